"""Kernels that grow trees: bootstrap, features drawn at each split, the best or a random threshold of each."""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from ..hashing import GOLDEN, mix64

_S32 = np.uint64(32)

WALK_SHARE = 8
"""A node that holds more than this part of all samples takes their order from that of all; a smaller one sorts its own."""

RUN = 8
"""Samples that are sorted by insertion before runs are merged."""

BALANCED = 1
"""Classes weigh alike over all samples."""


@kernel
def _below(state, count):
    """The next random number from 0 to before `count`; `state` uint64 [1] is moved on."""
    state[0] += GOLDEN
    return np.int64(((mix64(state[0]) >> _S32) * np.uint64(count)) >> _S32)


@kernel
def _sort(keys, count, spare):
    """Sort the first `count` of int64 `keys`: runs by insertion, then merged; `spare` is as long."""
    for begin in range(0, count, RUN):
        for i in range(begin + 1, min(begin + RUN, count)):
            key, j = keys[i], i
            while j > begin and keys[j - 1] > key:
                keys[j] = keys[j - 1]
                j -= 1
            keys[j] = key
    width, source, target = RUN, keys, spare
    while width < count:
        for begin in range(0, count, 2 * width):
            middle, end = min(begin + width, count), min(begin + 2 * width, count)
            i, j = begin, middle
            for k in range(begin, end):
                if j >= end or (i < middle and source[i] <= source[j]):
                    target[k] = source[i]
                    i += 1
                else:
                    target[k] = source[j]
                    j += 1
        width, source, target = 2 * width, target, source
    return source


@kernel
def _purity(others, mines, weights, table):
    """How pure a set of samples is, times its weight; of two halves the sum is largest at the best cut.

    others, mines: drawn samples of each class; weights: of one of each. With a table entropy: sum of w log2 w - W log2 W, else
    Gini: sum of w^2 / W.
    """
    if table.shape[1]:
        if weights[0] == 1.0 and weights[1] == 1.0:
            return table[0, others] + table[1, mines] - table[0, others + mines]
        whole = others * weights[0] + mines * weights[1]
        return table[0, others] + table[1, mines] - whole * np.log2(whole)
    a, b = others * weights[0], mines * weights[1]
    return (a * a + b * b) / (a + b)


@kernel
def _rounded_down(value):
    """Largest float32 that is not above a float64."""
    rounded = np.float32(value)
    return np.nextafter(rounded, np.float32(-np.inf)) if np.float64(rounded) > value else rounded


@kernel
def _in_order(column, ranks, order, rows, node, inside, keys, spare):
    """Samples of a node by rising rank of a feature, in the first places of the array that is returned (int64)."""
    count, total = len(rows), order.shape[1]
    if count * WALK_SHARE > total:
        at = 0
        for k in range(total):
            row = order[column, k]
            keys[at] = row
            at += 1 if inside[row] == node else 0
        return keys
    for k in range(count):
        keys[k] = (np.int64(ranks[column, rows[k]]) << 32) | np.int64(rows[k])
    found = _sort(keys, count, spare)
    for k in range(count):
        found[k] &= 0xFFFFFFFF
    return found


@kernel
def _best_cut(column, values, ranks, rows, count, drawn, truth, totals, least, weights, table):
    """(purity, threshold) of the best cut between samples in order; -inf where every cut leaves too few on a side."""
    others = mines = 0
    best, low, high = -np.inf, 0, 0
    rank = ranks[column, rows[0]]
    for k in range(count - 1):
        mines += drawn[rows[k]] * truth[rows[k]]
        others += drawn[rows[k]] * (1 - truth[rows[k]])
        following = ranks[column, rows[k + 1]]
        if following != rank and k + 1 >= least and count - k - 1 >= least:
            found = _purity(others, mines, weights, table) + _purity(totals[0] - others, totals[1] - mines, weights, table)
            if found > best:
                best, low, high = found, rank, following
        rank = following
    return best, _rounded_down((np.float64(values[column, low]) + np.float64(values[column, high])) / 2)


@kernel
def _random_cut(column, values, ranks, rows, low, high, drawn, truth, totals, least, weights, table, state):
    """(purity, threshold) of a threshold drawn evenly between the ranks `low` and `high`; -inf where it leaves too few."""
    start, share = np.float64(values[column, low]), _below(state, 1 << 31) / float(1 << 31)
    threshold = _rounded_down(start + share * (np.float64(values[column, high]) - start))
    left, count = np.zeros(2, np.int64), 0
    for row in rows:
        if values[column, ranks[column, row]] <= threshold:
            count += 1
            left[truth[row]] += drawn[row]
    if count < least or len(rows) - count < least:
        return -np.inf, threshold
    purity = _purity(left[0], left[1], weights, table)
    return purity + _purity(totals[0] - left[0], totals[1] - left[1], weights, table), threshold


