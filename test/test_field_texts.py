"""Columns of the layers: headings and words in the user's language in table and form; the file keeps names and words."""

import re

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsVectorLayer
from test_no_english import LANGUAGES, spoken

RECTANGLE = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"
LAYERS = {
    "samples": {"class": "non_mine", "split": "train", "group": "3_4", "mean_nir": 1.5},
    "register_status": {"mine_id": 3, "confidence": "low", "register_status": "beyond", "licence_state": "in_force"},
    "agreement": {"mine_id": "3", "agreement": "only_map", "map_verdict": "false_alarm"},
    "change": {"change": "not_observed", "gained_km2": 0.5, "type": "non_metal"},
    "left_out": {"reason": "it crosses the edge of the test area", "best_overlap": 0.25},
    "mines": {"mine_id": 1, "confidence": "medium", "type": "coal", "type_source": "register, nearest", "review": None},
    "objects_probability": {"class": "mine", "glcm_entropy_90": 0.5, "neighbour_mean_red": 2.5, "stddev_b8a": 1.0},
}
"""Style -> a row of a layer that has it."""


@pytest.fixture(params=("en", *LANGUAGES))
def language(request, provider, root, tmp_path_factory):
    with spoken(request.param, root, tmp_path_factory):
        yield request.param


def written(path, row):
    import shapely
    from mine_mapper.algorithms.layers.vector_io import write_table
    from mine_mapper.core.vector import Table

    columns = {
        name: np.array([value], object if value is None or isinstance(value, str) else None) for name, value in row.items()
    }
    table = Table.from_shapes([shapely.from_wkt(RECTANGLE)], columns, "EPSG:32644", "layer")
    write_table(str(path), table, "Polygon", "The layer")


@pytest.mark.parametrize("ending", ["gpkg", "fgb"])
@pytest.mark.parametrize("style", LAYERS)
def test_headings_and_words(language, tmp_path, style, ending):
    from mine_mapper.algorithms.desktop.styling import store_style

    path = tmp_path / f"layer.{ending}"
    written(path, LAYERS[style])
    store_style(str(path), style)
    layer = QgsVectorLayer(str(path), "layer", "ogr")
    feature, fields = next(layer.getFeatures()), layer.fields()
    for name, word in LAYERS[style].items():
        field = fields.field(name)
        assert field.alias() and "_" not in field.alias().replace("glcm_", ""), name
        if language != "en":
            assert re.search(r"[^\x00-\x7f]", field.alias()), (name, field.alias())
        if not isinstance(word, str) or re.fullmatch(r"[\d_]+", word):
            continue
        assert feature[name] == word
        setup = layer.editorWidgetSetup(fields.lookupField(name))
        formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
        shown = formatter.representValue(layer, fields.lookupField(name), setup.config(), None, word)
        assert "(" not in shown and "_" not in shown, (name, shown)
        assert (re.search(r"[^\x00-\x7f]", shown) is not None) == (language != "en"), (name, shown)
    del layer, feature, fields


def test_styles_keep_their_own_boxes(provider, tmp_path):
    """The form of reviews: its box of decisions and its aliases stay as they are designed."""
    from mine_mapper.algorithms.desktop.styling import store_style

    path = tmp_path / "mines.gpkg"
    written(path, {"mine_id": 1, "review": "accepted", "type": "coal", "uncertainty": 0.5})
    store_style(str(path), "mines", "mines_confidence")
    layer = QgsVectorLayer(str(path), "mines", "ogr")
    form = layer.editFormConfig()
    assert [child.name() for child in form.invisibleRootContainer().children()]
    decisions = layer.editorWidgetSetup(layer.fields().lookupField("review"))
    assert decisions.type() == "ValueMap" and "redrawn" in str(decisions.config())
    assert layer.fields().field("uncertainty").alias() == "Trees disagree"
    context = layer.createExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    groups = {child.name(): child.visibilityExpression() for child in form.invisibleRootContainer().children()}
    assert all(group.enabled() for group in groups.values())
    shown = {name: bool(group.data().evaluate(context)) for name, group in groups.items()}
    assert shown == {"Review": True, "From the map": True, "Statistics": False}
    assert layer.renderer().type() == "categorizedSymbol" and layer.labelsEnabled()
    del layer


NUMBERED = {
    "mines": '"mine_id"',
    "register_status": '"mine_id"',
    "objects_probability": '"object_id"',
}


