"""Where the page of an algorithm lies in the documents that come with the plugin (made by `make docs`)."""

import os

ROOT = os.path.dirname(os.path.dirname(__file__))

SITE = os.path.join(ROOT, "docs", "site")
"""The built site: English at its root, other languages in a folder each."""

LANGUAGES = {"zh": "zh", "ru": "ru"}
"""First letters of a locale -> folder of the site."""


def help_page(name, locale=""):
    """Path of the page of one algorithm, in the language of a locale such as `zh_CN` if there is one; '' without a site."""
    folder = LANGUAGES.get(locale.replace("-", "_").split("_")[0].lower(), "")
    candidates = (os.path.join(SITE, folder, "algorithms", f"{name}.html"), os.path.join(SITE, "algorithms", f"{name}.html"))
    return next((path for path in candidates if os.path.isfile(path)), "")


def help_url(name, locale=""):
    """`help_page` as the address that QGIS's Help button opens; '' without a site."""
    from qgis.PyQt.QtCore import QUrl

    page = help_page(name, locale)
    return QUrl.fromLocalFile(page).toString() if page else ""
