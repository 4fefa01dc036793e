"""Which step of a model is running, told in the log: QGIS itself says so only in its verbose log."""

from contextlib import contextmanager
from contextvars import ContextVar

_counter = ContextVar("counter")


@contextmanager
def counted_steps(total):
    """Within the block the steps of a shipped model, which run in this thread, count themselves: 'Step 3 of 9'."""
    token = _counter.set([0, total])
    try:
        yield
    finally:
        _counter.reset(token)


def tell_step(algorithm, context, feedback):
    """A line in the log when a step begins inside a model; nothing outside of one."""
    model = context.expressionContext().variable("model_name")
    if not model:
        return
    count = _counter.get(None)
    if count is None:  # a model of the user
        feedback.pushInfo(algorithm.tr("Step: {step}").format(step=algorithm.displayName()))
        return
    count[0] += 1
    text = algorithm.tr("Step {number} of {total}: {step}")
    feedback.pushInfo("")
    feedback.pushInfo(text.format(number=count[0], total=count[1], step=algorithm.displayName()))
