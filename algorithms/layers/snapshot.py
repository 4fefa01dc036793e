"""Layers as they are when a run begins."""

from functools import partial

from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsVectorLayerFeatureSource


class Snapshot:
    """A layer as it is when a run begins: its user may edit it meanwhile, or take it out of the project, which ended QGIS.

    Parameters
    ----------
    value : object
        The parameter as it was given: with a selection, a filter or a limit.
    """

    def __init__(self, source, layer, value):
        self._features = QgsVectorLayerFeatureSource(layer)
        self._selected = source if getattr(value, "selectedFeaturesOnly", False) else None  # holds features, not the layer
        self._filter, self._limit = getattr(value, "filterExpression", ""), getattr(value, "featureLimit", -1)
        for name in ("sourceName", "fields", "sourceCrs", "wkbType", "featureCount"):
            setattr(self, name, partial(_same, getattr(source, name)()))

    def getFeatures(self, request):
        """Features with invalid geometries too: they are repaired here, where the profile's setting would stop the run."""
        if self._selected is not None:  # of some providers QGIS gives these in another order in every session
            request = QgsFeatureRequest(request).addOrderBy("$id")
            return self._selected.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
        if self._filter:
            request = QgsFeatureRequest(request).combineFilterExpression(self._filter)
        return self._features.getFeatures(request if self._limit < 0 else QgsFeatureRequest(request).setLimit(self._limit))


def _same(value):
    return value
