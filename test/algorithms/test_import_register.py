"""Import register through processing.run, and what the next step makes of it."""

import os
from pathlib import Path

import pytest
import shapely
from inventory_data import log_feedback, refused, rows, run
from qgis.core import QgsVectorLayer

FOLDER = Path(__file__).parent.parent / "core" / "registers"


def test_polygons_report_and_style(provider, tmp_path):
    output, page, log = str(tmp_path / "register.gpkg"), tmp_path / "r.html", log_feedback()
    run("importregister", log, TABLE=str(FOLDER / "exchange_zone38_prefix.txt"), OUTPUT=output, REPORT=str(page))
    found = rows(output)
    assert [row["licence_id"] for row in found] == ["SL-001", "SL-002"]
    assert [row["area_km2"] * 1e6 for row in found] == pytest.approx([1319995.8, 249998.9], abs=0.06)
    layer = QgsVectorLayer(output, "register", "ogr")
    assert layer.crs().authid() == "EPSG:4526" and layer.renderer().type() == "singleSymbol" and layer.labelsEnabled()
    del layer
    text = page.read_text(encoding="utf-8")
    assert "Licences read" in text and "CGCS2000, zone 38 of 3 degrees" in text
    assert any("2 licences were read, 0 refused" in line for line in log.lines)


def test_what_is_refused_stands_in_log_and_report(provider, tmp_path):
    output, page, log = str(tmp_path / "register.gpkg"), tmp_path / "r.html", log_feedback()
    run("importregister", log, TABLE=str(FOLDER / "exploration_packed.csv"), OUTPUT=output, REPORT=str(page))
    assert any("'P-DDD.MMSS' (line 3) was refused" in line for line in log.lines if line.startswith("WARNING"))
    assert "Refused licences" in page.read_text(encoding="utf-8") and len(rows(output)) == 1


def test_a_system_is_asked_for_and_taken(provider, tmp_path):
    table, output = str(FOLDER / "corners_no_zone.txt"), str(tmp_path / "register.fgb")
    refused("importregister", "Give", TABLE=table, OUTPUT=output)
    assert not os.path.exists(output)
    run("importregister", TABLE=table, CRS="EPSG:4538", OUTPUT=output)
    assert rows(output)[0]["area_km2"] * 1e6 == pytest.approx(1314849.6, abs=0.06)
    refused("importregister", "none.csv", TABLE=str(tmp_path / "none.csv"), OUTPUT=str(tmp_path / "o.gpkg"))


def test_an_imported_register_is_matched(provider, tmp_path):
    """The licence of a sheet in Xi'an 1980 holds a mine; its number, holder and dates come along."""
    from mine_mapper.algorithms.layers.vector_io import write_table
    from mine_mapper.core.vector import Table

    register, mines = str(tmp_path / "register.gpkg"), str(tmp_path / "mines.gpkg")
    run("importregister", TABLE=str(FOLDER / "licence_xian80_two_regions.txt"), OUTPUT=register)
    shape = shapely.get_parts(rows(register)[0]["shape"])[0].buffer(-100)
    write_table(mines, Table.from_shapes([shape], {}, "EPSG:2353", "mines"))
    for date, status in (("2026-01-01", "licensed"), ("2029-01-01", "expired")):
        output = run("matchregister", MINES=mines, REGISTER=register, DATE=date, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"]
        found = rows(output)[0]
        assert found["register_status"] == status and found["licence_id"] == "C0000002018097130000001"
        assert found["holder"] == "示例矿业有限公司"
