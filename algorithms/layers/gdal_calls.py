"""Calls of GDAL's Python module that fail in one way, whether QGIS or another plugin told GDAL to raise or to answer None."""

from contextlib import nullcontext

from osgeo import gdal


def gdal_call(function, *arguments, **options):
    """What a function of `osgeo.gdal` gives: never None.

    Whether GDAL raises is one setting for the whole process, which parts of QGIS and plugins turn on and GDAL 4 has on from the
    start. From GDAL 3.7 it can be chosen for a call, which also keeps GDAL from warning that nobody has chosen; before that
    neither can be relied on, so both are understood.

    Raises
    ------
    OSError
        GDAL failed; with its message.
    """
    gdal.ErrorReset()
    with gdal.ExceptionMgr(useExceptions=False) if hasattr(gdal, "ExceptionMgr") else nullcontext():
        try:
            result = function(*arguments, **options)
        except RuntimeError as error:
            raise OSError(str(error)) from None
    if result is None:
        raise OSError(gdal.GetLastErrorMsg())
    return result
