"""Probability of being a mine for every object, by a trained forest, in chunks."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Callable, Iterable, Iterator, Optional, Sequence

import numpy as np

from ..errors import InputError, ModelFileError, ParameterError
from ..executor import RunSettings, open_executor, run_in_order
from ..feedback import Feedback
from ..vector import Table

CLASSES = ("non_mine", "mine")
"""Values of the field `class` of classified objects, by decision."""


@dataclass(frozen=True)
class ClassificationSettings:
    """How probabilities become classes.

    Attributes
    ----------
    threshold : float
        An object is a mine from this probability on, above 0 to 1.
    prior : float, optional
        Share of mine objects among all objects of the land; None leaves the probabilities as the forest gives them.
    """

    threshold: float = 0.5
    prior: Optional[float] = None

    def check(self) -> None:
        """Raise `ParameterError` for values that make no sense."""
        if not 0 < self.threshold <= 1:
            raise ParameterError(
                f"THRESHOLD is {self.threshold:g}: a probability above 0 and at most 1 is needed, for example 0.5."
            )
        if self.prior is not None and not 0 < self.prior < 1:
            raise ParameterError(f"PRIOR is {self.prior:g}: a share between 0 and 1 is needed, for example 0.01, or none at all.")


@dataclass
class MineObjects:
    """What classification leaves to be outlined: the objects at or above the threshold, ordered by id.

    Attributes
    ----------
    ids : (n,) int64
    probability : (n,) float64
    geometry : (n,) object array of WKB
    crs : str
        WKT.
    object_count : int
        Objects classified in all.
    highest : float
        Highest probability of any object, NaN if there was none.
    """

    ids: np.ndarray
    probability: np.ndarray
    geometry: np.ndarray
    crs: str
    object_count: int
    highest: float


def check_features(features: Sequence[str], fields: Iterable[str], layer: str) -> None:
    """Raise `ModelFileError` unless the layer has a field for each feature of the model."""
    missing = sorted(set(features) - set(fields))
    if missing:
        shown = ", ".join(missing[:8]) + (f" and {len(missing) - 8} more" if len(missing) > 8 else "")
        raise ModelFileError(
            f"Layer '{layer}' lacks {len(missing)} of the {len(features)} features of the model: {shown}. "
            "Compute them with 'Compute object features' (elevation and slope need an image stack made with a DEM), "
            "or choose a model trained without them."
        )


def check_glcm(table: Table, glcm: Optional[dict]) -> None:
    """Raise `ModelFileError` unless the textures of the objects were made as those of the model.

    Parameters
    ----------
    table : Table
        Objects; the constant fields `glcm_levels`, `glcm_low`, `glcm_high` tell their settings.
    glcm : dict or None
        ``{"levels": int, "low": float, "high": float}`` of the model; None = it uses no texture.
    """
    if glcm is None:
        return
    for key, parameter in (("levels", "GLCM_LEVELS"), ("low", "GLCM_RANGE"), ("high", "GLCM_RANGE")):
        name = f"glcm_{key}"
        if name not in table.columns:
            raise ModelFileError(
                f"Layer '{table.name}' has no field '{name}', so nothing tells whether its textures fit the model. "
                "Choose the output of 'Compute object features' with all its fields."
            )
        values = table.numbers(name)
        other = values[~(values == glcm[key])]
        if len(other):
            raise ModelFileError(
                f"Layer '{table.name}' was made with {name} = {other[0]:g}, the model with {glcm[key]:g}: their textures "
                f"cannot be compared. Compute the features again with {parameter} as in the model "
                f"(levels {glcm['levels']}, range {glcm['low']:g},{glcm['high']:g}), or train a model on these objects."
            )


def rescale_odds(probability: np.ndarray, prior: Optional[float], trained_share: float) -> np.ndarray:
    """Probabilities for land where mines are rarer (or commoner) than in the training sample.

    The odds are multiplied by ``pi / (1 - pi) * (1 - s) / s`` with the share on the land pi and in training s
    (Bayes' rule for a changed prior, Elkan 2001).

    Parameters
    ----------
    probability : (n,) float64
    prior : float or None
        pi; None returns `probability`.
    trained_share : float
        s, between 0 and 1.
    """
    if prior is None:
        return probability
    if not 0 < trained_share < 1:
        raise ModelFileError(
            f"The model says that {trained_share:.0%} of its training samples were mines, so PRIOR cannot be applied. "
            "Leave PRIOR empty, or train the model anew."
        )
    factor = prior / (1 - prior) * (1 - trained_share) / trained_share
    return probability * factor / (probability * factor + 1 - probability)


def classify_chunks(
    chunks: Iterable[Table],
    predict: Callable,
    features: Sequence[str],
    settings: ClassificationSettings,
    trained_share: float,
    feedback: Feedback,
    glcm: Optional[dict] = None,
    total: int = 0,
    run: Optional[RunSettings] = None,
    write: Optional[Callable] = None,
) -> MineObjects:
    """Classify objects chunk by chunk, in their order; memory holds a few chunks and the mine objects.

    Parameters
    ----------
    chunks : iterable of Table
        Objects with `object_id` and the features, as fields of numbers (NaN = undefined).
    predict : callable
        ``predict(values (n, f) float64) -> (n,) float64`` probability of mine; runs in worker threads.
    features : sequence of str
        Features of the model in its order.
    trained_share : float
        Share of mines among the samples that trained the model.
    glcm : dict, optional
        Texture settings of the model, see `check_glcm`.
    total : int
        Number of objects, for the progress.
    write : callable, optional
        Takes each classified chunk, a Table with `object_id`, `probability` and `class`.

    Raises
    ------
    ModelFileError
        The objects lack features of the model, or their textures were made otherwise.
    InputError
        No objects, or ids that are not unique whole numbers.
    """
    settings.check()
    run = run or RunSettings()
    found, count, highest, crs = [], 0, np.nan, ""
    with open_executor(run.threads, run.scheduler) as executor:
        waiting: deque = deque()
        tasks = _tasks(chunks, features, glcm, waiting)
        for probability in run_in_order(executor, predict, tasks, feedback):
            table = waiting.popleft()
            probability = rescale_odds(probability, settings.prior, trained_share)
            is_mine = probability >= settings.threshold
            if write is not None:
                write(_classified(table, probability, is_mine))
            found.append((_ids(table)[is_mine], probability[is_mine], table.geometry[is_mine]))
            count, crs = count + len(table), table.crs
            highest = np.fmax(highest, np.max(probability, initial=0.0))
            if total:
                feedback.set_progress(count / total)
    if not count:
        raise InputError(
            "The objects layer has no features. Choose the output of 'Compute object features', or clear its filter."
        )
    return _collect(found, crs, count, float(highest))


def _tasks(chunks: Iterable[Table], features: Sequence[str], glcm: Optional[dict], waiting: deque) -> Iterator[tuple]:
    """Arguments of the predictions; each table is kept in `waiting` until its probabilities are there."""
    for table in chunks:
        check_features(features, table.columns, table.name)
        check_glcm(table, glcm)
        waiting.append(table)
        yield (np.column_stack([table.numbers(name) for name in features]),)


def _ids(table: Table) -> np.ndarray:
    ids = table.numbers("object_id")
    if not np.isfinite(ids).all():
        raise InputError(
            f"Layer '{table.name}' has objects without object_id. Choose the output of 'Compute object features' as it was made."
        )
    return ids.astype(np.int64)


def _classified(table: Table, probability: np.ndarray, is_mine: np.ndarray) -> Table:
    names = np.empty(len(table), object)
    names[:] = [CLASSES[int(value)] for value in is_mine]
    columns = {"object_id": _ids(table), "probability": probability, "class": names}
    return Table(table.geometry, columns, table.crs, table.name)


def no_mine_message(objects: MineObjects, settings: ClassificationSettings, dropped: int, min_area: float) -> str:
    """Why a map is empty, and what to do about it."""
    if len(objects.ids):
        return (
            f"No mine found: {len(objects.ids)} objects reach THRESHOLD {settings.threshold:g}, but all {dropped} "
            "mines made of them "
            f"are smaller than MIN_AREA {min_area:g} m2. The map is empty. Lower MIN_AREA to keep them."
        )
    prior = f" after PRIOR {settings.prior:g} was applied" if settings.prior is not None else ""
    return (
        f"No mine found: the highest probability of the {objects.object_count} objects is "
        f"{objects.highest:.3f}{prior}, below THRESHOLD "
        f"{settings.threshold:g}. The map is empty. Lower THRESHOLD, or train the model with more mine samples "
        "(smaller scale, more polygons) or with a smaller leaf and split."
    )


def _collect(found: list, crs: str, count: int, highest: float) -> MineObjects:
    ids, probability, geometry = (np.concatenate([part[i] for part in found]) for i in range(3))
    order = np.argsort(ids, kind="stable")
    ids = ids[order]
    if len(ids) > 1 and (np.diff(ids) == 0).any():
        twice = int(ids[:-1][np.diff(ids) == 0][0])
        raise InputError(
            f"The objects layer has more than one object with object_id {twice}. "
            "Choose the output of one run of 'Compute object features'; layers put together need new ids."
        )
    return MineObjects(ids, probability[order], geometry[order], crs, count, highest)
