"""Make field package and Merge field work: opened by QGIS alone as those programs do, edited, moved and brought home."""

import json
import shutil
import sqlite3
import zipfile
from pathlib import Path

import numpy as np
import pytest
from inventory_data import box, log_feedback, model, refused, rows, run, scene, texts, write
from osgeo import gdal
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from test_mine_sheets import stack

BOXES = [box(0, 0), box(4, 1, 2), box(8, 6, 2, 2)]


@pytest.fixture
def package(provider, tmp_path):
    """A package of three mines with image and roads, carried to another place with a Chinese name and a blank."""
    mines = write(tmp_path / "mines.gpkg", BOXES, mine_id=np.array([1, 2, 3]), type=texts(["coal", None, "metal"]))
    roads = write(tmp_path / "roads.gpkg", [box(0, 3, 9, 0.1)], name=texts(["road"]))
    image = stack(tmp_path / "image.tif")
    made = tmp_path / "package"
    assert run("fieldpackage", MINES=mines, IMAGE=image, LAYERS=[roads], FOLDER=str(made), LANGUAGE="zh") == {"FOLDER": str(made)}
    moved = tmp_path / "野外 1" / "package"
    moved.parent.mkdir()
    shutil.move(str(made), str(moved))
    return moved


def test_the_project_is_whole_after_a_move(package):
    project = QgsProject()
    assert project.read(str(package / "mines_field.qgz"))
    layers = {layer.source().split("|")[0].replace("\\", "/").split("/")[-1]: layer for layer in project.mapLayers().values()}
    assert set(layers) == {"mines.gpkg", "new_places.gpkg", "layer_1.gpkg", "image.tif"}
    assert all(layer.isValid() for layer in layers.values())
    mines = layers["mines.gpkg"]
    fields = mines.fields()
    setup = mines.editorWidgetSetup(fields.lookupField("finding"))
    assert setup.type() == "ValueMap" and {"非矿山": "no_mine"} in setup.config()["map"]
    photo = mines.editorWidgetSetup(fields.lookupField("photo"))
    assert photo.type() == "ExternalResource" and photo.config()["RelativeStorage"] == 1 and "DefaultRoot" not in photo.config()
    assert mines.editFormConfig().readOnly(fields.lookupField("mine_id")) and mines.labelsEnabled()
    assert not mines.editFormConfig().readOnly(fields.lookupField("review_note"))
    assert fields.field("type").alias() == "类型" and mines.renderer().type() == "categorizedSymbol"
    assert mines.defaultValueDefinition(fields.lookupField("uuid")).expression() == "uuid('WithoutBraces')"
    assert mines.fields().field("uuid").splitPolicy() == Qgis.FieldDomainSplitPolicy.DefaultValue
    assert (
        mines.customProperty("QFieldSync/action") == "offline"
        and layers["image.tif"].customProperty("QFieldSync/action") == "copy"
    )
    naming = json.loads(mines.customProperty("QFieldSync/attachment_naming"))
    assert naming["photo"].startswith("'DCIM/' ||") and naming["photo"].endswith("'.{extension}'")
    assert layers["layer_1.gpkg"].readOnly()
    assert project.readEntry("Mergin", f"PhotoNaming/{mines.id()}/photo")[0].startswith("'DCIM/'")
    del layers, mines
    project.clear()


def test_no_path_of_this_computer_is_inside(package):
    with zipfile.ZipFile(package / "mines_field.qgz") as archive:
        text = archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode()
    assert "./mines.gpkg" in text and str(package.parent.parent) not in text and "/tmp" not in text
    names = [path.relative_to(package).as_posix() for path in package.rglob("*")]
    assert all(name.isascii() for name in names) and not any(name.endswith(("-wal", "-shm", ".aux.xml")) for name in names)
    assert "text-style" in text and "fontFamily" not in text  # a font that the next computer lacks
    assert len([name for name in names if name.endswith((".qgz", ".qgs"))]) == 1


def test_the_offline_image_is_small_and_in_natural_colours(package):
    dataset = gdal.Open(str(package / "image.tif"))
    assert dataset.RasterCount == 3 and dataset.GetRasterBand(1).DataType == gdal.GDT_Byte
    assert dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_PER_DATASET
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"].endswith("JPEG")


