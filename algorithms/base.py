"""The base of all algorithms: parameters declared as label and help, inputs resolved, core errors turned into QGIS's."""

import errno
import math
import os
import traceback
from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameters,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.errors import MineMapperError
from ..core.messages import speaking
from . import choices, dependencies, prefill
from .feedback import QgisFeedback, core_text, told, with_labels
from .help_pages import help_url
from .interrupts import cancelled_by_signals
from .languages import spoken_language
from .loading import announce, announce_files, asked_layers, layer_names
from .model_steps import tell_step

ROOT = os.path.dirname(os.path.dirname(__file__))
NO_ROOM = {getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name)}
"""Errors of the system that say: no room on the disk, for this user, or for a file of this size."""


class MineMapperAlgorithm(QgsProcessingAlgorithm):
    """One step of the method.

    A subclass names itself (`name`, `displayName`, `group_name`, `help_text`, `tags`), declares its form in
    `initAlgorithm`, resolves everything that QGIS knows into `self.job` in `prepareAlgorithm` (main thread), and
    calls core in `run`. A fresh instance is made for each run, so `self.job` belongs to one run.
    """

    @property
    def packages(self):
        """Import names of the packages that this step needs."""
        return dependencies.needed_by(self.name())

    kernels = ()
    """Parts of core with Numba kernels that the step calls (`core.compiling.COMPILE_SECONDS`)."""

    recorded = True
    """Whether the files that the step makes keep the record of its run."""

    styles = {}
    """Output name -> name of the style in styles/ (or several, the first is shown), for outputs that load as layers."""

    def layer_title(self, name):
        """Name of an output's layer in the project and inside its file, in plain words; the output's label by default."""
        return self.parameterDefinition(name).description()

    loads_files = False
    """Whether `files_to_load` gives layers beside the outputs of the form."""

    def files_to_load(self, results):
        """`loading.LoadedFile`s: layers inside a folder that was made."""
        return ()

    def hidden_layers(self, results):
        """Names of the outputs whose layers are loaded, but not shown at once."""
        return ()

    def __init_subclass__(cls, **options):
        # QgsProcessingAlgorithm has a `run` of its own with other arguments, which `processing.run` calls from Python: a
        # subclass's `run` is kept as `run_step`, so that it does not hide that one.
        super().__init_subclass__(**options)
        if "run" in cls.__dict__:
            cls.run_step = cls.__dict__["run"]
            del cls.run

    # -- who it is ---------------------------------------------------------------------------------------------

    def createInstance(self):
        return type(self)()

    def group_name(self):
        """Sentence-case name of the toolbox group; subclasses return one of `provider.GROUPS`."""
        raise NotImplementedError

    def group(self):
        return self.group_name()

    def groupId(self):
        from .provider import GROUPS

        return next(identifier for identifier, label in GROUPS.items() if self.tr(label) == self.group_name())

    def icon(self):
        return QIcon(os.path.join(ROOT, "icons", f"{self.name()}.svg"))

    def svgIconPath(self):
        return os.path.join(ROOT, "icons", f"{self.name()}.svg")

    def help_text(self):
        """What the step does, one or two paragraphs."""
        raise NotImplementedError

    def helpUrl(self):
        return help_url(self.name(), QgsApplication.locale())

    def shortDescription(self):
        return self.help_text().split("\n\n")[0]

    def shortHelpString(self):
        paragraphs = "".join(f"<p>{text}</p>" for text in self.help_text().split("\n\n"))
        items = "".join(
            f"<p><b>{definition.description()}</b><br>{definition.help()}</p>"
            for definition in self.parameterDefinitions()
            if definition.help()
        )
        return paragraphs + items

    def tr(self, text):
        """A text of algorithms/ in QGIS's language."""
        return QCoreApplication.translate("algorithms", text)

    # -- the form ----------------------------------------------------------------------------------------------

    def add(self, definition, help, advanced=False):
        """Add any parameter with its help."""
        definition.setHelp(help)
        if advanced:
            definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
        prefill.fill(self, definition)
        choices.show(definition)
        self.addParameter(definition)

    def add_raster(self, name, label, help, optional=False, advanced=False):
        self.add(QgsProcessingParameterRasterLayer(name, label, optional=optional), help, advanced)

    def add_vector(self, name, label, help, kind=Qgis.ProcessingSourceType.VectorPolygon, optional=False, advanced=False):
        self.add(QgsProcessingParameterFeatureSource(name, label, [kind], optional=optional), help, advanced)

    def add_number(
        self, name, label, help, default=None, minimum=None, maximum=None, whole=False, optional=False, advanced=False
    ):
        kind = Qgis.ProcessingNumberParameterType.Integer if whole else Qgis.ProcessingNumberParameterType.Double
        definition = QgsProcessingParameterNumber(name, label, kind, default, optional)
        if minimum is not None:
            definition.setMinimum(minimum)
        if maximum is not None:
            definition.setMaximum(maximum)
        self.add(definition, help, advanced)

    def add_text(self, name, label, help, default=None, optional=False, advanced=False):
        self.add(QgsProcessingParameterString(name, label, default, False, optional), help, advanced)

    def add_switch(self, name, label, help, default=False, advanced=False):
        self.add(QgsProcessingParameterBoolean(name, label, default), help, advanced)

    def add_choice(self, name, label, help, options, default=None, several=False, optional=False, advanced=False):
        definition = QgsProcessingParameterEnum(name, label, list(options), several, default, optional, True)
        self.add(definition, help, advanced)

    def add_field(self, name, label, help, parent, default=None, several=False, optional=False, advanced=False):
        definition = QgsProcessingParameterField(
            name, label, default, parent, Qgis.ProcessingFieldParameterDataType.Any, several, optional
        )
        self.add(definition, help, advanced)

    def add_extent(self, name, label, help, optional=True, advanced=False):
        self.add(QgsProcessingParameterExtent(name, label, optional=optional), help, advanced)

    def add_crs(self, name, label, help, optional=True, advanced=False):
        self.add(QgsProcessingParameterCrs(name, label, optional=optional), help, advanced)

    def add_file(self, name, label, help, extension="", optional=False, folder=False, advanced=False, filter=""):
        behaviour = Qgis.ProcessingFileParameterBehavior.Folder if folder else Qgis.ProcessingFileParameterBehavior.File
        definition = QgsProcessingParameterFile(name, label, behaviour, extension, optional=optional, fileFilter=filter)
        self.add(definition, help, advanced)

    def add_raster_output(self, name, label, help, optional=False):
        self.add(QgsProcessingParameterRasterDestination(name, label, optional=optional, createByDefault=True), help)

    def add_vector_output(self, name, label, help, kind=QgsProcessing.SourceType.TypeVectorPolygon, optional=False):
        definition = QgsProcessingParameterVectorDestination(name, label, kind, optional=optional, createByDefault=True)
        self.add(definition, help)

    def add_file_output(self, name, label, help, filter, optional=True):
        definition = QgsProcessingParameterFileDestination(name, label, filter, optional=optional, createByDefault=True)
        self.add(definition, help)

    def add_folder_output(self, name, label, help, optional=False):
        definition = QgsProcessingParameterFolderDestination(name, label, optional=optional, createByDefault=True)
        self.add(definition, help)

    def add_number_output(self, name, label):
        self.addOutput(QgsProcessingOutputNumber(name, label))

    def add_run_settings(self):
        """The parameters of heavy steps that change how it runs, never its result."""
        self.add_number(
            "TILE_SIZE",
            self.tr("Tile size"),
            self.tr("Side of a tile in pixels; 0 lets the step choose. The result is the same for any size."),
            default=0,
            minimum=0,
            whole=True,
            advanced=True,
        )
        self.add_number(
            "THREADS",
            self.tr("Threads"),
            self.tr("Number of tiles worked on at once; 0 uses all cores."),
            default=0,
            minimum=0,
            whole=True,
            advanced=True,
        )
        self.add_text(
            "SCHEDULER",
            self.tr("Dask scheduler"),
            self.tr("Address of a running Dask scheduler, for example tcp://10.0.0.5:8786; empty works on this computer alone."),
            optional=True,
            advanced=True,
        )
        self.add_file(
            "WORK_FOLDER",
            self.tr("Work folder"),
            self.tr("Folder that keeps finished tiles: after a cancel or a crash the next run of the same input goes on there."),
            optional=True,
            folder=True,
            advanced=True,
        )
        self.add_number(
            "MEMORY_LIMIT",
            self.tr("Memory limit (MB)"),
            self.tr("The step stays below this much memory; 0 uses half of the computer's."),
            default=0,
            minimum=0,
            whole=True,
            advanced=True,
        )

    # -- reading the form (main thread) ------------------------------------------------------------------------

    def given(self, parameters, name):
        """True if the user gave a value for an optional parameter."""
        value = parameters.get(name)
        return value is not None and value != "" and value != []

    def raster_path(self, parameters, name, context):
        """Path of a raster parameter; None if optional and not given."""
        if not self.given(parameters, name):
            return None
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self._unreadable(name, parameters[name]))
        return layer.source()

    def vector_source(self, parameters, name, context):
        """A `VectorSource` to be read in `run`; None if optional and not given."""
        from .columnar import columnar_file
        from .vector_source import VectorSource

        if not self.given(parameters, name):
            return None
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self._unreadable(name, parameters[name]))
        sources = self.__dict__.setdefault("sources", {})
        hidden = self._hidden_crs(source, parameters, name, context)
        file = columnar_file(parameters[name], self.parameterAsVectorLayer(parameters, name, context))
        sources[name] = VectorSource(source, context.transformContext(), hidden, file)
        return sources[name]

    def vector_sources(self, parameters, name, context):
        """The `VectorSource` of every layer or path of a list parameter, in its order; nested lists as a model makes them."""
        from .vector_source import VectorSource

        if not self.given(parameters, name):
            return []
        found, single = [], QgsProcessingParameterFeatureSource(name, self.parameterDefinition(name).description())
        for value in _flat_values(parameters[name]):
            source = QgsProcessingParameters.parameterAsSource(single, {name: value}, context)
            if source is None:
                raise QgsProcessingException(self._unreadable(name, value))
            found.append(VectorSource(source, context.transformContext()))
        return found

    def _hidden_crs(self, source, parameters, name, context):
        """The CRS of a layer of geometry collections, which QGIS takes for a table: the file knows it; None where QGIS does."""
        if source.sourceCrs().isValid() or source.wkbType() != Qgis.WkbType.GeometryCollection:
            return None
        layer = self.parameterAsVectorLayer(parameters, name, context)
        return layer.dataProvider().crs() if layer is not None else None

    def _unreadable(self, name, value):
        value = getattr(value, "source", value)  # a QgsProcessingFeatureSourceDefinition
        value = value.staticValue() if hasattr(value, "staticValue") else value
        message = self.tr(
            "{label} ({name}): '{value}' cannot be read. Check that the file exists and is not damaged, or choose another layer."
        )
        return message.format(label=self.parameterDefinition(name).description(), name=name, value=value)

    @property
    def outputs(self):
        """The destinations of this run."""
        if "_outputs" not in self.__dict__:
            from .publishing import Outputs

            self._outputs = Outputs()
        return self._outputs

    def text(self, parameters, name, context):
        """Text of a parameter, '' if not given."""
        return self.parameterAsString(parameters, name, context).strip()

    def choice(self, parameters, name, context):
        """Text of a choice, '' if it is optional and not given."""
        return self.parameterAsEnumString(parameters, name, context) if self.given(parameters, name) else ""

    def number(self, parameters, name, context):
        """Float of a number parameter, None if optional and not given."""
        if parameters.get(name) is None and self.parameterDefinition(name).defaultValue() is None:
            return None
        return self.parameterAsDouble(parameters, name, context)

    def whole_number(self, parameters, name, context):
        """Int of a number parameter, None if optional and not given."""
        value = self.number(parameters, name, context)
        return None if value is None else int(value)

    def numbers(self, parameters, name, context):
        """Finite floats of a text parameter with commas: '0.1,0.5,1,2' -> (0.1, 0.5, 1.0, 2.0)."""
        from .form_checks import LIMITLESS

        text = self.text(parameters, name, context)
        try:
            values = tuple(float(part) for part in text.split(",") if part.strip())
        except ValueError:
            values = (math.nan,)
        if not all(math.isfinite(value) and abs(value) <= LIMITLESS for value in values):
            raise QgsProcessingException(
                self.tr("{name} is '{value}': numbers separated by commas are needed, for example {example}.").format(
                    name=name, value=text, example=self.parameterDefinition(name).defaultValue() or "1,2"
                )
            )
        return values

    def words(self, parameters, name, context):
        """Words of a text parameter with commas: 'blue, green' -> ('blue', 'green')."""
        return tuple(part.strip() for part in self.text(parameters, name, context).split(",") if part.strip())

    def mine_classes(self, parameters, name, context):
        """Words of MINE_CLASSES, the whole text first: a class may hold a comma."""
        from ..core.class_words import split_classes

        return split_classes(self.text(parameters, name, context)) or ("mine",)

    def output_path(self, parameters, name, context):
        """Where to make a destination, a hidden path until the run has ended; None if it is optional and not wanted.

        Raises on a wrong extension or folder, and where two outputs have one path.
        """
        definition = self.parameterDefinition(name)
        kind = definition.type()
        if definition.flags() & Qgis.ProcessingParameterFlag.Optional and not self.given(parameters, name):
            return None
        if kind in ("fileDestination", "folderDestination"):
            path = self.parameterAsFileOutput(parameters, name, context)
        else:
            path = self.parameterAsOutputLayer(parameters, name, context)
            self.__dict__.setdefault("layer_outputs", {})[name] = path
        if not path:  # a final output of a model that its user did not ask for
            if definition.flags() & Qgis.ProcessingParameterFlag.Optional:
                return None
            path = QgsProcessingUtils.generateTempFilename(f"{name.lower()}.{definition.defaultFileExtension()}")
        try:
            return self.outputs.stage(self, definition, path)
        except MineMapperError as error:
            raise QgsProcessingException(told(error.message, self)) from error

    def run_settings(self, parameters, context):
        """The `RunSettings` of a heavy step."""
        from ..core.executor import RunSettings
        from ..core.memory import require_memory

        require_memory(self.parameterAsInt(parameters, "MEMORY_LIMIT", context))
        return RunSettings(
            tile_size=self.parameterAsInt(parameters, "TILE_SIZE", context),
            threads=self.parameterAsInt(parameters, "THREADS", context),
            scheduler=self.text(parameters, "SCHEDULER", context),
            work_folder=self.text(parameters, "WORK_FOLDER", context),
            memory_limit=self.parameterAsInt(parameters, "MEMORY_LIMIT", context),
        )

    # -- running -----------------------------------------------------------------------------------------------

    def missing_message(self):
        """Why this step cannot run here, or ''."""
        missing = dependencies.missing_packages(self.packages)
        if not missing:
            return ""
        message = self.tr(
            "Python packages are missing in QGIS's Python: {packages}. Run 'Check dependencies' for the command to install them."
        )
        return message.format(packages=", ".join(missing))

    def canExecute(self):
        message = self.missing_message()
        return (not message, message)

    def checkParameterValues(self, parameters, context):
        message = self.missing_message() or prefill.unanswered(self, parameters)  # qgis_process ignores canExecute
        if message:
            return False, message
        from .form_checks import form_problem

        message = form_problem(self, parameters, context)
        return (False, message) if message else super().checkParameterValues(self.with_layers(parameters), context)

    def with_layers(self, parameters):
        """Parameters as QGIS checks them: a step that takes more than a layer (a field package) names a layer of it here."""
        return parameters

    def prepareAlgorithm(self, parameters, context, feedback):
        with cancelled_by_signals(feedback), self._plain_errors(feedback):
            self._prepare(parameters, context)
        return True

    def _prepare(self, parameters, context):
        from .form_checks import form_problem
        from .records import RunRecorder

        problem = form_problem(self, parameters, context)  # a model does not ask checkParameterValues
        if problem:
            raise QgsProcessingException(problem)
        self.job = self.resolve(parameters, context)
        self.recorder = RunRecorder(self, parameters, context, self.__dict__.get("sources", {}))
        self.asked = asked_layers(self, self.__dict__.get("layer_outputs", {}), context)
        self.outputs.refuse_inputs(self, self.recorder.files(self, parameters, context))

    def resolve(self, parameters, context):
        """Everything that QGIS knows, in one frozen dataclass or mapping; main thread."""
        raise NotImplementedError

    def run_step(self, job, feedback):
        """What subclasses write as `run(job, feedback)`: one call into core; returns the results by output name.

        `feedback` is core's.
        """
        raise NotImplementedError

    def processAlgorithm(self, parameters, context, feedback):
        with cancelled_by_signals(feedback), self._plain_errors(feedback), speaking(core_text, spoken_language()):
            tell_step(self, context, feedback)
            return self._process(context, QgisFeedback(feedback, self))

    def _process(self, context, feedback):
        names = {name: self.layer_title(name) for name in self.__dict__.get("layer_outputs", {})}
        with feedback.running(self.kernels):
            with self.outputs.made():
                with layer_names(names):
                    results = self.run_step(self.job, feedback)
                feedback.check()
                results = self.outputs.publish(self, results, feedback)
            announce(self, self.asked, results, context)
            if self.loads_files:
                announce_files(self, self.asked, results, context)
            prefill.remember(self, results, self.recorder.paths("MINES"))
        return results

    @contextmanager
    def _plain_errors(self, feedback):
        """Turn every error into a QgsProcessingException whose text tells the user what to do."""
        try:
            yield
        except QgsProcessingException as error:  # of the algorithm itself, translated already
            raise QgsProcessingException(self.outputs.plain(with_labels(str(error), self))) from error
        except MineMapperError as error:
            raise QgsProcessingException(self.outputs.plain(told(error.message, self))) from error
        except ImportError as error:  # found by missing_message, yet broken
            raise QgsProcessingException(
                self.tr(
                    "A Python package cannot be imported: {error}. Run 'Check dependencies': it tells which and what to do."
                ).format(error=error)
            ) from error
        except MemoryError as error:
            raise QgsProcessingException(
                self.tr(
                    "The computer's memory is not enough for this input. Set MEMORY_LIMIT or a smaller TILE_SIZE "
                    "where the step has them, or work on a smaller extent."
                )
            ) from error
        except Exception as error:
            if isinstance(error, OSError) and error.errno in NO_ROOM:
                raise QgsProcessingException(self.outputs.plain(told(self.outputs.full_disk(error), self))) from error
            feedback.pushDebugInfo(traceback.format_exc())
            raise QgsProcessingException(
                self.tr("Unexpected error in {name}: {kind}: {error}. Please report it with the log.").format(
                    name=self.displayName(), kind=type(error).__name__, error=self.outputs.plain(str(error))
                )
            ) from error


def _flat_values(value):
    """Layers and paths of a nested list; text with semicolons, as QGIS writes lists, is several."""
    if isinstance(value, (list, tuple)):
        return [inner for entry in value for inner in _flat_values(entry)]
    if isinstance(value, str):
        return [part for part in value.split(";") if part.strip()]
    return [] if value is None else [value]
