"""Files of a catalogue's item: where they lie, who may read them, how their values are to be taken (STAC 1.0 and 1.1).

Read are the extensions alternate-assets, authentication (`auth:`), storage (`storage:`, versions 1 and 2), raster (1 and 2) and
projection (1 and 2). An `s3://` address says only a bucket's name; which store is meant has to be said too, as a bucket of that
name at another store belongs to strangers.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Optional, Sequence
from urllib.parse import quote

from ...messages import Message
from ...web.addresses import RefusedAddress, redact, resolve

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.\-]{1,61}[a-z0-9]")

_OPEN_BUCKETS = {
    "copernicus-dem-30m": "eu-central-1",
    "copernicus-dem-90m": "eu-central-1",
    "sentinel-cogs": "us-west-2",
    "e84-earth-search-sentinel-data": "us-west-2",
    "deafrica-sentinel-2": "af-south-1",
    "dea-public-data": "ap-southeast-2",
}
"""Public buckets at Amazon, with their region, that catalogues name without saying more."""

_STORES = {"eodata": "https://eodata.dataspace.copernicus.eu"}
"""Buckets that are at a store of their own, whether the catalogue says so or not; an account is needed."""

_ACCOUNTS = {
    "basic": {"http", "oauth2", "openIdConnect"},
    "header": {"http", "apiKey", "oauth2", "openIdConnect"},
    "oauth2": {"http", "oauth2", "openIdConnect"},
    "s3": {"s3"},
}
"""Kinds of account (core/web/accounts.py) -> schemes of the authentication extension that they serve."""


class NeedsAccount(RefusedAddress):
    """A file that only those with an account may read."""


@dataclass(frozen=True)
class BandAsset:
    """A band's file.

    Attributes
    ----------
    address : str
    scale, offset : float, optional
        Reflectance = value x scale + offset as the catalogue says; None = it does not.
    crs : str
        "EPSG:32645" as the catalogue says; '' = it does not.
    """

    address: str
    scale: Optional[float] = None
    offset: Optional[float] = None
    crs: str = ""


def read_band(asset: dict, item: dict, base: str, account: str = "") -> BandAsset:
    """The file of a band.

    Parameters
    ----------
    base : str
        Address that relative links begin at.
    account : str
        Kind of the user's account; '' = none.

    Raises
    ------
    RefusedAddress
        No address of it can be asked; the message tells why.
    """
    described = [as_dict(entry) for key in ("raster:bands", "bands") for entry in as_list(asset.get(key))[:1]]
    scale, offset = (
        next(
            (v for v in (as_number(d.get(key)) for d in [*described, asset] for key in (name, f"raster:{name}")) if v == v), None
        )
        for name in ("scale", "offset")
    )
    return BandAsset(locate(asset, item, base, account), scale, offset, _crs(asset, as_dict(item.get("properties"))))


def locate(asset: dict, item: dict, base: str, account: str = "") -> str:
    """The address of an asset to ask: of those without account the first, else one that the user's account serves.

    Raises
    ------
    RefusedAddress
        There is none; `NeedsAccount` if another account would help.
    """
    troubles, served = [], []
    for entry in (asset, *map(as_dict, as_dict(asset.get("alternate")).values())):
        try:
            needs = _schemes(entry, item)
            href = entry.get("href")
            is_s3 = isinstance(href, str) and href.strip().lower().startswith("s3://")
            address = _from_s3(href.strip(), entry, item, needs, account) if is_s3 else resolve(href, base)
            if is_s3 or not needs:
                return address
            if not account or not needs & _ACCOUNTS[account]:
                raise _needs_account(address, needs)
            served.append(address)
        except RefusedAddress as error:
            troubles.append(error)
    if served:
        return served[0]
    raise next((error for error in troubles if isinstance(error, NeedsAccount)), troubles[0])


def stores_of(items: Sequence[dict]) -> set:
    """Beginnings of the addresses of all stores of their own (not Amazon's) that items name."""
    found = set()
    for item in items:
        for asset in map(as_dict, as_dict(item.get("assets")).values()):
            for entry in (asset, *map(as_dict, as_dict(asset.get("alternate")).values())):
                bucket = str(entry.get("href"))[5:].partition("/")[0]
                if str(entry.get("href"))[:5].lower() == "s3://" and _BUCKET.fullmatch(bucket):
                    platform = _store(bucket, entry, item).get("platform")
                    found |= {f"{platform.rstrip('/')}/{bucket}/"} if platform else set()
    return found


def token_provider(items: Sequence[dict]) -> str:
    """Address of the OpenID Connect provider that items name; '' if none does."""
    for item in items:
        schemes = as_dict(as_dict(item.get("properties")).get("auth:schemes")) or as_dict(item.get("auth:schemes"))
        for scheme in map(as_dict, schemes.values()):
            if scheme.get("type") == "openIdConnect" and isinstance(scheme.get("openIdConnectUrl"), str):
                return scheme["openIdConnectUrl"]
    return ""


def _needs_account(href: str, needs: set) -> NeedsAccount:
    kinds = {
        "s3": Message("S3 keys"),
        "signedUrl": Message("addresses signed by the provider"),
        "apiKey": Message("a key in a header"),
    }
    wanted = sorted({kinds.get(need, Message("user name and password, or a token")) for need in needs})
    return NeedsAccount(
        "'{address}' needs an account ({kinds}), as the catalogue says. Choose one that serves it as AUTH.",
        address=redact(href), kinds=", ".join(wanted),
    )  # fmt: skip


def _schemes(entry: dict, item: dict) -> set:
    """Types of the authentication schemes of which an asset needs one; empty = it is open."""
    known = as_dict(as_dict(item.get("properties")).get("auth:schemes")) or as_dict(item.get("auth:schemes"))
    refs = [ref for ref in as_list(entry.get("auth:refs")) if isinstance(ref, str)]
    return {str(as_dict(known.get(ref)).get("type", ref)) for ref in refs}


def _from_s3(href: str, entry: dict, item: dict, needs: set, account: str) -> str:
    """The https form of `s3://bucket/key`: at Amazon if it is public there, else at the store that is named, with S3 keys."""
    bucket, _, key = href[5:].partition("/")
    if not _BUCKET.fullmatch(bucket) or not key.strip("/") or re.search(r"[\x00-\x1f\x7f]", key):
        raise RefusedAddress(
            "The catalogue gives the address '{address}', which is none. It is not followed.", address=redact(href)
        )
    store = _store(bucket, entry, item)
    if store.get("requester_pays") is True:
        raise NeedsAccount(
            "'{address}' is in a store whose readers pay (requester pays), which is never asked. Choose another collection or "
            "catalogue.",
            address=redact(href),
        )  # fmt: skip
    if store.get("platform"):
        if account != "s3":
            raise _needs_account(href, needs or {"s3"})
        return resolve(f"{store['platform'].rstrip('/')}/{bucket}/{quote(key)}", "")
    if needs:
        raise _needs_account(href, needs)
    if "region" not in store:
        raise RefusedAddress(
            "'{address}' names a bucket, but the catalogue does not say at which store. It was not asked, as a bucket of that "
            "name at Amazon may be a stranger's. Choose another collection or catalogue.",
            address=redact(href),
        )  # fmt: skip
    host = "s3" if "." in bucket else f"{bucket}.s3"
    region = f".{store['region']}" if re.fullmatch(r"[a-z0-9\-]{1,40}", str(store["region"])) else ""
    return f"https://{host}{region}.amazonaws.com/{f'{bucket}/' if '.' in bucket else ''}{quote(key)}"


def _store(bucket: str, entry: dict, item: dict) -> dict:
    """What is known of the store of a bucket: `platform` of a store of its own, or `region` at Amazon, and `requester_pays`."""
    if bucket in _STORES:
        return {"platform": _STORES[bucket]}
    properties = as_dict(item.get("properties"))
    known = as_dict(properties.get("storage:schemes")) or as_dict(item.get("storage:schemes"))
    schemes = [as_dict(known.get(ref)) for ref in as_list(entry.get("storage:refs")) if isinstance(ref, str)]
    first = {
        key: entry.get(f"storage:{key}", properties.get(f"storage:{key}")) for key in ("platform", "region", "requester_pays")
    }
    for scheme in sorted([*schemes, first], key=lambda s: s.get("requester_pays") is True):
        platform = str(scheme.get("platform") or "")
        if "amazonaws.com" in platform or platform.upper() == "AWS" or scheme.get("type") == "aws-s3":
            return {"region": scheme.get("region") or "", "requester_pays": scheme.get("requester_pays")}
        if re.match(r"https?://", platform):
            platform = platform.replace("{bucket}", bucket).replace("{region}", str(scheme.get("region") or ""))
            return {"platform": platform, "requester_pays": scheme.get("requester_pays")}
    return {"region": _OPEN_BUCKETS[bucket]} if bucket in _OPEN_BUCKETS else {}


def _crs(asset: dict, properties: dict) -> str:
    for source in (asset, properties):
        code = source.get("proj:code", source.get("proj:epsg"))
        match = re.fullmatch(r"(?:EPSG:)?(\d{4,6})", str(code), re.ASCII)
        if match:
            return f"EPSG:{match.group(1)}"
    return ""


def as_number(value: object, default: float = math.nan) -> float:
    """A finite number of JSON, else the default."""
    try:
        found = default if isinstance(value, bool) or not isinstance(value, (int, float)) else float(value)
    except OverflowError:  # whole numbers of JSON have no end
        return default
    return found if math.isfinite(found) else default


def as_dict(value: object) -> dict:
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list:
    return value if isinstance(value, list) else []
