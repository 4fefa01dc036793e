"""The Processing provider: algorithms, shipped models."""

import os

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from . import ROOT
from .runs.shipped_model import ShippedModel

ALGORITHMS = (
    ("check_dependencies", "CheckDependencies"),
    ("create_demo_data", "CreateDemoData"),
    ("fetch_imagery", "FetchImagery"),
    ("prepare_imagery", "PrepareImagery"),
    ("estimate_scale", "EstimateScale"),
    ("preview_segmentation", "PreviewSegmentation"),
    ("segment_image", "SegmentImage"),
    ("compute_features", "ComputeFeatures"),
    ("label_objects", "LabelObjects"),
    ("train_random_forest", "TrainRandomForest"),
    ("compare_classifiers", "CompareClassifiers"),
    ("classify_mines", "ClassifyMines"),
    ("draw_sample", "DrawSample"),
    ("assess_accuracy", "AssessAccuracy"),
    ("mine_statistics", "MineStatistics"),
    ("import_register", "ImportRegister"),
    ("match_register", "MatchRegister"),
    ("detect_change", "DetectChange"),
    ("inventory_report", "InventoryReport"),
    ("export_inventory", "ExportInventory"),
    ("mine_sheets", "MineSheets"),
    ("field_package", "FieldPackage"),
    ("merge_field_work", "MergeFieldWork"),
)
"""Module and class of each algorithm."""


class MineMapperProvider(QgsProcessingProvider):
    """Provider `minemapper`."""

    def id(self):
        return "minemapper"

    def name(self):
        return "Mine Mapper"

    def longName(self):
        return QCoreApplication.translate("algorithms", "Mine Mapper: mine inventory from Sentinel-2")

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return os.path.join(ROOT, "icons", "minemapper.svg")

    def defaultVectorFileExtension(self, hasGeometry=True):
        return "gpkg"

    def supportsNonFileBasedOutput(self):
        return False  # else dialogs offer to save to a database, or as one layer more of a GeoPackage

    def supportedOutputVectorLayerExtensions(self):
        return ["gpkg", "fgb"]

    def supportedOutputRasterLayerExtensions(self):
        return ["tif"]

    def loadAlgorithms(self):
        import importlib

        for module, class_name in ALGORITHMS:
            algorithm = getattr(importlib.import_module(f".{module}", __package__), class_name)
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self.load_models()

    def load_models(self):
        """Add the shipped models: made of the algorithms, which QGIS finds once the provider is registered."""
        folder = os.path.join(ROOT, "models")
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if name.endswith(".model3"):
                model = ShippedModel()
                if model.read(os.path.join(folder, name)):
                    model.setProvider(self)
                    self.addAlgorithm(model)
