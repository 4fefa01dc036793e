"""Compute object features: a table of spectral, texture, geometry and terrain features, one polygon an object."""

import os

from qgis.core import Qgis

from ..core.features.feature_choice import choices
from ..core.messages import with_figures
from .base import MineMapperAlgorithm


class ComputeFeatures(MineMapperAlgorithm):
    """Processing algorithm `computefeatures`."""

    OBJECT_COUNT = "OBJECT_COUNT"

    styles = {"OUTPUT": "objects"}

    kernels = ("features", "polygon_kernels")

    def name(self):
        return "computefeatures"

    def displayName(self):
        return self.tr("Compute object features")

    def tags(self):
        return self.tr("object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness").split(",")

    def help_text(self):
        return self.tr(
            "Describes every object by numbers: means of the bands, brightness, textures, shape and terrain. The features of the "
            "method are 56 (54 without elevation and slope bands).\n\n"
            "Textures are measured between neighbouring pixels of the same object, on the mean of blue, green, red and nir. The "
            "directions are compass bearings: 0 = north-south pairs, 45 = north-east to south-west, 90 = east-west, 135 = "
            "north-west to south-east. Other programs (scikit-image, GRASS) count angles from the row: their 0 degrees is 90 "
            "here.\n\n"
            "With bands of the seasons ('Prepare imagery', SEASONS) the features of the seasons need no textures and tell fields "
            "from mines better than any single date. The group of other bands describes all bands that are not named here: "
            "short-wave infrared, radar, canopy height, embeddings.\n\n"
            "A feature that is undefined for an object, such as a texture of a single pixel, is NULL; the log counts them."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_raster(
            "INPUT", "Image stack",
            "Made by Prepare imagery; bands are found by their names blue, green, red, nir, ndvi, ndwi, elevation, slope.",
        )
        self.add_raster(
            "LABELS", "Labels",
            "Made by Segment image from this image: each pixel holds the number of its object, 0 is no object.",
        )
        self.add_choice(
            "FEATURES", "Features",
            "What to compute. Features of the method: those of the paper; all features: these and all others whose bands (and "
            "rivers) are there; features of the seasons: means of the six spectral bands and of the twelve bands of the "
            "seasons; features by the bands, that is those of the seasons and terrain if the image has bands of the seasons, "
            "else those of the paper; groups: the paper's features of spectrum, terrain, texture or shape, means of the bands "
            "of the seasons, mean and standard deviation of every other band by its name, neighbours and super-objects; or "
            "single features. What cannot be computed from the bands is left out and named.",
            choices(), default=["paper"], several=True,
        )
        self.add_number(
            "GLCM_LEVELS", "Grey levels of the textures",
            "From 2 to 256. A model can only be used with objects made with the same levels and range.",
            default=64, minimum=2, maximum=256, whole=True, advanced=True,
        )
        self.add_text(
            "GLCM_RANGE", "Range of the textures",
            "Lowest and highest mean of blue, green, red and nir (reflectance x 10 000) that the grey levels are spread over; "
            "values beyond take the first or last level. Keep it the same for images that are to be compared.",
            default="0,6000", advanced=True, read="numbers",
        )
        self.add_vector(
            "RIVERS", "Rivers",
            "Lines or polygons of rivers, for the distance to the nearest river.",
            kind=Qgis.ProcessingSourceType.VectorAnyGeometry, optional=True, advanced=True,
        )
        self.add_raster(
            "SUPER_LABELS", "Labels of larger objects",
            "Made by 'Segment image' from the same image with a larger scale, for the features of the super-object in the group "
            "context.",
            optional=True, advanced=True,
        )
        self.add_extent(
            "EXTENT", "Extent",
            "Only the objects that lie wholly inside are computed, to try things before everything is run. By default all.",
            advanced=True,
        )
        self.add_run_settings()
        self.add_vector_output(
            "OUTPUT", "Objects with features",
            "One polygon an object with its number (object_id), its features and the settings of the textures.",
        )
        self.add_number_output("OBJECT_COUNT", "Number of objects")

    def run(self, job, feedback):
        from ..core.features.compute import FeatureJob, compute_features
        from ..core.features.object_layer import object_fields, object_tables, objects_kept
        from ..core.raster import read_info
        from ..core.runs.executor import RunSettings
        from .layers.cutting import cut_rasters, cut_to_extent
        from .layers.vector_io import create_layer

        crs = read_info(job.labels).grid.crs
        task = job.fill(
            FeatureJob,
            image=job.input,
            super_labels=job.super_labels or "",
            rivers=None if job.rivers is None else job.rivers.read(feedback, crs, columns=[]),
            settings=job.fill(RunSettings),
            scratch=os.path.dirname(job.output),
        )
        with cut_rasters() as cut:
            task, left_out = cut_to_extent(task, job.extent, cut)
            if len(left_out):
                text = self.tr(
                    "{count} {count:object lies|objects lie} across the edge of the extent and {count:is|are} left out."
                )
                feedback.info(with_figures(text, count=len(left_out)))
            found = compute_features(task, feedback.part(0.0, 0.6))
            count = len(objects_kept(found.ids, left_out))
            text = self.tr("Writing {count} {count:polygon|polygons} with {features} {features:feature|features}.")
            feedback.info(with_figures(text, count=count, features=len(found.names)))
            with create_layer(job.output, object_fields(found), crs, what="Objects with features") as layer:
                for table in object_tables(task.labels, found, left_out, crs, feedback.part(0.6, 1.0)):
                    layer.write(table, feedback)
        return {**self.made(job), self.OBJECT_COUNT: count}
