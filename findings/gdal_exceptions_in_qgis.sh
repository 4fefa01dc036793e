#!/usr/bin/env bash
# Inside QGIS a failure of GDAL's Python module raises, outside it answers None, and a plugin cannot choose (GDAL 3.6.2, QGIS 3.40).
#
# `gdal.OpenEx` of a file that is not there gives None in a script of one's own. Once Processing has loaded its GDAL provider, as in
# every desktop and every qgis_process, the same call raises RuntimeError: the provider turns exceptions on for the process. A plugin
# that then wants None back and calls `gdal.DontUseExceptions()` gets a RuntimeError for that call itself ("Cannot call
# gdal.DontUseExceptions() at that point since the stack of error handlers is: osr ogr gdal"): what was turned on in the order gdal,
# ogr, osr has to be turned off in the reverse order. And `gdal.Translate` of such a file never answers None: without exceptions it
# ends in a ValueError about a NULL pointer. GDAL has no wheels on PyPI, so this asks the system's packages.
# For users: a plugin's own message about an unreadable file, tried in a script, becomes a bare traceback on the desktop, or the
# other way round. What opens files for a plugin has to understand both answers; from GDAL 3.7 `gdal.ExceptionMgr` chooses for a block.
set -euo pipefail
cd "$(mktemp -d)"
QT_QPA_PLATFORM=offscreen /usr/bin/python3 - <<'PYTHON' 2> /dev/null
import os
import sys

try:
    from osgeo import gdal
    from qgis.core import Qgis, QgsApplication
except ImportError:
    sys.exit("python3-gdal and python3-qgis of the distribution are needed")
if not gdal.__version__.startswith("3.6.") or not Qgis.QGIS_VERSION.startswith("3.40."):
    print("GDAL", gdal.__version__, "and QGIS", Qgis.QGIS_VERSION, "are here, not 3.6 and 3.40: nothing is claimed of them")
    sys.stdout.flush()
    os._exit(0)


def outcome(function, *arguments):
    try:
        return str(function(*arguments))
    except Exception as error:
        return type(error).__name__


seen = {"alone": outcome(gdal.OpenEx, "not_here.tif"), "Translate alone": outcome(gdal.Translate, "made.tif", "not_here.tif")}
application = QgsApplication([], False)
application.initQgis()
sys.path.append(os.path.join(application.pkgDataPath(), "python", "plugins"))
from processing.core.Processing import Processing

Processing.initialize()
seen["in QGIS"] = outcome(gdal.OpenEx, "not_here.tif")
seen["chosen off"] = outcome(gdal.DontUseExceptions)
print("GDAL", gdal.__version__, "QGIS", Qgis.QGIS_VERSION, seen)
sys.stdout.flush()
wanted = {"alone": "None", "Translate alone": "ValueError", "in QGIS": "RuntimeError", "chosen off": "RuntimeError"}
os._exit(seen != wanted)
PYTHON
