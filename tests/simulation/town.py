"""The marketplaces of one seed: shops in sandbox worlds, their people, their own faults."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from seller_desktop.sandbox.faults import FAULT_NAMES, Fault, FaultBox
from seller_desktop.sandbox.naver.app import NaverApp
from seller_desktop.sandbox.naver.settings import (
    NaverSettings,
    SellerCancel,
    invent_credentials,
)
from seller_desktop.sandbox.naver.world import NaverWorld
from seller_desktop.system.clock import VirtualClock

SHOPS = 3
ORDERS_A_DAY = 4
"""Few come, so that the days pass quickly for those that are there: claims take their time."""
_FALSE_CONTENT = ("unknown_word", "null_members", "retyped_fields", "missing_fields")
_TRUE_FAULTS = tuple(name for name in FAULT_NAMES if name not in _FALSE_CONTENT)
_LASTING = frozenset({"clock_skew", "late_change"})


class CountingFaults(FaultBox):
    """The sandbox's faults, each blow counted."""

    def __init__(self, reached: Counter[str]) -> None:
        super().__init__()
        self._reached = reached

    def strike(
        self, name: str, path: str, *, token: bool = False, write: bool = False
    ) -> Fault | None:
        fault = super().strike(name, path, token=token, write=write)
        if fault is not None:
            self._reached[f"fault {name}"] += 1
        return fault

    def standing(self, name: str) -> Fault | None:
        fault = super().standing(name)
        if fault is not None:
            self._reached[f"fault {name}"] += 1
        return fault


@dataclass(slots=True)
class Stall:
    """One shop at its marketplace. `first` are the line numbers it began with."""

    marketplace: str
    name: str
    base_url: str
    credentials: Mapping[str, str]
    app: Any
    first: frozenset[str]

    def view(self) -> dict[str, list[dict[str, Any]]]:
        """The truth: lines, claims, ledger."""
        found: dict[str, list[dict[str, Any]]] = self.app.view()
        return found

    def changed_since(self, instant: int) -> set[str]:
        """Lines of which the feed has told since then, UTC ms."""
        lines = self.app.world.lines.values()
        return {line.line_no for line in lines if line.changed_at >= instant}


class Town:
    """All shops of a seed. `tells_all` makes the feed tell of every change, so that nothing but the
    feed is needed to be right."""

    def __init__(
        self, rng: Random, seed: int, clock: VirtualClock, reached: Counter[str], *, tells_all: bool
    ) -> None:
        self._rng = rng
        self._clock = clock
        # What was told wrongly once is only put right by who reads it again unasked.
        self._faults = _TRUE_FAULTS if tells_all else FAULT_NAMES
        self.stalls: list[Stall] = []
        for number in range(1, SHOPS + 1):
            self.stalls.append(self._open(seed, number, reached, tells_all=tells_all))

    def _open(self, seed: int, number: int, reached: Counter[str], *, tells_all: bool) -> Stall:
        rng = self._rng
        world = NaverWorld(
            seed=seed,
            shop=number,
            lines=rng.randint(11, 12),
            now_ms=self._clock.now_ms(),
            tell_all=tells_all,
            orders_a_day=ORDERS_A_DAY,
        )
        client_id, secret = invent_credentials(seed, number)
        settings = NaverSettings(
            client_id,
            secret,
            shop=number,
            rate=rng.random() < 0.7,
            punish_odd_token_calls=rng.random() < 0.2,
            short_more_from=rng.random() < 0.3,
            repeated_confirm_succeeds=rng.random() < 0.3,
            early_return_approval=rng.random() < 0.3,
            dispatch_date_required=rng.random() < 0.7,
            channels_as_object=rng.random() < 0.3,
            seller_cancel=rng.choice(tuple(SellerCancel)),
            is_foreign=self._is_foreign(world),
        )
        app = NaverApp(world, self._clock, settings)
        app.faults = CountingFaults(reached)
        return Stall(
            "naver",
            f"가게 {number}",
            f"https://shop{number}.invalid/external",
            {"client_id": client_id, "client_secret": secret},
            app,
            frozenset(world.lines),
        )

    def _is_foreign(self, own: NaverWorld) -> Any:
        def is_foreign(line_no: str) -> bool:
            worlds = (stall.app.world for stall in self.stalls if stall.app.world is not own)
            return any(line_no in world.lines for world in worlds)

        return is_foreign

    def stall(self, base_url: str) -> Stall:
        """The shop at an address."""
        return next(stall for stall in self.stalls if stall.base_url == base_url)

    def trade(self, seconds: float) -> None:
        """Let people and couriers act as if so many seconds had passed."""
        for stall in self.stalls:
            stall.app.tick(seconds)

    def break_one(self) -> None:
        """A marketplace begins to fail in its own ways."""
        rng = self._rng
        stall = rng.choice(self.stalls)
        faults = []
        for _ in range(rng.randint(1, 3)):
            name = rng.choice(self._faults)
            faults.append(Fault(name, times=_times(rng, name), seconds=_seconds(rng, name)))
        stall.app.faults.replace(faults)

    def mend(self) -> None:
        """Every marketplace works again; what was to come late has come."""
        for stall in self.stalls:
            stall.app.faults.replace([])


def _times(rng: Random, name: str) -> int | None:
    return None if name in _LASTING else rng.randint(1, 4)


def _seconds(rng: Random, name: str) -> float | None:
    if name == "clock_skew":
        return rng.uniform(-480, 480)
    if name == "late_change":
        return rng.uniform(20, 200)
    if name == "timeout_late":
        return rng.choice((5.0, 40.0, 90.0, 110.0))
    if name.startswith("timeout"):
        return 40.0
    return None
