"""How long a shop's keys still live, in Korean calendar days, and what is to be said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from .errors import Problem
from .korea_time import korean_day


class KeyStage(IntEnum):
    """From how many days left on the seller is told; the lower, the more it presses."""

    SOON = 14
    URGENT = 3
    OVER = 0


@dataclass(frozen=True, slots=True)
class KeyLife:
    """The day on which keys stop working, and how many days away it is; below zero it is past."""

    expires_on: date
    days_left: int

    @property
    def stage(self) -> KeyStage | None:
        """How much it presses, None while there is time."""
        return next((stage for stage in reversed(KeyStage) if self.days_left <= stage), None)

    @property
    def problem(self) -> Problem | None:
        """What the seller is told, None while there is time."""
        if self.stage is None:
            return None
        day = self.expires_on.isoformat()
        if self.stage is KeyStage.OVER:
            return Problem("key_expired", {"day": day})
        return Problem("key_expires", {"day": day, "days": self.days_left})


def key_life(issued_at: int | None, key_days: int | None, now: int) -> KeyLife | None:
    """The life of keys issued at an instant (UTC ms) that live `key_days`; None where unlimited."""
    if issued_at is None or key_days is None:
        return None
    expires_on = korean_day(issued_at) + timedelta(days=key_days)
    return KeyLife(expires_on, (expires_on - korean_day(now)).days)


def told_apart(problem: Problem, life: KeyLife | None) -> Problem:
    """Refused keys whose time is up have expired: marketplaces call them merely wrong."""
    if problem.code != "wrong_secret" or life is None or life.stage is not KeyStage.OVER:
        return problem
    return Problem(
        "key_expired",
        {**problem.params, "day": life.expires_on.isoformat()},
        problem.marketplace_code,
        problem.marketplace_message,
    )
