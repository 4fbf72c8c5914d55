"""Which points a row of kills visits: every one, most of them often, in an order made of a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

from .points import Point

KILLS_OF_A_CAMPAIGN = 20
_OFTEN: Mapping[Point, int] = {
    Point.ANY_TIME: 6,
    Point.BEFORE_SEND: 3,
    Point.AFTER_SEND: 4,
    Point.BEFORE_COMMIT: 3,
    Point.AFTER_COMMIT: 2,
    Point.OPENING: 2,
}


def campaigns(kills: int, seed: str) -> Iterator[tuple[str, list[Point]]]:
    """Seeds and points of campaigns that make up so many kills."""
    number = 0
    while kills > 0:
        number += 1
        name = f"{seed}-{number}"
        count = min(kills, KILLS_OF_A_CAMPAIGN)
        yield name, points(count, name)
        kills -= count


def points(count: int, seed: str) -> list[Point]:
    """Each point once as far as `count` reaches, the rest drawn by weight."""
    rng = random.Random(f"{seed}/points")
    each = list(Point)
    rng.shuffle(each)
    names, weights = list(_OFTEN), list(_OFTEN.values())
    dealt = (each + rng.choices(names, weights, k=max(0, count - len(each))))[:count]
    rng.shuffle(dealt)
    return dealt
