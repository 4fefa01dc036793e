"""Classify mines: probability of every object by a trained forest, and the mines made of the likely ones."""

from .base import MineMapperAlgorithm
from .forms.reviewed_rows import ReviewedMines, add_reviewed


class ClassifyMines(ReviewedMines, MineMapperAlgorithm):
    MINES, OBJECTS_CLASSIFIED = "MINES", "OBJECTS_CLASSIFIED"
    MINE_COUNT, MINE_AREA_KM2 = "MINE_COUNT", "MINE_AREA_KM2"

    styles = {MINES: ("mines", "mines_confidence"), OBJECTS_CLASSIFIED: ("objects_probability", "objects_uncertainty")}

    def layer_title(self, name):
        return self.tr("Mine probability") if name == self.OBJECTS_CLASSIFIED else super().layer_title(name)

    kernels = ("learning", "polygon_kernels")

    def hidden_layers(self, results):
        return (self.OBJECTS_CLASSIFIED,)  # would hide the image around the mines

    def name(self):
        return "classifymines"

    def displayName(self):
        return self.tr("Classify mines")

    def tags(self):
        return self.tr("mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline").split(",")

    def help_text(self):
        return self.tr(
            "Gives every image object its probability of being a mine, by a model of 'Train random forest', and puts "
            "neighbouring objects at or above the threshold together to mines.\n\n"
            "Objects that share an edge, not only a corner, become one mine. Each mine carries its mean probability, a "
            "confidence in plain words, its area on the ellipsoid, and whether the edge of the image or a gap in the data cuts "
            "it. The type is 'unknown' until 'Mine statistics' looks it up in the register.\n\n"
            "The map also says what it does not know: objects unlike all training samples are marked, no mine made of them has a "
            "high confidence, and the field 'review_order' tells which mines to look at first."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("OBJECTS", "Objects", "Image objects with their features, made by 'Compute object features'.")
        self.add_file(
            "MODEL", "Model",
            "Model file made by 'Train random forest'. The objects must have all features it was trained with, and textures "
            "made with the same settings.",
            filter="Mine Mapper model (*.mmf)",
        )
        self.add_number(
            "THRESHOLD", "Threshold",
            "An object is a mine from this probability on. Lower values find more mines and more false alarms. The probability "
            "is calibrated if the model holds a calibration, and rescaled to the share of mines on the land if that is given.",
            default=0.5, minimum=0, maximum=1,
        )
        self.add_number(
            "MIN_AREA", "Minimum area (m2)",
            "Smaller mines are dropped. 5000 m2 are 50 pixels of 10 m.",
            default=5000, minimum=0,
        )
        self.add_number(
            "MERGE_DISTANCE", "Merge distance (m)",
            "Parts at most this far apart are counted as one mine of several parts; the land between them is not added to its "
            "area. 0 puts only parts with a common edge together.",
            default=0, minimum=0,
        )
        self.add_number(
            "FILL_HOLES", "Fill holes up to (m2)",
            "Holes in a mine up to this area become part of it. 0 leaves all holes.",
            default=0, minimum=0, advanced=True,
        )
        self.add_raster(
            "IMAGE", "Image stack",
            "The image stack that the objects were made from. With it the outlines of the mines follow the edges of the image: "
            "pixels up to two pixels from an outline go to the side that they look like. Without it outlines are those of the "
            "objects.",
            optional=True, advanced=True,
        )
        self.add_number(
            "PRIOR", "Share of mine objects on the land",
            "Mines are far rarer on the land than among the training samples. If you know their share among all objects (for "
            "example 0.01), the probabilities are rescaled to it. Leave empty to keep the probabilities of the model.",
            minimum=0, maximum=1, optional=True, advanced=True,
        )
        add_reviewed(
            self,
            "Mines of an earlier run, with decisions in the field 'review' (accepted, rejected, retyped, redrawn): they are "
            "carried over to the new map, matched by overlap.",
        )
        self.add_file(
            "CLASS_MAP", "Class map",
            "CSV in UTF-8 with the columns word and class, for reviews in other words than accepted and rejected: a word of "
            "class mine accepts a mine, one of class other rejects it.",
            optional=True, advanced=True,
        )
        self.add_extent(
            "EXTENT", "Extent",
            "Only the objects that touch it are classified, to try things before everything is run. By default all.",
            advanced=True,
        )
        self.add_run_settings()
        self.add_vector_output(
            "MINES", "Mines",
            "The map: one polygon a mine, with probability, confidence, area, type, the order in which to look at them and "
            "empty fields for a review. A GeoPackage holds a second style, 'mines_confidence'.",
        )
        self.add_vector_output(
            "OBJECTS_CLASSIFIED", "Classified objects",
            "All objects with their probability and class, the share of the trees that vote for mine, how much the trees "
            "disagree, and whether the object is unlike all training samples. A GeoPackage holds a second style, "
            "'objects_uncertainty'.",
            optional=True,
        )
        self.add_report(
            "Report of the map",
            "What was mapped, how many false alarms to expect, how much of the land the model does not know, and the ten mines "
            "to look at first, as one page with charts.",
        )
        self.add_number_output("MINE_COUNT", "Number of mines")
        self.add_number_output("MINE_AREA_KM2", "Area of all mines (km2)")

    def resolve(self, parameters, context):
        job = self.answers(parameters, context)
        if job.extent is not None:
            job.objects.within(job.extent)
        return job

    def run(self, job, feedback):
        from ..core.mapping.classify import ClassificationSettings
        from ..core.mapping.map_step import MapStep, run_map
        from ..core.mapping.outlines import OutlineSettings
        from ..core.runs.executor import RunSettings
        from .fieldwork.reviewed import tell_field_notes
        from .layers.vector_io import create_layer, write_table

        def open_objects(fields, crs):
            return create_layer(job.objects_classified, fields, crs, "MultiPolygon", self.tr("The classified objects"))

        step = job.fill(
            MapStep,
            settings=job.fill(ClassificationSettings),
            outline=job.fill(OutlineSettings),
            write_mines=lambda table: write_table(job.mines, table, "MultiPolygon", self.tr("The mines"), feedback),
            open_objects=open_objects if job.objects_classified else None,
            run=job.fill(RunSettings),
        )
        tell_field_notes(self, feedback)
        job.objects.keep(["object_id"])  # read three times
        mines = run_map(step, feedback)
        area = float(mines.columns["area_km2"].sum())
        return {**self.made(job), self.MINE_COUNT: len(mines), self.MINE_AREA_KM2: area}
