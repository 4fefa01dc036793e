"""Write models/mapmines.model3, the whole method as one model made of the plugin's own algorithms.

Run with `make model` after changing a parameter here; the model is shipped as a file so that it opens in the
Modeler like any other.
"""

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parent.parent
INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
POLYGON = [QgsProcessing.SourceType.TypeVectorPolygon]
LINE = [QgsProcessing.SourceType.TypeVectorLine]

HELP = {
    "ALG_DESC": "The whole method in one box: image stack, segmentation, 56 features an object, labelled samples, random "
    "forest, mines, accuracy from objects that trained nothing, the statistics of the inventory, and one report of it all. "
    "Open it in the Modeler to change a step.",
    "PRODUCTS": "Sentinel-2 products (SAFE folder, its zip or MTD xml) or multi-band rasters. Give these or a products folder.",
    "PRODUCTS_FOLDER": "One folder: a SAFE folder, or one that holds products.",
    "DEM": "Elevation model in metres, any CRS. Without it terrain is left out of the features.",
    "REFERENCE": "Mine outlines drawn by visual interpretation. They train and test the forest.",
    "TEST_AREA": "Polygons: objects inside test, all others train. Without it 30 % of the sample groups test.",
    "REGISTER": "Mineral-rights register: gives each mine its type, licence and status; it is never a label.",
    "RIVERS": "River lines, for the distance of mines to rivers.",
    "COUNTIES": "County polygons, for the table by county.",
    "COUNTY_FIELD": "Field with the name of a county.",
    "BASIN": "Polygon of the study area, for density and clustering; by default the extent of the image.",
    "SCALE": "Segmentation scale: larger values give larger objects. 100 is the published method's.",
    "THRESHOLD": "Objects with at least this probability become mines.",
    "MINE_SAMPLES": "At most this many mine objects are used as samples.",
    "NON_MINE_SAMPLES": "At most this many other objects are used as samples.",
    "SEED": "Start of the random numbers; the same seed gives the same result.",
}


def parameters():
    """Input definitions of the model, in the order of the dialog."""
    multiple = QgsProcessingParameterMultipleLayers("PRODUCTS", "Products", QgsProcessing.SourceType.TypeFile, optional=True)
    folder = QgsProcessingParameterFile(
        "PRODUCTS_FOLDER", "Products folder", QgsProcessingParameterFile.Behavior.Folder, optional=True
    )
    source = QgsProcessingParameterFeatureSource
    return [
        multiple,
        folder,
        QgsProcessingParameterRasterLayer("DEM", "Elevation model", optional=True),
        source("REFERENCE", "Reference mine outlines", POLYGON),
        source("TEST_AREA", "Test area", POLYGON, optional=True),
        source("REGISTER", "Mineral-rights register", POLYGON, optional=True),
        source("RIVERS", "Rivers", LINE, optional=True),
        source("COUNTIES", "Counties", POLYGON, optional=True),
        QgsProcessingParameterField("COUNTY_FIELD", "County name field", None, "COUNTIES", optional=True),
        source("BASIN", "Basin", POLYGON, optional=True),
        QgsProcessingParameterNumber("SCALE", "Scale", DOUBLE, 100, minValue=1),
        QgsProcessingParameterNumber("THRESHOLD", "Probability threshold", DOUBLE, 0.5, minValue=0, maxValue=1),
        QgsProcessingParameterNumber("MINE_SAMPLES", "Mine samples", INTEGER, 522, minValue=10),
        QgsProcessingParameterNumber("NON_MINE_SAMPLES", "Non-mine samples", INTEGER, 1478, minValue=10),
        QgsProcessingParameterNumber("SEED", "Seed", INTEGER, 1, minValue=0),
    ]


def given(name):
    """Value of a model input."""
    return QgsProcessingModelChildParameterSource.fromModelParameter(name)


def fixed(value):
    """A value that the model's user does not see."""
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def made(child, output):
    """Output of an earlier step."""
    return QgsProcessingModelChildParameterSource.fromChildOutput(child, output)


