"""Which Python packages the algorithms need, and whether they are there; imports none of them."""

import importlib.util

REQUIRED = {
    "numpy": "numpy",
    "numba": "numba",
    "sklearn": "scikit-learn",
    "skimage": "scikit-image",
    "scipy": "scipy",
    "rasterio": "rasterio",
    "shapely": "shapely",
    "matplotlib": "matplotlib",
    "geographiclib": "geographiclib",
}
"""Import name -> name for pip."""

OPTIONAL = {"distributed": "dask[distributed]", "pystac_client": "pystac-client"}


def missing_packages(names=tuple(REQUIRED)):
    """Pip names of the packages among `names` (import names) that cannot be found."""
    known = {**REQUIRED, **OPTIONAL}
    return [known[name] for name in names if importlib.util.find_spec(name) is None]
