"""A model that comes with the plugin, in QGIS's language."""

import os

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterFile,
    QgsXmlUtils,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import MineMapperError
from .. import ROOT
from ..desktop.document_texts import translate_model
from ..desktop.help_pages import help_url
from ..feedback import QgisFeedback, in_language
from ..forms import choices, prefill
from .interrupts import cancelled_by_signals
from .kept_steps import kept_steps
from .model_steps import counted_steps

TITLES = {"mapmines": QT_TRANSLATE_NOOP("algorithms", "Map mines")}
"""Name of a model -> its title in the toolbox. The file holds the name only, which models and scripts of users call."""

OUTPUTS = {
    "mines_map": QT_TRANSLATE_NOOP("algorithms", "Mines"),
    "report": QT_TRANSLATE_NOOP("algorithms", "Inventory report"),
    "tables": QT_TRANSLATE_NOOP("algorithms", "Tables of the report"),
    "accuracy_report": QT_TRANSLATE_NOOP("algorithms", "Accuracy report"),
    "accuracy_table": QT_TRANSLATE_NOOP("algorithms", "Accuracy table"),
    "agreement_map": QT_TRANSLATE_NOOP("algorithms", "Map and reference compared"),
    "objects_map": QT_TRANSLATE_NOOP("algorithms", "Classified objects"),
    "density_map": QT_TRANSLATE_NOOP("algorithms", "Density of mines"),
    "image_map": QT_TRANSLATE_NOOP("algorithms", "Image stack"),
    "model_file": QT_TRANSLATE_NOOP("algorithms", "Model"),
}
"""Name of an output -> its label, in the order of the dialog. QGIS makes the name from the label: it is changed after loading."""


class ShippedModel(QgsProcessingModelAlgorithm):
    """A `.model3` file whose labels, help, comments and group are translated while it is loaded; names stay as they are."""

    def read(self, path):
        """Take in a file; False if it is no model."""
        with open(path, encoding="utf-8") as stream:
            text = stream.read()
        if any(QCoreApplication.translate("algorithms", title) != title for title in TITLES.values()):  # not in English
            text = translate_model(text, lambda text: QCoreApplication.translate("algorithms", text))
        document = QDomDocument()
        if not document.setContent(text)[0]:
            return False
        self.setSourceFilePath(path)
        return self.loadVariant(QgsXmlUtils.readVariant(document.firstChildElement()))

    def displayName(self):
        return QCoreApplication.translate("algorithms", TITLES.get(self.name(), self.name()))

    def createInstance(self):
        copy = ShippedModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy

    def initAlgorithm(self, configuration=None):
        super().initAlgorithm(configuration)
        self._label_outputs()
        self._add_work_folder()
        for definition in self.parameterDefinitions():
            prefill.fill(self, definition)
            choices.show(definition)

    def tr(self, text):
        return QCoreApplication.translate("algorithms", text)

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return os.path.join(ROOT, "icons", "minemapper.svg")

    def helpUrl(self):
        return help_url(self.name(), QgsApplication.locale())

    def checkParameterValues(self, parameters, context):
        from ..forms.form_checks import field_problem, form_problem, unreadable_problem

        # the step that takes a value would else refuse it after hours
        message = prefill.unanswered(self, parameters) or form_problem(self, parameters, context)
        message = message or self._path_problem(parameters, context)
        if message:
            return False, message
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return False, unreadable_problem(self, parameters, context, message)
        message = field_problem(self, parameters, context)
        return not message, message

    def _path_problem(self, parameters, context):
        """Outputs that cannot be, that are inputs of the model, or have one path; '' if there are none.

        The step that makes an output would refuse it after hours, and no single step sees all of them.
        """
        from .kept_steps import chosen_path
        from .publishing import Outputs, input_files
        from .records import FILES

        inputs = {
            definition.name(): input_files(self, definition, parameters, context)
            for definition in self.parameterDefinitions()
            if definition.type() in FILES
            and definition.name() != "WORK_FOLDER"
            and parameters.get(definition.name()) not in (None, "", [])
        }
        outputs = Outputs()
        try:
            for definition in self.destinationParameterDefinitions():
                path = chosen_path(parameters.get(definition.name()))
                if path:
                    outputs.stage(self, definition, path)
            outputs.refuse_inputs(self, inputs)
        except MineMapperError as error:
            return in_language(error.message, self)
        except QgsProcessingException as error:
            return str(error)
        return ""

    def processAlgorithm(self, parameters, context, feedback):
        steps = sum(child.isActive() for child in self.childAlgorithms().values())
        core_feedback = QgisFeedback(feedback, self)
        kept = kept_steps(self, parameters, context, feedback, core_feedback)
        # a signal that comes between two steps ends the model like one within a step
        with cancelled_by_signals(feedback), counted_steps(steps, core_feedback), kept:
            results = super().processAlgorithm(parameters, context, feedback)
            try:
                core_feedback.check()  # QGIS leaves a cancelled model as if it had ended well
            except MineMapperError as error:
                raise QgsProcessingException(in_language(error.message, self)) from error
            return results

    def _label_outputs(self):
        """Outputs in their order, with label and help, and made by default."""
        helps = self.helpContent()
        for name, label in OUTPUTS.items():
            definition = self.parameterDefinition(name)
            if definition is None:  # a model that its user has changed
                continue
            copy = definition.clone()
            copy.setDescription(self.tr(label))
            copy.setHelp(helps.get(name, ""))
            copy.setCreateByDefault(True)
            self.removeParameter(name)
            self.addParameter(copy)  # with its output, which QGIS has removed too

    def _add_work_folder(self):
        """Where finished steps are kept: no input of a step, so it is not in the file."""
        if self.parameterDefinition("WORK_FOLDER") is not None:
            return
        folder = Qgis.ProcessingFileParameterBehavior.Folder
        definition = QgsProcessingParameterFile("WORK_FOLDER", self.tr("Work folder"), folder, optional=True)
        definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
        definition.setHelp(
            self.tr(
                "Folder that keeps finished steps and parts of steps: after a cancel or a crash the next run with the same "
                "inputs goes on there. Empty: finished steps alone are kept, in a hidden folder beside the first output."
            )
        )
        self.addParameter(definition)
