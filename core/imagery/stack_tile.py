"""One tile of the image stack: read every scene, mask, composite, indices, terrain. Runs in worker threads or on a cluster."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Optional

import numpy as np

from ..errors import Cancelled
from ..native import rasterio
from ..raster import Grid, Window, open_raster
from .band_names import MAIN_BANDS
from .composite import composite
from .dem import NODATA
from .indices import ndvi, ndwi
from .masks import bright_ground, class_counts, class_mask
from .reading import read_classes, read_reflectance


@dataclass(frozen=True)
class StackPlan:
    """Everything that decides on the pixels of the stack.

    Attributes
    ----------
    products : tuple of Product
        Scenes used, in the order of the composite.
    grid : Grid
    bands : tuple of str
        Reflectance bands of the stack, in its order.
    method : str
        `composite.METHODS`.
    masked : tuple of int
        SCL classes left out.
    buffer : float
        Pixels by which masks are grown.
    kept : tuple of bytes
        WKB of polygons in the grid's CRS that are never masked.
    terrain : tuple of PreparedDem
        The first with data wins; empty = no elevation and slope.
    """

    products: tuple
    grid: Grid
    bands: tuple
    method: str
    masked: tuple
    buffer: float
    kept: tuple = ()
    terrain: tuple = ()

    @property
    def has_indices(self) -> tuple:
        """Names of the indices that the bands allow."""
        names = [name for name, needs in (("ndvi", ("red", "nir")), ("ndwi", ("green", "nir"))) if set(needs) <= set(self.bands)]
        return tuple(names)

    @property
    def band_names(self) -> tuple:
        """All bands of the stack: main bands, indices, terrain, others."""
        main = tuple(name for name in MAIN_BANDS if name in self.bands)
        others = tuple(name for name in self.bands if name not in MAIN_BANDS)
        return main + self.has_indices + (("elevation", "slope") if self.terrain else ()) + others


@dataclass
class StackTile:
    """Pixels and counts of one tile.

    Attributes
    ----------
    pixels : (bands, rows, columns) float32
    quality : (2, rows, columns) uint16
        Clear observations; 1 + index of the source scene.
    with_data, masked, used : (products,) int64
        Pixels with data in all main bands; of these masked; pixels of the composite that come from the scene.
    classes : (products, 12) int64
        Pixels of each class.
    bright, kept, no_elevation : int
        Pixels kept as bright ground; masked by class but kept by the user's polygons; clear but without elevation.
    """

    pixels: np.ndarray
    quality: np.ndarray
    with_data: np.ndarray
    masked: np.ndarray
    used: np.ndarray
    classes: np.ndarray
    bright: int = 0
    kept: int = 0
    no_elevation: int = 0


@dataclass
class TileWorker:
    """`worker(window)` makes a tile; travels to a cluster without its cancel switch."""

    plan: StackPlan
    is_cancelled: Optional[Callable[[], bool]] = field(default=None)

    def __getstate__(self):
        return {"plan": self.plan, "is_cancelled": None}

    def check(self) -> None:
        if self.is_cancelled is not None and self.is_cancelled():
            raise Cancelled()

    def __call__(self, window: Window) -> StackTile:
        return make_tile(self.plan, window, self.check)


def make_tile(plan: StackPlan, window: Window, check: Callable[[], None] = lambda: None) -> StackTile:
    """Compute a tile of the stack.

    Parameters
    ----------
    window : Window
        Inside the grid.
    check : callable
        Raises `Cancelled`; called between bands.
    """
    main = [index for index, name in enumerate(plan.bands) if name in MAIN_BANDS]
    values = _read_bands(plan, window, check)
    has_data = np.isfinite(values[:, main]).all(1)
    masks, classes, bright, kept = _masks(plan, window, check)
    clear = has_data & ~masks
    mixed, source = composite(values, clear, plan.method)
    check()
    terrain = _terrain(plan, window)
    layers = _layers(plan, mixed, terrain)
    count = len(plan.products)
    return StackTile(
        pixels=np.where(np.isfinite(layers), layers, np.float32(NODATA)),
        quality=np.stack([clear.sum(0).astype(np.uint16), source]),
        with_data=has_data.sum((1, 2)),
        masked=(has_data & masks).sum((1, 2)),
        used=np.bincount(source.ravel(), minlength=count + 1)[1:],
        classes=classes,
        bright=bright,
        kept=kept,
        no_elevation=int((np.isnan(terrain[0]) & (source > 0)).sum()) if terrain is not None else 0,
    )


def _read_bands(plan: StackPlan, window: Window, check) -> np.ndarray:
    values = np.empty((len(plan.products), len(plan.bands), window.rows, window.columns), np.float32)
    for p, product in enumerate(plan.products):
        for b, name in enumerate(plan.bands):
            check()
            if name in product.bands:
                values[p, b] = read_reflectance(product.bands[name], plan.grid, window)
            else:
                values[p, b] = np.nan  # an additional band that this scene lacks
    return values


def _masks(plan: StackPlan, window: Window, check) -> tuple:
    """Masks (products, rows, columns), class counts (products, 12), bright pixels kept, pixels kept by polygons."""
    count = len(plan.products)
    masks = np.zeros((count, window.rows, window.columns), bool)
    counts = np.zeros((count, 12), np.int64)
    with_classes = [index for index, product in enumerate(plan.products) if product.classes is not None]
    if not with_classes:
        return masks, counts, 0, 0
    halo = int(np.ceil(plan.buffer))
    wide = Window(window.row - halo, window.column - halo, window.rows + 2 * halo, window.columns + 2 * halo)
    inner = (slice(halo, halo + window.rows), slice(halo, halo + window.columns))
    classes = np.empty((len(with_classes), wide.rows, wide.columns), np.uint8)
    for position, index in enumerate(with_classes):
        check()
        classes[position] = read_classes(plan.products[index].classes, plan.grid, wide)
    bright = bright_ground(classes)
    polygons = rasterise(plan.kept, plan.grid.cut(wide))
    spared = np.zeros((window.rows, window.columns), bool)
    for position, index in enumerate(with_classes):
        check()
        scene = classes[position]
        masks[index] = class_mask(scene, plan.masked, plan.buffer, polygons, bright if bright.any() else None)[inner]
        counts[index] = class_counts(scene[inner])
        if polygons is not None:
            spared |= (polygons & np.isin(scene, plan.masked) & (scene != 0))[inner]
    return masks, counts, int(bright[inner].sum()), int(spared.sum())


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


def _terrain(plan: StackPlan, window: Window) -> Optional[np.ndarray]:
    """(2, rows, columns) elevation and slope, NaN where no DEM has data."""
    if not plan.terrain:
        return None
    out = np.full((2, window.rows, window.columns), np.nan, np.float32)
    for dem in plan.terrain:
        pixels = _warped_terrain(dem, plan.grid, window)
        missing = np.isnan(out)
        out[missing] = pixels[missing]
        if not np.isnan(out).any():
            break
    return out


def _warped_terrain(dem, grid: Grid, window: Window) -> np.ndarray:
    """Elevation and slope in a window of the target grid: averaged from a finer DEM, else bilinear.

    The warp is laid out for the whole target grid, so every window gets the same pixels.
    """
    package = rasterio()
    kinds = package.warp.Resampling
    method = kinds.average if dem.ratio < 2 / 3 else kinds.bilinear
    with open_raster(dem.path) as dataset, package.vrt.WarpedVRT(
        dataset, crs=package.crs.CRS.from_wkt(grid.crs), transform=grid.affine, width=grid.width, height=grid.height,
        resampling=method, src_nodata=NODATA, nodata=NODATA,
    ) as warped:  # fmt: skip
        pixels = warped.read(window=window.as_rasterio())
    pixels[pixels == np.float32(NODATA)] = np.nan
    return pixels


def _layers(plan: StackPlan, mixed: np.ndarray, terrain: Optional[np.ndarray]) -> np.ndarray:
    """All bands of the stack in its order."""
    by_name = {name: mixed[index] for index, name in enumerate(plan.bands)}
    if "ndvi" in plan.has_indices:
        by_name["ndvi"] = ndvi(by_name["red"], by_name["nir"])
    if "ndwi" in plan.has_indices:
        by_name["ndwi"] = ndwi(by_name["green"], by_name["nir"])
    if terrain is not None:
        by_name["elevation"], by_name["slope"] = terrain
    return np.stack([by_name[name] for name in plan.band_names])
