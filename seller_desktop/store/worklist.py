"""The worklists of the Orders screen: keys in order, pages of rows, counts on the tabs.

On the raw driver: the first paint asks before SQLAlchemy is imported.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.masking import mask_name
from ..domain.order import is_open
from .connection import RawConnection, Readable, Row, raw_of
from .handling import HOLDABLE
from .pending import PendingMark, pending_marks
from .search import find_lines
from .worklist_filter import (
    DECIDE_LINES,
    HELD_LINES,
    OPEN_CLAIMS,
    SAME_BOX,
    STATUS_STAGES,
    TO_SHIP,
    Sort,
    SortColumn,
    Stage,
    WorklistFilter,
    order_by,
    quoted,
    shop_condition,
    where,
)

__all__ = ["Sort", "SortColumn", "Stage", "WorklistFilter"]

PAGE_ROWS = 200
"""The most rows a page holds."""

_ROW = (
    "SELECT l.id, l.shop_id, l.order_no, l.line_no, l.group_no, l.status, l.status_word, l.claim,"
    " l.ordered_at, l.paid_at, l.dispatch_due_at, l.product, l.option, l.quantity, l.amount,"
    " l.currency, r.name, l.delivery_method, l.courier, l.invoice_no, l.delivery_attribute,"
    " l.awaiting_gift_address, l.delay_reason, l.seller_code, l.delivery_fee, n.tags,"
    " coalesce(n.memo, ''),"
    f" 1 + (SELECT count(*) FROM order_line b WHERE {SAME_BOX}),"
    f" CASE WHEN l.status IN {HOLDABLE} THEN h.hold END, h.courier"
    " FROM order_line l LEFT JOIN recipient r ON r.line_id = l.id"
    " LEFT JOIN line_note n ON n.line_id = l.id LEFT JOIN line_handling h ON h.line_id = l.id"
)


@dataclass(frozen=True, slots=True)
class OpenClaim:
    """What a line's row shows of its open claim."""

    claim_no: str
    kind: str
    state: str
    held: bool
    respond_due_at: int | None


@dataclass(frozen=True, slots=True)
class WorklistRow:
    """One line as a list shows it. Instants in UTC ms, amounts in minor units, receiver masked.

    `bundle_size` counts the lines of its order that go into the same box, itself included. `hold`
    is why the seller holds it, None where nobody does; `preset` the courier to begin with.
    """

    id: int
    shop_id: int
    order_no: str
    line_no: str
    group_no: str | None
    status: str
    status_word: str
    claim: str | None
    ordered_at: int
    paid_at: int | None
    dispatch_due_at: int | None
    product: str
    option: str | None
    quantity: int
    amount: int
    currency: str
    receiver: str | None
    delivery_method: str | None
    courier: str | None
    invoice_no: str | None
    delivery_attribute: str | None
    awaiting_gift_address: bool
    delay_reason: str | None
    seller_code: str | None
    delivery_fee: int | None
    tags: tuple[str, ...]
    memo: str
    bundle_size: int
    hold: str | None = None
    preset: str | None = None
    pending: tuple[PendingMark, ...] = ()
    open_claim: OpenClaim | None = None


def keys(
    conn: Readable, wanted: WorklistFilter, sort: Sort, now_ms: int, limit: int | None = None
) -> array[int]:
    """The ids of all lines of a filter in order; with `limit` the first ones, for a first paint."""
    raw = raw_of(conn)
    if sort.column is SortColumn.RECENCY and wanted == WorklistFilter(Stage.ALL, text=wanted.text):
        return _every_line(raw, wanted.text, sort.descending, limit)
    condition = where(raw, wanted, now_ms)
    rows = raw.execute(
        f"SELECT l.id FROM order_line l WHERE {condition.sql} ORDER BY {order_by(sort)} LIMIT ?",
        (*condition.values, -1 if limit is None else limit),
    )
    return array("q", [row[0] for row in rows])


