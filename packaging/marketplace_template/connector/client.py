"""Calls to the marketplace: key, throttle, one second try, and errors at the edge. No meaning."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from urllib.parse import urlencode

from seller_desktop.domain.errors import Passing, UserFixable
from seller_desktop.marketplaces.http import (
    Http,
    HttpRequest,
    HttpResponse,
    Interrupted,
    NotSent,
)
from seller_desktop.marketplaces.server_clock import ServerClock
from seller_desktop.marketplaces.throttle import Rate, Throttle

from .refusals import error_of

_log = logging.getLogger(__name__)

USUAL = Rate(per_second=20.0, burst=40.0)
"""What one key is granted, all calls together."""

_ENDPOINT = "shop"


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `safe` says that a repeat can do no harm; `spare` calls are left for more urgent
    ones."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    safe: bool = True
    spare: int = 0


class KioskClient:
    """One key's session."""

    def __init__(
        self, http: Http, base_url: str, key: str, throttle: Throttle, server_clock: ServerClock
    ) -> None:
        self._http = http
        self._base_url = base_url
        self._key = "".join(key.split())
        self._throttle = throttle
        self._server_clock = server_clock

    def read(self, call: Call) -> bytes:
        """The body of a successful answer. Raises `OfficeError`."""
        try:
            response = self.send(call)
        except Interrupted as error:
            raise Passing("network") from error
        if not 200 <= response.status < 300:
            refused = error_of(response)
            _log.warning("kiosk %s answered %s %s", call.path, response.status, refused.code)
            raise refused
        self._server_clock.settle(response.headers, self._server_clock.signing_now())
        return response.body

    def send(self, call: Call) -> HttpResponse:
        """The answer, whatever its status, after one more try where the key was refused: a key just
        made is not known to every server yet.

        Raises `Interrupted` where the call may have arrived, and `OfficeError` where it certainly
        did not: no key, no room in the rate, no connection.
        """
        if not (self._key and self._key.isascii() and self._key.isprintable()):
            raise UserFixable("wrong_secret")
        response = self._once(call)
        return self._once(call) if response.status == 401 else response

    def _once(self, call: Call) -> HttpResponse:
        self._throttle.take(_ENDPOINT, spare=call.spare)
        try:
            response = self._http.call(self._request(call))
        except NotSent as error:
            raise Passing("network") from error
        self._throttle.learn(_ENDPOINT, response)
        self._server_clock.hear(response.headers)
        return response

    def _request(self, call: Call) -> HttpRequest:
        headers = {"Authorization": f"Bearer {self._key}", "Accept": "application/json"}
        if call.body:
            headers["Content-Type"] = "application/json"
        url = self._base_url + call.path
        if call.query:
            url += "?" + urlencode(call.query)
        return HttpRequest(call.method, url, headers, call.body, call.safe)
