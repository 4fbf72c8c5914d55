"""The lines a deed touches beside those that were chosen: what is in the same box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...domain.action import Verb
from ...domain.order import CLOSED_STATUSES
from ...store import worklist
from ...store.connection import Readable
from ...store.lookup import lines_of_group
from ...store.worklist import PAGE_ROWS, WorklistRow
from .line_rules import LineRules


def read_rows(conn: Readable, line_ids: Sequence[int]) -> list[WorklistRow]:
    """The rows of any number of lines in their order."""
    rows: list[WorklistRow] = []
    for start in range(0, len(line_ids), PAGE_ROWS):
        rows += worklist.page(conn, line_ids[start : start + PAGE_ROWS])
    return rows


def box_mates(
    conn: Readable, rows: Sequence[WorklistRow], rules: LineRules, verb: Verb
) -> list[WorklistRow]:
    """Lines that were not chosen and are in a box that a verb touches as a whole; not those to
    which nothing happens any more. Safe in any thread."""
    chosen = {row.id for row in rows}
    boxes = dict.fromkeys(
        (row.shop_id, row.group_no)
        for row in rows
        if row.group_no is not None and row.bundle_size > 1 and rules.touches_box(row.shop_id, verb)
    )
    found: list[int] = []
    for shop_id, group_no in boxes:
        found += (one for one in lines_of_group(conn, shop_id, group_no) if one not in chosen)
    return [row for row in read_rows(conn, found) if row.status not in CLOSED_STATUSES]


def by_parcel(rows: Iterable[WorklistRow], rules: LineRules, verb: Verb) -> list[list[WorklistRow]]:
    """Lines that are in one parcel together: of a box that a verb touches as a whole, else those of
    a box that have left with the same number."""
    parcels: dict[tuple[object, ...], list[WorklistRow]] = {}
    for row in rows:
        key: tuple[object, ...] = (row.shop_id, row.id)
        if row.group_no is not None:
            number = None if rules.touches_box(row.shop_id, verb) else row.invoice_no
            key = (row.shop_id, row.order_no, row.group_no, number)
        parcels.setdefault(key, []).append(row)
    return list(parcels.values())
