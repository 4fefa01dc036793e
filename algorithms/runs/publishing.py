"""The outputs of one run: judged before any work, made in hidden folders, completed, looked at, and published together."""

import os
import re
import sqlite3
import zipfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ...core.errors import MineMapperError, OutputError
from ...core.messages import Message
from ..layers.gdal_calls import gdal_call

VECTOR_EXTENSIONS = (".gpkg", ".fgb")
RASTER_EXTENSIONS = (".tif", ".tiff")
SYNONYMS = {".html": (".html", ".htm"), ".geojson": (".geojson", ".json")}
"""Extensions that mean the same."""


class Outputs:
    """The destinations of one run of an algorithm."""

    def __init__(self):
        from ...core.runs.staging import Staging

        self._staging = Staging()

    def stage(self, algorithm, definition, path):
        """Where the step makes the output that is to be called `path`.

        Raises
        ------
        OutputError
            The extension means another kind of file, the folder cannot be written, or another output has that path.
        """
        from ...core.files import require_extension, require_writable
        from ...core.learning.model_file import model_path
        from ...core.runs.staging import require_visible

        label = definition.description()
        folder = definition.type() == "folderDestination"
        path = path.rstrip("/\\") or path
        path = os.path.abspath(path) if os.path.basename(path) == ".." else path
        extensions = allowed_extensions(definition)
        if extensions:
            require_extension(path, extensions, label)
        if _is_model(definition):
            model_path(path)
        require_visible(path, label)
        require_writable(path, label, folder)
        _refuse_other_layers(path, path, label)
        _refuse_edited(path, label)
        return self._staging.add(definition.name(), path, label)

    def refuse_inputs(self, algorithm, inputs):
        """Raise QgsProcessingException if an output would overwrite an input.

        Parameters
        ----------
        inputs : dict
            Parameter name -> files behind it.
        """
        for output, item in self._staging.items.items():
            problem = overwritten_input(algorithm, output, item.path, str(item.final), inputs)
            if problem:
                raise QgsProcessingException(problem)

    @contextmanager
    def made(self):
        """Room for the outputs while the step runs; whatever was not published is gone afterwards."""
        try:
            self._staging.begin()
            yield self
        finally:
            self._staging.close()

    def plain(self, text):
        """A text for the user with final names."""
        return self._staging.plain(text)

    def full_disk(self, error):
        """The sentence for a write that found no room, wherever it happened."""
        from ...core.files import write_failure

        item = next(iter(self._staging.items.values()), None)
        path = error.filename or (item.path if item is not None else "")
        return write_failure("The result", str(path), error)

    @property
    def items(self):
        """Output name -> `core.runs.staging.Item`."""
        return self._staging.items

    def complete(self, algorithm, results, feedback):
        """Complete the files made with style and record and look at each; gives the results and the steps of the record."""
        from ...core.files import write_failure

        results = {name: value for name, value in results.items() if value is not None}
        step = None
        try:
            for name, item in self._staging.items.items():
                step = item
                _style(algorithm, name, results)
            steps = algorithm.record_of_run(feedback) if self._staging.items else []
            for name, item in self._staging.items.items():
                step = item
                _record(name, item, results, steps, algorithm.recorded)
                _keep_own_styles(algorithm, item, feedback)
            self._look_at(algorithm)
        except MineMapperError:
            raise
        except (OSError, RuntimeError, sqlite3.Error, zipfile.BadZipFile) as error:
            failure = error if isinstance(error, OSError) else OSError(_errno(step.hidden), str(error))
            raise OutputError(write_failure(step.what, step.path, failure)) from error
        return results, steps

    def _look_at(self, algorithm):
        """Every file made is whole, and none of a folder takes the place of an input or of a file with further layers."""
        for source, place in self._staging.moves():
            require_opens(str(source))
            if os.path.exists(place):
                output, item = self._staging.item_of(source)
                problem = overwritten_input(algorithm, output, str(place), str(place), algorithm.recorder.all_files)
                if problem:
                    raise QgsProcessingException(problem)
                _refuse_other_layers(str(place), str(place), item.what)

    def publish(self, algorithm, results, steps):
        """Let all files appear; gives the results by final names."""
        self._staging.publish()
        results = {name: self._staging.final(value) for name, value in results.items()}
        _remember(algorithm, results, steps)
        return results


