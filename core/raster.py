"""Rasters: what is known of a file, reading by windows. Where pixels lie: `grid.py`; writing: `raster_writer.py`."""

from __future__ import annotations

import math
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Iterator, Optional, Sequence

import numpy as np

from .errors import InputError
from .grid import Grid, Window, transform_bounds
from .native import rasterio

PACKED = (".zip", ".gz", ".tgz", ".tar", ".bz2", ".7z", ".rar", ".xz")
"""Endings of archives."""


@dataclass(frozen=True)
class RasterInfo:
    """What a raster file says of itself, without its pixels."""

    path: str
    grid: Grid
    band_names: tuple
    dtype: str
    nodata: Optional[float]
    tags: dict = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Short name for messages."""
        return os.path.basename(self.path.rstrip("/\\")) or self.path

    @property
    def count(self) -> int:
        return len(self.band_names)

    def band_index(self, name: str) -> int:
        """1-based index of a band by its name.

        Raises
        ------
        InputError
            No such band; the message names the bands that exist.
        """
        try:
            return self.band_names.index(name) + 1
        except ValueError:
            known = ", ".join(n or f"(band {i + 1} without a name)" for i, n in enumerate(self.band_names))
            raise InputError(
                "Raster '{raster}' has no band '{band}'. Its bands are: {known}. Make the image stack with 'Prepare imagery', "
                "which names them (its parameter BANDS says which band is which).",
                raster=self.name,
                band=name,
                known=known,
            ) from None


LEAST_CACHE = 16 << 20
"""Bytes of unpacked blocks that GDAL keeps at least."""


@contextmanager
def block_cache(most: float) -> Iterator[None]:
    """Within the block GDAL keeps at most so many bytes of unpacked blocks: by itself it takes a twentieth of the computer's
    memory, whatever MEMORY_LIMIT says."""
    environment = rasterio().env
    before = int(environment.get_gdal_config("GDAL_CACHEMAX"))
    environment.set_gdal_config("GDAL_CACHEMAX", min(max(int(most), LEAST_CACHE), before))
    try:
        yield
    finally:
        environment.set_gdal_config("GDAL_CACHEMAX", before)


@contextmanager
def open_raster(path: str):
    """Open a raster for reading in this thread; a rasterio dataset must never cross to another one.

    Raises
    ------
    InputError
        The file is missing, no raster, or one of complex numbers.
    """
    package = rasterio()
    try:
        dataset = package.open(path)
    except (package.errors.RasterioError, OSError) as error:
        raise _open_error(path, error) from error
    try:
        if any(dtype.startswith("complex") for dtype in dataset.dtypes):
            raise InputError(
                "Raster '{name}' holds complex numbers, as products of radar do. Choose a raster of real numbers.",
                name=os.path.basename(path),
            )
        yield dataset
    finally:
        dataset.close()


def _open_error(path: str, error: Exception) -> InputError:
    """Why a raster cannot be opened, and what to do."""
    ending = os.path.splitext(path)[1].lower()
    if "://" not in path and not path.startswith("/vsi") and ":" not in path[2:] and not os.path.exists(path):
        return InputError(
            "Raster '{path}' cannot be opened: it does not exist. Check the path, or choose another file.", path=path
        )
    if ending in PACKED:
        return InputError(
            "Raster '{path}' is packed ({ending}) and holds no raster that can be read in place. Unpack it and choose the "
            "raster.",
            path=path,
            ending=ending,
        )
    if ending == ".hgt":
        side = round(math.sqrt(os.path.getsize(path) / 2)) if os.path.isfile(path) else 0
        if side and 2 * side * side == os.path.getsize(path) and side not in (1201, 3601):
            return InputError(
                "Raster '{path}' is an SRTM tile of {side} x {side} pixels, which this version of GDAL does not know (1201 and "
                "3601 are). Convert it to GeoTIFF with a newer GDAL, or choose a tile of 1 arc second.",
                path=path,
                side=side,
            )
    return InputError(
        "Raster '{path}' cannot be opened: {reason}. Check the path, or choose another file.", path=path, reason=str(error)
    )


def read_error(path: str, error: Exception) -> InputError:
    """A raster whose pixels cannot be read."""
    return InputError(
        "Raster '{name}' cannot be read ({reason}). The file may be damaged or incomplete: fetch or make it again.",
        name=os.path.basename(path),
        reason=reason_of(error),
    )


def reason_of(error: Exception) -> str:
    """What went wrong, in GDAL's words: from version 1.4 on rasterio's own ones only point to the error before."""
    return str(error.__cause__ if error.__cause__ is not None and "previous exception" in str(error) else error)


def read_info(path: str, require_crs: bool = True) -> RasterInfo:
    """Read size, CRS, band names, nodata value and tags of a raster.

    Raises
    ------
    InputError
        The file is missing, no raster, or (with `require_crs`) has no CRS or no position.
    """
    with open_raster(path) as dataset:
        if require_crs:
            check_position(dataset, os.path.basename(path))
        crs = dataset.crs.to_wkt() if dataset.crs else ""
        grid = Grid(crs, tuple(dataset.transform)[:6], dataset.width, dataset.height)
        names = tuple(name or "" for name in dataset.descriptions)
        return RasterInfo(path, grid, names, dataset.dtypes[0], dataset.nodata, dict(dataset.tags()))


def check_position(dataset, name: str) -> None:
    """Refuse an open raster that does not say where its pixels lie.

    Raises
    ------
    InputError
        Control points instead of a grid, no CRS, or no place of the first pixel; the message gives the remedy that works.
    """
    unplaced = tuple(dataset.transform)[:6] == (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    if unplaced and (dataset.gcps[0] or dataset.tags(ns="RPC")):
        raise InputError(
            "Raster '{name}' has control points instead of a grid of pixels. Bring it onto one with 'Warp (reproject)' of the "
            "Raster menu, and use the result.",
            name=name,
        )
    if not dataset.crs and unplaced:
        raise InputError(
            "Raster '{name}' has no coordinate reference system and no position. Give it both with the Georeferencer of the "
            "Layer menu.",
            name=name,
        )
    if not dataset.crs:
        raise InputError(
            "Raster '{name}' has no coordinate reference system. Give it one with 'Assign projection' of the Raster menu.",
            name=name,
        )
    furthest = max(abs(value) for value in dataset.bounds)
    if dataset.crs.is_geographic and furthest > 720:
        raise InputError(
            "Raster '{name}' is said to be in degrees, but its coordinates go up to {value:.0f}. Give it the coordinate "
            "reference system that it is really in with 'Assign projection' of the Raster menu, before 'Prepare imagery' or any "
            "other step.",
            name=name,
            value=furthest,
        )
    if unplaced:
        raise InputError(
            "Raster '{name}' has a coordinate reference system, but no position: its first pixel lies at 0, 0. Give it one with "
            "the Georeferencer of the Layer menu, or put the world file beside it again.",
            name=name,
        )


def read_window(path: str, window: Optional[Window] = None, bands: Optional[Sequence[int]] = None) -> np.ndarray:
    """Read pixels of a raster; opens the file anew, so it may be called from any thread.

    Parameters
    ----------
    path : str
        Raster file.
    window : Window, optional
        Pixels to read, inside the raster; by default all.
    bands : sequence of int, optional
        1-based band indices; by default all.

    Returns
    -------
    (bands, rows, columns) array of the file's dtype

    Raises
    ------
    InputError
        The file cannot be read or is damaged.
    """
    package = rasterio()
    with open_raster(path) as dataset:
        try:
            return dataset.read(
                indexes=None if bands is None else list(bands), window=None if window is None else window.as_rasterio()
            )
        except (package.errors.RasterioError, OSError) as error:
            raise read_error(path, error) from error


def extent_window(info: RasterInfo, extent: tuple) -> Window:
    """Pixels of a raster inside an extent (xmin, ymin, xmax, ymax, WKT); pixels that it cuts count as inside.

    Raises
    ------
    InputError
        They do not overlap by two pixels.
    """
    grid = info.grid
    xmin, ymin, xmax, ymax = transform_bounds(extent[:4], extent[4], grid.crs)
    corners = [grid.to_pixels(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    columns, rows = zip(*corners)
    top, left = max(math.floor(min(rows) + 1e-6), 0), max(math.floor(min(columns) + 1e-6), 0)
    bottom, right = min(math.ceil(max(rows) - 1e-6), grid.height), min(math.ceil(max(columns) - 1e-6), grid.width)
    if bottom - top < 2 or right - left < 2:
        raise InputError(
            "EXTENT ({xmin:g}, {xmax:g}, {ymin:g}, {ymax:g}) does not overlap raster '{name}', whose bounds are "
            "{bounds}. Choose an extent on the image.",
            xmin=xmin,
            xmax=xmax,
            ymin=ymin,
            ymax=ymax,
            name=info.name,
            bounds=", ".join(f"{value:g}" for value in grid.bounds),
        )
    return Window(top, left, bottom - top, right - left)
