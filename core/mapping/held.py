"""Classified objects as they are written: with what the delivered map holds of them."""

from __future__ import annotations

from typing import Callable, Iterable, Optional

import numpy as np
import shapely

from ..errors import InputError
from ..feedback import Feedback
from ..overlay import covered_shares, dissolved
from ..vector import Table
from .common_land import land_in_common, upright_edges
from .outlines import MineOutlines

HALF = 0.5
"""An object is in the map when more than this share of it lies in a mine."""

PLAY = 1e-9
"""Sums and overlays may differ by less than this share."""


class KeptObjects:
    """Keeps what was found out about each object, without its polygon, until the map is known.

    `add` takes the tables of `classify.classify_chunks` in their order; `write` goes through the objects again.
    """

    def __init__(self):
        self._columns: list = []

    def add(self, table: Table) -> None:
        self._columns.append(table.columns)

    def write(
        self,
        chunks: Iterable[Table],
        mines: np.ndarray,
        write: Callable,
        feedback: Feedback,
        whole: Optional[np.ndarray] = None,
        boxes: Optional[np.ndarray] = None,
    ) -> None:
        """Write all objects with the field `in_map`.

        Parameters
        ----------
        chunks : iterable of Table
            The objects in the same order and the same chunks.
        mines : (m,) array of polygons
            Mines of the map, in the CRS of the objects.
        whole : array of int64, optional
            Ids of objects that are known to lie in a mine: see `whole_objects`.
        boxes : (objects, 4) float64, optional
            Bounds of all objects in their order; those away from all mines are not looked at.
        """
        cover, start = dissolved(mines), 0
        tree, limits, edges = shapely.STRtree(cover), shapely.bounds(cover), upright_edges(cover)
        kept = iter(self._columns)
        for table in chunks:
            feedback.check()
            columns = next(kept, {})
            if {len(values) for values in columns.values()} != {len(table)}:
                raise InputError(
                    "Layer '{layer}' held other objects when it was read again: it was changed, or its file is damaged. "
                    "Run again, or make the objects anew.",
                    layer=table.name,
                )
            bounds = shapely.bounds(table.shapes()) if boxes is None else boxes[start : start + len(table)]
            start += len(table)
            held = np.isin(columns["object_id"], [] if whole is None else whole)
            near, mine = tree.query(shapely.box(*bounds.T))
            near, mine = near[~held[near]], mine[~held[near]]
            open_, place = np.unique(near, return_inverse=True)
            shapes = shapely.from_wkb(table.geometry[open_])
            common = np.bincount(place, _common_areas(bounds[near], limits[mine]), len(open_))
            may_be = common > HALF * shapely.area(shapes)  # no more of it lies in a mine than in the box of that mine
            near, mine = (np.cumsum(may_be) - 1)[place[may_be[place]]], mine[may_be[place]]
            shapes = shapes[may_be]
            areas = np.bincount(near, land_in_common(upright_edges(shapes), edges, near, mine), len(shapes))
            share = areas / shapely.area(shapes)
            looked_at = ~(np.abs(share - HALF) > PLAY)  # not along the axes, or half of it to the last digits
            some = np.flatnonzero(areas != 0)
            looked_at[some] |= ~shapely.is_valid(shapes[some])
            share[looked_at] = covered_shares(shapes[looked_at], cover, feedback)
            held[open_[may_be]] = share > HALF
            write(Table(table.geometry, {**columns, "in_map": held}, table.crs, table.name))


def whole_objects(ids: np.ndarray, outlines: MineOutlines, mines: Table) -> np.ndarray:
    """Ids of the objects of those mines that are on the map as they were put together.

    Parameters
    ----------
    ids : (n,) int64
        Of the objects that `outlines.member` speaks of.
    outlines : MineOutlines
        As `outlines.outline_mines` made them.
    mines : Table
        Mines of the map, perhaps cut, redrawn or dropped.
    """
    delivered = set(mines.geometry.tolist())
    kept = np.array([shape in delivered for shape in shapely.to_wkb(outlines.shapes)], bool)
    return ids[np.append(kept, False)[outlines.member]]


def _common_areas(boxes: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Area that each box shares with the other of its row."""
    sides = np.minimum(boxes[:, 2:], others[:, 2:]) - np.maximum(boxes[:, :2], others[:, :2])
    return np.maximum(sides, 0).prod(axis=1)
