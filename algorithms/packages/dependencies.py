"""Which Python packages the algorithms need, and whether they can be found; imports none of them."""

import importlib.util
from typing import NamedTuple


class Package(NamedTuple):
    """A package of QGIS's Python that the plugin uses.

    Attributes
    ----------
    module, pip, debian : str
        Name for import, for pip, and of the package of Debian and Ubuntu.
    minimum : str
        Oldest version that works.
    purpose : str
        What it is for, in plain words.
    required : bool
        False if only one option of an algorithm needs it.
    """

    module: str
    pip: str
    debian: str
    minimum: str
    purpose: str
    required: bool = True


PACKAGES = (
    Package("numpy", "numpy", "python3-numpy", "1.24", "arrays"),
    Package("numba", "numba", "python3-numba", "0.57", "fast kernels: segmentation, features, prediction"),
    Package("scipy", "scipy", "python3-scipy", "1.10", "sparse matrices, distances, filters"),
    Package("sklearn", "scikit-learn", "python3-sklearn", "1.2", "training of the random forest"),
    Package("rasterio", "rasterio", "python3-rasterio", "1.3", "reading, warping and writing rasters"),
    Package("shapely", "shapely", "python3-shapely", "2.0", "geometry of objects and mines"),
    Package("matplotlib", "matplotlib", "python3-matplotlib", "3.5", "charts of the reports"),
    Package("geographiclib", "geographiclib", "python3-geographiclib", "2.0", "areas and distances on the ellipsoid"),
    Package(
        "skimage", "scikit-image", "python3-skimage", "0.19", "Create demo landscape: outlines as a person draws them", False
    ),
    Package("xlsxwriter", "XlsxWriter", "python3-xlsxwriter", "3.0", "WORKBOOK of Export inventory", required=False),
    Package("distributed", "dask[distributed]", "python3-distributed", "0", "SCHEDULER: a Dask cluster", required=False),
    Package("pystac_client", "pystac-client", "python3-pystac-client", "0", "catalogues of imagery", required=False),
)

REQUIRED = {package.module: package.pip for package in PACKAGES if package.required}
"""Import name -> name for pip."""

OPTIONAL = {package.module: package.pip for package in PACKAGES if not package.required}


STEPS = {
    "checkdependencies": "",
    "createdemodata": "numba numpy rasterio scipy shapely skimage",
    "fetchimagery": "numba numpy pystac_client rasterio scipy shapely",
    "prepareimagery": "numba numpy rasterio scipy shapely",
    "estimatescale": "matplotlib numba numpy rasterio shapely",
    "segmentimage": "numba numpy rasterio shapely",
    "computefeatures": "numba numpy rasterio shapely",
    "labelobjects": "numba numpy rasterio scipy shapely",
    "trainrandomforest": "matplotlib numba numpy rasterio scipy shapely sklearn",
    "compareclassifiers": "matplotlib numba numpy rasterio scipy shapely sklearn",
    "classifymines": "matplotlib numba numpy rasterio scipy shapely",
    "drawsample": "numpy rasterio scipy shapely",
    "assessaccuracy": "matplotlib numba numpy rasterio scipy shapely",
    "minestatistics": "geographiclib matplotlib numba numpy rasterio scipy shapely",
    "matchregister": "matplotlib numpy rasterio scipy shapely",
    "detectchange": "matplotlib numba numpy rasterio scipy shapely",
    "inventoryreport": "matplotlib numpy rasterio scipy shapely",
    "exportinventory": "matplotlib numpy rasterio scipy shapely",
    "minesheets": "matplotlib numpy rasterio scipy shapely",
}
"""Step -> packages without which it cannot run (a test walks the imports). A step that is not named here wants all required
ones."""


def needed_by(step):
    """Import names of the packages that a step cannot do without."""
    return tuple(STEPS[step].split()) if step in STEPS else tuple(REQUIRED)


def missing_packages(names=tuple(REQUIRED)):
    """Pip names of the packages among `names` (import names) that cannot be found."""
    known = {**REQUIRED, **OPTIONAL}
    return [known[name] for name in names if importlib.util.find_spec(name) is None]
