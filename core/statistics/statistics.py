"""Statistics of a mine inventory: attributes of every mine, and the tables made of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Optional

import numpy as np
import shapely

from ..errors import InputError, ParameterError
from ..feedback import Feedback
from ..geodesy import equal_area_crs, transform_shapes
from ..overlay import polygon_parts
from ..places import with_numbers, with_places
from ..vector import Table
from . import statistics_tables as tables
from .area_classes import check_limits, class_indices, class_labels
from .clustering import Clustering, assess_clustering
from .counties import CountyAssignment, assign_counties, county_field
from .density import Density, kernel_density, rule_of_thumb
from .mine_attributes import find_types, set_attributes, text_array
from .observed import observed_areas
from .review import without_rejected
from .rivers import river_distances
from .terrain import Terrain, measure_terrain


@dataclass(frozen=True)
class StatisticsJob:
    """Inputs and parameters; all layers in any CRS.

    Attributes
    ----------
    mines : Table
    dem, observed : str, optional
        Raster paths.
    rivers, counties, register, basin : Table, optional
    county_field, type_field, area_field : str
        '' = not given. `county_field` without counties and `type_field` without register are fields of the mines.
    type_map : str
        CSV of mineral and type, '' = none.
    area_classes : tuple of float
        km2.
    bandwidth, cell_size : float, optional
        m.
    weight : str
        "count" or "area".
    tolerance : float
        Largest distance of a register entry that no mine overlaps, m.
    leave_out_edge : bool
        Mines with `touches_edge` are left out of the tables of area.
    density_wanted : bool
        A density that cannot be computed is an error, not a note.
    """

    mines: Table
    dem: Optional[str] = None
    observed: Optional[str] = None
    rivers: Optional[Table] = None
    counties: Optional[Table] = None
    register: Optional[Table] = None
    basin: Optional[Table] = None
    county_field: str = ""
    type_field: str = ""
    area_field: str = ""
    type_map: str = ""
    area_classes: tuple = (0.1, 0.5, 1.0, 2.0)
    bandwidth: Optional[float] = None
    cell_size: Optional[float] = None
    weight: str = "count"
    tolerance: float = 100.0
    leave_out_edge: bool = False
    density_wanted: bool = False
    seed: int = 1


@dataclass
class Statistics:
    """Results.

    Attributes
    ----------
    mines : Table
        With all attributes, in its own CRS.
    tables : dict of str to ResultTable
        In the order of the report.
    density : Density or None
    clustering : Clustering or None
    warnings, notes : list of str
        Sentences that stand out, and such that only explain.
    crs : str
        Equal-area CRS of the work.
    shapes : array of polygons
        Mines in `crs`.
    basin : shapely polygon or None
        In `crs`.
    """

    mines: Table
    crs: str
    shapes: np.ndarray
    basin: Optional[object]
    tables: dict = field(default_factory=dict)
    density: Optional[Density] = None
    clustering: Optional[Clustering] = None
    terrain: Optional[Terrain] = None
    warnings: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    def add(self, table) -> None:
        self.tables[table.name] = table


def compute_statistics(job: StatisticsJob, feedback: Feedback) -> Statistics:
    """Attributes of every mine and the tables of the inventory.

    Raises
    ------
    ParameterError, InputError
        Values or layers that make no sense; the message says which and what to do.
    """
    check_limits(job.area_classes)
    if job.tolerance < 0:
        raise ParameterError(f"TOLERANCE is {job.tolerance:g} m: it must not be negative.")
    job = replace(job, mines=with_places(with_numbers(without_rejected(job.mines, feedback))))
    crs = _work_crs(job)
    result = Statistics(job.mines, crs, transform_shapes(job.mines.shapes(), job.mines.crs, crs), _basin(job, crs))
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
    _summary(job, result, areas)
    return result


# -- inputs --------------------------------------------------------------------------------------------------------------


def _work_crs(job) -> str:
    """Equal-area CRS centred on the basin, or on what else tells where it is."""
    where = job.basin or job.counties or job.mines
    bounds = tuple(shapely.total_bounds(where.shapes()))
    return equal_area_crs(bounds, where.crs)


def _basin(job, crs):
    where = job.basin or job.counties
    if where is None:
        return None
    shapes = where.shapes()
    bounds = shapely.total_bounds(shapes)
    step = max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / 500  # long sides are straight in the layer's CRS, not in ours
    shape = shapely.union_all(transform_shapes(shapely.segmentize(shapes, step), where.crs, crs))
    return shape if shape.is_valid else shapely.multipolygons(list(polygon_parts(shapely.make_valid(shape))))


def _areas(job, result) -> np.ndarray:
    """km2 of each mine: measured, or from a field."""
    areas = shapely.area(result.shapes) / 1e6
    if job.area_field:
        areas = job.mines.numbers(job.area_field)
        wrong = ~(areas > 0)
        if wrong.any():
            raise InputError(
                f"Field '{job.area_field}' of layer '{job.mines.name}' has no area above 0 for {int(wrong.sum())} "
                f"of {len(areas)} mines "
                f"(the first has {areas[wrong][0]:g}). Fill it in (km2), or leave AREA_FIELD empty to have areas measured."
            )
    labels, index = class_labels(job.area_classes), class_indices(areas, job.area_classes)
    set_attributes(result, area_km2=areas, area_class=text_array([labels[i] for i in index]))
    return areas


# -- tables --------------------------------------------------------------------------------------------------------------


def _size_tables(job, result, areas, types):
    use, note = np.ones(len(areas), bool), ""
    if job.leave_out_edge and "touches_edge" in job.mines.columns:
        use = job.mines.numbers("touches_edge") != 1
        if not use.any():
            raise InputError(
                "All mines touch the edge of the image, so none is left for statistics of area. Switch LEAVE_OUT_EDGE off."
            )
        note = f"{int((~use).sum())} mines cut by the edge of the image are left out."
    result.add(tables.area_class_table(areas[use], job.area_classes, note))
    result.add(tables.types_table(types[use], areas[use], note))
    result.add(tables.type_by_class_table(types[use], areas[use], job.area_classes))


def _county_tables(job, result, areas, types, feedback):
    if job.counties is not None:
        shapes = transform_shapes(job.counties.shapes(), job.counties.crs, result.crs)
        field_name = county_field(job.counties, job.county_field)
        feedback.info(f"Counties are named by the field '{field_name}' of layer '{job.counties.name}'.")
        names = job.counties.texts(field_name)
        assignment = assign_counties(result.shapes, shapes, names, feedback)
        if all(county is None for county in assignment.county):
            raise InputError(
                f"No mine of layer '{job.mines.name}' lies in a county of layer '{job.counties.name}'. Check the "
                "CRS of both layers."
            )
        if job.area_field:
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
    terrain = measure_terrain(result.shapes, result.basin, result.crs, job.dem, feedback)
    result.terrain = terrain
    set_attributes(result, elevation_m=terrain.elevation, slope_deg=terrain.slope)
    result.add(tables.terrain_table(terrain, types))
    result.add(tables.distribution_table(terrain, types, "elevation"))
    result.add(tables.distribution_table(terrain, types, "slope"))


def _river_tables(job, result, types, crs, feedback):
    if job.rivers is None:
        return
    rivers = transform_shapes(job.rivers.shapes(), job.rivers.crs, crs)
    edge, centroid = river_distances(result.shapes, rivers[~shapely.is_missing(rivers)], crs, feedback)
    set_attributes(result, river_distance_m=edge, river_distance_centroid_m=centroid)
    result.add(tables.river_table(edge, centroid, types))
    result.add(tables.river_distribution_table(edge, types))


def _density(job, result, areas, feedback):
    points = shapely.get_coordinates(shapely.centroid(result.shapes))
    weights = areas if job.weight == "area" else np.ones(len(areas))
    bandwidth = job.bandwidth if job.bandwidth is not None else rule_of_thumb(points, weights)
    if not np.isfinite(bandwidth):
        why = "The rule for the bandwidth needs mines at two or more places. Give BANDWIDTH (m) to get a density."
        if job.density_wanted:
            raise ParameterError(why)
        result.notes.append(why)
        return
    basin = result.basin
    if basin is None:
        basin = shapely.buffer(shapely.convex_hull(shapely.multipoints(points)), bandwidth)
        result.notes.append(
            "Neither BASIN nor COUNTIES was given: the density covers the hull of the mines, grown by the bandwidth."
        )
    result.density = kernel_density(points, weights, basin, result.crs, bandwidth, job.cell_size, feedback)
    if result.density.left_out:
        result.warnings.append(f"{result.density.left_out} mines lie outside of the basin and are left out of the density.")


def _clustering(job, result, feedback):
    if result.basin is None:
        result.notes.append("Whether the mines are clustered was not tested: it needs BASIN or COUNTIES.")
        return
    points = shapely.get_coordinates(shapely.centroid(result.shapes))
    shapely.prepare(result.basin)
    inside = int(shapely.intersects_xy(result.basin, points[:, 0], points[:, 1]).sum())
    if inside < 3:
        result.notes.append(f"Whether the mines are clustered was not tested: only {inside} lie in the basin, 3 are needed.")
        return
    result.clustering = assess_clustering(points, result.basin, job.seed, feedback)
    result.add(tables.clustering_table(result.clustering))
    result.add(tables.ripley_table(result.clustering))


def _summary(job, result, areas):
    count = len(areas)
    origin = f"field {job.area_field}" if job.area_field else "measured on the ellipsoid"
    rows = [
        ("number of mines", count, "mines", count, ""),
        ("total area", float(areas.sum()), "km2", count, origin),
        ("mean area", float(areas.mean()), "km2", count, origin),
        ("median area", float(np.median(areas)), "km2", count, origin),
        ("largest area", float(areas.max()), "km2", count, origin),
    ]
    if result.basin is not None:
        basin = result.basin.area / 1e6
        rows += [
            ("basin area", basin, "km2", None, "BASIN" if job.basin is not None else "all COUNTIES"),
            ("share of the basin", float(areas.sum()) / basin, "", count, "total area / basin area"),
            ("mines per 1000 km2", 1000 * count / basin, "mines / 1000 km2", count, ""),
        ]
    if "touches_edge" in job.mines.columns:
        cut = int((job.mines.numbers("touches_edge") == 1).sum())
        rows.append(("mines cut by the edge", cut, "mines", count, "their areas are lower limits"))
    if result.density is not None:
        unit = "km2" if job.weight == "area" else "mines"
        given = "given" if job.bandwidth is not None else "0.9 min(SD, sqrt(1 / ln 2) Dm) n^(-1/5)"
        rows += [
            ("bandwidth of the density", result.density.bandwidth, "m", count, given),
            ("cell size of the density", result.density.cell_size, "m", None, ""),
            ("highest density", float(np.nanmax(result.density.values)), f"{unit} / km2", count, ""),
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
