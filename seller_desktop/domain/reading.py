"""What was read of one order line, and what could not be read of anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .claim import Claim
from .order import LineStatus, OrderLine


@dataclass(frozen=True, slots=True)
class LineReading:
    """One line with its claims as read at `read_at` (UTC ms on the marketplace's clock).

    `payload` is the raw answer about it, kept so that a mapping mistake can be mended later.
    """

    line: OrderLine
    claims: tuple[Claim, ...]
    read_at: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Ended:
    """A line that its marketplace shows no more: what its absence means. `status_word` is kept as
    the marketplace would have said it.

    `status` is None where all it says is that the line was cancelled or returned. `claims` are the
    finished ones that took everything out of the line, where they are told: with them its end is
    known, without them it is only concluded.
    """

    line_no: str
    status: LineStatus | None
    status_word: str
    claims: tuple[Claim, ...] = ()


class Subject(StrEnum):
    """What a record is about: its number is told apart by it."""

    LINE = "line"
    INQUIRY = "inquiry"


@dataclass(frozen=True, slots=True)
class Undecoded:
    """A record we could not read: kept raw in quarantine. `cause` is a field name or kind of
    mistake, never a value."""

    external_id: str | None
    payload: bytes
    cause: str
