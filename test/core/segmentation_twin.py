"""Slow twin of the segmentation: dictionaries and sets, written from the definition, sharing no code with the kernels."""

import math

import numpy as np

MASK = (1 << 64) - 1


def mix(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def edge_hash(low, high):
    return mix((mix(low) + high) & MASK)


class Region:
    """An object: its pixels, and its statistics pooled in the order of its merges."""

    def __init__(self, row, column, values):
        self.first = None
        self.size = 1
        self.mean = [float(v) for v in values]
        self.sse = [0.0] * len(values)
        self.perimeter = 4
        self.box = (row, column, row, column)
        self.pixels = [(row, column)]

    def union(self, other, shared):
        new = Region.__new__(Region)
        new.first = min(self.first, other.first)
        new.size = n = self.size + other.size
        k = float(self.size) * float(other.size) / n
        new.mean = [(self.size * a + other.size * b) / n for a, b in zip(self.mean, other.mean)]
        differences = [a - b for a, b in zip(self.mean, other.mean)]
        new.sse = [(a + b) + k * d * d for a, b, d in zip(self.sse, other.sse, differences)]
        new.perimeter = self.perimeter + other.perimeter - 2 * shared
        a, b = self.box, other.box
        new.box = (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))
        new.pixels = self.pixels + other.pixels
        return new

    def heterogeneity(self, weights, shape, compactness):
        colour = 0.0
        for weight, sse in zip(weights, self.sse):
            colour += (weight * (1.0 - shape)) * math.sqrt(self.size * sse)
        around = 2.0 * (self.box[2] - self.box[0] + 1 + self.box[3] - self.box[1] + 1)
        compact = self.perimeter * math.sqrt(self.size)
        smooth = self.size * self.perimeter / around
        return colour + (shape * compactness * compact + shape * (1.0 - compactness) * smooth)


def segment(image, scale, shape=0.1, compactness=0.5, weights=None, valid=None, max_passes=10_000, min_size=0):
    """(labels, passes) by synchronous local mutual best fitting; weights are used as they are (default 1 / bands)."""
    rows, columns, bands = image.shape
    weights = [1.0 / bands] * bands if weights is None else list(weights)
    image = image.astype(np.float32).astype(np.float64)
    if valid is None:
        valid = np.isfinite(image).all(axis=2)
    regions, shared = {}, {}
    for row in range(rows):
        for column in range(columns):
            if valid[row, column]:
                key = row * columns + column
                regions[key] = Region(row, column, image[row, column])
                regions[key].first = key
                shared[key] = {}
    for row in range(rows):
        for column in range(columns):
            for near_row, near_column in ((row, column + 1), (row + 1, column)):
                if near_row < rows and near_column < columns and valid[row, column] and valid[near_row, near_column]:
                    a, b = row * columns + column, near_row * columns + near_column
                    shared[a][b] = shared[b][a] = 1

    def cost(a, b):
        union = regions[a].union(regions[b], shared[a][b])
        parts = [regions[x].heterogeneity(weights, shape, compactness) for x in (a, b)]
        return union.heterogeneity(weights, shape, compactness) - (parts[0] + parts[1])

    def run(threshold, eligible):
        passes = 0
        while passes < max_passes:
            passes += 1
            marks = {}
            for a in regions:
                keys = []
                for b in shared[a]:
                    if eligible(a, b):
                        low, high = min(a, b), max(a, b)
                        keys.append((cost(a, b), edge_hash(low, high), low, high, b))
                if keys:
                    marks[a] = min(keys)
            pairs = [(a, key[4]) for a, key in marks.items() if a < key[4] and marks[key[4]][4] == a and key[0] < threshold]
            for a, b in pairs:
                unite(a, b)
            if not pairs:
                break
        return passes

    def unite(a, b):
        regions[a] = regions[a].union(regions.pop(b), shared[a].pop(b))
        del shared[b][a]
        for c, length in shared.pop(b).items():
            del shared[c][b]
            shared[a][c] = shared[c][a] = shared[a].get(c, 0) + length

    passes = run(float(scale) ** 2, lambda a, b: True)
    if min_size > 1:
        run(math.inf, lambda a, b: regions[a].size < min_size or regions[b].size < min_size)
    labels = np.zeros((rows, columns), np.uint32)
    for number, key in enumerate(sorted(regions), 1):
        for row, column in regions[key].pixels:
            labels[row, column] = number
    return labels, passes
