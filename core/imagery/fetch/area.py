"""The ground asked for, and the pixels of a file that cover it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

from ...errors import InputError, ParameterError
from ...grid import DEGREE, Grid, Window, is_geographic, short_crs_name, transform_bounds
from ...native import rasterio

STEP = 60.0
"""Windows of Sentinel-2 bands begin and end on multiples of 60 m from the tile's corner: whole pixels of every band."""

MARGIN = 240.0
"""Metres fetched around the extent: growing masks and resampling look beyond their pixels."""

DEM_MARGIN = 1000.0
"""Metres fetched around the extent of a DEM: slope and the filling of voids look farther."""


@dataclass(frozen=True)
class Area:
    """An extent.

    Attributes
    ----------
    bounds : tuple
        xmin, ymin, xmax, ymax.
    crs : str
        WKT.
    """

    bounds: tuple
    crs: str

    @property
    def described(self) -> dict:
        """Bounds and short name of the CRS, for records and names of folders."""
        return {"bounds": [round(float(value), 6) for value in self.bounds], "crs": short_crs_name(self.crs)}

    def geographic(self) -> tuple:
        """West, south, east, north in degrees.

        Raises
        ------
        ParameterError
            No place on Earth, or across the 180th meridian.
        """
        try:
            wgs84 = rasterio().crs.CRS.from_epsg(4326).to_wkt()
            west, south, east, north = transform_bounds(self.bounds, self.crs, wgs84)
        except Exception as error:  # PROJ raises errors of its own kinds
            raise ParameterError(
                "EXTENT {extent} cannot be transformed to degrees ({reason}). Correct it.",
                extent=self._shown(), reason=str(error),
            ) from error  # fmt: skip
        sane = (
            all(map(math.isfinite, (west, south, east, north))) and -90 <= south < north <= 90 and -180.5 <= west < east <= 180.5
        )
        if not sane or east - west > 180:
            raise ParameterError(
                "EXTENT {extent} is no place on Earth in its coordinate system, or reaches across the 180th meridian. "
                "Correct it, or fetch the two sides one after the other.",
                extent=self._shown(),
            )
        return max(west, -180.0), south, min(east, 180.0), north

    def window(self, grid: Grid, margin: float = MARGIN, step: float = STEP) -> Optional[Window]:
        """Pixels of a grid that cover the area, cut to the grid; None if there are none.

        Parameters
        ----------
        margin : float
            Metres around it.
        step : float
            Metres; first and last pixel lie on multiples of it, counted from the grid's corner. 0 = whole pixels.
        """
        a, b, x0, d, e, y0 = grid.transform
        if b or d or a <= 0 or e >= 0:
            raise InputError(
                "The file's pixels are turned or mirrored, which no Sentinel-2 tile or DEM is. Use another catalogue."
            )
        xmin, ymin, xmax, ymax = transform_bounds(self.bounds, self.crs, grid.crs)
        if not all(map(math.isfinite, (xmin, ymin, xmax, ymax))):
            return None
        unit = 1.0 / DEGREE if is_geographic(grid.crs) else 1.0
        wide = unit / max(math.cos(math.radians(min(abs(ymin + ymax) / 2, 89.0))), 0.01) if unit != 1.0 else 1.0
        columns = _span(
            (xmin - wide * margin - x0) / a, (xmax + wide * margin - x0) / a, max(round(step * unit / a), 1), grid.width
        )
        rows = _span(
            (ymax + unit * margin - y0) / e, (ymin - unit * margin - y0) / e, max(round(step * unit / -e), 1), grid.height
        )
        if columns is None or rows is None:
            return None
        return Window(rows[0], columns[0], rows[1] - rows[0], columns[1] - columns[0])

    def _shown(self) -> str:
        return "({:g}, {:g}, {:g}, {:g})".format(*self.bounds)


def _span(low: float, high: float, step: int, size: int) -> Optional[tuple]:
    """First pixel and the one after the last: snapped outwards to `step`, cut to the grid."""
    first = max(math.floor(low / step + 1e-6) * step, 0)
    last = min(math.ceil(high / step - 1e-6) * step, size)
    return (first, last) if first < last else None
