"""What an inventory is told to be strange for, and how layers without much are taken: counts and limits, recomputed."""

import numpy as np
import pytest
import shapely
from feedback_log import Log
from inventory_twin import GROUND, blob, landscape, layer_of, place, share_in, table
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster_writer import create_raster
from mine_mapper.core.statistics import clustering
from mine_mapper.core.statistics.counties import CountyAssignment, assign_counties, county_field, tell_counties
from mine_mapper.core.statistics.inventory_checks import UNITS, check_shapes, check_unit
from mine_mapper.core.statistics.mine_attributes import _strange_minerals
from mine_mapper.core.statistics.mine_terrain import measure_terrain
from mine_mapper.core.statistics.mine_types import TypeTable, type_table
from mine_mapper.core.statistics.register_types import match_register
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_job import StatisticsJob
from mine_mapper.core.statistics.statistics_tables import clustering_table, shares_in_percent, summary_table
from rule_layers import UTM, X0, Y0


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_mines_that_overlap_and_mines_in_far_parts(seed):
    """Copies, mines in each other, chains, and overlaps too small to tell; parts from 1 km on."""
    rng, mines, _ = landscape(seed)
    shapes = [mine.shape for mine in mines]
    shapes += [shapes[1], shapes[2].buffer(-3), shapes[3].buffer(0.01), *(blob(rng, 200 * k, 100, 150) for k in range(6))]
    for gap in (999, 1001):
        part = shapely.box(*place(0, 0), *place(50, 50))
        shapes.append(shapely.MultiPolygon([part, shapely.affinity.translate(part, 50 + gap, 0)]))
    pairs = [(a, b) for k, b in enumerate(shapes) for a in shapes[:k] if a.intersection(b).area > 0.05 * min(a.area, b.area)]
    told, far = check_shapes(np.array(shapes), "mines")
    involved = {id(shape) for pair in pairs for shape in pair}
    copies = sum(a.intersection(b).area > 0.99 * max(a.area, b.area) for a, b in pairs)
    these = [shape for shape in shapes if id(shape) in involved]
    twice = sum(shape.area for shape in these) - shapely.union_all(these).area
    count = len([1 for k, b in enumerate(shapes) if any(b is shape for shape in these)])
    assert (told.fields["mines"], told.fields["same"]) == (count, copies) and copies > 1
    assert told.fields["area"] == pytest.approx(twice / 1e6, rel=1e-2, abs=1e-3)
    parted = sum(shape.geom_type == "MultiPolygon" and max_gap(shape) > 1000 for shape in shapes)
    assert far.fields["count"] == parted and far.fields["distance"] == 1


def max_gap(shape):
    """The gap between the two parts of a mine."""
    first, second = shapely.get_parts(shape)
    return first.distance(second)


def test_mines_that_hardly_overlap_are_not_told():
    boxes = [
        shapely.box(0, 0, 100, 100),
        shapely.box(95.1, 0, 195, 100),
        shapely.box(300, 0, 305, 100),
        shapely.box(304.74, 0, 400, 9),
    ]
    assert (
        check_shapes(np.array(boxes), "m") == []
        and len(check_shapes(np.array([boxes[0], shapely.box(94.9, 0, 195, 100)]), "m")) == 1
    )


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize(("off", "named"), [(0.86, True), (1.0, True), (1.14, True), (0.84, False), (1.16, False)])
def test_areas_in_another_unit(unit, off, named):
    """The median of the ratios decides, within 15 percent; mines without an area do not count."""
    factors = {"hectares": 100, "square metres": 1e6, "mu": 1500, "acres": 247.105, "square miles": 0.386102}
    measured = np.array([0.0, 0.2, 0.5, 3.0])
    (warning,) = check_unit(measured * factors[unit] * off * [1, 0.1, 1, 7], measured, "size")
    assert warning.fields.get("unit") == (unit if named else None)
    assert warning.fields["ratio"] == pytest.approx(factors[unit] * off)
    assert check_unit(np.ones(2), np.zeros(2), "size") == []


