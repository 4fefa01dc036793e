"""A raster on a server of which a window is fetched: from a GeoTIFF the blocks that it needs, else the whole file.

GDAL itself reads the directory of a GeoTIFF, from a file of which only parts are here, and says where the blocks lie. So what a
window takes is known to the byte before it is fetched, and what has arrived of it is taken up after a break.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from contextlib import ExitStack, contextmanager
from inspect import signature
from typing import Callable, Optional
from uuid import uuid4

import numpy as np

from ...errors import InputError, MineMapperError
from ...grid import Grid, Window
from ...native import rasterio
from ...raster_writer import BLOCK, create_raster
from ...web.addresses import redact
from ...web.client import Client
from .remote_file import HEAD, RemoteFile

MOST_PIXELS = 250_000_000
"""Of one window, and of a file or block that is unpacked as a whole; a whole Sentinel-2 tile has half of that."""

GAP = 1 << 16
"""Bytes between two needed blocks that are fetched along rather than asked for apart."""

MOST_BLOCKS = 1_000_000
"""Of one window."""

MOST_ROUNDS = 24
"""Parts of a directory that are fetched one after the other, each twice as long; more are no directory."""

_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_JPEG_2000 = (b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51")
"""First bytes of a file, and of a bare code stream."""

_AROUND = 4
"""Cloud-optimised files have the size of each block before it and its last bytes again after it; GDAL looks there."""

_TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")

Choose = Callable[[Grid], Optional[Window]]


class RemoteRaster:
    """One band in a file on a server.

    Parameters
    ----------
    limit : int
        Bytes that a whole file may have.
    crs : str
        Of the catalogue's item ("EPSG:32645"), for files that name none; '' = not said.

    Attributes
    ----------
    name : str
        For messages.
    grid : Grid
        Of the whole file; None until `fetch` when only the whole file can be fetched.
    """

    def __init__(self, client: Client, address: str, limit: int, crs: str = ""):
        self.address, self.name = address, redact(address)
        self._client, self._limit, self._crs = client, limit, crs
        self._file = RemoteFile(client, address)
        self.grid: Optional[Grid] = None
        if self._by_blocks:
            self._with_directory(lambda dataset, file: None)

    @property
    def file_size(self) -> int:
        """Bytes of the whole file; 0 = not said."""
        return self._file.size

    @property
    def _by_blocks(self) -> bool:
        return self._file.ranges and self._file.head.startswith(_TIFF)

    def to_fetch(self, choose: Choose) -> int:
        """Bytes that fetching the window will take."""
        if not self._by_blocks:
            return self._file.size
        window = choose(self.grid)
        return sum(length for _, length in merged(self._blocks(window), self._file.size)) if window else 0

    def fetch(self, choose: Choose, target: str, band: str, nodata: Optional[float]) -> Optional[Window]:
        """Fetch a window and write it as GeoTIFF.

        What has arrived is kept beside `target` until the band is whole, and taken up by the next call.

        Parameters
        ----------
        choose : callable
            Gives the window of a grid, or None for none.
        target : str
            GeoTIFF to write.
        band : str
            Its band description.
        nodata : float, optional
            Its nodata value if the file has none.

        Returns
        -------
        Window or None
            None if the file lies elsewhere: nothing is written.

        Raises
        ------
        InputError
            The file is damaged, truncated, too large, or no raster of one band.
        """
        window = None if self.grid is None else choose(self.grid)
        if self.grid is not None and window is None:
            return None
        part = self._part_path(target, window)
        resumed = os.path.exists(part)
        try:
            if self._by_blocks:
                _require_pixels(self.name, window.rows, window.columns)
                blocks = self._blocks(window)
                ranges = merged(blocks, self._file.size)
                self._file.append(part, ranges)
                source = self._opened(part, ranges, blocks)
            else:
                self._file.fetch_whole(part, self._limit)
                source = self._opened_whole(part)
            with source as dataset:
                window = self._cut(dataset, choose, target, band, nodata)
        except _Damaged:
            os.remove(part)
            if resumed:  # what was left by a broken run may be damaged: once more from the start
                return self.fetch(choose, target, band, nodata)
            raise
        if os.path.exists(part):
            os.remove(part)
        return window

    # -- the directory, by GDAL

    def _with_directory(self, work: Callable):
        """`work(dataset, file)` of the file as far as it is here; what GDAL misses is fetched, and the work done anew."""
        for index in range(MOST_ROUNDS):
            self._client.token.check()
            result, trouble = None, None
            with self._file.opened() as file:
                try:
                    with _dataset(file) as dataset:
                        if not file.missing:
                            self._look(dataset)
                            result = work(dataset, file)
                except MineMapperError:
                    raise
                except _gdal_errors() as error:
                    trouble = error
                missing = file.missing
            if not missing and trouble is None:
                return result
            if not missing:
                raise InputError(
                    "'{name}' is no GeoTIFF that can be read ({reason}). Use another scene.",
                    name=self.name, reason=redact(trouble),
                ) from trouble  # fmt: skip
            start, length = missing[0]
            self._file.keep(start, min(max(length, HEAD << index), self._file.size - start, HEAD << 8))
        raise InputError("'{name}' is damaged: its directory has no end. Use another scene.", name=self.name)

    def _blocks(self, window: Window) -> list:
        """Place and length in the file of each block that a window needs, in row-major order; empty blocks are left out."""
        found: dict = {}

        def look(dataset, file) -> None:
            height, width = dataset.block_shapes[0]
            if (window.rows / height + 2) * (window.columns / width + 2) > MOST_BLOCKS:
                raise InputError(
                    "'{name}' is cut into blocks of {rows} x {columns} pixels, which makes no sense. It was not read.",
                    name=self.name, rows=height, columns=width,
                )  # fmt: skip
            for row in range(window.row // height, -(-(window.row + window.rows) // height)):
                for column in range(window.column // width, -(-(window.column + window.columns) // width)):
                    if (row, column) not in found:
                        place = [
                            int(dataset.get_tag_item(f"BLOCK_{what}_{column}_{row}", "TIFF", bidx=1) or 0)
                            for what in ("OFFSET", "SIZE")
                        ]
                        if file.missing:
                            return
                        found[row, column] = tuple(place)

        self._with_directory(look)
        blocks = [(start, length) for start, length in found.values() if start and length]
        end = max((start + length for start, length in blocks), default=0)
        if end > self._file.size:
            raise InputError(
                "'{name}' is truncated: it has {size} bytes, and its pixels reach to byte {end}. The catalogue's file is "
                "incomplete; use another scene.",
                name=self.name, size=self._file.size, end=end,
            )  # fmt: skip
        return blocks

    # -- files that are here

    @contextmanager
    def _opened(self, part: str, ranges: list, blocks: list):
        with self._file.opened(part, ranges) as file, _dataset(file) as dataset:
            self._look(dataset)
            self._check_blocks(file, dataset, blocks)
            yield dataset

    @contextmanager
    def _opened_whole(self, path: str):
        with open(path, "rb") as stream:
            head = stream.read(16)
        driver = "GTiff" if head.startswith(_TIFF) else "JP2OpenJPEG" if head.startswith(_JPEG_2000) else ""
        if not driver:
            raise _Damaged(
                "'{name}' is no GeoTIFF or JPEG 2000: it begins with other bytes than they do. Use another scene.", name=self.name
            )
        try:
            dataset = rasterio().open(path, driver=driver)
        except _gdal_errors() as error:
            raise _Damaged(
                "'{name}' cannot be read as {driver} ({reason}). Use another scene.",
                name=self.name, driver=driver, reason=redact(error),
            ) from error  # fmt: skip
        with dataset:
            self._look(dataset)
            if driver != "GTiff":  # unpacked as a whole
                _require_pixels(self.name, dataset.height, dataset.width)
            yield dataset

    def _look(self, dataset) -> None:
        """Take the grid, and refuse what is no band of numbers or claims sizes that nothing of its kind has."""
        if dataset.count != 1 or dataset.dtypes[0] not in _TYPES:
            raise InputError(
                "'{name}' holds {count} {count:band|bands} of {dtype}; one band of numbers is needed. Choose another catalogue.",
                name=self.name, count=dataset.count, dtype=dataset.dtypes[0],
            )  # fmt: skip
        _require_pixels(self.name, *dataset.block_shapes[0])
        crs = dataset.crs.to_wkt() if dataset.crs else ""
        if not crs and self._crs:
            crs = rasterio().crs.CRS.from_string(self._crs).to_wkt()
        if not crs:
            raise InputError(
                "'{name}' has no coordinate reference system, and the catalogue names none. Use another scene.", name=self.name
            )
        if dataset.transform.is_identity:
            raise InputError("'{name}' does not say where its pixels lie. Use another scene.", name=self.name)
        self.grid = Grid(crs, tuple(dataset.transform)[:6], dataset.width, dataset.height)

    def _check_blocks(self, file, dataset, blocks: list) -> None:
        """Look at the checksums of deflated blocks: GDAL takes many damaged ones for pixels."""
        if dataset.tags(ns="IMAGE_STRUCTURE").get("COMPRESSION") != "DEFLATE":
            return
        height, width = dataset.block_shapes[0]
        largest = height * width * np.dtype(dataset.dtypes[0]).itemsize
        for start, length in blocks:
            self._client.token.alive()
            file.seek(start)
            packed, inflate, size = file.read(length), zlib.decompressobj(), 0
            try:
                while packed and size <= largest:
                    size += len(inflate.decompress(packed, 1 << 20))
                    packed = inflate.unconsumed_tail
            except zlib.error:
                size = -1
            if size < 0 or size > largest or not inflate.eof:
                raise _Damaged(
                    "'{name}' is damaged: a block of its pixels cannot be unpacked. Use another scene.", name=self.name
                )

    def _cut(self, dataset, choose: Choose, target: str, band: str, nodata) -> Optional[Window]:
        window, token = choose(self.grid), self._client.token
        if window is None:
            return None
        _require_pixels(self.name, window.rows, window.columns)
        nodata = nodata if dataset.nodata is None else dataset.nodata
        with create_raster(
            target, self.grid.cut(window), dataset.dtypes[0], (band,), nodata, what="The imagery", strips=True
        ) as writer:
            for row in range(0, window.rows, BLOCK):
                token.check()
                token.alive()
                strip = Window(window.row + row, window.column, min(BLOCK, window.rows - row), window.columns)
                try:
                    pixels = dataset.read(1, window=strip.as_rasterio())
                except _gdal_errors() as error:
                    raise _Damaged(
                        "'{name}' cannot be decoded ({reason}): the catalogue's file is damaged. Use another scene.",
                        name=self.name, reason=redact(error),
                    ) from error  # fmt: skip
                writer.write_strip(pixels[None], row)
        return window

    def _part_path(self, target: str, window: Optional[Window]) -> str:
        """Name of what has arrived; another version of the file, or another window, has another name."""
        key = f"{self.name}|{self._file.size}|{self._file.etag}|{window}"
        return f"{target}.{hashlib.sha256(key.encode()).hexdigest()[:12]}.part"


class _Damaged(InputError):
    """What is here of a file cannot be pixels; if it comes from an earlier run, fetching it anew may help."""


@contextmanager
def _dataset(file):
    """A GeoTIFF in a file object, by GDAL's driver for it and no other: a stranger's file might be a link to one of ours."""
    package = rasterio()
    with ExitStack() as stack:
        # Errors of GDAL go to the log, not to the screen, and it looks for no files beside this one.
        stack.enter_context(package.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR"))
        if "opener" in signature(package.open).parameters:  # rasterio 1.4: it opens, and closes, as often as it likes
            name = f"{uuid4().hex}/band.tif"
            dataset = package.open(name, driver="GTiff", opener=lambda *name, **mode: file.open())
        else:
            dataset = stack.enter_context(package.io.FilePath(file)).open(driver="GTiff")
        yield stack.enter_context(dataset)


def _gdal_errors() -> tuple:
    return rasterio().errors.RasterioError, OSError, ValueError


def merged(blocks: list, size: int) -> list:
    """Byte ranges that hold the blocks, in ascending order, neighbours within `GAP` joined."""
    ranges: list = []
    for start, length in sorted(blocks):
        first, last = max(start - _AROUND, 0), min(start + length + _AROUND, size)
        if ranges and first - ranges[-1][1] <= GAP:
            ranges[-1][1] = max(ranges[-1][1], last)
        else:
            ranges.append([first, last])
    return [(first, last - first) for first, last in ranges]


def _require_pixels(name: str, rows: int, columns: int) -> None:
    if rows * columns > MOST_PIXELS:
        raise InputError(
            "'{name}' has {rows} x {columns} pixels to unpack at once, more than any Sentinel-2 or DEM tile has ({limit:.0f} "
            "million). It was not read.",
            name=name, rows=rows, columns=columns, limit=MOST_PIXELS / 1e6,
        )  # fmt: skip
