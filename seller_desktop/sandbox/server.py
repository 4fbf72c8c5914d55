"""Starts sandbox marketplaces on loopback: one port for each shop and one to control them all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from ..system.clock import Clock
from .control import ControlApp, ControlledApp, ShopControl
from .coupang.shop import open_shops as open_coupang
from .faults import Fault, parse_fault
from .listener import Listener
from .live import LiveTrade
from .naver.routes import BASE as NAVER_BASE
from .naver.shop import open_shops as open_naver
from .woocommerce.shop import open_shops as open_woocommerce

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed.wsgi import StartResponse, WSGIEnvironment


class SandboxApp(ControlledApp, Protocol):
    """What a marketplace's app is to its listener and its controller."""

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""


class OpenShop(Protocol):
    """One open shop of a marketplace."""

    @property
    def app(self) -> SandboxApp:
        """Its app."""

    @property
    def credentials(self) -> dict[str, str]:
        """What its owner would copy into the program."""


class Opener(Protocol):
    """Opens shops: one for each number of order lines."""

    def __call__(
        self,
        *,
        seed: int,
        lines: Iterable[int],
        clock: Clock,
        rate: bool = True,
        faults: Iterable[Fault] = (),
    ) -> Sequence[OpenShop]:
        """The shops, in the order of `lines`."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a marketplace's shops are opened, and the fixed prefix of its addresses."""

    open_shops: Opener
    base: str = ""


_KINDS: Mapping[str, _Kind] = MappingProxyType(
    {
        "naver": _Kind(open_naver, NAVER_BASE),
        "coupang": _Kind(open_coupang),
        "woocommerce": _Kind(open_woocommerce),
    }
)
SANDBOX_MARKETPLACES: tuple[str, ...] = tuple(_KINDS)
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
    lines = [orders // shops + (number < orders % shops) for number in range(shops)]
    opened: list[tuple[str, int, OpenShop]] = []
    for key in wanted:
        found = _KINDS[key].open_shops(
            seed=seed, lines=lines, clock=clock, rate=rate, faults=set_faults
        )
        opened += [(key, number, shop) for number, shop in enumerate(found, 1)]
    with ExitStack() as running:
        sandbox = _listen(opened, port, running)
        if live:
            trade = LiveTrade([shop.app for _, _, shop in opened], clock)
            running.callback(trade.stop)
        return Sandbox(sandbox, running.pop_all())


def _listen(
    opened: Sequence[tuple[str, int, OpenShop]], port: int, running: ExitStack
) -> list[SandboxShop]:
    ports = _ports(port)
    listeners = []
    for _, _, shop in opened:
        listener = Listener(shop.app, next(ports))
        running.callback(listener.down)
        listeners.append(listener)
    places = list(zip(opened, listeners, strict=True))
    controls = {
        str(place): ShopControl(shop.app, listener)
        for place, ((_, _, shop), listener) in enumerate(places, 1)
    }
    control = Listener(ControlApp(controls), next(ports))
    running.callback(control.down)
    return [
        SandboxShop(
            marketplace=key,
            shop=f"{key}-{number}",
            base_url=listener.url + _KINDS[key].base,
            credentials=dict(shop.credentials),
            control_url=f"{control.url}/shops/{place}",
        )
        for place, ((key, number, shop), listener) in enumerate(places, 1)
    ]


def _ports(first: int) -> Iterator[int]:
    """Consecutive ports from the first; 0 for ever where any will do."""
    while True:
        yield first
        first += first > 0
