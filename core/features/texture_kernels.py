"""Grey-level co-occurrence inside objects: counts of pairs, and the eight measures of them.

A cell of the symmetric matrix is the pair of grey levels (lo, hi), lo <= hi, packed as lo << shift | hi; its count is the
number of pixel pairs. Everything that is added up is a whole number, so the measures do not depend on the order in which
pairs are met, nor on the tiles they lie in.
"""

from __future__ import annotations

import math

import numpy as np

from .._jit import kernel

SHIFT = 8
"""Bits of the higher grey level in a cell that travels between tiles; at most 256 levels."""


@kernel
def entropy_table(size):
    """float64 [size]: c ln c, 0 for c = 0."""
    table = np.zeros(size, np.float64)
    for c in range(2, size):
        table[c] = c * math.log(c)
    return table


@kernel
def measures(cells, counts, number, table, histogram, out):
    """The eight texture measures of one object and direction (or all directions).

    cells int64, counts int64 [at least number]: lo << SHIFT | hi and the pairs in it; table float64: c ln c;
    histogram int64 [256], zeros on entry and on return; out float64 [8], in the order of `catalogue.MEASURES`,
    grey levels counted from 0.

    With N pairs the symmetric matrix has the sum 2 N and P = (pairs of the cell) / 2N off the diagonal, on both sides of it,
    and 2 (pairs of the cell) / 2N on it (Haralick 1973, symmetric form). Worked out from sums over half the matrix:
    m = sum(c (lo + hi)) / 2N; s^2 = sum(c (lo^2 + hi^2)) / 2N - m^2; correlation = 1 - contrast / (2 s^2);
    entropy = ln 2N - (sum(c ln c) + diagonal ln 2) / N, the sum in units fine enough to be as good as float64.
    """
    pairs = np.int64(0)
    for t in range(number):
        pairs += counts[t]
    if pairs == 0:
        for i in range(8):
            out[i] = np.nan
        return
    bound, exponent = math.frexp(pairs * math.log(pairs) + 1.0)
    scale = math.ldexp(1.0, min(62 - exponent, 52))
    linear, quadratic, squares, logs = np.int64(0), np.int64(0), np.int64(0), np.int64(0)
    mask = (1 << SHIFT) - 1
    widest = 0
    for t in range(number):
        lo, hi, c = cells[t] >> SHIFT, cells[t] & mask, counts[t]
        histogram[hi - lo] += c
        widest = max(widest, hi - lo)
        linear += c * (lo + hi)
        quadratic += c * (lo * lo + hi * hi)
        squares += 2 * c * c if lo != hi else 4 * c * c
        term = table[c] if c < table.size else c * math.log(c)
        logs += np.int64(np.rint(term * scale))
    diagonal = histogram[0]
    homogeneity, distance, contrast = 0.0, np.int64(0), np.int64(0)
    for d in range(widest + 1):
        homogeneity += histogram[d] / (1.0 + d * d)
        distance += d * histogram[d]
        contrast += d * d * histogram[d]
        histogram[d] = 0
    # Variance about a whole level near the mean: no cancellation, and exactly 0 when all levels are equal.
    double = 2.0 * pairs
    centre = linear // (2 * pairs)
    offset = (linear - centre * 2 * pairs) / double
    second = (quadratic - 2 * centre * linear + 2 * pairs * centre * centre) / double
    variance = second - offset * offset
    out[0] = homogeneity / pairs
    out[1] = distance / pairs
    out[2] = max(math.log(double) - (logs / scale + diagonal * math.log(2.0)) / pairs, 0.0)
    out[3] = 1.0 - (contrast / pairs) / (2.0 * variance) if variance > 0.0 else np.nan
    out[4] = contrast / pairs
    out[5] = squares / (double * double)
    out[6] = centre + offset
    out[7] = math.sqrt(variance) if variance > 0.0 else 0.0


