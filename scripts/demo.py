"""The demonstration: from a synthetic Sentinel-2 product to a mine inventory, every step by `qgis_process`.

Leaves everything in demo/: layers, tables, report, project and map. Called by `make demo`.
"""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "demo"
SIZE, MINES, SEED = 1500, 40, 1
BASIN_SHARE = 0.26
"""Share of the published basin's area that mines cover, in percent."""

sys.path.insert(0, str(ROOT / "test"))
import conftest  # noqa: E402, F401 - makes the package mine_mapper whatever the checkout's folder is called


def run(algorithm, **parameters):
    """Run one algorithm by `qgis_process`; returns its results and the log."""
    begun = time.monotonic()
    call = json.dumps({"inputs": {k: v for k, v in parameters.items() if v is not None}})
    process = subprocess.run(
        ["qgis_process", "--json", "--verbose", "run", f"minemapper:{algorithm}", "-"],
        input=call,
        capture_output=True,
        text=True,
        check=False,
    )
    if process.returncode:
        sys.exit(f"{algorithm} failed with status {process.returncode}:\n{process.stdout[-3000:]}\n{process.stderr[-3000:]}")
    answer = json.loads(process.stdout[process.stdout.index("{") :])
    seconds = time.monotonic() - begun
    print(f"  {algorithm:<18} {seconds:6.1f} s", flush=True)
    return answer["results"], answer["log"], seconds


def log_lines(log):
    """All texts of a qgis_process log."""
    if isinstance(log, dict):
        for value in log.values():
            yield from log_lines(value)
    elif isinstance(log, list):
        for value in log:
            yield from log_lines(value)
    elif isinstance(log, str):
        yield from log.splitlines()


def step_times(log):
    """(step, seconds) of each step of the model; QGIS logs the seconds in the order of the steps."""
    from make_model import STEPS

    seconds = [re.search(r"Execution took ([0-9.,]+) s", line) for line in log_lines(log)]
    seconds = [float(found.group(1).replace(",", "")) for found in seconds if found]
    if len(seconds) != len(STEPS):
        sys.exit(f"The log of mapmines names the time of {len(seconds)} steps, not of its {len(STEPS)}.")
    return [(step[0], time) for step, time in zip(STEPS, seconds)]


def write_test_area(landscape, path):
    """The eastern half of the basin's bounding box, where nothing may train."""
    import shapely
    from mine_mapper.algorithms.layers.vector_io import write_table
    from mine_mapper.algorithms.layers.vector_source import VectorSource
    from mine_mapper.core.vector import Table
    from qgis.core import QgsCoordinateTransformContext, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

    layer = QgsVectorLayer(landscape["BASIN"], "basin", "ogr")
    basin = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext()).read()
    del layer
    west, south, east, north = shapely.total_bounds(basin.shapes())
    half = shapely.box((west + east) / 2, south - 1000, east + 1000, north + 1000)
    write_table(path, Table.from_shapes([half], {}, basin.crs, "test_area"))


def accuracy(path):
    """Rows of an accuracy table by measure and unit."""
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return {(row["measure"], row["unit"]): row for row in csv.DictReader(stream)}


def map_mines(landscape, reference, folder, test_area):
    """The whole method on one set of labels."""
    folder.mkdir(parents=True, exist_ok=True)
    return run(
        "mapmines",
        PRODUCTS=[landscape["PRODUCT"]],
        DEM=landscape["DEM"],
        REFERENCE=reference,
        TEST_AREA=test_area,
        REGISTER=landscape["REGISTER"],
        RIVERS=landscape["RIVERS"],
        COUNTIES=landscape["COUNTIES"],
        COUNTY_FIELD="name",
        BASIN=landscape["BASIN"],
        SEED=SEED,
        mines_map=str(folder / "mines.gpkg"),
        objects_map=str(folder / "objects.gpkg"),
        model_file=str(folder / "forest.mmf"),
        accuracy_table=str(folder / "accuracy.csv"),
        accuracy_report=str(folder / "accuracy.html"),
        agreement_map=str(folder / "agreement.gpkg"),
        density_map=str(folder / "density.tif"),
        report=str(folder / "inventory.html"),
        tables=str(folder / "tables"),
    )


