"""`inquiries list` and `show` of the command line: whole, sorted, times in ISO 8601."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable

from ..domain.inquiry import ANSWER_WITHIN_MS, Side
from ..domain.korea_time import to_iso
from ..domain.masking import mask_name
from ..domain.order import Recipient
from ..domain.retention import without_people
from .connection import RawConnection, Readable, Row, raw_of
from .inquiries import messages_of
from .inquiry_list import LINE, InquiryFilter, InquiryTab, inquiry_keys
from .lists import Item, ListFilter
from .pending import OPEN_STATES_SQL
from .rows import RECIPIENT_COLUMNS

_NAMES = (
    *("shop", "inquiry_no", "kind", "state", "marketplace_status", "order_no", "product"),
    *("category", "asker", "title", "text", "asked_at", "respond_due_at"),
)
INQUIRY_COLUMNS = (
    *("shop", "inquiry_no", "kind", "state", "marketplace_status", "order_no", "product"),
    *("category", "asker", "title", "text", "answers", "asked_at", "answer_due_at"),
)
"""Columns of an export, all members of the list."""

_PEOPLE = ", ".join(f'r."{column}"' for column in RECIPIENT_COLUMNS)
_ITEM = (
    "SELECT q.id, s.name, q.number, q.kind, q.state, q.status_word, q.order_no,"
    " coalesce(q.product_name, o.product), q.category, q.asker, q.title, q.text, q.asked_at,"
    f" q.respond_due_at, {_PEOPLE} FROM inquiry q JOIN shop s ON s.id = q.shop_id"
    f" LEFT JOIN order_line o ON o.id = {LINE} LEFT JOIN recipient r ON r.line_id = o.id"
    " WHERE q.id IN (SELECT value FROM json_each(?))"
)


def inquiry_items(conn: Readable, wanted: ListFilter, *, reveal: bool = False) -> list[Item]:
    """`inquiries list`: sorted by shop, instant of the asking and number; the asker, the people of
    the order, phones and mail addresses in what was written hidden unless `reveal`.

    `answer_due_at` is `respond_due_at`, or 24 hours after the asking; `answers` are the texts of
    the seller's side; `status` of the filter are words of `InquiryState`.
    """
    raw = raw_of(conn)
    ids = inquiry_keys(raw, InquiryFilter(InquiryTab.ALL, text=wanted.search), 0)
    condition, values = "1", list[object]([json.dumps(list(ids))])
    if wanted.status:
        condition = f"q.state IN ({', '.join('?' * len(wanted.status))})"
        values.extend(wanted.status)
    if wanted.shop is not None:
        condition += " AND s.name = ?"
        values.append(wanted.shop)
    values.append(-1 if wanted.limit is None else wanted.limit)
    rows = raw.execute(
        f"{_ITEM} AND {condition} ORDER BY s.name, q.asked_at, q.number, q.kind LIMIT ?", values
    ).fetchall()
    pending = _pending(raw)
    return [_item(raw, row, pending, reveal=reveal) for row in rows]


def inquiry_facts(conn: Readable, inquiry_id: int, *, reveal: bool = False) -> Item:
    """`inquiries show`: the members of the list, and every message. Raises `LookupError`."""
    raw = raw_of(conn)
    row = raw.execute(_ITEM, (json.dumps([inquiry_id]),)).fetchone()
    if row is None:
        raise LookupError(inquiry_id)
    item = _item(raw, row, _pending(raw), reveal=reveal)
    told = _told(row, reveal=reveal)
    item["messages"] = [
        {
            "side": str(message.side),
            "at": None if message.at is None else to_iso(message.at),
            "text": told(message.text),
        }
        for message in messages_of(raw, inquiry_id)
    ]
    return item


def _item(raw: RawConnection, row: Row, pending: dict[int, list[Item]], *, reveal: bool) -> Item:
    item: Item = dict(zip(_NAMES, row[1:], strict=False))
    told = _told(row, reveal=reveal)
    asker, title, text, asked_at, due_at = row[9:14]
    item["asker"] = asker if reveal else mask_name(asker)
    item["title"] = None if title is None else told(title)
    item["text"] = told(text)
    item["asked_at"] = to_iso(asked_at)
    item["respond_due_at"] = None if due_at is None else to_iso(due_at)
    item["answer_due_at"] = to_iso(asked_at + ANSWER_WITHIN_MS if due_at is None else due_at)
    item["answers"] = [
        told(message.text) for message in messages_of(raw, row[0]) if message.side is Side.SELLER
    ]
    item["pending"] = pending.get(row[0], [])
    return item


def _told(row: Row, *, reveal: bool) -> Callable[[str], str]:
    """How words of an inquiry are shown: without its asker and the people of its order."""
    if reveal:
        return lambda text: text
    asker, people = Recipient(name=row[9]), Recipient(*row[len(_NAMES) + 1 :])
    return lambda text: without_people(without_people(text, asker), people)


def _pending(raw: RawConnection) -> dict[int, list[Item]]:
    rows = raw.execute(
        "SELECT inquiry_id, id, verb, state FROM action"
        f" WHERE state IN {OPEN_STATES_SQL} AND inquiry_id IS NOT NULL ORDER BY seq"
    )
    found: defaultdict[int, list[Item]] = defaultdict(list)
    for inquiry_id, action_id, verb, state in rows:
        found[inquiry_id].append({"action": action_id, "verb": verb, "state": state})
    return found
