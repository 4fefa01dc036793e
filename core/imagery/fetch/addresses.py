"""Addresses that a catalogue hands out: which are followed, what they are called in messages, which folder a scene gets.

A catalogue may be hostile or broken: nothing it says may name a file of this computer, leave http and https, or lead from the
public network into a private one.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from ...errors import InputError, ParameterError

LONGEST = 4096
"""Characters of an address; longer ones are refused."""

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.\-]{1,61}[a-z0-9]")


class RefusedAddress(InputError):
    """An address that is not followed, for safety."""


def require_catalogue(text: str) -> str:
    """The address of the catalogue, tidied.

    Raises
    ------
    ParameterError
        Not an http or https address.
    """
    address = text.strip()
    try:
        parts = urlsplit(address)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and len(address) <= LONGEST
        good = good and parts.port != 0 and not re.search(r"\s", address)
    except ValueError:
        good = False
    if not good:
        raise ParameterError(
            f"CATALOG is '{shown(text)}', which is no web address. Give the address of a STAC API that begins with https://, "
            "for example https://earth-search.aws.element84.com/v1"
        )
    return address.rstrip("/")


def resolve(href: str, base: str) -> str:
    """Absolute http or https address of a link of the catalogue; public S3 addresses are turned into their https form.

    Raises
    ------
    RefusedAddress
        A file of this computer, or another scheme.
    """
    if not isinstance(href, str) or not href.strip() or len(href) > LONGEST or re.search(r"[\x00-\x20\x7f]", href.strip()):
        raise RefusedAddress(f"The catalogue gives the address '{shown(href)}', which is none. It is not followed.")
    try:
        address = urljoin(base + "/", href.strip()) if "://" not in href else href.strip()
        parts = urlsplit(address)
        if parts.scheme.lower() == "s3":
            return _from_s3(parts.netloc, parts.path)
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname or parts.port == 0:
            raise ValueError
    except ValueError:
        raise RefusedAddress(
            f"The catalogue gives the address '{shown(href)}', which is neither http nor https. It is not followed."
        ) from None
    return address


def _from_s3(bucket: str, key: str) -> str:
    """`s3://bucket/key` read without an account, as public buckets can be."""
    if not _BUCKET.fullmatch(bucket) or not key.strip("/"):
        raise ValueError
    host = f"https://{bucket}.s3.amazonaws.com" if "." not in bucket else f"https://s3.amazonaws.com/{bucket}"
    return host + quote(key)


def check_step(address: str, came_from: str, private_allowed: bool) -> None:
    """Look at an address before it is asked.

    Parameters
    ----------
    came_from : str
        The address that redirected here; '' = none did.
    private_allowed : bool
        The catalogue itself is on a private network.

    Raises
    ------
    RefusedAddress
        Another scheme than http or https, encryption given up on the way, or a step from the public network into a private one.
    """
    try:
        parts = urlsplit(address)
        scheme, host = parts.scheme.lower(), parts.hostname
    except ValueError:
        scheme, host = "", None
    source = f"'{shown(came_from)}' redirects to '{shown(address)}'" if came_from else f"The address '{shown(address)}'"
    if scheme not in ("http", "https") or not host:
        raise RefusedAddress(f"{source}, which is neither http nor https. It is not followed.")
    if came_from and urlsplit(came_from).scheme.lower() == "https" and scheme == "http":
        raise RefusedAddress(f"{source}, which is not encrypted while the first was. It is not followed.")
    if is_private(host) and not private_allowed:
        raise RefusedAddress(
            f"{source} lies in a private network, while the catalogue is a public one. It is not followed."
            if not came_from
            else f"{source}, which lies in a private network while the catalogue is a public one. It is not followed."
        )


def is_private(host: str) -> bool:
    """True for `localhost` and for numeric addresses that are not public."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return not ipaddress.ip_address(name.partition("%")[0]).is_global
    except ValueError:
        return bool(re.fullmatch(r"(0x[0-9a-f]+|\d+)(\.(0x[0-9a-f]+|\d+)){0,3}", name))  # 2130706433 is 127.0.0.1


def host_of(address: str) -> str:
    """Host and port for messages."""
    try:
        return urlsplit(address).netloc.rpartition("@")[2] or shown(address)
    except ValueError:
        return shown(address)


def shown(address: object, longest: int = 200) -> str:
    """An address for messages and records: without passwords, tokens and control characters, not too long."""
    text = re.sub(r"[\x00-\x1f\x7f]", "?", str(address)).strip()
    try:
        parts = urlsplit(text)
        text = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", "")) if parts.netloc else text
    except ValueError:
        pass
    return text if len(text) <= longest else text[: longest - 3] + "..."


def folder_name(identifier: str, *salt: object) -> str:
    """Name of a scene's folder: its id, as far as it makes a harmless name, and eight digits of a hash of id and `salt`.

    The hash keeps scenes of the same id but another extent apart, here and for every later step.
    """
    harmless = re.sub(r"[^A-Za-z0-9_\-]+", "_", identifier).strip("_-")[:80] or "scene"
    digest = hashlib.sha256("\n".join(str(part) for part in (identifier, *salt)).encode("utf-8", "replace")).hexdigest()
    return f"{harmless}-{digest[:8]}"
