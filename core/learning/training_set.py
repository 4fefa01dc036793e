"""The table that a forest learns from: features, classes and groups of the training samples."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional, Sequence

import numpy as np
import shapely

from ..arrays import column_medians
from ..errors import InputError
from ..features.catalogue import GLCM_COLUMNS
from ..feedback import Feedback
from ..messages import Message
from ..overlay import grid_cells
from ..vector import Table
from ..words.class_words import classes_held, read_class_words, tell_classes
from .drawing import TRAIN
from .model import MINE, NON_MINE

LEAST_SAMPLES = 10
SEEN_TIMES = "seen_times"
"""Column of joined layers: how many of them, dates mostly, show the place of a sample."""

NEVER_FEATURES = ("fid", "object_id", "class", "split", "group", "weight", SEEN_TIMES, *GLCM_COLUMNS)

NOT_TOLD = (*NEVER_FEATURES, "ogc_fid", "longitude", "latitude")
"""Fields that every layer of samples has: nobody expects the forest to use them."""


@dataclass(frozen=True, eq=False)
class TrainingSet:
    """Training samples.

    Attributes
    ----------
    features : tuple of str
    values : (samples, features) float64 array
        NaN = undefined.
    truth : (samples,) int8 array
        1 = mine, 0 = not.
    groups : (samples,) object array of str, or None
        Samples that stay together in spatial folds.
    group_text : str
        What the groups are, for the report.
    glcm : dict or None
        Texture settings of the objects, None without textures.
    name : str
        The layer's name.
    weights : (samples,) float64 array, optional
        How many objects of the land each sample stands for. They weigh what is foretold of a map, never the training.
    seen_times : (samples,) float64 array, optional
        How many layers of samples show the place of each; None = one.
    """

    features: tuple
    values: np.ndarray
    truth: np.ndarray
    groups: Optional[np.ndarray]
    group_text: str
    glcm: Optional[dict]
    name: str
    weights: Optional[np.ndarray] = None
    seen_times: Optional[np.ndarray] = None

    @property
    def different_mines(self) -> int:
        """Mine samples, those of one place at several dates counted once: the same pits tell little more each time."""
        mines = self.truth == 1
        return int(mines.sum()) if self.seen_times is None else max(round(float((1 / self.seen_times[mines]).sum())), 1)

    def counts(self) -> dict:
        """Samples by class."""
        return {MINE: int((self.truth == 1).sum()), NON_MINE: int((self.truth == 0).sum())}

    def select_samples(self, rows: np.ndarray) -> TrainingSet:
        """Some of the samples, by position."""
        groups = None if self.groups is None else self.groups[rows]
        weights = None if self.weights is None else self.weights[rows]
        times = None if self.seen_times is None else self.seen_times[rows]
        values, truth = self.values[rows], self.truth[rows]
        return replace(self, values=values, truth=truth, groups=groups, weights=weights, seen_times=times)

    def select_features(self, names: Sequence[str]) -> TrainingSet:
        """The same samples with fewer features, in the order of `names`."""
        columns = [self.features.index(name) for name in names]
        glcm = self.glcm if any(name.startswith("glcm_") for name in names) else None
        return replace(self, features=tuple(names), values=self.values[:, columns], glcm=glcm)


def choose_features(
    field_names: Sequence[str], asked: Sequence[str], layer: str, class_field: str, feedback: Optional[Feedback] = None
) -> tuple:
    """Fields that are features: those asked for, else all fields that 'Compute object features' makes.

    With `feedback` the other fields are named: a field that somebody added is never left aside in silence.

    Raises
    ------
    InputError
        A field that does not exist or can be no feature; or none is known.
    """
    from ..features.catalogue import in_catalogue_order, is_feature

    known = ", ".join(field_names)
    if not asked:
        found = in_catalogue_order(name for name in field_names if is_feature(name) and name != class_field)
        if not found:
            raise InputError(
                "Layer '{layer}' has no field that is a feature of 'Compute object features'. Its fields are: {known}. "
                "Name the fields to learn from in FEATURES.",
                layer=layer,
                known=known,
            )
        expected = {name.lower() for name in (*found, *NOT_TOLD, class_field)}
        unused = [name for name in field_names if name.lower() not in expected]
        if unused and feedback is not None:
            feedback.warning(
                Message(
                    "Fields of layer '{layer}' that the forest does not use, since 'Compute object features' does not make them: "
                    "{names}. Name them in FEATURES, with the others, to learn from them.",
                    layer=layer,
                    names=", ".join(unused),
                )
            )
        return found
    missing = [name for name in asked if name not in field_names]
    if missing:
        raise InputError(
            "Layer '{layer}' has no field '{missing}', named in FEATURES. Its fields are: {known}.",
            layer=layer,
            missing=missing[0],
            known=known,
        )
    wrong = [name for name in asked if name in (*NEVER_FEATURES, class_field)]
    if wrong:
        raise InputError(
            "FEATURES names '{wrong}', which describes the sample and is no feature: the forest would learn its "
            "answer or a number without meaning. Take it out.",
            wrong=wrong[0],
        )
    return tuple(dict.fromkeys(asked))


def numeric_features(table: Table, features: Sequence[str], feedback: Feedback) -> tuple:
    """Features without those fields that are only called like one and hold text; these are named."""
    text = [name for name in features if table.columns[name].dtype == object and not _is_number(table, name)]
    if text and len(text) < len(features):
        feedback.warning(Message("Fields that hold text are no features: {names}.", names=", ".join(text)))
        return tuple(name for name in features if name not in text)
    return tuple(features)


def _is_number(table, name) -> bool:
    try:
        table.numbers(name)
    except InputError:
        return False
    return True


def training_set(
    table: Table,
    features: Sequence[str],
    class_field: str,
    mine_classes: Sequence[str],
    feedback: Feedback,
    groups: str = "",
    block_size: float = 0.0,
    folds: int = 10,
    required: bool = False,
) -> TrainingSet:
    """Training samples out of a layer of samples.

    Parameters
    ----------
    table : Table
        Columns: the features, `class_field`, and where they exist `split`, `group` and the texture settings.
        Only rows with `split` = "train" and a class are used; without the field `split` all rows with a class.
    mine_classes : sequence of str
        Values of `class_field` that count as mine; other words that mean no mine count as that, unknown ones as nothing.
    groups : str
        Field with the groups of spatial folds; '' = the field `group`, else square blocks.
    block_size : float
        Side of the blocks in metres, 0 = so that there are about five blocks a fold.
    required : bool
        The features were asked for by name: one without any value is an error, not left out.

    Raises
    ------
    InputError
        No training samples, fewer than 10 of a class, a feature that is text or has no value.
    """
    texts = table.texts(class_field)
    classes = read_class_words(texts, mine_classes, class_field)
    tell_classes(classes, table.name, feedback)
    rows = _training_rows(table, class_field, classes.is_mine | classes.is_other, feedback)
    table, truth = table.select(rows), classes.is_mine[rows].astype(np.int8)
    _require_samples(table.name, class_field, texts, truth, mine_classes)
    values = np.column_stack([table.numbers(name) for name in features])
    with np.errstate(over="ignore"):
        values[~np.isfinite(values.astype(np.float32))] = np.nan
    features, values = _without_empty(table.name, tuple(features), values, required, feedback)
    undefined = np.isnan(values)
    if undefined.any():
        feedback.info(
            Message(
                "{count} {count:value|values} of {features} {features:feature|features} {count:is|are} NULL in {samples} "
                "{samples:sample|samples}; the median of the training samples stands in.",
                count=int(undefined.sum()),
                features=int(undefined.any(axis=0).sum()),
                samples=int(undefined.any(axis=1).sum()),
            )
        )
    names, text = sample_groups(table, groups, block_size, folds, feedback)
    glcm, weights = _glcm(table, features, feedback), _weights(table, feedback)
    times = table.numbers(SEEN_TIMES) if SEEN_TIMES in table.columns else None
    return TrainingSet(features, values, truth, names, text, glcm, table.name, weights, times)


def _training_rows(table, class_field, labelled, feedback):
    """(n,) bool: samples that train, of those that are `labelled`."""
    if "split" not in table.columns:
        feedback.info(
            Message("Layer '{name}' has no field 'split': all its objects with a class train the forest.", name=table.name)
        )
        rows = labelled
    else:
        rows = labelled & (table.texts("split") == TRAIN)
        held_back = int((labelled & ~rows).sum())
        if held_back:
            feedback.info(
                Message(
                    "{held_back} {held_back:sample is|samples are} not for training (split is not 'train') and "
                    "{held_back:was|were} not looked at.",
                    held_back=held_back,
                )
            )
    if not rows.any() and labelled.any():
        raise InputError(
            "Layer '{name}' has no training sample: {count} of its {features} {features:object|objects} {count:has|have} a "
            "class in '{class_field}', none of them split = 'train'. Make samples with 'Label objects'.",
            name=table.name,
            count=int(labelled.sum()),
            features=len(table),
            class_field=class_field,
        )
    return rows


def _require_samples(layer, class_field, classes, truth, wanted):
    for count, what in ((int(truth.sum()), "mine"), (int((truth == 0).sum()), "non-mine")):
        if count < LEAST_SAMPLES:
            raise InputError(
                "Layer '{layer}' holds {count} {what} training {count:sample|samples}; at least {least} of each class are "
                "needed. Values of '{class_field}': {known}; MINE_CLASSES is {wanted}. Segment with a smaller SCALE, add "
                "reference polygons, or set aside a smaller part for the test.",
                layer=layer,
                count=count,
                what=what,
                least=LEAST_SAMPLES,
                class_field=class_field,
                known=classes_held(classes),
                wanted=",".join(sorted(wanted)),
            )


def _without_empty(layer, features, values, required, feedback):
    empty = np.isnan(values).all(axis=0)
    names = [name for name, is_empty in zip(features, empty) if is_empty]
    if names and (required or empty.all()):
        raise InputError(
            "Feature '{feature}' is NULL in all training samples of layer '{layer}'. Take it out of FEATURES, or "
            "compute the features again.",
            feature=names[0],
            layer=layer,
        )
    if names:
        feedback.warning(
            Message("Features without any value in the training samples were left out: {feature}.", feature=", ".join(names))
        )
    return tuple(name for name, is_empty in zip(features, empty) if not is_empty), values[:, ~empty]


def sample_groups(table: Table, field: str, block_size: float, folds: int, feedback: Feedback) -> tuple:
    """Group of each sample and what the groups are; (None, reason) when there is none.

    NULL in the field makes a sample a group of its own.
    """
    name = field or ("group" if "group" in table.columns else "")
    if name:
        if block_size and not field:
            feedback.warning("BLOCK_SIZE is not used, since the samples have a field 'group'.")
        values = table.texts(name)
        values[:] = [f"sample {row}" if value is None else value for row, value in enumerate(values)]
        return values, Message("the field '{name}'", name=name)
    centres = shapely.centroid(table.shapes())
    x, y = shapely.get_x(centres), shapely.get_y(centres)
    if not (np.isfinite(x) & np.isfinite(y)).all():
        return None, "no groups: some samples have no geometry"
    if not block_size:
        width, height, blocks = float(np.ptp(x)), float(np.ptp(y)), 5 * folds
        block_size = max(np.sqrt(width * height / blocks), max(width, height) / blocks, 1.0)  # the second for long strips
    return grid_cells(x, y, block_size), Message("square blocks of {block_size:,.0f} m", block_size=block_size)


def _weights(table, feedback):
    if "weight" not in table.columns:
        return None
    values = table.columns["weight"]
    if values.dtype.kind not in "iuf" or not (np.isfinite(values) & (values > 0)).all():
        feedback.warning(
            Message(
                "Field 'weight' of layer '{name}' is not a positive number in every sample, so it is not used: what is "
                "foretold of a map will be that of the samples, not of all land.",
                name=table.name,
            )
        )
        return None
    return values.astype(np.float64)


def _glcm(table, features, feedback):
    if not any(name.startswith("glcm_") for name in features):
        return None
    if any(name not in table.columns for name in GLCM_COLUMNS):
        feedback.warning(
            Message(
                "Layer '{name}' does not say with which GLCM levels and range its textures were made (fields "
                "{fields}): the model cannot check the objects it will be applied to.",
                name=table.name,
                fields=", ".join(GLCM_COLUMNS),
            )
        )
        return None
    settings = np.column_stack([table.numbers(name) for name in GLCM_COLUMNS])
    different = np.unique(settings[~np.isnan(settings).any(axis=1)], axis=0)
    if len(different) != 1:
        shown = "; ".join("{:g} levels over {:g}-{:g}".format(*row) for row in different[:4])
        raise InputError(
            "The samples of layer '{name}' have textures of {count} kinds ({shown}); they cannot be compared. "
            "Compute the features of all objects with the same GLCM_LEVELS and GLCM_RANGE.",
            name=table.name,
            count=len(different),
            shown=shown or "none told",
        )
    levels, low, high = different[0].tolist()
    return {"levels": int(levels), "low": low, "high": high}


def medians(values: np.ndarray) -> np.ndarray:
    """Median of the defined values of each column, as float32; 0 for a column without any."""
    return column_medians(values).astype(np.float32)


def filled(values: np.ndarray, fill: np.ndarray) -> np.ndarray:
    """float32 copy of `values` with NaN replaced by `fill`."""
    return np.where(np.isnan(values), fill, values).astype(np.float32)