def overwritten_input(algorithm, output, path, final, inputs):
    """What to say if an output that is to be called `path`, in full `final`, is one of the inputs; '' if it is none."""
    for name, paths in inputs.items():
        if any(_overwrites(final, entry) for entry in paths):
            return algorithm.tr(
                "{output} ({output_name}) is '{path}', which is an input too: {label} ({name}). It would be "
                "overwritten. Choose another name for the output."
            ).format(
                output=algorithm.parameterDefinition(output).description(),
                output_name=output,
                path=path,
                label=algorithm.parameterDefinition(name).description(),
                name=name,
            )
    return ""


def _refuse_edited(path, what):
    """Raise OutputError if a layer of the project that shows this file is being edited: QGIS would save its edits into the new
    result, to other features of the same ids. Only the main thread may look into the project."""
    from ...core.runs.staging import same_name

    if QThread.currentThread() != QCoreApplication.instance().thread():
        return
    for layer in QgsProject.instance().mapLayers().values():
        shown = os.path.realpath(layer.source().split("|")[0])
        if layer.isEditable() and same_name(shown) == same_name(os.path.realpath(path)):
            raise OutputError(
                "{what} cannot be written to '{path}': layer '{layer}' shows that file and is being edited. Save or discard its "
                "edits and end editing, or choose another name.",
                what=Message(what),
                path=path,
                layer=layer.name(),
            )


def _refuse_other_layers(file, path, what):
    """Raise OutputError if `file`, called `path`, is a GeoPackage with more than the one layer that an output would replace."""
    layers = layers_of_geopackage(file)
    if len(layers) > 1:
        raise OutputError(
            "{what} cannot be written to '{path}': that file holds {count} layers ({layers}), and all of them would be lost. "
            "Choose another name.",
            what=Message(what),
            path=path,
            count=len(layers),
            layers=", ".join(layers[:5]) + (" ..." if len(layers) > 5 else ""),
        )


def layers_of_geopackage(path):
    """Names of the layers, tables and stored projects of a GeoPackage; styles are none. [] of other files and damaged ones."""
    if not path.lower().endswith(".gpkg") or not os.path.isfile(path):
        return []
    for way in ("mode=ro", "immutable=1"):  # the second reads where nothing may be written beside the file
        with suppress(sqlite3.Error), closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?{way}", uri=True)) as database:
            names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
            return [name for name in names if not name.startswith(("gpkg_", "rtree_", "sqlite_")) and name != "layer_styles"]
    return []


def allowed_extensions(definition):
    """Extensions of a destination, with dot; () for folders and for models, which have a rule of their own."""
    kind = definition.type()
    if kind == "vectorDestination":
        return VECTOR_EXTENSIONS
    if kind == "rasterDestination":
        return RASTER_EXTENSIONS
    if kind != "fileDestination" or _is_model(definition):
        return ()
    named = re.findall(r"\*(\.\w+)", definition.fileFilter())
    return tuple(dict.fromkeys(synonym for end in named for synonym in SYNONYMS.get(end.lower(), (end.lower(),))))


def _is_model(definition):
    return definition.type() == "fileDestination" and "*.mmf" in definition.fileFilter()


def input_files(algorithm, definition, parameters, context):
    """All files that hold an input: what a virtual raster or layer names as well."""
    from .records import input_paths

    found = []
    for path in input_paths(algorithm, definition, parameters, context):
        path = str(path).split("|")[0]
        found.append(path)
        shows_others = definition.type() in ("raster", "source", "vector") or path.lower().endswith(".vrt")
        if shows_others and os.path.isfile(path):
            with suppress(OSError):
                found += gdal_call(gdal.OpenEx, path).GetFileList() or []
    return list(dict.fromkeys(found))


def _overwrites(output, path):
    """True if writing `output` changes the input `path`: the same file by any name, or one inside an input folder."""
    from ...core.runs.staging import same_name

    if not path:
        return False
    whole = os.path.abspath(path)
    if same_name(os.path.realpath(output)) == same_name(os.path.realpath(whole)) or same_name(output) == same_name(whole):
        return True
    if os.path.exists(output) and os.path.exists(whole) and os.path.samefile(output, whole):
        return True
    inside = same_name(os.path.realpath(output)).startswith(same_name(os.path.realpath(whole)) + os.sep)
    return inside and os.path.isdir(whole) and os.path.isfile(output) and not _made_by_us(output)


