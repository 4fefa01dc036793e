"""Raster grids and windows: what is known of a file, reading by windows, writing whole or not at all."""

from __future__ import annotations

import math
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Iterator, NamedTuple, Optional, Sequence

import numpy as np

from .errors import InputError
from .files import require_extension, whole_file
from .native import rasterio

BLOCK = 512
"""Side of the blocks of every GeoTIFF written, in pixels."""

PACKED = (".zip", ".gz", ".tgz", ".tar", ".bz2", ".7z", ".rar", ".xz")
"""Endings of archives."""


class Window(NamedTuple):
    """Rectangle of pixels: first row and column, number of rows and columns."""

    row: int
    column: int
    rows: int
    columns: int

    def as_rasterio(self):
        return rasterio().windows.Window(self.column, self.row, self.columns, self.rows)


@dataclass(frozen=True)
class Grid:
    """Where the pixels of a raster lie.

    Attributes
    ----------
    crs : str
        Coordinate reference system as WKT.
    transform : tuple of 6 float
        a, b, c, d, e, f of x = a*column + b*row + c, y = d*column + e*row + f (upper left corners).
    width, height : int
        Columns and rows.
    """

    crs: str
    transform: tuple
    width: int
    height: int

    @property
    def affine(self):
        return rasterio().Affine(*self.transform)

    def to_pixels(self, x, y) -> tuple:
        """Columns and rows, with fractions, of places in the CRS; numbers or arrays of one shape.

        Written out, since affine 3 takes `@` where affine 2 took `*`.

        Examples
        --------
        >>> Grid("", (10.0, 0.0, 500000.0, 0.0, -10.0, 6000000.0), 5, 5).to_pixels(500025.0, 5999990.0)
        (2.5, 1.0)
        """
        a, b, c, d, e, f, *_ = ~self.affine
        return x * a + y * b + c, x * d + y * e + f

    @property
    def cell_area(self) -> float:
        """Area of one cell in squared units of the CRS."""
        a, b, _, d, e, _ = self.transform
        return abs(a * e - b * d)

    @property
    def cell_size(self) -> float:
        """Side of a cell in units of the CRS (geometric mean when cells are not square)."""
        return math.sqrt(self.cell_area)

    @property
    def bounds(self) -> tuple:
        """xmin, ymin, xmax, ymax."""
        a, b, c, d, e, f = self.transform
        xs = (c, c + a * self.width, c + b * self.height, c + a * self.width + b * self.height)
        ys = (f, f + d * self.width, f + e * self.height, f + d * self.width + e * self.height)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def window(self) -> Window:
        return Window(0, 0, self.height, self.width)

    def cut(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        a, b, c, d, e, f = self.transform
        x = c + a * window.column + b * window.row
        y = f + d * window.column + e * window.row
        return Grid(self.crs, (a, b, x, d, e, y), window.columns, window.rows)

    def same_as(self, other: Grid) -> bool:
        """True if both grids have the same CRS, size and pixel corners (to a thousandth of a cell)."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        if not np.allclose(self.transform, other.transform, rtol=0, atol=1e-3 * self.cell_size):
            return False
        return same_crs(self.crs, other.crs)


@lru_cache(maxsize=256)
def same_crs(first: str, second: str) -> bool:
    """True if two CRSs (WKT) are the same."""
    crs = rasterio().crs.CRS
    return first == second or crs.from_wkt(first) == crs.from_wkt(second)


@lru_cache(maxsize=256)
def is_geographic(wkt: str) -> bool:
    """True for a CRS in degrees."""
    return bool(rasterio().crs.CRS.from_wkt(wkt).is_geographic)


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


@contextmanager
def open_raster(path: str):
    """Open a raster for reading in this thread; a rasterio dataset must never cross to another one.

    Raises
    ------
    InputError
        The file is missing or no raster.
    """
    package = rasterio()
    try:
        dataset = package.open(path)
    except (package.errors.RasterioError, OSError) as error:
        raise _open_error(path, error) from error
    try:
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
        reason=str(error),
    )


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


class RasterWriter:
    """Writes windows into an open GeoTIFF; made by `create_raster`, used from one thread."""

    def __init__(self, dataset):
        self._dataset = dataset

    def write(self, pixels: np.ndarray, window: Optional[Window] = None, band: Optional[int] = None) -> None:
        """Write a (rows, columns) array to one band (1 by default) or a (bands, rows, columns) array to all."""
        where = None if window is None else window.as_rasterio()
        if pixels.ndim == 2:
            self._dataset.write(pixels, band or 1, window=where)
        else:
            self._dataset.write(pixels, window=where)

    def write_strip(self, pixels: np.ndarray, row: int) -> None:
        """Write whole rows (bands, rows, width) from `row` on, of a raster created with `strips`; in order from the top.

        The blocks reach the file at once, band by band. Left to GDAL's cache their order, and so the bytes of the file,
        would depend on the memory of the computer and on what else is being read.
        """
        where = Window(row, 0, pixels.shape[1], pixels.shape[2]).as_rasterio()
        for index, band in enumerate(pixels, 1):
            self._dataset.write(band, index, window=where)
        self.flush()

    def flush(self) -> None:
        """Bring all that was written to the file."""
        path = self._dataset.name
        self._dataset.close()
        self._dataset = rasterio().open(path, "r+", num_threads="ALL_CPUS")  # packs blocks in parallel, in the same order

    def close(self) -> None:
        self._dataset.close()


@contextmanager
def create_raster(
    path: str,
    grid: Grid,
    dtype: str,
    band_names: Sequence[str] = ("",),
    nodata: Optional[float] = None,
    tags: Optional[dict] = None,
    what: str = "The raster",
    strips: bool = False,
) -> Iterator[RasterWriter]:
    """Create a tiled, compressed GeoTIFF that appears under its name only when the block ends without an error.

    Blocks should be written in row-major order, so that the same pixels give the same file. A raster that may be larger
    than GDAL's cache keeps that promise only with `strips`: then it is written by `RasterWriter.write_strip` alone, in
    strips of `BLOCK` rows or a multiple of it.

    Raises
    ------
    OutputError
        Wrong extension (`.tif` or `.tiff` is needed), folder not writable, disk full.
    """
    require_extension(path, (".tif", ".tiff"), what)
    package = rasterio()
    options = {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": len(band_names),
        "dtype": dtype,
        "crs": package.crs.CRS.from_wkt(grid.crs) if grid.crs else None,
        "transform": grid.affine,
        "nodata": nodata,
        "compress": "deflate",
        "zlevel": 1,
        "predictor": 3 if np.dtype(dtype).kind == "f" else 2,
        "interleave": "band",
        "bigtiff": "if_safer",
    }
    if grid.width >= 16 and grid.height >= 16:
        options.update(tiled=True, blockxsize=BLOCK, blockysize=BLOCK)
    with whole_file(path, what) as temporary:
        try:
            dataset = package.open(temporary, "w", **options, sparse_ok=strips)
            writer = RasterWriter(dataset)
            try:
                for index, name in enumerate(band_names, 1):
                    if name:
                        dataset.set_band_description(index, name)
                if tags:
                    dataset.update_tags(**tags)
                if strips:
                    writer.flush()  # reopened, GDAL no longer leaves out blocks without data
                yield writer
            finally:
                writer.close()
            require_complete(temporary)
        except (package.errors.RasterioError, package.errors.RasterioIOError) as error:
            raise OSError(errno_of(path), str(error)) from error


def require_complete(path: str) -> None:
    """Raise OSError unless all blocks of a GeoTIFF are inside the file: on a full disk GDAL closes it without an error."""
    size = os.path.getsize(path)
    package = rasterio()
    with package.open(path) as dataset:
        rows, columns = dataset.block_shapes[0]
        down, across = -(-dataset.height // rows), -(-dataset.width // columns)
        for band in dataset.indexes:
            for row in range(down):
                for column in range(across):
                    place = f"{column}_{row}"
                    offset = dataset.get_tag_item(f"BLOCK_OFFSET_{place}", "TIFF", bidx=band)
                    length = dataset.get_tag_item(f"BLOCK_SIZE_{place}", "TIFF", bidx=band)
                    if offset is None or int(offset) + int(length) > size:
                        raise OSError(errno_of(path), "the file is incomplete")


def errno_of(path: str) -> int:
    """GDAL hides the cause of a failed write; a nearly full disk is the likely one."""
    import errno
    import shutil
    from pathlib import Path

    free = shutil.disk_usage(Path(path).absolute().parent).free
    return errno.ENOSPC if free < 50e6 else errno.EIO


def extent_window(info: RasterInfo, extent: tuple) -> Window:
    """Pixels of a raster inside an extent (xmin, ymin, xmax, ymax in its CRS); pixels that it cuts count as inside.

    Raises
    ------
    InputError
        They do not overlap by two pixels.
    """
    xmin, ymin, xmax, ymax = extent
    grid = info.grid
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


def transform_bounds(bounds: tuple, source_crs: str, target_crs: str) -> tuple:
    """Bounds (xmin, ymin, xmax, ymax) in another CRS, edges densified."""
    if source_crs == target_crs:
        return bounds
    package = rasterio()
    crs = package.crs.CRS
    return package.warp.transform_bounds(crs.from_wkt(source_crs), crs.from_wkt(target_crs), *bounds, densify_pts=21)
