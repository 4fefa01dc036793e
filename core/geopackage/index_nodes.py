"""Nodes of a spatial index, packed at once: the R*Tree of SQLite as GeoPackage uses it.

Boxes are sorted into vertical slabs and by height in each (sort-tile-recursive packing, Leutenegger, Lopez & Edgington 1997),
so that a query looks at fewer nodes than in a tree that grew box by box, and the same boxes give the same tree. Layout of a node:
https://www.sqlite.org/rtree.html, section 4, "shadow tables". GDAL packs its trees in the same way since version 3.7.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

CELL = np.dtype([("key", ">i8"), ("box", ">f4", 4)])


@dataclass
class IndexNodes:
    """A packed tree.

    Attributes
    ----------
    node_of : (n,) int64
        Node of each box.
    parents : (m, 2) int64
        Each node but the root, and its parent.
    blobs : list of (int, bytes)
        Number and content of each node.
    """

    node_of: np.ndarray
    parents: np.ndarray
    blobs: list


def packed_index(keys: np.ndarray, boxes: np.ndarray, node_bytes: int) -> IndexNodes:
    """Pack boxes into a tree.

    Parameters
    ----------
    keys : (n,) int64
        Row ids; n >= 1.
    boxes : (n, 4) float64
        xmin, xmax, ymin, ymax.
    node_bytes : int
        Size of a node.
    """
    boxes = outward_float32(boxes)
    most = (node_bytes - 4) // CELL.itemsize
    order = _tiled(boxes, most)
    keys, boxes = keys[order], boxes[order]
    levels, sizes = [], len(keys)
    while True:  # which node of the next level holds each cell of this one
        count = -(-sizes // most)
        starts = np.linspace(0, sizes, count + 1).astype(np.int64)
        levels.append((starts, np.repeat(np.arange(count), np.diff(starts))))
        if count == 1:
            break
        sizes = count
    first, numbers = 1, []  # the root is node 1, its children follow, and so on down
    for starts, _ in reversed(levels):
        numbers.insert(0, np.arange(first, first + len(starts) - 1))
        first += len(starts) - 1
    blobs, parents, cells = [], [], (keys, boxes)
    for height, (starts, group) in enumerate(levels):
        depth = height if height == len(levels) - 1 else 0  # told by the root alone
        blobs += zip(numbers[height].tolist(), _nodes(*cells, starts, group, most, node_bytes, depth))
        if height + 1 < len(levels):
            parents.append(np.column_stack([numbers[height], numbers[height + 1][levels[height + 1][1]]]))
        cells = numbers[height], _boxes_of_groups(cells[1], starts)
    node_of = np.empty(len(keys), np.int64)
    node_of[order] = numbers[0][levels[0][1]]
    return IndexNodes(node_of, np.concatenate(parents or [np.zeros((0, 2), np.int64)]), sorted(blobs))


def outward_float32(boxes: np.ndarray) -> np.ndarray:
    """Boxes in single precision that hold those in double."""
    narrow = boxes.astype(np.float32)
    low, high = narrow[:, ::2], narrow[:, 1::2]
    low[low > boxes[:, ::2]] = np.nextafter(low, np.float32(-np.inf))[low > boxes[:, ::2]]
    high[high < boxes[:, 1::2]] = np.nextafter(high, np.float32(np.inf))[high < boxes[:, 1::2]]
    return narrow


def _tiled(boxes, most):
    """Order in which neighbours stand together."""
    x, y = boxes[:, 0].astype(np.float64) + boxes[:, 1], boxes[:, 2].astype(np.float64) + boxes[:, 3]
    slabs = max(int(np.ceil(np.sqrt(len(boxes) / most))), 1)
    rank = np.empty(len(x), np.int64)
    rank[np.argsort(x, kind="stable")] = np.arange(len(x))
    return np.lexsort((y, rank * slabs // len(x)))


def _nodes(keys, boxes, starts, group, most, node_bytes, depth):
    """Content of the nodes of one level."""
    cells = np.zeros((len(starts) - 1, most), CELL)
    place = np.arange(len(keys)) - starts[group]
    cells["key"][group, place], cells["box"][group, place] = keys, boxes
    raw, size, rest = cells.tobytes(), most * CELL.itemsize, bytes(node_bytes - 4 - most * CELL.itemsize)
    for node, count in enumerate(np.diff(starts).tolist()):
        yield depth.to_bytes(2, "big") + count.to_bytes(2, "big") + raw[node * size : (node + 1) * size] + rest


def _boxes_of_groups(boxes, starts):
    low, high = (reduce.reduceat(boxes, starts[:-1]) for reduce in (np.minimum, np.maximum))
    return np.column_stack([low[:, 0], high[:, 1], low[:, 2], high[:, 3]])