@pytest.mark.parametrize("count", [0, 1, 6, 7])
def test_warnings_of_counties(count):
    pairs = [(f"A{k}", f"B{k}") for k in range(count)]
    names = [f"C{k}" for k in range(count)]
    nothing = np.zeros(0)
    lines = tell_counties(CountyAssignment([], nothing, nothing, nothing, 0.0, pairs, names, count))
    if count == 0:
        assert lines == [] == tell_counties(CountyAssignment([], nothing, nothing, nothing, 0.0))
        return
    overlapping, nameless, scattered = (line.fields for line in lines)
    assert overlapping["count"] == nameless["count"] == count
    assert overlapping["pairs"] == "; ".join(f"{a} and {b}" for a, b in pairs[:6])
    assert overlapping["more"] == (" ..." if count > 6 else "")
    assert scattered["names"] == ", ".join(f"'{name}'" for name in names[:6])


def test_counties_of_one_name_far_apart_and_borders_drawn_twice():
    step = 1e4
    boxes = [shapely.box(*place(0, 0), *place(step, step)), shapely.box(*place(step * 0.991, 0), *place(2 * step, step))]
    boxes += [shapely.box(*place(0, step * 0.989), *place(step, 2 * step)), shapely.box(*place(6e4, 0), *place(7e4, step))]
    names = np.array(["A", "B", "C", "B"], object)
    found = assign_counties(np.array([place_box(0, 0)]), np.array(boxes), names, Feedback())
    assert found.overlapping == [("A", "C")] and found.scattered == ["B"] and found.names == ["A", "B", "C"]


def place_box(x, y, width=100.0, height=100.0):
    return shapely.box(*place(x, y), *place(x + width, y + height))


def test_a_sliver_of_a_county_holds_a_mine_whose_middle_lies_in_none():
    """Half a square metre is enough; a touch is not."""
    counties = np.array([place_box(0, 0, 1000, 1000), place_box(-3000, 0, 1000, 1000)])
    mines = np.array([place_box(999.995, 0), place_box(1000, 500)])
    found = assign_counties(mines, counties, np.array(["A", "B"], object), Feedback())
    assert found.county.tolist() == ["A", None] and found.crossing.tolist() == [False, False]
    assert found.outside_km2 == pytest.approx(sum(shape.area * (1 - share_in(shape, counties[0])) for shape in mines) / 1e6)


@pytest.mark.parametrize("names", [["Strip", "Rest", "Rest"], ["Rest", "Strip", "Rest"]])
def test_the_middle_of_a_mine_goes_before_its_area(names):
    """A narrow county holds the middle of a mine, another one on both sides most of its land."""
    shapes = {"Strip": [place_box(0, 0, 40, 1000)], "Rest": [place_box(-1000, 0, 1000, 1000), place_box(40, 0, 1000, 1000)]}
    counties = [shapes[name].pop() for name in names]
    found = assign_counties(np.array([place_box(-130, 0, 300, 300)]), np.array(counties), np.array(names, object), Feedback())
    assert found.county.tolist() == ["Strip"] and found.crossing.tolist() == [True]


@pytest.mark.parametrize(
    ("columns", "wanted"),
    [
        ({"code": ["1", "2"], "NAME": ["A", "A"]}, "NAME"),
        ({"county": ["A", "A"], "district": ["A", "B"]}, "district"),
        ({"county": ["A", "B"], "district": ["A", "B"]}, "county"),
        ({"some_name": ["A", "A"], "code": ["1", "2"]}, "some_name"),
        ({"first_name": ["A", "A"], "second_name": ["A", "B"]}, "second_name"),
        ({"x": ["A", "A"], "z": ["A", "B"], "w": ["C", "B"]}, "z"),
        ({"number": [1, 2], "x": ["A", "A"]}, "x"),
    ],
)
def test_the_field_of_a_county(columns, wanted):
    layer = table([place_box(0, 0), place_box(500, 0)], "c", **columns)
    assert county_field(layer) == wanted and county_field(layer, wanted.upper()) == wanted
    with pytest.raises(InputError):
        county_field(layer, "nowhere")


