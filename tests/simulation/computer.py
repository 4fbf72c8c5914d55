"""The seller's computer: the file, the keyring and the program on it, which may be killed."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar, cast

from sqlalchemy import Connection

from seller_desktop.actions.office import Office
from seller_desktop.actions.shops import stored_credentials
from seller_desktop.domain.errors import Passing, UserFixable
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.beside_orders import Inquired
from seller_desktop.marketplaces.contract import Access, Connector
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store.connection import Role, connect
from seller_desktop.store.database import Database
from seller_desktop.store.writer import Priority
from seller_desktop.sync.engine import Engine
from seller_desktop.sync.news import News
from seller_desktop.sync.worker import Intervals
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.lock import ProcessLock
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import Profile
from seller_desktop.system.randomness import SeededRandomness
from seller_desktop.system.secrets import DatabaseKey, DatabaseKeys

from .town import Town
from .watch import Watch, Watched, WatchedDesk
from .weather import Crash, Weather
from .wire import SimHttp, Trace

KEY = bytes(range(1, 33))
_PROFILE = "simulated"
T = TypeVar("T")


class MachineClock(VirtualClock):
    """The computer's own clock: true time plus an error that somebody may set."""

    def __init__(self, true: VirtualClock) -> None:
        super().__init__(true.now())
        self._true = true
        self.error_s = 0.0

    def now(self) -> datetime:
        return self._true.now() + timedelta(seconds=self.error_s)

    def now_ms(self) -> int:
        return self._true.now_ms() + round(self.error_s * 1000)

    def monotonic(self) -> float:
        return self._true.monotonic()

    def sleep(self, seconds: float) -> None:
        self._true.advance(seconds)


class SimDatabase(Database):
    """The store, whose commits may fail or be the last thing the process does."""

    weather: Weather

    def submit(
        self, work: Callable[[Connection], T], priority: Priority = Priority.ACTION
    ) -> Future[T]:
        fate = self.weather.on_commit()
        if fate is None:
            return super().submit(work, priority)
        if fate == "busy":
            failed: Future[T] = Future()
            failed.set_exception(Passing("database_busy"))
            return failed

        def cut_short(conn: Connection) -> T:
            result = work(conn)
            if fate == "crash_before_commit":
                raise Crash
            if fate == "disk_full":
                raise UserFixable("disk_full")
            return result

        future = super().submit(cut_short, priority)
        if fate == "crash_after_commit":
            raise Crash
        return future


@dataclass(slots=True)
class Process:
    """One run of the program: alive until it is killed."""

    office: Office
    engine: Engine | None
    lock: ProcessLock


