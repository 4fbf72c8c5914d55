"""Calls to the Commerce API: token, throttle, one re-issue, and errors at the edge. No meaning."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from ...domain.errors import OfficeError, Passing
from ..http import Http, HttpRequest, HttpResponse, Interrupted, NotSent
from ..server_clock import ServerClock
from ..throttle import Throttle
from .auth import Tokens
from .refusals import ORDERS, error_of, is_token_refused

_log = logging.getLogger(__name__)

_TRACE = re.compile(r"[\w^.:/+=-]{1,80}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `endpoint` is the path without ids, by which Naver counts; `spare` calls of its
    bucket are left for more urgent ones; `safe` says that a repeat can do no harm."""

    method: str
    path: str
    endpoint: str
    group: str = ORDERS
    query: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    safe: bool = True
    spare: int = 0


class NaverClient:
    """One application's session."""

    def __init__(
        self,
        http: Http,
        base_url: str,
        tokens: Tokens,
        throttle: Throttle,
        server_clock: ServerClock,
    ) -> None:
        self._http = http
        self._base_url = base_url
        self._tokens = tokens
        self._throttle = throttle
        self._server_clock = server_clock

    def authorise(self) -> None:
        """Make sure there is a token: the cheapest call that tells the marketplace's time."""
        self._tokens.current()

    def read(self, call: Call) -> bytes:
        """The body of a successful answer. Raises `OfficeError`."""
        try:
            response = self.send(call)
        except Interrupted as error:
            raise Passing("network") from error
        if not 200 <= response.status < 300:
            raise self._refused(call, response)
        return response.body

    def send(self, call: Call) -> HttpResponse:
        """The answer, whatever its status, after one token re-issue where the token was refused.

        Raises `Interrupted` where the call may have arrived, and `OfficeError` where it certainly
        did not: no token, no room in the rate, no connection.
        """
        token = self._tokens.current()
        response = self._send(call, token)
        if not is_token_refused(response):
            return response
        return self._send(call, self._tokens.replace(token))

    def _send(self, call: Call, token: str) -> HttpResponse:
        self._throttle.take(call.endpoint, spare=call.spare)
        try:
            response = self._http.call(self._request(call, token))
        except NotSent as error:
            raise Passing("network") from error
        self._throttle.learn(call.endpoint, response)
        self._server_clock.hear(response.headers)
        return response

    def _request(self, call: Call, token: str) -> HttpRequest:
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        if call.body:
            headers["Content-Type"] = "application/json"
        url = self._base_url + call.path
        if call.query:
            url += "?" + urlencode(call.query, quote_via=quote)
        return HttpRequest(call.method, url, headers, call.body, call.safe)

    def _refused(self, call: Call, response: HttpResponse) -> OfficeError:
        error = error_of(response, call.group)
        trace = trace_of(response)
        _log.warning(
            "naver %s answered %s %s, trace %s", call.endpoint, response.status, error.code, trace
        )
        return error


def trace_of(response: HttpResponse) -> str:
    """Naver's id of the call for a log, empty where it does not look like one."""
    trace = response.headers.get("gncp-gw-trace-id", "")
    return trace if _TRACE.fullmatch(trace) else ""
