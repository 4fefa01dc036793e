"""What a server's answer says: parts, lengths, bodies that broke, connections that could not be made."""

from __future__ import annotations

from typing import Iterator

import requests
import urllib3

from ..errors import InputError
from ..messages import Message
from .addresses import place_of, redact

CHUNK = 1 << 16


PROGRESS = 1024
"""Bytes after which a try counts as one that got on."""


class Passing(Exception):
    """A failure that may pass; `wait` = seconds that the server asks for."""

    def __init__(self, reason: Message, wait: float = 0.0, hopeless: bool = False):
        super().__init__(reason)
        self.reason, self.wait, self.hopeless, self.progress = reason, wait, hopeless, False


class SignedHeaders(requests.auth.AuthBase):
    """Headers of a signed request; as `auth` they hold against what a .netrc would put in their place."""

    def __init__(self, headers: dict):
        self._headers = headers

    def __call__(self, request):
        request.headers.update(self._headers)
        return request


def pieces_of(raw) -> Iterator[bytes]:
    """The body piece by piece, everything that arrived before a break included.

    urllib3 2 keeps an unfinished piece to itself when the line breaks, unless asked for what is there (`read1`, from 2.2 on), or
    afterwards for single bytes.
    """
    try:
        if not hasattr(raw, "read1"):
            yield from raw.stream(CHUNK if urllib3.__version__.startswith("1.") else PROGRESS, decode_content=True)
        while hasattr(raw, "read1"):
            piece = raw.read1(CHUNK, decode_content=True)
            if not piece:
                return
            yield piece
    except urllib3.exceptions.ProtocolError:
        yield from iter(lambda: _rest(raw), b"")
        raise


def _rest(raw) -> bytes:
    """A byte that is left after a break; b"" if none is."""
    try:
        return raw.read(1)
    except (urllib3.exceptions.HTTPError, OSError, ValueError):
        return b""


def range_facts(response: requests.Response, address: str) -> dict:
    """Start of the part, size of the whole file, and its version (ETag), from the headers of a 206 answer.

    Raises
    ------
    InputError
        The server does not say them in a way that can be understood.
    """
    text = response.headers.get("Content-Range", "")
    unit, _, rest = text.strip().partition(" ")
    span, _, size = rest.partition("/")
    first, _, last = span.partition("-")
    if unit.lower() != "bytes" or not all(_is_number(part) for part in (first, last, size)):
        raise InputError(
            "The server of '{address}' does not say which part of the file it sends ('{text}').",
            address=redact(address), text=redact(text),
        )  # fmt: skip
    if response.headers.get("Content-Encoding", "identity").lower() not in ("", "identity"):
        raise InputError(
            "The server of '{address}' compresses parts of files, which cannot be put together.", address=redact(address)
        )
    etag = response.headers.get("ETag") or response.headers.get("Last-Modified") or ""
    return {"start": int(first), "size": int(size), "etag": etag}


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18


def promised_length(response: requests.Response) -> int:
    text = response.headers.get("Content-Length", "")
    return int(text) if _is_number(text) else 0


def require_whole(response: requests.Response) -> None:
    """Raise `Passing` when fewer bytes came over the line than were promised."""
    received, promised = response.raw.tell(), promised_length(response)
    if received < promised:
        raise Passing(Message(
            "the connection broke after {received:.2f} of {promised:.2f} MB", received=received / 1e6, promised=promised / 1e6
        ))  # fmt: skip


def connection_trouble(error: Exception, address: str) -> Passing:
    """Plain words for a connection that could not be made, and whether trying on is hopeless."""
    text, host = str(error), place_of(address)
    if any(sign in text for sign in ("NameResolution", "getaddrinfo", "Name or service", "name resolution", "nodename")):
        reason = Message("the computer cannot find {host}: is there a network, and is the address right?", host=host)
        return Passing(reason, hopeless=True)
    if "refused" in text.lower():
        return Passing(Message("no server answers at {host}", host=host), hopeless=True)
    if "roxy" in text:
        return Passing(Message("the proxy cannot reach {host}", host=host))
    return Passing(Message("the connection broke"))
