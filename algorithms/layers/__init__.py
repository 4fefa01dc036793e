"""Layers and rasters of QGIS and GDAL into tables of core, and back."""
