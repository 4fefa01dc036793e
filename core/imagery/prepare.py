"""From products to the image stack: the face of this stage."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Optional

from ..band_names import CLASSES, MAIN_BANDS, canonical_name, parse_bands
from ..block_cache import BlockCache
from ..errors import InputError, ParameterError
from ..feedback import Feedback
from ..files import require_writable
from ..geodesy import transform_shapes
from ..grid import Grid, tile_windows
from ..messages import Message
from ..raster import block_cache
from ..raster_writer import BLOCK
from ..runs.executor import RunSettings, fewer_threads, memory_budget, open_executor, run_in_order, thread_count
from ..runs.work_folder import work_folder
from ..vector import Table, valid_polygons
from .composite import METHODS
from .elevation import prepare_elevation
from .masks import parse_mask_classes
from .orbits import orbit_steps, tell_steps
from .plausibility import check_plausibility
from .products.discovery import find_products, without_twins
from .products.product_files import RasterOptions
from .quicklook import Quicklook
from .run import Notes, Run
from .sampling import sample_scenes
from .scenes import choose_scenes, products_between
from .season_choice import choose_seasons
from .seasons import add_seasons, tell_season_counts
from .stack_plan import StackCounts, StackPlan
from .stack_tile import TileWorker
from .stack_writer import create_stack
from .summary import tell_counts, tell_estimate, tell_grid, tell_products
from .target_grid import choose_grid, crop_to_products, tell_stretch
from .tile_store import TileStore

TILE = 1024
"""Sentinel-2's JPEG 2000 files are cut into blocks of 1024 pixels: each is decoded once."""

SEASON_BYTES = 30
"""Memory of a scene of the seasons for a pixel: three quantities of the scene and of its date, its mask."""

MOST_KEPT = 6e8
"""Bytes of unpacked blocks kept for the next tiles: two rows of blocks of three full scenes."""

TILES_SHARE = 0.6
"""Share of the memory that the tiles at work may take; the rest is for blocks, ours and GDAL's."""


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
        One of `composite.METHODS`.
    map_date : str
        ISO date that "nearest" is nearest to.
    seasons : bool
        Write the bands of the seasons; see `seasons`.
    seasons_automatic : bool
        Write them when the products show seasons (`season_choice`), and say why or why not.
    season_start, season_end : str
        ISO dates of the products that the seasons are made of, inclusive; '' = open, whatever `start` and `end` are.
    factor, offset : float, optional
        Reflectance x 10 000 = value x factor + offset, for rasters without product metadata.
    mask_classes : str
    mask_buffer : float
        Metres.
    keep : Table, optional
        Polygons never masked.
    watched : tuple of (str, Table)
        Layers (reference, register) whose share without clear observation is reported.
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
    map_date: str = ""
    seasons: bool = False
    seasons_automatic: bool = False
    season_start: str = ""
    season_end: str = ""
    factor: Optional[float] = None
    offset: Optional[float] = None
    mask_classes: str = "0,1,3,8,9,10"
    mask_buffer: float = 20.0
    keep: Optional[Table] = None
    watched: tuple = ()
    quality: str = ""
    report: str = ""
    settings: RunSettings = field(default_factory=RunSettings)


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
    notes = Notes(feedback)
    masked = parse_mask_classes(job.mask_classes)
    if job.composite not in METHODS:
        raise ParameterError(
            "COMPOSITE is '{method}'. Choose one of {methods}.", method=job.composite, methods=", ".join(METHODS)
        )
    if job.composite == "nearest" and not job.map_date:
        raise ParameterError("COMPOSITE is 'nearest', but MAP_DATE is empty. Give the date that the map is to show.")
    if job.map_date and job.composite != "nearest":
        notes.warn(Message("MAP_DATE is only used with COMPOSITE=nearest; COMPOSITE is '{method}'.", method=job.composite))
    if (job.season_start or job.season_end) and not (job.seasons or job.seasons_automatic):
        notes.warn(Message("SEASON_START and SEASON_END are only used with SEASONS, which is off."))
    if job.factor is not None and not job.factor > 0:
        raise ParameterError("SCALE_FACTOR is {value:g}: a factor above 0 is needed.", value=job.factor)
    options = RasterOptions(parse_bands(job.bands), job.factor, job.offset)
    products = without_twins(find_products(job.products, job.folder, options, notes), notes)
    tell_products(products, job, notes)
    given, products = products, products_between(products, job.start, job.end, notes)
    grid = choose_grid(products, job.extent, job.crs)
    tell_stretch(grid, notes)
    bands = _stack_bands(products, job.extra_bands, options)
    require_writable(job.output, "The image stack")
    beside, workers = os.path.dirname(os.path.abspath(job.output)), (job.settings.threads, job.settings.scheduler)
    files = [band.path for product in products for band in product.bands.values()]
    folder, cache = tempfile.TemporaryDirectory(prefix=".imagery-", dir=beside), block_cache(memory_budget(job.settings) / 8)
    with cache, folder as work, open_executor(*workers, files, work) as executor:
        run = Run(executor, BlockCache(int(_kept_blocks(job.settings))), notes, feedback)
        plan = _plan(job, products, given, grid, bands, run.part(0, 0.1))
        plan = replace(plan, masked=masked, terrain=prepare_elevation(job.dem, plan.grid, work, run.part(0.1, 0.15)))
        tell_estimate(plan, job.output, job.settings, notes, feedback)
        counts, quicklook = _write_stack(job, plan, run.part(0.15, 1.0))
    tell_counts(plan, counts, notes)
    if plan.season:
        tell_season_counts(counts.season, notes)
    if job.report:
        from .report import write_imagery_report

        write_imagery_report(job.report, plan, counts, quicklook, notes)
    return ImageryResult(counts.observed / counts.pixels, plan, counts)


