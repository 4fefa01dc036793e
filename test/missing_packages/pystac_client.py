raise ModuleNotFoundError("No module named 'pystac_client'", name="pystac_client")
