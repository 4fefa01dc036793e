"""Errors that carry a sentence for the user: what was wrong, with the value, and what to do."""

from .messages import Message


class MineMapperError(Exception):
    """Root of all errors raised on purpose; `message` is shown to the user, in the user's language.

    Write `ParameterError("SCALE is {scale:g}: it must be above 0.", scale=scale)`: a template and its values, never a text put
    together before. A parameter is named as in the interface (SCALE); the QGIS side puts its label beside it.
    """

    def __init__(self, template, **fields):
        self.message = template if isinstance(template, Message) else Message(template, **fields)
        super().__init__(self.message)


class ParameterError(MineMapperError, ValueError):
    """A parameter has a value that makes no sense, alone or together with another."""


class InputError(MineMapperError, ValueError):
    """A layer, raster, product or table cannot be used as it is."""


class OutputError(MineMapperError, OSError):
    """A result cannot be written where it was asked for."""


class ModelFileError(InputError):
    """A model file is damaged, hostile, of an unknown version, or does not fit the objects."""


class MissingPackageError(MineMapperError, ImportError):
    """A Python package that this step needs cannot be imported."""


class Cancelled(MineMapperError):
    """The user cancelled; nothing was written."""

    def __init__(self):
        super().__init__(Message("Cancelled: no result was written."))
