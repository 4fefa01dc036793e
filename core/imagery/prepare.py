"""From products to the image stack: the face of this stage."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field, replace
from typing import Optional

import numpy as np

from ..errors import InputError
from ..executor import RunSettings, open_executor, run_in_order
from ..feedback import Feedback
from ..files import require_writable
from ..geodesy import transform_shapes
from ..raster import BLOCK, Grid, create_raster
from ..tiles import tile_windows
from ..vector import Table, valid_polygons
from .band_names import CLASSES, MAIN_BANDS, canonical_name, parse_bands
from .composite import METHODS
from .dem import NODATA, describe, group_tiles, open_dem, prepare_dem
from .discovery import find_products
from .masks import CLASS_NAMES, parse_mask_classes
from .plausibility import check_plausibility
from .product_files import RasterOptions
from .quicklook import Quicklook
from .scenes import choose_scenes
from .stack_tile import StackPlan, TileWorker
from .target_grid import choose_grid, crs_name

TILE = 1024
"""Sentinel-2's JPEG 2000 files are cut into blocks of 1024 pixels: each is decoded once."""


@dataclass(frozen=True)
class ImageryJob:
    """What to prepare; see the help of `prepareimagery` for the meaning.

    Attributes
    ----------
    output : str
        GeoTIFF of the stack.
    products : tuple of str
    folder : str
    dem : tuple of str
        DEM tiles; where they overlap the first counts.
    bands : str
        Text of BANDS.
    extra_bands : tuple of str
        Further bands carried along, by Sentinel-2 name or as named by BANDS.
    extent : tuple, optional
        (xmin, ymin, xmax, ymax, WKT).
    crs : str
        WKT.
    start, end : str
        ISO dates, inclusive; '' = open.
    max_cloud : float
        Percent of the area.
    composite : str
        `composite.METHODS`.
    factor, offset : float, optional
    mask_classes : str
    mask_buffer : float
        Metres.
    keep : Table, optional
        Polygons never masked.
    quality, report : str
        Paths; '' = not wanted.
    settings : RunSettings
    """

    output: str
    products: tuple = ()
    folder: str = ""
    dem: tuple = ()
    bands: str = ""
    extra_bands: tuple = ()
    extent: Optional[tuple] = None
    crs: str = ""
    start: str = ""
    end: str = ""
    max_cloud: float = 5.0
    composite: str = "median"
    factor: Optional[float] = None
    offset: Optional[float] = None
    mask_classes: str = "0,1,3,8,9,10"
    mask_buffer: float = 20.0
    keep: Optional[Table] = None
    quality: str = ""
    report: str = ""
    settings: RunSettings = field(default_factory=RunSettings)


@dataclass
class StackCounts:
    """Sums over all tiles; arrays by scene of the plan."""

    with_data: np.ndarray
    masked: np.ndarray
    used: np.ndarray
    classes: np.ndarray
    pixels: int = 0
    observed: int = 0
    bright: int = 0
    kept: int = 0
    no_elevation: int = 0

    def add(self, tile) -> None:
        for name in ("with_data", "masked", "used", "classes"):
            setattr(self, name, getattr(self, name) + getattr(tile, name))
        self.pixels += tile.quality[0].size
        self.observed += int((tile.quality[0] > 0).sum())
        self.bright, self.kept = self.bright + tile.bright, self.kept + tile.kept
        self.no_elevation += tile.no_elevation


@dataclass(frozen=True)
class ImageryResult:
    """What was made.

    Attributes
    ----------
    observed_share : float
        Share of the grid's pixels with at least one clear observation.
    plan : StackPlan
    counts : StackCounts
    """

    observed_share: float
    plan: StackPlan
    counts: StackCounts