def _plan(job: ImageryJob, products: list, given: list, grid: Grid, bands: tuple, run: Run) -> StackPlan:
    """The plan without masks and terrain: scenes chosen among `products`, for the seasons among all `given`; values looked at."""
    scenes, seen = choose_scenes(products, grid, job, run.part(0, 0.5))
    if job.extent is None:
        grid = crop_to_products(grid, scenes, seen)
    tell_grid(grid, scenes, run.notes)
    mixed, near = len(scenes), [p for p in given if grid.meets(p.grid)]
    if job.seasons:
        scenes, season = add_seasons(scenes, near, bands, job, run.notes)
        samples = sample_scenes(scenes, grid, bands, run.part(0.5, 1))
    else:
        scenes, season, samples = choose_seasons(scenes, near, grid, bands, job, run.part(0.5, 1))
    check_plausibility(scenes, samples, run.notes)
    tell_steps(orbit_steps(scenes[:mixed], samples[:mixed]), run.notes)
    return StackPlan(
        products=tuple(scenes),
        season=season,
        only_season=len(scenes) - mixed,
        grid=grid,
        bands=bands,
        method=job.composite,
        masked=(),
        buffer=job.mask_buffer / grid.cell_size,
        kept=_polygons(job.keep, "KEEP", grid, run.feedback),
        watched=tuple((name, _polygons(table, name, grid, run.feedback)) for name, table in job.watched),
    )


def _stack_bands(products: list, extra: tuple, options: RasterOptions) -> tuple:
    """Reflectance bands of the stack: the main bands of all products, then the further ones asked for."""
    main = [name for name in MAIN_BANDS if all(name in product.bands for product in products)]
    if not main:
        raise InputError("The products have none of the bands blue, green, red and nir in common. Name them with BANDS.")
    others = [canonical_name(name) or name for name in extra]
    others += [name for name in options.bands if name not in MAIN_BANDS and name != CLASSES]
    for name in others:
        if name not in MAIN_BANDS and not any(name in product.bands for product in products):
            known = ", ".join(dict.fromkeys(band for product in products for band in product.bands))
            raise InputError(
                "EXTRA_BANDS asks for '{name}', which no product has. Bands are: {known}. Correct EXTRA_BANDS.",
                name=name,
                known=known,
            )
    return tuple(main + [name for name in dict.fromkeys(others) if name not in MAIN_BANDS])


