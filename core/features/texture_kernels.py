"""Grey-level co-occurrence inside objects: counts of pairs, and the eight measures of them.

A cell of the symmetric matrix is a pair of grey levels lo <= hi, packed as lo << shift | hi; its count is the number of
pixel pairs. Everything that is added up is a whole number, so the measures do not depend on the order in which pairs are
met, nor on the tiles they lie in.

The inner loop has no branch that depends on the data: a pair that leaves the object is counted in a cell that nobody
reads. The four directions have tables of their own and are counted together, so that one does not wait for another.
"""

from __future__ import annotations

import math

import numpy as np

from .._jit import kernel

SHIFT = 8
"""Bits of the higher grey level in a cell that travels between tiles; at most 256 levels."""

DIAGONAL_LOG = math.log(2.0)


@kernel(error_model="numpy")
def entropy_table(size):
    """float64 [size]: c ln c, 0 for c = 0."""
    table = np.zeros(size, np.float64)
    for c in range(2, size):
        table[c] = c * math.log(c)
    return table


@kernel(error_model="numpy")
def pixel_codes(local, grey, codes):
    """Object and grey level of each pixel in one number: object << 8 | grey level, -1 = no object or no grey level."""
    for r in range(codes.shape[0]):
        for c in range(codes.shape[1]):
            known = local[r, c] >= 0 and grey[r, c] >= 0
            codes[r, c] = np.int64(local[r, c]) << 8 | grey[r, c] if known else -1


@kernel(error_model="numpy")
def count_pair(own, neighbour, shift, counts, base, size, cells, place, used):
    """Count one pair in the table at `base`; returns `used`, one more if its cell was empty and now stands in `cells`."""
    same = (neighbour >> 8) == (own >> 8)
    a, b = np.uint64(own & 255), np.uint64(neighbour & 255)
    cell = min(a, b) << shift | max(a, b) if same else size - np.uint64(1)
    count = counts[base + cell]
    cells[place + used] = np.uint16(cell)
    counts[base + cell] = count + 1
    return used + np.uint64((count == 0) & same)


@kernel(error_model="numpy")
def count_object(pixels, first, last, codes, columns, shift, counts, cells):
    """Count the pairs of an object in the directions 0, 45, 90 and 135.

    pixels int32: those of the object are [first:last]; codes int64: flat, with halo, `columns` a row; counts int32
    [4, size], zero on entry but for the last of each, which stands for pairs that leave the object; cells uint16
    [4, room]: the cells touched, in the order met. Returns how many there are in each direction.
    """
    size, room = np.uint64(counts.shape[1]), np.uint64(cells.shape[1])
    flat, touched = counts.ravel(), cells.ravel()
    width, one, bits = np.uint64(columns), np.uint64(1), np.uint64(shift)
    two, three = np.uint64(2), np.uint64(3)
    n0 = n45 = n90 = n135 = np.uint64(0)
    for t in range(first, last):
        p = np.uint64(pixels[t])
        own = codes[p]
        if own < 0:
            continue
        n0 = count_pair(own, codes[p + width], bits, flat, np.uint64(0), size, touched, np.uint64(0), n0)
        n45 = count_pair(own, codes[p + width - one], bits, flat, size, size, touched, room, n45)
        n90 = count_pair(own, codes[p + one], bits, flat, two * size, size, touched, two * room, n90)
        n135 = count_pair(own, codes[p + width + one], bits, flat, three * size, size, touched, three * room, n135)
    return np.int64(n0), np.int64(n45), np.int64(n90), np.int64(n135)


@kernel(error_model="numpy")
def move_counts(cells, number, counts, values, together, all_cells, total):
    """Take the counts of one direction out of its table, which is left empty, and add them to those of all directions.

    cells uint16, values int32 [number]; together int64: table of all directions; all_cells uint16: the cells in it, of
    which there are `total`. Returns the new total.
    """
    total = np.uint64(total)
    for t in range(number):
        cell = np.uint64(cells[t])
        values[t] = counts[cell]
        counts[cell] = 0
        before = together[cell]
        all_cells[total] = np.uint16(cell)
        total += np.uint64(before == 0)
        together[cell] = before + values[t]
    return np.int64(total)


@kernel(error_model="numpy")
def log_scale(pairs):
    """The power of two that c ln c is counted in: as fine as the sum over all cells, at most N ln N, leaves room for."""
    exponent = math.frexp(pairs * math.log(pairs) + 1.0)[1]
    return math.ldexp(1.0, min(62 - exponent, 52))


