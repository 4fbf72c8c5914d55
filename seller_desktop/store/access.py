"""Who saw whose personal data, when, where and why (접속기록): append-only, a chain of hashes.

No purge reaches it: the record is kept for as long as the profile.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

from .connection import Readable, raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


_GENESIS = bytes(32)
_VALUES = "at, actor, place, deed, subject, reason"


class Deed(StrEnum):
    """What was done with buyers' data, or with what guards it."""

    REVEAL = "reveal"
    RAW = "raw"
    LIST = "list"
    EXPORT = "export"
    PRINT = "print"
    DELETE = "delete"
    UNLOCK = "unlock"
    PIN = "pin"
    KEY_CHANGE = "key_change"
    RECOVERY_CODE = "recovery_code"


@dataclass(frozen=True, slots=True)
class Access:
    """One access. `at` in UTC ms; `actor` is the account, `place` the computer.

    `deed` is a word of `Deed`, `subject` whose data: order or line numbers, never a name.
    `reason` is the seller's own, asked for where many leave the program at once.
    """

    at: int
    actor: str
    place: str
    deed: str
    subject: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A month's accesses, looked through by somebody. `month` as in `2026-11`, instant UTC ms."""

    month: str
    reviewed_at: int
    actor: str
    records: int


def record_access(conn: Connection, access: Access) -> None:
    """Append an access."""
    last = conn.exec_driver_sql("SELECT hash FROM access_record ORDER BY id DESC LIMIT 1").scalar()
    values = (
        *(access.at, access.actor, access.place, str(access.deed), access.subject),
        access.reason,
    )
    conn.exec_driver_sql(
        f"INSERT INTO access_record ({_VALUES}, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*values, _link(bytes(last) if last else _GENESIS, values)),
    )


def accesses(
    conn: Readable, limit: int, since: int | None = None, until: int | None = None
) -> tuple[Access, ...]:
    """The latest accesses, newest first; `since` and `until` (UTC ms, the end left out) narrow."""
    rows = raw_of(conn).execute(
        f"SELECT {_VALUES} FROM access_record WHERE at >= ? AND at < ? ORDER BY id DESC LIMIT ?",
        (since or 0, (1 << 62) if until is None else until, limit),
    )
    return tuple(Access(*row) for row in rows)


def access_counts(conn: Readable, since: int, until: int) -> dict[str, int]:
    """How many accesses there were of each kind between two instants (UTC ms, the end left out)."""
    rows = raw_of(conn).execute(
        "SELECT deed, count(*) FROM access_record WHERE at >= ? AND at < ?"
        " GROUP BY deed ORDER BY deed",
        (since, until),
    )
    return {str(deed): int(count) for deed, count in rows}


def first_access_at(conn: Readable) -> int | None:
    """When the record begins, UTC ms; None while it is empty."""
    row = raw_of(conn).execute("SELECT at FROM access_record ORDER BY id LIMIT 1").fetchone()
    return None if row is None else int(row[0])


def put_review(conn: Connection, review: Review) -> None:
    """Write down that a month was looked through; a later look takes the place of the first."""
    conn.exec_driver_sql(
        "INSERT INTO access_review (month, reviewed_at, actor, records) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (month) DO UPDATE SET reviewed_at = excluded.reviewed_at,"
        " actor = excluded.actor, records = excluded.records",
        (review.month, review.reviewed_at, review.actor, review.records),
    )


def reviews(conn: Readable, limit: int) -> tuple[Review, ...]:
    """The months that were looked through, the latest first."""
    rows = raw_of(conn).execute(
        "SELECT month, reviewed_at, actor, records FROM access_review ORDER BY month DESC LIMIT ?",
        (limit,),
    )
    return tuple(Review(*row) for row in rows)


def broken_access(conn: Readable) -> int | None:
    """The key of the first access whose hash does not fit, or None where the chain holds."""
    previous = _GENESIS
    rows = raw_of(conn).execute(f"SELECT id, hash, {_VALUES} FROM access_record ORDER BY id")
    for key, link, *values in rows:
        previous = _link(previous, tuple(values))
        if previous != bytes(link):
            return int(key)
    return None


def relink_accesses(conn: Readable) -> int | None:
    """Chain a record with gaps anew from the first access that does not fit, which is returned.

    For what was salvaged from a damaged file alone; its caller writes down that it was done.
    """
    first = broken_access(conn)
    if first is None:
        return None
    raw = raw_of(conn)
    before = raw.execute(
        "SELECT hash FROM access_record WHERE id < ? ORDER BY id DESC LIMIT 1", (first,)
    ).fetchone()
    previous = bytes(before[0]) if before else _GENESIS
    rows = raw.execute(
        f"SELECT id, {_VALUES} FROM access_record WHERE id >= ? ORDER BY id", (first,)
    )
    for key, *values in rows.fetchall():
        previous = _link(previous, tuple(values))
        raw.execute("UPDATE access_record SET hash = ? WHERE id = ?", (previous, key))
    return first


def _link(previous: bytes, values: tuple[object, ...]) -> bytes:
    return sha256(previous + repr(values).encode()).digest()
