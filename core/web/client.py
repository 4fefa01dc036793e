"""Asking servers: time-outs, retries with growing pauses, byte ranges that go on where they broke, limits on what comes in."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Callable, Iterator, Optional
from urllib.parse import urljoin

import requests
import urllib3

from ..errors import InputError, MineMapperError
from ..messages import Message
from .addresses import RefusedAddress, clean, host_of, is_private_name, place_of, redact
from .background import CancelToken, NetworkError
from .connection import NetworkGuard, open_session
from .responses import (
    PROGRESS,
    Passing,
    SignedHeaders,
    connection_trouble,
    pieces_of,
    promised_length,
    range_facts,
    require_whole,
)

MOST_REDIRECTS = 5
LONGEST_PAUSE = 60.0

_PASSING = {408, 425, 429, 500, 502, 503, 504}
_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True)
class RetryPolicy:
    """How long and how often a server is asked.

    Attributes
    ----------
    attempts : int
        Tries without any progress before giving up.
    pause : float
        Seconds before the second try; doubles each time.
    connect, read : float
        Seconds to wait for a connection, and for the next bytes.
    """

    attempts: int = 5
    pause: float = 1.0
    connect: float = 10.0
    read: float = 30.0


@dataclass(frozen=True)
class Signed:
    """How an address is asked: with a query that lets in, or with headers. Never shown, never kept."""

    address: str = field(repr=False)
    headers: dict = field(default_factory=dict, repr=False)


class Signer:
    """The one seam for files that are not handed out to everybody; this one signs nothing."""

    def sign(self, address: str) -> Signed:
        """How to ask `address`; called before every request and every step of a redirect, in any thread."""
        return Signed(address)

    def renew(self, address: str) -> bool:
        """A server answered 401: True if `sign` will give something newer, so that asking again makes sense."""
        return False

    def remedy(self, address: str) -> Message:
        """What to do when a server answers 401 or 403."""
        return Message(
            "It needs an account, or is not for everybody: choose an account that the catalogue knows as AUTH, or a catalogue "
            "whose files are public."
        )


class HttpError(InputError):
    """The server answered, and said no."""

    def __init__(self, status: int, template: str, /, **fields):
        super().__init__(template, **fields)
        self.status = status


class RangesNotSupported(InputError):
    """The server cannot send a part of a file."""


class Client:
    """Asks servers for one run; may be used from several threads.

    Parameters
    ----------
    home : str
        Address of the catalogue: only if it is in a private network itself may its links lead into one, and only if it is not
        encrypted itself may they be so.
    """

    def __init__(self, home: str, policy: RetryPolicy, token: CancelToken):
        self.policy, self.token, self.signer = policy, token, Signer()
        self._encrypted, self._private = home.startswith("https://"), is_private_name(host_of(home))
        self._guard, self._sessions, self._opened = NetworkGuard(host_of(home)), threading.local(), []

    def close(self) -> None:
        """Close the connections that are not in use."""
        for session in self._opened:
            session.close()

    # -- whole answers

    def fetch(self, address: str, limit: int, method: str = "GET", headers: Optional[dict] = None, **content) -> bytes:
        """The body of an answer, at most `limit` bytes of it, counted when unpacked.

        Parameters
        ----------
        content
            `params`, `json` or `data` of requests.

        Raises
        ------
        HttpError
            The server refuses (status 4xx) or answers what makes no sense.
        NetworkError
            No connection after all tries.
        RefusedAddress
            The address, or one it redirects to, is not followed.
        InputError
            The answer is larger than `limit`.
        """

        def once() -> bytes:
            with self._open(method, address, headers or {}, content) as response:
                body = bytearray()
                for chunk in self._chunks(response, address):
                    body += chunk
                    if len(body) > limit:
                        raise InputError(
                            "'{address}' sends more than {limit:g} MB, more than anything of its kind holds. It was not read.",
                            address=redact(address), limit=limit / 1e6,
                        )  # fmt: skip
                require_whole(response)
                return bytes(body)

        return self._persist(once, address)

    # -- byte ranges

    def stream_range(self, address: str, start: int, length: int, take: Callable[[bytes, dict], None]) -> None:
        """Hand `length` bytes from `start` on to `take(bytes, facts)`; after a break goes on with the first byte missing.

        Raises
        ------
        RangesNotSupported
            The server sends whole files only.
        """
        done = 0

        def counted(chunk: bytes, facts: dict) -> None:
            nonlocal done
            take(chunk, facts)
            done += len(chunk)

        def once() -> None:
            before = done
            try:
                self._range(address, start + done, start + length - 1, counted)
            except Passing as trouble:
                trouble.progress = done >= before + PROGRESS
                raise

        self._persist(once, address)

    def _range(self, address: str, first: int, last: int, take: Callable) -> None:
        headers = {"Range": f"bytes={first}-{last}", "Accept-Encoding": "identity"}
        with self._open("GET", address, headers, {}) as response:
            if response.status_code == 200:
                raise RangesNotSupported("The server of '{address}' sends whole files only.", address=redact(address))
            facts = range_facts(response, address)
            if facts["start"] != first:
                raise Passing(Message("the server sent another part of the file than asked for"))
            missing = min(last, facts["size"] - 1) - first + 1
            for chunk in self._chunks(response, address):
                chunk = chunk[:missing]
                if chunk:
                    take(chunk, facts)
                    missing -= len(chunk)
            if missing:
                raise Passing(Message("the connection broke {missing:.2f} MB before the end", missing=missing / 1e6))

    def stream_whole(self, address: str, begin: Callable[[int], Callable[[bytes], None]]) -> None:
        """Hand a whole file to the function that `begin(size or 0)` gives; begins anew after a break."""

        def once() -> None:
            with self._open("GET", address, {"Accept-Encoding": "identity"}, {}) as response:
                take = begin(promised_length(response))
                for chunk in self._chunks(response, address):
                    take(chunk)
                require_whole(response)

        self._persist(once, address)

    # -- inside

    def _persist(self, work: Callable, address: str):
        """`work()`, tried again after failures that may pass; the tries are counted anew after any progress."""
        failures = 0
        while True:
            self.token.check()
            try:
                return work()
            except Passing as passing:
                trouble = passing
            failures = 1 if trouble.progress else failures + 1
            attempts = min(2, self.policy.attempts) if trouble.hopeless else self.policy.attempts
            if failures >= attempts:
                raise NetworkError(
                    "'{address}' could not be fetched: {reason} ({failures} tries). Check the connection to {host} and run "
                    "again; what is finished is kept.",
                    address=redact(address), reason=trouble.reason, failures=failures, host=place_of(address),
                ) from trouble  # fmt: skip
            wait = min(max(trouble.wait, self.policy.pause * 2 ** (failures - 1)), LONGEST_PAUSE)
            self.token.say(Message(
                "'{address}': {reason}. Trying again in {wait:g} s ({next} of {attempts}).",
                address=redact(address), reason=trouble.reason, wait=wait, next=failures + 1, attempts=self.policy.attempts,
            ))  # fmt: skip
            self.token.pause(wait)

    def _open(self, method: str, address: str, headers: dict, content: dict) -> requests.Response:
        """One request, redirects followed by hand; an answer with status 200 or 206."""
        came_from, renewed = "", False
        for _ in range(MOST_REDIRECTS + 1):
            address = self._checked(address, came_from)
            response = self._ask(method, address, headers, content)
            self.token.alive()
            status, location = response.status_code, response.headers.get("Location", "")
            if status in (200, 206):
                return response
            response.close()
            if status in _REDIRECTS and location:
                came_from, address = address, urljoin(address, location)
                if method == "POST" and status not in (307, 308):
                    method, content = "GET", {}
            elif status == 401 and not renewed and self.signer.renew(address):
                renewed = True
            else:
                self._complain(response, address)
        raise RefusedAddress(
            "'{address}' redirects more than {limit} times. It is not followed.", address=redact(came_from), limit=MOST_REDIRECTS
        )

    def _checked(self, address: str, came_from: str) -> str:
        """An address in the form in which it is asked; `came_from` = what redirected here, '' = nothing did."""
        shown = Message("The address '{address}'", address=redact(address))
        if came_from:
            shown = Message("'{source}' redirects to '{address}'", source=redact(came_from), address=redact(address))
        try:
            cleaned = clean(address)
        except ValueError:
            raise RefusedAddress("{address}, which is neither http nor https. It is not followed.", address=shown) from None
        if cleaned.startswith("http:") and (self._encrypted or came_from.startswith("https:")):
            raise RefusedAddress("{address}, which is not encrypted while the catalogue is. It is not followed.", address=shown)
        if is_private_name(host_of(cleaned)) and not self._private:
            raise RefusedAddress(
                "{address}, which lies in a private network while the catalogue is a public one. It is not followed.",
                address=shown,
            )
        return cleaned

    def _ask(self, method: str, address: str, headers: dict, content: dict) -> requests.Response:
        waits = (self.policy.connect, self.policy.read)
        signed = self.signer.sign(address)
        try:
            return self._session().request(
                method, signed.address, headers=headers, auth=SignedHeaders(signed.headers) if signed.headers else None,
                allow_redirects=False, stream=True, timeout=waits, **content,
            )  # fmt: skip
        except MineMapperError:
            raise
        except requests.exceptions.SSLError as error:
            raise HttpError(
                0,
                "The certificate of {host} is not trusted ({reason}). Check the address and the computer's clock; behind a "
                "company's proxy set REQUESTS_CA_BUNDLE.",
                host=place_of(address), reason=redact(error),
            ) from error  # fmt: skip
        except requests.exceptions.Timeout as error:
            raise Passing(Message("no answer within {seconds:g} s", seconds=max(waits))) from error
        except (requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError) as error:
            raise connection_trouble(error, address) from error
        except (requests.exceptions.RequestException, ValueError) as error:
            raise InputError(
                "'{address}' cannot be asked: {reason}. Check the address.", address=redact(address), reason=redact(error)
            ) from error

    def _chunks(self, response: requests.Response, address: str) -> Iterator[bytes]:
        try:
            for chunk in pieces_of(response.raw):
                self.token.check()
                self.token.count(len(chunk))
                yield chunk
        except urllib3.exceptions.DecodeError as error:
            raise HttpError(
                0, "'{address}' sends damaged data ({reason}).", address=redact(address), reason=redact(error)
            ) from error
        except urllib3.exceptions.TimeoutError as error:
            raise Passing(Message("no more data within {seconds:g} s", seconds=self.policy.read)) from error
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise Passing(Message("the connection broke")) from error

    def _complain(self, response: requests.Response, address: str) -> None:
        status, reason = response.status_code, redact(response.reason)
        if status in _PASSING:
            after = response.headers.get("Retry-After", "")
            wait = float(after) if after.isdigit() and after.isascii() else 0.0
            raise Passing(Message("the server answered {status} ({reason})", status=status, reason=reason), wait)
        remedy = Message("Look at the address, or choose another catalogue.")
        if status in (401, 403):
            remedy = self.signer.remedy(address)
        elif status in (404, 410):
            remedy = Message("There is nothing at this address (any more).")
        raise HttpError(
            status, "'{address}': the server answered {status} ({reason}). {remedy}",
            address=redact(address), status=status, reason=reason, remedy=remedy,
        )  # fmt: skip

    def _session(self) -> requests.Session:
        if not hasattr(self._sessions, "session"):
            self._sessions.session = open_session(self._guard)
            self._opened.append(self._sessions.session)
        return self._sessions.session