@dataclass(slots=True)
class Computer:
    """Starts, runs and kills the program on one profile."""

    folder: Path
    clock: VirtualClock
    town: Town
    weather: Weather
    rng: random.Random
    trace: Trace
    intervals: Intervals
    watch: Watch = field(default_factory=Watch)
    keyring: MemoryKeyring = field(default_factory=MemoryKeyring)
    process: Process | None = None
    starts: int = 0
    crashes: int = 0
    asked: bool = True
    calls: int = 0
    machine_clock: MachineClock = field(init=False)
    paths: ProfilePaths = field(init=False)
    ids: SeededRandomness = field(init=False)

    def __post_init__(self) -> None:
        self.machine_clock = MachineClock(self.clock)
        self.paths = ProfilePaths(self.folder)
        self.ids = SeededRandomness(self.rng.randrange(2**63))

    @classmethod
    def template(cls, path: Path) -> None:
        """Make an empty database of the present schema, to be copied for every seed."""
        clock = VirtualClock(datetime(2026, 1, 1, tzinfo=UTC))
        db = Database.open(path, KEY, clock, threaded=False)
        db.write(lambda conn: None)
        db.checkpoint()
        db.close()

    def install(self, template: Path) -> None:
        """Put an empty profile on the disk, and its key into the keyring."""
        self.paths.make()
        profile = Profile(_PROFILE)
        DatabaseKeys(self.keyring, profile.id).put(DatabaseKey(profile.key_version, KEY))
        shutil.copyfile(template, self.paths.database)

    # Life of the program.

    def start(self) -> Process:
        """Start the program as often as it takes: it may be killed while it starts."""
        while self.process is None:
            try:
                self._boot()
            except Crash:
                self.kill()
            except (Passing, UserFixable):
                # The disk is full or the file busy: the seller starts the program again.
                self.kill(counts=False)
                self.clock.advance(60)
        return self.process

    def _boot(self) -> None:
        process = self._open()
        self.starts += 1
        self.process = process
        if not process.lock.try_acquire():
            raise AssertionError("the lock of a killed process was not freed")
        process.engine = self._engine(process.office)
        process.engine.recover()
        self.asked = True

    def _open(self) -> Process:
        db = SimDatabase.open(self.paths.database, KEY, self.machine_clock, threaded=False)
        cast(SimDatabase, db).weather = self.weather
        office = Office(
            db=db,
            clock=self.machine_clock,
            ids=self.ids,
            registry=Registry(),
            keyring=self.keyring,
            profile=Profile(_PROFILE),
            paths=self.paths,
            news=News(),
            wake=self._wake,
            http=lambda base_url, _: self._http(base_url),
        )
        return Process(office, None, ProcessLock(self.paths.engine_lock))

    def _wake(self) -> None:
        """What the bell does in the real program: look for shops and wishes, too."""
        self.asked = True
        if self.process is not None and self.process.engine is not None:
            self.process.engine.reload_shops()

    def _take_wishes(self, engine: Engine) -> None:
        with suppress(Passing, UserFixable):
            engine.take_wishes()
            self.asked = False

    def _engine(self, office: Office) -> Engine:
        return Engine(
            office.db,
            office.registry.get,
            lambda shop: self._connect(office, shop),
            self.machine_clock,
            self.ids,
            office.news,
            lambda: self.intervals,
        )

    def _http(self, base_url: str) -> SimHttp:
        stall = self.town.stall(base_url)

        def count(what: object) -> None:
            self.calls += 1
            self.trace(what)

        return SimHttp(stall.app, stall.name, self.clock, self.weather, count)

    def _connect(self, office: Office, shop: Shop) -> Connector:
        access = Access(shop.base_url, stored_credentials(office, shop))
        http = self._http(shop.base_url)
        connector = office.registry.get(shop.marketplace).connect(access, http, self.machine_clock)
        asked = self.town.mixed and isinstance(connector, Inquired)
        return (WatchedDesk if asked else Watched)(connector, shop, http, self)

    def kill(self, *, counts: bool = True) -> None:
        """The process dies: memory is gone, what was committed stays."""
        process, self.process = self.process, None
        self.crashes += counts
        if process is not None:
            process.office.db.close()
            process.lock.release()
        self.trace(("killed", counts))

    def let_all_be_due(self) -> None:
        """What would come within a day comes at once. Only while the program does not run."""
        raw = connect(self.paths.database, KEY, role=Role.WRITER)
        raw.execute("UPDATE due SET due_at = 0 WHERE due_at < ?", (self._far_off(),))
        raw.close()

    def _far_off(self) -> int:
        """What is never due by this seed's intervals stays so, UTC ms."""
        return self.clock.now_ms() + 100 * DAY_MS

    def second_start(self) -> None:
        """Somebody starts the program again while it runs: it may queue, but never sync."""
        other = self._open()
        try:
            if other.lock.try_acquire():
                self.watch.two_engines()
                engine = self._engine(other.office)
                engine.recover()
                engine.step()
        except (Passing, UserFixable):
            pass
        finally:
            other.office.db.close()
            other.lock.release()

    # Time.

    def run_until(self, end: int) -> None:
        """Let the program do what is due until the true instant `end`, UTC ms."""
        while self.clock.now_ms() < end:
            process = self.start()
            try:
                self._turn(process, end)
            except Crash:
                self.kill()

    def _turn(self, process: Process, end: int) -> None:
        engine = process.engine
        if engine is None:
            raise AssertionError("a running program has an engine")
        self.watch.turn()
        if self.asked:
            self._take_wishes(engine)
        if engine.step():
            return
        due = engine.next_due()
        gap = end - self.clock.now_ms()
        if due is not None:
            gap = min(gap, max(1, due - self.machine_clock.now_ms()))
        self.clock.advance(max(1, gap) / 1000)
