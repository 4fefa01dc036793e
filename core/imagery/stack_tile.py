"""One tile of the image stack: read every scene, mask, composite, indices, terrain. Runs in worker threads or on a cluster."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Optional

import numpy as np

from ..band_names import MAIN_BANDS
from ..block_cache import BlockCache
from ..errors import Cancelled
from ..grid import Grid, Window
from ..native import rasterio
from .composite import composite
from .dem_on_grid import NODATA, read_terrain
from .indices import INDICES, put_normalised_difference
from .layer_kernels import put_layer, seen_pixels
from .masks import bright_ground, class_counts, class_mask
from .products.reading import read_classes, read_scene
from .seasons import season_layers, season_quantities, season_values
from .stack_plan import StackCounts, StackPlan, StackTile, by_date
from .tile_store import TileStore


@dataclass
class TileWorker:
    """`worker(window)` makes a tile, or takes it from the work folder; travels to a cluster without its cancel switch."""

    plan: StackPlan
    store: Optional[TileStore] = None
    is_cancelled: Optional[Callable[[], bool]] = field(default=None)
    blocks: BlockCache = field(default_factory=BlockCache)

    def __getstate__(self):
        return {**self.__dict__, "is_cancelled": None}

    def check(self) -> None:
        if self.is_cancelled is not None and self.is_cancelled():
            raise Cancelled()

    def __call__(self, window: Window) -> StackTile:
        if self.store is None:
            return make_tile(self.plan, window, self.check, self.blocks)
        tile = self.store.load(self.plan, window)
        if tile is None:
            tile = make_tile(self.plan, window, self.check, self.blocks)
            self.store.save(window, tile)
        return tile


def make_tile(
    plan: StackPlan, window: Window, check: Callable[[], None] = lambda: None, blocks: Optional[BlockCache] = None
) -> StackTile:
    """Compute a tile of the stack.

    Parameters
    ----------
    window : Window
        Inside the grid.
    check : callable
        Raises `Cancelled`; called between bands.
    blocks : BlockCache, optional
    """
    counts = StackCounts.zeros(len(plan.products), len(plan.watched))
    halo = int(np.ceil(plan.buffer))
    near = plan.scenes_in(window, halo + 1)
    scenes = [index for index in near if index < len(plan.mixed)]
    values = _read_bands(plan, scenes, window, counts, check, blocks)
    main = [index for index, name in enumerate(plan.bands) if name in MAIN_BANDS]
    masks, unseen, bright = _masks(plan, scenes, window, halo, counts, check, blocks)
    main_values = values if len(main) == len(plan.bands) else values[:, main]
    has_data = np.empty(unseen.shape, bool)
    for position, seen in enumerate(has_data):
        seen_pixels(main_values[position], unseen[position], seen)
    clear = has_data & ~masks
    mixed, position = composite(values, clear, plan.method)
    source = np.array([0, *(index + 1 for index in scenes)], np.uint16)[position]
    quality = [_observations(plan, scenes, clear), source]
    season = None
    if plan.season:
        inputs = _SeasonInputs(plan, window, halo, counts, check, blocks, bright)
        season, dates = inputs.layers([index for index in plan.season if index in near], scenes, main_values, clear)
        quality.append(dates)
        counts.season += np.bincount(np.minimum(dates, 2).ravel(), minlength=3)
    check()
    terrain = read_terrain(plan.terrain, plan.grid, window)
    pixels = _layers(plan, mixed, terrain, season)

    counts.with_data[scenes] = has_data.sum((1, 2))
    counts.masked[scenes] = (has_data & masks).sum((1, 2))
    counts.used += np.bincount(source.ravel(), minlength=len(plan.products) + 1)[1:]
    counts.pixels, counts.observed = source.size, int((source > 0).sum())
    if terrain is not None:
        counts.no_elevation = int((np.isnan(terrain[0]) & (source > 0)).sum())
    for index, (_, polygons) in enumerate(plan.watched):
        inside = rasterise(polygons, plan.grid.cut(window))
        if inside is not None:
            counts.watched[index] = inside.sum(), (inside & (source == 0)).sum()
    return StackTile(pixels, np.stack(quality), counts)


@dataclass
class _SeasonInputs:
    """Reads what only the seasons need, one scene after the other: of each three quantities stay in memory."""

    plan: StackPlan
    window: Window
    halo: int
    counts: StackCounts
    check: Callable
    blocks: Optional[BlockCache]
    bright: Optional[np.ndarray]

    def layers(self, season: list, scenes: list, main_values: np.ndarray, clear: np.ndarray) -> tuple:
        """`season_layers` of the scenes `season`; those among `scenes` have been read: `main_values`, `clear`."""
        names = tuple(name for name in self.plan.bands if name in MAIN_BANDS)
        size = (self.window.rows, self.window.columns)
        values = np.empty((len(season), len(season_quantities(names)), *size), np.float32)
        known = np.zeros((len(season), *size), bool)
        for position, index in enumerate(season):
            if index in scenes:
                place = scenes.index(index)
                pixels, known[position] = main_values[place], clear[place]
            else:
                pixels, known[position] = self._read(index, names)
            values[position] = season_values(dict(zip(names, pixels)))
        groups = by_date([self.plan.products[index] for index in season])
        return season_layers(values, names, known, groups)

    def _read(self, index: int, names: tuple) -> tuple:
        """Main bands and clear pixels of a scene that is not part of the composite."""
        pixels = _read_bands(self.plan, [index], self.window, self.counts, self.check, self.blocks, names)[0]
        masks, unseen, _ = _masks(self.plan, [index], self.window, self.halo, self.counts, self.check, self.blocks, self.bright)
        has_data = np.isfinite(pixels).all(0) & ~unseen[0]
        self.counts.with_data[index], self.counts.masked[index] = has_data.sum(), (has_data & masks[0]).sum()
        return pixels, has_data & ~masks[0]


def _read_bands(
    plan: StackPlan, scenes: list, window: Window, counts: StackCounts, check, blocks, names: tuple = ()
) -> np.ndarray:
    """(scenes, bands, rows, columns) float32 of `names` or all bands, NaN = no data; counts values that no reflectance has."""
    names = names or plan.bands
    values = np.empty((len(scenes), len(names), window.rows, window.columns), np.float32)
    for position, index in enumerate(scenes):
        product = plan.products[index]
        there = [b for b, name in enumerate(names) if name in product.bands]  # a further band may be missing in some scene
        bands = [product.bands[names[b]] for b in there]
        whole = len(there) == len(names)
        pixels, strange = next(read_scene(bands, plan.grid, [window], blocks, check, values[position] if whole else None))
        if not whole:
            values[position] = np.nan
            values[position, there] = pixels
        if strange is not None:
            counts.add_strange(index, strange)
    return values


def _masks(
    plan: StackPlan, scenes: list, window: Window, halo: int, counts: StackCounts, check, blocks, known_bright=None
) -> tuple:
    """(scenes, rows, columns) bool: pixels left out, and pixels without data by the classification; and the bright ground.

    Adds to the counts. `known_bright` is the bright ground that the scenes of the composite show: cloudy dates that only the
    seasons read do not decide on it.
    """
    masks, unseen = (np.zeros((len(scenes), window.rows, window.columns), bool) for _ in range(2))
    classified = [index for index in scenes if plan.products[index].classes is not None]
    if not classified:
        return masks, unseen, known_bright
    wide = Window(window.row - halo, window.column - halo, window.rows + 2 * halo, window.columns + 2 * halo)
    inner = (slice(halo, halo + window.rows), slice(halo, halo + window.columns))
    classes = np.empty((len(classified), wide.rows, wide.columns), np.uint8)
    for position, index in enumerate(classified):
        check()
        classes[position] = read_classes(plan.products[index].classes, plan.grid, wide, blocks)
    bright = known_bright
    if bright is None:
        bright = bright_ground(_one_per_date(classes, [plan.products[index] for index in classified]))
        bright = bright if bright.any() else None
    polygons = rasterise(plan.kept, plan.grid.cut(wide))
    spared = np.zeros((window.rows, window.columns), bool)
    for scene, index in zip(classes, classified):
        check()
        unseen[scenes.index(index)] = (scene == 0)[inner]
        masks[scenes.index(index)] = class_mask(scene, plan.masked, plan.buffer, polygons, bright)[inner]
        counts.classes[index] = class_counts(scene[inner])
        if polygons is not None:
            spared |= (polygons & np.isin(scene, plan.masked) & (scene != 0))[inner]
    if known_bright is None:
        counts.bright = 0 if bright is None else int(bright[inner].sum())
    counts.kept = max(counts.kept, int(spared.sum()))
    return masks, unseen, bright


def _one_per_date(classes: np.ndarray, products: list) -> np.ndarray:
    """(dates, rows, columns) classes; where tiles of one date overlap the first with data counts."""
    groups = by_date(products)
    if len(groups) == len(products):
        return classes
    merged = np.empty((len(groups), *classes.shape[1:]), np.uint8)
    for position, group in enumerate(groups):
        merged[position] = classes[group[0]]
        for index in group[1:]:
            merged[position] = np.where(merged[position] == 0, classes[index], merged[position])
    return merged


def _observations(plan: StackPlan, scenes: list, clear: np.ndarray) -> np.ndarray:
    """(rows, columns) uint16 number of dates with a clear observation."""
    count = np.zeros(clear.shape[1:], np.uint16)
    for group in by_date([plan.products[index] for index in scenes]):
        count += clear[group].any(0)
    return count


def rasterise(polygons, grid: Grid) -> Optional[np.ndarray]:
    """Pixels of a grid whose centre lies in a polygon; None if no polygon comes near.

    Parameters
    ----------
    polygons : sequence of bytes
        WKB in the grid's CRS.

    Returns
    -------
    (rows, columns) bool or None
    """
    if not len(polygons):
        return None
    import shapely

    shapes = shapely.from_wkb(np.array(polygons, object))
    near = shapes[shapely.intersects(shapes, shapely.box(*grid.bounds))]
    if not len(near):
        return None
    burnt = rasterio().features.rasterize(near, out_shape=(grid.height, grid.width), transform=grid.affine, dtype="uint8")
    return burnt.astype(bool)


def _layers(plan: StackPlan, mixed: np.ndarray, terrain: Optional[np.ndarray], season: Optional[np.ndarray]) -> np.ndarray:
    """All bands of the stack in its order, no data as `NODATA`."""
    by_name = {name: mixed[index] for index, name in enumerate(plan.bands)}
    if terrain is not None:
        by_name["elevation"], by_name["slope"] = terrain
    if season is not None:
        by_name.update(zip(plan.season_names, season))
    pixels = np.empty((len(plan.band_names), *mixed.shape[1:]), np.float32)
    for layer, name in zip(pixels, plan.band_names):
        if name in plan.indices:
            put_normalised_difference(*(by_name[band] for band in INDICES[name]), np.float32(NODATA), layer)
        else:
            put_layer(by_name[name], np.float32(NODATA), layer)
    return pixels
