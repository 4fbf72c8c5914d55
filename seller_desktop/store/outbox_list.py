"""The lists of the Outbox screen: keys in order, pages of rows, counts on the tabs."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..domain.action import FINAL_STATES, ActionState, Verb
from ..domain.intent import Intent, intent_from_json
from .connection import RawConnection, Readable, Row, raw_of
from .inquiry_list import LINE, WAITING
from .pending import ACKNOWLEDGED, OPEN_STATES_SQL
from .search import find_lines
from .worklist_filter import CLOSED, Where, shop_condition

PAGE_ROWS = 200
"""The most rows a page holds."""

_NOTED = f"e.action_id = a.id AND e.kind = 'action' AND e.\"after\" = '{ACKNOWLEDGED}'"
UNANSWERED = (
    "a.state = 'rejected' AND (EXISTS (SELECT 1 FROM action_line al"
    " JOIN order_line l ON l.id = al.line_id WHERE al.action_id = a.id"
    f" AND (l.claim IS NOT NULL OR l.status NOT IN {CLOSED})"
    " AND NOT EXISTS (SELECT 1 FROM action_line nl JOIN action n ON n.id = nl.action_id"
    " WHERE nl.line_id = l.id AND n.seq > a.seq AND n.state != 'cancelled')"
    f" AND NOT EXISTS (SELECT 1 FROM change_event e WHERE e.line_id = l.id AND {_NOTED}))"
    f" OR EXISTS (SELECT 1 FROM inquiry q WHERE q.id = a.inquiry_id AND {WAITING}"
    " AND NOT EXISTS (SELECT 1 FROM action n"
    " WHERE n.inquiry_id = q.id AND n.seq > a.seq AND n.state != 'cancelled')"
    f" AND NOT EXISTS (SELECT 1 FROM change_event e WHERE e.inquiry_id = q.id AND {_NOTED})))"
)
"""A rejected action nobody has dealt with: no newer one on the line or inquiry, and not noted."""

_TITLE = 80
_OPEN = f"a.state IN {OPEN_STATES_SQL}"
_STOPPED = (ActionState.PARKED, ActionState.HELD)
_ROW = (
    "SELECT a.seq, a.id, a.request_id, a.shop_id, a.verb, a.state, a.intent, a.claim_no, a.reason,"
    " a.marketplace_code, a.marketplace_message, a.hold_cause, a.created_at, a.not_before,"
    " a.next_check_at, a.attempts, a.reads_without, a.ended_at, a.replaces,"
    " l.id, coalesce(l.order_no, q.order_no), coalesce(l.line_no, q.number),"
    " coalesce(l.product, q.product_name), l.option, l.quantity,"
    " (SELECT count(*) FROM action_line c WHERE c.action_id = a.id),"
    " (SELECT t.ended_at FROM attempt t WHERE t.action_id = a.id ORDER BY t.id DESC LIMIT 1),"
    " (SELECT b.verb FROM action_line al"
    "  JOIN action_line bl ON bl.line_id = al.line_id JOIN action b ON b.id = bl.action_id"
    "  WHERE al.action_id = a.id AND a.state = 'ready' AND al.line_id = l.id AND b.seq < a.seq"
    "  AND (b.verb = 'note') = (a.verb = 'note')"
    f"  AND b.state IN {OPEN_STATES_SQL} ORDER BY b.seq LIMIT 1),"
    f" {UNANSWERED}, q.id, coalesce(q.title, substr(q.text, 1, {_TITLE}))"
    " FROM action a LEFT JOIN inquiry q ON q.id = a.inquiry_id LEFT JOIN order_line l ON l.id ="
    f" coalesce((SELECT min(f.line_id) FROM action_line f WHERE f.action_id = a.id), {LINE})"
)


class OutboxTab(StrEnum):
    """The tabs over the outbox. `open` is all that is not over, and refusals nobody dealt with;
    `decide` waits for the seller's word."""

    OPEN = "open"
    WAITING = "waiting"
    SENDING = "sending"
    CHECKING = "checking"
    FINISHED = "finished"
    HELD = "held"
    DECIDE = "decide"


