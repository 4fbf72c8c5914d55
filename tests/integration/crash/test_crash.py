"""Real processes killed at every named point: nothing is lost, nothing is sent twice."""

from __future__ import annotations

import pytest

from .deck import campaigns
from .points import Point
from .waging import wage

_KILLS = 30


@pytest.mark.slow
@pytest.mark.long(seconds=30)
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("seed", "points"), list(campaigns(_KILLS, "ci")))
def test_nothing_is_lost_and_nothing_sent_twice_whenever_the_process_dies(
    seed: str, points: list[Point]
) -> None:
    outcome = wage(seed, points)
    assert not outcome.failure, outcome.failure
    assert sum(outcome.kills.values()) == len(points)
    assert outcome.effects > 0


def test_a_row_of_kills_visits_every_point() -> None:
    ((_, points),) = campaigns(20, "any")
    assert set(points) == set(Point)
