"""Write models/mapmines.model3, the whole method as one model made of the plugin's own algorithms.

Run with `make model` after changing a parameter here; the model is shipped as a file so that it opens in the
Modeler like any other.
"""

import re
import sys
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelGroupBox,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QColor

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / "models" / "mapmines.model3"
sys.path.insert(0, str(ROOT / "test"))
import conftest  # noqa: E402, F401 - makes the package mine_mapper
from presets import DEFAULT, PRESETS, expression  # noqa: E402

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
POLYGON = [QgsProcessing.SourceType.TypeVectorPolygon]
LINE = [QgsProcessing.SourceType.TypeVectorLine]

HELP = {
    "ALG_DESC": "The whole method in one box: image stack, segmentation, 56 features an object, labelled samples, random "
    "forest, mines, accuracy from objects that trained nothing, the statistics of the inventory, and one report of it all. "
    "Open it in the Modeler to change a step.",
    "SHORT_DESCRIPTION": "From Sentinel-2 products and outlines of known mines to a map of all mines, its accuracy and an "
    "inventory report.",
    "PRODUCTS": "Sentinel-2 products (SAFE folder, its zip or MTD xml) or multi-band rasters. Give these or a products folder.",
    "PRODUCTS_FOLDER": "One folder: a SAFE folder, or one that holds products.",
    "BANDS": "Only for rasters whose bands have no names: which band is which, for example blue=1,green=2,red=3,nir=4.",
    "SCALE_FACTOR": "Only for rasters without the product's metadata: reflectance x 10 000 = value x factor + offset.",
    "OFFSET": "Only for rasters without the product's metadata: -1000 for Sentinel-2 since 2022, unless it has been taken off.",
    "SEASONS": "Insists on the bands of the seasons: how greenness, brightness and wetness change over the year, while mines "
    "stay bare. Stops if the products are of one date. Not needed when products of several dates are given: see below.",
    "SEASONS_AUTOMATIC": "Uses the bands of the seasons by itself if the products are of two or more dates at least 60 days "
    "apart that show nine tenths of the area twice without cloud. Objects are then described by the features of the seasons "
    "and of terrain instead of the paper's. The log says what was chosen and why. Off: only the switch for the seasons counts.",
    "DEM": "Elevation model in metres, any CRS. Without it terrain is left out of the features.",
    "REFERENCE": "Mine outlines drawn by visual interpretation. They train and test the forest.",
    "CLASS_FIELD": "Field with the class of each reference polygon. Leave it empty if all polygons are mines.",
    "MINE_CLASSES": "Values of the class field that count as mine, with commas between them.",
    "TEST_AREA": "Polygons: objects inside test, all others train. Without it 30 % of the sample groups test.",
    "REGISTER": "Mineral-rights register: gives each mine its type, licence and status; it is never a label.",
    "RIVERS": "River lines, for the distance of mines to rivers.",
    "COUNTIES": "County polygons, for the table by county.",
    "COUNTY_FIELD": "Field with the name of a county.",
    "BASIN": "Polygon of the study area, for density and clustering; by default the extent of the image.",
    "PRESET": "What kind of mines: sets the scale and the minimum area. A scale or an area that you change yourself counts more "
    "than the preset. The log shows the values used, at Segment image and Classify mines.",
    "SCALE": "Segmentation scale: larger values give larger objects. 100 is the published method's; at 100 the preset decides.",
    "MIN_AREA": "Smaller mines are dropped; at 5000 m2 the preset decides.",
    "THRESHOLD": "Objects with at least this probability become mines.",
    "MINE_SAMPLES": "At most this many mine objects are used as samples.",
    "NON_MINE_SAMPLES": "At most this many other objects are used as samples.",
    "TITLE": "For example the name of the province and the year.",
    "LANGUAGE": "Language of the report; by default that of QGIS, or English. Codes in scripts: en, zh_CN, ru.",
    "SEED": "Start of the random numbers; the same seed gives the same result.",
    "mines_map": "The map: one polygon a mine with probability, confidence, area, type, licence, county and a form for reviews.",
    "objects_map": "All objects with their probability of being a mine.",
    "agreement_map": "Where map and reference agree: hits, misses and false alarms.",
    "image_map": "The image stack that everything was made of, to be seen below the map.",
    "density_map": "Density of mines.",
    "report": "The inventory report: one page with everything.",
    "tables": "Folder with all tables of the report as CSV.",
    "accuracy_report": "Page with all figures of the accuracy.",
    "accuracy_table": "All figures of the accuracy as CSV.",
    "model_file": "The trained forest, for Classify mines.",
}