@kernel(error_model="numpy")
def concentration(counts, number, scale, table):
    """Sum of c^2 and of c ln c (in units of 1 / scale) over the cells of half the matrix; table float64: c ln c."""
    squares, logs = np.int64(0), np.int64(0)
    for t in range(number):
        c = np.int64(counts[t])
        squares += c * c
        term = table[c] if c < table.size else c * math.log(c)
        logs += np.int64(np.rint(term * scale))
    return squares, logs


@kernel(error_model="numpy")
def level_sums(cells, counts, number, shift, histogram):
    """Sums over the cells that need no matrix, and the histogram of hi - lo.

    histogram int64 [256], zeros on entry. Returns sum of c (lo + hi), of c (lo^2 + hi^2) and of c^2 on the diagonal.
    """
    linear, quadratic, diagonal = np.int64(0), np.int64(0), np.int64(0)
    mask = (1 << shift) - 1
    for t in range(number):
        cell, c = np.int64(cells[t]), np.int64(counts[t])
        lo, hi = cell >> shift, cell & mask
        histogram[np.uint64(hi - lo)] += c
        linear += c * (lo + hi)
        quadratic += c * (lo * lo + hi * hi)
        diagonal += c * c * (lo == hi)
    return linear, quadratic, diagonal


@kernel(error_model="numpy")
def texture_measures(pairs, linear, quadratic, squares, logs, scale, histogram, levels, out):
    """The texture measures of one object and direction (or all directions).

    pairs = N; linear and quadratic as in `level_sums`; squares = sum of c^2 with cells on the diagonal counted twice; logs
    as in `concentration`; histogram int64: pairs by hi - lo; out float64 [measures], in the order of `catalogue.MEASURES`,
    grey levels counted from 0.

    The symmetric matrix (Haralick 1973) has the sum 2 N: P = c / 2N on both sides of the diagonal, 2 c / 2N on it. So
    m = sum(c (lo + hi)) / 2N; s^2 = sum(c (lo^2 + hi^2)) / 2N - m^2; correlation = 1 - contrast / (2 s^2);
    entropy = ln 2N - (sum(c ln c) + ln 2 * pairs on the diagonal) / N; ASM = 2 sum(c^2) / (2N)^2, diagonal twice.
    """
    if pairs == 0:
        for i in range(len(out)):
            out[i] = np.nan
        return
    homogeneity, distance, contrast = 0.0, np.int64(0), np.int64(0)
    for d in range(levels):
        if histogram[d] != 0:
            homogeneity += histogram[d] / (1.0 + d * d)
            distance += d * histogram[d]
            contrast += d * d * histogram[d]
    # Variance about a whole level near the mean: no cancellation, and exactly 0 when all levels are equal.
    double = 2.0 * pairs
    centre = linear // (2 * pairs)
    offset = (linear - centre * 2 * pairs) / double
    variance = (quadratic - 2 * centre * linear + 2 * pairs * centre * centre) / double - offset * offset
    out[0] = homogeneity / pairs
    out[1] = distance / pairs
    out[2] = max(math.log(double) - (logs / scale + histogram[0] * DIAGONAL_LOG) / pairs, 0.0)
    out[3] = 1.0 - (contrast / pairs) / (2.0 * variance) if variance > 0.0 else np.nan
    out[4] = contrast / pairs
    out[5] = 2.0 * squares / (double * double)
    out[6] = centre + offset
    out[7] = math.sqrt(variance) if variance > 0.0 else 0.0


@kernel(error_model="numpy")
def direction_measures(cells, counts, number, shift, levels, table, histogram, together, out):
    """Measures of one direction from its cells; adds its sums to those of all directions.

    histogram int64 [256]: zeros on entry and return; together int64 [256 + 4]: histogram, pairs, linear, quadratic
    and diagonal sums of all directions.
    """
    pairs = np.int64(0)
    for t in range(number):
        pairs += counts[t]
    linear, quadratic, diagonal = level_sums(cells, counts, number, shift, histogram)
    scale = log_scale(max(pairs, 1))
    squares, logs = concentration(counts, number, scale, table)
    texture_measures(pairs, linear, quadratic, squares + diagonal, logs, scale, histogram, levels, out)
    for d in range(levels):
        together[d] += histogram[d]
        histogram[d] = 0
    together[256] += pairs
    together[257] += linear
    together[258] += quadratic


