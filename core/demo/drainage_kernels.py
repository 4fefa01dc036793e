"""Kernels of the drainage network on a regular grid of heights: filling, flow directions, accumulation, erosion.

Cells are numbered row-major; the outermost ring of cells are the outlets.
"""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from .noise_kernels import fractal


@kernel
def _push(keys, cells, size, key, cell):
    """Add to the binary heap; equal heights leave it in the order of their cells."""
    place = size
    while place > 0:
        parent = (place - 1) >> 1
        if keys[parent] < key or (keys[parent] == key and cells[parent] < cell):
            break
        keys[place] = keys[parent]
        cells[place] = cells[parent]
        place = parent
    keys[place] = key
    cells[place] = cell
    return size + 1


@kernel
def _pop(keys, cells, size):
    """Take the root off the binary heap; the caller read it before."""
    size -= 1
    key, cell = keys[size], cells[size]
    place = 0
    while True:
        child = 2 * place + 1
        if child >= size:
            break
        if child + 1 < size and (
            keys[child + 1] < keys[child] or (keys[child + 1] == keys[child] and cells[child + 1] < cells[child])
        ):
            child += 1
        if key < keys[child] or (key == keys[child] and cell < cells[child]):
            break
        keys[place] = keys[child]
        cells[place] = cells[child]
        place = child
    keys[place] = key
    cells[place] = cell
    return size


@kernel
def fill_depressions(heights, epsilon, filled, order):
    """Raise pits until every cell drains to the border over a slope of at least `epsilon` a cell.

    Priority-flood (Barnes, Lehman & Mulla 2014, algorithm 3). heights, filled float32 [rows, columns];
    order int32 [rows * columns] receives the cells by rising filled height: every cell comes after the one it drains to.
    """
    rows, columns = heights.shape
    total = rows * columns
    keys = np.empty(total, np.float32)
    cells = np.empty(total, np.int32)
    done = np.zeros(total, np.uint8)
    size = 0
    for row in range(rows):
        for column in range(columns):
            if row == 0 or column == 0 or row == rows - 1 or column == columns - 1:
                cell = row * columns + column
                filled[row, column] = heights[row, column]
                done[cell] = 1
                size = _push(keys, cells, size, heights[row, column], cell)
    count = 0
    while size > 0:
        cell = cells[0]
        size = _pop(keys, cells, size)
        order[count] = cell
        count += 1
        row, column = cell // columns, cell % columns
        level = filled[row, column] + np.float32(epsilon)
        for dr in range(-1, 2):
            for dc in range(-1, 2):
                r, c = row + dr, column + dc
                if r < 0 or c < 0 or r >= rows or c >= columns:
                    continue
                neighbour = r * columns + c
                if done[neighbour]:
                    continue
                done[neighbour] = 1
                filled[r, c] = max(heights[r, c], level)
                size = _push(keys, cells, size, filled[r, c], neighbour)


@kernel
def receivers(filled, receiver):
    """Steepest of the eight neighbours (D8, O'Callaghan & Mark 1984); border cells receive themselves.

    filled float32 [rows, columns] without pits; receiver int32 [rows * columns].
    """
    rows, columns = filled.shape
    for row in range(rows):
        for column in range(columns):
            cell = row * columns + column
            receiver[cell] = cell
            if row == 0 or column == 0 or row == rows - 1 or column == columns - 1:
                continue
            steepest = 0.0
            for dr in range(-1, 2):
                for dc in range(-1, 2):
                    drop = np.float64(filled[row, column]) - filled[row + dr, column + dc]
                    if dr != 0 and dc != 0:
                        drop *= 0.7071067811865476
                    if drop > steepest:
                        steepest = drop
                        receiver[cell] = (row + dr) * columns + column + dc


@kernel
def accumulate(order, receiver, area):
    """Add up the catchments downstream: area float64 [cells] holds each cell's own area and receives its catchment."""
    for index in range(order.size - 1, -1, -1):
        cell = order[index]
        if receiver[cell] != cell:
            area[receiver[cell]] += area[cell]


@kernel
def erode_by_order(heights, order, receiver, area, cell_size, strength):
    """One implicit step of stream-power erosion with exponents 0.5 and 1 (Braun & Willett 2013, eq. 22).

    heights float32 [rows, columns] is lowered in place; area float64 [cells] in m2; strength = K dt in m^0.
    """
    columns = heights.shape[1]
    for index in range(order.size):
        cell = order[index]
        target = receiver[cell]
        if target == cell:
            continue
        row, column = cell // columns, cell % columns
        below_row, below_column = target // columns, target % columns
        length = cell_size
        if row != below_row and column != below_column:
            length *= 1.4142135623730951
        factor = strength * np.sqrt(area[cell]) / length
        below = heights[below_row, below_column]
        if heights[row, column] > below:
            heights[row, column] = (heights[row, column] + factor * below) / (1.0 + factor)


@kernel
def strahler(order, receiver, channel, result):
    """Strahler's order of each channel cell (1957); channel uint8 [cells], result uint8 [cells], 0 off the channels."""
    highest = np.zeros(order.size, np.uint8)
    ties = np.zeros(order.size, np.uint8)
    for index in range(order.size - 1, -1, -1):
        cell = order[index]
        if channel[cell] == 0:
            continue
        own = max(highest[cell], np.uint8(1))
        if ties[cell] > 1:
            own += np.uint8(1)
        result[cell] = own
        target = receiver[cell]
        if target == cell:
            continue
        if own > highest[target]:
            highest[target] = own
            ties[target] = 1
        elif own == highest[target]:
            ties[target] = min(ties[target] + 1, 2)


@kernel
def wind(points, flatness, seed):
    """Move points of a river sideways, more on flat ground; the same place always moves alike, so that reaches still meet.

    points float64 [n, 2], m, changed in place; flatness float64 [n], 0 (steep) to 1.
    """
    for n in range(points.shape[0]):
        x, y = points[n, 0], points[n, 1]
        for axis in range(2):
            broad = fractal(x, y, seed + 10 * axis, 900.0, 2, 0.6)
            fine = fractal(x, y, seed + 10 * axis + 5, 260.0, 2, 0.5)
            points[n, axis] += flatness[n] * (190.0 * broad + 55.0 * fine) + 10.0 * fine
