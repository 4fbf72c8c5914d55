"""The courier's visit: how fast boxes leave, and which of them miss it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from seller_desktop.domain.business_days import BusinessDays
from seller_desktop.domain.korea_time import KST
from seller_desktop.domain.pickup import Box, PickupState, pace_per_hour, pickup_plan

WEEKDAYS = BusinessDays(lambda _: False)
DAY = "16:00", "15:00"
"""The courier's visit and the cut-off."""


def at(day: int, hour: int, minute: int = 0) -> int:
    """An instant of November 2026; the 23rd is a Monday."""
    return int(datetime(2026, 11, day, hour, minute, tzinfo=KST).timestamp()) * 1000


def boxes(number: int, due_at: int | None = None, paid_at: int = at(22, 20)) -> list[Box]:
    return [Box((key,), due_at, paid_at + key) for key in range(number)]


def left(day: int, hour: int, number: int) -> list[int]:
    return [at(day, hour, minute) for minute in range(number)]


def test_at_the_pace_of_today_ten_of_forty_six_go_tomorrow() -> None:
    gone = left(23, 11, 18) + left(23, 13, 18)
    plan = pickup_plan(boxes(46, at(25, 0)), gone, at(23, 14), *DAY, WEEKDAYS)
    assert (plan.state, plan.pace, plan.fitting) == (PickupState.SOME_MISS, 18, 36)
    assert (len(plan.missing), plan.late) == (10, 0)
    assert plan.next_at == at(24, 16)


@pytest.mark.parametrize(
    ("gone", "pace"),
    [
        ([], None),
        (left(23, 13, 7), 7),
        (left(23, 12, 30) + left(20, 13, 6), 6),
        (left(23, 9, 10) + left(23, 12, 30) + left(20, 13, 6), 20),
        (left(20, 10, 4) + left(19, 10, 8) + left(18, 10, 50), 8),
        (left(23, 15, 40), None),
        ([at(20, 9), at(20, 17)], 1),
    ],
)
def test_the_pace_is_todays_or_that_of_the_last_days(gone: list[int], pace: int | None) -> None:
    assert pace_per_hour(gone, at(23, 14)) == pace


def test_what_is_due_first_is_packed_first_and_what_misses_its_deadline_is_counted() -> None:
    today, never = Box((1,), at(24, 0), at(22, 9)), Box((2,), None, at(20, 9))
    later = Box((3, 4), at(26, 0), at(22, 8))
    plan = pickup_plan([never, later, today], [at(23, 9), at(20, 9)], at(23, 14), *DAY, WEEKDAYS)
    assert [box.line_ids for box in plan.boxes] == [(1,), (3, 4), (2,)]
    assert plan.missing == (never,)
    slow = pickup_plan([later, today], [at(20, 9)], at(23, 15, 30), *DAY, WEEKDAYS)
    assert (slow.fitting, slow.late) == (0, 1)


def test_orders_after_the_cut_off_wait_unless_the_next_visit_is_too_late() -> None:
    patient, pressing = Box((1,), at(26, 0), at(23, 15, 10)), Box((2,), at(24, 0), at(23, 15, 20))
    plan = pickup_plan([patient, pressing], left(23, 9, 9), at(23, 15, 30), *DAY, WEEKDAYS)
    assert plan.boxes == (pressing,)
    assert pickup_plan([patient], [], at(23, 15, 30), *DAY, WEEKDAYS).state is PickupState.NOTHING


@pytest.mark.parametrize(
    ("now", "state", "next_at"),
    [
        (at(23, 16), PickupState.OVER, at(24, 16)),
        (at(20, 17), PickupState.OVER, at(23, 16)),
        (at(21, 10), PickupState.NO_VISIT, at(23, 16)),
        (at(22, 10), PickupState.NO_VISIT, at(23, 16)),
        (at(20, 9), PickupState.NO_PACE, at(23, 16)),
    ],
)
def test_before_and_after_the_visit_and_at_the_weekend(
    now: int, state: PickupState, next_at: int
) -> None:
    plan = pickup_plan(boxes(3, at(30, 0), at(18, 9)), [], now, *DAY, WEEKDAYS)
    assert (plan.state, plan.next_at, len(plan.boxes)) == (state, next_at, 3)


def test_the_night_is_no_time_for_packing() -> None:
    plan = pickup_plan(boxes(99), left(20, 10, 4), at(23, 0, 10), *DAY, WEEKDAYS)
    assert (plan.pace, plan.fitting) == (4, 28)
    early = pickup_plan(boxes(9), left(20, 10, 4), at(23, 7), "08:30", "15:00", WEEKDAYS)
    assert early.fitting == 0


def test_enough_time_for_all() -> None:
    plan = pickup_plan(boxes(3), left(23, 9, 9), at(23, 14), *DAY, WEEKDAYS)
    assert (plan.state, plan.missing, plan.late) == (PickupState.ALL_GO, (), 0)


def test_no_courier_comes_on_a_holiday_and_the_next_visit_is_after_a_row_of_them() -> None:
    wednesday_to_friday = {date(2026, 11, day) for day in (25, 26, 27)}
    calendar = BusinessDays(wednesday_to_friday.__contains__)
    eve, pressing = boxes(40, at(30, 0)), at(24, 14)
    plan = pickup_plan(eve, left(24, 9, 9), pressing, *DAY, calendar)
    assert (plan.state, plan.fitting, plan.late) == (PickupState.SOME_MISS, 18, 22)
    assert plan.next_at == at(30, 16)
    holiday = pickup_plan(eve, left(24, 9, 9), at(25, 10), *DAY, calendar)
    assert (holiday.state, holiday.at) == (PickupState.NO_VISIT, at(30, 16))
