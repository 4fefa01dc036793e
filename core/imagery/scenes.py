"""Which of the products are used, and in which order: dates, cloud share in the area, order of the composite."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..block_cache import BlockCache
from ..errors import InputError
from ..grid import Grid, Window, tile_windows
from ..messages import Message, joined
from ..runs.executor import run_tasks
from .masks import class_counts, cloud_share
from .products.product import BandFile, Product
from .products.reading import read_classes
from .run import Run
from .target_grid import share_outside

STRIPE = 2048

LOST = 0.005
"""Share of the area left out with cloudy products that is told."""


def choose_scenes(products: Sequence[Product], grid: Grid, job, run: Run) -> tuple:
    """The scenes of the composite in its order.

    Parameters
    ----------
    products : sequence of Product
        Those between the dates (`products_between`).
    grid : Grid
        The area.
    job : ImageryJob
        Gives `max_cloud` (percent), `composite` and `map_date`.
    run : Run

    Returns
    -------
    scenes : list of Product
    seen : list of Window or None
        Part of the grid where each has data by its classification; None without one.

    Raises
    ------
    InputError
        None is left; the message says why each was left out.
    """
    notes, covering = run.notes, [p for p in products if grid.meets(p.grid)]
    for product in products:
        if product not in covering:
            notes.note(Message("Product '{name}' lies outside the area and is not used.", name=product.name))
    if not covering:
        raise InputError("No product overlaps the area. Choose another EXTENT or other products.")
    shares, seen = cloud_shares(covering, grid, run)
    kept = _clear_enough(covering, shares, job.max_cloud, notes)
    lost = share_outside(grid, kept) - share_outside(grid, covering)
    if lost > LOST:
        notes.warn(
            Message(
                "{share:.1%} of the area is seen by none but products with more cloud and shadow than MAX_CLOUD={limit:g} %, and "
                "is left out. Raise MAX_CLOUD (masks keep the clouds out of the composite), or add dates.",
                share=lost,
                limit=job.max_cloud,
            )
        )
    if job.composite == "least_cloudy":
        # scenes without a classification come last: nothing is known of their clouds
        rank = {id(p): (s if s == s else np.inf, p.date, p.name) for p, s in zip(covering, shares)}
        kept.sort(key=lambda product: rank[id(product)])
    if job.composite == "nearest":
        kept = _by_distance(kept, job.map_date)
        notes.note(
            Message(
                "Composite of the clear observations nearest to {date}: {names}.",
                date=job.map_date,
                names=joined(", ", [p.date or Message("date unknown") for p in kept]),
            )
        )
    seen_by = {id(product): window for product, window in zip(covering, seen)}
    return kept, [seen_by[id(product)] for product in kept]


def _by_distance(products: Sequence[Product], date: str) -> list:
    """Products by the days between their date and `date` (ISO), the earlier first on a tie, those of unknown date last."""
    day = np.datetime64(date)

    def rank(product):
        if not product.date:
            return True, product.name
        return False, abs((np.datetime64(product.date) - day).astype(int)), product.date, product.name

    return sorted(products, key=rank)


def products_between(products: Sequence[Product], start: str, end: str, notes) -> list:
    """The products of the dates asked for (ISO, inclusive, '' = open), and those of unknown date.

    Raises
    ------
    InputError
        The dates are in the wrong order, or no product lies between them.
    """
    if not start and not end:
        return list(products)
    if start and end and start > end:
        raise InputError("START ({start}) is later than END ({end}). Exchange them.", start=start, end=end)
    kept = []
    for product in products:
        if not product.date:
            notes.warn(
                Message(
                    "The date of '{name}' is not known, so it is used whatever START and END say. Put yyyymmdd into its name.",
                    name=product.name,
                )
            )
            kept.append(product)
        elif (not start or product.date >= start) and (not end or product.date <= end):
            kept.append(product)
        else:
            notes.note(
                Message(
                    "Product '{name}' of {date} lies outside {start} to {end} and is not used.",
                    name=product.name,
                    date=product.date,
                    start=start or "...",
                    end=end or "...",
                )
            )
    if not kept:
        dates = ", ".join(sorted(product.date for product in products))
        raise InputError(
            "No product lies between START={start} and END={end}; their dates are {dates}. Widen the dates.",
            start=start or Message("open"),
            end=end or Message("open"),
            dates=dates,
        )
    return kept


def cloud_shares(products: Sequence[Product], grid: Grid, run: Run) -> tuple:
    """Share of clouds and shadows of each product within the area, and the window of the grid that holds its data.

    Returns
    -------
    shares : list of float
        NaN without a classification.
    seen : list of Window or None
        None without a classification, or without any data.
    """
    windows = list(tile_windows(grid.height, grid.width, STRIPE))
    tasks = [(i, p.classes, grid, w, run.blocks) for i, p in enumerate(products) if p.classes is not None for w in windows]
    counts, corners = np.zeros((len(products), 12), np.int64), {}
    for _, (index, part, reached) in run_tasks(run.executor, _count_classes, tasks, run.feedback, len(tasks)):
        counts[index] += part
        if reached is not None:
            old = corners.get(index, reached)
            corners[index] = (*np.minimum(old[:2], reached[:2]), *np.maximum(old[2:], reached[2:]))
    for product, row in zip(products, counts):
        unknown = 1 - row.sum() / (grid.width * grid.height)
        if product.classes is not None and unknown > 0:
            run.notes.warn(
                Message(
                    "{share:.1%} of the scene classification of '{name}' are numbers above 11, which no class has: they count as "
                    "clear. Look at its file.",
                    share=unknown,
                    name=product.name,
                )
            )
    seen = {i: Window(*(int(v) for v in (top, left, end - top, right - left))) for i, (top, left, end, right) in corners.items()}
    return [cloud_share(row) for row in counts], [seen.get(index) for index in range(len(products))]


def _count_classes(index: int, classes: BandFile, grid: Grid, window: Window, blocks: BlockCache) -> tuple:
    """Counts of the classes in a window, and first row, first column, end row, end column of the pixels with data in it."""
    pixels = read_classes(classes, grid, window, blocks)
    rows, columns = np.flatnonzero(pixels.any(1)), np.flatnonzero(pixels.any(0))
    reached = None
    if len(rows):
        reached = (window.row + rows[0], window.column + columns[0], window.row + rows[-1] + 1, window.column + columns[-1] + 1)
    return index, class_counts(pixels), reached


def _clear_enough(products: Sequence[Product], shares: Sequence[float], max_cloud: float, notes) -> list:
    kept = []
    for product, share in zip(products, shares):
        if not share > max_cloud / 100:
            kept.append(product)
            if share == share:
                text = "'{name}': {share:.1%} cloud and shadow in the area."
                notes.note(Message(text, name=product.name, share=share))
        elif len(products) == 1:
            notes.warn(
                Message(
                    "'{name}' has {share:.1%} cloud and shadow in the area, above MAX_CLOUD={limit:g} %. It is used, being the "
                    "only one.",
                    name=product.name,
                    share=share,
                    limit=max_cloud,
                )
            )
            kept.append(product)
        else:
            notes.note(
                Message(
                    "'{name}' has {share:.1%} cloud and shadow in the area, above MAX_CLOUD={limit:g} %, and is not used.",
                    name=product.name,
                    share=share,
                    limit=max_cloud,
                )
            )
    if not kept:
        raise InputError(
            "{count:The one product has|All {count} products have} more cloud and shadow in the area than MAX_CLOUD={limit:g} "
            "%; the clearest has {share:.1%}. Raise MAX_CLOUD (masks keep the clouds out of the composite), or add dates.",
            count=len(products),
            limit=max_cloud,
            share=min(share for share in shares if share == share),
        )
    return kept
