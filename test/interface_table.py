"""The public interface as it was promised: ids, parameters, defaults and outputs that users' models and scripts hold.

Nothing here changes when the code changes: a parameter may be added (advanced, with a default), never renamed or dropped.
"""

from dataclasses import dataclass, field

FINISHED = True
"""True: every algorithm of `THIS_VERSION` has to be there and every text translated. This one switch makes the tests strict."""

THIS_VERSION = (
    "checkdependencies",
    "createdemodata",
    "fetchimagery",
    "prepareimagery",
    "estimatescale",
    "segmentimage",
    "computefeatures",
    "labelobjects",
    "trainrandomforest",
    "compareclassifiers",
    "classifymines",
    "assessaccuracy",
    "minestatistics",
    "drawsample",
    "importregister",
    "matchregister",
    "detectchange",
    "inventoryreport",
    "exportinventory",
    "minesheets",
    "fieldpackage",
    "mergefieldwork",
    "previewsegmentation",
    "mapmines",
)

MUST_EXIST = THIS_VERSION if FINISHED else THIS_VERSION[:1]
"""Ids that have to be there; the others are tested as soon as they are."""

NOT_YET: dict = {}
"""Parameters that may still be absent, as the algorithm that makes their input is."""

TYPES = {
    "raster": {"raster"},
    "rasters": {"raster", "multilayer"},  # one, or a list of tiles
    "vector": {"source", "vector"},
    "number": {"number", "distance", "area", "scale"},
    "text": {"string"},
    "switch": {"boolean"},
    "choice": {"enum"},
    "field": {"field"},
    "file": {"file"},
    "folder": {"file"},
    "files": {"multilayer"},
    "extent": {"extent"},
    "crs": {"crs"},
    "date": {"datetime", "string"},
    "account": {"authcfg"},
    "raster out": {"rasterDestination"},
    "vector out": {"vectorDestination"},
    "file out": {"fileDestination"},
    "folder out": {"folderDestination"},
}
"""Word of this table -> types of QGIS that fit."""


@dataclass(frozen=True)
class Parameter:
    """What is promised of one parameter; `default` counts if it is not None."""

    kind: str
    default: object = None
    optional: bool = False
    advanced: bool = False


@dataclass(frozen=True)
class Interface:
    """What is promised of one algorithm: parameters (destinations included) and outputs without a parameter."""

    title: str
    parameters: dict = field(default_factory=dict)
    outputs: tuple = ()


def given(kind, default=None):
    return Parameter(kind, default)


def optional(kind, default=None):
    return Parameter(kind, default, optional=True)


def advanced(kind, default=None):
    return Parameter(kind, default, optional=default is None, advanced=True)


HTML = optional("file out")
CSV = optional("file out")
SEED = given("number", 1)
MINE_CLASSES = advanced("text", "mine")
HEAVY = {
    "TILE_SIZE": Parameter("number", advanced=True),
    "THREADS": Parameter("number", advanced=True),
    "SCHEDULER": Parameter("text", optional=True, advanced=True),
    "WORK_FOLDER": Parameter("folder", optional=True, advanced=True),
    "MEMORY_LIMIT": Parameter("number", advanced=True),
}