def prepare_imagery(job: ImageryJob, feedback: Feedback) -> ImageryResult:
    """Make the image stack of one or many products.

    Raises
    ------
    ParameterError, InputError, OutputError
        With the file, the value and the remedy.
    """
    notes = _Notes(feedback)
    masked = parse_mask_classes(job.mask_classes)
    options = RasterOptions(parse_bands(job.bands), job.factor, job.offset)
    products = _described_products(job, options, notes)
    grid = choose_grid(products, job.extent, job.crs)
    bands = _stack_bands(products, job.extra_bands, options)
    feedback.info(
        f"Grid: {grid.width} x {grid.height} pixels of {grid.cell_size:g} m in {crs_name(grid.crs)}, "
        f"{grid.width * grid.height * grid.cell_area / 1e6:,.1f} km2."
    )
    tile = _tile_size(job.settings, len(products))
    require_writable(job.output, "The image stack")
    folder = os.path.dirname(os.path.abspath(job.output))
    with (
        open_executor(job.settings.threads, job.settings.scheduler) as executor,
        tempfile.TemporaryDirectory(prefix=".minemapper-", dir=folder) as work,
    ):
        scenes = choose_scenes(products, grid, job, executor, feedback.part(0, 0.05), notes)
        check_plausibility(scenes, grid, bands, notes, feedback)
        plan = StackPlan(
            products=tuple(scenes),
            grid=grid,
            bands=bands,
            method=job.composite if job.composite in METHODS else "median",
            masked=masked,
            buffer=job.mask_buffer / grid.cell_size,
            kept=_kept_polygons(job.keep, grid, feedback),
        )
        plan = replace(plan, terrain=_terrain(job, grid, work, feedback.part(0.05, 0.15), notes))
        counts, quicklook = _write_stack(job, plan, tile, executor, feedback.part(0.15, 1.0))
    _tell(plan, counts, notes, feedback)
    if job.report:
        from .report import write_report

        write_report(job.report, plan, counts, quicklook, notes.warnings, notes.notes)
    return ImageryResult(counts.observed / max(counts.pixels, 1), plan, counts)


class _Notes:
    """Passes warnings and notes on to the log and keeps them for the report, each once."""

    def __init__(self, feedback: Feedback):
        self._feedback = feedback
        self.warnings: list = []
        self.notes: list = []

    def warn(self, text: str) -> None:
        if text not in self.warnings:
            self.warnings.append(text)
            self._feedback.warning(text)

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)
            self._feedback.info(text)


def _described_products(job: ImageryJob, options: RasterOptions, notes: _Notes) -> list:
    products = find_products(job.products, job.folder, options)
    if not products:
        raise InputError("No product is given. Choose files in PRODUCTS, or a folder in PRODUCTS_FOLDER.")
    for product in products:
        facts = [product.kind, product.date or "date unknown"]
        if product.baseline:
            facts.append(f"processing baseline {product.baseline}")
        first = next(iter(product.bands.values()))
        facts.append(f"reflectance x 10 000 = value x {first.factor:g} {'+' if first.offset >= 0 else '-'} {abs(first.offset):g}")
        if product.classes is None:
            facts.append("no scene classification, so nothing is masked")
        notes.note(f"Product '{product.name}': {', '.join(facts)}.")
        for text in product.notes:
            notes.warn(text)
    if any(product.from_xml for product in products) and (job.factor is not None or job.offset is not None):
        notes.warn("SCALE_FACTOR and OFFSET are not used for products with their own metadata: those say it themselves.")
    return products


def _stack_bands(products: list, extra: tuple, options: RasterOptions) -> tuple:
    """Reflectance bands of the stack: the main bands of all products, then the further ones asked for."""
    main = [name for name in MAIN_BANDS if all(name in product.bands for product in products)]
    if not main:
        raise InputError("The products have none of the bands blue, green, red and nir in common. Name them with BANDS.")
    others = [canonical_name(name) or name for name in extra]
    others += [name for name in options.bands if name not in MAIN_BANDS and name != CLASSES and name not in others]
    for name in others:
        if name not in MAIN_BANDS and not any(name in product.bands for product in products):
            known = ", ".join(dict.fromkeys(band for product in products for band in product.bands))
            raise InputError(f"EXTRA_BANDS asks for '{name}', which no product has. Bands are: {known}. Correct EXTRA_BANDS.")
    return tuple(main + [name for name in others if name not in MAIN_BANDS])