@kernel
def _draw(state, truth, balance, drawn, weights, table):
    """The bootstrap: how often each sample is drawn, the weight of each class, w log2 w of so many samples of each."""
    drawn[:] = 0
    for _ in range(len(drawn)):
        drawn[_below(state, len(drawn))] += 1
    counts = np.zeros(2, np.int64)
    for row in range(len(drawn)):
        counts[truth[row]] += 1 if balance == BALANCED else drawn[row]
    for label in range(2):
        weights[label] = len(drawn) / (2 * counts[label]) if balance and counts[label] else 1.0
        for count in range(1, table.shape[1]):
            weight = count * weights[label]
            table[label, count] = weight * np.log2(weight)


@kernel
def _divide(part, column, threshold, values, ranks, inside, child):
    """Put the samples of a node that go left first; returns how many they are. `inside` takes the number of their new node."""
    left, right = 0, len(part) - 1
    while left <= right:
        row = part[left]
        if values[column, ranks[column, row]] <= threshold:
            inside[row] = child
            left += 1
        else:
            part[left], part[right] = part[right], row
            inside[row] = child + 1
            right -= 1
    return left


@kernel
def grow_tree(columns, truth, seed, tree, rules, drawn, nodes):
    """Grow one tree on a bootstrap of the samples; returns its number of nodes. The same for the same seed and tree anywhere.

    Nodes stand in breadth-first order, children side by side, as in `ForestModel`. At a node features are drawn one after the
    other until so many were looked at and one of them was not constant; the purest cut wins, the first of equals.

    columns: values float32 [features, samples]: the different values of each feature, rising; ranks int32 [features, samples]:
    place of each sample's value there; order int32 [features, samples]: samples by rising value. truth uint8 [samples].
    seed uint64, tree: which of the forest. rules int64: features looked at, different samples that a leaf and a split hold at
    least, 1 = entropy, 1 = thresholds are drawn, how classes weigh (`BALANCED`: alike over all samples, 2: alike in the
    bootstrap, 0: by their samples).
    Out: drawn int32 [samples]: how often each is in the bootstrap. nodes: feature int16 (-1 in leaves), threshold float32,
    share float64 (weighted, of mines), size int32 (different samples), each with room for 2 * samples.
    """
    values, ranks, order = columns
    tried, least_leaf, least_split, entropy, at_random, balance = rules
    feature, threshold, share, size = nodes
    features, samples = ranks.shape
    state = np.full(1, mix64(seed + GOLDEN * (np.uint64(tree) + np.uint64(1))), np.uint64)
    weights, table = np.empty(2), np.zeros((2, (samples + 1) * entropy))
    _draw(state, truth, balance, drawn, weights, table)
    rows = np.empty(samples, np.int32)
    inside = np.full(samples, -1, np.int32)
    count = 0
    for row in range(samples):
        if drawn[row]:
            rows[count], inside[row] = row, 0
            count += 1
    keys, spare = np.empty(samples, np.int64), np.empty(samples, np.int64)
    names = np.arange(features)
    begins, ends = np.zeros(2 * samples, np.int64), np.zeros(2 * samples, np.int64)
    ends[0], grown, node = count, 1, 0
    totals = np.zeros(2, np.int64)
    while node < grown:
        part = rows[begins[node] : ends[node]]
        count = len(part)
        totals[:] = 0
        for row in part:
            totals[truth[row]] += drawn[row]
        mines = totals[1] * weights[1]
        share[node], size[node] = mines / (totals[0] * weights[0] + mines), count
        feature[node], threshold[node] = -1, 0
        looked, found = 0, False
        if count < least_split or totals[0] == 0 or totals[1] == 0:
            looked = features
        best = -np.inf
        while looked < features and (looked < tried or not found):
            chosen = looked + _below(state, features - looked)
            names[looked], names[chosen] = names[chosen], names[looked]
            column = names[looked]
            looked += 1
            low = high = ranks[column, part[0]]
            for row in part:
                low, high = min(low, ranks[column, row]), max(high, ranks[column, row])
            if low == high:
                continue
            found = True
            if at_random:
                purity, cut = _random_cut(
                    column, values, ranks, part, low, high, drawn, truth, totals, least_leaf, weights, table, state
                )
            else:
                ordered = _in_order(column, ranks, order, part, node, inside, keys, spare)
                purity, cut = _best_cut(column, values, ranks, ordered, count, drawn, truth, totals, least_leaf, weights, table)
            if purity > best:
                best, feature[node], threshold[node] = purity, column, cut
        if feature[node] >= 0:
            left = _divide(part, feature[node], threshold[node], values, ranks, inside, grown)
            middle = begins[node] + left
            begins[grown], ends[grown] = begins[node], middle
            begins[grown + 1], ends[grown + 1] = middle, ends[node]
            grown += 2
        node += 1
    return grown
