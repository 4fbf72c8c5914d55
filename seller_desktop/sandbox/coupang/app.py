"""The sandbox Coupang as a WSGI app: gateway, signature, endpoints and faults, without sockets."""

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
from . import auth, gateway
from .call import Call
from .canonical import world_view
from .distort import can_distort, distort
from .gateway import RateLimiter
from .routes import EXCHANGES, RECEIPTS, SHEETS, WITHDRAWN, Route, find_route
from .settings import CoupangSettings
from .wire import Refusal
from .world import CoupangWorld

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

_PAGED = (SHEETS, RECEIPTS, WITHDRAWN, EXCHANGES)
_NOT_ALLOWED_IP = "[FORBIDDEN] Not allowed IP."
_NOT_ALLOWED_API = "[FORBIDDEN] This API is not allowed for the vendor."


@dataclass(slots=True, kw_only=True)
class _Turn(Turn):
    raw_query: str
    patient: bool
    market: str
    trace: str
    headers: dict[str, str] = field(default_factory=dict)
    params: Mapping[str, str] = field(default_factory=dict)


class CoupangApp(ShopApp[CoupangWorld, _Turn]):
    """One vendor's WING Open API."""

    refusal = Refusal

    def __init__(
        self,
        world: CoupangWorld,
        clock: Clock,
        settings: CoupangSettings,
        faults: Iterable[Fault] = (),
    ) -> None:
        super().__init__(world, clock, faults)
        self._settings = settings
        self._limiter = RateLimiter(settings.rate)
        self._count = 0

    def begin(self, environ: WSGIEnvironment, now: int) -> _Turn:
        self._count += 1
        return _Turn(
            request=read_request(environ),
            raw_query=str(environ.get("QUERY_STRING", "")),
            patient=str(environ.get("HTTP_X_EXTENDED_TIMEOUT", "")).isdecimal(),
            market=str(environ.get("HTTP_X_MARKET", "")),
            now=now,
            trace=f"sbx-{self._settings.shop}-{now}-{self._count}",
        )

    def answer(self, turn: _Turn) -> Reply:
        now = turn.now
        try:
            return gateway.write(200, self._pass_gateway(turn), now, turn.headers)
        except Refusal as refusal:
            return gateway.refuse(refusal, turn.trace, now, turn.headers)

    def give_up(self, turn: _Turn, now: int) -> Reply:
        refusal = Refusal(504, "The service did not respond in time.")
        return gateway.refuse(refusal, turn.trace, now, turn.headers)

    def truth(self) -> dict[str, object]:
        return world_view(self.world)

    def _pass_gateway(self, turn: _Turn) -> object:
        route = self._find_route(turn)
        self.meet_outside(
            turn,
            {
                "ip_refused": Refusal(403, _NOT_ALLOWED_IP),
                "maintenance": Refusal(503, "시스템 점검 중입니다."),
            },
        )
        self._authorise(turn)
        if isinstance(route, Refusal):
            raise route
        broken = Refusal(500, "Internal Server Error")
        return self.act(turn, broken, lambda: self._perform(turn, route))

    def _find_route(self, turn: _Turn) -> Route | Refusal:
        match = find_route(turn.request.method, turn.request.path)
        if match is True:
            return Refusal(405, "Request method is not supported")
        if match is False:
            return Refusal(404, "Not Found")
        route, turn.params = match
        turn.writes = route.writes
        allowed = {"PUT": self._settings.put, "PATCH": self._settings.patch}
        if route.is_ambiguous and not allowed.get(turn.request.method, True):
            return Refusal(405, "Request method is not supported")
        if turn.params.get("vendorId", self._settings.vendor_id) != self._settings.vendor_id:
            return Refusal(400, "Invalid vendor ID")
        return route

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
        if self.strike(turn, "token_expired"):
            raise auth.expired()
        if self.strike(turn, "group_missing"):
            raise Refusal(403, _NOT_ALLOWED_API)
        if self._settings.market_header_required and turn.market != "KR":
            raise Refusal(400, "X-MARKET header is required")
        crowded = not self._limiter.admits(self.clock.monotonic())
        if self.strike(turn, "rate_limit") or crowded:
            if self._settings.retry_after_s is not None:
                turn.headers["Retry-After"] = str(self._settings.retry_after_s)
            raise Refusal(429, "Too Many Requests")

    def _perform(self, turn: _Turn, route: Route) -> object:
        """Let the endpoint act, one call at a time."""
        call = self._call(turn, route)
        with self.world.lock:
            answer = route.endpoint(call)
        turn.done = True
        for name in DISTORTIONS:
            if can_distort(name, route) and isinstance(answer, dict) and self.strike(turn, name):
                answer = distort(name, self.world.seed, answer)
        return answer

    def _call(self, turn: _Turn, route: Route) -> Call:
        return Call(
            world=self.world,
            settings=self._settings,
            now=turn.now,
            path=turn.params,
            query=turn.request.query,
            body=turn.request.body,
            version=turn.params.get("version", "v1"),
            visible_until=self.visible_until(turn),
            patient=turn.patient,
            doubled=route in _PAGED and self.strike(turn, "duplicate_page") is not None,
        )