INTERFACE = {
    "checkdependencies": Interface("Check dependencies", {"REPORT": HTML}, ("MISSING",)),
    "createdemodata": Interface(
        "Create demo landscape",
        {
            "SIZE": given("number", 1500),
            "MINES": given("number", 40),
            "SEED": SEED,
            "DATES": advanced("number", 1),
            "YEAR": advanced("number", 2023),
            "SECOND_ZONE": advanced("switch", False),
            "FOLDER": given("folder out"),
        },
        ("PRODUCT", "DEM", "RIVERS", "COUNTIES", "BASIN", "REGISTER", "REFERENCE", "TRUTH"),
    ),
    "fetchimagery": Interface(
        "Fetch Sentinel-2 imagery",
        {
            "CATALOG": given("text", "https://earth-search.aws.element84.com/v1"),
            "EXTENT": given("extent"),
            "START": given("date"),
            "END": given("date"),
            "MAX_CLOUD": given("number", 5),
            "AUTH": advanced("account"),
            "FOLDER": given("folder out"),
            "DEM": given("raster out"),
        },
        ("SCENES",),
    ),
    "prepareimagery": Interface(
        "Prepare imagery",
        {
            "PRODUCTS": optional("files"),
            "PRODUCTS_FOLDER": optional("folder"),
            "DEM": optional("rasters"),
            "BANDS": optional("text"),
            "EXTENT": optional("extent"),
            "CRS": optional("crs"),
            "START": optional("date"),
            "END": optional("date"),
            "MAX_CLOUD": given("number", 5),
            "COMPOSITE": given("choice", "median"),
            "MAP_DATE": optional("date"),
            "SEASONS": given("switch", False),
            "SEASONS_AUTOMATIC": advanced("switch", False),
            "SEASON_START": advanced("date"),
            "SEASON_END": advanced("date"),
            "SCALE_FACTOR": advanced("number"),
            "OFFSET": advanced("number"),
            "MASK_CLASSES": advanced("text", "0,1,3,8,9,10"),
            "MASK_BUFFER": advanced("number", 20),
            "KEEP": advanced("vector"),
            **HEAVY,
            "OUTPUT": given("raster out"),
            "QUALITY": optional("raster out"),
            "REPORT": HTML,
        },
        ("OBSERVED_SHARE",),
    ),
    "estimatescale": Interface(
        "Estimate segmentation scale",
        {
            "INPUT": given("raster"),
            "BANDS": optional("text"),
            "SHAPE": given("number", 0.1),
            "COMPACTNESS": given("number", 0.5),
            "START": given("number", 10),
            "STEP": given("number", 1),
            "STEP_2": given("number", 10),
            "STEP_3": given("number", 100),
            "STOP": given("number", 500),
            "HIERARCHY": given("switch", True),
            "SUBSETS": given("number", 4),
            "SUBSET_SIZE": given("number", 512),
            "EXTENT": optional("extent"),
            "REFERENCE": optional("vector"),
            "SEED": SEED,
            "REPORT": HTML,
            "TABLE": CSV,
        },
        ("SCALE_1", "SCALE_2", "SCALE_3"),
    ),
    "segmentimage": Interface(
        "Segment image",
        {
            "INPUT": given("raster"),
            "SCALE": given("number", 100),
            "SHAPE": given("number", 0.1),
            "COMPACTNESS": given("number", 0.5),
            "BANDS": optional("text"),
            "WEIGHTS": advanced("text"),
            "NORMALISE_WEIGHTS": advanced("switch", True),
            "MIN_OBJECT_SIZE": advanced("number", 0),
            "EXTENT": advanced("extent"),
            **HEAVY,
            "LABELS": given("raster out"),
            "OBJECTS": optional("vector out"),
        },
        ("OBJECT_COUNT",),
    ),
    "previewsegmentation": Interface(
        "Preview segmentation",
        {
            "INPUT": given("raster"),
            "EXTENT": optional("extent"),
            "SCALES": given("text", "30,50,100"),
            "SHAPE": given("number", 0.1),
            "COMPACTNESS": given("number", 0.5),
            "BANDS": optional("text"),
            "MODEL": optional("file"),
            "FOLDER": given("folder out"),
        },
    ),
    "computefeatures": Interface(
        "Compute object features",
        {
            "INPUT": given("raster"),
            "LABELS": given("raster"),
            "FEATURES": given("choice", "paper"),
            "GLCM_LEVELS": advanced("number", 64),
            "GLCM_RANGE": advanced("text", "0,6000"),
            "RIVERS": advanced("vector"),
            "SUPER_LABELS": advanced("raster"),
            "EXTENT": advanced("extent"),
            **HEAVY,
            "OUTPUT": given("vector out"),
        },
        ("OBJECT_COUNT",),
    ),
    "labelobjects": Interface(
        "Label objects",
        {
            "OBJECTS": given("vector"),
            "REFERENCE": given("vector"),
            "CLASS_FIELD": optional("field"),
            "OVERLAP": given("number", 0.7),
            "MINE_SAMPLES": given("number", 522),
            "NON_MINE_SAMPLES": given("number", 1478),
            "UNLABELLED": given("choice", "non_mine"),
            "TEST_AREA": optional("vector"),
            "TEST_SHARE": given("number", 0.3),
            "NON_MINE_DISTANCE": advanced("number", 100),
            "GROUP_DISTANCE": advanced("number", 2000),
            "REVIEWED": optional("vector"),
            "SEED": SEED,
            "CLASS_MAP": advanced("file"),
            "MINE_CLASSES": MINE_CLASSES,
            "OUTPUT": given("vector out"),
            "LEFT_OUT": optional("vector out"),
            "GAPS": optional("vector out"),
        },
        ("MINE_COUNT", "NON_MINE_COUNT"),
    ),
    "trainrandomforest": Interface(
        "Train random forest",
        {
            "SAMPLES": given("vector"),
            "CLASS_FIELD": given("field", "class"),
            "FEATURES": optional("field"),
            "TREES": given("number", 1000),
            "MAX_FEATURES": given("number", 5),
            "FIT_MAX_FEATURES": advanced("switch", True),
            "MIN_SAMPLES_LEAF": optional("number"),
            "MIN_SAMPLES_SPLIT": optional("number"),
            "CLASSIFIER": given("choice", "random_forest"),
            "MORE_SAMPLES": optional("files"),
            "CRITERION": given("choice", "entropy"),
            "TUNE": given("switch", False),
            "GRID": advanced("text"),
            "FOLDS": given("number", 10),
            "GROUPS": optional("field"),
            "BLOCK_SIZE": advanced("number"),
            "IMPORTANCE_REPEATS": given("number", 20),
            "CLASS_WEIGHT": advanced("choice", "none"),
            "SELECT": advanced("number", 0),
            "SEED": SEED,
            "MINE_CLASSES": MINE_CLASSES,
            "WORK_FOLDER": HEAVY["WORK_FOLDER"],
            "MODEL": given("file out"),
            "REPORT": HTML,
            "TABLE": CSV,
        },
        ("OOB_ERROR", "CV_ACCURACY", "CV_ACCURACY_SPATIAL", "AUC"),
    ),
    "compareclassifiers": Interface(
        "Compare classifiers",
        {
            "SAMPLES": given("vector"),
            "CLASS_FIELD": given("field"),
            "FEATURES": optional("field"),
            "FOLDS": given("number", 10),
            "GROUPS": optional("field"),
            "SEED": SEED,
            "MINE_CLASSES": MINE_CLASSES,
            "REPORT": HTML,
            "TABLE": CSV,
        },
        ("AUC_LOGISTIC_REGRESSION", "AUC_SVM", "AUC_DECISION_TREE", "AUC_RANDOM_FOREST"),
    ),
    "classifymines": Interface(
        "Classify mines",
        {
            "OBJECTS": given("vector"),
            "MODEL": given("file"),
            "THRESHOLD": given("number", 0.5),
            "MIN_AREA": given("number", 5000),
            "MERGE_DISTANCE": given("number", 0),
            "FILL_HOLES": advanced("number", 0),
            "IMAGE": advanced("raster"),
            "PRIOR": advanced("number"),
            "CLASS_MAP": advanced("file"),
            "REVIEWED": optional("vector"),
            "EXTENT": advanced("extent"),
            **HEAVY,
            "MINES": given("vector out"),
            "OBJECTS_CLASSIFIED": optional("vector out"),
            "REPORT": HTML,
        },
        ("MINE_COUNT", "MINE_AREA_KM2"),
    ),
    "drawsample": Interface(
        "Draw accuracy sample",
        {
            "OBJECTS_CLASSIFIED": given("vector"),
            "AREA": optional("vector"),
            "SIZE": given("number", 600),
            "MIN_PER_STRATUM": given("number", 100),
            "BUFFER": given("number", 100),
            "SEED": SEED,
            "OUTPUT": given("vector out"),
        },
    ),
    "assessaccuracy": Interface(
        "Assess accuracy",
        {
            "MINES": given("vector"),
            "REFERENCE": given("vector"),
            "CLASS_FIELD": optional("field"),
            "UNLABELLED": given("choice", "non_mine"),
            "OBJECTS_CLASSIFIED": optional("vector"),
            "SAMPLES": optional("vector"),
            "SAMPLE": optional("vector"),
            "EXTENT": optional("extent"),
            "OVERLAP": given("number", 0.7),
            "SUBREGIONS": advanced("number", 9),
            "IMAGE": advanced("raster"),
            "SEED": advanced("number", 1),
            "CLASS_MAP": advanced("file"),
            "MINE_CLASSES": MINE_CLASSES,
            "REPORT": HTML,
            "TABLE": CSV,
        },
        ("ACCURACY", "PRECISION", "RECALL", "F_SCORE", "KAPPA", "IOU"),
    ),
    "minestatistics": Interface(
        "Mine statistics",
        {
            "MINES": given("vector"),
            "DEM": optional("raster"),
            "RIVERS": optional("vector"),
            "COUNTIES": optional("vector"),
            "COUNTY_FIELD": optional("field"),
            "REGISTER": optional("vector"),
            "TYPE_FIELD": optional("field"),
            "TYPE_MAP": advanced("file"),
            "LICENCE_FIELD": advanced("field"),
            "STATUS_MAP": advanced("file"),
            "DATE_ORDER": advanced("choice"),
            "BASIN": optional("vector"),
            "BANDWIDTH": optional("number"),
            "AREA_FIELD": advanced("field"),
            "AREA_CLASSES": advanced("text", "0.1,0.5,1,2"),
            "CELL_SIZE": advanced("number"),
            "WEIGHT": advanced("choice", "count"),
            "OBSERVED": advanced("raster"),
            "SEED": advanced("number", 1),
            "OUTPUT": given("vector out"),
            "DENSITY": optional("raster out"),
            "REPORT": HTML,
            "TABLES": optional("folder out"),
        },
    ),
    "importregister": Interface(
        "Import register",
        {
            "TABLE": given("file"),
            "CRS": optional("crs"),
            "X_FIELD": advanced("text"),
            "Y_FIELD": advanced("text"),
            "LICENCE_FIELD": advanced("text"),
            "OUTPUT": given("vector out"),
            "REPORT": HTML,
        },
    ),
    "matchregister": Interface(
        "Match mines with the register",
        {
            "MINES": given("vector"),
            "REGISTER": given("vector"),
            "STATUS_FIELD": optional("field"),
            "EXPIRY_FIELD": optional("field"),
            "LICENCE_FIELD": advanced("field"),
            "STATUS_MAP": advanced("file"),
            "DATE_ORDER": advanced("choice"),
            "DATE": optional("date"),
            "TOLERANCE": given("number", 30),
            "OBSERVED": optional("raster"),
            "OUTPUT": given("vector out"),
            "OVERRUN": optional("vector out"),
            "UNSEEN": optional("vector out"),
            "REPORT": HTML,
            "TABLE": CSV,
        },
    ),
    "detectchange": Interface(
        "Detect change between years",
        {
            "BEFORE": given("vector"),
            "AFTER": given("vector"),
            "MIN_CHANGE": given("number", 5000),
            "TOLERANCE": given("number", 20),
            "BEFORE_OBSERVED": optional("raster"),
            "AFTER_OBSERVED": optional("raster"),
            "OUTPUT": given("vector out"),
            "TABLE": CSV,
            "REPORT": HTML,
        },
    ),
    "inventoryreport": Interface(
        "Write inventory report",
        {
            "STATISTICS": given("folder"),
            "MINES": optional("vector"),
            "ACCURACY": optional("file"),
            "REGISTER_RESULT": optional("file"),
            "CHANGE_RESULT": optional("file"),
            "TITLE": optional("text"),
            "LANGUAGE": optional("text"),
            "REPORT": given("file out"),
            "IMAGE": optional("raster"),
            "COUNTIES": optional("vector"),
            "RIVERS": optional("vector"),
            "REGION": optional("text"),
            "AGENCY": optional("text"),
            "AUTHOR": optional("text"),
            "DATE": advanced("text"),
            "PDF": optional("file out"),
        },
    ),
    "exportinventory": Interface(
        "Export inventory",
        {
            "MINES": given("vector"),
            "STATISTICS": optional("folder"),
            "REGISTER_RESULT": optional("file"),
            "CHANGE_RESULT": optional("file"),
            "LANGUAGE": optional("text"),
            "WORKBOOK": optional("file out"),
            "PLACEMARKS": optional("file out"),
            "GEOPACKAGE": optional("vector out"),
            "GEOJSON": optional("file out"),
        },
    ),
    "minesheets": Interface(
        "Write mine sheets",
        {
            "MINES": given("vector"),
            "IMAGE": given("raster"),
            "EARLIER": optional("files"),
            "REGISTER": optional("vector"),
            "COUNTIES": optional("vector"),
            "RIVERS": optional("vector"),
            "ORDER": given("choice", "review"),
            "LIMIT": optional("number"),
            "TITLE": optional("text"),
            "LANGUAGE": optional("text"),
            "TEMPLATE": advanced("file"),
            "SHEETS": given("file out"),
        },
    ),
    "fieldpackage": Interface(
        "Make field package",
        {
            "MINES": given("vector"),
            "IMAGE": optional("raster"),
            "LAYERS": optional("files"),
            "EXTENT": optional("extent"),
            "LANGUAGE": optional("text"),
            "FOLDER": given("folder out"),
        },
    ),
    "mergefieldwork": Interface(
        "Merge field work",
        {
            "FOLDER": given("folder"),
            "MINES": optional("vector"),
            "OUTPUT": given("vector out"),
            "NEW_PLACES": optional("vector out"),
            "CONFLICTS": optional("file out"),
            "PHOTOS": optional("folder out"),
        },
    ),
    "mapmines": Interface(
        "",  # the model's title is not promised
        {
            "PRODUCTS": optional("files"),
            "PRODUCTS_FOLDER": optional("folder"),
            "DEM": optional("rasters"),
            "REFERENCE": given("vector"),
            "TEST_AREA": optional("vector"),
            "REGISTER": optional("vector"),
            "RIVERS": optional("vector"),
            "COUNTIES": optional("vector"),
            "COUNTY_FIELD": optional("field"),
            "BASIN": optional("vector"),
            "SCALE": given("number", 100),
            "THRESHOLD": given("number", 0.5),
            "MINE_SAMPLES": given("number", 522),
            "NON_MINE_SAMPLES": given("number", 1478),
            "SEED": SEED,
            "CLASS_FIELD": optional("field"),
            "MINE_CLASSES": Parameter("text", "mine", advanced=True),
            "BANDS": Parameter("text", optional=True, advanced=True),
            "SCALE_FACTOR": Parameter("number", optional=True, advanced=True),
            "OFFSET": Parameter("number", optional=True, advanced=True),
            "MIN_AREA": given("number", 5000),
            "SEASONS": given("switch", False),
            "SEASONS_AUTOMATIC": advanced("switch", True),
            "PRESET": given("choice", "published"),
            "TITLE": optional("text"),
            "LANGUAGE": Parameter("text", optional=True, advanced=True),
            "WORK_FOLDER": HEAVY["WORK_FOLDER"],
            "mines_map": given("vector out"),
            "objects_map": optional("vector out"),
            "model_file": optional("file out"),
            "accuracy_table": optional("file out"),
            "report": optional("file out"),
            "tables": optional("folder out"),
        },
    ),
}


