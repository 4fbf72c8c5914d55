"""Starts sandbox marketplaces on loopback: one port for each shop and one to control them all."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.metadata import entry_points
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

ENTRY_POINT_GROUP = "seller_desktop.sandboxes"

_log = logging.getLogger(__name__)


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
"""Built-in marketplaces that have a sandbox."""


def sandbox_marketplaces() -> tuple[str, ...]:
    """Marketplaces that have a sandbox, built-in ones first, then those of plug-ins."""
    return tuple(_kinds())


def _kinds() -> dict[str, _Kind]:
    """A plug-in's entry point is named by its marketplace's key and gives an `Opener`. It can't
    take the key of a built-in; one that can't be loaded is logged and left out."""
    kinds = dict(_KINDS)
    for entry in entry_points(group=ENTRY_POINT_GROUP):
        if entry.name in kinds:
            _log.warning("sandbox %s has the key of another marketplace: left out", entry.name)
            continue
        try:
            kinds[entry.name] = _Kind(entry.load())
        except (ImportError, AttributeError) as error:
            _log.warning("sandbox %s not loaded: %s", entry.name, type(error).__name__)
    return kinds


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
    """Listen for each of `shops` shops at each marketplace (none named: all built-in ones).

    `orders` counts order lines at each marketplace, dealt evenly. `port` is the first of
    consecutive ones, the last for control; 0 takes any. Raises ValueError for unknown names and
    OSError for a port that is taken.
    """
    kinds = _kinds()
    wanted = tuple(dict.fromkeys(marketplaces)) or SANDBOX_MARKETPLACES
    unknown = [name for name in wanted if name not in kinds]
    if unknown:
        known = ", ".join(kinds)
        raise ValueError(f"no sandbox for {', '.join(unknown)}; there is one for {known}")
    if shops < 1 or orders < 0:
        raise ValueError("a sandbox needs at least one shop, and no fewer than 0 orders")
    set_faults = [parse_fault(text) for text in faults]
    lines = [orders // shops + (number < orders % shops) for number in range(shops)]
    opened: list[_Opened] = []
    for key in wanted:
        found = kinds[key].open_shops(
            seed=seed, lines=lines, clock=clock, rate=rate, faults=set_faults
        )
        base = kinds[key].base
        opened += [_Opened(key, base, number, shop) for number, shop in enumerate(found, 1)]
    with ExitStack() as running:
        sandbox = _listen(opened, port, running)
        if live:
            trade = LiveTrade([each.shop.app for each in opened], clock)
            running.callback(trade.stop)
        return Sandbox(sandbox, running.pop_all())


@dataclass(frozen=True, slots=True)
class _Opened:
    """An open shop that nobody can reach yet: the `number`th of its marketplace."""

    marketplace: str
    base: str
    number: int
    shop: OpenShop


def _listen(opened: Sequence[_Opened], port: int, running: ExitStack) -> list[SandboxShop]:
    ports = _ports(port)
    listeners = []
    for each in opened:
        listener = Listener(each.shop.app, next(ports))
        running.callback(listener.down)
        listeners.append(listener)
    places = list(zip(opened, listeners, strict=True))
    controls = {
        str(place): ShopControl(each.shop.app, listener)
        for place, (each, listener) in enumerate(places, 1)
    }
    control = Listener(ControlApp(controls), next(ports))
    running.callback(control.down)
    return [
        SandboxShop(
            marketplace=each.marketplace,
            shop=f"{each.marketplace}-{each.number}",
            base_url=listener.url + each.base,
            credentials=dict(each.shop.credentials),
            control_url=f"{control.url}/shops/{place}",
        )
        for place, (each, listener) in enumerate(places, 1)
    ]


def _ports(first: int) -> Iterator[int]:
    """Consecutive ports from the first; 0 for ever where any will do."""
    while True:
        yield first
        first += first > 0
