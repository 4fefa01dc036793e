"""Kernels of the first pass, where objects are pixels and the graph is the grid, and of the labels at the end."""

from __future__ import annotations

import math

import numpy as np

from .._jit import kernel
from .merge_kernels import edge_hash

NONE, UP, LEFT, RIGHT, DOWN = range(5)
TIED = 255
"""A pixel with several cheapest neighbours, until the tie is broken."""


@kernel(error_model="numpy")
def _pair_costs(image, valid, weights, shape_before, shape_after, y, x_step, y_step, costs):
    """Costs of merging each pixel of row `y` with the one to the right (x_step 1) or below (y_step 1); inf = no edge.

    For two pixels n * s of the union is exactly |difference|; the terms are added in the order of `merge_cost`.
    """
    rows, columns = valid.shape
    costs[:] = 0.0
    if y + y_step >= rows:
        costs[:] = np.inf
        return
    last = columns - x_step
    for c in range(image.shape[0]):
        w = weights[c]
        for x in range(last):
            costs[x] += w * abs(np.float64(image[c, y + y_step, x + x_step]) - np.float64(image[c, y, x]))
    for x in range(last):
        cost = (costs[x] + shape_after) - (shape_before + shape_before)
        costs[x] = cost if valid[y, x] and valid[y + y_step, x + x_step] else np.inf
    costs[last:] = np.inf


@kernel(error_model="numpy")
def mark_pixels(image, valid, weights, compact, smooth, threshold, origin, image_columns, marks):
    """Mark each pixel's cheapest neighbour; `marks` uint8 gets its direction, 0 if that cost is not below `threshold`.

    origin : global index of the first pixel of the window; image_columns : width of the whole image.
    """
    rows, columns = valid.shape
    shape_before = compact * (4.0 * math.sqrt(1.0)) + smooth * (1.0 * 4.0 / 4.0)
    shape_after = compact * (6.0 * math.sqrt(2.0)) + smooth * (2.0 * 6.0 / 6.0)
    sideways = np.full(columns + 1, np.inf)  # the costs to the right, from the pixel beyond the left edge on
    left, right = sideways[:-1], sideways[1:]
    above = np.full(columns, np.inf)
    below = np.empty(columns)
    for y in range(rows):
        _pair_costs(image, valid, weights, shape_before, shape_after, y, 1, 0, right)
        _pair_costs(image, valid, weights, shape_before, shape_after, y, 0, 1, below)
        if _mark_row(above, left, right, below, threshold, marks[y]):
            here = origin + y * image_columns
            for x in range(columns):
                if marks[y, x] == TIED:
                    marks[y, x] = _tie(above[x], left[x], right[x], below[x], here + x, image_columns)
        above, below = below, above


@kernel(error_model="numpy")
def _mark_row(above, left, right, below, threshold, marks):
    """Mark where one neighbour alone is cheapest, `TIED` where there are several; returns whether there are such pixels.

    No branch depends on a cost, so that the pixels of a row are taken several at a time.
    """
    tied = 0
    for x in range(len(marks)):
        cheapest = min(min(above[x], left[x]), min(right[x], below[x]))
        up, to_left, to_right = above[x] == cheapest, left[x] == cheapest, right[x] == cheapest
        down = below[x] == cheapest
        several = np.uint8(up) + np.uint8(to_left) + np.uint8(to_right) + np.uint8(down) > 1
        mark = np.uint8(UP) * up + np.uint8(LEFT) * to_left + np.uint8(RIGHT) * to_right + np.uint8(DOWN) * down
        marks[x] = (TIED if several else mark) if cheapest < threshold else NONE
        tied |= marks[x] == TIED
    return tied


@kernel(error_model="numpy")
def _tie(above, left, right, below, here, image_columns):
    """Which of the cheapest neighbours of the pixel with the global index `here` is marked: the edge that comes first."""
    cheapest = min(min(above, left), min(right, below))
    mark = NONE
    low, high, key = 0, 0, np.uint64(0)
    for direction in range(1, 5):
        if direction == UP:
            cost, a, b = above, here - image_columns, here
        elif direction == LEFT:
            cost, a, b = left, here - 1, here
        elif direction == RIGHT:
            cost, a, b = right, here, here + 1
        else:
            cost, a, b = below, here, here + image_columns
        if cost != cheapest:
            continue
        other = edge_hash(a, b)
        if mark == NONE or other < key or (other == key and (a < low or (a == low and b < high))):
            mark, low, high, key = direction, a, b, other
    return mark


