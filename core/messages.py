"""Texts for the user: an English template with named fields, so that the QGIS side can say the same in another language."""

from __future__ import annotations

from typing import Any, Callable


class Message(str):
    """A sentence that remembers its values: an English `str` whose `template` and `fields` are kept for translation.

    Parameters
    ----------
    template : str
        Whole English sentences; `{name}` and `{name:format}` stand for values. A template without fields is taken as it is, so
        that braces in a finished text stay.
    **fields
        The values; a value that is a `Message` is translated with the sentence it stands in.

    Examples
    --------
    >>> Message("{count} mines with {area:.1f} km2.", count=3, area=1.25)
    '3 mines with 1.2 km2.'
    >>> Message("{count} mines.", count=3).told({"{count} mines.": "{count} Bergwerke."}.get)
    '3 Bergwerke.'
    """

    template: str
    fields: dict[str, Any]

    def __new__(cls, template: str, /, **fields: Any) -> Message:
        message = super().__new__(cls, template.format(**fields) if fields else template)
        message.template, message.fields = template, fields
        return message

    def __getnewargs_ex__(self):  # messages come back from the workers of a cluster
        return (self.template,), self.fields

    def told(self, translate: Callable[[str], Any]) -> str:
        """The text in the language of `translate`, which gives a template's translation, or None or the template itself.

        A translation whose placeholders do not fit gives the English text: a slip of a translator must not hide an error.
        """
        translated = translate(self.template) or self.template
        if not self.fields:
            return translated
        values = {name: value.told(translate) if isinstance(value, Message) else value for name, value in self.fields.items()}
        try:
            return translated.format(**values)
        except (KeyError, IndexError, ValueError):
            return str(self)
