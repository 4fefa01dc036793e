"""Writing the labels: blocks in row-major order, so that the same labels give the same file."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..feedback import Feedback
from ..grid import Grid
from ..raster_writer import BLOCK, create_raster


def label_tags(job, rule, input_hash: str) -> dict:
    """Tags of the label raster: what made it."""
    return {
        "MINEMAPPER_SCALE": f"{job.scale:.12g}",
        "MINEMAPPER_SHAPE": f"{job.shape:.12g}",
        "MINEMAPPER_COMPACTNESS": f"{job.compactness:.12g}",
        "MINEMAPPER_BANDS": ",".join(job.bands),
        "MINEMAPPER_WEIGHTS": ",".join(f"{weight:.12g}" for weight in rule.weights),
        "MINEMAPPER_NORMALISED_WEIGHTS": str(bool(job.normalise_weights)).lower(),
        "MINEMAPPER_MIN_OBJECT_SIZE": str(int(job.min_object_size)),
        "MINEMAPPER_INPUT_SHA256": input_hash,
    }


def write_labels(
    path: str, grid: Grid, tags: dict, read_rows: Callable[[int, int], np.ndarray], object_count: int, feedback: Feedback
) -> None:
    """Write the label raster in strips of full blocks.

    Parameters
    ----------
    read_rows : callable
        (first row, number of rows) -> (rows, width) uint32 labels.
    """
    tags = {**tags, "MINEMAPPER_OBJECT_COUNT": str(object_count)}
    with create_raster(path, grid, "uint32", ("labels",), nodata=0, tags=tags, what="The labels", strips=True) as writer:
        for row in range(0, grid.height, BLOCK):
            feedback.check()
            rows = min(BLOCK, grid.height - row)
            writer.write_strip(read_rows(row, rows)[np.newaxis], row)
            feedback.set_progress((row + rows) / grid.height)
