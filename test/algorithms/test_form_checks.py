"""Every number, choice and switch of every form is judged before any work, and the message names it with what is possible."""

import math
import re

import pytest
from mine_mapper.algorithms.forms.form_checks import form_problem, limits, number_problem
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback


def definitions(provider, *kinds):
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if definition.type() in kinds and hasattr(algorithm, "outputs"):
                yield algorithm, definition


BAD = ["nan", "NaN", "inf", "-inf", "1e300", "-1e300", "1e999", "abc", "1,5", "1_0", "٣", "1 2", True, 10**400]
BAD += [math.nan, math.inf, -math.inf]


def test_no_number_of_any_form_takes_what_is_none(provider):
    tried = 0
    for algorithm, definition in definitions(provider, "number"):
        for value in BAD:
            problem = number_problem(algorithm, definition, value)
            assert f"{definition.description()} ({definition.name()}) is '" in problem and "is needed" in problem, (
                algorithm.name(),
                definition.name(),
                value,
            )
            tried += 1
        least, most = limits(definition)
        whole = definition.dataType() == Qgis.ProcessingNumberParameterType.Integer
        assert math.isfinite(least) and math.isfinite(most) and least < most
        for value in (most * 1.5 + 1, least - 1, *([least + 0.5] if whole else [])):
            assert number_problem(algorithm, definition, value), (algorithm.name(), definition.name(), value)
        default = definition.defaultValue()
        assert default is None or not number_problem(algorithm, definition, default)
    assert tried > 60 * len(BAD)


def test_settings_that_a_step_chooses_have_a_floor(provider):
    algorithm = provider.algorithm("segmentimage")
    for name, below, least in (("TILE_SIZE", 7, 64), ("TILE_SIZE", 63, 64), ("MEMORY_LIMIT", 1, 400)):
        definition = algorithm.parameterDefinition(name)
        assert f"0, or a whole number from {least}" in number_problem(algorithm, definition, below)
        assert not number_problem(algorithm, definition, 0) and not number_problem(algorithm, definition, least)
        assert not number_problem(algorithm, definition, str(least))


@pytest.mark.parametrize(
    "step, name, value, message",
    [
        ("matchregister", "TOLERANCE", "nan", r"\(TOLERANCE\) is 'nan': a number from 0 to 21000000 is needed"),
        ("segmentimage", "SCALE", 1e300, r"\(SCALE\) is '1e\+300': a number from 1 to 1000000 is needed"),
        ("segmentimage", "TILE_SIZE", 1, r"\(TILE_SIZE\) is '1': 0, or a whole number from 64"),
        ("segmentimage", "MIN_OBJECT_SIZE", "2.5", r"\(MIN_OBJECT_SIZE\) is '2.5': a whole number from 0"),
        ("segmentimage", "NORMALISE_WEIGHTS", "no", r"\(NORMALISE_WEIGHTS\) is 'no': true or false"),
        ("prepareimagery", "COMPOSITE", "mean", r"\(COMPOSITE\) is 'mean': the choices are median, "),
        ("prepareimagery", "CRS", "EPSG:1", r"\(CRS\) is 'EPSG:1': QGIS knows no such"),
        ("computefeatures", "FEATURES", ["paper", "colour"], r"\(FEATURES\) is 'colour': the choices are"),
        ("trainrandomforest", "CRITERION", "entropy,gini", r"\(CRITERION\) is 'entropy,gini': the choices are"),
        ("inventoryreport", "LANGUAGE", "xx", r"\(LANGUAGE\) is 'xx': the choices are en, zh, ru"),
        ("inventoryreport", "LANGUAGE", "de_AT", r"\(LANGUAGE\) is 'de_AT': the choices are en, zh, ru"),
        ("drawsample", "SIZE", 1e12, r"\(SIZE\) is '1e\+12' or .*|\(SIZE\) is '1000000000000.0': a whole number from 1 to"),
    ],
)
def test_what_is_said(provider, step, name, value, message):
    algorithm = provider.algorithm(step)
    import re

    said = form_problem(algorithm, {name: value}, QgsProcessingContext())
    assert re.search(message, said), said
    assert algorithm.checkParameterValues({name: value}, QgsProcessingContext()) == (False, said)


