"""PyQt6 in place of `qgis.PyQt`, and stand-ins for the classes of QGIS: what of the plugin needs no QGIS runs for real on Qt 6.

Collected by `make qt6-test` alone (scripts/qt6_test.sh), in an environment of its own: Qt 5 and Qt 6 do not share a process.
"""

import importlib
import os
import sys
import types

WANTED = "MINE_MAPPER_QT6" in os.environ
collect_ignore_glob = [] if WANTED else ["test_*.py"]


class StandIn(type):
    """A class whose every attribute is another such class: enough to import what inherits from QGIS's classes."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = StandIn(name, (), {})
        setattr(cls, name, made)
        return made


class StandInModule(types.ModuleType):
    """Any name that is asked for is a class."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = StandIn(name, (), {})
        setattr(self, name, made)
        return made


def put_qt6_in_place():
    """`qgis.PyQt.*` is PyQt6; `qgis.core`, `qgis.gui` and the like hold stand-ins; NULL is None, as QGIS 4 gives it."""
    package = types.ModuleType("qgis")
    package.__path__ = []
    sys.modules["qgis"] = package
    for name in ("core", "gui", "utils", "analysis"):
        module = StandInModule(f"qgis.{name}")
        sys.modules[f"qgis.{name}"] = module
        setattr(package, name, module)
    sys.modules["qgis.core"].NULL = None
    sys.modules["qgis.utils"].iface = None
    pyqt = types.ModuleType("qgis.PyQt")
    pyqt.__path__ = []
    sys.modules["qgis.PyQt"] = package.PyQt = pyqt
    for name in ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtSvg", "QtPrintSupport", "QtNetwork"):
        sys.modules[f"qgis.PyQt.{name}"] = importlib.import_module(f"PyQt6.{name}")
        setattr(pyqt, name, sys.modules[f"qgis.PyQt.{name}"])


if WANTED:
    put_qt6_in_place()
