"""Preview segmentation: objects of several scales in a small part of the image, side by side, in seconds."""

import os
import re

from qgis.core import QgsProcessingException

from .base import MineMapperAlgorithm
from .loading import OBJECTS, LoadedFile
from .segment_image import Bands

MOST_SCALES = 5
SIDE = 1000
"""Pixels of the part that is shown when no extent is given, or one that is too large."""

MOST_PIXELS = 2_250_000
"""A larger part would not be a preview: its middle is taken."""

COLOURS = ("255,215,60", "80,200,255", "255,120,200", "255,255,255", "120,255,140")
"""Outlines of the scales, told apart on dark and bright land."""


class PreviewSegmentation(Bands, MineMapperAlgorithm):
    FOLDER = "FOLDER"

    kernels = ("segmentation", "features", "learning", "polygon_kernels")
    loads_files = True

    def name(self):
        return "previewsegmentation"

    def displayName(self):
        return self.tr("Preview segmentation")

    def group_name(self):
        return self.tr("2 Objects")

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
        from .cutting import cut_rasters

        model = load_model(job.model) if job.model else None
        os.makedirs(job.folder, exist_ok=True)
        with cut_rasters() as cut:
            part = cut(job.input, self._window(job, feedback))
            workers = min(len(job.scales), os.cpu_count() or 1)
            with ThreadPoolExecutor(workers) as threads:
                tasks = [threads.submit(_scale_table, job, part, scale, model, _Quiet(feedback)) for scale in job.scales]
                counts = [self._write(job, scale, *task.result(), feedback) for scale, task in zip(job.scales, tasks)]
        for scale, count, size in counts:
            feedback.info(
                self.tr("Scale {scale:g}: {count} objects, {size:.0f} pixels each on average.").format(
                    scale=scale, count=count, size=size
                )
            )
        return {self.FOLDER: job.folder}

    def _window(self, job, feedback):
        """Pixels of the part, not too many of them."""
        from ..core.grid import Window
        from ..core.raster import read_info
        from .cutting import window_of

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
        from .vector_io import write_table

        feedback.check()
        path = os.path.join(job.folder, file_name(scale))
        write_table(path, table, "Polygon", self.tr("The objects"), feedback)
        self._store_style(path, job.scales.index(scale), bool(job.model))
        feedback.set_progress((job.scales.index(scale) + 1) / len(job.scales))
        return scale, len(table), size

    def _store_style(self, path, place, classified):
        from .styling import store_qml, style_qml

        if classified:
            store_qml(path, "objects_probability", style_qml(path, "objects_probability"))
            return
        qml = re.sub(r'(name="outline_color" value=")[^"]*"', rf'\g<1>{COLOURS[place]},255"', style_qml(path, "objects"))
        store_qml(path, "objects", qml)

    def files_to_load(self, results):
        """The layers of the folder, the finest on top; one is shown at first, so that it can be seen."""
        scales, shown = self.job.scales, len(self.job.scales) // 2
        return [
            LoadedFile(
                path=os.path.join(results[self.FOLDER], file_name(scale)),
                title=self.tr("Scale {scale:g}").format(scale=scale),
                place=OBJECTS - place,
                hidden=place != shown,
            )
            for place, scale in enumerate(scales)
        ]


def file_name(scale):
    """Name of the layer file of one scale: 30 -> scale_30.gpkg, 12.5 -> scale_12_5.gpkg."""
    return f"scale_{scale:g}.gpkg".replace(".", "_", f"{scale:g}".count("."))


class _Quiet:
    """Feedback for threads: it hears the cancel button and says nothing, as QGIS's log is not made for several threads."""

    def __new__(cls, feedback):
        from ..core.feedback import Feedback

        quiet = Feedback()
        quiet.is_cancelled = feedback.is_cancelled
        return quiet


def _scale_table(job, image, scale, model, feedback) -> tuple:
    """(objects of one scale as a `Table`, mean number of pixels)."""
    from ..core.executor import RunSettings
    from ..core.segmentation.segment import SegmentationJob, segment_image

    labels = f"{os.path.splitext(image)[0]}-{scale:g}.labels.tif"
    settings = RunSettings(threads=1)
    result = segment_image(
        SegmentationJob(image, labels, scale, job.shape, job.compactness, job.bands, settings=settings), feedback
    )
    table = _outlines(labels, feedback)
    if model is not None:
        table = _classified(image, labels, table, model, job.model, settings, feedback)
    return table, result.labelled_pixels / result.object_count


def _outlines(labels, feedback):
    from ..core.polygons import cell_area_m2, object_outlines
    from ..core.raster import read_info
    from ..core.vector import Table, concatenate

    grid = read_info(labels).grid
    cell = cell_area_m2(grid) or grid.cell_area
    parts = [
        Table(part.wkb, {"object_id": part.ids, "pixels": part.pixels, "area_m2": part.pixels * cell}, grid.crs)
        for part in object_outlines(labels, feedback)
    ]
    return concatenate(parts)


def _classified(image, labels, table, model, model_path, settings, feedback):
    """Objects with `probability` and `class`."""
    from ..core.features.catalogue import GLCM_COLUMNS
    from ..core.features.compute import FeatureJob, compute_features
    from ..core.learning.model_file import require_features
    from ..core.mapping.classify import ClassificationSettings, classified_tables
    from ..core.vector import Table, concatenate

    glcm = model.glcm or {"levels": 64, "low": 0.0, "high": 6000.0}
    limits = (float(glcm["low"]), float(glcm["high"]))
    found = compute_features(FeatureJob(image, labels, model.features, int(glcm["levels"]), limits, settings=settings), feedback)
    require_features(model, found.names, os.path.basename(image), model_path)
    columns = {"object_id": found.ids, **dict(zip(found.names, found.values.T))}
    for key, value in zip(GLCM_COLUMNS, (glcm["levels"], *limits)):
        columns[key] = found.ids * 0 + float(value)
    features = Table(table.geometry, columns, table.crs, os.path.basename(image))
    return concatenate(list(classified_tables([features], model, model_path, ClassificationSettings())))
