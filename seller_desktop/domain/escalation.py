"""When a deadline that is not met rings, and how loudly: once some hours before, once in the last
one."""

from __future__ import annotations

from enum import IntEnum, StrEnum

LAST_STEP_MS = 3_600_000


class Goal(StrEnum):
    """What is to be reached in time."""

    DISPATCH = "dispatch"
    """The marketplace's own deadline of a shop's orders."""
    PICK_UP = "pick_up"
    """The courier's coming, the seller's own setting; all shops' boxes of the day together."""


class Step(IntEnum):
    """How near it is; a higher step is louder, and each rings once."""

    NEAR = 1
    LAST = 2


def step_at(due_at: int, now: int, warning_ms: int) -> Step | None:
    """The step of a deadline that is not met; None while there is time, and once it is past.

    Instants in UTC ms; `warning_ms` is the seller's span before it, the last step is one hour.
    """
    left = due_at - now
    if left <= 0:
        return None
    if left <= LAST_STEP_MS:
        return Step.LAST
    return Step.NEAR if left <= warning_ms else None
