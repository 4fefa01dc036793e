"""Steps of a shipped model that an earlier run had finished: their results are taken up, with what they had to say.

A step is the same when its parameters, the content of its inputs, the names of its outputs, the language and all versions are
the same. Inputs that are not simply files (memory layers, filters, selections, unsaved edits) make a step that is run anew.
"""

import json
import os
from contextlib import contextmanager

from qgis.core import Qgis, QgsMapLayer, QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProcessingUtils

from ...core.errors import MineMapperError
from ...core.messages import Message
from ..desktop.languages import spoken_language
from .model_steps import closing_lines_since, keeping, kept_results, tell_at_the_end

NAME = "mapmines"
"""What the folders of kept steps begin with."""

FORMAT = 1


class _Unfinished(Exception):
    """Ends the block of a work folder without its removal."""


@contextmanager
def kept_steps(model, parameters, context, feedback, core_feedback):
    """Within the block the steps of the model that runs in this thread are kept, until it has ended well.

    They lie in WORK_FOLDER, or else in a hidden folder beside the first output that has a place.
    """
    from ...core.runs.kept_results import KeptResults
    from ...core.runs.work_folder import work_folder

    root, name, chosen = _place(model, parameters, context)
    if not root:
        yield
        return
    try:
        with work_folder(root, name, core_feedback) as folder:
            text = Message(
                "Finished steps are kept in '{folder}' until the run has ended well: after a cancel or a crash the next run with "
                "the same inputs goes on there.",
                folder=folder,
            )
            core_feedback.info(text)
            with keeping(KeptResults(folder), folder if chosen else ""):
                yield
            if feedback.isCanceled():
                raise _Unfinished
    except _Unfinished:
        pass
    except MineMapperError as error:
        from ..feedback import in_language

        raise QgsProcessingException(in_language(error.message, model)) from error


def _place(model, parameters, context):
    """(folder, name, whether the user chose it) of the kept steps; ('', '', False) where nothing would outlive this QGIS."""
    from ...core.runs.run_record import parameters_hash

    work = model.parameterAsString(parameters, "WORK_FOLDER", context).strip()
    output = next((path for path in map(output_path, _destinations(model, parameters)) if path), "")
    digest = parameters_hash(output=os.path.abspath(output) if output else "")
    if work:
        return work, f"{NAME}-{digest}", True
    return (os.path.dirname(os.path.abspath(output)), f".{NAME}-{digest}", False) if output else ("", "", False)


def _destinations(model, parameters):
    return [parameters.get(definition.name()) for definition in model.destinationParameterDefinitions()]


def chosen_path(value):
    """Path of a destination as its user wrote it; '' for one that QGIS chooses."""
    value = getattr(value, "sink", value)
    value = value.staticValue() if hasattr(value, "staticValue") else value
    if not isinstance(value, str) or value == "TEMPORARY_OUTPUT" or value.startswith(QgsProcessingUtils.tempFolder()):
        return ""
    return value


def output_path(value):
    """Path of a file that outlives this QGIS; '' for other destinations."""
    path = chosen_path(value)
    return path if os.path.splitext(path)[1] and "|" not in path else ""


def source_text(algorithm, definition, parameters, context):
    """What is said of an input beside the content of its files; None if files alone do not hold it."""
    name, kind = definition.name(), definition.type()
    value = parameters.get(name)
    if kind in ("file", "multilayer"):
        entries = value if isinstance(value, (list, tuple)) else [value]
        return "" if all(isinstance(entry, (str, os.PathLike, QgsMapLayer)) for entry in entries) else None
    if isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly or value.featureLimit != -1 or getattr(value, "filterExpression", "")
    ):
        return None
    if kind == "raster":
        layer = algorithm.parameterAsRasterLayer(parameters, name, context)
        return "" if layer is not None and layer.dataProvider().name() == "gdal" else None
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None or layer.dataProvider().name() != "ogr" or layer.isModified():
        return None
    if layer.fields().count() != layer.dataProvider().fields().count():  # joins, virtual fields
        return None
    return f"{layer.source().partition('|')[2]} {layer.crs().toWkt(Qgis.CrsWktVariant.Preferred)}"


class KeptStep:
    """The result of one step of a model that keeps them; outside of such a model nothing is kept."""

    def __init__(self, algorithm, feedback):
        self._algorithm, self._feedback, self._store = algorithm, feedback, kept_results()
        self._key = self._find_key() if self._store is not None else None

    def _find_key(self):
        from ...core.runs.cluster import sources_hash
        from ...core.runs.kept_results import content
        from ...core.runs.run_record import parameters_hash
        from .records import versions

        recorder = self._algorithm.recorder
        inputs = {}
        for name, paths in recorder.all_files.items():
            text = recorder.source_texts.get(name)
            if text is None or not paths or not all(os.path.exists(path) for path in paths):
                return None
            inputs[name] = [text, [os.path.basename(path) for path in paths], [content(path, self._feedback) for path in paths]]
        outputs = {name: item.final.name for name, item in self._algorithm.outputs.items.items()}
        return parameters_hash(
            format=FORMAT, step=self._algorithm.name(), parameters=recorder.parameters, inputs=inputs, outputs=outputs,
            versions=versions(), sources=sources_hash(), language=spoken_language(),
        )  # fmt: skip

    def restore(self):
        """(results, steps of the record) of an earlier run, its files in their hidden folders; None if there is none."""
        from ...core.runs.kept_results import copy_kept

        found = self._store.load(self._key) if self._key else None
        if found is None:
            return None
        files, facts = found
        items = self._algorithm.outputs.items
        if not set(files) <= set(items):
            return None
        for name, entries in files.items():
            copy_kept(entries, str(items[name].hidden))
        self._feedback.info(
            self._algorithm.tr("Taken from the run before: inputs, parameters and versions are the same. Nothing is computed.")
        )
        for text in facts["warnings"]:
            self._feedback.warning(text)
        tell_at_the_end([tuple(line) for line in facts["closing"]], self._feedback)
        results = {
            name: str(items[value["output"]].staged) if isinstance(value, dict) else value
            for name, value in facts["results"].items()
        }
        return results, facts["steps"]

    @contextmanager
    def listening(self):
        """Note what the step says within the block."""
        self._feedback.warnings, self._closing = [], None
        with closing_lines_since() as closing:
            self._closing = closing
            yield

    def save(self, results, steps):
        """Keep the files in the hidden folders, complete as they are, and what was said; nothing where it does not go."""
        if not self._key:
            return
        items = self._algorithm.outputs.items
        staged = {str(item.staged): name for name, item in items.items()}
        plain = {name: {"output": staged[value]} if value in staged else value for name, value in results.items()}
        closing = [list(line) for line in self._closing]
        warnings = [text for text in self._feedback.warnings if [text, True] not in closing]
        facts = {"results": plain, "steps": steps, "closing": closing, "warnings": warnings}
        entries = {
            name: [entry for entry in sorted(item.hidden.iterdir()) if not entry.name.startswith(".")]
            for name, item in items.items()
        }
        try:
            json.dumps(facts)
            self._store.save(self._key, entries, facts)
        except (OSError, TypeError, ValueError) as error:
            text = self._algorithm.tr("The result of this step could not be kept for a later run ({error}). This run goes on.")
            self._feedback.info(text.format(error=error))
