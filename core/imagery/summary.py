"""What the log says of the products before the work and of the result after it."""

from __future__ import annotations

from typing import Sequence

from ..errors import InputError
from ..messages import Message
from ..raster import Grid
from ..validity import fill_message
from .masks import CLASS_NAMES
from .notes import Notes
from .stack_plan import StackCounts, StackPlan
from .target_grid import crs_name, share_outside

NOTABLE_MARGIN = 0.005
"""Less of the grid outside all products is not worth a sentence."""


def tell_products(products: Sequence, job, notes: Notes) -> None:
    """List the products and how their values become reflectance.

    Raises
    ------
    InputError
        There is none.
    """
    if not products:
        raise InputError("No product is given. Choose files in PRODUCTS, or a folder in PRODUCTS_FOLDER.")
    for product in products:
        notes.note(f"Product '{product.name}': {', '.join(_facts(product))}.")
        for text in product.notes:
            notes.warn(text)
    if any(product.from_xml for product in products) and (job.factor is not None or job.offset is not None):
        notes.warn("SCALE_FACTOR and OFFSET are not used for products with their own metadata: those say it themselves.")
    levels = {product.kind[-3:] == "L1C" for product in products if product.kind.startswith("Sentinel-2")}
    if len(levels) > 1:
        notes.warn(
            Message("Level-1C and Level-2A products are mixed: their reflectance differs by the atmosphere. Use one level only.")
        )
    sensors = sorted({product.kind for product in products if product.from_xml and not product.kind.startswith("Sentinel-2")})
    if sensors:
        notes.warn(
            Message(
                "{kinds}: pixels are 30 m wide and the bands are not those of Sentinel-2, so a classifier, scale and features "
                "made for Sentinel-2 do not carry over. Use products of one sensor only.",
                kinds=", ".join(sensors),
            )
        )


def _facts(product) -> list:
    facts = [product.kind, product.date or "date unknown"]
    if product.orbit:
        facts.append(f"orbit {product.orbit}")
    if product.baseline:
        facts.append(f"processing baseline {product.baseline}")
    first = next(iter(product.bands.values()))
    sign = "+" if first.offset >= 0 else "-"
    facts.append(f"reflectance x 10 000 = value x {first.factor:g} {sign} {abs(first.offset):g}")
    if product.classes is None:
        facts.append("no scene classification, so nothing is masked")
    return facts


def tell_grid(grid: Grid, scenes: Sequence, notes: Notes) -> None:
    """Say where the pixels lie, and how much of the grid no scene can fill."""
    area = grid.width * grid.height * grid.cell_area / 1e6
    notes.note(f"Grid: {grid.width} x {grid.height} pixels of {grid.cell_size:g} m in {crs_name(grid.crs)}, {area:,.1f} km2.")
    outside = share_outside(grid, scenes)
    if outside >= NOTABLE_MARGIN:
        notes.note(
            f"{outside:.1%} of the grid ({outside * area:,.1f} km2) lies outside all products and stays empty: the grid is "
            "upright, and frames of another zone or coordinate system lie turned in it, or do not meet. EXTENT leaves the "
            "margin out."
        )


def tell_counts(plan: StackPlan, counts: StackCounts, notes: Notes) -> None:
    """Say what was observed, masked and kept."""
    for scene, with_data, masked in zip(plan.products, counts.with_data, counts.masked):
        notes.note(
            f"'{scene.name}': data on {with_data / counts.pixels:.1%} of the area"
            + (f", {masked / max(with_data, 1):.1%} of that masked." if scene.classes is not None else ".")
        )
    for scene, strange, value in zip(plan.products, counts.strange, counts.strange_value):
        if strange:
            notes.warn(fill_message(scene.name, strange / counts.pixels, value))
    if any(scene.classes is not None for scene in plan.products):
        masked = ", ".join(f"{value} {CLASS_NAMES[value]}" for value in plan.masked)
        notes.note(f"Masked classes: {masked or 'none'}; grown by {plan.buffer * plan.grid.cell_size:g} m.")
    share = counts.observed / counts.pixels
    notes.note(f"{share:.1%} of the area has a clear observation. Bands: {', '.join(plan.band_names)}.")
    if share < 0.5:
        notes.warn(f"Only {share:.1%} of the area has a clear observation: more dates or a smaller extent would help.")
    if counts.bright:
        notes.note(
            f"{counts.bright} pixels are called cloud on more than 80 % of the dates: they are bright ground (quarries, "
            "tailings, "
            "roofs) and were kept."
        )
    if counts.kept:
        notes.note(f"{counts.kept} pixels were kept that the classification masks, since they lie in KEEP polygons.")
    if plan.terrain and counts.no_elevation:
        missing = counts.no_elevation / counts.observed
        notes.warn(
            Message(
                "{share:.1%} of the clear pixels have no elevation and slope: the DEM ends before them, or has voids there "
                "that are "
                "too wide to fill. Features that need elevation stay empty; add the missing tiles, or a DEM without voids.",
                share=missing,
            )
        )
    for (name, _), (inside, unseen) in zip(plan.watched, counts.watched):
        if inside:
            text = f"{unseen / inside:.1%} of the {name} polygons' area has no clear observation."
            (notes.warn if unseen > 0.1 * inside else notes.note)(text)
