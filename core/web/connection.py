"""Connections that look at the address they have reached: a name may lead anywhere, the socket tells where it led."""

from __future__ import annotations

import threading

from requests import Session
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool

from .addresses import RefusedAddress, is_public


class NetworkGuard:
    """Keeps a run inside the public network, unless the catalogue itself is in a private one.

    Parameters
    ----------
    home : str
        Host of the catalogue. Where its first connection leads decides for the whole run.
    """

    def __init__(self, home: str):
        self._home, self._public, self._lock = home, None, threading.Lock()

    def check(self, socket, host: str) -> None:
        """Close the socket and raise `RefusedAddress` if it leads where this run may not go."""
        public = is_public(socket.getpeername()[0])
        with self._lock:
            if self._public is None and host == self._home:
                self._public = public
            allowed = public or self._public is False
        if not allowed:
            socket.close()
            raise RefusedAddress(
                "The host '{host}' lies in a private network, while the catalogue is a public one. It was not asked.", host=host
            )


def open_session(guard: NetworkGuard) -> Session:
    """A session of requests whose direct connections are looked at by `guard` (a proxy looks for itself)."""
    session = Session()
    for scheme in ("http://", "https://"):
        session.mount(scheme, _GuardedAdapter(guard))
    session.headers["User-Agent"] = "Mine Mapper (QGIS plugin)"
    return session


class _GuardedAdapter(HTTPAdapter):
    def __init__(self, guard: NetworkGuard):
        self._guard = guard
        super().__init__()

    def init_poolmanager(self, *args, **kwargs):
        super().init_poolmanager(*args, **kwargs)
        pools = {"http": HTTPConnectionPool, "https": HTTPSConnectionPool}
        self.poolmanager.pool_classes_by_scheme = {scheme: _guarded(pool, self._guard) for scheme, pool in pools.items()}


def _guarded(pool, guard: NetworkGuard):
    """A pool of urllib3 whose sockets are looked at before anything, an encrypted greeting included, is sent."""

    class Connection(pool.ConnectionCls):
        def _new_conn(self):
            socket = super()._new_conn()
            guard.check(socket, self.host)
            return socket

    return type("GuardedPool", (pool,), {"ConnectionCls": Connection})
