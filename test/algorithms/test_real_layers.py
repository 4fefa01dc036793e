"""Layers as people keep them, through the steps: words, spellings, nested and broken shapes, other places, no mine at all."""

import csv
import json

import numpy as np
import pytest
import shapely
from inventory_data import log_feedback, refused, rows, run
from mine_mapper.core.vector import Table
from osgeo import ogr, osr

ROW = range(8)


def square(x, y, side=0.01):
    return [[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]]


def geojson(path, *features):
    """Features of (list of polygons, properties)."""
    data = [{"type": "Feature", "properties": p, "geometry": {"type": "MultiPolygon", "coordinates": c}} for c, p in features]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": data}), encoding="utf-8")
    return str(path)


def along(column):
    """Eight squares along a parallel."""
    return [[square(81 + i * 0.03, 44)] for i in column]


@pytest.fixture
def mines(tmp_path):
    return geojson(tmp_path / "mines.geojson", *zip(along(ROW), ({"mine_id": i + 1} for i in ROW)))


def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def matched(folder, mines, register, feedback=None, **more):
    output = str(folder / "matched.gpkg")
    run("matchregister", feedback or log_feedback(), MINES=mines, REGISTER=register, OUTPUT=output, **more)
    return rows(output)


# -- A1, A8, A11, B5, B6: what a register says ---------------------------------------------------------------------------------


def test_status_words_are_whole_words_and_told(provider, mines, tmp_path):
    words = ["active", "unexpired", "未过期", "失效", "Срок истёк", "Cancelado", "Application", "Surrendered"]
    register = geojson(tmp_path / "w.geojson", *zip(along(ROW), ({"licence_id": f"L{i}", "status": words[i]} for i in ROW)))
    log, page = log_feedback(), tmp_path / "r.html"
    found = matched(tmp_path, mines, register, log, REPORT=str(page))
    assert [row["register_status"] for row in found] == ["licensed"] * 3 + ["expired"] * 3 + ["unlicensed", "expired"]
    assert any("Срок истёк: 1, expired" in line for line in log.lines)
    text = page.read_text(encoding="utf-8")
    assert "Words of the status" in text and "Surrendered" in text and "applied for" in text


def test_unknown_words_are_neither_licensed_nor_unlicensed(provider, mines, tmp_path):
    words = ["enclosed", "2", None, "部分注销", "Lapsed", "активна", "vigente", "suspendu"]
    register = geojson(tmp_path / "w.geojson", *zip(along(ROW), ({"NUMBER": f"L{i}", "STATUT": words[i]} for i in ROW)))
    log, status_map = log_feedback(), tmp_path / "map.csv"
    found = matched(tmp_path, mines, register, log)
    assert [row["register_status"] for row in found] == ["unknown"] * 4 + ["expired", "licensed", "licensed", "suspended"]
    assert [row["licence_id"] for row in found] == [f"L{i}" for i in ROW]
    assert any(
        line.startswith("WARNING 3 entries have a status that is not known") and "STATUS_MAP" in line for line in log.lines
    )
    status_map.write_text("word,status\n2,suspended\nenclosed,in force\n", encoding="utf-8")
    found = matched(tmp_path, mines, register, STATUS_MAP=str(status_map))
    assert [row["register_status"] for row in found[:2]] == ["licensed", "suspended"]


@pytest.mark.parametrize(
    "names",
    [
        ("LICENCE_ID", "STATUS", "EXPIRES", "MINERAL"),
        ("Номер лицензии", "Статус", "Срок действия до", "Полезное ископаемое"),
        ("许可证号", "状态", "有效期至", "开采矿种"),
        ("PROCESSO", "Situação", "Validade", "SUBS"),
    ],
)
def test_fields_are_found_in_any_spelling_and_language(provider, mines, tmp_path, names):
    values = [("expired", "2020-01-01"), ("active", "31.12.2023"), ("active", "长期"), ("active", "2040-01-01")] * 2
    features = [dict(zip(names, (f"L{i}", *values[i], "coal"))) for i in ROW]
    register = geojson(tmp_path / "r.geojson", *zip(along(ROW), features))
    found = matched(tmp_path, mines, register, DATE="2026-01-01")
    assert [row["register_status"] for row in found] == ["expired", "expired", "licensed", "licensed"] * 2
    assert found[3]["licence_id"] == "L3"
    results = run("minestatistics", MINES=mines, REGISTER=register, OUTPUT=str(tmp_path / "s.gpkg"))
    found = rows(results["OUTPUT"])
    assert {row["type"] for row in found} == {"coal"} and found[0]["licence_state"] == "expired"
    assert found[1]["licence_expires"] == "2023-12-31" and found[2]["licence_expires"] == "9999-12-31"


