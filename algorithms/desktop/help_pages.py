"""Where the page of an algorithm lies in the documents that come with the plugin (made by `make docs`)."""

import os

from .. import ROOT

SITE = os.path.join(ROOT, "docs", "site")
"""The built site: English at its root, other languages in a folder each."""

LANGUAGES = {"zh": "zh", "ru": "ru"}
"""First letters of a locale -> folder of the site."""


PAGES = {
    "mapmines": "mapping.md",
    "checkdependencies": "developing.md",
    "createdemodata": "features.md",
    "fetchimagery": "fetching.md",
    "prepareimagery": "imagery.md",
    "estimatescale": "scale.md",
    "segmentimage": "segmentation.md",
    "previewsegmentation": "segmentation.md",
    "computefeatures": "features.md",
    "labelobjects": "learning.md",
    "trainrandomforest": "learning.md",
    "compareclassifiers": "learning.md",
    "classifymines": "mapping.md",
    "drawsample": "accuracy.md",
    "assessaccuracy": "accuracy.md",
    "minestatistics": "statistics.md",
    "importregister": "register_and_change.md",
    "matchregister": "register_and_change.md",
    "detectchange": "register_and_change.md",
    "inventoryreport": "report.md",
    "exportinventory": "handing_in.md",
    "minesheets": "handing_in.md",
    "fieldpackage": "handing_in.md",
    "mergefieldwork": "handing_in.md",
}
"""Algorithm -> the page for those who look after the plugin, for a checkout whose site is not built."""


def help_page(name, locale=""):
    """Path of the page of one algorithm, in the language of a locale such as `zh_CN` if there is one; '' if there is no page."""
    folder = LANGUAGES.get(locale.replace("-", "_").split("_")[0].lower(), "")
    candidates = (os.path.join(SITE, folder, "algorithms", f"{name}.html"), os.path.join(SITE, "algorithms", f"{name}.html"))
    if name in PAGES:
        candidates += (os.path.join(ROOT, "docs", PAGES[name]),)
    return next((path for path in candidates if os.path.isfile(path)), "")


def help_url(name, locale=""):
    """`help_page` as the address that QGIS's Help button opens; '' if there is no page."""
    from qgis.PyQt.QtCore import QUrl

    page = help_page(name, locale)
    return QUrl.fromLocalFile(page).toString() if page else ""
