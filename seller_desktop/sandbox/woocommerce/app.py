"""The sandbox shop as a WSGI app: host, keys, endpoints and faults, without sockets."""

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
from .auth import Gate, refuse
from .call import Answer, Call, pick_fields
from .canonical import world_view
from .distort import can_distort, distort
from .routes import BASE, INDEX, LISTING, Route, find_route
from .settings import WooSettings
from .wire import Page, Refusal, Reply, json_reply, no_route, page, refused
from .world import WooWorld

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_NO_LIMIT = 2**62


@dataclass(slots=True)
class _Turn:
    """One request on its way through: what is known of it so far."""

    request: Request
    now: int
    path: str | None
    route: Route | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    done: bool = False

    @property
    def name(self) -> str:
        """Method and path: what the path of a fault is looked for in."""
        return f"{self.request.method} {self.request.path}"

    @property
    def writes(self) -> bool:
        """Whether it would change something."""
        return self.route is not None and self.route.writes


class WooApp:
    """One shop's site. Raises `ConnectionCut` and `ConnectionStalled` to its transport.

    `clock` gives the time of protocol and world alike.
    """

    def __init__(
        self,
        world: WooWorld,
        clock: Clock,
        settings: WooSettings,
        faults: Iterable[Fault] = (),
    ) -> None:
        self.world = world
        self.faults = FaultBox(faults)
        self._clock = clock
        self._settings = settings
        self._gate = Gate(settings)
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
        """Let people act as if so many seconds had passed."""
        self._late.settle(self.now_ms())
        self.world.tick(seconds, self.now_ms())

    def _answer(self, request: Request) -> Reply:
        now = self.now_ms()
        self._late.settle(now)
        turn = _Turn(request, now, self._rest_path(request))
        try:
            answer = self._meet(turn)
            fields = [word for text in request.query.get("_fields", ()) for word in text.split(",")]
            body = pick_fields(answer.body, fields)
            reply = json_reply(answer.status, body, now, answer.headers)
        except Refusal as refusal:
            reply = refused(refusal, now)
        except Page as told:
            reply = page(told, now)
        if turn.done:
            self._lose_answer(turn)
        return reply

    def _rest_path(self, request: Request) -> str | None:
        """What is asked of the REST API; None for the shop's pages."""
        plain = request.query.get("rest_route")
        if plain:
            return plain[0]
        if not self._settings.pretty_permalinks:
            return None
        found = request.path == BASE or request.path.startswith(f"{BASE}/")
        return (request.path.removeprefix(BASE) or "/") if found else None

    def _meet(self, turn: _Turn) -> Answer:
        match = find_route(turn.request.method, turn.path) if turn.path is not None else None
        if match is not None:
            turn.route, turn.params = match
        self._meet_faults_outside(turn)
        if turn.path is None:
            raise Page(404, "페이지를 찾을 수 없습니다.")
        if turn.route is None:
            raise no_route()
        if turn.route is not INDEX:
            self._let_in(turn)
        if self._strike(turn, "server_error"):
            raise Page(500, "이 웹사이트에 치명적인 오류가 발생했습니다.")
        if fault := self._strike(turn, "timeout_late"):
            raise self._stall(turn, fault, late=turn.route)
        return self._perform(turn, turn.route)

    def _strike(self, turn: _Turn, name: str) -> Fault | None:
        return self.faults.strike(name, turn.name, write=turn.writes)

    def _meet_faults_outside(self, turn: _Turn) -> None:
        """What keeps a request from WordPress, or WordPress from looking at it."""
        if self._strike(turn, "reset_before"):
            raise ConnectionCut
        if fault := self._strike(turn, "timeout_before"):
            raise self._stall(turn, fault)
        if self._strike(turn, "ip_refused"):
            raise Page(403, "403 Forbidden")
        if self._strike(turn, "rate_limit"):
            raise Page(429, "429 Too Many Requests", {"Retry-After": "2"})
        if self._strike(turn, "maintenance"):
            raise self._maintenance()

    def _maintenance(self) -> Refusal | Page:
        text = "예정된 유지보수를 위해 잠시 이용할 수 없습니다."
        if self._settings.maintenance_as_json:
            return Refusal(503, "wp_die", text)
        return Page(503, text, {"Retry-After": "600"})

    def _let_in(self, turn: _Turn) -> None:
        """Keys and rights. An expired token does not exist here: a nonce is taken for used."""
        if self._strike(turn, "token_expired"):
            raise refuse("Invalid nonce - nonce has already been used.")
        path = turn.request.path
        known = self._gate.let_in(turn.request, path, turn.now)
        if known and not self._strike(turn, "group_missing"):
            return
        deed = "edit" if turn.writes else "view"
        status = 403 if known else 401
        message = "죄송합니다. 자원을 볼 수 없습니다."
        raise Refusal(status, f"woocommerce_rest_cannot_{deed}", message)

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
            reply = page(Page(504, "504 Gateway Time-out"), self.now_ms())
            return reply.status_line, list(reply.headers), reply.body

        return ConnectionStalled(seconds, gave_up, late_answer)

    def _late_effect(self, turn: _Turn, route: Route) -> Callable[[int], None]:
        def effect(due: int) -> None:
            turn.now = due
            with suppress(Refusal):
                self._perform(turn, route)

        return effect

    def _perform(self, turn: _Turn, route: Route) -> Answer:
        """Let the endpoint act, one call at a time, and spoil what it says."""
        call = self._call(turn, route)
        with self.world.lock:
            answer = route.endpoint(call)
        turn.done = True
        body = answer.body
        for name in DISTORTIONS:
            can = can_distort(name, route, by_number=bool(call.many("include")))
            if body and can and self._strike(turn, name):
                body = distort(name, self.world.seed, body)
        return Answer(body, answer.status, answer.headers)

    def _call(self, turn: _Turn, route: Route) -> Call:
        visible = _NO_LIMIT
        hidden = self.faults.standing("late_change")
        if hidden is not None and (hidden.path is None or hidden.path in turn.name):
            visible = turn.now - int(_seconds(hidden, HIDDEN_SECONDS) * 1000)
        doubled = route is LISTING and self._strike(turn, "duplicate_page") is not None
        return Call(
            world=self.world,
            settings=self._settings,
            now=turn.now,
            url=turn.request.origin + turn.request.path,
            path=turn.params,
            query=turn.request.query,
            body=turn.request.body,
            visible_until=visible,
            doubled=doubled,
        )


def _seconds(fault: Fault, default: float) -> float:
    return default if fault.seconds is None else fault.seconds
