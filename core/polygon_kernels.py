"""Kernels that turn a label raster into polygons: find the corners of every object, link them to rings, write WKB.

An outline of pixels has corners only where the 2 x 2 pixels around a vertex of the grid say so. Read in row-major
order, the corners of one object pair up along each row (first with second, third with fourth ...) to horizontal
edges and along each column to vertical edges, so that no outline has to be walked in the raster and an object may
span any number of strips. Own derivation; the saddle rule is that of digital topology (a 4-connected object has an
8-connected background: Rosenfeld 1979).

A corner is kept as ``x`` (column) and ``y * 4 + code``. Codes: 0 = the pixel south-east of the vertex is not the
object's, 1 = it is; at a saddle (two diagonal pixels of the object) the vertex is kept twice, 2 = north-west and
south-east, 3 = north-east and south-west. The first copy ends the edge from the left, the second begins the edge to the
right.
"""

from __future__ import annotations

import numpy as np

from ._jit import kernel

BYTES_PER_CORNER = 24
"""Upper limit of the WKB of one object, per corner: 16 for the vertex, at most 29 a ring of at least 4 corners."""

HEADER = 9
"""Bytes of a WKB geometry before its first ring or part."""


@kernel
def corner_code(nw, ne, sw, se, label):
    """Code of the corner that `label` has at a vertex, -1 if none; 2 and 3 count as two corners."""
    a, b, c, d = nw == label, ne == label, sw == label, se == label
    count = int(a) + int(b) + int(c) + int(d)
    if count == 2:
        if a and d:
            return 2
        return 3 if b and c else -1
    if count == 4:
        return -1
    return 1 if d else 0


@kernel
def survey_strip(labels, above, row, corners, pixels, first_row, last_row):
    """Count the corners and pixels of each object in one strip and widen its range of rows.

    labels uint32 [rows, columns], above uint32 [columns]: the pixels over the strip (0 = none), row: its first row.
    corners, pixels int64 and first_row, last_row int32 [largest id + 1], added to in place.
    """
    rows, columns = labels.shape
    for r in range(rows):
        nw, sw = np.uint32(0), np.uint32(0)
        run = 0
        for c in range(columns + 1):
            ne = (labels[r - 1, c] if r > 0 else above[c]) if c < columns else np.uint32(0)
            se = labels[r, c] if c < columns else np.uint32(0)
            if se != sw:
                if sw != 0:
                    pixels[sw] += c - run
                    first_row[sw] = min(first_row[sw], row + r)
                    last_row[sw] = row + r
                run = c
            if not ((nw == ne and sw == se) or (nw == sw and ne == se)):
                _count_corner(nw, ne, sw, se, nw, corners)
                if ne != nw:
                    _count_corner(nw, ne, sw, se, ne, corners)
                if sw != nw and sw != ne:
                    _count_corner(nw, ne, sw, se, sw, corners)
                if se != nw and se != ne and se != sw:
                    _count_corner(nw, ne, sw, se, se, corners)
            nw, sw = ne, se


@kernel
def _count_corner(nw, ne, sw, se, label, corners):
    if label != 0:
        code = corner_code(nw, ne, sw, se, label)
        if code >= 0:
            corners[label] += 1 if code < 2 else 2


@kernel
def collect_corners(labels, above, row, first_id, positions, xs, ys):
    """Append the corners of wanted objects in one strip, in row-major order, each at its object's place.

    positions int64 [ids]: where the next corner of object `first_id` + index goes, -1 = not wanted; moved on in place.
    xs, ys int32 [corners]: column, and row * 4 + code.
    """
    rows, columns = labels.shape
    for r in range(rows):
        nw, sw = np.uint32(0), np.uint32(0)
        for c in range(columns + 1):
            ne = (labels[r - 1, c] if r > 0 else above[c]) if c < columns else np.uint32(0)
            se = labels[r, c] if c < columns else np.uint32(0)
            if not ((nw == ne and sw == se) or (nw == sw and ne == se)):
                _keep_corner(nw, ne, sw, se, nw, row + r, c, first_id, positions, xs, ys)
                if ne != nw:
                    _keep_corner(nw, ne, sw, se, ne, row + r, c, first_id, positions, xs, ys)
                if sw != nw and sw != ne:
                    _keep_corner(nw, ne, sw, se, sw, row + r, c, first_id, positions, xs, ys)
                if se != nw and se != ne and se != sw:
                    _keep_corner(nw, ne, sw, se, se, row + r, c, first_id, positions, xs, ys)
            nw, sw = ne, se


