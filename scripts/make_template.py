"""Write layouts/mine_sheet.qpt, the example of a TEMPLATE for 'Write mine sheets', with QGIS's own classes.

    . build/env.sh && QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/make_template.py

It holds no word of its own and no path: texts come from the fields and variables that the step fills (docs/guide/handing_in.md).
"""

import re
import sys
import uuid
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPicture,
    QgsLayoutItemPolyline,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QFont, QPolygonF

TARGET = Path(__file__).resolve().parent.parent / "layouts" / "mine_sheet.qpt"
FAMILY, BLUE, GREY = "Open Sans", "#1f4e66", "#667078"


def put(layout, item, x, y, width, height, name=""):
    item.setId(name)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(width, height))
    return item


def label(layout, text, x, y, width, height, points, colour="#222222", bold=False):
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    style = QgsTextFormat()
    font = QFont(FAMILY)
    font.setBold(bold)
    style.setFont(font)
    style.setSize(points)
    style.setSizeUnit(Qgis.RenderUnit.Points)
    style.setColor(QColor(colour))
    item.setTextFormat(style)
    return put(layout, item, x, y, width, height)


def frame(layout, name, x, y, width, height):
    item = QgsLayoutItemMap(layout)
    put(layout, item, x, y, width, height, name)
    item.setExtent(QgsRectangle(0, 0, 10 * width, 10 * height))  # of the frame's shape: it would take that of the extent
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2))
    if name != "location":
        item.setAtlasDriven(True)
        item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
        item.setAtlasMargin(0.6)
        item.dataDefinedProperties().setProperty(
            item.DataDefinedProperty.MapScale, QgsProperty.fromExpression(f'"sheet_width" / {width / 1000}')
        )
    return item


def line(layout, x, y, width):
    item = QgsLayoutItemPolyline(QPolygonF([QPointF(x, y), QPointF(x + width, y)]), layout)
    item.setSymbol(QgsLineSymbol.createSimple({"line_color": "#222222", "line_width": "0.2"}))
    layout.addLayoutItem(item)


def make_layout(project):
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(210, 297))
    label(layout, "[% @mm_title %]", 14, 10, 130, 7, 10, BLUE)
    label(layout, '[% "sheet_title" %]', 14, 17, 110, 11, 19, BLUE, True)
    label(layout, "[% coalesce(attribute(@feature, 'county'), '') %]", 134, 19, 62, 7, 11, "#444444")
    image = frame(layout, "image", 14, 32, 112, 100)
    label(layout, "[% @mm_image_date %]", 14, 133, 112, 5, 7, GREY)
    label(layout, '[% "sheet_facts" %]', 132, 32, 64, 106, 8.5)
    for place in (1, 2):
        x = 14 + 62 * (place - 1)
        label(layout, f"[% @mm_earlier_{place}_date %]", x, 142, 58, 5, 7.5, bold=True)
        frame(layout, f"earlier_{place}", x, 147, 58, 52)
    label(layout, "[% @mm_location %]", 138, 142, 58, 5, 7.5, bold=True)
    location = frame(layout, "location", 138, 147, 58, 52)
    here = QgsLayoutItemMapOverview("here", location)
    here.setLinkedMap(image)
    here.setFrameSymbol(QgsFillSymbol.createSimple({"color": "0,0,0,0", "outline_color": "#c0392b", "outline_width": "0.6"}))
    location.overviews().addOverview(here)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(image)
    bar.setUnits(Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("m")
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(15)
    bar.setMaximumBarWidth(35)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setBackgroundEnabled(True)
    put(layout, bar, 16, 120, 40, 10)
    north = QgsLayoutItemPicture(layout)
    north.setPicturePath("arrows/NorthArrow_02.svg")
    north.setLinkedMap(image)
    north.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    put(layout, north, 114, 34, 10, 10)
    label(layout, "[% @mm_inspection %]", 14, 208, 120, 7, 10.5, BLUE, True)
    label(layout, "[% @mm_finding %]", 14, 217, 100, 5, 7.5, GREY)
    for place in range(4):
        line(layout, 14, 229 + 8 * place, 182)
    for x, width, name in ((14, 40, "date"), (62, 62, "inspector"), (132, 64, "signature")):
        line(layout, x, 268, width)
        label(layout, f"[% @mm_{name} %]", x, 269, width, 5, 7, GREY)
    label(layout, "[% @mm_source %]", 14, 284, 150, 6, 6.5, GREY)
    label(layout, "[% @atlas_featurenumber %]", 180, 284, 16, 5, 7.5, GREY)
    return layout


def steady(text):
    """The template with ids by place instead of by chance, so that the file changes only with this script, and no font."""
    ids = {}

    def fixed(found):
        ids.setdefault(found.group(), f"{{{uuid.uuid5(uuid.NAMESPACE_OID, f'mine sheet {len(ids)}')}}}")
        return ids[found.group()]

    text = re.sub(r' fontFamily="[^"]*"', "", text)  # QGIS warns of a font it lacks; without a name it takes its own
    return re.sub(r"\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}", fixed, text)


def main():
    application = QgsApplication([], True)
    application.initQgis()
    project = QgsProject()
    layout = make_layout(project)
    TARGET.parent.mkdir(exist_ok=True)
    if not layout.saveAsTemplate(str(TARGET), QgsReadWriteContext()):
        sys.exit(f"{TARGET} could not be written.")
    TARGET.write_text(steady(TARGET.read_text(encoding="utf-8")), encoding="utf-8")
    del layout
    project.clear()
    del project
    application.exitQgis()
    print(f"{TARGET.name}: {TARGET.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
