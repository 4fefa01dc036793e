"""Probability of being a mine for every object, by a trained forest, and how sure that is; in chunks."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from typing import Callable, Iterable, Iterator, Optional

import numpy as np

from ..arrays import object_array
from ..errors import InputError, ModelFileError, ParameterError
from ..features.catalogue import GLCM_COLUMNS
from ..feedback import Feedback
from ..learning.certainty import Prediction, calibrated_probability, calibrated_share, judge, vote_entropy
from ..learning.model import ForestModel
from ..learning.model_file import require_features, require_glcm
from ..learning.rates import foretold_cut
from ..messages import Message
from ..runs.executor import RunSettings, open_executor, run_in_order
from ..vector import Table
from .mine_objects import LandSurvey, MineObjects

CLASSES = ("non_mine", "mine")
"""Values of the field `class` of classified objects, by decision."""


@dataclass(frozen=True)
class ClassificationSettings:
    """How probabilities become classes.

    Attributes
    ----------
    threshold : float
        An object is a mine from this probability on, above 0 to 1: of the final one, after calibration and `prior`.
    prior : float, optional
        Share of mine objects among all objects of the land; None leaves the probabilities those of land with as many mines as
        the training sample.
    """

    threshold: float = 0.5
    prior: Optional[float] = None

    def check(self) -> None:
        """Raise `ParameterError` for values that make no sense."""
        if not 0 < self.threshold <= 1:
            raise ParameterError(
                "THRESHOLD is {threshold:g}: a probability above 0 and at most 1 is needed, for example 0.5.",
                threshold=self.threshold,
            )
        if self.prior is not None and not 0 < self.prior < 1:
            raise ParameterError(
                "PRIOR is {prior:g}: a share between 0 and 1 is needed, for example 0.01, or none at all.", prior=self.prior
            )


def texture_settings(table: Table) -> Optional[dict]:
    """GLCM settings stored with objects: `levels`, `low`, `high`; None if the layer does not tell them.

    Raises
    ------
    ModelFileError
        Objects made with different settings are mixed.
    """
    settings = {}
    for column in GLCM_COLUMNS:
        if column not in table.columns:
            return None
        key, values = column.removeprefix("glcm_"), np.unique(table.numbers(column))
        if len(values) != 1:
            raise ModelFileError(
                "Layer '{name}' mixes objects with different values of glcm_{key} ({lowest:g} and {highest:g}): their textures "
                "cannot be compared. Compute the features of all objects with the same GLCM_LEVELS and GLCM_RANGE.",
                name=table.name,
                key=key,
                lowest=values[0],
                highest=values[-1],
            )
        settings[key] = float(values[0])
    return None if np.isnan(list(settings.values())).any() else settings


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
    factor = _prior_factor(prior, trained_share)
    return probability * factor / (probability * factor + (1 - probability))


def _prior_factor(prior: float, trained_share: float) -> float:
    if not 0 < trained_share < 1:
        raise ModelFileError(
            "The model says that {trained_share:.0%} of its training samples were mines, so PRIOR cannot be applied. "
            "Leave PRIOR empty, or train the model anew.",
            trained_share=trained_share,
        )
    return prior / (1 - prior) * (1 - trained_share) / trained_share


def final_probability(calibrated: np.ndarray, model: ForestModel, settings: ClassificationSettings) -> np.ndarray:
    """Calibrated probabilities with the prior of the settings.

    Bayes' rule takes the samples for land in miniature. They are not: look-alikes are drawn on purpose and mines that the
    reference lacks count as other land, so the odds would fall too far and mines be lost for nothing. Where the model tells
    its rates the odds are therefore moved only so far that a probability of 0.5 is the cut with the largest foretold F at
    this share of mines, and never farther than Bayes' rule.
    """
    if settings.prior is None:
        return calibrated
    cut = foretold_cut(model, settings.prior)
    if cut is None:
        return rescale_odds(calibrated, settings.prior, model.mine_share)
    at_cut = float(np.clip(calibrated_share(model, np.array([cut]))[0], 1e-6, 1 - 1e-6))
    bayes = _prior_factor(settings.prior, model.mine_share)
    factor = float(np.clip((1 - at_cut) / at_cut, min(bayes, 1.0), max(bayes, 1.0)))
    return calibrated * factor / (calibrated * factor + (1 - calibrated))


def classify_chunks(
    chunks: Iterable[Table],
    model: ForestModel,
    model_path: str,
    settings: ClassificationSettings,
    feedback: Feedback,
    total: int = 0,
    run: Optional[RunSettings] = None,
    write: Optional[Callable] = None,
) -> MineObjects:
    """Classify objects chunk by chunk, in their order; memory holds a few chunks and the mine objects.

    Parameters
    ----------
    chunks : iterable of Table
        Objects with `object_id`, the features and the texture settings, as fields of numbers (NaN = undefined).
    model : ForestModel
    model_path : str
        For messages.
    settings : ClassificationSettings
    total : int
        Number of objects, for the progress.
    run : RunSettings, optional
        Threads or a Dask scheduler.
    write : callable, optional
        Takes each classified chunk, a Table with the columns `object_id`, `probability`, `class`, `vote_share`,
        `vote_entropy` and `outside` (None where the model does not say).

    Raises
    ------
    ModelFileError
        The objects lack features of the model, or their textures were made otherwise.
    InputError
        No objects, or ids that are not unique whole numbers.
    """
    settings.check()
    run = run or RunSettings()
    found, boxes, survey, crs = [], [], LandSurvey(), ""
    with open_executor(run.threads, run.scheduler) as executor:
        waiting: deque = deque()
        filled_in = np.zeros(len(model.features), bool)
        tasks = _tasks(chunks, model, model_path, waiting, filled_in)
        for prediction in run_in_order(executor, partial(judge, model), tasks, feedback):
            table, undefined = waiting.popleft()
            prediction = replace(prediction, probability=final_probability(prediction.probability, model, settings))
            is_mine = prediction.probability >= settings.threshold
            if write is not None:
                write(_classified(table, prediction, is_mine))
            found.append(_mine_objects(table, prediction, is_mine))
            boxes.append(table.boxes())
            survey.add(prediction, is_mine, undefined)
            crs = table.crs
            if total:
                feedback.set_progress(survey.object_count / total)
    if not survey.object_count:
        raise InputError(
            "The objects layer has no features. Choose the output of 'Compute object features', or clear its filter."
        )
    if not filled_in.all():
        feedback.warning(
            Message(
                "Of the features of the model, {names} have no value in any object; the median of the training samples stands in "
                "for them everywhere, and the map is not to be trusted. Compute the features of these objects as those of the "
                "samples, with the same bands and DEM.",
                names=", ".join(name for name, known in zip(model.features, filled_in) if not known),
            )
        )
    if survey.undefined:
        feedback.info(
            Message(
                "{undefined} of {object_count} {object_count:object|objects} {undefined:has|have} undefined features; the "
                "median of the training samples stands in.",
                undefined=survey.undefined,
                object_count=survey.object_count,
            )
        )
    return _collect(found, crs, survey, np.concatenate(boxes))


def classified_tables(
    chunks: Iterable[Table], model: ForestModel, model_path: str, settings: ClassificationSettings
) -> Iterator[Table]:
    """Classified objects (`object_id`, `probability`, `class`) one chunk at a time, for steps that only look at them.

    Parameters and errors as in `classify_chunks`.
    """
    settings.check()
    waiting: deque = deque()
    for (values,) in _tasks(chunks, model, model_path, waiting):
        table, _ = waiting.popleft()
        probability = final_probability(calibrated_probability(model, values), model, settings)
        columns = {"object_id": _ids(table), "probability": probability, "class": _words(probability >= settings.threshold)}
        yield Table(table.geometry, columns, table.crs, table.name)


def _tasks(chunks: Iterable[Table], model: ForestModel, model_path: str, waiting: deque, filled_in=None) -> Iterator[tuple]:
    """Arguments of the predictions; each table is kept in `waiting` until its probabilities are there.

    `filled_in` (one bool a feature) becomes True for features that have a value in some object.
    """
    for table in chunks:
        require_features(model, list(table.columns), table.name, model_path)
        require_glcm(model, texture_settings(table), table.name, model_path)
        values = np.column_stack([table.numbers(name) for name in model.features])
        known = np.isfinite(values)
        if filled_in is not None:
            filled_in |= known.any(axis=0)
        waiting.append((table, int((~known).any(axis=1).sum())))
        yield (values,)


def _ids(table: Table) -> np.ndarray:
    ids = table.numbers("object_id")
    if not np.isfinite(ids).all():
        raise InputError(
            "Layer '{name}' has objects without object_id. Choose the output of 'Compute object features' as it was made.",
            name=table.name,
        )
    return ids.astype(np.int64)


def _words(is_mine: np.ndarray) -> np.ndarray:
    return object_array(CLASSES[int(value)] for value in is_mine)


def _classified(table: Table, prediction: Prediction, is_mine: np.ndarray) -> Table:
    outside = np.full(len(table), None, object)
    columns = {
        "object_id": _ids(table),
        "probability": prediction.probability,
        "class": _words(is_mine),
        "vote_share": prediction.vote_share,
        "vote_entropy": vote_entropy(prediction.vote_share),
        "outside": outside if prediction.outside is None else prediction.outside,
    }
    return Table(table.geometry, columns, table.crs, table.name)


def _mine_objects(table: Table, prediction: Prediction, is_mine: np.ndarray) -> tuple:
    """Ids, probability, entropy, outside and geometry of the objects that are mines."""
    outside = np.full(len(table), np.nan) if prediction.outside is None else prediction.outside.astype(np.float64)
    entropy = vote_entropy(prediction.vote_share[is_mine])
    return _ids(table)[is_mine], prediction.probability[is_mine], entropy, outside[is_mine], table.geometry[is_mine]


def no_mine_message(objects: MineObjects, settings: ClassificationSettings, dropped: int, min_area: float) -> str:
    """Why a map is empty, and what to do about it."""
    if len(objects.ids):
        return Message(
            "No mine found: {count} {count:object|objects} {count:reaches|reach} THRESHOLD {threshold:g}, but {dropped:the "
            "mine made of them is|all {dropped} mines made of them are} smaller than MIN_AREA {min_area:g} m2. The map is "
            "empty. Lower MIN_AREA to keep them.",
            count=len(objects.ids),
            threshold=settings.threshold,
            dropped=dropped,
            min_area=min_area,
        )
    prior = Message(" after PRIOR {prior:g} was applied", prior=settings.prior) if settings.prior is not None else ""
    return Message(
        "No mine found: the highest probability of the {object_count} {object_count:object|objects} is {highest:.3f}{prior}, "
        "below THRESHOLD {threshold:g}. The map is empty. Lower THRESHOLD, or train the model with more mine samples (smaller "
        "scale, more polygons) or with a smaller leaf and split.",
        object_count=objects.survey.object_count,
        highest=objects.survey.highest,
        prior=prior,
        threshold=settings.threshold,
    )


def _collect(found: list, crs: str, survey: LandSurvey, boxes: np.ndarray) -> MineObjects:
    ids, *others = (np.concatenate(parts) for parts in zip(*found))
    order = np.argsort(ids, kind="stable")
    ids = ids[order]
    if len(ids) > 1 and (np.diff(ids) == 0).any():
        twice = int(ids[:-1][np.diff(ids) == 0][0])
        raise InputError(
            "The objects layer has more than one object with object_id {twice}. Choose the output of one run of "
            "'Compute object features'; layers put together need new ids.",
            twice=twice,
        )
    return MineObjects(ids, *(values[order] for values in others), crs, survey, boxes)