@pytest.mark.parametrize("style", NUMBERED)
def test_features_are_called_by_their_numbers(provider, tmp_path, style):
    """QGIS called mines by their confidence, and places that are to be labelled by what the map says of them."""
    from mine_mapper.algorithms.desktop.styling import store_style

    number = NUMBERED[style].strip('"')
    written(tmp_path / "layer.gpkg", {number: 1, "confidence": "low"})
    store_style(str(tmp_path / "layer.gpkg"), style)
    layer = QgsVectorLayer(str(tmp_path / "layer.gpkg"), "layer", "ogr")
    assert layer.displayExpression() == NUMBERED[style]
    del layer


def test_figures_have_sensible_decimals(provider, tmp_path):
    from mine_mapper.algorithms.desktop.styling import store_style

    written(tmp_path / "mines.gpkg", {"mine_id": 1, "elevation_m": 846.6892426043356, "slope_deg": 18.332992, "area_km2": 1.6123})
    store_style(str(tmp_path / "mines.gpkg"), "mines")
    layer = QgsVectorLayer(str(tmp_path / "mines.gpkg"), "mines", "ogr")
    feature, shown = next(layer.getFeatures()), {}
    for name in ("elevation_m", "slope_deg", "area_km2"):
        place = layer.fields().lookupField(name)
        setup = layer.editorWidgetSetup(place)
        formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
        shown[name] = formatter.representValue(layer, place, setup.config(), None, feature[name])
    assert shown == {"elevation_m": "847", "slope_deg": "18.3", "area_km2": "1.612"}


@pytest.mark.parametrize("folder", ["styles", "layouts"])
def test_nothing_shipped_names_a_font(root, folder):
    """QGIS warns of each that it lacks; without a name it takes its own."""
    files = [path for path in (root / folder).iterdir() if path.suffix in (".qml", ".qpt")]
    assert files and not [path.name for path in files if re.search('fontFamily="[^"]', path.read_text(encoding="utf-8"))]


def test_a_register_keeps_its_words(provider, tmp_path):
    """What a person's own column 'type' means only that person knows."""
    from mine_mapper.algorithms.desktop.styling import store_style

    path = tmp_path / "register.gpkg"
    written(path, {"type": "coal", "status": "active"})
    store_style(str(path), "register")
    layer = QgsVectorLayer(str(path), "register", "ogr")
    assert layer.editorWidgetSetup(layer.fields().lookupField("type")).type() != "ValueMap"
    del layer


def test_every_word_of_core_has_a_label(provider):
    """Words that steps write, against the tables that show them."""
    from mine_mapper.algorithms.desktop.field_texts import VALUES
    from mine_mapper.core.accuracy.sample_drawing import STRATA
    from mine_mapper.core.report.colours import CHANGE, CONFIDENCE, STATUS, UNSEEN
    from mine_mapper.core.words.licence_status import MEANINGS

    for column, words in (
        ("stratum", STRATA),
        ("licence_state", MEANINGS),
        ("change", CHANGE),
        ("confidence", CONFIDENCE),
        ("register_status", STATUS),
        ("visible", UNSEEN),
    ):
        assert set(words) <= set(VALUES[column]), column


def test_words_of_log_lines(language):
    """English logs keep the words of the files; others read as the table does."""
    from mine_mapper.algorithms.desktop.field_texts import shown_value

    for column, word in (("type", "non_metal"), ("register_status", "unlicensed"), ("change", "expanded")):
        assert (shown_value(column, word) == word) == (language == "en")
    assert shown_value("type", "jade") == "jade"


@pytest.mark.parametrize("word", ["below 0.1 km2", "0.25 to 3 km2", "12.5 km2 or more"])
def test_classes_of_area(language, tmp_path, word):
    """Their limits are the user's, so their words are found in the layer."""
    from mine_mapper.algorithms.desktop.styling import store_style

    path = tmp_path / "layer.gpkg"
    written(path, {"mine_id": 1, "area_class": word})
    store_style(str(path), "mines")
    layer = QgsVectorLayer(str(path), "layer", "ogr")
    place = layer.fields().lookupField("area_class")
    setup = layer.editorWidgetSetup(place)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    shown = formatter.representValue(layer, place, setup.config(), None, word)
    assert (shown == word) == (language == "en")
    sign = "," if language == "ru" else "."
    assert all(number.replace(".", sign) in shown for number in re.findall(r"[\d.]+(?= )", word))
