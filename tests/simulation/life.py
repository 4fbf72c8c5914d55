"""One seed: two days of trade with faults, then rest, then every promise is checked."""

from __future__ import annotations

import json
import logging
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from seller_desktop.actions import sync
from seller_desktop.domain.errors import OfficeError
from seller_desktop.sync.worker import Intervals
from seller_desktop.system.clock import VirtualClock

from .afterwards import differences_to_a_fresh_copy, what_a_purge_leaves
from .computer import Computer
from .promises import Promises, canonical, counts
from .saved_day import SavedDay
from .seller import Seller
from .town import Town, is_mixed
from .weather import MACHINE, RESTORED, Crash, Weather

HOUR_S = 3600.0
DAY_S = 24 * HOUR_S
TWO_DAYS_S = 48 * HOUR_S
_ROUNDS = 14
_MORE_GESTURES = 30
_READ_AGAIN = 0.05
_GROW_OLD = 0.25
_HOUR_MS = 3_600_000
_NEVER_MS = 400 * 86_400_000
_ENGINE_LOG = logging.getLogger("seller_desktop.sync.engine")
_START = datetime(2026, 11, 23, tzinfo=UTC)


@dataclass(slots=True)
class Outcome:
    """What came of a seed. `reached` counts faults, moves and gestures; `trace` is a hash that is
    the same for the same seed."""

    seed: int
    broken: list[str] = field(default_factory=list)
    reached: Counter[str] = field(default_factory=Counter)
    sizes: Counter[str] = field(default_factory=Counter)
    trace: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """What every seed has to live through where else its chance decides: `mixed` gives it shops of
    all marketplaces, `restored` lets it go back to a backup."""

    mixed: bool = False
    restored: bool = False


ANY = Course()
"""Chance decides."""


class Unforeseen(logging.Handler):
    """Hears of steps that failed for a reason nobody foresaw: a mistake of ours, always."""

    def __init__(self, broken: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._broken = broken

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1] is not None:
            told = "".join(traceback.format_exception(record.exc_info[1], limit=-5))
            self._broken.append(f"unforeseen: {told}")