@kernel
def count_pairs(pixels, first, last, k, offset, local, grey, counts, cells):
    """Count the pairs (pixel, pixel + offset) with both ends in object k; returns the number of cells touched.

    pixels int32: those of object k are [first:last]; local int32, grey int16: flat, with halo; counts int32
    [256 << SHIFT], zero on entry, holds the counts on return; cells int64: the cells touched, in the order met.
    """
    touched = 0
    for t in range(first, last):
        p = pixels[t]
        a = np.int64(grey[p])
        if a < 0 or local[p + offset] != k:
            continue
        b = np.int64(grey[p + offset])
        if b < 0:
            continue
        cell = (a << SHIFT | b) if a <= b else (b << SHIFT | a)
        if counts[cell] == 0:
            cells[touched] = cell
            touched += 1
        counts[cell] += 1
    return touched


@kernel
def take_counts(counts, cells, touched, values):
    """Move the counts of the touched cells into `values` (int64) and leave zeros."""
    for t in range(touched):
        values[t] = counts[cells[t]]
        counts[cells[t]] = 0


@kernel
def whole_textures(chosen, starts, pixels, local, grey, columns, levels, table, out):
    """Texture measures of the objects that lie wholly in the window.

    chosen int64 [m]: their numbers; starts int64 [objects + 1], pixels int32: CSR of `object_index.sort_pixels`; local
    int32, grey int16: flat, with halo, `columns` a row; out float64 [m, 5, 8]: directions 0, 45, 90, 135, all.
    """
    offsets = (columns, columns - 1, 1, columns + 1)
    half = levels * (levels + 1) // 2
    counts, together = np.zeros(levels << SHIFT, np.int32), np.zeros(levels << SHIFT, np.int64)
    cells, values = np.empty(half, np.int64), np.empty(half, np.int64)
    all_cells, all_values = np.empty(half, np.int64), np.empty(half, np.int64)
    histogram = np.zeros(256, np.int64)
    for i in range(chosen.size):
        k, total = chosen[i], 0
        for d in range(4):
            touched = count_pairs(pixels, starts[k], starts[k + 1], k, offsets[d], local, grey, counts, cells)
            take_counts(counts, cells, touched, values)
            measures(cells, values, touched, table, histogram, out[i, d])
            for t in range(touched):
                if together[cells[t]] == 0:
                    all_cells[total] = cells[t]
                    total += 1
                together[cells[t]] += values[t]
        take_counts(together, all_cells, total, all_values)
        measures(all_cells, all_values, total, table, histogram, out[i, 4])


@kernel
def part_cells(chosen, starts, pixels, local, grey, columns, levels, lengths, cells, values):
    """Cells and counts of the objects that reach beyond the window, to be merged with those of other tiles.

    Arguments as in `whole_textures`; lengths int64 [4 m]: entries of each object and direction; cells uint16 and values
    int32 are filled in step. Returns how many entries are filled.
    """
    offsets = (columns, columns - 1, 1, columns + 1)
    counts = np.zeros(levels << SHIFT, np.int32)
    touched_cells = np.empty(levels * (levels + 1) // 2, np.int64)
    place = 0
    for i in range(chosen.size):
        k = chosen[i]
        for d in range(4):
            touched = count_pairs(pixels, starts[k], starts[k + 1], k, offsets[d], local, grey, counts, touched_cells)
            lengths[4 * i + d] = touched
            for t in range(touched):
                cells[place] = touched_cells[t]
                values[place] = counts[touched_cells[t]]
                counts[touched_cells[t]] = 0
                place += 1
    return place


@kernel
def merged_textures(bounds, cells, values, table, out):
    """Texture measures from merged cells.

    bounds int64 [objects * 4 + 1]: entries of object k, direction d are [bounds[4k + d]:bounds[4k + d + 1]]; cells
    int64, values int64, sorted by cell and without repetition; out float64 [objects, 5, 8].
    """
    together = np.zeros(1 << 16, np.int64)
    all_cells, all_values = np.empty(1 << 16, np.int64), np.empty(1 << 16, np.int64)
    histogram = np.zeros(256, np.int64)
    for k in range(out.shape[0]):
        total = 0
        for d in range(4):
            first, last = bounds[4 * k + d], bounds[4 * k + d + 1]
            measures(cells[first:last], values[first:last], last - first, table, histogram, out[k, d])
            for t in range(first, last):
                if together[cells[t]] == 0:
                    all_cells[total] = cells[t]
                    total += 1
                together[cells[t]] += values[t]
        take_counts(together, all_cells, total, all_values)
        measures(all_cells, all_values, total, table, histogram, out[k, 4])
