"""Assess accuracy: a map of mines against reference outlines, by object, by mine and by area."""

from qgis.core import Qgis, QgsProcessingUtils

from .base import MineMapperAlgorithm
from .forms.layer_checks import require_two_layers, swapped_map
from .forms.reference_rows import add_class_words
from .layers.judged_layers import add_judged_objects, comparison, facts_of
from .runs.model_steps import tell_at_the_end


class AssessAccuracy(MineMapperAlgorithm):
    MINES, REFERENCE = "MINES", "REFERENCE"
    AGREEMENT = "AGREEMENT"
    NUMBERS = ("ACCURACY", "PRECISION", "RECALL", "F_SCORE", "KAPPA", "IOU")

    styles = {AGREEMENT: "agreement"}

    kernels = ("accuracy",)

    def name(self):
        return "assessaccuracy"

    def displayName(self):
        return self.tr("Assess accuracy")

    def tags(self):
        return self.tr("accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality").split(",")

    def help_text(self):
        return self.tr(
            "Compares a map of mines with reference outlines in three ways: by object (confusion matrix of labelled test "
            "objects, accuracy, precision, recall, F-score, kappa), by mine (a mine is right when more than OVERLAP of its area "
            "agrees) and by area (overlap / union). Each measure comes with a 95 % interval, and the report tells how common "
            "mines are, since a precision measured where they are common does not carry over to land where they are rare. Of "
            "mines found it also tells how far their outlines lie from the reference's, and whether they were cut or joined; "
            "AGREEMENT is the map of hits, misses and false alarms.\n\n"
            "With SAMPLES only test objects count, and every mine that holds a training object is left out: no figure comes from "
            "what trained the forest. Without SAMPLES give an EXTENT that was not used for training. Accuracy and kappa need "
            "true negatives, so they exist only with SAMPLES or OBJECTS_CLASSIFIED."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("MINES", "Mines", "The map to be judged, made by 'Classify mines'.")
        self.add_vector("REFERENCE", "Reference polygons", "Outlines of what is really there, drawn by interpretation.")
        self.add_field(
            "CLASS_FIELD", "Class field",
            "Field of the reference with the class of each polygon. Without it all polygons are mines.",
            "REFERENCE", optional=True,
        )
        add_class_words(self)
        self.add_choice(
            "UNLABELLED", "Land outside the reference polygons",
            "Other land: the reference holds every mine, so all land outside is other land. Not known: only land inside "
            "reference polygons counts, and polygons of other classes are needed to know false alarms.",
            ["non_mine", "unknown"], default="non_mine",
        )
        add_judged_objects(self)
        self.add_vector(
            "SAMPLE", "Labelled accuracy sample",
            "Output of 'Draw accuracy sample' with reference_class filled in (mine classes of MINE_CLASSES, or another word). "
            "Gives accuracy and mine area adjusted for the share of each stratum, with 95 % intervals.",
            kind=Qgis.ProcessingSourceType.VectorPoint, optional=True,
        )
        self.add_extent("EXTENT", "Extent", "Only objects and mines whose centre lies inside count. Leave empty for no limit.")
        self.add_number(
            "OVERLAP", "Overlap",
            "Something is right when more than this share of its area agrees. The paper takes 0.7.",
            default=0.7, minimum=0, maximum=1,
        )
        self.add_number(
            "GROUP_DISTANCE", "Side of the groups (m)",
            "Mines in one square cell of this side are drawn together when intervals are computed, since neighbours are alike.",
            default=2000, minimum=0, advanced=True,
        )
        self.add_number(
            "SUBREGIONS", "Sub-regions",
            "Number of places of 4 km shown in the report with reference and detected outlines; 0 shows none.",
            default=9, minimum=0, maximum=25, whole=True, advanced=True,
        )
        self.add_raster(
            "IMAGE", "Image stack",
            "Image stack shown below the outlines of the sub-regions (bands red, green and blue).",
            optional=True, advanced=True,
        )
        self.add_seed("Number that decides the random draws; the same seed gives the same report.", advanced=True)
        self.add_switch(
            "HAND_ON", "Table for later steps",
            "In a model: write the table to a temporary file when nobody asks for it, so that a later step can read it.",
            advanced=True,
        )
        self.add_report("Accuracy report", "Page with all figures, charts and sub-regions.")
        self.add_csv_output(
            "TABLE", "Accuracy table",
            "Every figure of the report: measure, unit, value, 95 % interval, number of cases and meaning.",
        )
        self.add_vector_output(
            "AGREEMENT", "Map and reference compared",
            "Map of hits, misses and false alarms: the land of detected and reference mines in pieces (both, only_map, "
            "only_reference), each with its area, its mines and the verdicts on them by OVERLAP.",
            optional=True,
        )
        self.add_number_output("ACCURACY", "Accuracy")
        self.add_number_output("PRECISION", "Precision")
        self.add_number_output("RECALL", "Recall")
        self.add_number_output("F_SCORE", "F score")
        self.add_number_output("KAPPA", "Kappa")
        self.add_number_output("IOU", "IoU")

    def resolve(self, parameters, context):
        require_two_layers(self, parameters, (self.MINES, self.REFERENCE), context)
        job = self.answers(parameters, context)
        if job.table is None and job.hand_on:
            job.table = QgsProcessingUtils.generateTempFilename("accuracy.csv")
        return job

    def run(self, job, feedback):
        from ..core.accuracy.accuracy_step import AccuracyStep, run_accuracy
        from .layers.vector_io import write_table

        swapped = swapped_map(self, job.mines, job.reference)
        step = job.fill(
            AccuracyStep,
            comparison=comparison(job, feedback),
            sample=None if job.sample is None else job.sample.read(feedback),
            facts=facts_of(self, job),
            warnings=(swapped,) if swapped else (),
            write_layer=lambda path, table: write_table(path, table, "MultiPolygon", self.tr("The agreement"), feedback),
        )
        numbers, closing = run_accuracy(step, feedback)
        tell_at_the_end(closing, feedback)
        return {**self.made(job), **{name: numbers[name.lower()] for name in self.NUMBERS if name.lower() in numbers}}
