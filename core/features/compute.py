"""Compute object features: image stack + labels in, one row of values an object out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..errors import InputError, ParameterError
from ..executor import RunSettings, open_executor, run_in_order, thread_count
from ..feedback import Feedback
from ..raster import read_info
from ..tiles import tile_windows
from ..vector import Table
from .catalogue import FEATURES, REFLECTANCE, resolve_features
from .crossing import CrossingObjects
from .plan import FeaturePlan, check_inputs, tile_side
from .survey import survey_labels
from .tile import tile_extremes, tile_features


@dataclass(frozen=True)
class FeatureJob:
    """What to compute.

    Attributes
    ----------
    image, labels : str
        Paths of the image stack and of the label raster on the same grid.
    features : tuple of str
        Presets, groups and names of features (`catalogue.choices`).
    glcm_levels : int
        Grey levels of the textures, 2 to 256.
    glcm_range : tuple of 2 float
        DN that the first level begins at and the last one ends at.
    rivers : Table, optional
        River lines or polygons in the CRS of the image.
    settings : RunSettings
        Never changes a value.
    """

    image: str
    labels: str
    features: tuple = ("paper",)
    glcm_levels: int = 64
    glcm_range: tuple = (0.0, 6000.0)
    rivers: Optional[Table] = None
    settings: RunSettings = field(default_factory=RunSettings)


@dataclass
class ObjectFeatures:
    """Features of all objects.

    Attributes
    ----------
    ids : (n,) int64
        Ascending object ids.
    names : tuple of str
        Features, one a column.
    values : (n, features) float64
        NaN = undefined.
    glcm_levels, glcm_low, glcm_high
        The settings of the textures, to be stored with the objects.
    """

    ids: np.ndarray
    names: tuple
    values: np.ndarray
    glcm_levels: int
    glcm_low: float
    glcm_high: float


def compute_features(job: FeatureJob, feedback: Feedback) -> ObjectFeatures:
    """Compute the features of every object of a label raster.

    The values do not depend on tile size, number of threads or scheduler, to the last bit.

    Raises
    ------
    ParameterError
        Unknown feature, levels or range that make no sense.
    InputError
        A raster cannot be read, the two are on different grids, a band is missing, there is no object or no data.
    """
    plan = make_plan(job, feedback)
    grid = plan.labels.grid
    threads = thread_count(job.settings.threads)
    windows = list(tile_windows(grid.height, grid.width, tile_side(grid, job.settings, threads)))
    with open_executor(job.settings.threads, job.settings.scheduler) as executor:
        survey = survey_labels(plan.labels, windows, executor, feedback.part(0.0, 0.05))
        if len(survey.ids) == 0:
            raise InputError(
                f"Labels '{plan.labels.name}' hold no object: every pixel is 0 or no data. "
                "Choose the labels made by 'Segment image'."
            )
        _announce(plan, survey, len(windows), threads, feedback)
        values = np.full((len(survey.ids), len(plan.names)), np.nan)
        crossing = CrossingObjects(plan, survey)
        tasks = ((plan, window, ids) for window, ids in zip(windows, survey.crossing))
        first = feedback.part(0.05, 0.9 if plan.borders else 1.0)
        for number, tile in enumerate(run_in_order(executor, tile_features, tasks, first, len(windows))):
            values[np.searchsorted(survey.ids, tile.ids)] = tile.values
            crossing.add(tile)
            if number + 1 == len(windows) or windows[number + 1].row != windows[number].row:
                crossing.finish(values)
        if plan.borders:
            tasks = [(plan, w, ids, crossing.ellipses_of(ids)) for w, ids in zip(windows, survey.crossing) if len(ids)]
            for extremes in run_in_order(executor, tile_extremes, tasks, feedback.part(0.9, 1.0), len(tasks)):
                crossing.add_extremes(extremes)
            crossing.finish_borders(values)
    _check_data(plan, values)
    _report_undefined(plan, values, feedback)
    return ObjectFeatures(survey.ids, plan.names, values, plan.levels, plan.low, plan.high)


def make_plan(job: FeatureJob, feedback: Feedback) -> FeaturePlan:
    """Check the job and decide what has to be read; says which features of a preset are left out."""
    levels, limits = job.glcm_levels, tuple(float(limit) for limit in job.glcm_range)
    if not 2 <= levels <= 256:
        raise ParameterError(f"GLCM_LEVELS is {levels}: a number from 2 to 256 is needed.")
    if len(limits) != 2 or not np.isfinite(limits).all() or limits[0] >= limits[1]:
        raise ParameterError(
            f"GLCM_RANGE is '{','.join(f'{limit:g}' for limit in limits)}': two numbers, the lower first, are needed, "
            "for example 0,6000."
        )
    image, labels = read_info(job.image), read_info(job.labels)
    names, left_out = resolve_features(job.features, (*image.band_names, *(("rivers",) if job.rivers is not None else ())))
    if left_out:
        feedback.info(f"{len(names)} features; left out, since '{image.name}' has no band for them: {', '.join(left_out)}.")
    cell_area = check_inputs(image, labels)
    groups = {FEATURES[name].group for name in names}
    needed = {need for name in names for need in FEATURES[name].needs if FEATURES[name].group != "texture"}
    bands = tuple(name for name in image.band_names if name in needed)
    for name in (*sorted(needed), *(REFLECTANCE if "texture" in groups else ())):
        image.band_index(name)
    return FeaturePlan(
        image, labels, names, bands, "texture" in groups, "roundness" in names, levels, limits[0], limits[1], cell_area
    )


def _announce(plan, survey, tiles, threads, feedback):
    """Size of the job, before it begins."""
    pixels = int(survey.number.sum())
    seconds = pixels * (0.15e-6 + 0.04e-6 * len(plan.bands) + 0.15e-6 * plan.textures) / threads
    feedback.info(
        f"{len(survey.ids)} objects of {pixels / len(survey.ids):.0f} pixels on average, {len(plan.names)} features, "
        f"{tiles} tiles on {threads} threads: about {max(seconds, 1):.0f} seconds, and "
        f"{len(survey.ids) * len(plan.names) * 8 / 1e6:.0f} MB for the values."
    )


def _check_data(plan, values):
    """An image without data under the objects gives no feature at all: an error, not a table of NULLs."""
    of_image = [place for place, name in enumerate(plan.names) if FEATURES[name].needs]
    if of_image and np.isnan(values[:, of_image]).all():
        raise InputError(
            f"Raster '{plan.image.name}' has no data under the objects of '{plan.labels.name}': every pixel is no data. "
            "Check that both come from the same run."
        )


def _report_undefined(plan, values, feedback):
    """Say how many objects have a NULL and why, features with the same reason together."""
    missing = dict(zip(plan.names, np.isnan(values).sum(axis=0).tolist()))
    reasons: dict = {}
    for name, count in missing.items():
        if count:
            reasons.setdefault(FEATURES[name].undefined, []).append(name)
    for reason, names in reasons.items():
        counts = sorted({missing[name] for name in names})
        shown = ", ".join(names[:4]) + (f" and {len(names) - 4} more features" if len(names) > 4 else "")
        span = f"{counts[0]} to {counts[-1]}" if len(counts) > 1 else str(counts[0])
        feedback.info(f"NULL in {span} of {len(values)} objects, because {reason}: {shown}.")