def test_ten_strange_minerals_are_named_the_most_frequent_first():
    words = [word for k, word in enumerate("abcdefghijkl") for _ in range(1 + k % 3)]
    (warning,) = _strange_minerals([*words, "unknown", "unknown"])
    counts = sorted(((word, words.count(word)) for word in set(words)), key=lambda pair: (-pair[1], pair[0]))
    assert warning.fields["shown"] == ", ".join(f"{word} ({number})" for word, number in counts[:10])
    assert _strange_minerals(["unknown"]) == []


def test_a_register_of_one_entry():
    mines = np.array([place_box(0, 0), place_box(180, 0), place_box(900, 0)])
    match = match_register(mines, np.array([place_box(0, 0, 100, 50)]), 100.0)
    assert match.entry.tolist() == [0, 0, -1] and match.overlap_share[:2] == pytest.approx([0.5, 0])
    assert match.distance[:2] == pytest.approx([0, 80])


def test_an_entry_within_a_hundred_metres_is_taken_by_default():
    mines = table([place_box(0, 0), place_box(5000, 0)], "m")
    gaps = (99.5, 100.5)
    register = table([place_box(100 + gaps[0] * GROUND, 0), place_box(5100 + gaps[1] * GROUND, 0)], "r", mineral=["coal", "coal"])
    log = Log()
    columns = compute_statistics(StatisticsJob(mines=mines, register=register), log).mines.columns
    (line,) = [line for line in log.lines if "overlap an entry" in str(line)]
    assert [line.fields[name] for name in ("overlap", "near", "without")] == [0, 1, 1]
    assert columns["type"].tolist() == ["coal", "unknown"] and columns["register_distance_m"][0] == pytest.approx(99.5, abs=0.01)
    assert columns["type_source"].tolist() == ["register, nearest", "none"]


def test_ends_of_licences_are_told_not_to_be_judged():
    mines = table([place_box(1000 * k, 0) for k in range(2)], "m")
    words = {"mineral": ["coal"] * 2, "status": ["Active until 2019", "active"], "expires": ["31-DEC-19", "2030-06-30"]}
    result = compute_statistics(StatisticsJob(mines=mines, register=table(list(mines.shapes()), "r", **words)), Log())
    columns, told = result.mines.columns, " ".join(map(str, result.notes))
    assert columns["licence_state"].tolist() == ["in_force"] * 2 and columns["licence_expires"].tolist() == [
        "31-DEC-19",
        "2030-06-30",
    ]
    assert "on no day" in told and "1 status states an end that is not judged here: 'Active until 2019' (1)" in told


def test_reviews_types_and_the_log_of_a_register():
    """Kept types of a review, of the register's own type where its mineral says nothing, and how many mines each way has."""
    kinds = ["metal", "coal", "coal", "unknown", "metal", None]
    reviews = ["retyped", "accepted", "pending", "redrawn", "rejected", "accepted"]
    mines = table([place_box(1000 * k, 0) for k in range(6)], "m", type=kinds, review=reviews)
    entries = [place_box(0, 0), place_box(1000, 0), place_box(2150, 0), place_box(3000, 0, 40, 40)]
    register = table(entries, "r", mineral=["coal", "coal", "wibble", "gold"], type=["metal", "metal", "non_metal", "coal"])
    log = Log()
    result = compute_statistics(StatisticsJob(mines=mines, register=register), log)
    columns = result.mines.columns
    assert columns["type"].tolist() == ["metal", "coal", "non_metal", "metal", "unknown"]
    sources = ["review", "review", "register, nearest", "register, overlap", "none"]
    assert columns["type_source"].tolist() == sources and columns["mineral"].tolist() == ["coal", "coal", "wibble", "gold", None]
    (line,) = [line for line in log.lines if "overlap an entry" in str(line)]
    assert {name: line.fields[name] for name in ("overlap", "near", "without", "tolerance")} == {
        "overlap": 3,
        "near": 1,
        "without": 1,
        "tolerance": 100.0,
    }
    (rejected,) = [line for line in log.lines if "rejected" in str(line)]
    assert rejected.fields["count"] == 1
    (note,) = [note for note in result.notes if "no known type" in str(note)]
    assert (note.fields["missing"], note.fields["count"]) == (1, 5)


