"""Accounts of QGIS's authentication store, read for core. Only the id of a configuration stands in models, histories and logs."""

import json
import re

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException
from qgis.PyQt.QtCore import QUrl

RESOURCE_OWNER = 2
"""QgsAuthOAuth2Config.GrantFlow.ResourceOwner: a token for user name and password, without a browser."""

OAUTH2_NAMES = "token_url=tokenUrl client_id=clientId client_secret=clientSecret scope=scope user=username password=password"
"""Our names of the values -> QGIS's."""


def read_account(algorithm, name, identifier):
    """The account of an authentication configuration; None for an empty id. Call it in the main thread.

    Raises
    ------
    QgsProcessingException
        There is no such configuration, it cannot be opened, or it is of a kind that cannot be used here.
    """
    if not identifier:
        return None
    manager = QgsApplication.authManager()
    if identifier not in manager.configIds():
        text = algorithm.tr("{name} is '{id}', and QGIS's authentication store holds no such configuration. Choose another one.")
        raise QgsProcessingException(text.format(name=name, id=identifier))
    config = QgsAuthMethodConfig()
    if (
        not (manager.masterPasswordIsSet() or manager.setMasterPassword(True))
        or not manager.loadAuthenticationConfig(identifier, config, True)[0]
    ):
        text = algorithm.tr(
            "{name}: QGIS's authentication store cannot be opened. Give its master password; for qgis_process write it into a "
            "file, and name that file in the environment variable QGIS_AUTH_PASSWORD_FILE."
        )
        raise QgsProcessingException(text.format(name=name))
    reader = {"Basic": _basic, "APIHeader": _header, "OAuth2": _oauth2, "AWSS3": _s3}.get(config.method())
    if reader is None:
        text = algorithm.tr(
            "{name}: configuration '{id}' is of the kind '{method}'. Use one of the kinds Basic, OAuth2 (resource owner), API "
            "header or AWS S3."
        )
        raise QgsProcessingException(text.format(name=name, id=identifier, method=config.method()))
    kind, values = reader(config)
    if not values:
        text = algorithm.tr(
            "{name}: configuration '{id}' ({method}) is not complete. OAuth2 needs the grant flow 'Resource owner', a token "
            "address, user name and password; the other kinds need all their values."
        )
        raise QgsProcessingException(text.format(name=name, id=identifier, method=config.method()))
    from ..core.web.accounts import Account

    host = QUrl(config.uri()).host()
    return Account(kind, values, (host.lower(),) if host else ())


def _basic(config):
    values = {"user": config.config("username"), "password": config.config("password")}
    return "basic", values if values["user"] else {}


def _header(config):
    usable = re.compile(r"[A-Za-z0-9\-]+")
    return "header", {key: value for key, value in config.configMap().items() if usable.fullmatch(key) and value.isprintable()}


def _s3(config):
    values = {"access_key": config.config("username"), "secret_key": config.config("password"), "region": config.config("region")}
    return "s3", values if values["access_key"] and values["secret_key"] else {}


def _oauth2(config):
    try:
        stored = json.loads(config.config("oauth2config"))
    except ValueError:
        stored = {}
    names = dict(pair.split("=") for pair in OAUTH2_NAMES.split())
    values = {name: str(stored.get(key) or "") for name, key in names.items()}
    complete = stored.get("grantFlow") == RESOURCE_OWNER and values["token_url"] and values["user"]
    return "oauth2", values if complete else {}
