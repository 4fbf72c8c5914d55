"""Which lines a worklist shows and in which order, as SQL over `order_line l`."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..domain.view import Condition, Sort, SortColumn, Stage
from .connection import RawConnection
from .search import find_lines
from .worklist_conditions import condition_sql
from .worklist_sql import (
    CLOSED,
    DECIDE_LINES,
    HELD_LINES,
    OPEN_CLAIMS,
    SAME_BOX,
    STATUS_STAGES,
    TO_SHIP,
    Where,
    key_condition,
    quoted,
    shop_condition,
)

__all__ = [
    "CLOSED",
    "DECIDE_LINES",
    "HELD_LINES",
    "OPEN_CLAIMS",
    "SAME_BOX",
    "STATUS_STAGES",
    "TO_SHIP",
    "Sort",
    "SortColumn",
    "Stage",
    "Where",
    "WorklistFilter",
    "key_condition",
    "order_by",
    "quoted",
    "shop_condition",
    "where",
]


@dataclass(frozen=True, slots=True)
class WorklistFilter:
    """What a worklist is narrowed to. `shop_ids` None are all shops; the conditions hold all;
    `only` are these keys alone."""

    stage: Stage = Stage.OPEN
    shop_ids: frozenset[int] | None = None
    conditions: tuple[Condition, ...] = ()
    text: str = ""
    only: frozenset[int] | None = None


_COLUMNS = {
    SortColumn.PRODUCT: "l.product",
    SortColumn.OPTION: "l.option",
    SortColumn.QUANTITY: "l.quantity",
    SortColumn.AMOUNT: "l.amount",
    SortColumn.SHOP: "(SELECT s.name FROM shop s WHERE s.id = l.shop_id)",
    SortColumn.STATUS: "l.status",
    SortColumn.ORDERED: "l.ordered_at",
    SortColumn.PAID: "coalesce(l.paid_at, l.ordered_at)",
    SortColumn.RECEIVER: "(SELECT r.name FROM recipient r WHERE r.line_id = l.id)",
    SortColumn.SELLER_CODE: "l.seller_code",
    SortColumn.COURIER: "l.courier",
    SortColumn.INVOICE: "l.invoice_no",
    SortColumn.DELIVERY_FEE: "l.delivery_fee",
    SortColumn.TAGS: (
        "(SELECT json_extract(n.tags, '$[0]') FROM line_note n WHERE n.line_id = l.id)"
    ),
    SortColumn.MEMO: "(SELECT nullif(n.memo, '') FROM line_note n WHERE n.line_id = l.id)",
}

_NUMBERS = {SortColumn.ORDER_NO: "l.order_no", SortColumn.LINE_NO: "l.line_no"}


def where(raw: RawConnection, wanted: WorklistFilter, now_ms: int) -> Where:
    """The condition of a filter on `order_line l`."""
    parts = [_stage(wanted.stage, now_ms), shop_condition("l.shop_id", wanted.shop_ids)]
    parts.append(key_condition("l.id", wanted.only))
    parts += [condition_sql(condition, now_ms) for condition in wanted.conditions]
    if wanted.text.strip():
        found = json.dumps(find_lines(raw, wanted.text))
        parts.append(Where("l.id IN (SELECT value FROM json_each(?))", (found,)))
    values = tuple(value for part in parts for value in part.values)
    return Where(" AND ".join(part.sql for part in parts), values)


def order_by(sort: Sort) -> str:
    """The order of a sort; a line that has nothing in the column stands behind all that have."""
    direction = "DESC" if sort.descending else "ASC"
    if sort.column is SortColumn.DUE:
        return f"l.dispatch_due_at IS NULL, l.dispatch_due_at {direction}, l.id"
    if sort.column is SortColumn.RECENCY:
        return f"l.id {direction}"
    number = _NUMBERS.get(sort.column)
    if number is not None:  # texts to us, numbers to the seller: 999 comes before 1000
        return f"length({number}) {direction}, {number} {direction}, l.id"
    return f"{_COLUMNS[sort.column]} {direction} NULLS LAST, l.id"


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
