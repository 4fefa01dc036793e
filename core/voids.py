"""Voids of an elevation model filled from their rims: the surface of a soap film, which keeps a plane a plane."""

from __future__ import annotations

import numpy as np

RADIUS = 1500.0
"""Metres from the nearest elevation that a void is filled at most."""

FARTHEST = 200
"""Pixels, the same: what a block's margin can hold."""

FEW = 3
"""Pixels: farther than that inside a void nothing is known of the slope."""


def reach(cell: float) -> int:
    """Pixels from the nearest elevation that voids are filled, for pixels of `cell` metres."""
    return int(min(max(RADIUS / max(cell, 1e-6), 1), FARTHEST))


def fill_voids(elevation: np.ndarray, missing: np.ndarray, radius: int) -> tuple:
    """Fill missing pixels so that each is the mean of its four neighbours (Laplace's equation).

    Outside of `missing`, and beyond `radius`, there is nothing to take a mean of: such neighbours are left out.

    Parameters
    ----------
    elevation : (rows, columns) float32
        NaN = none.
    missing : (rows, columns) bool
        Voids; pixels outside all tiles are none.
    radius : int
        Pixels from the nearest elevation that are filled; farther ones stay NaN.

    Returns
    -------
    filled : (rows, columns) float32
    deep : (rows, columns) bool
        Filled pixels more than `FEW` pixels from any elevation.
    """
    from scipy.ndimage import distance_transform_edt, find_objects, label

    known = np.isfinite(elevation)
    result, deep = elevation.astype(np.float32, copy=True), np.zeros(elevation.shape, bool)
    if not missing.any() or not known.any():
        return result, deep
    distance = distance_transform_edt(~known)
    wanted = missing & ~known & (distance <= radius)
    deep = wanted & (distance > FEW)
    parts, _ = label(wanted)
    open_parts = np.unique(parts[wanted & beside(np.pad(~(known | wanted), 1, constant_values=True))[1:-1, 1:-1]])
    closed = wanted & ~np.isin(parts, open_parts)
    _solve(result, closed, np.zeros(closed.shape))  # all at once: there may be thousands of single pixels
    boxes = find_objects(parts)
    for number in open_parts:
        rows, columns = (slice(max(side.start - FEW, 0), side.stop + FEW) for side in boxes[number - 1])
        inside = parts[rows, columns] == number
        _solve(result[rows, columns], inside, _plane(_rim(inside, result[rows, columns], FEW), result[rows, columns]))
    return result, deep


def beside(mask: np.ndarray) -> np.ndarray:
    """Pixels above, below, left or right of a masked one."""
    found = np.zeros(mask.shape, bool)
    found[1:] |= mask[:-1]
    found[:-1] |= mask[1:]
    found[:, 1:] |= mask[:, :-1]
    found[:, :-1] |= mask[:, 1:]
    return found


def _rim(inside: np.ndarray, elevation: np.ndarray, steps: int = 1) -> np.ndarray:
    """Pixels with elevation around a void. One step wide it is a line along a straight side, and tells no slope across it."""
    near = inside
    for _ in range(steps):
        near = near | beside(near)
    return near & ~inside & np.isfinite(elevation)


def _solve(elevation: np.ndarray, inside: np.ndarray, plane: np.ndarray) -> None:
    """Fill voids in place. A plane is taken off first, so that sides open to nothing go on with its slope."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.linalg import spsolve

    rim = _rim(inside, elevation)
    if not rim.any():
        return
    known = np.where(rim, elevation - plane, 0.0)
    count = int(inside.sum())
    number = np.full(inside.shape, -1, np.int64)
    number[inside] = np.arange(count)
    r, c = np.nonzero(inside)
    degree, right = np.zeros(count), np.zeros(count)
    pairs = []
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        nr, nc = r + dr, c + dc
        there = (nr >= 0) & (nr < inside.shape[0]) & (nc >= 0) & (nc < inside.shape[1])
        own = np.flatnonzero(there)
        nr, nc = nr[there], nc[there]
        neighbour = number[nr, nc]
        void, fixed = neighbour >= 0, rim[nr, nc]
        degree[own[void | fixed]] += 1
        np.add.at(right, own[fixed], known[nr[fixed], nc[fixed]])
        pairs.append((own[void], neighbour[void]))
    rows, columns = (np.concatenate(side) for side in zip(*pairs))
    everyone = np.arange(count)
    matrix = csr_matrix(
        (np.concatenate([degree, -np.ones(len(rows))]), (np.concatenate([everyone, rows]), np.concatenate([everyone, columns]))),
        (count, count),
    )
    elevation[inside] = (spsolve(matrix.tocsc(), right) + plane[inside]).astype(np.float32)


def _plane(rim: np.ndarray, elevation: np.ndarray) -> np.ndarray:
    """Plane through the rim by least squares; level where the rim is a line or less."""
    r, c = np.nonzero(rim)
    if not len(r):
        return np.zeros(rim.shape)
    heights = elevation[r, c].astype(np.float64)
    centre = r.mean(), c.mean()
    sides = np.stack([r - centre[0], c - centre[1]], 1)
    rows, columns = np.mgrid[0 : rim.shape[0], 0 : rim.shape[1]]
    if np.linalg.matrix_rank(sides.T @ sides) < 2:
        return np.full(rim.shape, heights.mean())
    gradient = np.linalg.lstsq(sides, heights - heights.mean(), rcond=None)[0]
    return heights.mean() + gradient[0] * (rows - centre[0]) + gradient[1] * (columns - centre[1])
