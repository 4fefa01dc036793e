"""The form of a step: one row a parameter, which makes the dialog, the field of the job and, with `make docs`, the help page."""

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from . import choices, prefill


class Form:
    """How a step declares its parameters in `initAlgorithm`.

    Each `add_...` is one row: name, label, help, default, range. Labels and helps are English texts, told in QGIS's language.
    A row also says how the value is read: `answers` gives the job a field of the parameter's name in small letters
    (`reading.py`). `read` is the name of another method that reads it, ``method(parameters, name, context)``.
    """

    def add(self, definition, help, advanced=False, read=None):
        """Add any parameter with its help and, if not the usual one of its type, the name of the method that reads it."""
        definition.setDescription(self.tr(definition.description()))
        definition.setHelp(self.tr(help))
        if advanced:
            definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
        prefill.fill(self, definition)
        choices.show(definition)
        self.addParameter(definition)
        if read is not None:
            self.__dict__.setdefault("readers", {})[definition.name()] = read

    def add_raster(self, name, label, help, optional=False, advanced=False):
        self.add(QgsProcessingParameterRasterLayer(name, label, optional=optional), help, advanced)

    def add_vector(
        self, name, label, help, kind=Qgis.ProcessingSourceType.VectorPolygon, optional=False, advanced=False, read=None
    ):
        self.add(QgsProcessingParameterFeatureSource(name, label, [kind], optional=optional), help, advanced, read)

    def add_number(
        self, name, label, help, default=None, minimum=None, maximum=None, whole=False, optional=False, advanced=False, read=None
    ):
        kind = Qgis.ProcessingNumberParameterType.Integer if whole else Qgis.ProcessingNumberParameterType.Double
        definition = QgsProcessingParameterNumber(name, label, kind, default, optional)
        if minimum is not None:
            definition.setMinimum(minimum)
        if maximum is not None:
            definition.setMaximum(maximum)
        self.add(definition, help, advanced, read)

    def add_text(self, name, label, help, default=None, optional=False, advanced=False, read=None):
        self.add(QgsProcessingParameterString(name, label, default, False, optional), help, advanced, read)

    def add_switch(self, name, label, help, default=False, advanced=False):
        self.add(QgsProcessingParameterBoolean(name, label, default), help, advanced)

    def add_choice(self, name, label, help, options, default=None, several=False, optional=False, advanced=False):
        definition = QgsProcessingParameterEnum(name, label, list(options), several, default, optional, True)
        self.add(definition, help, advanced)

    def add_field(self, name, label, help, parent, default=None, several=False, optional=False, advanced=False, read=None):
        definition = QgsProcessingParameterField(
            name, label, default, parent, Qgis.ProcessingFieldParameterDataType.Any, several, optional
        )
        self.add(definition, help, advanced, read)

    def add_extent(self, name, label, help, optional=True, advanced=False):
        self.add(QgsProcessingParameterExtent(name, label, optional=optional), help, advanced)

    def add_crs(self, name, label, help, read=None):
        self.add(QgsProcessingParameterCrs(name, label, optional=True), help, read=read)

    def add_file(self, name, label, help, extension="", optional=False, folder=False, advanced=False, filter=""):
        behaviour = Qgis.ProcessingFileParameterBehavior.Folder if folder else Qgis.ProcessingFileParameterBehavior.File
        definition = QgsProcessingParameterFile(name, label, behaviour, extension, optional=optional, fileFilter=self.tr(filter))
        self.add(definition, help, advanced)

    def add_files(self, name, label, help, kind=QgsProcessing.SourceType.TypeFile):
        """A list of files, folders or raster layers: the job holds their paths."""
        self.add(QgsProcessingParameterMultipleLayers(name, label, kind, optional=True), help, read="layer_paths")

    def add_layers(self, name, label, help, kind=QgsProcessing.SourceType.TypeVectorPolygon):
        """A list of vector layers: the job holds a `VectorSource` of each."""
        self.add(QgsProcessingParameterMultipleLayers(name, label, kind, optional=True), help)

    def add_date(self, name, label, help, optional=True, advanced=False):
        kind = Qgis.ProcessingDateTimeParameterDataType.Date
        self.add(QgsProcessingParameterDateTime(name, label, kind, optional=optional), help, advanced)

    def add_account(self, name, label, help):
        self.add(QgsProcessingParameterAuthConfig(name, label, optional=True), help, advanced=True)

    def add_raster_output(self, name, label, help, optional=False, read=None):
        self.add(QgsProcessingParameterRasterDestination(name, label, optional=optional, createByDefault=True), help, read=read)

    def add_vector_output(self, name, label, help, kind=QgsProcessing.SourceType.TypeVectorPolygon, optional=False):
        definition = QgsProcessingParameterVectorDestination(name, label, kind, optional=optional, createByDefault=True)
        self.add(definition, help)

    def add_file_output(self, name, label, help, filter, optional=True, read=None):
        definition = QgsProcessingParameterFileDestination(name, label, self.tr(filter), optional=optional, createByDefault=True)
        self.add(definition, help, read=read)

    def add_report(self, label, help):
        """REPORT: a web page; its label tells it from the other reports in QGIS's list of results."""
        self.add_file_output("REPORT", label, help, "HTML files (*.html)")

    def add_csv_output(self, name, label, help):
        """A table that other programs read."""
        self.add_file_output(name, label, help, "CSV files (*.csv)")

    def add_seed(self, help, advanced=False):
        """SEED of the random numbers."""
        self.add_number("SEED", "Seed", help, default=1, minimum=0, whole=True, advanced=advanced)

    def add_folder_output(self, name, label, help, optional=False, read=None):
        definition = QgsProcessingParameterFolderDestination(name, label, optional=optional, createByDefault=True)
        self.add(definition, help, read=read)

    def add_number_output(self, name, label):
        self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def add_run_settings(self):
        """The parameters of heavy steps that change how it runs, never its result."""
        # fmt: off
        self.add_number(
            "TILE_SIZE", "Tile size",
            "Side of a tile in pixels; 0 lets the step choose. The result is the same for any size.",
            default=0, minimum=0, whole=True, advanced=True,
        )
        self.add_number(
            "THREADS", "Threads",
            "Number of tiles worked on at once; 0 uses all cores.",
            default=0, minimum=0, whole=True, advanced=True,
        )
        self.add_text(
            "SCHEDULER", "Dask scheduler",
            "Address of a running Dask scheduler, for example tcp://10.0.0.5:8786; empty works on this computer alone.",
            optional=True, advanced=True,
        )
        self.add_work_folder(
            "Folder that keeps finished tiles: after a cancel or a crash the next run of the same input goes on there.",
        )
        self.add_number(
            "MEMORY_LIMIT", "Memory limit (MB)",
            "The step stays below this much memory; 0 uses half of the computer's.",
            default=0, minimum=0, whole=True, advanced=True, read="memory_limit",
        )

    def add_work_folder(self, help):
        """The folder in which a step keeps what is finished of a run."""
        self.add_file("WORK_FOLDER", self.tr("Work folder"), help, optional=True, folder=True, advanced=True)