@kernel(error_model="numpy")
def join_pixels(
    image, valid, marks, unknown_pixels, weights, compact, smooth, row0, column0, image_columns, mean_columns, square_columns,
    node_of, parent, lost, records, counts, first, slot,
):  # fmt: skip
    """Objects after the first pass: single pixels and pairs, numbered by their first pixels.

    unknown_pixels uint8: 1 where a pixel has a neighbour outside the window, so that what it marks is uncertain. It is
    dropped, and so is a pixel that marked it. `node_of` int32 (rows, columns) gets the object, -1 = no data, -2 =
    dropped; `parent` int32 (pixels) the first pixel of the object, -1 = no data; `lost` uint8 (pixels) 1 for dropped
    pixels. Returns the number of objects.
    """
    rows, columns = valid.shape
    count = 0
    bands = image.shape[0]
    single = compact * (4.0 * math.sqrt(1.0)) + smooth * (1.0 * 4.0 / 4.0)
    double = compact * (6.0 * math.sqrt(2.0)) + smooth * (2.0 * 6.0 / 6.0)
    for y in range(rows):
        for x in range(columns):
            pixel = y * columns + x
            if not valid[y, x]:
                node_of[y, x] = -1
                parent[pixel] = -1
                continue
            parent[pixel] = pixel
            mark = marks[y, x]
            dy = (mark == DOWN) - (mark == UP)
            dx = (mark == RIGHT) - (mark == LEFT)
            if unknown_pixels[y, x] or (mark != NONE and unknown_pixels[y + dy, x + dx]):
                node_of[y, x] = -2
                lost[pixel] = 1
                continue
            mate = mark != NONE and marks[y + dy, x + dx] == 5 - mark
            if mate and mark <= LEFT:
                node_of[y, x] = node_of[y + dy, x + dx]
                parent[pixel] = pixel + dy * columns + dx
                continue
            node_of[y, x] = count
            colour = 0.0
            for column in range(4, records.shape[1]):
                records[count, column] = 0.0
            if mate:
                for c in range(bands):
                    value, other = np.float64(image[c, y, x]), np.float64(image[c, y + dy, x + dx])
                    d = value - other
                    records[count, mean_columns[c]] = (value + other) / 2.0
                    records[count, square_columns[c]] = 0.5 * d * d
                    colour += weights[c] * abs(d)
                records[count, 0] = colour + double
            else:
                dy, dx = 0, 0
                for c in range(bands):
                    records[count, mean_columns[c]] = np.float64(image[c, y, x])
                records[count, 0] = single
            counts[count, 2] = 2 if mate else 1
            counts[count, 3] = 6 if mate else 4
            counts[count, 4] = -(row0 + y)
            counts[count, 5] = -(column0 + x)
            counts[count, 6] = row0 + y + dy
            counts[count, 7] = column0 + x + dx
            first[count] = (row0 + y) * image_columns + column0 + x
            slot[count] = pixel
            count += 1
    return count


@kernel(error_model="numpy")
def connect_pixels(count, node_of, counts, slot, start, owner, other, shared, unknown):
    """Edge lists of the objects of the first pass. Returns the number of edges.

    The first pixel of an object meets later objects to the right and below only; the second one also to the left.
    """
    rows, columns = node_of.shape
    position = 0
    start[0] = 0
    for a in range(count):
        begin = position
        y, x = slot[a] // columns, slot[a] % columns
        pixels = counts[a, 2]
        step_y, step_x = counts[a, 6] + counts[a, 4], counts[a, 7] + counts[a, 5]
        for _ in range(pixels):
            for direction in range(1, 5):
                near_y = y + (direction == DOWN) - (direction == UP)
                near_x = x + (direction == RIGHT) - (direction == LEFT)
                if near_y < 0 or near_y >= rows or near_x < 0 or near_x >= columns:
                    continue
                t = node_of[near_y, near_x]
                if t == -2:
                    unknown[a] = 1
                if t <= a:
                    continue
                if position > begin and other[position - 1] == t:
                    shared[position - 1] += 1
                elif position > begin + 1 and other[position - 2] == t:
                    shared[position - 2] += 1
                elif position > begin + 2 and other[position - 3] == t:
                    shared[position - 3] += 1
                else:
                    other[position] = t
                    shared[position] = 1
                    owner[position] = a
                    position += 1
            y, x = y + step_y, x + step_x
        start[a + 1] = position
    return position


@kernel(error_model="numpy")
def follow_parents(parent, values):
    """Give every pixel the value of its object.

    parent int32 (pixels): an earlier pixel of the same object, itself for the first one, -1 = no data.
    values : array (pixels) with the values of first pixels set; filled in place for the others; 0 = no data.
    """
    for pixel in range(parent.shape[0]):
        if parent[pixel] < 0:
            values[pixel] = 0
        elif parent[pixel] != pixel:
            values[pixel] = values[parent[pixel]]


@kernel(error_model="numpy")
def number_pixels(parent, lost, slot, count, lost_value, top, left, bottom, right, values):
    """Give every pixel of a window the number (from 1) of its object; 0 = no data, `lost_value` = dropped.

    top, left, bottom, right : whether the image goes on beyond these edges of the window. Returns how
    deep inside the innermost dropped pixel lies: pixels from the nearest such edge, from 1; 0 = none dropped.
    """
    rows, columns = values.shape
    flat = values.reshape(rows * columns)
    for a in range(count):
        flat[slot[a]] = a + 1
    deepest = 0
    for y in range(rows):
        from_rows = rows + columns
        if top:
            from_rows = min(from_rows, y + 1)
        if bottom:
            from_rows = min(from_rows, rows - y)
        for x in range(columns):
            pixel = y * columns + x
            up = parent[pixel]
            if up < 0:
                flat[pixel] = 0
                continue
            if up != pixel:
                flat[pixel] = flat[up]
            elif lost[pixel]:
                flat[pixel] = lost_value
            if flat[pixel] == lost_value and from_rows > deepest:
                depth = from_rows
                if left:
                    depth = min(depth, x + 1)
                if right:
                    depth = min(depth, columns - x)
                deepest = max(deepest, depth)
    return deepest


@kernel(error_model="numpy")
def name_objects(pixels, lost_value, named):
    """Set `named` (uint8, by number) to 1 for the objects in a matrix of numbers; True if none was dropped."""
    for y in range(pixels.shape[0]):
        for x in range(pixels.shape[1]):
            number = pixels[y, x]
            if number == lost_value:
                return False
            named[number] = 1
    return True


@kernel(error_model="numpy")
def translate(pixels, table, out):
    """out = table[pixels]"""
    for y in range(pixels.shape[0]):
        for x in range(pixels.shape[1]):
            out[y, x] = table[pixels[y, x]]
