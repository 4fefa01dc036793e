"""The method in pure Python: numpy, numba, scikit-learn, rasterio, shapely; never imports qgis."""
