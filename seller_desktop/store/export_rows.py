"""The rows of an export of order lines: read a few hundred at a time, masked unless asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ..domain.masking import format_phone, mask_address, mask_name, mask_phone
from .connection import Readable, Row, raw_of
from .lists import ListFilter, condition_of

MASKED_COLUMNS = (
    *("shop", "order_no", "line_no", "status", "marketplace_status", "claim", "ordered_at"),
    *("paid_at", "dispatch_due_at", "dispatched_at", "delivered_at", "purchase_confirmed_at"),
    *("product", "option", "seller_code", "quantity", "amount", "currency", "delivery_fee"),
    *("expected_settlement", "courier", "invoice_no", "tags", "receiver", "phone", "address"),
)
FULL_COLUMNS = (
    *MASKED_COLUMNS[:-1],
    *("phone2", "postcode", "address", "address_detail", "delivery_memo", "orderer_name"),
    *("orderer_phone", "customs_code", "memo"),
)
"""Those of `MASKED_COLUMNS` and what can't be masked: a memo may say anything of a buyer."""

INSTANTS = frozenset(name for name in MASKED_COLUMNS if name.endswith("_at"))
"""Columns that hold UTC ms."""

_AT_ONCE = 500
_LINE = (
    "SELECT s.name, l.order_no, l.line_no, l.status, l.status_word, l.claim, l.ordered_at,"
    " l.paid_at, l.dispatch_due_at, l.dispatched_at, l.delivered_at, l.purchase_confirmed_at,"
    " l.product, l.option, l.seller_code, l.quantity, l.amount, l.currency, l.delivery_fee,"
    " l.expected_settlement, l.courier, l.invoice_no, n.tags, r.name, r.phone, r.phone2,"
    " r.postcode, r.address, r.address_detail, r.delivery_memo, r.orderer_name, r.orderer_phone,"
    " r.customs_code, n.memo FROM order_line l JOIN shop s ON s.id = l.shop_id"
    " LEFT JOIN recipient r ON r.line_id = l.id LEFT JOIN line_note n ON n.line_id = l.id"
)
_PHONES = frozenset({"phone", "phone2", "orderer_phone"})
_MASKS = {"receiver": mask_name, "phone": mask_phone, "address": mask_address}


def listed_ids(conn: Readable, wanted: ListFilter) -> list[int]:
    """The keys of the lines a list would show, in its order."""
    raw = raw_of(conn)
    condition = condition_of(raw, wanted, "l.status", "l.id")
    rows = raw.execute(
        "SELECT l.id FROM order_line l JOIN shop s ON s.id = l.shop_id"
        f" WHERE {condition.sql} ORDER BY s.name, l.order_no, l.line_no LIMIT ?",
        condition.values,
    )
    return [int(row[0]) for row in rows]


def export_rows(
    conn: Readable, line_ids: Sequence[int], *, full: bool
) -> Iterator[dict[str, object]]:
    """These lines in their order; one that is gone is left out.

    The members are `FULL_COLUMNS` or `MASKED_COLUMNS`.
    """
    raw = raw_of(conn)
    for start in range(0, len(line_ids), _AT_ONCE):
        portion = line_ids[start : start + _AT_ONCE]
        found = raw.execute(
            _LINE.replace("SELECT ", "SELECT l.id, ", 1)
            + " WHERE l.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(portion)),),
        )
        rows = {int(row[0]): row[1:] for row in found}
        for line_id in portion:
            if line_id in rows:
                yield _item(rows[line_id], full=full)


def _item(row: Row, *, full: bool) -> dict[str, object]:
    item: dict[str, object] = dict(zip(FULL_COLUMNS, row, strict=True))
    item["tags"] = json.loads(str(item["tags"] or "[]"))
    if full:
        return {
            name: format_phone(_text(value)) if name in _PHONES else value
            for name, value in item.items()
        }
    masked = {name: _MASKS[name](_text(item[name])) for name in _MASKS}
    return {name: masked.get(name, item[name]) for name in MASKED_COLUMNS}


def _text(value: object) -> str | None:
    return None if value is None else str(value)
