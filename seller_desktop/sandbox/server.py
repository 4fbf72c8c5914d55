"""Starts sandbox marketplaces on loopback: one port for each shop and one to control them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from ..system.clock import Clock
from .control import ControlApp, ControlledApp, ShopControl
from .coupang.shop import open_shops as open_coupang
from .faults import Fault, parse_fault
from .listener import Listener
from .live import LiveTrade
from .naver.routes import BASE as NAVER_BASE
from .naver.shop import open_shops as open_naver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed.wsgi import StartResponse, WSGIEnvironment


class _App(ControlledApp, Protocol):
    """One shop's marketplace: a WSGI app that can be controlled."""

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""


class _OpenShop(Protocol):
    """A shop that is open: its app, and what its owner would copy from the console."""

    @property
    def app(self) -> _App: ...

    @property
    def credentials(self) -> dict[str, str]: ...


class _Opener(Protocol):
    def __call__(
        self,
        *,
        seed: int,
        lines: Iterable[int],
        clock: Clock,
        rate: bool = True,
        faults: Iterable[Fault] = (),
    ) -> Sequence[_OpenShop]: ...


_OPENERS: Mapping[str, tuple[_Opener, str]] = {
    "naver": (open_naver, NAVER_BASE),
    "coupang": (open_coupang, ""),
}
"""By key: what opens its shops, and the path its official address ends with."""

SANDBOX_MARKETPLACES: tuple[str, ...] = tuple(_OPENERS)
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
    dealt = [orders // shops + (number < orders % shops) for number in range(shops)]
    opened = [
        (key, _OPENERS[key][1], shop)
        for key in wanted
        for shop in _OPENERS[key][0](
            seed=seed, lines=dealt, clock=clock, rate=rate, faults=set_faults
        )
    ]
    with ExitStack() as running:
        sandbox = _listen(opened, port, running)
        if live:
            trade = LiveTrade([shop.app for _, _, shop in opened], clock)
            running.callback(trade.stop)
        return Sandbox(sandbox, running.pop_all())


def _listen(
    opened: Sequence[tuple[str, str, _OpenShop]], port: int, running: ExitStack
) -> list[SandboxShop]:
    ports = _ports(port)
    listeners = []
    for _, _, shop in opened:
        listener = Listener(shop.app, next(ports))
        running.callback(listener.down)
        listeners.append(listener)
    controls = {
        str(number): ShopControl(shop.app, listener)
        for number, ((_, _, shop), listener) in enumerate(zip(opened, listeners, strict=True), 1)
    }
    control = Listener(ControlApp(controls), next(ports))
    running.callback(control.down)
    counts: Counter[str] = Counter()
    shops = []
    for number, ((key, base, shop), listener) in enumerate(zip(opened, listeners, strict=True), 1):
        counts[key] += 1
        shops.append(
            SandboxShop(
                marketplace=key,
                shop=f"{key}-{counts[key]}",
                base_url=listener.url + base,
                credentials=dict(shop.credentials),
                control_url=f"{control.url}/shops/{number}",
            )
        )
    return shops


def _ports(first: int) -> Iterator[int]:
    """Consecutive ports from the first; 0 for ever where any will do."""
    while True:
        yield first
        first += first > 0
