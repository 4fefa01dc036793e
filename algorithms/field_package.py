"""Make field package: a folder that QField and Mergin Maps open as it is."""

import os

from qgis.core import QgsCoordinateTransform, QgsProcessing, QgsProcessingException, QgsRectangle

from ..core.messages import with_figures
from .base import MineMapperAlgorithm
from .forms.result_rows import Document, add_language
from .layers.systems import system_of, whole


class FieldPackage(Document, MineMapperAlgorithm):
    MINES, IMAGE = "MINES", "IMAGE"

    recorded = False  # the files of the package are of other programs, and change

    def name(self):
        return "fieldpackage"

    def displayName(self):
        return self.tr("Make field package")

    def tags(self):
        return self.tr("field,qfield,mergin,mobile,telephone,offline,photo,inspection,review,form").split(",")

    def help_text(self):
        return self.tr(
            "Makes a folder that QField and Mergin Maps open as it is: the mines with a form (finding, photos, review, type, "
            "date, who), a layer for new places, an offline image with overviews, and layers to find the way, all with relative "
            "paths. Copy the folder to the telephone, or put it into the cloud of either program.\n\n"
            "Every mine has an id by which it is known when the folder comes back, and the folder keeps a copy of what was "
            "handed out. Bring it home with 'Merge field work', or give the folder, or its mines.gpkg, as REVIEWED to 'Classify "
            "mines'. Do not rename fields or files."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("MINES", "Mines", "The mines to be visited, best with the attributes of other steps.")
        self.add_raster("IMAGE", "Image stack", "Made by 'Prepare imagery'; goes along in natural colours.", optional=True)
        self.add_layers(
            "LAYERS", "Other layers",
            "Layers to look at, for example counties, roads, rivers and licences.",
            kind=QgsProcessing.SourceType.TypeVectorAnyGeometry,
        )
        self.add_extent(
            "EXTENT", "Extent",
            "Only mines that touch it, and this part of the image, are packed; empty: all mines and the land around them.",
        )
        add_language(self)
        self.add_folder_output("FOLDER", "Field package", "New or empty folder for the package.", read="new_folder")

    def resolve(self, parameters, context):
        job = self.answers(parameters, context)
        job.window = self._window(parameters, job, context)
        return job

    def new_folder(self, parameters, name, context):
        """Where to make the package: no folder that holds something already."""
        folder = self.text(parameters, name, context)
        if os.path.isdir(folder) and os.listdir(folder):
            raise QgsProcessingException(
                self.tr(
                    "{name}: folder '{folder}' is not empty. Choose a new one: a package in use holds findings and photos."
                ).format(name=name, folder=folder)
            )
        return self.output_path(parameters, name, context)

    def _window(self, parameters, job, context):
        """The part of the image to be packed, in its CRS: the extent, else the land around the mines."""
        if job.image is None:
            return None
        layer = self.parameterAsRasterLayer(parameters, self.IMAGE, context)
        target, land = whole(layer.crs()), layer.extent()
        if job.extent is not None:
            box, crs = QgsRectangle(*job.extent[:4]), system_of(job.extent[4])
        else:
            source = self.parameterAsSource(parameters, self.MINES, context)
            box, crs = source.sourceExtent(), whole(source.sourceCrs())
        del layer
        moved = QgsCoordinateTransform(crs, target, context.transformContext()).transformBoundingBox(box)
        if job.extent is None:
            moved.grow(0.05 * max(moved.width(), moved.height()) + 20 * land.width() / 1000)
        part = moved.intersect(land)
        if part.isEmpty():
            raise QgsProcessingException(
                self.tr("{name} shows no land of the mines. Choose the image that they were mapped from.").format(name=self.IMAGE)
            )
        return (part.xMinimum(), part.yMinimum(), part.xMaximum(), part.yMaximum())

    def run(self, job, feedback):
        from ..core.inventory.words import translator
        from .fieldwork.build import build_package

        count, size = build_package(job, translator(job.language), feedback)
        feedback.info(
            with_figures(
                self.tr("{count} {count:mine|mines} packed in '{folder}', {size:.1f} MB. Open {project} there."),
                count=count,
                folder=os.path.basename(job.folder),
                size=size / 1e6,
                project="mines_field.qgz",
            )
        )
        return self.made(job)
