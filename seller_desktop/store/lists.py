"""The lists of the command line, as the design words them: whole, sorted, times in ISO 8601."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.korea_time import to_iso
from ..domain.masking import mask_name
from .connection import RawConnection, Readable, Row, raw_of
from .pending import OPEN_STATES_SQL
from .search import find_lines
from .worklist_filter import Where

Item = dict[str, object]
"""One object of a list; members in the order of the design."""

_ORDER = (
    "SELECT l.id, s.name, l.order_no, l.line_no, l.status, l.status_word, l.claim, l.ordered_at,"
    " l.dispatch_due_at, l.product, l.option, l.quantity, l.amount, l.currency, r.name,"
    " l.courier, l.invoice_no FROM order_line l JOIN shop s ON s.id = l.shop_id"
    " LEFT JOIN recipient r ON r.line_id = l.id"
)
_CLAIM = (
    "SELECT c.line_id, s.name, c.claim_no, l.order_no, l.line_no, c.kind, c.state, c.status_word,"
    " c.held, c.reason, c.quantity, c.requested_at, c.respond_due_at"
    " FROM claim c JOIN order_line l ON l.id = c.line_id JOIN shop s ON s.id = c.shop_id"
)
_ACTION = (
    "SELECT a.id, a.request_id, s.name, a.verb, a.claim_no, a.state, a.reason,"
    " a.marketplace_code, a.marketplace_message, a.created_at, a.not_before, a.attempts,"
    " a.replaces, q.number FROM action a JOIN shop s ON s.id = a.shop_id"
    " LEFT JOIN inquiry q ON q.id = a.inquiry_id"
)


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What a list is narrowed to. `status` are canonical words: of lines, claims or actions."""

    status: Sequence[str] = ()
    shop: str | None = None
    search: str = ""
    limit: int | None = None


def order_items(conn: Readable, wanted: ListFilter, *, reveal: bool = False) -> list[Item]:
    """`orders list`: sorted by shop, order and line number; the receiver masked unless `reveal`."""
    raw = raw_of(conn)
    condition = condition_of(raw, wanted, "l.status", "l.id")
    rows = raw.execute(
        f"{_ORDER} WHERE {condition.sql} ORDER BY s.name, l.order_no, l.line_no LIMIT ?",
        condition.values,
    )
    pending = _pending(raw)
    return [_order(row, pending, reveal=reveal) for row in rows]


def order_items_by_id(
    conn: Readable, line_ids: Sequence[int], *, reveal: bool = False
) -> list[Item]:
    """The same objects for these lines, in their order."""
    raw = raw_of(conn)
    rows = raw.execute(
        f"{_ORDER} WHERE l.id IN (SELECT value FROM json_each(?))", (json.dumps(list(line_ids)),)
    )
    pending = _pending(raw)
    found = {row[0]: _order(row, pending, reveal=reveal) for row in rows}
    return [found[line_id] for line_id in line_ids if line_id in found]


def claim_items(conn: Readable, wanted: ListFilter) -> list[Item]:
    """`claims list`: sorted by shop, order, line and claim number."""
    raw = raw_of(conn)
    condition = condition_of(raw, wanted, "c.state", "c.line_id")
    rows = raw.execute(
        f"{_CLAIM} WHERE {condition.sql}"
        " ORDER BY s.name, l.order_no, l.line_no, c.claim_no LIMIT ?",
        condition.values,
    )
    pending = _pending(raw)
    return [_claim(row, pending) for row in rows]


def action_items(conn: Readable, wanted: ListFilter) -> list[Item]:
    """`outbox list`: every action in the order in which the seller asked."""
    raw = raw_of(conn)
    condition = condition_of(raw, wanted, "a.state", None)
    rows = raw.execute(f"{_ACTION} WHERE {condition.sql} ORDER BY a.seq LIMIT ?", condition.values)
    return _action_items(raw, rows.fetchall())


def actions_by_id(conn: Readable, action_ids: Sequence[str]) -> list[Item]:
    """The same objects for these actions, in the order in which the seller asked."""
    raw = raw_of(conn)
    rows = raw.execute(
        f"{_ACTION} WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.seq",
        (json.dumps(list(action_ids)),),
    )
    return _action_items(raw, rows.fetchall())


