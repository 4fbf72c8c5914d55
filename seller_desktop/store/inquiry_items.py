"""`inquiries list` and `show` of the command line: whole, sorted, times in ISO 8601."""

from __future__ import annotations

import json
from collections import defaultdict

from seller_desktop.domain.inquiry import ANSWER_WITHIN_MS, Message, Side
from seller_desktop.domain.korea_time import to_iso
from seller_desktop.domain.masking import mask_name
from seller_desktop.domain.order import Recipient
from seller_desktop.domain.retention import without_people
from seller_desktop.store.connection import RawConnection, Readable, Row, raw_of
from seller_desktop.store.inquiries import messages_of
from seller_desktop.store.inquiry_list import InquiryFilter, InquiryTab, inquiry_keys
from seller_desktop.store.lists import Item, ListFilter
from seller_desktop.store.pending import OPEN_STATES_SQL

_NAMES = (
    *("shop", "inquiry_no", "kind", "state", "marketplace_status", "order_no", "product"),
    *("category", "asker", "title", "text", "asked_at", "respond_due_at"),
)
_ITEM = (
    "SELECT q.id, s.name, q.number, q.kind, q.state, q.status_word, q.order_no, q.product_name,"
    " q.category, q.asker, q.title, q.text, q.asked_at, q.respond_due_at"
    " FROM inquiry q JOIN shop s ON s.id = q.shop_id"
    " WHERE q.id IN (SELECT value FROM json_each(?))"
)


def inquiry_items(conn: Readable, wanted: ListFilter, *, reveal: bool = False) -> list[Item]:
    """`inquiries list`: sorted by shop, instant of the asking and number; the asker, and names,
    phones and addresses of mail in what was written, hidden unless `reveal`.

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
    item["messages"] = [
        {
            "side": str(message.side),
            "at": None if message.at is None else to_iso(message.at),
            "text": _said(message.text, row[9], reveal=reveal),
        }
        for message in messages_of(raw, inquiry_id)
    ]
    return item


def _item(raw: RawConnection, row: Row, pending: dict[int, list[Item]], *, reveal: bool) -> Item:
    item: Item = dict(zip(_NAMES, row[1:], strict=True))
    asker, asked_at, told = row[9], row[12], row[13]
    item["asker"] = asker if reveal else mask_name(asker)
    for name in ("title", "text"):
        item[name] = _said(item[name], asker, reveal=reveal)
    item["asked_at"] = to_iso(asked_at)
    item["respond_due_at"] = None if told is None else to_iso(told)
    item["answer_due_at"] = to_iso(asked_at + ANSWER_WITHIN_MS if told is None else told)
    item["answers"] = [
        _said(message.text, asker, reveal=reveal)
        for message in messages_of(raw, row[0])
        if _is_ours(message)
    ]
    item["pending"] = pending.get(row[0], [])
    return item


def _is_ours(message: Message) -> bool:
    return message.side is Side.SELLER


def _said(text: object, asker: str | None, *, reveal: bool) -> str | None:
    if text is None:
        return None
    return str(text) if reveal else without_people(str(text), Recipient(name=asker))


def _pending(raw: RawConnection) -> dict[int, list[Item]]:
    rows = raw.execute(
        "SELECT inquiry_id, id, verb, state FROM action"
        f" WHERE state IN {OPEN_STATES_SQL} AND inquiry_id IS NOT NULL ORDER BY seq"
    )
    found: defaultdict[int, list[Item]] = defaultdict(list)
    for inquiry_id, action_id, verb, state in rows:
        found[inquiry_id].append({"action": action_id, "verb": verb, "state": state})
    return found