def _tile_size(settings: RunSettings, products: int) -> int:
    """A whole number of file blocks; smaller for many products, so that memory stays bounded."""
    size = settings.tile_size or (TILE if products <= 8 else BLOCK)
    return -(-size // BLOCK) * BLOCK


def _kept_polygons(keep: Optional[Table], grid: Grid, feedback: Feedback) -> tuple:
    if keep is None:
        return ()
    import shapely

    table = valid_polygons(keep, feedback)
    shapes = transform_shapes(table.shapes(), table.crs, grid.crs)
    near = shapes[shapely.intersects(shapes, shapely.box(*grid.bounds))]
    if not len(near):
        feedback.warning(f"No polygon of KEEP layer '{keep.name}' lies in the area: it changes nothing.")
    return tuple(shapely.to_wkb(near).tolist())


def _terrain(job: ImageryJob, grid: Grid, work: str, feedback: Feedback, notes: _Notes) -> tuple:
    if not job.dem:
        notes.note("No DEM is given: the stack has no elevation and slope, and two of the paper's features will be missing.")
        return ()
    groups = group_tiles([open_dem(path) for path in job.dem])
    prepared = []
    for number, tiles in enumerate(groups):
        for tile in tiles:
            feedback.info(f"DEM {describe(tile)}.")
        part = feedback.part(number / len(groups), (number + 1) / len(groups))
        dem = prepare_dem(tiles, grid, os.path.join(work, f"dem-{number}.tif"), part)
        if dem is not None:
            prepared.append(dem)
    if not prepared:
        names = ", ".join(os.path.basename(path) for path in job.dem)
        raise InputError(
            f"The DEM ({names}) does not overlap the area ({crs_name(grid.crs)}, {', '.join(f'{v:.0f}' for v in grid.bounds)}). "
            "Choose a DEM that covers it, or leave DEM empty."
        )
    for dem in prepared:
        way = "averaged" if dem.ratio < 2 / 3 else "interpolated"
        notes.note(f"DEM pixels are {dem.cell:.1f} m on the ground, slope is computed on them and {way} to {grid.cell_size:g} m.")
        if dem.filled:
            notes.note(f"{dem.filled} DEM pixels without data (voids) were filled from their surroundings.")
        if dem.void:
            notes.warn(f"{dem.void} DEM pixels without data lie too far from others to be filled: no elevation and slope there.")
        if dem.ratio > 5:
            notes.warn(
                f"The DEM is far coarser ({dem.cell:.0f} m) than the image ({grid.cell_size:g} m): elevation is usable, slope "
                "only as a "
                "hint of the relief. A DEM of 30 m or finer is better."
            )
    return tuple(prepared)


def _write_stack(job: ImageryJob, plan: StackPlan, tile: int, executor, feedback: Feedback) -> tuple:
    """Run the tiles and write them; returns the counts and the quicklook."""
    from contextlib import ExitStack

    grid, scenes = plan.grid, len(plan.products)
    zeros = [np.zeros(scenes, np.int64) for _ in range(3)]
    counts = StackCounts(*zeros, np.zeros((scenes, 12), np.int64))
    quicklook = Quicklook(grid, plan.band_names)
    windows = list(tile_windows(grid.height, grid.width, tile))
    worker = TileWorker(plan, feedback.is_cancelled)
    with ExitStack() as outputs:
        stack = outputs.enter_context(
            create_raster(job.output, grid, "float32", plan.band_names, NODATA, _tags(plan), "The image stack")
        )
        quality = None
        if job.quality:
            names = ("clear_observations", "source_scene")
            tags = {f"SCENE_{number}": _scene_name(scene) for number, scene in enumerate(plan.products, 1)}
            quality = outputs.enter_context(create_raster(job.quality, grid, "uint16", names, None, tags, "The quality raster"))
        results = run_in_order(executor, worker, ((window,) for window in windows), feedback, len(windows))
        for window, result in zip(windows, results):
            stack.write(result.pixels, window)
            if quality is not None:
                quality.write(result.quality, window)
            counts.add(result)
            quicklook.add(window, result)
        if not counts.observed:
            raise InputError(
                "Nothing is left of the image: every pixel of the area is without data or masked. Check the extent, "
                "MASK_CLASSES and the products, or protect bright ground with KEEP."
            )
    return counts, quicklook


def _tags(plan: StackPlan) -> dict:
    return {
        "MINEMAPPER_STEP": "prepareimagery",
        "MINEMAPPER_REFLECTANCE": "value / 10000",
        "MINEMAPPER_COMPOSITE": plan.method,
        "MINEMAPPER_SCENES": "; ".join(_scene_name(scene) for scene in plan.products),
    }


def _scene_name(scene) -> str:
    return f"{scene.name} ({scene.date})" if scene.date else scene.name


def _tell(plan: StackPlan, counts: StackCounts, notes: _Notes, feedback: Feedback) -> None:
    share = counts.observed / counts.pixels
    for scene, with_data, masked in zip(plan.products, counts.with_data, counts.masked):
        feedback.info(
            f"'{scene.name}': data on {with_data / counts.pixels:.1%} of the area, {masked / max(with_data, 1):.1%} of that "
            "masked."
        )
    feedback.info(f"{share:.1%} of the area has a clear observation. Bands: {', '.join(plan.band_names)}.")
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
            f"The DEM does not cover {missing:.1%} of the clear pixels: there is no elevation and slope there, and features that need "
            "them "
            "stay empty. Add the missing tiles."
        )
    masked = [f"{value} {CLASS_NAMES[value]}" for value in plan.masked]
    if any(scene.classes for scene in plan.products):
        feedback.info(f"Masked classes: {', '.join(masked) or 'none'}; grown by {plan.buffer * plan.grid.cell_size:g} m.")
