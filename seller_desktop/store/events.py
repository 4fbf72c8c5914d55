"""Change events: append-only, each with the hash of the one before; alerts come with them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from ..domain.event import AlertKind, EventKind, Source
from .connection import Readable, raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_GENESIS = bytes(32)
_VALUES = (
    "seq, at, shop_id, line_id, claim_no, inquiry_id, action_id, kind, field,"
    ' "before", "after", source, reason'
)
_INSERT = f"INSERT INTO change_event ({_VALUES}, hash) VALUES ({', '.join('?' * 14)})"


@dataclass(frozen=True, slots=True)
class ChangeEvent:
    """One thing observed or done. `before` and `after` are codes, times, ids or salted digests;
    `reason` is why an action moved."""

    shop_id: int
    kind: EventKind
    source: Source
    line_id: int | None = None
    claim_no: str | None = None
    action_id: str | None = None
    field: str | None = None
    before: str | int | None = None
    after: str | int | None = None
    reason: str | None = None
    inquiry_id: int | None = None


class EventLog:
    """The end of the chain within one write transaction."""

    def __init__(self, conn: Connection, at: int) -> None:
        self._raw = raw_of(conn)
        self._at = at
        self._end: tuple[int, bytes] | None = None

    @property
    def at(self) -> int:
        """The instant this transaction dates its events with, UTC ms."""
        return self._at

    def add(self, event: ChangeEvent) -> int:
        """Append an event; returns its sequence number."""
        last, previous = self._end or self._last_link()
        seq = last + 1
        values = (
            seq,
            self._at,
            event.shop_id,
            event.line_id,
            event.claim_no,
            event.inquiry_id,
            event.action_id,
            str(event.kind),
            _word(event.field),  # an enum reads back as its word, and the hash must be of that
            _word(event.before),
            _word(event.after),
            str(event.source),
            _word(event.reason),
        )
        link = chain_hash(previous, values)
        self._raw.execute(_INSERT, (*values, link))
        self._end = seq, link
        return seq

    def _last_link(self) -> tuple[int, bytes]:
        """Where the chain ends; asked for with the first event, since most writes make none."""
        row = self._raw.execute(
            "SELECT seq, hash FROM change_event ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        return (int(row[0]), bytes(row[1])) if row else (0, _GENESIS)

    def alert(
        self, kind: AlertKind, event: ChangeEvent, params: Mapping[str, str | int | None]
    ) -> int:
        """Append an event and the notification centre's entry about it, together."""
        seq = self.add(event)
        self.ring(kind, seq, event, params)
        return seq

    def ring(
        self,
        kind: AlertKind,
        seq: int | None,
        event: ChangeEvent,
        params: Mapping[str, str | int | None],
    ) -> None:
        """The entry alone, about the event `seq` that is already appended."""
        self._raw.execute(
            "INSERT INTO alert (event_seq, kind, created_at, shop_id, line_id, claim_no,"
            " inquiry_id, action_id, params) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                seq,
                str(kind),
                self._at,
                event.shop_id or None,  # 0 is the whole profile
                event.line_id,
                event.claim_no,
                event.inquiry_id,
                event.action_id,
                json.dumps(dict(params), ensure_ascii=False, sort_keys=True),
            ),
        )


def chain_hash(previous: bytes, values: tuple[object, ...]) -> bytes:
    """The hash of an event from the hash of the one before it."""
    return sha256(previous + repr(values).encode()).digest()


def broken_link(conn: Readable) -> int | None:
    """The first event whose hash does not fit, or None where the chain holds."""
    previous = _GENESIS
    rows = raw_of(conn).execute(f"SELECT {_VALUES}, hash FROM change_event ORDER BY seq")
    for row in rows:
        previous = chain_hash(previous, tuple(row[:-1]))
        if previous != bytes(row[-1]):
            return int(row[0])
    return None


def relink(conn: Readable) -> int | None:
    """Chain a history with gaps anew from the first event that does not fit, which is returned.

    For what was salvaged from a damaged file alone; its caller writes down that it was done.
    """
    first = broken_link(conn)
    if first is None:
        return None
    raw = raw_of(conn)
    before = raw.execute(
        "SELECT hash FROM change_event WHERE seq < ? ORDER BY seq DESC LIMIT 1", (first,)
    ).fetchone()
    previous = bytes(before[0]) if before else _GENESIS
    rows = raw.execute(f"SELECT {_VALUES} FROM change_event WHERE seq >= ? ORDER BY seq", (first,))
    for row in rows.fetchall():
        previous = chain_hash(previous, tuple(row))
        raw.execute("UPDATE change_event SET hash = ? WHERE seq = ?", (previous, row[0]))
    return first


def _word(value: str | int | None) -> str | None:
    return None if value is None else str(value)
