"""Writing rasters: complete or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import Iterator, Optional, Sequence

import numpy as np

from .files import require_extension, whole_file
from .grid import Grid, Window
from .native import rasterio

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
