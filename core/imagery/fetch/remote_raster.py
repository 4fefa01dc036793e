"""A raster on a server of which a window is fetched: from a GeoTIFF the blocks that it needs, else the whole file."""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from typing import Callable, Optional
from urllib.parse import urlsplit

import numpy as np

from ...errors import InputError
from ...native import rasterio
from ...raster import BLOCK, Grid, Window, create_raster
from .addresses import shown
from .client import Client
from .remote_file import RemoteFile
from .tiff_cutout import check_blocks, empty_cutout, plan_cutout
from .tiff_layout import is_tiff, read_layout

MOST_PIXELS = 250_000_000
"""Of one window; a whole Sentinel-2 tile has half of that."""

_JPEG_2000 = (b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51")
"""First bytes of a file, and of a bare code stream."""

_TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")


class RemoteRaster:
    """One band in a file on a server.

    Attributes
    ----------
    name : str
        For messages.
    grid : Grid
        Of the whole file; None until `fetch` when only the whole file can be fetched.
    """

    def __init__(self, client: Client, address: str, limit: int):
        self.address, self.name = address, shown(address)
        self._client, self._limit = client, limit
        self._file = RemoteFile(client, address)
        self._layout, self.grid = None, None
        if self._file.ranges and is_tiff(self._file.head):
            self._layout = read_layout(self._file.read, self._file.size, self.name)
            with rasterio().MemoryFile(empty_cutout(self._layout)) as memory, self._opened(memory.open) as dataset:
                self.grid = self._grid_of(dataset)

    @property
    def file_size(self) -> int:
        """Bytes of the whole file; 0 = not said."""
        return self._file.size

    def to_fetch(self, choose: Callable[[Grid], Optional[Window]]) -> int:
        """Bytes that fetching the window will take."""
        if self._layout is None:
            return self._file.size
        window = choose(self.grid)
        return plan_cutout(self._layout, window, self._file.size, self.name).to_fetch if window else 0

    def fetch(
        self, choose: Callable[[Grid], Optional[Window]], target: str, band: str, nodata: Optional[float]
    ) -> Optional[Window]:
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
        if self._layout is not None:
            _require_size(window, self.name)
            cutout = plan_cutout(self._layout, window, self._file.size, self.name)
            self._fill(part, cutout)
        else:
            self._file.fetch_whole(part, self._limit)
        try:
            if self._layout is not None:
                check_blocks(part, self._layout, cutout, self.name, self._client.signals.alive)
            return self._cut(part, choose, target, band, nodata)
        except InputError:
            os.remove(part)
            if resumed:  # what was left by a broken run may be damaged: once more from the start
                return self.fetch(choose, target, band, nodata)
            raise

    def _fill(self, part: str, cutout) -> None:
        """Write the header, or find it written, then append what is missing."""
        if not _begins_with(part, cutout.header) or os.path.getsize(part) > cutout.size:
            with open(part, "wb") as stream:
                stream.write(cutout.header)
        self._file.append(part, cutout.ranges, len(cutout.header))

    def _cut(self, part: str, choose, target: str, band: str, nodata) -> Optional[Window]:
        with self._opened(rasterio().open, part) as dataset:
            self.grid = self._grid_of(dataset)
            window = choose(self.grid)
            if window is not None:
                _require_size(window, self.name)
                self._write(dataset, window, target, band, nodata if dataset.nodata is None else dataset.nodata)
        os.remove(part)
        return window

    def _write(self, dataset, window: Window, target: str, band: str, nodata) -> None:
        signals = self._client.signals
        with create_raster(
            target, self.grid.cut(window), dataset.dtypes[0], (band,), nodata, what="The imagery", strips=True
        ) as writer:
            for row in range(0, window.rows, BLOCK):
                signals.check()
                signals.alive()
                strip = Window(window.row + row, window.column, min(BLOCK, window.rows - row), window.columns)
                writer.write_strip(self._pixels(dataset, strip)[None], row)

    def _pixels(self, dataset, strip: Window) -> np.ndarray:
        package = rasterio()
        try:
            return dataset.read(1, window=strip.as_rasterio())
        except (package.errors.RasterioError, OSError) as error:
            raise InputError(
                f"'{self.name}' cannot be decoded ({error}): the catalogue's file is damaged. Use another scene."
            ) from error

    @contextmanager
    def _opened(self, opener: Callable, *arguments):
        """The raster by its own driver and no other: a stranger's file might be a link to one of ours."""
        package = rasterio()
        try:
            dataset = opener(*arguments, driver=self._driver(*arguments))
        except (package.errors.RasterioError, OSError, ValueError) as error:
            raise InputError(
                f"'{self.name}' is no GeoTIFF or JPEG 2000 that can be read ({error}). Use another scene."
            ) from error
        with dataset:
            yield dataset

    def _driver(self, path: str = "") -> str:
        """GDAL driver by the first bytes of a file."""
        if self._layout is not None:
            return "GTiff"
        with open(path, "rb") as stream:
            head = stream.read(16)
        if not is_tiff(head) and not head.startswith(_JPEG_2000):
            raise ValueError("it begins with other bytes than they do")
        return "GTiff" if is_tiff(head) else "JP2OpenJPEG"

    def _grid_of(self, dataset) -> Grid:
        if dataset.count != 1 or dataset.dtypes[0] not in _TYPES:
            raise InputError(f"'{self.name}' holds {dataset.count} bands of {dataset.dtypes[0]}; one band of numbers is needed.")
        if not dataset.crs:
            raise InputError(f"'{self.name}' has no coordinate reference system. Use another scene.")
        return Grid(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height)

    def _part_path(self, target: str, window: Optional[Window]) -> str:
        """Name of what has arrived; another version of the file, or another window, has another name."""
        parts = urlsplit(self.address)  # the query may be a token that changes
        key = f"{parts.netloc}{parts.path}|{self._file.size}|{self._file.mark}|{window}"
        return f"{target}.{hashlib.sha256(key.encode()).hexdigest()[:12]}.part"


def _begins_with(path: str, header: bytes) -> bool:
    try:
        with open(path, "rb") as stream:
            return stream.read(len(header)) == header
    except OSError:
        return False


def _require_size(window: Window, name: str) -> None:
    if window.rows * window.columns > MOST_PIXELS:
        raise InputError(
            f"'{name}' has {window.rows * window.columns / 1e6:.0f} million pixels inside the extent, more than any Sentinel-2 "
            f"or DEM tile has ({MOST_PIXELS / 1e6:.0f} million). It was not fetched."
        )