@kernel
def _keep_corner(nw, ne, sw, se, label, y, x, first_id, positions, xs, ys):
    index = np.int64(label) - first_id
    if label == 0 or index < 0 or index >= len(positions) or positions[index] < 0:
        return
    code = corner_code(nw, ne, sw, se, label)
    if code < 0:
        return
    for _ in range(1 if code < 2 else 2):
        xs[positions[index]] = x
        ys[positions[index]] = y * 4 + code
        positions[index] += 1


@kernel
def write_polygons(xs, ys, offsets, transform, flipped, out, ends):
    """Write the WKB of objects one after the other.

    xs, ys int32: corners of all objects, offsets int64 [objects + 1]. transform float64 [6]: a, b, c, d, e, f of
    ``x = a * column + b * row + c, y = d * column + e * row + f``; `flipped` if rows run northwards. out uint8: at least
    HEADER bytes an object and BYTES_PER_CORNER bytes a corner; ends int64 [objects]: where each object's WKB ends.
    Outer rings run counter-clockwise on the map, holes clockwise; a label in several 4-connected pieces gives a MultiPolygon.
    """
    most, widest = 0, 0
    for i in range(len(offsets) - 1):
        own = xs[offsets[i] : offsets[i + 1]]
        most, widest = max(most, len(own)), max(widest, width_of(own))
    vertical, ring = np.empty(most, np.int32), np.empty(most, np.int32)
    column = np.full(widest, -1, np.int32)
    end = np.int64(0)
    for i in range(len(offsets) - 1):
        x, y = xs[offsets[i] : offsets[i + 1]], ys[offsets[i] : offsets[i + 1]]
        count = len(x)
        if link_corners(x, y, column, vertical):
            trace_rings(count, vertical, ring)
            untangle(y, ring, vertical)
        rings = trace_rings(count, vertical, ring)
        end = _write_object(x, y, vertical, ring, rings, column, transform, flipped, out, end)
        ends[i] = end


@kernel
def leftmost(x):
    """Least of the columns of corners; 2^31 - 1 of none. A loop: `x.min()` takes Numba half a second."""
    least = np.int64(2147483647)
    for column in x:
        least = min(least, np.int64(column))
    return least


@kernel
def width_of(x):
    """Columns from the leftmost to the rightmost corner, both counted."""
    largest = np.int64(-1)
    for column in x:
        largest = max(largest, np.int64(column))
    return largest - leftmost(x) + 1


@kernel
def link_corners(x, y, column, vertical):
    """Pair the corners of one object along the columns; at a saddle each of the two pixels keeps its own outline.

    Horizontal partners are ``i ^ 1`` and need no array. column int32: -1 throughout, and again afterwards.
    Returns True if there is a saddle.
    """
    left = leftmost(x)
    saddles = False
    i = 0
    while i < len(x):
        c, code = x[i] - left, y[i] & 3
        if code < 2:
            j = column[c]
            if j < 0:
                column[c] = i
            else:
                vertical[i], vertical[j] = j, i
                column[c] = -1
            i += 1
        else:
            saddles = True
            up, down = (i, i + 1) if code == 2 else (i + 1, i)
            j = column[c]
            vertical[up], vertical[j] = j, up
            column[c] = down
            i += 2
    return saddles


@kernel
def trace_rings(count, vertical, ring):
    """Number the rings in the order of their first corner; ring int32 [count]. Returns how many there are."""
    ring[:count] = -1
    rings = 0
    for i in range(count):
        if ring[i] < 0:
            k = i
            while ring[k] < 0:
                ring[k], ring[k ^ 1] = rings, rings
                k = vertical[k ^ 1]
            rings += 1
    return rings


@kernel
def untangle(y, ring, vertical):
    """Split rings that meet themselves at a saddle: a valid ring visits each vertex once.

    Where both pixels of a saddle lie on one ring they belong to one 4-connected piece, and the background between them
    becomes a ring of its own (a hole that touches the outline, or two holes that touch). Where the two visits lie on
    different rings, different pieces of a label meet at a corner, and both stay as they are.
    """
    for i in range(len(y) - 1):
        if y[i] & 3 >= 2 and y[i] == y[i + 1] and i & 1 and ring[i] == ring[i + 1]:
            a, b = vertical[i], vertical[i + 1]
            vertical[i], vertical[b] = b, i
            vertical[i + 1], vertical[a] = a, i + 1


