"""Rows that the forms of the document and of the export share: tables of earlier steps, and the language."""

from qgis.core import QgsApplication


def add_table(form, name, label, help):
    """A CSV table that another step wrote."""
    form.add_file(name, label, help, extension="csv", optional=True)


def add_language(form, label="Language"):
    """LANGUAGE; the step inherits `Document`, which reads it."""
    # fmt: off
    form.add_text(
        "LANGUAGE", label,
        "Language of the document; by default that of QGIS, or English. Codes in scripts: en, zh_CN, ru.",
        optional=True, read="language",
    )


class Document:
    """Reads LANGUAGE and the PDF; the steps that write documents inherit it."""

    def language(self, parameters, name, context):
        """Two letters of the language asked for, or of QGIS's."""
        from ...core.inventory.words import language_of

        return language_of(self.text(parameters, name, context) or QgsApplication.locale())

    def pdf_path(self, parameters, name, context):
        """Where to make a PDF; None if it is not wanted."""
        from ...core.files import require_extension

        path = self.output_path(parameters, name, context)
        if path:
            require_extension(path, (".pdf",), self.parameterDefinition(name).description())
        return path
