"""Errors that carry a sentence for the user: what was wrong, with the value, and what to do."""


class MineMapperError(Exception):
    """Root of all errors raised on purpose; its text is shown to the user as it is."""


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

    def __init__(self, message="Cancelled: no result was written."):
        super().__init__(message)