STEPS = (
    ("prepareimagery", {name: given(name) for name in ("PRODUCTS", "PRODUCTS_FOLDER", "DEM")}, {}),
    ("segmentimage", {"INPUT": made("prepareimagery", "OUTPUT"), "SCALE": given("SCALE")}, {}),
    ("computefeatures", {"INPUT": made("prepareimagery", "OUTPUT"), "LABELS": made("segmentimage", "LABELS")}, {}),
    (
        "labelobjects",
        {
            "OBJECTS": made("computefeatures", "OUTPUT"),
            **{name: given(name) for name in ("REFERENCE", "TEST_AREA", "MINE_SAMPLES", "NON_MINE_SAMPLES", "SEED")},
        },
        {},
    ),
    (
        "trainrandomforest",
        {"SAMPLES": made("labelobjects", "OUTPUT"), "SEED": given("SEED")},
        {"MODEL": "model_file"},
    ),
    (
        "classifymines",
        {
            "OBJECTS": made("computefeatures", "OUTPUT"),
            "MODEL": made("trainrandomforest", "MODEL"),
            "THRESHOLD": given("THRESHOLD"),
        },
        {"OBJECTS_CLASSIFIED": "objects_map"},
    ),
    (
        "assessaccuracy",
        {
            "MINES": made("classifymines", "MINES"),
            "REFERENCE": given("REFERENCE"),
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
            "REGISTER": given("REGISTER"),
            "COUNTIES": given("COUNTIES"),
        },
        {"REPORT": "report", "TABLES": "tables"},
    ),
)
"""Child algorithm, its inputs, and those of its outputs that the model hands on (output -> name)."""

MANDATORY = ("mines_map",)
NEEDS_DEFAULT = ("model_file", "report")
"""Outputs that are mandatory in their step: a default makes them optional in the model."""


def build():
    """The model, with its boxes laid out from top to bottom."""
    model = QgsProcessingModelAlgorithm("mapmines", "Whole method", "wholemethod")
    model.setHelpContent(HELP)
    for row, definition in enumerate(parameters()):
        component = QgsProcessingModelParameter(definition.name())
        component.setDescription(definition.description())
        component.setPosition(QPointF(150, 60 + 70 * row))
        model.addModelParameter(definition, component)
    model.setParameterOrder([definition.name() for definition in parameters()])
    previous = None
    for row, (name, inputs, outputs) in enumerate(STEPS):
        model.addChildAlgorithm(child(row, name, inputs, outputs, previous))
        previous = name
    model.updateDestinationParameters()
    return model


def child(row, name, inputs, outputs, previous):
    """One step as a box of the model."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"minemapper:{name}")
    if algorithm is None:
        sys.exit(f"minemapper:{name} is not registered")
    box = QgsProcessingModelChildAlgorithm(f"minemapper:{name}")
    box.setChildId(name)
    box.setDescription(algorithm.displayName())
    box.setPosition(QPointF(520, 60 + 130 * row))
    for key, source in inputs.items():
        if algorithm.parameterDefinition(key) is None:
            sys.exit(f"minemapper:{name} has no parameter {key}")
        box.addParameterSources(key, [source])
    if previous:
        box.setDependencies([QgsProcessingModelChildDependency(previous)])
    handed_on = {}
    for column, (output, label) in enumerate(outputs.items()):
        component = QgsProcessingModelOutput(label, label)
        component.setChildId(name)
        component.setChildOutputName(output)
        component.setMandatory(label in MANDATORY)
        if label in NEEDS_DEFAULT:
            component.setDefaultValue(QgsProcessing.TEMPORARY_OUTPUT)
        component.setPosition(QPointF(860 + 40 * column, 60 + 130 * row + 50 * column))
        handed_on[label] = component
    box.setModelOutputs(handed_on)
    return box


def main():
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(ROOT / "test"))
    import conftest  # noqa: F401 - makes the package mine_mapper
    from mine_mapper.plugin import MineMapperPlugin

    plugin = MineMapperPlugin(None)
    plugin.initProcessing()
    model = build()
    path = ROOT / "models" / "mapmines.model3"
    path.parent.mkdir(exist_ok=True)
    if not model.toFile(str(path)):
        sys.exit(f"{path} cannot be written")
    names = [definition.name() for definition in model.destinationParameterDefinitions()]
    print(f"{path.relative_to(ROOT)}: {len(STEPS)} steps, outputs {', '.join(names)}")
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main()
