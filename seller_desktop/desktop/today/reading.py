"""What Today asks of the store, in one go and off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...domain.action import ActionState
from ...domain.key_life import KeyLife
from ...domain.korea_time import DAY_MS, day_end_ms
from ...domain.pickup import Box
from ...store.connection import Readable
from ...store.day_ahead import (
    Arrived,
    DueLines,
    WaitingClaim,
    WaitingInquiry,
    arrived,
    boxes_sent,
    boxes_to_send,
    due_lines,
    shipped_since,
    waiting_claims,
    waiting_inquiries,
)
from ...store.desk_state import ShopWithHealth, open_actions_per_shop, shops_with_health
from ...store.quarantine import unread_by_shop
from ...store.stopped_actions import StoppedAction, stopped_actions

_HOUR_MS = 3_600_000
_TO_SEND = (ActionState.READY, ActionState.SENDING, ActionState.UNKNOWN)
_PACE_SPAN_MS = 10 * DAY_MS
_EVENING, _MORNING, _NOON = 18, 9, 12


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What came in; `overnight` from 18:00 to 09:00, from noon on since midnight."""

    counts: Arrived
    overnight: bool


@dataclass(frozen=True, slots=True)
class TodayReading:
    """The day as stored. `shipped` counts lines that left today, `waiting` by shop id the actions
    still to be sent, `unread` the records that could not be read; `confirming` are the shops that
    know a confirm step."""

    shops: tuple[ShopWithHealth, ...]
    lines: tuple[DueLines, ...]
    claims: tuple[WaitingClaim, ...]
    stopped: tuple[StoppedAction, ...]
    arrivals: Arrivals
    shipped: int
    waiting: Mapping[int, int]
    unread: Mapping[int, int]
    inquiries: tuple[WaitingInquiry, ...] = ()
    boxes: tuple[Box, ...] = ()
    sent: tuple[int, ...] = ()
    confirming: frozenset[int] = frozenset()
    lives: Mapping[int, KeyLife] = field(default_factory=dict)


def read_today(conn: Readable, shop_ids: frozenset[int] | None, now: int) -> TodayReading:
    """The day of these shops (None: all) at an instant in UTC ms."""
    midnight = day_end_ms(now) - DAY_MS
    known = shops_with_health(conn)
    return TodayReading(
        tuple(one for one in known if shop_ids is None or one.shop.id in shop_ids),
        due_lines(conn, shop_ids),
        waiting_claims(conn, shop_ids),
        stopped_actions(conn, shop_ids),
        _arrivals(conn, shop_ids, now, midnight),
        shipped_since(conn, shop_ids, midnight),
        {
            shop_id: sum(states.get(state, 0) for state in _TO_SEND)
            for shop_id, states in open_actions_per_shop(conn).items()
        },
        unread_by_shop(conn),
        waiting_inquiries(conn, shop_ids),
        boxes_to_send(conn, shop_ids),
        boxes_sent(conn, shop_ids, midnight - _PACE_SPAN_MS),
    )


def _arrivals(conn: Readable, shop_ids: frozenset[int] | None, now: int, midnight: int) -> Arrivals:
    if now >= midnight + _NOON * _HOUR_MS:
        return Arrivals(arrived(conn, shop_ids, midnight, now), overnight=False)
    start = midnight - DAY_MS + _EVENING * _HOUR_MS
    end = min(now, midnight + _MORNING * _HOUR_MS)
    return Arrivals(arrived(conn, shop_ids, start, end), overnight=True)