def test_mines_cut_by_the_edge_and_the_limits_of_parameters():
    mines = table([place_box(500 * k, 0, 400, 400 * (k + 1)) for k in range(3)], "m", touches_edge=[1, 0, 2])
    result = compute_statistics(StatisticsJob(mines=mines, leave_out_edge=True), Feedback())
    assert (
        result.tables["types"].row("all mines")["number"] == 2 == result.tables["types_by_area_class"].row("all mines")["number"]
    )
    assert result.tables["area_classes"].note.fields["count"] == 1
    assert result.tables["summary"].row("mines cut by the edge")["value"] == 1
    compute_statistics(StatisticsJob(mines=mines, tolerance=0.0), Feedback())
    for wrong in ({"tolerance": -0.1}, {"area_classes": (0.1, 0.1)}, {"area_classes": (0.0, 1.0)}, {"area_classes": ()}):
        with pytest.raises(ParameterError):
            compute_statistics(StatisticsJob(mines=mines, **wrong), Feedback())


@pytest.mark.parametrize("count", [2, 3])
def test_three_mines_in_the_basin_are_enough_for_the_test_of_clustering(count):
    basin = table([place_box(-1000, -1000, 9000, 9000)], "basin")
    mines = table([place_box(1000 * k, 700 * k) for k in range(count)], "m")
    result = compute_statistics(StatisticsJob(mines=mines, basin=basin), Feedback())
    assert (result.clustering is not None) == (count == 3)
    if count == 2:
        (note,) = [note for note in result.notes if "3 are needed" in str(note)]
        assert note.fields["count"] == 2
    else:
        again = compute_statistics(StatisticsJob(mines=mines, basin=basin, seed=1), Feedback()).clustering
        assert result.clustering.p == again.p and np.array_equal(result.clustering.l_mean, again.l_mean)


@pytest.mark.parametrize(("zeros", "told"), [(19, False), (20, True), (150, True)])
def test_blocks_of_zeros_beside_high_ground(zeros, told, tmp_path):
    values = np.full((30, 40), 500.0)
    if told and zeros == 20:  # five on each side of the raster
        values[[0, -1], 7:12] = values[7:12, [0, -1]] = 0
    else:
        values.ravel()[400 : 400 + zeros] = 0
    grid = Grid(rasterio().crs.CRS.from_user_input(UTM).to_wkt(), (10.0, 0, X0, 0, -10.0, Y0 + 300), 40, 30)
    with create_raster(str(tmp_path / "dem.tif"), grid, "float32", ("elevation",), -9999.0) as raster:
        raster.write(values.astype("float32"))
    log = Log()
    measure_terrain(np.array([place_box(10, 10)]), None, UTM, str(tmp_path / "dem.tif"), log)
    lines = [line for line in log.warnings if "exactly 0" in str(line)]
    assert bool(lines) == told
    if told:
        assert lines[0].fields["share"] == pytest.approx(zeros / 1200)


# -- how figures are shown ------------------------------------------------------------------------------------------------------

DIGITS = {"_km2": 3, "_m": 0, "_deg": 1, "_share": None}
"""Decimals by the unit at the end of a column's name; shares are printed in per cent."""


