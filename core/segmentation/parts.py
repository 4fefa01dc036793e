"""Parts: the certain objects of a tile (or of a block of tiles) after some passes, kept in files.

An object belongs to the part that holds its first pixel; its owner knows all its neighbours. What lies in other parts is
named by first pixels. A part is two files, each appearing whole: ``.map.npy`` says which object each pixel of the tile
(each object of the parts below) went into; ``.npz``, written last, holds the graph. So a part with an ``.npz`` is finished.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from typing import Iterator, Optional

import numpy as np

from ..errors import OutputError
from ..grid import Window
from ..runs.work_folder import array_check, atomic_tile, load_arrays, save_arrays


@dataclass
class Part:
    """Objects that belong to a part, numbered by their first pixels.

    Attributes
    ----------
    records : (objects, columns) float64
    first : (objects,) int64
        Global index of the first pixel.
    owner, other, shared : (edges,) int32
        Neighbours with a higher first pixel; ``other`` >= objects means ``foreign[other - objects]``.
    foreign : (n,) int64
        First pixels of the objects of other parts that edges and map name, ascending.
    back_first : (n,) int64
        First pixels of neighbours in other parts with a lower first pixel,
    back_other : (n,) int32
        and the objects here that they border on.
    """

    records: np.ndarray
    first: np.ndarray
    owner: np.ndarray
    other: np.ndarray
    shared: np.ndarray
    foreign: np.ndarray
    back_first: np.ndarray
    back_other: np.ndarray


@dataclass(frozen=True)
class Layout:
    """How a level cuts the image into parts.

    Attributes
    ----------
    height, width : int
        Size of the image.
    side : int
        Side of a part in pixels.
    passes : int
        Passes after which its objects are kept.
    below : Layout, optional
        The level whose parts it joins; None = pixels. `side` is a multiple of its side.
    """

    height: int
    width: int
    side: int
    passes: int
    below: Optional[Layout] = None

    @property
    def name(self) -> str:
        """Folder of the level: the parts below decide on what the maps mean."""
        return f"{self.below.name}_{self.side}x{self.passes}" if self.below else f"{self.side}x{self.passes}"

    @property
    def rows(self) -> int:
        return -(-self.height // self.side)

    @property
    def columns(self) -> int:
        return -(-self.width // self.side)

    def parts(self) -> Iterator[tuple]:
        """(row, column) of all parts in row-major order."""
        return ((row, column) for row in range(self.rows) for column in range(self.columns))

    def window(self, row: int, column: int) -> Window:
        """The pixels of a part, without halo."""
        top, left = row * self.side, column * self.side
        return Window(top, left, min(self.side, self.height - top), min(self.side, self.width - left))

    def within(self, window: Window) -> Iterator[tuple]:
        """(row, column) of the parts that meet a window, in row-major order."""
        rows = range(window.row // self.side, (window.row + window.rows - 1) // self.side + 1)
        columns = range(window.column // self.side, (window.column + window.columns - 1) // self.side + 1)
        return ((row, column) for row in rows for column in columns)

    def owns(self, proper: Window, first: np.ndarray) -> np.ndarray:
        """(objects,) bool: whose first pixel lies in the window `proper`."""
        row, column = np.divmod(first, self.width)
        row -= proper.row
        column -= proper.column
        return (row >= 0) & (row < proper.rows) & (column >= 0) & (column < proper.columns)


class PartStore:
    """The files of one run in its work folder; the same folder on all machines of a cluster.

    Parameters
    ----------
    folder : str
    kept : bool
        Whether a later run may find the files, so that each must tell whether it is whole and what it is about. What this run
        reads again it made or looked at itself.
    """

    def __init__(self, folder: str, kept: bool = True):
        self.folder, self.kept = folder, kept

    def _path(self, layout: Layout, row: int, column: int, ending: str) -> str:
        return os.path.join(self.folder, layout.name, f"{row}-{column}{ending}")

    def _about(self, layout: Layout, row: int, column: int) -> str:
        """What a part is, for its check: a file of another run, level or place is not taken for it."""
        return f"{os.path.basename(self.folder)} {layout.name} {layout.height}x{layout.width} {row} {column}"

    def save(self, layout: Layout, row: int, column: int, part: Part, map_: np.ndarray) -> None:
        """Write a part; `map_` uint32: 0 = no data, n = object n - 1, counted on into ``foreign``."""
        with atomic_tile(self._path(layout, row, column, ".map.npy")) as stream:
            np.save(stream, map_)
        arrays, path = {field.name: getattr(part, field.name) for field in fields(Part)}, self._path(layout, row, column, ".npz")
        if self.kept:
            about = self._about(layout, row, column)
            save_arrays(path, about, map_check=array_check(about, {"map": map_}), **arrays)
        else:
            with atomic_tile(path) as stream:
                np.savez(stream, **arrays)

    def load(self, layout: Layout, row: int, column: int) -> Part:
        return Part(*self._arrays(layout, row, column, [field.name for field in fields(Part)]))

    def load_firsts(self, layout: Layout, row: int, column: int) -> tuple:
        """(first, foreign) of a part."""
        return self._arrays(layout, row, column, ("first", "foreign"))

    def _arrays(self, layout: Layout, row: int, column: int, names) -> tuple:
        """Arrays of a part that this run made or found whole; their checksums in the file tell damage since then."""
        try:
            with np.load(self._path(layout, row, column, ".npz"), allow_pickle=False) as saved:
                return tuple(saved[name] for name in names)
        except Exception as error:  # numpy and zipfile have a dozen errors for bytes that make no sense
            raise self._lost() from error

    def load_map(self, layout: Layout, row: int, column: int) -> np.ndarray:
        """The map, read from disk as it is used."""
        try:
            return np.load(self._path(layout, row, column, ".map.npy"), mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError) as error:
            raise self._lost() from error

    def finished(self, layout: Layout, row: int, column: int) -> Optional[int]:
        """Number of objects of a finished part, None if it must be made (again)."""
        if not self.kept:
            return None
        about = self._about(layout, row, column)
        arrays = load_arrays(self._path(layout, row, column, ".npz"), about)
        if arrays is None or not {field.name for field in fields(Part)} <= set(arrays):
            return None
        try:
            map_ = self.load_map(layout, row, column)
            whole = (array_check(about, {"map": map_}) == arrays["map_check"]).all()
        except (OutputError, KeyError):
            return None
        return len(arrays["first"]) if whole else None

    def _lost(self) -> OutputError:
        return OutputError(
            "A finished tile in '{folder}' was removed or damaged while the run was under way. Run again: what is whole there is "
            "taken up. Let no other program clean that folder meanwhile.",
            folder=self.folder,
        )
