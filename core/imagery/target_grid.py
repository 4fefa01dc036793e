"""The grid of the image stack: projected, in metres, on the products' own pixels wherever that is possible."""

from __future__ import annotations

import math
from typing import Optional, Sequence

import numpy as np
import shapely

from ..errors import InputError, ParameterError
from ..geodesy import ellipsoidal_areas, transform_points, utm_crs
from ..grid import Grid, Window, is_metric, same_crs, short_crs_name, transform_bounds
from ..messages import Message
from ..native import rasterio
from .products.product import Product

SENTINEL_CELL = 10.0
"""Pixels of Sentinel-2 are 10 m wide and their corners lie on multiples of 10 m in every UTM zone."""

SCATTERED, EMPTY = 2e9, 0.9
"""Pixels of a grid (twenty tiles of Sentinel-2) from which products must cover more than a tenth of it."""

STRETCHED = 0.02
"""Share by which areas on a map may differ from those of the land; in the zones of UTM and Gauss-Krueger it is 0.2 %."""

NEARLY = 0.7
"""A frame turned into another zone grows by its own corners: areas of 70 % and more are taken as equal."""


def choose_grid(products: Sequence[Product], extent: Optional[tuple] = None, crs: str = "") -> Grid:
    """The grid of the stack.

    Parameters
    ----------
    products : sequence of Product
    extent : tuple, optional
        (xmin, ymin, xmax, ymax, WKT of its CRS); snapped outwards to whole pixels, cut to the products.
    crs : str
        WKT of the CRS asked for; '' = the products' (the zone that covers most of the area), or for products in degrees
        or feet the UTM zone of the area's centre.

    Raises
    ------
    ParameterError
        `crs` is not projected in metres.
    InputError
        `extent` does not overlap any product, or the products lie too far apart for one stack.
    """
    if crs and not is_metric(crs):
        raise ParameterError(
            "CRS is {crs}, which is not projected in metres. Choose a UTM zone, or leave CRS empty.", crs=short_crs_name(crs)
        )
    crs = crs or _best_crs(products, extent)
    bounds = _area(products, extent, crs)
    reference = next((p.grid for p in products if same_crs(p.grid.crs, crs) and _is_north_up(p.grid)), None)
    if reference is not None:
        cell, x0, y0 = reference.transform[0], reference.transform[2], reference.transform[5]
    else:
        cell, x0, y0 = metric_cell(products[0].grid, crs), 0.0, 0.0
    grid = _snapped(bounds, crs, cell, x0, y0)
    if grid.width * grid.height > SCATTERED and share_outside(grid, products) > EMPTY:
        raise InputError(
            "The products do not lie on one area: the stack that holds them all has {columns:,} x {rows:,} pixels, nearly all of "
            "them empty. Give EXTENT, or prepare them one by one.",
            columns=grid.width,
            rows=grid.height,
        )
    return grid


def tell_stretch(grid: Grid, notes) -> None:
    """Warn of a coordinate system that is not made for this place, by a square of a kilometre in the middle of the grid."""
    xmin, ymin, xmax, ymax = grid.bounds
    x, y = (xmin + xmax) / 2, (ymin + ymax) / 2
    square = shapely.box(x - 500, y - 500, x + 500, y + 500)
    times = 1e6 / max(float(ellipsoidal_areas(np.array([square], object), grid.crs)[0]), 1.0)
    if abs(times - 1) > STRETCHED:
        longitude, latitude = transform_points([x], [y], grid.crs, "EPSG:4326")
        notes.warn(
            Message(
                "Coordinate system {crs} draws the land of this place {times:.2f} times as large as it is, so that scale, "
                "textures and sizes in pixels mean other ground than elsewhere. (Areas of mines are measured on the ellipsoid.) "
                "Give CRS, for example {zone}, the zone of this place.",
                crs=short_crs_name(grid.crs),
                times=times,
                zone=utm_crs(float(longitude[0]), float(latitude[0])),
            )
        )


def crop_to_products(grid: Grid, products: Sequence[Product], seen: Sequence[Optional[Window]]) -> Grid:
    """The part of a grid that these products reach, on the same pixels.

    A product on the grid's own pixels reaches as far as its frame. One of another zone lies turned, often with data in a
    part of its frame only: it reaches as far as its data.

    Parameters
    ----------
    seen : sequence of Window or None
        Where each has data; None = not known, then its frame counts.
    """
    each = []
    for product, window in zip(products, seen):
        if window is None or same_crs(product.grid.crs, grid.crs):
            each.append(transform_bounds(product.grid.bounds, product.grid.crs, grid.crs))
        else:
            each.append(grid.cut(window).bounds)
    xmin, ymin, xmax, ymax = _union(each)
    left, bottom, right, top = grid.bounds
    bounds = max(xmin, left), max(ymin, bottom), min(xmax, right), min(ymax, top)
    return _snapped(bounds, grid.crs, grid.transform[0], grid.transform[2], grid.transform[5])


def share_outside(grid: Grid, products: Sequence[Product]) -> float:
    """Share of a grid that no product's frame covers: frames of other systems lie turned in it."""
    whole = shapely.box(*grid.bounds)
    covered = shapely.union_all([_frame(product.grid, grid.crs) for product in products])
    return max(1 - shapely.intersection(covered, whole).area / whole.area, 0.0)