def test_decimals_of_every_table_and_the_progress(tmp_path):
    """Metres without decimals, degrees with one, square kilometres with three; observed land and the curve of L with one."""
    _, mines, _ = landscape(1)
    land = shapely.segmentize(place_box(-6500, -6500, 13_000, 13_000), 500)
    values = 500.0 + np.arange(30)[:, None] * 20 + np.zeros(30)
    grid = Grid(rasterio().crs.CRS.from_user_input(UTM).to_wkt(), (500.0, 0, X0 - 7500, 0, -500.0, Y0 + 7500), 30, 30)
    for name, kind in (("dem", "float32"), ("seen", "uint16")):
        with create_raster(str(tmp_path / f"{name}.tif"), grid, kind, (name,)) as raster:
            raster.write(values.astype(kind))
    log = Log()
    told = []
    log.set_progress = told.append
    counties = table([land], "c", name=["A"])
    rivers = table([shapely.LineString([place(-7000, 0), place(7000, 100)])], "r")
    job = StatisticsJob(
        mines=layer_of(mines), counties=counties, rivers=rivers, dem=f"{tmp_path}/dem.tif", observed=f"{tmp_path}/seen.tif"
    )
    result = compute_statistics(job, log)
    assert told == sorted(told) and told[0] > 0 and told[-1] == 1.0
    assert {"terrain", "elevation_classes", "slope_classes", "rivers", "river_classes", "observed", "ripley"} <= set(
        result.tables
    )
    for name, made in result.tables.items():
        for column in made.columns:
            ending = next((end for end in DIGITS if column.key.endswith(end)), None)
            if name == "slope_classes" and column.key in ("from_deg", "to_deg"):
                assert column.digits == 0
            elif name in ("ripley", "observed") and ending != "_share" and ending is not None:
                assert column.digits == 1, (name, column.key)
            elif ending is not None:
                assert column.digits == DIGITS[ending] and column.percent == (ending == "_share"), (name, column.key)


def test_the_share_of_the_basin_is_printed_in_per_cent():
    rows = [
        ("total area", 3.0, "km2", 5, ""),
        ("share of the basin", 0.01234, "", 4, "n"),
        ("share of the basin", None, "", 4, "n"),
    ]
    shown = shares_in_percent(summary_table(rows)).rows
    assert shown == [rows[0], ("share of the basin", "1.23 %", "", 4, "n"), rows[2]]


@pytest.mark.parametrize(("used", "note"), [(5000, "a seeded subsample above 5 000"), (5001, "")])
def test_a_subsample_of_mines_is_told(used, note):
    figures = dict.fromkeys(
        ("nearest_mean", "nearest_expected", "nearest_index", "nearest_z", "nearest_p", "statistic", "p"), 0.05
    )
    curves = dict.fromkeys(("radii", "l_observed", "l_mean", "l_low", "l_high"), np.zeros(1))
    made = clustering_table(clustering.Clustering(points=used, mines=5001, area_km2=1.0, **figures, **curves))
    assert made.row("mines used") == {"measure": "mines used", "value": used, "unit": "mines", "note": note}
    assert clustering.MOST_POINTS == 5000 and made.row("p of the global test")["value"] == 0.05


def test_the_tests_of_clustering_have_199_random_patterns():
    basin = table([place_box(-1000, -1000, 9000, 9000)], "basin")
    mines = table([place_box(700 * k, 5000 * (k % 3) / 2) for k in range(8)], "m")
    told = []
    feedback = Feedback()
    feedback.check = lambda: told.append(1)
    found = clustering.assess_clustering(
        shapely.get_coordinates(shapely.centroid(mines.shapes())), basin.shapes()[0], 3, feedback
    )
    assert len(told) == 200 and found.p * 200 == pytest.approx(round(found.p * 200))


def test_long_sides_of_a_basin_are_straight_in_its_own_system():
    """A box of 500 by 300 km beside its zone: its area is that of the same box with a corner every kilometre."""
    basin, mines = place_box(200_000, -100_000, 500_000, 300_000), table([place_box(400_000, 0)], "m")
    shares = []
    for shape in (basin, shapely.segmentize(basin, 1000.0)):
        result = compute_statistics(
            StatisticsJob(mines=mines, basin=table([shape], "b"), cell_size=1e4, bandwidth=2e4), Feedback()
        )
        shares.append(result.tables["summary"].row("basin area")["value"])
    assert shares[0] == pytest.approx(shares[1], rel=1e-9)


