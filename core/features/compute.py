"""Compute object features: image stack + labels in, one row of values an object out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any, Optional

import numpy as np

from ..block_cache import BlockCache
from ..errors import InputError, ParameterError
from ..feedback import Feedback
from ..grid import tile_windows
from ..meeting import far_rivers
from ..messages import Message, all_of
from ..raster import block_cache, read_info
from ..raster_writer import BLOCK
from ..runs.executor import RunSettings, fewer_threads, memory_budget, open_executor, run_in_order, worker_count
from ..vector import Table
from .catalogue import BANDS, REFLECTANCE, SUPER, feature
from .context import QUANTITIES, covers, neighbour_columns, shared_borders, super_columns
from .crossing import CrossingObjects
from .feature_choice import AUTOMATIC, resolve_features, suited
from .feature_lines import ROWS, check_data, check_objects, tell_size, tell_undefined
from .feature_plan import (
    TILES_SHARE,
    FeaturePlan,
    band_names,
    check_inputs,
    further_bands,
    plan_features,
    tile_side,
    tiles_memory,
)
from .kept_tiles import kept_tile, tile_folder
from .mapped_array import forget_pages, mapped_array
from .object_survey import ObjectSurvey, survey_labels
from .river_feature import centroid_river_distances
from .tile import tile_extremes, tile_features
from .values import fill

MOST_BLOCKS, BLOCKS_SHARE = 512e6, 1 / 16
"""Bytes of unpacked blocks of the image that are kept at most, and their share of the memory."""


@dataclass(frozen=True)
class FeatureJob:
    """What to compute.

    Attributes
    ----------
    image, labels : str
        Paths of the image stack and of the label raster on the same grid.
    features : tuple of str
        Presets, groups and names of features (`feature_choice.choices`).
    glcm_levels : int
        Grey levels of the textures, 2 to 256.
    glcm_range : tuple of 2 float
        DN that the first level begins at and the last one ends at.
    rivers : Table, optional
        River lines or polygons in the CRS of the image.
    super_labels : str
        Path of labels of larger objects on the same grid, for the features of the super-object; '' = none.
    settings : RunSettings
        Never changes a value.
    scratch : str
        Folder for a temporary file if the values do not fit into the memory, best that of the output; '' = the system's.
    """

    image: str
    labels: str
    features: tuple = ("paper",)
    glcm_levels: int = 64
    glcm_range: tuple = (0.0, 6000.0)
    rivers: Optional[Table] = None
    super_labels: str = ""
    settings: RunSettings = field(default_factory=RunSettings)
    scratch: str = ""


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
    plan, settings = make_plan(job, feedback), job.settings
    threads = settings.threads
    if not settings.scheduler:
        threads = fewer_threads(settings, tiles_memory, TILES_SHARE)
    cache = block_cache(memory_budget(settings) / 4)
    with cache, open_executor(threads, settings.scheduler, [job.image, job.labels]) as executor:
        side = tile_side(plan.labels.grid, job.settings, worker_count(executor), len(plan.further))
        windows = list(tile_windows(plan.labels.grid.height, plan.labels.grid.width, side))
        survey = survey_labels(plan.labels, windows, executor, feedback.part(0.0, 0.05))
        check_objects(plan, survey)
        tell_size(plan, survey, windows, worker_count(executor), feedback)
        plan = replace(plan, blocks=_shared_blocks(plan, side, settings))
        with tile_folder(job.settings.work_folder, plan, side, feedback) as folder:
            run = _Run(plan, survey, windows, folder, executor)
            room = _large_array(len(survey.ids), len(plan.names), job)
            values, centroids = run.objects(room, feedback.part(0.05, 0.85))
            plan.blocks.clear()
            run.borders(values, feedback.part(0.85, 0.9))
        if any(feature(name).group == "context" for name in plan.names):
            run.context(values, job, feedback.part(0.9, 0.95))
    if plan.rivers:
        distances = centroid_river_distances(job.rivers, plan.labels.grid, centroids, feedback.part(0.95, 1.0))
        distances *= _metres(plan)
        for message in far_rivers(distances, job.rivers.name):
            feedback.warning(message)
        fill(plan, values, slice(None), {"distance_to_river": distances})
    check_data(plan, values)
    tell_undefined(plan, values, feedback)
    shown = plan.shown  # what only the context needs is not handed out
    return ObjectFeatures(survey.ids, plan.names[:shown], values[:, :shown], plan.levels, plan.low, plan.high)


@dataclass
class _Run:
    """The sweeps over the tiles."""

    plan: FeaturePlan
    survey: ObjectSurvey
    windows: list
    folder: str
    executor: Any

    def __post_init__(self):
        self.crossing = CrossingObjects(self.plan, self.survey)

    def objects(self, values: np.ndarray, feedback: Feedback) -> tuple:
        """First sweep: fill `values` but for the borders of objects in several tiles; returns it and the centroids."""
        centroids = np.zeros((len(self.survey.ids) if self.plan.rivers else 0, 2))
        function, first = (kept_tile, (self.folder, self.plan)) if self.folder else (tile_features, (self.plan,))
        # Threads may ask whether the user cancelled; a feedback does not travel to a cluster.
        last = (feedback.is_cancelled,) if isinstance(self.executor, ThreadPoolExecutor) else ()
        tasks = ((*first, *task, *last) for task in zip(self.windows, self.survey.crossing))
        for index, tile in enumerate(run_in_order(self.executor, function, tasks, feedback, len(self.windows))):
            rows = self.survey.rows(tile.ids)
            values[rows] = tile.values
            if self.plan.rivers:
                centroids[rows] = tile.centroids
            self.crossing.add(tile)
            if index + 1 == len(self.windows) or self.windows[index + 1].row != self.windows[index].row:
                self.crossing.finish(values)
                forget_pages(values)
        self.crossing.join()
        if self.plan.rivers and len(self.crossing.ids):
            centroids[self.survey.rows(self.crossing.ids)] = self.crossing.ellipses.centroids
        return values, centroids

    def borders(self, values: np.ndarray, feedback: Feedback) -> None:
        """Second sweep, over the labels alone: borders of the objects in several tiles."""
        if not self.plan.borders:
            return
        pairs = [pair for pair in zip(self.windows, self.survey.crossing) if len(pair[1])]
        tasks = ((self.plan, window, ids, self.crossing.ellipses_of(ids)) for window, ids in pairs)
        for extremes in run_in_order(self.executor, tile_extremes, tasks, feedback, len(pairs)):
            self.crossing.add_extremes(extremes)
        self.crossing.finish_borders(values)

    def context(self, values: np.ndarray, job: FeatureJob, feedback: Feedback) -> None:
        """Third sweep, over the labels alone: neighbours and super-objects."""
        names, ids, labels = self.plan.names, self.survey.ids, self.plan.labels
        means = {name: values[:, names.index(f"mean_{name}")] for name in QUANTITIES if f"mean_{name}" in names}
        if any(name.startswith("neighbour_") for name in names):
            borders = shared_borders(labels, self.windows, self.executor, feedback.part(0, 0.4))
            fill(self.plan, values, slice(None), neighbour_columns(ids, means, borders))
        wanted = [name for name in QUANTITIES if f"super_mean_{name}" in names]
        if wanted:
            pairs = covers(labels, read_info(job.super_labels), self.windows, self.executor, feedback.part(0.4, 0.6))
            larger = replace(job, labels=job.super_labels, super_labels="", features=tuple(f"mean_{name}" for name in wanted))
            found = compute_features(larger, feedback.part(0.6, 1))
            columns = {name: found.values[:, found.names.index(f"mean_{name}")] for name in wanted}
            fill(self.plan, values, slice(None), super_columns(ids, pairs, found.ids, columns))


def make_plan(job: FeatureJob, feedback: Feedback) -> FeaturePlan:
    """Check the job and decide what has to be read; says which features of a preset are left out."""
    levels, limits = job.glcm_levels, tuple(float(limit) for limit in job.glcm_range)
    if not 2 <= levels <= 256:
        raise ParameterError("GLCM_LEVELS is {levels}: a number from 2 to 256 is needed.", levels=levels)
    if len(limits) != 2 or not np.isfinite(limits).all() or limits[0] >= limits[1]:
        raise ParameterError(
            "GLCM_RANGE is '{limits}': two numbers, the lower first, are needed, for example 0,6000.",
            limits=",".join(f"{limit:g}" for limit in limits),
        )
    image, labels = read_info(job.image), read_info(job.labels)
    given = () if job.rivers is None else ("rivers",)
    if job.super_labels:
        given += (SUPER,)
        check_inputs(image, read_info(job.super_labels))
    further = further_bands(image)
    names, left_out = resolve_features(job.features, (*band_names(image), *given), [band.name for band in further])
    for name, need, parameter in (("distance_to_river", "rivers", "RIVERS"), ("super_mean", SUPER, "SUPER_LABELS")):
        asked = [each for each in names if each.startswith(name)]
        if asked and need not in given:
            raise ParameterError(
                "FEATURES asks for '{feature}', which needs the layer {parameter}. Give it, or leave the feature out.",
                feature=asked[0],
                parameter=parameter,
            )
    if AUTOMATIC in job.features:
        presets = ", ".join(suited(band_names(image)))
        feedback.info(Message("Features suited to the bands of '{name}': {presets}.", name=image.name, presets=presets))
    if left_out:
        _tell_left_out(image, names, left_out, given, feedback)
    if BANDS in job.features:
        _tell_further(image, further, feedback)
    cell_area = check_inputs(image, labels)
    return plan_features(image, labels, names, levels, *limits, cell_area)


def _tell_left_out(image, names, left_out, given, feedback):
    """Name what cannot be computed and the bands that are missing; an error where nothing is left."""
    absent = [need for name in left_out for need in feature(name).needs if need not in (*band_names(image), *given)]
    absent = list(dict.fromkeys(absent))
    unnamed = [index for index, name in enumerate(image.band_names, 1) if not name.strip()]
    unknown = [need for need in absent if need in REFLECTANCE]
    if unknown and unnamed:
        image.band_index(unknown[0])  # any of the bands without a name may be it: an error, not a guess
    if not names:
        raise InputError(
            "None of the features asked for can be computed: '{name}' comes without {absent}. Its bands are: {bands}. Make the "
            "image stack with 'Prepare imagery', or choose other FEATURES.",
            name=image.name,
            absent=all_of(absent),
            bands=", ".join(image.band_names),
        )
    feedback.info(
        Message(
            "Left out, since '{name}' comes without {absent}: {left_out}.",
            name=image.name,
            absent=all_of(absent),
            left_out=", ".join(left_out),
        )
    )


def _tell_further(image, further, feedback):
    """Say which bands the group 'bands' found, and which are called otherwise in the columns."""
    if not further:
        feedback.warning(
            Message(
                "FEATURES asks for the group 'bands', but '{name}' has no band that other features do not use.", name=image.name
            )
        )
        return
    feedback.info(Message("Further bands: {names}.", names=", ".join(band.name for band in further)))
    renamed = [f"{band.original or band.index} -> {band.name}" for band in further if band.original != band.name]
    if renamed:
        feedback.info(Message("Bands whose names no column can have are called: {names}.", names="; ".join(renamed)))


def _large_array(rows: int, columns: int, job: FeatureJob) -> np.ndarray:
    """Room for the values: in memory, or in a temporary file (gone with the array) when it takes over a quarter of the limit."""
    if rows * columns * 8 <= memory_budget(job.settings) / 4:
        return np.full((rows, columns), np.nan)
    values = mapped_array((rows, columns), job.settings.work_folder or job.scratch)
    for start in range(0, rows, ROWS):
        values[start : start + ROWS] = np.nan
        forget_pages(values)
    return values


def _shared_blocks(plan: FeaturePlan, side: int, settings: RunSettings) -> BlockCache:
    """Room for the blocks of the image under a row of tiles and the rim below it, within a share of the memory."""
    bands = len({*(REFLECTANCE if plan.textures else ()), *plan.contrast})  # most others are read without a halo
    row = 4.0 * (bands + 1) * plan.image.grid.width * (side + 2 * BLOCK)
    return BlockCache(int(min(row, MOST_BLOCKS, BLOCKS_SHARE * memory_budget(settings))), drivers=("",), least=256)


def _metres(plan: FeaturePlan) -> float:
    """Metres in a unit of the CRS."""
    return (plan.cell_area / plan.labels.grid.cell_area) ** 0.5
