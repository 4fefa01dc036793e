"""A GeoTIFF that grows strip by strip, in an order of our own: the same pixels give the same bytes.

GDAL writes blocks when its cache is full or the file is closed, so their order would depend on the memory of the computer and
on what other threads read; a file closed after each strip and opened again is packed at the codec's own level (DEFLATE 6,
ZSTD 9), three to four times as slow as the first one. So GDAL makes the file without blocks, packs each strip in memory, and
the packed blocks are put behind one another here, where the file's table says (TIFF 6.0; BigTIFF).
"""

from __future__ import annotations

import struct

import numpy as np

from .native import rasterio

OFFSETS, LENGTHS = 324, 325
"""TIFF tags: where the blocks begin, and how long they are."""

_TYPES = {3: "H", 4: "I", 16: "Q"}
"""TIFF types of whole numbers without sign, as `struct` calls them."""


class StripWriter:
    """Appends strips to a file that GDAL made without blocks.

    Parameters
    ----------
    path : str
        Tiled GeoTIFF, band after band, all blocks left out (`sparse_ok`).
    options : dict
        Those that it was created with.
    """

    def __init__(self, path: str, options: dict):
        self._stream = open(path, "r+b")  # noqa: SIM115, closed by `close`
        self._options = options
        self._side = options["blockxsize"]
        self._across, self._down = (-(-options[name] // self._side) for name in ("width", "height"))
        blocks = options["count"] * self._down * self._across
        self._offsets, self._lengths = np.zeros(blocks, np.uint64), np.zeros(blocks, np.uint64)
        self._stream.seek(0, 2)

    def write_strip(self, pixels: np.ndarray, row: int) -> None:
        """Append whole rows (bands, rows, width) from `row` on, a multiple of the side of a block; from the top to the bottom."""
        count, rows, _ = pixels.shape
        packed, offsets, lengths = self._packed(pixels)
        here = -(-rows // self._side)
        for band in range(count):
            for index in range(here * self._across):
                source = band * here * self._across + index
                target = (band * self._down + row // self._side) * self._across + index
                self._offsets[target], self._lengths[target] = self._stream.tell(), lengths[source]
                self._stream.write(packed[int(offsets[source]) : int(offsets[source] + lengths[source])])

    def _packed(self, pixels: np.ndarray) -> tuple:
        """(bytes of a file that holds the strip alone, where its blocks begin, how long they are)."""
        package = rasterio()
        options = {**self._options, "height": pixels.shape[1], "crs": None, "num_threads": "ALL_CPUS", "sparse_ok": False}
        with package.io.MemoryFile() as memory:
            with memory.open(**options) as dataset:
                dataset.write(pixels)
            packed = bytes(memory.getbuffer())
        return packed, *(read_numbers(packed, tag) for tag in (OFFSETS, LENGTHS))

    def close(self) -> None:
        """Write the table of the blocks."""
        with self._stream as stream:
            stream.seek(0)
            head = stream.read(1 << 16)
            for tag, values in ((OFFSETS, self._offsets), (LENGTHS, self._lengths)):
                kind, count, place = find_tag(head, tag)
                if count != len(values) or values.max() > np.iinfo(kind).max:
                    raise OSError(f"the table of blocks does not fit (tag {tag})")
                stream.seek(place)
                stream.write(values.astype(kind).tobytes())


def find_tag(head: bytes, tag: int) -> tuple:
    """(NumPy type, number of values, place of the first) of a tag in the first directory of a TIFF.

    Parameters
    ----------
    head : bytes
        Beginning of the file, with the directory.

    Raises
    ------
    OSError
        No such tag there, or no whole numbers without sign, or the directory is cut off, as on a full disk.
    """
    try:
        return _find_tag(head, tag)
    except struct.error as error:
        raise OSError(f"the directory is cut off ({error})") from error


def _find_tag(head: bytes, tag: int) -> tuple:
    order = {b"II": "<", b"MM": ">"}.get(bytes(head[:2]), "<")
    big = struct.unpack_from(order + "H", head, 2)[0] == 43
    (start,) = struct.unpack_from(order + ("Q" if big else "I"), head, 8 if big else 4)
    entries, entry, inline = ("Q", "HHQQ", 8) if big else ("H", "HHII", 4)
    (number,) = struct.unpack_from(order + entries, head, start)
    start += struct.calcsize(order + entries)
    for index in range(number):
        place = start + index * struct.calcsize(order + entry)
        found, kind, count, value = struct.unpack_from(order + entry, head, place)
        if found == tag and kind in _TYPES:
            dtype = np.dtype(order + _TYPES[kind])
            within = place + struct.calcsize(order + entry) - inline
            return dtype, count, within if count * dtype.itemsize <= inline else value
    raise OSError(f"no tag {tag} in the directory")


def read_numbers(data: bytes, tag: int) -> np.ndarray:
    """Values of a tag of whole numbers of a TIFF in memory, uint64."""
    kind, count, place = find_tag(data, tag)
    return np.frombuffer(data, kind, count, place).astype(np.uint64)
