"""Everything about one line: what the detail pane shows, and the last raw answer beside it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..domain.action import ActionState, Verb
from ..domain.claim import Claim
from ..domain.intent import Intent, intent_from_json
from ..domain.order import OrderLine
from .connection import RawConnection, Readable, Row, raw_of
from .handling import Handling, standing_of
from .payloads import unpack
from .pending import OPEN_STATES_SQL
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
_ACTION = (
    "a.id, a.seq, a.request_id, a.verb, a.state, a.intent, a.created_at, a.not_before, a.reason,"
    " a.claim_no, a.marketplace_code, a.marketplace_message, a.hold_cause, a.next_check_at,"
    " a.attempts, a.ended_at, a.replaces"
)
_RECENT_ACTIONS = 20


@dataclass(frozen=True, slots=True)
class ActionView:
    """One action of a line. Instants in UTC ms; `reason` and `hold_cause` are codes."""

    action_id: str
    seq: int
    request_id: str
    verb: Verb
    state: ActionState
    intent: Intent
    created_at: int
    not_before: int
    reason: str | None
    claim_no: str | None
    marketplace_code: str | None
    marketplace_message: str | None
    hold_cause: str | None
    next_check_at: int | None
    attempts: int
    ended_at: int | None
    replaces: str | None


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another line of the same order; `same_box` where it ships together with this one."""

    line_id: int
    line_no: str
    status: str
    claim: str | None
    product: str
    option: str | None
    quantity: int
    invoice_no: str | None
    same_box: bool


@dataclass(frozen=True, slots=True)
class LineDetail:
    """One line whole, personal data in the clear: showing it is for the screen to mask.

    `claims` are pairs of a claim's key and the claim, oldest first; `actions` the open ones and
    the latest others, newest first. `read_at` is on the marketplace's clock. `handling` is how the
    seller wants it handled.
    """

    line_id: int
    shop_id: int
    shop_name: str
    marketplace: str
    line: OrderLine
    read_at: int | None
    first_seen_at: int
    claims: tuple[tuple[int, Claim], ...]
    actions: tuple[ActionView, ...]
    memo: str
    tags: tuple[str, ...]
    siblings: tuple[Sibling, ...]
    handling: Handling


def line_detail(conn: Readable, line_id: int) -> LineDetail | None:
    """The line of a key, or None where it is gone."""
    raw = raw_of(conn)
    row = raw.execute(
        "SELECT l.shop_id, s.name, s.marketplace, d.read_at, l.first_seen_at, n.memo, n.tags,"
        f" {_LINE}, {_RECIPIENT} FROM order_line l JOIN shop s ON s.id = l.shop_id"
        " LEFT JOIN recipient r ON r.line_id = l.id LEFT JOIN line_read d ON d.line_id = l.id"
        " LEFT JOIN line_note n ON n.line_id = l.id WHERE l.id = ?",
        (line_id,),
    ).fetchone()
    if row is None:
        return None
    shop_id, shop_name, marketplace, read_at, first_seen_at, memo, tags, *rest = row
    width = len(LINE_COLUMNS)
    line = line_from_row(rest[:width], recipient_from_row(rest[width:]))
    return LineDetail(
        line_id,
        shop_id,
        shop_name,
        marketplace,
        line,
        read_at,
        first_seen_at,
        _claims(raw, line_id, line),
        _actions(raw, line_id),
        memo or "",
        tuple(json.loads(tags)) if tags else (),
        _siblings(raw, line_id, shop_id, line),
        standing_of(raw, line_id),
    )


def raw_payload(conn: Readable, line_id: int) -> bytes | None:
    """The marketplace's last answer about a line as it came, while it is kept."""
    row = raw_of(conn).execute("SELECT body FROM payload WHERE line_id = ?", (line_id,)).fetchone()
    return None if row is None else unpack(bytes(row[0]))


def _claims(raw: RawConnection, line_id: int, line: OrderLine) -> tuple[tuple[int, Claim], ...]:
    rows = raw.execute(
        f"SELECT id, {_CLAIM} FROM claim WHERE line_id = ? ORDER BY requested_at, id", (line_id,)
    )
    return tuple((row[0], claim_from_row(line.order_no, line.line_no, row[1:])) for row in rows)


def _actions(raw: RawConnection, line_id: int) -> tuple[ActionView, ...]:
    rows = raw.execute(
        f"SELECT {_ACTION} FROM action_line al JOIN action a ON a.id = al.action_id"
        f" WHERE al.line_id = ? ORDER BY a.state IN {OPEN_STATES_SQL} DESC, a.seq DESC LIMIT ?",
        (line_id, _RECENT_ACTIONS),
    )
    return tuple(sorted((_action(row) for row in rows), key=lambda one: one.seq, reverse=True))


def _action(row: Row) -> ActionView:
    action_id, seq, request_id, verb, state, intent, *rest = row
    known = Verb(verb)
    return ActionView(
        action_id,
        seq,
        request_id,
        known,
        ActionState(state),
        intent_from_json(known, intent),
        *rest,
    )


def _siblings(
    raw: RawConnection, line_id: int, shop_id: int, line: OrderLine
) -> tuple[Sibling, ...]:
    # the plus keeps the planner from walking a shop's every line for the sake of the order
    rows = raw.execute(
        "SELECT id, line_no, status, claim, product, option, quantity, invoice_no, group_no"
        " FROM order_line WHERE shop_id = ? AND order_no = ? AND id != ? ORDER BY +line_no",
        (shop_id, line.order_no, line_id),
    )
    return tuple(_sibling(row, line.group_no) for row in rows)


def _sibling(row: Row, group_no: str | None) -> Sibling:
    *plain, own = row
    values: Row = (*plain, group_no is not None and own == group_no)
    return Sibling(*values)