class Life:
    """The course of one seed."""

    def __init__(self, seed: int, folder: Path, template: Path, course: Course) -> None:
        self.outcome = Outcome(seed)
        self._rng = Random(f"life {seed}")
        self._hash = blake2b(digest_size=16)
        start = _START + timedelta(hours=self._rng.uniform(0, 24 * 400))
        self._clock = VirtualClock(start)
        mixed = course.mixed or is_mixed(seed)
        # A third of the others has nothing but the feed: there it must be right by itself.
        self._feed_alone = self._rng.random() < 0.34 and not mixed
        self._town = Town(
            Random(f"town {seed}"),
            seed,
            self._clock,
            self.outcome.reached,
            tells_all=self._feed_alone,
            mixed=mixed,
        )
        self._weather = Weather(Random(f"weather {seed}"), self.outcome.reached)
        self._computer = Computer(
            folder,
            self._clock,
            self._town,
            self._weather,
            Random(f"computer {seed}"),
            self._trace,
            self._intervals(),
        )
        self._template = template
        self._computer.install(template)
        self._seller = Seller(Random(f"seller {seed}"), self._computer, self.outcome.reached)
        chance = Random(f"saved {seed}")
        self._saved = SavedDay(chance, self._computer, always=course.restored)

    def live(self) -> Outcome:
        """Everything that happens."""
        self._seller.open_shops()
        self._computer.run_until(self._clock.now_ms() + 600_000)
        self._two_days()
        self._rest()
        self.outcome.trace = self._hash.hexdigest()
        return self.outcome

    def _intervals(self) -> Intervals:
        changes = self._rng.choice((13, 19, 29)) * _HOUR_MS
        if self._feed_alone:
            return Intervals(changes, refresh=_NEVER_MS, inquiries=_NEVER_MS, reconcile=_NEVER_MS)
        return Intervals(
            changes, refresh=23 * _HOUR_MS, inquiries=31 * _HOUR_MS, reconcile=40 * _HOUR_MS
        )

    def _trace(self, what: object) -> None:
        self._hash.update(f"{self._clock.now_ms()} {what!r}\n".encode())

    # Two days.

    def _two_days(self) -> None:
        events: tuple[Callable[[], None], ...] = (
            *(self._seller.act,) * 12,
            *(self._bustle,) * 2,
            *(self._trade,) * 4,
            *(self._turn_weather,) * 3,
            *(self._town.break_one,) * 3,
            *(self._town.mend,) * 2,
            *(self._upset_machine,) * 2,
            self._crash_soon,
        )
        end = self._clock.now_ms() + int(TWO_DAYS_S * 1000)
        while self._clock.now_ms() < end:
            self._rng.choice(events)()
            self._saved.pass_moment()
            pause = self._rng.expovariate(1 / (1.9 * HOUR_S))
            self._computer.run_until(self._clock.now_ms() + int(pause * 1000) + 1)
        self._fill_up()

    def _fill_up(self) -> None:
        """No seed is smaller than `reliability.md` wants it, as far as its shops have the work."""
        for _ in range(_MORE_GESTURES):
            if self._seller.has_done_enough() and self._seller.knows_enough():
                break
            self._trade()
            if self._seller.has_done_enough():
                self._seller.ask_for_a_round()
            else:
                self._seller.act()
            self._computer.run_until(self._clock.now_ms() + 60_000)
        if not self._computer.crashes:
            self._crash_soon()
            self._seller.ask_for_a_round()
            self._computer.run_until(self._clock.now_ms() + 60_000)
        if not self._computer.crashes:
            self._computer.kill()

    def _trade(self) -> None:
        self._town.trade(self._rng.choice((0.3, 1, 3, 6, 12)) * HOUR_S)

    def _bustle(self) -> None:
        """Buyers change their minds within the minute in which the seller acts."""
        self._seller.act()
        self._computer.run_until(self._clock.now_ms() + self._rng.randrange(1, 40_000))
        self._town.trade(self._rng.choice((6, 12, 24)) * HOUR_S)

    def _turn_weather(self) -> None:
        self._weather.wire = self._rng.choice((0.0, 0.0, 0.05, 0.1, 0.3))
        self._weather.disk = self._rng.choice((0.0, 0.0, 0.0, 0.02, 0.1))
        self._weather.crashes = self._rng.choice((0.0, 0.2, 0.5))

    def _crash_soon(self) -> None:
        """One crash for certain: at a call, before or after it."""
        self._weather.blows.append(
            self._rng.choice(("crash_before_call", "crash_after_call", "crash_after_call"))
        )

    def _upset_machine(self) -> None:
        name = self._rng.choice(MACHINE)
        self._weather.note(name)
        self._trace(name)
        computer = self._computer
        if name == "keyring_locked":
            computer.keyring.locked = True
            computer.kill()
            computer.run_until(self._clock.now_ms() + 600_000)
            computer.keyring.locked = False
        elif name == "clock_forth":
            self._set_clock(1)
        elif name == "clock_back":
            self._set_clock(-1)
        elif name == "sleep":
            self._clock.advance(self._rng.uniform(0.5, 9) * HOUR_S)
        elif name == "second_start":
            self._second_start()
        else:
            self._weather.network_up = False
            self._computer.run_until(self._clock.now_ms() + 60_000)
            self._weather.network_up = True

    def _set_clock(self, sign: int) -> None:
        """Somebody sets the computer's clock; what is a day wrong is noticed soon."""
        error_s = sign * self._rng.choice((30.0, 200.0, 400.0, DAY_S))
        self._computer.machine_clock.error_s = error_s
        if abs(error_s) == DAY_S:
            self._seller.act()
            self._computer.run_until(self._clock.now_ms() + 900_000)
            self._computer.machine_clock.error_s = 0.0

    def _second_start(self) -> None:
        try:
            self._computer.start()
            self._computer.second_start()
        except Crash:
            self._computer.kill()

    # Rest.

    def _rest(self) -> None:
        """No faults any more, nobody acts: it must come to rest and be right."""
        self._weather.clear()
        self._town.mend()
        self._computer.machine_clock.error_s = 0.0
        self._computer.kill(counts=False)
        # The daily reconciliation, too, which puts right what was told wrongly.
        self._computer.let_all_be_due()
        self._computer.run_until(self._clock.now_ms() + 600_000)
        self._open_every_line()
        if self._rng.random() < 0.6:
            self._seller.judge_all()
            self._computer.run_until(self._clock.now_ms() + int(0.5 * HOUR_S * 1000))
        self._rest_until_quiet()
        promises = Promises(self._computer, self._seller.promised)
        self.outcome.broken += promises.check()
        self._size()
        self.outcome.broken += self._computer.watch.take_broken()
        self._afterwards()

    def _open_every_line(self) -> None:
        """What was told wrongly of a line that is closed by now is put right by opening it."""
        engine = self._computer.start().engine
        if engine is None or self._feed_alone:
            return
        for shop_id, line_no in self._seller.all_lines():
            engine.ask_for(shop_id, line_no)

    def _round(self) -> tuple[int, int]:
        """One wish for a full round of every shop, fulfilled."""
        wish_id = sync.ask_sync(self._computer.start().office)
        self._computer.run_until(self._clock.now_ms() + 400_000)
        return counts(self._computer, wish_id)

    def _rest_until_quiet(self) -> None:
        """I14: it comes to rest, and a round that finds nothing changes nothing."""
        for _ in range(_ROUNDS):
            before, asked = canonical(self._computer), self._seller.waits_for_an_answer()
            if self._round() == (0, 0) and not asked:
                after = canonical(self._computer)
                if _asked_by_buyers(before) == _asked_by_buyers(after):
                    self._compare(before, after)
                    return
        self.outcome.broken.append(f"I14: still news after {_ROUNDS} rounds")

    def _compare(self, before: str, after: str) -> None:
        if before != after:
            old, new = before.splitlines(), after.splitlines()
            odd = [line for line in new if line not in old] + [x for x in old if x not in new]
            self.outcome.broken.append(f"I14: a quiet round changed the dump: {odd[:2]}")
        self._hash.update(after.encode())

    def _afterwards(self) -> None:
        """Some seeds are read a second time from nothing, some go back to a backup, and some grow
        old and are purged."""
        if self._rng.random() < _READ_AGAIN:
            self.outcome.broken += differences_to_a_fresh_copy(self._computer, self._template)
        if self._saved.is_kept:
            self._go_back()
        if self._rng.random() < _GROW_OLD:
            self.outcome.broken += what_a_purge_leaves(self._computer, self._rng)

    def _go_back(self) -> None:
        """The seller puts the backup back, lets it read, and decides about what is in doubt."""
        self._weather.note(RESTORED)
        known = self._saved.put_back()
        self._computer.let_all_be_due()
        self._computer.run_until(self._clock.now_ms() + 600_000)
        self._open_every_line()
        self._seller.judge_all()
        self._computer.run_until(self._clock.now_ms() + int(0.5 * HOUR_S * 1000))
        self._rest_until_quiet()
        promises = Promises(self._computer, self._seller.promised)
        elsewhere = self._saved.is_elsewhere
        self.outcome.broken += promises.check_restored(known, elsewhere=elsewhere)
        self.outcome.broken += self._computer.watch.take_broken()

    def _size(self) -> None:
        computer = self._computer
        with computer.start().office.db.read_raw() as raw:
            for name, table in (("lines", "order_line"), ("actions", "action")):
                self.outcome.sizes[name] = raw.execute(f"SELECT count(*) FROM {table}").fetchall()[
                    0
                ][0]
            verbs = raw.execute("SELECT count(DISTINCT verb) FROM action").fetchall()
        self.outcome.sizes["verbs"] = verbs[0][0]
        self.outcome.sizes["shops"] = len(self._town.stalls)
        self.outcome.sizes["crashes"] = computer.crashes
        self.outcome.sizes["starts"] = computer.starts
        self.outcome.sizes["port calls"] = self._weather.port_calls
        self.outcome.sizes["http calls"] = computer.calls
        self.outcome.sizes["sends"] = computer.watch.sends

    def close(self) -> None:
        """Let go of the file."""
        self._computer.kill(counts=False)


def _asked_by_buyers(dump: str) -> list[str]:
    """Inquiries of a dump: a round counts news of orders alone."""
    return [row for row in dump.splitlines() if json.loads(row)["kind"] == "inquiry"]


def live(seed: int, template: Path, room: Path, course: Course = ANY) -> Outcome:
    """Live one seed in a folder of its own below `room`. Whatever goes wrong is in the outcome."""
    with TemporaryDirectory(prefix=f"seed{seed}-", dir=room) as folder:
        life = Life(seed, Path(folder), template, course)
        ear = Unforeseen(life.outcome.broken)
        _ENGINE_LOG.addHandler(ear)
        try:
            return life.live()
        except (OfficeError, AssertionError, Exception):  # noqa: BLE001 - the outcome tells
            life.outcome.broken.append(traceback.format_exc(limit=-6))
            return life.outcome
        finally:
            _ENGINE_LOG.removeHandler(ear)
            life.close()
