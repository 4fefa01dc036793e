"""Kernels of prediction: how many trees of a forest lead an object to which leaf."""

from __future__ import annotations

import numpy as np

from .._jit import kernel

BLOCK = 128
"""Objects worked on together; their features stay in the processor's first cache."""

WORD = 64
"""Leaves of a tree that one machine word can hold."""

ALL_LEAVES = np.uint64(0xFFFFFFFFFFFFFFFF)
DE_BRUIJN = np.uint64(0x03F79D71B4CB0A89)
ONE, SHIFT = np.uint64(1), np.uint64(58)


def _bit_positions() -> np.ndarray:
    table = np.zeros(WORD, np.int64)
    for bit in range(WORD):
        table[((int(DE_BRUIJN) << bit) & int(ALL_LEAVES)) >> int(SHIFT)] = bit
    return table


BIT_POSITION = _bit_positions()
"""Position of a lone bit b: ``BIT_POSITION[(b * DE_BRUIJN) >> 58]`` (Leiserson, Prokop & Randall 1998)."""


@kernel
def tree_depths(tree_sizes, feature):
    """Depth of each tree; nodes as in `ForestModel`. A node that no node leads to counts as depth 0.

    tree_sizes int32 [trees], feature int16 [nodes]; returns int32 [trees].
    """
    depth = np.zeros(feature.shape[0], np.int32)
    deepest = np.zeros(tree_sizes.shape[0], np.int32)
    base = 0
    for tree in range(tree_sizes.shape[0]):
        size, child = tree_sizes[tree], 1
        for node in range(size):
            if feature[base + node] >= 0:
                if child + 1 < size:
                    depth[base + child] = depth[base + node] + 1
                    depth[base + child + 1] = depth[base + node] + 1
                child += 2
            if depth[base + node] > deepest[tree]:
                deepest[tree] = depth[base + node]
        base += size
    return deepest


@kernel
def leaf_order(tree_sizes, feature, left, first_leaf, leaf_count):
    """Number the leaves of each tree from left to right, for the bit masks of `add_trees`.

    left int64 [nodes]: position of the left child in its tree, the node itself in a leaf.
    Out: first_leaf, leaf_count int32 [nodes]: number of the first leaf below each node, and how many there are.
    """
    base = 0
    for tree in range(tree_sizes.shape[0]):
        size = tree_sizes[tree]
        for node in range(size - 1, -1, -1):  # children stand behind their parent
            if feature[base + node] < 0:
                leaf_count[base + node] = 1
            else:
                child = base + left[base + node]
                leaf_count[base + node] = leaf_count[child] + leaf_count[child + 1]
        for node in range(size):
            if feature[base + node] >= 0:
                child = base + left[base + node]
                first_leaf[child] = first_leaf[base + node]
                first_leaf[child + 1] = first_leaf[base + node] + leaf_count[child]
        base += size


@kernel
def leaf_masks(base, size, feature, first_leaf, leaf_count, left, mask_feature, masks, at):
    """Append the bit masks of the inner nodes of one tree: all bits set but those of the leaves on the node's left.

    base, size: the tree's nodes; at: where to write in mask_feature int64 [inner nodes] (the node) and masks uint64.
    Returns the next free place.
    """
    for node in range(base, base + size):
        if feature[node] >= 0:
            child = base + left[node]
            cleared = ALL_LEAVES >> np.uint64(WORD - leaf_count[child])
            mask_feature[at] = node
            masks[at] = ~(cleared << np.uint64(first_leaf[child]))
            at += 1
    return at


@kernel
def _read_block(values, fill, start, rows, block):
    for row in range(rows):
        for column in range(values.shape[1]):
            value = np.float32(values[start + row, column])
            block[column, row] = value if np.isfinite(value) else fill[column]


@kernel
def _scan_tree(block, begin, end, mask_feature, mask_threshold, masks, bits, leaf):
    """Leaf of each object of a block by bit masks, as its number from the left; see `add_trees`."""
    for row in range(BLOCK):
        bits[row] = ALL_LEAVES
    for node in range(begin, end):
        line = block[mask_feature[node]]
        limit, mask = mask_threshold[node], masks[node]
        for row in range(BLOCK):
            bits[row] &= mask if line[row] > limit else ALL_LEAVES
    for row in range(BLOCK):
        lowest = bits[row] & (~bits[row] + ONE)
        leaf[row] = BIT_POSITION[(lowest * DE_BRUIJN) >> SHIFT]


@kernel
def _walk_tree(block, base, depth, walk_feature, walk_threshold, left, first_leaf, leaf):
    """Leaf of each object of a block by walking down level by level; a leaf leads to itself."""
    leaf[:] = 0
    for _ in range(depth):
        for row in range(BLOCK):
            node = base + leaf[row]
            leaf[row] = left[node] + (1 if block[walk_feature[node], row] > walk_threshold[node] else 0)
    for row in range(BLOCK):
        leaf[row] = first_leaf[base + leaf[row]]


@kernel
def add_trees(values, fill, trees, nodes, masked, total, votes):
    """Sum over the trees the probability of the leaf that each object falls into, and count the votes for `mine`.

    Trees with up to 64 leaves (QuickScorer, Lucchese et al. 2015, SIGIR): leaves are numbered from left to right and
    each object starts with all bits set. Every inner node whose test fails (value > threshold) clears the leaves on
    its left; the lowest bit that stays is the leaf. No step depends on the one before, so the processor works on
    many objects at once. Larger trees are walked down. Trees are added in their order, so the sum is the same
    whichever way a tree is read.

    values float64 [objects, features]; one that is not finite as float32 is replaced by fill float32 [features].
    trees: tree_sizes, depth int32 [trees], mask_start, leaf_start int64 [trees + 1].
    nodes: feature int64 (0 in leaves), threshold float32 (infinite in leaves), left int64 (itself in leaves),
    first_leaf int32 [nodes]. masked: feature int64, threshold float32, mask uint64 [inner nodes of small trees],
    leaf probability float64 [leaves, all trees]. A tree that is walked has no masks.
    Out: total float64 [objects], votes int32 [objects], added to.
    """
    tree_sizes, depth, mask_start, leaf_start = trees
    walk_feature, walk_threshold, left, first_leaf = nodes
    mask_feature, mask_threshold, masks, leaf_probability = masked
    block = np.zeros((values.shape[1], BLOCK), np.float32)
    bits = np.empty(BLOCK, np.uint64)
    leaf = np.empty(BLOCK, np.int64)
    for start in range(0, values.shape[0], BLOCK):
        rows = min(BLOCK, values.shape[0] - start)
        _read_block(values, fill, start, rows, block)
        base = 0
        for tree in range(tree_sizes.shape[0]):
            begin, end = mask_start[tree], mask_start[tree + 1]
            if end > begin:
                _scan_tree(block, begin, end, mask_feature, mask_threshold, masks, bits, leaf)
            else:
                _walk_tree(block, base, depth[tree], walk_feature, walk_threshold, left, first_leaf, leaf)
            for row in range(rows):
                share = leaf_probability[leaf_start[tree] + leaf[row]]
                total[start + row] += share
                votes[start + row] += 1 if share > 0.5 else 0
            base += tree_sizes[tree]
