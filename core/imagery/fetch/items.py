"""Scenes and DEM tiles as catalogues describe them: band files under several names, metadata, what is said of the offset."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Optional

from ...band_names import CLASSES, MAIN_BANDS, SENTINEL_NAMES, band_of_file, canonical_name
from ...errors import InputError
from ...messages import Message
from ...web.addresses import RefusedAddress, redact
from .assets import BandAsset, as_dict, as_list, as_number, locate, read_band

_COMMON = {
    "coastal": "B01",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "rededge071": "B05",
    "rededge075": "B06",
    "rededge078": "B07",
    "nir08": "B8A",
    "nir09": "B09",
    "swir16": "B11",
    "swir22": "B12",
}
"""Names of Earth Search and of the electro-optical extension that are neither a band's number nor its colour."""

_RESOLUTIONS = {**dict.fromkeys(MAIN_BANDS, 10), "B01": 60, "B09": 60, "B10": 60}
_PRODUCT_XML = re.compile(r"(^|/)(MTD_MSIL2A|product[_\-]metadata)\.xml$", re.IGNORECASE)
_GRANULE_XML = re.compile(r"(^|/)(MTD_TL|granule[_\-]metadata)\.xml$", re.IGNORECASE)
_OTHER_XML = re.compile(r"(inspire|datastrip|tileinfo|manifest|preview|MTD_DS|OPERATOR|GENERAL_QUALITY)", re.IGNORECASE)
"""XML that comes with a product and is not its metadata."""
_TILE = re.compile(r"(?:^|[_\-])T?(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2})(?:[_\-]|$)")
_LANDSAT = re.compile(r"L[COTEM]0\d_")


@dataclass(frozen=True)
class SceneItem:
    """A scene of the catalogue.

    Attributes
    ----------
    identifier : str
    time : str
        Sensing time, ISO, UTC.
    bands : dict of str to BandAsset
        By stack name (`blue`, `B11`).
    classes : BandAsset
        Scene classification.
    product_xml, granule_xml : tuple of str
        Addresses of the agency's metadata.
    unknown_xml : tuple of str
        Names of further XML files, of which none is known as the product's metadata; empty where one is.
    cloud : float
        Percent of the tile; NaN = not said.
    baseline, orbit, platform, tile, product : str
        '' = not said.
    offset_applied : bool, optional
        Whether the catalogue says that it has taken the offset off the values; None = it does not say.
    """

    identifier: str
    time: str
    bands: dict
    classes: BandAsset
    product_xml: tuple = ()
    granule_xml: tuple = ()
    unknown_xml: tuple = ()
    cloud: float = math.nan
    baseline: str = ""
    orbit: str = ""
    platform: str = ""
    tile: str = ""
    product: str = ""
    offset_applied: Optional[bool] = None
    properties: dict = field(default_factory=dict, repr=False, compare=False)

    @property
    def date(self) -> str:
        return self.time[:10]


def identifier_of(item: dict, longest: int = 120) -> str:
    """The id of an item as it may be shown and stored; '' if it has none."""
    identifier = item.get("id")
    return redact(identifier, longest) if isinstance(identifier, str) else ""


