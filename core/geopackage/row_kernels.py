"""Kernels that lay rows out as SQLite keeps them: records, leaf pages with their overflow, inner pages of a table.

The format is that of https://www.sqlite.org/fileformat2.html, sections 1.5 to 2.1, fixed since SQLite 3.0 (2004). SQLite itself
binds each number of a row by a call of its own, which for 60 numbers an object costs more than all else.
"""

from __future__ import annotations

import numpy as np

from .._jit import kernel

ROW_ID, WHOLE, REAL, TEXT, BLOB = 0, 1, 2, 3, 4
"""Kinds of columns."""

WITH_BOX, EMPTY = 0x03, 0x11
"""Flags in the head of a geometry (GeoPackage 1.3, 2.1.3): little endian with a box of two dimensions; empty, without one."""

LARGEST_HEAD = 8 + 32 + 9
"""Bytes of a head with its box, and of the head of a multipolygon."""

OVERHEAD = 14
"""Upper limit of the bytes of a value beside those of its text: 9 of its type in the head, or 5 and 8 of a number."""

LEAF, INNER = 13, 5
LARGEST_SHORT = 1 << 47
"""Whole numbers below it take at most six bytes; SQLite keeps a real that is one as such."""

CELLS, CONTENT, NEXT, USED, LEAVES = 0, 1, 2, 3, 4
"""Places in the state of `fill_leaves`: cells of the open page, start of their content, the next free page of the file, pages of
the buffer in use, pages that were closed."""


@kernel
def put_varint(value, out, at):
    """Write a whole number of at most 8 bytes of seven bits each; returns the place after it."""
    length, rest = 1, value >> 7
    while rest > 0:
        length += 1
        rest >>= 7
    for index in range(length):
        bits = (value >> (7 * (length - 1 - index))) & 127
        out[at + index] = bits | 128 if index < length - 1 else bits
    return at + length


@kernel
def put_big_endian(value, length, out, at):
    """Write the last `length` bytes of an int64, the highest first; returns the place after them."""
    for index in range(length):
        out[at + index] = np.uint8((value >> (8 * (length - 1 - index))) & 255)
    return at + length


@kernel
def put_bytes(source, start, length, out, at):
    """Copy bytes; returns the place after them. A loop: of slices Numba compiles the text of an error, which takes a second."""
    for index in range(length):
        out[at + index] = source[start + index]
    return at + length


@kernel
def whole_bytes(value):
    """Bytes that SQLite gives a whole number: none for 0 and 1, else 1, 2, 3, 4, 6 or 8."""
    if value == 0 or value == 1:
        return 0
    size = value if value >= 0 else ~value
    for length, limit in ((1, 7), (2, 15), (3, 23), (4, 31), (6, 47)):
        if size < (np.int64(1) << limit):
            return length
    return 8


@kernel
def type_of_whole(value, length):
    """Number of the type of a whole number that takes `length` bytes."""
    if length == 0:
        return 8 if value == 0 else 9
    return length if length <= 4 else (5 if length == 6 else 6)


@kernel
def encode_records(kinds, slots, missing, wholes, reals, data, ends_of_data, out, ends):
    """Rows as records: a head with the type of each value, then the values.

    kinds, slots int64 [columns]: what a column is and its place in the array of its kind; missing bool [rows, columns];
    wholes int64 [rows, w]; reals float64 [rows, r]; data uint8: texts and blobs, those of a column one after the other;
    ends_of_data int64 [columns of data, rows + 1]: where each begins, and the last ends. out uint8, large enough (`OVERHEAD`);
    ends int64 [rows]: where each record ends.
    """
    columns, at = len(kinds), 0
    bits = reals.view(np.int64)
    lengths = np.empty(columns, np.int64)
    types = np.empty(columns, np.int64)
    for row in range(len(ends)):
        head = 0
        for c in range(columns):
            kind, slot = kinds[c], slots[c]
            if kind == ROW_ID or missing[row, c]:
                types[c], lengths[c] = 0, 0
            elif kind == WHOLE:
                lengths[c] = whole_bytes(wholes[row, slot])
                types[c] = type_of_whole(wholes[row, slot], lengths[c])
            elif kind == REAL:
                value = reals[row, slot]
                if abs(value) < LARGEST_SHORT and value == np.floor(value):
                    lengths[c] = whole_bytes(np.int64(value))
                    types[c] = type_of_whole(np.int64(value), lengths[c])
                else:
                    lengths[c], types[c] = 8, 7
            else:
                lengths[c] = ends_of_data[slot, row + 1] - ends_of_data[slot, row]
                types[c] = 2 * lengths[c] + (13 if kind == TEXT else 12)
            rest = types[c]
            while rest > 127:
                head += 1
                rest >>= 7
            head += 1
        head += 1 if head < 127 else 2
        at = put_varint(head, out, at)
        for c in range(columns):
            at = put_varint(types[c], out, at)
        for c in range(columns):
            kind, slot, length = kinds[c], slots[c], lengths[c]
            if length == 0:
                continue
            if kind >= TEXT:
                at = put_bytes(data, ends_of_data[slot, row], length, out, at)
            elif kind == WHOLE:
                at = put_big_endian(wholes[row, slot], length, out, at)
            else:
                at = put_big_endian(bits[row, slot] if types[c] == 7 else np.int64(reals[row, slot]), length, out, at)
        ends[row] = at