def main():
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    begun = time.monotonic()
    DEMO.mkdir(exist_ok=True)
    print("Mine Mapper demonstration on a SYNTHETIC landscape", flush=True)
    landscape, _, _ = run("createdemodata", SIZE=SIZE, MINES=MINES, SEED=SEED, FOLDER=str(DEMO / "landscape"))
    test_area = str(DEMO / "test_area.gpkg")
    write_test_area(landscape, test_area)
    results, log, _ = map_mines(landscape, landscape["REFERENCE"], DEMO, test_area)
    times = step_times(log)
    for step, seconds in times:
        print(f"    {step:<28} {seconds:6.1f} s", flush=True)
    raw, _, _ = map_mines(landscape, landscape["REGISTER"], DEMO / "register_as_label", test_area)
    image, _, _ = run("prepareimagery", PRODUCTS=[landscape["PRODUCT"]], OUTPUT=str(DEMO / "image.tif"))
    tables = {"against the interpreted outlines (REFERENCE), test objects": str(DEMO / "accuracy.csv")}
    for title, mines, name in (
        ("against the TRUTH of the landscape", results["mines_map"], "accuracy_truth.csv"),
        ("trained on the raw register instead, against the TRUTH", raw["mines_map"], "accuracy_truth_register.csv"),
    ):
        made, _, _ = run(
            "assessaccuracy", MINES=mines, REFERENCE=landscape["TRUTH"], EXTENT=extent_of(test_area), TABLE=str(DEMO / name)
        )
        tables[title] = made["TABLE"]
    hand_in(landscape, results["mines_map"], image["OUTPUT"])
    picture = draw(landscape, results, image["OUTPUT"])
    report = write_report(tables, times, picture, landscape)
    print_summary(tables, report, time.monotonic() - begun)
    application.exitQgis()


def hand_in(landscape, mines, image):
    """What an office hands in: the document as PDF, sheets, workbook, placemarks, a package for the field."""
    common = {"COUNTIES": landscape["COUNTIES"], "RIVERS": landscape["RIVERS"]}
    statistics, table = str(DEMO / "tables"), str(DEMO / "register.csv")
    run(
        "matchregister",
        MINES=mines,
        REGISTER=landscape["REGISTER"],
        OUTPUT=str(DEMO / "matched.gpkg"),
        TABLE=table,
    )
    run(
        "inventoryreport",
        STATISTICS=statistics,
        MINES=mines,
        IMAGE=image,
        ACCURACY=str(DEMO / "accuracy.csv"),
        REGISTER_RESULT=table,
        TITLE="Mine inventory of a synthetic basin",
        REGION="Synthetic basin: no real place",
        REPORT=str(DEMO / "inventory.html"),
        PDF=str(DEMO / "inventory.pdf"),
        **common,
    )
    run(
        "minesheets",
        MINES=str(DEMO / "matched.gpkg"),
        IMAGE=image,
        REGISTER=landscape["REGISTER"],
        TITLE="Synthetic basin",
        SHEETS=str(DEMO / "sheets.pdf"),
        **common,
    )
    run(
        "exportinventory",
        MINES=mines,
        STATISTICS=statistics,
        REGISTER_RESULT=table,
        WORKBOOK=str(DEMO / "inventory.xlsx"),
        PLACEMARKS=str(DEMO / "inventory.kmz"),
    )
    package = DEMO / "field"
    shutil.rmtree(package, ignore_errors=True)  # a package in use is never overwritten by the step
    run("fieldpackage", MINES=str(DEMO / "matched.gpkg"), IMAGE=image, LAYERS=[landscape["COUNTIES"]], FOLDER=str(package))


