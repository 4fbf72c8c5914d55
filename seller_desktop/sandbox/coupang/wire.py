"""Reading requests and writing answers: windows, bodies, money and times of both generations."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from ...domain.korea_time import DAY_MS, KST
from ...system.clock import to_ms

Json = dict[str, object]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MINUTE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_SECOND = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_OFFSET = "+09:00"
MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Refusal(Exception):
    """A whole call refused; `html` is said by the edge, which knows no JSON."""

    status: int
    message: str
    html: bool = False


def bad_request(message: str) -> Refusal:
    """400 with Coupang's words."""
    return Refusal(400, message)


@dataclass(frozen=True, slots=True)
class Shape:
    """One generation of answers. `modern` money is an object and times carry an offset."""

    modern: bool
    offset_hours: int = 9

    def money(self, won: int) -> object:
        """An amount."""
        return {"currencyCode": "KRW", "units": won, "nanos": 0} if self.modern else won

    def time(self, ms: int | None, absent: str | None = "") -> str | None:
        """An instant; nothing is an empty text or null."""
        if ms is None:
            return absent
        if not self.modern:
            return f"{_local(ms, KST):%Y-%m-%dT%H:%M:%S}"
        zone = timezone(timedelta(hours=self.offset_hours))
        return _local(ms, zone).isoformat(timespec="microseconds")

    def stamp(self, ms: int | None, absent: str | None = "") -> str | None:
        """An instant of delivery or of confirming: with a blank in the old generation."""
        if ms is None or self.modern:
            return self.time(ms, absent)
        return f"{_local(ms, KST):%Y-%m-%d %H:%M:%S}"

    def phone(self, number: str) -> str:
        """A phone number; the modern ones look like E.164."""
        return f"+82-{number[1:]}" if self.modern and number else number


def _local(ms: int, zone: timezone) -> datetime:
    return (_EPOCH + timedelta(milliseconds=ms)).astimezone(zone)


def day_text(ms: int) -> str:
    """The Korean day of an instant."""
    return f"{_local(ms, KST):%Y-%m-%d}"


@dataclass(frozen=True, slots=True)
class Span:
    """A window in UTC ms; `end` is exclusive. `slow` ones need the caller's patience."""

    start: int
    end: int
    by_minute: bool

    def holds(self, at: int) -> bool:
        """Whether an instant lies in it."""
        return self.start <= at < self.end


def read_span(start: str, end: str, *, by_minute: bool, offset: bool, inclusive: bool) -> Span:
    """A window of days or minutes; `offset` demands `+09:00` behind each."""
    first = _read_time(start, _MINUTE if by_minute else _DAY, offset)
    last = _read_time(end, _MINUTE if by_minute else _DAY, offset)
    if last < first:
        raise bad_request("createdAtTo must not be before createdAtFrom")
    if by_minute:
        return Span(first, last, by_minute=True)
    return Span(first, last + (DAY_MS if inclusive else 0), by_minute=False)


def read_second_span(start: str, end: str) -> Span:
    """A window to the second, as exchanges have it; both ends inclusive."""
    first, last = _read_time(start, _SECOND, False), _read_time(end, _SECOND, False)
    return Span(first, last + 1000, by_minute=True)


def read_days(start: str, end: str) -> Span:
    """A window of whole days, both inclusive."""
    return read_span(start, end, by_minute=False, offset=False, inclusive=True)


def _read_time(text: str, form: re.Pattern[str], offset: bool) -> int:
    plain = text.removesuffix(_OFFSET) if offset else text
    if (offset and plain == text) or not form.fullmatch(plain):
        raise bad_request(f"Invalid date format: {text}")
    try:
        return to_ms(datetime.fromisoformat(plain).replace(tzinfo=KST))
    except ValueError:
        raise bad_request(f"Invalid date: {text}") from None


def read_json(body: bytes) -> object:
    """A JSON body."""
    try:
        return json.loads(body or b"null")
    except (ValueError, RecursionError):
        raise bad_request("Could not read JSON") from None


def read_object(body: bytes) -> Json:
    """A JSON object."""
    value = read_json(body)
    if not isinstance(value, dict):
        raise bad_request("Request body must be an object")
    return value


def read_number(body: Mapping[str, object], name: str) -> int:
    """A whole number; digits as text are taken too, a float never."""
    value = body.get(name)
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise bad_request(f"{name} must be a number")
    return value


def read_numbers(body: Mapping[str, object], name: str, most: int | None = None) -> list[int]:
    """A list of whole numbers, at least one."""
    values = body.get(name)
    if not isinstance(values, list) or not values or (most is not None and len(values) > most):
        raise bad_request(f"{name} must hold 1 to {most or 'more'} numbers")
    return [read_number({name: value}, name) for value in values]


def read_text(body: Mapping[str, object], name: str) -> str:
    """A text; empty where absent or null."""
    value = body.get(name)
    if value is None:
        return ""
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise bad_request(f"{name} must be text")
    return str(value)


def one(query: Mapping[str, Sequence[str]], name: str) -> str:
    """A query parameter; empty where absent."""
    values = query.get(name)
    return values[0] if values else ""


def result(code: str = "SUCCESS", message: str = "", **extra: object) -> Json:
    """The inner word of a claim call."""
    return {"resultCode": code, "resultMessage": message, **extra}
