"""A profile with one shop whose marketplace is in this process, on a virtual clock."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from seller_desktop.actions.office import Office
from seller_desktop.actions.shops import add_shop
from seller_desktop.actions.sync import ask_sync
from seller_desktop.app import Core, build_core
from seller_desktop.domain.errors import OfficeError
from seller_desktop.sandbox.naver.shop import NaverShop, open_shops
from seller_desktop.store import wishes
from seller_desktop.store.dump import dump
from seller_desktop.sync.engine import Engine
from seller_desktop.sync.worker import Intervals
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.randomness import SeededRandomness
from tests.wire import WsgiHttp

from .ports import FailingClock, FailingDatabase, FailingHttp, FailingKeyring, Fate

START = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
BASE_URL = "https://sandbox.invalid/external"
_MANY_STEPS = 20_000


@dataclass
class VirtualDesk:
    """What a test holds in its hands. `fate` strikes calls once it is armed; `true` is the
    marketplace's clock, `clock` the computer's."""

    folder: Path
    seed: int = 7
    lines: int = 60
    start: datetime = START
    fate: Fate = field(default_factory=lambda: Fate(armed=False))
    intervals: Callable[[], Intervals] = Intervals
    copied_from: VirtualDesk | None = None
    steps: int = 0

    def __post_init__(self) -> None:
        self.true = VirtualClock(self.start)
        self.clock = FailingClock(self.true, self.fate)
        self.keyring = FailingKeyring(self.fate)
        # The same seed and instant make the same world.
        self.shop: NaverShop = open_shops(
            seed=self.seed, lines=[self.lines], clock=self.true, rate=False
        )[0]
        self.ids = SeededRandomness(f"{self.seed}/{self.copied_from is None}")
        if self.copied_from is not None:
            self._take_over(self.copied_from)
        self._start()

    def _take_over(self, other: VirtualDesk) -> None:
        """The profile of a desk that was closed, at the instant at which it was."""
        shutil.copytree(other.folder, self.folder, dirs_exist_ok=True)
        self.keyring = FailingKeyring(self.fate, other.keyring)
        self.true.advance((other.true.now() - self.true.now()).total_seconds())

    # Life.

    def _start(self) -> None:
        """The seller starts the program, and once more where that is refused."""
        try:
            self.open()
        except OfficeError:
            if not self.fate.kind:
                raise
            self.open()

    def open(self) -> None:
        """Start the program."""
        core = build_core(
            ProfilePaths(self.folder),
            keyring=self.keyring,
            clock=self.clock,
            ids=self.ids,
            threaded=False,
            intervals=self.intervals,
        )
        db = FailingDatabase(core.office.db.path, core.office.db._key, threaded=False)
        db.fate = self.fate
        office = replace(core.office, db=db, http=lambda *_: self._http(), wake=lambda: None)
        self.core: Core = replace(core, office=office)
        self.office: Office = office
        self.engine: Engine = self.core.make_engine()
        self.engine.recover()

    def close(self) -> None:
        """End the program."""
        self.engine.close()
        self.office.db.close()
        self.core.close()

    def _http(self) -> FailingHttp:
        return FailingHttp(WsgiHttp(self.shop.app, self.clock), self.fate, self.clock)

    def add_shop(self, history_days: int = 30) -> None:
        """Add the shop as a seller does and read everything once."""
        add_shop(
            self.office,
            marketplace="naver",
            name="가게",
            base_url=BASE_URL,
            credentials=self.shop.credentials,
            history_days=history_days,
        )
        self.round()

    # Time.

    def run(self, seconds: float) -> int:
        """Do all that is due within so many seconds, asleep in between; the number of steps."""
        end = self.clock.now_ms() + int(seconds * 1000)
        before = self.steps
        while self.clock.now_ms() <= end:
            if self.engine.step():
                self._count()
                continue
            due = self.engine.next_due()
            if due is None or due > end:
                break
            self._count()
            self.clock.sleep(max(1, due - self.clock.now_ms()) / 1000)
        self.clock.advance(max(0, end - self.clock.now_ms()) / 1000)
        return self.steps - before

    def _count(self) -> None:
        self.steps += 1
        if self.steps > _MANY_STEPS:
            raise AssertionError("the engine never comes to rest")

    def round(self) -> Mapping[str, object]:
        """One full round as the seller asks for it; what it came to."""
        wish_id = self.ask_round()
        for _ in range(60):
            self.run(60)
            with self.office.db.read() as conn:
                wish = wishes.wish(conn, wish_id)
            if wish is not None and wish.result is not None:
                results = wish.result["shops"]
                assert isinstance(results, list)
                result: Mapping[str, object] = results[0]
                return result
        raise AssertionError("a round never ended")

    def ask_round(self) -> str:
        """Wish for a full round, and let the engine hear of it."""
        wish_id = ask_sync(self.office)
        self.engine.take_wishes()
        return wish_id

    # Looking.

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        with self.office.db.read() as conn:
            return [tuple(row) for row in conn.exec_driver_sql(sql, values)]

    def world(self) -> Mapping[str, Sequence[Mapping[str, object]]]:
        """The marketplace's truth."""
        world: Mapping[str, Sequence[Mapping[str, object]]] = json.loads(
            json.dumps(self.shop.app.view())
        )
        return world

    def dump(self) -> list[str]:
        """The canonical dump."""
        with self.office.db.read() as conn:
            return list(dump(conn, b"salt"))
