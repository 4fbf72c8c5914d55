"""The day ahead as the Today board shows it: deadlines with their counts, claims that wait for an
answer, actions that need a decision, and what came in since an instant."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.action import ActionState, Verb
from ..domain.claim import ClaimKind, ClaimState
from ..domain.order import LineStatus
from .connection import RawConnection, Readable, raw_of
from .handling import HELD_HERE
from .pending import ACKNOWLEDGED, OPEN_STATES_SQL
from .worklist_filter import CLOSED, OPEN_CLAIMS, TO_SHIP, shop_condition

_COUNTER_BITS = 20
_MOST_STOPPED = 50
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

    `status` is what the line is once the seller's own pending confirm is granted.
    """

    shop_id: int
    status: LineStatus
    due_at: int | None
    count: int


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
class StoppedAction:
    """An action that goes on only when the seller decides: held, parked, or rejected and not noted.

    `lines` is how many lines it touches, `claim_id` the claim it answers or that holds it;
    `reason` a code, the message the marketplace's own.
    """

    action_id: str
    shop_id: int
    verb: Verb
    state: ActionState
    reason: str | None
    marketplace_message: str | None
    line_id: int
    claim_id: int | None
    product: str
    option: str | None
    lines: int


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
        " l.dispatch_due_at, count(*) FROM order_line l"
        f" WHERE {_WAITING} AND NOT {_LEAVING} AND {shops.sql}"
        " GROUP BY 1, 2, 3 ORDER BY l.dispatch_due_at IS NULL, l.dispatch_due_at, 1, 2",
        shops.values,
    )
    return tuple(
        DueLines(shop_id, LineStatus(status), due_at, count)
        for shop_id, status, due_at, count in rows
    )


def next_due(conn: Readable, now: int) -> NextDue | None:
    """The first deadline after `now` (UTC ms) of what is still to be shipped; None without one."""
    ahead = [e for e in due_lines(conn, None) if e.due_at is not None and e.due_at > now]
    if not ahead:
        return None
    first = min(entry.due_at for entry in ahead if entry.due_at is not None)
    return NextDue(first, sum(entry.count for entry in ahead if entry.due_at == first))


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


def stopped_actions(conn: Readable, shop_ids: frozenset[int] | None) -> tuple[StoppedAction, ...]:
    """Actions that wait for a decision, the newest first; of very many the newest 50."""
    raw = raw_of(conn)
    shops = shop_condition("a.shop_id", shop_ids)
    open_ones = _stopped(
        raw,
        f"a.state IN {OPEN_STATES_SQL} AND a.state IN ('held', 'parked') AND {shops.sql}",
        shops.values,
    )
    rejected = _stopped(
        raw,
        f"a.state = 'rejected' AND (l.claim IS NOT NULL OR l.status NOT IN {CLOSED})"
        " AND NOT EXISTS (SELECT 1 FROM action_line nl JOIN action n ON n.id = nl.action_id"
        " WHERE nl.line_id = l.id AND n.seq > a.seq AND n.state != 'cancelled')"
        " AND NOT EXISTS (SELECT 1 FROM change_event e WHERE e.line_id = l.id"
        f" AND e.action_id = a.id AND e.kind = 'action' AND e.\"after\" = '{ACKNOWLEDGED}')"
        f" AND {shops.sql}",
        shops.values,
    )
    found = sorted((*open_ones, *rejected), key=lambda pair: -pair[0])
    return tuple(action for _, action in found[:_MOST_STOPPED])


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


def _stopped(
    raw: RawConnection, condition: str, values: tuple[object, ...]
) -> list[tuple[int, StoppedAction]]:
    rows = raw.execute(
        "SELECT a.seq, a.id, a.shop_id, a.verb, a.state, a.reason, a.marketplace_message,"
        " min(l.id), (SELECT c.id FROM claim c WHERE c.line_id = l.id"
        "  AND c.claim_no = coalesce(a.claim_no, substr(a.hold_cause, 7))),"
        " l.product, l.option, count(*)"
        " FROM action a JOIN action_line al ON al.action_id = a.id"
        f" JOIN order_line l ON l.id = al.line_id WHERE {condition}"
        " GROUP BY a.id ORDER BY a.seq DESC LIMIT ?",
        (*values, _MOST_STOPPED),
    )
    return [
        (seq, StoppedAction(key, shop_id, Verb(verb), ActionState(state), *rest))
        for seq, key, shop_id, verb, state, *rest in rows
    ]