def outline(source: Grid, crs: str) -> tuple:
    """x and y of the frame of a grid in another CRS, with 21 points on each edge, once around."""
    steps, zero = np.linspace(0, 1, 21)[:-1], np.zeros(20)
    columns = np.concatenate([steps, zero + 1, 1 - steps, zero]) * source.width
    rows = np.concatenate([zero, steps, zero + 1, 1 - steps]) * source.height
    a, b, x0, d, e, y0 = source.transform
    return transform_points(x0 + a * columns + b * rows, y0 + d * columns + e * rows, source.crs, crs)


def _frame(source: Grid, crs: str):
    return shapely.make_valid(shapely.Polygon(np.column_stack(outline(source, crs))))


def _union(bounds: Sequence[tuple]) -> tuple:
    xs, ys, xe, ye = zip(*bounds)
    return min(xs), min(ys), max(xe), max(ye)


def _is_north_up(grid: Grid) -> bool:
    a, b, _, d, e, _ = grid.transform
    return b == 0 and d == 0 and abs(a + e) < 1e-9 * a


def _best_crs(products: Sequence[Product], extent: Optional[tuple]) -> str:
    """The metric CRS whose products cover most of the area; the UTM zone of its centre if that covers nearly as much."""
    covered: list = []
    for product in products:
        wkt = product.grid.crs
        if not is_metric(wkt):
            continue
        area = _overlap_area(product.grid.bounds, extent, wkt)
        for entry in covered:
            if same_crs(entry[0], wkt):
                entry[1] = max(entry[1], area)
                break
        else:
            covered.append([wkt, area])
    zone = _zone_of_centre(products, extent)
    if not covered:
        return zone
    most = max(area for _, area in covered)
    near = [wkt for wkt, area in covered if area >= NEARLY * most and same_crs(wkt, zone)]
    return near[0] if near else next(wkt for wkt, area in covered if area == most)


def _zone_of_centre(products: Sequence[Product], extent: Optional[tuple]) -> str:
    bounds, wkt = (extent[:4], extent[4]) if extent is not None else (products[0].grid.bounds, products[0].grid.crs)
    longitude, latitude = transform_points([(bounds[0] + bounds[2]) / 2], [(bounds[1] + bounds[3]) / 2], wkt, "EPSG:4326")
    return rasterio().crs.CRS.from_user_input(utm_crs(float(longitude[0]), float(latitude[0]))).to_wkt()


def _overlap_area(bounds: tuple, extent: Optional[tuple], wkt: str) -> float:
    both = bounds if extent is None else _intersection(bounds, transform_bounds(extent[:4], extent[4], wkt))
    return 0.0 if both is None else (both[2] - both[0]) * (both[3] - both[1])


def _area(products: Sequence[Product], extent: Optional[tuple], crs: str) -> tuple:
    each = [transform_bounds(p.grid.bounds, p.grid.crs, crs) for p in products]
    union = _union(each)
    if extent is None:
        return union
    asked = transform_bounds(extent[:4], extent[4], crs)
    both = _intersection(union, asked)
    if both is None or not any(_intersection(bounds, asked) for bounds in each):
        raise InputError(
            "EXTENT ({asked}) does not overlap any product ({products}, both in {crs}). Choose an extent inside the products, or "
            "products that cover it.",
            asked=_shown(asked),
            products=_shown(union),
            crs=short_crs_name(crs),
        )
    return both


def _intersection(first: tuple, second: tuple) -> Optional[tuple]:
    low = (max(first[0], second[0]), max(first[1], second[1]))
    high = (min(first[2], second[2]), min(first[3], second[3]))
    return (*low, *high) if low[0] < high[0] and low[1] < high[1] else None


def _shown(bounds: tuple) -> str:
    return Message(
        "x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f}",
        left=bounds[0],
        right=bounds[2],
        bottom=bounds[1],
        top=bounds[3],
    )


def metric_cell(grid: Grid, crs: str) -> float:
    """Cell of a reprojected product: 10 m when its own is about that, else rounded to a tidy number of metres."""
    xmin, ymin, xmax, ymax = grid.bounds
    x, y = (xmin + xmax) / 2, (ymin + ymax) / 2
    half = math.sqrt(grid.cell_area) / 2
    xs, ys = transform_points([x - half, x + half, x, x], [y, y, y - half, y + half], grid.crs, crs)
    size = math.sqrt(math.hypot(xs[1] - xs[0], ys[1] - ys[0]) * math.hypot(xs[3] - xs[2], ys[3] - ys[2]))
    if 0.9 <= size / SENTINEL_CELL <= 1.1:
        return SENTINEL_CELL
    return float(f"{size:.2g}")


def _snapped(bounds: tuple, crs: str, cell: float, x0: float, y0: float) -> Grid:
    """Smallest grid of whole cells, with corners at x0 + i cell and y0 + j cell, that covers the bounds."""
    slack = 1e-3
    left = math.floor((bounds[0] - x0) / cell + slack)
    right = math.ceil((bounds[2] - x0) / cell - slack)
    top = math.ceil((bounds[3] - y0) / cell - slack)
    bottom = math.floor((bounds[1] - y0) / cell + slack)
    return Grid(crs, (cell, 0.0, x0 + left * cell, 0.0, -cell, y0 + top * cell), max(right - left, 1), max(top - bottom, 1))
