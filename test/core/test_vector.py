"""Tables of features in memory."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.vector import Table, concatenate, valid_polygons


def table():
    columns = {"id": np.array([1, 2, 3]), "kind": np.array(["a", None, "b"], object), "x": np.array([1.0, np.nan, 2.5])}
    return Table.from_shapes([shapely.box(i, 0, i + 1, 1) for i in range(3)], columns, "EPSG:32644", "Шахты")


def test_columns_are_read_as_numbers_and_texts():
    t = table()
    assert t.texts("x").tolist() == ["1", None, "2.5"]
    assert t.numbers("id").tolist() == [1.0, 2.0, 3.0]
    assert [f.kind for f in t.fields()] == ["int", "text", "float"]
    with pytest.raises(InputError, match="'Шахты' has no field 'type'. Its fields are: id, kind, x"):
        t.column("type")
    with pytest.raises(InputError, match="'kind' of layer 'Шахты' holds text"):
        t.numbers("kind")


def test_select_and_concatenate_are_inverse():
    t = table()
    again = concatenate([t.select(np.array([0])), t.select(np.array([False, True, True]))])
    assert again.columns["kind"].tolist() == t.columns["kind"].tolist()
    assert shapely.equals(again.shapes(), t.shapes()).all()


def test_polygons_are_repaired_and_others_left_out():
    bow_tie = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    shapes = [bow_tie, shapely.Point(0, 0), shapely.Polygon(), shapely.box(0, 0, 1, 1), None]
    clean = valid_polygons(Table.from_shapes(shapes, {"n": np.arange(5)}), Feedback())
    assert clean.columns["n"].tolist() == [0, 3]
    assert shapely.is_valid(clean.shapes()).all() and shapely.area(clean.shapes()).tolist() == [2.0, 1.0]
    with pytest.raises(InputError, match="no polygon"):
        valid_polygons(Table.from_shapes([shapely.Point(0, 0)], {}, name="points"), Feedback())


def test_boxes_are_those_of_shapes_parsed_or_not():
    """Also where the bytes are no plain polygons: points, none at all, big-endian, coordinates that are no numbers."""
    square, holed = shapely.box(1, 2, 3, 5), shapely.box(0, 0, 9, 9) - shapely.box(1, 1, 2, 2)
    several = shapely.MultiPolygon([square, shapely.box(10, 10, 11, 12)])
    for shapes in ([square, holed, several], [square, shapely.Point(1, 2)], [square, None], [shapely.Polygon(), square]):
        table = Table.from_shapes(np.array(shapes, object))
        np.testing.assert_array_equal(table.boxes(), shapely.bounds(np.array(shapes, object)))
        assert table.boxes() is table.boxes()
    table = Table(np.array([shapely.to_wkb(square, byte_order=0)], object), {}, "")
    np.testing.assert_array_equal(table.boxes(), [[1, 2, 3, 5]])
    open_ring = bytearray(shapely.to_wkb(square))
    open_ring[-1] ^= 1
    with pytest.raises(shapely.errors.ShapelyError):
        Table(np.array([bytes(open_ring)], object), {}, "").boxes()
