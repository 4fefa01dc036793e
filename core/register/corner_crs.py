"""Which coordinate system corners are in, and which of the two numbers is east: by header, words, prefix, and size."""

from __future__ import annotations

import re

import numpy as np

from ..errors import InputError
from ..native import rasterio
from .corner_degrees import degrees
from .corner_metres import metres
from .corner_placing import Placing, code_of, refusals, require_one_system
from .corners import RawRegister

_LOCAL = re.compile(r"мск.?\d|местн\w+ систем|ск.?63|\bуск\b|独立坐标|地方坐标|local grid", re.IGNORECASE)


def place_corners(register: RawRegister, layer: str, crs: str = "") -> Placing:
    """Find system and order of the axes; licences with corners of another kind are refused.

    Parameters
    ----------
    crs : str
        WKT or authority code given by the user, '' = told by the file.

    Raises
    ------
    InputError
        Nothing tells the system or the order, or the file contradicts itself or the user.
    """
    text = " ".join([register.crs_text, *(licence.crs_text for licence in register.licences)])
    if _LOCAL.search(text) and not crs:
        raise InputError(
            "The table '{layer}' is in a local grid ({text}). Ask for degrees or a national system, or give CRS.",
            layer=layer,
            text=text.strip(),
        )
    corners = [corner for licence in register.licences if not licence.refused for corner in licence.corners()]
    if not corners:
        reasons = refusals(register)
        if reasons:
            raise InputError(
                "The table '{layer}' holds no corner that can be read. {reasons} Mend these lines, choose another file, or "
                "name its columns with X_FIELD and Y_FIELD.",
                layer=layer,
                reasons=reasons,
            )
        raise InputError(
            "The table '{layer}' holds no corner that can be read. Corners are lines with a point number and two coordinates, or "
            "cells with all corners of a licence. Choose another file, or name its columns with X_FIELD and Y_FIELD.",
            layer=layer,
        )
    if not crs:
        require_one_system(register, layer)
        crs = _known_code(text, layer)
    values = np.array([(corner.first.value, corner.second.value) for corner in corners])
    angles = any(corner.first.form != "number" or corner.second.form != "number" for corner in corners)
    if angles or np.abs(values).max() <= 360:
        return degrees(register, layer, crs, text)
    return metres(register, layer, crs, text)


def _known_code(text: str, layer: str) -> str:
    """The authority code that the file names, '' if it names none.

    Raises
    ------
    InputError
        No such system is known.
    """
    code = code_of(text)
    if code:
        try:
            rasterio().crs.CRS.from_user_input(code)
        except rasterio().errors.CRSError as error:
            raise InputError(
                "The table '{layer}' names the coordinate system {code}, which is not known. Give CRS.", layer=layer, code=code
            ) from error
    return code
