"""Searching a STAC API by pystac-client, whose requests all go through our own client: limits, retries, no local files."""

from __future__ import annotations

import json
import warnings
from dataclasses import dataclass
from itertools import islice

from ...errors import InputError, MineMapperError
from ...messages import Message
from ...web.addresses import host_of, place_of, redact, resolve
from ...web.client import Client, HttpError

MOST_PAGE_BYTES = 64_000_000
MOST_BYTES = 256_000_000
"""Of all answers of a catalogue together."""

MOST_ITEMS = 2000
MOST_PAGES = 500
PAGE = 100


@dataclass(frozen=True)
class Collection:
    """What a catalogue says of a collection: its id, licence and providers, for the record."""

    identifier: str
    licence: str = ""
    providers: tuple = ()


class Catalogue:
    """A STAC API.

    Raises
    ------
    InputError
        There is none at the address, or it cannot be searched; the message tells what was found instead.
    """

    def __init__(self, client: Client, address: str):
        self.address = address
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # what pystac-client warns of ends in our own messages
                self._api, self._io = _open(client, address)
                self._classes = [str(uri) for uri in self._api.extra_fields.get("conformsTo") or ()]
        except HttpError as error:
            raise InputError(
                "No STAC API at CATALOG '{address}': {reason} Check the address.", address=redact(address), reason=error.message
            ) from error
        except MineMapperError:
            raise
        except Exception as error:  # whatever pystac makes of a page that is no catalogue
            raise InputError(
                "What CATALOG '{address}' answers is no STAC catalogue ({reason}). Give the address of a STAC API, for example "
                "https://earth-search.aws.element84.com/v1",
                address=redact(address), reason=_short(error),
            ) from error  # fmt: skip
        if not self._offers("item-search"):
            raise InputError(
                "The catalogue at CATALOG '{address}' cannot be searched (it does not conform to 'item-search' of the STAC API). "
                "Give the address of a STAC API, not of a static catalogue.",
                address=redact(address),
            )

    def _offers(self, *names: str) -> bool:
        return any(name in uri for uri in self._classes for name in names)

    def collection(self, identifier: str, parameter: str) -> Collection:
        """Facts of a collection.

        Raises
        ------
        InputError
            The catalogue has no such collection; the message names those that it has.
        """
        if not self._offers("collections", "ogcapi-features"):
            return Collection(identifier)  # pystac would walk through the whole catalogue
        try:
            found = self._guarded(lambda: self._api.get_collection(identifier), "collections")
        except HttpError as error:
            if error.status not in (400, 404):
                raise
            found = None
        if found is None:
            raise InputError(
                "The catalogue at {host} has no collection '{collection}' ({parameter}). {known}",
                host=place_of(self.address), collection=redact(identifier, 80), parameter=parameter, known=self._known(),
            )  # fmt: skip
        about = self._guarded(found.to_dict, "collections")
        providers = [entry for entry in about.get("providers") or () if isinstance(entry, dict) and entry.get("name")]
        names = tuple(redact(entry["name"], 80) for entry in providers[:20])
        return Collection(identifier, redact(about.get("license", ""), 80), names)

    def _known(self) -> Message:
        try:
            names = self._guarded(lambda: sorted(c.id for c in islice(self._api.get_collections(), 40)), "collections")
        except InputError:
            names = []
        return Message("It has: {names}.", names=", ".join(redact(n, 60) for n in names)) if names else Message("Check the name.")

    def search(self, collection: str, bounds: tuple, start: str = "", end: str = "") -> list:
        """All items that meet an area and a time, as dicts in the order of the catalogue; empty for entries that are none.

        Parameters
        ----------
        bounds : tuple
            West, south, east, north in degrees.
        start, end : str
            ISO dates, inclusive; '' = any time.

        Raises
        ------
        InputError
            The catalogue cannot be searched, or has more than `MOST_ITEMS` items there.
        """
        arguments = {"collections": [collection], "bbox": list(bounds), "limit": PAGE}
        if start or end:
            arguments["datetime"] = f"{start}T00:00:00Z/{end}T23:59:59Z"
        try:
            found = self._guarded(lambda: self._pages("POST", arguments), "search")
        except HttpError as error:
            if error.status not in (404, 405, 501):
                raise
            found = self._guarded(lambda: self._pages("GET", arguments), "search")
        if found and not any(isinstance(entry, dict) for entry in found):
            raise InputError(
                "The catalogue at {host} answers a search with something else than items. Choose another catalogue.",
                host=place_of(self.address),
            )
        if len(found) > MOST_ITEMS:
            raise InputError(
                "The catalogue has more than {limit} items of '{collection}' in the extent and the time asked for. Choose a "
                "smaller EXTENT or a shorter time.",
                limit=MOST_ITEMS, collection=collection,
            )  # fmt: skip
        return [entry if isinstance(entry, dict) else {} for entry in found]

    def _pages(self, method: str, arguments: dict) -> list:
        """Entries of all pages. (pystac-client ends at an empty page, though some catalogues have more behind it.)"""
        from pystac import Link

        search, entries = self._api.search(method=method, **arguments), []
        page = self._io.read_json(search.url, method=method, parameters=search.get_parameters())
        for _ in range(MOST_PAGES):
            features = page["features"]
            if not isinstance(features, list):
                raise TypeError("features are no list")
            entries += features
            following = [link for link in page.get("links") or () if isinstance(link, dict) and link.get("rel") == "next"]
            if not following or len(entries) > MOST_ITEMS:
                return entries
            page = self._io.read_json(Link.from_dict(following[0]), parameters=search.get_parameters())
        raise InputError(
            "The catalogue at {host} answers a search with more than {limit} pages. Choose a smaller EXTENT or a shorter time.",
            host=place_of(self.address), limit=MOST_PAGES,
        )  # fmt: skip

    def _guarded(self, work, what: str):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return work()
        except MineMapperError:
            raise
        except Exception as error:  # whatever pystac makes of an answer that is not what it should be
            raise InputError(
                "The catalogue at {host} answers its {part} with something that cannot be understood ({reason}). Choose another "
                "catalogue.",
                host=place_of(self.address), part=what, reason=_short(error),
            ) from error  # fmt: skip


