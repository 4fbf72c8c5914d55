"""The courier's visit (집하): when it is, how fast boxes leave, and which of them miss it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median

from .business_days import BusinessDays
from .korea_time import day_start_ms, korean_day

HOUR_MS = 3_600_000
PACE_DAYS = 5
"""So many of the last days on which boxes left make the usual pace."""

_OPENS = "09:00"
_MINUTE_MS = 60_000
_ENOUGH_HOURS = 2
_NEVER = 1 << 62


@dataclass(frozen=True, slots=True)
class Box:
    """What goes into one parcel: its lines, its nearest deadline and its payment (UTC ms)."""

    line_ids: tuple[int, ...]
    due_at: int | None
    paid_at: int


class PickupState(StrEnum):
    """Where the day stands. `no_pace`: nothing has left yet by which to reckon."""

    NO_VISIT = "no_visit"
    OVER = "over"
    NOTHING = "nothing"
    NO_PACE = "no_pace"
    ALL_GO = "all_go"
    SOME_MISS = "some_miss"


@dataclass(frozen=True, slots=True)
class PickupPlan:
    """What leaves with the courier. Instants in UTC ms, `pace` in boxes an hour.

    `at` is today's visit, or the next one on a day without. `boxes` are those meant for it, the
    first due first; the first `fitting` of them are ready in time, the others miss it. `late` of
    those pass their deadline before the visit after it.
    """

    state: PickupState
    at: int
    next_at: int
    boxes: tuple[Box, ...] = ()
    pace: int | None = None
    fitting: int = 0
    late: int = 0

    @property
    def missing(self) -> tuple[Box, ...]:
        """The boxes that miss it, the first due first."""
        return self.boxes[self.fitting :]


def time_on(day: date, time_of_day: str) -> int:
    """The instant (UTC ms) of a Korean time of day such as 16:00 on a day."""
    hours, _, minutes = time_of_day.partition(":")
    return day_start_ms(day) + (int(hours) * 60 + int(minutes)) * _MINUTE_MS


def visit_on(day: date, time_of_day: str, calendar: BusinessDays) -> int | None:
    """The visit (UTC ms) of a day; None on one without: couriers come on business days."""
    return time_on(day, time_of_day) if day in calendar else None


def pace_per_hour(left_at: Iterable[int], now: int) -> int | None:
    """Boxes an hour while the seller is at it, from the instants (UTC ms) at which boxes left.

    Hours in which nothing left count for nothing: a seller who registers fifty numbers at once
    worked one hour. Today tells after two such hours, before that the median of the last days
    does, and a single hour of today only where there are none.
    """
    hours_of: defaultdict[date, Counter[int]] = defaultdict(Counter)
    for at in left_at:
        if at <= now:
            hours_of[korean_day(at)][at // HOUR_MS] += 1
    today = hours_of.pop(korean_day(now), Counter())
    if len(today) < _ENOUGH_HOURS and hours_of:
        last = sorted(hours_of, reverse=True)[:PACE_DAYS]
        return max(1, round(median(_pace_of(hours_of[day]) for day in last)))
    return max(1, round(_pace_of(today))) if today else None


def pickup_plan(
    boxes: Sequence[Box],
    left_at: Iterable[int],
    now: int,
    visit: str,
    cutoff: str,
    calendar: BusinessDays,
) -> PickupPlan:
    """The plan at an instant (UTC ms) for a visit and a cut-off, both Korean times of day.

    What was paid after today's cut-off is meant for the next visit, unless that is too late.
    """
    day = korean_day(now)
    at, cut = visit_on(day, visit, calendar), time_on(day, cutoff)
    next_at = time_on(calendar.first_after(day), visit)
    if at is None:
        return PickupPlan(PickupState.NO_VISIT, next_at, next_at, _by_deadline(boxes))
    if now >= at:
        return PickupPlan(PickupState.OVER, at, next_at, _by_deadline(boxes))
    meant = _by_deadline(box for box in boxes if box.paid_at < cut or _is_late(box, next_at))
    if not meant:
        return PickupPlan(PickupState.NOTHING, at, next_at)
    pace = pace_per_hour(left_at, now)
    if pace is None:
        return PickupPlan(PickupState.NO_PACE, at, next_at, meant, None, len(meant))
    begins = min(at, max(now, time_on(day, _OPENS)))  # nobody packs through the night
    fitting = min(len(meant), pace * (at - begins) // HOUR_MS)
    late = sum(_is_late(box, next_at) for box in meant[fitting:])
    state = PickupState.ALL_GO if fitting == len(meant) else PickupState.SOME_MISS
    return PickupPlan(state, at, next_at, meant, pace, fitting, late)


def _pace_of(hours: Counter[int]) -> float:
    return hours.total() / len(hours)


def _by_deadline(boxes: Iterable[Box]) -> tuple[Box, ...]:
    return tuple(sorted(boxes, key=lambda b: (_NEVER if b.due_at is None else b.due_at, b.paid_at)))


def _is_late(box: Box, next_at: int) -> bool:
    return box.due_at is not None and box.due_at < next_at
