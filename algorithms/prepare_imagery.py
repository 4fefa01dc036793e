"""Prepare imagery: Sentinel-2 products or rasters and a DEM -> one image stack with named bands."""

import os

from qgis.core import QgsProcessing, QgsProcessingException

from .base import MineMapperAlgorithm
from .forms.imagery_rows import ImageryRows, add_masks, add_seasons

METHODS = ("median", "least_cloudy", "first", "nearest")


class PrepareImagery(ImageryRows, MineMapperAlgorithm):
    SEASONS = "SEASONS"
    REFERENCE, REGISTER = "REFERENCE", "REGISTER"
    OUTPUT, QUALITY, OBSERVED_SHARE = "OUTPUT", "QUALITY", "OBSERVED_SHARE"

    def layer_title(self, name):
        return self.tr("Clear observations") if name == self.QUALITY else super().layer_title(name)

    def hidden_layers(self, results):
        return (self.QUALITY,)

    kernels = ("imagery",)

    def name(self):
        return "prepareimagery"

    def displayName(self):
        return self.tr("Prepare imagery")

    def tags(self):
        return self.tr(
            "sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery"
        ).split(",")

    def help_text(self):
        return self.tr(
            "Makes one image stack out of Sentinel-2 products, or of any raster with the same bands, and a DEM: reflectance x 10 "
            "000 with the product's own quantification and offset, clouds and shadows masked, several dates joined to one image, "
            "NDVI and NDWI, elevation and slope, all on one metric grid with named bands.\n\n"
            "Give products in the list, a folder that holds them, or both. Everything is read where it lies; zips are not "
            "unpacked (unpacked products are read faster)."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_files(
            "PRODUCTS", "Products",
            "Sentinel-2 products as SAFE folder, zip, MTD_MSIL2A.xml or EOPF Zarr store, Landsat Level-2 or HLS, folders of "
            "single bands, or rasters with several bands. Files inside one product count as one.",
        )
        self.add_file(
            "PRODUCTS_FOLDER", "Folder of products",
            "A SAFE folder, or a folder that holds products at any depth; all of them are taken.",
            optional=True, folder=True,
        )
        self.add_files(
            "DEM", "Elevation model",
            "Elevation in metres, one file or several tiles, in any coordinate system. Slope is computed on the DEM's own "
            "pixels with true ground distances. Without a DEM the stack has no elevation and slope.",
            kind=QgsProcessing.SourceType.TypeRaster,
        )
        self.add_text(
            "BANDS", "Bands of rasters",
            "Which band is which, for rasters whose bands have no names: blue=1,green=2,red=3,nir=4. The usual Sentinel-2 names "
            "(B02 or B2 and so on) are known without it. A raster without one of the four needs it too.",
            optional=True,
        )
        self.add_extent("EXTENT", "Extent", "Area to prepare; by default all that the products cover.")
        self.add_crs(
            "CRS", "Coordinate reference system",
            "Projected, in metres. By default the products' own, or the UTM zone for products in degrees.",
            read="metric_crs",
        )
        self.add_date("START", "First date", "Products of earlier dates are not used.")
        self.add_date("END", "Last date", "Products of later dates are not used.")
        self.add_number(
            "MAX_CLOUD", "Most cloud (%)",
            "Products with more cloud and cloud shadow inside the area (not in the whole tile) are not used. A single product "
            "above the limit is used with a warning.",
            default=5, minimum=0, maximum=100,
        )
        self.add_choice(
            "COMPOSITE", "Composite",
            "How several dates become one image: median of the clear observations of each pixel; the least cloudy product, gaps "
            "filled from the next; the products in the order of the list, gaps filled from the next; or the observation nearest "
            "to the date of the map.",
            METHODS, default="median",
        )
        self.add_date(
            "MAP_DATE", "Date of the map",
            "For the composite 'nearest': every pixel is taken from the clear observation nearest to this date.",
        )
        add_seasons(self)
        add_masks(self)
        self.add_run_settings()
        self.add_raster_output(
            "OUTPUT", "Image stack",
            "GeoTIFF with the bands blue, green, red, nir, ndvi, ndwi, elevation and slope, further bands and those of the "
            "seasons; no data is -9999.",
        )
        self.add_raster_output(
            "QUALITY", "Quality",
            "Number of clear observations of each pixel, and the number of the scene it comes from; 0 means not seen.",
            optional=True,
        )
        self.add_report(
            "Imagery report",
            "Web page with a quicklook, the dates used, the share masked and what to know of the data.",
        )
        self.add_number_output("OBSERVED_SHARE", "Share of the area with a clear observation (0 to 1)")

    def resolve(self, parameters, context):
        job = self.answers(parameters, context)
        if not job.products and not job.products_folder:
            raise QgsProcessingException(
                self.tr("No imagery is given. Choose products in PRODUCTS, or a folder that holds them in PRODUCTS_FOLDER.")
            )
        if job.products_folder and not os.path.isdir(job.products_folder):
            raise QgsProcessingException(
                self.tr("PRODUCTS_FOLDER is '{folder}', which is no folder. Check the path.").format(folder=job.products_folder)
            )
        return job

    def run(self, job, feedback):
        from ..core.imagery.prepare import ImageryJob, prepare_imagery
        from ..core.runs.executor import RunSettings

        watched = ((self.REFERENCE, job.reference), (self.REGISTER, job.register))
        imagery = job.fill(
            ImageryJob,
            folder=job.products_folder,
            factor=job.scale_factor,
            keep=None if job.keep is None else job.keep.read(feedback),
            watched=tuple((name, source.read(feedback)) for name, source in watched if source is not None),
            settings=job.fill(RunSettings),
        )
        result = prepare_imagery(imagery, feedback)
        if job.seasons_automatic:
            self.chosen = {self.SEASONS: bool(result.plan.season)}
        natural = result.plan.band_names[:3] == ("blue", "green", "red")
        self.styles = {self.QUALITY: "observations", **({self.OUTPUT: "image_stack"} if natural else {})}
        return {**self.made(job), self.OBSERVED_SHARE: result.observed_share}
