"""Metadata of a Sentinel-2 product from its MTD xml: quantification, offsets, date, orbit. The file may come from strangers."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Optional
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from ..errors import InputError
from .band_names import canonical_name

MAX_BYTES = 20_000_000
MAX_DEPTH = 100
MAX_ELEMENTS = 500_000
_BAND_ORDER = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")


@dataclass(frozen=True)
class ProductMetadata:
    """What the product says of itself.

    Attributes
    ----------
    level : str
        "L2A" or "L1C".
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


def parse_xml(data: bytes, name: str) -> Element:
    """Parse XML without document types and entities, of limited size, depth and number of elements; namespaces are cut off.

    Raises
    ------
    InputError
        Damaged, too large, or declares a document type.
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"'{name}' has {len(data) / 1e6:.0f} MB, more than any product's metadata. It was not read.")
    builder, state = TreeBuilder(), {"depth": 0, "count": 0}

    def start(tag, attributes):
        state["depth"] += 1
        state["count"] += 1
        if state["depth"] > MAX_DEPTH or state["count"] > MAX_ELEMENTS:
            raise InputError(
                f"'{name}' is nested too deeply or holds too many elements for a product's metadata. It was not read."
            )
        builder.start(_local(tag), {_local(key): value for key, value in attributes.items()})

    def end(tag):
        state["depth"] -= 1
        builder.end(_local(tag))

    def refuse(*_):
        raise InputError(f"'{name}' declares a document type, which no Sentinel-2 metadata does. It was not read.")

    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, builder.data
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
        return builder.close()
    except (expat.ExpatError, AssertionError) as error:
        raise InputError(f"'{name}' is damaged or no XML ({error}). Fetch the product again.") from error


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def read_metadata(data: bytes, name: str) -> ProductMetadata:
    """Metadata of an L2A or L1C product from the bytes of its MTD_MSIL2A.xml or MTD_MSIL1C.xml.

    Raises
    ------
    InputError
        No user product of a known level, or no usable quantification value.
    """
    root = parse_xml(data, name)
    level = {"Level-2A_User_Product": "L2A", "Level-1C_User_Product": "L1C"}.get(root.tag)
    if level is None:
        raise InputError(
            f"'{name}' is not the metadata of a Sentinel-2 L2A or L1C product (its root is '{root.tag}'). "
            "Give the SAFE folder, its zip, MTD_MSIL2A.xml or MTD_MSIL1C.xml."
        )
    quantity = "BOA_QUANTIFICATION_VALUE" if level == "L2A" else "QUANTIFICATION_VALUE"
    found = root.find(f".//{quantity}")
    if found is None:
        raise InputError(f"'{name}' has no {quantity}: the reflectance cannot be computed. Fetch the product again.")
    quantification = _number(found.text, quantity, name)
    if quantification <= 0:
        raise InputError(f"'{name}': {quantity} is {found.text}, a positive number is needed. Fetch the product again.")
    return ProductMetadata(
        level=level,
        quantification=quantification,
        offsets=_offsets(root, "BOA_ADD_OFFSET" if level == "L2A" else "RADIO_ADD_OFFSET", name),
        date=(_text(root, "PRODUCT_START_TIME") or _text(root, "DATATAKE_SENSING_START"))[:10],
        baseline=_text(root, "PROCESSING_BASELINE"),
        orbit=_text(root, "SENSING_ORBIT_NUMBER"),
        uri=_text(root, "PRODUCT_URI"),
    )


def _offsets(root: Element, tag: str, name: str) -> dict:
    """Offsets by stack name; `band_id` counts the bands in the order of Spectral_Information (B8A is 8, B11 is 11)."""
    bands = dict(enumerate(_BAND_ORDER))
    for entry in root.iter("Spectral_Information"):
        if entry.get("bandId", "").isdigit() and canonical_name(entry.get("physicalBand", "")):
            bands[int(entry.get("bandId"))] = entry.get("physicalBand")
    offsets = {}
    for entry in root.iter(tag):
        band = entry.get("band_id", "")
        if not band.isdigit() or int(band) not in bands:
            raise InputError(f"'{name}': {tag} names the band '{band}', which does not exist. Fetch the product again.")
        offsets[canonical_name(bands[int(band)])] = _number(entry.text, tag, name)
    return offsets


def _text(root: Element, tag: str) -> str:
    found = root.find(f".//{tag}")
    return "" if found is None or not found.text else found.text.strip()


def _number(text: Optional[str], tag: str, name: str) -> float:
    try:
        value = float(text or "")
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise InputError(f"'{name}': {tag} is '{text}', a number is needed. Fetch the product again.")
    return value
