"""Search by number over plain indexes: orders, lines, invoices (start or last four), phones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .connection import RawConnection

_TAIL = 4
_SHORTEST_START = 5
_SHORTEST_PHONE = 8
_MOST_OF_A_RANGE = 5_000
_LAST = "\U0010ffff"
_NUMBER = re.compile(r"(?=.*\d)[0-9A-Za-z]{4,40}")


def is_number(text: str) -> bool:
    """Whether a search may be meant as a number: letters and digits with at least one digit."""
    return _NUMBER.fullmatch(clean(text)) is not None


def clean(text: str) -> str:
    """The number without spaces and hyphens."""
    return re.sub(r"[\s-]+", "", text)


def find_numbers(raw: RawConnection, text: str, limit: int | None) -> Iterator[int]:
    """Keys of lines with that order, line or invoice number, or phone; in no order."""
    number = clean(text)
    bound = -1 if limit is None else limit
    if len(number) == _TAIL and number.isdecimal():
        yield from _by_tail(raw, number, bound)
    if len(number) >= _SHORTEST_START:
        yield from _by_start(raw, number, "".join(text.split()), bound)
    if len(number) >= _SHORTEST_PHONE and number.isdecimal():
        yield from _by_phone(raw, number, bound)


def _by_tail(raw: RawConnection, tail: str, bound: int) -> Iterator[int]:
    yield from _ids(
        raw,
        "SELECT line_id FROM recipient WHERE phone_tail = ? ORDER BY line_id DESC LIMIT ?",
        (tail, bound),
    )
    yield from _ids(
        raw,
        "SELECT id FROM order_line WHERE invoice_no IS NOT NULL AND substr(invoice_no, -4) = ?"
        " ORDER BY id DESC LIMIT ?",
        (tail, bound),
    )


def _by_start(raw: RawConnection, start: str, typed: str, bound: int) -> Iterator[int]:
    """Some marketplaces have hyphens in their numbers, so what was typed may be right as it is."""
    shops = raw.execute("SELECT id FROM shop").fetchall()
    for column in ("order_no", "line_no"):
        found = f"shop_id = ? AND {column} >= ? AND {column} < ?"
        for shop in shops:
            for begun in dict.fromkeys((start, typed)):
                values = (shop[0], begun, begun + _LAST)
                yield from _ids(raw, _newest(column, found), (*values, bound, bound))
    upper = start.upper()
    found = "invoice_no >= ? AND invoice_no < ?"
    yield from _ids(raw, _newest("invoice_no", found), (upper, upper + _LAST, bound, bound))


def _newest(column: str, condition: str) -> str:
    """The newest lines of a range of numbers, which all but a few digits keep small: without
    looking at more than the last few thousand of it."""
    return (
        f"SELECT id FROM (SELECT id FROM order_line WHERE {condition} ORDER BY {column} DESC"
        f" LIMIT CASE WHEN ? < 0 THEN -1 ELSE {_MOST_OF_A_RANGE} END) ORDER BY id DESC LIMIT ?"
    )


def _by_phone(raw: RawConnection, number: str, bound: int) -> Iterator[int]:
    yield from _ids(
        raw,
        "SELECT line_id FROM recipient WHERE phone_tail = ?"
        " AND replace(replace(phone, '-', ''), ' ', '') = ? ORDER BY line_id DESC LIMIT ?",
        (number[-_TAIL:], number, bound),
    )


def _ids(raw: RawConnection, sql: str, parameters: tuple[object, ...]) -> Iterator[int]:
    for row in raw.execute(sql, parameters):
        yield int(row[0])
