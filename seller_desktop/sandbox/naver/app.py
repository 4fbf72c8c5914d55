"""The sandbox SmartStore as a WSGI app: gateway, token, endpoints and faults, without sockets."""

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
from .auth import TokenDesk
from .call import Call
from .canonical import world_view
from .distort import can_distort, distort
from .gateway import Envelope, RateLimiter, Reply, gateway_refusal
from .routes import BASE, CHANGES, LISTING, TOKEN_PATH, Route, find_route
from .settings import NaverSettings
from .wire import Json, Refusal, write_time
from .world import NaverWorld

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_NO_LIMIT = 2**62


@dataclass(slots=True)
class _Turn:
    """One request on its way through: what is known of it so far."""

    request: Request
    path: str
    now: int
    trace: str
    limits: dict[str, str] = field(default_factory=dict)
    route: Route | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    done: bool = False

    @property
    def is_token(self) -> bool:
        """Whether it asks for a token."""
        return self.path == TOKEN_PATH

    @property
    def writes(self) -> bool:
        """Whether it would change something."""
        return self.route is not None and self.route.writes


class NaverApp:
    """One shop's Commerce API. Raises `ConnectionCut` and `ConnectionStalled` to its transport.

    Base path `/external`. `clock` gives the time of protocol and world alike.
    """

    def __init__(
        self,
        world: NaverWorld,
        clock: Clock,
        settings: NaverSettings,
        faults: Iterable[Fault] = (),
    ) -> None:
        self.world = world
        self.faults = FaultBox(faults)
        self._clock = clock
        self._settings = settings
        self._tokens = TokenDesk(settings)
        self._limiter = RateLimiter(settings.rate)
        self._envelope = Envelope(settings.shop)
        self._late = LateEffects()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = read_request(environ)
        reply = self._answer(request)
        start_response(reply.status_line, list(reply.headers))
        return [] if request.method == "HEAD" else [reply.body]

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

    def _answer(self, request: Request) -> Reply:
        now = self.now_ms()
        self._late.settle(now)
        path = request.path.removeprefix(BASE) if request.path.startswith(f"{BASE}/") else ""
        turn = _Turn(request, path, now, self._envelope.new_trace(now))
        try:
            body = self._pass_gateway(turn)
            reply = self._envelope.reply(200, body, turn.trace, now, turn.limits)
        except Refusal as refusal:
            reply = self._envelope.refuse(refusal, turn.trace, now, turn.limits)
        if turn.done:
            self._lose_answer(turn)
        return reply

    def _pass_gateway(self, turn: _Turn) -> object:
        route = self._find_route(turn)
        self._meet_faults_outside(turn)
        if isinstance(route, Refusal):
            raise route
        if route is None:
            return self._issue_token(turn)
        self._authorise(turn, route)
        if self._strike(turn, "server_error"):
            raise gateway_refusal(500, "GW.PROXY.03")
        if fault := self._strike(turn, "timeout_late"):
            raise self._stall(turn, fault, late=route)
        return self._perform(turn, route)

    def _find_route(self, turn: _Turn) -> Route | Refusal | None:
        """The route of an endpoint; None for the token; a refusal for what does not exist."""
        if turn.is_token:
            is_post = turn.request.method == "POST"
            return None if is_post else gateway_refusal(405, "GW.METHOD_NOT_ALLOWED")
        match = find_route(turn.request.method, turn.path)
        if match is True:
            return gateway_refusal(405, "GW.METHOD_NOT_ALLOWED")
        if match is False:
            return gateway_refusal(404, "GW.NOT_FOUND")
        turn.route, turn.params = match
        return turn.route

    def _strike(self, turn: _Turn, name: str) -> Fault | None:
        return self.faults.strike(name, turn.path, token=turn.is_token, write=turn.writes)

    def _meet_faults_outside(self, turn: _Turn) -> None:
        """What keeps a request from the gateway, or the gateway from looking at it."""
        if self._strike(turn, "reset_before"):
            raise ConnectionCut
        if fault := self._strike(turn, "timeout_before"):
            raise self._stall(turn, fault)
        if self._strike(turn, "ip_refused"):
            raise gateway_refusal(403, "GW.IP_NOT_ALLOWED")
        if self._strike(turn, "maintenance"):
            raise gateway_refusal(503, "GW.BLOCK.02")

    def _issue_token(self, turn: _Turn) -> Json:
        self._spend(turn, TOKEN_PATH)
        if self._strike(turn, "server_error"):
            raise gateway_refusal(500, "GW.PROXY.03")
        request = turn.request
        token = self._tokens.issue(request.content_type, request.query, request.body, turn.now)
        turn.done = True
        return token

    def _authorise(self, turn: _Turn, route: Route) -> None:
        header = turn.request.authorization
        if self._strike(turn, "token_expired"):
            self._tokens.revoke(header)
        if not self._tokens.is_good(header, turn.now) or self._strike(turn, "group_missing"):
            raise gateway_refusal(401, "GW.AUTHN")
        self._spend(turn, route.template)
        quota = self._tokens.quota(turn.now)
        if quota is None:
            return
        limit, left = quota
        turn.limits["GNCP-GW-Quota-Period"] = "HOURS"
        turn.limits["GNCP-GW-Quota-Limit"] = str(limit)
        turn.limits["GNCP-GW-Quota-Remaining"] = str(max(0, left))
        if left < 0:
            raise gateway_refusal(429, "GW.QUOTA_LIMIT")

    def _spend(self, turn: _Turn, template: str) -> None:
        """Take one call from the bucket of this path."""
        struck = self._strike(turn, "rate_limit")
        left = None if struck else self._limiter.take(template, self._clock.monotonic())
        turn.limits["GNCP-GW-RateLimit-Remaining"] = str(left or 0)
        if left is None:
            raise gateway_refusal(429, "GW.RATE_LIMIT")

    def _lose_answer(self, turn: _Turn) -> None:
        """The effect stands; only the answer gets lost."""
        if self._strike(turn, "reset_after"):
            raise ConnectionCut
        if fault := self._strike(turn, "timeout_after"):
            raise self._stall(turn, fault)

    def _stall(self, turn: _Turn, fault: Fault, *, late: Route | None = None) -> ConnectionStalled:
        """No answer; with `late`, the effect comes so many seconds after the client gave up."""
        span = int((seconds := _seconds(fault, LATE_SECONDS)) * 1000)
        number: int | None = None
        if late is not None:
            number = self._late.expect(turn.now + 2 * span, self._late_effect(turn, late))

        def gave_up() -> None:
            if number is not None:
                self._late.hasten(number, self.now_ms() + span)

        def late_answer() -> tuple[str, list[tuple[str, str]], bytes]:
            refusal = gateway_refusal(504, "GW.TIMEOUT.02")
            reply = self._envelope.refuse(refusal, turn.trace, self.now_ms(), turn.limits)
            return reply.status_line, list(reply.headers), reply.body

        return ConnectionStalled(seconds, gave_up, late_answer)

    def _late_effect(self, turn: _Turn, route: Route) -> Callable[[int], None]:
        def effect(due: int) -> None:
            turn.now = due
            with suppress(Refusal):
                self._perform(turn, route)

        return effect

    def _perform(self, turn: _Turn, route: Route) -> object:
        """Let the endpoint act, one call at a time, and wrap what it says."""
        call = self._call(turn, route)
        with self.world.lock:
            data = route.endpoint(call)
        turn.done = True
        for name in DISTORTIONS:
            if data and can_distort(name, route) and self._strike(turn, name):
                data = distort(name, self.world.seed, route, data)
        if not route.enveloped:
            return data
        body: Json = {"timestamp": write_time(turn.now), "traceId": turn.trace}
        if data is not None:
            body["data"] = data
        return body

    def _call(self, turn: _Turn, route: Route) -> Call:
        visible = _NO_LIMIT
        hidden = self.faults.standing("late_change")
        if hidden is not None and (hidden.path is None or hidden.path in turn.path):
            visible = turn.now - int(_seconds(hidden, HIDDEN_SECONDS) * 1000)
        paged = route in (CHANGES, LISTING)
        return Call(
            world=self.world,
            settings=self._settings,
            now=turn.now,
            path=turn.params,
            query=turn.request.query,
            body=turn.request.body,
            content_type=turn.request.content_type,
            visible_until=visible,
            doubled=paged and self._strike(turn, "duplicate_page") is not None,
        )


def _seconds(fault: Fault, default: float) -> float:
    return default if fault.seconds is None else fault.seconds
