"""Radiometric step between orbits: how much brighter the same ground is in the scenes of one orbit than of another."""

from __future__ import annotations

from itertools import combinations
from typing import Sequence

import numpy as np

from ..messages import Message
from .products.product import Product
from .sampling import PixelSample

STABLE_CLASSES = (4, 5)
"""Vegetation and bare ground: clear, and not as changeable as water or snow."""

NOTABLE = 0.1
"""A step of more than a tenth of the reflectance is worth a warning."""


def orbit_steps(products: Sequence[Product], samples: Sequence[PixelSample]) -> list:
    """Steps between each two orbits.

    Returns
    -------
    list of (orbit, other orbit, pixels, dict of band to (step, share))
        Median of orbit minus other over the pixels clear in both, in reflectance x 10 000, and as a share of the median
        reflectance. Pairs with fewer than 200 common pixels have an empty dict.
    """
    orbits: dict = {}
    for product, sample in zip(products, samples):
        if product.orbit:
            orbits.setdefault(product.orbit, []).append(sample)
    means = {orbit: _mean(group) for orbit, group in orbits.items()}
    steps = []
    for first, second in combinations(sorted(means, key=int), 2):
        common = np.isfinite(next(iter(means[first].values()))) & np.isfinite(next(iter(means[second].values())))
        count, bands = int(common.sum()), {}
        if count >= 200:
            for name in means[first]:
                a, b = means[first][name][common], means[second][name][common]
                step = float(np.median(a - b))
                bands[name] = step, step / max(float(np.median(b)), 1.0)
        steps.append((first, second, count, bands))
    return steps


def _mean(samples: Sequence[PixelSample]) -> dict:
    """Mean of each band over the clear observations of an orbit, NaN where there is none."""
    names = list(samples[0].values)
    total = np.zeros((len(names), samples[0].classes.size))
    count = np.zeros(samples[0].classes.size)
    for sample in samples:
        values = np.stack([sample.values[name] for name in names]).astype(np.float64)
        clear = np.isfinite(values).all(0) & (np.isin(sample.classes, STABLE_CLASSES) | (sample.classes.max(initial=0) == 0))
        total[:, clear] += values[:, clear]
        count += clear
    with np.errstate(invalid="ignore", divide="ignore"):
        return dict(zip(names, total / count))


def tell_steps(steps: list, notes) -> None:
    """Report the steps in plain words."""
    for first, second, count, bands in steps:
        if not bands:
            text = "Orbits {first} and {second} have too little clear ground in common to compare their brightness."
            notes.note(Message(text, first=first, second=second))
            continue
        shown = ", ".join(f"{name} {step:+.0f} ({share:+.0%})" for name, (step, share) in bands.items())
        values = {"first": first, "second": second, "steps": shown, "count": count}
        if max(abs(share) for _, share in bands.values()) > NOTABLE:
            notes.warn(
                Message(
                    "Radiometric step between orbits {first} and {second}: {steps} (median of {count} sampled "
                    "{count:pixel|pixels} clear in both). Objects along the edge of an orbit may differ for that reason; "
                    "dates closer together would help.",
                    **values,
                )
            )
        else:
            notes.note(
                Message(
                    "Radiometric step between orbits {first} and {second}: {steps} (median of {count} sampled "
                    "{count:pixel|pixels} clear in both).",
                    **values,
                )
            )