@pytest.mark.parametrize(("weight", "unit", "peak"), [("count", "mines", "mines / km2"), ("area", "km2", "km2 / km2")])
def test_the_units_of_a_density(weight, unit, peak):
    mines = table([place_box(1000 * k, 500 * k) for k in range(4)], "m")
    basin = table([place_box(-3000, -3000, 9000, 9000)], "b")
    job = StatisticsJob(mines=mines, basin=basin, weight=weight, bandwidth=2000.0)
    summary = compute_statistics(job, Feedback()).tables["summary"]
    total, highest = summary.row("sum of the density raster"), summary.row("highest density")
    assert (total["unit"], str(highest["unit"])) == (unit, peak) and summary.row("bandwidth of the density")["note"] == "given"
    assert total["value"] == pytest.approx(4 if weight == "count" else 0.04, rel=2e-3)


def test_a_single_mine_has_its_terrain_and_its_river(tmp_path):
    grid = Grid(rasterio().crs.CRS.from_user_input(UTM).to_wkt(), (50.0, 0, X0 - 500, 0, -50.0, Y0 + 500), 20, 20)
    with create_raster(str(tmp_path / "dem.tif"), grid, "float32", ("elevation",), -9999.0) as raster:
        raster.write(np.full((20, 20), 700, "float32"))
    mines, rivers = table([place_box(0, 0)], "m"), table([shapely.LineString([place(-400, 300), place(400, 300)])], "r")
    result = compute_statistics(StatisticsJob(mines=mines, rivers=rivers, dem=str(tmp_path / "dem.tif")), Feedback())
    assert result.mines.columns["elevation_m"].tolist() == [700.0] and "terrain" in result.tables
    assert result.mines.columns["river_distance_m"] == pytest.approx([200 / GROUND], rel=1e-4)
    assert not any("Without a mine" in str(note) for note in result.notes)


def test_an_inventory_without_a_mine():
    """Tables of nothing, and a note for each that cannot be."""
    nothing = table([], "m", mineral=[]).with_columns(mineral=np.zeros(0, object))
    counties = table([place_box(-5000, -5000, 9000, 9000)], "c", name=["A"])
    rivers = table([shapely.LineString([place(0, 0), place(9, 9)])], "r")
    result = compute_statistics(StatisticsJob(mines=nothing, counties=counties, rivers=rivers, dem="none.tif"), Feedback())
    assert result.tables["types"].row("all mines") == {
        "type": "all mines", "number": 0, "number_share": None, "total_km2": 0.0, "area_share": None, "mean_km2": None
    }  # fmt: skip
    assert [row[1] for row in result.tables["counties"].rows] == [0, 0]
    rows = {row[0]: row[1] for row in result.tables["summary"].rows}
    assert rows["number of mines"] == 0 and rows["mean area"] is rows["median area"] is rows["largest area"] is None
    texts = " ".join(map(str, result.notes))
    assert all(word in texts for word in ("no terrain of mines", "no distance to rivers", "there is no density", "only 0 lie"))
    assert result.density is result.clustering is result.terrain is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("coal gold", "metal"),
        ("gold coal", "coal"),
        ("gold with limestone", "non_metal"),
        ("limestone with gold", "non_metal"),
        ("brown coal and gold", "coal"),
        ("gold, brown coal", "metal"),
        ("no coal, gold", "metal"),
        ("Cu, Pb-Zn", "metal"),
        ("C, wibble", "unknown"),
        ("old workings of iron ore", "metal"),
        ("石灰石金矿", "non_metal"),
        ("煤金", "metal"),
        ("金煤", "coal"),
        ("", "unknown"),
        (None, "unknown"),
    ],
)
def test_the_longest_word_names_the_thing_and_of_equal_ones_the_last(text, kind):
    assert type_table().look_up(text) == kind


def test_terms_of_a_table_of_ones_own():
    own = TypeTable(
        [("red", "metal"), ("tan", "coal"), ("red tan", "non_metal"), ("a b c d", "coal"), (" ", "coal"), ("red", "coal")]
    )
    assert len(own) == 4 and own.look_up("red") == "coal" and TypeTable([]).look_up("red") == "unknown"
    assert own.look_up("big red tan rock") == "non_metal" and own.look_up("x a b c d y") == "coal"
    assert own.look_up("x a b c y") == "unknown"
