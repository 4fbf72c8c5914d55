"""The HTTP port of the simulation: it calls a sandbox app in process and breaks on the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from seller_desktop.marketplaces.http import HttpRequest, HttpResponse, Interrupted, NotSent
from seller_desktop.system.clock import VirtualClock
from tests.wire import READ_S, deliver

from .weather import Crash, Weather

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_STALE_MS = 4 * 60_000
_SLOW_S = (1.0, 5.0, 29.0)
_PORTAL = HttpResponse(200, {"content-type": "text/html"}, b"<html><body>Login</body></html>")

Trace = Callable[[object], None]


@dataclass(slots=True)
class Told:
    """How the last call ended as the program saw it: `status` 0 for no answer, -1 for certainly not
    sent. `answered_at` is the true instant at which the marketplace made the answer, UTC ms."""

    status: int = -1
    answered_at: int = 0
    safe: bool = True


class SimHttp:
    """One program's way to one shop."""

    def __init__(
        self, app: WSGIApplication, name: str, clock: VirtualClock, weather: Weather, trace: Trace
    ) -> None:
        self._app = app
        self._name = name
        self._clock = clock
        self._weather = weather
        self._trace = trace
        self._kept: dict[bytes, tuple[int, HttpResponse]] = {}
        self.told: list[Told] = []

    def call(self, request: HttpRequest) -> HttpResponse:
        told = Told(safe=request.safe)
        self.told.append(told)
        fate = self._weather.on_wire(safe=request.safe)
        outcome: object = "crash"
        try:
            response = self._pass(request, fate, told)
            outcome = told.status = response.status
        except (Interrupted, NotSent) as error:
            outcome = type(error).__name__
            told.status = -1 if isinstance(error, NotSent) else 0
            raise
        finally:
            self._trace((self._name, request.method, request.url, fate, outcome))
        return response

    def close(self) -> None:
        """Nothing is kept open."""

    def _pass(self, request: HttpRequest, fate: str | None, told: Told) -> HttpResponse:
        if fate == "no_route":
            raise NotSent
        told.status = 0
        if fate == "crash_before_call":
            raise Crash
        if fate == "lost_before":
            self._clock.advance(READ_S)
            raise Interrupted
        if fate == "portal":
            return _PORTAL
        if fate == "slow":
            self._clock.advance(self._weather.rng.choice(_SLOW_S))
        if fate == "doubled" and (request.safe or _batch(request) is not None):
            self._deliver(request)
        if fate == "stale" and (kept := self._older(request)):
            told.answered_at, response = kept
            return response
        response = self._deliver(_shortened(request) if fate == "partial" else request)
        told.answered_at = self._clock.now_ms()
        if fate == "crash_after_call":
            raise Crash
        if fate in ("lost_after", "cut_answer"):
            raise Interrupted
        self._keep(request, told.answered_at, response)
        return response

    def _deliver(self, request: HttpRequest) -> HttpResponse:
        return deliver(self._app, self._clock, request)

    def _older(self, request: HttpRequest) -> tuple[int, HttpResponse] | None:
        """An answer to the same question from before, no older than one under way can be."""
        kept = self._kept.get(_digest(request))
        fresh = kept is not None and self._clock.now_ms() - kept[0] < _STALE_MS
        return kept if fresh else None

    def _keep(self, request: HttpRequest, at: int, response: HttpResponse) -> None:
        if request.safe and response.status == 200 and b"access_token" not in response.body:
            self._kept[_digest(request)] = (at, response)


def _shortened(request: HttpRequest) -> HttpRequest:
    """The same call without the last item of its batch; a call about one unit as it is."""
    batch = _batch(request)
    members = json.loads(request.body or b"{}")
    if batch is None or len(members[batch]) < 2:
        return request
    members[batch].pop()
    return replace(request, body=json.dumps(members).encode())


def _batch(request: HttpRequest) -> str | None:
    """The member that lists the items of a batch, None where a call is about one unit."""
    members = json.loads(request.body or b"{}")
    if not isinstance(members, dict):
        return None
    lists = [name for name, value in members.items() if isinstance(value, list)]
    return lists[0] if len(lists) == 1 else None


def _digest(request: HttpRequest) -> bytes:
    return blake2b(
        b"\n".join((request.method.encode(), request.url.encode(), request.body)), digest_size=12
    ).digest()
