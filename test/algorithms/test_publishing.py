"""What an output may be called, and that nothing is lost, half-written or overwritten when a run goes wrong."""

import os
import signal
import sqlite3
import subprocess
import threading
import time
import zipfile
from unittest import mock

import pytest
from inventory_data import box, log_feedback, model, texts, write
from inventory_data import run as run_step
from mine_mapper.algorithms.runs.publishing import _overwrites
from mine_mapper.core.errors import MineMapperError
from qgis.core import QgsProcessingException


def run(algorithm, **parameters):
    """Run a step; what is said while parameters are read stands in the log only, so the log is part of the error here."""
    feedback = log_feedback()
    try:
        return run_step(algorithm, feedback, **parameters)
    except QgsProcessingException as error:
        raise QgsProcessingException("\n".join([str(error), *feedback.lines])) from error


@pytest.fixture
def place(provider, tmp_path):
    """A folder with mines, mineral rights and an old result."""
    write(tmp_path / "mines.gpkg", [box(2, 2), box(5, 5)])
    write(tmp_path / "register.gpkg", [box(2, 2)], licence_id=texts(["L1"]))
    (tmp_path / "old.html").write_text("old")
    return tmp_path


def match(place, **changes):
    names = {"MINES": "mines.gpkg", "REGISTER": "register.gpkg", "OUTPUT": "out.gpkg", **changes}
    return run("matchregister", **{name: str(place / value) for name, value in names.items()})


def state(folder):
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def link(place, kind):
    """Another name for mines.gpkg."""
    source = str(place / "mines.gpkg")
    if kind == "layer name":
        return "mines.gpkg|layername=mines", "mines.gpkg"
    if kind == "case":
        return "mines.gpkg", "MINES.gpkg"
    if kind == "the way there":
        (place / "sub").mkdir()
        return "sub/../mines.gpkg", "mines.gpkg"
    other = place / "other.gpkg"
    (os.symlink if kind == "symbolic link" else os.link)(source, other)
    return "other.gpkg", "mines.gpkg"


@pytest.mark.parametrize("kind", ["layer name", "case", "the way there", "symbolic link", "hard link"])
def test_an_output_that_is_an_input_is_refused(place, kind):
    given, output = link(place, kind)
    before = state(place)
    with pytest.raises(QgsProcessingException, match=r"\(OUTPUT\) is '.*gpkg', which is an input too: .*\(MINES\).*another name"):
        match(place, MINES=given, OUTPUT=output)
    assert state(place) == before


def raster(path):
    """Write a small image; returns its path."""
    import numpy as np
    from mine_mapper.core.grid import Grid
    from mine_mapper.core.native import rasterio
    from mine_mapper.core.raster_writer import create_raster

    crs = rasterio().crs.CRS.from_epsg(32644).to_wkt()
    with create_raster(str(path), Grid(crs, (10.0, 0, 5e5, 0, -10.0, 48e5), 32, 32), "uint16", ("red",)) as file:
        file.write(np.ones((32, 32), np.uint16))
    return str(path)


@pytest.mark.parametrize("step, entry", [("segmentimage", "INPUT"), ("prepareimagery", "PRODUCTS")])
def test_an_output_behind_a_virtual_raster_is_refused(provider, tmp_path, step, entry):
    """The result would overwrite the image that the virtual raster shows."""
    from osgeo import gdal

    image = raster(tmp_path / "image.tif")
    gdal.BuildVRT(str(tmp_path / "image.vrt"), [image]).FlushCache()
    given = {entry: str(tmp_path / "image.vrt"), "BANDS": "red=1" if entry == "PRODUCTS" else "red"}
    with pytest.raises(QgsProcessingException, match=r"is '.*image.tif', which is an input too"):
        run(step, **given, **{"LABELS" if step == "segmentimage" else "OUTPUT": image})


@pytest.mark.parametrize("named", ["id", "layer", "name"])
def test_an_output_that_is_in_a_list_of_inputs_is_refused(provider, tmp_path, named):
    """Dialogs give the layers of a list by their ids; the elevation model was overwritten."""
    from qgis.core import QgsProject, QgsRasterLayer

    path = raster(tmp_path / "dem.tif")
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "heights"))
    given = {"id": [layer.id()], "layer": [layer], "name": "heights"}
    with pytest.raises(QgsProcessingException, match=r"\(OUTPUT\) is '.*dem.tif', which is an input too: .*\(DEM\)"):
        run("prepareimagery", PRODUCTS=[raster(tmp_path / "image.tif")], BANDS="red=1", DEM=given[named], OUTPUT=path)
    del layer, given
    QgsProject.instance().clear()