def test_dark_land_is_no_hole_in_the_offline_image(provider, tmp_path):
    """Water and shadow below the stretch, and a gap beside it: what JPEG makes of them decides nothing."""
    from mine_mapper.algorithms.fieldwork.offline_image import write_offline_image

    path = stack(tmp_path / "image.tif")
    dataset = gdal.Open(path, gdal.GA_Update)
    gap = np.zeros((20, 20), bool)
    gap[:6, :6] = True
    rng = np.random.default_rng(1)
    for index in range(1, 5):
        values = rng.uniform(500, 3000, (20, 20))
        values[12:, 12:] = 1.0
        band = dataset.GetRasterBand(index)
        band.WriteArray(np.where(gap, -9999, values))
        band.SetNoDataValue(-9999)
    dataset = band = None
    write_offline_image(str(tmp_path / "o.tif"), path, None, str(tmp_path))
    made = gdal.Open(str(tmp_path / "o.tif"))
    assert ((made.GetRasterBand(1).GetMaskBand().ReadAsArray() == 0) == gap).all()
    assert made.GetRasterBand(1).ReadAsArray()[12:, 12:].max() < 60


def test_the_same_package_has_the_same_ids(package, tmp_path):
    again = tmp_path / "again"
    run("fieldpackage", MINES=str(tmp_path / "mines.gpkg"), FOLDER=str(again))
    ids = [[row["uuid"] for row in rows(str(folder / "mines.gpkg"))] for folder in (package, again)]
    assert ids[0] == ids[1] and len(set(ids[0])) == 3


def test_a_package_in_use_is_never_overwritten(package, tmp_path):
    before = (package / "mines.gpkg").read_bytes()
    refused("fieldpackage", "is not empty", MINES=str(tmp_path / "mines.gpkg"), FOLDER=str(package))
    assert (package / "mines.gpkg").read_bytes() == before


def test_only_mines_of_the_area(package, tmp_path):
    small = tmp_path / "small"
    run(
        "fieldpackage", MINES=str(tmp_path / "mines.gpkg"), EXTENT="500350,500700,4800000,4800300 [EPSG:32644]", FOLDER=str(small)
    )
    assert [row["mine_id"] for row in rows(str(small / "mines.gpkg"))] == [2]
    far = "0,10,0,10 [EPSG:32644]"
    refused("fieldpackage", "nothing to pack", MINES=str(tmp_path / "mines.gpkg"), EXTENT=far, FOLDER=str(tmp_path / "none"))
    assert not (tmp_path / "none").exists()


def edit(folder, **values):
    """Change the second mine as a telephone does, set a new place, leave a photo."""
    layer = QgsVectorLayer(str(folder / "mines.gpkg"), "mines", "ogr")
    layer.startEditing()
    feature = next(feature for feature in layer.getFeatures() if feature["mine_id"] == 2)
    for name, value in values.items():
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value)
    assert layer.commitChanges()
    places = QgsVectorLayer(str(folder / "new_places.gpkg"), "places", "ogr")
    places.startEditing()
    point = QgsFeature(places.fields())
    point.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500900, 4800900)))
    point["kind"], point["uuid"] = "mine", "11111111-1111-4111-8111-111111111111"
    places.addFeature(point)
    assert places.commitChanges()
    del layer, places
    (folder / "DCIM").mkdir(exist_ok=True)
    (folder / "DCIM" / "a.jpg").write_bytes(b"photo of " + folder.name.encode())


