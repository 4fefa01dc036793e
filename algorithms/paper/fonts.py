"""Fonts of printed pages, and whether this computer can draw a text at all."""

from qgis.PyQt.QtGui import QFont, QTextLayout

from ...core.messages import with_figures

FAMILIES = ["Open Sans", "Noto Sans", "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "DejaVu Sans"]
"""The first that is installed; letters it lacks come from any other font."""

PACKAGES = "fonts-noto-cjk"
"""Package of Debian and Ubuntu with Chinese letters."""


def font(points, bold=False):
    """A font of pages; `points` may have decimals."""
    made = QFont()
    made.setFamilies(FAMILIES)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


def can_draw(text):
    """False if a letter of the text would become a box, and be lost from the text of a PDF.

    Lists of families and `QFontMetrics.inFontUcs4` say nothing of letters that come from another font; a laid-out text does:
    glyph 0 is the box.
    """
    layout = QTextLayout(text, font(10))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return not line.isValid() or all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def undrawable(texts):
    """Those of the texts that cannot be drawn, each once, in their order."""
    return [text for text in dict.fromkeys(text for text in texts if text) if not can_draw(text)]


def warn_undrawable(algorithm, texts, feedback):
    """Say which letters of a document no font of this computer has."""
    missing = undrawable(texts)
    if missing:
        feedback.warning(
            with_figures(
                algorithm.tr(
                    "No font of this computer has the letters of '{text}' and {more} more {more:text|texts}: boxes would stand "
                    "for them. Install a font with these letters, for Chinese on Debian or Ubuntu the package {package}, and "
                    "run again."
                ),
                text=missing[0],
                more=len(missing) - 1,
                package=PACKAGES,
            )
        )
