"""Rules at their edges, each held by a test that fails when the rule is changed a little."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.accuracy.accuracy_land import Land
from mine_mapper.core.accuracy.mine_accuracy import judge_mines
from mine_mapper.core.change.change import ChangeJob, detect
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster_writer import create_raster
from mine_mapper.core.register.register import RegisterJob, match_with_register
from mine_mapper.core.statistics.clustering import _result
from mine_mapper.core.statistics.mine_terrain import measure_terrain
from mine_mapper.core.statistics.observed import observed_areas
from rule_layers import UTM, X0, Y0, box, layer


def texts(*values):
    array = np.empty(len(values), object)
    array[:] = values
    return array


def raster(path, values, cell=10.0, nodata=None, kind="uint16"):
    """A raster whose lower left corner is the origin of the boxes."""
    rows, columns = values.shape
    crs = rasterio().crs.CRS.from_user_input(UTM).to_wkt()
    grid = Grid(crs, (cell, 0, X0, 0, -cell, Y0 + rows * cell), columns, rows)
    with create_raster(str(path), grid, kind, ("band",), nodata) as target:
        target.write(values.astype(kind))
    return str(path)


# -- change: land gained where nobody looked before


def test_land_gained_on_unseen_land_is_not_gained(tmp_path):
    """A mine grows by a strip that lay under cloud in the earlier year, and by one that did not."""
    seen = np.ones((60, 120))
    seen[:, 30:50] = 0  # from 300 to 500 m no observation
    before, after = layer([box(0, 0)]), layer([box(0, 0, 500)])
    blind = detect(ChangeJob(before, after, before_observed=raster(tmp_path / "q.tif", seen)), Feedback())
    assert blind.columns["change"].tolist() == ["same"] and blind.columns["gained_km2"][0] == pytest.approx(0, abs=1e-6)
    open_ = detect(ChangeJob(before, after, before_observed=raster(tmp_path / "p.tif", np.ones((60, 120)))), Feedback())
    assert open_.columns["change"].tolist() == ["expanded"] and open_.columns["gained_km2"][0] == pytest.approx(0.04, rel=5e-3)
    half = detect(ChangeJob(before, layer([box(-100, 0, 600)]), before_observed=raster(tmp_path / "r.tif", seen)), Feedback())
    assert half.columns["gained_km2"][0] < 0.021, "what lies beside the raster was not seen either"


# -- register: which of several licences decides


@pytest.mark.parametrize(
    ("states", "wanted"),
    [
        (("suspended", "active"), "licensed"),
        (("expired", "suspended"), "suspended"),
        (("application", "expired"), "expired"),
        (("zorg", "expired"), "unknown"),
        (("zorg", "active"), "licensed"),
        (("refused", "application"), "unlicensed"),
    ],
)
def test_of_several_licences_the_strongest_decides(states, wanted):
    for order in (states, states[::-1]):
        register = layer([box(0, 0), box(0, 0)], status=texts(*order), licence_id=texts(*order))
        result = match_with_register(RegisterJob(mines=layer([box(10, 10, 200, 100)]), register=register), Feedback())
        assert result.mines.columns["register_status"].tolist() == [wanted]


def test_land_of_an_unknown_licence_is_no_overrun():
    register = layer([box(0, 0, 200), box(200, 0, 200)], status=texts("active", "zorg"))
    result = match_with_register(RegisterJob(mines=layer([box(0, 0, 400)]), register=register), Feedback())
    assert result.mines.columns["register_status"].tolist() == ["licensed"] and len(result.overrun) == 0
    assert result.mines.columns["licence_share"][0] == pytest.approx(0.5, abs=1e-3)


# -- clustering: patterns that tie


def test_ties_of_the_clustering_test_are_decided_by_the_mean():
    """Nineteen curves share the largest excess and differ in their mean; the twentieth exceeds them all."""
    count = 20
    curves = np.zeros((count, 3))
    curves[:, 0] = 1.0
    curves[-1, 0] = -19.0
    curves[:, 1] = [*np.linspace(-1.0, 0.0, count - 1), 100.0]
    low = _result(curves, np.ones(count), np.arange(1.0, 4.0), 1e6, 10, 10).p
    high = _result(curves[[count - 2, *range(count - 2), count - 1]], np.ones(count), np.arange(1.0, 4.0), 1e6, 10, 10).p
    assert low == pytest.approx(1.0) and high == pytest.approx(2 / count)


# -- accuracy: exactly the overlap share is not more than it


def test_a_mine_at_exactly_the_overlap_share_is_no_hit():
    land = Land("", None, None, np.zeros(0, object))
    detected, reference = np.array([shapely.box(0, 0, 4, 1)]), np.array([shapely.box(1, 0, 5, 1)])  # 3 of 4 in common

    def hits(overlap):
        judged = judge_mines(detected, reference, land, overlap, 1000.0, Feedback())
        return judged.detected_hits, judged.reference_hits

    assert hits(0.75) == (0, 0) and hits(0.7499) == (1, 1)
    judged = judge_mines(detected, np.array([shapely.box(0, 0, 4, 2)]), land, 0.5, 1000.0, Feedback())
    assert (judged.detected_hits, judged.reference_hits, judged.pairs) == (1, 0, 0), "an IoU of exactly 0.5 makes no pair"


# -- terrain: voids under a mine, and mines that overlap


def test_a_void_under_a_mine_does_not_count(tmp_path):
    values = np.full((40, 40), 700.0)
    values[:, 10:] = -9999.0  # from 100 m on no elevation
    dem = raster(tmp_path / "dem.tif", values, nodata=-9999.0, kind="float32")
    mines = np.array([box(0, 100, 200, 100), box(0, 100, 80, 100)])
    terrain = measure_terrain(mines, None, UTM, dem, Feedback())
    assert terrain.elevation == pytest.approx([700, 700], abs=1e-3) and terrain.slope == pytest.approx([0, 0], abs=1e-6)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_overlapping_mines_are_measured_each_alone(tmp_path, order):
    """Two identical squares and one across them on a slope: the order of the features does not matter."""
    values = np.tile(np.arange(60) * 10.0 + 5.0, (40, 1))
    dem = raster(tmp_path / "dem.tif", values, kind="float32")
    shapes = [box(100, 100, 200, 100), box(100, 100, 200, 100), box(200, 120, 200, 100)]
    terrain = measure_terrain(np.array([shapes[i] for i in order]), None, UTM, dem, Feedback())
    wanted = [200.0, 200.0, 300.0]
    assert terrain.elevation == pytest.approx([wanted[i] for i in order], abs=1e-6)


def test_observed_shares_of_counties_that_overlap(tmp_path):
    """The west half was seen: half of the province, all of its western district."""
    seen = np.zeros((40, 60))
    seen[:, :30] = 1
    shapes = np.array([box(0, 0, 600, 400), box(0, 0, 300, 400), box(300, 0, 300, 400), box(300, 100, 300, 100)])
    names = ["Province", "West", "East"]
    labels = np.array([*names, "East"], object)  # the last lies in the third: one county, drawn twice
    for turned in (slice(None), slice(None, None, -1)):
        observed, total = observed_areas(raster(tmp_path / "q.tif", seen), shapes[turned], labels[turned], names, UTM, Feedback())
        assert observed / total == pytest.approx([0.5, 1, 0], abs=1e-9)
        assert total == pytest.approx([0.24, 0.12, 0.12])