def parameters():
    """Input definitions of the model, in the order of the dialog."""
    multiple = QgsProcessingParameterMultipleLayers("PRODUCTS", "Products", QgsProcessing.SourceType.TypeFile, optional=True)
    folder = QgsProcessingParameterFile(
        "PRODUCTS_FOLDER", "Folder of products", QgsProcessingParameterFile.Behavior.Folder, optional=True
    )
    source, number, text = QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber, QgsProcessingParameterString
    definitions = [
        multiple,
        folder,
        QgsProcessingParameterRasterLayer("DEM", "Elevation model", optional=True),
        source("REFERENCE", "Reference polygons", POLYGON),
        QgsProcessingParameterField("CLASS_FIELD", "Class field", None, "REFERENCE", optional=True),
        source("TEST_AREA", "Test area", POLYGON, optional=True),
        source("REGISTER", "Mineral-rights register", POLYGON, optional=True),
        source("RIVERS", "Rivers", LINE, optional=True),
        source("COUNTIES", "Counties", POLYGON, optional=True),
        QgsProcessingParameterField("COUNTY_FIELD", "County name field", None, "COUNTIES", optional=True),
        source("BASIN", "Basin", POLYGON, optional=True),
        QgsProcessingParameterEnum("PRESET", "Kind of mines", list(PRESETS), False, DEFAULT, False, True),
        number("SCALE", "Scale", DOUBLE, PRESETS[DEFAULT].scale, minValue=1),
        number("MIN_AREA", "Minimum area (m2)", DOUBLE, PRESETS[DEFAULT].min_area, minValue=0),
        number("THRESHOLD", "Threshold", DOUBLE, 0.5, minValue=0, maxValue=1),
        number("MINE_SAMPLES", "Mine samples", INTEGER, 522, minValue=10),
        number("NON_MINE_SAMPLES", "Non-mine samples", INTEGER, 1478, minValue=10),
        text("TITLE", "Title of the report", optional=True),
        QgsProcessingParameterBoolean("SEASONS", "Bands of the seasons in any case", False),
        QgsProcessingParameterBoolean("SEASONS_AUTOMATIC", "Bands of the seasons where products show them", True),
        number("SEED", "Seed", INTEGER, 1, minValue=0),
        text("MINE_CLASSES", "Mine classes", "mine"),
        text("BANDS", "Bands of rasters", optional=True),
        number("SCALE_FACTOR", "Factor of rasters", DOUBLE, optional=True),
        number("OFFSET", "Offset of rasters", DOUBLE, optional=True),
        text("LANGUAGE", "Language of the report", optional=True),
    ]
    for definition in definitions:
        if definition.name() in ADVANCED:
            definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definitions


ADVANCED = ("SEASONS_AUTOMATIC", "MINE_CLASSES", "BANDS", "SCALE_FACTOR", "OFFSET", "LANGUAGE")
SEASONS = ("SEASONS", "SEASONS_AUTOMATIC")
BOXES = (
    ("Images", ("PRODUCTS", "PRODUCTS_FOLDER", "DEM", *SEASONS, "BANDS", "SCALE_FACTOR", "OFFSET"), "#dfeaf0"),
    ("Known mines", ("REFERENCE", "CLASS_FIELD", "MINE_CLASSES", "TEST_AREA"), "#f6e6d8"),
    ("What is known of the land", ("REGISTER", "RIVERS", "COUNTIES", "COUNTY_FIELD", "BASIN"), "#e6efdf"),
    ("Choices", ("PRESET", "SCALE", "MIN_AREA", "THRESHOLD", "MINE_SAMPLES", "NON_MINE_SAMPLES", "SEED"), "#eeeeee"),
    ("Report", ("TITLE", "LANGUAGE"), "#ece4f2"),
)
"""Boxes of the graph around the inputs: title, inputs from top to bottom, colour."""


def given(name):
    """Value of a model input."""
    return QgsProcessingModelChildParameterSource.fromModelParameter(name)


def computed(expression):
    """A value that QGIS computes from the model's inputs."""
    return QgsProcessingModelChildParameterSource.fromExpression(expression)


def fixed(value):
    """A value that the model's user does not see."""
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def made(child, output):
    """Output of an earlier step."""
    return QgsProcessingModelChildParameterSource.fromChildOutput(child, output)


