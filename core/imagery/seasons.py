"""What changes over the seasons and what does not: statistics of NDVI, brightness and NDWI over the dates.

A field greens up, a quarry never does: one date cannot tell a bare field from a mine, the least and the largest NDVI of a year
can. Each pixel counts its own clear observations, of all products between two dates, whatever the composite is made of.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..band_names import MAIN_BANDS
from ..errors import InputError, ParameterError
from ..messages import Message
from .indices import INDICES, put_normalised_difference
from .products.product import Product

STATISTICS = ("min", "max", "median", "std")
LEAST = 2
"""Clear observations that a statistic needs; of one nothing can be said."""

NEEDS = {"ndvi": INDICES["ndvi"], "brightness": MAIN_BANDS, "ndwi": INDICES["ndwi"]}
"""Quantity -> reflectance bands; brightness is the mean of blue, green, red and near infrared."""

OBSERVATIONS = "season_observations"
"""Band of the quality raster: dates with a clear observation that the statistics are made of."""

NARROW = 60
"""Days; dates that lie closer together show no season."""


def season_quantities(bands: Sequence[str]) -> tuple:
    """Quantities that the bands allow."""
    return tuple(name for name, needs in NEEDS.items() if set(needs) <= set(bands))


def season_names(bands: Sequence[str]) -> tuple:
    """Names of the bands of the seasons that the reflectance bands allow: `ndvi_min`, `ndvi_max` ..."""
    return tuple(f"{name}_{statistic}" for name in season_quantities(bands) for statistic in STATISTICS)


def add_seasons(scenes: Sequence[Product], products: Sequence[Product], bands: Sequence[str], job, notes) -> tuple:
    """All scenes to be read, those of the composite first, and which of them the statistics are made of.

    Parameters
    ----------
    scenes : sequence of Product
        Of the composite, in its order.
    products : sequence of Product
        All that were given and overlap the area.
    bands : sequence of str
        Reflectance bands of the stack.
    job : ImageryJob
        Gives `season_start` and `season_end`, ISO dates, inclusive, '' = open.
    notes : object with warn(text) and note(text)

    Returns
    -------
    scenes : list of Product
    season : tuple of int
        Positions in `scenes`, by date.

    Raises
    ------
    ParameterError
        The dates are in the wrong order.
    InputError
        Fewer than two dates, or bands that allow no statistic.
    """
    start, end = job.season_start, job.season_end
    if start and end and start > end:
        raise ParameterError("SEASON_START ({start}) is later than SEASON_END ({end}). Exchange them.", start=start, end=end)
    if not season_quantities(bands):
        raise InputError(
            "SEASONS needs red and near infrared, or green and near infrared; the stack has the bands {bands}. Name them with "
            "BANDS, or leave SEASONS off.",
            bands=", ".join(bands),
        )
    usable = [p for p in products if has_bands(p, bands)]
    for product in products:
        if product not in usable:
            notes.warn(Message("'{name}' lacks a main band of the stack and is not used for the seasons.", name=product.name))
    chosen = season_products(products, bands, job)
    unknown = [p for p in usable if not p.date]
    if unknown:
        notes.warn(
            Message(
                "The date of {count} {count:product|products} is not known: not used for the seasons: {names}. Put yyyymmdd "
                "into their names.",
                count=len(unknown),
                names=", ".join(p.name for p in unknown),
            )
        )
    dates = sorted({p.date for p in chosen})
    if len(dates) < LEAST:
        raise InputError(
            "SEASONS needs products of at least two dates between SEASON_START={start} and SEASON_END={end}; there are {count}: "
            "{dates}. Add products, widen the dates, or leave SEASONS off.",
            start=start or Message("open"),
            end=end or Message("open"),
            count=len(dates),
            dates=", ".join(dates) or Message("none"),
        )
    together = list(scenes) + [product for product in chosen if product not in scenes]
    season = sorted((together.index(product) for product in chosen), key=lambda i: (together[i].date, i))
    _tell(dates, len(together) - len(scenes), bands, notes)
    return together, tuple(season)


def _tell(dates, added, bands, notes):
    notes.note(
        Message(
            "Seasons: {count} {count:date|dates} from {first} to {last}; {added} {added:product|products} {added:is|are} read "
            "for them alone. What MAX_CLOUD keeps out of the composite still gives its clear pixels.",
            count=len(dates),
            first=dates[0],
            last=dates[-1],
            added=added,
        )
    )
    left_out = [name for name in NEEDS if name not in season_quantities(bands)]
    if left_out:
        notes.warn(
            Message(
                "The seasons of {names} cannot be computed from the bands {bands} and are left out.",
                names=" and ".join(left_out),
                bands=", ".join(name for name in bands if name in MAIN_BANDS),
            )
        )
    days = days_apart(dates)
    if days < NARROW:
        notes.warn(
            Message(
                "The dates of the seasons lie only {days} {days:day|days} apart: a field that is bare at all of them looks "
                "like a mine. Add a date from another season.",
                days=days,
            )
        )


def has_bands(product: Product, bands: Sequence[str]) -> bool:
    """Whether a product has all main bands of the stack."""
    return all(name in product.bands for name in bands if name in MAIN_BANDS)


def season_products(products: Sequence[Product], bands: Sequence[str], job) -> list:
    """The products that tell of the seasons: with the main bands of the stack and a known date in the job's window."""
    start, end = job.season_start, job.season_end
    dated = [p for p in products if has_bands(p, bands) and p.date]
    return [p for p in dated if (not start or p.date >= start) and (not end or p.date <= end)]


