"""Statistics of an inventory: the paper's Tables 5 to 8, types in three languages, counties, terrain, rivers."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.raster_writer import create_raster
from mine_mapper.core.statistics.area_classes import class_indices, class_labels
from mine_mapper.core.statistics.mine_terrain import measure_terrain
from mine_mapper.core.statistics.mine_types import TypeTable, read_type_map, shipped_entries, type_table, types_of
from mine_mapper.core.statistics.register_types import match_register
from mine_mapper.core.statistics.rivers import river_distances
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_job import StatisticsJob
from mine_mapper.core.vector import Table
from scipy.optimize import linprog

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0
LIMITS = (0.1, 0.5, 1.0, 2.0)
COUNTIES = ("Yining City", "Huocheng", "Yining", "Chabchal", "Nilek", "Xinyuan", "Gongliu", "Turks", "Zhaosu")
COUNTY_COUNTS = {  # Table 7: metal, non-metal, coal
    "metal": (4, 8, 6, 6, 5, 4, 5, 4, 3),
    "non_metal": (8, 25, 23, 61, 53, 39, 45, 24, 46),
    "coal": (2, 6, 5, 7, 4, 0, 1, 0, 1),
}
CLASS_COUNTS = {"metal": (6, 16, 12, 8, 3), "non_metal": (126, 169, 27, 2, 0), "coal": (1, 5, 7, 6, 7)}
CLASS_TOTALS = (7.491, 44.688, 30.635, 19.420, 40.986)
TYPE_TOTALS = {"metal": 39.7452, "non_metal": 57.3097, "coal": 46.1651}


def box(x, y, width=100.0, height=100.0):
    return shapely.box(X0 + x, Y0 + y, X0 + x + width, Y0 + y + height)


def texts(values):
    array = np.empty(len(values), object)
    array[:] = values
    return array


def layer(shapes, title="layer", /, **columns):
    return Table.from_shapes(shapes, columns, UTM, title)


def run(mines, **more):
    return compute_statistics(StatisticsJob(mines=mines, **more), Feedback())


def paper_areas():
    """Areas by type that add up to the class totals of Table 5 and to the type totals of Table 6."""
    kinds, count = list(CLASS_COUNTS), 5
    numbers = np.array([CLASS_COUNTS[kind] for kind in kinds], float)
    low, high = np.array([0.02, *LIMITS]) * 1.03, np.array([*LIMITS, 12.0]) * 0.97
    bounds = [(n * low[c], n * high[c]) for row in numbers for c, n in enumerate(row)]
    by_class = [np.tile(np.arange(count) == c, 3) for c in range(count)]
    by_type = [np.repeat(np.arange(3) == t, count) for t in range(3)]
    totals = [*CLASS_TOTALS, *TYPE_TOTALS.values()]
    solved = linprog(np.zeros(15), A_eq=np.array([*by_class, *by_type], float), b_eq=totals, bounds=bounds)
    assert solved.success
    means = solved.x.reshape(3, count) / np.maximum(numbers, 1)
    return {kind: np.repeat(means[t], CLASS_COUNTS[kind]) for t, kind in enumerate(kinds)}


def paper_layer():
    """395 mines with the paper's counts, areas in a field, types in a field, and nine square counties that hold them."""
    shapes, areas, types = [], [], []
    by_type = paper_areas()
    place = dict.fromkeys(COUNTIES, 0)
    for kind, counts in COUNTY_COUNTS.items():
        homes = np.repeat(np.arange(9), counts)
        for area, home in zip(by_type[kind], homes):
            spot = place[COUNTIES[home]]
            shapes.append(box(10000 * home + 200 + 300 * (spot % 10), 300 * (spot // 10)))
            place[COUNTIES[home]] += 1
            areas.append(area)
            types.append(kind)
    mines = layer(shapes, "mines", size=np.array(areas), kind=texts(types))
    counties = layer([box(10000 * i, -100, 9999, 9000) for i in range(9)], "counties", name=texts(COUNTIES))
    return mines, counties


def test_tables_5_6_7_of_the_paper():
    mines, counties = paper_layer()
    result = run(mines, counties=counties, area_field="size", type_field="kind")
    table = result.tables["area_classes"]
    assert table.column("number") == [133, 190, 46, 16, 10, 395]
    assert [round(v, 3) for v in table.column("number_share")] == [0.337, 0.481, 0.116, 0.041, 0.025, 1]
    assert [round(v, 3) for v in table.column("total_km2")] == [7.491, 44.688, 30.635, 19.420, 40.986, 143.220]
    assert [round(v, 3) for v in table.column("area_share")] == [0.052, 0.312, 0.214, 0.136, 0.286, 1]
    assert [round(v, 3) for v in table.column("mean_km2")] == [0.056, 0.235, 0.666, 1.214, 4.099, 0.363]
    table = result.tables["types"]
    assert table.column("type") == ["metal", "non_metal", "coal", "unknown", "all mines"]
    assert table.column("number") == [45, 324, 26, 0, 395]
    assert [round(100 * v, 2) for v in table.column("number_share")] == [11.39, 82.03, 6.58, 0, 100]
    assert [round(v, 2) for v in table.column("total_km2")][:3] == [39.75, 57.31, 46.17]
    assert [round(100 * v, 2) for v in table.column("area_share")] == [27.75, 40.02, 32.23, 0, 100]
    assert [round(v, 3) for v in table.column("mean_km2")[:3]] == [0.883, 0.177, 1.776] and table.column("mean_km2")[3] is None
    table = result.tables["counties"]
    assert table.column("county") == [*COUNTIES, "all mines"]
    assert table.column("number")[:-1] == [14, 39, 34, 74, 62, 43, 51, 28, 50]
    for kind, counts in COUNTY_COUNTS.items():
        assert table.column(kind) == [*counts, sum(counts)]
    assert sum(table.column("area_km2")[:-1]) == pytest.approx(143.220)


def test_counties_of_a_field_need_no_polygons():
    mines = layer([box(0, 0), box(500, 0), box(900, 0)], "mines", area=np.array([1.0, 2.0, 4.0]), county=texts(["B", "A", None]))
    table = run(mines, county_field="county", area_field="area").tables["counties"]
    assert [(row[0], row[1], row[-1]) for row in table.rows] == [
        ("A", 1, 2.0),
        ("B", 1, 1.0),
        ("outside all counties", 1, 4.0),
        ("all mines", 3, 7.0),
    ]


def test_a_mine_on_a_border_counts_once_and_its_area_is_split():
    mines = layer([box(-30, 0), box(500, 0), box(5000, 0)], "mines")
    counties = layer([box(-1000, 0, 1000, 1000), box(0, 0, 1000, 1000)], "counties", name=texts(["west", "east"]))
    result = run(mines, counties=counties)
    assert result.mines.columns["county"].tolist() == ["east", "east", None]
    assert result.mines.columns["crosses_county"].tolist() == [True, False, False]
    table = result.tables["counties"]
    assert table.column("number") == [0, 2, 1, 3]
    assert table.column("area_km2") == pytest.approx([0.003, 0.017, 0.01, 0.03], rel=2e-3)


def test_counties_are_named_by_the_field_that_tells_them_apart():
    from mine_mapper.core.statistics.counties import county_field

    shapes = [box(0, 0), box(500, 0)]
    assert county_field(layer(shapes, province=texts(["X", "X"]), district=texts(["A", "B"]))) == "district"
    assert county_field(layer(shapes, code=texts(["1", "2"]), NAME=texts(["A", "A"]))) == "NAME"
    with pytest.raises(InputError, match="COUNTY_FIELD"):
        county_field(layer(shapes, code=np.arange(2)))


def test_a_limit_belongs_to_the_class_above():
    assert class_indices(np.array([0.0999, 0.1, 0.5, 2.0, 9.0]), LIMITS).tolist() == [0, 1, 2, 4, 4]
    assert class_labels((0.1, 0.5)) == ["below 0.1 km2", "0.1 to 0.5 km2", "0.5 km2 or more"]
    with pytest.raises(ParameterError, match="AREA_CLASSES is 0.5,0.1"):
        run(layer([box(0, 0)]), area_classes=(0.5, 0.1))


@pytest.mark.parametrize(
    ("mineral", "kind"),
    [
        ("Copper", "metal"),
        ("iron ore", "metal"),
        ("Lead-zinc", "metal"),
        ("gold, sand", "metal"),
        ("limestone for cement", "non_metal"),
        ("Non-metallic", "non_metal"),
        ("sand and gravel", "non_metal"),
        ("Brown coal", "coal"),
        ("oil shale", "coal"),
        ("coal", "coal"),
        ("rare earth elements", "metal"),
        ("铁矿", "metal"),
        ("铅锌矿、银矿", "metal"),
        ("砂金", "metal"),
        ("金刚石", "non_metal"),
        ("建筑用砂", "non_metal"),
        ("水泥用石灰岩矿", "non_metal"),
        ("非金属", "non_metal"),
        ("褐煤", "coal"),
        ("煤炭（露天）", "coal"),
        ("砂岩型铜矿", "metal"),
        ("Уголь", "coal"),
        ("бурого угля", "coal"),
        ("медно-никелевые руды", "metal"),
        ("Известняка", "non_metal"),
        ("песок строительный", "non_metal"),
        ("золота россыпного", "metal"),
        ("нерудные", "non_metal"),
        ("ARENAS Y GRAVAS SILICEAS", "non_metal"),
        ("Hulla, antracita", "coal"),
        ("Carbón piedra", "coal"),
        ("ESMERALDAS SIN TALLAR", "non_metal"),
        ("Sables calcaires", "non_metal"),
        ("Eisenerz", "metal"),
        ("Braunkohle", "coal"),
        ("Ton", "non_metal"),
        ("100 ton gold", "metal"),
        ("rudy cynku i ołowiu", "metal"),
        ("kruszywa naturalne", "non_metal"),
        ("hnědé uhlí", "coal"),
        ("štěrkopísek", "non_metal"),
        ("pasir besi", "metal"),
        ("batubara", "coal"),
        ("Black sand", "metal"),
        ("железистые кварциты", "metal"),
        ("铁矾土", "non_metal"),
        ("água mineral, areia", "non_metal"),
        ("煤层气、煤", "coal"),
        ("Gold-bearing quartz", "metal"),
        ("золотоносные пески", "metal"),
        ("Sable aurifère", "metal"),
        ("含金石英脉", "metal"),
        ("unobtainium", "unknown"),
        ("", "unknown"),
        (None, "unknown"),
    ],
)
def test_types_in_three_languages(mineral, kind):
    assert type_table().look_up(mineral) == kind


def test_letters_of_a_code_are_no_symbols(tmp_path):
    def kinds(*letters, path=""):
        return types_of(texts(letters), type_table(path)).tolist()

    assert kinds("U", "W", "Au") == ["metal"] * 3
    assert kinds("P", "E", "M") == ["unknown"] * 3  # prospecting, exploration and mining licences
    (tmp_path / "t.csv").write_text("mineral,type\nE,coal\nP,metal\n", encoding="utf-8")
    assert kinds("P", "E", "M", path=str(tmp_path / "t.csv")) == ["metal", "coal", "unknown"]


def test_the_shipped_table_is_large_and_without_contradiction():
    entries = shipped_entries()
    assert len({term for term, _ in entries}) > 900 and {kind for _, kind in entries} == {"metal", "non_metal", "coal"}
    table = TypeTable(entries)
    assert [term for term, kind in entries if table.look_up(term) != kind] == []


def test_a_type_map_comes_first(tmp_path):
    path = tmp_path / "types.csv"
    path.write_text("mineral;type\nuranium;energy\nJade;Non-metal\n", encoding="utf-8-sig")
    table = type_table(str(path))
    assert table.look_up("Uranium") == "energy" and table.look_up("jade") == "non_metal" and table.look_up("tin") == "metal"
    mines = layer([box(0, 0), box(500, 0)], "mines", kind=texts(["uranium", "tin"]))
    types = run(mines, type_field="kind", type_map=str(path)).tables["types"]
    assert types.column("type") == ["metal", "non_metal", "coal", "energy", "unknown", "all mines"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"copper,metal\n", "first line must be"),
        (b"mineral,type\ncopper,\n", "lacks a mineral or a type"),
        (b"\xff\xfe\x00", "UTF-8"),
    ],
)
def test_a_bad_type_map_is_refused(tmp_path, content, message):
    path = tmp_path / "types.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=message):
        read_type_map(str(path))
    with pytest.raises(InputError, match="cannot be read"):
        read_type_map(str(tmp_path / "none.csv"))


def test_the_register_gives_types_by_largest_overlap_then_by_distance():
    mines = np.array([box(0, 0), box(1000, 0), box(2000, 0)])
    register = np.array([box(-80, 0), box(40, 0), box(1150, 0), box(2200, 0)])
    match = match_register(mines, register, 100)
    assert match.entry.tolist() == [1, 2, 3]
    assert np.allclose(match.overlap_share, [0.6, 0, 0]) and np.allclose(match.distance, [0, 50, 100])
    assert match_register(mines, register, 60).entry.tolist() == [1, 2, -1]
    assert match_register(mines, register, 0).entry.tolist() == [1, -1, -1]
    assert match_register(mines, np.array([box(1100.5, 0)]), 1).entry.tolist() == [-1, 0, -1]


def test_register_attributes_and_unknown_types():
    mines = layer([box(0, 0), box(1000, 0), box(2000, 0)], "mines")
    register = layer(
        [box(0, 0), box(1000, 0)], "register", licence_id=texts(["L1", "L2"]), mineral=texts(["copper", "phlogiston"])
    )
    result = run(mines, register=register)
    assert result.mines.columns["type"].tolist() == ["metal", "unknown", "unknown"]
    assert result.mines.columns["licence_id"].tolist() == ["L1", "L2", None]
    assert result.mines.columns["type_source"].tolist() == ["register, overlap", "register, overlap", "none"]
    assert "phlogiston (1)" in result.warnings[0] and "TYPE_MAP" in result.warnings[0]
    first = layer([box(0, 0)], "register", licence_id=texts(["L1"]), mineral=texts(["phlogiston"]))
    assert "phlogiston (1)" in run(mines, register=first).warnings[0]
    with pytest.raises(InputError, match="TYPE_FIELD"):
        run(mines, register=layer([box(0, 0)], "register", stuff=texts(["copper"])))
    with pytest.raises(InputError, match="no field 'ore'"):
        run(mines, register=register, type_field="ore")


@pytest.mark.parametrize("name", ["MINERAL", "矿种", "Полезное_и", "COMMODITY", "Type"])
def test_the_mines_own_minerals_are_found_in_any_spelling(name):
    words = texts(["coal", "Cu", "煤", "wibble", None])
    result = run(layer([box(2000 * i, 0) for i in range(5)], "mines", **{name: words}))
    assert result.mines.columns["type"].tolist() == ["coal", "metal", "coal", "unknown", "unknown"]
    assert any("does not know: wibble (1)" in text for text in result.warnings)


def test_counties_without_a_name_are_told():
    areas = [shapely.box(X0 + 5000 * i, Y0 - 100, X0 + 5000 * (i + 1), Y0 + 5000) for i in range(3)]
    counties = layer(areas, "counties", name=texts(["Huocheng", " ", None]))
    result = run(layer([box(5000 * i + 1000, 0) for i in range(3)], "mines"), counties=counties)
    assert result.mines.columns["county"].tolist() == ["Huocheng", None, None]
    assert any("2 polygons of the counties have no name" in text for text in result.warnings)


def test_a_review_counts():
    mines = layer(
        [box(0, 0), box(1000, 0), box(2000, 0)],
        "mines",
        type=texts(["coal", "unknown", "metal"]),
        review=texts(["retyped", "rejected", None]),
    )
    register = layer([box(0, 0), box(2000, 0)], "register", mineral=texts(["copper", "sand"]))
    result = run(mines, register=register)
    assert result.mines.columns["type"].tolist() == ["coal", "non_metal"]
    assert result.mines.columns["type_source"].tolist() == ["review", "register, overlap"]


def test_mines_cut_by_the_edge_can_be_left_out():
    mines = layer([box(0, 0), box(1000, 0)], "mines", touches_edge=np.array([True, False]))
    assert run(mines).tables["area_classes"].column("number")[-1] == 2
    result = run(mines, leave_out_edge=True)
    assert result.tables["area_classes"].column("number")[-1] == 1 and len(result.mines) == 2


def test_fields_that_differ_in_case_are_replaced():
    mines = layer([box(0, 0)], "mines", Type=texts(["x"]), AREA_KM2=np.array([5.0]))
    assert sorted(name.lower() for name in run(mines).mines.columns).count("type") == 1


@pytest.mark.parametrize("value", [0.0, -1.0, np.nan])
def test_areas_of_a_field_must_be_positive(value):
    mines = layer([box(0, 0), box(500, 0)], "mines", area=np.array([1.0, value]))
    with pytest.raises(InputError, match="no area above 0 for 1 of 2 mines"):
        run(mines, area_field="area")


# -- terrain -------------------------------------------------------------------------------------------------------------


def plane_dem(path, cells=40, cell=30.0, rise=0.1, nodata=None):
    """A plane that rises eastward by `rise` m a metre, from 100 m at the west edge of column 0."""
    x = (np.arange(cells) + 0.5) * cell
    values = np.tile(100 + rise * x, (cells, 1)).astype(np.float32)
    grid = Grid(crs_wkt(UTM), (cell, 0, X0, 0, -cell, Y0 + cells * cell), cells, cells)
    if nodata is not None:
        values[:, :10] = nodata
    with create_raster(str(path), grid, "float32", ("elevation",), nodata) as raster:
        raster.write(values)
    return str(path)


def crs_wkt(code):
    from mine_mapper.core.native import rasterio

    return rasterio().crs.CRS.from_user_input(code).to_wkt()


def test_terrain_of_a_plane(tmp_path):
    dem = plane_dem(tmp_path / "dem.tif")
    mines = np.array([box(300, 300, 120, 120), box(601, 601, 4, 4)])
    basin = shapely.box(X0, Y0, X0 + 1200, Y0 + 1200)
    terrain = measure_terrain(mines, basin, UTM, dem, Feedback())
    assert terrain.elevation == pytest.approx([136.0, 100 + 0.1 * 615], abs=0.01)
    assert terrain.slope == pytest.approx([np.degrees(np.arctan(0.1))] * 2, rel=2e-3)
    assert terrain.basin_elevation.mean == pytest.approx(160, abs=0.01)
    assert terrain.basin_elevation.quantile(0.5) == pytest.approx(160, abs=1.6)
    assert terrain.basin_elevation.shares(np.array([100.0, 160, 220])) == pytest.approx([0.5, 0.5], abs=0.02)


def test_terrain_does_not_depend_on_the_windows(tmp_path, monkeypatch):
    from mine_mapper.core.statistics import mine_terrain as module

    dem = plane_dem(tmp_path / "dem.tif", nodata=-32768.0)
    mines = np.array([box(200 + 90 * i, 100 + 77 * i, 140, 130) for i in range(8)])
    basin = shapely.box(X0, Y0, X0 + 1000, Y0 + 1000)
    whole = measure_terrain(mines, basin, UTM, dem, Feedback())
    monkeypatch.setattr(module, "TILE", 7)
    tiled = measure_terrain(mines, basin, UTM, dem, Feedback())
    assert np.allclose(whole.elevation, tiled.elevation, equal_nan=True) and np.allclose(whole.slope, tiled.slope, equal_nan=True)
    assert np.allclose(whole.basin_slope.area, tiled.basin_slope.area)
    assert whole.basin_elevation.mean == pytest.approx(tiled.basin_elevation.mean)


def test_a_dem_elsewhere_is_refused(tmp_path):
    dem = plane_dem(tmp_path / "dem.tif")
    with pytest.raises(InputError, match="'dem.tif' does not overlap the basin"):
        measure_terrain(np.array([box(90000, 0)]), shapely.box(X0 + 90000, Y0, X0 + 91000, Y0 + 100), UTM, dem, Feedback())
    far = np.array([box(1300, 0)])
    with pytest.raises(InputError, match="no data under any mine"):
        measure_terrain(far, shapely.box(X0, Y0, X0 + 1500, Y0 + 1200), UTM, dem, Feedback())


def test_terrain_tables(tmp_path):
    mines = layer([box(300, 300), box(900, 300)], "mines", kind=texts(["coal", "sand"]))
    basin = layer([box(0, 0, 1200, 1200)], "basin")
    result = run(mines, basin=basin, dem=plane_dem(tmp_path / "dem.tif", rise=1.0), type_field="kind")
    table = result.tables["terrain"]
    assert table.column("type") == ["metal", "non_metal", "coal", "unknown", "all mines", "basin"]
    means = result.mines.columns["elevation_m"]
    assert table.row("all mines")["mean_elevation_m"] == pytest.approx(means.mean())
    assert table.row("coal")["mean_elevation_m"] == pytest.approx(means[0]) and table.row("metal")["mean_elevation_m"] is None
    classes = result.tables["elevation_classes"]
    assert classes.column("from_m") == list(range(0, 1400, 200)) and sum(classes.column("number")) == 2
    assert classes.row(400)["number"] == 1 and classes.row(1000)["number"] == 1
    assert sum(classes.column("basin_area_share")) == pytest.approx(1)


# -- rivers --------------------------------------------------------------------------------------------------------------


def test_river_distances_are_geodesic():
    """A river along a meridian: distances along the parallel, against an independent densified search."""
    from geographiclib.geodesic import Geodesic
    from mine_mapper.core.geodesy import equal_area_crs, transform_shapes

    crs = equal_area_crs((80.0, 42.0, 85.0, 45.0), "EPSG:4326")
    river = shapely.LineString([(82, 43), (82, 43.5), (82, 44)])
    mines = np.array([shapely.box(82.3, 43.4, 82.31, 43.41), shapely.box(81.995, 43.2, 82.005, 43.21)])
    moved = transform_shapes(shapely.segmentize(np.array([*mines, river]), 0.001), "EPSG:4326", crs)
    edge, centroid = river_distances(moved[:2], moved[2:], crs, Feedback())
    truth = min(
        Geodesic.WGS84.Inverse(y, x, latitude, 82.0)["s12"]
        for x, y in shapely.get_coordinates(mines[0])
        for latitude in np.arange(43.395, 43.415, 0.00005)
    )
    assert edge[0] == pytest.approx(truth, rel=5e-4) and edge[1] == 0 and centroid[0] > edge[0]
    assert centroid[1] < 20


def test_rivers_of_another_place_are_questioned():
    near, far = ([shapely.LineString([(X0 - step, Y0 - 5000), (X0 - step, Y0 + 5000)])] for step in (40_000, 400_000))
    mines = layer([shapely.box(X0, Y0, X0 + 200, Y0 + 200)], "mines")
    assert not any("river" in text for text in run(mines, rivers=layer(near, "Ili")).warnings)
    assert any("nearest river of layer 'Ili' is 400 km away" in text for text in run(mines, rivers=layer(far, "Ili")).warnings)


def test_river_table(tmp_path):
    mines = layer([box(0, 0), box(2000, 0), box(4000, 0)], "mines", kind=texts(["coal", "coal", "gold"]))
    rivers = layer([shapely.LineString([(X0 - 500, Y0 - 5000), (X0 - 500, Y0 + 5000)])], "rivers")
    result = run(mines, rivers=rivers, type_field="kind")
    table = result.tables["rivers"]
    distances = result.mines.columns["river_distance_m"]
    assert distances == pytest.approx([500, 2500, 4500], rel=1e-3)
    assert table.row("coal")["mean_m"] == pytest.approx(distances[:2].mean())
    assert table.row("all mines")["mean_m"] == pytest.approx(distances.mean()) and table.row("non_metal")["mean_m"] is None
    assert sum(result.tables["river_classes"].column("number")) == 3


def test_gases_are_no_minerals_and_denied_ones_are_left_out():
    table = type_table()
    for text in (
        "页岩气",
        "煤层气",
        "Coal bed methane",
        "Shale gas",
        "сланцевый газ",
        "no coal",
        "без угля",
        "不含煤",
        "除煤以外",
    ):
        assert table.look_up(text) == "unknown", text
    wanted = {
        "Węgiel brunatny": "coal",
        "ruda żelaza": "metal",
        "шохойн чулуу": "non_metal",
        "Coal seam No 3": "coal",
        "无烟煤": "coal",
    }
    assert {text: table.look_up(text) for text in wanted} == wanted
    assert table.look_up("copper, no gold") == "metal"
