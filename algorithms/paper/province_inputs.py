"""Layers of the maps of the inventory document."""

import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ...core.geodesy import equal_area_crs
from ...core.inventory.mine_list import complete_table
from ...core.report.report_sources import dates_in
from .province_map import province_maps
from .sheet_inputs import make_land, metric_system
from .stack_layer import open_stack


def read_province(job, mines, folder, words, feedback):
    """(maps, dates of the image) of the form of 'Write inventory report'."""
    images = [open_stack(job.image, folder)] if job.image else []
    counties = None if job.counties is None else job.counties.polygons(feedback)
    rivers = None if job.rivers is None else job.rivers.read(feedback)
    mines = complete_table(mines)
    if images:
        crs = metric_system(images[0].layer)
        system = QgsCoordinateReferenceSystem.fromWkt(crs)
        name = f"{system.description()} ({system.authid()})" if system.authid() else system.description()
    else:
        where = mines if counties is None else counties
        crs = equal_area_crs(tuple(shapely.total_bounds(where.shapes())), where.crs)
        name = words("Lambert azimuthal equal-area, centred on the region")
    land = make_land(crs, mines, images, job, None, rivers, counties)
    dates = (date for image in images for date in dates_in(image.date))  # of an image without a date that is its name
    return province_maps(mines, land, words, name, feedback), tuple(dates)
