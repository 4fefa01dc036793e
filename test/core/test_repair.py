"""The one repair of polygons, surfaces in well-known binary, and polygons that a transformation breaks."""

import struct

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import transform_shapes
from mine_mapper.core.repair import polygonal, repaired
from mine_mapper.core.vector import Table, far_parts, single_parts, valid_polygons
from mine_mapper.core.wkb import plain_wkb


class Log(Feedback):
    def __init__(self):
        self.lines = []

    def info(self, message):
        self.lines.append(str(message))

    warning = info


def fixed(text):
    return repaired(np.array([shapely.from_wkt(text)], object))[0][0]


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("MULTIPOLYGON(((0 0,3 0,3 3,0 3,0 0)),((1 1,2 1,2 2,1 2,1 1)))", 9),  # a pit collected with its mine is no hole
        ("MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),((1 0,3 0,3 2,1 2,1 0)))", 6),  # overlapping parts count once
        ("POLYGON((0 0,2 2,2 0,0 2,0 0))", 2),  # a bow tie
        ("POLYGON((0 0,4 0,4 4,0 4,0 0),(3 3,6 3,6 6,3 6,3 3))", 15),  # a hole that leaves its land takes, never adds
        ("POLYGON((0 0,4 0,4 4,1 4,1 1,3 1,3 3,0 3,0 0))", 15),  # a loop drawn twice over stays land
        ("POLYGON((0 0,4 0,4 4,0 4,0 0,1 1,1 3,3 3,3 1,1 1,0 0))", 12),  # a ring that turns back along itself keeps its hole
        ("POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,3 1,3 3,1 3,1 1),(1 1,2 1,2 2,1 2,1 1))", 12),  # a hole in a hole
    ],
)
def test_repair_is_by_the_structure_of_the_rings(text, area):
    shape = fixed(text)
    assert shapely.is_valid(shape) and shape.area == pytest.approx(area)


def test_valid_shapes_are_left_alone():
    shapes = np.array([shapely.box(0, 0, 1, 1), None, shapely.Point(0, 0), shapely.Polygon()], object)
    again, broken = repaired(shapes)
    assert not broken.any() and again is shapes


def test_collections_are_reduced_to_their_polygons_and_told():
    mixed = shapely.from_wkt(
        "GEOMETRYCOLLECTION(POINT(9 9),GEOMETRYCOLLECTION(POLYGON((0 0,2 2,2 0,0 2,0 0))),LINESTRING(0 0,1 1))"
    )
    table = Table.from_shapes(
        [mixed, shapely.Point(0, 0), None, shapely.from_wkt("POLYGON((0 0,1 1,2 2,0 0))")], {}, "EPSG:32644", "x"
    )
    log = Log()
    assert shapely.area(valid_polygons(table, log).shapes()).tolist() == [2.0]
    assert any("1 collection of geometries was reduced" in line for line in log.lines)
    assert any("3 features without a polygon were left out (1 without geometry, 1 points or lines, 1 without an area)" in line
               for line in log.lines)  # fmt: skip
    assert polygonal(np.array([shapely.Point(0, 0)], object))[0].geom_type == "Point"


def surface(kind, *triangles):
    """WKB with z of a TIN (16), a multipatch (15) or one triangle (17)."""

    def ring(points):
        return struct.pack("<I", len(points)) + b"".join(struct.pack("<3d", *point) for point in points)

    def face(points, code):
        return b"\x01" + struct.pack("<II", code, 1) + ring(points)

    if kind == 17:
        return face(triangles[0], 1017)
    inner = 1017 if kind == 16 else 1003
    return b"\x01" + struct.pack("<II", 1000 + kind, len(triangles)) + b"".join(face(points, inner) for points in triangles)


FLAT = [(0, 0, 5), (2, 0, 5), (0, 2, 5), (0, 0, 5)]
OTHER = [(2, 0, 5), (2, 2, 9), (0, 2, 5), (2, 0, 5)]
WALL = [(0, 0, 0), (2, 0, 0), (2, 0, 9), (0, 0, 0)]


