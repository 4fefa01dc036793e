"""Files that are not handed out to everybody: accounts of QGIS's authentication store, and catalogues whose addresses are signed.

Whatever is signed goes to the hosts that the account is for, and to no others: the catalogue's own, those of the same provider,
and those that the configuration names. Nothing of it reaches results, records, messages or the log.
"""

from __future__ import annotations

import base64
import json
import re
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Iterable, Mapping, Optional

from ..errors import InputError, ParameterError
from ..messages import Message
from .addresses import RefusedAddress, host_of, is_private_name, place_of, resolve
from .client import Client, HttpError, Signed, Signer
from .s3_signature import signed_headers

PROVIDERS = (".dataspace.copernicus.eu",)
"""Hosts of one provider: an account for one of them is an account for all."""

PUBLIC_CLIENT = "cdse-public"
"""Client id with which the Copernicus Data Space lets user names and passwords be exchanged for tokens."""

EARLY = 30.0
"""Seconds before its end at which a token is renewed."""

_MOST_BYTES = 1_000_000


class AccountError(InputError):
    """An account is refused: no file of this run can be had with it."""


@dataclass(frozen=True)
class Account:
    """What QGIS's authentication store holds under an id.

    Attributes
    ----------
    kind : str
        "basic" (user, password), "header" (name -> value), "oauth2" (token_url, client_id, client_secret, scope, user,
        password), "s3" (access_key, secret_key, region).
    values : mapping
        Never shown.
    hosts : tuple of str
        Hosts that the configuration is for, beside those of the catalogue.
    """

    kind: str
    values: Mapping = field(repr=False)
    hosts: tuple = ()


class AccountSigner(Signer):
    """Signs with an account.

    Parameters
    ----------
    home : str
        Address of the catalogue.
    """

    def __init__(self, account: Account, home: str, client: Client):
        self._account, self._home, self._client = account, home, client
        self._hosts = {host_of(home), *account.hosts}
        self._endings = tuple(ending for ending in PROVIDERS if f".{host_of(home)}".endswith(ending))
        self._token_url = account.values.get("token_url", "")
        self._token, self._refresh, self._end, self._refresh_end = "", "", 0.0, 0.0
        self._stores: tuple = ()
        self._lock = threading.RLock()
        if home.startswith("http:") and not is_private_name(host_of(home)):
            raise ParameterError(
                "AUTH would send an account to '{host}' without encryption. Give the catalogue's https address as CATALOG.",
                host=place_of(home),
            )

    def learn(self, stores: Iterable[str], provider: str) -> None:
        """Take what the catalogue's items say: beginnings of addresses in S3 stores, and who hands out tokens.

        Parameters
        ----------
        provider : str
            Address of the description of an OpenID Connect provider; '' = none is named.
        """
        self._stores = tuple(sorted(stores))
        if provider and self._account.kind == "basic" and not self._token_url:
            self._token_url = self._token_address(provider)

    def sign(self, address: str) -> Signed:
        values, kind = self._account.values, self._account.kind
        if not self._covers(address):
            return Signed(address)
        if kind == "header":
            return Signed(address, dict(values))
        if kind == "s3":
            return Signed(address, signed_headers(address, **values)) if address.startswith(self._stores) else Signed(address)
        if self._token_url:
            if address == self._token_url or host_of(address) == host_of(self._token_url) != host_of(self._home):
                return Signed(address)
            return Signed(address, {"Authorization": f"Bearer {self._current_token()}"})
        pair = f"{values['user']}:{values['password']}".encode()
        return Signed(address, {"Authorization": f"Basic {base64.b64encode(pair).decode()}"})

    def renew(self, address: str) -> bool:
        if not self._token or address == self._token_url or not self._covers(address):
            return False
        with self._lock:
            self._end = 0.0
        return True

    def remedy(self, address: str) -> Message:
        if not self._covers(address):
            return super().remedy(address)
        return Message("The account of AUTH does not open it: look at its user name, password or keys, and at what it may read.")

    def _covers(self, address: str) -> bool:
        host = host_of(address)
        secret = address.startswith("https:") or is_private_name(host)
        return secret and (host in self._hosts or f".{host}".endswith(self._endings))

    # -- tokens

    def _token_address(self, discovery: str) -> str:
        where = resolve(discovery, self._home)
        if self._covers(where):
            answer = self._ask(where)
            found = resolve(str(answer.get("token_endpoint", "")), self._home)
            if self._covers(found):
                return found
        raise AccountError(
            "The catalogue wants tokens of '{host}', which is none of its own hosts. The account of AUTH was not sent there.",
            host=place_of(where),
        )

    def _current_token(self) -> str:
        with self._lock:
            now = time.monotonic()
            if now >= self._end - EARLY or not self._token:
                self._take(self._grant(now), now)
            return self._token

    def _grant(self, now: float) -> dict:
        """A new token: by the refresh token while it holds, as each log-in is a session of which a provider allows few."""
        values = self._account.values
        who = {"client_id": values.get("client_id") or PUBLIC_CLIENT, "client_secret": values.get("client_secret")}
        who["scope"] = values.get("scope")
        who = {key: value for key, value in who.items() if value}
        if self._refresh and now < self._refresh_end - EARLY:
            try:
                return self._ask(self._token_url, {**who, "grant_type": "refresh_token", "refresh_token": self._refresh})
            except AccountError:
                self._refresh = ""
        login = {"grant_type": "password", "username": values.get("user", ""), "password": values.get("password", "")}
        return self._ask(self._token_url, {**who, **login})

    def _take(self, answer: dict, now: float) -> None:
        token, length = answer.get("access_token"), answer.get("expires_in")
        if not isinstance(token, str) or not re.fullmatch(r"[\x21-\x7e]+", token):
            raise AccountError(
                "'{host}' answers with no token. Look at the configuration of AUTH.", host=place_of(self._token_url)
            )
        refresh = answer.get("refresh_token")
        self._token, self._refresh = token, refresh if isinstance(refresh, str) else ""
        self._end = now + _seconds(length, 600.0)
        self._refresh_end = now + _seconds(answer.get("refresh_expires_in"), 3600.0)

    def _ask(self, address: str, form: Optional[dict] = None) -> dict:
        try:
            data = self._client.fetch(address, _MOST_BYTES, "POST" if form else "GET", data=form or None)
            return _as_dict(json.loads(data))
        except HttpError as error:
            raise AccountError(
                "'{host}' refuses the account of AUTH (status {status}). Look at its user name and password.",
                host=place_of(address), status=error.status,
            ) from None  # fmt: skip
        except ValueError as error:
            if isinstance(error, InputError):
                raise
            raise AccountError(
                "'{host}' answers with no token. Look at the configuration of AUTH.", host=place_of(address)
            ) from None


