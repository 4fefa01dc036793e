"""Texts for the user: an English template with named fields, so that the QGIS side can say the same in another language.

`scripts/texts.py` collects the templates for the translators: write them where they are used, as literals.
"""

from __future__ import annotations

import re
import string
from contextlib import contextmanager
from contextvars import ContextVar
from numbers import Real
from typing import Any, Callable, Optional

SPACE = "\u202f"
"""Narrow space between thousands, in all languages."""


class _Figures(string.Formatter):
    """Formats as `str.format` does, its numbers with a decimal sign and with `SPACE` for the commas of ','.

    A form with bars is words that fit a number: '{n} {n:mine|mines}', of three in Russian '{n} {n:рудник|рудника|рудников}'.
    """

    def __init__(self, sign: str):
        self._sign = sign

    def format_field(self, value, spec):
        if "|" in spec:
            return fitting(value, spec.split("|"))
        text = super().format_field(value, spec)
        return text.replace(",", SPACE).replace(".", self._sign) if isinstance(value, Real) else text


def fitting(number: Any, forms) -> str:
    """The form of a word that a number takes; what is no number takes the form of many.

    Parameters
    ----------
    number : int, float or str
        A text is a number as reports write it: '1 274', '0,5'.
    forms : sequence of str
        Two: of one, and of 0 and more than one (English). Three: of 1, 21, 31 ..., of 2 to 4, 22 to 24 ... and of parts, and of
        0, 5 to 20, 25 ... (Russian).
    """
    if isinstance(number, str):
        digits = re.sub(r"\s", "", number).replace(",", ".")
        number = float(digits) if re.fullmatch(r"\d+(\.\d+)?", digits) else 0
    number = abs(number)
    if len(forms) < 3:
        return forms[number != 1]
    one, few, many = forms
    if number != int(number):
        return few
    tens, ones = divmod(int(number) % 100, 10)
    if tens == 1 or ones == 0 or ones > 4:
        return many
    return one if ones == 1 else few


_ENGLISH = _Figures(".")


def _sign(translate) -> str:
    """Decimal sign of a language, by its way to write a number."""
    return (translate(_NUMBER) or _NUMBER)[1]


class Message(str):
    """A sentence that remembers its values: an English `str` whose `template` and `fields` are kept for translation.

    Parameters
    ----------
    template : str
        Whole English sentences; `{name}` and `{name:format}` stand for values, `{name:mine|mines}` for the word
        that fits one. A template without fields is taken as it is, so that braces in a finished text stay.
    **fields
        The values; a value that is a `Message` is translated with the sentence it stands in.

    Examples
    --------
    >>> Message("{count} mines with {area:.1f} km2.", count=3, area=1.25)
    '3 mines with 1.2 km2.'
    >>> Message("{count} mines.", count=3).translated({"{count} mines.": "{count} Bergwerke."}.get)
    '3 Bergwerke.'
    """

    template: str
    fields: dict[str, Any]

    def __new__(cls, template: str, /, **fields: Any) -> Message:
        if isinstance(template, Message) and not fields:
            return template
        message = super().__new__(cls, _ENGLISH.vformat(template, (), fields) if fields else template)
        message.template, message.fields = template, fields
        return message

    def __add__(self, other: str) -> Message:
        return joined("", (self, Message(other)))  # a sum of sentences keeps their templates

    def __radd__(self, other: str) -> Message:
        return joined("", (Message(other), self))

    def __getnewargs_ex__(self):  # messages come back from the workers of a cluster
        return (self.template,), self.fields

    def translated(self, translate: Callable[[str], Any], show: Optional[Callable[[str], Any]] = None) -> str:
        """The text in the language of `translate`, which gives a template's translation, or None or the template itself.

        `show` turns values that stand freely in the sentence (not in quotes, as names of layers do) into what is shown.
        A translation whose placeholders do not fit gives the English text: a slip of a translator must not hide an error.
        """
        translated = translate(self.template) or self.template
        if not self.fields:
            return translated
        values = {name: _translated_value(value, translate, show) for name, value in self.fields.items()}
        if show is not None:
            free = [name for name in values if f"{{{name}}}" in self.template and f"'{{{name}}}'" not in self.template]
            values.update({name: show(values[name]) for name in free})
        try:
            return _Figures(_sign(translate)).vformat(translated, (), values)
        except (KeyError, IndexError, ValueError):
            return str(self)


def _translated_value(value, translate, show):
    value = getattr(value, "message", value) if isinstance(value, Exception) else value  # an error told by another one
    return value.translated(translate, show) if isinstance(value, Message) else value


_NUMBER = Message("0.1")


def all_of(names) -> str:
    """'a', 'a and b', 'a, b and c'."""
    *first, last = names
    return Message("{first} and {last}", first=", ".join(first), last=last) if first else last


def listed(names, most: int = 15) -> str:
    """'a, b, c', the first ones of many: 'a, b, c and 57 more'; 'none' of none."""
    names = list(names)
    if not names:
        return Message("none")
    if len(names) <= most:
        return ", ".join(names)
    return Message("{first} and {number} more", first=", ".join(names[:most]), number=len(names) - most)


def one_of(names) -> str:
    """'a', 'a or b', 'a, b or c'."""
    *first, last = names
    return Message("{first} or {last}", first=", ".join(first), last=last) if first else last


def joined(separator: str, parts) -> Message:
    """Texts one after the other; unlike `str.join` it keeps their templates."""
    fields = {f"part_{index}": part for index, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in fields), **fields)


def duration(seconds: float) -> Message:
    """A time in words: '1 second', '45 seconds', '3 minutes', '2 hours'; never less than a second."""
    if seconds < 100:
        return Message("{number} {number:second|seconds}", number=max(round(seconds), 1))
    if seconds < 100 * 60:
        return Message("{number} {number:minute|minutes}", number=round(seconds / 60))
    return Message("{number} {number:hour|hours}", number=round(seconds / 3600))


_speaker: ContextVar[tuple] = ContextVar("speaker", default=(None, "en"))


@contextmanager
def speaking(translate: Optional[Callable[[str], Any]], language: str = "en"):
    """Let `said` speak the language of `translate` inside the block, in this thread; `language` is its code.

    Reports and charts are made inside such a block, so that they follow the language of the program, or one that was asked for.
    """
    token = _speaker.set((translate, language))
    try:
        yield
    finally:
        _speaker.reset(token)


class Given(str):
    """A text of the user's - a word of a register, a name - that is never translated, though the program knows the same one."""


def said(text: Any) -> str:
    """A text of a report or chart in the language of the block of `speaking`; English outside."""
    translate = _speaker.get()[0]
    if isinstance(text, Given):
        return text  # stays what it is: charts say their texts again
    if translate is None or not isinstance(text, str):
        return str(text)
    return (text if isinstance(text, Message) else Message(text)).translated(translate)


def with_figures(template: str, /, **fields: Any) -> str:
    """A template that is in the language of the block of `speaking` already, with its values."""
    translate = _speaker.get()[0]
    return _Figures("." if translate is None else _sign(translate)).vformat(template, (), fields)


def spoken_language() -> str:
    """Code of the language that `said` speaks."""
    return _speaker.get()[1]
