"""The one place that imports rasterio, so that its PROJ data never gets mixed up with QGIS's.

The rasterio wheels of Windows and macOS bring their own PROJ and a `proj_data` folder. While `PROJ_DATA` or
`PROJ_LIB` name QGIS's folder, every rasterio environment (each thread makes one) reads a database of the wrong
version and coordinate systems fail. So both variables are hidden from that wheel. On Linux rasterio is the
distribution's and shares GDAL and PROJ with QGIS: there nothing is touched.
"""

from __future__ import annotations

import importlib.util
import os

from .errors import MissingPackageError

_rasterio = None
_left_out: set = set()


def leave_out_codecs(names) -> None:
    """Say which codecs the GDAL that reads our files, QGIS's, does not know: on Windows and macOS it is not rasterio's."""
    _left_out.update(names)


def is_left_out(codec: str) -> bool:
    """True if `leave_out_codecs` named a codec."""
    return codec in _left_out


def rasterio():
    """The rasterio package with the submodules that core uses, ready for any thread."""
    global _rasterio
    if _rasterio is None:
        specification = importlib.util.find_spec("rasterio")
        if specification is None:
            raise MissingPackageError(
                "The Python package 'rasterio' is not installed in QGIS's Python. "
                "Run the algorithm 'Check dependencies' for the command that installs it."
            )
        folder = os.path.dirname(specification.origin)
        if os.path.isdir(os.path.join(folder, "proj_data")):
            for variable in ("PROJ_DATA", "PROJ_LIB"):
                os.environ.pop(variable, None)
        import rasterio as package
        import rasterio.features
        import rasterio.fill
        import rasterio.io
        import rasterio.shutil
        import rasterio.vrt
        import rasterio.warp
        import rasterio.windows

        _rasterio = package
    return _rasterio
