"""Writing rasters: complete or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import Iterator, Optional, Sequence

import numpy as np

from .errors import MineMapperError
from .files import atomic_file, require_extension
from .grid import Grid, Window
from .native import is_left_out, rasterio
from .strips import StripWriter

BLOCK = 512
"""Side of the blocks of every GeoTIFF written, in pixels."""


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
        """Write whole rows (bands, rows, width) from `row` on; of a raster too small for blocks, else see `StripWriter`."""
        self.write(pixels, Window(row, 0, *pixels.shape[1:]))

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
    packed: bool = True,
) -> Iterator[RasterWriter]:
    """Create a tiled, compressed GeoTIFF that appears under its name only when the block ends without an error.

    Blocks should be written in row-major order, so that the same pixels give the same file. A raster that may be larger
    than GDAL's cache keeps that promise only with `strips`: then it is written by `write_strip` alone, in
    strips of `BLOCK` rows or a multiple of it. `packed` False is for files that live as long as a run.

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
        **packing(dtype, packed),
        "interleave": "band",
        "bigtiff": "if_safer",
    }
    if grid.width >= 16 and grid.height >= 16:
        options.update(tiled=True, blockxsize=BLOCK, blockysize=BLOCK)
    strips = strips and options.get("tiled", False)
    with atomic_file(path, what) as temporary:
        try:
            dataset = package.open(temporary, "w", **options, sparse_ok=strips, num_threads="ALL_CPUS")
            writer = RasterWriter(dataset)
            try:
                for index, name in enumerate(band_names, 1):
                    if name:
                        dataset.set_band_description(index, name)
                if tags:
                    dataset.update_tags(**tags)
                if strips:
                    writer.close()
                    writer = StripWriter(temporary, options)
                yield writer
            except BaseException:
                with suppress(Exception):  # what a cut file says on top would hide the cause
                    writer.close()
                raise
            writer.close()
            require_complete(temporary)
        except (package.errors.RasterioError, OSError) as error:
            if isinstance(error, MineMapperError) or getattr(error, "errno", None) is not None:
                raise
            raise OSError(errno_of(path), str(error)) from error


def packing(dtype: str, packed: bool = True) -> dict:
    """Creation options that pack the pixels of a GeoTIFF of a data type."""
    if not packed:
        return {}
    predictor = 3 if np.dtype(dtype).kind == "f" else 2
    if not is_left_out("ZSTD") and packs_by_zstd():
        return {"compress": "zstd", "zstd_level": 1, "predictor": predictor}
    return {"compress": "deflate", "zlevel": 1, "predictor": predictor}


@lru_cache(maxsize=1)
def packs_by_zstd() -> bool:
    """True if the GDAL of rasterio knows ZSTD.

    ZSTD at its first level takes half the time of DEFLATE at its first, for the same size (benchmarks/README.md).
    """
    package = rasterio()
    options = {"driver": "GTiff", "width": 1, "height": 1, "count": 1, "dtype": "uint8", "compress": "zstd"}
    transform = package.Affine(1, 0, 1, 0, -1, 1)  # none at all would be warned of
    try:
        with package.io.MemoryFile() as memory:
            with memory.open(**options, transform=transform) as dataset:
                dataset.write(np.zeros((1, 1, 1), np.uint8))
            with memory.open() as dataset:
                known = dataset.tags(ns="IMAGE_STRUCTURE").get("COMPRESSION") == "ZSTD"
    except (package.errors.RasterioError, package.errors.RasterioIOError):
        return False
    return known


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
