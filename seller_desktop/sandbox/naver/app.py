"""The sandbox SmartStore as a WSGI app: gateway, token, endpoints and faults, without sockets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...system.clock import Clock
from ..faults import Fault
from ..reply import Reply
from ..request import read_request
from ..shop_app import ShopApp, Turn
from ..spoiling import DISTORTIONS
from .auth import TokenDesk
from .call import Call
from .canonical import world_view
from .distort import can_distort, distort
from .gateway import Envelope, RateLimiter, gateway_refusal
from .routes import (
    BASE,
    CHANGES,
    INQUIRIES,
    LISTING,
    QUESTIONS,
    TOKEN_PATH,
    Route,
    find_route,
)
from .settings import NaverSettings
from .wire import Json, Refusal, write_time
from .world import NaverWorld

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


@dataclass(slots=True, kw_only=True)
class _Turn(Turn):
    path: str
    trace: str
    limits: dict[str, str] = field(default_factory=dict)
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.path

    @property
    def is_token(self) -> bool:
        return self.path == TOKEN_PATH


class NaverApp(ShopApp[NaverWorld, _Turn]):
    """One shop's Commerce API. Base path `/external`."""

    refusal = Refusal

    def __init__(
        self,
        world: NaverWorld,
        clock: Clock,
        settings: NaverSettings,
        faults: Iterable[Fault] = (),
    ) -> None:
        super().__init__(world, clock, faults)
        self._settings = settings
        self._tokens = TokenDesk(settings)
        self._limiter = RateLimiter(settings.rate)
        self._envelope = Envelope(settings.shop)

    def begin(self, environ: WSGIEnvironment, now: int) -> _Turn:
        request = read_request(environ)
        path = request.path.removeprefix(BASE) if request.path.startswith(f"{BASE}/") else ""
        return _Turn(request=request, now=now, path=path, trace=self._envelope.new_trace(now))

    def answer(self, turn: _Turn) -> Reply:
        now = turn.now
        try:
            body = self._pass_gateway(turn)
            return self._envelope.reply(200, body, turn.trace, now, turn.limits)
        except Refusal as refusal:
            return self._envelope.refuse(refusal, turn.trace, now, turn.limits)

    def give_up(self, turn: _Turn, now: int) -> Reply:
        refusal = gateway_refusal(504, "GW.TIMEOUT.02")
        return self._envelope.refuse(refusal, turn.trace, now, turn.limits)

    def truth(self) -> dict[str, object]:
        return world_view(self.world)

    def _pass_gateway(self, turn: _Turn) -> object:
        route = self._find_route(turn)
        self.meet_outside(
            turn,
            {
                "ip_refused": gateway_refusal(403, "GW.IP_NOT_ALLOWED"),
                "maintenance": gateway_refusal(503, "GW.BLOCK.02"),
            },
        )
        if isinstance(route, Refusal):
            raise route
        if route is None:
            return self._issue_token(turn)
        self._authorise(turn, route)
        broken = gateway_refusal(500, "GW.PROXY.03")
        return self.act(turn, broken, lambda: self._perform(turn, route))

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
        route, turn.params = match
        turn.writes = route.writes
        return route

    def _issue_token(self, turn: _Turn) -> Json:
        self._spend(turn, TOKEN_PATH)
        if self.strike(turn, "server_error"):
            raise gateway_refusal(500, "GW.PROXY.03")
        request = turn.request
        token = self._tokens.issue(request.content_type, request.query, request.body, turn.now)
        turn.done = True
        return token

    def _authorise(self, turn: _Turn, route: Route) -> None:
        header = turn.request.authorization
        if self.strike(turn, "token_expired"):
            self._tokens.revoke(header)
        if not self._tokens.is_good(header, turn.now) or self.strike(turn, "group_missing"):
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
        struck = self.strike(turn, "rate_limit")
        left = None if struck else self._limiter.take(template, self.clock.monotonic())
        turn.limits["GNCP-GW-RateLimit-Remaining"] = str(left or 0)
        if left is None:
            raise gateway_refusal(429, "GW.RATE_LIMIT")

    def _perform(self, turn: _Turn, route: Route) -> object:
        """Let the endpoint act, one call at a time, and wrap what it says."""
        call = self._call(turn, route)
        with self.world.lock:
            data = route.endpoint(call)
        turn.done = True
        for name in DISTORTIONS:
            if data and can_distort(name, route) and self.strike(turn, name):
                data = distort(name, self.world.seed, route, data)
        if not route.enveloped:
            return data
        body: Json = {"timestamp": write_time(turn.now), "traceId": turn.trace}
        if data is not None:
            body["data"] = data
        return body

    def _call(self, turn: _Turn, route: Route) -> Call:
        paged = route in (CHANGES, LISTING, QUESTIONS, INQUIRIES)
        return Call(
            world=self.world,
            settings=self._settings,
            now=turn.now,
            path=turn.params,
            query=turn.request.query,
            body=turn.request.body,
            content_type=turn.request.content_type,
            visible_until=self.visible_until(turn),
            doubled=paged and self.strike(turn, "duplicate_page") is not None,
        )