@kernel(error_model="numpy")
def together_measures(cells, counts, number, shift, levels, table, together, out):
    """Measures of all directions; only sums of squares and logarithms have to be made anew. Clears `together`."""
    pairs, diagonal = together[256], np.int64(0)
    mask = (1 << shift) - 1
    for t in range(number):
        cell, c = np.int64(cells[t]), np.int64(counts[t])
        diagonal += c * c * ((cell >> shift) == (cell & mask))
    scale = log_scale(max(pairs, 1))
    squares, logs = concentration(counts, number, scale, table)
    texture_measures(pairs, together[257], together[258], squares + diagonal, logs, scale, together, levels, out)
    together[:] = 0


@kernel(error_model="numpy")
def whole_textures(chosen, starts, pixels, codes, columns, levels, shift, table, out):
    """Texture measures of the objects that lie wholly in the window.

    chosen int64 [m]: their numbers; starts int64 [objects + 1], pixels int32: CSR of `object_index.sort_pixels`; codes
    int64: flat, with halo, `columns` a row; levels <= 1 << shift; out float64 [m, directions, measures]: directions 0, 45, 90,
    135, all.
    """
    size, half = (levels << shift) + 1, levels * (levels + 1) // 2
    counts, cells = np.zeros((4, size), np.int32), np.empty((4, half + 1), np.uint16)
    values, all_values = np.empty(half, np.int32), np.empty(half, np.int64)
    table_of_all, all_cells = np.zeros(size, np.int64), np.empty(half + 1, np.uint16)
    histogram, together = np.zeros(256, np.int64), np.zeros(260, np.int64)
    for i in range(chosen.size):
        first, last = starts[chosen[i]], starts[chosen[i] + 1]
        touched = count_object(pixels, first, last, codes, columns, shift, counts, cells)
        total = 0
        for d in range(4):
            total = move_counts(cells[d], touched[d], counts[d], values, table_of_all, all_cells, total)
            direction_measures(cells[d], values, touched[d], shift, levels, table, histogram, together, out[i, d])
        for t in range(total):
            all_values[t] = table_of_all[all_cells[t]]
            table_of_all[all_cells[t]] = 0
        together_measures(all_cells, all_values, total, shift, levels, table, together, out[i, 4])


@kernel(error_model="numpy")
def part_cells(chosen, starts, pixels, codes, columns, levels, shift, lengths, cells, values):
    """Cells and counts of the objects that reach beyond the window, to be merged with those of other tiles.

    Arguments as in `whole_textures`; lengths int64 [m, 4]: entries of each object and direction; cells uint16, packed
    with SHIFT, and values int32 are filled in step. Returns how many entries are filled.
    """
    counts = np.zeros((4, (levels << shift) + 1), np.int32)
    touched_cells = np.empty((4, levels * (levels + 1) // 2 + 1), np.uint16)
    mask = (1 << shift) - 1
    place = 0
    for i in range(chosen.size):
        first, last = starts[chosen[i]], starts[chosen[i] + 1]
        touched = count_object(pixels, first, last, codes, columns, shift, counts, touched_cells)
        for d in range(4):
            lengths[i, d] = touched[d]
            for t in range(touched[d]):
                cell = np.int64(touched_cells[d, t])
                cells[place] = (cell >> shift) << SHIFT | (cell & mask)
                values[place] = counts[d, cell]
                counts[d, cell] = 0
                place += 1
    return place


@kernel(error_model="numpy")
def merged_textures(bounds, cells, values, levels, table, out):
    """Texture measures from merged cells.

    bounds int64 [objects * 4 + 1]: entries of object k, direction d are [bounds[4k + d]:bounds[4k + d + 1]]; cells
    uint16, packed with SHIFT, values int64, without repetition; out float64 [objects, directions, measures].
    """
    table_of_all = np.zeros(1 << 16, np.int64)
    all_cells, all_values = np.empty((1 << 16) + 1, np.uint16), np.empty(1 << 16, np.int64)
    histogram, together = np.zeros(256, np.int64), np.zeros(260, np.int64)
    for k in range(out.shape[0]):
        total = 0
        for d in range(4):
            first, last = bounds[4 * k + d], bounds[4 * k + d + 1]
            direction_measures(
                cells[first:last], values[first:last], last - first, SHIFT, levels, table, histogram, together, out[k, d]
            )
            for t in range(first, last):
                if table_of_all[cells[t]] == 0:
                    all_cells[total] = cells[t]
                    total += 1
                table_of_all[cells[t]] += values[t]
        for t in range(total):
            all_values[t] = table_of_all[all_cells[t]]
            table_of_all[all_cells[t]] = 0
        together_measures(all_cells, all_values, total, SHIFT, levels, table, together, out[k, 4])
