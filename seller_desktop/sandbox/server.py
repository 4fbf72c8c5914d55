"""Starts sandbox marketplaces on loopback: one port for each shop and one to control them all."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ..system.clock import Clock
from .control import ControlApp, ShopControl
from .faults import Fault, parse_fault
from .listener import Listener
from .live import LiveTrade
from .naver.routes import BASE as NAVER_BASE
from .naver.shop import NaverShop, open_shops

if TYPE_CHECKING:
    from collections.abc import Iterator

SANDBOX_MARKETPLACES: tuple[str, ...] = ("naver",)
"""Marketplaces that have a sandbox."""


@dataclass(frozen=True, slots=True)
class SandboxShop:
    """What `sandbox --json` prints about one shop."""

    marketplace: str
    shop: str
    base_url: str
    credentials: dict[str, str]
    control_url: str


class Sandbox:
    """Running sandbox marketplaces. A context manager: leaving it stops them."""

    def __init__(self, shops: Sequence[SandboxShop], running: ExitStack) -> None:
        self.shops = tuple(shops)
        self._running = running

    def stop(self) -> None:
        """Stop listening and forget the worlds. Safe to repeat."""
        self._running.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def start_sandbox(
    *,
    marketplaces: Sequence[str] = (),
    shops: int = 1,
    orders: int = 300,
    seed: int = 1,
    port: int = 0,
    live: bool = False,
    faults: Sequence[str] = (),
    rate: bool = True,
    clock: Clock,
) -> Sandbox:
    """Listen for each of `shops` shops at each marketplace (none named: all that have a sandbox).

    `orders` counts order lines at each marketplace, dealt evenly. `port` is the first of
    consecutive ones, the last for control; 0 takes any. Raises ValueError for unknown names and
    OSError for a port that is taken.
    """
    wanted = tuple(dict.fromkeys(marketplaces)) or SANDBOX_MARKETPLACES
    unknown = [name for name in wanted if name not in SANDBOX_MARKETPLACES]
    if unknown:
        known = ", ".join(SANDBOX_MARKETPLACES)
        raise ValueError(f"no sandbox for {', '.join(unknown)}; there is one for {known}")
    if shops < 1 or orders < 0:
        raise ValueError("a sandbox needs at least one shop, and no fewer than 0 orders")
    set_faults = [parse_fault(text) for text in faults]
    opened = _open(shops, orders, seed, clock, rate, set_faults)
    with ExitStack() as running:
        sandbox = _listen(opened, port, running)
        if live:
            trade = LiveTrade([shop.app for shop in opened], clock)
            running.callback(trade.stop)
        return Sandbox(sandbox, running.pop_all())


def _open(
    shops: int, orders: int, seed: int, clock: Clock, rate: bool, faults: list[Fault]
) -> list[NaverShop]:
    lines = [orders // shops + (number < orders % shops) for number in range(shops)]
    return open_shops(seed=seed, lines=lines, clock=clock, rate=rate, faults=faults)


def _listen(opened: list[NaverShop], port: int, running: ExitStack) -> list[SandboxShop]:
    ports = _ports(port)
    listeners = []
    for shop in opened:
        listener = Listener(shop.app, next(ports))
        running.callback(listener.down)
        listeners.append(listener)
    controls = {
        str(number): ShopControl(shop.app, listener)
        for number, (shop, listener) in enumerate(zip(opened, listeners, strict=True), 1)
    }
    control = Listener(ControlApp(controls), next(ports))
    running.callback(control.down)
    return [
        SandboxShop(
            marketplace="naver",
            shop=f"naver-{number}",
            base_url=listener.url + NAVER_BASE,
            credentials=dict(shop.credentials),
            control_url=f"{control.url}/shops/{number}",
        )
        for number, (shop, listener) in enumerate(zip(opened, listeners, strict=True), 1)
    ]


def _ports(first: int) -> Iterator[int]:
    """Consecutive ports from the first; 0 for ever where any will do."""
    while True:
        yield first
        first += first > 0
