"""The base of all algorithms: who a step is, and how it runs. Its form: `form.py`, `reading.py`."""

import os

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.messages import speaking
from ..core.native import leave_out_codecs
from . import ROOT
from .desktop.help_pages import help_url
from .desktop.languages import spoken_language
from .desktop.loading import announce, announce_files, asked_layers, layer_names
from .desktop.toolbox_order import GROUPS, STEPS, in_order
from .feedback import QgisFeedback, core_text
from .forms import prefill
from .forms.form import Form
from .forms.reading import Reading
from .layers.codecs import unknown_codecs
from .packages import dependencies
from .runs.interrupts import cancelled_by_signals
from .runs.kept_steps import KeptStep
from .runs.model_steps import tell_step, with_work_folder
from .runs.plain_errors import plain_errors


class MineMapperAlgorithm(Form, Reading, QgsProcessingAlgorithm):
    """One step of the method.

    A subclass names itself (`name`, `displayName`, `help_text`, `tags`), declares its form in
    `initAlgorithm` (one row a parameter), checks in `resolve` what QGIS does not, and calls core in `run` with the job that the
    form gives. A fresh instance is made for each run, so `self.job` belongs to one run.
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
        if "displayName" in cls.__dict__:  # what a subclass gives is the title; the toolbox shows it with a number
            cls.title = cls.__dict__["displayName"]
            del cls.displayName

    # -- who it is ---------------------------------------------------------------------------------------------

    def createInstance(self):
        return type(self)()

    def title(self):
        """Sentence-case verb phrase; subclasses write it as `displayName`."""
        raise NotImplementedError

    def displayName(self):
        return in_order(self.name(), self.title())

    def group(self):
        return self.tr(GROUPS[self.groupId()])

    def groupId(self):
        return next((group for group, steps in STEPS.items() if self.name() in steps), "setup")

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
        from .forms.form_checks import form_problem, unreadable_problem

        message = form_problem(self, parameters, context)
        if message:
            return False, message
        good, message = super().checkParameterValues(self.with_layers(parameters), context)
        return good, message if good else unreadable_problem(self, self.with_layers(parameters), context, message)

    def with_layers(self, parameters):
        """Parameters as QGIS checks them: a step that takes more than a layer (a field package) names a layer of it here."""
        return parameters

    def prepareAlgorithm(self, parameters, context, feedback):
        """What is refused here the run raises: where a step is not prepared, QGIS cancels it and all later rows of its batch."""
        self.refusal = ""
        try:
            with cancelled_by_signals(feedback), plain_errors(self, feedback):
                self._prepare(parameters, context)
        except QgsProcessingException as error:
            self.refusal = str(error)
        return True

    def _prepare(self, parameters, context):
        from .forms.form_checks import form_problem
        from .runs.records import RunRecorder

        problem = form_problem(self, parameters, context)  # a model does not ask checkParameterValues
        if problem:
            raise QgsProcessingException(problem)
        self.job = self.resolve(parameters, context)
        self.recorder = RunRecorder(self, parameters, context, self.__dict__.get("sources", {}))
        self.asked = asked_layers(self, self.__dict__.get("layer_outputs", {}), context)
        self.outputs.refuse_inputs(self, self.recorder.all_files)

    def resolve(self, parameters, context):
        """The job: everything that QGIS knows, read in the main thread; subclasses refuse here what cannot be run."""
        return self.answers(parameters, context)

    def run_step(self, job, feedback):
        """What subclasses write as `run(job, feedback)`: one call into core; returns the results by output name.

        `feedback` is core's.
        """
        raise NotImplementedError

    def processAlgorithm(self, parameters, context, feedback):
        if self.refusal:
            raise QgsProcessingException(self.refusal)
        with cancelled_by_signals(feedback), plain_errors(self, feedback), speaking(core_text, spoken_language()):
            tell_step(self, context, feedback)
            leave_out_codecs(unknown_codecs())
            return self._process(context, QgisFeedback(feedback, self))

    def _process(self, context, feedback):
        names = {name: self.layer_title(name) for name in self.__dict__.get("layer_outputs", {})}
        with feedback.running(self.kernels):
            with self.outputs.made():
                kept = KeptStep(self, feedback)
                found = kept.restore()
                if found is None:
                    from ..core.report.report_sources import made_by  # documents are not needed to load the plugin

                    with layer_names(names), made_by(lambda: self.record_of_run(feedback)), kept.listening():
                        results = self.run_step(with_work_folder(self.job), feedback)
                    feedback.check()
                    found = self.outputs.complete(self, results, feedback)
                    kept.save(*found)
                results = self.outputs.publish(self, *found)
            announce(self, self.asked, results, context)
            if self.loads_files:
                announce_files(self, self.asked, results, context)
            prefill.remember(self, results, self.recorder.paths("MINES"))
        return results

    def record_of_run(self, feedback):
        """The steps that made the inputs and this one, as files and reports keep them; [] where no run is recorded."""
        return self.recorder.steps(feedback, self.__dict__.get("chosen")) if self.recorded else []
