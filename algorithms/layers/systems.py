"""Coordinate reference systems that keep their definition.

A QGIS object of a coordinate reference system loses its definition when the thread that made it ends (seen in QGIS 3.40.6):
`isValid()` and `authid()` stay, `toWkt()` is '', transformations are not valid and a file written with it has an undefined
system. QGIS shares such objects between threads through its cache, by name and by WKT: one that a step made in a thread of the
task manager becomes that of a layer in the project, and dies with the thread, half a minute after the last task.
"""

from qgis.core import Qgis, QgsCoordinateReferenceSystem


def system_of(text):
    """The coordinate reference system of a code or WKT, with its definition; not valid if QGIS does not know it."""

    def made():
        system = QgsCoordinateReferenceSystem()
        system.createFromUserInput(text)
        return system

    return _alive(made)


def _alive(make):
    """What `make` gives; made again without QGIS's cache if that held one of a thread that has ended."""
    system = make()
    if system.isValid() and not system.toWkt():
        QgsCoordinateReferenceSystem.invalidateCache()
        system = make()
    return system


def whole(system):
    """A system with its definition: the same object, or one made anew by its code, or by its PROJ text if that names a datum.

    A system of neither kind comes back as it is, and whoever asks for its WKT gets ''.
    """
    if not system.isValid() or system.toWkt():
        return system
    found = system_of(system.authid()) if system.authid() else QgsCoordinateReferenceSystem()
    if not found.isValid() and "+datum=" in system.toProj():
        found = _alive(lambda: QgsCoordinateReferenceSystem.fromProj(system.toProj()))
    return found if found.isValid() and found.toWkt() else system


def definition(system):
    """WKT of a system, '' if it is not valid."""
    system = whole(system)
    return system.toWkt(Qgis.CrsWktVariant.Preferred) if system.isValid() else ""


def settle(layer):
    """Give a layer of the project a system of the main thread, which lives as long as QGIS; called in the main thread."""
    wkt, code = definition(layer.crs()), layer.crs().authid()
    if not wkt:
        return
    QgsCoordinateReferenceSystem.invalidateCache()  # what a thread made would come from there
    own = system_of(code or wkt)
    if own.isValid():
        layer.setCrs(own)
