"""Addresses that a catalogue hands out: which are followed, what they are called in messages, which folder a scene gets.

A catalogue may be hostile or broken: nothing it says may name a file of this computer, leave http and https, or lead from the
public network into a private one. An address is taken apart once, by the library that connects (urllib3), and put together
anew from the parts, with a host of letters, digits, dots and hyphens only: so no later reader can understand it otherwise.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urljoin

from urllib3.util import parse_url

from ..errors import InputError

LONGEST = 4096
"""Characters of an address; longer ones are refused."""

_HOST = re.compile(r"[a-z0-9]([a-z0-9.\-]{0,251}[a-z0-9])?")
_AUTHORITY = re.compile(r"(?:[^/?#]*://)?([^/?#]*)")
_UNWANTED = re.compile(r"[\x00-\x20\x7f-\xa0\\\ud800-\udfff]")
"""White space, control characters, backslashes, halves of characters: no address holds them."""


class RefusedAddress(InputError):
    """An address that is not followed, for safety."""


def clean(address: str) -> str:
    """An http or https address in the form in which it is asked.

    Raises
    ------
    ValueError
        It is none, or hides a user name, or its host is not made of letters, digits, dots and hyphens.
    """
    if len(address) > LONGEST or _UNWANTED.search(address):
        raise ValueError("no address")
    if "%" in _AUTHORITY.match(address).group(1):  # urllib3 of some versions unpacks it and asks another host
        raise ValueError("no plain host")
    url = parse_url(address)
    host = (url.host or "").lower().rstrip(".")
    if (url.scheme or "").lower() not in ("http", "https") or url.auth or url.port == 0 or not _HOST.fullmatch(host):
        raise ValueError("no web address")
    if re.fullmatch(r"\d+|0x[0-9a-f]*", host.rpartition(".")[2]):
        ipaddress.IPv4Address(host)  # a host that ends in a number is four numbers from 0 to 255, or none
    scheme = url.scheme.lower()
    port = None if url.port == {"http": 80, "https": 443}[scheme] else url.port
    return url._replace(scheme=scheme, host=host, port=port, fragment=None).url


def resolve(href: str, base: str) -> str:
    """Absolute http or https address of a link of the catalogue.

    Raises
    ------
    RefusedAddress
        A file of this computer, another scheme, or a host that is none.
    """
    try:
        text = href.strip()
        return clean(text if "://" in text else urljoin(base + "/", text)) if text else clean("")
    except (AttributeError, ValueError):
        raise RefusedAddress(
            "The catalogue gives the address '{address}', which is neither http nor https to a host that can be. It is not "
            "followed.",
            address=redact(href),
        ) from None


def host_of(address: str) -> str:
    """Host of an address that `clean` gave, without port."""
    return parse_url(address).host or ""


def place_of(address: str) -> str:
    """Host and port for messages."""
    return redact(address).partition("://")[2].partition("/")[0] or redact(address)


def is_public(number: str) -> bool:
    """True for a numeric address (IPv4 or IPv6) of the public network."""
    found = ipaddress.ip_address(number.partition("%")[0])
    return (getattr(found, "ipv4_mapped", None) or found).is_global


def is_private_name(host: str) -> bool:
    """True for hosts that are private by what they are called; names are judged again by the address they lead to."""
    try:
        return not is_public(host)
    except ValueError:
        return host == "localhost" or host.endswith((".localhost", ".local", ".internal"))


def redact(address: object, longest: int = 200) -> str:
    """An address, or a text with addresses, for messages and records: no passwords, tokens, control characters; not too long."""
    text = re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "?", str(address)).strip()
    text = re.sub(r"://[^/\s?#'\"]*@", "://", text)
    text = re.sub(r"((?:://|url: )[^\s?#'\"]*)[?#][^\s'\")]*", r"\1", text)
    return text if len(text) <= longest else text[: longest - 3] + "..."