STEPS = (
    (
        "prepareimagery",
        {
            **{
                name: given(name) for name in ("PRODUCTS", "PRODUCTS_FOLDER", "DEM", "SEASONS", "BANDS", "SCALE_FACTOR", "OFFSET")
            },
            # on unless it is put off: what a script leaves out reaches a step as nothing, and the step's own default is off
            "SEASONS_AUTOMATIC": computed("coalesce(@SEASONS_AUTOMATIC, true)"),
        },
        {"OUTPUT": "image_map"},
    ),
    ("segmentimage", {"INPUT": made("prepareimagery", "OUTPUT"), "SCALE": computed(expression("scale", "SCALE"))}, {}),
    (
        "computefeatures",
        {
            "INPUT": made("prepareimagery", "OUTPUT"),
            "LABELS": made("segmentimage", "LABELS"),
            "FEATURES": fixed(["automatic"]),  # by the bands that the stack has in the end
        },
        {},
    ),
    (
        "labelobjects",
        {
            "OBJECTS": made("computefeatures", "OUTPUT"),
            **{name: given(name) for name in ("REFERENCE", "CLASS_FIELD", "MINE_CLASSES", "TEST_AREA")},
            **{name: given(name) for name in ("MINE_SAMPLES", "NON_MINE_SAMPLES", "SEED")},
        },
        {},
    ),
    (
        "trainrandomforest",
        {
            "SAMPLES": made("labelobjects", "OUTPUT"),
            "SEED": given("SEED"),
        },
        {"MODEL": "model_file"},
    ),
    (
        "classifymines",
        {
            "OBJECTS": made("computefeatures", "OUTPUT"),
            "MODEL": made("trainrandomforest", "MODEL"),
            "THRESHOLD": given("THRESHOLD"),
            "MIN_AREA": computed(expression("min_area", "MIN_AREA")),
            "IMAGE": made("prepareimagery", "OUTPUT"),
        },
        {"OBJECTS_CLASSIFIED": "objects_map"},
    ),
    (
        "assessaccuracy",
        {
            "MINES": made("classifymines", "MINES"),
            **{name: given(name) for name in ("REFERENCE", "CLASS_FIELD", "MINE_CLASSES")},
            "SAMPLES": made("labelobjects", "OUTPUT"),
            # Not the classified objects: QGIS leaves a final output away when nobody asks for it.
            "OBJECTS_CLASSIFIED": made("computefeatures", "OUTPUT"),
            "MODEL": made("trainrandomforest", "MODEL"),
            "THRESHOLD": given("THRESHOLD"),
            "IMAGE": made("prepareimagery", "OUTPUT"),
            "SEED": given("SEED"),
            "HAND_ON": fixed(True),  # the report needs the table, also when nobody asks for it
        },
        {"REPORT": "accuracy_report", "TABLE": "accuracy_table", "AGREEMENT": "agreement_map"},
    ),
    (
        "minestatistics",
        {
            "MINES": made("classifymines", "MINES"),
            **{name: given(name) for name in ("DEM", "RIVERS", "COUNTIES", "COUNTY_FIELD", "REGISTER", "BASIN", "SEED")},
        },
        # not the tables: QGIS makes an intermediate output that a later step needs, but not a final one nobody asked for
        {"OUTPUT": "mines_map", "DENSITY": "density_map"},
    ),
    (
        "inventoryreport",
        {
            "STATISTICS": made("minestatistics", "TABLES"),
            "MINES": made("minestatistics", "OUTPUT"),
            "ACCURACY": made("assessaccuracy", "TABLE"),
            "IMAGE": made("prepareimagery", "OUTPUT"),
            **{name: given(name) for name in ("REGISTER", "COUNTIES", "RIVERS", "TITLE", "LANGUAGE")},
        },
        {"REPORT": "report", "TABLES": "tables"},
    ),
)
"""Child algorithm, its inputs, and those of its outputs that the model hands on (output -> name)."""

COMMENTS = {
    "prepareimagery": "One image of all products, without clouds",
    "segmentimage": "Objects of like colour",
    "computefeatures": "What each object looks like, in numbers",
    "labelobjects": "Objects in known mines and on other land: samples",
    "trainrandomforest": "What tells mines from other land",
    "classifymines": "The likely objects together are mines",
    "assessaccuracy": "Judged by objects that trained nothing",
    "minestatistics": "Area, type, county, terrain of each mine",
    "inventoryreport": "Everything on one page",
}
"""What each step is for, as a note in the graph."""

MANDATORY = ("mines_map",)
NEEDS_DEFAULT = ("image_map", "model_file", "report")
"""Outputs that are mandatory in their step: a default makes them optional in the model."""

ORDER = (
    ("minestatistics", "OUTPUT"),
    ("inventoryreport", "REPORT"),
    ("inventoryreport", "TABLES"),
    ("assessaccuracy", "REPORT"),
    ("assessaccuracy", "TABLE"),
    ("assessaccuracy", "AGREEMENT"),
    ("classifymines", "OBJECTS_CLASSIFIED"),
    ("minestatistics", "DENSITY"),
    ("prepareimagery", "OUTPUT"),
    ("trainrandomforest", "MODEL"),
)
"""Outputs in the order of the dialog: the map first."""

