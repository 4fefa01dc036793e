"""Mines against the register: a synthetic register of 100 with every status planted."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.register.register import RegisterJob, match_with_register, overruns
from mine_mapper.core.register.register_report import register_cases, status_table, without_overrun
from mine_mapper.core.vector import Table

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0


def box(x, y, width=200.0, height=150.0):
    return shapely.box(X0 + x, Y0 + y, X0 + x + width, Y0 + y + height)


def texts(values):
    array = np.empty(len(values), object)
    array[:] = values
    return array


def layer(shapes, **columns):
    return Table.from_shapes(shapes, columns, UTM, "register")


def match(mines, register, **more):
    mines = layer(mines, mine_id=np.arange(1, len(mines) + 1)) if isinstance(mines, list) else mines
    register = layer(register) if isinstance(register, list) else register
    return match_with_register(RegisterJob(mines=mines, register=register, **more), Feedback())


def synthetic():
    """100 licences 1 km apart: 20 shifted by up to 20 m, 10 removed, 5 expired, 10 overrun by a strip of 60 m and more."""
    rng = np.random.default_rng(3)
    licences, mines, status, expires, kind, planted = [], [], [], [], [], []
    for number in range(100):
        x, y = 1000.0 * (number % 10), 1000.0 * (number // 10)
        mine, licence, state, extra = box(x, y), box(x, y), "licensed", 0.0
        if number < 20:
            angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(5, 20)
            licence = shapely.transform(licence, lambda c, a=angle, n=length: c + [n * np.cos(a), n * np.sin(a)])
        elif number < 30:
            licence, state = None, "unlicensed"
        elif number < 35:
            state = "expired"
        elif number < 45:
            width = rng.uniform(60, 120)
            mine, state, extra = box(x, y, 200 + width), "beyond", width * 150
        mines.append(mine)
        kind.append(state)
        planted.append(extra)
        if licence is not None:
            licences.append(licence)
            status.append("active")
            expires.append("2020-05-01" if state == "expired" else "2040-01-01")
    names = texts([f"L{i}" for i in range(len(licences))])
    register = layer(licences, licence_id=names, status=texts(status), expires=texts(expires))
    return mines, register, kind, np.array(planted)


def test_a_register_of_100():
    mines, register, kind, planted = synthetic()
    result = match(mines, register, date="2026-01-01")
    assert result.mines.columns["register_status"].tolist() == kind
    found = result.mines.columns["overrun_km2"] * 1e6
    row = 10.0 * (150 + 2 * 60)  # one row of pixels along the outer edge
    assert np.abs(found - planted).max() < row
    assert found[planted > 0] == pytest.approx(planted[planted > 0], rel=5e-3)
    assert len(result.overrun) == 10 and result.matched_entries == 90 and len(result.unseen) == 0
    cases = register_cases(result)
    table, told = status_table(cases.rows), without_overrun(cases)
    assert [far is None for far in table.column("overrun_km2")] == [True, False, True, True, True, False]
    assert [far is None for far in told.column("overrun_share")] == [name != "beyond" for name in told.column("register_status")]
    assert dict(zip(table.column("register_status"), table.column("number"))) == {
        "licensed": 75,
        "beyond": 10,
        "expired": 5,
        "suspended": 0,
        "unlicensed": 10,
        "all mines": 100,
    }


def test_an_overrun_of_a_shifted_licence_leaves_the_rim_out():
    """A licence shifted by 15 m leaves a rim; only the strip of 80 m counts."""
    result = match([box(0, 0, 280)], [box(0, 15)], tolerance=30)
    assert result.mines.columns["register_status"].tolist() == ["beyond"]
    assert result.mines.columns["overrun_km2"][0] * 1e6 == pytest.approx(80 * 150 + 15 * 30, rel=0.05)
    assert match([box(0, 0, 222)], [box(0, 15)], tolerance=30).mines.columns["register_status"].tolist() == ["licensed"]


@pytest.mark.parametrize(("width", "beyond"), [(25.0, 25.0), (24.75, 0.0)])
def test_land_beyond_counts_from_25_square_metres_on(width, beyond):
    """In a plane, where areas are whole numbers, and without a tolerance."""
    mine, licence = shapely.box(0, 0, 100, 1), shapely.box(0, 0, 100 - width, 1)
    assert [shape.area for shape in overruns(np.array([mine]), np.array([licence]), 0.0, Feedback())] == [beyond]


def test_land_beyond_reaches_to_the_border_of_the_licence():
    """A strip of 80 m by 150 m, of which the first 30 m lie within the tolerance."""
    mine, licence = shapely.box(0, 0, 280, 150), shapely.box(0, 0, 200, 150)
    (found,) = overruns(np.array([mine]), np.array([licence]), 30.0, Feedback())
    assert found.area == pytest.approx(80 * 150, rel=1e-6) and found.bounds == pytest.approx((200, 0, 280, 150))


def test_two_licences_side_by_side_hold_one_mine():
    result = match([box(0, 0, 400)], [box(0, 0, 200), box(200, 0, 200)])
    assert result.mines.columns["register_status"].tolist() == ["licensed"] and result.matched_entries == 2
    assert result.mines.columns["licence_share"][0] == pytest.approx(1)


def test_a_neighbours_licence_is_none():
    """A mine that touches the next licence by a sliver, or lies beside it, has no licence."""
    result = match([box(195, 0), box(600, 0)], [box(0, 0), box(605, 160)])
    assert result.mines.columns["register_status"].tolist() == ["unlicensed", "unlicensed"]
    assert result.mines.columns["overrun_km2"].tolist() == [0, 0] and len(result.unseen) == 2


def test_a_mine_far_larger_than_its_licence_is_beyond_it():
    result = match([box(0, 0, 2000, 2000)], [box(500, 500, 150, 150)])
    assert result.mines.columns["register_status"].tolist() == ["beyond"]
    assert result.mines.columns["overrun_share"][0] == pytest.approx(1 - 150 * 150 / 4e6, rel=2e-3)


def test_a_licence_in_force_goes_before_an_expired_one():
    register = layer(
        [box(0, 0), box(0, 0), box(1000, 0)], state=texts(["revoked", "valid", "停产"]), licence_id=texts(["a", "b", "c"])
    )
    result = match([box(0, 0), box(1000, 0)], register, status_field="state")
    assert result.mines.columns["register_status"].tolist() == ["licensed", "suspended"]
    assert result.mines.columns["licence_id"].tolist() == ["b", "c"]


def test_expiry_is_judged_with_a_date_only():
    register = layer([box(0, 0)], expires=texts(["2020-01-01"]))
    assert match([box(0, 0)], register).mines.columns["register_status"].tolist() == ["licensed"]
    assert any("expiry was not judged" in note for note in match([box(0, 0)], register).notes)
    assert match([box(0, 0)], register, date="2020-01-01").mines.columns["register_status"].tolist() == ["licensed"]
    assert match([box(0, 0)], register, date="2020-01-02").mines.columns["register_status"].tolist() == ["expired"]
    with pytest.raises(InputError, match="'soon', which is no date"):
        match([box(0, 0)], layer([box(0, 0)], expires=texts(["soon"])), date="2020-01-02")


def test_entries_that_were_not_observed_are_not_called_empty(tmp_path):
    from mine_mapper.core.grid import Grid
    from mine_mapper.core.native import rasterio
    from mine_mapper.core.raster_writer import create_raster

    grid = Grid(rasterio().crs.CRS.from_user_input(UTM).to_wkt(), (10, 0, X0, 0, -10, Y0 + 500), 200, 50)
    clear = np.ones((50, 200), np.uint16)
    clear[:, 100:] = 0
    path = str(tmp_path / "quality.tif")
    with create_raster(path, grid, "uint16", ("clear",)) as raster:
        raster.write(clear)
    register = [box(0, 0), box(500, 0), box(1500, 0), box(900, 200, 160), box(5000, 0), box(900, 360, 200, 100)]
    result = match([box(0, 0)], register, observed=path)
    assert result.unseen.columns["visible"].tolist() == [
        "no mine visible",
        "not observed",
        "no mine visible",
        "not observed",
        "no mine visible",  # just half of it was seen
    ]
    assert result.unseen.columns["observed_share"] == pytest.approx([1, 0, 100 / 160, 0, 0.5], abs=0.02)


def test_candidates_come_first():
    columns = {"mine_id": np.arange(1, 5), "probability": np.array([0.9, 0.6, 0.8, 0.7]), "county": texts(["A", "B", "A", None])}
    mines = layer([box(0, 0), box(1000, 0), box(2000, 0, 400), box(3000, 0, 400)], **columns)
    rows = register_cases(match(mines, [box(0, 0), box(3000, 0)]))
    assert rows.column("mine_id") == [3, 2, 4, 1]
    assert rows.column("register_status") == ["unlicensed", "unlicensed", "beyond", "licensed"]
    assert rows.column("county") == ["A", "B", None, "A"]


def test_a_negative_tolerance_is_refused():
    with pytest.raises(ParameterError, match="TOLERANCE"):
        match([box(0, 0)], [box(0, 0)], tolerance=-1)


def test_ids_that_are_missing_or_stand_twice_are_told_and_given_anew():
    """NULL, empty and repeated numbers, and texts with gaps: every mine of both layers has an id of its own."""
    boxes = [box(0, 0), box(1000, 0), box(2000, 0), box(3000, 0)]
    for given, wanted in (([7, None, 7, 3], [7, 8, 9, 3]), (["KZ-1", " ", "KZ-1", "KZ-4"], ["KZ-1", "KZ-5", "KZ-6", "KZ-4"])):
        result = match(layer(boxes, mine_id=texts(given)), [box(0, 0, 100)])
        assert result.mines.columns["mine_id"].tolist() == wanted
        told = " ".join(str(note) for note in result.notes)
        assert "1 mine without a mine_id was given" in told and "1 mine has a mine_id that another mine has" in told
        assert set(result.overrun.columns["mine_id"].tolist()) <= set(wanted)
    named = match(layer(boxes, MINE_ID=np.array([4, 5, 6, 7])), [box(0, 0)])
    assert named.mines.columns["MINE_ID"].tolist() == [4, 5, 6, 7] and "mine_id" not in named.mines.columns
    assert not [note for note in named.notes if "mine_id" in str(note)]