def page(conn: Readable, ids: Sequence[int]) -> tuple[WorklistRow, ...]:
    """The rows of at most `PAGE_ROWS` ids in their order; one that is gone is left out."""
    if len(ids) > PAGE_ROWS:
        raise ValueError("a page has at most 200 rows")
    raw = raw_of(conn)
    marks = ", ".join("?" * len(ids))
    found = raw.execute(f"{_ROW} WHERE l.id IN ({marks})", ids).fetchall()
    pending = pending_marks(raw, ids)
    claims = _open_claims(raw, ids)
    rows = {row[0]: _row(row, pending, claims) for row in found}
    return tuple(rows[line_id] for line_id in ids if line_id in rows)


def counts(conn: Readable, shop_ids: frozenset[int] | None, now_ms: int) -> dict[Stage, int]:
    """How many lines each tab holds. `all` is left out: counting it reads the whole table."""
    raw = raw_of(conn)
    shops = shop_condition("l.shop_id", shop_ids)
    found = dict.fromkeys(Stage, 0)
    del found[Stage.ALL]
    rows = raw.execute(
        f"SELECT l.status, count(*), sum(l.status IN {TO_SHIP} AND l.dispatch_due_at < ?)"
        f" FROM order_line l WHERE l.status IN {quoted(STATUS_STAGES)} AND {shops.sql}"
        " GROUP BY l.status",
        (now_ms, *shops.values),
    )
    for status, number, late in rows:
        found[Stage(status)] = number
        found[Stage.OVERDUE] += late or 0
    found[Stage.OPEN] = found[Stage.PAID] + found[Stage.ACCEPTED]
    found[Stage.HELD] = _count(raw, HELD_LINES, shop_ids)
    found[Stage.DECIDE] = _count(raw, DECIDE_LINES, shop_ids)
    return found


def _every_line(raw: RawConnection, text: str, descending: bool, limit: int | None) -> array[int]:
    """All lines, or all that a search finds, in the order of arrival: no look at the lines."""
    if text.strip():
        newest = find_lines(raw, text, limit if descending else None)
        return array("q", (newest if descending else newest[::-1])[:limit])
    # Every line has a time of reading: the narrowest table with the same keys.
    direction = "DESC" if descending else "ASC"
    rows = raw.execute(
        f"SELECT line_id FROM line_read ORDER BY line_id {direction} LIMIT ?",
        (-1 if limit is None else limit,),
    )
    return array("q", [row[0] for row in rows])


def _count(raw: RawConnection, lines: str, shop_ids: frozenset[int] | None) -> int:
    if shop_ids is None:
        row = raw.execute(f"SELECT count(*) FROM ({lines})").fetchone()
    else:
        shops = shop_condition("l.shop_id", shop_ids)
        row = raw.execute(
            f"SELECT count(*) FROM order_line l WHERE l.id IN ({lines}) AND {shops.sql}",
            shops.values,
        ).fetchone()
    return int(row[0]) if row else 0


def _open_claims(raw: RawConnection, ids: Sequence[int]) -> dict[int, OpenClaim]:
    """The open claim of each line; where there are several, the newest."""
    marks = ", ".join("?" * len(ids))
    rows = raw.execute(
        "SELECT line_id, claim_no, kind, state, held, respond_due_at FROM claim"
        f" WHERE line_id IN ({marks}) AND state IN {OPEN_CLAIMS} ORDER BY requested_at, id",
        ids,
    )
    return {row[0]: OpenClaim(row[1], row[2], row[3], bool(row[4]), row[5]) for row in rows}


def _row(
    row: Row, pending: dict[int, tuple[PendingMark, ...]], claims: dict[int, OpenClaim]
) -> WorklistRow:
    marks = pending.get(row[0], ())
    if not is_open(row[5], row[7]):
        marks = tuple(mark for mark in marks if mark.is_open)
    *plain, gift, delay, code, fee, tags, memo, bundle, hold, preset = row
    plain[16] = mask_name(plain[16])
    values: Row = (
        *plain,
        bool(gift),
        delay,
        code,
        fee,
        tuple(json.loads(tags)) if tags else (),
        memo,
        bundle,
        hold,
        preset,
        marks,
        claims.get(row[0]),
    )
    return WorklistRow(*values)
