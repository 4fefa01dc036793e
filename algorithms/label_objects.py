"""Label objects: samples of mines and other land, out of objects and interpreted outlines."""

from .base import MineMapperAlgorithm
from .forms.layer_checks import require_objects, require_two_layers
from .forms.reference_rows import add_class_words
from .forms.reviewed_rows import ReviewedMines, add_reviewed
from .forms.sample_rows import add_counts, add_test


class LabelObjects(ReviewedMines, MineMapperAlgorithm):
    OBJECTS, REFERENCE = "OBJECTS", "REFERENCE"
    GAPS = "GAPS"
    OUTPUT, LEFT_OUT, MINE_COUNT, NON_MINE_COUNT = "OUTPUT", "LEFT_OUT", "MINE_COUNT", "NON_MINE_COUNT"

    styles = {OUTPUT: "samples", LEFT_OUT: "left_out", GAPS: "gaps"}

    def name(self):
        return "labelobjects"

    def displayName(self):
        return self.tr("Label objects")

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
        add_counts(self)
        add_test(self)
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

    def resolve(self, parameters, context):
        from ..core.learning.labelling.samples import LabelSettings

        require_two_layers(self, parameters, (self.OBJECTS, self.REFERENCE), context)
        job = self.answers(parameters, context)
        job.settings = job.fill(LabelSettings)
        job.settings.check()
        require_objects(self, job.objects, job.reference)
        return job

    def run(self, job, feedback):
        from ..core.learning.labelling.label_step import LabelStep, run_labels
        from .fieldwork.reviewed import tell_field_notes
        from .layers.vector_io import write_table

        def writer(path, what):
            return path and (lambda table: write_table(path, table, "MultiPolygon", what, feedback))

        tell_field_notes(self, feedback)
        step = job.fill(
            LabelStep,
            scale=self._scale_of_objects(),
            write_samples=writer(job.output, self.tr("The samples")),
            write_left_out=writer(job.left_out, self.tr("The reference mines left out")),
            write_gaps=writer(job.gaps, self.tr("The land without samples")),
        )
        mines, others = run_labels(step, feedback)
        return {**self.made(job), self.MINE_COUNT: mines, self.NON_MINE_COUNT: others}

    def _scale_of_objects(self):
        """Scale that the objects were segmented with, by the record of their file; 0 if it is not known."""
        steps = [step for step in self.recorder.earlier_steps() if step["step"] == "segmentimage"]
        return float(steps[-1]["parameters"].get("SCALE") or 0) if steps else 0.0
