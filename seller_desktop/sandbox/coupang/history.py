"""The past of a whole shop: which stories happened how often, and how long ago.

Every story occurs at least once in a shop of 200 lines; much is recent and open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..world.timeline import HOUR_MS, Timeline
from . import stories as sent
from . import stories_of_returns as late
from .checkout import place_order
from .records import Order
from .stories import Cast, Story

_LAST_MOMENT_MS = 60_000
_EVERY_STORY_FROM = 200
_SIZES = (1, 1, 1, 1, 1, 1, 2, 2, 3)


@dataclass(frozen=True, slots=True)
class Tale:
    """One story with its weight among all and the age of its order in hours."""

    weight: float
    story: Story
    youngest: float
    oldest: float
    fewest: int = 1


def _stage(youngest: float, oldest: float, *pairs: tuple[float, Story]) -> tuple[Tale, ...]:
    return tuple(Tale(weight, story, youngest, oldest) for weight, story in pairs)


_FEWEST: dict[Story, int] = {sent.cancel_one_of_two: 2, sent.send_part: 2, sent.ask_stop_of_all: 2}

_ALL = (
    *_stage(0.02, 100, (66, sent.wait), (4, sent.move_house), (3, sent.cancel_part_at_once)),
    *_stage(
        2,
        120,
        (62, sent.accept),
        (3, sent.cancel_one_of_two),
        (7, sent.wish_stop),
        (3, sent.ask_stop_of_part),
        (3, sent.ask_stop_of_all),
        (3, sent.withdraw_stop),
        (3, sent.send_part),
    ),
    *_stage(10, 90, (20, sent.send), (5, sent.bring), (4, sent.stop_too_late)),
    *_stage(20, 120, (85, sent.travel)),
    *_stage(
        72,
        300,
        (100, sent.arrive),
        (6, late.ask_return),
        (3, late.ask_return_of_part),
        (3, late.ask_return_of_all),
        (6, late.collect_return),
        (6, late.take_in_return),
        (2, late.dispute_return),
        (3, late.withdraw_return),
        (3, late.give_back_part),
        (5, late.ask_exchange),
        (5, late.collect_exchange),
        (5, late.take_in_exchange),
        (4, late.send_again),
        (2, late.refuse_exchange),
        (2, late.withdraw_exchange),
    ),
    *_stage(220, 1900, (400, sent.keep), (14, late.swap)),
    *_stage(4, 1900, (16, sent.cancel), (12, sent.stop_in_time)),
    *_stage(170, 1900, (24, late.give_back)),
)

TALES = tuple(
    Tale(tale.weight, tale.story, tale.youngest, tale.oldest, _FEWEST.get(tale.story, 1))
    for tale in _ALL
)


def write_history(cast: Cast, lines: int, start: int) -> Iterator[Order]:
    """Orders with exactly so many lines in all, between 80 days and one minute before `start`."""
    left = lines
    for tale in _deal(cast, lines):
        if left == 0:
            return
        size = max(cast.rng.choice(_SIZES), tale.fewest)
        if tale.fewest > left:
            continue
        yield _tell(cast, tale, min(size, left), start)
        left -= min(size, left)


def _deal(cast: Cast, lines: int) -> Iterator[Tale]:
    """Each story once where the shop is large enough, then by weight for ever."""
    if lines >= _EVERY_STORY_FROM:
        yield from TALES
    weights = [tale.weight for tale in TALES]
    while True:
        yield from cast.rng.choices(TALES, weights)


def _tell(cast: Cast, tale: Tale, size: int, start: int) -> Order:
    """One order that lives this tale."""
    end = start - _LAST_MOMENT_MS
    age = tale.youngest + (tale.oldest - tale.youngest) * cast.rng.random() ** 1.6
    time = Timeline(cast.rng, end - int(age * HOUR_MS), end)
    together = tale.fewest > 1
    order = place_order(cast.rng, cast.numbers, cast.shoppers, size, time.now, together=together)
    tale.story(cast, order, time)
    return order
