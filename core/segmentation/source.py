"""The image of a segmentation: which bands of which file, what counts as no data, reading by windows."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Iterator, Optional

import numpy as np

from ..block_cache import BlockCache
from ..errors import InputError
from ..feedback import Feedback
from ..grid import Window
from ..messages import Message
from ..native import rasterio
from ..raster import RasterInfo, open_raster, read_error, read_info
from ..runs.run_record import file_hash
from ..validity import (
    DARKEST_REFLECTANCE,
    HUGE,
    TWICE_WHITE,
    band_validity,
    empty_pixels,
    fill_message,
    is_reflectance,
    one_value_message,
    read_mask,
    sample_windows,
    strips,
    without_value,
)
from .bands import find_bands

SQUARES, SIDE = 5, 128
"""Values are looked at in 5 x 5 squares of 128 pixels before the work begins."""

DIMMEST = 1500
"""The brightest land of an image in reflectance x 10 000 is brighter than this."""


@dataclass(frozen=True)
class ImageSource:
    """Pixels to segment; travels to worker threads and Dask workers.

    Attributes
    ----------
    path : str
    bands : tuple of int
        1-based indices.
    validity : tuple of BandValidity
        What the file says of no data in each of them.
    reflectance : tuple of bool
        Bands that are reflectance by their name, so that values far below zero are none.
    zero_is_nodata : bool
        Nothing is declared: pixels where all bands are 0 count as no data, as at the edges of Sentinel-2 scenes.
    """

    path: str
    bands: tuple
    validity: tuple
    reflectance: tuple
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
        validity = tuple(band_validity(dataset, index, indices) for index in indices)
        kinds = {dataset.dtypes[index - 1] for index in indices}
    if any("complex" in kind for kind in kinds):
        raise InputError(
            "Raster '{name}' holds complex numbers ({types}). Choose an image of real values.",
            name=info.name,
            types=", ".join(sorted(kinds)),
        )
    reflectance = tuple(is_reflectance(info.band_names[index - 1]) for index in indices)
    return ImageSource(path, indices, validity, reflectance, not any(each.is_declared for each in validity)), info


def read_pixels(source: ImageSource, window: Window, blocks: Optional[BlockCache] = None) -> tuple:
    """Pixels of a window: (bands, rows, columns) float32, and (rows, columns) uint8, 0 = no data.

    A pixel is valid when all bands hold data; see `core.validity`. `blocks` keeps what other windows need, too.
    """
    pixels, missing, fill = next(_read_each(source, [window], blocks))
    if fill is not None:
        missing |= fill
    return np.ascontiguousarray(pixels, dtype=np.float32), (~missing).view(np.uint8)


def _read_each(source: ImageSource, windows: list, blocks: Optional[BlockCache] = None) -> Iterator:
    """Of several windows stored values, pixels without data by what the file says (bool), fills it does not declare or None."""
    package, blocks = rasterio(), blocks or BlockCache()
    with open_raster(source.path) as dataset:
        for window in windows:
            try:
                pixels = blocks.read_all(dataset, source.bands, window)
                missing = np.zeros(pixels.shape[1:], bool)
                for band, index, validity in zip(pixels, source.bands, source.validity):
                    for part in strips(*missing.shape):
                        missing[part] |= without_value(band[part], validity.nodata, undeclared=False)
                    masked = read_mask(dataset, index, validity, window)
                    if masked is not None:
                        missing |= masked
            except (package.errors.RasterioError, OSError) as error:
                raise read_error(source.path, error) from error
            yield pixels, missing, _undeclared(source, pixels)


def _undeclared(source: ImageSource, pixels: np.ndarray) -> Optional[np.ndarray]:
    """Pixels (bool) with values that stand for no data though the file does not say so, or None."""
    fill = None
    for part in strips(*pixels.shape[1:]):
        found = _undeclared_of_strip(source, pixels[:, part])
        if found is not None:
            fill = np.zeros(pixels.shape[1:], bool) if fill is None else fill
            fill[part] = found
    return fill


def _undeclared_of_strip(source: ImageSource, pixels: np.ndarray) -> Optional[np.ndarray]:
    high = TWICE_WHITE if all(source.reflectance) else np.inf
    fill = empty_pixels(list(pixels), source.zero_is_nodata, high=high)
    if pixels.dtype.kind != "u":
        for band, reflectance in zip(pixels, source.reflectance):
            with np.errstate(invalid="ignore"):
                odd = band < (DARKEST_REFLECTANCE if reflectance else -HUGE)
                if pixels.dtype.kind == "f":
                    odd |= band >= HUGE
            fill = odd if fill is None else fill | odd
    return fill


def tell_values(
    source: ImageSource, info: RasterInfo, scale: float, feedback: Feedback, threads: int = 1, blocks: Optional[BlockCache] = None
) -> None:
    """Warn of undeclared fills, and of values for which the scale is far too large, seen in a sample of the image."""
    strange, seen, pixels = [], [], 0
    windows = sample_windows(info.grid.height, info.grid.width, SQUARES, SIDE)
    share = -(-len(windows) // threads)
    with ThreadPoolExecutor(threads) as pool:
        starts = range(0, len(windows), share)
        groups = pool.map(lambda start: list(_read_each(source, windows[start : start + share], blocks)), starts)
        samples = [sample for group in groups for sample in group]
    for values, missing, fill in samples:
        pixels += missing.size
        if fill is not None:
            odd = fill & ~missing & (values[0] != 0)
            seen_there = values[:, odd].astype(np.float64)
            strange.append(np.take_along_axis(seen_there, np.abs(seen_there).argmax(0)[None], 0)[0])
            missing |= fill
        seen.append(values[:, ~missing].astype(np.float32))
    strange, seen = np.concatenate([*strange, []]), np.concatenate(seen, axis=1)
    grey = one_value_message(seen, info.name)
    if grey:
        feedback.warning(grey)
    seen = np.abs(seen).max(0)
    if strange.size:
        feedback.warning(fill_message(info.name, strange.size / pixels, float(np.median(strange))))
    highest = float(np.percentile(seen, 99.5)) if seen.size else np.inf
    if 3 <= highest < DIMMEST and scale > highest / 5:
        feedback.warning(
            Message(
                "'{name}' holds values up to {value:.3g}: this is not reflectance x 10 000, for which SCALE={scale:g} is meant, "
                "so neighbours that differ may all become one object. Make the image with 'Prepare imagery', or choose a SCALE "
                "that is smaller by as much as the values are.",
                name=info.name,
                value=highest,
                scale=scale,
            )
        )
    if scale >= 3 and highest < 3:
        feedback.warning(
            Message(
                "'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and SCALE={scale:g} is meant "
                "for reflectance x 10 000, so neighbours that differ may all become one object. Multiply the image by 10 000 "
                "('Prepare imagery' with SCALE_FACTOR=10000), or divide SCALE by 10 000.",
                name=info.name,
                value=highest,
                scale=scale,
            )
        )


def no_valid_pixel(job) -> InputError:
    """The error for an image without data."""
    return InputError(
        "Image '{name}' has no valid pixel in the bands {bands}: all are no data. Choose another image or other BANDS.",
        name=os.path.basename(job.image),
        bands=", ".join(job.bands),
    )


def source_hash(source: ImageSource, feedback: Optional[Feedback] = None) -> str:
    """SHA-256 of the files that hold the pixels (a virtual raster has several); of the name alone for what is no local file."""
    with open_raster(source.path) as dataset:
        files = [name for name in dataset.files if os.path.isfile(name) and not name.endswith((".aux.xml", ".ovr", ".qml"))]
    if not files:
        return file_hash(source.path, feedback) if os.path.exists(source.path) else f"name:{source.path}"
    if len(files) == 1:
        return file_hash(files[0], feedback)
    import hashlib

    digest = hashlib.sha256()
    for name in files:
        digest.update(file_hash(name, feedback).encode())
    return digest.hexdigest()
