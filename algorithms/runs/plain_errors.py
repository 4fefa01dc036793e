"""Errors as the person at the form reads them: whatever is raised becomes one QgsProcessingException that says what to do."""

import errno
import traceback
from contextlib import contextmanager

from qgis.core import QgsProcessingException

from ...core.errors import MineMapperError
from ..feedback import in_language, with_labels

NO_ROOM = {getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name)}
"""Errors of the system that say: no room on the disk, for this user, or for a file of this size."""


@contextmanager
def plain_errors(algorithm, feedback):
    """Turn every error into a QgsProcessingException whose text tells the user what to do."""
    try:
        yield
    except QgsProcessingException as error:  # of the algorithm itself, translated already
        raise QgsProcessingException(algorithm.outputs.plain(with_labels(str(error), algorithm))) from error
    except MineMapperError as error:
        raise QgsProcessingException(algorithm.outputs.plain(in_language(error.message, algorithm))) from error
    except ImportError as error:  # found by missing_message, yet broken
        raise QgsProcessingException(
            algorithm.tr(
                "A Python package cannot be imported: {error}. Run 'Check dependencies': it tells which and what to do."
            ).format(error=error)
        ) from error
    except MemoryError as error:
        raise QgsProcessingException(
            algorithm.tr(
                "The computer's memory is not enough for this input. Set MEMORY_LIMIT or a smaller TILE_SIZE "
                "where the step has them, or work on a smaller extent."
            )
        ) from error
    except Exception as error:
        if isinstance(error, OSError) and error.errno in NO_ROOM:
            raise QgsProcessingException(
                algorithm.outputs.plain(in_language(algorithm.outputs.full_disk(error), algorithm))
            ) from error
        feedback.pushDebugInfo(traceback.format_exc())
        raise QgsProcessingException(
            algorithm.tr("Unexpected error in {name}: {kind}: {error}. Please report it with the log.").format(
                name=algorithm.title(), kind=type(error).__name__, error=algorithm.outputs.plain(str(error))
            )
        ) from error
