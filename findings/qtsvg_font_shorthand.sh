#!/usr/bin/env bash
# QtSvg draws the texts of matplotlib's SVG charts at another size (Qt 5.15.8 of Debian 12, python3-pyqt5.qtsvg).
#
# matplotlib with svg.fonttype = 'none' writes texts as <text style="font: 9px 'Open Sans', sans-serif">. QtSvg knows no shorthand `font`
# and takes its own default size, without a word; the same text with font-size="9" is right. Browsers and Inkscape read both.
# For users: a chart put into a QGIS print layout (picture item), an annotation or a Qt document has texts a third too large that run
# over each other and over the edge. Remedy: write font-size and font-family as attributes.
set -euo pipefail
cd "$(mktemp -d)"
QT_QPA_PLATFORM=offscreen /usr/bin/python3 - <<'PYTHON' 2>&1 | grep -v XDG_RUNTIME_DIR
import re
import sys

try:
    from PyQt5.QtCore import QT_VERSION_STR, QByteArray
    from PyQt5.QtGui import QGuiApplication, QImage, QPainter
    from PyQt5.QtSvg import QSvgRenderer
except ImportError:
    sys.exit("python3-pyqt5.qtsvg of the distribution is needed")
if not QT_VERSION_STR.startswith("5.15"):
    print("Qt", QT_VERSION_STR, "is here, not 5.15: nothing is claimed of it")
    sys.exit(0)
application = QGuiApplication([])


def width(attributes):
    """Columns with ink of a text drawn at one pixel a unit."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text x="5" y="40" {attributes}>Number of mines</text></svg>'
    image = QImage(400, 60, QImage.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    inked = [x for x in range(400) if any(image.pixelColor(x, y).lightness() < 128 for y in range(60))]
    return inked[-1] - inked[0]


family = "DejaVu Sans"
shorthand = {size: width(f"style=\"font: {size}px '{family}', sans-serif\"") for size in (9, 18)}
attribute = {size: width(f'font-size="{size}" font-family="{family}"') for size in (9, 18)}
print("Qt", QT_VERSION_STR, "width of a text in pixels, by font-size:", attribute, "by the shorthand:", shorthand)
assert attribute[18] > 1.7 * attribute[9], "font-size does not count"
assert shorthand[9] == shorthand[18] != attribute[9], "the shorthand is read now"
PYTHON
