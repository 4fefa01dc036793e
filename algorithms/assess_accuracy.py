"""Assess accuracy: a map of mines against reference outlines, by object, by mine and by area."""

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import Qgis, QgsProcessingUtils

from .base import MineMapperAlgorithm
from .layer_checks import require_two_layers, swapped_map
from .model_steps import tell_at_the_end

REFERENCE_IDS = ("reference_id", "mine_id", "id", "name")
"""Fields that may name a reference polygon."""


@dataclass(frozen=True)
class AssessAccuracyJob:
    """What the form says."""

    mines: Any
    reference: Any
    class_field: str
    mine_classes: tuple
    class_map: str
    unlabelled: str
    classified: Optional[Any]
    samples: Optional[Any]
    sample: Optional[Any]
    model: str
    threshold: float
    extent: Optional[tuple]
    extent_crs: str
    overlap: float
    group_size: float
    subregions: int
    image: Optional[str]
    seed: int
    report: Optional[str]
    table: Optional[str]
    agreement: Optional[str]


class AssessAccuracy(MineMapperAlgorithm):
    MINES, REFERENCE, CLASS_FIELD, MINE_CLASSES = "MINES", "REFERENCE", "CLASS_FIELD", "MINE_CLASSES"
    UNLABELLED, OBJECTS_CLASSIFIED, SAMPLES = "UNLABELLED", "OBJECTS_CLASSIFIED", "SAMPLES"
    SAMPLE, EXTENT, CLASS_MAP = "SAMPLE", "EXTENT", "CLASS_MAP"
    MODEL, THRESHOLD = "MODEL", "THRESHOLD"
    OVERLAP, GROUP_DISTANCE, SUBREGIONS, IMAGE, SEED = "OVERLAP", "GROUP_DISTANCE", "SUBREGIONS", "IMAGE", "SEED"
    HAND_ON = "HAND_ON"
    REPORT, TABLE, AGREEMENT = "REPORT", "TABLE", "AGREEMENT"
    NUMBERS = ("ACCURACY", "PRECISION", "RECALL", "F_SCORE", "KAPPA", "IOU")

    styles = {AGREEMENT: "agreement"}

    def layer_title(self, name):
        return self.tr("Map and reference compared")

    kernels = ("accuracy",)

    def name(self):
        return "assessaccuracy"

    def displayName(self):
        return self.tr("Assess accuracy")

    def group_name(self):
        return self.tr("5 Inventory")

    def tags(self):
        return self.tr("accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality").split(",")

    def help_text(self):
        return self.tr(
            "Compares a map of mines with reference outlines in three ways: by object (confusion matrix of "
            "labelled test objects, "
            "accuracy, precision, recall, F-score, kappa), by mine (a mine is right when more than OVERLAP of "
            "its area agrees) and by "
            "area (overlap / union). Each measure comes with a 95 % interval, and the report tells how common mines are, since a "
            "precision measured where they are common does not carry over to land where they are rare. Of mines found it also "
            "tells how far their outlines lie from the reference's, and whether they were cut or joined; AGREEMENT is the map "
            "of hits, misses and false alarms.\n\n"
            "With SAMPLES only test objects count, and every mine that holds a training object is left out: no figure comes from "
            "what trained the forest. Without SAMPLES give an EXTENT that was not used for training. Accuracy "
            "and kappa need true "
            "negatives, so they exist only with SAMPLES or OBJECTS_CLASSIFIED."
        )

    def initAlgorithm(self, configuration=None):
        self.add_vector(self.MINES, self.tr("Mines"), self.tr("The map to be judged, made by 'Classify mines'."))
        self.add_vector(
            self.REFERENCE, self.tr("Reference polygons"), self.tr("Outlines of what is really there, drawn by interpretation.")
        )
        self.add_field(
            self.CLASS_FIELD,
            self.tr("Class field"),
            self.tr("Field of the reference with the class of each polygon. Without it all polygons are mines."),
            self.REFERENCE,
            optional=True,
        )
        self.add_text(
            self.MINE_CLASSES,
            self.tr("Mine classes"),
            self.tr("Values of the class field that count as mine, separated by commas."),
            default="mine",
            advanced=True,
        )
        self.add_file(
            self.CLASS_MAP,
            self.tr("Class map"),
            self.tr(
                "CSV in UTF-8 with the columns word and class: what a word of the class field means, mine or other. Known words "
                "need none; the log lists every word and how it was read."
            ),
            optional=True,
            advanced=True,
        )
        self.add_choice(
            self.UNLABELLED,
            self.tr("Land outside the reference"),
            self.tr(
                "Other land: the reference holds every mine, so all land outside is other land. Not known: only land inside "
                "reference polygons counts, and polygons of other classes are needed to know false alarms."
            ),
            ["non_mine", "unknown"],
            default="non_mine",
        )
        self.add_vector(
            self.OBJECTS_CLASSIFIED,
            self.tr("Classified objects"),
            self.tr(
                "All objects with their class, made by 'Classify mines': they tell the class of each test object "
                "and the land observed."
            ),
            optional=True,
        )
        self.add_vector(
            self.SAMPLES,
            self.tr("Samples"),
            self.tr(
                "Output of 'Label objects': objects with split = test are judged, those with split = train are "
                "left out of every figure."
            ),
            optional=True,
        )
        self.add_file(
            self.MODEL,
            self.tr("Model"),
            self.tr(
                "Only for classified objects without a class, as 'Compute object features' makes them: the model that tells it. "
                "It lets a chain of steps judge objects that were not written to a file."
            ),
            optional=True,
            advanced=True,
            filter=self.tr("Mine Mapper model (*.mmf)"),
        )
        self.add_number(
            self.THRESHOLD,
            self.tr("Threshold"),
            self.tr("With a model: objects with at least this probability are mines, as in 'Classify mines'."),
            default=0.5,
            minimum=0,
            maximum=1,
            advanced=True,
        )
        self.add_vector(
            self.SAMPLE,
            self.tr("Labelled accuracy sample"),
            self.tr(
                "Output of 'Draw accuracy sample' with reference_class filled in (mine classes of MINE_CLASSES, "
                "or another word). Gives accuracy and mine area adjusted for the share of each stratum, with 95 "
                "% intervals."
            ),
            kind=Qgis.ProcessingSourceType.VectorPoint,
            optional=True,
        )
        self.add_extent(
            self.EXTENT,
            self.tr("Extent"),
            self.tr("Only objects and mines whose centre lies inside count. Leave empty for no limit."),
        )
        self.add_number(
            self.OVERLAP,
            self.tr("Overlap"),
            self.tr("Something is right when more than this share of its area agrees. The paper takes 0.7."),
            default=0.7,
            minimum=0,
            maximum=1,
        )
        self.add_number(
            self.GROUP_DISTANCE,
            self.tr("Group distance (m)"),
            self.tr(
                "Mines in one square cell of this side are drawn together when intervals are computed, since "
                "neighbours are alike."
            ),
            default=2000,
            minimum=0,
            advanced=True,
        )
        self.add_number(
            self.SUBREGIONS,
            self.tr("Sub-regions"),
            self.tr("Number of places of 4 km shown in the report with reference and detected outlines; 0 shows none."),
            default=9,
            minimum=0,
            maximum=25,
            whole=True,
            advanced=True,
        )
        self.add_raster(
            self.IMAGE,
            self.tr("Image"),
            self.tr("Image stack shown below the outlines of the sub-regions (bands red, green and blue)."),
            optional=True,
            advanced=True,
        )
        self.add_number(
            self.SEED,
            self.tr("Seed"),
            self.tr("Number that decides the random draws; the same seed gives the same report."),
            default=1,
            minimum=0,
            whole=True,
            advanced=True,
        )
        self.add_switch(
            self.HAND_ON,
            self.tr("Table for later steps"),
            self.tr("In a model: write the table to a temporary file when nobody asks for it, so that a later step can read it."),
            advanced=True,
        )
        self.add_file_output(
            self.REPORT,
            self.tr("Report"),
            self.tr("Page with all figures, charts and sub-regions."),
            self.tr("HTML files (*.html)"),
        )
        self.add_file_output(
            self.TABLE,
            self.tr("Table"),
            self.tr("Every figure of the report: measure, unit, value, 95 % interval, number of cases and meaning."),
            self.tr("CSV files (*.csv)"),
        )
        self.add_vector_output(
            self.AGREEMENT,
            self.tr("Agreement"),
            self.tr(
                "Map of hits, misses and false alarms: the land of detected and reference mines in pieces (both, only_map, "
                "only_reference), each with its area, its mines and the verdicts on them by OVERLAP."
            ),
            optional=True,
        )
        for name in self.NUMBERS:
            self.add_number_output(name, name.replace("_", " ").capitalize() if name != "IOU" else "IoU")

    def resolve(self, parameters, context):
        extent = self.parameterAsExtent(parameters, self.EXTENT, context) if self.given(parameters, self.EXTENT) else None
        extent_crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context) if extent is not None else None
        require_two_layers(self, parameters, (self.MINES, self.REFERENCE), context)
        return AssessAccuracyJob(
            mines=self.vector_source(parameters, self.MINES, context),
            reference=self.vector_source(parameters, self.REFERENCE, context),
            class_field=self.text(parameters, self.CLASS_FIELD, context),
            mine_classes=self.mine_classes(parameters, self.MINE_CLASSES, context),
            class_map=self.text(parameters, self.CLASS_MAP, context),
            unlabelled=self.parameterAsEnumString(parameters, self.UNLABELLED, context),
            classified=self.vector_source(parameters, self.OBJECTS_CLASSIFIED, context),
            samples=self.vector_source(parameters, self.SAMPLES, context),
            sample=self.vector_source(parameters, self.SAMPLE, context),
            model=self.text(parameters, self.MODEL, context),
            threshold=self.number(parameters, self.THRESHOLD, context),
            extent=None if extent is None else (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
            extent_crs=extent_crs.toWkt() if extent is not None and extent_crs.isValid() else "",
            overlap=self.number(parameters, self.OVERLAP, context),
            group_size=self.number(parameters, self.GROUP_DISTANCE, context),
            subregions=self.whole_number(parameters, self.SUBREGIONS, context),
            image=self.raster_path(parameters, self.IMAGE, context),
            seed=self.whole_number(parameters, self.SEED, context),
            report=self.output_path(parameters, self.REPORT, context),
            table=self._table_path(parameters, context),
            agreement=self.output_path(parameters, self.AGREEMENT, context),
        )

    def _table_path(self, parameters, context):
        path = self.output_path(parameters, self.TABLE, context)
        if path is None and self.parameterAsBool(parameters, self.HAND_ON, context):
            return QgsProcessingUtils.generateTempFilename("accuracy.csv")
        return path

    def run(self, job, feedback):
        from ..core.accuracy.accuracy_table import COLUMNS, accuracy_rows
        from ..core.accuracy.assess import assess, headline
        from ..core.accuracy.closing import closing_lines
        from ..core.report.html import write_csv

        accuracy_job = self._accuracy_job(job, feedback)
        result = assess(accuracy_job, feedback.part(0.05, 0.8))
        adjusted = self._adjusted(job, accuracy_job.mines, feedback)
        rows = accuracy_rows(result, accuracy_job, adjusted)
        numbers = headline(result, adjusted)
        self._tell(result, numbers, feedback)
        warnings = self._warnings(job, result, adjusted)
        for warning in warnings:
            feedback.warning(warning)
        if job.table:
            write_csv(job.table, COLUMNS, rows)
        pieces = self._pieces(job, accuracy_job, result, feedback) if job.report or job.agreement else None
        if job.agreement:
            from .vector_io import write_table

            write_table(job.agreement, pieces, "MultiPolygon", self.tr("The agreement"), feedback)
        if job.report:
            from ..core.accuracy.accuracy_report import Pictures, write_accuracy_report
            from ..core.accuracy.agreement_map import agreement_map

            pictures = Pictures(agreement_map(result, pieces, feedback), self._subregions(job, result, feedback))
            write_accuracy_report(job.report, rows, self._facts(job), warnings, pictures)
        values = {name: numbers[name.lower()] for name in self.NUMBERS}
        known = {name: value for name, value in values.items() if value == value}
        tell_at_the_end(closing_lines(COLUMNS, rows, len(accuracy_job.mines)), feedback)
        return {self.REPORT: job.report, self.TABLE: job.table, self.AGREEMENT: job.agreement, **known}

    def _pieces(self, job, accuracy_job, result, feedback):
        """The agreement layer, in the system of the map."""
        from ..core.accuracy.agreement import agreement_pieces

        reference = accuracy_job.reference.select(accuracy_job.is_mine)
        ids = (mine_names(accuracy_job.mines, ("mine_id",)), mine_names(reference, REFERENCE_IDS))
        return agreement_pieces(result, *ids, accuracy_job.mines.crs, feedback)

    def _accuracy_job(self, job, feedback):
        from ..core.accuracy.assess import AccuracyJob
        from ..core.statistics.review import without_rejected
        from ..core.vector import single_parts

        named = [job.reference.field(name) for name in REFERENCE_IDS if job.reference.field(name)]
        columns = list(dict.fromkeys([*([job.class_field] if job.class_field else []), *named]))
        reference, _ = single_parts(job.reference.polygons(feedback, columns=columns).with_names(REFERENCE_IDS))
        is_mine, is_other = reference_classes(reference, job, feedback)
        samples = None
        if job.samples is not None:
            wanted = ["object_id", "split"] + (["group"] if job.samples.field("group") else [])
            samples = job.samples.read(feedback, columns=wanted).with_names(("object_id", "split", "group"))
        return AccuracyJob(
            mines=without_rejected(job.mines.mines(feedback, ("mine_id", "review")), feedback),
            reference=reference,
            is_mine=is_mine,
            is_other=is_other,
            unlabelled=job.unlabelled,
            samples=samples,
            classified=None if job.classified is None else lambda: self._classified(job, feedback),
            extent=job.extent,
            extent_crs=job.extent_crs or reference.crs,
            overlap=job.overlap,
            group_size=job.group_size,
            seed=job.seed,
        )

    def _classified(self, job, feedback):
        """Chunks of objects with their class, told by the layer or by the model."""
        from ..core.accuracy.delivered_map import IN_MAP

        if not job.model:
            named = ["object_id", "class", *([IN_MAP] if job.classified.field(IN_MAP) else [])]
            return job.classified.chunks(feedback, columns=named)
        from ..core.learning.model_file import load_model
        from ..core.mapping.classify import ClassificationSettings, classified_tables

        settings = ClassificationSettings(threshold=job.threshold)
        return classified_tables(job.classified.chunks(feedback), load_model(job.model), job.model, settings)

    def _adjusted(self, job, mines, feedback):
        """Estimates from the labelled sample, None without one."""
        if job.sample is None:
            return None
        from ..core.accuracy.area_adjusted import estimate_from_sample, require_same_map

        sample = job.sample.read(feedback)
        adjusted = estimate_from_sample(sample, job.mine_classes, feedback, job.class_map)
        require_same_map(sample, mines, feedback)
        feedback.info(
            self.tr(
                "By sample: {area:.3f} km2 of mines ({low:.3f} to {high:.3f}), {mapped:.3f} km2 mapped; "
                "precision {precision:.3f}, recall {recall:.3f}."
            ).format(
                area=adjusted.mine_area.value,
                low=adjusted.mine_area.low,
                high=adjusted.mine_area.high,
                mapped=adjusted.mapped_area,
                precision=adjusted.precision.value,
                recall=adjusted.recall.value,
            )
        )
        return adjusted

    def _tell(self, result, numbers, feedback):
        if result.objects is not None:
            counts = result.objects.confusion
            feedback.info(
                self.tr(
                    "By object ({count} judged): {tp} mines found, {fn} missed, {fp} false alarms, {tn} rightly "
                    "not mine. Accuracy "
                    "{accuracy:.4f}, precision {precision:.4f}, recall {recall:.4f}, F {f_score:.4f}, kappa {kappa:.4f}."
                ).format(
                    count=counts.total,
                    tp=counts.true_positive,
                    fn=counts.false_negative,
                    fp=counts.false_positive,
                    tn=counts.true_negative,
                    **numbers,
                )
            )
        mines = result.mines
        feedback.info(
            self.tr(
                "By mine: {hits} of {detected} detected mines are right, {found} of {reference} reference mines are found."
            ).format(hits=mines.detected_hits, detected=mines.detected, found=mines.reference_hits, reference=mines.reference)
        )
        feedback.info(
            self.tr(
                "By area: {overlap:.3f} km2 agree of {detected:.3f} detected and {reference:.3f} reference; IoU {iou:.4f}."
            ).format(
                overlap=result.areas[0] / 1e6, detected=result.areas[1] / 1e6, reference=result.areas[2] / 1e6, iou=numbers["iou"]
            )
        )

    def _warnings(self, job, result, adjusted):
        swapped = swapped_map(self, job.mines, job.reference)
        warnings = [swapped] if swapped else []
        if result.objects is None and adjusted is None:
            warnings.append(
                self.tr(
                    "Accuracy and kappa are not known: they need true negatives, which only labelled objects give. "
                    "Add SAMPLES or OBJECTS_CLASSIFIED."
                )
            )
        if job.samples is None:
            warnings.append(
                self.tr(
                    "Without SAMPLES nothing tells which land trained the forest. The figures are honest only if "
                    "no training object lies "
                    "in the extent judged."
                )
            )
        if not result.precision_known:
            warnings.append(
                self.tr(
                    "The reference holds only mines and the rest of the land is unknown, so false alarms cannot "
                    "be told: precision, "
                    "F and IoU are not known. Add polygons of other classes and CLASS_FIELD."
                )
            )
        if adjusted is not None and adjusted.few_errors:
            warnings.append(
                self.tr(
                    "Few errors were found in {strata}: the area of missed mines there is uncertain. The "
                    "intervals quoted are score intervals; Wald intervals would be too narrow."
                ).format(strata=", ".join(adjusted.few_errors))
            )
        if adjusted is not None and adjusted.unlabelled:
            warnings.append(
                self.tr("{count} places of the sample are not labelled and not used.").format(count=adjusted.unlabelled)
            )
        left = result.mines.left_out_detected + result.mines.left_out_reference
        if left:
            warnings.append(
                self.tr(
                    "{detected} detected and {reference} reference mines hold training objects and are left out of every figure."
                ).format(detected=result.mines.left_out_detected, reference=result.mines.left_out_reference)
            )
        return warnings

    def _facts(self, job):
        extent = self.tr("no limit") if job.extent is None else ", ".join(f"{value:.6g}" for value in job.extent)
        return {
            self.tr("Map"): job.mines.name,
            self.tr("Reference"): job.reference.name,
            self.tr("Land outside the reference"): job.unlabelled,
            self.tr("Samples"): job.samples.name if job.samples is not None else None,
            self.tr("Labelled accuracy sample"): job.sample.name if job.sample is not None else None,
            self.tr("Classified objects"): job.classified.name if job.classified is not None else None,
            self.tr("Extent"): extent,
            self.tr("Overlap needed"): job.overlap,
            self.tr("Seed"): job.seed,
        }

    def _subregions(self, job, result, feedback):
        if job.subregions == 0:
            return None
        import numpy as np

        from ..core.accuracy.subregions import choose_centres, subregion_picture

        shapes = result.judged_shapes(feedback)
        if len(shapes) == 0:
            return None
        centres = choose_centres(np.asarray(shapes), job.subregions, job.seed)
        return subregion_picture(
            centres, result.detected_shapes, result.reference_shapes, result.crs, job.image, feedback.part(0.8, 1.0)
        )


def mine_names(table, fields):
    """(n,) names of the features of a layer: the first of these fields that it has, else their place, counted from 1."""
    import numpy as np

    names = next((table.texts(name) for name in fields if name in table.columns), np.full(len(table), None, object))
    places = np.array([str(place) for place in range(1, len(table) + 1)], object)
    return np.where([name is None for name in names], places, names)


def reference_classes(reference, job, feedback):
    """(n,) bool: which reference polygons are mines, and which are other land; without a class field all are mines."""
    import numpy as np

    from ..core.class_words import read_class_words, tell_classes

    if not job.class_field:
        return np.ones(len(reference), bool), np.zeros(len(reference), bool)
    classes = read_class_words(reference.texts(job.class_field), job.mine_classes, job.class_field, job.class_map)
    if classes.is_mine.any():
        tell_classes(classes, reference.name, feedback)
    return classes.is_mine, classes.is_other
