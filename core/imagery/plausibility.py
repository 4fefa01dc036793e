"""Do the values look like reflectance x 10 000? Said in plain words before anybody waits; nothing is corrected in silence."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from ..messages import Message
from ..validity import one_value_message
from .products.product import Product
from .sampling import PixelSample

LOW = -400
"""Reflectance x 10 000 that dark pixels seldom reach, whatever the correction for the atmosphere."""

BRIGHT = 8000
"""Half of the land is never brighter in reflectance x 10 000, an offset included."""


def check_plausibility(products: Sequence[Product], samples: Sequence[PixelSample], notes) -> None:
    """Warn of scenes whose sampled values do not look like reflectance x 10 000."""
    for product, sample in zip(products, samples):
        values = {name: _measured(v, product.bands[name].offset) for name, v in sample.values.items() if name in product.bands}
        strange = sample.strange[np.isfinite(sample.strange)]
        seen = max((v.size for v in values.values()), default=0)
        if strange.size > seen:
            notes.warn(_mostly_strange(product, strange))
            continue
        tells_itself = product.from_xml and not product.dtype.startswith("float")  # exports of other sensors may be scaled
        for sentence in (
            judge_values(values, product.name, product.dtype, tells_itself),
            None if tells_itself else one_value_message(list(sample.values.values()), product.name),
        ):
            if sentence:
                notes.warn(sentence)


def _measured(values: np.ndarray, offset: float) -> np.ndarray:
    """Values with data, less those of a stored 0 under an offset: dark water, cut off by the processor."""
    kept = np.isfinite(values)
    if offset:
        kept &= values != np.float32(offset)
    return values[kept]


def _mostly_strange(product: Product, strange: np.ndarray) -> Message:
    return Message(
        "Most pixels of '{name}' hold values that no reflectance x 10 000 has, such as {value:g}, and are taken as no data. Say "
        "with SCALE_FACTOR and OFFSET how the values become reflectance x 10 000, or choose the original product.",
        name=product.name,
        value=float(np.median(strange)),
    )


def judge_values(values: dict, name: str, dtype: str = "uint16", from_xml: bool = False) -> Optional[Message]:
    """One sentence on what is wrong with the values, None if they are plausible.

    Parameters
    ----------
    values : dict of str to (n,) float array
        Sampled reflectance x 10 000 of each main band.
    name : str
        Of the product.
    dtype : str
        Stored data type.
    from_xml : bool
        Quantification and offset come from the product's metadata.
    """
    values = {band: v for band, v in values.items() if v.size >= 100}
    if not values:
        return None
    darkest = {band: float(np.percentile(v, 0.1)) for band, v in values.items()}
    brightest = max(float(np.percentile(v, 99.5)) for v in values.values())
    median = max(float(np.median(v)) for v in values.values())
    band = min(darkest, key=darkest.get)
    remedy = "" if from_xml else Message("Correct it with SCALE_FACTOR and OFFSET.")
    if dtype == "uint8":
        return Message(
            "'{name}' holds 8-bit values (0 to 255): a picture made for viewing, not reflectance. Use the original product.",
            name=name,
        )
    if 0 < brightest < 3:
        return _from_0_to_1(name, brightest, min(darkest.values()))
    if darkest[band] < LOW:
        return _far_below_zero(name, band, values[band], remedy)
    if brightest > 30000:
        return Message(
            "'{name}' holds values up to {value:.0f}, three times the reflectance of snow: this is not reflectance x 10 000. "
            "{remedy}",
            name=name,
            value=brightest,
            remedy=remedy,
        )
    if median < 900 and brightest < 1500:
        return Message(
            "'{name}' holds values up to {value:.0f} only: this looks like reflectance x 1 000 or another unit, and reflectance "
            "x 10 000 is needed. {remedy}",
            name=name,
            value=brightest,
            remedy=remedy,
        )
    if median > BRIGHT and min(darkest.values()) >= 850:
        return Message(
            "'{name}' holds values from {low:.0f} to {high:.0f}: stored numbers of another unit, not reflectance x 10 000. "
            "{remedy} (For numbers of Landsat Collection 2 SCALE_FACTOR=0.275 and OFFSET=-2000, for 16-bit pictures of the "
            "Copernicus Browser SCALE_FACTOR=0.15259.)",
            name=name,
            low=min(darkest.values()),
            high=brightest,
            remedy=remedy,
        )
    if all(value >= 850 for value in darkest.values()):
        advice = Message("The product's own metadata says otherwise; look at it." if from_xml else "If so, set OFFSET=-1000.")
        return Message(
            "Even the darkest 0.1 % of '{name}' is bright ({values}): an offset of +1000 seems to be left in, as in products of "
            "baseline 04.00 (2022) and later. {advice}",
            name=name,
            values=", ".join(f"{key} {value:.0f}" for key, value in darkest.items()),
            advice=advice,
        )
    return None


def _from_0_to_1(name: str, brightest: float, darkest: float) -> Message:
    if darkest > 0.07:
        return Message(
            "'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is "
            "needed. Set SCALE_FACTOR=10000 and OFFSET=-1000 (0.1 is left in).",
            name=name,
            value=brightest,
        )
    return Message(
        "'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is needed. "
        "Set SCALE_FACTOR=10000.",
        name=name,
        value=brightest,
    )


def _far_below_zero(name: str, band: str, values: np.ndarray, remedy) -> Message:
    """A fill that nobody declared is one value; an offset applied twice shifts all of them."""
    low = values[values < LOW]
    found, counts = np.unique(low, return_counts=True)
    if counts.max() > 0.5 * low.size and counts.max() > 20:
        return Message(
            "{share:.1%} of {band} of '{name}' is exactly {value:g}: this looks like a fill that the file does not declare. "
            "Declare it (Translate, 'Assign a specified nodata value'), so that it does not count as reflectance.",
            share=counts.max() / values.size,
            band=band,
            name=name,
            value=float(found[counts.argmax()]),
        )
    return Message(
        "The darkest 0.1 % of {band} of '{name}' is {value:.0f}, far below zero: the offset of -1000 seems to have been applied "
        "twice. {remedy}",
        band=band,
        name=name,
        value=float(np.percentile(values, 0.1)),
        remedy=remedy,
    )
