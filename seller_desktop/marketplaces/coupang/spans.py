"""Windows cut into ranges of Korean days, as lists want them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ...domain.korea_time import korean_day
from .limits import EXCHANGE_DAYS, INQUIRY_DAYS, LIST_DAYS, WITHDRAWN_DAYS


@dataclass(frozen=True, slots=True)
class Days:
    """A range of Korean days, both ends as they are sent."""

    first: date
    last: date


def list_spans(start: int, end: int) -> Iterator[Days]:
    """Ranges that cover the instants whether or not the last day of a range counts: each ends on
    the day on which the next begins, the last one on the day after."""
    yield from _cut(start, end, LIST_DAYS, overlap=1)


def exchange_spans(start: int, end: int) -> Iterator[Days]:
    """Ranges for exchanges, whose ends are sent to the second."""
    yield from _cut(start, end, EXCHANGE_DAYS - 1, overlap=0)


def withdrawn_spans(start: int, end: int) -> Iterator[Days]:
    """Ranges for withdrawn returns, of which the last day is documented to count."""
    yield from _cut(start, end, WITHDRAWN_DAYS - 1, overlap=0)


def inquiry_spans(start: int, end: int) -> Iterator[Days]:
    """Ranges for inquiries, both days of which count."""
    yield from _cut(start, end, INQUIRY_DAYS - 1, overlap=0)


def _cut(start: int, end: int, step: int, overlap: int) -> Iterator[Days]:
    first = korean_day(start)
    goal = korean_day(end) + timedelta(days=overlap)
    while True:
        last = min(goal, first + timedelta(days=step))
        yield Days(first, last)
        if last >= goal:
            return
        first = last + timedelta(days=1 - overlap)
