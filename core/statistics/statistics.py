"""Statistics of a mine inventory: attributes of every mine, and the tables made of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

import numpy as np
import shapely

from ..arrays import object_array
from ..errors import InputError, ParameterError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..meeting import far_rivers, require_meeting, working_bounds
from ..messages import Message
from ..overlay import covered_areas, dissolved
from ..places import with_numbers, with_places
from ..vector import MINE_FIELDS
from ..words.dates import check_order
from . import statistics_tables as tables
from .area_classes import check_limits, class_indices, class_labels
from .clustering import assess_clustering
from .counties import CountyAssignment, assign_counties, county_field, tell_counties
from .density import kernel_density, rule_of_thumb
from .inventory_checks import check_shapes, check_unit
from .mine_attributes import find_types, set_attributes
from .mine_terrain import measure_terrain
from .observed import observed_areas
from .review import without_rejected
from .rivers import river_distances
from .statistics_job import Statistics, StatisticsJob


def compute_statistics(job: StatisticsJob, feedback: Feedback) -> Statistics:
    """Attributes of every mine and the tables of the inventory.

    Raises
    ------
    ParameterError, InputError
        Values or layers that make no sense; the message says which and what to do.
    """
    check_limits(job.area_classes)
    if job.tolerance < 0:
        raise ParameterError("TOLERANCE is {value:g} m: it must not be negative.", value=job.tolerance)
    check_order(job.date_order)
    mines = without_rejected(job.mines.with_names(MINE_FIELDS), feedback)
    job = replace(job, mines=with_places(with_numbers(mines)))
    crs = _work_crs(job)
    result = Statistics(job.mines, crs, transform_shapes(job.mines.shapes(), job.mines.crs, crs), _basin(job, crs))
    result.inside = _inside(result)
    result.warnings += check_shapes(result.shapes, job.mines.name)
    areas = _areas(job, result)
    types = find_types(job, result, feedback)
    feedback.set_progress(0.1)
    _size_tables(job, result, areas, types)
    _county_tables(job, result, areas, types, feedback)
    feedback.set_progress(0.2)
    _terrain_tables(job, result, types, feedback.part(0.2, 0.55))
    _river_tables(job, result, types, crs, feedback)
    feedback.set_progress(0.65)
    _density(job, result, areas, feedback)
    _clustering(job, result, feedback.part(0.7, 1.0))
    if result.words:
        result.add(tables.words_table(result.words))
    _summary(job, result, areas)
    return result


# -- inputs --------------------------------------------------------------------------------------------------------------


def _work_crs(job) -> str:
    """Equal-area CRS centred on the basin, or on what else tells where it is."""
    layers = (job.basin, job.counties, job.mines, job.register, job.rivers)
    return equal_area_crs(*working_bounds(*(layer for layer in layers if layer is not None)))


def _basin(job, crs):
    where = job.basin or job.counties
    if where is None:
        return None
    shapes = where.shapes()
    bounds = shapely.total_bounds(shapes)
    step = max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / 500  # long sides are straight in the layer's CRS, not in ours
    return shapely.union_all(transform_shapes(shapely.segmentize(shapes, step), where.crs, crs))


def _inside(result) -> np.ndarray:
    """(n,) bool: mines whose centroid lies in the basin; all without a basin."""
    if result.basin is None:
        return np.ones(len(result.shapes), bool)
    shapely.prepare(result.basin)
    return shapely.intersects(result.basin, shapely.centroid(result.shapes))


def _areas(job, result) -> np.ndarray:
    """km2 of each mine: measured, or from a field."""
    measured = areas = shapely.area(result.shapes) / 1e6
    if job.area_field:
        areas = job.mines.numbers(job.area_field)
        wrong = ~(areas > 0)
        if wrong.any():
            raise InputError(
                "Field '{field}' of layer '{layer}' has no area above 0 for {count} of {total} {total:mine|mines} (the first "
                "has {value:g}). Fill it in (km2), or leave AREA_FIELD empty to have areas measured.",
                field=job.area_field,
                layer=job.mines.name,
                count=int(wrong.sum()),
                total=len(areas),
                value=areas[wrong][0],
            )
        result.warnings += check_unit(areas, measured, job.area_field)
    labels, index = class_labels(job.area_classes), class_indices(areas, job.area_classes)
    set_attributes(result, area_km2=areas, area_class=object_array([labels[i] for i in index]))
    return areas


# -- tables --------------------------------------------------------------------------------------------------------------


def _size_tables(job, result, areas, types):
    use, note = np.ones(len(areas), bool), ""
    if job.leave_out_edge and "touches_edge" in job.mines.columns:
        use = job.mines.numbers("touches_edge") != 1
        if len(use) and not use.any():
            raise InputError(
                "All mines touch the edge of the image, so none is left for statistics of area. Switch LEAVE_OUT_EDGE off."
            )
        note = Message(
            "{count} {count:mine|mines} cut by the edge of the image {count:is|are} left out.", count=int((~use).sum())
        )
    result.add(tables.area_class_table(areas[use], job.area_classes, note))
    result.add(tables.types_table(types[use], areas[use], note))
    result.add(tables.type_by_class_table(types[use], areas[use], job.area_classes))


def _county_tables(job, result, areas, types, feedback):
    if job.counties is not None:
        shapes = transform_shapes(job.counties.shapes(), job.counties.crs, result.crs)
        field_name = county_field(job.counties, job.county_field)
        feedback.info(
            Message("Counties are named by the field '{field}' of layer '{layer}'.", field=field_name, layer=job.counties.name)
        )
        require_meeting(job.mines, job.counties, result.shapes, shapes)
        names = job.counties.texts(field_name)
        assignment = assign_counties(result.shapes, shapes, names, feedback)
        result.warnings += tell_counties(assignment)
        if len(areas) and all(county is None for county in assignment.county):
            result.warnings.append(Message("No mine of layer '{layer}' lies in a county.", layer=job.mines.name))
        if job.area_field and len(areas):
            assignment = _scaled(assignment, areas, result.shapes)
        set_attributes(result, crosses_county=assignment.crossing)
        if job.observed:
            observed, total = observed_areas(job.observed, shapes, names, assignment.names, result.crs, feedback)
            result.add(tables.observed_table(assignment.names, observed, total))
    elif job.county_field:
        names = job.mines.texts(job.county_field)
        order = list(dict.fromkeys(sorted(name for name in names if name is not None)))
        inside = np.array([areas[names == name].sum() for name in order])
        outside = float(areas[[name is None for name in names]].sum())
        assignment = CountyAssignment(order, names, np.zeros(len(names), bool), inside, outside)
    else:
        return
    set_attributes(result, county=assignment.county)
    result.add(tables.county_table(assignment, types, areas))


def _scaled(assignment, areas, shapes):
    """Area by county when a field gives the areas: each county's share of all polygons, times the areas of the field."""
    factor = float(areas.sum()) / float(shapely.area(shapes).sum() / 1e6)
    return replace(assignment, area_km2=assignment.area_km2 * factor, outside_km2=assignment.outside_km2 * factor)


