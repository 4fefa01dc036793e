"""Multiresolution segmentation: an image stack in, a raster of labelled objects out. The face of this folder."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

import numpy as np

from ..feedback import Feedback
from ..files import require_extension, require_writable
from ..messages import Message, joined
from ..runs.executor import RunSettings, thread_count
from . import plan
from .merging import RegionMerger, check_scale
from .output import label_tags, write_labels
from .region_graph import merge_rule
from .source import no_valid_pixel, open_source, read_pixels, source_hash, tell_values
from .tiled_image import segment_tiled

SINGLES = 0.9
"""Objects for each pixel above which nothing was put together."""


@dataclass(frozen=True)
class SegmentationJob:
    """One run of `segment_image`.

    Attributes
    ----------
    image : str
        Raster file with the bands. Its nodata value, mask and NaN make no objects; without any of these, pixels where all bands
        used are 0 (Sentinel-2's no data) make none.
    labels : str
        GeoTIFF to write: uint32, 0 = no object.
    scale : float
        Larger values give larger objects: pairs merge below scale squared.
    shape, compactness : float
        0-0.9 and 0-1.
    bands : tuple of str
        Names of the bands to use: `blue` ..., the usual Sentinel-2 names (`B02`, `B2` ...), or band numbers.
    weights : tuple of float
        One for each band; empty = all the same.
    normalise_weights : bool
        Weights are divided by their sum, so that the scale means the same for any number of bands.
    min_object_size : int
        Objects of fewer pixels are merged with their cheapest neighbour at the end; 0 = off.
    settings : RunSettings
        Tiles, threads, cluster, work folder, memory: change how it runs, never the labels.
    """

    image: str
    labels: str
    scale: float = 100.0
    shape: float = 0.1
    compactness: float = 0.5
    bands: tuple = ("blue", "green", "red", "nir")
    weights: tuple = ()
    normalise_weights: bool = True
    min_object_size: int = 0
    settings: RunSettings = field(default_factory=RunSettings)


@dataclass(frozen=True)
class SegmentationResult:
    """What a run made.

    Attributes
    ----------
    labels : str
        The label raster.
    object_count : int
    labelled_pixels : int
        Pixels inside objects; the rest has no data.
    passes : int
        Synchronous passes until no pair merged.
    small_objects : int
        Objects still below the minimum size: islands in no data. 0 when the clean-up is off.
    """

    labels: str
    object_count: int
    labelled_pixels: int
    passes: int
    small_objects: int = 0


def segment_image(job: SegmentationJob, feedback: Feedback) -> SegmentationResult:
    """Partition a raster file into objects and write their labels.

    The labels depend on the pixels, their grid and the parameters of the segmentation alone.

    Raises
    ------
    ParameterError
        A parameter is out of its range.
    InputError
        The raster cannot be read, lacks a band, or has no valid pixel.
    OutputError
        The labels cannot be written.
    Cancelled
        The user cancelled.
    """
    scale = check_scale(job.scale)
    require_extension(job.labels, (".tif", ".tiff"), "The labels")
    require_writable(job.labels, "The labels")
    source, info = open_source(job.image, job.bands)
    rule = merge_rule(len(source.bands), job.shape, job.compactness, job.weights, job.normalise_weights)
    feedback.info(
        Message(
            "Segmenting {width:,} x {height:,} px with the bands {bands}: scale {scale:g}, shape {shape:g}, "
            "compactness {compactness:g}, weights {weights}.",
            width=info.grid.width,
            height=info.grid.height,
            bands=", ".join(job.bands),
            scale=scale,
            shape=rule.shape,
            compactness=rule.compactness,
            weights=joined("; ", [Message("{weight:.3g}", weight=weight) for weight in rule.weights]),
        )
    )
    blocks = plan.kept_blocks(len(source.bands), info.grid.width, job.settings)
    tell_values(source, info, scale, feedback, thread_count(job.settings.threads), blocks)
    input_hash = source_hash(source, feedback)
    whole = plan.whole_in_memory(info.grid.height, info.grid.width, len(source.bands), job.settings)
    if whole and job.settings.work_folder:
        require_writable(os.path.join(job.settings.work_folder, "any"), "The tiles (WORK_FOLDER)")
        feedback.info(Message("The image is small and segmented in one piece: nothing is kept in WORK_FOLDER."))
    segment = _segment_whole if whole else segment_tiled
    result = SegmentationResult(job.labels, *segment(job, source, info, rule, input_hash, blocks, feedback))
    _report(job, info, result, feedback)
    return result


def _segment_whole(job, source, info, rule, input_hash: str, blocks, feedback) -> tuple:
    """(object count, labelled pixels, passes, small objects) of a run in one piece, in memory; writes the labels."""
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


def _report(job: SegmentationJob, info, result: SegmentationResult, feedback: Feedback) -> None:
    """Say in plain words what came out."""
    pixels = info.grid.width * info.grid.height
    feedback.info(
        Message(
            "{object_count:,} {object_count:object|objects} after {passes} {passes:pass|passes}, {size:.0f} px each on "
            "average. {percent:.1f} % of the image has no data and no object.",
            object_count=result.object_count,
            passes=result.passes,
            size=result.labelled_pixels / result.object_count,
            percent=100 * (1 - result.labelled_pixels / pixels),
        )
    )
    if result.labelled_pixels > 100 and result.object_count > SINGLES * result.labelled_pixels:
        feedback.warning(
            Message(
                "Nearly every pixel is an object of its own: SCALE {scale:g} is far too small for the values of this image. "
                "Raise it, or check the image for values that are no reflectance x 10 000.",
                scale=job.scale,
            )
        )
    if result.small_objects:
        feedback.warning(
            Message(
                "{small_objects:,} {small_objects:object|objects} {small_objects:has|have} fewer than {min_object_size} px: "
                "islands in no data, without any neighbour to merge with.",
                small_objects=result.small_objects,
                min_object_size=job.min_object_size,
            )
        )
