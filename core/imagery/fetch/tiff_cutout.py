"""A small TIFF that holds only those blocks of a large one that a window needs, laid out before a byte of them is fetched.

Header and directory are written anew; then follow the needed byte ranges of the large file, as they are. So the small file
is written from front to back, and one that broke off is taken up at its end.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

import numpy as np

from ...errors import InputError
from ...raster import Window
from .tiff_layout import LARGEST_BLOCK, Tag, TiffLayout

GAP = 1 << 16
"""Bytes between two needed blocks that are fetched along rather than asked for apart."""

_DEFLATE = (8, 32946)
"""Values of the tag Compression."""

_AROUND = 4
"""Cloud-optimised files have the size of each block before it and its last bytes again after it."""


@dataclass(frozen=True)
class Cutout:
    """What to write.

    Attributes
    ----------
    header : bytes
        Beginning of the small file.
    ranges : tuple of (int, int)
        Start and length in the large file of what follows.
    blocks : tuple of (int, int)
        Place and bytes of each block in the small file.
    """

    header: bytes
    ranges: tuple
    blocks: tuple

    @property
    def size(self) -> int:
        """Bytes of the small file."""
        return len(self.header) + self.to_fetch

    @property
    def to_fetch(self) -> int:
        return sum(length for _, length in self.ranges)


def empty_cutout(layout: TiffLayout) -> bytes:
    """The small file without any block: all that GDAL needs to tell grid, type and no data."""
    return _header(layout, np.zeros_like(layout.offsets), np.zeros_like(layout.counts))


def plan_cutout(layout: TiffLayout, window: Window, size: int, name: str) -> Cutout:
    """The small file of a window.

    Parameters
    ----------
    size : int
        Bytes of the large file.

    Raises
    ------
    InputError
        A needed block lies beyond the end of the file.
    """
    needed = _needed_blocks(layout, window)
    starts, counts = layout.offsets[needed], layout.counts[needed]
    filled = (starts > 0) & (counts > 0)
    needed, starts, ends = needed[filled], starts[filled], (starts + counts)[filled]
    if len(ends) and ends.max() > size:
        raise InputError(
            f"'{name}' is truncated: it has {size} bytes, and its pixels reach to byte {ends.max()}. The catalogue's file is "
            "incomplete; use another scene."
        )
    ranges = _merged(np.maximum(starts - _AROUND, 0), np.minimum(ends + _AROUND, size))
    offsets, kept = np.zeros_like(layout.offsets), np.zeros_like(layout.counts)
    base = len(empty_cutout(layout))
    begins = np.array([start for start, _ in ranges], np.int64)
    places = base + np.concatenate([[0], np.cumsum([length for _, length in ranges])])[:-1].astype(np.int64)
    which = np.searchsorted(begins, starts, side="right") - 1
    offsets[needed] = places[which] + starts - begins[which]
    kept[needed] = layout.counts[needed]
    return Cutout(_header(layout, offsets, kept), ranges, tuple(zip(offsets[needed].tolist(), kept[needed].tolist())))


def check_blocks(path: str, layout: TiffLayout, cutout: Cutout, name: str, alive=lambda: None) -> None:
    """Look at the checksums of a small file's deflated blocks: GDAL takes damaged ones for pixels.

    Raises
    ------
    InputError
        A block is damaged.
    """
    compression = layout.tags.get(259)
    if compression is None or int.from_bytes(compression.data, "little" if layout.order == "<" else "big") not in _DEFLATE:
        return
    with open(path, "rb") as stream:
        for place, count in cutout.blocks:
            alive()
            stream.seek(place)
            packed, inflate, size = stream.read(count), zlib.decompressobj(), 0
            try:
                while packed and not inflate.eof and size <= LARGEST_BLOCK:
                    size += len(inflate.decompress(packed, 1 << 22))
                    packed = inflate.unconsumed_tail
                if not packed:
                    inflate.flush()  # what is unpacked but was not taken yet
            except zlib.error:
                pass
            if not inflate.eof:
                raise InputError(f"'{name}' is damaged: a block of its pixels cannot be unpacked. Use another scene.")


def _needed_blocks(layout: TiffLayout, window: Window) -> np.ndarray:
    rows = np.arange(window.row // layout.block_height, -(-(window.row + window.rows) // layout.block_height))
    columns = np.arange(window.column // layout.block_width, -(-(window.column + window.columns) // layout.block_width))
    return (rows[:, None] * layout.across + columns).ravel()


def _merged(starts: np.ndarray, ends: np.ndarray) -> tuple:
    """Ranges in ascending order, neighbours within `GAP` joined."""
    ranges: list = []
    for start, end in sorted(zip(starts.tolist(), ends.tolist())):
        if ranges and start - ranges[-1][1] <= GAP:
            ranges[-1][1] = max(ranges[-1][1], end)
        else:
            ranges.append([start, end])
    return tuple((start, end - start) for start, end in ranges)


def _header(layout: TiffLayout, offsets: np.ndarray, counts: np.ndarray) -> bytes:
    order, big = layout.order, layout.big
    index = dict(zip(layout.index_tags, (offsets, counts)))
    kind, code = (16, "u8") if big else (4, "u4")
    tags = dict(layout.tags)
    for tag, values in index.items():
        tags[tag] = Tag(kind, len(values), values.astype(np.dtype(code).newbyteorder(order)).tobytes())
    inline, place = (8, "Q") if big else (4, "I")
    head = (b"II" if order == "<" else b"MM") + (
        struct.pack(order + "HHHQ", 43, 8, 0, 16) if big else struct.pack(order + "HI", 42, 8)
    )
    directory = struct.pack(order + ("Q" if big else "H"), len(tags))
    end = len(head) + len(directory) + len(tags) * (20 if big else 12) + inline
    values = b""
    for number in sorted(tags):
        tag = tags[number]
        directory += struct.pack(order + ("HHQ" if big else "HHI"), number, tag.type, tag.count)
        if len(tag.data) <= inline:
            directory += tag.data.ljust(inline, b"\0")
        else:
            directory += struct.pack(order + place, end + len(values))
            values += tag.data + b"\0" * (-len(tag.data) % 8)
    return head + directory + b"\0" * inline + values
