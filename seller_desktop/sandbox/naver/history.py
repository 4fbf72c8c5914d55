"""The past of a whole shop: which stories happened how often, and how long ago.

Every story occurs at least once in a shop of 200 lines; much is recent and open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from ..world.timeline import HOUR_MS, Timeline
from . import lifecycle
from . import stories as sent
from . import stories_of_cancels as early
from . import stories_of_returns as late
from .checkout import place_order
from .records import Order
from .stories import Cast, Story

_LAST_MOMENT_MS = 60_000
_EVERY_STORY_FROM = 200


@dataclass(frozen=True, slots=True)
class Tale:
    """One story with its weight among all; lines of a gift are alone in their order."""

    weight: float
    story: Story
    gift: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """How far an order has come: its age in hours and the stories its lines may have."""

    youngest: float
    oldest: float
    tales: tuple[Tale, ...]
    paid: bool = True


def _tales(*pairs: tuple[float, Story]) -> tuple[Tale, ...]:
    return tuple(Tale(weight, story) for weight, story in pairs)


STAGES = (
    Stage(0.02, 60, _tales((25, early.wait)), paid=False),
    Stage(74, 1900, _tales((14, early.expire)), paid=False),
    Stage(
        0.02,
        110,
        (
            Tale(66, early.wait),
            Tale(3, early.wait, gift=True),
            *_tales(
                (4, early.edit_address),
                (3, early.cancel_part_at_once),
                (2, early.undo_confirm),
                (2, early.start_admin_cancel),
            ),
        ),
    ),
    Stage(
        2,
        120,
        (
            *_tales(
                (62, sent.accept),
                (8, early.ask_cancel),
                (3, early.ask_cancel_of_part),
                (3, early.accept_then_cancel_part),
                (2, early.ask_cancel_and_withdraw),
                (4, early.postpone),
                (1, early.start_sell_out),
                (1, sent.send),
            ),
            Tale(2, early.receive_gift, gift=True),
        ),
    ),
    Stage(6, 72, _tales((42, sent.send), (5, sent.hand_over), (1, early.ask_cancel_too_late))),
    Stage(
        20,
        120,
        _tales((85, sent.travel), (2, sent.travel_badly), (3, late.ask_return_early)),
    ),
    Stage(
        72,
        300,
        _tales(
            (100, sent.arrive),
            (6, late.ask_return),
            (2, late.ask_return_of_part),
            (6, late.collect_return),
            (5, late.take_in_return),
            (4, late.return_born_held),
            (3, late.hold_return),
            (1, late.release_return),
            (3, late.withdraw_return),
            (3, late.give_back_part),
            (5, late.ask_exchange),
            (5, late.collect_exchange),
            (4, late.take_in_exchange),
            (2, late.hold_exchange),
            (4, late.send_again),
            (2, late.refuse_exchange),
            (2, late.return_after_exchange),
            (3, late.hold_decision),
            (1, late.ask_decision),
            (1, late.lift_hold),
        ),
    ),
    Stage(144, 1900, _tales((413, sent.keep), (4, late.keep_the_rest), (4, late.keep_after_all))),
    Stage(
        4,
        1900,
        (
            *_tales(
                (16, early.cancel_at_once),
                (14, early.cancel_with_approval),
                (5, early.sell_out),
                (3, early.admin_cancel),
            ),
            Tale(1, early.refuse_gift, gift=True),
        ),
    ),
    Stage(170, 1900, _tales((24, late.give_back))),
    Stage(220, 1900, _tales((14, late.swap))),
)


def write_history(cast: Cast, lines: int, start: int) -> Iterator[Order]:
    """Orders with exactly so many lines in all, between 80 days and one minute before `start`."""
    for stage, deck in _deal(cast.rng, lines):
        alone = [tale for tale in deck if tale.gift]
        together = [tale for tale in deck if not tale.gift]
        for tale in alone:
            yield _tell(cast, stage, [tale], start)
        while together:
            size = min(cast.rng.choice((1, 1, 1, 1, 1, 1, 1, 2, 2, 3)), len(together))
            yield _tell(cast, stage, [together.pop() for _ in range(size)], start)


def _deal(rng: Random, lines: int) -> Iterator[tuple[Stage, list[Tale]]]:
    """For each stage its shuffled tales, by weight with the largest remainders rounded up."""
    pairs = [(stage, tale) for stage in STAGES for tale in stage.tales]
    total = sum(tale.weight for _, tale in pairs)
    shares = [tale.weight * lines / total for _, tale in pairs]
    counts = [int(share) for share in shares]
    by_remainder = sorted(range(len(pairs)), key=lambda i: counts[i] - shares[i])
    for index in by_remainder[: lines - sum(counts)]:
        counts[index] += 1
    if lines >= _EVERY_STORY_FROM:
        for index, count in enumerate(counts):
            if not count:
                counts[index] = 1
                counts[counts.index(max(counts))] -= 1
    for stage in STAGES:
        deck = [
            tale
            for (owner, tale), count in zip(pairs, counts, strict=True)
            if owner is stage
            for _ in range(count)
        ]
        rng.shuffle(deck)
        yield stage, deck


def _tell(cast: Cast, stage: Stage, tales: list[Tale], start: int) -> Order:
    """One order whose lines live these tales."""
    rng = cast.rng
    end = start - _LAST_MOMENT_MS
    age = stage.youngest + (stage.oldest - stage.youngest) * rng.random() ** 1.6
    time = Timeline(rng, end - int(age * HOUR_MS), end)
    order = place_order(
        rng,
        cast.numbers,
        cast.shoppers.basket(rng, len(tales)),
        time.now,
        gift=tales[0].gift,
        by_transfer=not stage.paid or rng.random() < 0.08,
    )
    if stage.paid:
        time.step(0.5, 30) if order.pay_due_at else time.step(0.003, 0.05)
    for line, tale in zip(order.lines, tales, strict=True):
        own = Timeline(rng, time.now, end)
        if stage.paid:
            lifecycle.pay(line, time.now)
        tale.story(cast, line, own)
    return order
