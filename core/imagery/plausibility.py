"""Do the values look like reflectance x 10 000? Said in plain words before anybody waits; nothing is corrected in silence."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from .product import Product
from .sampling import Sample


def check_plausibility(products: Sequence[Product], samples: Sequence[Sample], notes) -> None:
    """Warn of scenes whose sampled values do not look like reflectance x 10 000."""
    for product, sample in zip(products, samples):
        values = {name: v[np.isfinite(v)] for name, v in sample.values.items() if name in product.bands}
        sentence = judge(values, product.name, product.dtype, product.from_xml)
        if sentence:
            notes.warn(sentence)


def judge(values: dict, name: str, dtype: str = "uint16", from_xml: bool = False) -> Optional[str]:
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
    remedy = "" if from_xml else " Correct it with SCALE_FACTOR and OFFSET."
    if dtype == "uint8":
        return f"'{name}' holds 8-bit values (0 to 255): a picture made for viewing, not reflectance. Use the original product."
    if brightest < 3:
        left_in = " and OFFSET=-1000 (0.1 is left in)." if min(darkest.values()) > 0.07 else "."
        return (
            f"'{name}' holds values up to {brightest:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is "
            f"needed. Set SCALE_FACTOR=10000{left_in}"
        )
    if darkest[band] < -400:
        return (
            f"The darkest 0.1 % of {band} of '{name}' is {darkest[band]:.0f}, far below zero: the offset of -1000 seems to have "
            f"been applied twice.{remedy}"
        )
    if brightest > 30000:
        return (
            f"'{name}' holds values up to {brightest:.0f}, three times the reflectance of snow: this is not reflectance "
            f"x 10 000.{remedy}"
        )
    if median < 900 and brightest < 1500:
        return (
            f"'{name}' holds values up to {brightest:.0f} only: this looks like reflectance x 1 000 or another unit, and "
            f"reflectance x 10 000 is needed.{remedy}"
        )
    if all(value >= 850 for value in darkest.values()):
        shown = ", ".join(f"{key} {value:.0f}" for key, value in darkest.items())
        advice = "The product's own metadata says otherwise; look at it." if from_xml else "If so, set OFFSET=-1000."
        return (
            f"Even the darkest 0.1 % of '{name}' is bright ({shown}): an offset of +1000 seems to be left in, as in products of "
            f"baseline 04.00 (2022) and later. {advice}"
        )
    return None
