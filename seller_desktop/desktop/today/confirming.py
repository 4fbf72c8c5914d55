"""What the marketplaces' own facts add to a day: which shops know 발주확인, which keys end."""

from __future__ import annotations

from dataclasses import replace

from ...domain.action import Verb
from ...domain.errors import UserFixable
from ...domain.key_life import KeyLife, key_life
from ...domain.order import LineStatus
from ...domain.shop import Shop
from ...marketplaces.registry import Registry
from .reading import TodayReading


def as_offered(reading: TodayReading, registry: Registry) -> TodayReading:
    """A reading that asks for a confirm only where the marketplace knows one."""
    confirming = frozenset(one.shop.id for one in reading.shops if _confirms(one.shop, registry))
    lines = tuple(
        replace(line, status=LineStatus.ACCEPTED)
        if line.status is LineStatus.PAID and line.shop_id not in confirming
        else line
        for line in reading.lines
    )
    return replace(reading, lines=lines, confirming=confirming)


def with_key_lives(reading: TodayReading, registry: Registry, now: int) -> TodayReading:
    """A reading that knows how long the keys of its shops still live, where they end."""
    lives = {one.shop.id: _life(one.shop, registry, now) for one in reading.shops}
    return replace(reading, lives={shop: life for shop, life in lives.items() if life is not None})


def _life(shop: Shop, registry: Registry, now: int) -> KeyLife | None:
    try:
        key_days = registry.get(shop.marketplace).facts.key_days
    except UserFixable:
        return None
    return key_life(shop.keys_issued_at, key_days, now)


def _confirms(shop: Shop, registry: Registry) -> bool:
    """A plug-in may be gone while its shops are still stored: nothing is offered for them."""
    try:
        return registry.get(shop.marketplace).facts.offers(Verb.CONFIRM)
    except UserFixable:
        return False
