"""A chart as a picture of its own: its fonts in words that every reader of SVG knows, and its address within a page.

LibreOffice and Word leave an `<svg>` in a page out and print its texts bare; an `<img>` they draw as browsers do.
Neither they nor Qt read the shorthand for fonts that matplotlib writes.
"""

from __future__ import annotations

import html
import re

_FONT = re.compile(r'style="font: (?:[a-z0-9]+ )?([\d.]+)px ([^;"]*)(; text-anchor: (\w+))?"')


def plain_fonts(svg: str, family: str = "") -> str:
    """The chart without the shorthand for fonts; `family` stands for all families that it names, '' = they stay."""
    return _FONT.sub(
        lambda found: (
            f'font-size="{found.group(1)}" font-family="{family or found.group(2)}" font-weight="400" stroke="none" '
            f'text-anchor="{found.group(4) or "start"}"'
        ),
        svg,
    )


def chart_address(svg: str) -> str:
    """The chart as the `src` of an image of an HTML page; its texts stay legible, for searches in the file."""
    content = re.sub(r"\s+", " ", plain_fonts(svg)).replace("%", "%25").replace("#", "%23")
    return "data:image/svg+xml;charset=utf-8," + html.escape(content).replace("&lt;", "<").replace("&gt;", ">")
