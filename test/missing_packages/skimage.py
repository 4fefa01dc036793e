raise ModuleNotFoundError("No module named 'skimage'", name="skimage")