_STATES = {
    OutboxTab.WAITING: ActionState.READY,
    OutboxTab.SENDING: ActionState.SENDING,
    OutboxTab.CHECKING: ActionState.UNKNOWN,
    OutboxTab.HELD: ActionState.HELD,
}


@dataclass(frozen=True, slots=True)
class OutboxFilter:
    """What the list is narrowed to. `shop_ids` None are all shops; what ended before
    `ended_since` (UTC ms) is left out of the finished ones."""

    tab: OutboxTab = OutboxTab.OPEN
    shop_ids: frozenset[int] | None = None
    text: str = ""
    ended_since: int = 0


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One action as a list shows it; `id` is its place in the order of asking. Instants in UTC ms.

    The line is the first of its `lines`; of an inquiry (`inquiry_id`) the one it is about, and its
    number stands for the line's where that is not known. `attempt_ended_at` is when the last send
    ended, `behind` the verb it waits behind; `unanswered` a refusal nobody has dealt with.
    """

    id: int
    action_id: str
    request_id: str
    shop_id: int
    verb: Verb
    state: ActionState
    intent: Intent
    claim_no: str | None
    reason: str | None
    marketplace_code: str | None
    marketplace_message: str | None
    hold_cause: str | None
    created_at: int
    not_before: int
    next_check_at: int | None
    attempts: int
    reads_without: int
    ended_at: int | None
    replaces: str | None
    line_id: int | None
    order_no: str
    line_no: str
    product: str
    option: str | None
    quantity: int
    lines: int
    attempt_ended_at: int | None
    behind: Verb | None
    unanswered: bool
    inquiry_id: int | None = None
    inquiry_title: str | None = None

    @property
    def needs_seller(self) -> bool:
        """Whether it goes on by the seller's word alone."""
        return self.state in _STOPPED or self.unanswered

    @property
    def is_over(self) -> bool:
        """Whether nothing can happen to it any more."""
        return self.state in FINAL_STATES


def outbox_keys(conn: Readable, wanted: OutboxFilter, limit: int | None = None) -> array[int]:
    """The keys of a filter: what needs the seller first, then in the order of sending; finished
    ones the latest first."""
    raw = raw_of(conn)
    condition = _where(raw, wanted)
    if wanted.tab is OutboxTab.FINISHED:
        order = "a.ended_at DESC, a.seq DESC"
    else:
        order = "a.state NOT IN ('parked', 'rejected'), a.state != 'held', a.seq"
    rows = raw.execute(
        f"SELECT a.seq FROM action a WHERE {condition.sql} ORDER BY {order} LIMIT ?",
        (*condition.values, -1 if limit is None else limit),
    )
    return array("q", [row[0] for row in rows])


def outbox_page(conn: Readable, keys: Sequence[int]) -> tuple[OutboxRow, ...]:
    """The rows of at most `PAGE_ROWS` keys in their order; one that is gone is left out."""
    if len(keys) > PAGE_ROWS:
        raise ValueError("a page has at most 200 rows")
    marks = ", ".join("?" * len(keys))
    found = raw_of(conn).execute(f"{_ROW} WHERE a.seq IN ({marks})", keys)
    rows = {row[0]: _row(row) for row in found}
    return tuple(rows[key] for key in keys if key in rows)


