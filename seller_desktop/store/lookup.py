"""Finding lines, claims and actions by the numbers a seller names, and who uses a number."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from .connection import Readable, raw_of
from .pending import OPEN_STATES_SQL

_OPEN_PARCELS = "('dispatched', 'in_transit')"


@dataclass(frozen=True, slots=True)
class Numbered:
    """Something with a number: its key and its shop's name."""

    id: int
    shop: str


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """Where a claim belongs."""

    claim_id: int
    claim_no: str
    line_id: int


@dataclass(frozen=True, slots=True)
class InvoiceUse:
    """A line on whose parcel an invoice number stands, or will once its dispatch is sent."""

    line_id: int
    line_no: str


@dataclass(frozen=True, slots=True)
class AttemptView:
    """One send of an action. Instants in UTC ms; `outcome` None while nobody knows."""

    started_at: int
    ended_at: int | None
    outcome: str | None
    code: str | None
    message: str | None


def lines_numbered(conn: Readable, line_no: str, shop: str | None) -> tuple[Numbered, ...]:
    """The lines of a number, one for each shop that has it."""
    rows = raw_of(conn).execute(
        "SELECT l.id, s.name FROM shop s JOIN order_line l ON l.shop_id = s.id AND l.line_no = ?"
        " WHERE ? IS NULL OR s.name = ? ORDER BY s.name",
        (line_no, shop, shop),
    )
    return tuple(Numbered(*row) for row in rows)


def claims_numbered(conn: Readable, claim_no: str, shop: str | None) -> tuple[Numbered, ...]:
    """The claims of a number; a marketplace may use one number for several lines."""
    rows = raw_of(conn).execute(
        "SELECT c.id, s.name FROM claim c JOIN shop s ON s.id = c.shop_id"
        " WHERE c.claim_no = ? AND (? IS NULL OR s.name = ?) ORDER BY s.name, c.id",
        (claim_no, shop, shop),
    )
    return tuple(Numbered(*row) for row in rows)


def inquiries_numbered(
    conn: Readable, number: str, shop: str | None, kind: str | None = None
) -> tuple[Numbered, ...]:
    """The inquiries of a number; a marketplace may number its kinds alike."""
    rows = raw_of(conn).execute(
        "SELECT q.id, s.name FROM inquiry q JOIN shop s ON s.id = q.shop_id"
        " WHERE q.number = ? AND (? IS NULL OR s.name = ?) AND (? IS NULL OR q.kind = ?)"
        " ORDER BY s.name, q.id",
        (number, shop, shop, kind, kind),
    )
    return tuple(Numbered(*row) for row in rows)


def shop_of_line(conn: Readable, line_id: int) -> int | None:
    """The shop a line belongs to, None where there is no such line."""
    row = raw_of(conn).execute("SELECT shop_id FROM order_line WHERE id = ?", (line_id,)).fetchone()
    return None if row is None else int(row[0])


def lines_of_group(conn: Readable, shop_id: int, group_no: str) -> tuple[int, ...]:
    """The keys of all lines of a delivery group, oldest first."""
    rows = raw_of(conn).execute(
        "SELECT id FROM order_line WHERE shop_id = ? AND group_no = ? ORDER BY id",
        (shop_id, group_no),
    )
    return tuple(int(row[0]) for row in rows)


def claim_place(conn: Readable, claim_id: int) -> ClaimPlace | None:
    """The line and number of a claim's key, None where there is no such claim."""
    row = (
        raw_of(conn)
        .execute("SELECT id, claim_no, line_id FROM claim WHERE id = ?", (claim_id,))
        .fetchone()
    )
    return None if row is None else ClaimPlace(*row)


def line_nos(conn: Readable, line_ids: Sequence[int]) -> tuple[str, ...]:
    """The numbers of these lines, sorted."""
    rows = raw_of(conn).execute(
        "SELECT line_no FROM order_line WHERE id IN (SELECT value FROM json_each(?))"
        " ORDER BY line_no",
        (json.dumps(list(line_ids)),),
    )
    return tuple(str(row[0]) for row in rows)


def invoice_uses(conn: Readable, invoice_no: str) -> tuple[InvoiceUse, ...]:
    """Lines whose open parcel bears an invoice number, and lines waiting to be sent with it."""
    rows = raw_of(conn).execute(
        "SELECT id, line_no FROM order_line WHERE invoice_no = ?"
        f" AND status IN {_OPEN_PARCELS} UNION"
        " SELECT l.id, l.line_no FROM action a JOIN action_line al ON al.action_id = a.id"
        f" JOIN order_line l ON l.id = al.line_id WHERE a.state IN {OPEN_STATES_SQL}"
        " AND a.verb IN ('dispatch', 'change_invoice')"
        " AND json_extract(a.intent, '$.invoice_no') = ?",
        (invoice_no, invoice_no),
    )
    return tuple(InvoiceUse(*row) for row in rows)


def still_moving(conn: Readable, action_ids: Sequence[str]) -> bool:
    """Whether any of these actions may go on by itself: it is neither final, held nor parked, and
    waits behind no held or parked one."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT 1 FROM action a WHERE a.id IN (SELECT value FROM json_each(?))"
            " AND a.state IN ('ready', 'sending', 'unknown') AND NOT (a.state = 'ready' AND EXISTS"
            " (SELECT 1 FROM action_line al JOIN action_line bl ON bl.line_id = al.line_id"
            "  JOIN action b ON b.id = bl.action_id WHERE al.action_id = a.id"
            "  AND b.seq < a.seq AND b.state IN ('held', 'parked')"
            "  AND (b.verb = 'note') = (a.verb = 'note')"
            "  AND NOT (b.state = 'held' AND a.claim_no IS NOT NULL"
            "  AND b.hold_cause = 'claim:' || a.claim_no))) AND NOT (a.state = 'ready' AND EXISTS"
            " (SELECT 1 FROM action b WHERE b.inquiry_id = a.inquiry_id AND b.seq < a.seq"
            "  AND b.state IN ('held', 'parked'))) LIMIT 1",
            (json.dumps(list(action_ids)),),
        )
        .fetchone()
    )
    return row is not None


def attempts(conn: Readable, action_id: str) -> tuple[AttemptView, ...]:
    """Every send of an action, oldest first."""
    rows = raw_of(conn).execute(
        "SELECT started_at, ended_at, outcome, code, message FROM attempt WHERE action_id = ?"
        " ORDER BY id",
        (action_id,),
    )
    return tuple(AttemptView(*row) for row in rows)


def unfinished_actions(conn: Readable, shop_id: int) -> int:
    """How many actions of a shop are still to be sent, checked or decided on."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT count(*) FROM action WHERE shop_id = ?"
            " AND state IN ('ready', 'held', 'sending', 'unknown')",
            (shop_id,),
        )
        .fetchone()
    )
    return int(row[0]) if row else 0


def unfinished_count(conn: Readable) -> int:
    """How many actions of all shops are not final."""
    return _count(conn, "state IN ('ready', 'held', 'sending', 'unknown', 'parked')")


def sending_count(conn: Readable) -> int:
    """How many actions are being sent just now."""
    return _count(conn, "state = 'sending'")


def _count(conn: Readable, where: str) -> int:
    row = raw_of(conn).execute(f"SELECT count(*) FROM action WHERE {where}").fetchone()
    return int(row[0]) if row else 0


def is_sound(conn: Readable) -> bool:
    """Whether SQLite finds nothing wrong with the file."""
    row = raw_of(conn).execute("PRAGMA quick_check(1)").fetchone()
    return row is not None and row[0] == "ok"
