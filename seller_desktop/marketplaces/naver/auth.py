"""The access token: asked for in the one shape Naver accepts, kept, renewed late, under a lock."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from urllib.parse import urlencode

from ...domain.errors import Fault, Passing, UserFixable
from ...system.clock import Clock
from ..decoding import Unreadable, decode
from ..http import Http, HttpRequest, HttpResponse, Interrupted, NotSent
from ..server_clock import ServerClock
from ..throttle import Throttle
from .refusals import ORDERS, error_of, refusal_in
from .signature import BadSecret, sign
from .values import number
from .wire import Token

TOKEN_PATH = "/v1/oauth2/token"  # noqa: S105 (a path)
_RENEW_BELOW_S = 30 * 60
_STILL_GOOD_S = 60
_DEFAULT_LIFE_S = 3 * 3600


class Tokens:
    """The token of one application.

    Before its last 30 minutes Naver hands out the same token again, so it is renewed only then;
    a call in any other shape throttles the application to a token an hour.
    """

    def __init__(
        self,
        http: Http,
        base_url: str,
        credentials: Mapping[str, str],
        clock: Clock,
        server_clock: ServerClock,
        throttle: Throttle,
    ) -> None:
        self._http = http
        self._url = base_url + TOKEN_PATH
        self._client_id = _without_blanks(credentials.get("client_id", ""))
        self._secret = _without_blanks(credentials.get("client_secret", ""))
        self._clock = clock
        self._server_clock = server_clock
        self._throttle = throttle
        self._lock = threading.Lock()
        self._token: str | None = None
        self._ends_at = 0.0

    def current(self) -> str:
        """A usable token. Raises `OfficeError`."""
        with self._lock:
            left = self._ends_at - self._clock.monotonic()
            if self._token is not None and left >= _RENEW_BELOW_S:
                return self._token
            try:
                return self._renewed()
            except Passing:
                if self._token is None or left < _STILL_GOOD_S:
                    raise
                return self._token

    def replace(self, refused: str) -> str:
        """Another token after one was refused, asked for once."""
        with self._lock:
            if self._token is not None and self._token != refused:
                return self._token
            self._token = None
            return self._renewed()

    def _renewed(self) -> str:
        sent_at = self._server_clock.signing_now()
        response = self._ask(sent_at)
        if response.status in (400, 401):
            self._settle_refusal(response, sent_at)
            sent_at = self._server_clock.signing_now()
            response = self._ask(sent_at)
            if response.status in (400, 401):
                raise UserFixable("wrong_secret")
        if response.status != 200:
            raise error_of(response, ORDERS)
        return self._keep(response)

    def _ask(self, timestamp: int) -> HttpResponse:
        """One token request: fields in a form body, `type` SELF, no account."""
        try:
            signature = sign(self._client_id, self._secret, timestamp)
        except BadSecret:
            raise UserFixable("wrong_secret") from None
        fields = {
            "client_id": self._client_id,
            "timestamp": str(timestamp),
            "grant_type": "client_credentials",
            "client_secret_sign": signature,
            "type": "SELF",
        }
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        }
        self._throttle.take(TOKEN_PATH)
        try:
            response = self._http.call(
                HttpRequest("POST", self._url, headers, urlencode(fields).encode("ascii"))
            )
        except (NotSent, Interrupted) as error:
            raise Passing("network") from error
        self._throttle.learn(TOKEN_PATH, response)
        self._server_clock.hear(response.headers)
        return response

    def _settle_refusal(self, response: HttpResponse, sent_at: int) -> None:
        """A refused signature is a wrong clock or a wrong secret: the answer's `Date` tells which.

        Returns after the clock was corrected, so that the request is tried once more.
        """
        if refusal_in(response) is None:
            raise Fault("answer_unreadable", what="token")
        if not self._server_clock.settle(response.headers, sent_at):
            raise UserFixable("wrong_secret")

    def _keep(self, response: HttpResponse) -> str:
        try:
            token = decode(response.body, Token)
        except Unreadable as unreadable:
            raise Fault("answer_unreadable", what="token", cause=unreadable.cause) from None
        if not token.access_token.isascii() or not token.access_token.isprintable():
            raise Fault("answer_unreadable", what="token", cause="access_token")
        life = number(token.expires_in)
        self._token = token.access_token
        self._ends_at = self._clock.monotonic() + (_DEFAULT_LIFE_S if life is None else life)
        return self._token


def _without_blanks(pasted: str) -> str:
    """A copied id or secret without the blanks and line ends that came along."""
    return "".join(pasted.split())
