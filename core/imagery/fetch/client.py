"""Asking servers: time-outs, retries with growing pauses, byte ranges that go on where they broke, limits on what comes in."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Callable, Iterator, Optional
from urllib.parse import urljoin, urlsplit

import requests

from ...errors import InputError
from .addresses import RefusedAddress, check_step, host_of, is_private, shown
from .background import NetworkError, Signals

CHUNK = 1 << 16
MOST_REDIRECTS = 5
LONGEST_PAUSE = 60.0
_PASSING = {408, 425, 429, 500, 502, 503, 504}
_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True)
class Patience:
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


class HttpError(InputError):
    """The server answered, and said no."""

    def __init__(self, message: str, status: int):
        super().__init__(message)
        self.status = status


class _Passing(Exception):
    """A failure that may pass; `wait` = seconds that the server asks for."""

    def __init__(self, reason: str, wait: float = 0.0, hopeless: bool = False):
        super().__init__(reason)
        self.wait, self.hopeless = wait, hopeless


class Client:
    """Asks servers for one run; may be used from several threads.

    Parameters
    ----------
    home : str
        Address of the catalogue: only if it lies in a private network itself may its links lead into one.
    """

    def __init__(self, home: str, patience: Patience, signals: Signals):
        self.patience, self.signals = patience, signals
        self._private_allowed = is_private(urlsplit(home).hostname or "")
        self._sessions, self._opened = threading.local(), []

    def close(self) -> None:
        """Close the connections that are not in use."""
        for session in self._opened:
            session.close()

    # -- whole answers

    def fetch(self, address: str, limit: int, method: str = "GET", headers: Optional[dict] = None, **content) -> bytes:
        """The body of an answer, at most `limit` bytes of it.

        Parameters
        ----------
        content
            `params` or `json` of requests.

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
            response = self._open(method, address, headers or {}, **content)
            with response:
                body = bytearray()
                for chunk in self._chunks(response):
                    body += chunk
                    if len(body) > limit:
                        raise InputError(
                            f"'{shown(address)}' sends more than {limit / 1e6:g} MB, more than anything of its kind holds. It "
                            "was not read."
                        )
                _require_whole(response, len(body))
                return bytes(body)

        return self._persist(once, address)

    # -- byte ranges

    def stream_range(self, address: str, start: int, length: int, take: Callable[[bytes, dict], None]) -> None:
        """Hand `length` bytes from `start` on to `take(bytes, headers)`; after a break goes on with the first byte missing.

        Raises
        ------
        RangesNotSupported
            The server sends whole files only.
        """
        state = {"done": 0}

        def once() -> None:
            before = state["done"]
            try:
                self._some_of_range(address, start, length, state, take)
            except _Passing as trouble:
                if state["done"] > before:  # it got on: the tries are counted anew
                    raise _Progress(trouble) from trouble
                raise

        self._persist(once, address)

    def _some_of_range(self, address: str, start: int, length: int, state: dict, take: Callable) -> None:
        first, last = start + state["done"], start + length - 1
        headers = {"Range": f"bytes={first}-{last}", "Accept-Encoding": "identity"}
        with self._open("GET", address, headers) as response:
            if response.status_code == 200:
                raise RangesNotSupported(f"The server of '{shown(address)}' sends whole files only.")
            facts = range_facts(response, address)
            if facts["start"] != first:
                raise _Passing("the server sent another part of the file than asked for")
            end = min(last, facts["size"] - 1)
            for chunk in self._chunks(response):
                chunk = chunk[: end - start + 1 - state["done"]]
                if chunk:
                    take(chunk, facts)
                    state["done"] += len(chunk)
            if start + state["done"] <= end:
                raise _Passing(f"the connection broke after {state['done'] / 1e6:.2f} of {(end - start + 1) / 1e6:.2f} MB")

    def stream_whole(self, address: str, begin: Callable[[int], Callable[[bytes], None]]) -> None:
        """Hand a whole file to the function that `begin(size or 0)` gives; begins anew after a break."""

        def once() -> None:
            with self._open("GET", address, {"Accept-Encoding": "identity"}) as response:
                take, done = begin(_length(response)), 0
                for chunk in self._chunks(response):
                    take(chunk)
                    done += len(chunk)
                _require_whole(response, done)

        self._persist(once, address)

    # -- inside

    def _persist(self, work: Callable, address: str):
        """`work()`, tried again after failures that may pass."""
        failures = 0
        while True:
            self.signals.check()
            try:
                return work()
            except _Progress as progress:
                failures, trouble = 1, progress.trouble
            except _Passing as passing:
                failures, trouble = failures + 1, passing
            if failures >= (min(2, self.patience.attempts) if trouble.hopeless else self.patience.attempts):
                raise NetworkError(
                    f"'{shown(address)}' could not be fetched: {trouble} ({failures} tries). Check the connection to "
                    f"{host_of(address)} and run again; what is finished is kept."
                ) from trouble
            wait = min(max(trouble.wait, self.patience.pause * 2 ** (failures - 1)), LONGEST_PAUSE)
            self.signals.say(
                f"'{shown(address)}': {trouble}. Trying again in {wait:g} s ({failures + 1} of {self.patience.attempts})."
            )
            self.signals.pause(wait)

    def _open(self, method: str, address: str, headers: dict, **content) -> requests.Response:
        """One request, redirects followed by hand; an answer with status 200 or 206."""
        came_from = ""
        for _ in range(MOST_REDIRECTS + 1):
            check_step(address, came_from, self._private_allowed)
            response = self._ask(method, address, headers, content)
            self.signals.alive()
            location = response.headers.get("Location", "")
            if response.status_code in _REDIRECTS and location:
                response.close()
                came_from, address = address, urljoin(address, location)
                if method == "POST" and response.status_code != 307 and response.status_code != 308:
                    method, content = "GET", {}
                continue
            if response.status_code in (200, 206):
                return response
            response.close()
            self._complain(response, address)
        raise RefusedAddress(f"'{shown(came_from)}' redirects more than {MOST_REDIRECTS} times. It is not followed.")

    def _ask(self, method: str, address: str, headers: dict, content: dict) -> requests.Response:
        waits = (self.patience.connect, self.patience.read)
        try:
            return self._session().request(
                method, address, headers=headers, allow_redirects=False, stream=True, timeout=waits, **content
            )
        except requests.exceptions.SSLError as error:
            raise HttpError(
                f"The certificate of {host_of(address)} is not trusted ({_reason(error)}). Check the address and the computer's "
                "clock; "
                "behind a company's proxy set REQUESTS_CA_BUNDLE.",
                0,
            ) from error
        except requests.exceptions.Timeout as error:
            raise _Passing(f"no answer within {max(waits):g} s") from error
        except (requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError) as error:
            raise _Passing(*_connection_trouble(error, address)) from error
        except (requests.exceptions.RequestException, ValueError, UnicodeError) as error:
            raise InputError(f"'{shown(address)}' cannot be asked: {_reason(error)}. Check the address.") from error

    def _chunks(self, response: requests.Response) -> Iterator[bytes]:
        try:
            for chunk in response.iter_content(CHUNK):
                self.signals.check()
                self.signals.count(len(chunk))
                yield chunk
        except requests.exceptions.ContentDecodingError as error:
            raise HttpError(f"'{shown(response.url)}' sends damaged data ({_reason(error)}).", 0) from error
        except requests.exceptions.RequestException as error:
            slow = "timed out" in str(error).lower()
            raise _Passing(f"no more data within {self.patience.read:g} s" if slow else "the connection broke") from error

    def _complain(self, response: requests.Response, address: str) -> None:
        status = response.status_code
        if status in _PASSING:
            after = response.headers.get("Retry-After", "")
            raise _Passing(f"the server answered {status} ({response.reason})", float(after) if after.isdigit() else 0.0)
        remedy = {
            401: "It needs an account. Choose a catalogue whose files are public.",
            403: "It needs an account. Choose a catalogue whose files are public.",
            404: "There is nothing at this address.",
            410: "There is nothing at this address any more.",
        }.get(status, "")
        raise HttpError(f"'{shown(address)}': the server answered {status} ({response.reason}). {remedy}".rstrip(), status)

    def _session(self) -> requests.Session:
        if not hasattr(self._sessions, "session"):
            self._sessions.session = requests.Session()
            self._sessions.session.headers["User-Agent"] = "Mine Mapper (QGIS plugin)"
            self._opened.append(self._sessions.session)
        return self._sessions.session


