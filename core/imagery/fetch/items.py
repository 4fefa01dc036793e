"""Scenes and DEM tiles as catalogues describe them: band files under several names, metadata, what is said of the offset."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Optional

from ...errors import InputError
from ..band_names import CLASSES, MAIN_BANDS, SENTINEL_NAMES, band_of_file, canonical_name
from .addresses import RefusedAddress, resolve, shown

_COMMON = {
    "coastal": "B01",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "nir08": "B8A",
    "nir09": "B09",
    "swir16": "B11",
    "swir22": "B12",
}
"""Names of Earth Search that are neither a band's number nor its colour."""

_RESOLUTIONS = {**dict.fromkeys(MAIN_BANDS, 10), "B01": 60, "B09": 60, "B10": 60}
_PRODUCT_XML = re.compile(r"(^|/)(MTD_MSIL2A|product_metadata)\.xml$", re.IGNORECASE)
_GRANULE_XML = re.compile(r"(^|/)(MTD_TL|granule_metadata)\.xml$", re.IGNORECASE)
_TILE = re.compile(r"(?:^|[_\-])T?(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2})(?:[_\-]|$)")


@dataclass(frozen=True)
class BandAsset:
    """A band's file: its address, and reflectance = value x scale + offset as the catalogue says (None = it does not)."""

    address: str
    scale: Optional[float] = None
    offset: Optional[float] = None


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


def read_scene(item: dict, base: str, extra_bands: tuple = ()) -> SceneItem:
    """A scene from an item of the catalogue (a dict of JSON, of which nothing is taken for granted).

    Parameters
    ----------
    base : str
        Address that relative links begin at.
    extra_bands : tuple of str
        Wanted beside blue, green, red and nir.

    Raises
    ------
    InputError
        Something that is needed is missing or makes no sense; the message names the scene.
    """
    identifier = item.get("id")
    if not isinstance(identifier, str) or not identifier.strip():
        raise InputError("A scene of the catalogue has no id.")
    called = f"Scene '{shown(identifier, 80)}'"
    properties = _dict(item.get("properties"))
    assets = {str(key): _dict(value) for key, value in _dict(item.get("assets")).items()}
    found = _bands(assets)
    missing = [band for band in (*MAIN_BANDS, CLASSES, *extra_bands) if band not in found]
    if missing:
        names = ", ".join(SENTINEL_NAMES.get(band, band) for band in missing)
        raise InputError(f"{called} has no file for {names} (its files: {', '.join(sorted(assets)[:30]) or 'none'}).")
    wanted = {band: _band_asset(found[band], base, called) for band in (*MAIN_BANDS, *extra_bands, CLASSES)}
    product = _text(properties, "s2:product_uri", "sentinel:product_id", "s2:product_id")
    orbit = re.search(r"_R(\d{3})_", product)
    return SceneItem(
        identifier=identifier,
        time=_time(properties, called),
        bands={band: asset for band, asset in wanted.items() if band != CLASSES},
        classes=wanted[CLASSES],
        product_xml=_metadata(assets, base, _PRODUCT_XML, ("product_metadata", "product-metadata")),
        granule_xml=_metadata(assets, base, _GRANULE_XML, ("granule_metadata", "granule-metadata")),
        cloud=_number(properties.get("eo:cloud_cover")),
        baseline=_text(properties, "s2:processing_baseline", "processing:version", "sentinel:processing_baseline"),
        orbit=str(int(orbit.group(1))) if orbit else _text(properties, "sat:relative_orbit"),
        platform=_text(properties, "platform").lower(),
        tile=_tile(properties, identifier, product),
        product=product,
        offset_applied=_offset_applied(properties),
        properties=properties,
    )


def dem_address(item: dict, base: str) -> str:
    """Address of a DEM tile's file.

    Raises
    ------
    InputError
        The item names none.
    """
    assets = _dict(item.get("assets"))
    for key in ("data", "dem", "elevation", *sorted(map(str, assets))):
        asset = _dict(assets.get(key))
        kind, href = str(asset.get("type", "")), str(asset.get("href", ""))
        if asset and ("tiff" in kind.lower() or re.search(r"\.tiff?$", href.partition("?")[0], re.IGNORECASE)):
            return resolve(_href(asset), base)
    raise InputError(f"DEM tile '{shown(item.get('id'), 80)}' of the catalogue has no GeoTIFF.")


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
    """Stack name and resolution; ('', 0) if the asset is no single band."""
    stem = re.sub(r"[_\-]jp2$", "", key, flags=re.IGNORECASE)
    band, resolution = band_of_file(stem) if re.fullmatch(r"[A-Za-z0-9]+([_\-](10|20|60)m)?", stem) else ("", 0)
    band = band or canonical_name(_COMMON.get(stem.lower(), ""))
    if not band:
        return "", 0
    return band, resolution or _number(asset.get("gsd"), 0) or _RESOLUTIONS.get(band, 20)


def _band_asset(asset: dict, base: str, called: str) -> BandAsset:
    described = [_dict(entry) for key in ("raster:bands", "bands") for entry in _list(asset.get(key))[:1]]
    scale, offset = (
        next((v for v in (_number(d.get(key)) for d in [*described, asset] for key in (name, f"raster:{name}")) if v == v), None)
        for name in ("scale", "offset")
    )
    try:
        return BandAsset(resolve(_href(asset), base), scale, offset)
    except RefusedAddress as error:
        raise RefusedAddress(f"{called}: {error}") from None


def _href(asset: dict) -> str:
    """Address of an asset; an alternate https one if the first needs another protocol."""
    href = asset.get("href")
    for other in _dict(asset.get("alternate")).values():
        second = _dict(other).get("href")
        if isinstance(second, str) and second.startswith("https://") and not str(href).startswith(("http://", "https://")):
            return second
    return href if isinstance(href, str) else ""


def _metadata(assets: dict, base: str, pattern, keys: tuple) -> tuple:
    addresses = []
    for key, asset in assets.items():
        href = _href(asset)
        if key in keys or pattern.search(href.partition("?")[0]):
            try:
                addresses.append(resolve(href, base))
            except RefusedAddress:
                continue  # the scene can be read without it
    return tuple(dict.fromkeys(addresses))


def _time(properties: dict, called: str) -> str:
    text = str(properties.get("datetime") or properties.get("start_datetime") or "").strip()
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)(\.\d+)?(Z|[+\-]\d\d:?\d\d)?", text)
    try:
        moment = datetime.fromisoformat(match.group(1).replace(" ", "T"))
        zone = (match.group(3) or "Z").replace("Z", "+00:00")
        zone = zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
        moment = datetime.fromisoformat(moment.isoformat() + zone).astimezone(timezone.utc)
    except (AttributeError, ValueError, OverflowError):
        raise InputError(f"{called} has the date '{shown(text, 60)}', which is none.") from None
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


def _number(value: object, default: float = math.nan) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return default
    return float(value)


def _dict(value: object) -> dict:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list:
    return value if isinstance(value, list) else []