def test_a_table_that_is_an_input_is_refused(place):
    """A table of words under the name of the table that is written, and a layer under its own name."""
    (place / "words.csv").write_text("word,status\nactive,licensed\n")
    with pytest.raises(QgsProcessingException, match=r"\(TABLE\) is '.*words.csv', which is an input too: .*\(STATUS_MAP\)"):
        match(place, STATUS_MAP="words.csv", TABLE="words.csv")
    assert (place / "words.csv").read_text().startswith("word,status")
    with pytest.raises(QgsProcessingException, match=r"\(OUTPUT\).*input too"):
        run("minestatistics", MINES=str(place / "mines.gpkg"), OUTPUT=str(place / "mines.gpkg"))


@pytest.mark.parametrize(
    "outputs, message",
    [
        ({"OUTPUT": "a.gpkg", "OVERRUN": "a.gpkg"}, "have the same path"),
        ({"OUTPUT": "a.gpkg", "UNSEEN": "A.GPKG"}, "have the same path"),
        ({"OUTPUT": "a.fgb", "OVERRUN": "a.FGB"}, "have the same path"),
        ({"REPORT": "r.pdf"}, "'.pdf' is not supported. Use .html or .htm"),
        ({"REPORT": "r"}, "'none' is not supported. Use .html"),
        ({"TABLE": "t.xlsx"}, "'.xlsx' is not supported. Use .csv"),
        ({"OUTPUT": "a.shp"}, "'.shp' is not supported. Use .gpkg or .fgb"),
        ({"REPORT": "folder.html"}, "that is a folder"),
        ({"OUTPUT": "folder.gpkg"}, "that is a folder"),
        ({"OUTPUT": "x" * 246 + ".gpkg"}, "251 bytes long, at most 240"),
        ({"TABLE": "рудник" * 20 + ".csv"}, "244 bytes long"),
        ({"OUTPUT": "mines.gpkg/a.gpkg"}, "is not writable"),
        ({"REPORT": "й" * 300 + ".html"}, "605 bytes long"),
        ({"OUTPUT": "x" * 300 + "/a.gpkg"}, "is not writable"),
        ({"OUTPUT": ".a.fgb"}, r"'\.a\.fgb' begins with a dot"),
        ({"REPORT": ".minemapper-abc/a.html"}, r"'\.minemapper-abc' begins with a dot"),
    ],
)
def test_outputs_that_cannot_be_are_refused_before_any_work(place, outputs, message):
    (place / "folder.gpkg").mkdir()
    (place / "folder.html").mkdir()
    before = state(place)
    with pytest.raises(QgsProcessingException, match=message):
        match(place, **outputs)
    assert state(place) == before and not list(place.glob(".*"))


def test_the_file_of_a_layer_that_is_being_edited_is_not_replaced(place):
    """The decision on a mine would be saved to another mine of the new map."""
    from qgis.core import QgsProject, QgsVectorLayer

    write(place / "out.gpkg", [box(2, 2)])
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(str(place / "out.gpkg"), "my review"))
    layer.startEditing()
    with pytest.raises(QgsProcessingException, match=r"'.*out.gpkg': layer 'my review' shows that file and is being edited"):
        match(place)
    assert layer.featureCount() == 1
    layer.rollBack()
    match(place)
    del layer
    QgsProject.instance().clear()


def layers_in(path):
    from osgeo import gdal

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return {dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())} - {"layer_styles"}


