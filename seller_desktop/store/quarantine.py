"""Records of a marketplace that could not be read: kept as they came, counted, tried again.

A record whose number is known has one entry, with its newest answer; one without a number is told
apart by its bytes. An entry goes when a reading of its subject is stored, and never otherwise.
Lines are decoded again and asked for by number; inquiries come again with their list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from .. import __version__
from ..domain.errors import Fault
from ..domain.reading import LineReading, Subject, Undecoded
from ..domain.shop import Shop
from . import payloads
from .connection import RawConnection, Readable, raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

MISSING = "missing"
"""The cause of a line the feed named and the marketplace then did not show."""

_RECORD = (
    "SELECT q.id, q.shop_id, s.name, s.marketplace, q.external_id, q.cause, length(q.body),"
    " q.first_seen_at, q.last_tried_at, q.tried_by, q.checked_at"
    " FROM quarantine q JOIN shop s ON s.id = q.shop_id"
)
_LARGEST_PORTION = 200


@dataclass(frozen=True, slots=True)
class UnreadRecord:
    """One entry, without its content. `cause` is a path in the answer or a kind of mistake, never a
    value; `has_answer` is False for a line the marketplace did not show; `tried_by` is the version
    whose decoder tried last; `checked_at` is when the seller said to have looked at it."""

    id: int
    shop_id: int
    shop: str
    marketplace: str
    line_no: str | None
    cause: str
    has_answer: bool
    first_seen_at: int
    last_tried_at: int
    tried_by: str | None
    checked_at: int | None


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What a decoder tries again: the raw answer and when it was read (marketplace's clock)."""

    id: int
    line_no: str | None
    read_at: int
    body: bytes


@dataclass(frozen=True, slots=True)
class UnreadCount:
    """How many entries of a shop have one cause; those the seller has checked are not counted."""

    shop_id: int
    cause: str
    count: int


# What a page brings.


def quarantine(
    conn: Connection,
    shop: Shop,
    records: Sequence[Undecoded],
    at: int,
    read_at: int | None = None,
    subject: Subject = Subject.LINE,
) -> int:
    """Keep records that could not be read, raw; returns how many were not there yet.

    `read_at` is the instant of the answer on the marketplace's clock, None for `at`.
    """
    tried = (at, at if read_at is None else read_at, __version__)
    return sum(_keep(raw_of(conn), shop.id, subject, record, tried) for record in records)


def _keep(
    raw: RawConnection,
    shop_id: int,
    subject: Subject,
    record: Undecoded,
    tried: tuple[int, int, str],
) -> bool:
    number = record.external_id or ""
    key = (shop_id, str(subject), number, _digest(record.payload))
    known = raw.execute(
        "UPDATE quarantine SET cause = ?, last_tried_at = ?, read_at = ?, tried_by = ?"
        " WHERE shop_id = ? AND subject = ? AND external_id = ? AND body_hash = ? RETURNING id",
        (record.cause, *tried, *key),
    ).fetchall()
    if known:
        return False
    first_seen_at = _forget_number(raw, shop_id, subject, number) if number else None
    raw.execute(
        "INSERT INTO quarantine (cause, last_tried_at, read_at, tried_by, shop_id, subject,"
        " external_id, body_hash, body, first_seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (record.cause, *tried, *key, payloads.pack(record.payload), first_seen_at or tried[0]),
    )
    return first_seen_at is None


def _forget_number(raw: RawConnection, shop_id: int, subject: Subject, number: str) -> int | None:
    """Make room for a newer answer about the same; when it was first set aside."""
    gone = raw.execute(
        "DELETE FROM quarantine WHERE shop_id = ? AND subject = ? AND external_id = ?"
        " RETURNING first_seen_at",
        (shop_id, str(subject), number),
    ).fetchall()
    return min((int(str(row[0])) for row in gone), default=None)


