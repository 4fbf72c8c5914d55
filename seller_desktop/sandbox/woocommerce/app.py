"""The sandbox shop as a WSGI app: host, keys, endpoints and faults, without sockets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...system.clock import Clock
from ..faults import Fault
from ..reply import Reply
from ..request import Request, read_request
from ..shop_app import ShopApp, Turn
from ..spoiling import DISTORTIONS
from .auth import Gate, refuse
from .call import Answer, Call, pick_fields
from .canonical import world_view
from .distort import can_distort, distort
from .routes import BASE, INDEX, LISTING, Route, find_route
from .settings import WooSettings
from .wire import Page, Refusal, json_reply, no_route, page, refused
from .world import WooWorld

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


@dataclass(slots=True, kw_only=True)
class _Turn(Turn):
    path: str | None
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.request.method} {self.request.path}"


class WooApp(ShopApp[WooWorld, _Turn]):
    """One shop's site."""

    refusal = Refusal

    def __init__(
        self,
        world: WooWorld,
        clock: Clock,
        settings: WooSettings,
        faults: Iterable[Fault] = (),
    ) -> None:
        super().__init__(world, clock, faults)
        self._settings = settings
        self._gate = Gate(settings)

    def begin(self, environ: WSGIEnvironment, now: int) -> _Turn:
        request = read_request(environ)
        return _Turn(request=request, now=now, path=self._rest_path(request))

    def answer(self, turn: _Turn) -> Reply:
        now = turn.now
        try:
            answer = self._meet(turn)
        except Refusal as refusal:
            return refused(refusal, now)
        except Page as told:
            return page(told, now)
        wanted = turn.request.query.get("_fields", ())
        fields = [word for text in wanted for word in text.split(",")]
        return json_reply(answer.status, pick_fields(answer.body, fields), now, answer.headers)

    def give_up(self, turn: _Turn, now: int) -> Reply:  # noqa: ARG002 (a host's page for any)
        return page(Page(504, "504 Gateway Time-out"), now)

    def truth(self) -> dict[str, object]:
        return world_view(self.world)

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
        found = find_route(turn.request.method, turn.path) if turn.path is not None else None
        route, turn.params = found or (None, {})
        turn.writes = route is not None and route.writes
        self._meet_host(turn)
        if turn.path is None:
            raise Page(404, "페이지를 찾을 수 없습니다.")
        if route is None:
            raise no_route()
        if route is not INDEX:
            self._let_in(turn)
        broken = Page(500, "이 웹사이트에 치명적인 오류가 발생했습니다.")
        return self.act(turn, broken, lambda: self._perform(turn, route))

    def _meet_host(self, turn: _Turn) -> None:
        self.meet_outside(
            turn,
            {
                "ip_refused": Page(403, "403 Forbidden"),
                "rate_limit": Page(429, "429 Too Many Requests", {"Retry-After": "2"}),
                "maintenance": self._maintenance(),
            },
        )

    def _maintenance(self) -> Refusal | Page:
        text = "예정된 유지보수를 위해 잠시 이용할 수 없습니다."
        if self._settings.maintenance_as_json:
            return Refusal(503, "wp_die", text)
        return Page(503, text, {"Retry-After": "600"})

    def _let_in(self, turn: _Turn) -> None:
        """Keys and rights. An expired token does not exist here: a nonce is taken for used."""
        if self.strike(turn, "token_expired"):
            raise refuse("Invalid nonce - nonce has already been used.")
        path = turn.request.path
        known = self._gate.let_in(turn.request, path, turn.now)
        if known and not self.strike(turn, "group_missing"):
            return
        deed = "edit" if turn.writes else "view"
        status = 403 if known else 401
        message = "죄송합니다. 자원을 볼 수 없습니다."
        raise Refusal(status, f"woocommerce_rest_cannot_{deed}", message)

    def _perform(self, turn: _Turn, route: Route) -> Answer:
        """Let the endpoint act, one call at a time, and spoil what it says."""
        call = self._call(turn, route)
        with self.world.lock:
            answer = route.endpoint(call)
        turn.done = True
        body = answer.body
        for name in DISTORTIONS:
            can = can_distort(name, route, by_number=bool(call.many("include")))
            if body and can and self.strike(turn, name):
                body = distort(name, self.world.seed, body)
        return Answer(body, answer.status, answer.headers)

    def _call(self, turn: _Turn, route: Route) -> Call:
        doubled = route is LISTING and self.strike(turn, "duplicate_page") is not None
        return Call(
            world=self.world,
            settings=self._settings,
            now=turn.now,
            url=turn.request.origin + turn.request.path,
            path=turn.params,
            query=turn.request.query,
            body=turn.request.body,
            visible_until=self.visible_until(turn),
            doubled=doubled,
        )
