"""The marketplaces of one seed: shops in sandbox worlds, their people, their own faults."""

from __future__ import annotations

from collections import Counter
from random import Random

from seller_desktop.sandbox.faults import FAULT_NAMES, Fault, FaultBox
from seller_desktop.system.clock import VirtualClock

from .stalls import STALLS, Stall, Wish

_ALONE = ("naver",) * 3
_MIXED = ("naver", "coupang", "woocommerce")
_MIXED_SHARE = 0.1
_FALSE_CONTENT = ("unknown_word", "null_members", "retyped_fields", "missing_fields")
_TRUE_FAULTS = tuple(name for name in FAULT_NAMES if name not in _FALSE_CONTENT)
_LASTING = frozenset({"clock_skew", "late_change"})


def is_mixed(seed: int) -> bool:
    """Whether a seed has shops of all marketplaces, and not SmartStores alone."""
    return Random(f"kinds {seed}").random() < _MIXED_SHARE


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


class Town:
    """All shops of a seed. `tells_all` makes the feed tell of every change, so that nothing but the
    feed is needed to be right: only SmartStores have one that can be."""

    def __init__(
        self,
        rng: Random,
        seed: int,
        clock: VirtualClock,
        reached: Counter[str],
        *,
        tells_all: bool,
        mixed: bool,
    ) -> None:
        self._rng = rng
        self.mixed = mixed
        # What was told wrongly once is only put right by who reads it again unasked.
        self._faults = _TRUE_FAULTS if tells_all else FAULT_NAMES
        self.stalls: list[Stall] = []
        for number, kind in enumerate(_MIXED if mixed else _ALONE, 1):
            wish = Wish(rng, seed, number, clock, tells_all, self.stalls)
            stall = STALLS[kind](wish)
            stall.app.faults = CountingFaults(reached)
            self.stalls.append(stall)

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
