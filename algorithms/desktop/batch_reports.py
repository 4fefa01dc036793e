"""Reports of a batch in QGIS's list of results."""

import inspect
import time


def give_results_a_time():
    """Let results be added without their time, as dialogs of batches do in QGIS 3.22 to 3.40: each row with a report ended in an
    error window of TypeError (QGIS issue 47884). Returns what takes it back, None where QGIS needs no help."""
    try:
        from processing.core.ProcessingResults import resultsList
    except ImportError:  # a QGIS without its Processing plugin
        return None
    add = resultsList.addResult
    asked = inspect.signature(add).parameters.get("timestamp")
    if asked is None or asked.default is not asked.empty:
        return None

    def add_result(icon, name, timestamp=None, result=""):
        add(icon, name, timestamp or time.localtime(), result)

    resultsList.addResult = add_result
    return lambda: vars(resultsList).pop("addResult", None)