def leave_quarantine(
    conn: Connection, shop: Shop, numbers: Iterable[str], subject: Subject = Subject.LINE
) -> int:
    """An answer about these could be read: their entries are settled. How many there were."""
    settled = tuple(numbers)
    marks = ", ".join("?" * len(settled))
    gone = raw_of(conn).execute(
        f"DELETE FROM quarantine WHERE shop_id = ? AND subject = ? AND external_id IN ({marks})",
        (shop.id, str(subject), *settled),
    )
    return gone.rowcount


def keep_unresolved(conn: Connection, shop_id: int, line_nos: Sequence[str], at: int) -> None:
    """Lines the feed named and the marketplace did not show: kept, shown, and asked for again."""
    for line_no in line_nos:
        raw_of(conn).execute(
            "INSERT INTO quarantine (shop_id, external_id, cause, body, body_hash, first_seen_at,"
            f" last_tried_at) SELECT ?, ?, '{MISSING}', x'', x'', ?, ? WHERE NOT EXISTS"
            " (SELECT 1 FROM order_line WHERE shop_id = ? AND line_no = ?) AND NOT EXISTS"
            " (SELECT 1 FROM quarantine WHERE shop_id = ? AND subject = 'line'"
            " AND external_id = ? AND body_hash != x'')"
            " ON CONFLICT (shop_id, subject, external_id, body_hash) DO UPDATE SET"
            " last_tried_at = excluded.last_tried_at",
            (shop_id, line_no, at, at, shop_id, line_no, shop_id, line_no),
        )


def quarantined_ids(conn: Readable, shop_id: int) -> tuple[str, ...]:
    """Line numbers that could not be read yet: asked again with the open-order refresh."""
    rows = raw_of(conn).execute(
        "SELECT DISTINCT external_id FROM quarantine"
        " WHERE shop_id = ? AND subject = 'line' AND external_id != ''",
        (shop_id,),
    )
    return tuple(str(row[0]) for row in rows)


# Decoding again.


def kept_answers(
    conn: Readable, shop_id: int, *, after: int = 0, tried_by_others: bool
) -> tuple[KeptAnswer, ...]:
    """The next entries of lines with an answer to decode again, by id; `tried_by_others` leaves out
    those this version has tried. An answer that can't be unpacked comes empty."""
    only_others = "AND tried_by IS NOT ?" if tried_by_others else "AND ? IS NOT NULL"
    rows = raw_of(conn).execute(
        "SELECT id, external_id, coalesce(read_at, first_seen_at), body FROM quarantine"
        " WHERE shop_id = ? AND subject = 'line' AND id > ? AND body != x''"
        f" {only_others} ORDER BY id LIMIT ?",
        (shop_id, after, __version__, _LARGEST_PORTION),
    )
    return tuple(
        KeptAnswer(int(row[0]), str(row[1]) or None, int(row[2]), _unpacked(bytes(row[3])))
        for row in rows.fetchall()
    )


def note_tried(conn: Connection, entry_id: int, line_no: str | None, cause: str, at: int) -> None:
    """This version could not read it either; a line number it found is kept."""
    raw_of(conn).execute(
        "UPDATE OR IGNORE quarantine SET external_id = coalesce(nullif(?, ''), external_id)"
        " WHERE id = ?",
        (line_no or "", entry_id),
    )
    raw_of(conn).execute(
        "UPDATE quarantine SET cause = ?, last_tried_at = ?, tried_by = ? WHERE id = ?",
        (cause, at, __version__, entry_id),
    )


def leave_by_id(conn: Connection, entry_id: int) -> None:
    """This very entry could be read."""
    raw_of(conn).execute("DELETE FROM quarantine WHERE id = ?", (entry_id,))


