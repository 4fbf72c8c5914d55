"""Lines seen for the first time: a page of them goes into every table with one statement each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ..domain.order import OrderLine, Recipient
from ..domain.reading import LineReading
from . import payloads, search
from .connection import RawConnection
from .rows import LINE_COLUMNS, RECIPIENT_COLUMNS, line_hash, line_values, recipient_values
from .shipments import bind_shipments

_COUNTER_BITS = 20


def _insert_sql(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


_LINE = _insert_sql("order_line", ("id", "shop_id", "content_hash", "first_seen_at", *LINE_COLUMNS))
_RECIPIENT = _insert_sql("recipient", ("line_id", "salt", "phone_tail", *RECIPIENT_COLUMNS))
_READ = _insert_sql("line_read", ("line_id", "read_at"))
_PAYLOAD = _insert_sql("payload", ("line_id", "body", "stored_at"))


def insert_lines(
    raw: RawConnection,
    shop_id: int,
    readings: Sequence[LineReading],
    salts: Mapping[str, bytes],
    at: int,
) -> dict[str, int]:
    """Store readings of lines that are not there yet; their new keys by line number."""
    keys = _new_keys(raw, [reading.line for reading in readings])
    numbered = [(keys[reading.line.line_no], reading) for reading in readings]
    raw.executemany(
        _LINE,
        [(key, shop_id, line_hash(r.line), at, *plain(line_values(r.line))) for key, r in numbered],
    )
    raw.executemany(
        _RECIPIENT,
        [
            (
                key,
                salts[r.line.line_no],
                phone_tail(r.line.recipient),
                *recipient_values(r.line.recipient),
            )
            for key, r in numbered
        ],
    )
    raw.executemany(_READ, [(key, r.read_at) for key, r in numbered])
    raw.executemany(_PAYLOAD, [(key, payloads.pack(r.payload), at) for key, r in numbered])
    search.index_new_lines(raw, [(key, search_texts(r.line)) for key, r in numbered])
    bind_shipments(raw, shop_id, [(key, r.line) for key, r in numbered])
    return keys


def _new_keys(raw: RawConnection, lines: Sequence[OrderLine]) -> dict[str, int]:
    """A key each: the milliseconds of its recency and a counter among lines of that millisecond."""
    counts = Counter(line.recency_at << _COUNTER_BITS for line in lines)
    following = {first: _free_from(raw, first, count) for first, count in counts.items()}
    keys = {}
    for line in lines:
        first = line.recency_at << _COUNTER_BITS
        keys[line.line_no] = following[first]
        following[first] += 1
    return keys


def _free_from(raw: RawConnection, first: int, count: int) -> int:
    """The first of `count` free keys: the counter's start, unless one of them is taken. The start
    itself may be free where a later one is not: of an order of which a restore brought one line."""
    if _highest(raw, first, first + count) is None:
        return first
    return (_highest(raw, first, first + (1 << _COUNTER_BITS)) or first) + 1


def _highest(raw: RawConnection, first: int, end: int) -> int | None:
    found = raw.execute("SELECT max(id) FROM order_line WHERE id >= ? AND id < ?", (first, end))
    top = found.fetchone()
    return None if top is None or top[0] is None else int(top[0])


def plain(values: Sequence[object]) -> list[object]:
    """Values as the driver takes them: flags as numbers, enumerated words as text."""
    return [
        int(value) if isinstance(value, bool) else str(value) if isinstance(value, str) else value
        for value in values
    ]


def phone_tail(recipient: Recipient) -> str | None:
    """The last four digits of the receiver's phone, which have an index of their own."""
    digits = "".join(char for char in recipient.phone or "" if char.isdecimal())
    return digits[-4:] or None


def search_texts(line: OrderLine) -> tuple[str, ...]:
    """What a line is found by besides its numbers."""
    person = line.recipient
    texts = (line.product, line.option, line.seller_code, person.name, person.orderer_name)
    return tuple(text for text in texts if text)
