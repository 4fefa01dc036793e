"""Longitude, latitude and number of every mine."""

import numpy as np
import shapely
from mine_mapper.core.change.change import ChangeJob, detect
from mine_mapper.core.change.change_report import change_list
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.places import surface_points, with_numbers, with_places
from mine_mapper.core.register.register import RegisterJob, match_with_register
from mine_mapper.core.register.register_report import register_cases
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_job import StatisticsJob
from mine_mapper.core.vector import Table

UTM = "EPSG:32644"  # central meridian 81 east
RING = shapely.Point(500000, 4800000).buffer(900).difference(shapely.Point(500000, 4800000).buffer(800))


def layer(shapes, crs=UTM, **columns):
    return Table.from_shapes(shapes, columns, crs, "mines")


def test_a_point_lies_on_the_mine_even_if_its_centre_does_not():
    longitude, latitude = surface_points(np.array([RING, None, shapely.Polygon()], object), UTM)
    assert np.isnan(longitude[1:]).all() and np.isnan(latitude[1:]).all()
    back = Table.from_shapes([shapely.Point(longitude[0], latitude[0])], {}, "EPSG:4326")
    x, y = surface_points(back.shapes(), "EPSG:4326")
    assert (x[0], y[0]) == (longitude[0], latitude[0])
    from mine_mapper.core.geodesy import transform_points

    east, north = transform_points(x, y, "EPSG:4326", UTM)
    assert RING.contains(shapely.Point(east[0], north[0]))
    assert abs(longitude[0] - 81.0) < 0.02 and 43.3 < latitude[0] < 43.4


def test_outlines_of_pixels_keep_their_point_through_another_system():
    """A staircase of pixels has corners at half its height: the last bits of their coordinates must not move the point."""
    from mine_mapper.core.geodesy import equal_area_crs, transform_shapes

    draws = np.random.default_rng(3).integers(0, 9, (60, 14, 2)).tolist()
    outlines = [
        shapely.union_all([shapely.box(500000 + 10 * x, 4800000 + 10 * y, 500060 + 10 * x, 4800020 + 10 * y) for x, y in one])
        for one in draws
    ]
    shapes = np.array(outlines, object)
    other = equal_area_crs(tuple(shapely.total_bounds(shapes)), UTM)
    back = transform_shapes(transform_shapes(shapes, UTM, other), other, UTM)
    assert any(not one.equals_exact(two, 0) for one, two in zip(shapes, back))
    for one, two in zip(surface_points(shapes, UTM), surface_points(back, UTM)):
        assert np.allclose(one, two, atol=1.5e-6)


def test_a_known_place():
    """On the central meridian the northing is 0.9996 of the meridian arc (Helmert's series for WGS 84)."""
    angle = np.radians(49.0)
    arc = 6367449.1458 * angle - 16038.5086 * np.sin(2 * angle) + 16.8326 * np.sin(4 * angle) - 0.0220 * np.sin(6 * angle)
    longitude, latitude = surface_points(np.array([shapely.Point(500000, 0.9996 * arc)], object), "EPSG:32633")
    assert (longitude[0], latitude[0]) == (15.0, 49.0)


def test_old_columns_of_any_case_are_replaced_and_the_number_comes_first():
    table = with_places(layer([RING], area_km2=np.ones(1), Longitude=np.zeros(1), mine_id=np.array([7])))
    assert list(table.columns) == ["mine_id", "longitude", "latitude", "area_km2"]
    assert table.fields()[1].comment.startswith("Longitude of a point")


def test_numbers_are_given_only_where_there_are_none():
    assert with_numbers(layer([RING, RING])).columns["mine_id"].tolist() == [1, 2]
    own = layer([RING], MINE_ID=np.array([9]))
    assert with_numbers(own) is own


def test_every_step_of_the_inventory_tells_the_place():
    boxes = [shapely.box(500000 + 1000 * i, 4800000, 500400 + 1000 * i, 4800300) for i in range(3)]
    mines = layer(boxes)
    statistics = compute_statistics(StatisticsJob(mines=mines), Feedback()).mines
    assert statistics.columns["mine_id"].tolist() == [1, 2, 3]
    matched = match_with_register(RegisterJob(mines=statistics, register=layer(boxes[:1])), Feedback())
    changes = detect(ChangeJob(before=statistics.select([0, 1]), after=statistics.select([1, 2])), Feedback())
    changed = getattr(changes, "table", changes)
    for table in (statistics, matched.mines, matched.overrun, matched.unseen, changed):
        assert {"longitude", "latitude"} <= set(table.columns), table.name
    for listed in (register_cases(matched), change_list(changed)):
        east = [round(value, 3) for value in listed.column("longitude")]
        assert sorted(east) == [81.002, 81.015, 81.027]
