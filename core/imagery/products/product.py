"""What a product is: bands in files with the way from stored value to reflectance, a classification, a date."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from ...grid import Grid
from ...sensors import OWN_VALUES
from ...validity import BandValidity


@dataclass(frozen=True)
class BandFile:
    """One band of a product.

    Attributes
    ----------
    path : str
        File, as GDAL opens it (`/vsizip/...` for one inside a zip).
    index : int
        1-based band of the file.
    grid : Grid
    factor, offset : float
        Reflectance x 10 000 = stored value x factor + offset.
    validity : BandValidity
        What the file says of no data. 65535 (saturated) and pixels that are 0 in all bands never count either.
    coding : str
        Of a classification: one of `classifications.CODINGS`.
    """

    path: str
    index: int
    grid: Grid
    factor: float = 1.0
    offset: float = 0.0
    validity: BandValidity = BandValidity()
    coding: str = "SCL"


@dataclass(frozen=True)
class Product:
    """One scene: a granule of a SAFE product, a folder of single bands, or a multi-band raster.

    Attributes
    ----------
    name : str
        For messages and the report.
    kind : str
        "Sentinel-2 L2A", "Sentinel-2 L1C", "single bands", "raster", or the name of another sensor's product.
    bands : dict of str to BandFile
        By stack name: `blue`, `green`, `red`, `nir`, `B11`, ...
    classes : BandFile, optional
        Scene classification (SCL).
    date : str
        ISO date; '' = unknown.
    orbit, baseline : str
        Relative orbit and processing baseline; '' = unknown.
    dtype : str
        Data type of the bands.
    notes : tuple of str
        What the user should know of this product.
    """

    name: str
    path: str
    kind: str
    bands: dict
    classes: Optional[BandFile] = None
    date: str = ""
    orbit: str = ""
    baseline: str = ""
    dtype: str = "uint16"
    notes: tuple = field(default=())

    @property
    def grid(self) -> Grid:
        """Grid of the first band."""
        return next(iter(self.bands.values())).grid

    @property
    def from_xml(self) -> bool:
        """True if the product itself tells how its numbers become reflectance, by metadata or by its kind."""
        return self.kind.startswith(OWN_VALUES)
