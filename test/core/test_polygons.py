"""Objects as polygons: twin against GDAL's polygonizer, valid at every touch, the same for any strip and batch."""

import numpy as np
import pytest
import shapely
import shapely.geometry
from label_outlines import outlines_of
from mine_mapper.core import polygons
from mine_mapper.core.errors import Cancelled, InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.polygons import object_outlines
from mine_mapper.core.raster_writer import create_raster

UNIT = (1.0, 0.0, 5.0, 0.0, -1.0, 9.0)
UTM = (10.0, 0.0, 600000.0, 0.0, -10.0, 5650000.0)


def connected(raw):
    """Number the 4-connected pieces of equal values in row-major order; 0 stays 0."""
    labels, count = np.zeros(raw.shape, np.uint32), 0
    for row, column in np.argwhere(raw > 0):
        if labels[row, column]:
            continue
        count += 1
        stack = [(row, column)]
        while stack:
            r, c = stack.pop()
            inside = 0 <= r < raw.shape[0] and 0 <= c < raw.shape[1]
            if inside and not labels[r, c] and raw[r, c] == raw[row, column]:
                labels[r, c] = count
                stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
    return labels


def twin(labels, transform):
    """Polygons of each label by `rasterio.features.shapes`, 4-connected, repaired where a ring touches itself."""
    package = rasterio()
    found = package.features.shapes(
        labels.astype(np.int32), mask=labels > 0, connectivity=4, transform=package.Affine(*transform)
    )
    parts = {}
    for geometry, value in found:
        parts.setdefault(int(value), []).append(shapely.make_valid(shapely.geometry.shape(geometry)))
    return {value: (shapely.union_all(pieces), len(pieces)) for value, pieces in parts.items()}


def check(labels, transform=UTM):
    ids, wkb = outlines_of(labels, transform)
    shapes = shapely.from_wkb(wkb)
    values, counts = np.unique(labels[labels > 0], return_counts=True)
    assert ids.tolist() == values.tolist() and ids.dtype == np.int64
    assert shapely.is_valid(shapes).all()
    assert np.array_equal(shapely.area(shapes), counts * abs(transform[0] * transform[4]))
    reference = twin(labels, transform)
    for value, shape in zip(ids.tolist(), shapes):
        expected, pieces = reference[value]
        assert shapely.equals(shape, expected)
        assert shapely.get_num_geometries(shape) == pieces
    return shapes


@pytest.mark.parametrize("seed", range(60))
def test_random_labels_equal_gdal(seed):
    rng = np.random.default_rng(seed)
    raw = rng.integers(1, 4, rng.integers(1, 13, 2)) * (rng.random() < 0.5 or 1)
    holes = rng.random(raw.shape) < 0.25
    for labels in (connected(raw), connected(np.where(holes, 0, raw))):
        assert set(shapely.get_type_id(check(labels)).tolist()) <= {3}  # one polygon an object, never a multipart
    check(np.where(holes, 0, raw).astype(np.uint32))  # labels in several pieces


def test_holes_that_touch_at_a_corner_are_two_rings():
    labels = np.ones((4, 4), np.uint32)
    labels[1, 1] = labels[2, 2] = 2
    shape = check(labels)[0]
    assert shapely.get_num_interior_rings(shape) == 2


def test_object_closed_by_a_corner_is_one_polygon_with_a_hole():
    labels = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 0]], np.uint32)
    shape = check(labels)[0]
    assert shape.geom_type == "Polygon"
    assert shapely.get_num_interior_rings(shape) == 1
    assert shapely.area(shapely.polygons(shape.exterior)) == 800


def test_hole_that_touches_the_outline_at_a_corner():
    labels = np.array([[2, 1, 1, 1], [1, 2, 1, 1], [1, 1, 1, 1]], np.uint32)
    shapes = check(labels)
    assert shapes[0].geom_type == "Polygon"
    assert shapes[1].geom_type == "MultiPolygon"


def test_holes_of_several_pieces_find_their_owner():
    block = np.ones((5, 7), np.uint32)
    block[1, 1:3] = block[3, 1] = block[3, 5] = block[1, 4] = 0
    labels = np.zeros((13, 15), np.uint32)
    labels[:5, :7] = labels[6:11, 8:15] = labels[5:10, :7] = block
    labels[5] = 0
    labels[2, 9] = 1  # a piece of one pixel
    shape = check(labels)[0]
    assert shape.geom_type == "MultiPolygon"
    assert sum(len(piece.interiors) for piece in shape.geoms) >= 8


def test_object_inside_a_hole_of_the_same_label():
    labels = np.ones((7, 7), np.uint32)
    labels[1:6, 1:6] = 2
    labels[2:5, 2:5] = 1
    labels[3, 3] = 2
    check(labels)


def test_collinear_vertices_are_dropped():
    labels = np.ones((3, 50), np.uint32)
    assert shapely.get_num_coordinates(check(labels)[0]) == 5


def test_rings_run_as_the_standard_says():
    labels = np.ones((3, 3), np.uint32)
    labels[1, 1] = 0
    for transform in (UNIT, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)):
        shape = shapely.from_wkb(outlines_of(labels, transform)[1][0])
        assert shape.exterior.is_ccw and not shape.interiors[0].is_ccw


