"""Estimate segmentation scale: which scales fit the objects of an image."""

from dataclasses import replace

from .base import MineMapperAlgorithm
from .segment_image import Bands


class EstimateScale(Bands, MineMapperAlgorithm):
    INPUT = "INPUT"
    STEP, STEP_2, STEP_3 = "STEP", "STEP_2", "STEP_3"
    REPORT, TABLE, SCALES = "REPORT", "TABLE", ("SCALE_1", "SCALE_2", "SCALE_3")

    kernels = ("segmentation",)

    def name(self):
        return "estimatescale"

    def displayName(self):
        return self.tr("Estimate segmentation scale")

    def tags(self):
        return self.tr("scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia").split(",")

    def help_text(self):
        return self.tr(
            "Segments windows of an image at rising scales and suggests up to three of them, from fine to coarse: a level rises "
            "step by step until the local variance (the mean standard deviation inside objects) rises no more, and the last "
            "scale before that is kept (ESP2, Dragut et al. 2014). The report says how sure each suggestion is.\n\n"
            "The report also shows the whole range of scales in two other ways: uniform objects against distinct neighbours "
            "(variance within objects and Moran's I), and, with reference polygons, how far objects are too small or too large "
            "for them. A suggestion is a place to start: look at the objects it gives."
        )

    def initAlgorithm(self, configuration=None):
        self._add_image()
        self._add_scales()
        self._add_windows()
        self.add_report("Scale report", "Page with the suggested scales and the curves.")
        self.add_csv_output("TABLE", "Scale table", "All scales tried, with all measures.")
        for number, name in enumerate(self.SCALES, 1):
            self.add_number_output(name, self.tr("Scale of level {number}").format(number=number))

    def _add_image(self):
        # fmt: off
        self.add_raster("INPUT", "Image stack", "The image to be segmented, made by 'Prepare imagery'.")
        self.add_text(
            "BANDS", "Bands",
            "Names of the bands that decide on the objects, with commas between them, as for 'Segment image'. Empty: "
            "blue,green,red,nir.",
            optional=True, read="bands",
        )
        self.add_number(
            "SHAPE", "Shape",
            "Share of shape in the cost, 0 to 0.9: the one you will segment with.",
            default=0.1, minimum=0, maximum=0.9,
        )
        self.add_number(
            "COMPACTNESS", "Compactness",
            "Share of compactness in the shape, 0 to 1: the one you will segment with.",
            default=0.5, minimum=0, maximum=1,
        )
        self.add_text(
            "WEIGHTS", "Band weights",
            "One number for each band, with commas between them: those you will segment with. Empty: all the same.",
            optional=True, advanced=True, read="numbers",
        )
        self.add_switch(
            "NORMALISE_WEIGHTS", "Weights sum to one",
            "As for 'Segment image'. A scale found with one setting does not hold for the other.",
            default=True, advanced=True,
        )

    def _add_scales(self):
        # fmt: off
        self.add_number("START", "Start", "The finest scale, where level 1 begins.", default=10, minimum=0)
        texts = (
            (self.STEP, self.tr("Step of level 1"), 1, self.tr("Level 1 rises from the start by this.")),
            (self.STEP_2, self.tr("Step of level 2"), 10, self.tr("Level 2 rises by this from the scale kept by level 1.")),
            (self.STEP_3, self.tr("Step of level 3"), 100, self.tr("Level 3 rises by this from the scale kept by level 2.")),
        )
        for name, label, default, help in texts:
            self.add_number(name, label, help, default=default, minimum=0)
        self.add_number("STOP", "Stop", "The coarsest scale. A level that reaches it has no suggestion.", default=500, minimum=0)
        self.add_switch(
            "HIERARCHY", "Hierarchy",
            "On: each scale builds on the objects of the one before, so that levels are nested; fast. Off: each scale starts "
            "from the pixels, as 'Segment image' does; slower.",
            default=True,
        )

    def _add_windows(self):
        # fmt: off
        self.add_number(
            "SUBSETS", "Number of windows",
            "So many windows, rich in texture and in different parts of the image, are segmented; their objects count together.",
            default=4, minimum=1, whole=True,
        )
        self.add_number("SUBSET_SIZE", "Window size (pixels)", "Side of a window.", default=512, minimum=16, whole=True)
        self.add_extent(
            "EXTENT", "Extent",
            "Windows are chosen inside this area; by default in the whole image.",
        )
        self.add_vector(
            "REFERENCE", "Reference polygons",
            "Outlines that single objects should match, for example fields or pits. They are compared in windows of their own.",
            optional=True,
        )
        self.add_seed("Of the sample of windows and polygons that are looked at on large images.")

    def resolve(self, parameters, context):
        from ..core.segmentation.scale.scale_step import ScaleJob, check_scale_job

        job = self.answers(parameters, context)
        scale_job = job.fill(ScaleJob, image=job.input, reference=None)
        check_scale_job(scale_job)
        return scale_job, job.reference

    def run(self, job, feedback):
        from ..core.raster import read_info
        from ..core.segmentation.scale.scale_step import estimate_scale

        scale_job, reference = job
        if reference is not None:
            table = reference.read(feedback, read_info(scale_job.image).grid.crs, [])
            scale_job = replace(scale_job, reference=table)
        result = estimate_scale(scale_job, feedback)
        return {self.REPORT: scale_job.report, self.TABLE: scale_job.table, **dict(zip(self.SCALES, result.scales))}
