"""A requests session whose connections note whether any byte of a request has left."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager, ProxyManager
from urllib3.util.retry import Retry


class Departure:
    """What happened to the call under way: the one thing its failure is judged by."""

    def __init__(self) -> None:
        self.started = False
        self.fresh = False
        self.overdue = False
        self._socket: socket.socket | None = None
        self._opening: socket.socket | None = None

    def begin(self) -> None:
        """A new call: nothing has left, no connection was made for it."""
        self.started = self.fresh = self.overdue = False
        self._socket = None

    def opening(self, sock: socket.socket) -> None:
        """The other side was reached; its proxy and its TLS are still to be talked to.

        They are given the call's time and no more: another handle of the connection is kept, since
        TLS takes this one away until it has finished.
        """
        self._opening = sock.dup()
        if self.overdue:
            self.cut()

    def connected(self) -> None:
        """A connection was made for this call, or was not: the attempt is over."""
        self.fresh = True
        if self._opening is not None:
            self._opening.close()
            self._opening = None

    def leaving(self, sock: socket.socket | None) -> None:
        """Bytes of the request are about to leave."""
        self.started = True
        self._socket = sock

    def cut(self) -> None:
        """End the call from another thread: its time is over, whatever seems to have come back."""
        self.overdue = True
        sock = self._socket or self._opening
        if sock is None:
            return
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return


def open_session(departure: Departure, tls: ssl.SSLContext, *, direct: bool) -> requests.Session:
    """A session that trusts the operating system's certificates alone, keeps no cookies, reads no
    password file and tries again only what could not connect. `direct` goes past any proxy."""
    session = requests.Session()
    session.trust_env = not direct
    session.auth = _unchanged
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers.update({"User-Agent": "seller-desktop", "Accept-Encoding": "gzip, deflate"})
    adapter = _WatchedAdapter(departure, tls)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _unchanged(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Stands in for the password file of the machine, which would replace our own header."""
    return request


class _WatchedAdapter(HTTPAdapter):
    """Hands its TLS context and its watched connections to every pool it makes."""

    def __init__(self, departure: Departure, tls: ssl.SSLContext) -> None:
        self._tls = tls
        self._pools = _watched_pools(departure)
        # With the header respected, a 429 or 503 that names a time would count as no answer at all.
        only_connecting = Retry(
            connect=2, read=0, status=0, redirect=0, other=0, respect_retry_after_header=False
        )
        super().__init__(max_retries=only_connecting, pool_connections=1, pool_maxsize=1)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any
    ) -> None:
        super().init_poolmanager(
            connections, maxsize, block=block, ssl_context=self._tls, **pool_kwargs
        )
        self._watch(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> ProxyManager:
        manager: ProxyManager = super().proxy_manager_for(
            proxy, ssl_context=self._tls, **proxy_kwargs
        )
        self._watch(manager)
        return manager

    def _watch(self, manager: PoolManager) -> None:
        manager.pool_classes_by_scheme = self._pools

    def cert_verify(self, conn: Any, *_: Any, **__: Any) -> None:
        """Nothing but the context's own trust is used; checks can't be switched off."""
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = conn.ca_cert_dir = None


def _watched_pools(departure: Departure) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _opened(departure, super()._new_conn())

        def connect(self) -> None:
            _connect(departure, super().connect)

        def send(self, data: Any) -> None:
            if self.sock is None:
                self.connect()
            departure.leaving(self.sock)
            super().send(data)

    class Secure(HTTPSConnection):
        _connecting = False

        def _new_conn(self) -> socket.socket:
            return _opened(departure, super()._new_conn())

        def connect(self) -> None:
            self._connecting = True
            try:
                _connect(departure, super().connect)
            finally:
                self._connecting = False

        def send(self, data: Any) -> None:
            if not self._connecting:  # a proxy is asked for its tunnel while connecting
                if self.sock is None:
                    self.connect()
                departure.leaving(self.sock)
            super().send(data)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _opened(departure: Departure, sock: socket.socket) -> socket.socket:
    departure.opening(sock)
    return sock


def _connect(departure: Departure, connect: Callable[[], None]) -> None:
    try:
        connect()
    finally:
        departure.connected()
