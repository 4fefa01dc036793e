"""GDAL's Python module may raise instead of answering None: parts of QGIS and other plugins choose it, GDAL 4 does."""

import ast
from pathlib import Path

import pytest
from mine_mapper.algorithms.desktop.styling import _columns
from mine_mapper.algorithms.fieldwork.offline_image import write_offline_image
from mine_mapper.algorithms.layers.cutting import cut_rasters
from mine_mapper.algorithms.layers.gdal_calls import gdal_call
from mine_mapper.algorithms.paper.stack_layer import stack_source
from mine_mapper.algorithms.runs.publishing import _layer_opens
from mine_mapper.algorithms.runs.records import _read_tiff, _store_in_tiff
from mine_mapper.core.errors import InputError
from mine_mapper.core.grid import Window
from osgeo import gdal, ogr, osr

OPENING = {"Open", "OpenEx", "Translate", "BuildVRT", "Warp", "Rasterize", "VectorTranslate"}


@pytest.fixture(params=[False, True], ids=["answers", "raises"])
def chosen(request):
    """GDAL as an earlier plugin has left it; what QGIS has turned on comes off in the reverse order, else GDAL 3.6 refuses."""
    raising = [module for module in (gdal, ogr, osr) if module.GetUseExceptions()]
    for module in reversed(raising):
        module.DontUseExceptions()
    if request.param:
        gdal.UseExceptions()
    yield request.param
    if request.param:
        gdal.DontUseExceptions()
    for module in raising:
        module.UseExceptions()


@pytest.fixture
def no_layer(tmp_path):
    path = tmp_path / "empty.gpkg"
    path.write_bytes(b"no GeoPackage")
    return str(path)


def test_a_failure_is_an_error_with_its_message_and_what_was_chosen_stays(chosen, tmp_path):
    with pytest.raises(OSError, match="nowhere.tif"):
        gdal_call(gdal.Open, str(tmp_path / "nowhere.tif"))
    assert bool(gdal.GetUseExceptions()) == chosen
    made = gdal_call(gdal.GetDriverByName("MEM").Create, "", 3, 2, 1)
    assert (made.RasterXSize, made.RasterYSize) == (3, 2)


def test_a_file_that_cannot_be_opened_is_answered_alike(chosen, no_layer, tmp_path):
    assert _read_tiff(no_layer) == ""
    assert _columns(no_layer) == ()
    assert not _layer_opens(no_layer)
    with pytest.raises(OSError):
        _store_in_tiff(no_layer, "record")
    with pytest.raises(InputError, match="cannot be read. Choose an image stack"):
        stack_source(no_layer, "")
    with pytest.raises(InputError, match="cannot be read. Choose an image stack"):
        write_offline_image(str(tmp_path / "a.tif"), no_layer, None, str(tmp_path))
    with pytest.raises(InputError, match="cannot be read"), cut_rasters() as cut:
        cut(no_layer, Window(0, 0, 1, 1))


def test_whatever_opens_a_file_by_gdal_does_it_by_this_call():
    folder = Path(__file__).resolve().parents[2] / "algorithms"
    bare = []
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if (
                isinstance(called, ast.Attribute)
                and called.attr in OPENING
                and getattr(called.value, "id", "") in ("gdal", "ogr")
            ):
                bare.append(f"{path.name}:{node.lineno}")
    assert not bare
