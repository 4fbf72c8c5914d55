"""Signed calls to the WING Open API: keys, throttle, one re-signing, and errors at the edge."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from ...domain.errors import OfficeError, Passing
from ..http import Http, HttpRequest, HttpResponse, Interrupted, NotSent
from ..server_clock import ServerClock
from ..throttle import Throttle
from .refusals import error_of, is_expired
from .signature import authorization

_log = logging.getLogger(__name__)

API = "/v2/providers/openapi/apis/api"
PRODUCT_API = "/v2/providers/seller_api/apis/api/v1/marketplace"
_VENDOR_RATE = "vendor"
_PATIENCE_MS = 90_000
_MARKET = "KR"
_OTHER_METHOD = {"PUT": "PATCH", "PATCH": "PUT"}


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `query` is sent and signed byte for byte; `safe` says that a repeat can do no
    harm; `either` that the documents disagree whether the method is PUT or PATCH."""

    method: str
    path: str
    query: str = ""
    body: bytes = b""
    safe: bool = True
    either: bool = False


@dataclass(frozen=True, slots=True)
class Keys:
    """Who calls."""

    vendor_id: str
    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    wing_id: str = field(repr=False)

    @classmethod
    def of(cls, credentials: Mapping[str, str]) -> Keys:
        """The keys as pasted, without the blanks and line ends that came along."""
        names = ("vendor_id", "access_key", "secret_key", "wing_id")
        return cls(*("".join(credentials.get(name, "").split()) for name in names))


class CoupangClient:
    """One vendor's session. `put_or_patch` is tried first where the documents disagree."""

    def __init__(
        self,
        http: Http,
        base_url: str,
        keys: Keys,
        throttle: Throttle,
        server_clock: ServerClock,
        put_or_patch: str = "PUT",
    ) -> None:
        self._http = http
        self._base_url = base_url
        self._keys = keys
        self._throttle = throttle
        self._server_clock = server_clock
        self._put_or_patch = put_or_patch

    def read(self, call: Call) -> bytes:
        """The body of a successful answer. Raises `OfficeError`."""
        response = self.ask(call)
        if not 200 <= response.status < 300:
            raise self.refused(call, response)
        return response.body

    def ask(self, call: Call) -> HttpResponse:
        """The answer to a read, whatever its status. Raises `OfficeError`."""
        try:
            return self.send(call)
        except Interrupted as error:
            raise Passing("network") from error

    def refused(self, call: Call, response: HttpResponse) -> OfficeError:
        """The error of an answer that is no success, noted in the log."""
        error = error_of(response)
        _log.warning("coupang %s answered %s %s", _outline(call), response.status, error.code)
        return error

    def send(self, call: Call) -> HttpResponse:
        """The answer, whatever its status, after one try by the other method where this one is not
        known. Raises `Interrupted` where the call may have arrived, and `OfficeError` where it
        certainly did not."""
        method = self._put_or_patch if call.either else call.method
        response = self._signed(call, method)
        if not call.either or response.status not in (404, 405):
            return response
        other = self._signed(call, _OTHER_METHOD[method])
        if other.status not in (404, 405):
            self._put_or_patch = _OTHER_METHOD[method]
        return other

    def _signed(self, call: Call, method: str) -> HttpResponse:
        """Signed afresh for each attempt; once more where the clocks disagreed."""
        sent_at = self._server_clock.signing_now()
        response = self._send(call, method, sent_at)
        if not is_expired(response):
            return response
        self._server_clock.settle(response.headers, sent_at)
        return self._send(call, method, self._server_clock.signing_now())

    def _send(self, call: Call, method: str, sent_at: int) -> HttpResponse:
        self._throttle.take(_VENDOR_RATE)
        try:
            response = self._http.call(self._request(call, method, sent_at))
        except NotSent as error:
            raise Passing("network") from error
        self._throttle.learn(_VENDOR_RATE, response)
        self._server_clock.hear(response.headers)
        return response

    def _request(self, call: Call, method: str, sent_at: int) -> HttpRequest:
        keys = self._keys
        signed = authorization(
            keys.access_key, keys.secret_key, sent_at, method, call.path, call.query
        )
        headers = {
            "Authorization": signed,
            "Accept": "application/json",
            "X-Requested-By": keys.vendor_id,
            "X-MARKET": _MARKET,
            "X-EXTENDED-TIMEOUT": str(_PATIENCE_MS),
        }
        if call.body:
            headers["Content-Type"] = "application/json;charset=UTF-8"
        url = self._base_url + call.path + (f"?{call.query}" if call.query else "")
        return HttpRequest(method, url, headers, call.body, call.safe)


def _outline(call: Call) -> str:
    """The call without its numbers, for the log."""
    parts = call.path.removeprefix(API).strip("/").split("/")
    return call.method + " /" + "/".join(part for part in parts if part.isalpha())