def _as_dict(value: object) -> dict:
    return value if isinstance(value, dict) else {}


def _seconds(value: object, default: float) -> float:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < 1e9 else default


@dataclass(frozen=True)
class TokenService:
    """A provider that signs addresses for whoever asks, by a token for each container of files.

    Attributes
    ----------
    catalogue : str
        Host of the catalogue.
    files : str
        Pattern of addresses to sign; its groups fill the gaps of `endpoint`.
    endpoint : str
        Address that gives `token` and its end, `msft:expiry`.
    """

    catalogue: str
    files: str
    endpoint: str


SERVICES = [
    TokenService(
        "planetarycomputer.microsoft.com",
        r"https://(?P<account>[a-z0-9\-]+)\.blob\.core\.windows\.net/(?P<container>[a-z0-9$\-]+)/.*",
        "https://planetarycomputer.microsoft.com/api/sas/v1/token/{account}/{container}",
    )
]
"""microsoft/planetary-computer-sdk-for-python, planetary_computer/sas.py."""


class ServiceSigner(Signer):
    """Signs by a `TokenService`."""

    def __init__(self, service: TokenService, client: Client):
        self._service, self._client = service, client
        self._tokens: dict = {}
        self._lock = threading.RLock()

    def sign(self, address: str) -> Signed:
        match = re.fullmatch(self._service.files, address)
        if not match or re.search(r"[?&]sig=", address):
            return Signed(address)
        endpoint = self._service.endpoint.format(**match.groupdict())
        with self._lock:
            token, end = self._tokens.get(endpoint, ("", 0.0))
            if time.time() > end - EARLY:
                token, end = self._tokens[endpoint] = self._ask(endpoint)
        return Signed(f"{address}{'&' if '?' in address else '?'}{token}")

    def renew(self, address: str) -> bool:
        with self._lock:
            known = bool(self._tokens)
            self._tokens.clear()
        return known

    def _ask(self, endpoint: str) -> tuple:
        try:
            answer = _as_dict(json.loads(self._client.fetch(endpoint, _MOST_BYTES)))
            token, expiry = answer["token"], str(answer["msft:expiry"]).replace("Z", "+00:00")
            end = datetime.fromisoformat(expiry)
            if not re.fullmatch(r"[\x21-\x7e]+", token):
                raise ValueError
            return token, (end if end.tzinfo else end.replace(tzinfo=timezone.utc)).timestamp()
        except (KeyError, TypeError, ValueError) as error:
            if isinstance(error, InputError) and not isinstance(error, (HttpError, RefusedAddress)):
                raise
            raise AccountError(
                "'{host}' gives no token for its files, though it signs them for everybody. Try again later.",
                host=place_of(endpoint),
            ) from None


def open_signer(home: str, account, client: Client) -> Signer:
    """What signs for a catalogue: the user's account, else the provider's own service, else nothing."""
    if account is not None:
        return AccountSigner(account, home, client)
    services = [service for service in SERVICES if service.catalogue == host_of(home)]
    return ServiceSigner(services[0], client) if services else Signer()
