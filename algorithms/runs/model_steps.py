"""The log of a model: which step is running (QGIS itself says so only in its verbose log), and what matters at the end."""

from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass, field, is_dataclass

_model = ContextVar("model")


@dataclass
class _Model:
    """A shipped model that is running in this thread; `kept` holds finished steps, `work_folder` the parts of unfinished ones."""

    total: int
    begun: int = 0
    closing: list = field(default_factory=list)
    kept: object = None
    work_folder: str = ""


@contextmanager
def counted_steps(total, feedback):
    """Within the block the steps of a shipped model, which run in this thread, count themselves: 'Step 3 of 9'.

    What steps gave to `tell_at_the_end` is said once more at the end, to core's `feedback`.
    """
    model = _Model(total)
    token = _model.set(model)
    try:
        yield
    finally:
        _model.reset(token)
    if model.closing:
        feedback.info("")
        _tell(model.closing, feedback)


@contextmanager
def keeping(kept, work_folder):
    """Within the block the steps of the model in this thread keep their results in `kept` and their parts in `work_folder`."""
    model = _model.get()
    model.kept, model.work_folder = kept, work_folder
    try:
        yield
    finally:
        model.kept, model.work_folder = None, ""


def kept_results():
    """Where the steps of the model in this thread keep their results; None outside of one."""
    model = _model.get(None)
    return None if model is None else model.kept


def with_work_folder(job):
    """The job of a step with the work folder of the model it runs in, where it takes one and was given none."""
    model = _model.get(None)
    return _filled(job, model.work_folder) if model is not None and model.work_folder else job


def _filled(value, folder):
    """A copy of a job, or of core's job or settings in it, whose empty work folder is `folder`."""
    if not hasattr(value, "__dict__"):
        return value
    changes = {}
    for name, inner in vars(value).items():
        if name == "work_folder" and not inner:
            changes[name] = folder
        elif is_dataclass(inner):
            filled = _filled(inner, folder)
            changes.update({name: filled} if filled is not inner else {})
    if not changes:
        return value
    result = copy(value)
    for name, inner in changes.items():
        object.__setattr__(result, name, inner)  # jobs of core are frozen
    return result


@contextmanager
def closing_lines_since():
    """A list that holds, after the block, what was given to `tell_at_the_end` within it."""
    model, lines = _model.get(None), []
    begun = len(model.closing) if model is not None else 0
    yield lines
    lines += model.closing[begun:] if model is not None else []


def tell_at_the_end(lines, feedback):
    """Say lines (text, is it a warning?) now, and again at the end of the model."""
    _tell(lines, feedback)
    model = _model.get(None)
    if model is not None:
        model.closing += lines


def _tell(lines, feedback):
    for text, warn in lines:
        (feedback.warning if warn else feedback.info)(text)


def tell_step(algorithm, context, feedback):
    """A line in the log when a step begins inside a model; nothing outside of one."""
    model = context.expressionContext().variable("model_name")
    if not model:
        return
    shipped = _model.get(None)
    if shipped is None:  # a model of the user
        feedback.pushInfo(algorithm.tr("Step: {step}").format(step=algorithm.title()))
        return
    shipped.begun += 1
    text = algorithm.tr("Step {number} of {total}: {step}")
    feedback.pushInfo("")
    feedback.pushInfo(text.format(number=shipped.begun, total=shipped.total, step=algorithm.title()))
