"""Kernels of the region graph: what a merge costs, which pairs merge, how the graph shrinks.

One node is one object; its record is a row of float64 (columns below), bands in groups of four so that one
vector instruction takes a group. Edges are half-edges: row ``e`` of ``adjacency`` holds the neighbour and the number of pixel edges
shared with it; each edge stands in the lists of both its ends. Nodes are kept in the order of their first pixels.
"""

from __future__ import annotations

import math

import numpy as np

from .._jit import kernel

HETEROGENEITY, SIZE, PERIMETER, ROW_MIN, COLUMN_MIN, ROW_MAX, COLUMN_MAX = range(7)
BANDS_FROM = 8
"""First column of the band groups: per group four means, then four sums of squared deviations."""

_M1 = np.uint64(0xBF58476D1CE4E5B9)
_M2 = np.uint64(0x94D049BB133111EB)
_S30, _S27, _S31 = np.uint64(30), np.uint64(27), np.uint64(31)


def record_length(bands: int) -> int:
    """Number of float64 columns of a node record."""
    return BANDS_FROM + 8 * ((bands + 3) // 4)


@kernel
def _mix(z):
    z = (z ^ (z >> _S30)) * _M1
    z = (z ^ (z >> _S27)) * _M2
    return z ^ (z >> _S31)


@kernel
def edge_hash(low, high):
    """Hash of an edge between objects whose first pixels have the global indices `low` < `high` (uint64)."""
    return _mix(_mix(np.uint64(low)) + np.uint64(high))


@kernel
def _edge_before(first, x, t, u):
    """True if the edge x-t comes before the edge x-u, both of the same cost: by hash, then by the first pixels of the two ends."""
    fx, ft, fu = first[x], first[t], first[u]
    low_t, high_t = min(fx, ft), max(fx, ft)
    low_u, high_u = min(fx, fu), max(fx, fu)
    hash_t, hash_u = edge_hash(low_t, high_t), edge_hash(low_u, high_u)
    if hash_t != hash_u:
        return hash_t < hash_u
    if low_t != low_u:
        return low_t < low_u
    return high_t < high_u


@kernel
def merged_heterogeneity(nodes, i, j, shared, weights, compact, smooth):
    """Heterogeneity of the union of two neighbouring objects.

    ``H = sum_c weights_c * n * s_c + compact * p * sqrt(n) + smooth * n * p / b`` with n pixels, standard deviation s_c,
    perimeter p, perimeter b of the bounding box; weights_c = (1 - shape) * band weight, compact = shape * compactness,
    smooth = shape * (1 - compactness). The cost of the merge is H(union) - H(i) - H(j) (Baatz & Schaepe 2000). n * s is
    sqrt(n * SSE) with the pooled SSE = SSE_i + SSE_j + n_i * n_j / n * (m_i - m_j)^2, which is never negative. The
    expression is the same, bit for bit, whichever end is called i.
    """
    n1, n2 = nodes[i, 1], nodes[j, 1]
    n = n1 + n2
    k = n1 * n2 / n
    colour = 0.0
    column = 8
    for group in range(weights.shape[0] // 4):
        d0 = nodes[i, column] - nodes[j, column]
        d1 = nodes[i, column + 1] - nodes[j, column + 1]
        d2 = nodes[i, column + 2] - nodes[j, column + 2]
        d3 = nodes[i, column + 3] - nodes[j, column + 3]
        v0 = n * ((nodes[i, column + 4] + nodes[j, column + 4]) + k * d0 * d0)
        v1 = n * ((nodes[i, column + 5] + nodes[j, column + 5]) + k * d1 * d1)
        v2 = n * ((nodes[i, column + 6] + nodes[j, column + 6]) + k * d2 * d2)
        v3 = n * ((nodes[i, column + 7] + nodes[j, column + 7]) + k * d3 * d3)
        w = 4 * group
        colour += weights[w] * math.sqrt(v0)
        colour += weights[w + 1] * math.sqrt(v1)
        colour += weights[w + 2] * math.sqrt(v2)
        colour += weights[w + 3] * math.sqrt(v3)
        column += 8
    perimeter = nodes[i, 2] + nodes[j, 2] - 2.0 * shared
    height = max(nodes[i, 5], nodes[j, 5]) - min(nodes[i, 3], nodes[j, 3]) + 1.0
    width = max(nodes[i, 6], nodes[j, 6]) - min(nodes[i, 4], nodes[j, 4]) + 1.0
    return colour + (compact * (perimeter * math.sqrt(n)) + smooth * (n * perimeter / (2.0 * (height + width))))


@kernel
def merge_cost(nodes, i, j, shared, weights, compact, smooth):
    """Cost f of merging two neighbouring objects that share `shared` pixel edges; may be negative."""
    union = merged_heterogeneity(nodes, i, j, shared, weights, compact, smooth)
    return union - (nodes[i, 0] + nodes[j, 0])


@kernel
def _mark(first, best, best_cost, x, t, cost):
    """Let object `x` mark its neighbour `t` if that edge comes before the one it marks now."""
    if cost < best_cost[x] or (cost == best_cost[x] and (best[x] < 0 or _edge_before(first, x, t, best[x]))):
        best_cost[x] = cost
        best[x] = t


@kernel
def mark_node(nodes, first, begin, end, adjacency, best, best_cost, a, weights, compact, smooth, small):
    """Cost of all edges of `a` to later objects, marked from both ends.

    With `small` > 0 only edges with an object of fewer than `small` pixels count (clean-up of slivers).
    """
    for e in range(begin, end):
        t = adjacency[e, 0]
        if t > a and (small == 0 or nodes[a, 1] < small or nodes[t, 1] < small):
            cost = merge_cost(nodes, a, t, adjacency[e, 1], weights, compact, smooth)
            _mark(first, best, best_cost, a, t, cost)
            _mark(first, best, best_cost, t, a, cost)


@kernel
def mark_all(nodes, first, start, adjacency, best, best_cost, weights, compact, smooth, small):
    """Let every object mark its cheapest neighbour, from scratch."""
    count = start.shape[0] - 1
    best[:count] = -1
    best_cost[:count] = np.inf
    for a in range(count):
        mark_node(nodes, first, start[a], start[a + 1], adjacency, best, best_cost, a, weights, compact, smooth, small)


@kernel
def merge_marked(
    count, nodes, first, slot, start, adjacency, best, best_cost, unknown, parent, lost, new_id, part_a, part_b,
    weights, compact, smooth, threshold,
):  # fmt: skip
    """Merge the pairs that mark each other at a cost below `threshold`; drop objects whose outcome is not certain.

    Node arrays are compacted in place: the survivor is the end with the lower id, so the write position never
    overtakes the read position and the order by first pixel is kept. `unknown` is 1 where an object has a neighbour
    that was dropped: what it would mark is uncertain. Such an object is dropped, and so is one that marked it
    (certified tiles: whatever depends on land outside the window goes). `parent[slot]` gets the survivor's slot,
    `lost[slot]` becomes 1 for dropped objects. `new_id` maps old ids to new ones, -1 = dropped; `part_a`, `part_b` (-1 =
    none) name the old objects that make up a new one.

    Returns the new count and the number of merges.
    """
    kept = 0
    merges = 0
    columns = nodes.shape[1]
    for i in range(count):
        j = best[i]
        willing = j >= 0 and best_cost[i] < threshold
        if unknown[i] or (willing and unknown[j]):
            new_id[i] = -1
            lost[slot[i]] = 1
            continue
        mate = -1
        if willing and best[j] == i:
            if j < i:
                new_id[i] = new_id[j]
                parent[slot[i]] = slot[new_id[j]]  # slots before i are compacted already
                merges += 1
                continue
            mate = j
        new_id[i] = kept
        part_a[kept] = i
        part_b[kept] = mate
        if mate >= 0:
            e = start[i]
            while adjacency[e, 0] != mate:
                e += 1
            _unite(nodes, i, mate, kept, adjacency[e, 1], weights, compact, smooth)
        elif kept != i:
            for column in range(columns):
                nodes[kept, column] = nodes[i, column]
        first[kept] = first[i]
        slot[kept] = slot[i]
        kept += 1
    return kept, merges


@kernel
def _unite(nodes, i, j, target, shared, weights, compact, smooth):
    """Write the record of the union of `i` and `j` (`i` < `j`) to row `target` <= `i`; pooled means and sums of squares."""
    heterogeneity = merged_heterogeneity(nodes, i, j, shared, weights, compact, smooth)
    n1, n2 = nodes[i, 1], nodes[j, 1]
    n = n1 + n2
    k = n1 * n2 / n
    for group in range(weights.shape[0] // 4):
        for column in range(8 + 8 * group, 12 + 8 * group):
            m1, m2 = nodes[i, column], nodes[j, column]
            d = m1 - m2
            nodes[target, column] = (n1 * m1 + n2 * m2) / n
            nodes[target, column + 4] = (nodes[i, column + 4] + nodes[j, column + 4]) + k * d * d
    perimeter = nodes[i, 2] + nodes[j, 2] - 2.0 * shared
    row_min, row_max = min(nodes[i, 3], nodes[j, 3]), max(nodes[i, 5], nodes[j, 5])
    column_min, column_max = min(nodes[i, 4], nodes[j, 4]), max(nodes[i, 6], nodes[j, 6])
    nodes[target, 0] = heterogeneity
    nodes[target, 1] = n
    nodes[target, 2] = perimeter
    nodes[target, 3] = row_min
    nodes[target, 4] = column_min
    nodes[target, 5] = row_max
    nodes[target, 6] = column_max
    nodes[target, 7] = 0.0


@kernel
def rebuild_edges(
    count, nodes, first, start, adjacency, new_start, new_adjacency, best, best_cost, unknown, new_id, part_a, part_b, stamp,
    weights, compact, smooth, small,
):  # fmt: skip
    """Edge lists of the merged objects, and what each of them marks.

    The lists of the parts are joined; lengths shared with the same neighbour add up. `stamp[t]` is where the list in
    work holds `t`; older stamps are lower than the beginning of that list.
    """
    stamp[:count] = -1
    best[:count] = -1
    best_cost[:count] = np.inf
    position = 0
    new_start[0] = 0
    for a in range(count):
        begin = position
        some_unknown = 0
        part = part_a[a]
        while part >= 0:
            for e in range(start[part], start[part + 1]):
                t = new_id[adjacency[e, 0]]
                if t == a:
                    continue
                if t < 0:
                    some_unknown = 1
                elif stamp[t] >= begin:
                    new_adjacency[stamp[t], 1] += adjacency[e, 1]
                else:
                    stamp[t] = position
                    new_adjacency[position, 0] = t
                    new_adjacency[position, 1] = adjacency[e, 1]
                    position += 1
            part = part_b[a] if part == part_a[a] else -1
        new_start[a + 1] = position
        unknown[a] = some_unknown
        mark_node(nodes, first, begin, position, new_adjacency, best, best_cost, a, weights, compact, smooth, small)
