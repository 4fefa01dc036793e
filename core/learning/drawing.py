"""Which of the labelled objects become samples, and which of them train or test."""

from __future__ import annotations

import numpy as np

from ..arrays import column_medians

TRAIN, TEST = "train", "test"
CLUSTERS = 12
DRAWS = 64
ROUNDS = 30


def choose_test_groups(mine_groups: dict, all_groups: set, share: float, seed: int) -> set:
    """Groups that are set aside for the test.

    `share` of the groups with mines and of those without, drawn apart, so that the test holds mines even when they are
    rare; at least one group with mines on either side when there are two. Of 64 draws of groups with mines the one is taken
    whose share of the mine objects is nearest to `share`: a few large mines would else upset it.

    Parameters
    ----------
    mine_groups : dict of str to int
        Mine objects in each group that has some.
    all_groups : set of str
        Groups with any object.

    Returns
    -------
    set of str
    """
    if share <= 0:
        return set()
    rng = np.random.default_rng([seed, 2])
    known, objects = sorted(mine_groups), np.array([mine_groups[name] for name in sorted(mine_groups)], np.float64)
    draws = [rng.permutation(len(known))[: _test_count(share, len(known))] for _ in range(DRAWS)]
    best = min(draws, key=lambda draw: abs(objects[draw].sum() - share * objects.sum()))
    others = sorted(all_groups - set(mine_groups))
    rest = rng.permutation(len(others))[: _test_count(share, len(others))]
    return {known[i] for i in best} | {others[i] for i in rest}


def _test_count(share, groups):
    count = int(round(share * groups))
    return min(max(count, 1), groups - 1) if groups > 1 else 0


def draw_spread(count: int, keys: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Draw `count` items evenly over groups; indices, ascending.

    The items of a group wait in the order of their random keys; the first of every group comes before the second of any.

    Parameters
    ----------
    keys : (n,) float64 array
        Random numbers, one an item.
    groups : (n,) array
        Group of each item.
    """
    if count >= len(keys):
        return np.arange(len(keys))
    codes = np.unique(np.asarray(groups).astype(str), return_inverse=True)[1]
    queue = np.lexsort((keys, codes))
    starts = np.flatnonzero(np.diff(codes[queue], prepend=-1))
    turn = np.empty(len(queue), np.int64)
    turn[queue] = np.arange(len(queue)) - np.repeat(starts, np.diff(starts, append=len(queue)))
    return np.sort(np.lexsort((keys, turn))[:count])


def represented(pool: np.ndarray, drawn: np.ndarray) -> np.ndarray:
    """How many items of a pool each drawn one stands for: size of its group / drawn ones of it, scaled to all of the pool.

    Parameters
    ----------
    pool, drawn : (n,), (m,) arrays
        Group of each item; every drawn one is in the pool.

    Returns
    -------
    (m,) float64 array
        Its sum is n: groups of which none was drawn are shared out to the others.
    """
    names, sizes = np.unique(pool, return_counts=True)
    place = np.searchsorted(names, drawn)
    weight = sizes[place] / np.bincount(place, minlength=len(names))[place] if len(drawn) else np.zeros(0)
    return weight * (len(pool) / weight.sum()) if len(drawn) else weight


def quotas(count: int, sizes: np.ndarray) -> np.ndarray:
    """Share `count` out to groups by the square root of their sizes, none above its size; int64.

    Between equal shares, which leave hardly anything to the covers that fill the land, and proportional ones, which
    hardly ever draw from rare covers such as gravel bars, the look-alikes of mines.
    """
    sizes = np.asarray(sizes, np.int64)
    given = np.zeros(len(sizes), np.int64)
    count = min(count, int(sizes.sum()))
    while given.sum() < count:
        open_ = np.flatnonzero(given < sizes)
        weight = np.sqrt(sizes[open_])
        exact = (count - given.sum()) * weight / weight.sum()
        more = np.minimum(np.floor(exact).astype(np.int64), (sizes - given)[open_])
        if not more.any():  # less than one for each: the largest remainders take them
            more[np.lexsort((open_, -exact))[: count - given.sum()]] = 1
        given[open_] += more
    return given


def cover_clusters(values: np.ndarray, keys: np.ndarray, seed: int) -> np.ndarray:
    """Group objects by their spectral means: k-means on standardised values, at most 12 groups; int64.

    Parameters
    ----------
    values : (n, bands) float array
        NaN counts as the median.
    keys : (n,) array
        Random numbers; the 5 000 objects with the smallest ones set the centres.
    """
    if values.shape[1] == 0 or len(values) <= CLUSTERS:
        return np.zeros(len(values), np.int64)
    values = standardise(values)
    subset = values[np.argsort(keys, kind="stable")[:5000]]
    centres = _first_centres(subset, np.random.default_rng([seed, 3]))
    for _ in range(ROUNDS):
        nearest = _nearest(subset, centres)
        moved = np.array([subset[nearest == c].mean(axis=0) if (nearest == c).any() else centres[c] for c in range(len(centres))])
        if np.array_equal(moved, centres):
            break
        centres = moved
    return _nearest(values, centres)


def standardise(values: np.ndarray) -> np.ndarray:
    """Columns with mean 0 and standard deviation 1; NaN becomes the median, a constant column 0."""
    values = np.asarray(values, np.float64)
    filled = np.where(np.isfinite(values), values, column_medians(values))
    spread = filled.std(axis=0)
    return (filled - filled.mean(axis=0)) / np.where(spread > 0, spread, 1.0)


def _first_centres(values, rng):
    """Centres far from each other (k-means++, Arthur & Vassilvitskii 2007)."""
    centres = [values[rng.integers(len(values))]]
    distance = ((values - centres[0]) ** 2).sum(axis=1)
    while len(centres) < CLUSTERS and distance.sum() > 0:
        centres.append(values[np.searchsorted(np.cumsum(distance), rng.random() * distance.sum())])
        distance = np.minimum(distance, ((values - centres[-1]) ** 2).sum(axis=1))
    return np.array(centres)


def _nearest(values, centres):
    from scipy.spatial import cKDTree

    return cKDTree(centres).query(values)[1]
