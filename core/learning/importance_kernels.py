"""Kernels of permutation importance: what shuffling a feature among out-of-bag samples does to the votes of a tree."""

from __future__ import annotations

import numpy as np

from .._jit import kernel
from ..hashing import GOLDEN, mix64

_S32 = np.uint64(32)
NO_NODE = -1


@kernel
def shuffle(order, seed, stream):
    """Shuffle int64 `order` in place (Fisher-Yates); the same for the same uint64 seed and stream on any machine."""
    state = mix64(seed + GOLDEN * (stream + np.uint64(1)))
    for i in range(len(order) - 1, 0, -1):
        state += GOLDEN
        j = np.int64(((mix64(state) >> _S32) * np.uint64(i + 1)) >> _S32)
        order[i], order[j] = order[j], order[i]


@kernel
def _leaf(values, row, node, base, feature, threshold, left):
    """Leaf that a row reaches from `node`; both are positions in all nodes."""
    while feature[node] >= 0:
        node = base + left[node] + (1 if values[row, feature[node]] > threshold[node] else 0)
    return node


@kernel
def _leaf_with(values, row, donor, member, node, base, feature, threshold, left):
    """Leaf reached from `node` when the features in `member` take their values from row `donor`."""
    while feature[node] >= 0:
        column = feature[node]
        value = values[donor if member[column] else row, column]
        node = base + left[node] + (1 if value > threshold[node] else 0)
    return node


@kernel
def _first_node(values, row, member, base, feature, threshold, left):
    """First node on the path of a row that asks for a feature in `member`, -1 = none."""
    node = base
    while feature[node] >= 0:
        column = feature[node]
        if member[column]:
            return node
        node = base + left[node] + (1 if values[row, column] > threshold[node] else 0)
    return NO_NODE


@kernel
def add_out_of_bag(values, out_of_bag, offsets, starts, feature, threshold, left, probability, total, count):
    """Sum for each sample the leaf shares of the trees that did not draw it, in the order of the trees.

    Arrays as in `permute_trees`, of all trees. Out: total float64, count int64 [samples], added to.
    """
    for tree in range(len(starts)):
        for index in range(offsets[tree], offsets[tree + 1]):
            row = out_of_bag[index]
            leaf = _leaf(values, row, starts[tree], starts[tree], feature, threshold, left)
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
        rows, base = end - begin, starts[tree]
        if rows == 0:
            continue
        used = np.zeros(values.shape[1], np.bool_)
        for node in range(base, base + sizes[tree]):
            if feature[node] >= 0:
                used[feature[node]] = True
        rows_of_tree = out_of_bag[begin:end]
        local = np.empty((rows, values.shape[1]), np.float32)  # together in the cache
        right = np.empty(rows, np.int64)
        for index in range(rows):
            local[index] = values[rows_of_tree[index]]
            leaf = _leaf(local, index, base, base, feature, threshold, left)
            right[index] = 1 if (probability[leaf] > 0.5) == (truth[rows_of_tree[index]] == 1) else 0
        orders = np.empty((rows, repeats), np.int64)
        for repeat in range(repeats):
            order = np.arange(rows)
            shuffle(order, seed, np.uint64((first + tree) * repeats + repeat))
            orders[:, repeat] = order
        for unit in range(len(units)):
            member = units[unit]
            if not np.any(member & used):
                continue
            for index in range(rows):
                entry = _first_node(local, index, member, base, feature, threshold, left)
                if entry == NO_NODE:
                    continue
                row, sample_loss = rows_of_tree[index], 0
                for repeat in range(repeats):
                    donor = orders[index, repeat]
                    leaf = _leaf_with(local, index, donor, member, entry, base, feature, threshold, left)
                    loss = right[index] - (1 if (probability[leaf] > 0.5) == (truth[row] == 1) else 0)
                    lost[tree, unit, repeat, truth[row]] += loss
                    sample_loss += loss
                by_sample[unit, row] += sample_loss / rows
