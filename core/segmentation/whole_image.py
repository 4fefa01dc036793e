"""Segmentation of a raster file in one piece, in memory."""

from __future__ import annotations

import numpy as np

from .merging import RegionMerger
from .output import label_tags, write_labels
from .source import open_source, read_pixels, source_hash


def segment_whole(job, feedback) -> tuple:
    """(object count, labelled pixels, passes, small objects) of a run; writes the labels."""
    source, info = open_source(job.image, job.bands)
    pixels, valid = read_pixels(source, info.grid.window)
    merger = RegionMerger(np.moveaxis(pixels, 0, 2), job.shape, job.compactness, job.weights, job.normalise_weights, valid)
    merger.merge_to(job.scale, feedback.part(0, 0.8))
    merger.remove_small(job.min_object_size, feedback)
    labels = merger.labels()
    count = merger.object_count
    tags = label_tags(job, merger.rule, source_hash(source))
    write_labels(job.labels, info.grid, tags, lambda row, rows: labels[row : row + rows], count, feedback.part(0.9, 1.0))
    small = int((merger.statistics().size < job.min_object_size).sum())
    return count, int(np.count_nonzero(labels)), merger.passes, small
