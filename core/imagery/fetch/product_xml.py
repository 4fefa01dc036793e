"""The MTD_MSIL2A.xml of a fetched scene: the agency's own where it fits the files, else one that says what is true of them."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Optional

from ...band_names import SENTINEL_NAMES
from ..products.safe_metadata import ProductMetadata, read_metadata
from .items import SceneItem
from .offsets import Scaling

MAIN, ORIGINAL = "MTD_MSIL2A.xml", "original_metadata.xml"
"""What the next step reads; and the agency's own, where the first had to differ from it."""

_BAND_ORDER = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")


@dataclass(frozen=True)
class Described:
    """The agency's metadata: its bytes and what they say."""

    data: bytes
    metadata: ProductMetadata


def parse_product_xml(data: bytes, name: str) -> Described:
    """Read the agency's MTD_MSIL2A.xml.

    Raises
    ------
    InputError
        Damaged, hostile, or of another product.
    """
    return Described(data, read_metadata(data, name))


def documents(item: SceneItem, described: Optional[Described], scaling: Scaling) -> dict:
    """Name -> bytes of the XML files of a scene's folder."""
    if described is not None and not scaling.applied:
        return {MAIN: described.data}
    written = {MAIN: _document(item, described, scaling).encode("utf-8")}
    if described is not None:
        written[ORIGINAL] = described.data
    return written


def _document(item: SceneItem, described: Optional[Described], scaling: Scaling) -> str:
    """What prepareimagery needs, in the form of the product specification."""
    said = described.metadata if described is not None else None
    by_name = {SENTINEL_NAMES.get(band, band): value for band, value in scaling.offsets.items()}
    offsets = "".join(
        f'\n        <BOA_ADD_OFFSET band_id="{number}">{by_name[name]:g}</BOA_ADD_OFFSET>'
        for number, name in enumerate(f"B0{b[1]}" if len(b) == 2 else b for b in _BAND_ORDER)
        if name in by_name
    )
    offsets = f"\n      <BOA_ADD_OFFSET_VALUES_LIST>{offsets}\n      </BOA_ADD_OFFSET_VALUES_LIST>" if offsets else ""
    if described is not None:
        source = f"The agency's own file is beside it as {ORIGINAL}; it does not fit the values of this catalogue."
    elif item.unknown_xml:
        source = "The catalogue names no file that is known as the agency's own."
    else:
        source = "The catalogue does not hand out the agency's own file, or not without an account."
    facts = {
        "PRODUCT_START_TIME": item.time.replace("Z", ".000Z"),
        "PRODUCT_URI": (said.uri if said else "") or item.product,
        "PROCESSING_LEVEL": "Level-2A",
        "PROCESSING_BASELINE": (said.baseline if said else "") or item.baseline,
    }
    orbit = (said.orbit if said else "") or item.orbit
    lines = "".join(f"\n      <{tag}>{escape(value, quote=False)}</{tag}>" for tag, value in facts.items() if value)
    datatake = (
        f"\n      <Datatake><SENSING_ORBIT_NUMBER>{escape(orbit, quote=False)}</SENSING_ORBIT_NUMBER></Datatake>" if orbit else ""
    )
    comment = escape(f"{source} {scaling.reason}", quote=False).replace("--", "- -")
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by Mine Mapper ('Fetch Sentinel-2 imagery') for the files of this folder. {comment} -->
<n1:Level-2A_User_Product xmlns:n1="https://psd-15.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">
  <n1:General_Info>
    <Product_Info>{lines}{datatake}
    </Product_Info>
    <Product_Image_Characteristics>
      <QUANTIFICATION_VALUES_LIST>
        <BOA_QUANTIFICATION_VALUE unit="none">{scaling.quantification:.10g}</BOA_QUANTIFICATION_VALUE>
      </QUANTIFICATION_VALUES_LIST>{offsets}
    </Product_Image_Characteristics>
  </n1:General_Info>
</n1:Level-2A_User_Product>
"""
