"""The QGIS plugin: registers the Processing provider and the translations, nothing heavy."""

import os

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QApplication


class MineMapperPlugin:
    """Plugin object that QGIS creates once; `iface` is None in qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.translator = None
        self.connection = None
        self.take_back = None

    def initProcessing(self):
        """Register the provider; qgis_process calls this instead of `initGui`."""
        from .algorithms.provider import MineMapperProvider

        self._install_translator()
        self.provider = MineMapperProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.provider.load_models()
        self.provider.algorithmsLoaded.emit()  # the toolbox was told of the provider before its models came

    def initGui(self):
        """Called by the desktop."""
        from .algorithms.desktop.batch_reports import give_results_a_time
        from .algorithms.forms import prefill

        self.initProcessing()
        self.take_back = give_results_a_time()
        self.connection = QgsProject.instance().cleared.connect(prefill.forget)

    def unload(self):
        """Take back what `initProcessing` registered."""
        if self.connection is not None:
            QgsProject.instance().cleared.disconnect(self.connection)
            self.connection = None
        if self.take_back is not None:
            self.take_back()
            self.take_back = None
        if self.provider is not None:
            self._close_dialogs()
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _close_dialogs(self):
        """Close the open dialogs of the steps: they ask their provider, which will be gone, and QGIS would die."""
        from qgis.gui import QgsProcessingAlgorithmDialogBase

        for window in QApplication.topLevelWidgets() if self.iface is not None else ():
            if isinstance(window, QgsProcessingAlgorithmDialogBase) and window.algorithm().provider() is self.provider:
                window.close()

    def _install_translator(self):
        from .algorithms.desktop.languages import FOLDER, translation_of, user_language

        name = translation_of(user_language())
        if name:
            self.translator = QTranslator()
            self.translator.load(os.path.join(FOLDER, f"mine_mapper_{name}.qm"))
            QCoreApplication.installTranslator(self.translator)
