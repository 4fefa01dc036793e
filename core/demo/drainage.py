"""The drainage network of a terrain: flow directions, catchments, rivers as lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import drainage_kernels as kernels
from .frame import CELL, Frame
from .math_kernels import exponential_of

EPSILON = 0.002
"""Least fall from cell to cell over a filled pit, in metres."""


@dataclass
class Drainage:
    """Where the water goes.

    Attributes
    ----------
    filled : (rows, columns) float32
        Heights without pits, m.
    order : (cells,) int32
        Cells, each after the one it drains to.
    receiver : (cells,) int32
        The cell each one drains to.
    area : (cells,) float64
        Catchment, m2.
    """

    filled: np.ndarray
    order: np.ndarray
    receiver: np.ndarray
    area: np.ndarray


@dataclass(frozen=True)
class River:
    """One reach from a spring or confluence down to the next confluence or the border.

    Attributes
    ----------
    points : (n, 2) float64
        Places in metres right and down from the image's corner, downstream.
    widths : (n,) float64
        Width of the water, m.
    order : int
        Strahler order.
    catchment : float
        km2 at its lower end.
    """

    points: np.ndarray
    widths: np.ndarray
    order: int
    catchment: float


def drain(heights: np.ndarray, cell_size: float, inflows: tuple = ()) -> Drainage:
    """Fill a terrain and follow the water.

    Parameters
    ----------
    heights : (rows, columns) float32
        Metres.
    cell_size : float
        Metres.
    inflows : sequence of (row, column, area)
        Water that enters from outside, as the catchment in m2 that it comes from.
    """
    filled = np.empty_like(heights)
    order = np.empty(heights.size, np.int32)
    receiver = np.empty(heights.size, np.int32)
    kernels.fill_depressions(heights, EPSILON, filled, order)
    kernels.receivers(filled, receiver)
    area = np.full(heights.size, cell_size * cell_size)
    for row, column, inflow in inflows:
        area[row * heights.shape[1] + column] += inflow
    kernels.accumulate(order, receiver, area)
    return Drainage(filled, order, receiver, area)


def erode(heights: np.ndarray, cell_size: float, strength: float, inflows: tuple = ()) -> np.ndarray:
    """The terrain after one step of erosion by running water; filled pits become flats of sediment."""
    drainage = drain(heights, cell_size, inflows)
    eroded = drainage.filled
    kernels.erode_by_order(eroded, drainage.order, drainage.receiver, drainage.area, cell_size, strength)
    return eroded


def river_width(catchment: np.ndarray) -> np.ndarray:
    """Width of the water in metres from the catchment in km2 (hydraulic geometry, Leopold & Maddock 1953: square root)."""
    return 1.4 * np.sqrt(catchment)


def trace_rivers(drainage: Drainage, frame: Frame, least_catchment: float, slope: np.ndarray) -> list:
    """Rivers with a catchment of at least `least_catchment` km2, as reaches between confluences; slope in degrees."""
    columns = drainage.filled.shape[1]
    flatness = exponential_of(-((slope.ravel().astype(np.float64) / 5.0) ** 2))
    channel = (drainage.area >= least_catchment * 1e6).astype(np.uint8)
    orders = np.zeros(channel.size, np.uint8)
    kernels.strahler(drainage.order, drainage.receiver, channel, orders)
    cells = np.flatnonzero(channel)
    inner = cells[drainage.receiver[cells] != cells]
    feeders = np.bincount(drainage.receiver[inner], minlength=channel.size)
    rivers = []
    for head in cells[feeders[cells] != 1]:
        reach = [head]
        while drainage.receiver[reach[-1]] != reach[-1]:
            reach.append(drainage.receiver[reach[-1]])
            if feeders[reach[-1]] > 1:
                break
        if len(reach) > 1:
            rivers.append(_river(np.array(reach), columns, drainage.area, orders, flatness, frame))
    return rivers


def _river(reach: np.ndarray, columns: int, area: np.ndarray, orders: np.ndarray, flatness: np.ndarray, frame: Frame) -> River:
    """A reach of cells as a smooth line; the ends stay, so that reaches meet."""
    points = np.column_stack([reach % columns, reach // columns]) * CELL + frame.origin + CELL / 2
    own = area[reach].copy()
    own[-1] = own[-2]
    widths = river_width(own / 1e6)
    points, widths = smooth_line(points, widths, 6)
    kernels.wind(points, flatness[reach], frame.salt("meanders"))
    return River(points, widths, int(orders[reach[0]]), float(own[-1] / 1e6))


def smooth_line(points: np.ndarray, values: np.ndarray, rounds: int) -> tuple:
    """A line with its steps of eight directions smoothed away; the ends stay."""
    points, values = points.astype(np.float64), values.astype(np.float64)
    for _ in range(rounds if len(points) > 2 else 0):
        points[1:-1] = 0.25 * points[:-2] + 0.5 * points[1:-1] + 0.25 * points[2:]
        values[1:-1] = 0.25 * values[:-2] + 0.5 * values[1:-1] + 0.25 * values[2:]
    return points, values
