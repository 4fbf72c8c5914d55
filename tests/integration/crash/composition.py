"""The program as a child runs it: all real, with ports that tell what passes through them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from sqlalchemy import Connection, Engine, event

from seller_desktop.actions.keys import rotate
from seller_desktop.app import Core, build_core, closed_profile
from seller_desktop.marketplaces.contract import MarketplaceFacts
from seller_desktop.marketplaces.http import HttpRequest, HttpResponse
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.marketplaces.requests_http import RequestsHttp
from seller_desktop.store import backup
from seller_desktop.store.database import Database
from seller_desktop.store.writer import Priority
from seller_desktop.sync.worker import Intervals
from seller_desktop.system.keyring import FileKeyring
from seller_desktop.system.paths import ProfilePaths

from .points import Point, Trap, tell

READ_S = 2.0
SETTLE_MS = 400
_BACKUPS_KEPT = 2
T = TypeVar("T")


class QuickNaver(Naver):
    """SmartStore whose effects are settled within a moment and whose feed tells at once."""

    @property
    def facts(self) -> MarketplaceFacts:
        facts = super().facts
        verbs = {verb: replace(one, settle_ms=SETTLE_MS) for verb, one in facts.verbs.items()}
        changes = replace(facts.changes, safety_lag_ms=0)
        return replace(facts, verbs=verbs, changes=changes, reconcile_days=2)


class WatchedHttp:
    """The real port; tells each write and its hash before its bytes leave."""

    def __init__(self, base_url: str, real: RequestsHttp, trap: Trap) -> None:
        self._base = urlsplit(base_url).path
        self._real = real
        self._trap = trap

    def call(self, request: HttpRequest) -> HttpResponse:
        if request.safe:
            return self._real.call(request)
        self._trap.reach(Point.BEFORE_SEND)
        path = urlsplit(request.url).path.removeprefix(self._base)
        digest = hashlib.sha256(path.encode() + b"\n" + request.body).hexdigest()
        tell("leaving", digest, path, request.body.decode())
        response = self._real.call(request)
        self._trap.reach(Point.AFTER_SEND)
        return response

    def close(self) -> None:
        self._real.close()


class WatchedDatabase(Database):
    """The real database, which comes to a point before and after each commit."""

    trap: Trap
    commit_point = Point.BEFORE_COMMIT

    def write(self, work: Callable[[Connection], T], priority: Priority = Priority.ACTION) -> T:
        result = super().write(work, priority)
        self.trap.reach(Point.AFTER_COMMIT)
        return result

    def submit(
        self, work: Callable[[Connection], T], priority: Priority = Priority.ACTION
    ) -> Future[T]:
        def watched(conn: Connection) -> T:
            result = work(conn)
            self.trap.reach(self.commit_point)
            return result

        return super().submit(watched, priority)


def watch_migration(trap: Trap) -> None:
    """Every statement of a migration is a point: nothing else is executed while opening."""

    def reach(*_: object) -> None:
        trap.reach(Point.MIGRATION)

    event.listen(Engine, "before_cursor_execute", reach)
    event.listen(Engine, "commit", reach)


def open_profile(profile: Path, keys: Path, trap: Trap) -> tuple[Core, WatchedDatabase]:
    """The profile as a start opens it, with the ports replaced by those that tell."""
    paths, keyring = ProfilePaths(profile), FileKeyring(keys)
    core = build_core(paths, keyring=keyring, intervals=_intervals)
    office = core.office
    watched = WatchedDatabase(paths.database, office.db._key, threaded=True)
    watched.trap = trap
    told = replace(
        office,
        db=watched,
        registry=Registry({"naver": QuickNaver}, plug_ins=tuple),
        http=lambda url, _: WatchedHttp(url, RequestsHttp(url, office.clock, read_s=READ_S), trap),
    )
    return replace(core, office=told), watched


def change_key(profile: Path, keys: Path, trap: Trap) -> None:
    """Give the database a new key; every step of it is a point."""
    closed = closed_profile(ProfilePaths(profile), keyring=FileKeyring(keys))
    rotate(closed, lambda _: trap.reach(Point.REKEY))


def back_up(core: Core) -> None:
    """One backup after another until the process is killed."""
    office = core.office
    while True:
        now, folder = office.clock.now(), office.paths.backups
        for old in backup.backups(folder)[_BACKUPS_KEPT:]:
            backup.delete(old)
        backup.create(office.paths.database, office.db._key, folder, now, backup.Cause.ASKED)


def _intervals() -> Intervals:
    return Intervals(changes=2_000, refresh=5_000, reconcile=60_000)
