"""Rows of the form of the imagery: seasons, masks, and the system of the stack."""

from qgis.core import QgsProcessingException

from ..layers.systems import definition


def add_seasons(form):
    """SEASONS, whether they are made by themselves, and their dates."""
    # fmt: off
    form.add_switch(
        "SEASONS", "Bands of the seasons in any case",
        "Adds the least, the largest and the median value and the standard deviation over all dates of NDVI, brightness and "
        "NDWI (ndvi_min, ndvi_max ...), each from the clear observations of a pixel, at least two. A field greens up and a "
        "quarry never does: with dates from summer and winter far fewer bare fields are taken for mines. Use the features "
        "of the seasons of 'Compute object features' with them.",
        default=False,
    )
    form.add_switch(
        "SEASONS_AUTOMATIC", "Bands of the seasons where products show them",
        "Makes the bands of the seasons if the products are of two or more dates at least 60 days apart that show nine "
        "tenths of the area twice without cloud; else the stack is made without them. The log says which, and why.",
        default=False, advanced=True,
    )
    form.add_date(
        "SEASON_START", "First date of the seasons",
        "Products of earlier dates are not used for the seasons; by default all products are, whatever their cloud.",
        advanced=True,
    )
    form.add_date(
        "SEASON_END", "Last date of the seasons",
        "Products of later dates are not used for the seasons.",
        advanced=True,
    )


def add_masks(form):
    """What a value means, what is masked, and what the report watches."""
    # fmt: off
    form.add_number(
        "SCALE_FACTOR", "Factor of rasters",
        "For rasters without product metadata: reflectance x 10 000 = value x factor + offset. 10000 for reflectance from 0 "
        "to 1.",
        optional=True, advanced=True,
    )
    form.add_number(
        "OFFSET", "Offset of rasters",
        "See the factor; -1000 for bands of products of baseline 04.00 (2022) and later whose offset is left in.",
        optional=True, advanced=True,
    )
    form.add_text(
        "MASK_CLASSES", "Masked classes",
        "Classes of the scene classification (SCL) that are left out: 0 no data, 1 saturated, 2 dark, 3 cloud shadow, 4 "
        "vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 cirrus, 11 snow.",
        default="0,1,3,8,9,10", optional=True, advanced=True,
    )
    form.add_number(
        "MASK_BUFFER", "Mask buffer (m)",
        "Masked classes grow by this distance, all but no data and saturated.",
        default=20, minimum=0, maximum=2000, advanced=True,
    )
    form.add_vector(
        "KEEP", "Never masked",
        "Polygons that the classification never masks: known quarries and tailings ponds are often taken for cloud.",
        optional=True, advanced=True,
    )
    form.add_vector(
        "REFERENCE", "Reference polygons",
        "Mine outlines; the report says which share of them was not seen.",
        optional=True, advanced=True,
    )
    form.add_vector(
        "REGISTER", "Mineral-rights register",
        "Mineral rights; the report says which share of them was not seen.",
        optional=True, advanced=True,
    )
    form.add_text(
        "EXTRA_BANDS", "Further bands",
        "Sentinel-2 bands carried along after the others, for example B11,B12 for indices of bare soil and iron oxide.",
        optional=True, advanced=True, read="words",
    )


class ImageryRows:
    """Reads these rows; the step inherits it."""

    def metric_crs(self, parameters, name, context):
        """WKT, '' if not given."""
        if not self.given(parameters, name):
            return ""
        crs = self.crs(parameters, name, context)
        if not crs.isValid():
            raise QgsProcessingException(
                self.tr("CRS is '{value}', which is not known. Write for example EPSG:32645.").format(value=parameters[name])
            )
        return definition(crs)
