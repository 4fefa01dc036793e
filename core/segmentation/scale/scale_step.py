"""Scale estimation: which scales fit the objects of an image. The face beside `segment`."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...errors import InputError, ParameterError
from ...feedback import Feedback
from ...grid import Window
from ...messages import Message, joined
from ...raster import extent_window
from ...runs.executor import open_executor
from ...vector import Table
from ..merging import RegionMerger, check_scale
from ..region_graph import merge_rule
from ..source import open_source, read_pixels, tell_values
from .scale_references import reference_windows
from .scale_report import write_scale_report, write_scale_table
from .scale_search import WindowLevels, curve_scales, find_levels, trace_curve
from .scale_support import Support, judge_scale
from .scale_windows import choose_windows

MOST_PIXELS = 1 << 26
"""Most pixels of all windows together; their objects are held in memory (some 200 bytes a pixel)."""

MOST_STEPS = 10_000
"""Most scales that a level may try."""


@dataclass(frozen=True)
class ScaleJob:
    """One run of `estimate_scale`.

    Attributes
    ----------
    image : str
        Raster file.
    bands : tuple of str
        As of `SegmentationJob`; so are shape, compactness, weights and normalise_weights.
    start, step, step_2, step_3, stop : float
        Level 1 rises from `start` by `step`, levels 2 and 3 from the scale of the level below by `step_2` and `step_3`.
    hierarchy : bool
        Each scale builds on the objects of the one before; otherwise each starts from the pixels.
    subsets, subset_size : int
        Number of windows, and their side in pixels.
    extent : tuple, optional
        (xmin, ymin, xmax, ymax, WKT).
    reference : Table, optional
        Polygons in the CRS of the image that objects are compared with.
    seed : int
        Of the samples of windows and polygons on large images.
    report, table : str, optional
        HTML and CSV file to write.
    """

    image: str
    bands: tuple = ("blue", "green", "red", "nir")
    shape: float = 0.1
    compactness: float = 0.5
    weights: tuple = ()
    normalise_weights: bool = True
    start: float = 10.0
    step: float = 1.0
    step_2: float = 10.0
    step_3: float = 100.0
    stop: float = 500.0
    hierarchy: bool = True
    subsets: int = 4
    subset_size: int = 512
    extent: Optional[tuple] = None
    reference: Optional[Table] = None
    seed: int = 1
    report: Optional[str] = None
    table: Optional[str] = None


@dataclass(frozen=True)
class ScaleResult:
    """What a run found.

    Attributes
    ----------
    scales : tuple of 3
        Suggested scale of each level, None where STOP was reached.
    supports : tuple of Support
        How sure each is, for the levels that were tried.
    levels : tuple of scale_search.Level
    curve : tuple of scale_search.CurvePoint
    windows : tuple of scale_windows.TextureWindow
    reference_count : int
        Reference polygons compared with.
    """

    scales: tuple
    supports: tuple
    levels: tuple
    curve: tuple
    windows: tuple
    reference_count: int


def estimate_scale(job: ScaleJob, feedback: Feedback) -> ScaleResult:
    """Suggest scales by local variance (ESP2: Dragut et al. 2014), with two more views of the same range.

    A level ends at the first scale whose local variance is not above the last one, and that last scale is kept. Beside it,
    over the whole range: variance within objects against Moran's I, and over- and under-segmentation against
    reference polygons.

    Raises
    ------
    ParameterError, InputError, OutputError, Cancelled
    """
    check_scale_job(job)
    source, info = open_source(job.image, job.bands)
    merge_rule(len(job.bands), job.shape, job.compactness, job.weights, job.normalise_weights)
    tell_values(source, info, job.start, feedback)
    area = _area(info, job.extent)
    windows = choose_windows(source, area, job.subset_size, job.subsets, job.seed, feedback.part(0, 0.1))
    _tell_windows(windows, job, feedback)
    images = [_read(source, item.window) for item in windows]

    def make(pixels, valid):
        return RegionMerger(pixels, job.shape, job.compactness, job.weights, job.normalise_weights, valid)

    masks, held = _references(job, source, info.grid, area, feedback)
    with open_executor() as executor:
        levels = WindowLevels(images, make, job.hierarchy, executor, feedback)
        found = find_levels(levels, job.start, (job.step, job.step_2, job.step_3), job.stop, feedback.part(0.1, 0.6))
        references = WindowLevels(held, make, job.hierarchy, executor, feedback) if masks else None
        scales = curve_scales(job.start, job.step, job.stop)
        curve = trace_curve(levels, references, masks, scales, feedback.part(0.6, 0.97))
    supports = tuple(judge_scale(number, level, job.stop) for number, level in enumerate(found, 1))
    kept = [level.scale for level in found] + [None] * (3 - len(found))
    count = sum(len(mask.centroids) for mask in masks)
    result = ScaleResult(tuple(kept), supports, tuple(found), tuple(curve), tuple(windows), count)
    _tell_result(result, feedback)
    if job.table:
        write_scale_table(job.table, result)
    if job.report:
        write_scale_report(job.report, job, result, info)
    return result


def check_scale_job(job: ScaleJob) -> None:
    """Raise `ParameterError` where numbers make no sense alone or together."""
    for name, value in (("START", job.start), ("STEP", job.step), ("STEP_2", job.step_2), ("STEP_3", job.step_3)):
        if not (math.isfinite(value) and value > 0):
            raise ParameterError("{name} is {value:g}: it must be above 0.", name=name, value=value)
    check_scale(job.start)
    if not job.stop > job.start:
        raise ParameterError("STOP is {stop:g}, not above START ({start:g}). Give a larger STOP.", stop=job.stop, start=job.start)
    steps = (job.stop - job.start) / min(job.step, job.step_2, job.step_3)
    if steps > MOST_STEPS:
        raise ParameterError(
            "From START to STOP there are {steps:.0f} steps, more than {most}. Give larger steps.",
            steps=steps,
            most=MOST_STEPS,
        )
    if job.subsets < 1:
        raise ParameterError("SUBSETS is {subsets}: at least one window is needed.", subsets=job.subsets)
    if job.subset_size < 16:
        raise ParameterError("SUBSET_SIZE is {subset_size} pixels: at least 16 are needed.", subset_size=job.subset_size)
    pixels = job.subsets * job.subset_size**2
    if pixels > MOST_PIXELS:
        raise ParameterError(
            "{subsets} {subsets:window|windows} of {subset_size} x {subset_size} pixels {subsets:holds|hold} {pixels:.0f} "
            "million pixels, more than {most:.0f} million. Give a smaller SUBSETS or SUBSET_SIZE.",
            subsets=job.subsets,
            subset_size=job.subset_size,
            pixels=pixels / 1e6,
            most=MOST_PIXELS / 1e6,
        )


def _area(info, extent: Optional[tuple]) -> Window:
    """Pixels of the image inside the extent."""
    return info.grid.window if extent is None else extent_window(info, extent)


def _read(source, window: Window) -> tuple:
    pixels, valid = read_pixels(source, window)
    return np.ascontiguousarray(np.moveaxis(pixels, 0, 2)), valid.astype(bool)


def _references(job, source, grid, area, feedback) -> tuple:
    """`ReferenceWindow`s and the images of their windows, those without a valid pixel left out."""
    if job.reference is None:
        return [], []
    windows, masks = reference_windows(job.reference, grid, area, job.subset_size, job.subsets, job.seed, feedback)
    images = [_read(source, window) for window in windows]
    good = [index for index, (_, valid) in enumerate(images) if valid.any()]
    if not good:
        raise InputError("The polygons of REFERENCE layer '{name}' lie where the image has no data.", name=job.reference.name)
    return [masks[index] for index in good], [images[index] for index in good]


def _tell_windows(windows, job, feedback) -> None:
    places = joined(
        "; ", [Message("row {row} column {column}", row=item.window.row, column=item.window.column) for item in windows]
    )
    size = f"{windows[0].window.rows} x {windows[0].window.columns}"
    feedback.info(
        Message(
            "{windows} of {size} pixels, rich in texture: {places}.", windows=_windows(len(windows)), size=size, places=places
        )
    )
    if len(windows) < job.subsets:
        feedback.info(
            Message("{windows} were asked for; the image or extent holds no more without overlap.", windows=_windows(job.subsets))
        )


def _windows(count: int) -> str:
    return "1 window" if count == 1 else Message("{count} {count:window|windows}", count=count)


def _tell_result(result, feedback) -> None:
    for support in result.supports:
        (feedback.info if support.scale is not None else feedback.warning)(support.sentence)
    if len(result.supports) < 3:
        feedback.warning(
            Message("Levels above level {count} were not tried: they would begin at its scale.", count=len(result.supports))
        )


__all__ = ["ScaleJob", "ScaleResult", "Support", "check_scale_job", "estimate_scale"]
