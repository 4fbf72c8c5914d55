"""What the frame of the window always shows: the shops, how they are, and what the outbox holds."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.action import ActionState
from ..domain.shop import Shop, ShopHealth
from .connection import Readable, raw_of
from .pending import OPEN_STATES_SQL

_SHOPS = (
    "SELECT s.id, s.uid, s.marketplace, s.name, s.base_url, s.official, s.paused, s.added_at,"
    " s.account, s.alerts_from, s.history_from, s.history_done, s.keys_issued_at,"
    " h.last_success_at, h.last_try_at, h.next_try_at, coalesce(h.failures, 0), h.error"
    " FROM shop s LEFT JOIN shop_health h ON h.shop_id = s.id ORDER BY s.id"
)
_SHOP_COLUMNS = 13


@dataclass(frozen=True, slots=True)
class ShopWithHealth:
    """A shop and how its last rounds went."""

    shop: Shop
    health: ShopHealth


def shops_with_health(conn: Readable) -> tuple[ShopWithHealth, ...]:
    """All shops in the order in which they were added."""
    found = []
    for row in raw_of(conn).execute(_SHOPS):
        values = list(row[:_SHOP_COLUMNS])
        for flag in (5, 6, 11):
            values[flag] = bool(values[flag])
        shop = Shop(*values)
        health = ShopHealth(shop.id, *row[_SHOP_COLUMNS:])
        found.append(ShopWithHealth(shop, health))
    return tuple(found)


def open_actions_per_shop(conn: Readable) -> dict[int, dict[ActionState, int]]:
    """How many actions of each open state every shop has; shops without any are left out."""
    rows = raw_of(conn).execute(
        f"SELECT shop_id, state, count(*) FROM action WHERE state IN {OPEN_STATES_SQL}"
        " GROUP BY shop_id, state"
    )
    found: dict[int, dict[ActionState, int]] = {}
    for shop_id, state, count in rows:
        found.setdefault(int(str(shop_id)), {})[ActionState(str(state))] = int(str(count))
    return found
