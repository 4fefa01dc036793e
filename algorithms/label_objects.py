"""Label objects: samples of mines and other land, out of objects and interpreted outlines."""

from .base import MineMapperAlgorithm
from .layer_checks import require_objects, require_two_layers
from .reference_rows import add_class_words
from .reviewed_rows import ReviewedMines, add_reviewed


class LabelObjects(ReviewedMines, MineMapperAlgorithm):
    OBJECTS, REFERENCE = "OBJECTS", "REFERENCE"
    GAPS = "GAPS"
    OUTPUT, LEFT_OUT, MINE_COUNT, NON_MINE_COUNT = "OUTPUT", "LEFT_OUT", "MINE_COUNT", "NON_MINE_COUNT"

    styles = {OUTPUT: "samples", LEFT_OUT: "left_out", GAPS: "gaps"}

    def name(self):
        return "labelobjects"

    def displayName(self):
        return self.tr("Label objects")

    def group_name(self):
        return self.tr("3 Learning")

    def tags(self):
        return self.tr("label,samples,training,test,reference,split,mine,mines,learning,ground truth").split(",")

    def help_text(self):
        return self.tr(
            "Chooses samples for the random forest: objects that lie in interpreted outlines of mines, and objects of other "
            "land. Each sample gets a class (mine or non_mine), a part (train or test) and a group.\n\n"
            "An object is a mine when more than the overlap share of its area lies in mine polygons. It is no mine when more "
            "than that share lies in polygons of other classes, or when it overlaps no mine and lies farther away than the "
            "distance. Objects between the two are no samples. Other land is drawn from all kinds of cover and from all over "
            "the area.\n\n"
            "Test objects are never used in training, and training objects that touch one are left out, so that the "
            "accuracy measured on them is honest. All objects of a mine stay in the same part.\n\n"
            "Use outlines drawn from the image, not a register of licences: licences are shifted, cover land that was never "
            "mined, or have no mine. The log says for each reference mine whether it was used, or why not."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("OBJECTS", "Objects", "Image objects with their features, made by 'Compute object features'.")
        self.add_vector(
            "REFERENCE", "Reference polygons",
            "Outlines of mines drawn by visual interpretation of the image; polygons that touch are taken as one mine. They may "
            "hold other classes as well.",
        )
        self.add_field(
            "CLASS_FIELD", "Class field",
            "Field with the class of each reference polygon. Leave empty if all polygons are mines.",
            parent="REFERENCE", optional=True,
        )
        add_class_words(self, optional=True)
        self.add_number(
            "OVERLAP", "Overlap",
            "An object is a mine when more than this share of its area lies in mine polygons (0.7 in the paper).",
            default=0.7, minimum=0.5, maximum=0.999,
        )
        self._add_counts()
        self._add_test()
        add_reviewed(
            self,
            "Mines of an earlier run with decisions in the field 'review': objects in accepted mines become mine samples, "
            "objects in rejected ones and objects like them become non-mine samples on top of the others. They only train, they "
            "never test.",
        )
        self.add_seed("Start of the random draw; the same seed draws the same samples.")
        self.add_vector_output(
            "OUTPUT", "Samples",
            "The drawn objects with all their features and the fields class, split (train or test), group, and weight: how many "
            "objects of the land a sample stands for.",
        )
        self.add_vector_output(
            "LEFT_OUT", "Reference mines left out",
            "Reference mines that gave no sample, each with the reason.",
            optional=True,
        )
        self.add_vector_output(
            "GAPS", "Land without samples",
            "Objects of covers (by their spectral means) that no training sample shows, the largest cover first: draw reference "
            "polygons there before anywhere else. Empty when every cover of the land has a sample.",
            optional=True,
        )
        self.add_number_output("MINE_COUNT", "Number of mine samples")
        self.add_number_output("NON_MINE_COUNT", "Number of non-mine samples")

    def _add_counts(self):
        # fmt: off
        self.add_number(
            "MINE_SAMPLES", "Mine samples",
            "Largest number of mine samples, training and test together (522 in the paper). With fewer mine objects all are "
            "taken. Every mine gives an object before any gives a second.",
            default=522, minimum=1, whole=True,
        )
        self.add_number(
            "NON_MINE_SAMPLES", "Non-mine samples",
            "Largest number of non-mine samples (1478 in the paper). With fewer mine samples it is cut in the same proportion, "
            "in training and test alike.",
            default=1478, minimum=1, whole=True,
        )
        self.add_choice(
            "UNLABELLED", "Land outside the reference polygons",
            "Other land: all land outside is other land. Not known: nothing is known about it, and only objects with more than "
            "the overlap share of their area in polygons of other classes are other land.",
            options=["non_mine", "unknown"], default="non_mine",
        )
        self.add_number(
            "NON_MINE_DISTANCE", "Distance of non-mine samples (m)",
            "Non-mine samples of unlabelled land lie farther than this from any mine polygon, since outlines are not exact. "
            "With 0 only objects that overlap a mine are kept out. Objects inside polygons of other classes are non-mine "
            "samples however near a mine.",
            default=100, minimum=0, advanced=True,
        )

    def _add_test(self):
        # fmt: off
        self.add_vector(
            "TEST_AREA", "Test area",
            "Polygons set aside for measuring the accuracy. Objects whose centre lies inside are test samples, objects across "
            "the edge are none. Leave empty to set aside a share of the groups.",
            optional=True,
        )
        self.add_number(
            "TEST_SHARE", "Test share",
            "Share of the groups that is set aside for the test when no test area is given; 0 sets aside none.",
            default=0.3, minimum=0, maximum=0.9,
        )
        self.add_number(
            "GROUP_DISTANCE", "Side of the groups (m)",
            "Samples in one cell of a grid of this width are a group: they go to training or test together, and into one fold "
            "of a spatial cross-validation. All objects of a mine are in the cell of the mine's centre.",
            default=2000, minimum=1, advanced=True,
        )

    def resolve(self, parameters, context):
        from ..core.learning.samples import LabelSettings

        require_two_layers(self, parameters, (self.OBJECTS, self.REFERENCE), context)
        job = self.answers(parameters, context)
        job.settings = job.fill(LabelSettings)
        job.settings.check()
        require_objects(self, job.objects, job.reference)
        return job

    def run(self, job, feedback):
        from ..core.learning.advice import warn_of_few_mines
        from ..core.learning.drawing import TRAIN
        from ..core.learning.gaps import gaps_table
        from ..core.learning.references import build_references
        from ..core.learning.sample_layer import left_out_table, sample_table, tell_mines
        from ..core.learning.samples import label_objects
        from ..core.learning.survey import SPECTRAL
        from .fieldwork.reviewed import tell_field_notes
        from .vector_io import write_table

        tell_field_notes(self, feedback)
        crs, total = job.objects.metric_crs(), len(job.objects)
        columns = [job.class_field] if job.class_field else []
        reference = job.reference.read(feedback, crs, columns)
        references = build_references(
            reference,
            job.class_field,
            job.mine_classes,
            feedback,
            reviewed=None if job.reviewed is None else job.reviewed.read(feedback, crs, ["review"], may_be_empty=True),
            test_area=None if job.test_area is None else job.test_area.read(feedback, crs, []),
            class_map=job.class_map,
        )
        spectral = [name for name in SPECTRAL if name in job.objects.field_names]
        first, second = feedback.part(0, 0.6), feedback.part(0.6, 0.9)
        labels = label_objects(job.objects.chunks(first, columns=spectral), references, job.settings, first, total)
        samples = sample_table(job.objects.chunks(second), labels, second, total)
        tell_mines(labels, references, feedback)
        write_table(job.output, samples, "MultiPolygon", self.tr("The samples"), feedback)
        if job.left_out:
            left_out = left_out_table(reference, references, labels)
            write_table(job.left_out, left_out, "MultiPolygon", self.tr("The reference mines left out"), feedback)
        warn_of_few_mines(
            labels.count(True, TRAIN), labels.mines_found, job.settings.mine_samples, self._scale_of_objects(), feedback
        )
        if job.gaps:
            gaps = gaps_table(
                job.objects.chunks(feedback.part(0.9, 1.0), columns=["object_id", *spectral]), labels.gaps, feedback
            )
            write_table(job.gaps, gaps, "MultiPolygon", self.tr("The land without samples"), feedback)
        is_mine = samples.columns["class"] == "mine"
        return {
            **self.made(job),
            self.MINE_COUNT: int(is_mine.sum()),
            self.NON_MINE_COUNT: int((~is_mine).sum()),
        }

    def _scale_of_objects(self):
        """Scale that the objects were segmented with, by the record of their file; 0 if it is not known."""
        steps = [step for step in self.recorder.earlier_steps() if step["step"] == "segmentimage"]
        return float(steps[-1]["parameters"].get("SCALE") or 0) if steps else 0.0
