"""The numbers of the Today board: per shop, what is due when, and what needs a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seller_desktop.domain.claim import ClaimKind
from seller_desktop.domain.deadline import HOURS_LEFT_MS, DeadlineClass
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.korea_time import DAY_MS, day_end_ms
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.connection import RawConnection, Readable, raw_of
from seller_desktop.store.worklist_filter import (
    DECIDE_LINES,
    HELD_LINES,
    OPEN_CLAIMS,
    TO_SHIP,
    shop_condition,
)

DueCounts = Mapping[DeadlineClass, int]
"""How many by the nearness of their deadline; what has none counts as `later`."""

_CLASSES = tuple(DeadlineClass)
_CLASS_SQL = (
    "CASE WHEN {0} <= ? THEN 0 WHEN {0} <= ? THEN 1 WHEN {0} <= ? THEN 2 WHEN {0} <= ? THEN 3"
    " ELSE 4 END"
)
_NONE: DueCounts = dict.fromkeys(_CLASSES, 0)


@dataclass(frozen=True, slots=True)
class ShopToday:
    """One shop's day. `to_confirm` are paid lines, `to_ship` accepted ones.

    `next_due_at` is the nearest deadline that has not passed, UTC ms; `before_cutoff` counts the
    lines due until the cut-off that was asked for.
    """

    shop_id: int
    to_confirm: DueCounts = field(default_factory=lambda: _NONE)
    to_ship: DueCounts = field(default_factory=lambda: _NONE)
    before_cutoff: int = 0
    next_due_at: int | None = None
    claims: Mapping[ClaimKind, DueCounts] = field(default_factory=dict)
    held: int = 0
    decide: int = 0
    problem: Problem | None = None


def today(
    conn: Readable,
    shop_ids: frozenset[int] | None,
    now_ms: int,
    cutoff_ms: int | None = None,
    warning_ms: int = HOURS_LEFT_MS,
) -> tuple[ShopToday, ...]:
    """The board of these shops (None: all) in the order in which they were added.

    `cutoff_ms` is when the courier comes today, `warning_ms` the span of the class `hours`.
    """
    raw = raw_of(conn)
    bounds = _bounds(now_ms, warning_ms)
    lines = _lines(raw, shop_ids, bounds)
    facts = _line_facts(raw, shop_ids, now_ms, cutoff_ms)
    claims = _claims(raw, shop_ids, bounds)
    held = _per_shop(raw, HELD_LINES, shop_ids)
    decide = _per_shop(raw, DECIDE_LINES, shop_ids)
    return tuple(
        ShopToday(
            shop_id,
            lines.get((shop_id, LineStatus.PAID), _NONE),
            lines.get((shop_id, LineStatus.ACCEPTED), _NONE),
            *facts.get(shop_id, (0, None)),
            claims.get(shop_id, {}),
            held.get(shop_id, 0),
            decide.get(shop_id, 0),
            problem,
        )
        for shop_id, problem in _shops(raw, shop_ids)
    )


def _bounds(now_ms: int, warning_ms: int) -> tuple[int, ...]:
    """The last instants of the first four classes, as `domain.deadline.classify` draws them."""
    end = day_end_ms(now_ms)
    hours = now_ms + warning_ms - 1
    return now_ms - 1, hours, max(hours, end), max(hours, end + DAY_MS)


def _lines(
    raw: RawConnection, shop_ids: frozenset[int] | None, bounds: tuple[int, ...]
) -> dict[tuple[int, str], DueCounts]:
    shops = shop_condition("l.shop_id", shop_ids)
    rows = raw.execute(
        f"SELECT l.shop_id, l.status, {_CLASS_SQL.format('l.dispatch_due_at')}, count(*)"
        f" FROM order_line l WHERE l.status IN {TO_SHIP} AND {shops.sql} GROUP BY 1, 2, 3",
        (*bounds, *shops.values),
    )
    found: dict[tuple[int, str], dict[DeadlineClass, int]] = {}
    for shop_id, status, place, number in rows:
        found.setdefault((shop_id, status), dict(_NONE))[_CLASSES[place]] = number
    return dict(found)


def _line_facts(
    raw: RawConnection, shop_ids: frozenset[int] | None, now_ms: int, cutoff_ms: int | None
) -> dict[int, tuple[int, int | None]]:
    shops = shop_condition("l.shop_id", shop_ids)
    rows = raw.execute(
        "SELECT l.shop_id, coalesce(sum(l.dispatch_due_at <= ?), 0),"
        " min(CASE WHEN l.dispatch_due_at >= ? THEN l.dispatch_due_at END)"
        f" FROM order_line l WHERE l.status IN {TO_SHIP} AND {shops.sql} GROUP BY 1",
        (-1 if cutoff_ms is None else cutoff_ms, now_ms, *shops.values),
    )
    return {shop_id: (number, nearest) for shop_id, number, nearest in rows}


def _claims(
    raw: RawConnection, shop_ids: frozenset[int] | None, bounds: tuple[int, ...]
) -> dict[int, dict[ClaimKind, DueCounts]]:
    shops = shop_condition("c.shop_id", shop_ids)
    rows = raw.execute(
        f"SELECT c.shop_id, c.kind, {_CLASS_SQL.format('c.respond_due_at')}, count(*)"
        f" FROM claim c WHERE c.state IN {OPEN_CLAIMS} AND {shops.sql} GROUP BY 1, 2, 3",
        (*bounds, *shops.values),
    )
    found: dict[int, dict[ClaimKind, dict[DeadlineClass, int]]] = {}
    for shop_id, kind, place, number in rows:
        kinds = found.setdefault(shop_id, {})
        kinds.setdefault(ClaimKind(kind), dict(_NONE))[_CLASSES[place]] = number
    return {shop_id: dict(kinds) for shop_id, kinds in found.items()}


def _per_shop(raw: RawConnection, lines: str, shop_ids: frozenset[int] | None) -> dict[int, int]:
    shops = shop_condition("l.shop_id", shop_ids)
    rows = raw.execute(
        f"SELECT l.shop_id, count(*) FROM order_line l WHERE l.id IN ({lines}) AND {shops.sql}"
        " GROUP BY 1",
        shops.values,
    )
    return dict(iter(rows))


def _shops(raw: RawConnection, shop_ids: frozenset[int] | None) -> list[tuple[int, Problem | None]]:
    shops = shop_condition("s.id", shop_ids)
    rows = raw.execute(
        "SELECT s.id, h.error FROM shop s LEFT JOIN shop_health h ON h.shop_id = s.id"
        f" WHERE {shops.sql} ORDER BY s.id",
        shops.values,
    )
    return [(shop_id, Problem.from_json(error) if error else None) for shop_id, error in rows]
