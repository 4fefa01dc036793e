"""Which pixels of a raster hold data: the one answer for every step that reads pixels.

A pixel is no data where its file says so (no-data value, mask, alpha), where it is not finite or larger than any quantity
of this field, and where its value is one that the band cannot have. Zero is treated apart: Sentinel-2 writes 0 for "no
data", yet dark water now and then has a digital number of 0 in one band, so only pixels that are 0 in all bands are empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator, Optional, Sequence

import numpy as np

from .block_cache import BlockCache
from .grid import Window
from .messages import Message
from .native import rasterio
from .raster import open_raster, read_error

HUGE = 1e20
"""No reflectance, index or elevation is as large: fills such as 3.4e38 or 1e30, whatever the tag says."""

ROUNDED = 1e-5
"""A tag with six digits stands for values this near to it, relative to their size."""

DARKEST_REFLECTANCE = -2000.0
"""Reflectance x 10 000 below this is no measurement (the offset alone gives -1000, Landsat's scale ends at -2000)."""

BRIGHTEST_REFLECTANCE = 100_000.0
"""Ten times a perfect white surface."""

FILL = -99
"""The same stored value in all bands, this or lower, is a fill that nobody declared (-99, -999, -9999, -10000, -32768)."""

MINUS_ONE = -1
"""The same stored value in all bands is a fill, too, where bands are signed whole numbers, or three of any kind: one index
or a corrected shadow may have it, all at once do not."""

HIGH_FILLS = (9999, 32767, 65535, 99999)
"""The same in all bands, these are fills too."""

TWICE_WHITE = 20_000.0
"""Reflectance x 10 000: the same in all bands, this or more is a fill, whatever it is (-9999 kept as 55537 in 16 bits)."""

GREY = 0.01
"""Share of the pixels with one value in all bands from which that is told: no land is so grey."""

_MASKS = re.compile(r"(^|[_\-. ])data[_ ]?mask$", re.IGNORECASE)
"""Bands called so tell as alpha does where there are data (Sentinel Hub and what is built on it)."""

LONELY_FILLS = (-9999, -32768, -99999)
"""Fills in images of one band, where no second band can tell."""

STRIP = 1 << 16
"""Pixels of a strip; whole bands at once take longer, most of it for fresh memory."""

REFLECTANCE = ("blue", "green", "red", "nir", "b02", "b2", "b03", "b3", "b04", "b4", "b08", "b8", "b8a", "b11", "b12")
"""Bands by these names (case ignored) hold reflectance."""


@dataclass(frozen=True)
class BandValidity:
    """What a file says of the pixels of one of its bands; travels to threads and workers.

    Attributes
    ----------
    nodata : float, optional
        As written in the tag.
    masked : bool
        The file has a mask: inside the file, beside it (`.msk`), or one for each band.
    alpha : int
        1-based index of the band that tells transparency, 0 = none.
    """

    nodata: Optional[float] = None
    masked: bool = False
    alpha: int = 0

    @property
    def is_declared(self) -> bool:
        return self.nodata is not None or self.masked or bool(self.alpha)


def band_validity(dataset, index: int, data: Sequence[int] = ()) -> BandValidity:
    """What an open dataset says of one band.

    Parameters
    ----------
    dataset : rasterio dataset
    index : int
        1-based.
    data : sequence of int
        Bands that are known to hold data: GDAL calls the fourth band of an 8-bit image alpha unless told otherwise, also
        where it is near infrared.
    """
    package = rasterio()
    flags = dataset.mask_flag_enums[index - 1]
    kinds = package.enums.MaskFlags
    named = [bool(_MASKS.search(name or "")) for name in dataset.descriptions]
    kinds_of_colour = enumerate(zip(dataset.colorinterp, named), 1)
    transparent = [i for i, (kind, is_mask) in kinds_of_colour if is_mask or kind == package.enums.ColorInterp.alpha]
    alpha = next((i for i in transparent if i != index and i not in data), 0)
    masked = not any(kind in flags for kind in (kinds.all_valid, kinds.alpha, kinds.nodata))
    return BandValidity(dataset.nodatavals[index - 1], masked, alpha)


def without_value(raw: np.ndarray, nodata: Optional[float], undeclared: bool = True) -> np.ndarray:
    """Pixels that are not finite, larger than any quantity, or hold the no-data value.

    The value in a tag is text and may be rounded: it stands for the number of the pixels' type next to it.

    Parameters
    ----------
    raw : array of any real type
        Stored values.
    undeclared : bool
        Whether values larger than any quantity count as no data where the tag does not say so.

    Returns
    -------
    bool array of the same shape
    """
    missing = np.zeros(raw.shape, bool)
    if raw.dtype.kind == "f":
        with np.errstate(invalid="ignore"):
            if undeclared or (nodata is not None and abs(nodata) >= HUGE):
                missing |= ~(np.abs(raw) < HUGE)
            else:
                missing |= ~np.isfinite(raw)
            if nodata is not None and abs(nodata) < HUGE:
                missing |= np.abs(raw - raw.dtype.type(nodata)) <= ROUNDED * abs(nodata)
        return missing
    if nodata is None or not np.isfinite(nodata):
        return missing
    whole, limits = round(nodata), np.iinfo(raw.dtype)
    if abs(nodata - whole) <= ROUNDED * abs(nodata) and limits.min <= whole <= limits.max:
        missing |= raw == raw.dtype.type(whole)
    return missing


def strips(rows: int, columns: int) -> Iterator[slice]:
    """Slices of rows that are looked at one after the other: what is made of one fits into a processor's cache."""
    step = max(STRIP // max(columns, 1), 1)
    return (slice(row, row + step) for row in range(0, rows, step))


def read_mask(dataset, index: int, validity: BandValidity, window: Window) -> Optional[np.ndarray]:
    """Pixels of a window that the file's mask or alpha band leaves out (bool), None if it has neither."""
    where, missing = window.as_rasterio(), None
    if validity.masked:
        missing = dataset.read_masks(index, window=where) == 0
    if validity.alpha:
        clear = dataset.read(validity.alpha, window=where) == 0
        missing = clear if missing is None else missing | clear
    return missing


def empty_pixels(raw: Sequence[np.ndarray], zero: bool = True, low: float = FILL, high: float = np.inf) -> Optional[np.ndarray]:
    """Pixels that hold nothing, judged by all bands of one grid together.

    Parameters
    ----------
    raw : sequence of (rows, columns) arrays
        Stored values of each band.
    zero : bool
        Whether 0 in all bands is a fill.
    low, high : float
        The same in all bands, values up to `low` and from `high` on are fills.

    Returns
    -------
    (rows, columns) bool or None
        None if nothing is empty.
    """
    first = raw[0]
    suspects = first == 0 if zero else np.zeros(first.shape, bool)
    if len(raw) == 1:
        suspects |= np.isin(first, LONELY_FILLS)
    else:
        with np.errstate(invalid="ignore"):
            for value in HIGH_FILLS:
                if first.dtype.itemsize > 1 and (first.dtype.kind == "f" or value <= np.iinfo(first.dtype).max):
                    suspects |= first == value
            if first.dtype.kind != "u":
                suspects |= first <= low
            suspects |= first >= high
            if first.dtype.kind == "i" or (first.dtype.kind == "f" and len(raw) > 2):
                suspects |= first == MINUS_ONE
    if not suspects.any():
        return None
    for band in raw[1:]:
        suspects &= band == first
        if not suspects.any():
            return None
    return suspects


def is_reflectance(name: str) -> bool:
    """True if a band is called by a name of reflectance."""
    return name.strip().lower() in REFLECTANCE


def impossible_reflectance(values: np.ndarray, factor: float = 1.0, offset: float = 0.0) -> np.ndarray:
    """Stored values that no reflectance gives: value x factor + offset is the reflectance x 10 000."""
    low, high = sorted(((DARKEST_REFLECTANCE - offset) / factor, (BRIGHTEST_REFLECTANCE - offset) / factor))
    if values.dtype.kind in "iu":
        limits = np.iinfo(values.dtype)
        if low <= limits.min and high >= limits.max:
            return np.zeros(values.shape, bool)
    with np.errstate(invalid="ignore"):
        return (values < low) | (values > high)


def read_valid(
    path: str,
    window: Optional[Window] = None,
    bands: Optional[Sequence[int]] = None,
    undeclared: bool = True,
    blocks: Optional[BlockCache] = None,
) -> np.ndarray:
    """Pixels of a raster as float32, NaN where they are no data by what the file says, or are no number.

    Opens the file anew, so it may be called from any thread.

    Parameters
    ----------
    window : Window, optional
        Inside the raster; by default all.
    bands : sequence of int, optional
        1-based; by default all.
    undeclared : bool
        See `without_value`.
    blocks : BlockCache, optional
        Keeps the blocks that other windows need, too.

    Returns
    -------
    (bands, rows, columns) float32

    Raises
    ------
    InputError
        The file cannot be read.
    """
    package = rasterio()
    with open_raster(path) as dataset:
        indices = list(bands or dataset.indexes)
        window = window or Window(0, 0, dataset.height, dataset.width)
        try:
            raw = (blocks or BlockCache()).read_all(dataset, indices, window)
            values = raw.astype(np.float32, copy=False)
            for band, stored, index in zip(values, raw, indices):
                validity = band_validity(dataset, index, indices)
                for part in strips(*stored.shape):
                    np.copyto(band[part], np.nan, where=without_value(stored[part], validity.nodata, undeclared))
                missing = read_mask(dataset, index, validity, window)
                if missing is not None:
                    band[missing] = np.nan
        except (package.errors.RasterioError, OSError) as error:
            raise read_error(path, error) from error
    return values


def sample_windows(rows: int, columns: int, squares: int, side: int) -> list:
    """Squares spread evenly over a raster, `squares` x `squares` of them; they never overlap."""
    return [Window(r, c, h, w) for r, h in _places(rows, squares, side) for c, w in _places(columns, squares, side)]


def _places(length: int, squares: int, side: int) -> list:
    if length <= squares * side:
        return [(0, length)]
    return [(int(start), side) for start in np.linspace(0, length - side, squares)]


def fill_message(name: str, share: float, value: float) -> Message:
    """Sentence about values that were taken as no data though the file does not say so."""
    return Message(
        "{share:.1%} of the pixels of '{name}' hold values that no reflectance has, such as {value:g}; they are taken as no "
        "data. Declare the value in the file (Translate, 'Assign a specified nodata value') if that is what it means, or "
        "choose the original product.",
        share=share,
        name=name,
        value=value,
    )


def one_value_message(bands: Sequence[np.ndarray], name: str) -> Optional[Message]:
    """Sentence about a value that all of (bands, n) pixels share on much of an image, NaN = no data; None without one."""
    if len(bands) < 2:
        return None
    same = bands[0][(np.asarray(bands) == bands[0]).all(0)]
    found, counts = np.unique(same, return_counts=True)
    if not len(found) or counts.max() <= GREY * np.isfinite(bands[0]).sum():
        return None
    return Message(
        "{share:.1%} of '{name}' is exactly {value:g} in every band: a fill that the file does not declare, or values cut off "
        "there. It counts as reflectance; declare it as no data (Translate, 'Assign a specified nodata value') if it is none.",
        share=counts.max() / np.isfinite(bands[0]).sum(),
        name=name,
        value=float(found[counts.argmax()]),
    )
