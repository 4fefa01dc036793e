"""Slow, independent twin of the object features: one object at a time, plain loops, straight from the definitions."""

import math

import numpy as np

STEPS = {"0": [(1, 0)], "45": [(1, -1)], "90": [(0, 1)], "135": [(1, 1)], "all": [(1, 0), (1, -1), (0, 1), (1, 1)]}
"""Compass bearings: row and column steps of a pair."""


def grey_levels(bands, low, high, levels):
    mean = np.mean(np.asarray(bands, float), axis=0)
    grey = np.full(mean.shape, -1)
    known = np.isfinite(mean)
    grey[known] = np.clip(np.floor((mean[known] - low) / (high - low) * levels), 0, levels - 1)
    return grey


def textures(labels, grey, object_id, levels):
    """{(measure, direction): value}, through the full symmetric matrix."""
    values = {}
    pixels = {tuple(p) for p in np.argwhere((labels == object_id) & (grey >= 0))}
    for direction, steps in STEPS.items():
        matrix = np.zeros((levels, levels))
        for r, c in pixels:
            for down, right in steps:
                other = (r + down, c + right)
                if other in pixels:
                    matrix[grey[r, c], grey[other]] += 1
                    matrix[grey[other], grey[r, c]] += 1
        values.update({(measure, direction): value for measure, value in measures(matrix).items()})
    return values


def measures(matrix):
    names = ("homogeneity", "dissimilarity", "entropy", "correlation", "contrast", "asm", "mean", "stddev")
    if matrix.sum() == 0:
        return dict.fromkeys(names, math.nan)
    p = matrix / matrix.sum()
    i, j = np.indices(p.shape)
    mean = (i * p).sum()
    variance = ((i - mean) ** 2 * p).sum()
    flat = variance < 1e-12
    return {
        "homogeneity": (p / (1 + (i - j) ** 2)).sum(),
        "dissimilarity": (p * abs(i - j)).sum(),
        "entropy": -(p[p > 0] * np.log(p[p > 0])).sum(),
        "correlation": math.nan if flat else ((i - mean) * (j - mean) * p).sum() / variance,
        "contrast": (p * (i - j) ** 2).sum(),
        "asm": (p**2).sum(),
        "mean": mean,
        "stddev": math.sqrt(max(variance, 0)),
    }


def geometry(labels, object_id, cell):
    """Geometry features of one object, by eigenvectors, sampled edges and counting."""
    mask = np.pad(labels == object_id, 1)
    rows, columns = np.nonzero(mask)
    n = len(rows)
    edges = _edges(mask)
    centre = np.array([columns.mean(), rows.mean()])
    covariance = np.cov(np.stack([columns, rows]), bias=True).reshape(2, 2) + np.eye(2) / 12
    small, large = np.linalg.eigvalsh(covariance)
    sides = sorted((np.ptp(rows) + 1, np.ptp(columns) + 1))
    fill = n / (sides[0] * sides[1])
    ratio = max(min(math.sqrt(large / small), (sides[1] ** 2 + (1 - fill) * sides[0] ** 2) / n), 1)
    length, width = math.sqrt(n * ratio), math.sqrt(n / ratio)
    inverse = np.linalg.inv(covariance)
    unit = math.sqrt(n / (math.pi * math.sqrt(np.linalg.det(covariance))))

    def radius(points):
        d = np.asarray(points, float) - centre
        return np.sqrt(np.einsum("...i,ij,...j->...", d, inverse, d)) / unit

    inside = any(abs(c - centre[0]) <= 0.5 + 1e-12 and abs(r - centre[1]) <= 0.5 + 1e-12 for r, c in zip(rows, columns))
    share = np.linspace(0, 1, 4001)[:, None]
    nearest = min(radius(a + share * (b - a)).min() for a, b in edges) if inside else 0.0
    furthest = max(radius(point) for edge in edges for point in edge)
    axis = np.linalg.eigh(covariance)[1][:, 1]
    if abs(large - small) < 1e-12:
        axis = np.array([1.0, 0.0])
    offsets = np.stack([columns, rows], axis=1) - centre
    along, across = offsets @ axis, offsets @ np.array([-axis[1], axis[0]])
    slack = 1e-9
    return {
        "shape_index": len(edges) / (4 * math.sqrt(n)),
        "length_width": ratio,
        "roundness": furthest - nearest,
        "compactness": 12 * math.sqrt(large * small) / n,
        "area": n * cell**2,
        "length": length * cell,
        "border_index": len(edges) / (2 * (length + width)),
        "density": math.sqrt(n) / (1 + math.sqrt(np.trace(covariance))),
        "asymmetry": (large - small) / (large + small),
        "rectangular_fit": np.mean((abs(along) <= length / 2 + slack) & (abs(across) <= width / 2 + slack)),
        "elliptic_fit": 2 * np.mean(radius(np.stack([columns, rows], axis=1)) <= 1 + slack) - 1,
    }


def _edges(mask):
    """Pixel edges between object and not-object, as pairs of corners (x, y)."""
    edges = []
    for r, c in np.argwhere(mask):
        corners = {
            (-1, 0): ((c - 0.5, r - 0.5), (c + 0.5, r - 0.5)),
            (1, 0): ((c - 0.5, r + 0.5), (c + 0.5, r + 0.5)),
            (0, -1): ((c - 0.5, r - 0.5), (c - 0.5, r + 0.5)),
            (0, 1): ((c + 0.5, r - 0.5), (c + 0.5, r + 0.5)),
        }
        edges += [tuple(map(np.array, edge)) for (down, right), edge in corners.items() if not mask[r + down, c + right]]
    return edges


def border_contrast(labels, band, object_id):
    """Mean difference over edges to other objects, own minus neighbour."""
    differences = []
    for r, c in np.argwhere(labels == object_id):
        for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            other = (r + down, c + right)
            inside = 0 <= other[0] < labels.shape[0] and 0 <= other[1] < labels.shape[1]
            if inside and labels[other] not in (0, object_id) and np.isfinite(band[r, c]) and np.isfinite(band[other]):
                differences.append(float(band[r, c]) - float(band[other]))
    return np.mean(differences) if differences else math.nan


def topographic_position(labels, band, object_id, radius):
    """Mean of value minus mean of the square around the pixel."""
    values = []
    for r, c in np.argwhere((labels == object_id) & np.isfinite(band)):
        around = band[max(r - radius, 0) : r + radius + 1, max(c - radius, 0) : c + radius + 1]
        values.append(float(band[r, c]) - np.nanmean(around.astype(float)))
    return np.mean(values) if values else math.nan