def test_a_type_in_capitals_and_a_rejected_mine_are_seen(provider, tmp_path):
    columns = ({"MINE_ID": i + 1, "TYPE": "coal", "REVIEW": "Rejected" if i == 0 else None} for i in ROW)
    mines = geojson(tmp_path / "m.geojson", *zip(along(ROW), columns))
    found = rows(run("minestatistics", MINES=mines, OUTPUT=str(tmp_path / "s.gpkg"))["OUTPUT"])
    assert [row["mine_id"] for row in found] == list(range(2, 9)) and {row["type"] for row in found} == {"coal"}


def test_large_whole_numbers_beside_null_stay_whole(provider, mines, tmp_path):
    register = geojson(
        tmp_path / "n.geojson",
        (along([0])[0], {"licence_id": 6500001234567890123}),
        (along([1])[0], {"licence_id": None}),
    )
    assert [row["licence_id"] for row in matched(tmp_path, mines, register)][:2] == ["6500001234567890123", None]


def test_dates_that_cannot_be_read_make_an_entry_unknown(provider, mines, tmp_path):
    values = ["31.12.2023", "20231231", "45291", "2023年12月31日", "12/31/2023", "05/06/2031", "soon", None]
    register = geojson(tmp_path / "d.geojson", *zip(along(ROW), ({"licence_id": i, "expires": values[i]} for i in ROW)))
    log = log_feedback()
    found = [row["register_status"] for row in matched(tmp_path, mines, register, log, DATE="2026-01-01")]
    assert found == ["expired"] * 5 + ["licensed", "unknown", "licensed"]  # 12/31/2023 tells the order of 05/06/2031
    assert any("1 value of field 'expires' is no date: 'soon' (1)" in line for line in log.lines)
    values[4] = "2023-12-31"
    register = geojson(tmp_path / "d.geojson", *zip(along(ROW), ({"licence_id": i, "expires": values[i]} for i in ROW)))
    log = log_feedback()
    assert matched(tmp_path, mines, register, log, DATE="2026-01-01")[5]["register_status"] == "unknown"
    assert any("DATE_ORDER" in line for line in log.lines)
    assert matched(tmp_path, mines, register, DATE="2031-05-20", DATE_ORDER="mdy")[5]["register_status"] == "expired"
    assert matched(tmp_path, mines, register, DATE="2031-05-20", DATE_ORDER="dmy")[5]["register_status"] == "licensed"
    refused("matchregister", "2024-02-31", MINES=mines, REGISTER=register, DATE="2024-02-31", OUTPUT=str(tmp_path / "o.gpkg"))


# -- A4, A5, B1, B4: where and how the shapes are ------------------------------------------------------------------------------


def exchanged(polygons):
    return [[[point[::-1] for point in ring] for ring in polygon] for polygon in polygons]


def moved(polygons, dx):
    return [[[[x + dx, y] for x, y in ring] for ring in polygon] for polygon in polygons]


@pytest.mark.parametrize(
    ("change", "cause"), [(exchanged, "are exchanged"), (lambda p: moved(p, 3), "wrong zone"), (lambda p: moved(p, -40), "CRS")]
)
def test_a_register_elsewhere_is_refused(provider, mines, tmp_path, change, cause):
    register = geojson(tmp_path / "r.geojson", *((change(shape), {"licence_id": "x"}) for shape in along(ROW)))
    for step, inputs in (("matchregister", ("MINES", "REGISTER")), ("detectchange", ("BEFORE", "AFTER"))):
        more = {inputs[0]: mines, inputs[1]: register, "OUTPUT": str(tmp_path / "o.gpkg")}
        refused(step, cause, **more)
        refused(step, "lie in different places", **more)


def test_a_register_beside_the_mines_is_warned_of(provider, mines, tmp_path):
    register = geojson(tmp_path / "r.geojson", *((moved(shape, 0.015), {"licence_id": "x"}) for shape in along(ROW)))
    log = log_feedback()
    assert {row["register_status"] for row in matched(tmp_path, mines, register, log)} == {"unlicensed"}
    assert any("Only 0 of 8 register entries have a mine" in line for line in log.lines)


