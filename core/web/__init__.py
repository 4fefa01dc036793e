"""Asking servers: addresses and who may be asked, retries and byte ranges, accounts and signatures; knows nothing of imagery."""
