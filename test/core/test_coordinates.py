"""Coordinates that cannot be in their system, and two layers that must meet."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.coordinates import is_unknown, require_possible
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.gauss_krueger import CGCS2000, GSK_2011, PULKOVO_1942, zone_code, zone_in_front, zone_of_code
from mine_mapper.core.meeting import require_meeting
from mine_mapper.core.vector import Table, require_place


@pytest.mark.parametrize(
    ("bounds", "crs", "likely"),
    [
        ((27500000, 4860000, 27500100, 4860100), "EPSG:4536", "EPSG:4515"),  # a zone before the easting
        ((15500000, 3860000, 15500100, 3860100), "EPSG:4326", "EPSG:4493"),  # a 6-degree zone, called degrees
        ((4860000, 27500000, 4860100, 27500100), "EPSG:4490", "x and y exchanged"),
        ((500000, 4900000, 500100, 4910000), "EPSG:4326", "metres of a UTM"),
        ((500000, 4900000, 500100, 4910000), "EPSG:4515", "without its number"),
        ((4900000, 500000, 4910000, 510000), "EPSG:32644", "x and y exchanged"),
        ((81, 44, 82, 45), "EPSG:32644", "EPSG:4326"),  # degrees, called metres
        ((81, 44, 82, 45), "EPSG:3857", "EPSG:4326"),
        ((-23.4, -120.1, -23.3, -120.0), "EPSG:4326", "latitude first"),
        ((9300000, 5400000, 9300100, 5400100), "EPSG:4326", "EPSG:3857"),
    ],
)
def test_impossible_coordinates_name_the_likely_system(bounds, crs, likely):
    with pytest.raises(InputError, match="Layer 'L' cannot be in the system it names") as error:
        require_possible(np.array([bounds], float), crs, "L")
    assert likely in str(error.value)


@pytest.mark.parametrize(
    ("bounds", "crs"),
    [
        ((500000, 4900000, 500100, 4910000), "EPSG:32644"),
        ((27500000, 4860000, 27500100, 4860100), "EPSG:4515"),
        ((-300000, 4900000, 1300000, 4910000), "EPSG:32644"),  # two zones beside its own
        ((81, 44, 82, 45), "EPSG:4326"),
        ((190, -10, 200, 10), "EPSG:4326"),  # longitudes up to 360
        ((0, 0, 3, 3), "EPSG:32644"),  # a sketch at the origin
        ((9000000, 5400000, 9000100, 5400100), "EPSG:3857"),
    ],
)
def test_possible_coordinates_pass(bounds, crs):
    assert not require_possible(np.array([bounds], float), crs, "L").any()


def test_a_few_strays_are_left_out_and_counted():
    shapes = [
        shapely.box(81, 44, 81.1, 44.1),
        shapely.box(82, 44, 82.1, 44.1),
        shapely.box(500000, 4900000, 500001, 4900001),
        None,
    ]
    table = Table.from_shapes(shapes, {"n": np.arange(4)}, "EPSG:4326", "mixed")
    lines = []

    class Log(Feedback):
        def warning(self, message):
            lines.append(str(message))

    assert require_place(table, Log()).columns["n"].tolist() == [0, 1, 3]
    assert lines and "1 of 4 features" in lines[0]


def test_systems_without_a_place_are_unknown():
    assert is_unknown("") and is_unknown('ENGCRS["site grid",EDATUM["x"]]') and is_unknown('LOCAL_CS["x"]')
    assert is_unknown('GEOGCRS["Undefined geographic SRS",DATUM["unknown"]]')
    assert not is_unknown('GEOGCRS["WGS 84"]') and not is_unknown('PROJCRS["unknown",BASEGEOGCRS["x"]]')


def test_zones_of_the_registry():
    assert zone_code(CGCS2000, 3, 38, True) == 4526 and zone_code(CGCS2000, 3, 38, False) == 4547
    assert zone_code(GSK_2011, 6, 13, True) == 20913 and zone_code(PULKOVO_1942, 6, 32, False) is None
    assert zone_of_code(4536) == (CGCS2000, 3, 27, False) and zone_of_code(32644) is None
    assert zone_in_front(38512000) == 38 and zone_in_front(512000) is None and zone_in_front(3985600) is None


def layer(name, crs, *boxes):
    return Table.from_shapes([shapely.box(*box) for box in boxes], {}, crs, name)


def meet(one, other):
    from mine_mapper.core.geodesy import equal_area_crs, transform_shapes
    from mine_mapper.core.meeting import working_bounds

    crs = equal_area_crs(*working_bounds(one, other))
    require_meeting(one, other, *(transform_shapes(table.shapes(), table.crs, crs) for table in (one, other)))


@pytest.mark.parametrize(
    ("other", "cause"),
    [
        (layer("r", "EPSG:4326", (44, 81, 44.1, 81.1)), "Longitude and latitude of layer 'r' are exchanged"),
        (layer("r", "EPSG:4326", (84, 44, 84.1, 44.1)), "3 degrees of longitude apart"),
        (layer("r", "EPSG:4326", (75, 44, 75.1, 44.1)), "6 degrees of longitude apart"),
        (layer("r", "EPSG:32744", (500000, 4900000, 500100, 4900100)), "Check the CRS"),
    ],
)
def test_layers_elsewhere_are_refused_with_both_places(other, cause):
    with pytest.raises(InputError) as error:
        meet(layer("m", "EPSG:4326", (81, 44, 81.1, 44.1)), other)
    text = str(error.value)
    assert cause in text and "'m' (WGS 84 (EPSG:4326)) covers 81.0000 to 81.1000 E" in text and "'r' (" in text


def test_layers_side_by_side_and_empty_ones_meet():
    one = layer("m", "EPSG:32644", (500000, 4800000, 500100, 4800100))
    meet(one, layer("r", "EPSG:32644", (509000, 4800000, 509100, 4800100)))
    meet(one, layer("r", "EPSG:32644"))
    meet(layer("m", "EPSG:32644"), one)
