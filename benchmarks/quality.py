"""How well a label raster fits an image and its true parcels.

usage: python benchmarks/quality.py LABELS IMAGE [TRUTH]
"""

from __future__ import annotations

import json
import sys

import numpy as np
from package import raster


def pieces(labels: np.ndarray) -> np.ndarray:
    """4-connected pieces of equal labels, numbered from 0: other tools' segments may touch at corners only."""
    from skimage.measure import label

    return label(labels.astype(np.int64) + 1, connectivity=1, background=0) - 1


def within_variance(labels: np.ndarray, image: np.ndarray) -> float:
    """Share of the variance that lies inside objects, mean over bands, percent."""
    counts = np.bincount(labels.ravel()).astype(np.float64)
    shares = []
    for band in image:
        values = band.ravel() - band.mean(dtype=np.float64)
        between = (np.bincount(labels.ravel(), values) ** 2 / counts).sum()
        shares.append(1 - between / (values**2).sum())
    return 100 * float(np.mean(shares))


def borders(labels: np.ndarray) -> np.ndarray:
    """True where a pixel differs from the one to its left or above."""
    found = np.zeros(labels.shape, bool)
    found[:, 1:] |= labels[:, 1:] != labels[:, :-1]
    found[1:] |= labels[1:] != labels[:-1]
    return found


def boundary_match(labels: np.ndarray, truth: np.ndarray) -> tuple:
    """Recall and precision of borders with a tolerance of one pixel."""
    from scipy.ndimage import maximum_filter

    found, true = borders(labels), borders(truth)
    return float(maximum_filter(found, 3)[true].mean()), float(maximum_filter(true, 3)[found].mean())


def quality(labels_path: str, image_path: str, truth_path: str = "") -> dict:
    """Segments and 4-connected pieces per million pixels, variance within objects (percent), recall and precision of borders."""
    segments = raster.read_window(labels_path)[0]
    labels = pieces(segments)
    image = raster.read_window(image_path)
    found = {
        "segments_per_mpx": len(np.unique(segments)) / labels.size * 1e6,
        "pieces_per_mpx": float(labels.max() + 1) / labels.size * 1e6,
        "within_variance": within_variance(labels, image),
    }
    if truth_path:
        found["recall"], found["precision"] = boundary_match(labels, raster.read_window(truth_path)[0])
    return found


if __name__ == "__main__":
    print(json.dumps(quality(*sys.argv[1:4])))