def test_nested_parts_are_land(provider, mines, tmp_path):
    nested = geojson(tmp_path / "n.geojson", ([square(80.99, 43.99, 0.03), square(80.995, 43.995, 0.02)], {"licence_id": "A"}))
    assert matched(tmp_path, mines, nested)[0]["register_status"] == "licensed"
    changed = rows(
        run("detectchange", BEFORE=nested, AFTER=nested.replace("n.geo", "n.geo"), OUTPUT=str(tmp_path / "c.gpkg"))["OUTPUT"]
    )
    assert changed[0]["change"] == "same"


def test_polygons_that_the_transformation_breaks(provider, tmp_path):
    mines = geojson(tmp_path / "m.geojson", ([square(120.045, 14.995)], {"mine_id": 1}))
    outline = [[120, 15], [120.1, 15], [120.1, 15.1], [120, 15.1], [120, 15]]
    hole = [[120.05, 15], [120.06, 15.01], [120.04, 15.01], [120.05, 15]]
    touch = geojson(tmp_path / "t.geojson", ([[outline, hole]], {"licence_id": "A", "name": "A"}))
    output = {"OUTPUT": str(tmp_path / "o.gpkg")}
    assert matched(tmp_path, mines, touch)[0]["overrun_share"] == pytest.approx(0.75, abs=0.01)
    run("minestatistics", MINES=mines, COUNTIES=touch, **output)
    assert run("assessaccuracy", MINES=mines, REFERENCE=touch)["IOU"] == pytest.approx(0.0025, rel=0.02)
    assert rows(run("detectchange", BEFORE=touch, AFTER=mines, **output)["OUTPUT"])[0]["change"] == "shrunk"


def package(path, crs, wkt, kind=ogr.wkbUnknown):
    """A GeoPackage with one feature; crs None = none."""
    system = None
    if crs:
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer(path.stem, system, kind)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
    layer.CreateFeature(feature)
    del layer, data
    return str(path)


BOX = "POLYGON((81 44,81.01 44,81.01 44.01,81 44.01,81 44))"
METRES = "POLYGON((500000 4900000,500100 4900000,500100 4900100,500000 4900000))"


@pytest.mark.parametrize(
    ("crs", "wkt", "message"),
    [
        (None, BOX, "has no coordinate reference system"),
        (4326, METRES, "metres of a UTM"),
        (4536, METRES.replace("500", "27500"), "EPSG:4515"),
        (32644, BOX, "EPSG:4326"),
    ],
)
def test_systems_that_cannot_be_are_refused_by_name(provider, tmp_path, crs, wkt, message):
    layer = package(tmp_path / "layer.gpkg", crs, wkt, ogr.wkbPolygon)
    output = str(tmp_path / "o.gpkg")
    refused("minestatistics", message, MINES=layer, OUTPUT=output)
    other = geojson(tmp_path / "r.geojson", (along([0])[0], {"licence_id": "x"}))
    refused("matchregister", message, MINES=other, REGISTER=layer, OUTPUT=output)


def test_a_register_as_a_table_is_to_be_imported(provider, tmp_path, mines):
    (tmp_path / "r.csv").write_text("licence,x,y\nA,1,2\n", encoding="utf-8")
    message = "Layer 'r' is a table without outlines"
    refused("matchregister", message, MINES=mines, REGISTER=str(tmp_path / "r.csv"), OUTPUT=str(tmp_path / "o.gpkg"))


