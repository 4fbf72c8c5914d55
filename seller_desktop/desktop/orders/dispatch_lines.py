"""Which of the chosen lines a dispatch dialog shows, and which of them greyed with the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ...domain.action import Verb
from ...domain.errors import Problem
from ...domain.order import TO_SHIP_STATUSES
from ...store.worklist import WorklistRow
from .dispatch_sheet import SheetLine, box_key
from .line_rules import LineRules


def sheet_lines(
    rows: Iterable[WorklistRow], rules: LineRules, mates: Iterable[WorklistRow] = ()
) -> list[SheetLine]:
    """Lines that are still to be shipped; what left already is no part of it. `mates` are those of
    the same boxes that were not chosen.

    A dispatch that waits already is not asked for twice: such a line is left out as well.
    """
    outside = Counter(box_key(mate) for mate in mates if mate.status in TO_SHIP_STATUSES)
    lines = []
    for row in rows:
        fits = Verb.DISPATCH in rules.fitting(row)
        waits = any(m.verb in (Verb.DISPATCH, Verb.CANCEL) and m.is_open for m in row.pending)
        if fits:
            first = rules.confirm_first(row)
            methods = frozenset(rules.facts(row.shop_id).capabilities.delivery_methods)
            couriers = rules.couriers(row.shop_id)
            line = SheetLine(row, box_key(row), None, first, methods, couriers)
        elif row.status in TO_SHIP_STATUSES and not waits:
            line = SheetLine(row, box_key(row), _closed_by(row, rules))
        else:
            continue
        splits = rules.splits_boxes(row.shop_id)
        lines.append(replace(line, outside=outside[line.box], splits=splits))
    return lines


def _closed_by(row: WorklistRow, rules: LineRules) -> Problem:
    if not rules.offers(row.shop_id, Verb.DISPATCH):
        return Problem(
            "not_offered", {"verb": str(Verb.DISPATCH), "shop": rules.shop_name(row.shop_id)}
        )
    if row.awaiting_gift_address:
        return Problem("gift_no_address", {"line_no": row.line_no})
    told = {"verb": str(Verb.DISPATCH), "number": row.line_no, "status": row.status}
    return Problem("not_allowed_now", told | {"reason": "claim_opened"})
