"""Joining parts to one region graph."""

from __future__ import annotations

from typing import Callable, Optional, Sequence

import numpy as np

from .parts import Part
from .region_graph import RegionGraph
from .scratch import Scratch


class PartJoiner:
    """Builds one graph of several parts, given one after the other twice: first their first pixels, then all of them.

    Parameters
    ----------
    firsts : sequence of (objects,) int64 arrays
        First pixels of the objects to take from each part, ascending.
    """

    def __init__(self, firsts: Sequence[np.ndarray]):
        sizes = [len(first) for first in firsts]
        self._offsets = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        everything = np.concatenate(firsts) if firsts else np.empty(0, np.int64)
        order = np.argsort(everything, kind="stable")
        self.first = everything[order]
        self._position = np.empty(len(order), np.int32)
        self._position[order] = np.arange(len(order), dtype=np.int32)
        self.unknown = np.zeros(len(order), np.uint8)
        self._scratch = Scratch()
        self._records: Optional[np.ndarray] = None
        self._edges = [[], [], []]

    def positions(self, index: int) -> np.ndarray:
        """(objects,) int32: where the objects taken from part `index` stand in the graph."""
        return self._position[self._offsets[index] : self._offsets[index + 1]]

    def find(self, first: np.ndarray) -> np.ndarray:
        """Where objects stand in the graph by their first pixels; -1 = not taken."""
        if len(self.first) == 0:
            return np.full(len(first), -1, np.int32)
        where = np.minimum(np.searchsorted(self.first, first), len(self.first) - 1)
        return np.where(self.first[where] == first, where, -1).astype(np.int32)

    def add(self, index: int, part: Part, taken: Optional[np.ndarray] = None) -> None:
        """Add part `index`; `taken` (objects,) bool if not all of it is taken."""
        here = self.positions(index)
        if taken is not None:
            all_of_it = np.full(len(taken), -1, np.int32)
            all_of_it[taken] = here
            here = all_of_it
        if self._records is None:
            self._records = self._scratch.take("records", (len(self.first), part.records.shape[1]), np.float64)
        self._records[here if taken is None else here[taken]] = part.records if taken is None else part.records[taken]
        position = np.concatenate([here, self.find(part.foreign)])
        owner, other = here[part.owner], position[part.other]
        self.unknown[owner[(owner >= 0) & (other < 0)]] = 1
        self.unknown[other[(owner < 0) & (other >= 0)]] = 1
        whole = (owner >= 0) & (other >= 0)
        for kept, array in zip(self._edges, (owner, other, part.shared)):
            kept.append(array[whole])
        outside = self.find(part.back_first) < 0
        lacking = here[part.back_other[outside]]
        self.unknown[lacking[lacking >= 0]] = 1

    def graph(self, rule_arguments: tuple, check: Optional[Callable] = None) -> RegionGraph:
        """The joined graph with the costs of its edges."""
        check = check or (lambda: None)
        count = len(self.first)
        start = np.zeros(count + 1, np.int64)
        for owner in self._edges[0]:
            begin, length = _runs(owner)
            start[owner[begin] + 1] = length
        np.cumsum(start, out=start)
        check()
        edges = int(start[-1])
        owner, other, shared = (np.empty(edges, np.int32) for _ in range(3))
        self._fill_lists(start, owner, other, shared, check)
        slots = np.arange(count, dtype=np.int32)
        records = self._records if self._records is not None else np.empty((0, 4 + 2 * len(rule_arguments[0])))
        graph = RegionGraph(
            count, edges, records, self.first.copy(), slots, start.astype(np.int32), owner, other, shared, np.empty(edges),
            None, None, self.unknown, slots.copy(), np.zeros(count, np.uint8), self._scratch,
        )  # fmt: skip
        graph.cost_of_all(rule_arguments)
        return graph

    def _fill_lists(self, start, owner, other, shared, check) -> None:
        """Put the edges of all parts into the lists of their owners; the lists of a part come in ascending runs."""
        for index in range(len(self._edges[0])):
            check()
            part_owner = self._edges[0][index]
            begin, length = _runs(part_owner)
            where = start[part_owner] + np.arange(len(part_owner)) - np.repeat(begin, length)
            owner[where], other[where], shared[where] = part_owner, self._edges[1][index], self._edges[2][index]
            for kept in self._edges:
                kept[index] = None


def _runs(ascending: np.ndarray) -> tuple:
    """Where runs of equal values begin, and how long they are."""
    begin = np.flatnonzero(np.diff(ascending, prepend=-1))
    return begin, np.diff(np.append(begin, len(ascending)))
