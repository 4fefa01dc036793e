"""Reading the form in the main thread: every parameter by its kind, all of them at once as the job of a run."""

import math
from types import SimpleNamespace

from qgis.core import (
    Qgis,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProcessingUtils,
)

from ...core.errors import MineMapperError
from ..auth_config import read_account
from ..feedback import in_language
from .form_checks import unreadable_text
from .form_values import flat, path_of, read_date, read_extent, vector_layer

DESTINATIONS = ("fileDestination", "folderDestination", "rasterDestination", "vectorDestination")

READERS = {
    "raster": "raster_path",
    "source": "vector_source",
    "boolean": "switch",
    "number": "number",
    "whole": "whole_number",
    "enum": "choice",
    "several enum": "choices",
    "several field": "fields",
    "field": "text",
    "extent": "extent",
    "crs": "crs",
    "file": "file_path",
    "datetime": "date",
    "multilayer": "vector_sources",
    "authcfg": "account",
}
"""Type of a parameter -> the method of `Reading` that reads it; text is what is left."""


class Job(SimpleNamespace):
    """What the form says: a field a parameter, named as it is, in small letters."""

    def fill(self, core_job, **others):
        """Core's job: each field that has the name of a parameter takes its value, unless it is given here."""
        known = {name: getattr(self, name) for name in core_job.__dataclass_fields__ if hasattr(self, name)}
        return core_job(**{**known, **others})


class Reading:
    """How a step reads its parameters; `answers` reads them all."""

    def answers(self, parameters, context):
        """The `Job` of this run: all parameters in the order of the form, destinations last."""
        definitions = [row for row in self.parameterDefinitions() if not row.flags() & Qgis.ProcessingParameterFlag.Hidden]
        definitions.sort(key=lambda row: row.type() in DESTINATIONS)
        return Job(**{row.name().lower(): self._answer(row, parameters, context) for row in definitions})

    def _answer(self, definition, parameters, context):
        """The value of one parameter: read by the method that its row names, or as its type is read."""
        name, kind = definition.name(), definition.type()
        if kind == "number" and definition.dataType() == Qgis.ProcessingNumberParameterType.Integer:
            kind = "whole"
        if kind in ("enum", "field") and definition.allowMultiple():
            kind = f"several {kind}"
        usual = READERS.get(kind, "output_path" if kind in DESTINATIONS else "text")
        read = getattr(self, self.__dict__.get("readers", {}).get(name, usual))
        return read(parameters, name, context)

    def made(self, job):
        """Results of a run by output name: every destination with its path, None where it was not wanted."""
        return {row.name(): getattr(job, row.name().lower()) for row in self.destinationParameterDefinitions()}

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
            raise QgsProcessingException(unreadable_text(self, name, parameters[name]))
        return layer.source()

    def vector_source(self, parameters, name, context):
        """A `VectorSource` to be read in `run`; None if optional and not given."""
        from ..layers.columnar import columnar_file
        from ..layers.snapshot import Snapshot
        from ..layers.vector_source import VectorSource

        if not self.given(parameters, name):
            return None
        source = self.parameterAsSource(parameters, name, context)
        layer = vector_layer(self.parameterDefinition(name), parameters[name], context)
        if source is None or layer is None:
            raise QgsProcessingException(unreadable_text(self, name, parameters[name]))
        if not source.featureCount() and getattr(parameters[name], "selectedFeaturesOnly", False):
            text = self.tr(
                "{label} ({name}): no feature of the layer is selected. Select some, or untick the box for selected ones."
            )
            raise QgsProcessingException(text.format(label=self.parameterDefinition(name).description(), name=name))
        file = columnar_file(parameters[name], layer)
        hidden = None  # the CRS of a layer of geometry collections, which QGIS takes for a table: the file knows it
        if not source.sourceCrs().isValid() and source.wkbType() == Qgis.WkbType.GeometryCollection:
            hidden = layer.dataProvider().crs()
        read = VectorSource(Snapshot(source, layer, parameters[name]), context.transformContext(), hidden, file)
        self.__dict__.setdefault("sources", {})[name] = [read]
        return read

    def vector_sources(self, parameters, name, context):
        """The `VectorSource` of every layer or path of a list parameter, in its order; nested lists as a model makes them."""
        from ..layers.snapshot import Snapshot
        from ..layers.vector_source import VectorSource

        if not self.given(parameters, name):
            return []
        found, single = [], QgsProcessingParameterFeatureSource(name, self.parameterDefinition(name).description())
        for value in flat(parameters[name], context):
            source = QgsProcessingParameters.parameterAsSource(single, {name: value}, context)
            layer = vector_layer(single, value, context)
            if source is None or layer is None:
                raise QgsProcessingException(unreadable_text(self, name, value))
            found.append(VectorSource(Snapshot(source, layer, value), context.transformContext()))
        self.__dict__.setdefault("sources", {})[name] = found
        return found

    @property
    def outputs(self):
        """The destinations of this run."""
        if "_outputs" not in self.__dict__:
            from ..runs.publishing import Outputs

            self._outputs = Outputs()
        return self._outputs

    def text(self, parameters, name, context):
        """Text of a parameter, '' if not given."""
        return self.parameterAsString(parameters, name, context).strip()

    def choice(self, parameters, name, context):
        """Text of a choice, '' if it is optional, without a default and not given."""
        if not self.given(parameters, name) and self.parameterDefinition(name).defaultValue() is None:
            return ""
        return self.parameterAsEnumString(parameters, name, context)

    def choices(self, parameters, name, context):
        """Texts of a choice of several."""
        return tuple(self.parameterAsEnumStrings(parameters, name, context))

    def fields(self, parameters, name, context):
        """Names of a row of several fields."""
        return tuple(self.parameterAsStrings(parameters, name, context))

    def switch(self, parameters, name, context):
        """Bool of a switch."""
        return self.parameterAsBool(parameters, name, context)

    def file_path(self, parameters, name, context):
        """Path of a file or folder that is read, '' if not given."""
        return self.parameterAsFile(parameters, name, context) if self.given(parameters, name) else ""

    def crs(self, parameters, name, context):
        """QGIS's object of a coordinate reference system; not valid if not given."""
        return self.parameterAsCrs(parameters, name, context)

    def extent(self, parameters, name, context):
        """(xmin, ymin, xmax, ymax, WKT), None if not given; see `form_values.read_extent`."""
        return read_extent(self, parameters, name, context)

    def date(self, parameters, name, context):
        """ISO date, '' if not given; see `form_values.read_date`."""
        return read_date(self, parameters, name, context)

    def number(self, parameters, name, context):
        """Float of a number parameter, None if optional and not given."""
        if not self.given(parameters, name) and self.parameterDefinition(name).defaultValue() is None:
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
        from ...core.words.class_words import split_classes

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
            raise QgsProcessingException(in_language(error.message, self)) from error

    def memory_limit(self, parameters, name, context):
        """Megabytes of MEMORY_LIMIT, refused if the step cannot run in so few."""
        from ...core.runs.memory import require_memory

        limit = self.whole_number(parameters, name, context)
        require_memory(limit)
        return limit

    def account(self, parameters, name, context):
        """The account of an authentication configuration; None if not given."""
        return read_account(self, name, self.parameterAsString(parameters, name, context))

    def layer_paths(self, parameters, name, context):
        """Paths of a list of files: JSON array, repeated value, one path, a layer or its id.

        QGIS's own readers of layer lists would try to load SAFE folders as layers.
        """
        return tuple(path_of(value, context) for value in flat(parameters.get(name), context))
