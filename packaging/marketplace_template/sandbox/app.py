"""The sandbox marketplace as a WSGI app: key, rate, endpoints and faults, without sockets."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seller_desktop.sandbox.faults import (
    HIDDEN_SECONDS,
    LATE_SECONDS,
    SKEW_SECONDS,
    ConnectionCut,
    ConnectionStalled,
    Fault,
    FaultBox,
)
from seller_desktop.sandbox.late import LateEffects
from seller_desktop.sandbox.request import Request, read_request
from seller_desktop.sandbox.spoiling import DISTORTIONS
from seller_desktop.system.clock import Clock

from .call import Call
from .canonical import world_view
from .distort import can_distort, distort
from .rate import RateLimiter
from .routes import CHANGES, ORDERS, ROUTES, Route
from .settings import KioskSettings
from .wire import Json, Refusal, Reply, reply
from .world import KioskWorld

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_NO_LIMIT = 2**62


@dataclass(slots=True)
class _Turn:
    """One request on its way through: what is known of it so far."""

    request: Request
    now: int
    route: Route | None
    done: bool = False

    @property
    def writes(self) -> bool:
        """Whether it would change something."""
        return self.route is not None and self.route.writes


class KioskApp:
    """One shop's interface. Raises `ConnectionCut` and `ConnectionStalled` to its transport.

    `clock` gives the time of protocol and world alike.
    """

    def __init__(
        self,
        world: KioskWorld,
        clock: Clock,
        settings: KioskSettings,
        faults: Iterable[Fault] = (),
    ) -> None:
        self.world = world
        self.faults = FaultBox(faults)
        self._clock = clock
        self._settings = settings
        self._limiter = RateLimiter(settings.rate)
        self._late = LateEffects()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        answer = self._answer(read_request(environ))
        start_response(answer.status_line, answer.headers)
        return [answer.body]

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
        turn = _Turn(request, now, ROUTES.get((request.method, request.path)))
        try:
            answer = reply(200, self._meet(turn), now, {})
        except Refusal as refusal:
            answer = reply(refusal.status, refusal.body, now, refusal.headers)
        if turn.done:
            self._lose_answer(turn)
        return answer

    def _meet(self, turn: _Turn) -> Json:
        self._meet_faults_outside(turn)
        self._let_in(turn)
        if turn.route is None:
            raise Refusal(404, "no_such_path")
        if self._strike(turn, "server_error"):
            raise Refusal(500, "broken")
        if fault := self._strike(turn, "timeout_late"):
            raise self._stall(turn, fault, late=turn.route)
        return self._perform(turn, turn.route)

    def _strike(self, turn: _Turn, name: str) -> Fault | None:
        return self.faults.strike(name, turn.request.path, write=turn.writes)

    def _meet_faults_outside(self, turn: _Turn) -> None:
        """What keeps a request from the marketplace, or the marketplace from looking at it."""
        if self._strike(turn, "reset_before"):
            raise ConnectionCut
        if fault := self._strike(turn, "timeout_before"):
            raise self._stall(turn, fault)
        if self._strike(turn, "ip_refused"):
            raise Refusal(403, "address_refused")
        if self._strike(turn, "maintenance"):
            raise Refusal(503, "maintenance", {"Retry-After": "300"})

    def _let_in(self, turn: _Turn) -> None:
        """Key, right and rate. No token expires here: a server that has not heard of the key yet
        refuses it once."""
        expected = f"Bearer {self._settings.key}".encode()
        known = hmac.compare_digest(turn.request.authorization.encode("utf-8", "replace"), expected)
        if not known or self._strike(turn, "token_expired"):
            raise Refusal(401, "key_unknown")
        if self._strike(turn, "group_missing"):
            raise Refusal(403, "not_permitted")
        granted = self._limiter.take(self._clock.monotonic())
        if not granted or self._strike(turn, "rate_limit"):
            raise Refusal(429, "too_many_calls", {"Retry-After": "1"})

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
            answer = reply(504, Refusal(504, "broken").body, self.now_ms(), {})
            return answer.status_line, answer.headers, answer.body

        return ConnectionStalled(seconds, gave_up, late_answer)

    def _late_effect(self, turn: _Turn, route: Route) -> Callable[[int], None]:
        def effect(due: int) -> None:
            turn.now = due
            with suppress(Refusal):
                self._perform(turn, route)

        return effect

    def _perform(self, turn: _Turn, route: Route) -> Json:
        """Let the endpoint act, one call at a time, and spoil what it says."""
        call = self._call(turn, route)
        with self.world.lock:
            answer = route.answer(call)
        turn.done = True
        orders = answer.get("orders")
        if isinstance(orders, list):
            for name in DISTORTIONS:
                if orders and can_distort(name, route) and self._strike(turn, name):
                    answer["orders"] = orders = distort(name, self.world.seed, orders)
        return answer

    def _call(self, turn: _Turn, route: Route) -> Call:
        visible = _NO_LIMIT
        hidden = self.faults.standing("late_change")
        if hidden is not None and (hidden.path is None or hidden.path in turn.request.path):
            visible = turn.now - int(_seconds(hidden, HIDDEN_SECONDS) * 1000)
        paged = route in (CHANGES, ORDERS)
        return Call(
            world=self.world,
            settings=self._settings,
            now=turn.now,
            query=turn.request.query,
            body=turn.request.body,
            visible_until=visible,
            doubled=paged and self._strike(turn, "duplicate_page") is not None,
        )


def _seconds(fault: Fault, default: float) -> float:
    return default if fault.seconds is None else fault.seconds