def is_outdated(conn: Readable, shop_id: int, reading: LineReading) -> bool:
    """Whether the line is stored as it was at that instant or later: a kept answer is no news."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT 1 FROM order_line l JOIN line_read d ON d.line_id = l.id"
            " WHERE l.shop_id = ? AND l.line_no = ? AND d.read_at >= ?",
            (shop_id, reading.line.line_no, reading.read_at),
        )
        .fetchone()
    )
    return row is not None


def unread_by_others(conn: Readable, shop_id: int, subject: Subject) -> bool:
    """Whether there are entries that no decoder of this version has tried."""
    row = raw_of(conn).execute(
        "SELECT 1 FROM quarantine WHERE shop_id = ? AND subject = ? AND tried_by IS NOT ? LIMIT 1",
        (shop_id, str(subject), __version__),
    )
    return row.fetchone() is not None


def note_all_tried(conn: Readable, shop_id: int, subject: Subject) -> None:
    """Everything there is was asked for anew and read by this version."""
    raw_of(conn).execute(
        "UPDATE quarantine SET tried_by = ? WHERE shop_id = ? AND subject = ?",
        (__version__, shop_id, str(subject)),
    )


# Showing.


def unread_records(
    conn: Readable,
    shop_id: int | None = None,
    *,
    with_checked: bool = False,
    limit: int | None = None,
) -> tuple[UnreadRecord, ...]:
    """Entries of a shop (None: of all), the newest first."""
    found = raw_of(conn).execute(
        f"{_RECORD} WHERE (?1 IS NULL OR q.shop_id = ?1) AND (?2 OR q.checked_at IS NULL)"
        " ORDER BY q.first_seen_at DESC, q.id DESC LIMIT ?3",
        (shop_id, with_checked, -1 if limit is None else limit),
    )
    return tuple(_record(row) for row in found.fetchall())


def unread_record(conn: Readable, entry_id: int) -> UnreadRecord | None:
    """One entry, None where it is gone: it could be read meanwhile."""
    row = raw_of(conn).execute(f"{_RECORD} WHERE q.id = ?", (entry_id,)).fetchone()
    return None if row is None else _record(row)


def kept_answer(conn: Readable, entry_id: int) -> bytes:
    """The raw answer of an entry, empty where there is none. It holds personal data."""
    row = raw_of(conn).execute("SELECT body FROM quarantine WHERE id = ?", (entry_id,)).fetchone()
    return b"" if row is None else _unpacked(bytes(row[0]))


def unread_counts(conn: Readable) -> tuple[UnreadCount, ...]:
    """How many wait, by shop and cause."""
    rows = raw_of(conn).execute(
        "SELECT shop_id, cause, count(*) FROM quarantine WHERE checked_at IS NULL"
        " GROUP BY shop_id, cause ORDER BY shop_id, count(*) DESC, cause"
    )
    return tuple(UnreadCount(int(row[0]), str(row[1]), int(row[2])) for row in rows.fetchall())


def unread_by_shop(conn: Readable) -> dict[int, int]:
    """How many wait at each shop; shops without any are left out."""
    rows = raw_of(conn).execute(
        "SELECT shop_id, count(*) FROM quarantine WHERE checked_at IS NULL GROUP BY shop_id"
    )
    return {int(row[0]): int(row[1]) for row in rows.fetchall()}


def check(conn: Connection, entry_ids: Iterable[int], at: int) -> frozenset[int]:
    """The seller has looked at these in the marketplace's own pages: they are counted no more, but
    kept and asked for all the same. Returns the shops they belong to."""
    shops: set[int] = set()
    for entry_id in entry_ids:
        rows = raw_of(conn).execute(
            "UPDATE quarantine SET checked_at = ? WHERE id = ? AND checked_at IS NULL"
            " RETURNING shop_id",
            (at, entry_id),
        )
        shops.update(int(row[0]) for row in rows)
    return frozenset(shops)


def _record(row: Sequence[object]) -> UnreadRecord:
    number, shop_id, shop, marketplace, line_no, cause, size, first, last, tried_by, checked = row
    return UnreadRecord(
        id=int(str(number)),
        shop_id=int(str(shop_id)),
        shop=str(shop),
        marketplace=str(marketplace),
        line_no=str(line_no) or None,
        cause=str(cause),
        has_answer=bool(size),
        first_seen_at=int(str(first)),
        last_tried_at=int(str(last)),
        tried_by=None if tried_by is None else str(tried_by),
        checked_at=None if checked is None else int(str(checked)),
    )


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=16).digest()


def _unpacked(body: bytes) -> bytes:
    try:
        return payloads.unpack(body)
    except Fault:
        return b""