def outbox_counts(
    conn: Readable, shop_ids: frozenset[int] | None, ended_since: int
) -> dict[OutboxTab, int]:
    """How many actions each tab holds."""
    raw = raw_of(conn)
    shops = shop_condition("a.shop_id", shop_ids)
    rows = raw.execute(
        f"SELECT a.state, count(*) FROM action a WHERE {_OPEN} AND {shops.sql} GROUP BY a.state",
        shops.values,
    )
    states = {ActionState(state): number for state, number in rows}
    found = {tab: states.get(state, 0) for tab, state in _STATES.items()}
    unanswered = _count(raw, UNANSWERED, shops)
    found[OutboxTab.DECIDE] = states.get(ActionState.PARKED, 0) + unanswered
    found[OutboxTab.OPEN] = sum(states.values()) + unanswered
    ended = Where(f"a.ended_at >= ? AND {shops.sql}", (ended_since, *shops.values))
    found[OutboxTab.FINISHED] = _count(raw, "1", ended)
    return found


def needing_seller(conn: Readable) -> int:
    """How many actions of all shops go on by the seller's word alone."""
    counts = outbox_counts(conn, None, 1 << 62)
    return counts[OutboxTab.DECIDE] + counts[OutboxTab.HELD]


def key_of(conn: Readable, action_id: str) -> int | None:
    """The key of an action's id, None where there is no such action."""
    row = raw_of(conn).execute("SELECT seq FROM action WHERE id = ?", (action_id,)).fetchone()
    return None if row is None else int(row[0])


def key_of_line(conn: Readable, line_id: int) -> int | None:
    """The newest action of a line that is not over, else its newest; None where it has none."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT a.seq FROM action_line al JOIN action a ON a.id = al.action_id"
            f" WHERE al.line_id = ? ORDER BY {_OPEN} DESC, a.seq DESC LIMIT 1",
            (line_id,),
        )
        .fetchone()
    )
    return None if row is None else int(row[0])


def _count(raw: RawConnection, what: str, more: Where) -> int:
    row = raw.execute(
        f"SELECT count(*) FROM action a WHERE {what} AND {more.sql}", more.values
    ).fetchone()
    return int(row[0]) if row else 0


def _where(raw: RawConnection, wanted: OutboxFilter) -> Where:
    parts = [_tab(wanted), shop_condition("a.shop_id", wanted.shop_ids)]
    text = wanted.text.strip()
    if text:
        found = json.dumps(find_lines(raw, text))
        parts.append(
            Where(
                "(a.claim_no = ? OR a.id = ? OR a.request_id = ?"
                " OR a.inquiry_id IN (SELECT id FROM inquiry WHERE number = ? OR order_no = ?)"
                " OR json_extract(a.intent, '$.invoice_no') = ?"
                " OR EXISTS (SELECT 1 FROM action_line s WHERE s.action_id = a.id"
                " AND s.line_id IN (SELECT value FROM json_each(?))))",
                (text, text, text, text, text, text, found),
            )
        )
    values = tuple(value for part in parts for value in part.values)
    return Where(" AND ".join(part.sql for part in parts), values)


def _tab(wanted: OutboxFilter) -> Where:
    tab = wanted.tab
    if tab in _STATES:
        return Where(f"{_OPEN} AND a.state = '{_STATES[tab]}'")
    if tab is OutboxTab.FINISHED:
        return Where("a.ended_at >= ?", (wanted.ended_since,))
    stopped = _OPEN if tab is OutboxTab.OPEN else f"{_OPEN} AND a.state = 'parked'"
    return Where(
        f"a.seq IN (SELECT a.seq FROM action a WHERE {stopped}"
        f" UNION ALL SELECT a.seq FROM action a WHERE {UNANSWERED})"
    )


def _row(row: Row) -> OutboxRow:
    values = list(row)
    values[4] = Verb(values[4])
    values[5] = ActionState(values[5])
    values[6] = intent_from_json(values[4], values[6])
    # A line may have gone with its personal data: its action is still told.
    for place in (20, 21, 22):
        values[place] = values[place] or ""
    values[24] = values[24] or 0
    values[27] = None if values[27] is None else Verb(values[27])
    values[28] = bool(values[28])
    return OutboxRow(*values)
