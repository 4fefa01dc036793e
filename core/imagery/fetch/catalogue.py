"""Searching a STAC API by pystac-client, whose requests all go through our own client: limits, retries, no local files."""

from __future__ import annotations

import json
import warnings
from dataclasses import dataclass
from itertools import islice
from typing import Iterator
from urllib.parse import urlsplit

from ...errors import InputError, MineMapperError
from .addresses import host_of, resolve, shown
from .client import Client, HttpError

MOST_PAGE_BYTES = 64_000_000
MOST_ITEMS = 2000
PAGE = 100


@dataclass(frozen=True)
class Collection:
    """What a catalogue says of a collection: its id, licence and providers, for the record."""

    identifier: str
    licence: str
    providers: tuple


class Catalogue:
    """A STAC API.

    Raises
    ------
    InputError
        There is none at the address, or it cannot be searched; the message tells what was found instead.
    """

    def __init__(self, client: Client, address: str):
        self.address, self._client = address, client
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # what pystac-client warns of ends in our own messages
                self._api = _open(client, address)
                self._classes = [str(uri) for uri in self._api.extra_fields.get("conformsTo") or ()]
        except HttpError as error:
            raise InputError(f"No STAC API at CATALOG '{shown(address)}': {error} Check the address.") from error
        except MineMapperError:
            raise
        except Exception as error:  # whatever pystac makes of a page that is no catalogue
            raise InputError(
                f"What CATALOG '{shown(address)}' answers is no STAC catalogue ({_short(error)}). Give the address of a STAC "
                "API, for example https://earth-search.aws.element84.com/v1"
            ) from error
        if not self._offers("item-search"):
            raise InputError(
                f"The catalogue at CATALOG '{shown(address)}' cannot be searched (it does not conform to 'item-search' of the "
                "STAC API). Give the address of a STAC API, not of a static catalogue."
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
            return Collection(identifier, "", ())  # pystac would walk through the whole catalogue
        try:
            found = self._guarded(lambda: self._api.get_collection(identifier), "collections")
        except HttpError as error:
            if error.status not in (400, 404):
                raise
            found = None
        if found is None:
            raise InputError(
                f"The catalogue at {host_of(self.address)} has no collection '{identifier}' ({parameter}). {self._known()}"
            )
        about = self._guarded(found.to_dict, "collections")
        providers = tuple(
            shown(entry.get("name", ""), 80)
            for entry in about.get("providers") or ()
            if isinstance(entry, dict) and entry.get("name")
        )
        return Collection(identifier, shown(about.get("license", ""), 80), providers[:20])

    def _known(self) -> str:
        try:
            names = self._guarded(lambda: sorted(c.id for c in islice(self._api.get_collections(), 40)), "collections")
        except InputError:
            names = []
        return f"It has: {', '.join(shown(name, 60) for name in names)}." if names else "Check the name."

    def search(self, collection: str, bounds: tuple, start: str = "", end: str = "") -> list:
        """All items that meet an area and a time, as dicts in the order of the catalogue.

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
        found: list = []
        arguments = {"collections": [collection], "bbox": list(bounds), "limit": PAGE, "max_items": MOST_ITEMS + 1}
        if start or end:
            arguments["datetime"] = f"{start}T00:00:00Z/{end}T23:59:59Z"
        for item in self._items(arguments):
            if not isinstance(item, dict):
                raise InputError(f"The catalogue at {host_of(self.address)} answers a search with something else than items.")
            found.append(item)
        if len(found) > MOST_ITEMS:
            raise InputError(
                f"The catalogue has more than {MOST_ITEMS} items of '{collection}' in the extent"
                f"{f' from {start} to {end}' if start else ''}. Choose a smaller EXTENT or a shorter time."
            )
        return found

    def _items(self, arguments: dict) -> Iterator[dict]:
        def pages(method: str) -> list:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return list(self._api.search(method=method, **arguments).items_as_dicts())

        try:
            yield from self._guarded(lambda: pages("POST"), "search")
        except HttpError as error:
            if error.status not in (404, 405, 501):
                raise
            yield from self._guarded(lambda: pages("GET"), "search")

    def _guarded(self, work, what: str):
        try:
            return work()
        except MineMapperError:
            raise
        except Exception as error:  # whatever pystac makes of an answer that is not what it should be
            raise InputError(
                f"The catalogue at {host_of(self.address)} answers its {what} with something that cannot be understood "
                f"({_short(error)}). Choose another catalogue."
            ) from error


def _open(client: Client, address: str):
    from pystac_client import Client as Api
    from pystac_client.stac_api_io import StacApiIO

    class LimitedIO(StacApiIO):
        """All reading of pystac-client, by our client; files of this computer are never read."""

        def read_text(self, source, *args, **kwargs):
            if isinstance(source, str):
                source = resolve(source, address)
            return super().read_text(source, *args, **kwargs)

        def request(self, href, method=None, headers=None, parameters=None):
            method, parameters = (method or "GET").upper(), parameters or {}
            if method not in ("GET", "POST"):
                raise InputError(
                    f"The catalogue at {host_of(address)} asks for the method {shown(method, 20)}. It is not followed."
                )
            content = {"json": parameters} if method == "POST" else {"params": parameters}
            sent = {"Accept": "application/geo+json, application/json", **_own_headers(headers, href, address)}
            return client.fetch(resolve(href, address), MOST_PAGE_BYTES, method, sent, **content).decode("utf-8")

    api = Api.open(address, stac_io=LimitedIO())
    if not api.get_self_href() or urlsplit(api.get_self_href()).netloc != urlsplit(address).netloc:
        api.set_self_href(address)
    return api


def _own_headers(headers, href: str, address: str) -> dict:
    """Headers that a next link asks for go to the catalogue itself only."""
    if not isinstance(headers, dict) or host_of(href) != host_of(address):
        return {}
    return {str(key): str(value) for key, value in list(headers.items())[:20]}


def _short(error: Exception) -> str:
    text = f"{type(error).__name__}: {error}" if not isinstance(error, json.JSONDecodeError) else "no JSON"
    return shown(text, 150)
