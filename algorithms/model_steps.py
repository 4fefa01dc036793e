"""The log of a model: which step is running (QGIS itself says so only in its verbose log), and what matters at the end."""

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

_model = ContextVar("model")


@dataclass
class _Model:
    """A shipped model that is running in this thread."""

    total: int
    begun: int = 0
    closing: list = field(default_factory=list)


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
