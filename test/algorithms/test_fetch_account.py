"""AUTH: accounts of QGIS's authentication store, in the real qgis_process and read for each kind."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from fetch_servers import Unruly, publish
from imagery_products import CORNER, scene, write_safe

EXTENT = f"{CORNER[0] + 300},{CORNER[0] + 900},{CORNER[1] - 900},{CORNER[1] - 300} [EPSG:32645]"

STORE = """
import json
from qgis.core import QgsApplication, QgsAuthMethodConfig
application = QgsApplication([], False)
application.initQgis()
manager = QgsApplication.authManager()
assert manager.setMasterPassword("master", True)
oauth2 = {"grantFlow": 2, "tokenUrl": "https://a.org/token", "clientId": "c", "username": "me", "password": "word", "version": 1}
for identifier, method, values in (
    ("basic01", "Basic", {"username": "me", "password": "word"}),
    ("header1", "APIHeader", {"X-Key": "hidden", "a b": "no header"}),
    ("oauth01", "OAuth2", {"oauth2config": json.dumps(oauth2)}),
    ("browser", "OAuth2", {"oauth2config": json.dumps({**oauth2, "grantFlow": 0})}),
    ("s3keys1", "AWSS3", {"username": "K", "password": "S", "region": "default"}),
    ("halfkey", "AWSS3", {"username": "K", "password": ""}),
    ("esri001", "EsriToken", {"token": "t"}),
):
    config = QgsAuthMethodConfig(method)
    config.setId(identifier)
    config.setName(identifier)
    config.setUri("https://files.example.org/x" if identifier == "header1" else "")
    for key, value in values.items():
        config.setConfig(key, value)
    assert manager.storeAuthenticationConfig(config)[0]
application.exitQgis()
"""

READ = """
import json
from qgis.core import QgsApplication, QgsProcessingException
application = QgsApplication([], False)
application.initQgis()
from mine_mapper.algorithms.auth_config import read_account
from mine_mapper.algorithms.fetch_imagery import FetchImagery
algorithm, found = FetchImagery(), {}
for identifier in ("", "basic01", "header1", "oauth01", "browser", "s3keys1", "halfkey", "esri001", "nothere"):
    try:
        account = read_account(algorithm, "AUTH", identifier)
        found[identifier] = account and [account.kind, dict(account.values), list(account.hosts), repr(account)]
    except QgsProcessingException as error:
        found[identifier] = str(error)
print("FOUND" + json.dumps(found))
application.exitQgis()
"""


def python(script, environment):
    code = [sys.executable, "-c", script]
    finished = subprocess.run(code, capture_output=True, text=True, timeout=120, env={**os.environ, **environment}, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Environment in which QGIS finds a store with one configuration of each kind."""
    folder = tmp_path_factory.mktemp("store")
    (folder / "master").write_text("master\n")
    environment = {"QGIS_AUTH_DB_DIR_PATH": f"{folder}/", "QGIS_AUTH_PASSWORD_FILE": str(folder / "master")}
    python(STORE, environment)
    return environment


def test_each_kind_is_read(store, provider):
    plugins = str(Path(__file__).parents[2] / "build" / "plugins")
    if not os.path.isdir(plugins):
        pytest.skip("needs the profile of 'make setup'")
    paths = os.pathsep.join([plugins, os.environ.get("PYTHONPATH", "")])
    output = python(READ, {**store, "PYTHONPATH": paths})
    found = json.loads(output.partition("FOUND")[2].splitlines()[0])
    assert found[""] is None
    assert found["basic01"][:3] == ["basic", {"user": "me", "password": "word"}, []] and "word" not in found["basic01"][3]
    assert found["header1"][:3] == ["header", {"X-Key": "hidden"}, ["files.example.org"]]
    assert found["oauth01"][0] == "oauth2" and found["oauth01"][1]["token_url"] == "https://a.org/token"
    assert found["s3keys1"][:2] == ["s3", {"access_key": "K", "secret_key": "S", "region": "default"}]
    assert "not complete" in found["browser"] and "Resource owner" in found["browser"] and "not complete" in found["halfkey"]
    assert "EsriToken" in found["esri001"] and "no such configuration" in found["nothere"]


@pytest.fixture(scope="module")
def guarded(tmp_path_factory):
    """A catalogue whose files want user name and password."""
    root = tmp_path_factory.mktemp("guarded")
    right = "Basic " + base64.b64encode(b"me:word").decode()
    with Unruly() as server:
        server.open_api("sentinel-2-l2a")
        item = publish(write_safe(root / "safe", scene(128, 1), None), root / "www", server.address, "scene-1")
        server.features.append(item)
        server.files.update({f"/scene-1/{path.name}": path.read_bytes() for path in (root / "www" / "scene-1").iterdir()})

        def spoil(handler, path, count):
            return (
                path.startswith("/scene-1") and handler.headers.get("Authorization") != right and (handler.send(401, b"") or True)
            )

        server.spoil = spoil
        yield server.address


def values(address, folder, **more):
    return {
        "CATALOG": address, "EXTENT": EXTENT, "START": "2023-07-01", "END": "2023-07-31", "DEM_COLLECTION": "",
        "FOLDER": str(folder), "DEM": f"{folder}.tif", "RETRIES": 0, "TIMEOUT": 5, **more,
    }  # fmt: skip


def run(qgis_command, inputs, **environment):
    call = ["--json", "run", "minemapper:fetchimagery", "-"]
    return qgis_command(*call, input=json.dumps({"inputs": inputs}), no_proxy="127.0.0.1", **environment)


def test_real_qgis_process_with_an_account(qgis_command, store, guarded, tmp_path):
    finished = run(qgis_command, values(guarded, tmp_path / "out", AUTH="basic01"), **store)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert json.loads(finished.stdout)["results"]["SCENES"] == 1
    kept = b"".join(path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file())
    secret = base64.b64encode(b"me:word")
    assert secret not in kept and secret.decode() not in finished.stdout + finished.stderr


def test_real_qgis_process_without_the_master_password(qgis_command, store, guarded, tmp_path):
    finished = run(qgis_command, values(guarded, tmp_path / "out", AUTH="basic01"), **{**store, "QGIS_AUTH_PASSWORD_FILE": None})
    assert finished.returncode != 0 and "QGIS_AUTH_PASSWORD_FILE" in finished.stdout + finished.stderr
    assert not (tmp_path / "out").exists()


def test_without_an_account_the_message_names_auth(qgis_command, guarded, tmp_path):
    finished = run(qgis_command, values(guarded, tmp_path / "out"))
    assert finished.returncode != 0 and "AUTH" in finished.stdout + finished.stderr and "401" in finished.stdout + finished.stderr
