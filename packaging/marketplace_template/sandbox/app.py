"""The sandbox marketplace as a WSGI app: key, rate, endpoints and faults, without sockets."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.reply import Reply
from seller_desktop.sandbox.request import read_request
from seller_desktop.sandbox.shop_app import ShopApp, Turn
from seller_desktop.sandbox.spoiling import DISTORTIONS
from seller_desktop.system.clock import Clock

from .call import Call
from .canonical import world_view
from .distort import can_distort, distort
from .rate import RateLimiter
from .routes import CHANGES, ORDERS, ROUTES, Route
from .settings import KioskSettings
from .wire import Json, Refusal, write
from .world import KioskWorld

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


@dataclass(slots=True, kw_only=True)
class _Turn(Turn):
    route: Route | None


class KioskApp(ShopApp[KioskWorld, _Turn]):
    """One shop's interface."""

    refusal = Refusal

    def __init__(
        self,
        world: KioskWorld,
        clock: Clock,
        settings: KioskSettings,
        faults: Iterable[Fault] = (),
    ) -> None:
        super().__init__(world, clock, faults)
        self._settings = settings
        self._limiter = RateLimiter(settings.rate)

    def begin(self, environ: WSGIEnvironment, now: int) -> _Turn:
        request = read_request(environ)
        route = ROUTES.get((request.method, request.path))
        writes = route is not None and route.writes
        return _Turn(request=request, now=now, writes=writes, route=route)

    def answer(self, turn: _Turn) -> Reply:
        now = turn.now
        try:
            return write(200, self._meet(turn), now, {})
        except Refusal as refusal:
            return write(refusal.status, refusal.body, now, refusal.headers)

    def give_up(self, turn: _Turn, now: int) -> Reply:  # noqa: ARG002 (the same for any)
        return write(504, Refusal(504, "broken").body, now, {})

    def truth(self) -> dict[str, object]:
        return world_view(self.world)

    def _meet(self, turn: _Turn) -> Json:
        self.meet_outside(
            turn,
            {
                "ip_refused": Refusal(403, "address_refused"),
                "maintenance": Refusal(503, "maintenance", {"Retry-After": "300"}),
            },
        )
        self._let_in(turn)
        route = turn.route
        if route is None:
            raise Refusal(404, "no_such_path")
        return self.act(turn, Refusal(500, "broken"), lambda: self._perform(turn, route))

    def _let_in(self, turn: _Turn) -> None:
        """Key, right and rate. No token expires here: a server that has not heard of the key yet
        refuses it once."""
        expected = f"Bearer {self._settings.key}".encode()
        known = hmac.compare_digest(turn.request.authorization.encode("utf-8", "replace"), expected)
        if not known or self.strike(turn, "token_expired"):
            raise Refusal(401, "key_unknown")
        if self.strike(turn, "group_missing"):
            raise Refusal(403, "not_permitted")
        granted = self._limiter.take(self.clock.monotonic())
        if not granted or self.strike(turn, "rate_limit"):
            raise Refusal(429, "too_many_calls", {"Retry-After": "1"})

    def _perform(self, turn: _Turn, route: Route) -> Json:
        """Let the endpoint act, one call at a time, and spoil what it says."""
        call = self._call(turn, route)
        with self.world.lock:
            answer = route.answer(call)
        turn.done = True
        orders = answer.get("orders")
        if isinstance(orders, list):
            for name in DISTORTIONS:
                if orders and can_distort(name, route) and self.strike(turn, name):
                    answer["orders"] = orders = distort(name, self.world.seed, orders)
        return answer

    def _call(self, turn: _Turn, route: Route) -> Call:
        paged = route in (CHANGES, ORDERS)
        return Call(
            world=self.world,
            settings=self._settings,
            now=turn.now,
            query=turn.request.query,
            body=turn.request.body,
            visible_until=self.visible_until(turn),
            doubled=paged and self.strike(turn, "duplicate_page") is not None,
        )