def _polygons(table: Optional[Table], name: str, grid: Grid, feedback: Feedback) -> tuple:
    """WKB of the layer's polygons near the area, in the grid's CRS."""
    if table is None:
        return ()
    import shapely

    table = valid_polygons(table, feedback)
    shapes = transform_shapes(table.shapes(), table.crs, grid.crs)
    near = shapes[shapely.intersects(shapes, shapely.box(*grid.bounds))]
    if not len(near):
        feedback.warning(Message("No polygon of {name} layer '{layer}' lies in the area.", name=name, layer=table.name))
    return tuple(shapely.to_wkb(near).tolist())


def _tile_size(settings: RunSettings, plan: StackPlan) -> int:
    """A whole number of file blocks; smaller where many scenes would fill the memory."""
    if settings.tile_size:
        return -(-settings.tile_size // BLOCK) * BLOCK
    return TILE if memory_needed(plan, TILE, thread_count(settings.threads)) < TILES_SHARE * memory_budget(settings) else BLOCK


def _kept_blocks(settings: RunSettings) -> float:
    """Bytes of unpacked blocks to keep."""
    return min(MOST_KEPT, memory_budget(settings) / 8)


def memory_needed(plan: StackPlan, tile: int, threads: int) -> float:
    """Bytes that the tiles take at once: scenes being read, finished tiles waiting, the strip being written."""
    bands, out = len(plan.bands), 4 * len(plan.band_names) + 4
    scenes = min(len(plan.mixed), 1 + len({product.date for product in plan.mixed}))
    working = tile * tile * (scenes * (4 * bands + 6) * 1.5 + 6 * bands + 2 * out + len(plan.season) * SEASON_BYTES)
    return threads * (working + 2 * tile * tile * out) + tile * plan.grid.width * out


def _write_stack(job: ImageryJob, plan: StackPlan, run: Run) -> tuple:
    """Run the tiles and write them; returns the counts and the quicklook."""
    tile = _tile_size(job.settings, plan)
    if not job.settings.scheduler:
        fewer = fewer_threads(job.settings, partial(memory_needed, plan, tile), TILES_SHARE)
        if fewer < thread_count(job.settings.threads):
            with open_executor(fewer) as executor:
                return _write_kept(job, plan, tile, replace(run, executor=executor))
    return _write_kept(job, plan, tile, run)


def _write_kept(job: ImageryJob, plan: StackPlan, tile: int, run: Run) -> tuple:
    """`_write_stack` with tiles of a known size, kept in the work folder if there is one."""
    if not job.settings.work_folder:
        return _write_tiles(job, plan, tile, None, run)
    with work_folder(job.settings.work_folder, TileStore.name(plan, tile, tuple(job.dem)), run.feedback) as folder:
        return _write_tiles(job, plan, tile, TileStore(folder), run)


def _write_tiles(job: ImageryJob, plan: StackPlan, tile: int, store: Optional[TileStore], run: Run) -> tuple:
    """`_write_stack` with a store for finished tiles, or None."""
    windows = list(tile_windows(plan.grid.height, plan.grid.width, tile))
    if store is not None and store.count():
        run.feedback.info(
            Message(
                "{count} of {total} {total:tile|tiles} {count:is|are} taken from the work folder '{folder}'.",
                count=store.count(),
                total=len(windows),
                folder=store.folder,
            )
        )
    worker = TileWorker(plan, store, run.feedback.is_cancelled, run.blocks)
    counts = StackCounts.zeros(len(plan.products), len(plan.watched))
    quicklook = Quicklook(plan.grid, plan.band_names)
    with create_stack(job.output, job.quality, plan) as writer:
        results = run_in_order(run.executor, worker, ((window,) for window in windows), run.feedback, len(windows))
        for window, result in zip(windows, results):
            writer.add(window, result)
            counts.add(result.counts)
            quicklook.add(window, result)
        if not counts.observed:
            raise InputError(
                "Nothing is left of the image: every pixel of the area is without data or masked. Check the extent, "
                "MASK_CLASSES and the products, or protect bright ground with KEEP."
            )
    return counts, quicklook
