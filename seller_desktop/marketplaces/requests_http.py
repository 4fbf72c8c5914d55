"""The real `Http`: one session with one host, bounded in time and size. It repeats no write."""

from __future__ import annotations

import ipaddress
import ssl
import threading
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urljoin, urlsplit

from ..domain.errors import UserFixable
from ..system.clock import Clock
from .http import HttpRequest, HttpResponse, Interrupted, NotSent

if TYPE_CHECKING:
    import requests

CONNECT_S = 5.0
READ_S = 30.0
DEADLINE_S = 60.0
BODY_CAP = 32 * 1024 * 1024
KEEP_IDLE_S = 10.0
_CHUNK = 64 * 1024
_REDIRECTS = 3


class RequestsHttp:
    """One shop's connection to its marketplace's host; used by one thread at a time.

    A call is `NotSent` only if not one byte of it had left; whatever else fails is `Interrupted`.
    Writes go over a fresh connection, since the other side may just be closing an idle one; a read
    that met such a closed connection is asked once more.
    """

    def __init__(
        self,
        base_url: str,
        clock: Clock,
        *,
        allow_http: bool = False,
        tls: ssl.SSLContext | None = None,
        read_s: float = READ_S,
        deadline_s: float = DEADLINE_S,
        body_cap: int = BODY_CAP,
    ) -> None:
        """`tls` replaces the operating system's trust, for tests with an authority of their own.

        Raises `UserFixable` `insecure_address` for plain http to another machine, unless the shop
        is marked for it.
        """
        from .wire_watch import Departure, open_session

        host = urlsplit(base_url)
        loopback = is_loopback(host.hostname or "")
        if host.scheme != "https" and not (host.scheme == "http" and (loopback or allow_http)):
            raise UserFixable("insecure_address")
        self._origin = _origin(host)
        self._clock = clock
        self._limits = (CONNECT_S, read_s)
        self._deadline_s = deadline_s
        self._body_cap = body_cap
        self._departure = Departure()
        self._session = open_session(self._departure, tls or _system_trust(), direct=loopback)
        self._used_at = clock.monotonic()

    def call(self, request: HttpRequest) -> HttpResponse:
        """Send once. Raises `NotSent` or `Interrupted`, and `ValueError` for a foreign address."""
        url = request.url
        for _ in range(_REDIRECTS):
            response = self._call(request, url)
            target = self._redirect(request, url, response)
            if target is None:
                return response
            url = target
        return response

    def _redirect(self, request: HttpRequest, url: str, response: HttpResponse) -> str | None:
        """Where a GET is sent on, only ever within the same host."""
        if request.method != "GET" or response.status not in (301, 302, 307, 308):
            return None
        target = urljoin(url, response.headers.get("location", ""))
        return target if target != url and _origin(urlsplit(target)) == self._origin else None

    def _call(self, request: HttpRequest, url: str) -> HttpResponse:
        if _origin(urlsplit(url)) != self._origin:
            raise ValueError("an address of another host")
        if not request.safe or self._clock.monotonic() - self._used_at > KEEP_IDLE_S:
            self._forget_connections()
        try:
            return self._exchange(request, url)
        except Interrupted:
            if not request.safe or self._departure.fresh:
                raise
            self._forget_connections()
            return self._exchange(request, url)

    def _exchange(self, request: HttpRequest, url: str) -> HttpResponse:
        from requests import RequestException
        from urllib3.exceptions import HTTPError

        self._departure.begin()
        alarm = threading.Timer(self._deadline_s, self._departure.cut)
        alarm.daemon = True
        alarm.start()
        try:
            answer = self._session.request(
                request.method,
                url,
                headers=dict(request.headers),
                data=request.body or None,
                timeout=self._limits,
                allow_redirects=False,
                stream=True,
            )
            with answer:
                response = _response(answer, self._body(answer))
        except (RequestException, HTTPError, OSError, ValueError) as error:
            # A chunk of negative length reaches us as a plain ValueError. The library's texts hold
            # addresses and may hold more: only the kind is kept.
            kind = type(error).__name__
            raise (Interrupted(kind) if self._departure.started else NotSent(kind)) from None
        finally:
            alarm.cancel()
            self._used_at = self._clock.monotonic()
        if self._departure.overdue:
            raise Interrupted("Overdue")
        return response

    def _body(self, answer: requests.Response) -> bytes:
        """The unpacked body. Raises `Interrupted` where it is larger than allowed."""
        parts: list[bytes] = []
        size = 0
        for part in answer.raw.stream(_CHUNK, decode_content=True):
            size += len(part)
            if size > self._body_cap:
                raise Interrupted("BodyTooLarge")
            parts.append(part)
        return b"".join(parts)

    def _forget_connections(self) -> None:
        for adapter in self._session.adapters.values():
            adapter.close()

    def close(self) -> None:
        """Let go of connections."""
        self._session.close()


def is_loopback(host: str) -> bool:
    """Whether a host name is this very machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _origin(url: SplitResult) -> tuple[str, str, int | None]:
    usual = {"https": 443, "http": 80}.get(url.scheme)
    return url.scheme, (url.hostname or "").lower(), url.port or usual


def _system_trust() -> ssl.SSLContext:
    """The operating system's certificate store; TLS 1.2 or newer."""
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _response(answer: requests.Response, body: bytes) -> HttpResponse:
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return HttpResponse(answer.status_code, headers, body)