@kernel
def fill_leaves(records, ends, first_id, usable, lock_page, state, pages, numbers, leaf_numbers, leaf_last):
    """Put records into leaf pages, which number themselves on from the end of the file.

    records uint8, ends int64 [rows]: of `encode_records`; first_id: row id of the first, the others follow; usable: bytes of
    a page; lock_page: number of the page that SQLite keeps free (0 = beyond the file); state int64 [5]: see `CELLS`; pages
    uint8 [k, page size], numbers int64 [k]: the first is the open leaf, those after it are new; leaf_numbers, leaf_last
    int64: pages that were closed and the largest row id of each.
    """
    most = usable - 35
    fewest = (usable - 12) * 32 // 255 - 23
    leaf, start = 0, 0
    for row in range(len(ends)):
        size, row_id = ends[row] - start, first_id + row
        local = size
        if size > most:
            local = fewest + (size - fewest) % (usable - 4)
            if local > most:
                local = fewest
        cell, rest = local + (4 if local < size else 0), size
        for number in (size, row_id):
            rest = number
            while rest > 127:
                cell += 1
                rest >>= 7
            cell += 1
        if 8 + 2 * (state[CELLS] + 1) > state[CONTENT] - cell:
            close_leaf(pages[leaf], state)
            leaf_numbers[state[LEAVES]], leaf_last[state[LEAVES]] = numbers[leaf], row_id - 1
            state[LEAVES] += 1
            leaf = new_page(state, pages, numbers, lock_page)
            state[CELLS], state[CONTENT] = 0, usable
        page = pages[leaf]
        at = state[CONTENT] - cell
        state[CONTENT] = at
        put_big_endian(at, 2, page, 8 + 2 * state[CELLS])
        state[CELLS] += 1
        at = put_varint(size, page, at)
        at = put_varint(row_id, page, at)
        here, pointer = leaf, put_bytes(records, start, local, page, at)
        done = start + local
        while done < ends[row]:
            following = new_page(state, pages, numbers, lock_page)
            put_big_endian(numbers[following], 4, pages[here], pointer)
            part = min(usable - 4, ends[row] - done)
            put_bytes(records, done, part, pages[following], 4)
            here, pointer, done = following, 0, done + part
        start = ends[row]
    return leaf


@kernel
def new_page(state, pages, numbers, lock_page):
    """The next page of the buffer, emptied, with the next free number of the file; returns its place in the buffer."""
    place = state[USED]
    if state[NEXT] == lock_page:
        state[NEXT] += 1
    pages[place] = 0
    numbers[place] = state[NEXT]
    state[NEXT] += 1
    state[USED] += 1
    return place


@kernel
def close_leaf(page, state):
    """Write the head of a leaf page."""
    page[0] = LEAF
    put_big_endian(state[CELLS], 2, page, 3)
    put_big_endian(state[CONTENT] & 65535, 2, page, 5)