@pytest.mark.parametrize(
    "step, name, value, message",
    [
        ("segmentimage", "INPUT", "zero.tif", r"Image stack \(INPUT\): '.*zero\.tif' cannot be read\. Check that the file"),
        ("classifymines", "OBJECTS", "zero.gpkg", r"\(OBJECTS\): '.*zero\.gpkg' cannot be read"),
        ("mapmines", "REFERENCE", "zero.gpkg", r"\(REFERENCE\): '.*zero\.gpkg' cannot be read"),
        ("mapmines", "DEM", "none.tif", r"\(DEM\): '.*none\.tif' cannot be read"),
        ("classifymines", "MODEL", "zero.gpkg", r"\(MODEL\) is '.*zero\.gpkg': a file such as \*\.mmf is needed"),
        ("classifymines", "MODEL", "", r"\(MODEL\) is not given; it is needed"),
        ("classifymines", "OBJECTS", None, r"\(OBJECTS\) is not given; it is needed"),
    ],
)
def test_files_that_qgis_cannot_open_are_named(provider, tmp_path, step, name, value, message):
    """QGIS says 'not found' of a damaged layer, and 'Incorrect parameter value' of the rest."""
    for zero in ("zero.tif", "zero.gpkg"):
        (tmp_path / zero).write_bytes(b"")
    good, said = provider.algorithm(step).checkParameterValues(
        {**given(provider, step, tmp_path), name: str(tmp_path / value) if value else value}, QgsProcessingContext()
    )
    assert not good and re.search(message, said), said


def given(provider, step, folder):
    """Layers for the inputs that a step needs."""
    from inventory_data import box, write
    from osgeo import gdal

    write(folder / "layer.gpkg", [box(2, 2)])
    gdal.GetDriverByName("GTiff").Create(str(folder / "image.tif"), 8, 8, 1).FlushCache()
    kinds = {"raster": "image.tif", "multilayer": "image.tif", "source": "layer.gpkg", "file": "forest.mmf"}
    needed = [
        definition
        for definition in provider.algorithm(step).parameterDefinitions()
        if definition.type() in kinds and not definition.flags() & Qgis.ProcessingParameterFlag.Optional
    ]
    return {definition.name(): str(folder / kinds[definition.type()]) for definition in needed}


def test_what_makes_sense_is_taken(provider):
    context = QgsProcessingContext()
    for step, values in {
        "segmentimage": {
            "SCALE": "1e2",
            "SHAPE": ".5",
            "TILE_SIZE": 512.0,
            "NORMALISE_WEIGHTS": "False",
            "MIN_OBJECT_SIZE": "+3",
        },
        "computefeatures": {"FEATURES": "paper,mean_red", "MEMORY_LIMIT": "0"},
        "prepareimagery": {"CRS": "EPSG:32644", "COMPOSITE": ["first"], "SCALE_FACTOR": "-2.5e-3", "OFFSET": None},
        "inventoryreport": {"LANGUAGE": "zh_CN"},
        "exportinventory": {"LANGUAGE": "RU"},
    }.items():
        assert form_problem(provider.algorithm(step), values, context) == ""


@pytest.mark.parametrize("text", ["nan,1", "1,inf", "1e400", "0.1,x", "1;2"])
def test_lists_of_numbers(provider, text):
    from qgis.core import QgsProcessingException

    algorithm = provider.algorithm("minestatistics").create()
    with pytest.raises(QgsProcessingException, match=f"AREA_CLASSES is '{text}': numbers separated by commas"):
        algorithm.numbers({"AREA_CLASSES": text}, "AREA_CLASSES", QgsProcessingContext())


@pytest.mark.parametrize("text", ["2023-13-01", "2023-02-30", "2023-07-19x", "19.07.2023", "nan", "2023"])
def test_dates(provider, text):
    from mine_mapper.algorithms.forms.form_values import read_date
    from qgis.core import QgsProcessingException

    algorithm = provider.algorithm("prepareimagery").create()
    with pytest.raises(QgsProcessingException, match=f"START is '{text}', which is no date"):
        read_date(algorithm, {"START": text}, "START", QgsProcessingContext())
    assert read_date(algorithm, {"START": "2023-07-19T10:00:00"}, "START", QgsProcessingContext()) == "2023-07-19"


def test_a_step_inside_a_model_is_asked_as_well(provider):
    """A model calls `run` without `checkParameterValues`."""
    algorithm = provider.algorithm("matchregister").create()
    said = []

    class Log(QgsProcessingFeedback):
        def reportError(self, text, fatalError=False):
            said.append(text)

    algorithm.run({"TOLERANCE": "nan", "MINES": "x", "REGISTER": "y"}, QgsProcessingContext(), Log(False))
    assert any("(TOLERANCE) is 'nan'" in text for text in said)


@pytest.mark.parametrize(
    "value, problem", [("0,10,0,10", "without a coordinate system"), ("5,5,0,10 [EPSG:32644]", "which is empty")]
)
def test_every_step_refuses_an_extent_that_says_too_little(provider, value, problem):
    """All read it alike: none takes the system of a layer for that of the extent."""
    tried = 0
    for algorithm, definition in definitions(provider, "extent"):
        step = algorithm.create()
        with pytest.raises(QgsProcessingException, match=problem):
            step.extent({definition.name(): value}, definition.name(), QgsProcessingContext())
        tried += 1
    assert tried > 6
