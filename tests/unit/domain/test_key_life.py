"""Keys that expire: counted in Korean days, told in stages, told apart from wrong keys."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from seller_desktop.domain.errors import Problem
from seller_desktop.domain.key_life import KeyLife, KeyStage, key_life, told_apart

DAY_MS = 86_400_000
ISSUED = int(datetime(2026, 6, 1, 14, 59, tzinfo=UTC).timestamp()) * 1000
"""23:59 of June 1st in Korea."""


def life(days_later: int) -> KeyLife:
    found = key_life(ISSUED, 180, ISSUED + days_later * DAY_MS)
    assert found is not None
    return found


def test_days_are_those_of_the_korean_calendar() -> None:
    assert life(0) == KeyLife(date(2026, 11, 28), 180)
    a_minute_later = key_life(ISSUED, 180, ISSUED + 60_000)
    assert a_minute_later == KeyLife(date(2026, 11, 28), 179)


def test_keys_without_an_end_or_a_day_of_issue_have_no_life_to_count() -> None:
    assert key_life(ISSUED, None, ISSUED) is None
    assert key_life(None, 180, ISSUED) is None


@pytest.mark.parametrize(
    ("left", "stage", "code"),
    [
        (15, None, None),
        (14, KeyStage.SOON, "key_expires"),
        (4, KeyStage.SOON, "key_expires"),
        (3, KeyStage.URGENT, "key_expires"),
        (1, KeyStage.URGENT, "key_expires"),
        (0, KeyStage.OVER, "key_expired"),
        (-30, KeyStage.OVER, "key_expired"),
    ],
)
def test_the_nearer_the_end_the_more_it_presses(
    left: int, stage: KeyStage | None, code: str | None
) -> None:
    found = life(180 - left)
    assert (found.days_left, found.stage) == (left, stage)
    assert (found.problem.code if found.problem else None) == code


def test_refused_keys_have_expired_once_their_time_is_up() -> None:
    refused = Problem("wrong_secret", {}, "401", "Invalid signature.")
    expired = told_apart(refused, life(180))
    assert (expired.code, expired.params) == ("key_expired", {"day": "2026-11-28"})
    assert expired.marketplace_message == "Invalid signature."
    assert told_apart(refused, life(179)) is refused
    assert told_apart(refused, None) is refused


def test_a_refused_address_is_never_taken_for_expired_keys() -> None:
    refused = Problem("ip_refused")
    assert told_apart(refused, life(200)) is refused
