"""What is said of the next visit: its weekday, and its date once a weekday could mislead."""

from __future__ import annotations

from datetime import datetime

import pytest

from seller_desktop.desktop.today.pickup_words import pickup_words
from seller_desktop.domain.korea_time import KST
from seller_desktop.domain.pickup import PickupPlan, PickupState


def at(day: int, hour: int) -> int:
    """An instant of October 2026; the 2nd is a Friday."""
    return int(datetime(2026, 10, day, hour, tzinfo=KST).timestamp()) * 1000


@pytest.mark.parametrize(
    ("day", "said"), [(3, "tomorrow at 16:00"), (6, "on Tuesday at 16:00"), (9, "on Oct 9 Fri at")]
)
def test_the_next_visit_is_named_so_that_no_week_is_mistaken(day: int, said: str) -> None:
    plan = PickupPlan(PickupState.NO_VISIT, at(day, 16), at(day, 16))
    assert said in pickup_words(plan, at(2, 10)).sentence
