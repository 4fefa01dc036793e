"""Bridge from core's feedback to QGIS's."""

from ..core.feedback import Feedback


class QgisFeedback(Feedback):
    """Core feedback that speaks through a QgsProcessingFeedback."""

    def __init__(self, feedback):
        self._feedback = feedback

    def set_progress(self, fraction):
        self._feedback.setProgress(100 * min(max(fraction, 0.0), 1.0))

    def info(self, message):
        self._feedback.pushInfo(message)

    def warning(self, message):
        self._feedback.pushWarning(message)

    def is_cancelled(self):
        return self._feedback.isCanceled()
