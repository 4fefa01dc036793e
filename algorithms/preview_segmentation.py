"""Preview segmentation: objects of several scales in a small part of the image, side by side, in seconds."""

import os

from qgis.core import QgsProcessingException

from ..core.messages import with_figures
from .base import MineMapperAlgorithm
from .desktop.loading import OBJECTS, LoadedFile
from .layers.scale_layers import file_name
from .segment_image import Bands

MOST_SCALES = 5
SIDE = 1000
"""Pixels of the part that is shown when no extent is given, or one that is too large."""

MOST_PIXELS = 2_250_000
"""A larger part would not be a preview: its middle is taken."""


class PreviewSegmentation(Bands, MineMapperAlgorithm):
    FOLDER = "FOLDER"

    kernels = ("segmentation", "features", "learning", "polygon_kernels")
    loads_files = True

    def name(self):
        return "previewsegmentation"

    def displayName(self):
        return self.tr("Preview segmentation")

    def tags(self):
        return self.tr("preview,segmentation,scale,objects,compare,try,extent,visible,obia").split(",")

    def help_text(self):
        return self.tr(
            "Segments a small part of the image at several scales and shows the outlines on the map, so that a scale can be "
            "chosen by eye in seconds. With a model of 'Train random forest' the objects are classified as well.\n\n"
            "A good scale has objects that follow the edges of the mines: several objects in a mine are fine, an object that "
            "holds mine and other land is not. The objects are those of 'Segment image' at the same scale, except at the edge of "
            "the part."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_raster("INPUT", "Image stack", "Made by 'Prepare imagery', as for 'Segment image'.")
        self.add_extent(
            "EXTENT", "Extent",
            self.tr(
                "The part to look at, on the desktop what the map shows. By default, and of a part of more than {most} million "
                "pixels, the middle {side} x {side} pixels."
            ).format(most=f"{MOST_PIXELS / 1e6:g}", side=SIDE),
        )
        self.add_text(
            "SCALES", "Scales",
            self.tr("One to {most} scales, with commas between them. Larger values give larger objects.").format(
                most=MOST_SCALES
            ),
            default="30,50,100", read="scales",
        )
        self.add_number("SHAPE", "Shape", "As in 'Segment image'.", default=0.1, minimum=0, maximum=0.9)
        self.add_number("COMPACTNESS", "Compactness", "As in 'Segment image'.", default=0.5, minimum=0, maximum=1)
        self.add_text("BANDS", "Bands", "As in 'Segment image'. Empty: blue,green,red,nir.", optional=True, read="bands")
        self.add_file(
            "MODEL", "Model",
            "Model of 'Train random forest': the objects are shown by their probability of being a mine.",
            optional=True, filter="Mine Mapper model (*.mmf)",
        )
        self.add_folder_output("FOLDER", "Folder of layers", "One layer a scale, with its style; they are put on the map.")

    def scales(self, parameters, name, context):
        """Scales in rising order, each once."""
        scales = tuple(sorted(set(self.numbers(parameters, name, context))))
        if not 1 <= len(scales) <= MOST_SCALES or not all(1 <= scale <= 1e6 for scale in scales):
            message = self.tr("SCALES is '{value}': one to {most} numbers of 1 and more are needed, for example 30,50,100.")
            raise QgsProcessingException(message.format(value=self.text(parameters, name, context), most=MOST_SCALES))
        return scales

    def run(self, job, feedback):
        from concurrent.futures import ThreadPoolExecutor

        from ..core.learning.model_file import load_model
        from .layers.cutting import cut_rasters
        from .layers.scale_layers import quiet, scale_table

        model = load_model(job.model) if job.model else None
        os.makedirs(job.folder, exist_ok=True)
        with cut_rasters() as cut:
            part = cut(job.input, self._window(job, feedback))
            workers = min(len(job.scales), os.cpu_count() or 1)
            with ThreadPoolExecutor(workers) as threads:
                tasks = [threads.submit(scale_table, job, part, scale, model, quiet(feedback)) for scale in job.scales]
                counts = [self._write(job, scale, *task.result(), feedback) for scale, task in zip(job.scales, tasks)]
        for scale, count, size in counts:
            feedback.info(
                with_figures(
                    self.tr("Scale {scale:g}: {count} {count:object|objects}, {size:.0f} pixels each on average."),
                    scale=scale,
                    count=count,
                    size=size,
                )
            )
        return {self.FOLDER: job.folder}

    def _window(self, job, feedback):
        """Pixels of the part, not too many of them."""
        from ..core.grid import Window
        from ..core.raster import read_info
        from .layers.cutting import window_of

        window = read_info(job.input).grid.window if job.extent is None else window_of(job.input, job.extent)
        if job.extent is not None and window.rows * window.columns <= MOST_PIXELS:
            return window
        rows, columns = min(window.rows, SIDE), min(window.columns, SIDE)
        if (rows, columns) != (window.rows, window.columns):
            text = self.tr("The part holds {width} x {height} pixels: the middle {columns} x {rows} are shown.")
            feedback.info(text.format(width=window.columns, height=window.rows, columns=columns, rows=rows))
        row, column = window.row + (window.rows - rows) // 2, window.column + (window.columns - columns) // 2
        return Window(row, column, rows, columns)

    def _write(self, job, scale, table, size, feedback):
        """One layer file with its style; gives (scale, number of objects, mean pixels)."""
        from .layers.scale_layers import store_scale_style
        from .layers.vector_io import write_table

        feedback.check()
        path, place = os.path.join(job.folder, file_name(scale)), job.scales.index(scale)
        write_table(path, table, "Polygon", self.tr("The objects"), feedback)
        store_scale_style(path, place, bool(job.model))
        feedback.set_progress((place + 1) / len(job.scales))
        return scale, len(table), size

    def files_to_load(self, results):
        """The layers of the folder, the finest on top; one is shown at first, so that it can be seen."""
        scales, shown = self.job.scales, len(self.job.scales) // 2
        return [
            LoadedFile(
                path=os.path.join(results[self.FOLDER], file_name(scale)),
                title=with_figures(self.tr("Scale {scale:g}"), scale=scale),
                place=OBJECTS - index,
                hidden=index != shown,
            )
            for index, scale in enumerate(scales)
        ]
