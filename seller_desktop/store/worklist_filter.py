"""Which lines a worklist shows and in which order, as SQL over `order_line l`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..domain.claim import FINAL_CLAIM_STATES, ClaimState
from ..domain.order import CLOSED_STATUSES, TO_SHIP_STATUSES, LineStatus
from .connection import RawConnection
from .pending import ACKNOWLEDGED, OPEN_STATES_SQL
from .search import find_lines


class Stage(StrEnum):
    """The tabs over a worklist. `open` is to be shipped, `decide` waits for the seller."""

    OPEN = "open"
    PAID = "paid"
    ACCEPTED = "accepted"
    DISPATCHED = "dispatched"
    IN_TRANSIT = "in_transit"
    DELIVERED = "delivered"
    OVERDUE = "overdue"
    HELD = "held"
    DECIDE = "decide"
    ALL = "all"


class SortColumn(StrEnum):
    """What a worklist can be sorted by. `recency` is the order of arrival."""

    DUE = "due"
    RECENCY = "recency"
    ORDER_NO = "order_no"
    PRODUCT = "product"
    QUANTITY = "quantity"
    AMOUNT = "amount"
    SHOP = "shop"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Sort:
    """A column and a direction; ties keep the order of arrival."""

    column: SortColumn = SortColumn.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class WorklistFilter:
    """What a worklist is narrowed to. `shop_ids` None are all shops; `due_before` in UTC ms.

    `jeju_only` goes by the postcode of the island (63xxx); `gift_only` are gifts whose receiver
    has not named an address yet; `waiting_only` are lines with an action that is not finished;
    `only` are these keys alone.
    """

    stage: Stage = Stage.OPEN
    shop_ids: frozenset[int] | None = None
    due_before: int | None = None
    bundle_only: bool = False
    gift_only: bool = False
    jeju_only: bool = False
    waiting_only: bool = False
    text: str = ""
    only: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """A condition and the values bound in it."""

    sql: str
    values: tuple[object, ...] = ()


def quoted(words: Sequence[str] | frozenset[LineStatus] | frozenset[ClaimState]) -> str:
    """Our own status words as a list in SQL; nothing from outside ever comes here."""
    return "(" + ", ".join(f"'{word}'" for word in sorted(words)) + ")"


TO_SHIP = quoted(TO_SHIP_STATUSES)
CLOSED = quoted(CLOSED_STATUSES)
OPEN_CLAIMS = quoted(frozenset(ClaimState) - FINAL_CLAIM_STATES)
STATUS_STAGES = (
    Stage.PAID,
    Stage.ACCEPTED,
    Stage.DISPATCHED,
    Stage.IN_TRANSIT,
    Stage.DELIVERED,
)

HELD_LINES = (
    f"SELECT c.line_id FROM claim c WHERE c.state IN {OPEN_CLAIMS} AND c.held = 1"
    " UNION SELECT al.line_id FROM action a JOIN action_line al ON al.action_id = a.id"
    f" WHERE a.state IN {OPEN_STATES_SQL} AND a.state = 'held'"
)
"""Lines with an open claim on hold (보류) or an action of ours that is held."""

DECIDE_LINES = (
    "SELECT al.line_id FROM action a JOIN action_line al ON al.action_id = a.id"
    f" WHERE a.state IN {OPEN_STATES_SQL} AND a.state = 'parked'"
    " UNION SELECT al.line_id FROM action a JOIN action_line al ON al.action_id = a.id"
    " JOIN order_line d ON d.id = al.line_id"
    f" WHERE a.state = 'rejected' AND (d.claim IS NOT NULL OR d.status NOT IN {CLOSED})"
    " AND NOT EXISTS (SELECT 1 FROM action_line nl JOIN action n ON n.id = nl.action_id"
    " WHERE nl.line_id = al.line_id AND n.seq > a.seq AND n.state != 'cancelled')"
    " AND NOT EXISTS (SELECT 1 FROM change_event e WHERE e.line_id = al.line_id"
    f" AND e.action_id = a.id AND e.kind = 'action' AND e.\"after\" = '{ACKNOWLEDGED}')"
)
"""Lines with a parked action, or whose newest action was rejected and nobody dealt with it."""

WAITING_LINES = (
    "SELECT al.line_id FROM action a JOIN action_line al ON al.action_id = a.id"
    f" WHERE a.state IN {OPEN_STATES_SQL}"
)
"""Lines with an action that is still to be sent, or of which nobody knows yet how it ended."""

SAME_BOX = (
    "b.shop_id = l.shop_id AND b.order_no = l.order_no AND b.group_no = l.group_no"
    f" AND b.id != l.id AND l.status NOT IN {CLOSED} AND b.status NOT IN {CLOSED}"
    f" AND (b.status IN {TO_SHIP}) = (l.status IN {TO_SHIP})"
)
"""Whether line `b` goes, or went, into the same box as `l` (합포장)."""

BUNDLED = f"EXISTS (SELECT 1 FROM order_line b WHERE {SAME_BOX})"
"""Whether another line of the order goes into the same box."""

_JEJU = (
    "EXISTS (SELECT 1 FROM recipient j WHERE j.line_id = l.id"
    " AND j.postcode >= '63000' AND j.postcode < '64000')"
)
_COLUMNS = {
    SortColumn.RECENCY: "l.id",
    SortColumn.ORDER_NO: "l.order_no",
    SortColumn.PRODUCT: "l.product",
    SortColumn.QUANTITY: "l.quantity",
    SortColumn.AMOUNT: "l.amount",
    SortColumn.SHOP: "(SELECT s.name FROM shop s WHERE s.id = l.shop_id)",
    SortColumn.STATUS: "l.status",
}


def shop_condition(column: str, shop_ids: frozenset[int] | None) -> Where:
    """Only these shops; nothing to say where all are meant.

    The plus keeps the planner from reading a shop's whole history to find its open lines.
    """
    if shop_ids is None:
        return Where("1")
    marks = ", ".join("?" * len(shop_ids))
    return Where(f"+{column} IN ({marks})", tuple(sorted(shop_ids)))


def key_condition(column: str, only: frozenset[int] | None) -> Where:
    """Only these keys; nothing to say where all are meant."""
    if only is None:
        return Where("1")
    return Where(f"{column} IN (SELECT value FROM json_each(?))", (json.dumps(sorted(only)),))


def where(raw: RawConnection, wanted: WorklistFilter, now_ms: int) -> Where:
    """The condition of a filter on `order_line l`."""
    parts = [
        _stage(wanted.stage, now_ms),
        shop_condition("l.shop_id", wanted.shop_ids),
        key_condition("l.id", wanted.only),
    ]
    if wanted.due_before is not None:
        parts.append(Where("l.dispatch_due_at < ?", (wanted.due_before,)))
    if wanted.bundle_only:
        parts.append(Where(BUNDLED))
    if wanted.gift_only:
        parts.append(Where("l.awaiting_gift_address = 1"))
    if wanted.waiting_only:
        parts.append(Where(f"l.id IN ({WAITING_LINES})"))
    if wanted.jeju_only:
        parts.append(Where(_JEJU))
    if wanted.text.strip():
        found = json.dumps(find_lines(raw, wanted.text))
        parts.append(Where("l.id IN (SELECT value FROM json_each(?))", (found,)))
    values = tuple(value for part in parts for value in part.values)
    return Where(" AND ".join(part.sql for part in parts), values)


def order_by(sort: Sort) -> str:
    """The order of a sort; a line without a deadline stands behind all that have one."""
    direction = "DESC" if sort.descending else "ASC"
    if sort.column is SortColumn.DUE:
        return f"l.dispatch_due_at IS NULL, l.dispatch_due_at {direction}, l.id"
    if sort.column is SortColumn.RECENCY:
        return f"l.id {direction}"
    return f"{_COLUMNS[sort.column]} {direction}, l.id"


def _stage(stage: Stage, now_ms: int) -> Where:
    if stage is Stage.ALL:
        return Where("1")
    if stage is Stage.HELD:
        return Where(f"l.id IN ({HELD_LINES})")
    if stage is Stage.DECIDE:
        return Where(f"l.id IN ({DECIDE_LINES})")
    if stage is Stage.OPEN:
        return Where(f"l.status IN {TO_SHIP}")
    if stage is Stage.OVERDUE:
        return Where(f"l.status IN {TO_SHIP} AND l.dispatch_due_at < ?", (now_ms,))
    return Where("l.status = ?", (str(stage),))
