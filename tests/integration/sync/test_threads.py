"""The engine under threads: one lane per shop, woken by need, ended in order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.event import Changes
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.database import Database
from seller_desktop.store.wishes import add_wish
from seller_desktop.sync.engine import Engine
from seller_desktop.sync.schedule import slept
from seller_desktop.sync.threads import EngineThreads
from seller_desktop.system.clock import SystemClock, from_ms
from tests.unit.sync.toy import ToyConnector, ToyMarketplace, a_line

from .conftest import KEY, Office


class _Live(Office):
    """The same office on the machine's clock, its engine driven by threads."""

    def open(self) -> None:
        self.db = Database.open(self.path, KEY, self.clock)
        market = ToyMarketplace()
        self.engine = Engine(
            self.db, lambda key: market, lambda shop: self.toy, self.clock, self.ids, self.news
        )

    @contextmanager
    def until(self, holds: Callable[[], bool]) -> Iterator[None]:
        """Do something, then wait until `holds()` after some commit; fails after ten seconds."""
        told = threading.Event()
        stop = self.news.on_changes(lambda changes: told.set())
        try:
            yield
            for _ in range(100):
                if holds():
                    return
                told.wait(0.1)
                told.clear()
            raise AssertionError("it never came to hold")
        finally:
            stop()


@pytest.fixture
def live(tmp_path: Path) -> Iterator[_Live]:
    clock = SystemClock()
    office = _Live(tmp_path / "office.db", clock, ToyConnector(clock))  # type: ignore[arg-type]
    yield office
    office.db.close()


def seed(live: _Live) -> None:
    at = live.clock.now_ms() - 60_000
    for line_no in "123":
        live.toy.put(a_line(line_no, at, LineStatus.ACCEPTED))
        live.toy.changed_at[line_no] = at
    live.add_shop()


def test_a_wish_is_fulfilled_and_an_action_sent_without_being_asked_twice(live: _Live) -> None:
    seed(live)
    threads = EngineThreads(live.engine, live.clock)
    with live.until(lambda: len(live.rows("SELECT 1 FROM order_line")) == 3):
        live.db.write(lambda conn: add_wish(conn, "w", None, None, live.clock.now_ms()))
        threads.start()
    ids = live.ask(Verb.DISPATCH, "1", "2", "3")
    with live.until(lambda: all(live.action(one).state is ActionState.DONE for one in ids)):
        threads.wake()
    with live.until(lambda: live.rows("SELECT state FROM sync_wish") == [("done",)]):
        threads.wake()
    assert threads.stop()
    assert [prepared.units for prepared in live.toy.sent] == [("1", "2", "3")]


def test_changes_are_told_after_the_commit_they_come_from(live: _Live) -> None:
    seed(live)
    seen: list[int] = []

    def look(changes: Changes) -> None:
        if changes.lines:
            seen.append(len(live.rows("SELECT 1 FROM order_line")))

    live.news.on_changes(look)
    threads = EngineThreads(live.engine, live.clock)
    with live.until(lambda: bool(seen)):
        threads.start()
    threads.stop()
    assert seen[0] == 3


def test_a_gap_between_beats_means_the_machine_slept() -> None:
    start = datetime(2026, 11, 23, tzinfo=UTC)
    later = from_ms(int(start.timestamp() * 1000) + 20_000)
    assert not slept((start, 0.0), (later, 20.0))
    assert slept((start, 0.0), (later, 20.0 + 3_600.0))
    assert slept((start, 0.0), (from_ms(int(later.timestamp() * 1000) + 3_600_000), 20.0))