@pytest.mark.parametrize(
    "wkt",
    [
        "TIN Z (((81 44 1,81.01 44 1,81 44.01 2,81 44 1)),((81.01 44 1,81.01 44.01 3,81 44.01 2,81.01 44 1)))",
        "POLYHEDRALSURFACE Z (((81 44 1,81.01 44 1,81.01 44.01 2,81 44.01 2,81 44 1)))",
        "CURVEPOLYGON (COMPOUNDCURVE ((81 44,81.01 44,81.01 44.01,81 44.01,81 44)))",
        "GEOMETRYCOLLECTION (POLYGON ((81 44,81.01 44,81.01 44.01,81 44.01,81 44)),POINT (81 44))",
        "MULTIPOLYGON ZM (((81 44 1 2,81.01 44 1 2,81.01 44.01 1 2,81 44.01 1 2,81 44 1 2)))",
    ],
)
def test_surfaces_curves_and_collections_are_read(provider, tmp_path, wkt):
    layer = package(tmp_path / "layer.gpkg", 4326, wkt)
    found = rows(run("minestatistics", MINES=layer, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"])
    assert found[0]["area_km2"] == pytest.approx(0.891115, rel=1e-3)


# -- A2, A3, A9, A10: references and samples -----------------------------------------------------------------------------------


def write_utm(path, shapes, geometry="MultiPolygon", **columns):
    from mine_mapper.algorithms.layers.vector_io import write_table

    columns = {name: np.array(values, object) if isinstance(values, list) else values for name, values in columns.items()}
    write_table(str(path), Table.from_shapes(shapes, columns, "EPSG:32644", path.stem), geometry)
    return str(path)


def metres(x, y, side):
    return shapely.box(500000 + x, 4900000 + y, 500000 + x + side, 4900000 + y + side)


@pytest.fixture
def objects(tmp_path):
    shapes = [metres(100 * i, 100 * j, 100) for i in range(60) for j in range(60)]
    ndvi = np.array([(i * j % 7) / 10 for i in range(60) for j in range(60)])
    return write_utm(tmp_path / "objects.gpkg", shapes, object_id=np.arange(1, 3601), mean_ndvi=ndvi)


def samples_in(path, shape):
    found = [row["class"] for row in rows(str(path)) if shape.contains(row["shape"].centroid)]
    return {name: found.count(name) for name in ("mine", "non_mine")}


def test_classes_in_other_case_and_without_a_word(provider, objects, tmp_path):
    shapes = [metres(1500 * k, 1000 + 1000 * (k % 2), 600) for k in range(5)]
    reference = write_utm(tmp_path / "c.gpkg", shapes, **{"class": ["mine", "Mine", "MINE ", None, "unsure"]})
    log = log_feedback()
    run("labelobjects", log, OBJECTS=objects, REFERENCE=reference, CLASS_FIELD="CLASS", MINE_SAMPLES=100, NON_MINE_SAMPLES=900,
        TEST_SHARE=0, OUTPUT=str(tmp_path / "s.gpkg"))  # fmt: skip
    found = [samples_in(tmp_path / "s.gpkg", shape) for shape in shapes]
    assert all(count["mine"] > 20 and count["non_mine"] == 0 for count in found[:3])
    assert found[3:] == [{"mine": 0, "non_mine": 0}] * 2
    assert any("mines are 'MINE " in line or "'Mine' (1)" in line for line in log.lines)
    assert any("1 feature has no class" in line for line in log.lines) and any("'unsure' (1)" in line for line in log.lines)


def test_an_outline_and_its_pit_put_together(provider, objects, tmp_path):
    collected = shapely.multipolygons([metres(1000, 1000, 1600), metres(1300, 1300, 1000)])
    reference = write_utm(tmp_path / "c.gpkg", [collected, metres(4000, 4000, 800)])
    run("labelobjects", OBJECTS=objects, REFERENCE=reference, MINE_SAMPLES=200, NON_MINE_SAMPLES=600, TEST_SHARE=0,
        OUTPUT=str(tmp_path / "s.gpkg"))  # fmt: skip
    pit = samples_in(tmp_path / "s.gpkg", metres(1300, 1300, 1000))
    assert pit["non_mine"] == 0 and pit["mine"] > 20


def test_a_dissolved_reference_holds_several_mines(provider, tmp_path):
    parts = [metres(1000 * k, 0, 300) for k in range(5)]
    mines = write_utm(tmp_path / "m.gpkg", parts[:4])
    apart = write_utm(tmp_path / "apart.gpkg", parts)
    dissolved = write_utm(tmp_path / "one.gpkg", [shapely.multipolygons(parts)])
    for reference in (apart, dissolved):
        results = run("assessaccuracy", MINES=mines, REFERENCE=reference, TABLE=str(tmp_path / "t.csv"))
        assert results["RECALL"] == pytest.approx(0.8)
    log = log_feedback()
    run("minestatistics", log, MINES=dissolved, OUTPUT=str(tmp_path / "o.gpkg"))
    assert not any("'Multipart to singleparts'" in line for line in log.lines)
    far = write_utm(tmp_path / "far.gpkg", [shapely.multipolygons([metres(0, 0, 300), metres(5000, 0, 300)])])
    run("minestatistics", log, MINES=far, OUTPUT=str(tmp_path / "o.gpkg"))
    assert any("'Multipart to singleparts'" in line and line.startswith("WARNING") for line in log.lines)


COUNTS = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
PIXELS = [200000, 150000, 3200000, 6450000]


def olofsson(path, word=lambda is_mine, place: "mine" if is_mine else "non_mine"):
    """The sample of Olofsson et al. (2014), labelled by `word`."""
    rows_ = [(h, r) for h in range(4) for r in range(4) for _ in range(COUNTS[h][r])]
    return write_utm(
        path,
        [shapely.Point(500000, 4900000)] * len(rows_),
        "Point",
        stratum=[f"s{h}" for h, _ in rows_],
        weight=np.array([PIXELS[h] * 9e-4 / sum(COUNTS[h]) for h, _ in rows_]),
        map_class=["non_mine" if h else "mine" for h, _ in rows_],
        reference_class=[word(r == 0, place) for place, (_, r) in enumerate(rows_)],
    )


@pytest.mark.parametrize(
    ("word", "more"),
    [
        (lambda is_mine, place: "mine" if is_mine else "non_mine", {}),
        (lambda is_mine, place: "mine" if is_mine else "non_mine", {"MINE_CLASSES": "10"}),
        (lambda is_mine, place: "Mina" if is_mine else "no mina", {}),
        (lambda is_mine, place: "1" if is_mine else "0", {"MINE_CLASSES": "1"}),
        (lambda is_mine, place: "да" if is_mine else "нет", {"CLASS_MAP": "word,class\nда,mine\nнет,other\n"}),
    ],
)
def test_labels_of_the_sample(provider, tmp_path, word, more):
    mines = write_utm(tmp_path / "m.gpkg", [metres(0, 0, 300)])
    reference = write_utm(tmp_path / "r.gpkg", [metres(0, 0, 290)], kind=["10"])
    if "CLASS_MAP" in more:
        (tmp_path / "map.csv").write_text(more["CLASS_MAP"], encoding="utf-8")
        more = {"CLASS_MAP": str(tmp_path / "map.csv")}
    log = log_feedback()
    fields = {"CLASS_FIELD": "kind"} if more.get("MINE_CLASSES") == "10" else {}
    run("assessaccuracy", log, MINES=mines, REFERENCE=reference, SAMPLE=olofsson(tmp_path / "s.gpkg", word), **more, **fields)
    assert any("211.576 km2" in line or "By sample: 211.5" in line or "By sample: 212." in line for line in log.lines), log.lines


def test_labels_that_nobody_knows(provider, tmp_path):
    mines, reference = write_utm(tmp_path / "m.gpkg", [metres(0, 0, 300)]), write_utm(tmp_path / "r.gpkg", [metres(0, 0, 290)])
    numbers = olofsson(tmp_path / "n.gpkg", lambda is_mine, place: "1" if is_mine else "0")
    refused("assessaccuracy", "It holds: '0' (571), '1' (69)", MINES=mines, REFERENCE=reference, SAMPLE=numbers)
    unsure = olofsson(
        tmp_path / "u.gpkg", lambda is_mine, place: "unsure" if place % 10 == 9 else "mine" if is_mine else "non_mine"
    )
    log = log_feedback()
    run("assessaccuracy", log, MINES=mines, REFERENCE=reference, SAMPLE=unsure)
    assert any("'unsure' (64)" in line for line in log.lines) and any("64 places of the sample" in line for line in log.lines)


# -- A6, A7: figures that add up -----------------------------------------------------------------------------------------------


def test_figures_of_the_basin_come_from_what_is_inside(provider, mines, tmp_path):
    basin = geojson(tmp_path / "b.geojson", ([square(80.98, 43.98, 0.06)], {}))
    log = log_feedback()
    run("minestatistics", log, MINES=mines, BASIN=basin, OUTPUT=str(tmp_path / "o.gpkg"), TABLES=str(tmp_path / "t"))
    summary = {row["measure"]: float(row["value"] or "nan") for row in read_csv(tmp_path / "t" / "summary.csv")}
    assert summary["share of the basin"] == pytest.approx(0.0556, abs=1e-4)
    assert summary["mines per 1000 km2"] == pytest.approx(62.35, abs=0.01) and summary["number of mines"] == 8
    assert any("6 of 8 mines lie outside of the basin" in line for line in log.lines)
    away = geojson(tmp_path / "away.geojson", ([square(90, 50, 0.06)], {}))
    run("minestatistics", MINES=mines, BASIN=away, OUTPUT=str(tmp_path / "o.gpkg"), TABLES=str(tmp_path / "t2"))
    summary = {row["measure"]: row["value"] for row in read_csv(tmp_path / "t2" / "summary.csv")}
    assert summary["share of the basin"] == "0" and summary["mines in the basin"] == "0"
    refused("minestatistics", "No mine lies in the basin", MINES=mines, BASIN=away, OUTPUT=str(tmp_path / "o.gpkg"),
            DENSITY=str(tmp_path / "d.tif"))  # fmt: skip


def test_counties_of_two_levels_are_named_and_the_total_is_the_inventory(provider, mines, tmp_path):
    levels = geojson(
        tmp_path / "l.geojson",
        ([square(80.9, 43.9, 0.5)], {"name": "Prefecture"}),
        ([square(80.9, 43.9, 0.17)], {"name": "County A"}),
        ([square(81.07, 43.9, 0.33)], {"name": "County B"}),
    )
    log = log_feedback()
    run("minestatistics", log, MINES=mines, COUNTIES=levels, OUTPUT=str(tmp_path / "o.gpkg"), TABLES=str(tmp_path / "t"))
    table = {row["county"]: (row["number"], float(row["area_km2"])) for row in read_csv(tmp_path / "t" / "counties.csv")}
    assert {name: number for name, (number, _) in table.items()} == {"Prefecture": "0", "County A": "3", "County B": "5",
                                                                      "all mines": "8"}  # fmt: skip
    assert table["all mines"][1] == pytest.approx(7.1289, abs=1e-4)
    assert any("Prefecture and County A" in line and line.startswith("WARNING") for line in log.lines)


def test_areas_in_another_unit_and_copies_are_noticed(provider, tmp_path):
    shapes = along([0, 0, 1, 2])
    mines = geojson(tmp_path / "m.geojson", *zip(shapes, ({"ha": 89.1} for _ in shapes)))
    log = log_feedback()
    run("minestatistics", log, MINES=mines, AREA_FIELD="HA", OUTPUT=str(tmp_path / "o.gpkg"))
    assert any("as if they were hectares" in line for line in log.lines)
    assert any("2 mines of layer 'm' overlap others (1 pair is the same polygon): 0.891 km2" in line for line in log.lines)


# -- B2, B3: no mine, and mines of any name ------------------------------------------------------------------------------------


@pytest.fixture
def nothing(tmp_path):
    return write_utm(tmp_path / "nothing.gpkg", np.zeros(0, object), mine_id=np.zeros(0, np.int64), review=[])


def test_no_mine_is_a_result_of_every_step(provider, mines, nothing, tmp_path):
    register = geojson(tmp_path / "r.geojson", *zip(along(ROW), ({"licence_id": f"L{i}", "mineral": "Cu"} for i in ROW)))
    page, table = str(tmp_path / "r.html"), str(tmp_path / "t.csv")
    more = {"OUTPUT": str(tmp_path / "o.gpkg"), "REPORT": page, "TABLE": table}
    run("matchregister", MINES=nothing, REGISTER=register, UNSEEN=str(tmp_path / "u.gpkg"), **more)
    assert rows(more["OUTPUT"]) == [] and len(rows(str(tmp_path / "u.gpkg"))) == 8 and read_csv(table) == []
    run("detectchange", BEFORE=mines, AFTER=nothing, **more)
    assert {row["change"] for row in rows(more["OUTPUT"])} == {"closed"}
    run("detectchange", BEFORE=nothing, AFTER=mines, **more)
    assert [row["change"] for row in rows(more["OUTPUT"])] == ["new"] * 8
    results = run("assessaccuracy", MINES=nothing, REFERENCE=mines, REPORT=page)
    assert results["RECALL"] == 0 and results["IOU"] == 0
    statistics = run(
        "minestatistics", MINES=nothing, REGISTER=register, OUTPUT=str(tmp_path / "s.gpkg"), TABLES=str(tmp_path / "t")
    )
    run("inventoryreport", STATISTICS=statistics["TABLES"], MINES=nothing, REPORT=page)


@pytest.mark.parametrize("count", [1, 2])
def test_one_mine_and_two_mines(provider, tmp_path, count):
    few = geojson(tmp_path / "few.geojson", *zip(along(range(count)), ({"mine_id": i} for i in range(count))))
    register = geojson(tmp_path / "r.geojson", *zip(along(ROW), ({"licence_id": f"L{i}", "mineral": "Cu"} for i in ROW)))
    counties = geojson(tmp_path / "c.geojson", ([square(81.1, 44.0, 0.02)], {"name": "East"}))
    assert len(matched(tmp_path, few, register)) == count
    results = run("minestatistics", MINES=few, REGISTER=register, COUNTIES=counties, OUTPUT=str(tmp_path / "s.gpkg"),
                  TABLES=str(tmp_path / "t"))  # fmt: skip
    assert [row["county"] for row in rows(results["OUTPUT"])] == [None] * count


@pytest.mark.parametrize("ids", [[0, 1, 2], ["KZ-1", "KZ-2", "KZ-10"], [None, 5, 5], [1.0, 2.0, None]])
def test_ids_of_any_kind_are_carried_on(provider, tmp_path, ids):
    before = geojson(tmp_path / "b.geojson", *zip(along(range(3)), ({"mine_id": name} for name in ids)))
    after = geojson(tmp_path / "a.geojson", *zip(along(range(4)), ({} for _ in range(4))))
    found = rows(run("detectchange", BEFORE=before, AFTER=after, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"])
    assert sorted(row["change"] for row in found) == ["new", "same", "same", "same"]
    names = [row["mine_id"] for row in found]
    assert len(set(names)) == 4 and None not in names
    kept = {str(int(name)) if isinstance(name, float) else str(name) for name in ids if name is not None}
    assert kept <= {str(name) for name in names}
    if "KZ-1" in ids:
        assert names == ["KZ-1", "KZ-2", "KZ-10", "KZ-11"]


def test_two_copies_of_a_mine_are_the_same_twice(provider, tmp_path):
    copies = geojson(tmp_path / "c.geojson", *zip(along([0, 0, 1]), ({"mine_id": i} for i in range(3))))
    again = geojson(tmp_path / "d.geojson", *zip(along([0, 0, 1]), ({"mine_id": i} for i in range(3))))
    found = rows(run("detectchange", BEFORE=copies, AFTER=again, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"])
    assert [(row["mine_id"], row["change"]) for row in found] == [(0, "same"), (1, "same"), (2, "same")]


@pytest.mark.parametrize(
    ("chosen", "order"),
    [
        ({}, [1, 2, 3, 4]),
        ({"selectedFeaturesOnly": True}, [2, 3, 4]),
        ({"selectedFeaturesOnly": True, "filterExpression": '"height" > 2'}, [3, 4]),
        ({"filterExpression": '"height" > 1'}, [2, 3, 4]),
        ({"featureLimit": 2}, [1, 2]),
    ],
)
def test_a_layer_may_leave_the_project_while_it_is_read(provider, tmp_path, chosen, order):
    """QGIS died, since the source of a layer points to it; edits made meanwhile do not count, nor the order of a selection."""
    from inventory_data import box, table
    from mine_mapper.algorithms.layers.vector_io import write_table
    from qgis.core import (
        QgsApplication,
        QgsFeatureRequest,
        QgsProcessingContext,
        QgsProcessingFeatureSourceDefinition,
        QgsProcessingFeedback,
        QgsProject,
        QgsVectorLayer,
    )

    write_table(str(tmp_path / "mines.gpkg"), table([box(i, i) for i in range(4)], height=np.arange(1, 5)), "MultiPolygon")
    file = QgsVectorLayer(str(tmp_path / "mines.gpkg"), "mines", "ogr")
    layer = QgsProject.instance().addMapLayer(file.materialize(QgsFeatureRequest()))
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemapper:minestatistics")
    layer.selectByExpression('"height" > 1')
    mines = QgsProcessingFeatureSourceDefinition(layer.id())
    for name, value in chosen.items():
        setattr(mines, name, value)
    values = {"MINES": mines, "OUTPUT": str(tmp_path / "out.gpkg")}
    assert algorithm.prepare(values, context, feedback), feedback.textLog()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    QgsProject.instance().removeMapLayer(layer.id())
    del layer, file
    algorithm.runPrepared(values, context, feedback)
    assert [row["height"] for row in rows(values["OUTPUT"])] == order