def _made_by_us(path):
    """True for a file with a record of a run, and for our style of one: an earlier result that lies among the inputs."""
    from ..desktop.styling import is_our_style
    from .records import read_record

    extension = os.path.splitext(path)[1].lower()
    return bool(read_record(path)) or extension in (".html", ".csv") or (extension == ".qml" and is_our_style(path))


def _style(algorithm, name, results):
    """Store the styles of one output with the file that was made."""
    from ..desktop.styling import store_style

    style = algorithm.styles.get(name)
    if style and results.get(name):
        store_style(results[name], *([style] if isinstance(style, str) else style))


def _record(name, item, results, steps, recorded):
    """Keep the steps that made a file in it."""
    from .records import store_record

    path = results.get(name)
    if recorded and isinstance(path, str) and (os.path.isfile(path) or (name == "TABLES" and os.path.isdir(path))):
        store_record(path, steps)


def _remember(algorithm, results, steps):
    """Know the steps of files that can hold no record, for the rest of this session."""
    from .records import remember_record

    if algorithm.recorded:
        for definition in algorithm.destinationParameterDefinitions():
            path = results.get(definition.name())
            if isinstance(path, str) and os.path.isfile(path):
                remember_record(path, steps)


def _keep_own_styles(algorithm, item, feedback):
    """Drop our style where the user has one of their own beside the output."""
    from ..desktop.styling import is_our_style

    staged, final = item.staged.with_suffix(".qml"), item.final.with_suffix(".qml")
    if staged.is_file() and final.exists() and not is_our_style(str(final)):
        staged.unlink()
        feedback.info(
            algorithm.tr("The style '{path}' beside the output is your own and was left as it is.").format(path=str(final))
        )


def require_opens(path):
    """Raise OSError unless a finished file can be opened and is complete."""
    extension = os.path.splitext(path)[1].lower()
    check = _CHECKS.get(extension)
    if check is not None and not check(path):
        raise OSError(_errno(os.path.dirname(path)), "the file is incomplete")


def _errno(folder):
    """Libraries hide the cause of a failed write; a nearly full disk is the likely one."""
    from ...core.raster_writer import errno_of

    return errno_of(os.path.join(str(folder), "any"))


def _raster_opens(path):
    from ...core.raster_writer import require_complete

    require_complete(path)
    return True


def _geopackage_opens(path):
    with open(path, "rb") as stream:
        header = stream.read(100)
    page = int.from_bytes(header[16:18], "big")
    whole = header[:15] == b"SQLite format 3" and (65536 if page == 1 else page) * int.from_bytes(
        header[28:32], "big"
    ) == os.path.getsize(path)
    return whole and not os.path.exists(path + "-journal") and _layer_opens(path)


def _layer_opens(path):
    """The last feature of every layer can be read."""
    try:
        dataset = gdal_call(gdal.OpenEx, path, gdal.OF_VECTOR)
    except OSError:
        return False
    if dataset.GetLayerCount() == 0:
        return False
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    opens = all(_last_feature(layer) for layer in layers)
    del layers, dataset
    return opens


def _last_feature(layer):
    count = layer.GetFeatureCount()
    if count < 1:
        return count == 0
    layer.SetNextByIndex(count - 1)
    return layer.GetNextFeature() is not None


def _zip_opens(path):
    with zipfile.ZipFile(path) as archive:
        return archive.testzip() is None


def _ends_with(ending):
    def ends(path):
        with open(path, "rb") as stream:
            stream.seek(max(os.path.getsize(path) - 64, 0))
            return stream.read().rstrip().endswith(ending)

    return ends


_CHECKS = {
    ".tif": _raster_opens,
    ".tiff": _raster_opens,
    ".gpkg": _geopackage_opens,
    ".fgb": _layer_opens,
    ".mmf": _zip_opens,
    ".xlsx": _zip_opens,
    ".kmz": _zip_opens,
    ".html": _ends_with(b"</html>"),
    ".htm": _ends_with(b"</html>"),
    ".pdf": _ends_with(b"%%EOF"),
    ".qml": _ends_with(b">"),
    ".csv": os.path.getsize,
}
