"""Bridge from core's feedback to QGIS's: its texts in QGIS's language, its parameters by their labels."""

import re
import threading
from contextlib import contextmanager

from qgis.PyQt.QtCore import QCoreApplication

from ..core.feedback import Feedback
from ..core.messages import Message, duration
from .runs.pace import Pace, moving

_NAME = re.compile(r"(?<![A-Za-z0-9_])([A-Z][A-Z0-9_]*[A-Z0-9])(?![A-Za-z0-9_])(=?)")
_QUOTED = re.compile(r"(?<![A-Za-z])'[^']*'(?![A-Za-z])")
PLAIN_WORDS = ("DEM", "CRS")
"""Names of parameters that are words of the trade as well: they stand for the thing, not for the box of the dialog."""
MOST_WORDS = 40
"""Words of a field that the log lists."""


def core_text(template):
    """A template of core in QGIS's language."""
    return QCoreApplication.translate("core", template)


def in_language(text, algorithm=None):
    """A text of core in QGIS's language, with the label beside the name of each parameter that it speaks of.

    Parameters
    ----------
    text : str
        A `Message` or a plain text; one that no translator knows stays as it is.
    algorithm : MineMapperAlgorithm, optional
        The algorithm that runs; without it names stand alone.
    """
    message = text if isinstance(text, Message) else Message(text)
    if algorithm is None:
        return message.translated(core_text)
    if message.fields:  # values may look like names, so only the sentence around them is searched

        def shown(value):  # a sentence of several parameters holds the name as a value
            return with_labels(value, algorithm) if isinstance(value, str) and _NAME.fullmatch(value) else value

        return message.translated(lambda template: with_labels(core_text(template), algorithm), shown)
    return with_labels(message.translated(core_text), algorithm)


def with_labels(text, algorithm):
    """'Lower MIN_SAMPLES_LEAF.' -> 'Lower Smallest leaf (MIN_SAMPLES_LEAF).': where a name stands first, once a text."""
    seen = set()
    quoted = [match.span() for match in _QUOTED.finditer(text)]

    def labelled(match):
        name, (start, end) = match.group(1), match.span(1)
        inside = text[:start].endswith(("(", "（")) and text[end : end + 1] in ("(", ")", "）", ":", "：")
        if name in PLAIN_WORDS or any(first <= start < last for first, last in quoted):
            return match.group()
        label = None if name in seen else parameter_label(name, algorithm)
        seen.add(name)
        if not label or inside or label.upper() == name and text[:start].rstrip().endswith(label):
            return match.group()
        told = Message("{label} ({name})", label=label, name=name).translated(core_text)
        return told + (" = " if match.group(2) else "")

    return _NAME.sub(labelled, text)


def parameter_label(name, algorithm):
    """Label of a parameter in the dialog of `algorithm`, or of the first step that has one of this name; None if none has."""
    definition = algorithm.parameterDefinition(name)
    if definition is None and algorithm.provider() is not None:
        found = (step.parameterDefinition(name) for step in algorithm.provider().algorithms())
        definition = next((row for row in found if row is not None), None)
    return definition.description() if definition is not None else None


def tell_words(words, feedback):
    """Say every word met in a field of a register, how often, and how it was read.

    Parameters
    ----------
    words : core.words.vocabulary.WordsRead
    """
    feedback.info(Message("Words of the field '{field}', how often, and how they were read:", field=words.field))
    for word, count, meaning in words.rows[:MOST_WORDS]:
        told = _meaning(meaning)
        feedback.info(Message("  {word}: {count}, {meaning}", word=word or Message("(empty)"), count=count, meaning=told))
    if len(words.rows) > MOST_WORDS:
        feedback.info(Message("  and {count} more, each in the report.", count=len(words.rows) - MOST_WORDS))


def _meaning(word):
    """How a word was read, in another language than English; there it is the word that a user's own table takes."""
    from ..core.statistics.mine_types import LABELS
    from ..core.words.licence_status import LABELS as STATES

    label = str({**LABELS, **STATES}.get(word, word))
    translation = core_text(label)
    return word if translation == label else translation


class QgisFeedback(Feedback):
    """Core feedback that speaks through a QgsProcessingFeedback.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
    algorithm : MineMapperAlgorithm, optional
        The algorithm that runs, whose labels stand beside the names of parameters.
    """

    def __init__(self, feedback, algorithm=None):
        self._feedback = feedback
        self._algorithm = algorithm
        self._pace = Pace(lambda fraction: feedback.setProgress(100 * fraction), self.info)
        self._compiling = False
        self.warnings = []

    def set_progress(self, fraction):
        self._pace.reached(min(max(fraction, 0.0), 1.0))

    def info(self, message):
        self._feedback.pushInfo(self._text(message))

    def warning(self, message):
        text = self._text(message)
        self.warnings.append(text)
        self._feedback.pushWarning(text)

    def is_cancelled(self):
        return self._feedback.isCanceled()

    def _text(self, message):
        text = in_language(message, self._algorithm)
        outputs = getattr(self._algorithm, "outputs", None)  # a model has none of its own
        return text if outputs is None else outputs.plain(text)

    @contextmanager
    def running(self, parts=()):
        """While the block runs the progress moves, and compiling is told before anything else.

        Parameters
        ----------
        parts : tuple of str
            Parts of core whose kernels the step uses (keys of `core.compiling.COMPILE_SECONDS`).
        """
        if not parts:
            with moving(self._pace):
                yield self
            return
        from ..core._jit import watch_compiling
        from ..core.compiling import compile_seconds

        own = threading.get_ident()
        seconds = compile_seconds(parts)
        if seconds:
            self._tell_compiling(seconds)

        def begun():
            if threading.get_ident() == own:  # QGIS's log is not made for several threads
                self._tell_compiling(0)

        with watch_compiling(begun, self._pace.tick), moving(self._pace):
            yield self

    def _tell_compiling(self, seconds):
        if self._compiling:
            return
        self._compiling = True
        if seconds:
            self.info(Message("Compiling for this computer, once: about {time}.", time=duration(seconds)))
        else:
            self.info(Message("Compiling for this computer, once."))
