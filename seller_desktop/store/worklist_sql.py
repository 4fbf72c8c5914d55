"""Pieces of SQL over `order_line l` that lists of lines are narrowed by."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.claim import FINAL_CLAIM_STATES, ClaimState
from ..domain.order import CLOSED_STATUSES, TO_SHIP_STATUSES, LineStatus
from ..domain.view import Stage
from .handling import HELD_HERE
from .pending import ACKNOWLEDGED, OPEN_STATES_SQL


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
    f" WHERE a.state IN {OPEN_STATES_SQL} AND a.state = 'held' UNION {HELD_HERE}"
)
"""Lines on hold (보류): by the seller, by an open claim, or since an action of ours is held."""

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

JEJU = (
    "EXISTS (SELECT 1 FROM recipient j WHERE j.line_id = l.id"
    " AND j.postcode >= '63000' AND j.postcode < '64000')"
)
"""Whether a line goes to the island, by its postcode (63xxx)."""


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