def test_two_copies_come_home(package, tmp_path):
    home = tmp_path / "home"
    copies = [home / name for name in ("anna", "boris")]
    for copy in copies:
        shutil.copytree(package, copy)
    edit(copies[0], finding="no_mine", photo="DCIM/A.jpg", reviewer="Anna")
    edit(copies[1], finding="reclaimed", photo_2="DCIM/lost.jpg")
    feedback, outputs = (
        log_feedback(),
        {"OUTPUT": "out.gpkg", "NEW_PLACES": "places.gpkg", "CONFLICTS": "c.csv", "PHOTOS": "photos"},
    )
    run("mergefieldwork", feedback, FOLDER=str(home), **{name: str(tmp_path / path) for name, path in outputs.items()})
    mine = next(row for row in rows(str(tmp_path / "out.gpkg")) if row["mine_id"] == 2)
    assert (mine["finding"], mine["review"], mine["reviewer"], mine["photo_2"]) == (
        "no_mine",
        "rejected",
        "Anna",
        "DCIM/lost.jpg",
    )
    listed = (tmp_path / "c.csv").read_text(encoding="utf-8-sig")
    assert "finding" in listed and "boris: reclaimed" in listed and "lost.jpg" in listed
    assert len(rows(str(tmp_path / "places.gpkg"))) == 1  # the same place in both
    assert sorted(path.name for path in (tmp_path / "photos").iterdir()) == ["a.jpg", "boris_a.jpg"]  # two of one name
    assert any("2 copies: 1 mine changed" in line for line in feedback.lines)


def test_reviewed_takes_the_folder(package, tmp_path, provider):
    """The package as REVIEWED of 'Classify mines': the rejected mine goes, as it does with a reviewed layer."""
    from mine_mapper.core.learning.model_file import save_model

    save_model(str(tmp_path / "m.mmf"), model())
    objects = scene(tmp_path / "objects.gpkg")
    first = {"OBJECTS": objects, "MODEL": str(tmp_path / "m.mmf"), "MIN_AREA": 0}
    run("classifymines", **first, MINES=str(tmp_path / "first.gpkg"))
    field = tmp_path / "field"
    run("fieldpackage", MINES=str(tmp_path / "first.gpkg"), FOLDER=str(field))
    edit(field, finding="no_mine")
    before = {row["mine_id"]: row["shape"] for row in rows(str(tmp_path / "first.gpkg"))}
    for reviewed in (str(field), str(field / "mines.gpkg")):
        out = tmp_path / "second.gpkg"
        run("classifymines", **first, REVIEWED=reviewed, MINES=str(out))
        shapes = [row["shape"] for row in rows(str(out))]
        assert len(shapes) == len(before) - 1 and not any(shape.intersects(before[2].centroid) for shape in shapes)
    refused("classifymines", "REVIEWED", **first, REVIEWED=str(tmp_path / "nothing"), MINES=str(tmp_path / "x.gpkg"))


def test_edits_that_a_program_left_in_its_journal_count(package, tmp_path):
    """A telephone that was not closed: the edits stand in the -wal file."""
    path = package / "mines.gpkg"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    connection.execute("UPDATE mines SET finding = 'reclaimed' WHERE mine_id = 3")
    connection.commit()
    copy = tmp_path / "copy"
    shutil.copytree(package, copy)  # while it is open
    connection.close()
    assert Path(f"{copy / 'mines.gpkg'}-wal").exists()
    run("mergefieldwork", FOLDER=str(copy), OUTPUT=str(tmp_path / "out.gpkg"))
    assert [row["finding"] for row in rows(str(tmp_path / "out.gpkg"))] == [None, None, "reclaimed"]


def test_conflicted_copies_and_strange_folders_are_told(package, tmp_path):
    shutil.copy(package / "mines.gpkg", package / "mines (conflicted copy, anna v3).gpkg")
    feedback = log_feedback()
    run("mergefieldwork", feedback, FOLDER=str(package), OUTPUT=str(tmp_path / "out.gpkg"))
    assert any("conflicted copy, anna v3" in line and line.startswith("WARNING") for line in feedback.lines)
    strange = {"FOLDER": str(tmp_path), "OUTPUT": str(tmp_path / "x.gpkg")}
    refused("mergefieldwork", "holds no field package", **strange)
    other = tmp_path / "home"
    shutil.copytree(package, other / "a")
    run("fieldpackage", MINES=write(tmp_path / "two.gpkg", BOXES[:2]), FOLDER=str(other / "b"))
    refused("mergefieldwork", "packages of different mines", FOLDER=str(other), OUTPUT=str(tmp_path / "x.gpkg"))
