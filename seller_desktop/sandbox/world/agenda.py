"""A shop's trade going on: who does what when, in trade time.

Trade time passes by `advance` alone. It decides what happens; every change is dated with the
server's clock, which is never moved.
"""

from __future__ import annotations

import heapq
from abc import ABC, abstractmethod
from collections.abc import Iterable
from math import log
from random import Random
from typing import Generic, Protocol, TypeVar

from ...domain.korea_time import DAY_MS
from .timeline import HOUR_MS


class Planned(Protocol):
    """What people make plans for, a line or an order; `plan` counts how often they did."""

    plan: int


Subject = TypeVar("Subject", bound=Planned)
Deed = TypeVar("Deed")


class Agenda(ABC, Generic[Subject, Deed]):
    """What the people and couriers of one shop are going to do; orders come in at random."""

    def __init__(self, rng: Random, orders_a_day: float) -> None:
        self._rng = rng
        self._orders_a_day = orders_a_day
        self._now = 0
        self._agenda: list[tuple[int, int, _Entry[Subject, Deed] | None]] = []
        self._entries = 0

    @abstractmethod
    def next_deed(self, subject: Subject) -> tuple[Deed, float] | None:
        """What happens to it next and in how many hours; None while it waits for the seller."""

    @abstractmethod
    def act(self, subject: Subject, deed: Deed, at: int) -> None:
        """Let it happen, dated `at`, and plan anew what it changes."""

    @abstractmethod
    def take_order(self, at: int) -> None:
        """Somebody orders, at the latest at `at`."""

    def start(self, subjects: Iterable[Subject]) -> None:
        """Plan for everything there is, and expect the first order."""
        for subject in subjects:
            self.plan(subject)
        self._expect_order()

    def plan(self, subject: Subject) -> None:
        """Note what will happen next; what was noted before is forgotten."""
        subject.plan += 1
        plan = self.next_deed(subject)
        if plan is not None:
            self._put(int(plan[1] * HOUR_MS), (subject, subject.plan, plan[0]))

    def advance(self, seconds: float, at: int) -> int:
        """Let so many seconds of trade pass; changes are dated `at`. Returns how many deeds."""
        end = self._now + int(seconds * 1000)
        deeds = 0
        while self._agenda and self._agenda[0][0] <= end:
            self._now, _, entry = heapq.heappop(self._agenda)
            if entry is None:
                self.take_order(at)
                self._expect_order()
            elif entry[1] == entry[0].plan:
                self.act(entry[0], entry[2], at)
            else:
                continue
            deeds += 1
        self._now = end
        return deeds

    def _expect_order(self) -> None:
        gap = -log(1 - self._rng.random()) * DAY_MS / self._orders_a_day
        self._put(int(gap) + 1, None)

    def _put(self, delay_ms: int, entry: _Entry[Subject, Deed] | None) -> None:
        self._entries += 1
        heapq.heappush(self._agenda, (self._now + delay_ms, self._entries, entry))


_Entry = tuple[Subject, int, Deed]
"""What it is about, the plan it belongs to, and what will happen."""


def usual_trade(lines: int, lines_per_daily_order: int, least: int, most: int) -> int:
    """How many orders a day a shop gets that has had so many lines."""
    return min(max(lines // lines_per_daily_order, least), most)
