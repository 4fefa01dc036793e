"""Styles that stay with the file: the default style inside a GeoPackage, a `.qml` sidecar for everything else."""

import hashlib
import os
import re
import sqlite3

from qgis.PyQt.QtCore import QCoreApplication

from .. import ROOT
from ..layers.gdal_calls import gdal_call
from .density_style import density_style
from .document_texts import translate_style
from .field_texts import REGISTER_STYLES, with_field_texts

MADE = {"density": density_style}
"""Styles that depend on the data: name -> function that takes the path of the layer and gives the QML."""


def style_qml(path, style):
    """QML text of a style for one layer file in QGIS's language: made for it, or `styles/<style>.qml`."""
    if style in MADE:
        return MADE[style](path)
    with open(os.path.join(ROOT, "styles", f"{style}.qml"), encoding="utf-8") as stream:
        qml = translate_style(stream.read(), lambda text: QCoreApplication.translate("styles", text))
    return qml if style in REGISTER_STYLES else with_field_texts(qml, _columns(path), _area_classes(path))


def _columns(path):
    """Names of the columns of a layer file, () of a raster."""
    if not path.lower().endswith((".gpkg", ".fgb")):
        return ()
    from osgeo import gdal

    try:
        file = gdal_call(gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
    except OSError:
        return ()
    layer = file.GetLayer(0)
    definition = layer.GetLayerDefn() if layer is not None else None
    return tuple(definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())) if definition else ()


def _area_classes(path):
    """Names of the classes of area that a layer file holds: their limits are the user's."""
    if "area_class" not in _columns(path):
        return ()
    from osgeo import gdal

    file = gdal_call(gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
    layer = file.GetLayer(0)
    layer.SetIgnoredFields([name for name in _columns(path) if name != "area_class"])
    return tuple(sorted({row.GetField("area_class") for row in layer} - {None}))


def store_style(path, style, *others):
    """Store a style with a layer file, so that QGIS shows it whenever the file is opened.

    A GeoPackage takes more styles beside it, to be chosen in the layer's properties (Style, Load Style, From Datasource
    Database); the `.qml` of other files holds the first one only.
    """
    if path.lower().endswith(".gpkg"):
        _store_in_geopackage(path, {name: style_qml(path, name) for name in (style, *others)})
        return
    write_style(path, style_qml(path, style))


def store_qml(path, name, qml):
    """Store a style of its own text with a GeoPackage."""
    _store_in_geopackage(path, {name: qml})


def write_style(path, qml):
    """Write the `.qml` of a layer file, with a last line by which it is known as ours."""
    with open(os.path.splitext(path)[0] + ".qml", "w", encoding="utf-8") as stream:
        stream.write(f"{qml.rstrip()}\n<!-- Mine Mapper {_digest(qml)} -->\n")


def without_fonts(layer, element, document):
    """Take the names of fonts out of a layer that a project writes (`QgsProject.writeMapLayer`).

    QGIS warns of each font that it lacks; without a name it takes its own.
    """
    formats = element.elementsByTagName("text-style")
    for index in range(formats.count()):
        formats.at(index).toElement().removeAttribute("fontFamily")


def is_our_style(path):
    """True if we wrote a `.qml` and nobody changed it since: QGIS leaves out the last line when it saves a style."""
    with open(path, encoding="utf-8", errors="replace") as stream:
        text = stream.read()
    found = re.search(r"\n<!-- Mine Mapper ([0-9a-f]{16}) -->\s*$", text)
    return bool(found) and _digest(text[: found.start()]) == found.group(1)


def _digest(qml):
    return hashlib.sha256(qml.strip().encode()).hexdigest()[:16]


def _store_in_geopackage(path, styles):
    """Styles by name; the first becomes the default."""
    with sqlite3.connect(path) as connection:
        query = "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
        layer = connection.execute(query).fetchone()[0]
        connection.execute(
            "CREATE TABLE IF NOT EXISTS layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog TEXT(256), "
            "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, "
            "styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time "
            "DATETIME DEFAULT CURRENT_TIMESTAMP)"
        )
        connection.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (layer,))
        for index, (name, qml) in enumerate(styles.items()):
            connection.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, "
                "styleName, styleQML, styleSLD, useAsDefault, description, owner, update_time) "
                "VALUES ('', '', ?, 'geom', ?, ?, '', ?, '', '', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
                (layer, name, qml, int(index == 0)),
            )
        connection.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description) VALUES "
            "('layer_styles', 'attributes', 'layer_styles', '')"
        )
    connection.close()
