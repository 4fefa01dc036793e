"""Write inventory report through processing.run."""

import ast
import re
import subprocess
from pathlib import Path

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


def test_the_pdf_holds_the_same_on_numbered_pages(tables, tmp_path):
    """Map with image, counties and rivers; title page and contents; whole or not at all."""
    from test_mine_sheets import pages, stack

    counties = write(tmp_path / "c.gpkg", [box(-5, -5, 8, 16), box(3, -5, 12, 16)], name=texts(["A", "B"]))
    rivers = write(tmp_path / "rivers.gpkg", [box(2, 0, 0.2, 9)])
    layers = {"IMAGE": stack(tmp_path / "i.tif", scenes="x (2024-07-01)"), "COUNTIES": counties, "RIVERS": rivers}
    report, pdf = tmp_path / "r.html", tmp_path / "报告.pdf"
    results = run("inventoryreport", **tables, **layers, AGENCY="Agency", REPORT=str(report), PDF=str(pdf), LANGUAGE="ru")
    assert results == {"REPORT": str(report), "PDF": str(pdf)}
    assert pages(pdf) >= 5 and 'src="data:image/jpeg' in report.read_text(encoding="utf-8")
    assert "2024-07-01" in report.read_text(encoding="utf-8") and not list(tmp_path.glob(".*"))


def test_the_same_input_gives_the_same_bytes(tables, tmp_path):
    pages = []
    for name in ("a", "b"):
        run("inventoryreport", **tables, REPORT=str(tmp_path / f"{name}.html"))
        pages.append((tmp_path / f"{name}.html").read_bytes())
    assert pages[0] == pages[1] and np.frombuffer(pages[0], np.uint8).size > 20000


def test_the_register_is_matched_for_the_report(tables, tmp_path):
    """Four mines, a licence for the first: its table lies beside the others, and is that of 'Match mines with the register'."""
    register = write(tmp_path / "register.gpkg", [box(0, 0)], licence_id=texts(["L1"]))
    folder, report = tmp_path / "表", tmp_path / "r.html"
    results = run("inventoryreport", **tables, REGISTER=register, REPORT=str(report), TABLES=str(folder))
    assert results == {"REPORT": str(report), "TABLES": str(folder)}
    run("matchregister", MINES=tables["MINES"], REGISTER=register, OUTPUT=str(tmp_path / "m.gpkg"), TABLE=str(tmp_path / "m.csv"))
    listed = (folder / "register_mines.csv").read_bytes()
    assert listed == (tmp_path / "m.csv").read_bytes() and listed.count(b"unlicensed") == 3
    page = report.read_text(encoding="utf-8")
    assert "The mineral register" in page and "No DATE was given, so expiry was not judged by date." in page
    statistics = {path.name for path in Path(tables["STATISTICS"]).iterdir()}
    assert {path.name for path in folder.iterdir()} == statistics | {"register_mines.csv"}


def test_tables_of_all_steps_in_one_folder(tables, tmp_path):
    mines = tables["MINES"]
    reference = write(tmp_path / "reference.gpkg", [box(2 * i, i) for i in range(3)])
    run("assessaccuracy", MINES=mines, REFERENCE=reference, TABLE=str(tmp_path / "a.csv"))
    run(
        "inventoryreport", **tables, ACCURACY=str(tmp_path / "a.csv"), REPORT=str(tmp_path / "r.html"), TABLES=str(tmp_path / "t")
    )
    assert (tmp_path / "t" / "accuracy.csv").read_bytes() == (tmp_path / "a.csv").read_bytes()
    assert "Distance between outlines (m)" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"STATISTICS": "/tmp"}, "holds no summary.csv"),
        ({"ACCURACY": "none.csv"}, "none.csv"),
        ({"LANGUAGE": "?"}, "(LANGUAGE) is '?'"),
        ({"REGISTER": "MINES", "MINES": None}, "(REGISTER) was given without Mines (MINES)"),
        ({"REPORT": "/proc/none/r.html"}, "not writable"),
        ({"PDF": "/tmp/r.doc"}, "'.doc' is not supported"),
    ],
)
def test_bad_input(tables, tmp_path, change, message):
    change = {name: tables.get(value, value) for name, value in change.items()}
    refused("inventoryreport", message, **{**tables, "REPORT": str(tmp_path / "r.html"), **change})
    assert not (tmp_path / "r.html").exists()


MAKERS_OF_TABLES = {"_summary", "_basin_rows", "clustering_table"}
"""Functions whose phrases come into the document by way of a CSV file."""


def notes_of_the_steps(root):
    """Texts of the register and of the statistics that can reach the document: templates of notes, phrases of tables."""
    folders = [root / "core" / "register", root / "core" / "statistics"]
    files = [*(path for folder in folders for path in sorted(folder.glob("*.py"))), root / "core" / "words" / "licences.py"]
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Message":
                arguments = node.args[:1]
                yield from (part.value for part in arguments if isinstance(part, ast.Constant))
            elif isinstance(node, ast.FunctionDef) and node.name in MAKERS_OF_TABLES:
                for row in (part for part in ast.walk(node) if isinstance(part, ast.Tuple) and len(part.elts) in (4, 5)):
                    last = row.elts[-1]
                    parts = [row.elts[0], *(ast.walk(last) if isinstance(last, ast.IfExp) else [last])]
                    yield from (p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str))


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_no_note_of_a_step_stays_english_in_the_document(root, language, provider, tmp_path, monkeypatch):
    """In the document's language, whatever QGIS speaks; the texts of the steps come from their own translations."""
    from mine_mapper.algorithms.desktop import languages
    from mine_mapper.core.inventory.words import translator

    code = languages.translation_of(language) or {"zh": "zh_CN", "ru": "ru"}[language]
    source = root / "i18n" / f"mine_mapper_{code}.ts"
    subprocess.run(["lrelease", "-silent", source, "-qm", tmp_path / f"mine_mapper_{code}.qm"], check=True)
    monkeypatch.setattr(languages, "FOLDER", str(tmp_path))
    monkeypatch.setattr(languages.translation_of, "__defaults__", (str(tmp_path),))
    words = translator(language, languages.core_texts(language))
    texts_found = {text for text in notes_of_the_steps(root) if re.search("[a-z]{3}", re.sub(r"{[^}]*}", "", text))}
    assert len(texts_found) > 80
    assert sorted(text for text in texts_found if words(text) == text) == []