def condition_of(raw: RawConnection, wanted: ListFilter, status: str, line_id: str | None) -> Where:
    """The condition with all its values, the limit last."""
    parts, values = ["1"], list[object]()
    if wanted.status:
        parts.append(f"{status} IN ({', '.join('?' * len(wanted.status))})")
        values.extend(wanted.status)
    if wanted.shop is not None:
        parts.append("s.name = ?")
        values.append(wanted.shop)
    if wanted.search.strip() and line_id is not None:
        parts.append(f"{line_id} IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(find_lines(raw, wanted.search)))
    limit = -1 if wanted.limit is None else wanted.limit
    return Where(" AND ".join(parts), (*values, limit))


def _order(row: Row, pending: dict[int, list[Item]], *, reveal: bool) -> Item:
    names = (
        *("shop", "order_no", "line_no", "status", "marketplace_status", "claim", "ordered_at"),
        *("dispatch_due_at", "product", "option", "quantity", "amount", "currency", "receiver"),
        *("courier", "invoice_no"),
    )
    item: Item = dict(zip(names, row[1:], strict=True))
    item["ordered_at"] = _iso(row[7])
    item["dispatch_due_at"] = _iso(row[8])
    item["receiver"] = row[14] if reveal else mask_name(row[14])
    item["pending"] = [_mark(mark) for mark in pending.get(row[0], ())]
    return item


def _claim(row: Row, pending: dict[int, list[Item]]) -> Item:
    names = (
        *("shop", "claim_no", "order_no", "line_no", "kind", "state", "marketplace_status", "held"),
        *("reason", "quantity", "requested_at", "respond_due_at"),
    )
    item: Item = dict(zip(names, row[1:], strict=True))
    item["held"] = bool(row[8])
    item["requested_at"] = _iso(row[11])
    item["respond_due_at"] = _iso(row[12])
    own = (mark for mark in pending.get(row[0], ()) if mark["claim_no"] == row[2])
    item["pending"] = [_mark(mark) for mark in own]
    return item


def _action_items(raw: RawConnection, rows: list[Row]) -> list[Item]:
    """An action on an inquiry has one member more, its number: no line stands for it."""
    names = (
        *("action", "request", "shop", "verb", "claim_no", "state", "reason", "marketplace_code"),
        *("marketplace_message", "created_at", "not_before", "attempts", "replaces"),
    )
    numbers = _line_numbers(raw, [row[0] for row in rows])
    items = []
    for *row, inquiry_no in rows:
        values: Item = dict(zip(names, row, strict=True))
        item: Item = {}
        for name, value in values.items():
            if name == "claim_no":
                item["line_nos"] = numbers.get(row[0], [])
            item[name] = _iso(value) if name in {"created_at", "not_before"} else value
        if inquiry_no is not None:
            item["inquiry_no"] = inquiry_no
        items.append(item)
    return items


def _line_numbers(raw: RawConnection, action_ids: list[str]) -> dict[str, list[str]]:
    rows = raw.execute(
        "SELECT al.action_id, l.line_no FROM action_line al JOIN order_line l ON l.id = al.line_id"
        " WHERE al.action_id IN (SELECT value FROM json_each(?)) ORDER BY l.line_no",
        (json.dumps(action_ids),),
    )
    found: defaultdict[str, list[str]] = defaultdict(list)
    for action_id, line_no in rows:
        found[action_id].append(line_no)
    return found


def _pending(raw: RawConnection) -> dict[int, list[Item]]:
    """The open actions of every line that has any: few, however many lines there are."""
    rows = raw.execute(
        "SELECT al.line_id, a.id, a.verb, a.state, a.claim_no FROM action a"
        f" JOIN action_line al ON al.action_id = a.id WHERE a.state IN {OPEN_STATES_SQL}"
        " ORDER BY a.seq"
    )
    found: defaultdict[int, list[Item]] = defaultdict(list)
    for line_id, action_id, verb, state, claim_no in rows:
        mark: Item = {"action": action_id, "verb": verb, "state": state, "claim_no": claim_no}
        found[line_id].append(mark)
    return found


def _mark(mark: Item) -> Item:
    return {name: mark[name] for name in ("action", "verb", "state")}


def _iso(ms: object) -> str | None:
    return to_iso(ms) if isinstance(ms, int) else None
