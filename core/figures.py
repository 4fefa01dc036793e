"""Figures as people read them: the decimal sign of the reader's language, narrow spaces between thousands, no zero for little."""

from __future__ import annotations

import re
from typing import Optional

from .messages import with_figures

MORE = 3
"""Decimals beyond the usual ones that tell a small figure; what would need more is dust of geometry and printed as zero."""


def number(value: float, digits: Optional[int] = None) -> str:
    """'1 274', '0.206', in Russian '0,206'; without `digits` whole numbers have no decimals, others three.

    A figure above 0 that would be printed as zero gets the decimals that show its first digit: '0.0003'.
    """
    if digits is None:
        digits = 0 if float(value).is_integer() else 3
    shown = next((more for more in range(digits, digits + MORE + 1) if value >= 0.5 * 10**-more), digits)
    return with_figures(f"{{value:,.{shown if value > 0 else digits}f}}", value=value)


def percent(share: float, digits: int = 1) -> str:
    """'54.8 %'; '< 0.1 %' for a share above 0 that would be printed as zero."""
    least = 10**-digits
    if 0 < 100 * share < 0.5 * least:
        return "< " + with_figures(f"{{value:.{digits}f}} %", value=least)
    return with_figures(f"{{value:.{digits}f}} %", value=100 * share)


def formed(value: float, form: str) -> str:
    """A figure by a form of Python's ('.3g'), with the decimal sign of the reader's language."""
    return with_figures(f"{{value:{form}}}", value=value)


def retold(text: str) -> str:
    """A figure that another program wrote with a point ('-0.5', '1.5e-3'), with the decimal sign of the reader's language."""
    return re.sub(r"(?<=\d)\.(?=\d)", formed(0.1, "g")[1], text)
