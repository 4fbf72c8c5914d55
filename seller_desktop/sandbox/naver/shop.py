"""Opens sandbox SmartStores: worlds, keys and apps that belong together, without sockets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...system.clock import Clock
from ..faults import Fault
from .app import NaverApp
from .settings import NaverSettings, invent_credentials
from .world import NaverWorld


@dataclass(frozen=True, slots=True)
class NaverShop:
    """One open shop: its app and what its owner would copy from the API console."""

    app: NaverApp
    credentials: dict[str, str]


def open_shops(
    *,
    seed: int,
    lines: Iterable[int],
    clock: Clock,
    rate: bool = True,
    faults: Iterable[Fault] = (),
) -> list[NaverShop]:
    """One shop for each number of order lines. They know of each other's lines as foreign."""
    shops: list[NaverShop] = []
    faults = tuple(faults)
    for number, count in enumerate(lines, 1):
        world = NaverWorld(seed=seed, shop=number, lines=count, now_ms=clock.now_ms())
        client_id, client_secret = invent_credentials(seed, number)

        def is_foreign(line_no: str, own: NaverWorld = world) -> bool:
            worlds = [shop.app.world for shop in shops if shop.app.world is not own]
            return any(line_no in other.lines for other in worlds)

        settings = NaverSettings(
            client_id, client_secret, shop=number, rate=rate, is_foreign=is_foreign
        )
        credentials = {"client_id": client_id, "client_secret": client_secret}
        shops.append(NaverShop(NaverApp(world, clock, settings, faults), credentials))
    return shops
