"""The windows that a scale is estimated in: richest in texture, spread over the image."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...errors import InputError
from ...feedback import Feedback
from ...grid import Window
from ..source import ImageSource, read_pixels

MOST_CANDIDATES = 100
"""Windows looked at, at most; on large images a sample of them."""

LEAST_VALID = 0.5
"""Windows with a smaller share of valid pixels are used only when there is no other."""


@dataclass(frozen=True)
class TextureWindow:
    """A window with its texture.

    Attributes
    ----------
    window : Window
    richness : float
        Mean difference between neighbouring pixels, mean over the bands, 1 = mean of the windows looked at.
    valid_share : float
        Share of its pixels that have data.
    """

    window: Window
    richness: float
    valid_share: float


def choose_windows(source: ImageSource, area: Window, size: int, count: int, seed: int, feedback: Feedback) -> list:
    """Choose `count` windows of `size` x `size` pixels without overlap, rich in texture, in different parts of an area.

    The area is divided into as many equal parts as there are windows, or a few more; the richest window of each part stands
    first, and the richest of these are taken. An area smaller than a window is one window.

    Parameters
    ----------
    area : Window
        Part of the image.
    seed : int
        Of the sample of windows that are looked at on large images.

    Returns
    -------
    list of TextureWindow
        In row-major order; fewer than `count` when the area holds no more.

    Raises
    ------
    InputError
        No valid pixel.
    """
    candidates = _candidates(area, size)
    if len(candidates) > MOST_CANDIDATES:
        order = np.random.default_rng(seed).permutation(len(candidates))[:MOST_CANDIDATES]
        candidates = [candidates[index] for index in sorted(order)]
    measured = []
    for index, window in enumerate(candidates):
        feedback.check()
        measured.append((window, *texture(*read_pixels(source, window))))
        feedback.set_progress((index + 1) / len(candidates))
    found = _richness([item for item in measured if item[2] > 0])
    if not found:
        raise InputError(
            "The image has no valid pixel in the {columns} x {rows} pixels looked at. Choose another image or EXTENT.",
            columns=area.columns,
            rows=area.rows,
        )
    good = [item for item in found if item.valid_share >= LEAST_VALID] or found
    return sorted(_spread(good, area, count), key=lambda item: (item.window.row, item.window.column))


def texture(pixels: np.ndarray, valid: np.ndarray) -> tuple:
    """Mean absolute difference between neighbouring valid pixels of each band, and the share of valid pixels.

    pixels float32 (bands, rows, columns), valid uint8 (rows, columns) -> float64 (bands,), float.
    """
    sums, pairs = np.zeros(len(pixels)), 0
    good = valid.astype(bool)
    for axis in (0, 1):
        both = np.take(good, range(1, good.shape[axis]), axis) & np.take(good, range(good.shape[axis] - 1), axis)
        pairs += int(both.sum())
        for band, values in enumerate(pixels):
            sums[band] += np.abs(np.diff(values.astype(np.float64), axis=axis))[both].sum()
    return sums / max(pairs, 1), float(good.mean())


def _candidates(area: Window, size: int) -> list:
    """Windows side by side over the area, spread evenly from edge to edge."""
    return [
        Window(area.row + row, area.column + column, min(size, area.rows), min(size, area.columns))
        for row in _positions(area.rows, size)
        for column in _positions(area.columns, size)
    ]


def _positions(length: int, size: int) -> list:
    number = max(length // size, 1)
    return (
        [round(index * (length - size) / (number - 1)) for index in range(number)] if number > 1 else [max(length - size, 0) // 2]
    )


def _richness(measured: list) -> list:
    """Texture of all bands in one number: each band counts relative to its mean over the windows."""
    if not measured:
        return []
    differences = np.array([item[1] for item in measured])
    means = differences.mean(axis=0)
    relative = np.where(means > 0, differences / np.where(means > 0, means, 1.0), 1.0).mean(axis=1)
    return [TextureWindow(item[0], float(value), item[2]) for item, value in zip(measured, relative)]


def _spread(found: list, area: Window, count: int) -> list:
    """The richest of each part of the area first, then the rest by richness."""
    side = math.ceil(math.sqrt(count))

    def part(item):
        row = item.window.row + item.window.rows / 2 - area.row
        column = item.window.column + item.window.columns / 2 - area.column
        return int(row * side / area.rows), int(column * side / area.columns)

    ranked = sorted(found, key=lambda item: (-item.richness, item.window.row, item.window.column))
    seen, first, rest = set(), [], []
    for item in ranked:
        (rest if part(item) in seen else first).append(item)
        seen.add(part(item))
    return (first + rest)[:count]