INPUT_COLUMN, STEP_COLUMN, OUTPUT_COLUMN = 150, 620, 1080
ROW, STEP_ROW, TOP = 62, 190, 60
"""Places in the graph, in pixels of the Modeler."""


def build():
    """The model: inputs at the left in coloured boxes, steps from top to bottom, outputs at the right."""
    model = QgsProcessingModelAlgorithm("mapmines", "Whole method", "wholemethod")
    model.setHelpContent(HELP)
    definitions = {definition.name(): definition for definition in parameters()}
    places = add_boxes(model)
    for name, definition in definitions.items():
        component = QgsProcessingModelParameter(name)
        component.setDescription(definition.description())
        component.setPosition(places[name])
        model.addModelParameter(definition, component)
    model.setParameterOrder(list(definitions))
    previous = None
    for row, (name, inputs, outputs) in enumerate(STEPS):
        model.addChildAlgorithm(child(row, name, inputs, outputs, previous))
        previous = name
    model.setOutputOrder([":".join(output) for output in ORDER])
    model.updateDestinationParameters()
    return model


def add_boxes(model):
    """Draw the boxes around the inputs; gives the place of each input."""
    places, top = {}, TOP
    for title, names, colour in BOXES:
        height = ROW * len(names) + 50
        box = QgsProcessingModelGroupBox(title)
        box.loadVariant({**box.toVariant(), "uuid": f"{{{uuid5(NAMESPACE_URL, title)}}}"})  # QGIS would draw lots
        box.setColor(QColor(colour))
        box.setSize(QSizeF(280, height))
        box.setPosition(QPointF(INPUT_COLUMN, top + height / 2))
        model.addGroupBox(box)
        for row, name in enumerate(names):
            places[name] = QPointF(INPUT_COLUMN, top + 65 + ROW * row)
        top += height + 20
    return places


def child(row, name, inputs, outputs, previous):
    """One step as a box of the model."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"minemapper:{name}")
    if algorithm is None:
        sys.exit(f"minemapper:{name} is not registered")
    box = QgsProcessingModelChildAlgorithm(f"minemapper:{name}")
    box.setChildId(name)
    box.setDescription(algorithm.displayName())
    box.setPosition(QPointF(STEP_COLUMN, TOP + STEP_ROW * row))
    box.comment().setDescription(COMMENTS[name])
    box.comment().setPosition(QPointF(STEP_COLUMN, TOP + STEP_ROW * row - 75))
    box.comment().setSize(QSizeF(300, 36))
    for key, source in inputs.items():
        if algorithm.parameterDefinition(key) is None:
            sys.exit(f"minemapper:{name} has no parameter {key}")
        box.addParameterSources(key, [source])
    if previous:
        box.setDependencies([QgsProcessingModelChildDependency(previous)])
    handed_on = {}
    for place, (output, label) in enumerate(outputs.items()):
        component = QgsProcessingModelOutput(label, label)
        component.setChildId(name)
        component.setChildOutputName(output)
        component.setMandatory(label in MANDATORY)
        if label in NEEDS_DEFAULT:
            component.setDefaultValue(QgsProcessing.TEMPORARY_OUTPUT)
        component.setPosition(QPointF(OUTPUT_COLUMN, TOP + STEP_ROW * row + 55 * place))
        handed_on[label] = component
    box.setModelOutputs(handed_on)
    return box


def in_order(xml):
    """The attributes of each option in one order: Qt writes them by a hash that differs from run to run."""

    def order(match):
        found = dict(re.findall(r'(\w+)="([^"]*)"', match.group(1)))
        return (
            "<Option "
            + " ".join(f'{name}="{found[name]}"' for name in ("type", "value", "name") if name in found)
            + match.group(2)
        )

    return re.sub(r'<Option((?: \w+="[^"]*")*)(/?>)', order, xml)


def write(path):
    """Write the model to a file, with the same bytes each time; the provider must be registered."""
    if not build().toFile(str(path)):
        sys.exit(f"{path} cannot be written")
    path.write_text(in_order(path.read_text(encoding="utf-8")), encoding="utf-8")


def main():
    application = QgsApplication([], False)
    application.initQgis()
    from mine_mapper.plugin import MineMapperPlugin

    plugin = MineMapperPlugin(None)
    plugin.initProcessing()
    write(SHIPPED)
    outputs = [label for _, _, outputs in STEPS for label in outputs.values()]
    print(f"{SHIPPED.relative_to(ROOT)}: {len(STEPS)} steps, outputs {', '.join(outputs)}")
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main()
