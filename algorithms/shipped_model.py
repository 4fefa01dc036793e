"""A model that comes with the plugin, in QGIS's language."""

from qgis.core import QgsProcessingModelAlgorithm, QgsXmlUtils
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from .document_texts import translate_model

TITLES = {"mapmines": QT_TRANSLATE_NOOP("algorithms", "Map mines")}
"""Name of a model -> its title in the toolbox. The file holds the name only, which models and scripts of users call."""


class ShippedModel(QgsProcessingModelAlgorithm):
    """A `.model3` file whose labels, help, comments and group are translated while it is loaded; names stay as they are."""

    def read(self, path):
        """Take in a file; False if it is no model."""
        with open(path, encoding="utf-8") as stream:
            text = translate_model(stream.read(), lambda text: QCoreApplication.translate("algorithms", text))
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
