"""Write inventory report through processing.run."""

import numpy as np
import pytest
from inventory_data import box, refused, run, texts, write


@pytest.fixture
def tables(provider, tmp_path):
    mines = write(tmp_path / "mines.gpkg", [box(2 * i, i) for i in range(4)], type=texts(["coal", "metal", "coal", None]))
    run("minestatistics", MINES=mines, OUTPUT=str(tmp_path / "out.gpkg"), TABLES=str(tmp_path / "tables"))
    return {"STATISTICS": str(tmp_path / "tables"), "MINES": str(tmp_path / "out.gpkg")}


def test_a_report_in_chinese(tables, tmp_path):
    path = str(tmp_path / "报告.html")
    assert run("inventoryreport", **tables, LANGUAGE="zh_CN", TITLE="伊犁", REPORT=path) == {"REPORT": path}
    page = (tmp_path / "报告.html").read_text(encoding="utf-8")
    assert "<h1>伊犁</h1>" in page and "矿山" in page and 'lang="zh"' in page and "mines.gpkg" in page


def test_the_same_input_gives_the_same_bytes(tables, tmp_path):
    pages = []
    for name in ("a", "b"):
        run("inventoryreport", **tables, REPORT=str(tmp_path / f"{name}.html"))
        pages.append((tmp_path / f"{name}.html").read_bytes())
    assert pages[0] == pages[1] and np.frombuffer(pages[0], np.uint8).size > 20000


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"STATISTICS": "/tmp"}, "holds no summary.csv"),
        ({"ACCURACY": "none.csv"}, "none.csv"),
        ({"LANGUAGE": "?"}, "LANGUAGE is '?'"),
        ({"REPORT": "/proc/none/r.html"}, "not writable"),
    ],
)
def test_bad_input(tables, tmp_path, change, message):
    refused("inventoryreport", message, **{**tables, "REPORT": str(tmp_path / "r.html"), **change})
    assert not (tmp_path / "r.html").exists()