@dataclass(frozen=True)
class Found:
    """One parameter as QGIS reports it."""

    type: str
    default: object
    optional: bool
    advanced: bool


def differences(identifier, parameters, outputs):
    """What an algorithm does otherwise than promised, as sentences; none if it keeps the promise.

    Parameters
    ----------
    identifier : str
        Without the provider: 'segmentimage'.
    parameters : dict
        Name -> Found.
    outputs : iterable of str
        Names of outputs.
    """
    promised = INTERFACE[identifier]
    sentences = []
    for name, parameter in promised.parameters.items():
        found = parameters.get(name)
        if found is None:
            if name in NOT_YET.get(identifier, ()):
                continue
            sentences.append(f"{name} is missing")
            continue
        sentences += [f"{name} {text}" for text in _parameter_differences(parameter, found)]
    for name in sorted(set(parameters) - set(promised.parameters)):  # added ones must not disturb
        if not (parameters[name].advanced or parameters[name].type.endswith("Destination")):
            sentences.append(f"{name} was added and is not advanced")
        if not parameters[name].optional and parameters[name].default is None:
            sentences.append(f"{name} was added without a default")
    destinations = {name for name, parameter in promised.parameters.items() if parameter.kind.endswith(" out")}
    sentences += [f"output {name} is missing" for name in sorted((destinations | set(promised.outputs)) - set(outputs))]
    return sentences


def _parameter_differences(promised, found):
    if found.type not in TYPES[promised.kind]:
        yield f"is a {found.type}, not a {promised.kind}"
    if promised.optional and not found.optional and found.default is None:
        yield "cannot be left out"
    if not promised.optional and found.optional and promised.default is None and not promised.advanced:
        yield "is optional"
    if promised.advanced != found.advanced:
        yield "is advanced" if found.advanced else "is not advanced"
    if promised.default is not None and not same_default(promised.default, found.default):
        yield f"has the default {found.default!r}, not {promised.default!r}"


def same_default(promised, found):
    if isinstance(found, (list, tuple)) and len(found) == 1:
        found = found[0]
    if isinstance(promised, (bool, str)) or isinstance(found, str):
        return str(promised).lower() == str(found).lower()
    return found is not None and float(promised) == float(found)
