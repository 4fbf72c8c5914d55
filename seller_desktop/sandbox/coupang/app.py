"""The sandbox Coupang as a WSGI app: gateway, signature, endpoints and faults, without sockets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...system.clock import Clock
from ..faults import (
    HIDDEN_SECONDS,
    LATE_SECONDS,
    SKEW_SECONDS,
    ConnectionCut,
    ConnectionStalled,
    Fault,
    FaultBox,
)
from ..late import LateEffects
from ..request import Request, read_request
from ..spoiling import DISTORTIONS
from . import auth, gateway
from .call import Call
from .canonical import world_view
from .distort import can_distort, distort
from .gateway import RateLimiter, Reply
from .routes import EXCHANGES, RECEIPTS, SHEETS, WITHDRAWN, Route, find_route
from .settings import CoupangSettings
from .wire import Refusal
from .world import CoupangWorld

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_NO_LIMIT = 2**62
_PAGED = (SHEETS, RECEIPTS, WITHDRAWN, EXCHANGES)
_NOT_ALLOWED_IP = "[FORBIDDEN] Not allowed IP."
_NOT_ALLOWED_API = "[FORBIDDEN] This API is not allowed for the vendor."


@dataclass(slots=True)
class _Turn:
    """One request on its way through: what is known of it so far."""

    request: Request
    raw_query: str
    patient: bool
    market: str
    now: int
    trace: str
    headers: dict[str, str] = field(default_factory=dict)
    route: Route | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    done: bool = False

    @property
    def writes(self) -> bool:
        """Whether it would change something."""
        return self.route is not None and self.route.writes


class CoupangApp:
    """One vendor's WING Open API. Raises `ConnectionCut` and `ConnectionStalled` to its transport.

    `clock` gives the time of protocol and world alike.
    """

    def __init__(
        self,
        world: CoupangWorld,
        clock: Clock,
        settings: CoupangSettings,
        faults: Iterable[Fault] = (),
    ) -> None:
        self.world = world
        self.faults = FaultBox(faults)
        self._clock = clock
        self._settings = settings
        self._limiter = RateLimiter(settings.rate)
        self._late = LateEffects()
        self._count = 0

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        reply = self._answer(environ)
        start_response(reply.status_line, list(reply.headers))
        return [reply.body]

    def now_ms(self) -> int:
        """The server's clock, off by what `clock_skew` says."""
        skew = self.faults.standing("clock_skew")
        seconds = 0.0 if skew is None else _seconds(skew, SKEW_SECONDS)
        return self._clock.now_ms() + int(seconds * 1000)

    def view(self) -> dict[str, object]:
        """The truth: `GET …/world`."""
        self._late.settle(self.now_ms())
        return world_view(self.world)

    def tick(self, seconds: float) -> None:
        """Let people and couriers act as if so many seconds had passed."""
        self._late.settle(self.now_ms())
        self.world.tick(seconds, self.now_ms())

    def _answer(self, environ: WSGIEnvironment) -> Reply:
        now = self.now_ms()
        self._late.settle(now)
        turn = self._turn(environ, now)
        try:
            answer = self._pass_gateway(turn)
            reply = gateway.write(200, answer, now, turn.headers)
        except Refusal as refusal:
            reply = gateway.refuse(refusal, turn.trace, now, turn.headers)
        if turn.done:
            self._lose_answer(turn)
        return reply

    def _turn(self, environ: WSGIEnvironment, now: int) -> _Turn:
        self._count += 1
        return _Turn(
            request=read_request(environ),
            raw_query=str(environ.get("QUERY_STRING", "")),
            patient=str(environ.get("HTTP_X_EXTENDED_TIMEOUT", "")).isdecimal(),
            market=str(environ.get("HTTP_X_MARKET", "")),
            now=now,
            trace=f"sbx-{self._settings.shop}-{now}-{self._count}",
        )

    def _pass_gateway(self, turn: _Turn) -> object:
        route = self._find_route(turn)
        self._meet_faults_outside(turn)
        self._authorise(turn)
        if isinstance(route, Refusal):
            raise route
        if self._strike(turn, "server_error"):
            raise Refusal(500, "Internal Server Error")
        if fault := self._strike(turn, "timeout_late"):
            raise self._stall(turn, fault, late=route)
        return self._perform(turn, route)

    def _find_route(self, turn: _Turn) -> Route | Refusal:
        match = find_route(turn.request.method, turn.request.path)
        if match is True:
            return Refusal(405, "Request method is not supported")
        if match is False:
            return Refusal(404, "Not Found")
        turn.route, turn.params = match
        allowed = {"PUT": self._settings.put, "PATCH": self._settings.patch}
        if turn.route.is_ambiguous and not allowed.get(turn.request.method, True):
            return Refusal(405, "Request method is not supported")
        if turn.params["vendorId"] != self._settings.vendor_id:
            return Refusal(400, "Invalid vendor ID")
        return turn.route

    def _strike(self, turn: _Turn, name: str) -> Fault | None:
        return self.faults.strike(name, turn.request.path, write=turn.writes)

    def _meet_faults_outside(self, turn: _Turn) -> None:
        """What keeps a request from the gateway, or the gateway from looking at it."""
        if self._strike(turn, "reset_before"):
            raise ConnectionCut
        if fault := self._strike(turn, "timeout_before"):
            raise self._stall(turn, fault)
        if self._strike(turn, "ip_refused"):
            raise Refusal(403, _NOT_ALLOWED_IP)
        if self._strike(turn, "maintenance"):
            raise Refusal(503, "시스템 점검 중입니다.")

    def _authorise(self, turn: _Turn) -> None:
        request = turn.request
        auth.check(
            self._settings,
            request.authorization,
            request.method,
            request.path,
            turn.raw_query,
            turn.now,
        )
        if self._strike(turn, "token_expired"):
            raise auth.expired()
        if self._strike(turn, "group_missing"):
            raise Refusal(403, _NOT_ALLOWED_API)
        if self._settings.market_header_required and turn.market != "KR":
            raise Refusal(400, "X-MARKET header is required")
        crowded = not self._limiter.admits(self._clock.monotonic())
        if self._strike(turn, "rate_limit") or crowded:
            if self._settings.retry_after_s is not None:
                turn.headers["Retry-After"] = str(self._settings.retry_after_s)
            raise Refusal(429, "Too Many Requests")

    def _lose_answer(self, turn: _Turn) -> None:
        """The effect stands; only the answer gets lost."""
        if self._strike(turn, "reset_after"):
            raise ConnectionCut
        if fault := self._strike(turn, "timeout_after"):
            raise self._stall(turn, fault)

    def _stall(self, turn: _Turn, fault: Fault, *, late: Route | None = None) -> ConnectionStalled:
        """No answer; with `late`, the effect comes so many seconds after the client gave up."""
        seconds = _seconds(fault, LATE_SECONDS)
        span = int(seconds * 1000)
        number: int | None = None
        if late is not None:
            number = self._late.expect(turn.now + 2 * span, self._late_effect(turn, late))

        def gave_up() -> None:
            if number is not None:
                self._late.hasten(number, self.now_ms() + span)

        def late_answer() -> tuple[str, list[tuple[str, str]], bytes]:
            refusal = Refusal(504, "The service did not respond in time.")
            reply = gateway.refuse(refusal, turn.trace, self.now_ms(), turn.headers)
            return reply.status_line, list(reply.headers), reply.body

        return ConnectionStalled(seconds, gave_up, late_answer)

    def _late_effect(self, turn: _Turn, route: Route) -> Callable[[int], None]:
        def effect(due: int) -> None:
            turn.now = due
            with suppress(Refusal):
                self._perform(turn, route)

        return effect

    def _perform(self, turn: _Turn, route: Route) -> object:
        """Let the endpoint act, one call at a time."""
        call = self._call(turn, route)
        with self.world.lock:
            answer = route.endpoint(call)
        turn.done = True
        for name in DISTORTIONS:
            if can_distort(name, route) and isinstance(answer, dict) and self._strike(turn, name):
                answer = distort(name, self.world.seed, answer)
        return answer

    def _call(self, turn: _Turn, route: Route) -> Call:
        visible = _NO_LIMIT
        hidden = self.faults.standing("late_change")
        if hidden is not None and (hidden.path is None or hidden.path in turn.request.path):
            visible = turn.now - int(_seconds(hidden, HIDDEN_SECONDS) * 1000)
        return Call(
            world=self.world,
            settings=self._settings,
            now=turn.now,
            path=turn.params,
            query=turn.request.query,
            body=turn.request.body,
            version=turn.params["version"],
            visible_until=visible,
            patient=turn.patient,
            doubled=route in _PAGED and self._strike(turn, "duplicate_page") is not None,
        )


def _seconds(fault: Fault, default: float) -> float:
    return default if fault.seconds is None else fault.seconds
