"""Files that need an account: tokens, keys and headers reach the hosts they are for, no others, and are never shown or kept."""

import hashlib
import hmac
import json
import re
from datetime import datetime, timezone
from pathlib import Path

import pytest
from fetch_servers import Unruly, nginx, safe_files
from imagery_products import CORNER, UTM45, read
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.imagery.fetch.fetch import FetchJob, fetch_imagery
from mine_mapper.core.native import rasterio
from mine_mapper.core.web import accounts
from mine_mapper.core.web.accounts import Account, AccountError, AccountSigner, TokenService
from mine_mapper.core.web.background import CancelToken
from mine_mapper.core.web.client import Client, HttpError, RetryPolicy
from mine_mapper.core.web.s3_signature import signed_headers

QUICK = RetryPolicy(attempts=2, pause=0.01, connect=2.0, read=1.0)
WKT = rasterio().crs.CRS.from_user_input(UTM45).to_wkt()
EXTENT = (CORNER[0] + 300, CORNER[1] - 900, CORNER[0] + 900, CORNER[1] - 300, WKT)
PASSWORD, SECRET = "pass-word-of-the-test", "secret-key-of-the-test"
BASIC = Account("basic", {"user": "me", "password": PASSWORD})
KEYS = Account("s3", {"access_key": "KEY", "secret_key": SECRET, "region": ""})


class Log(Feedback):
    def __init__(self):
        self.lines = []

    def info(self, message):
        self.lines.append(message)

    warning = info


def run(address, folder, account, log=None, **settings):
    values = {"start": "2023-07-01", "end": "2023-07-31", "dem_collection": "", "policy": QUICK, **settings}
    return fetch_imagery(FetchJob(address, EXTENT, folder=str(folder), account=account, **values), log or Log())


# -- a provider in the manner of the Copernicus Data Space -----------------------------------------------------------


class Provider:
    """Doors of the shop: a store that wants signatures, single files that want tokens, and a desk that hands out tokens."""

    def __init__(self, shop, tmp_path):
        self.shop, self.tokens, self.grants, self.headers, self.life = shop, [], [], [], 600
        item = shop.offer("a", baseline="05.10")
        images, xml, _ = safe_files(shop.product)
        item["stac_version"], item["assets"], item["id"] = "1.1.0", {}, "S2A_MSIL2A_20230719T051651_N0510_R062_T45TXN_X"
        files = {f"{band}_{20 if band == 'SCL' else 10}m": images[band] for band in ("B02", "B03", "B04", "B08", "SCL")}
        for key, path in {**files, "product_metadata": xml}.items():
            name = Path(path).name
            for door in ("eodata", "zip"):
                shop.files[f"/{door}/{name}"] = Path(path).read_bytes()
            item["assets"][key] = {
                "href": f"s3://objects/{name}", "type": "image/jp2", "roles": ["data"], "auth:refs": ["s3"],
                "storage:refs": ["store"],
                "alternate": {"https": {"href": f"{shop.address}/zip/{name}", "auth:refs": ["oidc"]}},
            }  # fmt: skip
            shop.files[f"/objects/{name}"] = Path(path).read_bytes()
        oidc = {"type": "openIdConnect", "openIdConnectUrl": f"{shop.address}/.well-known/openid-configuration"}
        item["properties"]["auth:schemes"] = {"s3": {"type": "s3"}, "oidc": oidc}
        item["properties"]["storage:schemes"] = {"store": {"type": "custom-s3", "platform": shop.address}}
        shop.files["/.well-known/openid-configuration"] = json.dumps({"token_endpoint": f"{shop.address}/token"}).encode()
        self.item, shop.spoil = item, self._look

    def _look(self, handler, path, count):
        self.headers.append((path, dict(handler.headers)))
        given = handler.headers.get("Authorization", "")
        if path == "/token":
            form = dict(pair.split("=") for pair in handler.body.decode().split("&"))
            self.grants.append(form)
            if form["grant_type"] == "password" and form["password"] != PASSWORD:
                handler.send(401, b'{"error": "invalid_grant"}')
                return True
            self.tokens.append(f"token-{len(self.grants)}")
            answer = {
                "access_token": self.tokens[-1],
                "refresh_token": "again",
                "expires_in": self.life,
                "refresh_expires_in": 3600,
            }
            handler.send(200, json.dumps(answer).encode())
            return True
        if path.startswith("/zip/") and given != f"Bearer {self.tokens[-1] if self.tokens else '-'}":
            handler.send(401, b"no token")
            return True
        if path.startswith("/objects/") and not signature_holds(handler):
            handler.send(403, b"<Error><Code>SignatureDoesNotMatch</Code></Error>")
            return True
        return False


