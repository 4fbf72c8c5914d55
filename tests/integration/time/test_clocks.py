"""A computer that sleeps and a clock that is set: one catch-up, no tight loop, no event lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_desktop.actions import orders
from tests.integration.fail_each.desk import VirtualDesk

from .day import check

_DAY = 86_400.0
_HOUR = 3_600.0
_PAID = "SELECT id FROM order_line WHERE status = 'paid' AND claim IS NULL ORDER BY line_no"
_CALLS_OF_A_CATCH_UP = 60


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[VirtualDesk]:
    desk = VirtualDesk(tmp_path)
    desk.add_shop()
    desk.run(_HOUR)
    desk.fate.armed = True  # counts calls, fails none
    yield desk
    desk.close()


def calls(desk: VirtualDesk) -> int:
    return desk.fate.calls["http"]


def stored(desk: VirtualDesk) -> int:
    return int(str(desk.rows("SELECT count(*) FROM order_line")[0][0]))


@pytest.mark.parametrize("days", [3, 10])
def test_after_days_of_sleep_there_is_one_catch_up_and_nothing_is_missed(
    desk: VirtualDesk, days: int
) -> None:
    lines = stored(desk)
    for _ in range(days * 4):
        desk.clock.shut_lid(_DAY / 4)
        desk.shop.app.tick(_DAY / 4)
    before = calls(desk)
    desk.run(59)
    assert calls(desk) - before <= _CALLS_OF_A_CATCH_UP
    assert stored(desk) > lines
    check(desk)


def test_an_action_that_waited_through_the_sleep_is_sent_once(desk: VirtualDesk) -> None:
    line_ids = [int(str(row[0])) for row in desk.rows(_PAID)[:2]]
    orders.confirm(desk.office, line_ids, hold_seconds=60)
    desk.clock.shut_lid(3 * _DAY)
    desk.run(120)
    assert {row[0] for row in desk.rows("SELECT state FROM action")} <= {"done", "superseded"}
    check(desk)


@pytest.mark.parametrize("seconds", [-_DAY, -_HOUR, _HOUR, _DAY, 40 * _DAY])
@pytest.mark.usefixtures("expected_errors")
def test_a_clock_that_is_set_wrongly_and_back_loses_no_event(
    desk: VirtualDesk, seconds: float
) -> None:
    desk.clock.jump(seconds)
    before = calls(desk)
    for _ in range(3):
        desk.shop.app.tick(6 * _HOUR)
        desk.run(_HOUR)
    assert calls(desk) - before <= 3 * 90, "a tight loop"
    desk.clock.jump(-seconds)
    desk.shop.app.tick(6 * _HOUR)
    desk.run(_HOUR)
    check(desk)


@pytest.mark.parametrize("seconds", [-_DAY, _DAY])
def test_a_wrong_clock_keeps_no_action_and_no_undo_window_for_ever(
    desk: VirtualDesk, seconds: float
) -> None:
    line_ids = [int(str(row[0])) for row in desk.rows(_PAID)[:2]]
    orders.confirm(desk.office, line_ids, hold_seconds=7)
    desk.clock.jump(seconds)
    desk.run(5)
    desk.clock.jump(-seconds)
    desk.run(_HOUR)
    assert {row[0] for row in desk.rows("SELECT state FROM action")} <= {"done", "superseded"}
    check(desk)


def test_both_clocks_set_back_a_day_lose_no_event(desk: VirtualDesk) -> None:
    desk.true.jump(-_DAY)
    for _ in range(3):
        desk.shop.app.tick(6 * _HOUR)
        desk.run(_HOUR)
    desk.true.jump(_DAY)
    desk.run(_HOUR)
    check(desk)
