"""Every port of the engine, counted; one call of a run may be made to fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from seller_desktop.domain.errors import UserFixable
from seller_desktop.marketplaces.http import Http, HttpRequest, HttpResponse, Interrupted, NotSent
from seller_desktop.store.connection import RawConnection
from seller_desktop.store.database import Database
from seller_desktop.store.writer import Priority
from seller_desktop.system.clock import VirtualClock, to_ms
from seller_desktop.system.keyring import MemoryKeyring

T = TypeVar("T")
_JSON = {"content-type": "application/json"}
_SQLITE = {"busy": 5, "io": 10, "full": 13}

KINDS: Mapping[str, tuple[str, ...]] = {
    "http": (
        *("no_route", "lost_before", "lost_after", "500", "503", "401", "403", "429"),
        *("garbage", "portal", "empty"),
    ),
    "write": ("busy", "full", "io"),
    "read": ("busy", "io"),
    "keyring": ("locked",),
    "sleep": ("overslept",),
}
"""How a call of each port can fail."""

_ANSWERS: Mapping[str, HttpResponse] = {
    "500": HttpResponse(500, _JSON, b'{"code":"GW.INTERNAL","message":"x"}'),
    "503": HttpResponse(503, _JSON, b'{"code":"GW.BLOCK.02","message":"x"}'),
    "401": HttpResponse(401, _JSON, b'{"code":"GW.AUTHN","message":"x"}'),
    "403": HttpResponse(403, _JSON, b'{"code":"GW.IP_NOT_ALLOWED","message":"x"}'),
    "429": HttpResponse(429, _JSON, b'{"code":"GW.RATE_LIMIT","message":"x"}'),
    "garbage": HttpResponse(200, _JSON, b'{"data":[{"x"'),
    "portal": HttpResponse(200, {"content-type": "text/html"}, b"<html>Login</html>"),
    "empty": HttpResponse(200, _JSON, b""),
}
_BEFORE = frozenset({"500", "503", "401", "403", "429", "portal"})
"""Answers given in place of the marketplace; with the others it has acted."""


@dataclass
class Fate:
    """Which call of which port fails, and how; `standing` says of every call whether it does.
    `calls` counts them all while it is `armed`."""

    port: str = ""
    number: int = 0
    kind: str = ""
    armed: bool = True
    standing: Callable[[], bool] | None = None
    calls: Counter[str] = field(default_factory=Counter)

    def of(self, port: str) -> str | None:
        """What befalls this call."""
        if not self.armed:
            return None
        self.calls[port] += 1
        if port != self.port:
            return None
        struck = self.calls[port] == self.number if self.standing is None else self.standing()
        return self.kind if struck else None


class FailingHttp:
    """Implements `Http` over another one."""

    def __init__(self, real: Http, fate: Fate, clock: VirtualClock) -> None:
        self._real = real
        self._fate = fate
        self._clock = clock

    def call(self, request: HttpRequest) -> HttpResponse:
        kind = self._fate.of("http")
        if kind == "no_route":
            raise NotSent
        if kind == "lost_before":
            self._clock.advance(30)
            raise Interrupted
        if kind in _BEFORE:
            return _ANSWERS[str(kind)]
        response = self._real.call(request)
        if kind == "lost_after":
            self._clock.advance(30)
            raise Interrupted
        return response if kind is None else _ANSWERS[kind]

    def close(self) -> None:
        self._real.close()


class FailingDatabase(Database):
    """The real database, whose driver fails as SQLite does."""

    fate: Fate

    def submit(
        self, work: Callable[[Connection], T], priority: Priority = Priority.ACTION
    ) -> Future[T]:
        kind = self.fate.of("write")

        def failing(conn: Connection) -> T:
            result = work(conn)
            if kind is not None:
                raise sqlite_error(kind)
            return result

        return super().submit(failing, priority)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        kind = self.fate.of("read")
        with super().read() as connection:
            if kind is not None:
                raise sqlite_error(kind)
            yield connection

    @contextmanager
    def read_raw(self) -> Iterator[RawConnection]:
        kind = self.fate.of("read")
        with super().read_raw() as raw:
            if kind is not None:
                raise sqlite_error(kind)
            yield raw


def sqlite_error(kind: str) -> Exception:
    """The driver's error of a kind, with SQLite's code in it."""
    error: Exception = driver.OperationalError(kind)
    error.sqlite_errorcode = _SQLITE[kind]  # type: ignore[attr-defined]
    return error


class FailingKeyring(MemoryKeyring):
    """A keyring that is locked for one call."""

    def __init__(self, fate: Fate, other: MemoryKeyring | None = None) -> None:
        super().__init__()
        self.fate = fate
        if other is not None:
            self._values.update(other._values)

    def get(self, name: str) -> str | None:
        if self.fate.of("keyring"):
            raise UserFixable("keyring_locked")
        return super().get(name)


class FailingClock(VirtualClock):
    """The computer's clock: true time and an error. A sleep may last an hour longer, the lid shut;
    while it is shut nothing runs, and the steady clock stands."""

    def __init__(self, true: VirtualClock, fate: Fate) -> None:
        super().__init__(true.now())
        self._start = true.now()
        self._true = true
        self._fate = fate
        self._shut = 0.0

    def now(self) -> datetime:
        return self._true.now() + (super().now() - self._start)

    def now_ms(self) -> int:
        return to_ms(self.now())

    def monotonic(self) -> float:
        return self._true.monotonic() - self._shut

    def sleep(self, seconds: float) -> None:
        self.advance(seconds)
        if self._fate.of("sleep"):
            self.shut_lid(3_600)

    def advance(self, seconds: float) -> None:
        self._true.advance(seconds)

    def shut_lid(self, seconds: float) -> None:
        """The machine sleeps: time passes, the steady clock of most systems does not."""
        self._true.advance(seconds)
        self._shut += seconds
