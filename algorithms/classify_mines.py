"""Classify mines: probability of every object by a trained forest, and the mines made of the likely ones."""

import os
from dataclasses import dataclass
from functools import partial
from typing import Any, Optional

from .base import MineMapperAlgorithm
from .form_values import read_extent


@dataclass(frozen=True)
class ClassifyMinesJob:
    """What the form says."""

    objects: Any
    model: str
    settings: Any
    outline: Any
    reviewed: Optional[Any]
    class_map: str
    run: Any
    mines: str
    classified: Optional[str]
    report: Optional[str]
    image: str = ""


class ClassifyMines(MineMapperAlgorithm):
    EXTENT = "EXTENT"
    OBJECTS, MODEL, THRESHOLD, MIN_AREA = "OBJECTS", "MODEL", "THRESHOLD", "MIN_AREA"
    IMAGE = "IMAGE"
    MERGE_DISTANCE, FILL_HOLES, PRIOR, REVIEWED = "MERGE_DISTANCE", "FILL_HOLES", "PRIOR", "REVIEWED"
    CLASS_MAP = "CLASS_MAP"
    MINES, OBJECTS_CLASSIFIED, REPORT = "MINES", "OBJECTS_CLASSIFIED", "REPORT"
    MINE_COUNT, MINE_AREA_KM2 = "MINE_COUNT", "MINE_AREA_KM2"

    styles = {
        MINES: ("mines", "mines_confidence"),
        OBJECTS_CLASSIFIED: ("objects_probability", "objects_uncertainty"),
    }

    def layer_title(self, name):
        return self.tr("Mine probability") if name == self.OBJECTS_CLASSIFIED else super().layer_title(name)

    kernels = ("learning", "polygon_kernels", "geopackage")

    def hidden_layers(self, results):
        return (self.OBJECTS_CLASSIFIED,)  # would hide the image around the mines

    def name(self):
        return "classifymines"

    def displayName(self):
        return self.tr("Classify mines")

    def group_name(self):
        return self.tr("4 Mapping")

    def tags(self):
        return self.tr("mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline").split(",")

    def help_text(self):
        return self.tr(
            "Gives every image object its probability of being a mine, by a model of 'Train random forest', and "
            "puts neighbouring "
            "objects at or above the threshold together to mines.\n\n"
            "Objects that share an edge, not only a corner, become one mine. Each mine carries its mean "
            "probability, a confidence in plain words, its area on the ellipsoid, and whether the edge of the image or a gap "
            "in "
            "the data cuts it. The type is 'unknown' until 'Mine statistics' looks it up in the register.\n\n"
            "The map also says what it does not know: objects unlike all training samples are marked, no mine made of them "
            "has a high confidence, and the field 'review_order' tells which mines to look at first."
        )

    def initAlgorithm(self, configuration=None):
        self.add_vector(
            self.OBJECTS, self.tr("Objects"), self.tr("Image objects with their features, made by 'Compute object features'.")
        )
        self.add_file(
            self.MODEL,
            self.tr("Model"),
            self.tr(
                "Model file made by 'Train random forest'. The objects must have all features it was trained "
                "with, and textures made with the same settings."
            ),
            filter=self.tr("Mine Mapper model (*.mmf)"),
        )
        self.add_number(
            self.THRESHOLD,
            self.tr("Threshold"),
            self.tr(
                "An object is a mine from this probability on. Lower values find more mines and more false alarms. The "
                "probability is calibrated if the model holds a calibration, and rescaled to the share of mines on the land if "
                "that is given."
            ),
            default=0.5,
            minimum=0,
            maximum=1,
        )
        self.add_number(
            self.MIN_AREA,
            self.tr("Minimum area (m2)"),
            self.tr("Smaller mines are dropped. 5000 m2 are 50 pixels of 10 m."),
            default=5000,
            minimum=0,
        )
        self.add_number(
            self.MERGE_DISTANCE,
            self.tr("Merge distance (m)"),
            self.tr(
                "Parts at most this far apart are counted as one mine of several parts; the land between them is "
                "not added to its area. 0 puts only parts with a common edge together."
            ),
            default=0,
            minimum=0,
        )
        self.add_number(
            self.FILL_HOLES,
            self.tr("Fill holes up to (m2)"),
            self.tr("Holes in a mine up to this area become part of it. 0 leaves all holes."),
            default=0,
            minimum=0,
            advanced=True,
        )
        self.add_raster(
            self.IMAGE,
            self.tr("Image stack for the outlines"),
            self.tr(
                "The image stack that the objects were made from. With it the outlines of the mines follow the edges of the "
                "image: "
                "pixels up to two pixels from an outline go to the side that they look like. Without it outlines are those "
                "of the "
                "objects."
            ),
            optional=True,
            advanced=True,
        )
        self.add_number(
            self.PRIOR,
            self.tr("Share of mine objects on the land"),
            self.tr(
                "Mines are far rarer on the land than among the training samples. If you know their share among "
                "all objects (for example 0.01), the probabilities are rescaled to it. Leave empty to keep the "
                "probabilities of the model."
            ),
            minimum=0,
            maximum=1,
            optional=True,
            advanced=True,
        )
        self.add_vector(
            self.REVIEWED,
            self.tr("Reviewed mines"),
            self.tr(
                "Mines of an earlier run, with decisions in the field 'review' (accepted, rejected, retyped, "
                "redrawn): they are carried over to the new map, matched by overlap."
            ),
            optional=True,
        )
        self.add_file(
            self.CLASS_MAP,
            self.tr("Class map"),
            self.tr(
                "CSV in UTF-8 with the columns word and class, for reviews in other words than accepted and rejected: a word "
                "of "
                "class mine accepts a mine, one of class other rejects it."
            ),
            optional=True,
            advanced=True,
        )
        self.add_extent(
            self.EXTENT,
            self.tr("Extent"),
            self.tr("Only the objects that touch it are classified, to try things before everything is run. By default all."),
            advanced=True,
        )
        self.add_run_settings()
        self.add_vector_output(
            self.MINES,
            self.tr("Mines"),
            self.tr(
                "The map: one polygon a mine, with probability, confidence, area, type, the order in which to look at them and "
                "empty fields for a review. A GeoPackage holds a second style, 'mines_confidence'."
            ),
        )
        self.add_vector_output(
            self.OBJECTS_CLASSIFIED,
            self.tr("Classified objects"),
            self.tr(
                "All objects with their probability and class, the share of the trees that vote for mine, how much the trees "
                "disagree, and whether the object is unlike all training samples. A GeoPackage holds a second style, "
                "'objects_uncertainty'."
            ),
            optional=True,
        )
        self.add_file_output(
            self.REPORT,
            self.tr("Report"),
            self.tr(
                "What was mapped, how many false alarms to expect, how much of the land the model does not know, and the ten "
                "mines to look at first, as one page with charts."
            ),
            self.tr("HTML files (*.html)"),
        )
        self.add_number_output(self.MINE_COUNT, self.tr("Number of mines"))
        self.add_number_output(self.MINE_AREA_KM2, self.tr("Area of all mines (km2)"))

    def with_layers(self, parameters):
        from .fieldwork.packages import with_package_layer

        return with_package_layer(parameters, self.REVIEWED)

    def resolve(self, parameters, context):
        from ..core.mapping.classify import ClassificationSettings
        from ..core.mapping.outlines import OutlineSettings
        from .fieldwork.reviewed import reviewed_source

        settings = ClassificationSettings(
            threshold=self.number(parameters, self.THRESHOLD, context),
            prior=self.number(parameters, self.PRIOR, context) if self.given(parameters, self.PRIOR) else None,
        )
        outline = OutlineSettings(
            min_area=self.number(parameters, self.MIN_AREA, context),
            merge_distance=self.number(parameters, self.MERGE_DISTANCE, context),
            fill_holes=self.number(parameters, self.FILL_HOLES, context),
        )
        objects, extent = (
            self.vector_source(parameters, self.OBJECTS, context),
            read_extent(self, parameters, self.EXTENT, context),
        )
        if extent is not None:
            objects.within(extent)
        return ClassifyMinesJob(
            objects=objects,
            model=self.parameterAsFile(parameters, self.MODEL, context),
            settings=settings,
            outline=outline,
            reviewed=reviewed_source(self, parameters, self.REVIEWED, context),
            class_map=self.text(parameters, self.CLASS_MAP, context),
            run=self.run_settings(parameters, context),
            mines=self.output_path(parameters, self.MINES, context),
            classified=self.output_path(parameters, self.OBJECTS_CLASSIFIED, context),
            report=self.output_path(parameters, self.REPORT, context),
            image=self.raster_path(parameters, self.IMAGE, context) or "",
        )

    def run(self, job, feedback):
        from ..core.learning.model_file import load_model
        from ..core.mapping.classify import no_mine_message
        from ..core.mapping.held import KeptObjects
        from ..core.mapping.mines import mines_table
        from ..core.mapping.outlines import edge_touching, outline_mines
        from ..core.places import with_places
        from .vector_io import write_table

        job.settings.check()
        job.outline.check()
        model = load_model(job.model)
        kept = None if job.classified is None else KeptObjects()
        objects = self._classify(job, model, kept, feedback.part(0, 0.8))
        self._tell_objects(objects.survey, job.settings.threshold, feedback)
        outlines = outline_mines(objects, job.outline, feedback)
        everything = job.objects.chunks(feedback, columns=["object_id"])
        edge = edge_touching(outlines, objects.ids, everything, feedback)
        if job.image and len(outlines.shapes):
            from ..core.mapping.edges import follow_edges

            outlines = follow_edges(outlines, objects.crs, job.image, job.outline, feedback)
        mines = mines_table(outlines, edge, objects.crs)
        if job.reviewed is not None:
            from ..core.mapping.reviewed import apply_review
            from .fieldwork.reviewed import tell_field_notes

            tell_field_notes(self, feedback)
            reviewed = job.reviewed.polygons(feedback, objects.crs, may_be_empty=True)
            mines = apply_review(mines, reviewed, feedback, job.class_map)
        mines = with_places(mines)
        feedback.set_progress(0.95)
        area = float(mines.columns["area_km2"].sum())
        if len(mines) == 0:
            feedback.warning(no_mine_message(objects, job.settings, outlines.dropped, job.outline.min_area))
        else:
            self._tell(mines, outlines, area, job, feedback)
        self._report(job, model, mines, objects.survey, outlines.dropped, feedback)
        if kept is not None:
            self._write_classified(job, kept, mines, feedback)
        write_table(job.mines, mines, "MultiPolygon", self.tr("The mines"), feedback)
        return {
            self.MINES: job.mines,
            self.OBJECTS_CLASSIFIED: job.classified,
            self.REPORT: job.report,
            self.MINE_COUNT: len(mines),
            self.MINE_AREA_KM2: area,
        }

    def _report(self, job, model, mines, survey, dropped, feedback):
        """Say what to expect of the map, and write the report if it is wanted."""
        from ..core.mapping.expectation import expect

        expectation = expect(model, job.settings, survey)
        if survey.mine_count:
            for sentence in expectation.sentences():
                feedback.info(sentence)
        if job.report is None:
            return
        from ..core.mapping.map_report import MapResult, write_map_report

        names = job.objects.name, os.path.basename(job.model)
        write_map_report(
            job.report, MapResult(mines, survey, expectation, job.settings, model, *names, dropped, job.outline.min_area)
        )

    def _classify(self, job, model, kept, feedback):
        """Classify all objects; what is to be written of them is kept."""
        from ..core.learning.model_file import require_features
        from ..core.mapping.classify import classify_chunks

        require_features(model, job.objects.field_names, job.objects.name, job.model)
        glcm = [name for name in ("glcm_levels", "glcm_low", "glcm_high") if name in job.objects.field_names]
        chunks = job.objects.chunks(feedback, columns=["object_id", *model.features, *glcm])
        classify = partial(classify_chunks, chunks, model, job.model, job.settings, feedback, total=len(job.objects), run=job.run)
        return classify(write=None if kept is None else kept.add)

    def _write_classified(self, job, kept, mines, feedback):
        """Write the classified objects with what the map holds of them."""
        from ..core.vector import Field
        from .vector_io import create_layer

        fields = [
            Field("object_id", "int", "Number of the object"),
            Field("probability", "float", "Probability of being a mine"),
            Field("class", "text", "mine or non_mine"),
            Field("vote_share", "float", "Share of the trees that vote for mine"),
            Field("vote_entropy", "float", "0: the trees agree, 1: an even vote"),
            Field("outside", "bool", "Unlike all training samples; NULL: the model does not say"),
            Field("in_map", "bool", "More than half of it lies in a mine of the map, after its smallest area, holes and review"),
        ]
        chunks = job.objects.chunks(feedback, columns=["object_id"])
        with create_layer(job.classified, fields, job.objects.crs, "MultiPolygon", self.tr("The classified objects")) as layer:
            kept.write(chunks, mines.shapes(), layer.write, feedback)

    def _tell_objects(self, survey, threshold, feedback):
        from ..core.mapping.map_report import MANY_OUTSIDE, outside_warning

        feedback.info(
            self.tr("{found} of {count} objects have a probability of {threshold} or more; the highest is {highest:.3f}.").format(
                found=survey.mine_count, count=survey.object_count, threshold=threshold, highest=survey.highest
            )
        )
        if not survey.applicable:
            feedback.info(self.tr("The model does not say what its training data looked like, so unknown land is not marked."))
            return
        feedback.info(
            self.tr("{count} objects are unlike all training samples, of those called mine {mines} (field outside).").format(
                count=survey.outside_count, mines=survey.mine_outside
            )
        )
        if survey.outside_count > MANY_OUTSIDE * survey.object_count:
            feedback.warning(outside_warning(survey))

    def _tell(self, mines, outlines, area, job, feedback):
        words = mines.columns["confidence"]
        feedback.info(
            self.tr(
                "{count} mines with {area:.3f} km2 in all: {high} with high, {medium} with medium, {low} with low confidence."
            ).format(
                count=len(mines),
                area=area,
                high=int((words == "high").sum()),
                medium=int((words == "medium").sum()),
                low=int((words == "low").sum()),
            )
        )
        if outlines.dropped:
            feedback.info(
                self.tr("{count} groups of mine objects below MIN_AREA ({area:g} m2) were dropped.").format(
                    count=outlines.dropped, area=job.outline.min_area
                )
            )
        cut = int(mines.columns["touches_edge"].sum())
        if cut:
            feedback.info(
                self.tr("{count} mines are cut by the edge of the image or by land without data (field touches_edge).").format(
                    count=cut
                )
            )
