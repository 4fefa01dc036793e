"""A chart as a picture of its own: its fonts in words that every reader of SVG knows, and its address within a page.

LibreOffice and Word leave an `<svg>` in a page out and print its texts bare; an `<img>` they draw as browsers do.
Neither they nor Qt read the shorthand for fonts that matplotlib writes.
"""

from __future__ import annotations

import html
import re

_TEXT = re.compile(r'(<text[^>]*?) style="([^"]*)"')
_SHORTHAND = re.compile(r"((?:[a-z0-9-]+ )*)([\d.]+)px (.*)")


def plain_fonts(svg: str, family: str = "") -> str:
    """The chart with the fonts of its texts as attributes; `family` stands for all families that it names, '' = they stay.

    Up to 3.7 matplotlib writes the shorthand (font: italic 700 10px ...), later a property each; both as a style.
    """
    return _TEXT.sub(lambda found: found.group(1) + _attributes(found.group(2), family), svg)


def _attributes(style, family):
    given = dict(part.strip().split(": ", 1) for part in style.split(";") if ": " in part)
    found = _SHORTHAND.fullmatch(given.pop("font", ""))
    if found is not None:
        words, given["font-size"], given["font-family"] = found.groups()
        for word in words.split():
            given["font-weight" if word.isdigit() or "bold" in word else "font-style"] = word
    named = {"font-weight": "400", "text-anchor": "start", **given, "stroke": "none"}
    named["font-size"] = named.get("font-size", "").replace("px", "")
    if family:
        named["font-family"] = family
    return "".join(f' {name}="{value}"' for name, value in sorted(named.items()) if value)


def chart_address(svg: str) -> str:
    """The chart as the `src` of an image of an HTML page; its texts stay legible, for searches in the file."""
    content = re.sub(r"\s+", " ", plain_fonts(svg)).replace("%", "%25").replace("#", "%23")
    return "data:image/svg+xml;charset=utf-8," + html.escape(content).replace("&lt;", "<").replace("&gt;", ">")
