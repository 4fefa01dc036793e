"""XML of strangers: without document types and entities, of limited depth and number of elements."""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder  # nosec B405: they hold what expat read, under the limits below
from xml.parsers import expat

from .errors import InputError


def parse_plain_xml(data: bytes, name: str, most_elements: int, most_depth: int = 100) -> Element:
    """Parse XML; namespaces are cut off the tags and attributes.

    Raises
    ------
    InputError
        Damaged, too deep or too long, or declares a document type.
    """
    builder, state = TreeBuilder(), {"depth": 0, "count": 0}

    def start(tag, attributes):
        state["depth"] += 1
        state["count"] += 1
        if state["depth"] > most_depth or state["count"] > most_elements:
            raise InputError("'{name}' is nested too deeply or holds too many elements. It was not read.", name=name)
        builder.start(_local(tag), {_local(key): value for key, value in attributes.items()})

    def end(tag):
        state["depth"] -= 1
        builder.end(_local(tag))

    def refuse(*_):
        raise InputError("'{name}' declares a document type, which no file of its kind does. It was not read.", name=name)

    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, builder.data
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
        return builder.close()
    except (expat.ExpatError, AssertionError, LookupError, ValueError) as error:  # the latter two: encodings nobody knows
        if isinstance(error, InputError):
            raise
        raise InputError("'{name}' is damaged or no XML ({error}). Get the file again.", name=name, error=str(error)) from error


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
