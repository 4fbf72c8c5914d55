"""Opens sandbox shops: worlds, keys and apps that belong together, without sockets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from seller_desktop.sandbox.faults import Fault
from seller_desktop.system.clock import Clock

from .app import KioskApp
from .settings import KioskSettings, invent_key
from .world import KioskWorld


@dataclass(frozen=True, slots=True)
class KioskShop:
    """One open shop: its app and what its owner would copy into the program."""

    app: KioskApp
    credentials: dict[str, str]


def open_shops(
    *,
    seed: int,
    lines: Iterable[int],
    clock: Clock,
    rate: bool = True,
    faults: Iterable[Fault] = (),
) -> list[KioskShop]:
    """One shop for each number of order lines."""
    faults = tuple(faults)
    shops: list[KioskShop] = []
    for number, count in enumerate(lines, 1):
        world = KioskWorld(seed=seed, shop=number, lines=count, now_ms=clock.now_ms())
        key = invent_key(seed, number)
        app = KioskApp(world, clock, KioskSettings(key, number, rate), faults)
        shops.append(KioskShop(app, {"key": key}))
    return shops
