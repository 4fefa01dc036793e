"""The image of a field package: natural colours, one file with overviews, small enough for a telephone."""

import os

from osgeo import gdal

from ...core.errors import OutputError
from ..layers.gdal_calls import gdal_call
from ..paper.stack_layer import stack_limits, stack_source

QUALITY = 80


def write_offline_image(path, image, window, folder):
    """Write a cloud-optimised GeoTIFF (JPEG) of an image; no data is masked.

    Parameters
    ----------
    image : str
        Stack or picture.
    window : (xmin, ymin, xmax, ymax), optional
        In the CRS of the image; None = all of it.
    folder : str
        For files that are needed meanwhile.
    """
    raster, bands, _ = stack_source(image, folder)
    scales = [[low, high, 1, 255] for low, high in stack_limits(raster, bands)]
    # what lies below the stretch comes to 0, and JPEG blurs: no data is told by a mask, which is kept without loss
    options = {"format": "VRT", "bandList": bands, "outputType": gdal.GDT_Byte, "scaleParams": scales}
    options.update(maskBand="mask", noData="none")
    if window is not None:
        left, bottom, right, top = window
        options["projWin"] = [left, top, right, bottom]
    middle = os.path.join(folder, "offline.vrt")
    packing = ["COMPRESS=JPEG", f"QUALITY={QUALITY}", "RESAMPLING=AVERAGE"]
    try:  # what is made is let go at once, which closes the file
        gdal_call(gdal.Translate, middle, gdal_call(gdal.Open, raster), **options)
        gdal_call(gdal.Translate, path, gdal_call(gdal.Open, middle), format="COG", creationOptions=packing)
    except OSError as error:
        raise OutputError("The offline image could not be written: {why}", why=str(error)) from error
    if os.path.exists(path + ".aux.xml"):
        os.remove(path + ".aux.xml")
