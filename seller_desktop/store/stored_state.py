"""The stored state of single lines: what decisions about waiting actions rest on."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.claim import Claim
from ..domain.korea_time import DAY_MS
from ..domain.order import OrderLine
from .connection import Readable, raw_of
from .rows import (
    CLAIM_COLUMNS,
    LINE_COLUMNS,
    RECIPIENT_COLUMNS,
    claim_from_row,
    line_from_row,
    recipient_from_row,
)

_LINE = ", ".join(f'l."{column}"' for column in LINE_COLUMNS)
_RECIPIENT = ", ".join(f'r."{column}"' for column in RECIPIENT_COLUMNS)
_CLAIM = ", ".join(CLAIM_COLUMNS)


def stored_line(conn: Readable, line_id: int) -> OrderLine:
    """A line as stored; raises `LookupError` for an id that is not there."""
    row = (
        raw_of(conn)
        .execute(
            f"SELECT {_LINE}, {_RECIPIENT} FROM order_line l JOIN recipient r ON r.line_id = l.id"
            " WHERE l.id = ?",
            (line_id,),
        )
        .fetchone()
    )
    if row is None:
        raise LookupError(line_id)
    width = len(LINE_COLUMNS)
    return line_from_row(row[:width], recipient_from_row(row[width:]))


def line_with_claims(conn: Readable, line_id: int) -> tuple[OrderLine, tuple[Claim, ...]]:
    """A line and all its claims as stored; raises `LookupError` for an id that is not there."""
    line = stored_line(conn, line_id)
    claims = raw_of(conn).execute(
        f"SELECT {_CLAIM} FROM claim WHERE line_id = ? ORDER BY requested_at, id", (line_id,)
    )
    return line, tuple(claim_from_row(line.order_no, line.line_no, claim) for claim in claims)


def salts(conn: Readable, shop_id: int, line_nos: Sequence[str]) -> dict[str, bytes]:
    """The salt of each line's digests, by line number."""
    marks = ", ".join("?" * len(line_nos))
    rows = raw_of(conn).execute(
        "SELECT l.line_no, r.salt FROM order_line l JOIN recipient r ON r.line_id = l.id"
        f" WHERE l.shop_id = ? AND l.line_no IN ({marks})",
        (shop_id, *line_nos),
    )
    return {str(line_no): bytes(salt) for line_no, salt in rows}


_IS_OPEN = (
    "(l.claim IS NOT NULL OR (l.status NOT IN"
    " ('purchase_confirmed', 'canceled', 'returned', 'exchanged', 'unpaid_canceled')"
    " AND coalesce(l.dispatched_at, 9e18) > ?))"
)


_LONG_SENT_MS = 90 * DAY_MS
"""Some marketplaces never close an order: after so long nothing new is expected of a parcel."""


def open_line_nos(conn: Readable, shop_id: int, now: int) -> tuple[str, ...]:
    """Lines to which something can still happen, oldest reading first: the open-order refresh.

    `now` in UTC ms.
    """
    rows = raw_of(conn).execute(
        "SELECT l.line_no FROM order_line l LEFT JOIN line_read d ON d.line_id = l.id"
        f" WHERE l.shop_id = ? AND {_IS_OPEN} ORDER BY d.read_at, l.id",
        (shop_id, now - _LONG_SENT_MS),
    )
    return tuple(str(row[0]) for row in rows)


def oldest_open(conn: Readable, shop_id: int, now: int) -> int | None:
    """When the oldest line to which something can still happen was paid (ordered, where nobody
    has paid yet), UTC ms."""
    ((oldest,),) = raw_of(conn).execute(
        "SELECT min(coalesce(l.paid_at, l.ordered_at)) FROM order_line l"
        f" WHERE l.shop_id = ? AND {_IS_OPEN}",
        (shop_id, now - _LONG_SENT_MS),
    )
    return None if oldest is None else int(oldest)


def unknown_line_nos(conn: Readable, shop_id: int, line_nos: Sequence[str]) -> frozenset[str]:
    """Which of these line numbers are not stored."""
    if not line_nos:
        return frozenset()
    marks = ", ".join("?" * len(line_nos))
    rows = raw_of(conn).execute(
        f"SELECT line_no FROM order_line WHERE shop_id = ? AND line_no IN ({marks})",
        (shop_id, *line_nos),
    )
    return frozenset(line_nos) - {str(row[0]) for row in rows}


def waiting_counts(conn: Readable, shop_id: int) -> dict[str, int]:
    """What already waits at a shop: lines to confirm, lines to ship, open claims, inquiries."""
    rows = raw_of(conn).execute(
        "SELECT 'paid', count(*) FROM order_line WHERE shop_id = ? AND status = 'paid' UNION ALL"
        " SELECT 'accepted', count(*) FROM order_line WHERE shop_id = ? AND status = 'accepted'"
        " UNION ALL"
        " SELECT 'claims', count(*) FROM order_line WHERE shop_id = ? AND claim IS NOT NULL"
        " UNION ALL SELECT 'inquiries', count(*) FROM inquiry"
        " WHERE shop_id = ? AND state IN ('open', 'to_acknowledge')",
        (shop_id, shop_id, shop_id, shop_id),
    )
    return {str(kind): int(count) for kind, count in rows}


def has_alert(conn: Readable, shop_id: int, kind: str) -> bool:
    """Whether the notification centre holds an entry of a kind about a shop."""
    row = (
        raw_of(conn)
        .execute("SELECT 1 FROM alert WHERE shop_id = ? AND kind = ? LIMIT 1", (shop_id, str(kind)))
        .fetchone()
    )
    return row is not None