def test_rotated_grid_keeps_the_area():
    labels = connected(np.random.default_rng(3).integers(1, 3, (20, 20)))
    rotated = (8.0, 6.0, 100.0, 6.0, -8.0, 900.0)
    shapes = shapely.from_wkb(outlines_of(labels, rotated)[1])
    assert shapely.is_valid(shapes).all()
    assert np.allclose(shapely.area(shapes), np.bincount(labels.ravel())[1:] * 100)


def test_worked_value():
    ids, wkb = outlines_of(np.array([[7]]), UTM)
    assert ids.tolist() == [7]
    ring = shapely.get_coordinates(shapely.from_wkb(wkb[0])).tolist()
    assert ring == [[600000, 5650000], [600000, 5649990], [600010, 5649990], [600010, 5650000], [600000, 5650000]]


def test_no_object():
    ids, wkb = outlines_of(np.zeros((3, 4), np.uint32), UTM)
    assert len(ids) == len(wkb) == 0


def write(path, labels, dtype="uint32", nodata=0):
    crs = rasterio().crs.CRS.from_epsg(32633).to_wkt()
    with create_raster(str(path), Grid(crs, UTM, labels.shape[1], labels.shape[0]), dtype, nodata=nodata) as writer:
        writer.write(labels.astype(dtype))
    return str(path)


@pytest.fixture
def landscape():
    """Small objects, a lake over all rows, a river along a column, nodata."""
    rng = np.random.default_rng(5)
    raw = rng.integers(1, 5, (90, 70))
    raw[:, 30:33] = 9
    raw[40:44, 10:] = 9
    raw[rng.random(raw.shape) < 0.1] = 0
    return connected(raw)


@pytest.mark.parametrize(
    "strip, batch, tall, chunk", [(70 * 7, 500, 20, 11), (70, 90, 5, 1), (70 * 40, 10**9, 3, 10**6), (70 * 9, 3000, 60, 100)]
)
def test_file_gives_the_same_polygons_for_any_strip_and_batch(tmp_path, monkeypatch, landscape, strip, batch, tall, chunk):
    expected_ids, expected = outlines_of(landscape, UTM)  # in one strip and batch
    monkeypatch.setattr(polygons, "STRIP_PIXELS", strip)
    monkeypatch.setattr(polygons, "BATCH_CORNERS", batch)
    monkeypatch.setattr(polygons, "TALL_ROWS", tall)
    path = write(tmp_path / "labels.tif", landscape)
    parts = list(object_outlines(path, Feedback(), chunk))
    assert max(len(part.ids) for part in parts) <= chunk
    assert np.array_equal(np.concatenate([part.ids for part in parts]), expected_ids)
    assert np.concatenate([part.wkb for part in parts]).tolist() == expected.tolist()


def test_pixels_of_each_object(tmp_path, landscape):
    parts = list(object_outlines(write(tmp_path / "labels.tif", landscape), Feedback(), 100))
    assert np.array_equal(np.concatenate([part.pixels for part in parts]), np.bincount(landscape.ravel())[1:])


def test_ids_of_other_tools(tmp_path, monkeypatch, landscape):
    """Ids without order, with gaps, beyond the number of pixels; a nodata value other than 0."""
    foreign = np.where(landscape > 0, (landscape.astype(np.int64) * 7919) % 2000003 * 1000 + 5, 77)
    expected_ids, expected = outlines_of(np.where(foreign != 77, foreign, 0), UTM)
    path = write(tmp_path / "labels.tif", foreign, "int32", 77)
    monkeypatch.setattr(polygons, "BATCH_CORNERS", 800)
    monkeypatch.setattr(polygons, "STRIP_PIXELS", 700)
    parts = list(object_outlines(path, Feedback(), 50))
    ids, wkb = np.concatenate([part.ids for part in parts]), np.concatenate([part.wkb for part in parts])
    assert np.array_equal(ids, expected_ids) and wkb.tolist() == expected.tolist()


def test_large_ids_of_unsigned_labels(tmp_path):
    labels = np.array([[4294967290, 4294967290, 3], [0, 3, 3]], np.uint32)
    ((ids, wkb, _),) = object_outlines(write(tmp_path / "labels.tif", labels), Feedback())
    assert ids.tolist() == [3, 4294967290]
    assert shapely.area(shapely.from_wkb(wkb)).tolist() == [300, 200]


def test_no_object_in_the_file(tmp_path):
    assert list(object_outlines(write(tmp_path / "labels.tif", np.zeros((5, 5))), Feedback())) == []


def test_float_raster_is_refused_by_name(tmp_path):
    path = write(tmp_path / "image.tif", np.ones((4, 4)), "float32", None)
    with pytest.raises(InputError, match=r"image\.tif.*float32"):
        list(object_outlines(path, Feedback()))


def test_cancel(tmp_path, landscape):
    class Impatient(Feedback):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        list(object_outlines(write(tmp_path / "labels.tif", landscape), Impatient()))