def _open(client: Client, address: str) -> tuple:
    from pystac_client import Client as Api
    from pystac_client.stac_api_io import StacApiIO

    class LimitedIO(StacApiIO):
        """All reading of pystac-client, by our client; files of this computer are never read."""

        received = 0

        def read_text(self, source, *args, **kwargs):
            if isinstance(source, str):
                source = resolve(source, address)
            return super().read_text(source, *args, **kwargs)

        def request(self, href, method=None, headers=None, parameters=None):
            method, href = (method or "GET").upper(), resolve(href, address)
            if method not in ("GET", "POST"):
                raise InputError(
                    "The catalogue at {host} asks for the method {method}. It is not followed.",
                    host=place_of(address), method=redact(method, 20),
                )  # fmt: skip
            content = {"json" if method == "POST" else "params": parameters or {}}
            sent = {"Accept": "application/geo+json, application/json", **_own_headers(headers, href, address)}
            answer = client.fetch(href, MOST_PAGE_BYTES, method, sent, **content)
            self.received += len(answer)
            if self.received > MOST_BYTES:
                raise InputError(
                    "The catalogue at {host} answers with more than {limit:.0f} MB in all. Choose a smaller EXTENT or a shorter "
                    "time.",
                    host=place_of(address), limit=MOST_BYTES / 1e6,
                )  # fmt: skip
            return answer.decode("utf-8")

    reader = LimitedIO()
    api = Api.open(address, stac_io=reader)
    if host_of(resolve(api.get_self_href() or address, address)) != host_of(address):
        api.set_self_href(address)
    return api, reader


def _own_headers(headers, href: str, address: str) -> dict:
    """Headers that a next link asks for go to the catalogue itself only."""
    if not isinstance(headers, dict) or host_of(href) != host_of(address):
        return {}
    return {str(key): str(value) for key, value in list(headers.items())[:20] if str(key).lower() != "authorization"}


def _short(error: Exception) -> str:
    text = f"{type(error).__name__}: {error}" if not isinstance(error, json.JSONDecodeError) else "no JSON"
    return redact(text, 150)
