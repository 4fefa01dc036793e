"""Core's feedback for tests: what a step said, by kind, and how far it came."""

from mine_mapper.core.feedback import Feedback


class Log(Feedback):
    """Keeps lines, warnings and fractions of progress, each in its order."""

    def __init__(self):
        self.lines, self.warnings, self.progress = [], [], []

    def info(self, message):
        self.lines.append(message)

    def warning(self, message):
        self.warnings.append(message)

    def set_progress(self, fraction):
        self.progress.append(fraction)