@kernel
def _write_object(x, y, vertical, ring, rings, column, transform, flipped, out, end):
    starts, parts = np.empty(rings, np.int32), 0
    known = 0
    for i in range(len(x)):
        if ring[i] == known:
            starts[known] = i
            known += 1
            parts += _is_outer(y[i])
    owner = np.zeros(rings, np.int32)
    if parts > 1:
        find_owners(x, y, vertical, ring, starts, column, owner)
        end = _write_head(out, end, 6, parts)
    first, following, holes = np.full(rings, -1, np.int32), np.full(rings, -1, np.int32), np.zeros(rings, np.int32)
    for k in range(rings - 1, -1, -1):
        if not _is_outer(y[starts[k]]):
            following[k] = first[owner[k]]
            first[owner[k]] = k
            holes[owner[k]] += 1
    for k in range(rings):
        if _is_outer(y[starts[k]]):
            end = _write_head(out, end, 3, holes[k] + 1)
            end = _write_ring(x, y, vertical, starts[k], not flipped, transform, out, end)
            hole = first[k]
            while hole >= 0:
                end = _write_ring(x, y, vertical, starts[hole], flipped, transform, out, end)
                hole = following[hole]
    return end


@kernel
def _is_outer(coded):
    """True if the ring that has this corner as its first one is an outline, False for a hole."""
    return (coded & 3) == 1 or (coded & 3) == 2


@kernel
def find_owners(x, y, vertical, ring, starts, column, owner):
    """The outline that each hole of a label in several pieces lies in; owner int32 [rings].

    The pixel over a hole's first edge belongs to the piece; so does the nearest vertical edge to its left, whose ring begins
    further up and is known already. column: as in `link_corners`, here the ring of the edge that crosses the row.
    """
    left = leftmost(x)
    begin = 0
    while begin < len(x):
        row, stop = y[begin] >> 2, begin
        while stop < len(x) and y[stop] >> 2 == row:
            stop += 1
        for i in range(begin, stop):
            if starts[ring[i]] == i:
                if _is_outer(y[i]):
                    owner[ring[i]] = ring[i]
                else:
                    c = x[i] - left
                    while column[c] < 0:
                        c -= 1
                    owner[ring[i]] = owner[column[c]]
        for i in range(begin, stop):
            if vertical[i] < i:
                column[x[i] - left] = -1
        for i in range(begin, stop):
            if vertical[i] > i:
                column[x[i] - left] = ring[i]
        begin = stop


@kernel
def _write_head(out, end, kind, count):
    """Byte order, geometry type (3 = Polygon, 6 = MultiPolygon), number of rings or parts."""
    out[end] = 1
    end = _write_int(out, end + 1, kind)
    return _write_int(out, end, count)


@kernel
def _write_int(out, end, value):
    for byte in range(4):
        out[end + byte] = (value >> (8 * byte)) & 255
    return end + 4


@kernel
def _write_ring(x, y, vertical, start, down_first, transform, out, end):
    """Number of vertices and the vertices, the first one repeated at the end."""
    count_at, count = end, 0
    end += 4
    as_bytes = np.empty(16, np.uint8)
    point = as_bytes.view(np.float64)
    k = start
    use_vertical = down_first
    while True:
        column, row = x[k], y[k] >> 2
        point[0] = transform[0] * column + transform[1] * row + transform[2]
        point[1] = transform[3] * column + transform[4] * row + transform[5]
        for byte in range(16):
            out[end + byte] = as_bytes[byte]
        end += 16
        count += 1
        if k == start and count > 1:
            break
        k = vertical[k] if use_vertical else k ^ 1
        use_vertical = not use_vertical
    _write_int(out, count_at, count)
    return end


@kernel
def common_areas(first, second, x, low, high, sign, starts, other_x, other_low, other_high, other_sign, other_starts, out):
    """Area that polygons along the axes share, in squared units of the coordinates.

    first, second int64 [pairs]: numbers of a polygon and of another; x, low, high float64, sign float64 [edges]: upright edges,
    +1 where the polygon begins to the right of the edge, -1 where it ends; starts int64 [polygons + 1]: where the edges of
    each begin; the others likewise; out float64 [pairs]. A polygon is the sum of the half planes to the right of its
    edges, a piece of land in both the sum of their products.
    """
    for pair in range(len(out)):
        a, b = first[pair], second[pair]
        bottom, top, right = np.inf, -np.inf, -np.inf
        for e in range(starts[a], starts[a + 1]):
            bottom, top, right = min(bottom, low[e]), max(top, high[e]), max(right, x[e])
        total = 0.0
        for f in range(other_starts[b], other_starts[b + 1]):
            if other_high[f] <= bottom or other_low[f] >= top or other_x[f] >= right:
                continue
            part = 0.0
            for e in range(starts[a], starts[a + 1]):
                length = min(high[e], other_high[f]) - max(low[e], other_low[f])
                part += sign[e] * max(length, 0.0) * (right - max(x[e], other_x[f]))
            total += other_sign[f] * part
        out[pair] = total
