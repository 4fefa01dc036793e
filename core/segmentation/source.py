"""The image of a segmentation: which bands of which file, what counts as no data, reading by windows."""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..native import rasterio
from ..raster import RasterInfo, Window, open_raster, read_info, read_window
from ..run_record import file_hash
from .bands import find_bands


@dataclass(frozen=True)
class ImageSource:
    """Pixels to segment; travels to worker threads and Dask workers.

    Attributes
    ----------
    path : str
    bands : tuple of int
        1-based indices.
    nodata : tuple
        No-data value of each of them, None = has none.
    masked : bool
        The file has a mask of its own (mask file or alpha band).
    zero_is_nodata : bool
        Neither is declared: pixels where all bands are 0 count as no data, as at the edges of Sentinel-2 scenes.
    """

    path: str
    bands: tuple
    nodata: tuple
    masked: bool
    zero_is_nodata: bool


def open_source(path: str, bands: tuple) -> tuple:
    """(`ImageSource`, `RasterInfo`) of a raster file.

    Raises
    ------
    InputError
        The file is missing, no raster, without CRS, or lacks a band; complex pixels.
    """
    info: RasterInfo = read_info(path)
    indices = find_bands(info, bands)
    with open_raster(path) as dataset:
        flags = rasterio().enums.MaskFlags
        masked = any(flag in dataset.mask_flag_enums[index - 1] for index in indices for flag in (flags.per_dataset, flags.alpha))
        nodata = tuple(dataset.nodatavals[index - 1] for index in indices)
        kinds = {dataset.dtypes[index - 1] for index in indices}
    if any("complex" in kind for kind in kinds):
        raise InputError(
            f"Raster '{info.name}' holds complex numbers ({', '.join(sorted(kinds))}). Choose an image of real values."
        )
    zero = not masked and all(value is None for value in nodata)
    return ImageSource(path, indices, nodata, masked, zero), info


def read_pixels(source: ImageSource, window: Window) -> tuple:
    """Pixels of a window: (bands, rows, columns) float32, and (rows, columns) uint8, 0 = no data.

    A pixel is valid when all bands are finite and none is no data.
    """
    pixels = read_window(source.path, window, source.bands)
    if source.zero_is_nodata:
        valid = np.bitwise_or.reduce(pixels, axis=0) != 0 if pixels.dtype.kind in "iu" else pixels.any(axis=0)
    else:
        valid = np.ones(pixels.shape[1:], bool)
    for band, nodata in zip(pixels, source.nodata):
        if band.dtype.kind == "f":
            valid &= np.isfinite(band)
        if nodata is not None and not np.isnan(nodata):
            valid &= band != np.asarray(nodata).astype(band.dtype)
    if source.masked:
        with open_raster(source.path) as dataset:
            valid &= dataset.read_masks(source.bands[0], window=window.as_rasterio()) > 0
    return np.ascontiguousarray(pixels, dtype=np.float32), valid.view(np.uint8)


def source_hash(source: ImageSource) -> str:
    """SHA-256 of the files that hold the pixels (a virtual raster has several); of the name alone for what is no local file."""
    with open_raster(source.path) as dataset:
        files = [name for name in dataset.files if os.path.isfile(name) and not name.endswith((".aux.xml", ".ovr", ".qml"))]
    if not files:
        return file_hash(source.path) if os.path.exists(source.path) else f"name:{source.path}"
    if len(files) == 1:
        return file_hash(files[0])
    import hashlib

    digest = hashlib.sha256()
    for name in files:
        digest.update(file_hash(name).encode())
    return digest.hexdigest()
