"""Which file of translations fits QGIS's language."""

import os

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QLocale, QTranslator

from .. import ROOT

FOLDER = os.path.join(ROOT, "i18n")


def user_language():
    """Code of the language in which QGIS speaks, as QGIS or the system writes it: zh-Hans, zh_CN, ru, en_GB ..."""
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return settings.value("locale/userLocale", "") or QLocale.system().name()
    return QLocale.system().name()


def translation_of(code, folder=FOLDER):
    """Name of the translation for a language code: 'zh_CN', 'ru', or '' where there is none (English).

    The region, script and encoding of a code may be written with '-' or '_' and in any case (zh-Hans-CN, ru_RU.UTF-8): the
    longest beginning that has a file counts. Traditional Chinese (zh_Hant, zh_TW, zh_HK) gets the simplified texts, which are
    nearer to its readers than English.
    """
    parts = code.replace("-", "_").split(".")[0].split("@")[0].split("_")
    parts[0] = parts[0].lower()
    names = {name[len("mine_mapper_") : -len(".qm")] for name in os.listdir(folder) if name.endswith(".qm")}
    known = {name.lower(): name for name in names}
    for length in range(len(parts), 0, -1):
        name = known.get("_".join(parts[:length]).lower())
        if name:
            return name
    return next((name for name in sorted(names) if name.split("_")[0] == parts[0]), "")


def spoken_language():
    """Two letters of the language in which the plugin speaks: 'en', 'zh', 'ru'."""
    return (translation_of(user_language()) or "en").split("_")[0]


def core_texts(language):
    """A function that gives the texts of core in a language, whatever language QGIS speaks; those it lacks stay as they are.

    `language` is a code as in `translation_of`; English where there is no such file.
    """
    name = translation_of(language)
    translations = QTranslator()
    if not name or not translations.load(os.path.join(FOLDER, f"mine_mapper_{name}.qm")):
        return lambda text: text
    return lambda text: translations.translate("core", text if text.isascii() else text.encode()) or text
