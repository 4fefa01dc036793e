"""Bridge from core's feedback to QGIS's."""

from qgis.PyQt.QtCore import QCoreApplication

from ..core.feedback import Feedback
from ..core.messages import Message


def told(text):
    """A text of core in QGIS's language; a plain `str` that no translator knows stays as it is."""
    message = text if isinstance(text, Message) else Message(text)
    return message.told(lambda template: QCoreApplication.translate("core", template))


class QgisFeedback(Feedback):
    """Core feedback that speaks through a QgsProcessingFeedback."""

    def __init__(self, feedback):
        self._feedback = feedback

    def set_progress(self, fraction):
        self._feedback.setProgress(100 * min(max(fraction, 0.0), 1.0))

    def info(self, message):
        self._feedback.pushInfo(told(message))

    def warning(self, message):
        self._feedback.pushWarning(told(message))

    def is_cancelled(self):
        return self._feedback.isCanceled()