def _terrain_tables(job, result, types, feedback):
    if not job.dem:
        return
    if result.basin is None:
        result.notes.append("Neither BASIN nor COUNTIES was given: terrain is compared with all of the DEM.")
    if len(result.shapes) == 0:
        result.notes.append(Message("Without a mine there is no terrain of mines."))
        return
    terrain = measure_terrain(result.shapes, result.basin, result.crs, job.dem, feedback)
    result.terrain = terrain
    set_attributes(result, elevation_m=terrain.elevation, slope_deg=terrain.slope)
    here = replace(terrain, elevation=terrain.elevation[result.inside], slope=terrain.slope[result.inside])
    kinds = types[result.inside]
    result.add(tables.terrain_table(here, kinds))
    if np.isfinite(here.elevation).any():
        result.add(tables.distribution_table(here, kinds, "elevation"))
        result.add(tables.distribution_table(here, kinds, "slope"))


def _river_tables(job, result, types, crs, feedback):
    if job.rivers is None:
        return
    if len(result.shapes) == 0:
        result.notes.append(Message("Without a mine there is no distance to rivers."))
        return
    rivers = transform_shapes(job.rivers.shapes(), job.rivers.crs, crs)
    edge, centroid = river_distances(result.shapes, rivers[~shapely.is_missing(rivers)], crs, feedback)
    result.warnings += far_rivers(edge, job.rivers.name)
    set_attributes(result, river_distance_m=edge, river_distance_centroid_m=centroid)
    result.add(tables.river_table(edge, centroid, types))
    result.add(tables.river_distribution_table(edge, types))


def _density(job, result, areas, feedback):
    points = shapely.get_coordinates(shapely.centroid(result.shapes))
    weights = areas if job.weight == "area" else np.ones(len(areas))
    bandwidth = job.bandwidth if job.bandwidth is not None else rule_of_thumb(points, weights)
    why = _no_density(result, bandwidth)
    if why is not None:
        if job.density_wanted and len(points) and not result.inside.any():
            raise ParameterError(why)
        (result.warnings if job.density_wanted and len(points) else result.notes).append(why)
        return
    basin = result.basin
    if basin is None:
        basin = shapely.buffer(shapely.convex_hull(shapely.multipoints(points)), bandwidth)
        result.notes.append(
            "Neither BASIN nor COUNTIES was given: the density covers the hull of the mines, grown by the bandwidth."
        )
    result.density = kernel_density(points, weights, basin, result.crs, bandwidth, job.cell_size, feedback)
    if result.density.left_out:
        result.warnings.append(
            Message(
                "{count} {count:mine|mines} {count:lies outside of the basin and is|lie outside of the basin and are} left "
                "out of the density.",
                count=result.density.left_out,
            )
        )


