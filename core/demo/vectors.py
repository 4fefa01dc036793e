"""The vector layers of the landscape as tables: rivers, counties, basin, register, interpreted and true mines, changes."""

from __future__ import annotations

import math

import numpy as np
import shapely

from ..arrays import object_array
from ..native import rasterio
from ..vector import Table
from . import drawn_outlines as outlines
from .frame import EPSG, Frame, to_map
from .math_kernels import length
from .mine_shapes import make_patch
from .mine_sites import BASE_YEAR
from .noise_kernels import gradient_noise
from .scene import Scene

SOURCE = "synthetic (Mine Mapper demo)"
"""Written with every feature."""

INTERPRETED = 0.8
"""Share of the mines in the reference."""

UNLICENSED, BEYOND, EXPIRED, SUSPENDED, EMPTY = 0.18, 0.15, 0.12, 0.06, 0.25
"""Shares of the mines without a licence, digging beyond it, with an expired or suspended one; empty licences per mine."""

CHANGED = 1.08
"""Growth in area from which a mine counts as expanded."""


def make_tables(scene: Scene, all_mines: list) -> dict:
    """All layers by output name; `CHANGES` only for a later year than the base year."""
    frame = scene.frame
    working = [patch for patch in scene.patches if patch.mine.visible]
    shapes = {patch.mine.number: outlines.mine_outline(patch, frame) for patch in working}
    licences = _licences(frame, all_mines, scene)
    tables = {
        "RIVERS": rivers_table(scene),
        "COUNTIES": counties_table(frame),
        "BASIN": _table([outlines.footprint(frame)], {"name": object_array(["Synthetic basin"])}, "synthetic_basin"),
        "REGISTER": _register_table(licences),
        "REFERENCE": _reference_table(frame, working, shapes),
        "TRUTH": _truth_table(working, shapes, licences),
    }
    if scene.year > BASE_YEAR:
        tables["CHANGES"] = changes_table(scene, all_mines, shapes)
    return tables


def _table(shapes, columns: dict, name: str) -> Table:
    crs = rasterio().crs.CRS.from_epsg(EPSG).to_wkt()
    shapes = [outlines.steady(shape) for shape in shapes]
    return Table.from_shapes(shapes, {**columns, "source": object_array([SOURCE] * len(shapes))}, crs, name)


def rivers_table(scene: Scene) -> Table:
    """River reaches inside the image."""
    limit = outlines.footprint(scene.frame)
    rows = []
    for river in scene.rivers:
        line = shapely.intersection(shapely.LineString(to_map(river.points)), limit)
        for part in shapely.get_parts(line):
            if part.geom_type == "LineString" and part.length > 0:
                rows.append((part, river.order, river.catchment, math.fsum(river.widths) / len(river.widths)))
    columns = {
        "river_id": np.arange(1, len(rows) + 1, dtype=np.int64),
        "strahler_order": np.array([row[1] for row in rows], np.int64),
        "catchment_km2": np.round(np.array([row[2] for row in rows], np.float64), 3),
        "width_m": np.round(np.array([row[3] for row in rows], np.float64), 1),
    }
    return _table([row[0] for row in rows], columns, "synthetic_rivers")


def counties_table(frame: Frame) -> Table:
    """Made-up counties that fill the image: cells of scattered points with winding borders."""
    stream = frame.stream("counties")
    count = int(np.clip(round(frame.extent / 4000.0), 3, 9))
    limit = outlines.footprint(frame)
    points = to_map(stream.random((count, 2)) * frame.extent * 0.9 + 0.05 * frame.extent)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=shapely.buffer(limit, frame.extent)))
    salt, reach = frame.salt("borders"), 0.06 * frame.extent

    def wind(place):  # the same shift at the same place, so that neighbours keep a common border
        shift = [[gradient_noise(x / (5 * reach), y / (5 * reach), salt + k) for k in range(2)] for x, y in place.tolist()]
        return place + reach * np.array(shift)

    cells = shapely.set_precision(shapely.segmentize(cells, 0.2 * reach), 0.01)
    winding = shapely.set_precision(shapely.transform(cells, wind), 0.01)
    counties = [outlines.largest_parts(shapely.intersection(shapely.make_valid(cell), limit), 0.0) for cell in winding
                if shapely.intersects(cell, limit)]  # fmt: skip
    counties.sort(key=lambda county: (county.centroid.x, county.centroid.y))
    names = [f"Synthetic County {chr(65 + place)}" for place in range(len(counties))]
    return _table(counties, {"name": object_array(names)}, "synthetic_counties")


