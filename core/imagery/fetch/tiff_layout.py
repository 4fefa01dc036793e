"""Where the blocks of a GeoTIFF lie, read from its first kilobytes (TIFF 6.0 and BigTIFF; the files may be hostile)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ...errors import InputError

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
"""Bytes of a value by TIFF type."""

_INTEGERS = {1: "u1", 3: "u2", 4: "u4", 13: "u4", 16: "u8", 18: "u8"}

WIDTH, HEIGHT, SAMPLES, PLANAR = 256, 257, 277, 284
ROWS_PER_STRIP, STRIP_OFFSETS, STRIP_COUNTS = 278, 273, 279
TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_COUNTS = 322, 323, 324, 325

KEPT = {
    *(WIDTH, HEIGHT, SAMPLES, PLANAR, ROWS_PER_STRIP, STRIP_OFFSETS, STRIP_COUNTS),
    *(TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_COUNTS),
    *(258, 259, 262, 266, 274, 317, 338, 339),  # bits, compression, photometric, fill order, orientation, predictor, samples
    *(33550, 33922, 34264, 34735, 34736, 34737, 42113, 50674),  # georeference, no data, LERC parameters
}
"""Tags that say how pixels are stored and where they lie; nothing else of a stranger's file is taken over."""

MOST_ENTRIES = 4096
MOST_BYTES = 64_000_000
"""Of a tag's values: the block index of a file of 2e12 pixels."""

LARGEST_SIDE = 2_000_000
LARGEST_BLOCK = 600_000_000
"""Bytes of one block when decoded: a whole Sentinel-2 band in one strip."""


@dataclass(frozen=True)
class Tag:
    """An entry of the directory: TIFF type, number of values, their bytes in the file's byte order."""

    type: int
    count: int
    data: bytes


@dataclass(frozen=True)
class TiffLayout:
    """The first directory of a TIFF.

    Attributes
    ----------
    order : str
        "<" or ">".
    big : bool
        BigTIFF.
    tags : dict of int to Tag
        Those of `KEPT`.
    width, height, block_width, block_height : int
        Pixels; strips are blocks as wide as the image.
    offsets, counts : (blocks,) int64
        Place and bytes of each block, in row-major order; 0 = empty.
    """

    order: str
    big: bool
    tags: dict
    width: int
    height: int
    block_width: int
    block_height: int
    offsets: np.ndarray
    counts: np.ndarray

    @property
    def across(self) -> int:
        """Blocks side by side."""
        return -(-self.width // self.block_width)

    @property
    def index_tags(self) -> tuple:
        """Tags of the blocks' offsets and byte counts."""
        return (TILE_OFFSETS, TILE_COUNTS) if TILE_OFFSETS in self.tags else (STRIP_OFFSETS, STRIP_COUNTS)


def is_tiff(head: bytes) -> bool:
    """True if a file that begins so is a TIFF or BigTIFF."""
    return head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def read_layout(read: Callable[[int, int], bytes], size: int, name: str) -> TiffLayout:
    """Read the first directory.

    Parameters
    ----------
    read : callable
        ``read(start, length)`` gives that many bytes of the file.
    size : int
        Bytes of the whole file.
    name : str
        For messages.

    Raises
    ------
    InputError
        No TIFF with one band, damaged, truncated, or with sizes that make no sense.
    """
    head = read(0, min(16, size))
    if not is_tiff(head) or len(head) < 16:
        raise InputError(f"'{name}' is no GeoTIFF. Choose another catalogue.")
    order, big = ("<" if head[:2] == b"II" else ">"), head[2:4] in (b"+\0", b"\0+")
    start = struct.unpack(order + "Q", head[8:16])[0] if big else struct.unpack(order + "I", head[4:8])[0]
    tags = _directory(read, size, name, order, big, start)
    return _layout(tags, order, big, size, name)


def _directory(read, size: int, name: str, order: str, big: bool, start: int) -> dict:
    width, counter = (8, "Q") if big else (2, "H")
    _inside(start, width, size, name)
    (number,) = struct.unpack(order + counter, read(start, width))
    if not 0 < number <= MOST_ENTRIES:
        raise InputError(f"'{name}' is damaged: its directory has {number} entries. Fetch another scene.")
    step = 20 if big else 12
    _inside(start + width, number * step, size, name)
    entries = read(start + width, number * step)
    tags: dict = {}
    for place in range(0, number * step, step):
        tag, kind, count = struct.unpack_from(order + ("HHQ" if big else "HHI"), entries, place)
        if tag not in KEPT or kind not in _SIZES:
            continue
        length, inline = count * _SIZES[kind], 8 if big else 4
        field = entries[place + step - inline : place + step]
        if length <= inline:
            tags[tag] = Tag(kind, count, field[:length])
            continue
        if length > MOST_BYTES:
            raise InputError(f"'{name}': tag {tag} claims {length / 1e6:.0f} MB, which makes no sense. It was not read.")
        (where,) = struct.unpack(order + ("Q" if big else "I"), field)
        _inside(where, length, size, name)
        tags[tag] = Tag(kind, count, read(where, length))
    return tags


def _layout(tags: dict, order: str, big: bool, size: int, name: str) -> TiffLayout:
    def number(tag: int, default: int = 0) -> int:
        values = _values(tags.get(tag), order, name)
        return int(values[0]) if len(values) else default

    width, height = number(WIDTH), number(HEIGHT)
    if number(SAMPLES, 1) != 1:
        raise InputError(f"'{name}' holds {number(SAMPLES)} bands, and one is needed. Choose another catalogue.")
    tiled = TILE_OFFSETS in tags
    block = (number(TILE_WIDTH), number(TILE_HEIGHT)) if tiled else (width, min(number(ROWS_PER_STRIP, height), height))
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE and min(block) > 0):
        raise InputError(f"'{name}' claims {width} x {height} pixels in blocks of {block[0]} x {block[1]}. It was not read.")
    if block[0] * block[1] * max(number(258, 8) // 8, 1) > LARGEST_BLOCK:
        raise InputError(f"'{name}' claims blocks of {block[0]} x {block[1]} pixels, which makes no sense. It was not read.")
    offsets, counts = (
        _values(tags.get(tag), order, name) for tag in ((TILE_OFFSETS, TILE_COUNTS) if tiled else (STRIP_OFFSETS, STRIP_COUNTS))
    )
    needed = -(-width // block[0]) * -(-height // block[1])
    if len(offsets) != needed or len(counts) != needed:
        raise InputError(
            f"'{name}' is damaged: its index names {len(offsets)} blocks where {needed} are needed. Fetch another scene."
        )
    if (offsets > np.uint64(2**62)).any() or (counts > np.uint64(2**40)).any():
        raise InputError(f"'{name}' is damaged: its index names blocks of impossible size. Fetch another scene.")
    return TiffLayout(order, big, tags, width, height, *block, offsets.astype(np.int64), counts.astype(np.int64))


def _values(tag, order: str, name: str) -> np.ndarray:
    if tag is None:
        return np.zeros(0, np.uint64)
    if tag.type not in _INTEGERS:
        raise InputError(f"'{name}' is damaged: a size is no whole number. Fetch another scene.")
    return np.frombuffer(tag.data, np.dtype(_INTEGERS[tag.type]).newbyteorder(order)).astype(np.uint64)


def _inside(start: int, length: int, size: int, name: str) -> None:
    if start + length > size:
        raise InputError(
            f"'{name}' is truncated: it has {size} bytes, and its directory reaches to byte {start + length}. The catalogue's "
            "file is incomplete; use another scene."
        )