@kernel
def fill_inner(children, last, starts, usable, pages):
    """Inner pages over pages of the level below.

    children, last int64: numbers of the pages and the largest row id under each; starts int64 [inner pages + 1]: which of
    them lie under which inner page; pages uint8 [inner pages, page size], zeros.
    """
    for index in range(len(pages)):
        page, content = pages[index], usable
        first, end = starts[index], starts[index + 1] - 1
        for child in range(first, end):
            length, rest = 5, last[child] >> 7
            while rest > 0:
                length += 1
                rest >>= 7
            content -= length
            put_big_endian(children[child], 4, page, content)
            put_varint(last[child], page, content + 4)
            put_big_endian(content, 2, page, 12 + 2 * (child - first))
        page[0] = INNER
        put_big_endian(end - first, 2, page, 3)
        put_big_endian(content & 65535, 2, page, 5)
        put_big_endian(children[end], 4, page, 8)


@kernel
def boxes_of_polygons(data, ends, boxes):
    """Boxes of polygons and multipolygons in little-endian WKB of two dimensions.

    data uint8, ends int64 [n + 1]: where each begins, and the last ends; boxes float64 [n, 4]: xmin, xmax, ymin, ymax, NaN
    for an empty one or none. Returns False at anything else, whose boxes have to be found otherwise, and at rings that are none.
    """
    for row in range(len(boxes)):
        at, end = ends[row], ends[row + 1]
        x_least, x_most, y_least, y_most = np.inf, -np.inf, np.inf, -np.inf
        parts = np.int64(1)
        if end > at:
            if end - at < 9 or data[at] != 1:
                return False
            if little_endian(data, at + 1) == 6:
                parts = little_endian(data, at + 5)
                at += 9
        while at < end and parts > 0:
            if at + 9 > end or data[at] != 1 or little_endian(data, at + 1) != 3:
                return False
            rings = little_endian(data, at + 5)
            at += 9
            for _ in range(rings):
                if at + 4 > end:
                    return False
                points = little_endian(data, at)
                if at + 4 + 16 * points > end:
                    return False
                xy = data[at + 4 : at + 4 + 16 * points].view(np.float64)
                if points and (points < 4 or xy[0] != xy[-2] or xy[1] != xy[-1]):
                    return False
                at += 4 + 16 * points
                for point in range(points):
                    x, y = xy[2 * point], xy[2 * point + 1]
                    x_least, x_most = min(x_least, x), max(x_most, x)
                    y_least, y_most = min(y_least, y), max(y_most, y)
            parts -= 1
        if parts > 0 and end > ends[row]:
            return False
        if x_least > x_most:
            boxes[row] = np.nan
        else:
            boxes[row, 0], boxes[row, 1], boxes[row, 2], boxes[row, 3] = x_least, x_most, y_least, y_most
    return True


@kernel
def little_endian(data, at):
    """The whole number of four bytes at a place."""
    return np.int64(data[at]) | np.int64(data[at + 1]) << 8 | np.int64(data[at + 2]) << 16 | np.int64(data[at + 3]) << 24


@kernel
def add_heads(data, ends, boxes, system, multi, out, out_ends):
    """Geometries as a GeoPackage keeps them: a head with the box, then the WKB, as a multipolygon if `multi`.

    data, ends, boxes: those of `boxes_of_polygons`; system: number of the reference system; out uint8, large enough
    (`LARGEST_HEAD` more bytes a geometry); out_ends int64 [n + 1]: where each begins, and the last ends. No geometry is
    written as an empty one, as QGIS does.
    """
    at = out_ends[0]
    for row in range(len(boxes)):
        start, length = ends[row], ends[row + 1] - ends[row]
        empty = np.isnan(boxes[row, 0])
        out[at], out[at + 1], out[at + 2], out[at + 3] = 71, 80, 0, EMPTY if empty else WITH_BOX
        for index in range(4):
            out[at + 4 + index] = (system >> (8 * index)) & 255
        at += 8
        if not empty:
            numbers = out[at : at + 32].view(np.float64)
            for index in range(4):
                numbers[index] = boxes[row, index]
            at += 32
        if length == 0 or (multi and length > 4 and data[start + 1] == 3):
            out[at], out[at + 1], out[at + 2], out[at + 3], out[at + 4] = 1, 6 if multi else 3, 0, 0, 0
            out[at + 5], out[at + 6], out[at + 7], out[at + 8] = 0 if length == 0 else 1, 0, 0, 0
            at += 9
        at = put_bytes(data, start, length, out, at)
        out_ends[row + 1] = at
