"""Draw accuracy sample: random places in strata of known area, to be labelled by eye."""

from qgis.core import QgsProcessing

from ..core.messages import with_figures
from .base import MineMapperAlgorithm


class DrawSample(MineMapperAlgorithm):
    OUTPUT = "OUTPUT"

    styles = {OUTPUT: "accuracy_sample"}

    def name(self):
        return "drawsample"

    def displayName(self):
        return self.tr("Draw accuracy sample")

    def tags(self):
        return self.tr("accuracy,sample,stratified,random,points,validation,olofsson,probability sample").split(",")

    def help_text(self):
        return self.tr(
            "Draws random places in three strata of known area: land that the map calls mine; its surroundings "
            "and look-alikes (within the buffer of a mine, or with a probability of 0.1 or more); the rest. Each "
            "place stands for a known area (weight, km2).\n\nLabel the places in QGIS: open the layer for "
            "editing and choose mine or not a mine in the form of each place, by the image alone; what the map "
            "says is hidden in the form. Then give the layer to 'Assess accuracy' as SAMPLE for accuracy and "
            "mine area with honest intervals."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector(
            "OBJECTS_CLASSIFIED", "Classified objects",
            "All objects with their class and probability, made by 'Classify mines'.",
        )
        self.add_vector(
            "AREA", "Area",
            "Polygons of the land to be judged, for example one that trained nothing. Leave empty for all objects.",
            optional=True,
        )
        self.add_number(
            "SIZE", "Number of places",
            "Places in all; what the minimum leaves over goes to the strata by their area.",
            default=600, minimum=1, maximum=1_000_000, whole=True,
        )
        self.add_number(
            "MIN_PER_STRATUM", "Places in each stratum at least",
            "Small strata need enough places of their own.",
            default=100, minimum=2, whole=True,
        )
        self.add_number(
            "BUFFER", "Surroundings (m)",
            "Land this near to a mine belongs to its surroundings, where missed mine land is most likely.",
            default=100, minimum=0,
        )
        self.add_seed("Number that decides the draw; the same seed gives the same places.")
        self.add_vector_output(
            "OUTPUT", "Accuracy sample",
            "Points with stratum, weight, class in the map, and an empty reference_class to be filled in.",
            kind=QgsProcessing.SourceType.TypeVectorPoint,
        )

    def run(self, job, feedback):
        from ..core.accuracy.delivered_map import COLUMNS, IN_MAP
        from ..core.accuracy.sample_drawing import STRATA, SampleSettings, draw_sample
        from ..core.errors import InputError
        from .layers.vector_io import write_table

        objects = job.objects_classified
        if len(objects) == 0:
            raise InputError(
                "Layer '{name}' has no features. Choose the classified objects of 'Classify mines'.", name=objects.name
            )
        area = None if job.area is None else job.area.polygons(feedback, columns=[])
        columns = [name for name in COLUMNS if name != IN_MAP or objects.field(IN_MAP)]
        if IN_MAP not in columns:
            feedback.warning(
                self.tr(
                    "The objects do not say what the map holds (field in_map): the sample is one of the classified objects, not "
                    "of a map with a smallest area, filled holes or a review. Classify the mines again."
                )
            )

        def chunks():
            return objects.chunks(feedback, columns=columns)

        sample = draw_sample(chunks, area, job.fill(SampleSettings, minimum=job.min_per_stratum), feedback.part(0, 0.95))
        for name, km2, count in zip(STRATA, sample.areas, sample.counts):
            feedback.info(
                with_figures(
                    self.tr("Stratum {name}: {area:.3f} km2, {count} {count:place|places}."), name=name, area=km2, count=count
                )
            )
        if sample.areas[0] == 0:
            feedback.warning(self.tr("The map holds no mine here, so precision cannot be estimated from this sample."))
        write_table(job.output, sample.table, "Point", self.tr("The sample"), feedback)
        return self.made(job)
