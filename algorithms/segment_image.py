"""Segment image: multiresolution segmentation of an image stack into objects."""

from dataclasses import replace

from ..core.messages import with_figures
from .base import MineMapperAlgorithm

DEFAULT_BANDS = ("blue", "green", "red", "nir")


class Bands:
    """Reads BANDS of the steps that segment; they inherit it."""

    def bands(self, parameters, name, context):
        """Names or numbers of bands, the usual four if not given."""
        return self.words(parameters, name, context) or DEFAULT_BANDS


class SegmentImage(Bands, MineMapperAlgorithm):
    LABELS, OBJECTS, OBJECT_COUNT = "LABELS", "OBJECTS", "OBJECT_COUNT"

    styles = {OBJECTS: "objects"}  # the labels get a style of their own: its colours depend on how many there are

    def hidden_layers(self, results):
        return (self.LABELS,) if results.get(self.OBJECTS) else ()

    kernels = ("segmentation", "polygon_kernels")

    def name(self):
        return "segmentimage"

    def displayName(self):
        return self.tr("Segment image")

    def tags(self):
        return self.tr("segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons").split(",")

    def help_text(self):
        return self.tr(
            "Divides an image into objects of similar colour and compact shape by multiresolution segmentation "
            "(Baatz and Schaepe 2000): starting from single pixels, the two neighbours that fit each other best merge, until "
            "every further merge would make objects more heterogeneous than the scale allows.\n\n"
            "The result depends on the image and the parameters alone: tiles, threads and restarts do not change a pixel, so "
            "there are no seams. The same scale gives the same objects only for images in the same units: image stacks of "
            "'Prepare imagery' are always reflectance x 10 000. To find a good scale, run 'Estimate segmentation scale'."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_raster(
            "INPUT", "Image stack",
            "Made by 'Prepare imagery', or any raster whose bands have names or are given by number.",
        )
        self.add_number(
            "SCALE", "Scale",
            "Larger values give larger objects. Two objects merge while the cost is below the square of the scale. It belongs "
            "to images in reflectance x 10 000.",
            default=100, minimum=1,
        )
        self.add_number(
            "SHAPE", "Shape",
            "Share of shape in the cost, from 0 (colour alone) to 0.9.",
            default=0.1, minimum=0, maximum=0.9,
        )
        self.add_number(
            "COMPACTNESS", "Compactness",
            "Share of compactness in the shape, from 0 (smooth outlines) to 1 (compact objects).",
            default=0.5, minimum=0, maximum=1,
        )
        self.add_text(
            "BANDS", "Bands",
            "Names of the bands that decide on the objects, with commas between them. The usual Sentinel-2 names (B02, B2 ...) "
            "and band numbers work as well. Empty: blue,green,red,nir.",
            optional=True, read="bands",
        )
        self.add_text(
            "WEIGHTS", "Band weights",
            "One number for each band, with commas between them, for example 1,1,1,2. Empty: all bands count the same.",
            optional=True, advanced=True, read="numbers",
        )
        self.add_switch(
            "NORMALISE_WEIGHTS", "Weights sum to one",
            "Divides the weights by their sum, so that a scale means the same for any number of bands. Off: bands are added up "
            "as in other open tools, and objects get smaller with every further band.",
            default=True, advanced=True,
        )
        self.add_number(
            "MIN_OBJECT_SIZE", "Minimum object size (pixels)",
            "Smaller objects are merged with the neighbour that fits best, at the end. 0 keeps all.",
            default=0, minimum=0, whole=True, advanced=True,
        )
        self.add_extent(
            "EXTENT", "Extent",
            "Only this part of the image is segmented, to try a scale before everything is run. Objects at the edge of the part "
            "are other ones than in the whole image. By default the whole image.",
            advanced=True,
        )
        self.add_run_settings()
        self.add_raster_output(
            "LABELS", "Labels",
            "Raster with the number of the object at each pixel, 0 where there is no data. Input of the next step.",
        )
        self.add_vector_output(
            "OBJECTS", "Objects",
            "The objects as polygons with their number, pixels and area. Not needed by the next step.",
            optional=True,
        )
        self.add_number_output("OBJECT_COUNT", "Number of objects")

    def resolve(self, parameters, context):
        from ..core.runs.executor import RunSettings
        from ..core.segmentation.segment import SegmentationJob

        job = self.answers(parameters, context)
        job.segmentation = job.fill(SegmentationJob, image=job.input, settings=job.fill(RunSettings))
        return job

    def run(self, job, feedback):
        from ..core.segmentation.segment import segment_image
        from .desktop.label_style import store_label_style
        from .layers.cutting import cut_rasters, window_of

        task = job.segmentation
        with cut_rasters() as cut:
            if job.extent is not None:
                task = replace(task, image=cut(task.image, window_of(task.image, job.extent)))
            count = segment_image(task, feedback.part(0, 0.7) if job.objects else feedback).object_count
        store_label_style(task.labels, count)
        if job.objects:
            text = self.tr("Writing {count} {count:polygon|polygons} to '{path}'.")
            feedback.info(with_figures(text, count=count, path=job.objects))
            self._write_objects(task.labels, job.objects, feedback.part(0.7, 1))
        return {**self.made(job), self.OBJECT_COUNT: count}

    def _write_objects(self, labels, path, feedback):
        from ..core.polygons import OUTLINE_FIELDS, outline_tables
        from ..core.raster import read_info
        from .layers.vector_io import create_layer

        with create_layer(path, OUTLINE_FIELDS, read_info(labels).grid.crs, "Polygon", self.tr("The objects")) as layer:
            for table in outline_tables(labels, feedback):
                layer.write(table, feedback)
