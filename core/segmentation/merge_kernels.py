"""Kernels of the region graph: what a merge costs, which pairs merge, how the graph shrinks.

Objects have records (`record.py`) and are numbered by their first pixels. An edge is kept once, in the list of
the object with the lower number. What an object marks is not stored: it is the edge whose cost equals the least cost of
the object, so no branch waits for a square root.
"""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from ..hashing import mix64
from .vector_kernels import copy_record, fetch_element, fetch_record, union_heterogeneity


@kernel(error_model="numpy")
def edge_hash(low, high):
    """Hash of an edge between objects whose first pixels have the global indices `low` < `high` (uint64)."""
    return mix64(mix64(np.uint64(low)) + np.uint64(high))


@kernel(error_model="numpy")
def edge_costs(begin, end, records, counts, owner, other, shared, cost, least, tied, weights, compact, smooth):
    """Cost of the edges from `begin` to `end`; the least cost of every object among them, and whether several may have it.

    `least` comes filled with infinity, `tied` with 0.
    """
    for e in range(begin, end):
        a, t = owner[e], other[e]
        fetch_record(records, other[min(e + 24, end - 1)], weights)
        value = union_heterogeneity(records, counts, a, t, shared[e], weights, compact, smooth) - (records[a, 0] + records[t, 0])
        cost[e] = value
        if value == least[a]:
            tied[a] = 1
        if value == least[t]:
            tied[t] = 1
        least[a] = min(least[a], value)
        least[t] = min(least[t], value)


@kernel(error_model="numpy")
def join_least(begin, end, least, tied, other_least, other_tied):
    """Take the least costs of another slice of edges for the objects from `begin` to `end`. A minimum knows no order."""
    for a in range(begin, end):
        tied[a] |= other_tied[a] | (other_least[a] == least[a])
        least[a] = min(least[a], other_least[a])


@kernel(error_model="numpy")
def leave_small(edges, counts, owner, other, cost, least, tied, small):
    """Leave only the edges with an object of fewer than `small` pixels: the others cost infinitely much (clean-up of slivers)."""
    least[:] = np.inf
    tied[:] = 0
    for e in range(edges):
        a, t = owner[e], other[e]
        if counts[a, 2] >= small and counts[t, 2] >= small:
            cost[e] = np.inf
            continue
        if cost[e] == least[a]:
            tied[a] = 1
        if cost[e] == least[t]:
            tied[t] = 1
        least[a] = min(least[a], cost[e])
        least[t] = min(least[t], cost[e])


@kernel(error_model="numpy")
def _edge_before(first, owner, other, e, g):
    """True if edge `e` comes before edge `g` of the same cost: by the hash, then by the first pixels of its ends."""
    low_e, high_e = first[owner[e]], first[other[e]]
    low_g, high_g = first[owner[g]], first[other[g]]
    hash_e, hash_g = edge_hash(low_e, high_e), edge_hash(low_g, high_g)
    if hash_e != hash_g:
        return hash_e < hash_g
    if low_e != low_g:
        return low_e < low_g
    return high_e < high_g


@kernel(error_model="numpy")
def resolve_ties(edges, owner, other, cost, least, tied, first, tie_edge):
    """Which edge an object marks when several have its least cost: `tie_edge` int32 (objects)."""
    for e in range(edges):
        a, t, value = owner[e], other[e], cost[e]
        if tied[a] and value == least[a] and (tie_edge[a] < 0 or _edge_before(first, owner, other, e, tie_edge[a])):
            tie_edge[a] = e
        if tied[t] and value == least[t] and (tie_edge[t] < 0 or _edge_before(first, owner, other, e, tie_edge[t])):
            tie_edge[t] = e


@kernel(error_model="numpy")
def pair_up(begin, end, owner, other, cost, least, tied, tie_edge, unknown, some_unknown, threshold, mate, mate_edge, dropped):
    """Find the pairs that mark each other at a cost below `threshold` among the edges from `begin` to `end`.

    `mate` int32 (objects, filled with -1) gets the partner; `mate_edge` the edge. `dropped` uint8 (filled with 0) gets 1 for
    objects whose outcome is not certain because they mark one with a neighbour outside the graph (`unknown`). An object has
    one partner at most, so slices of edges never write to the same place.
    """
    for e in range(begin, end):
        a, t, value = owner[e], other[e], cost[e]
        fetch_element(least, other[min(e + 32, end - 1)])
        if not ((value == least[a]) & (value == least[t]) & (value < threshold)):  # & and not `and`: one branch
            continue
        if (tied[a] == 0 or tie_edge[a] == e) and (tied[t] == 0 or tie_edge[t] == e):
            mate[a] = t
            mate[t] = a
            mate_edge[a] = e
    if some_unknown:
        for e in range(begin, end):
            a, t = owner[e], other[e]
            if (unknown[a] | unknown[t]) and cost[e] < threshold:
                if unknown[t] and cost[e] == least[a] and (tied[a] == 0 or tie_edge[a] == e):
                    dropped[a] = 1
                if unknown[a] and cost[e] == least[t] and (tied[t] == 0 or tie_edge[t] == e):
                    dropped[t] = 1


