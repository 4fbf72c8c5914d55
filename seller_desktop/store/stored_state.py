"""The stored state of single lines: what decisions about waiting actions rest on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..domain.claim import Claim
from ..domain.order import OrderLine
from .rows import (
    CLAIM_COLUMNS,
    LINE_COLUMNS,
    RECIPIENT_COLUMNS,
    claim_from_row,
    line_from_row,
    recipient_from_row,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LINE = ", ".join(f'l."{column}"' for column in LINE_COLUMNS)
_RECIPIENT = ", ".join(f'r."{column}"' for column in RECIPIENT_COLUMNS)
_CLAIM = ", ".join(CLAIM_COLUMNS)


def line_with_claims(conn: Connection, line_id: int) -> tuple[OrderLine, tuple[Claim, ...]]:
    """A line and all its claims as stored; raises `LookupError` for an id that is not there."""
    row = conn.exec_driver_sql(
        f"SELECT {_LINE}, {_RECIPIENT} FROM order_line l JOIN recipient r ON r.line_id = l.id"
        " WHERE l.id = ?",
        (line_id,),
    ).first()
    if row is None:
        raise LookupError(line_id)
    width = len(LINE_COLUMNS)
    line = line_from_row(row[:width], recipient_from_row(row[width:]))
    claims = conn.exec_driver_sql(
        f"SELECT {_CLAIM} FROM claim WHERE line_id = ? ORDER BY requested_at, id", (line_id,)
    )
    return line, tuple(claim_from_row(line.order_no, line.line_no, claim) for claim in claims)


def salts(conn: Connection, shop_id: int, line_nos: Sequence[str]) -> dict[str, bytes]:
    """The salt of each line's digests, by line number."""
    marks = ", ".join("?" * len(line_nos))
    rows = conn.exec_driver_sql(
        "SELECT l.line_no, r.salt FROM order_line l JOIN recipient r ON r.line_id = l.id"
        f" WHERE l.shop_id = ? AND l.line_no IN ({marks})",
        (shop_id, *line_nos),
    )
    return {str(line_no): bytes(salt) for line_no, salt in rows}


def open_line_nos(conn: Connection, shop_id: int) -> tuple[str, ...]:
    """Lines to which something can still happen, oldest reading first: the open-order refresh."""
    rows = conn.exec_driver_sql(
        "SELECT l.line_no FROM order_line l LEFT JOIN line_read d ON d.line_id = l.id"
        " WHERE l.shop_id = ? AND (l.claim IS NOT NULL OR l.status NOT IN"
        " ('purchase_confirmed', 'canceled', 'returned', 'exchanged', 'unpaid_canceled'))"
        " ORDER BY d.read_at, l.id",
        (shop_id,),
    )
    return tuple(str(row[0]) for row in rows)


def unknown_line_nos(conn: Connection, shop_id: int, line_nos: Sequence[str]) -> frozenset[str]:
    """Which of these line numbers are not stored."""
    if not line_nos:
        return frozenset()
    marks = ", ".join("?" * len(line_nos))
    rows = conn.exec_driver_sql(
        f"SELECT line_no FROM order_line WHERE shop_id = ? AND line_no IN ({marks})",
        (shop_id, *line_nos),
    )
    return frozenset(line_nos) - {str(row[0]) for row in rows}


def quarantined_ids(conn: Connection, shop_id: int) -> tuple[str, ...]:
    """Line numbers that could not be read yet: asked again with the open-order refresh."""
    rows = conn.exec_driver_sql(
        "SELECT DISTINCT external_id FROM quarantine WHERE shop_id = ? AND external_id != ''",
        (shop_id,),
    )
    return tuple(str(row[0]) for row in rows)


def keep_unresolved(conn: Connection, shop_id: int, line_nos: Sequence[str], at: int) -> None:
    """Lines the feed named and the marketplace did not show: kept, shown, and asked for again."""
    for line_no in line_nos:
        conn.exec_driver_sql(
            "INSERT INTO quarantine (shop_id, external_id, cause, body, body_hash, first_seen_at,"
            " last_tried_at) SELECT ?, ?, 'missing', x'', x'', ?, ? WHERE NOT EXISTS"
            " (SELECT 1 FROM order_line WHERE shop_id = ? AND line_no = ?)"
            " ON CONFLICT (shop_id, external_id, body_hash) DO UPDATE SET"
            " last_tried_at = excluded.last_tried_at",
            (shop_id, line_no, at, at, shop_id, line_no),
        )


def waiting_counts(conn: Connection, shop_id: int) -> dict[str, int]:
    """What already waits at a shop: lines to confirm, lines to ship, open claims."""
    row = conn.exec_driver_sql(
        "SELECT (SELECT count(*) FROM order_line WHERE shop_id = ? AND status = 'paid'),"
        " (SELECT count(*) FROM order_line WHERE shop_id = ? AND status = 'accepted'),"
        " (SELECT count(*) FROM order_line WHERE shop_id = ? AND claim IS NOT NULL)",
        (shop_id, shop_id, shop_id),
    ).one()
    return {"paid": row[0], "accepted": row[1], "claims": row[2]}


def has_alert(conn: Connection, shop_id: int, kind: str) -> bool:
    """Whether the notification centre holds an entry of a kind about a shop."""
    row = conn.exec_driver_sql(
        "SELECT 1 FROM alert WHERE shop_id = ? AND kind = ? LIMIT 1", (shop_id, str(kind))
    ).first()
    return row is not None
