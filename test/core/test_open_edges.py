"""Short ways around overlays give what the overlays give: covered outlines, pairs that meet, shapes within a distance."""

import numpy as np
import pytest
import shapely
from label_outlines import outlines_of
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.mapping.common_land import land_in_common, upright_edges
from mine_mapper.core.mapping.held import KeptObjects, whole_objects
from mine_mapper.core.mapping.open_edges import EdgeCover, sharing_edges
from mine_mapper.core.mapping.outlines import MineOutlines, _in_neighbours, _links, edge_touching
from mine_mapper.core.overlay import covered_areas, dissolved, overlaps, within_distance
from mine_mapper.core.vector import Table
from skimage.measure import label

TRANSFORM = (9.7, 0, 431234.56, 0, -9.7, 4712345.67)


def land(seed, gaps=True, moved=(0.0, 0.0)):
    """Objects of a label raster, some pixels without data, and the numbers of those that are mines."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:60, 0:50]
    sites = rng.random((90, 2)) * [60, 50]
    nearest = ((rows[..., None] - sites[:, 0]) ** 2 + (columns[..., None] - sites[:, 1]) ** 2).argmin(-1)
    labels = label(nearest, connectivity=1, background=-1)
    if gaps:
        labels[rng.random(labels.shape) < 0.004] = 0
    ids, wkb = outlines_of(labels, TRANSFORM)
    shapes = shapely.transform(shapely.from_wkb(wkb), lambda xy: xy + moved)
    return ids, shapes, rng.random(len(ids)) < 0.25


def outlines(shapes, is_mine, groups):
    number = np.full(len(shapes), -1)
    number[is_mine] = groups
    merged = np.array([shapely.union_all(shapes[number == k]) for k in range(groups.max() + 1)], object)
    none = np.zeros(len(merged))
    return MineOutlines(merged, none, none, none, none, none, none, number[is_mine], 0)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", ["grid", "overlapping", "turned"])
def test_mines_at_the_edge_by_any_way(seed, kind):
    ids, shapes, is_mine = land(seed)
    groups = np.random.default_rng(seed).integers(0, 8, int(is_mine.sum()))
    groups[:8] = np.arange(8)
    if kind == "turned":  # no edge along the axes
        turned = np.array([[0.8, 0.6], [-0.6, 0.8]])
        shapes = shapely.transform(shapes, lambda xy: np.round((xy - [431000, 4712000]) @ turned, 3))
    if kind == "overlapping":  # objects of another tool: larger than their land
        shapes[::3] = shapely.buffer(shapes[::3], 4.0, join_style="mitre")
    mines = outlines(shapes, is_mine, groups)
    tables = [
        Table.from_shapes(part, {"object_id": number})
        for part, number in zip(np.split(shapes, [17, 40]), np.split(ids, [17, 40]))
    ]
    touching = edge_touching(mines, ids[is_mine], tables, Feedback())
    boxes = shapely.bounds(shapes)
    np.testing.assert_array_equal(edge_touching(mines, ids[is_mine], tables, Feedback(), boxes), touching)
    slow = []
    for number, shape in enumerate(mines.shapes):
        own = np.zeros(len(ids), bool)
        own[is_mine] = mines.member == number
        lines = shapely.multilinestrings([part.exterior for part in shapely.get_parts(shape)])
        slow.append(shapely.length(shapely.difference(lines, shapely.union_all(shapes[~own]))) > 0)
    if kind == "turned":  # rounded corners leave slivers to overlays of either kind
        assert (touching | ~np.array(slow)).mean() > 0.5
        return
    np.testing.assert_array_equal(touching, slow)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", ["grid", "multi", "overlapping", "turned"])
def test_objects_that_share_an_edge_by_any_way(seed, kind):
    _, shapes, _ = land(seed)
    if kind == "multi":
        shapes = np.array([shapely.multipolygons(shapely.get_parts(shape)) for shape in shapes], object)
    if kind == "turned":
        shapes = shapely.transform(shapes, lambda xy: np.round(xy @ np.array([[0.8, 0.6], [-0.6, 0.8]]), 3))
    if kind == "overlapping":
        shapes[::3] = shapely.buffer(shapes[::3], 4.0, join_style="mitre")
    first, second = np.triu_indices(len(shapes), 1)
    shared = shapely.intersection(shapes[first], shapes[second])
    joined = (shapely.length(shared) > 0) | (shapely.area(shared) > 0)
    assert (shapely.intersects(shapes[first], shapes[second]) & ~joined).any(), "a common corner alone"
    found = _links(shapes, "EPSG:32650", 0.0)
    expected = sorted(zip(first[joined].tolist(), second[joined].tolist()))
    assert sorted(zip(*found.tolist())) == expected
    if kind == "grid":  # and without any overlay
        assert sorted(zip(*sharing_edges(shapes).tolist())) == expected


@pytest.mark.parametrize("changed", [False, True])
def test_objects_in_the_map_with_and_without_what_is_known(changed):
    """Objects of a mine that came through unchanged, and those away from all mines, need no overlay."""
    ids, shapes, is_mine = land(3)
    groups = np.random.default_rng(3).integers(0, 8, int(is_mine.sum()))
    groups[:8] = np.arange(8)
    mines = outlines(shapes, is_mine, groups)
    mines.member[groups == 5] = -1  # too small
    delivered = mines.shapes[[0, 1, 2, 3, 4, 6, 7]]
    if changed:
        delivered[:3] = shapely.buffer(delivered[:3], -12.0, join_style="mitre")
    parts = zip(np.split(shapes, [15, 40]), np.split(ids, [15, 40]))
    tables = [Table.from_shapes(part, {"object_id": number}) for part, number in parts]
    result = Table.from_shapes(delivered, {"mine_id": np.arange(7)})
    whole = whole_objects(ids[is_mine], mines, result)
    assert 0 < len(whole) < is_mine.sum() and (len(whole) == (mines.member >= 0).sum()) != changed
    written = []
    for known in ((), (whole, shapely.bounds(shapes))):
        kept, chunks = KeptObjects(), []
        for table in tables:
            kept.add(table)
        kept.write(tables, delivered, chunks.append, Feedback(), *known)
        written.append(np.concatenate([chunk.columns["in_map"] for chunk in chunks]))
    one, other = written
    covered = covered_areas(shapes, dissolved(delivered), Feedback())
    np.testing.assert_array_equal(one, covered > 0.5 * shapely.area(shapes))
    np.testing.assert_array_equal(one, other)
    assert 0 < one.sum() < len(ids)


@pytest.mark.parametrize("turned", [False, True])
def test_an_object_of_which_just_half_lies_in_a_mine_is_not_in_the_map(turned):
    squares = shapely.box([0, 200, 400], 0, [100, 300, 500], 100)
    mines = shapely.box([0, 200], 0, [50, 251], 100)
    if turned:
        squares, mines = (shapely.transform(shapes, lambda xy: xy @ np.array([[1, 1], [-1, 1]])) for shapes in (squares, mines))
    table, written, kept = Table.from_shapes(squares, {"object_id": np.arange(1, 4)}), [], KeptObjects()
    kept.add(table)
    kept.write([table], mines, written.append, Feedback())
    assert written[0].columns["in_map"].tolist() == [False, True, False]


def test_inner_outlines_need_no_overlay():
    _, shapes, _ = land(1, gaps=False)
    tree, edge = shapely.STRtree(shapes), shapely.union_all(shapes).exterior
    lines = np.array([shapely.multilinestrings([shape.exterior]) for shape in shapes], object)
    many = np.array([shapely.multipolygons([shape]) for shape in shapes], object)  # as layers hold them
    for kind in (shapes, many):
        cover = EdgeCover(lines)
        neighbour, owner = tree.query(shapes)
        apart = neighbour != owner
        cover.add(kind[neighbour[apart]], owner[apart])
        at_edge = shapely.length(shapely.intersection(lines, edge)) > 0
        open_, owner, xy = cover.open_points()
        np.testing.assert_array_equal(open_, np.flatnonzero(at_edge))
        np.testing.assert_array_equal(np.unique(owner), open_)
        assert (shapely.distance(shapely.points(xy), lines[owner]) == 0).all() and shapely.intersects_xy(edge, *xy.T).all()
        assert 10 < at_edge.sum() < len(shapes) / 2


def test_covered_outlines_need_every_bit_of_their_edges():
    square = shapely.box(0, 0, 10, 10)
    ring = np.array([shapely.multilinestrings([square.exterior])], object)
    around = np.array([shapely.box(-5, -5, 15, 15).difference(square)], object)
    halves = np.array([shapely.box(-5, 10, 4, 15), shapely.box(4, 10, 15, 15), shapely.box(-5, -5, 15, 0)], object)
    sides = np.array([shapely.box(-5, 0, 0, 10), shapely.box(10, 0, 15, 9.5)], object)
    for shapes, wanted in (([around], True), ([halves, sides], False), ([halves], False), ([], False)):
        cover = EdgeCover(ring)
        for part in shapes:
            cover.add(part, np.zeros(len(part), np.int64))
        assert cover.open_points()[0].tolist() == ([] if wanted else [0])
    oblique = EdgeCover(np.array([shapely.multilinestrings([shapely.Point(0, 0).buffer(3).exterior])], object))
    assert [part.tolist() for part in oblique.open_points()] == [[0], [], []]
    assert [part.tolist() for part in EdgeCover(np.zeros(0, object)).open_points()] == [[], [], []]


def test_middles_of_open_edges():
    """A square of ten: its top is shared from 0 to 4, its bottom whole, its left from 2 to 3."""
    cover = EdgeCover(np.array([shapely.multilinestrings([shapely.box(0, 0, 10, 10).exterior])], object))
    around = [shapely.box(-5, 10, 4, 15), shapely.box(0, -5, 10, 0), shapely.box(-3, 2, 0, 3)]
    cover.add(np.array(around, object), np.zeros(3, np.int64))
    _, owner, xy = cover.open_points()
    assert owner.tolist() == [0] * 4 and sorted(map(tuple, xy.tolist())) == [(0, 1), (0, 6.5), (7, 10), (10, 5)]


@pytest.mark.parametrize("seed", range(3))
def test_pieces_and_distances_are_those_of_plain_overlays(seed):
    rng = np.random.default_rng(seed)
    _, shapes, _ = land(seed, gaps=False)
    middle = shapely.get_coordinates(shapely.centroid(shapes))
    others = shapely.buffer(shapely.points(middle[rng.integers(0, len(middle), 7)] + rng.normal(size=(7, 2)) * 20), 60)
    others[0] = shapes[3]  # an object as it is
    others[1] = shapely.union_all(shapes[5:9])
    tree = shapely.STRtree(others)
    found = {(one, other): piece for one, other, piece in zip(*overlaps(shapes, tree))}
    plain = {}
    for one, shape in enumerate(shapes):
        for other, around in enumerate(others):
            area = shapely.area(shapely.intersection(shape, around))
            if area > 0:
                plain[one, other] = area
    assert list(found) == sorted(plain)
    assert all(np.isclose(shapely.area(found[pair]), area, rtol=1e-9) for pair, area in plain.items())
    for distance in (1.0, 25.0, 97.0):
        wanted = [(shapely.distance(shape, others) <= distance).any() for shape in shapes]
        np.testing.assert_array_equal(within_distance(shapes, tree, distance), wanted)
    none = np.zeros(0, object)
    assert within_distance(none, tree, 5.0).tolist() == [] and len(overlaps(none, tree)[0]) == 0
    cover = dissolved(others)
    wanted = [shapely.area(shapely.intersection(shape, shapely.union_all(others))) for shape in shapes]
    np.testing.assert_allclose(covered_areas(shapes, cover, Feedback()), wanted, rtol=1e-9, atol=1e-6)


@pytest.mark.parametrize("near", ["apart", "corner", "edge", "overlap", "crossing itself"])
def test_polygons_without_overlaps_by_any_way(near):
    """Only what meets is put together to see whether anything overlaps; what comes out is that of one union of all."""
    away = {"apart": 30.0, "corner": 10.0, "edge": 10.0, "overlap": 7.0, "crossing itself": 30.0}[near]
    shapes = [
        shapely.box(0, 0, 10, 10),
        shapely.box(away, 10 if near == "corner" else 0, away + 10, 20),
        shapely.box(90, 0, 99, 9),
    ]
    if near == "crossing itself":
        shapes[0] = shapely.multipolygons([shapely.box(0, 0, 10, 10), shapely.box(5, 0, 15, 10)])
    shapes = np.array([*shapes, shapely.Polygon()], object)
    found, whole = dissolved(shapes), shapely.union_all(shapes)
    assert shapely.area(found).sum() == pytest.approx(whole.area) and shapely.union_all(found).equals(whole)
    assert len(found) == (2 if near == "overlap" else 3), "small ones stay small where nothing overlaps"


@pytest.mark.parametrize("seed", range(4))
def test_sums_over_edges_are_the_areas_of_overlays(seed):
    """Objects and mines of one grid and of a grid moved by half a pixel, with holes; what is oblique is left to overlays."""
    _, shapes, is_mine = land(seed)
    mines = dissolved(land(seed + 7, moved=(4.85, 0))[1][::3])
    shapes = np.append(shapes, [shapely.union_all(shapes[is_mine]), shapely.Polygon([(0, 0), (9, 1), (4, 9)])])
    first, second = shapely.STRtree(mines).query(shapely.box(*shapely.bounds(shapes).T))
    areas = land_in_common(upright_edges(shapes), upright_edges(mines), first, second)
    expected = shapely.area(shapely.intersection(shapes[first], mines[second]))
    assert np.isfinite(areas).all() and (expected > 0).any() and (expected == 0).any()
    np.testing.assert_allclose(areas, expected, rtol=0, atol=1e-6)
    oblique = upright_edges(shapes).plain
    assert oblique[:-1].all() and not oblique[-1]
    many = np.zeros(1, np.int64)
    assert np.isnan(land_in_common(upright_edges(shapes), upright_edges(mines), many + len(shapes) - 1, many)).all()


def test_only_the_neighbours_of_a_mine_close_its_points():
    near = shapely.to_wkb(np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)]))
    owner, xy = np.array([0, 1, 1]), np.array([[5.0, 5.0], [5.0, 5.0], [25.0, 5.0]])
    assert _in_neighbours(owner, xy, near, np.array([0, 1])).tolist() == [True, False, True]
