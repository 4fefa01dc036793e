"""A plugin for the tests alone: an algorithm that runs every native part of Mine Mapper inside QGIS."""


def classFactory(iface):
    from .plugin import NativePlugin

    return NativePlugin(iface)
