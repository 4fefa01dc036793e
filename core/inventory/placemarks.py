"""A KMZ for a globe or a telephone: a point a mine, named by its number, coloured and filed by its status, and the outlines.

Points and outlines are placemarks of their own: QGIS draws nothing of a placemark that holds both.
"""

from __future__ import annotations

import re
import zipfile
from typing import Callable, Sequence
from xml.etree import ElementTree  # nosec B405: writes only, reads nothing

import numpy as np
import shapely

from ..files import atomic_file
from ..geodesy import transform_shapes
from ..messages import Given
from ..mine_fields import STATUS_LABELS
from ..places import WGS84
from ..register.register_report import ORDER
from ..report.colours import STATUS
from ..report.tables import ResultTable
from ..statistics.mine_types import type_label, type_order
from ..statistics.statistics_charts import type_colour
from ..vector import Table
from .cells import cell_words

STAMP = (2000, 1, 1, 0, 0, 0)
"""Time of the file inside the archive, fixed: the same inventory gives the same bytes."""

ICON = "http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png"
_NAMESPACE = "http://www.opengis.net/kml/2.2"
_UNMATCHED = "Not matched with the register"
"""Group of mines without a status: they are in the file as all others."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_placemarks(path: str, title: str, mines: Table, listed: ResultTable, words: Callable) -> None:
    """Write the KMZ.

    Parameters
    ----------
    mines : Table
        Of `mine_list.complete_table`.
    listed : ResultTable
        `mine_list` of it: what a placemark tells.
    words : function
        Gives labels in the reader's language.
    """
    groups, labels, colours = _groups(mines)
    shapes = transform_shapes(mines.shapes(), mines.crs, WGS84)
    facts = {str(row[0]): row for row in listed.rows}
    root = ElementTree.Element("kml", xmlns=_NAMESPACE)
    document = ElementTree.SubElement(root, "Document")
    _text(document, "name", title)
    for name in labels:
        _style(document, name, colours[name])
    numbers = mines.texts("mine_id")
    order = sorted(range(len(mines)), key=lambda row: (len(numbers[row] or ""), numbers[row] or ""))
    for name, label in labels.items():
        members = [row for row in order if groups[row] == name]
        if not members:
            continue
        folder = ElementTree.SubElement(document, "Folder")
        _text(folder, "name", f"{words(label)} ({len(members)})")
        for row in members:
            mark = _placemark(folder, numbers[row], name, facts.get(str(numbers[row])), listed.columns, words)
            _point(mark, mines.columns["longitude"][row], mines.columns["latitude"][row])
    if order:
        folder = ElementTree.SubElement(document, "Folder")
        _text(folder, "name", f"{words('Outlines of the mines')} ({len(order)})")
        for row in order:
            mark = _placemark(folder, numbers[row], groups[row], facts.get(str(numbers[row])), listed.columns, words)
            _outline(mark, shapes[row])
    _write(path, root)


def _groups(mines: Table) -> tuple:
    """Group of each mine; labels and colours by group: the status if a register was matched, else the type."""
    if "register_status" in mines.columns:
        groups = np.array([status or _UNMATCHED for status in mines.texts("register_status")] + [None], object)[:-1]
        others = [*sorted({*groups} - {*ORDER, _UNMATCHED}), _UNMATCHED]  # a word that is no status of ours is shown as it is
        labels = {
            **{name: STATUS_LABELS[name] for name in ORDER},
            **{name: Given(name) for name in others},
            _UNMATCHED: _UNMATCHED,
        }
        return groups, labels, {**dict.fromkeys(others, STATUS["unknown"]), **STATUS}
    kinds = mines.texts("type") if "type" in mines.columns else np.full(len(mines), None, object)
    groups = np.array([kind or "unknown" for kind in kinds] + [None], object)[:-1]
    order = type_order(groups)
    return groups, {kind: type_label(kind) for kind in order}, {kind: type_colour(kind, i) for i, kind in enumerate(order)}


def _style(document, name: str, colour: str) -> None:
    style = ElementTree.SubElement(document, "Style", id=f"s-{_identifier(name)}")
    icon = ElementTree.SubElement(style, "IconStyle")
    _text(icon, "color", _kml_colour(colour))
    _text(icon, "scale", "0.7")
    _text(ElementTree.SubElement(icon, "Icon"), "href", ICON)
    _text(ElementTree.SubElement(style, "LabelStyle"), "scale", "0.8")
    line = ElementTree.SubElement(style, "LineStyle")
    _text(line, "color", _kml_colour(colour))
    _text(line, "width", "2")
    _text(ElementTree.SubElement(style, "PolyStyle"), "color", _kml_colour(colour, "55"))


def _identifier(name: str) -> str:
    return "".join(letter if letter.isascii() and letter.isalnum() else f"-{ord(letter):x}" for letter in name)


def _kml_colour(colour: str, alpha: str = "ff") -> str:
    """#rrggbb as KML's aabbggrr."""
    return alpha + colour[5:7] + colour[3:5] + colour[1:3]


def _placemark(folder, number, group, facts, columns: Sequence, words):
    mark = ElementTree.SubElement(folder, "Placemark")
    _text(mark, "name", str(number))
    _text(mark, "styleUrl", f"#s-{_identifier(group)}")
    if facts is not None:
        data = ElementTree.SubElement(mark, "ExtendedData")
        for column, value in zip(columns, facts):
            if value is not None:
                item = ElementTree.SubElement(data, "Data", name=column.key)
                _text(item, "displayName", words(column.label))
                shown = cell_words(column, value, words) if column.is_text else column.show(value)
                _text(item, "value", str(shown))
    return mark


def _point(mark, longitude: float, latitude: float) -> None:
    _text(ElementTree.SubElement(mark, "Point"), "coordinates", f"{longitude:.6f},{latitude:.6f}")


def _outline(mark, shape) -> None:
    parts = shapely.get_parts(shape)
    geometry = mark if len(parts) == 1 else ElementTree.SubElement(mark, "MultiGeometry")
    for part in parts:
        polygon = ElementTree.SubElement(geometry, "Polygon")
        for name, ring in (("outerBoundaryIs", part.exterior), *(("innerBoundaryIs", hole) for hole in part.interiors)):
            line = ElementTree.SubElement(ElementTree.SubElement(polygon, name), "LinearRing")
            _text(line, "coordinates", " ".join(f"{x:.6f},{y:.6f}" for x, y in shapely.get_coordinates(ring)))


def _text(parent, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = _FORBIDDEN.sub("", text)


def _write(path: str, root) -> None:
    document = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    with atomic_file(path, "The placemarks") as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo("doc.kml", STAMP)
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, document)