@pytest.mark.parametrize(("kind", "faces", "area"), [(16, (FLAT, OTHER), 4), (15, (FLAT, OTHER, WALL), 4), (17, (FLAT,), 2)])
def test_surfaces_become_polygons(kind, faces, area):
    blob = plain_wkb(surface(kind, *faces))
    table = Table(np.array([blob], object), {}, "EPSG:32644")
    assert shapely.area(valid_polygons(table, Feedback()).shapes())[0] == pytest.approx(area)


def test_other_dimensions_are_dropped_and_unknown_kinds_refused():
    line = shapely.to_wkb(
        shapely.from_wkt("GEOMETRYCOLLECTION Z (POINT Z (1 2 3), LINESTRING Z (0 0 1, 1 1 1))"), output_dimension=3
    )
    assert shapely.from_wkb(plain_wkb(line)).wkt == "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))"
    with pytest.raises(InputError, match="kind 10"):
        plain_wkb(b"\x01" + struct.pack("<I", 10) + b"\x00" * 8)


@pytest.mark.parametrize("crs", ["EPSG:32651", "EPSG:3857", "+proj=laea +lat_0=15 +lon_0=120.05 +datum=WGS84"])
def test_what_a_transformation_breaks_is_repaired(crs):
    """A hole whose corner touches the outline, on a meridian that bends in the other system."""
    outer = [(120, 15), (120.1, 15), (120.1, 15.1), (120, 15.1), (120, 15)]
    hole = [(120.05, 15), (120.06, 15.01), (120.04, 15.01), (120.05, 15)]
    shape = shapely.Polygon(outer, [hole])
    assert shapely.is_valid(shape)
    moved = transform_shapes(np.array([shape], object), "EPSG:4326", crs)
    assert shapely.is_valid(moved).all()
    assert moved[0].area == pytest.approx(shapely.area(transform_shapes(np.array([shapely.Polygon(outer)]), "EPSG:4326", crs))[0]
                                          * (1 - 0.0001 / 0.01), rel=1e-3)  # fmt: skip


def test_parts_of_a_dissolved_layer():
    two = shapely.multipolygons([shapely.box(0, 0, 10, 10), shapely.box(3000, 0, 3010, 10)])
    near = shapely.multipolygons([shapely.box(0, 50, 10, 60), shapely.box(20, 50, 30, 60)])
    table = Table.from_shapes([two, near], {"n": np.array([1, 2])}, "EPSG:32644")
    parts, row = single_parts(table)
    assert row.tolist() == [0, 0, 1, 1] and parts.columns["n"].tolist() == [1, 1, 2, 2]
    assert far_parts(table, 1000).tolist() == [True, False] and far_parts(table, 5).tolist() == [True, True]


def test_overlays_do_not_fail_where_edges_all_but_coincide(monkeypatch):
    """GEOS gives up on the whole array for one bad pair: that pair is repaired, and rounded if need be."""
    from mine_mapper.core import overlay

    good, bow_tie = shapely.box(0, 0, 2, 2), shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    with pytest.raises(shapely.GEOSException):
        shapely.intersection(bow_tie, shapely.box(0.5, 0, 1.5, 2))
    pieces = overlay.intersection(np.array([good, bow_tie], object), shapely.box(0.5, 0, 1.5, 2))
    assert shapely.area(pieces).tolist() == pytest.approx([2.0, 0.5])
    assert overlay.difference(bow_tie, good).area == pytest.approx(0)
    assert overlay.union(np.array([bow_tie, shapely.box(0.5, 0.0, 1.5, 2)], object)).area == pytest.approx(3.5)

    def stubborn(one, other, grid_size=None):
        if grid_size is None:
            raise shapely.GEOSException("TopologyException: side location conflict")
        return shapely.intersection(one, other, grid_size=grid_size)

    assert overlay._overlay(stubborn, good, shapely.box(1, 1, 3, 3)).area == pytest.approx(1.0)
