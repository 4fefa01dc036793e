"""What Compute object features says of a run: its size, objects and data that are none, features that are NULL."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..feedback import Feedback
from ..messages import Message, duration
from .catalogue import feature
from .feature_plan import BYTES_PER_PIXEL, FeaturePlan
from .mapped_array import forget_pages
from .object_survey import ObjectSurvey

LARGEST_OBJECT = 1 << 29
"""Pixels of an object that the sums have room for."""

SECONDS_PER_PIXEL = 60e-9
"""Time for one band and pixel, most of it unpacking the file; only for the estimate shown first."""

ROWS = 20_000
"""Objects that are looked at together: passes over all values make no copies of all of them."""


def tell_size(plan: FeaturePlan, survey: ObjectSurvey, windows: list, workers: int, feedback: Feedback) -> None:
    """Size of the job, before it begins."""
    pixels = int(survey.number.sum())
    bands = len(plan.bands) + len(plan.spread) + len(plan.contrast) + len(plan.further)
    seconds = pixels * SECONDS_PER_PIXEL * (3 + bands + 4 * plan.textures + 5 * (plan.position > 0)) / workers
    tiles = min(workers, len(windows)) * windows[0].rows * windows[0].columns * BYTES_PER_PIXEL
    megabytes = max((len(survey.ids) * len(plan.names) * 8 + tiles) / 1e6, 1)
    feedback.info(
        Message(
            "{objects} of {pixels:.0f} pixels on average, {features} {features:feature|features}, {tiles}, {workers}: about "
            "{time} and {megabytes:.0f} MB of memory.",
            objects=Message("{n:,} {n:object|objects}", n=len(survey.ids)),
            pixels=pixels / len(survey.ids),
            features=len(plan.names),
            tiles=Message("{n} {n:tile|tiles}", n=len(windows)),
            workers=Message("{n} {n:thread|threads}", n=workers),
            time=duration(seconds),
            megabytes=megabytes,
        )
    )


def check_objects(plan: FeaturePlan, survey: ObjectSurvey) -> None:
    """Refuse labels without an object, and one that is too large.

    Raises
    ------
    InputError
    """
    if len(survey.ids) == 0:
        raise InputError(
            "Labels '{name}' hold no object: every pixel is 0 or no data. Choose the labels made by 'Segment image'.",
            name=plan.labels.name,
        )
    largest = int(survey.number.argmax())
    if survey.number[largest] > LARGEST_OBJECT:
        raise InputError(
            "Object {identifier} of labels '{name}' has {number} pixels, more than {most} cannot be added up. "
            "Give the background the label 0, or segment with a smaller scale.",
            identifier=survey.ids[largest],
            name=plan.labels.name,
            number=survey.number[largest],
            most=LARGEST_OBJECT,
        )


def check_data(plan: FeaturePlan, values: np.ndarray) -> None:
    """Refuse an image without data under the objects: it gives no feature at all, and a table of NULLs is no result.

    Raises
    ------
    InputError
    """
    of_image = [index for index, name in enumerate(plan.names) if feature(name).needs]
    parts = (values[start : start + ROWS] for start in range(0, len(values), ROWS))
    if of_image and all(np.isnan(part[:, of_image]).all() for part in parts):
        raise InputError(
            "Raster '{name}' has no data under the objects of '{labels}': every pixel is no data. Check that both "
            "come from the same run.",
            name=plan.image.name,
            labels=plan.labels.name,
        )


def tell_undefined(plan: FeaturePlan, values: np.ndarray, feedback: Feedback) -> None:
    """Say how many objects have a NULL and why, features with the same reason together."""
    counts = np.zeros(values.shape[1], np.int64)
    for start in range(0, len(values), ROWS):
        counts += np.isnan(values[start : start + ROWS]).sum(axis=0)
        forget_pages(values)
    missing = dict(zip(plan.names[: plan.shown], counts.tolist()))
    empty = [name for name, count in missing.items() if count == len(values)]
    if empty:
        text = "Features that are NULL in all {count} {count:object|objects}, so that nothing can be learned from them: {names}."
        feedback.warning(Message(text, count=len(values), names=", ".join(empty)))
    reasons: dict = {}
    for name, count in missing.items():
        if count:
            reasons.setdefault(feature(name).undefined, []).append(name)
    for reason, names in reasons.items():
        counts = sorted({missing[name] for name in names})
        shown = ", ".join(names[:4]) + (
            Message(" and {count} more {count:feature|features}", count=len(names) - 4) if len(names) > 4 else ""
        )
        span = Message("{low} to {high}", low=counts[0], high=counts[-1]) if len(counts) > 1 else str(counts[0])
        feedback.info(
            Message(
                "NULL in {span} of {count} {count:object|objects}, because {reason}: {shown}.",
                span=span,
                count=len(values),
                reason=Message(reason),
                shown=shown,
            )
        )
