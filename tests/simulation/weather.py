"""What may go wrong between the program and everything it calls: drawn from the seed, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random


class Crash(BaseException):
    """The process is killed here: nothing above may catch it."""


WIRE = (
    "no_route",
    "lost_before",
    "lost_after",
    "cut_answer",
    "portal",
    "slow",
    "doubled",
    "stale",
    "partial",
    "crash_before_call",
    "crash_after_call",
)
"""What befalls a call. Only reads are answered from an older copy; of a batch that is `partial` the
marketplace overlooks an item and does not mention it; a `doubled` one arrives twice, and the
second answer is the one that comes back."""

DISK = ("crash_before_commit", "crash_after_commit", "disk_full", "busy")
"""What befalls a write transaction."""

MACHINE = ("keyring_locked", "clock_forth", "clock_back", "sleep", "second_start", "network_down")
"""What befalls the computer."""

RESTORED = "restored"
"""A backup is put back when all is at rest."""


@dataclass(slots=True)
class Weather:
    """How likely things fail now. `wire` and `disk` are chances per call and per commit."""

    rng: Random
    reached: Counter[str]
    wire: float = 0.0
    disk: float = 0.0
    crashes: float = 0.0
    network_up: bool = True
    blows: list[str] = field(default_factory=list)
    """Named blows that the next fitting calls take first."""
    port_calls: int = 0
    """How often something outside the program was asked and could have failed: calls of a
    marketplace and write transactions."""

    def on_wire(self, *, safe: bool) -> str | None:
        """What befalls the next call; None for nothing."""
        self.port_calls += 1
        if not self.network_up:
            return self._note("no_route")
        if self.blows and _fits(self.blows[0], safe=safe):
            return self._note(self.blows.pop(0))
        if self.rng.random() >= self.wire:
            return None
        name = self.rng.choice(WIRE)
        if not _fits(name, safe=safe) or (name.startswith("crash") and not self._crashes()):
            return None
        return self._note(name)

    def on_commit(self) -> str | None:
        """What befalls the next write transaction."""
        self.port_calls += 1
        if self.rng.random() >= self.disk:
            return None
        name = self.rng.choice(DISK)
        if name.startswith("crash") and not self._crashes():
            return None
        return self._note(name)

    def clear(self) -> None:
        """Everything works from now on."""
        self.wire = self.disk = self.crashes = 0.0
        self.network_up = True
        self.blows.clear()

    def note(self, name: str) -> None:
        """Count a fault that somebody else makes."""
        self.reached[f"fault {name}"] += 1

    def _crashes(self) -> bool:
        return self.rng.random() < self.crashes

    def _note(self, name: str) -> str:
        self.note(name)
        return name


def _fits(name: str, *, safe: bool) -> bool:
    return name != ("partial" if safe else "stale")