def signature_holds(handler):
    """Signature Version 4 looked at as a store does, written apart from the product's own."""
    match = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=KEY/(\d{8})/default/s3/aws4_request,SignedHeaders=([a-z0-9;\-]+),Signature=([0-9a-f]{64})",
        handler.headers.get("Authorization", ""),
    )
    if not match:
        return False
    day, names, signature = match.groups()
    lines = [f"{name}:{handler.headers[name].strip()}" for name in names.split(";")]
    request = "\n".join(["GET", handler.path, "", *lines, "", names, handler.headers["x-amz-content-sha256"]])
    moment, scope = handler.headers["x-amz-date"], f"{day}/default/s3/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", moment, scope, hashlib.sha256(request.encode()).hexdigest()])
    key = b"AWS4" + SECRET.encode()
    for part in (day, "default", "s3", "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.compare_digest(hmac.new(key, text.encode(), "sha256").hexdigest(), signature)


@pytest.fixture
def provider(shop, tmp_path):
    return Provider(shop, tmp_path)


def kept(folder):
    """Everything that a run has written, as one text."""
    return b"\n".join(path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.is_file())


OAUTH2 = {"client_id": "mine", "client_secret": "", "scope": "", "user": "me", "password": PASSWORD}


@pytest.mark.parametrize("kind", ["basic", "s3", "oauth2"])
def test_each_kind_of_account_opens_its_door(provider, tmp_path, kind):
    given = Account("oauth2", {**OAUTH2, "token_url": f"{provider.shop.address}/token"})
    account, log = {"basic": BASIC, "s3": KEYS, "oauth2": given}[kind], Log()
    (scene,) = run(provider.shop.address, tmp_path / "out", account, log).scenes
    images, _, _ = safe_files(provider.shop.product)
    found, expected = read(str(next(Path(scene).glob("*B02*"))))[0], read(images["B02"])[0]
    assert found.size and found.max() <= expected.max()
    asked = {path.split("/")[1] for path, _ in provider.headers if path.count("/") == 2} - {"collections", ".well-known"}
    assert asked == ({"objects"} if kind == "s3" else {"zip"})
    if kind != "s3":
        (grant,) = provider.grants  # one log-in for six files
        assert (grant["grant_type"], grant["username"]) == ("password", "me")
        assert grant["client_id"] == ("cdse-public" if kind == "basic" else "mine")
    everything = kept(tmp_path / "out").decode("latin-1") + "\n".join(log.lines) + repr(account)
    assert not any(secret in everything for secret in (PASSWORD, SECRET, "token-1", "again", "Signature="))


def test_tokens_that_end_are_renewed_without_a_second_log_in(provider, tmp_path):
    provider.life = accounts.EARLY + 0.001  # each token is old at once
    run(provider.shop.address, tmp_path / "out", BASIC)
    kinds = [grant["grant_type"] for grant in provider.grants]
    assert kinds[0] == "password" and set(kinds[1:]) == {"refresh_token"} and len(kinds) > 4


def test_a_token_that_the_server_has_forgotten_is_asked_anew_once(provider, tmp_path):
    look, state = provider._look, {"dropped": False}

    def forget(handler, path, count):
        if path.startswith("/zip/") and provider.tokens and not state["dropped"]:
            state["dropped"] = True
            provider.tokens.append("another one")
        return look(handler, path, count)

    provider.shop.spoil = forget
    assert len(run(provider.shop.address, tmp_path / "out", BASIC).scenes) == 1
    assert 2 <= len(provider.grants) <= 5


def test_a_wrong_password_ends_the_run_and_is_told(provider, tmp_path):
    wrong = Account("basic", {"user": "me", "password": "no-such-word"})
    with pytest.raises(AccountError, match="refuses the account of AUTH .status 401.") as caught:
        run(provider.shop.address, tmp_path / "out", wrong)
    assert "no-such-word" not in str(caught.value) and len(provider.grants) <= 4


def test_wrong_keys_are_told(provider, tmp_path):
    wrong = Account("s3", {"access_key": "KEY", "secret_key": "wrong", "region": ""})
    with pytest.raises(InputError, match="answered 403.*The account of AUTH does not open it"):
        run(provider.shop.address, tmp_path / "out", wrong)


@pytest.mark.parametrize("account", [None, Account("header", {"X-Key": "k"})])
def test_without_the_right_account_the_run_says_which(provider, tmp_path, account):
    if account is not None:  # files that only keys open
        for asset in provider.item["assets"].values():
            del asset["alternate"]
    with pytest.raises(InputError, match=r"1 of them.*needs an account \(.*as AUTH") as caught:
        run(provider.shop.address, tmp_path / "out", account)
    assert "MAX_CLOUD" not in str(caught.value) and ".." not in str(caught.value)
    assert not any(path.startswith(("/zip", "/objects")) for path, _ in provider.headers)


def test_headers_are_sent_to_the_catalogues_hosts_only(shop, tmp_path):
    item = shop.offer("a")
    seen = []
    shop.spoil = lambda handler, path, count: seen.append((path, handler.headers.get("X-Key")))
    with Unruly() as stranger:
        stranger.files["/B04.tif"] = shop.files["/a/B04.tif"]
        others = []
        stranger.spoil = lambda handler, path, count: others.append(dict(handler.headers))
        item["assets"]["red"]["href"] = stranger.address.replace("127.0.0.1", "localhost") + "/B04.tif"
        run(shop.address, tmp_path / "out", Account("header", {"X-Key": "hidden"}))
        assert others and not any("hidden" in str(headers) for headers in others)
    assert seen and all(key == "hidden" for _, key in seen)
    assert b"hidden" not in kept(tmp_path / "out")


def test_a_configuration_may_name_its_own_host(shop, tmp_path):
    item = shop.offer("a")
    with Unruly() as store:
        store.files["/B04.tif"] = shop.files["/a/B04.tif"]
        seen = []
        store.spoil = lambda handler, path, count: seen.append(handler.headers.get("X-Key"))
        item["assets"]["red"]["href"] = store.address.replace("127.0.0.1", "localhost") + "/B04.tif"
        run(shop.address, tmp_path / "out", Account("header", {"X-Key": "k"}, ("localhost",)))
        assert set(seen) == {"k"}


def test_redirects_lose_the_account_with_the_host(shop):
    with Unruly() as stranger:
        got = []
        stranger.files["/f"] = b"x"
        stranger.spoil = lambda handler, path, count: got.append(handler.headers.get("Authorization"))
        there = stranger.address.replace("127.0.0.1", "localhost")
        shop.files["/g"] = b"x"
        where = {"/old": f"{there}/f", "/own": "/g"}
        shop.spoil = lambda handler, path, count: path in where and (handler.send(302, b"", Location=where[path]) or True)
        client = Client(shop.address, QUICK, CancelToken())
        client.signer = AccountSigner(BASIC, shop.address, client)
        assert client.fetch(f"{shop.address}/old", 10) == client.fetch(f"{shop.address}/own", 10) == b"x"
        assert got == [None]


def test_tokens_of_strangers_are_not_asked_for(provider, tmp_path):
    provider.item["properties"]["auth:schemes"]["oidc"]["openIdConnectUrl"] = (
        "http://localhost:9/.well-known/openid-configuration"
    )
    with pytest.raises(AccountError, match="none of its own hosts"):
        run(provider.shop.address, tmp_path / "out", BASIC)
    assert provider.grants == []


def test_an_account_is_not_sent_without_encryption():
    client = Client("http://stac.example.org", QUICK, CancelToken())
    with pytest.raises(ParameterError, match="without encryption"):
        AccountSigner(BASIC, "http://stac.example.org", client)


def test_hosts_of_one_provider_share_an_account():
    client = Client("https://stac.dataspace.copernicus.eu/v1", QUICK, CancelToken())
    signer = AccountSigner(BASIC, "https://stac.dataspace.copernicus.eu/v1", client)
    open_ = lambda address: "Authorization" in signer.sign(address).headers  # noqa: E731
    assert open_("https://zipper.dataspace.copernicus.eu/x") and open_("https://stac.dataspace.copernicus.eu/v1")
    assert not open_("https://dataspace.copernicus.eu.example.org/x") and not open_("http://zipper.dataspace.copernicus.eu/x")
    assert not open_("https://xdataspace.copernicus.eu/x")
    assert PASSWORD not in repr(signer.sign("https://zipper.dataspace.copernicus.eu/x"))


def test_published_example_of_a_signature():
    """Amazon S3 API Reference, "Signature Calculations for the Authorization Header", GET Object."""
    when = datetime(2013, 5, 24, tzinfo=timezone.utc)
    headers = signed_headers(
        "https://examplebucket.s3.amazonaws.com/test.txt", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "us-east-1", when, {"range": "bytes=0-9"},
    )  # fmt: skip
    assert headers["Authorization"].endswith("Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")


@pytest.mark.parametrize(("word", "opens"), [(PASSWORD, True), ("another", False)])
def test_files_of_a_real_web_server_that_wants_a_password(shop, tmp_path, word, opens):
    """nginx with HTTP Basic beside a catalogue that is open to all; the files come in parts, as without an account."""
    item = shop.offer("a")
    (tmp_path / "www" / "a").mkdir(parents=True)
    for path, data in shop.files.items():
        if path.startswith("/a/"):
            (tmp_path / "www" / path[1:]).write_bytes(data)
    with nginx(tmp_path / "www", tmp_path / "nginx", f"me:{PASSWORD}") as web:
        for asset in item["assets"].values():
            asset["href"] = asset["href"].replace(shop.address, web)
        account = Account("basic", {"user": "me", "password": word})
        if not opens:
            with pytest.raises(InputError, match="answered 401.*The account of AUTH does not open it"):
                run(shop.address, tmp_path / "out", account)
            return
        (scene,) = run(shop.address, tmp_path / "out", account).scenes
        asked = (tmp_path / "nginx" / "access.log").read_text()
    assert " 206 " in asked and " 401 " not in asked and PASSWORD not in asked
    assert (Path(scene) / "MTD_MSIL2A.xml").read_bytes() == shop.files["/a/product_metadata.xml"]


# -- catalogues whose addresses are signed ---------------------------------------------------------------------------


@pytest.fixture
def signed(shop, monkeypatch):
    """A catalogue in the manner of the Planetary Computer: files want a token in the query, a service gives one to everybody."""
    shop.offer("a")
    shop.given, shop.life = [], "2999-01-01T00:00:00Z"
    pattern = re.escape(shop.address) + r"/(?P<container>a)/.*"
    monkeypatch.setattr(accounts, "SERVICES", [TokenService("127.0.0.1", pattern, f"{shop.address}/sas/{{container}}")])

    def look(handler, path, count):
        if path == "/sas/a":
            shop.given.append(f"st=1&sig=hidden{len(shop.given)}")
            handler.send(200, json.dumps({"token": shop.given[-1], "msft:expiry": shop.life}).encode())
            return True
        if path.startswith("/a/") and handler.path.partition("?")[2] != (shop.given or ["-"])[-1]:
            handler.send(403, b"signature did not match")
            return True
        return False

    shop.spoil = look
    return shop


def test_addresses_are_signed_where_the_catalogue_wants_it(signed, tmp_path):
    log = Log()
    (scene,) = run(signed.address, tmp_path / "out", None, log).scenes
    assert len(signed.given) == 1 and (Path(scene) / "MTD_MSIL2A.xml").exists()
    assert b"hidden" not in kept(tmp_path / "out") and not any("hidden" in line for line in log.lines)


def test_signatures_near_their_end_are_renewed(signed, tmp_path):
    signed.life = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    client = Client(signed.address, QUICK, CancelToken())
    client.signer = accounts.open_signer(signed.address, None, client)
    for _ in range(3):
        assert client.fetch(f"{signed.address}/a/product_metadata.xml", 10**6)
    assert len(signed.given) == 3


@pytest.mark.parametrize(
    "answer", [(500, b""), (200, b"{}"), (200, b'{"token": "a b", "msft:expiry": "2999-01-01"}'), (404, b"")]
)
def test_a_service_that_gives_no_token_is_told(signed, answer):
    signed.spoil = lambda handler, path, count: path == "/sas/a" and (handler.send(*answer) or True)
    client = Client(signed.address, QUICK, CancelToken())
    client.signer = accounts.open_signer(signed.address, None, client)
    with pytest.raises(InputError, match="gives no token|could not be fetched"):
        client.fetch(f"{signed.address}/a/B02.tif", 10**6)


def test_messages_never_show_a_signature(signed, tmp_path):
    client = Client(signed.address, QUICK, CancelToken())
    client.signer = accounts.open_signer(signed.address, None, client)
    with pytest.raises(HttpError) as caught:
        client.fetch(f"{signed.address}/a/none.tif", 10)
    assert "sig=" not in str(caught.value) and "404" in str(caught.value)
