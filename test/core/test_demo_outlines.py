"""Outlines of the demo landscape: what repairing leaves besides polygons never stops it."""

import pytest
import shapely
from mine_mapper.core.demo.drawn_outlines import largest_parts, simplified

BOW_TIE_WITH_A_SPIKE = shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100), (0, 50), (-80, 50), (0, 50), (0, 0)])
TWO_SQUARES_AND_A_LINE = shapely.GeometryCollection(
    [shapely.MultiPolygon([shapely.box(0, 0, 100, 100), shapely.box(200, 0, 260, 60)]), shapely.LineString([(0, 0), (500, 0)])]
)


def test_the_bow_tie_is_repaired_into_a_collection():
    repaired = shapely.make_valid(BOW_TIE_WITH_A_SPIKE)
    assert repaired.geom_type == "GeometryCollection"
    assert "MultiPolygon" in {part.geom_type for part in shapely.get_parts(repaired)}


@pytest.mark.parametrize("shape", [BOW_TIE_WITH_A_SPIKE, TWO_SQUARES_AND_A_LINE])
def test_lines_fall_away_and_every_polygon_stays(shape):
    area = shapely.make_valid(shape).area
    for outline in (simplified(shape, 1.0), largest_parts(shape, 100.0)):
        assert outline.geom_type == "MultiPolygon" and outline.is_valid
        assert outline.area == pytest.approx(area)


def test_no_polygon_at_all_leaves_nothing():
    assert largest_parts(shapely.LineString([(0, 0), (1, 1)]), 100.0).is_empty
