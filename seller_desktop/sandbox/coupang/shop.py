"""Opens sandbox Coupangs: worlds, keys and apps that belong together, without sockets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...system.clock import Clock
from ..faults import Fault
from .app import CoupangApp
from .settings import invent_settings
from .world import CoupangWorld


@dataclass(frozen=True, slots=True)
class CoupangShop:
    """One open shop: its app and what its owner would copy from WING."""

    app: CoupangApp
    credentials: dict[str, str]


def open_shops(
    *,
    seed: int,
    lines: Iterable[int],
    clock: Clock,
    rate: bool = True,
    faults: Iterable[Fault] = (),
) -> list[CoupangShop]:
    """One vendor for each number of order lines."""
    shops: list[CoupangShop] = []
    faults = tuple(faults)
    for number, count in enumerate(lines, 1):
        world = CoupangWorld(seed=seed, shop=number, lines=count, now_ms=clock.now_ms())
        settings = invent_settings(seed, number, rate=rate)
        app = CoupangApp(world, clock, settings, faults)
        shops.append(CoupangShop(app, settings.credentials))
    return shops