def test_a_geopackage_with_other_layers_is_not_replaced(place):
    """The new file would hold one layer, and the project, the tables and the layers that were in it would be gone."""
    from osgeo import gdal

    match(place)
    gdal.VectorTranslate(str(place / "out.gpkg"), str(place / "register.gpkg"), layerName="precious", accessMode="append")
    before = (place / "out.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match=r"out\.gpkg': that file holds 2 layers \(out, precious\)"):
        match(place)
    assert (place / "out.gpkg").read_bytes() == before and not list(place.glob(".*"))
    match(place, OUTPUT="alone.gpkg")
    with sqlite3.connect(place / "alone.gpkg") as database:
        database.execute("CREATE TABLE qgis_projects (name TEXT, content BLOB)")
    database.close()
    with pytest.raises(QgsProcessingException, match=r"2 layers \(alone, qgis_projects\)"):
        match(place, OUTPUT="alone.gpkg")


def test_a_geopackage_with_one_layer_or_damaged_is_replaced(place):
    match(place)
    match(place)
    assert layers_in(place / "out.gpkg") == {"out"}
    for damage in (b"", b"SQLite format 3\0" + bytes(200), (place / "out.gpkg").read_bytes()[:5000]):
        (place / "out.gpkg").write_bytes(damage)
        match(place)
        assert layers_in(place / "out.gpkg") == {"out"}


def test_a_table_in_a_folder_is_no_input(place):
    """The names in a folder are known at the end only; nothing is published then."""
    (place / "tables").mkdir()
    words = place / "tables" / "words.csv"
    words.write_text("word,status\nactive,licensed\n")
    write(place / "register.gpkg", [box(2, 2)], licence_id=texts(["L1"]), mineral=texts(["coal"]), status=texts(["active"]))
    names = {"MINES": str(place / "mines.gpkg"), "REGISTER": str(place / "register.gpkg"), "STATUS_MAP": str(words)}
    before = state(place)
    with pytest.raises(QgsProcessingException, match=r"\(TABLES\) is '.*words.csv', which is an input too: .*\(STATUS_MAP\)"):
        run("minestatistics", **names, OUTPUT=str(place / "out.gpkg"), TABLES=str(place / "tables"))
    assert state(place) == before and os.listdir(place / "tables") == ["words.csv"] and not list(place.glob(".*"))


def test_names_that_only_runs_use_are_no_obstacle(place):
    """The lock and the list of moves in a hidden folder, and the folder above by its short name."""
    run("exportinventory", MINES=str(place / "mines.gpkg"), GEOJSON=str(place / "publish.json"))
    run("exportinventory", MINES=str(place / "mines.gpkg"), GEOJSON=str(place / "owner.json"))
    assert (place / "owner.json").read_bytes() == (place / "publish.json").read_bytes() != b""
    (place / "sub").mkdir()
    run("minestatistics", MINES=str(place / "mines.gpkg"), OUTPUT=str(place / "out.gpkg"), TABLES=str(place / "sub" / ".."))
    assert (place / "summary.csv").is_file() and not list(place.glob(".*"))
    with pytest.raises(QgsProcessingException, match="no path of a file or folder"):
        run("minestatistics", MINES=str(place / "mines.gpkg"), OUTPUT=str(place / "out.gpkg"), TABLES="/")


def test_a_style_of_ones_own_stays(place):
    """Whether QGIS saved it or somebody changed ours."""
    match(place, OUTPUT="out.fgb")
    ours = (place / "out.qml").read_text()
    match(place, OUTPUT="out.fgb")
    assert (place / "out.qml").read_text() == ours and "Mine Mapper" in ours
    for own in (ours.replace("#", "#f", 1), "<qgis/>", ""):
        (place / "out.qml").write_text(own)
        match(place, OUTPUT="out.fgb")
        assert (place / "out.qml").read_text() == own


def test_a_style_of_an_earlier_run_may_lie_in_a_folder_of_inputs(place):
    """The stack of a second run beside its products: the style of the first one is no input."""
    match(place, OUTPUT="out.fgb")
    style = place / "out.qml"
    assert not _overwrites(str(style), str(place))
    style.write_text("<qgis/>")
    assert _overwrites(str(style), str(place)), "one of the user's own"


def test_a_record_that_cannot_be_stored_leaves_the_old_results(place, monkeypatch):
    from mine_mapper.algorithms.runs import records

    match(place, OUTPUT="out.gpkg", REPORT="old.html")
    before = state(place)

    def fail(path, text):
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(records._STORES, ".gpkg", fail)
    write(place / "mines.gpkg", [box(2, 2)])
    with pytest.raises(QgsProcessingException, match=r"out\.gpkg': the disk is full"):
        match(place, OUTPUT="out.gpkg", REPORT="old.html")
    after = state(place)
    assert {name: after[name] for name in ("out.gpkg", "old.html")} == {name: before[name] for name in ("out.gpkg", "old.html")}
    assert not list(place.glob(".*"))


@pytest.mark.parametrize("name, keep", [("a.tif", 0.5), ("a.tif", 0.99), ("a.gpkg", 0.5), ("a.gpkg", 0.99), ("a.fgb", 0.6),
                                        ("a.mmf", 0.9), ("a.html", 0.9), ("a.csv", 0)])  # fmt: skip
def test_a_file_cut_short_is_not_published(provider, tmp_path, name, keep):
    import numpy as np
    from mine_mapper.algorithms.runs.publishing import require_opens
    from mine_mapper.core.grid import Grid
    from mine_mapper.core.learning.model_file import save_model
    from mine_mapper.core.raster_writer import create_raster

    path = str(tmp_path / name)
    if name.endswith("tif"):
        with create_raster(path, Grid("", (10.0, 0, 5e5, 0, -10.0, 48e5), 99, 99), "uint32") as raster:
            raster.write(np.random.default_rng(1).integers(1, 1 << 30, (99, 99), np.uint32))
    elif name.endswith("mmf"):
        save_model(path, model())
    elif name.endswith(("html", "csv")):
        (tmp_path / name).write_text("<html>text</html>\n")
    else:
        write(path, [box(column, 1) for column in range(500)], number=np.arange(500))
    require_opens(path)
    os.truncate(path, int(os.path.getsize(path) * keep))
    with pytest.raises((OSError, RuntimeError, zipfile.BadZipFile, MineMapperError)):
        require_opens(path)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_qgis_process_like_cancel(qgis_command, tmp_path, number):
    """The demo landscape takes some ten seconds; nothing is left of it, and the program says why it ended."""
    started = {}
    popen = subprocess.Popen

    class Watched(popen):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            started["process"] = self

    def interrupt():
        for _ in range(600):
            time.sleep(0.1)
            if list(tmp_path.glob(".minemapper-*")):
                time.sleep(0.5)
                started["process"].send_signal(number)
                return

    thread = threading.Thread(target=interrupt)
    thread.start()
    with mock.patch.object(subprocess, "Popen", Watched):
        done = qgis_command("run", "minemapper:createdemodata", f"--FOLDER={tmp_path / 'demo'}", "--SIZE=1500")
    thread.join()
    assert done.returncode == 1 and "Cancelled: no result was written" in done.stdout + done.stderr
    assert os.listdir(tmp_path) == []


def test_two_runs_with_one_output(place):
    """The second is refused by the name of the output; the first is as if it had been alone."""
    from mine_mapper.core.runs.staging import Staging

    other = Staging()
    other.add("OUTPUT", str(place / "out.gpkg"), "Mines")
    other.begin()
    with pytest.raises(QgsProcessingException, match=rf"out\.gpkg': another run \(process {os.getpid()} on "):
        match(place)
    other.close()
    match(place)
    assert not list(place.glob(".*"))


@pytest.mark.parametrize("step, output", [("createdemodata", "FOLDER"), ("minestatistics", "TABLES")])
def test_a_folder_that_is_a_file(place, step, output):
    given = {"minestatistics": {"MINES": str(place / "mines.gpkg"), "OUTPUT": str(place / "out.gpkg")}}.get(step, {})
    with pytest.raises(QgsProcessingException, match=r"old.html': that is a file, and a folder is needed"):
        run(step, **given, **{output: str(place / "old.html")})
    assert (place / "old.html").read_text() == "old" and not (place / "out.gpkg").exists()


def test_what_lies_in_a_folder_of_tables_stays(place):
    """Tables of the same name are replaced, other files stay, and a folder in the way is refused before anything changes."""
    tables = place / "tables"
    tables.mkdir()
    (tables / "notes.txt").write_text("mine")
    (tables / "summary.csv").write_text("old")
    names = {"MINES": str(place / "mines.gpkg"), "OUTPUT": str(place / "out.gpkg"), "TABLES": str(tables)}
    run("minestatistics", **names)
    assert (tables / "notes.txt").read_text() == "mine" and (tables / "summary.csv").read_text() != "old"
    before = state(tables), state(place)
    (tables / "summary.csv").unlink()
    (tables / "summary.csv").mkdir()
    (tables / "summary.csv" / "precious.txt").write_text("mine")
    write(place / "mines.gpkg", [box(2, 2)])
    with pytest.raises(QgsProcessingException, match=r"summary.csv' is a folder, and a file is needed"):
        run("minestatistics", **names)
    assert (tables / "summary.csv" / "precious.txt").read_text() == "mine"
    assert (place / "out.gpkg").read_bytes() == before[1]["out.gpkg"]
