"""Values of a form that QGIS reads too kindly: an extent without a coordinate system, a date that is none, lists of paths."""

import os

from qgis.core import (
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameters,
    QgsProject,
    QgsProperty,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..layers.systems import definition

DATE_ORDERS = ("ymd", "dmy", "mdy")
"""Choices of the parameter DATE_ORDER."""


def read_extent(algorithm, parameters, name, context):
    """(xmin, ymin, xmax, ymax, WKT) of an extent parameter; None if not given.

    Raises QgsProcessingException if it is empty or has no coordinate system.
    """
    if not algorithm.given(parameters, name):
        return None
    rectangle = algorithm.parameterAsExtent(parameters, name, context)
    crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    problem = ""
    if rectangle.isNull() or rectangle.isEmpty():
        problem = algorithm.tr("which is empty")
    elif not crs.isValid():
        problem = algorithm.tr("without a coordinate system")
    if problem:
        raise QgsProcessingException(
            algorithm.tr("{name} is '{value}', {problem}. Write xmin,xmax,ymin,ymax [EPSG:code].").format(
                name=name, value=parameters[name], problem=problem
            )
        )
    bounds = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    return (*bounds, definition(crs))


def read_date(algorithm, parameters, name, context):
    """ISO date of a date parameter; '' if not given. Raises QgsProcessingException if it is no date."""
    if not algorithm.given(parameters, name):
        return ""
    value = parameters[name]
    if isinstance(value, str):  # QGIS would read a wrong date as none at all
        text = value.strip()
        date = QDate.fromString(text[:10] if text[10:11] in ("", "T", " ") else "", Qt.DateFormat.ISODate)
    elif isinstance(value, (QDate, QDateTime)):
        date = value.date() if isinstance(value, QDateTime) else value
    else:
        date = algorithm.parameterAsDateTime(parameters, name, context).date()
    if not date.isValid():
        raise QgsProcessingException(
            algorithm.tr("{name} is '{value}', which is no date. Write it as 2023-07-19.").format(name=name, value=value)
        )
    return date.toString(Qt.DateFormat.ISODate)


def vector_layer(row, value, context):
    """The vector layer that the value of a row names, whatever selection, filter or limit stands beside it; else None."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    return QgsProcessingParameters.parameterAsVectorLayer(row, {row.name(): value}, context)


def flat(value, context):
    """Single values of a nested list, as models make them, with data-defined values evaluated.

    Text with semicolons, as QGIS writes lists, is several, unless a file is called so.
    """
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    if isinstance(value, str) and not os.path.exists(value):
        return [part.strip() for part in value.split(";") if part.strip()]
    if isinstance(value, (list, tuple)):
        return [inner for entry in value for inner in flat(entry, context)]
    return [] if value is None else [value]


def path_of(value, context):
    """Path of a layer, of a layer's id or name, or of what is a path already."""
    layer = layer_of(value, context)
    return str(value).strip() if layer is None else layer.source()


def layer_of(value, context):
    """The layer that an entry of a list means: itself, or by its id or name; None for a path, and for what no layer is called."""
    if isinstance(value, QgsMapLayer):
        return value
    text = str(value).strip()
    if os.path.exists(text):
        return None
    project = context.project() or QgsProject.instance()
    layer = project.mapLayer(text) or context.temporaryLayerStore().mapLayer(text)
    return layer or next(iter(project.mapLayersByName(text)), None)
