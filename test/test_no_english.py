"""All steps in Chinese and in Russian: no English sentence in the log, in an error, a dialog, a style or a report."""

import html
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile
from contextlib import contextmanager

import pytest
from fetch_servers import collection, nginx, publish, stac_api
from imagery_products import CORNER, scene, write_safe
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

LANGUAGES = ("zh_CN", "ru")
NAMES = (
    *("Mine Mapper", "Google Earth", "Open Sans", "Mergin Maps", "Airbus Defence and Space", "Copernicus Data Space"),
    *("OSGeo4W Shell", "Resource owner", "Save as Template", "European Union and ESA", "Web Mercator", "API header"),
    *("blue, green, red, nir", "blue,green,red,nir", "ndvi, ndwi, elevation, slope", "stroke-linejoin", "stroke-linecap"),
    *("Johnson et al", "Espindola et al", "Dragut et al", "Clinton et al", "Machado et al", "CSV UTF", "NetCDF"),
    *(
        "DLR e.V",
        "and (c)",
        "provided under COPERNICUS by the",
        "all rights reserved",
        "No module named",
        "File is not a zip file",
        "Moran's I",
        "Ripley's L",
    ),
)
"""Names and notices that are the same in every language."""

SIGNS = ("SHA-256", "AUC")
"""Headings that are the same in every language."""

ENGLISH = re.compile(r"\b[A-Za-z][a-z']+(?: [a-z][a-z']+){2,}")
"""Three English words in a row."""


def english(text):
    """What is left of a text without names, values in quotes, words of tags and markup, if it is English; '' otherwise."""
    text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    text = re.sub(r"'[^']*'|\"[^\"]*\"|https?://\S+|\S*/\S+", "'", text)
    for name in NAMES:
        text = text.replace(name, "*")
    found = ENGLISH.search(text)
    return found.group() if found else ""


