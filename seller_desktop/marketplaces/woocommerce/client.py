"""Calls to the shop: key, throttle, one second try, and errors at the edge. No meaning."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

from ...domain.errors import OfficeError, Passing, UserFixable
from ..http import Http, HttpRequest, HttpResponse, Interrupted, NotSent
from ..server_clock import ServerClock, date_of
from ..throttle import Throttle
from .keys import Keys
from .oauth import Pair
from .refusals import error_of, is_anonymous, is_json, is_key_refused

_log = logging.getLogger(__name__)

_ENDPOINT = "shop"
_PREFIX = "/wp-json"
_STALE_MS = 14 * 60_000
"""A signature is refused for its time, its nonce or its key: the answer's date tells, in whatever
language the shop says it. 15 minutes are allowed."""


def fresh_date_of(headers: Mapping[str, str]) -> int | None:
    """The `Date` of an answer in UTC ms; None where there is none, or a cache kept it."""
    return date_of(headers) if "age" not in headers else None


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `path` begins after `/wp-json`; `safe` says that a repeat can do no harm; `spare`
    calls are left for more urgent ones."""

    method: str
    path: str
    query: tuple[Pair, ...] = ()
    body: bytes = b""
    safe: bool = True
    spare: int = 0
    with_key: bool = True


class WooClient:
    """One shop's session."""

    def __init__(
        self, http: Http, base_url: str, keys: Keys, throttle: Throttle, server_clock: ServerClock
    ) -> None:
        self._http = http
        self._base_url = base_url
        self._keys = keys
        self._throttle = throttle
        self._server_clock = server_clock
        self._plain_links = False
        self._proven = False

    def read(self, call: Call) -> HttpResponse:
        """A successful answer in JSON. Raises `OfficeError`."""
        try:
            response = self.send(call)
        except Interrupted as error:
            raise Passing("network") from error
        if not 200 <= response.status < 300 or not is_json(response):
            raise self.error_of(response)
        return response

    def send(self, call: Call) -> HttpResponse:
        """The answer, whatever its status, after one more try where the first was certainly not
        looked at.

        Raises `Interrupted` where the call may have arrived, and `OfficeError` where it certainly
        did not: no key, no room in the rate, no connection.
        """
        if call.with_key and not self._keys.usable:
            raise UserFixable("wrong_secret")
        sent_at = self._server_clock.signing_now()
        response = self._once(call)
        if call.with_key and is_key_refused(response):
            if self._keys.signs:
                self._server_clock.settle(response.headers, sent_at, _STALE_MS)
            return self._once(call)
        if call.with_key and not self._keys.signs and is_anonymous(response) and not self._proven:
            return self._with_key_in_query(call)
        if response.status == 404 and call.safe and not is_json(response) and not self._proven:
            return self._with_plain_links(call, response)
        return response

    def _with_key_in_query(self, call: Call) -> HttpResponse:
        """Some servers drop the header that shows the key: it is shown in the query instead."""
        self._keys.in_query = not self._keys.in_query
        response = self._once(call)
        if is_anonymous(response):
            self._keys.in_query = False
        return response

    def _with_plain_links(self, call: Call, response: HttpResponse) -> HttpResponse:
        """A shop without pretty links knows its interface by a parameter alone."""
        self._plain_links = not self._plain_links
        again = self._once(call)
        if is_json(again):
            return again
        self._plain_links = not self._plain_links
        return response

    def error_of(self, response: HttpResponse) -> OfficeError:
        """The error of an answer that is no success; noted in the log without its words."""
        _log.warning("woocommerce answered %s, json %s", response.status, is_json(response))
        if 300 <= response.status < 400:
            return UserFixable("base_url_refused", address=self._base_url)
        return error_of(response, proven=self._proven)

    def _once(self, call: Call) -> HttpResponse:
        self._throttle.take(_ENDPOINT, spare=call.spare)
        try:
            response = self._http.call(self._request(call))
        except NotSent as error:
            raise Passing("network") from error
        self._throttle.learn(_ENDPOINT, response)
        if call.with_key:
            self._server_clock.hear(response.headers)
            self._proven |= 200 <= response.status < 300 and is_json(response)
        return response

    def _request(self, call: Call) -> HttpRequest:
        headers = {"Accept": "application/json", "Cache-Control": "no-cache"}
        if call.body:
            headers["Content-Type"] = "application/json"
        url, query = self._address(call)
        if call.with_key:
            headers.update(self._keys.headers())
            now = self._server_clock.signing_now()
            query = self._keys.query(call.method, url, query, now)
        if query:
            url += "?" + urlencode(query, quote_via=quote, safe="-._~")
        return HttpRequest(call.method, url, headers, call.body, call.safe)

    def _address(self, call: Call) -> tuple[str, tuple[Pair, ...]]:
        if self._plain_links:
            return f"{self._base_url}/", (("rest_route", call.path), *call.query)
        return f"{self._base_url}{_PREFIX}{call.path}", call.query


def root_of(base_url: str) -> str:
    """The shop's root, whatever of its interface was copied along."""
    root = base_url.rstrip("/")
    return root.removesuffix(_PREFIX).rstrip("/")


def host_of(url: str) -> str:
    """Host and folder of an address: what a shop is known by, with TLS or without."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path}".rstrip("/").lower()
