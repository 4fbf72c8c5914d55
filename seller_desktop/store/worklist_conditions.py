"""The conditions of a view as SQL over `order_line l`; what they name is bound, not spelled out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date

from ..domain.korea_time import DAY_MS, day_end_ms, day_start_ms
from ..domain.view import ANY_CLAIM, NO_CLAIM, Condition, Wish
from .worklist_sql import BUNDLED, HELD_LINES, JEJU, OPEN_CLAIMS, WAITING_LINES, Where

_NOTHING = Where("0")
_FLAGS: Mapping[Wish, str] = {
    Wish.BUNDLE: BUNDLED,
    Wish.GIFT: "l.awaiting_gift_address = 1",
    Wish.JEJU: JEJU,
    Wish.WAITING: f"l.id IN ({WAITING_LINES})",
    Wish.HELD: f"l.id IN ({HELD_LINES})",
    Wish.DELAYED: "l.delay_reason IS NOT NULL",
    Wish.SEVERAL: "l.quantity > 1",
    Wish.MEMO: "l.id IN (SELECT n.line_id FROM line_note n WHERE n.memo != '')",
}
_CLAIMED = f"SELECT c.line_id FROM claim c WHERE c.state IN {OPEN_CLAIMS}"


def condition_sql(condition: Condition, now_ms: int) -> Where:
    """One condition at an instant (UTC ms); values that do not fit it leave nothing."""
    if not condition.fits:
        return _NOTHING
    if condition.wish in _FLAGS:
        return Where(_FLAGS[condition.wish])
    return _VALUED[condition.wish](condition.values, now_ms)


def _due(values: tuple[str, ...], now_ms: int) -> Where:
    return Where("l.dispatch_due_at < ?", (day_end_ms(now_ms) + 1 + int(values[0]) * DAY_MS,))


def _claim(values: tuple[str, ...], _now_ms: int) -> Where:
    if values[0] == NO_CLAIM:
        return Where(f"l.id NOT IN ({_CLAIMED})")
    if values[0] == ANY_CLAIM:
        return Where(f"l.id IN ({_CLAIMED})")
    return Where(f"l.id IN ({_CLAIMED} AND c.kind = ?)", values)


def _shop(values: tuple[str, ...], _now_ms: int) -> Where:
    # The plus keeps the planner from reading a shop's whole history to find its open lines.
    return Where(
        "+l.shop_id IN (SELECT s.id FROM shop s WHERE s.uid IN (SELECT value FROM json_each(?)))",
        (json.dumps(values),),
    )


def _tag(values: tuple[str, ...], _now_ms: int) -> Where:
    return Where(
        "l.id IN (SELECT n.line_id FROM line_note n, json_each(n.tags) t"
        " WHERE t.value IN (SELECT value FROM json_each(?)))",
        (json.dumps(values),),
    )


def _courier(values: tuple[str, ...], _now_ms: int) -> Where:
    return Where("l.courier IN (SELECT value FROM json_each(?))", (json.dumps(values),))


def _ordered(values: tuple[str, ...], now_ms: int) -> Where:
    if len(values) == 1:
        return Where("l.ordered_at >= ?", (day_end_ms(now_ms) - int(values[0]) * DAY_MS,))
    first, last = (day_start_ms(date.fromisoformat(day)) if day else None for day in values)
    return _between("l.ordered_at", first, None if last is None else last + DAY_MS - 1)


def _amount(values: tuple[str, ...], _now_ms: int) -> Where:
    """In won alone: amounts of other currencies can't be compared with it."""
    least, most = (int(end) if end else None for end in values)
    between = _between("l.amount", least, most)
    return Where(f"l.currency = 'KRW' AND {between.sql}", between.values)


def _between(column: str, least: int | None, most: int | None) -> Where:
    ends = ((">=", least), ("<=", most))
    kept = [(sign, end) for sign, end in ends if end is not None]
    sql = " AND ".join(f"{column} {sign} ?" for sign, _ in kept)
    return Where(sql, tuple(end for _, end in kept))


_VALUED: Mapping[Wish, Callable[[tuple[str, ...], int], Where]] = {
    Wish.DUE: _due,
    Wish.CLAIM: _claim,
    Wish.SHOP: _shop,
    Wish.TAG: _tag,
    Wish.COURIER: _courier,
    Wish.ORDERED: _ordered,
    Wish.AMOUNT: _amount,
}
