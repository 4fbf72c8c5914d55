"""How near a deadline is, in Korean days."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.deadline import HOURS_LEFT_MS, DeadlineClass, classify
from seller_desktop.domain.korea_time import (
    DAY_MS,
    day_end_ms,
    day_start_ms,
    korean_day,
    to_iso,
)

HOUR_MS = 3_600_000
INSTANTS = st.integers(1_577_836_800_000, 1_893_456_000_000)


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).astimezone(UTC).timestamp() * 1000)


NOON = at("2026-11-23T12:00:00+09:00")


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        ("2026-11-23T11:59:59+09:00", DeadlineClass.OVERDUE),
        ("2026-11-23T12:00:00+09:00", DeadlineClass.HOURS),
        ("2026-11-23T14:59:59+09:00", DeadlineClass.HOURS),
        ("2026-11-23T15:00:00+09:00", DeadlineClass.TODAY),
        ("2026-11-24T00:00:00+09:00", DeadlineClass.TODAY),
        ("2026-11-24T00:00:01+09:00", DeadlineClass.TOMORROW),
        ("2026-11-25T00:00:00+09:00", DeadlineClass.TOMORROW),
        ("2026-11-25T00:00:01+09:00", DeadlineClass.LATER),
    ],
)
def test_the_class_changes_at_the_edges_of_korean_days(due: str, expected: DeadlineClass) -> None:
    assert classify(at(due), NOON) is expected


def test_the_span_of_warning_can_be_set() -> None:
    due = NOON + 5 * HOUR_MS
    assert classify(due, NOON) is DeadlineClass.TODAY
    assert classify(due, NOON, 6 * HOUR_MS) is DeadlineClass.HOURS


@given(INSTANTS, st.integers(0, 30 * DAY_MS), st.integers(0, 30 * DAY_MS))
def test_a_later_deadline_is_never_in_a_nearer_class(now: int, one: int, other: int) -> None:
    order = list(DeadlineClass)
    near, far = sorted((one, other))
    near_class = classify(now + near, now, HOURS_LEFT_MS)
    assert order.index(near_class) <= order.index(classify(now + far, now, HOURS_LEFT_MS))


@given(INSTANTS)
def test_a_korean_day_holds_its_instants(ms: int) -> None:
    start = day_start_ms(korean_day(ms))
    assert start <= ms < start + DAY_MS
    assert day_end_ms(ms) == start + DAY_MS


@given(INSTANTS)
def test_iso_keeps_the_millisecond(ms: int) -> None:
    text = to_iso(ms)
    assert text.endswith("Z")
    assert at(text) == pytest.approx(ms, abs=1)
    assert int(text[-4:-1]) == ms % 1000


def test_a_korean_day_begins_nine_hours_before_that_of_utc() -> None:
    assert day_start_ms(date(2026, 11, 23)) == at("2026-11-22T15:00:00+00:00")
    assert korean_day(at("2026-11-22T15:00:00+00:00")) == date(2026, 11, 23)
