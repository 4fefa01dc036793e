"""Fetch Sentinel-2 imagery: scenes and a DEM from a public catalogue, only the part that the extent needs."""

import os

from qgis.core import QgsProcessingException, QgsProcessingUtils

from .base import MineMapperAlgorithm

CATALOGUE = "https://earth-search.aws.element84.com/v1"
SETTINGS = ("auto", "yes", "no")


class FetchImagery(MineMapperAlgorithm):
    """Algorithm `fetchimagery`."""

    recorded = False  # files fetched are never changed; the folder keeps a record of its own, with their hashes

    EXTENT, START, END = "EXTENT", "START", "END"
    DEM_COLLECTION = "DEM_COLLECTION"
    FOLDER, DEM, SCENES = "FOLDER", "DEM", "SCENES"

    def name(self):
        return "fetchimagery"

    def displayName(self):
        return self.tr("Fetch Sentinel-2 imagery")

    def tags(self):
        return self.tr("sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery").split(",")

    def help_text(self):
        return self.tr(
            "Fetches Sentinel-2 L2A scenes and the Copernicus DEM of an extent from a catalogue (STAC API); the default one "
            "wants no account. Of each file only the part that the extent needs is read. Scenes are chosen by the share of cloud "
            "and shadow inside the extent, not in the whole tile.\n\n"
            "The folder receives one folder a scene, with bands, scene classification and metadata, and a file that says where "
            "everything comes from. Give it to Prepare imagery as the folder of products. If the connection breaks, or the run "
            "is cancelled, run again with the same values: what is finished is kept."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_text(
            "CATALOG", "Catalogue",
            "Address of a STAC API. The default one needs no account; for one that does, choose an account further below.",
            default=CATALOGUE,
        )
        self.add_extent("EXTENT", "Extent", "Area to fetch, in any coordinate system.", optional=False)
        self.add_date("START", "First date", "Scenes of earlier dates are not fetched.", optional=False)
        self.add_date("END", "Last date", "Scenes of later dates are not fetched.", optional=False)
        self.add_number(
            "MAX_CLOUD", "Most cloud (%)",
            "Scenes with more cloud and cloud shadow inside the extent are not fetched. Scenes with more than 60 % cloud in the "
            "whole tile are not looked at.",
            default=5, minimum=0, maximum=100,
        )
        self._add_further()
        self.add_folder_output(
            "FOLDER", "Folder of scenes",
            "Receives one folder a scene. Finished scenes in it are kept.",
            read="scenes_folder",
        )
        self.add_raster_output(
            "DEM", "Elevation model",
            "GeoTIFF of the DEM around the extent, in metres, on its own pixels.",
            read="dem_path",
        )
        self.add_number_output("SCENES", "Number of scenes")

    def _add_further(self):
        # fmt: off
        self.add_text(
            "COLLECTION", "Collection of scenes",
            "Id of the catalogue's collection of Sentinel-2 L2A.",
            default="sentinel-2-l2a", advanced=True,
        )
        self.add_text(
            "DEM_COLLECTION", "Collection of the DEM",
            "Id of the catalogue's DEM; empty fetches no DEM.",
            default="cop-dem-glo-30", optional=True, advanced=True,
        )
        self.add_text(
            "EXTRA_BANDS", "Further bands",
            "Sentinel-2 bands to fetch beside blue, green, red and near infrared, for example B11,B12.",
            optional=True, advanced=True, read="words",
        )
        self.add_choice(
            "OFFSET_APPLIED", "Offset taken off already",
            "Since 2022 the values of products hold an offset of 1000. Some catalogues have taken it off already, and some of "
            "those say the contrary. Find out: the catalogue's word, unless the pixels prove the contrary; yes, no: what you "
            "know better.",
            SETTINGS, default="auto", advanced=True,
        )
        self.add_number(
            "MAX_SIZE", "Most to fetch (GB)",
            "If more would have to be fetched, the run stops before it begins and says how much.",
            default=20, minimum=0.001, advanced=True,
        )
        self.add_number(
            "TIMEOUT", "Patience (s)",
            "Seconds to wait for an answer before trying again.",
            default=30, minimum=0.1, advanced=True,
        )
        self.add_number(
            "RETRIES", "Further tries",
            "How often a failed request is tried again, after pauses of 1, 2, 4, ... seconds.",
            default=4, minimum=0, whole=True, advanced=True,
        )
        self.add_account(
            "AUTH", "Account",
            "Authentication configuration of QGIS, for catalogues whose files need an account: Basic (user name and password, "
            "also those of the Copernicus Data Space), OAuth2 (resource owner), API header (a token) or AWS S3 (keys of an S3 "
            "store). It is sent to the catalogue's own hosts only, and never stored.",
        )

    def resolve(self, parameters, context):
        from ..core.imagery.fetch.fetch import FetchJob
        from ..core.web.client import RetryPolicy

        job = self.answers(parameters, context)
        for name in (self.EXTENT, self.START, self.END):
            if not getattr(job, name.lower()):
                raise QgsProcessingException(self.tr("{name} is empty, and is needed.").format(name=name))
        policy = RetryPolicy(attempts=job.retries + 1, connect=min(job.timeout, 10.0), read=job.timeout)
        return job.fill(FetchJob, catalogue=job.catalog, policy=policy, account=job.auth)

    def scenes_folder(self, parameters, name, context):
        """The folder itself: what it holds of an earlier run is kept."""
        folder = self.parameterAsString(parameters, name, context)
        if not folder or folder == "TEMPORARY_OUTPUT":
            folder = QgsProcessingUtils.generateTempFilename("sentinel-2")
        return os.path.abspath(folder)

    def dem_path(self, parameters, name, context):
        """Where to write the DEM, '' if none is fetched."""
        return self.output_path(parameters, name, context) if self.text(parameters, self.DEM_COLLECTION, context) else ""

    def run(self, job, feedback):
        from ..core.imagery.fetch.fetch import fetch_imagery

        result = fetch_imagery(job, feedback)
        return {self.FOLDER: job.folder, self.DEM: result.dem or None, self.SCENES: len(result.scenes)}