def extent_of(path):
    """Extent of a layer as Processing writes it."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(path, "extent", "ogr")
    box, crs = layer.extent(), layer.crs().authid()
    del layer
    return f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [{crs}]"


def draw(landscape, results, image):
    """The project and its map."""
    from demo_map import make_project, map_of_document

    groups = {
        "Results": [
            ("Mines", results["mines_map"], True),
            ("Hits, misses and false alarms", results["agreement_map"], False),
            ("Objects by probability", results["objects_map"], False),
            ("Mine density", results["density_map"], False),
        ],
        "What was known": [
            ("Interpreted outlines (reference)", landscape["REFERENCE"], False),
            ("True mines (synthetic)", landscape["TRUTH"], False),
            ("Mineral rights", landscape["REGISTER"], False),
            ("Rivers", landscape["RIVERS"], True),
            ("Counties", landscape["COUNTIES"], True),
        ],
    }
    project = make_project(str(DEMO), image, groups)
    picture = map_of_document(str(DEMO / "inventory.html"), str(DEMO / "map.png"))
    print(f"  project and map drawn: {project}")
    return picture


MEASURES = (
    (("accuracy", "objects"), "Accuracy, objects"),
    (("precision", "objects"), "Precision of mine, objects"),
    (("recall", "objects"), "Recall of mine, objects"),
    (("f_score", "objects"), "F of mine, objects"),
    (("kappa", "objects"), "Kappa, objects"),
    (("precision", "mines"), "Precision by mine"),
    (("recall", "mines"), "Recall by mine"),
    (("f_score", "mines"), "F by mine"),
    (("iou", "area"), "Intersection over union of area"),
)


def write_report(tables, times, picture, landscape):
    """The page that puts the figures side by side; every number comes from a table in demo/."""
    from mine_mapper.core.report.html import Report, figure_text, png_element, write_csv
    from mine_mapper.core.report.report_sources import STEP_TITLES

    columns = {title: accuracy(path) for title, path in tables.items()}
    write_csv(str(DEMO / "step_times.csv"), ["step", "seconds"], times)
    report = Report(
        "Mine Mapper demonstration", f"Synthetic landscape of {SIZE} x {SIZE} pixels, seed {SEED}: no real place is shown"
    )
    report.warning(
        "Everything here is synthetic. Mines cover far more of this landscape than of a real basin "
        f"({BASIN_SHARE} % in the published study): the precision found here does not carry over to a real one."
    )
    report.heading("Map")
    report.figure(
        png_element(Path(picture).read_bytes(), "Map of the mines", 6.0),  # fits on the first page
        "Mines by type over the synthetic image (mines.gpkg, image.tif)",
    )
    report.heading("Accuracy in the test area")
    rows = [[label] + [figure_text(number(column.get(key)), 3) for column in columns.values()] for key, label in MEASURES]
    rows = [row for row in rows if any(value is not None for value in row[1:])]
    heads, names = ["Measure (positive class: mine)", *columns], ", ".join(Path(path).name for path in tables.values())
    report.table(heads, rows, f"Tables {names}", [False] + [True] * len(columns))
    report.paragraph(
        "The test area is the eastern half; the western half trained the forest. The last column shows why the register is no "
        "label: its licences are shifted, cover land that was never mined, or have no mine. The forest of the other columns is "
        "trained on outlines drawn by interpretation."
    )
    report.heading("Inventory")
    report.paragraph(
        "The inventory report is inventory.html, with its tables and the record of the run in tables/; accuracy.html tells "
        "the accuracy at length, with a map of hits, misses and false alarms (agreement.gpkg)."
    )
    report.heading("Time of each step")
    lines = [(STEP_TITLES.get(step, step), figure_text(seconds, 1)) for step, seconds in times]
    report.table(["Step", "Seconds"], lines, "step_times.csv", [False, True])
    path = str(DEMO / "demo.html")
    report.write(path)
    return path


def number(row):
    """Value of a row of an accuracy table."""
    return float(row["value"]) if row and row["value"] else None


def print_summary(tables, report, seconds):
    print("\nAccuracy in the test area (positive class: mine)")
    for title, path in tables.items():
        found = accuracy(path)
        values = [(label, number(found.get(key))) for key, label in MEASURES]
        figures = ", ".join(f"{label} {value:.3f}" for label, value in values if value is not None)
        print(f"- {title}: {figures}")
    pages = f"{os.path.relpath(report)} and demo/inventory.html"
    print(f"\nOpen {pages} in a browser, demo/project.qgz in QGIS; map: demo/map.png")
    print(f"Done in {seconds:.0f} s.")


if __name__ == "__main__":
    main()
