"""Who saw whose personal data, when, where and why (접속기록): append-only, a chain of hashes."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


_GENESIS = bytes(32)


@dataclass(frozen=True, slots=True)
class Access:
    """One access. `at` in UTC ms; `actor` is the account, `place` the computer.

    `deed` is what was done (`reveal`, `print`, `export`), `subject` whose data: order or line
    numbers, never a name.
    """

    at: int
    actor: str
    place: str
    deed: str
    subject: str


def record_access(conn: Connection, access: Access) -> None:
    """Append an access."""
    last = conn.exec_driver_sql("SELECT hash FROM access_record ORDER BY id DESC LIMIT 1").scalar()
    values = (access.at, access.actor, access.place, access.deed, access.subject)
    conn.exec_driver_sql(
        "INSERT INTO access_record (at, actor, place, deed, subject, hash)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (*values, _link(bytes(last) if last else _GENESIS, values)),
    )


def accesses(conn: Connection, limit: int) -> tuple[Access, ...]:
    """The latest accesses, newest first."""
    rows = conn.exec_driver_sql(
        "SELECT at, actor, place, deed, subject FROM access_record ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return tuple(Access(*row) for row in rows)


def broken_access(conn: Connection) -> int | None:
    """The key of the first access whose hash does not fit, or None where the chain holds."""
    previous = _GENESIS
    rows = conn.exec_driver_sql(
        "SELECT id, hash, at, actor, place, deed, subject FROM access_record ORDER BY id"
    )
    for key, link, *values in rows:
        previous = _link(previous, tuple(values))
        if previous != bytes(link):
            return int(key)
    return None


def _link(previous: bytes, values: tuple[object, ...]) -> bytes:
    return sha256(previous + repr(values).encode()).digest()
