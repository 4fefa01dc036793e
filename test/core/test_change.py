"""Change between two inventories: jitter, planted expansions, splits and merges, ids over a series, clouds."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.change.change import ChangeJob, _copies, change_of, detect, without_jitter
from mine_mapper.core.change.change_report import change_list, change_table
from mine_mapper.core.errors import ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.vector import Table

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0


def box(x, y, width=300.0, height=200.0):
    return shapely.box(X0 + x, Y0 + y, X0 + x + width, Y0 + y + height)


def layer(shapes, ids=None):
    ids = np.arange(1, len(shapes) + 1) if ids is None else np.asarray(ids)
    return Table.from_shapes(shapes, {"mine_id": ids}, UTM, "mines")


def change(before, after, **more):
    before = layer(before) if isinstance(before, list) else before
    after = layer(after) if isinstance(after, list) else after
    return detect(ChangeJob(before=before, after=after, **more), Feedback())


class Log(Feedback):
    def __init__(self):
        self.lines = []

    def warning(self, message):
        self.lines.append(str(message))


def told(table):
    return dict(zip(table.columns["mine_id"].tolist(), table.columns["change"].tolist()))


def ragged(seed, pixel=10.0, size=40):
    """A mine of random pixels: an outline with stair steps, holes and tongues."""
    from scipy.ndimage import gaussian_filter, label

    rng = np.random.default_rng(seed)
    field = gaussian_filter(rng.random((size, size)), 3)
    grid = field > np.quantile(field, 0.5)
    labels, _ = label(grid)
    grid = labels == np.bincount(labels[grid]).argmax()
    cells = [box(c * pixel, r * pixel, pixel, pixel) for r, c in zip(*np.nonzero(grid))]
    return shapely.union_all(cells)


def test_a_mine_called_0_keeps_its_name():
    log = Log()
    result = detect(ChangeJob(before=layer([box(0, 0), box(900, 0)], [0, 7]), after=layer([box(0, 0)])), log)
    assert told(result) == {0: "same", 7: "closed"} and log.lines == []


def test_more_than_a_tenth_of_the_smaller_mine_makes_two_outlines_one_mine():
    assert told(change([box(0, 0)], [box(270, 0)])) == {1: "closed", 2: "new"}  # a tenth, and not more
    assert list(told(change([box(0, 0)], [box(265, 0)]))) == [1]
    assert list(told(change([box(0, 0)], [box(-900, 0, 930)]))) == [1, 2]  # the smaller one decides: a tenth of it
    assert list(told(change([box(0, 0)], [box(-900, 0, 935)]))) == [1]


@pytest.mark.parametrize("seed", range(8))
def test_half_a_pixel_of_shift_is_no_change(seed):
    shape = ragged(seed)
    for dx, dy in ((5, 0), (0, -5), (5, 5)):
        moved = shapely.transform(shape, lambda c, d=(dx, dy): c + d)
        result = change([shape], [moved])
        assert told(result) == {1: "same"} and result.columns["gained_km2"][0] == 0 and result.columns["lost_km2"][0] == 0


@pytest.mark.parametrize("seed", range(8))
def test_planted_expansions_are_found_with_their_area(seed):
    """2 ha, 40 m wide and more, on a jittered ragged outline: found, with less than 10 % error."""
    shape = ragged(seed)
    left, bottom, right, top = shape.bounds
    middle = (bottom + top) / 2
    touching = shapely.get_coordinates(shapely.intersection(shape, shapely.box(right - 200, middle - 20, right + 1, middle + 20)))
    edge = touching[:, 0].max() if len(touching) else right
    strip = shapely.box(edge - 30, middle - 20, edge + 600, middle + 20)
    moved = shapely.transform(shape, lambda c: c + [5, -5])
    planted = shapely.difference(strip, moved)
    result = change([shape], [shapely.union(moved, strip)])
    assert planted.area >= 2e4 and told(result) == {1: "expanded"}
    assert result.columns["gained_km2"][0] * 1e6 == pytest.approx(planted.area, rel=0.10)


def test_jitter_goes_and_what_stays_is_whole():
    rim = box(0, 0) - box(9, 9, 282, 182)
    assert without_jitter(rim, 20).is_empty
    assert without_jitter(box(0, 0, 19), 20).is_empty and without_jitter(box(0, 0, 21), 20).area == pytest.approx(21 * 200)
    strip = box(300, 0, 40, 200)
    assert without_jitter(strip, 20).area == pytest.approx(strip.area)
    both = shapely.union(shapely.box(X0, Y0 + 200, X0 + 300, Y0 + 209), strip)
    assert without_jitter(both, 20).area == pytest.approx(strip.area, rel=1e-4)
    assert without_jitter(both, 0).area == pytest.approx(both.area) and without_jitter(shapely.Polygon(), 20).is_empty


def test_a_wedge_that_stays_is_whole_to_its_tip():
    wedge = shapely.Polygon([(0, 0), (200, 0), (100, 300)])
    assert without_jitter(wedge, 20).area == pytest.approx(200 * 300 / 2, rel=1e-6)


def test_a_number_goes_on_only_over_land_that_is_shared():
    """Of a chain of four the outer two share no land: the later one takes no number of the earlier one."""
    before = [box(0, 0), box(260, 0, 600)]
    after = [box(-100, 0, 800), box(760, 0)]
    result = change(before, after)
    assert result.columns["mine_id"].tolist() == [2, 3] and result.columns["before_ids"].tolist() == ["1, 2", "1, 2"]


def test_of_two_mines_on_the_same_land_copies_share_more_than_ninety_nine_hundredths_of_the_larger():
    """100 m2, of which the later outlines hold 99 or 99.1."""
    before = np.array([shapely.box(0, 0, 100, 1), shapely.box(0, 5, 100, 6)])
    for width, wanted in ((99, None), (99.1, [0, 1])):
        less = np.array([shapely.box(0, 0, width, 1), shapely.box(0, 5, width, 6)])
        assert _copies(before, less) == _copies(less, before) == wanted
    assert _copies(before, before[::-1]) == [1, 0] and _copies(before[:1], before[:1]) is None


def test_every_kind_of_change():
    before = [box(0, 0), box(1000, 0), box(2000, 0), box(3000, 0), box(4000, 0), box(5000, 0), box(5400, 0)]
    after = [
        box(0, 0),
        box(1000, 0, 400),
        box(2000, 0, 200),
        box(4000, 0, 130),
        box(4170, 0, 130),
        box(5000, 0, 700),
        box(7000, 0),
    ]
    result = change(before, after)
    assert told(result) == {1: "same", 2: "expanded", 3: "shrunk", 4: "closed", 5: "split", 6: "merged", 8: "split", 9: "new"}
    assert result.columns["before_ids"].tolist() == ["1", "2", "3", "4", "5", "6, 7", "5", None]
    assert result.columns["gained_km2"] == pytest.approx([0, 0.02, 0, 0, 0, 0.02, 0, 0.06], rel=2e-3)
    assert result.columns["lost_km2"] == pytest.approx([0, 0, 0.02, 0.06, 0.008, 0, 0, 0], rel=2e-3)
    table = change_table(change_list(result).rows)
    assert table.row("split")["number"] == 2 and table.row("all mines")["number"] == 8
    assert table.row("all mines")["gained_km2"] == pytest.approx(0.10, rel=2e-3)
    assert table.row("split")["area_before_km2"] == pytest.approx(0.06, rel=2e-3)  # once, though both parts came from it
    assert table.row("all mines")["area_before_km2"] == pytest.approx(7 * 0.06, rel=2e-3)


@pytest.mark.parametrize(
    ("gained", "lost", "least", "name"),
    [
        (5000, 0, 5000, "expanded"),
        (0, 5000, 5000, "shrunk"),
        (4999, 4999, 5000, "same"),
        (6000, 6000, 5000, "expanded"),
        (6000, 6001, 5000, "shrunk"),
        (1, 0, 0, "expanded"),
        (0, 0, 0, "same"),  # also where the smallest change counts
    ],
)
def test_a_change_counts_from_the_smallest_on_that_is_wanted(gained, lost, least, name):
    assert change_of(1, 1, gained, lost, least) == name
    assert [change_of(old, new, gained, lost, least) for old, new in ((1, 2), (2, 1), (2, 2), (3, 2))] == [
        "split",
        "merged",
        "split",
        "merged",
    ]


def test_a_mine_that_stays_is_the_same_also_where_the_smallest_change_counts():
    assert told(change([box(0, 0)], [box(0, 0)], min_change=0, tolerance=0)) == {1: "same"}


def test_inventories_without_a_mine_in_common_are_warned_of():
    for after, count in (([box(350, 0)], 1), ([box(0, 0), box(350, 0)], 0)):
        log = Log()
        detect(ChangeJob(layer([box(0, 0), box(700, 0)]), layer(after)), log)
        assert len(log.lines) == count and all("No mine of layer" in line for line in log.lines)


def test_small_changes_are_none():
    assert told(change([box(0, 0)], [box(0, 0, 324)])) == {1: "same"}
    assert told(change([box(0, 0)], [box(0, 0, 326)])) == {1: "expanded"}
    assert told(change([box(0, 0)], [box(0, 0, 326)], min_change=6000)) == {1: "same"}


def test_ids_are_carried_on_over_a_series():
    first = change([box(0, 0), box(1000, 0)], [box(0, 0, 400), box(2000, 0)])
    assert told(first) == {1: "expanded", 2: "closed", 3: "new"}
    second = change(first, [box(2000, 0), box(0, 0, 400), box(3000, 0)])
    assert told(second) == {1: "same", 2: "closed", 3: "same", 4: "new"}
    for result, lost in (
        (first, [0, 0.06, 0]),
        (second, [0, 0, 0, 0]),
    ):  # land is lost once, in the year in which its mine closed
        assert result.columns["lost_km2"] == pytest.approx(lost, rel=2e-3)
    assert second.columns["area_before_km2"] == pytest.approx([0.08, 0, 0.06, 0], rel=2e-3)
    third = change(second, [box(1000, 0), box(2000, 0), box(0, 0, 400), box(4000, 0)])
    assert told(third) == {1: "same", 2: "new", 3: "same", 4: "closed", 5: "new"}, "a mine that opens again has its old id"
    opened = third.shapes()[third.columns["mine_id"].tolist().index(2)]
    assert opened.bounds[0] == pytest.approx(X0 + 1000, abs=1)


def quality(path, clear):
    from mine_mapper.core.grid import Grid
    from mine_mapper.core.native import rasterio
    from mine_mapper.core.raster_writer import create_raster

    grid = Grid(rasterio().crs.CRS.from_user_input(UTM).to_wkt(), (10, 0, X0 - 500, 0, -10, Y0 + 700), 300, 120)
    with create_raster(str(path), grid, "uint16", ("clear",)) as raster:
        raster.write(clear.astype(np.uint16))
    return str(path)


def test_what_was_not_seen_is_not_absent(tmp_path):
    """The right half of the scene lies under cloud in the later year, its upper part in the earlier one."""
    after = np.ones((120, 300))
    after[:, 150:] = 0
    before = np.ones((120, 300))
    before[:40] = 0
    rasters = {
        "after_observed": quality(tmp_path / "after.tif", after),
        "before_observed": quality(tmp_path / "before.tif", before),
    }
    old = [box(0, 0), box(1500, 0), box(850, 0, 300)]
    new = [box(850, 0, 150), box(0, 320), box(400, -300)]
    result = change(old, new, **rasters)
    assert told(result) == {1: "closed", 2: "not_observed", 3: "same", 4: "not_observed", 5: "new"}
    assert result.columns["lost_km2"][2] == pytest.approx(0, abs=5e-4), "what went under the cloud is not lost"
    assert result.columns["gained_km2"].tolist()[:2] == result.columns["lost_km2"].tolist()[3:] == [0, 0]
    assert result.columns["seen_after"].tolist()[:2] == [1, 0] and result.columns["seen_before"][3] == 0


def test_negative_values_are_refused():
    for name in ("min_change", "tolerance"):
        with pytest.raises(ParameterError, match=name.upper()):
            change([box(0, 0)], [box(0, 0)], **{name: -1})


def test_mines_that_lie_on_each_other_and_stay_are_compared_each_with_its_own():
    """Three mines in a chain, each on land of the next, in another order in the later year: none was split or merged."""
    mines = [box(0, 0), box(200, 0), box(400, 0)]
    result = change(mines, [mines[2], mines[0], mines[1]])
    assert told(result) == {1: "same", 2: "same", 3: "same"}
    assert result.columns["before_ids"].tolist() == ["1", "2", "3"]
    for shape, mine in zip(result.shapes(), mines):
        assert shapely.equals(shapely.normalize(shape), shapely.normalize(mine)) or shape.symmetric_difference(mine).area < 1
    assert result.columns["gained_km2"].tolist() == result.columns["lost_km2"].tolist() == [0, 0, 0]
