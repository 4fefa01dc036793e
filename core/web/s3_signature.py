"""Signature of a request for an S3 store (AWS Signature Version 4; Amazon S3 API Reference, "Authenticating Requests")."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timezone
from typing import Optional
from urllib.parse import quote, unquote

from urllib3.util import parse_url

_EMPTY = hashlib.sha256(b"").hexdigest()
_SIGNED = ("host", "x-amz-content-sha256", "x-amz-date")


def signed_headers(
    address: str, access_key: str, secret_key: str, region: str = "", now: Optional[datetime] = None, more: Optional[dict] = None
) -> dict:
    """Headers that let a GET request in.

    Parameters
    ----------
    address : str
        Without a query.
    region : str
        '' = "default", as stores outside Amazon call it.
    more : dict, optional
        Further headers that are signed too, by their names in lower case.
    """
    url, moment = parse_url(address), (now or datetime.now(timezone.utc)).strftime("%Y%m%dT%H%M%SZ")
    scope = f"{moment[:8]}/{region or 'default'}/s3/aws4_request"
    headers = {**dict(zip(_SIGNED, (url.netloc, _EMPTY, moment))), **(more or {})}
    names = ";".join(sorted(headers))
    lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    request = f"GET\n{quote(unquote(url.path or '/'), safe='/-_.~')}\n{url.query or ''}\n{lines}\n{names}\n{_EMPTY}"
    text = f"AWS4-HMAC-SHA256\n{moment}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"
    key = f"AWS4{secret_key}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    del headers["host"]
    return {
        **headers,
        "Authorization": f"AWS4-HMAC-SHA256 Credential={access_key}/{scope},SignedHeaders={names},Signature={signature}",
    }