def _no_density(result, bandwidth) -> Optional[Message]:
    """Why there can be no density, None if there can be one."""
    if len(result.shapes) == 0:
        return Message("There is no mine, so there is no density.")
    if not result.inside.any():
        return Message("No mine lies in the basin, so there is no density to compute. Check BASIN (or COUNTIES) and its CRS.")
    if not np.isfinite(bandwidth):
        return Message("There is no density: the rule for its bandwidth needs mines at two or more places. BANDWIDTH gives one.")
    return None


def _clustering(job, result, feedback):
    if result.basin is None:
        result.notes.append("Whether the mines are clustered was not tested: it needs BASIN or COUNTIES.")
        return
    points = shapely.get_coordinates(shapely.centroid(result.shapes))
    inside = int(result.inside.sum())
    if inside < 3:
        result.notes.append(
            Message("Whether the mines are clustered was not tested: only {count} lie in the basin, 3 are needed.", count=inside)
        )
        return
    result.clustering = assess_clustering(points, result.basin, job.seed, feedback)
    result.add(tables.clustering_table(result.clustering))
    result.add(tables.ripley_table(result.clustering))


def _summary(job, result, areas):
    count = len(areas)
    origin = Message("field {area_field}", area_field=job.area_field) if job.area_field else "measured on the ellipsoid"
    rows = [
        ("number of mines", count, tables.MINES, count, ""),
        ("total area", float(areas.sum()), "km2", count, origin),
        ("mean area", float(areas.mean()) if count else None, "km2", count, origin),
        ("median area", float(np.median(areas)) if count else None, "km2", count, origin),
        ("largest area", float(areas.max()) if count else None, "km2", count, origin),
    ]
    if result.basin is not None:
        rows += _basin_rows(job, result, areas)
    if "touches_edge" in job.mines.columns:
        cut = int((job.mines.numbers("touches_edge") == 1).sum())
        rows.append(("mines cut by the edge", cut, tables.MINES, count, "their areas are lower limits"))
    if result.density is not None:
        unit, density_unit = (tables.MINES, Message("mines / km2")) if job.weight == "count" else ("km2", Message("km2 / km2"))
        given = "given" if job.bandwidth is not None else "0.9 min(SD, sqrt(1 / ln 2) Dm) n^(-1/5)"
        rows += [
            ("bandwidth of the density", result.density.bandwidth, "m", count, given),
            ("cell size of the density", result.density.cell_size, "m", None, ""),
            ("highest density", float(np.nanmax(result.density.values)), density_unit, count, ""),
            (
                "sum of the density raster",
                result.density.raster_sum,
                unit,
                count - result.density.left_out,
                "cells times cell area",
            ),
        ]
    table = tables.summary_table(rows)
    result.tables = {table.name: table, **result.tables}


def _basin_rows(job, result, areas):
    """Figures of the basin, from the mines whose centroid lies in it and from the mine land in it."""
    basin, inside, count = result.basin.area / 1e6, int(result.inside.sum()), len(areas)
    held = covered_areas(result.shapes, dissolved(np.array([result.basin], object)), Feedback())
    land = float((areas * held / shapely.area(result.shapes)).sum())
    name = "BASIN" if job.basin is not None else "all COUNTIES"
    drawn = "boundary of the basin" if job.basin is not None else "all counties together"
    rows = [("basin area", basin, "km2", None, drawn)]
    if inside < count or land < areas.sum() * (1 - 1e-6):
        rows += [
            ("mines in the basin", inside, tables.MINES, inside, "whose centroid lies in the basin"),
            ("mine area in the basin", land, "km2", inside, ""),
        ]
    if inside < count:
        result.warnings.append(
            Message(
                "{outside} of {count} {count:mine|mines} {outside:lies|lie} outside of the basin ({name}): in the inventory "
                "{outside:it counts|they count}, but not in the figures of the basin (share, mines per 1000 km2, terrain, "
                "density, clustering).",
                outside=count - inside,
                count=count,
                name=name,
            )
        )
    return [
        *rows,
        ("share of the basin", land / basin, "", inside, "mine area in the basin / basin area"),
        ("mines per 1000 km2", 1000 * inside / basin, Message("mines / 1000 km2"), inside, "mines in the basin"),
    ]
