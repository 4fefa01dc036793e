raise ModuleNotFoundError("No module named 'rasterio'", name="rasterio")
