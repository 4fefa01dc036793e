"""What the log says of the products and of disk and time before the work, and of the result after it."""

from __future__ import annotations

import os
import shutil
from typing import Sequence

from ..band_names import MAIN_BANDS, parse_bands
from ..errors import InputError, OutputError
from ..grid import Grid, short_crs_name
from ..messages import Message, joined
from ..runs.executor import RunSettings, thread_count
from ..validity import fill_message
from .masks import CLASS_NAMES
from .run import Notes
from .stack_plan import StackCounts, StackPlan
from .target_grid import metric_cell, share_outside

PACKED = 0.75
"""A stack compresses to about three quarters of its raw size (real Sentinel-2 pixels: 0.6 to 0.75)."""

READ_SECONDS, WRITE_SECONDS = 0.07, 0.045
"""Seconds of one core for a million pixels of one band: reading, unpacking and masking; packing and writing."""

OTHER_CELL = 1.5
"""Pixels that are so many times as wide are of another size."""

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
        notes.note(Message("Product '{name}': {facts}.", name=product.name, facts=joined(", ", _facts(product))))
        for text in product.notes:
            notes.warn(text)
    told_themselves = any(product.kind.startswith("Sentinel-2") for product in products)
    if told_themselves and (job.factor is not None or job.offset is not None):
        notes.warn(Message("SCALE_FACTOR and OFFSET are not used for products with their own metadata: those say it themselves."))
    if all(product.kind.startswith("Sentinel-2") for product in products) and set(parse_bands(job.bands)) & set(MAIN_BANDS):
        notes.warn(Message("BANDS is not used for products that name their bands themselves."))
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


PLAIN_KINDS = (Message("raster"), Message("single bands"))
"""Kinds of products that are no names."""


def _facts(product) -> list:
    facts = [Message(product.kind), product.date or Message("date unknown")]
    if product.orbit:
        facts.append(Message("orbit {orbit}", orbit=product.orbit))
    if product.baseline:
        facts.append(Message("processing baseline {baseline}", baseline=product.baseline))
    first = next(iter(product.bands.values()))
    sign = "+" if first.offset >= 0 else "-"
    facts.append(
        Message(
            "reflectance x 10 000 = value x {factor:g} {sign} {offset:g}",
            factor=first.factor,
            sign=sign,
            offset=abs(first.offset),
        )
    )
    if product.classes is None:
        facts.append(Message("no scene classification, so nothing is masked"))
    return facts


def tell_grid(grid: Grid, scenes: Sequence, notes: Notes) -> None:
    """Say where the pixels lie, and how much of the grid no scene can fill."""
    area = grid.width * grid.height * grid.cell_area / 1e6
    notes.note(
        Message(
            "Grid: {width} x {height} pixels of {cell:g} m in {crs}, {area:,.1f} km2.",
            width=grid.width,
            height=grid.height,
            cell=grid.cell_size,
            crs=short_crs_name(grid.crs),
            area=area,
        )
    )
    sizes = {scene.name: metric_cell(scene.grid, grid.crs) for scene in scenes}
    others = [name for name, size in sizes.items() if max(size / grid.cell_size, grid.cell_size / size) > OTHER_CELL]
    if others:
        notes.warn(
            Message(
                "The stack has pixels of {cell:g} m, and {names} of {other:g} m: one composite of both is as sharp as neither. "
                "The first product decides; use products of one pixel size.",
                cell=grid.cell_size,
                names=joined(", ", [f"'{name}'" for name in others]),
                other=sizes[others[0]],
            )
        )
    outside = share_outside(grid, scenes)
    if outside >= NOTABLE_MARGIN:
        notes.note(
            Message(
                "{share:.1%} of the grid ({area:,.1f} km2) lies outside all products and stays empty: the grid is upright, and "
                "frames of another zone or coordinate system lie turned in it, or do not meet. EXTENT leaves the margin out.",
                share=outside,
                area=outside * area,
            )
        )