def item_scene(item: dict, base: str, extra_bands: tuple = (), account: str = "") -> SceneItem:
    """A scene from an item of the catalogue (a dict of JSON, of which nothing is taken for granted).

    Parameters
    ----------
    base : str
        Address that relative links begin at.
    extra_bands : tuple of str
        Wanted beside blue, green, red and nir.
    account : str
        Kind of the user's account; '' = none.

    Raises
    ------
    InputError
        Something that is needed is missing or makes no sense; the message names the scene.
    """
    identifier = identifier_of(item, 1000)
    if not identifier:
        raise InputError("A scene of the catalogue has no id.")
    scene, properties = redact(identifier, 80), as_dict(item.get("properties"))
    assets = {str(key): as_dict(value) for key, value in as_dict(item.get("assets")).items()}
    _require_sentinel_2(item, identifier, properties, scene)
    found = _bands(assets)
    missing = [band for band in (*MAIN_BANDS, CLASSES, *extra_bands) if band not in found]
    if missing:
        raise InputError(
            "Scene '{scene}' has no file for {bands} (its files: {files}).",
            scene=scene, bands=", ".join(SENTINEL_NAMES.get(band, band) for band in missing),
            files=", ".join(redact(key, 40) for key in sorted(assets)[:30]) or Message("none"),
        )  # fmt: skip
    try:
        wanted = {band: read_band(found[band], item, base, account) for band in (*MAIN_BANDS, *extra_bands, CLASSES)}
    except RefusedAddress as error:
        raise type(error)("Scene '{scene}': {reason}", scene=scene, reason=error.message) from error
    product = _text(properties, "s2:product_uri", "sentinel:product_id", "s2:product_id") or identifier
    orbit, baseline = re.search(r"_R(\d{3})_", product), re.search(r"_N(\d\d)(\d\d)_", product)
    return SceneItem(
        identifier=identifier,
        time=_time(properties, scene),
        bands={band: asset for band, asset in wanted.items() if band != CLASSES},
        classes=wanted[CLASSES],
        product_xml=_metadata(assets, item, base, account, _PRODUCT_XML),
        granule_xml=_metadata(assets, item, base, account, _GRANULE_XML),
        unknown_xml=_unknown_xml(assets),
        cloud=as_number(properties.get("eo:cloud_cover")),
        baseline=_text(properties, "s2:processing_baseline", "processing:version", "sentinel:processing_baseline")
        or (f"{baseline.group(1)}.{baseline.group(2)}" if baseline else ""),
        orbit=str(int(orbit.group(1))) if orbit else _text(properties, "sat:relative_orbit"),
        platform=_text(properties, "platform").lower(),
        tile=_tile(properties, identifier, product),
        product=product if product != identifier else "",
        offset_applied=_offset_applied(properties),
        properties=properties,
    )


def _require_sentinel_2(item: dict, identifier: str, properties: dict, scene: str) -> None:
    """Raise if the item says that it is of another sensor or level: bands of the same names are others there."""
    collection = str(item.get("collection") or "")
    said = _text(properties, "platform") or _text(properties, "constellation")
    level = _text(properties, "s2:product_type", "product:type", "processing:level").upper()
    if _LANDSAT.match(identifier) or "landsat" in f"{said} {collection}".lower():
        sensor = Message("Landsat")
    elif identifier.lower().startswith("hls") or collection.lower().startswith("hls"):
        sensor = Message("HLS (Landsat and Sentinel-2 brought together)")
    elif said and not re.match(r"sentinel-?2|s2", said.lower()):
        sensor = Message("{platform}", platform=said)
    elif "1C" in level or "_MSIL1C_" in identifier:
        sensor = Message("Sentinel-2 Level-1C")
    else:
        return
    raise InputError(
        "Scene '{scene}' is of {sensor}, not of Sentinel-2 Level-2A: its bands, values and pixels are others. Set COLLECTION to "
        "the catalogue's collection of Sentinel-2 L2A. (Prepare imagery reads products of Landsat and HLS that were downloaded.)",
        scene=scene, sensor=sensor,
    )  # fmt: skip


def dem_address(item: dict, base: str, account: str = "") -> str:
    """Address of a DEM tile's file.

    Raises
    ------
    InputError
        The item names none.
    """
    assets = as_dict(item.get("assets"))
    for key in ("data", "dem", "elevation", *sorted(map(str, assets))):
        asset = as_dict(assets.get(key))
        kind, href = str(asset.get("type", "")), str(asset.get("href", ""))
        if asset and ("tiff" in kind.lower() or re.search(r"\.tiff?$", href.partition("?")[0], re.IGNORECASE)):
            return locate(asset, item, base, account)
    raise InputError("DEM tile '{tile}' of the catalogue has no GeoTIFF.", tile=identifier_of(item, 80))


def _bands(assets: dict) -> dict:
    """The finest file of each band: {stack name: asset}."""
    found: dict = {}
    for key, asset in assets.items():
        band, resolution = _band_of(key, asset)
        if not band:
            continue
        jp2 = "jp2" in str(asset.get("type", "")).lower() or str(asset.get("href", "")).lower().endswith(".jp2")
        rank = (jp2, resolution)  # a tiled GeoTIFF can be read in parts
        if band not in found or rank < found[band][0]:
            found[band] = (rank, asset)
    return {band: asset for band, (_, asset) in found.items()}


