"""The day ahead as the Today board shows it: what is due when, claims and inquiries that wait for
an answer, and what came in since an instant."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..domain.claim import ClaimKind, ClaimState
from ..domain.inquiry import InquiryState
from ..domain.order import LineStatus
from ..domain.pickup import Box
from .connection import Readable, raw_of
from .handling import HELD_HERE
from .inquiry_list import DUE_AT, WAITING
from .worklist_filter import OPEN_CLAIMS, TO_SHIP, shop_condition

_COUNTER_BITS = 20
_PACKED_WITHIN_MS = 14 * 86_400_000
_ALL_CLAIM_STATES = ", ".join(f"'{state}'" for state in sorted(ClaimState))

# On its way means: the seller has done it, the marketplace has not granted it yet.
_ON_ITS_WAY = (
    "EXISTS (SELECT 1 FROM action_line al JOIN action a ON a.id = al.action_id"
    " WHERE al.line_id = l.id AND a.state IN ('ready', 'sending', 'unknown') AND a.verb IN ({0}))"
)
_LEAVING = _ON_ITS_WAY.format("'dispatch', 'cancel'")
_CONFIRMING = _ON_ITS_WAY.format("'confirm'")
_UNCLAIMED = "(l.claim IS NULL OR l.claim NOT LIKE '%cancel.%')"
_WAITING = f"l.status IN {TO_SHIP} AND l.awaiting_gift_address = 0 AND {_UNCLAIMED}"


@dataclass(frozen=True, slots=True)
class DueLines:
    """Lines of one shop at one stage that are due at one instant (UTC ms; None: no deadline).

    `status` is what the line is once the seller's own pending confirm is granted; `ids` are keys.
    """

    shop_id: int
    status: LineStatus
    due_at: int | None
    ids: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many lines they are."""
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class NextDue:
    """The next deadline (UTC ms) and how many lines are to leave by it, over all shops."""

    due_at: int
    count: int


@dataclass(frozen=True, slots=True)
class WaitingClaim:
    """An open claim on which no answer is under way. Instants in UTC ms.

    `dispatch_due_at` is the line's: a cancel request is best answered before it.
    """

    claim_id: int
    shop_id: int
    kind: ClaimKind
    state: ClaimState
    held: bool
    requested_at: int
    collected_at: int | None
    respond_due_at: int | None
    dispatch_due_at: int | None


