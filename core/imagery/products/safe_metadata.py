"""Metadata of a Sentinel-2 product from its MTD xml: quantification, offsets, date, orbit. The file may come from strangers."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Optional
from xml.etree.ElementTree import Element  # nosec B405: holds what expat read, under limits

from ...band_names import canonical_name
from ...errors import InputError
from ...safe_xml import parse_plain_xml

MAX_BYTES = 20_000_000
MAX_ELEMENTS = 500_000
_BAND_ORDER = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")

_LEVELS = {
    "Level-2A_User_Product": "L2A",
    "Level-1C_User_Product": "L1C",
    "Level-2F_User_Product": "L2F",
    "Level-2H_User_Product": "L2H",
}
"""Root element and level; 2F and 2H are those of sen2like."""

_WHOLE = re.compile(r"[0-9]{1,3}")
_PLAIN = re.compile(r"[+-]?[0-9]+(\.[0-9]*)?([eE][+-]?[0-9]{1,3})?|[+-]?\.[0-9]+")


@dataclass(frozen=True)
class ProductMetadata:
    """What the product says of itself.

    Attributes
    ----------
    level : str
        "L2A", "L1C", "L2F" or "L2H".
    quantification : float
        Reflectance = (DN + offset) / quantification.
    offsets : dict of str to float
        Offset of each band by its stack name (`blue`, `B11`, ...), in DN; empty before baseline 04.00.
    date : str
        Sensing date, ISO; '' if not said.
    baseline, orbit, uri : str
        Processing baseline, relative orbit, product name; '' if not said.
    """

    level: str
    quantification: float
    offsets: dict = field(default_factory=dict)
    date: str = ""
    baseline: str = ""
    orbit: str = ""
    uri: str = ""

    def offset_of(self, band: str) -> float:
        """Offset of a band by its stack name, in DN.

        Raises
        ------
        InputError
            Other bands have one and this one has none.
        """
        if self.offsets and band not in self.offsets:
            raise InputError(
                "The metadata of '{name}' give an offset for other bands, but none for {band}: its reflectance is not known. "
                "Fetch the product again.",
                name=self.uri,
                band=band,
            )
        return self.offsets.get(band, 0.0)


def parse_xml(data: bytes, name: str) -> Element:
    """Parse XML of a product, of which no more than `MAX_BYTES` have been read; see `core.safe_xml`.

    Raises
    ------
    InputError
        Damaged, too deep, or declares a document type.
    """
    return parse_plain_xml(data, name, MAX_ELEMENTS)


def read_metadata(data: bytes, name: str) -> ProductMetadata:
    """Metadata of an L2A or L1C product from the bytes of its MTD_MSIL2A.xml or MTD_MSIL1C.xml.

    Raises
    ------
    InputError
        No user product of a known level, or no usable quantification value.
    """
    root = parse_xml(data, name)
    level = _LEVELS.get(root.tag)
    if level is None:
        raise InputError(
            "'{name}' is not the metadata of a Sentinel-2 L2A or L1C product (its root is '{root}'). Give the SAFE folder, its "
            "zip, MTD_MSIL2A.xml or MTD_MSIL1C.xml.",
            name=name,
            root=root.tag,
        )
    names = ("QUANTIFICATION_VALUE",) if level == "L1C" else ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE")
    found = next((root.find(f".//{quantity}") for quantity in names if root.find(f".//{quantity}") is not None), None)
    if found is None:
        raise InputError(
            "'{name}' has no {quantity}: the reflectance cannot be computed. Fetch the product again.",
            name=name,
            quantity=names[0],
        )
    return ProductMetadata(
        level=level,
        quantification=_number(found.text, names[0], name, 1.0, 1e6),
        offsets=_offsets(root, "RADIO_ADD_OFFSET" if level == "L1C" else "BOA_ADD_OFFSET", name),
        date=(_text(root, "PRODUCT_START_TIME") or _text(root, "DATATAKE_SENSING_START"))[:10],
        baseline=_text(root, "PROCESSING_BASELINE"),
        orbit=_text(root, "SENSING_ORBIT_NUMBER"),
        uri=_text(root, "PRODUCT_URI") or _text(root, "PRODUCT_URI_2A") or _text(root, "PRODUCT_URI_1C"),
    )


def _offsets(root: Element, tag: str, name: str) -> dict:
    """Offsets by stack name; `band_id` counts the bands in the order of Spectral_Information (B8A is 8, B11 is 11)."""
    bands = dict(enumerate(_BAND_ORDER))
    for entry in root.iter("Spectral_Information"):
        if _WHOLE.fullmatch(entry.get("bandId", "")) and canonical_name(entry.get("physicalBand", "")):
            bands[int(entry.get("bandId"))] = entry.get("physicalBand")
    offsets = {}
    for entry in root.iter(tag):
        band = entry.get("band_id", "")
        if not _WHOLE.fullmatch(band) or int(band) not in bands:
            raise InputError(
                "'{name}': {tag} names the band '{band}', which does not exist. Fetch the product again.",
                name=name,
                tag=tag,
                band=band,
            )
        offsets[canonical_name(bands[int(band)])] = _number(entry.text, tag, name, -1e5, 1e5)
    return offsets


def _text(root: Element, tag: str) -> str:
    found = root.find(f".//{tag}")
    return "" if found is None or not found.text else found.text.strip()


def _number(text: Optional[str], tag: str, name: str, low: float, high: float) -> float:
    """A plain number between two limits; digits of other scripts are none, since programs read them differently."""
    plain = (text or "").strip()
    value = float(plain) if _PLAIN.fullmatch(plain) else math.nan
    if not low <= value <= high:
        raise InputError(
            "'{name}': {tag} is {text}, where a number from {low:g} to {high:g} is needed. Fetch the product again.",
            name=name,
            tag=tag,
            text=plain if math.isfinite(value) else f"'{text}'",
            low=low,
            high=high,
        )
    return value
