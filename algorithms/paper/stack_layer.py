"""An image in natural colours for a map: bands found by name, contrast from the image's own values."""

import os
from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsBilinearRasterResampler,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
)

from ...core.errors import InputError
from ..layers.gdal_calls import gdal_call

LOW, HIGH = 2, 98
"""Percentiles between which each band is stretched."""

SAMPLE = 600
"""Side of the picture that the percentiles are taken from, pixels at most."""


@dataclass
class StackLayer:
    """An image to be drawn.

    Attributes
    ----------
    layer : QgsRasterLayer
    date : str
        ISO dates of the image, else its name.
    """

    layer: QgsRasterLayer
    date: str


def open_stack(path, folder):
    """The layer of a stack, raster or Sentinel-2 product.

    Parameters
    ----------
    path : str
        A raster, or anything that 'Prepare imagery' takes as a product.
    folder : str
        Where a list of the bands of a product may be kept while it is drawn.

    Raises
    ------
    InputError
        It cannot be read, or does not say which of its bands are red, green and blue.
    """
    raster, bands, date = stack_source(path, folder)
    layer = QgsRasterLayer(raster, os.path.basename(path), "gdal")
    if not layer.isValid() or not layer.crs().isValid():
        raise InputError("Image '{name}' cannot be drawn: it cannot be read, or has no coordinate system.", name=path)
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
    setters = (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement)
    for band, set_contrast, (low, high) in zip(bands, setters, stack_limits(raster, bands)):
        contrast = QgsContrastEnhancement(layer.dataProvider().dataType(band))
        contrast.setMinimumValue(low)
        contrast.setMaximumValue(high)
        contrast.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        set_contrast(contrast)
    layer.setRenderer(renderer)
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())
    layer.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())
    return StackLayer(layer, date)


def stack_source(path, folder):
    """(file that GDAL opens, its bands of red, green and blue, date)."""
    from ...core.band_names import canonical_name
    from ...core.report.report_sources import dates_in, dates_of_stack, dates_text

    if os.path.isfile(path) and not path.lower().endswith((".zip", ".xml")):
        try:
            dataset = gdal_call(gdal.Open, path)
        except OSError as error:
            text = "Image '{name}' cannot be read. Choose an image stack, or a Sentinel-2 product."
            raise InputError(text, name=path) from error
        names = [canonical_name(dataset.GetRasterBand(i + 1).GetDescription() or "") for i in range(dataset.RasterCount)]
        dates = dates_of_stack(dataset.GetMetadataItem("MINEMAPPER_SCENES") or "") or dates_in(os.path.basename(path))[:1]
        if {"red", "green", "blue"} <= set(names):
            bands = [names.index(colour) + 1 for colour in ("red", "green", "blue")]
        elif dataset.RasterCount == 1:
            bands = [1, 1, 1]
        elif dataset.RasterCount in (3, 4) and dataset.GetRasterBand(1).DataType == gdal.GDT_Byte:
            bands = [1, 2, 3]  # a picture
        else:
            raise InputError(
                "Image '{name}' does not name its bands red, green and blue, so it cannot be drawn in natural colours. Choose a "
                "stack of 'Prepare imagery', which names them.",
                name=path,
            )
        return path, bands, dates_text(dates) or os.path.splitext(os.path.basename(path))[0]
    return _product(path, folder)


def _product(path, folder):
    from ...core.imagery.products.discovery import find_products
    from ...core.imagery.products.product_files import RasterOptions

    products = find_products([path], "", RasterOptions())
    usable = [product for product in products if {"red", "green", "blue"} <= set(product.bands)]
    if not usable:
        raise InputError("Product '{name}' holds no bands of red, green and blue.", name=path)
    product = usable[0]
    target = os.path.join(folder, f"{len(os.listdir(folder))}.vrt")
    files = [product.bands[colour].path for colour in ("red", "green", "blue")]
    try:
        gdal_call(gdal.BuildVRT, target, files, separate=True, srcNodata=0, VRTNodata=0)  # let go at once, which closes the file
    except OSError as error:
        raise InputError("Product '{name}' cannot be drawn: {why}", name=path, why=str(error)) from error
    return target, [1, 2, 3], product.date or product.name


def stack_limits(path, bands):
    """(low, high) of each band; an image without contrast gets one of 1."""
    dataset = gdal_call(gdal.Open, path)
    width, height = dataset.RasterXSize, dataset.RasterYSize
    step = max(1.0, max(width, height) / SAMPLE)
    limits = []
    for band in (dataset.GetRasterBand(index) for index in bands):
        values = band.ReadAsArray(buf_xsize=max(int(width / step), 1), buf_ysize=max(int(height / step), 1)).astype(float)
        nodata = band.GetNoDataValue()
        known = values[np.isfinite(values) & (values != (np.nan if nodata is None else nodata))]
        low, high = np.percentile(known, [LOW, HIGH]) if len(known) else (0.0, 1.0)
        limits.append((float(low), float(high if high > low else low + 1)))
    return limits
