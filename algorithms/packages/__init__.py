"""Which Python packages are there, what is missing on this computer, and the commands that install it."""
