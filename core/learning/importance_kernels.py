"""Kernels of permutation importance: what shuffling a feature among out-of-bag samples does to the votes of a tree."""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from ..hashing import GOLDEN, mix64

_S32 = np.uint64(32)
_OPEN = -1
"""Vote of a node below which leaves vote differently."""


@kernel
def shuffle(order, seed, stream):
    """Shuffle int64 `order` in place (Fisher-Yates); the same for the same uint64 seed and stream on any machine."""
    state = mix64(seed + GOLDEN * (stream + np.uint64(1)))
    for i in range(len(order) - 1, 0, -1):
        state += GOLDEN
        j = np.int64(((mix64(state) >> _S32) * np.uint64(i + 1)) >> _S32)
        order[i], order[j] = order[j], order[i]


@kernel
def _leaf(values, row, base, feature, threshold, left):
    """Leaf that a row reaches in the tree whose first node is `base`; both are positions in all nodes."""
    node = base
    while feature[node] >= 0:
        node = base + left[node] + (1 if values[row, feature[node]] > threshold[node] else 0)
    return node


@kernel
def _voting_tree(base, size, feature, left, probability, asks, vote):
    """The tree as far as it decides a vote: a node below which all leaves vote alike asks nothing more.

    Out, by position in the tree: asks int16: feature, -1 where the vote is known; vote int64: 1 = mine, 0 = not, or _OPEN.
    """
    for node in range(size - 1, -1, -1):  # children stand behind their parent
        asks[node] = feature[base + node]
        if asks[node] < 0:
            vote[node] = 1 if probability[base + node] > 0.5 else 0
        else:
            child = left[base + node]
            vote[node] = vote[child] if vote[child] == vote[child + 1] else _OPEN
            if vote[node] >= 0:
                asks[node] = -1


@kernel
def _end(columns, row, donor, member, node, asks, threshold, left):
    """Where a row ends from `node` when the features in `member` take their values from row `donor`."""
    while asks[node] >= 0:
        column = asks[node]
        value = columns[column, donor if member[column] else row]
        node = left[node] + (1 if value > threshold[node] else 0)
    return node


@kernel
def _stop(columns, row, member, node, asks, threshold, left):
    """Where the path of a row from `node` first asks for a feature in `member`, or ends."""
    while asks[node] >= 0 and not member[asks[node]]:
        node = left[node] + (1 if columns[asks[node], row] > threshold[node] else 0)
    return node


@kernel
def add_out_of_bag(values, out_of_bag, offsets, starts, feature, threshold, left, probability, total, count):
    """Sum for each sample the leaf shares of the trees that did not draw it, in the order of the trees.

    Arrays as in `permute_trees`, of all trees. Out: total float64, count int64 [samples], added to.
    """
    for tree in range(len(starts)):
        for index in range(offsets[tree], offsets[tree + 1]):
            row = out_of_bag[index]
            leaf = _leaf(values, row, starts[tree], feature, threshold, left)
            total[row] += probability[leaf]
            count[row] += 1


@kernel
def permute_trees(
    values, truth, units, out_of_bag, offsets, starts, sizes, feature, threshold, left, probability, seed, first, lost, by_sample
):
    """Loss of correct votes when features are shuffled among the out-of-bag samples of a tree (Breiman 2001, section 10).

    A unit is a set of features that are shuffled together. Only samples whose path asks for a feature of the unit can
    end elsewhere, and only from that node on; units that a tree does not use cost nothing. All units of a tree share
    the permutation of a repeat.

    values float32 [samples, features], truth uint8 [samples] (1 = mine), units bool [units, features];
    out_of_bag int64, offsets int64 [trees + 1]: samples that each tree did not draw; starts, sizes int64 [trees]: its
    nodes in feature int16, threshold float32, left int64, probability float64; seed uint64; first: number of the first
    tree of the batch in the forest.
    Out: lost int32 [trees, units, repeats, 2]: correct votes lost, by class; by_sample float64 [units, samples]:
    votes lost by sample, summed over repeats and over trees, each divided by the tree's out-of-bag count; added to.
    """
    repeats = lost.shape[2]
    for tree in range(len(starts)):
        begin, end = offsets[tree], offsets[tree + 1]
        rows, base, size = end - begin, starts[tree], sizes[tree]
        if rows == 0:
            continue
        asks, vote = np.empty(size, np.int16), np.empty(size, np.int64)
        _voting_tree(base, size, feature, left, probability, asks, vote)
        limit, child = threshold[base : base + size], left[base : base + size]
        used = np.zeros(values.shape[1], np.bool_)
        for node in range(size):
            if asks[node] >= 0:
                used[asks[node]] = True
        none = np.zeros(values.shape[1], np.bool_)
        rows_of_tree = out_of_bag[begin:end]
        columns = np.empty((values.shape[1], rows), np.float32)  # together in the cache
        right = np.empty(rows, np.int64)
        for index in range(rows):
            for name in range(len(columns)):
                columns[name, index] = values[rows_of_tree[index], name]
            right[index] = (
                1 if vote[_end(columns, index, index, none, 0, asks, limit, child)] == truth[rows_of_tree[index]] else 0
            )
        orders = np.empty((rows, repeats), np.int32)
        order = np.empty(rows, np.int64)
        for repeat in range(repeats):
            for index in range(rows):
                order[index] = index
            shuffle(order, seed, np.uint64((first + tree) * repeats + repeat))
            for index in range(rows):
                orders[index, repeat] = order[index]
        for unit in range(len(units)):
            member = units[unit]
            asked = False
            for name in range(len(member)):
                asked |= member[name] and used[name]
            if not asked:
                continue
            for index in range(rows):
                entry = _stop(columns, index, member, 0, asks, limit, child)
                if asks[entry] < 0:
                    continue
                low = _stop(columns, index, member, child[entry], asks, limit, child)
                high = _stop(columns, index, member, child[entry] + 1, asks, limit, child)
                if asks[low] < 0 and vote[low] == vote[high]:
                    continue  # whatever the value, the vote is the same
                row, column, sample_loss = rows_of_tree[index], columns[asks[entry]], 0
                for repeat in range(repeats):
                    donor = orders[index, repeat]
                    node = high if column[donor] > limit[entry] else low
                    found = vote[_end(columns, index, donor, member, node, asks, limit, child)]
                    loss = right[index] - (1 if found == truth[row] else 0)
                    lost[tree, unit, repeat, truth[row]] += loss
                    sample_loss += loss
                by_sample[unit, row] += sample_loss / rows
