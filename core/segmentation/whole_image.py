"""Segmentation of a raster file in one piece, in memory."""

from __future__ import annotations

import numpy as np

from . import plan
from .merging import RegionMerger
from .output import label_tags, write_labels
from .source import no_valid_pixel, read_pixels


def segment_whole(job, source, info, rule, input_hash: str, blocks, feedback) -> tuple:
    """(object count, labelled pixels, passes, small objects) of a run; writes the labels."""
    grid, bands = info.grid, len(source.bands)
    memory = grid.height * grid.width * plan.bytes_per_pixel(bands)
    feedback.info(plan.estimate_needs(grid.height, grid.width, bands, 1, memory, False).sentence(1, ""))
    pixels, valid = read_pixels(source, grid.window, blocks)
    blocks.clear()
    feedback.check()
    if not valid.any():
        raise no_valid_pixel(job)
    merger = RegionMerger(np.moveaxis(pixels, 0, 2), job.shape, job.compactness, job.weights, job.normalise_weights, valid)
    merger.merge_to(job.scale, feedback)
    merger.remove_small(job.min_object_size, feedback)
    feedback.set_progress(0.9)
    labels, count = merger.labels(), merger.object_count
    sizes = merger.statistics().size
    tags = label_tags(job, rule, input_hash)
    write_labels(job.labels, grid, tags, lambda row, rows: labels[row : row + rows], count, feedback.part(0.9, 1.0))
    return count, int(sizes.sum()), merger.passes, int((sizes < job.min_object_size).sum())