def _licences(frame: Frame, all_mines: list, scene: Scene) -> list:
    """Licences as dictionaries: around the mines as they were in the base year or at opening, and around nothing."""
    licences = []
    stream = frame.stream("register")
    first = {patch.mine.number: patch for patch in scene.patches}
    for mine in all_mines:
        draws, years = stream.random(6), stream.random(2)
        shape_stream = frame.stream("licence", mine.number)
        if mine.opened > scene.year or mine.number not in first or draws[0] < UNLICENSED:
            continue
        patch = first[mine.number]
        if patch.mine.area != mine.area or patch.mine.idle:
            patch = make_patch(mine, frame, scene.terrain)
        status, expires = "active", BASE_YEAR + 2 + int(18 * years[0])
        if draws[1] < EXPIRED:
            status, expires = ("expired" if draws[2] < 0.5 else "active"), BASE_YEAR - 1 - int(5 * years[0])
        elif draws[1] < EXPIRED + SUSPENDED:
            status = "suspended"
        shape = outlines.licence_outline(outlines.mine_outline(patch, frame), shape_stream, draws[3] < BEYOND)
        licences.append(_licence(shape, mine.mineral, mine.type, status, expires, years[1], draws[4], mine.number))
    for number in range(max(2, round(EMPTY * len(all_mines)))):
        draws = stream.random(8)
        radius = 80.0 + 320.0 * draws[0] ** 2
        x, y = (radius + draws[1:3] * (frame.extent - 2 * radius)).tolist()
        if any(length(x - mine.x, y - mine.y) < 1.4 * radius + 1.6 * mine.radius + 60.0 for mine in all_mines):
            continue
        like = all_mines[int(draws[3] * len(all_mines))]
        shape = outlines.empty_licence(x, y, radius, frame.stream("empty licence", number))
        shape = shapely.intersection(shape, outlines.footprint(frame))
        expires = BASE_YEAR - 3 + int(20 * draws[4])
        status = "expired" if expires < BASE_YEAR else "active"
        licences.append(_licence(shape, like.mineral, like.type, status, expires, draws[5], draws[6], None))
    order = frame.stream("register order").random(len(licences)).argsort(kind="stable")
    return [{**licences[place], "licence_id": f"SYN-{number:04d}"} for number, place in enumerate(order, 1)]


def _licence(shape, mineral, kind, status, year, day, holder, mine) -> dict:
    expires = f"{year}-{1 + int(12 * day):02d}-{1 + int(12 * day * 28) % 28:02d}"
    name = f"Synthetic Holder {1 + int(30 * holder):02d}"
    return {"shape": shape, "mineral": mineral, "type": kind, "status": status, "expires": expires, "holder": name, "mine": mine}


def _register_table(licences: list) -> Table:
    names = ("licence_id", "mineral", "type", "status", "expires", "holder")
    columns = {name: object_array([licence[name] for licence in licences]) for name in names}
    return _table([licence["shape"] for licence in licences], columns, "synthetic_register")


def _reference_table(frame: Frame, working: list, shapes: dict) -> Table:
    """Outlines of 80 % of the mines, as an interpreter drew them."""
    draws = {patch.mine.number: frame.stream("interpreted", patch.mine.number).random() for patch in working}
    count = max(1, round(INTERPRETED * len(working)))
    chosen = sorted(sorted(draws, key=draws.get)[:count])
    drawn = [outlines.interpreted(shapes[number], frame, number) for number in chosen]
    columns = {
        "reference_id": np.arange(1, len(chosen) + 1, dtype=np.int64),
        "class": object_array(["mine"] * len(chosen)),
    }
    return _table(drawn, columns, "synthetic_reference")


def _truth_table(working: list, shapes: dict, licences: list) -> Table:
    holders = {licence["mine"]: licence["licence_id"] for licence in licences if licence["mine"] is not None}
    mines = [patch.mine for patch in working]
    columns = {
        "mine_id": np.array([mine.number for mine in mines], np.int64),
        "type": object_array([mine.type for mine in mines]),
        "licence_id": object_array([holders.get(mine.number) for mine in mines]),
        "mineral": object_array([mine.mineral for mine in mines]),
        "area_km2": np.round(np.array([shapes[mine.number].area / 1e6 for mine in mines], np.float64), 6),
        "opened": np.array([mine.opened for mine in mines], np.int64),
    }
    return _table([shapes[mine.number] for mine in mines], columns, "synthetic_truth")


def changes_table(scene: Scene, all_mines: list, shapes: dict) -> Table:
    """What became of each mine between the base year and the scene's."""
    frame, rows = scene.frame, []
    for mine in all_mines:
        before_state, after = mine.in_year(BASE_YEAR), shapes.get(mine.number)
        before = None
        if before_state is not None:
            before = outlines.mine_outline(make_patch(before_state, frame, scene.terrain), frame)
        if before is None and after is None:
            continue
        if after is None:
            rows.append((before, "closed", mine.number, before.area, 0.0))
        elif before is None:
            rows.append((after, "new", mine.number, 0.0, after.area))
        elif after.area > CHANGED * before.area:
            grown = outlines.largest_parts(shapely.difference(after, before), 400.0)
            rows.append((grown, "expanded", mine.number, before.area, after.area))
        else:
            rows.append((after, "same", mine.number, before.area, after.area))
    columns = {
        "change": object_array([row[1] for row in rows]),
        "mine_id": np.array([row[2] for row in rows], np.int64),
        "before_km2": np.round(np.array([row[3] for row in rows], np.float64) / 1e6, 6),
        "after_km2": np.round(np.array([row[4] for row in rows], np.float64) / 1e6, 6),
    }
    return _table([row[0] for row in rows], columns, "synthetic_changes")