@dataclass(frozen=True, slots=True)
class WaitingInquiry:
    """An inquiry that waits for the seller, with no answer of ours under way. `due_at` in UTC ms:
    the marketplace's word or 24 hours after the asking."""

    inquiry_id: int
    shop_id: int
    state: InquiryState
    due_at: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came in within a span: orders (not lines) and claims."""

    orders: int
    claims: int


def due_lines(conn: Readable, shop_ids: frozenset[int] | None) -> tuple[DueLines, ...]:
    """What is still to be confirmed and to be shipped, by shop, stage and deadline.

    Lines that the seller has dispatched or cancelled already, gifts without an address and lines
    under a cancel request are left out.
    """
    shops = shop_condition("l.shop_id", shop_ids)
    rows = raw_of(conn).execute(
        "SELECT l.shop_id,"
        f" CASE WHEN l.status = 'paid' AND {_CONFIRMING} THEN 'accepted' ELSE l.status END,"
        " l.dispatch_due_at, json_group_array(l.id) FROM order_line l"
        f" WHERE {_WAITING} AND NOT {_LEAVING} AND {shops.sql}"
        " GROUP BY 1, 2, 3 ORDER BY l.dispatch_due_at IS NULL, l.dispatch_due_at, 1, 2",
        shops.values,
    )
    return tuple(
        DueLines(shop_id, LineStatus(status), due_at, tuple(sorted(json.loads(ids))))
        for shop_id, status, due_at, ids in rows
    )


def next_due(conn: Readable, now: int) -> NextDue | None:
    """The first deadline after `now` (UTC ms) of what is still to be shipped; None without one."""
    ahead = [e for e in due_lines(conn, None) if e.due_at is not None and e.due_at > now]
    if not ahead:
        return None
    first = min(entry.due_at for entry in ahead if entry.due_at is not None)
    return NextDue(first, sum(entry.count for entry in ahead if entry.due_at == first))


def boxes_to_send(conn: Readable, shop_ids: frozenset[int] | None) -> tuple[Box, ...]:
    """The parcels of what is still to be shipped: lines that go together are one box."""
    shops = shop_condition("l.shop_id", shop_ids)
    rows = raw_of(conn).execute(
        "SELECT json_group_array(l.id), min(l.dispatch_due_at),"
        " max(coalesce(l.paid_at, l.ordered_at)) FROM order_line l"
        f" WHERE {_WAITING} AND NOT {_LEAVING} AND {shops.sql}"
        " GROUP BY l.shop_id, l.order_no, coalesce(l.group_no, l.id)",
        shops.values,
    )
    return tuple(
        Box(tuple(sorted(json.loads(ids))), due_at, paid_at) for ids, due_at, paid_at in rows
    )


def boxes_sent(conn: Readable, shop_ids: frozenset[int] | None, start: int) -> tuple[int, ...]:
    """When each box left since an instant (UTC ms): as the marketplace tells it, else when the
    seller asked for the dispatch."""
    shops = shop_condition("l.shop_id", shop_ids)
    rows = raw_of(conn).execute(
        "SELECT min(l.dispatched_at) FROM order_line l"
        " WHERE l.status IN ('dispatched', 'in_transit', 'delivered', 'purchase_confirmed')"
        f" AND l.id >= ? AND l.dispatched_at >= ? AND {shops.sql}"
        " GROUP BY l.shop_id, coalesce(l.invoice_no, l.id)"
        " UNION ALL SELECT min(a.created_at) FROM action a"
        " JOIN action_line al ON al.action_id = a.id JOIN order_line l ON l.id = al.line_id"
        " WHERE a.state IN ('ready', 'sending', 'unknown') AND a.verb = 'dispatch'"
        f" AND l.dispatched_at IS NULL AND a.created_at >= ? AND {shops.sql}"
        " GROUP BY l.shop_id, l.order_no, coalesce(l.group_no, l.id)",
        (
            (start - _PACKED_WITHIN_MS) << _COUNTER_BITS,
            start,
            *shops.values,
            start,
            *shops.values,
        ),
    )
    return tuple(row[0] for row in rows)


def confirmable_lines(
    conn: Readable, shop_ids: frozenset[int] | None, due_until: int | None = None
) -> tuple[int, ...]:
    """The paid lines a bulk confirm takes, the first due first; with `due_until` (UTC ms) those
    due by then. What the seller holds is none of them."""
    shops = shop_condition("l.shop_id", shop_ids)
    until = "1" if due_until is None else "l.dispatch_due_at <= ?"
    values = shops.values if due_until is None else (due_until, *shops.values)
    rows = raw_of(conn).execute(
        "SELECT l.id FROM order_line l"
        f" WHERE l.status = 'paid' AND l.awaiting_gift_address = 0 AND {_UNCLAIMED}"
        f" AND {until} AND {shops.sql} AND NOT {_CONFIRMING} AND NOT {_LEAVING}"
        f" AND l.id NOT IN ({HELD_HERE})"
        " ORDER BY l.dispatch_due_at IS NULL, l.dispatch_due_at, l.id",
        values,
    )
    return tuple(row[0] for row in rows)


def waiting_claims(conn: Readable, shop_ids: frozenset[int] | None) -> tuple[WaitingClaim, ...]:
    """Every open claim without an answer under way, the oldest first."""
    shops = shop_condition("c.shop_id", shop_ids)
    rows = raw_of(conn).execute(
        "SELECT c.id, c.shop_id, c.kind, c.state, c.held, c.requested_at, c.collected_at,"
        " c.respond_due_at, l.dispatch_due_at"
        " FROM claim c JOIN order_line l ON l.id = c.line_id"
        f" WHERE c.state IN {OPEN_CLAIMS} AND {shops.sql}"
        " AND NOT EXISTS (SELECT 1 FROM action_line al JOIN action a ON a.id = al.action_id"
        " WHERE al.line_id = c.line_id AND a.claim_no = c.claim_no"
        " AND a.state IN ('ready', 'sending', 'unknown'))"
        " ORDER BY c.requested_at, c.id",
        shops.values,
    )
    return tuple(
        WaitingClaim(key, shop_id, ClaimKind(kind), ClaimState(state), bool(held), *rest)
        for key, shop_id, kind, state, held, *rest in rows
    )


def waiting_inquiries(
    conn: Readable, shop_ids: frozenset[int] | None
) -> tuple[WaitingInquiry, ...]:
    """Every inquiry that waits for the seller and is not being answered, the first due first."""
    shops = shop_condition("q.shop_id", shop_ids)
    rows = raw_of(conn).execute(
        f"SELECT q.id, q.shop_id, q.state, {DUE_AT} FROM inquiry q"
        f" WHERE {WAITING} AND {shops.sql}"
        " AND NOT EXISTS (SELECT 1 FROM action a WHERE a.inquiry_id = q.id"
        " AND a.state IN ('ready', 'sending', 'unknown')) ORDER BY 4, q.id",
        shops.values,
    )
    return tuple(
        WaitingInquiry(key, shop_id, InquiryState(state), due_at)
        for key, shop_id, state, due_at in rows
    )


def arrived(conn: Readable, shop_ids: frozenset[int] | None, start: int, end: int) -> Arrived:
    """Orders paid and claims filed from `start` until before `end`, UTC ms."""
    raw = raw_of(conn)
    lines = shop_condition("l.shop_id", shop_ids)
    orders = raw.execute(
        "SELECT count(*) FROM (SELECT DISTINCT l.shop_id, l.order_no FROM order_line l"
        f" WHERE l.id >= ? AND l.id < ? AND {lines.sql}"
        " AND l.status NOT IN ('awaiting_payment', 'unpaid_canceled'))",
        (start << _COUNTER_BITS, end << _COUNTER_BITS, *lines.values),
    ).fetchone()
    shops = shop_condition("c.shop_id", shop_ids)
    claims = raw.execute(
        f"SELECT count(*) FROM claim c WHERE c.state IN ({_ALL_CLAIM_STATES})"
        f" AND c.requested_at >= ? AND c.requested_at < ? AND {shops.sql}",
        (start, end, *shops.values),
    ).fetchone()
    return Arrived(int(orders[0]) if orders else 0, int(claims[0]) if claims else 0)


def shipped_since(conn: Readable, shop_ids: frozenset[int] | None, start: int) -> int:
    """How many lines left since an instant (UTC ms) and are still on their way or just arrived."""
    shops = shop_condition("l.shop_id", shop_ids)
    row = (
        raw_of(conn)
        .execute(
            "SELECT count(*) FROM order_line l"
            " WHERE l.status IN ('dispatched', 'in_transit', 'delivered')"
            f" AND l.dispatched_at >= ? AND {shops.sql}",
            (start, *shops.values),
        )
        .fetchone()
    )
    return int(row[0]) if row else 0
