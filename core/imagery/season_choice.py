"""Whether the products show seasons, when nobody has said so: dates of several seasons over nearly all of the area."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from ..messages import Message
from ..raster import Grid
from .masks import parse_mask_classes
from .products.product import Product
from .run import Run
from .sampling import PixelSample, sample_scenes
from .seasons import LEAST, NARROW, add_seasons, days_apart, season_products, season_quantities

ENOUGH = 0.9
"""Share of the observed area that two clear dates have to show: objects without them would be described by guesses."""


def choose_seasons(
    scenes: Sequence[Product], products: Sequence[Product], grid: Grid, bands: Sequence[str], job, run: Run
) -> tuple:
    """Take the bands of the seasons if `seasons_automatic` is on and the products show them; say why, or why not.

    Parameters
    ----------
    scenes : sequence of Product
        Of the composite.
    products : sequence of Product
        All that were given and overlap the area.
    grid : Grid
    bands : sequence of str
        Reflectance bands of the stack.
    job : ImageryJob
    run : Run

    Returns
    -------
    scenes, season : as `seasons.add_seasons` gives them; without seasons the scenes as they came, and ()
    samples : list of PixelSample
        Of the scenes.
    """
    scenes = list(scenes)
    if not job.seasons_automatic:
        return scenes, (), sample_scenes(scenes, grid, bands, run)
    dated = season_products(products, bands, job)
    reason = too_few(dated, bands)
    more = [] if reason else [product for product in dated if product not in scenes]
    samples = sample_scenes(scenes + more, grid, bands, run)
    if not reason:
        by_product = {id(product): sample for product, sample in zip(scenes + more, samples)}
        share = share_seen_twice(dated, by_product, samples[: len(scenes)], parse_mask_classes(job.mask_classes))
        reason = None if share >= ENOUGH else Message("only {share:.0%} of the area has two or more clear dates", share=share)
    if reason:
        run.notes.note(
            Message(
                "Bands of the seasons are not made: {reason}. With dates of summer and winter over all of the area far fewer "
                "bare fields are taken for mines.",
                reason=reason,
            )
        )
        return scenes, (), samples[: len(scenes)]
    run.notes.note(
        Message(
            "Bands of the seasons are made: {dates} dates within {days} {days:day|days} show {share:.0%} of the area at least "
            "twice.",
            dates=len({product.date for product in dated}),
            days=days_apart(sorted(product.date for product in dated)),
            share=share,
        )
    )
    together, season = add_seasons(scenes, products, bands, job, run.notes)
    return together, season, [by_product[id(product)] for product in together]


def too_few(dated: Sequence[Product], bands: Sequence[str]) -> Optional[Message]:
    """Why these products cannot show seasons, whatever their pixels; None if they may."""
    if not season_quantities(bands):
        return Message("they need red and near infrared, or green and near infrared")
    dates = sorted({product.date for product in dated})
    if not dates:
        return Message("no date of a product is known")
    if len(dates) < LEAST:
        return Message("all products are of one date ({date})", date=dates[0])
    if days_apart(dates) < NARROW:
        return Message(
            "the {count} dates lie only {days} {days:day|days} apart ({needed} are needed)",
            count=len(dates),
            days=days_apart(dates),
            needed=NARROW,
        )
    return None


def share_seen_twice(
    dated: Sequence[Product], by_product: dict, composite: Sequence[PixelSample], masked: Sequence[int]
) -> float:
    """Share of the sampled pixels with data in the composite that two or more dates show clearly.

    Parameters
    ----------
    dated : sequence of Product
    by_product : dict of id(Product) to PixelSample
    composite : sequence of PixelSample
    masked : sequence of int
        Classes that are not clear.
    """
    with_data = np.any([_has_data(sample) for sample in composite], axis=0)
    dates = {}
    for product in dated:
        sample = by_product[id(product)]
        clear = _has_data(sample) & ~np.isin(sample.classes, [value for value in masked if value])
        dates[product.date] = dates.get(product.date, False) | clear
    twice = np.sum(list(dates.values()), axis=0) >= LEAST
    return float((twice & with_data).sum() / max(with_data.sum(), 1))


def _has_data(sample: PixelSample) -> np.ndarray:
    return np.isfinite(np.stack(list(sample.values.values()))).all(0)
