"""Are the mines clustered? Nearest-neighbour index and Ripley's L against random patterns in the same basin."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from .._jit import kernel
from ..errors import InputError
from ..feedback import Feedback

PATTERNS = 199
STEPS = 50
MOST_POINTS = 5000
LEVEL = 0.05


@dataclass(frozen=True)
class Clustering:
    """Result of the tests.

    Attributes
    ----------
    points : int
        Mines in the basin that were used.
    mines : int
        Mines in the basin.
    area_km2 : float
        Of the basin.
    nearest_mean, nearest_expected : float
        Mean distance to the nearest mine, and that of random points in an endless plane of the same density, m.
    nearest_index : float
        Their ratio; below 1 = closer than random.
    nearest_z, nearest_p : float
        Printed z without edge correction, and the one-sided p value by simulation in the basin.
    radii : (k,) float64
        Metres.
    l_observed, l_mean, l_low, l_high : (k,) float64
        L(r) of the mines, and mean and pointwise 95 % band of the random patterns, m.
    statistic, p : float
        Largest standardised excess of L, and its p value by rank; ties by the mean excess over r.
    """

    points: int
    mines: int
    area_km2: float
    nearest_mean: float
    nearest_expected: float
    nearest_index: float
    nearest_z: float
    nearest_p: float
    radii: np.ndarray
    l_observed: np.ndarray
    l_mean: np.ndarray
    l_low: np.ndarray
    l_high: np.ndarray
    statistic: float
    p: float

    @property
    def clustered(self) -> bool:
        """The global test calls the pattern clustered at the 5 % level."""
        return self.p <= LEVEL


def assess_clustering(points: np.ndarray, basin, seed: int, feedback: Feedback, patterns: int = PATTERNS) -> Clustering:
    """Test a point pattern for clustering.

    One global rank test: the largest standardised difference of ``L(r) = sqrt(K(r) / pi) - r`` to its mean, over r up
    to a quarter of the shorter side of the basin's bounding box, against as many random patterns of the same number of
    points in the same polygon. Mean and standard deviation are taken over observed and random patterns together, so
    that under randomness all are exchangeable and the rank is exact; the polygon's edge acts on all of them alike and
    needs no correction.

    Parameters
    ----------
    points : (n, 2) float64
        In an equal-area CRS in metres; those outside the basin are left out.
    basin : shapely polygon
    seed : int
    patterns : int
        Random patterns.

    Raises
    ------
    InputError
        Fewer than 3 points in the basin.
    """
    sampler = BasinSampler(basin)
    inside = points[sampler.contains(points)]
    rng = np.random.default_rng(seed)
    used = inside
    if len(inside) > MOST_POINTS:
        used = inside[np.sort(rng.choice(len(inside), MOST_POINTS, replace=False))]
    if len(used) < 3:
        raise InputError(
            "Only {count} {count:mine|mines} {count:lies|lie} in the basin; a test for clustering needs 3 or more.",
            count=len(used),
        )
    radii = _radii(basin)
    curves, nearest = np.empty((patterns + 1, len(radii))), np.empty(patterns + 1)
    for index in range(patterns + 1):
        feedback.check()
        pattern = used if index == 0 else sampler.draw(len(used), rng)
        curves[index] = ripley_l(pattern, radii, basin.area)
        nearest[index] = mean_nearest(pattern)
        feedback.set_progress((index + 1) / (patterns + 1))
    return _result(curves, nearest, radii, basin.area, len(used), len(inside))


def _result(curves, nearest, radii, area, count, mines):
    spread = curves.std(axis=0, ddof=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        standard = np.where(spread > 0, (curves - curves.mean(axis=0)) / spread, 0.0)
    excess, mean = standard.max(axis=1), standard.mean(axis=1)
    # Few points share few pairs, so patterns tie; the mean excess decides, else ties would make the test too strict.
    as_extreme = (excess > excess[0]) | ((excess == excess[0]) & (mean >= mean[0]))
    expected = 0.5 / math.sqrt(count / area)
    return Clustering(
        points=count,
        mines=mines,
        area_km2=area / 1e6,
        nearest_mean=float(nearest[0]),
        nearest_expected=expected,
        nearest_index=float(nearest[0] / expected),
        nearest_z=float((nearest[0] - expected) / (0.26136 / math.sqrt(count**2 / area))),
        nearest_p=float((nearest <= nearest[0]).sum() / len(nearest)),
        radii=radii,
        l_observed=curves[0],
        l_mean=curves[1:].mean(axis=0),
        l_low=np.percentile(curves[1:], 2.5, axis=0),
        l_high=np.percentile(curves[1:], 97.5, axis=0),
        statistic=float(excess[0]),
        p=float(as_extreme.sum() / len(excess)),
    )


def _radii(basin) -> np.ndarray:
    left, bottom, right, top = basin.bounds
    return np.linspace(0, min(right - left, top - bottom) / 4, STEPS + 1)[1:]


def ripley_l(points: np.ndarray, radii: np.ndarray, area: float) -> np.ndarray:
    """``L(r) = sqrt(K(r) / pi) - r`` with ``K(r) = A / (n (n - 1)) sum_ij 1(d_ij < r)``, without edge correction.

    Parameters
    ----------
    points : (n, 2) float64
    radii : (k,) float64
        Equally spaced from one step on.
    area : float
        Of the study area.
    """
    count = len(points)
    pairs = np.zeros(len(radii), np.int64)
    count_pairs(np.ascontiguousarray(points[:, 0]), np.ascontiguousarray(points[:, 1]), float(radii[0]), pairs)
    k = area / (count * (count - 1)) * 2 * np.cumsum(pairs)
    return np.sqrt(k / math.pi) - radii


@kernel
def count_pairs(x, y, step, counts):
    """Count pairs of points by distance.

    ``counts[k]`` counts unordered pairs with ``k step <= d < (k + 1) step``; their running sum is the double sum of
    Ripley's K (Ripley 1976) without edge correction.

    x, y float64 [points]; counts int64 [steps], added to.
    """
    for i in range(x.shape[0]):
        for j in range(i):
            dx, dy = x[i] - x[j], y[i] - y[j]
            k = int((dx * dx + dy * dy) ** 0.5 / step)
            if k < counts.shape[0]:
                counts[k] += 1


def mean_nearest(points: np.ndarray) -> float:
    """Mean distance of each point to its nearest neighbour."""
    from scipy.spatial import cKDTree

    return float(cKDTree(points).query(points, k=2)[0][:, 1].mean())


class BasinSampler:
    """Uniform random points in a polygon, by rejection."""

    def __init__(self, basin):
        self._basin = basin
        shapely.prepare(basin)
        self._left, bottom, right, self._top = basin.bounds
        self._width, self._height = right - self._left, self._top - bottom

    def contains(self, points: np.ndarray) -> np.ndarray:
        """(n,) bool."""
        return shapely.intersects_xy(self._basin, points[:, 0], points[:, 1])

    def draw(self, count: int, rng) -> np.ndarray:
        """(count, 2) float64 points."""
        share = max(self._basin.area / (self._width * self._height), 1e-6)
        parts, missing = [], count
        while missing > 0:
            tries = rng.random((int(missing / share * 1.1) + 8, 2))
            tries[:, 0] = self._left + tries[:, 0] * self._width
            tries[:, 1] = self._top - tries[:, 1] * self._height
            parts.append(tries[self.contains(tries)][:missing])
            missing -= len(parts[-1])
        return np.concatenate(parts)