class RangesNotSupported(InputError):
    """The server cannot send a part of a file."""


class _Progress(Exception):
    def __init__(self, trouble: _Passing):
        super().__init__(str(trouble))
        self.trouble = trouble


def range_facts(response: requests.Response, address: str) -> dict:
    """Start of the part, size of the whole file, and its version mark, from the headers of a 206 answer.

    Raises
    ------
    InputError
        The server does not say them in a way that can be understood.
    """
    text = response.headers.get("Content-Range", "")
    unit, _, rest = text.strip().partition(" ")
    span, _, size = rest.partition("/")
    first, _, last = span.partition("-")
    if unit.lower() != "bytes" or not (first.isdigit() and last.isdigit() and size.isdigit()) or len(size) > 18:
        raise InputError(f"The server of '{shown(address)}' does not say which part of the file it sends ('{shown(text)}').")
    if response.headers.get("Content-Encoding", "identity").lower() not in ("", "identity"):
        raise InputError(f"The server of '{shown(address)}' compresses parts of files, which cannot be put together.")
    mark = response.headers.get("ETag") or response.headers.get("Last-Modified") or ""
    return {"start": int(first), "size": int(size), "mark": mark}


def _length(response: requests.Response) -> int:
    text = response.headers.get("Content-Length", "")
    return int(text) if text.isdigit() else 0


def _require_whole(response: requests.Response, received: int) -> None:
    """Raise `_Passing` when fewer bytes came than were promised."""
    if response.headers.get("Content-Encoding"):
        return  # the promised length is that of the compressed bytes; a broken end fails in decompression
    promised = _length(response)
    if received < promised:
        raise _Passing(f"the connection broke after {received / 1e6:.2f} of {promised / 1e6:.2f} MB")


def _connection_trouble(error: Exception, address: str) -> tuple:
    """Plain words for a connection that could not be made, seconds to wait, and whether trying on is hopeless."""
    text = str(error)
    if any(sign in text for sign in ("NameResolution", "getaddrinfo", "Name or service", "name resolution", "nodename")):
        return f"the computer cannot find {host_of(address)}: is there a network, and is the address right?", 0.0, True
    if "refused" in text.lower():
        return f"no server answers at {host_of(address)}", 0.0, True
    if "roxy" in text:
        return f"the proxy cannot reach {host_of(address)}", 0.0, False
    return "the connection broke", 0.0, False


def _reason(error: Exception) -> str:
    text = str(error)
    return text if len(text) < 200 else text[:197] + "..."
