"""Opens sandbox shops: worlds, keys and apps that belong together, without sockets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...system.clock import Clock
from ..faults import Fault
from .app import WooApp
from .settings import Shipping, WooSettings, invent_keys
from .world import WooWorld

_VARIANTS = (Shipping.TRACKING, Shipping.FULFILLMENTS, Shipping.AST, Shipping.NONE)


@dataclass(frozen=True, slots=True)
class WooShop:
    """One open shop: its app and the keys its owner made."""

    app: WooApp
    credentials: dict[str, str]


def open_shops(
    *,
    seed: int,
    lines: Iterable[int],
    clock: Clock,
    rate: bool = True,  # noqa: ARG001 (an own shop has no rate of its own)
    faults: Iterable[Fault] = (),
) -> list[WooShop]:
    """One shop for each number of order lines, each with other plug-ins."""
    faults = tuple(faults)
    shops: list[WooShop] = []
    for number, count in enumerate(lines, 1):
        shipping = _VARIANTS[(number - 1) % len(_VARIANTS)]
        world = WooWorld(
            seed=seed, shop=number, lines=count, now_ms=clock.now_ms(), shipping=shipping
        )
        key, secret = invent_keys(seed, number)
        settings = WooSettings(key, secret, shop=number, shipping=shipping)
        credentials = {"consumer_key": key, "consumer_secret": secret}
        shops.append(WooShop(WooApp(world, clock, settings, faults), credentials))
    return shops