def days_apart(dates: Sequence[str]) -> int:
    """Days between the first and the last of some ISO dates in their order."""
    return int((np.datetime64(dates[-1]) - np.datetime64(dates[0])).astype(int))


def season_layers(values: np.ndarray, bands: Sequence[str], clear: np.ndarray, groups: Sequence) -> tuple:
    """Bands of the seasons of one tile.

    Parameters
    ----------
    values : (scenes, quantities, rows, columns) float32
        Of `season_values`, NaN = undefined.
    bands : sequence of str
        Reflectance bands of the stack.
    clear : (scenes, rows, columns) bool
    groups : sequence of sequence of int
        Scenes of the same date, in the order of the dates: where they overlap the first clear one counts.

    Returns
    -------
    layers : (4 x quantities, rows, columns) float32
        In the order of `season_names`, NaN where fewer than two observations are clear and defined.
    count : (rows, columns) uint16
        Dates with a clear observation.
    """
    from .date_kernels import season_statistics

    shape, quantities = clear.shape[1:], season_quantities(bands)
    count = np.zeros(shape, np.uint16)
    dated = np.full((len(groups), len(quantities), *shape), np.nan, np.float32)
    for index, group in enumerate(groups):
        for scene in reversed(group):
            dated[index][:, clear[scene]] = values[scene][:, clear[scene]]
        count += clear[list(group)].any(0)
    layers = np.empty((4 * len(quantities), *shape), np.float32)
    for number in range(len(quantities)):
        season_statistics(np.ascontiguousarray(dated[:, number]), LEAST, layers[4 * number : 4 * number + 4])
    return layers, count


def season_values(reflectance: dict) -> np.ndarray:
    """(quantities, rows, columns) float32 of one scene; `reflectance` maps main bands to pixels, NaN = no data."""
    values = []
    for name in season_quantities(reflectance):
        if name in INDICES:
            first, second = (reflectance[band] for band in INDICES[name])
            values.append(np.empty(first.shape, np.float32))
            put_normalised_difference(first, second, np.float32(np.nan), values[-1])
        else:
            blue, green, red, nir = (reflectance[band].astype(np.float64) for band in MAIN_BANDS)
            values.append(((((blue + green) + red) + nir) / 4.0).astype(np.float32))
    return np.stack(values)


def tell_season_counts(season: np.ndarray, notes) -> None:
    """Say on which share of the area the seasons are known; `season` counts pixels with 0, 1, 2 and more observations."""
    total = max(int(season.sum()), 1)
    none, once, enough = (float(value) / total for value in season)
    text = Message(
        "Seasons: {enough:.1%} of the area has two or more clear observations; {one:.1%} has one and {none:.1%} none, and no "
        "data in the bands of the seasons.",
        enough=enough,
        one=once,
        none=none,
    )
    (notes.warn if enough < 0.9 else notes.note)(text)
