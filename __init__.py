"""Mine Mapper: a mine inventory from Sentinel-2 imagery, as QGIS Processing algorithms."""


def classFactory(iface):
    """Entry point called by QGIS; `iface` is None in qgis_process."""
    from .plugin import MineMapperPlugin

    return MineMapperPlugin(iface)