def tell_counts(plan: StackPlan, counts: StackCounts, notes: Notes) -> None:
    """Say what was observed, masked and kept."""
    for scene, with_data, masked in zip(plan.products, counts.with_data, counts.masked):
        share, gone = with_data / counts.pixels, masked / max(with_data, 1)
        if scene.classes is None:
            notes.note(Message("'{name}': data on {share:.1%} of the area.", name=scene.name, share=share))
        else:
            text = "'{name}': data on {share:.1%} of the area, {masked:.1%} of that masked."
            notes.note(Message(text, name=scene.name, share=share, masked=gone))
    for scene, strange, value in zip(plan.products, counts.strange, counts.strange_value):
        if strange:
            notes.warn(fill_message(scene.name, strange / counts.pixels, value))
    if any(scene.classes is not None for scene in plan.products):
        masked = [Message("{value} {name}", value=value, name=Message(CLASS_NAMES[value])) for value in plan.masked]
        notes.note(
            Message(
                "Masked classes: {classes}; grown by {distance:g} m.",
                classes=joined(", ", masked) if masked else Message("none"),
                distance=plan.buffer * plan.grid.cell_size,
            )
        )
    share = counts.observed / counts.pixels
    notes.note(
        Message("{share:.1%} of the area has a clear observation. Bands: {bands}.", share=share, bands=", ".join(plan.band_names))
    )
    if share < 0.5:
        notes.warn(
            Message(
                "Only {share:.1%} of the area has a clear observation: more dates or a smaller extent would help.", share=share
            )
        )
    if counts.bright:
        notes.note(
            Message(
                "{count} {count:pixel is|pixels are} called cloud on more than 80 % of the dates: bright ground (quarries, "
                "tailings, roofs), which was kept.",
                count=counts.bright,
            )
        )
    if counts.kept:
        notes.note(
            Message(
                "{count} {count:pixel was|pixels were} kept that the classification masks: KEEP polygons cover {count:it|them}.",
                count=counts.kept,
            )
        )
    if plan.terrain and counts.no_elevation:
        missing = counts.no_elevation / counts.observed
        notes.warn(
            Message(
                "{share:.1%} of the clear pixels have no elevation and slope: the DEM ends before them, or has voids that are "
                "too wide to fill. Features that need elevation stay empty; add the missing tiles, or a DEM without voids.",
                share=missing,
            )
        )
    for (name, _), (inside, unseen) in zip(plan.watched, counts.watched):
        if inside:
            text = "{name}: {share:.1%} of the area has no clear observation."
            (notes.warn if unseen > 0.1 * inside else notes.note)(Message(text, share=unseen / inside, name=name))


def tell_estimate(plan: StackPlan, output: str, settings: RunSettings, notes: Notes, feedback) -> None:
    """Log disk and time; refuse a disk that is plainly too small.

    Raises
    ------
    OutputError
        Less than half of the estimated space is free.
    """
    space, seconds = estimate(plan, thread_count(settings.threads), bool(settings.work_folder))
    folder = os.path.dirname(os.path.abspath(output))
    free = shutil.disk_usage(folder).free
    feedback.info(
        Message(
            "Estimate: {time} on this computer, {space:.2g} GB of disk ({free:.3g} GB are free in '{folder}').",
            time=_duration(seconds),
            space=space / 1e9,
            free=free / 1e9,
            folder=folder,
        )
    )
    if free < space / 2:
        raise OutputError(
            "About {space:.3g} GB are needed in '{folder}', and {free:.3g} GB are free. Make room, choose another folder, or a "
            "smaller EXTENT.",
            space=space / 1e9,
            folder=folder,
            free=free / 1e9,
        )
    if free < space:
        notes.warn(
            Message(
                "Disk space is short: about {space:.3g} GB are needed and {free:.3g} GB are free.",
                space=space / 1e9,
                free=free / 1e9,
            )
        )


def estimate(plan: StackPlan, threads: int, work_folder: bool = False) -> tuple:
    """Bytes of disk and seconds for a plan."""
    pixels = plan.grid.width * plan.grid.height
    raw = pixels * (4 * len(plan.band_names) + 4)
    covered = sum(min(product.grid.width * product.grid.height, pixels) for product in plan.products)
    reading = covered / 1e6 * (len(plan.bands) + 0.5) * READ_SECONDS / threads
    writing = pixels / 1e6 * len(plan.band_names) * WRITE_SECONDS
    # reading goes on in other threads while this one writes
    return raw * (PACKED + (1 if work_folder else 0)), max(reading, writing) + min(reading, writing) / threads


def _duration(seconds: float) -> Message:
    if seconds < 90:
        return Message("about {count} {count:second|seconds}", count=max(5, round(seconds / 5) * 5))
    return Message("about {count} {count:minute|minutes}", count=round(seconds / 60))
