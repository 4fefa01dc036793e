"""What the GDAL of this QGIS can read."""

from osgeo import gdal


def unknown_codecs():
    """Codecs of GeoTIFF, of those that core may write with, that this QGIS could not read."""
    driver = gdal.GetDriverByName("GTiff")
    options = (driver.GetMetadataItem("DMD_CREATIONOPTIONLIST") or "") if driver is not None else ""
    return {codec for codec in ("ZSTD",) if f"<Value>{codec}</Value>" not in options}
