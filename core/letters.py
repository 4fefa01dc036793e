"""Texts of a layer that were read in another encoding than they were written in."""

from __future__ import annotations

from functools import lru_cache
from typing import Iterable, Optional

from .errors import InputError
from .fields import SHAPEFILE, plain, usual_names
from .messages import Message

LOST = "\ufffd"
"""What stands for bytes that are no letter in the encoding a text was read in."""

_ENCODINGS = {"utf-8": "UTF-8", "gb18030": "GB18030", "cp1251": "windows-1251", "cp866": "IBM866", "cp1252": "windows-1252"}
"""Encodings of shapefiles, and what QGIS and .cpg files call them."""


def require_letters(names: Iterable[str], layer: str) -> None:
    """Refuse a layer whose field names were read in a wrong encoding: no field would be found, and no word known.

    They hold lost letters (but for a last one, which a shapefile cuts in two), or they are known names in another encoding.

    Raises
    ------
    InputError
        With the field, its likely encoding, and where it is set.
    """
    for name in names:
        if LOST in name.rstrip(LOST):
            raise InputError(
                "Field '{field}' of layer '{layer}' has lost letters: it was read in a wrong encoding. Set the right one (GBK, "
                "windows-1251 ...) as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside the "
                "shapefile.",
                field=name,
                layer=layer,
            )
        known = None if name.isascii() else _known_name(name)
        if known is not None:
            right, encoding = known
            raise InputError(
                "Field '{field}' of layer '{layer}' is '{right}' in the encoding {encoding}: it was read in a wrong one. Set "
                "{encoding} as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside the "
                "shapefile.",
                field=name,
                layer=layer,
                right=right,
                encoding=encoding,
            )


@lru_cache(maxsize=1)
def _usual() -> frozenset:
    """Usual names of fields in other than plain letters, whole and as a shapefile cuts them, for comparing."""
    words = {word for names in usual_names().values() for word in names if not word.isascii()}
    cuts = {
        word.encode(code, "ignore")[:SHAPEFILE].decode(code, "ignore")
        for word in words
        for code in ("utf-8", "gb18030", "cp1251")
    }
    return frozenset(plain(word) for word in (*words, *(cut for cut in cuts if len(cut) >= 3)))


@lru_cache(maxsize=1024)
def _known_name(name: str) -> Optional[tuple]:
    """A usual name of a field and its encoding, if this is what its bytes mean; None for a name that is known as it is."""
    if plain(name.rstrip(LOST)) in _usual():
        return None
    for wrong in (*_ENCODINGS, "latin-1"):
        if wrong == "utf-8":
            continue  # what is no UTF-8 loses its letters in it
        for right in _ENCODINGS:
            try:
                text = name.rstrip(LOST).encode(wrong).decode(right, "strict" if right != "utf-8" else "ignore")
            except UnicodeError:
                continue
            if wrong != right and plain(text) in _usual():
                return text, _ENCODINGS[right]
    return None


def lost_letters(columns: dict, layer: str) -> Optional[Message]:
    """A warning of texts with lost letters; None without one."""
    counts = {
        name: count
        for name, values in columns.items()
        if values.dtype == object and (count := sum(isinstance(value, str) and LOST in value for value in values))
    }
    if not counts:
        return None
    return Message(
        "{count} {count:text|texts} of layer '{layer}' {count:has|have} lost letters (fields {fields}), read in a wrong "
        "encoding. Set the right one as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside "
        "the shapefile.",
        count=sum(counts.values()),
        layer=layer,
        fields=", ".join(counts),
    )