@kernel(error_model="numpy")
def merge_pairs(count, records, counts, first, slot, shared, mate, mate_edge, dropped, parent, lost, new_id, part_a, part_b,
                weights, compact, smooth):  # fmt: skip
    """Unite the pairs and drop what is uncertain; compact the arrays of objects in place.

    The survivor is the end with the lower id, so the write position never overtakes the read position and the order by
    first pixel is kept. `parent[slot]` gets the survivor's slot, `lost[slot]` becomes 1 for dropped objects. `new_id` maps old
    ids to new ones, -1 = dropped; `part_a`, `part_b` (-1 = none) name the old objects that make up a new one.

    Returns the new count and the number of merges.
    """
    kept = 0
    merges = 0
    columns = records.shape[1]
    for i in range(count):
        if dropped[i]:
            new_id[i] = -1
            lost[slot[i]] = 1
            continue
        ahead = min(i + 12, count - 1)
        if mate[ahead] > ahead:
            fetch_record(records, mate[ahead], weights)
        j = mate[i]
        if 0 <= j < i:
            new_id[i] = new_id[j]
            parent[slot[i]] = slot[new_id[j]]  # slots before i are compacted already
            merges += 1
            continue
        new_id[i] = kept
        part_a[kept] = i
        part_b[kept] = j
        if j >= 0:
            length = shared[mate_edge[i]]
            heterogeneity = union_heterogeneity(records, counts, i, j, length, weights, compact, smooth)
            n1, n2 = float(counts[i, 2]), float(counts[j, 2])
            n = n1 + n2
            k = n1 * n2 / n
            column = 4
            while column < columns:
                lanes = min((columns - column) // 2, 4)
                for mean in range(column, column + lanes):
                    m1, m2 = records[i, mean], records[j, mean]
                    d = m1 - m2
                    records[kept, mean] = (n1 * m1 + n2 * m2) / n
                    records[kept, mean + lanes] = (records[i, mean + lanes] + records[j, mean + lanes]) + k * d * d
                column += 2 * lanes
            records[kept, 0] = heterogeneity
            counts[kept, 2] = counts[i, 2] + counts[j, 2]
            counts[kept, 3] = counts[i, 3] + counts[j, 3] - 2 * length
            for column in range(4, 8):
                counts[kept, column] = max(counts[i, column], counts[j, column])
        elif kept != i:
            copy_record(records, i, kept)
        first[kept] = first[i]
        slot[kept] = slot[i]
        kept += 1
    return kept, merges


@kernel(error_model="numpy")
def find_turned_edges(begin, end, owner, other, new_id, bounds, chain, turned, unknown, room):
    """Edges from `begin` to `end` whose other end now has the lower id: they move to its list.

    `chain` int32 (new objects) gets the last such edge of an object, -1 = none, `turned` int32 (edges) the one before. `unknown`
    becomes 1 for objects that lost a neighbour. `room` int64 (slices of new objects, which begin at `bounds`) counts
    the edges that move to each.
    """
    for e in range(begin, end):
        a, t = new_id[owner[e]], new_id[other[e]]
        if t < a:
            if t >= 0:
                turned[e] = chain[t]
                chain[t] = e
                for k in range(room.shape[0]):
                    room[k] += bounds[k] <= t < bounds[k + 1]
            else:
                unknown[a] = 1
        elif a < 0 and t >= 0:
            unknown[t] = 1


@kernel(error_model="numpy")
def list_lengths(begin, end, start, part_a, part_b):
    """Edges in the lists of the parts of the new objects from `begin` to `end`."""
    total = 0
    for a in range(begin, end):
        total += start[part_a[a] + 1] - start[part_a[a]]
        if part_b[a] >= 0:
            total += start[part_b[a] + 1] - start[part_b[a]]
    return total


@kernel(error_model="numpy")
def rebuild_edges(
    first_object, end_object, position, start, owner, other, shared, new_start, new_owner, new_other, new_shared, new_id, part_a,
    part_b, chains, turned, stamp,
):  # fmt: skip
    """Edge lists of the objects from `first_object` to `end_object` after merging, written from `position` on.

    The lists of the parts and the turned edges (of every slice of the old edges: `chains`, from `find_turned_edges`) are joined;
    lengths shared with the same neighbour add up. `stamp[t]` is where the list in work holds `t`; older stamps are lower
    than the beginning of that list. Returns where the lists end.
    """
    rest = stamp.shape[0] - 1
    stamp[:] = -1
    for a in range(first_object, end_object):
        begin = position
        new_start[a] = begin
        part = part_a[a]
        mate = part_b[a]
        while part >= 0:
            for e in range(start[part], start[part + 1]):
                t = new_id[other[e]]
                later = t > a
                where = t if later else rest
                known = stamp[where] >= begin
                target = stamp[where] if known else position
                stamp[where] = target if later else -1
                new_shared[target] = shared[e] + (new_shared[target] if known else 0)
                new_other[target] = t
                new_owner[target] = a
                position += later & (not known)
            part = mate
            mate = -1
        for k in range(chains.shape[0]):
            e = chains[k, a]
            while e >= 0:
                t = new_id[owner[e]]
                known = stamp[t] >= begin
                target = stamp[t] if known else position
                stamp[t] = target
                new_shared[target] = shared[e] + (new_shared[target] if known else 0)
                new_other[target] = t
                new_owner[target] = a
                position += not known
                e = turned[e]
    return position


@kernel(error_model="numpy")
def close_gap(first_object, end_object, begin, end, to, start, owner, other, shared):
    """Move the lists of some objects, the edges from `begin` to `end`, forward to `to`."""
    if begin == to:
        return
    for e in range(begin, end):
        owner[e - begin + to] = owner[e]
        other[e - begin + to] = other[e]
        shared[e - begin + to] = shared[e]
    for a in range(first_object, end_object):
        start[a] += to - begin
