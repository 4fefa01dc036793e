"""Rows that the forms of the document and of the export share: tables of earlier steps, and the language."""

from qgis.core import QgsApplication


def add_table(form, name, label, help):
    """A CSV table that another step wrote."""
    form.add_file(name, label, help, extension="csv", optional=True)


def add_language(form):
    """LANGUAGE; the step inherits `Language`, which reads it."""
    form.add_text(
        "LANGUAGE",
        form.tr("Language"),
        form.tr("Language of the document; by default that of QGIS, or English. Codes in scripts: en, zh_CN, ru."),
        optional=True,
        read="language",
    )


class Language:
    """Reads LANGUAGE."""

    def language(self, parameters, name, context):
        """Two letters of the language asked for, or of QGIS's."""
        from ..core.inventory.words import language_of

        return language_of(self.text(parameters, name, context) or QgsApplication.locale())