class Log(QgsProcessingFeedback):
    """Keeps every line that a user would see."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(text)

    def reportError(self, text, fatalError=False):
        self.lines.append(text)


@contextmanager
def spoken(language, root, tmp_path_factory):
    """Within the block the plugin speaks a language, as in a QGIS that was started in it."""
    from mine_mapper.algorithms import base

    if language == "en":
        yield
        return
    compiled = root / "i18n" / f"mine_mapper_{language}.qm"
    source = compiled.with_suffix(".ts")
    if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
        compiled = tmp_path_factory.mktemp("qm") / compiled.name
        subprocess.run(["lrelease", "-silent", source, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    known, base.spoken_language = base.spoken_language, lambda: language[:2]
    yield
    base.spoken_language = known
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request, provider, root, landscape, tmp_path_factory):
    """Two letters of the language that is spoken."""
    with spoken(request.param, root, tmp_path_factory):
        yield request.param[:2]


def steps(landscape, folder):
    """(algorithm, inputs) of the whole chain and of what hangs on it; `folder` takes the outputs."""
    out = lambda name: str(folder / name)  # noqa: E731
    reference, counties, register = landscape["REFERENCE"], landscape["COUNTIES"], landscape["REGISTER"]
    return (
        ("checkdependencies", {"REPORT": out("check.html")}),
        (
            "prepareimagery",
            {
                "PRODUCTS": [landscape["PRODUCT"]],
                "DEM": landscape["DEM"],
                "OUTPUT": out("image.tif"),
                "REPORT": out("image.html"),
                "OBSERVATIONS": out("seen.tif"),
            },
        ),
        (
            "estimatescale",
            {
                "INPUT": out("image.tif"),
                "SUBSETS": 2,
                "SUBSET_SIZE": 60,
                "START": 20,
                "STOP": 120,
                "REFERENCE": reference,
                "REPORT": out("scale.html"),
            },
        ),
        ("segmentimage", {"INPUT": out("image.tif"), "SCALE": 50, "LABELS": out("labels.tif"), "OBJECTS": out("plain.gpkg")}),
        ("computefeatures", {"INPUT": out("image.tif"), "LABELS": out("labels.tif"), "OUTPUT": out("objects.gpkg")}),
        (
            "labelobjects",
            {
                "OBJECTS": out("objects.gpkg"),
                "REFERENCE": reference,
                "MINE_SAMPLES": 200,
                "NON_MINE_SAMPLES": 300,
                "OUTPUT": out("samples.gpkg"),
                "LEFT_OUT": out("left.gpkg"),
            },
        ),
        (
            "trainrandomforest",
            {
                "SAMPLES": out("samples.gpkg"),
                "TREES": 30,
                "FOLDS": 3,
                "IMPORTANCE_REPEATS": 2,
                "MIN_SAMPLES_LEAF": 2,
                "MIN_SAMPLES_SPLIT": 4,
                "MODEL": out("forest.mmf"),
                "REPORT": out("forest.html"),
            },
        ),
        ("compareclassifiers", {"SAMPLES": out("samples.gpkg"), "FOLDS": 3, "REPORT": out("compare.html")}),
        (
            "classifymines",
            {
                "OBJECTS": out("objects.gpkg"),
                "MODEL": out("forest.mmf"),
                "MINES": out("mines.gpkg"),
                "OBJECTS_CLASSIFIED": out("classified.gpkg"),
                "REPORT": out("map.html"),
            },
        ),
        ("drawsample", {"OBJECTS_CLASSIFIED": out("classified.gpkg"), "SIZE": 40, "OUTPUT": out("places.gpkg")}),
        (
            "assessaccuracy",
            {
                "MINES": out("mines.gpkg"),
                "REFERENCE": reference,
                "SAMPLES": out("samples.gpkg"),
                "OBJECTS_CLASSIFIED": out("classified.gpkg"),
                "REPORT": out("accuracy.html"),
                "TABLE": out("accuracy.csv"),
                "AGREEMENT": out("agreement.gpkg"),
            },
        ),
        (
            "minestatistics",
            {
                "MINES": out("mines.gpkg"),
                "DEM": landscape["DEM"],
                "RIVERS": landscape["RIVERS"],
                "COUNTIES": counties,
                "COUNTY_FIELD": "name",
                "REGISTER": register,
                "BASIN": landscape["BASIN"],
                "OUTPUT": out("inventory.gpkg"),
                "DENSITY": out("density.tif"),
                "TABLES": out("tables"),
                "REPORT": out("statistics.html"),
            },
        ),
        (
            "matchregister",
            {
                "MINES": out("inventory.gpkg"),
                "REGISTER": register,
                "OUTPUT": out("matched.gpkg"),
                "REGISTER_SEEN": out("entries.gpkg"),
                "TABLE": out("register.csv"),
                "REPORT": out("register.html"),
            },
        ),
        (
            "detectchange",
            {
                "BEFORE": reference,
                "AFTER": out("mines.gpkg"),
                "OUTPUT": out("change.gpkg"),
                "TABLE": out("change.csv"),
                "REPORT": out("change.html"),
            },
        ),
        (
            "inventoryreport",
            {
                "LANGUAGE": "zh" if folder.name.startswith("zh") else "ru",
                "STATISTICS": out("tables"),
                "MINES": out("inventory.gpkg"),
                "ACCURACY": out("accuracy.csv"),
                "REPORT": out("inventory.html"),
            },
        ),
    )


def further_steps(landscape, folder, catalogue):
    """What a person does beside the chain: fetching, looking beforehand, registers of corners, and all that is handed in."""
    out = lambda name: str(folder / name)  # noqa: E731
    code = "zh_CN" if folder.name.startswith("zh") else "ru"
    matched, register = out("matched.gpkg"), landscape["REGISTER"]
    corners = os.path.join(os.path.dirname(__file__), "core", "registers", "exploration_packed.csv")
    return (
        ("createdemodata", {"SIZE": 300, "MINES": 4, "SEED": 3, "FOLDER": out("demo")}),
        ("fetchimagery", {**catalogue, "FOLDER": out("scenes")}),
        (
            "previewsegmentation",
            {"INPUT": out("image.tif"), "SCALES": "40,90", "MODEL": out("forest.mmf"), "FOLDER": out("preview")},
        ),
        ("importregister", {"TABLE": corners, "OUTPUT": out("imported.gpkg"), "REPORT": out("imported.html")}),
        (
            "minesheets",
            {
                "MINES": matched,
                "IMAGE": out("image.tif"),
                "REGISTER": register,
                "LIMIT": 2,
                "LANGUAGE": code,
                "SHEETS": out("s.pdf"),
            },
        ),
        (
            "exportinventory",
            {
                "MINES": matched,
                "STATISTICS": out("tables"),
                "REGISTER_RESULT": out("register.csv"),
                "LANGUAGE": code,
                "WORKBOOK": out("inventory.xlsx"),
                "PLACEMARKS": out("inventory.kmz"),
                "GEOPACKAGE": out("handed_in.gpkg"),
                "GEOJSON": out("handed_in.geojson"),
            },
        ),
        ("fieldpackage", {"MINES": matched, "IMAGE": out("image.tif"), "LANGUAGE": code, "FOLDER": out("package")}),
        (
            "mergefieldwork",
            {
                "FOLDER": out("package"),
                "MINES": matched,
                "OUTPUT": out("merged.gpkg"),
                "NEW_PLACES": out("new_places.gpkg"),
                "CONFLICTS": out("conflicts.csv"),
            },
        ),
    )


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    """Inputs of Fetch imagery for a catalogue of one product on this computer."""
    root = tmp_path_factory.mktemp("catalogue")
    (root / "www").mkdir()
    with nginx(root / "www", root / "nginx") as web:
        product = write_safe(root / "safe", scene(128, 1), None, date="2023-07-19")
        item = publish(product, root / "www", web, "S2A_45TXN_20230719_0_L2A", datetime="2023-07-19T05:16:51Z")
        with stac_api(root / "stac", [collection("sentinel-2-l2a")], [item]) as api:
            (west, north), system = CORNER, "EPSG:32645"
            extent = f"{west + 300},{west + 900},{north - 900},{north - 300} [{system}]"
            yield {
                "CATALOG": api,
                "EXTENT": extent,
                "START": "2023-07-01",
                "END": "2023-07-31",
                "RETRIES": 0,
                "TIMEOUT": 5,
                "DEM_COLLECTION": "",
            }


@pytest.fixture(scope="module")
def chain(language, provider, landscape, catalogue, tmp_path_factory):
    """Step -> its log, and the folder with what all of them made."""
    folder = tmp_path_factory.mktemp(language)
    logs = {}
    for name, inputs in (*steps(landscape, folder), *further_steps(landscape, folder, catalogue)):
        algorithm = provider.algorithm(name).create()
        known = {definition.name() for definition in algorithm.parameterDefinitions()}
        context, log = QgsProcessingContext(), Log()
        context.setProject(QgsProject.instance())
        try:
            _, ok = algorithm.run({key: value for key, value in inputs.items() if key in known}, context, log, {}, False)
        except QgsProcessingException as error:
            raise AssertionError(f"{name}: {error}") from error
        assert ok, (name, log.lines[-1:])
        logs[name] = log.lines
    return logs, folder


def test_every_step_of_the_provider_is_run(chain, provider):
    """But the model, whose steps they are."""
    assert {algorithm.name() for algorithm in provider.algorithms()} - set(chain[0]) == {"mapmines"}


def test_logs(chain):
    found = [(step, line) for step, lines in chain[0].items() for line in lines if english(line)]
    assert found == [], "\n".join(" | ".join(pair) for pair in found)


def test_reports(chain):
    found = []
    for path in sorted(chain[1].glob("*.html")):
        page = re.sub(r"<style>.*?</style>|<script.*?</script>", "", path.read_text(encoding="utf-8"), flags=re.S)
        texts = re.findall(r">([^<>]+)<", page)
        found += [(path.name, text) for text in dict.fromkeys(texts) if english(text)]
    assert found == [], "\n".join(" | ".join(pair) for pair in found)


def test_headings_of_tables(chain):
    """A heading is one word or two, but in the language."""
    found = []
    for path in sorted(chain[1].glob("*.html")):
        heads = re.findall(r"<th[^>]*>([^<]*)</th>", path.read_text(encoding="utf-8"))
        found += [(path.name, head) for head in dict.fromkeys(heads) if re.search(r"[A-Za-z]{3}", head) and head.isascii()]
    assert [pair for pair in found if pair[1] not in SIGNS] == []


def test_workbook_placemarks_and_field_package(chain):
    """What is opened in a spreadsheet, on a globe and on a phone."""
    texts = []
    for name, member in (("inventory.xlsx", r"xl/sharedStrings.xml|xl/workbook.xml"), ("inventory.kmz", r".*\.kml")):
        with zipfile.ZipFile(chain[1] / name) as archive:
            parts = [archive.read(part).decode() for part in archive.namelist() if re.fullmatch(member, part)]
        texts += [(name, text) for part in parts for text in re.findall(r">([^<>]+)<|name=\"([^\"]+)\"", part)]
    for path in (chain[1] / "package").glob("*.qgz"):
        with zipfile.ZipFile(path) as archive:
            (project,) = [archive.read(part).decode() for part in archive.namelist() if part.endswith(".qgs")]
        texts += [("package", found) for found in re.findall(r'<alias [^>]*?name="([^"]*)"()', project)]
        texts += [("package", found) for found in re.findall(r"<layername>([^<]*)</layername>()", project)]
    assert len(texts) > 100
    found = [(name, text) for name, pair in texts for text in pair if english(text)]
    assert found == [], "\n".join(" | ".join(pair) for pair in found)


def test_styles_and_forms(chain):
    """Legends, aliases and choices as they were stored with the layers."""
    import sqlite3

    found = set()
    for path in chain[1].glob("*.gpkg"):
        with sqlite3.connect(path) as connection:
            names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            styles = connection.execute("SELECT styleQML FROM layer_styles").fetchall() if "layer_styles" in names else []
        connection.close()
        for (text,) in styles:
            root = ElementTree.fromstring(text)
            labels = [node.get("label") for kind in ("category", "range", "rule") for node in root.iter(kind)]
            labels += [node.get("name") for kind in ("alias", "attributeEditorContainer") for node in root.iter(kind)]
            found |= {label for label in labels if label and re.search(r"[A-Za-z]{3}", re.sub(r"\bND[VW]I\b", "", label))}
    assert found == set(), sorted(found)


def test_dialogs(language, provider):
    found = []
    for known in provider.algorithms():
        algorithm = known.create()
        if algorithm.name() == "mapmines":
            continue  # read while the provider was made, in English; test_translations looks at it
        texts = [algorithm.displayName(), algorithm.group(), algorithm.shortHelpString(), algorithm.shortDescription()]
        for definition in algorithm.parameterDefinitions():
            texts += [definition.description(), definition.help()]
        texts += [output.description() for output in algorithm.outputDefinitions()]
        found += [(algorithm.name(), text) for text in texts if english(text)]
    assert found == [], "\n".join(" | ".join(pair) for pair in found)


def test_errors(language, provider, landscape, tmp_path):
    """One mistake in each of several steps: the error is told in the language."""
    mistakes = (
        ("segmentimage", {"INPUT": landscape["DEM"], "SCALE": 50, "LABELS": str(tmp_path / "l.tif")}),
        (
            "labelobjects",
            {"OBJECTS": landscape["COUNTIES"], "REFERENCE": landscape["REFERENCE"], "OUTPUT": str(tmp_path / "s.gpkg")},
        ),
        ("trainrandomforest", {"SAMPLES": landscape["COUNTIES"], "MODEL": str(tmp_path / "m.mmf")}),
        ("prepareimagery", {"PRODUCTS": [landscape["DEM"]], "OUTPUT": str(tmp_path / "i.tif")}),
        ("classifymines", {"OBJECTS": landscape["COUNTIES"], "MODEL": landscape["DEM"], "MINES": str(tmp_path / "x.gpkg")}),
        ("minestatistics", {"MINES": landscape["RIVERS"], "OUTPUT": str(tmp_path / "x.shp")}),
    )
    for name, inputs in mistakes:
        context, log = QgsProcessingContext(), Log()
        context.setProject(QgsProject.instance())
        try:
            _, ok = provider.algorithm(name).create().run(inputs, context, log, {}, False)
            told = "" if ok else log.lines[-1]
        except QgsProcessingException as error:
            told = str(error)
        assert told and english(told) == "", (name, told)