def _band_of(key: str, asset: dict) -> tuple:
    """Stack name and resolution; ('', 0) if the asset is no single band.

    The asset's key counts; only a key that tells no band leaves the word to the asset's one entry in `bands` (STAC 1.1) or
    `eo:bands`.
    """
    stem = re.sub(r"[_\-]jp2$", "", key, flags=re.IGNORECASE)
    band, resolution = band_of_file(stem) if re.fullmatch(r"[A-Za-z0-9]+([_\-](10|20|60)m)?", stem) else ("", 0)
    if not band:
        word, metres = re.fullmatch(r"(.*?)(?:[_\-](10|20|60)m)?", stem.lower(), re.DOTALL).groups()
        band, resolution = canonical_name(_COMMON.get(word, "")), int(metres or 0)
    described = [as_dict(entry) for name in ("bands", "eo:bands") for entry in as_list(asset.get(name))]
    if not band and len(described) == 1 and "data" in as_list(asset.get("roles")):
        names = (described[0].get("name"), described[0].get("eo:common_name"), described[0].get("common_name"))
        band = next(filter(None, (canonical_name(_COMMON.get(n.lower(), n)) for n in names if isinstance(n, str))), "")
    if not band:
        return "", 0
    return band, resolution or as_number(asset.get("gsd"), 0) or _RESOLUTIONS.get(band, 20)


def _metadata(assets: dict, item: dict, base: str, account: str, pattern) -> tuple:
    addresses = []
    for key, asset in assets.items():
        if pattern.search(f"{key}.xml") or pattern.search(_path(asset)):
            try:
                addresses.append(locate(asset, item, base, account))
            except RefusedAddress:
                continue  # the scene can be read without it
    return tuple(dict.fromkeys(addresses))


def _unknown_xml(assets: dict) -> tuple:
    """Names of XML files that may be the product's metadata under a name that is not known; none where one is known."""
    files = {key: _path(asset) for key, asset in assets.items() if _path(asset).lower().endswith(".xml")}
    if any(_PRODUCT_XML.search(name) for key, path in files.items() for name in (f"{key}.xml", path)):
        return ()
    known = (_GRANULE_XML, _OTHER_XML)
    return tuple(key for key, path in files.items() if not any(p.search(name) for p in known for name in (f"{key}.xml", path)))


def _path(asset: dict) -> str:
    return str(asset.get("href", "")).partition("?")[0]


def _time(properties: dict, scene: str) -> str:
    text = str(properties.get("datetime") or properties.get("start_datetime") or "").strip()
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)(\.\d+)?(Z|[+\-]\d\d:?\d\d)?", text, re.ASCII)
    try:
        moment = datetime.fromisoformat(match.group(1).replace(" ", "T"))
        zone = (match.group(3) or "Z").replace("Z", "+00:00")
        zone = zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
        moment = datetime.fromisoformat(moment.isoformat() + zone).astimezone(timezone.utc)
    except (AttributeError, ValueError, OverflowError):
        raise InputError("Scene '{scene}' has the date '{text}', which is none.", scene=scene, text=redact(text, 60)) from None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _tile(properties: dict, identifier: str, product: str) -> str:
    named = _text(properties, "s2:mgrs_tile", "grid:code").rpartition("-")[2].upper()
    if re.fullmatch(r"\d{1,2}[A-Z]{3}", named):
        return named
    for text in (product, identifier):
        match = _TILE.search(text.upper())
        if match:
            return match.group(1)
    return ""


def _offset_applied(properties: dict) -> Optional[bool]:
    """`earthsearch:boa_offset_applied`, of older catalogues `sentinel:boa_offset_applied`."""
    for key in sorted(properties):
        if str(key).endswith("boa_offset_applied") and isinstance(properties[key], bool):
            return properties[key]
    return None


def _text(properties: dict, *keys: str) -> str:
    for key in keys:
        value = properties.get(key)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and str(value).strip():
            return re.sub(r"[^\x20-\x7e]", "?", str(value)).strip()[:200]
    return ""
