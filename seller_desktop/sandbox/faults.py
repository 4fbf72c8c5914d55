"""Faults by name (`design.md` 7): what may go wrong between a shop and its marketplace."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

LATE_SECONDS = 40.0
"""How long a connection stalls at most, and how late a late effect is, unless told."""

SKEW_SECONDS = 600.0
HIDDEN_SECONDS = 60.0
_MOST_SECONDS = 400 * 86_400


class Scope(Enum):
    """Which calls a fault without a path hits."""

    EVERYTHING = "everything, the token call too"
    CALLS = "every call but the token's"
    WRITES = "calls that change something"


_SCOPES = {
    "timeout_before": Scope.CALLS,
    "timeout_after": Scope.WRITES,
    "timeout_late": Scope.WRITES,
    "rate_limit": Scope.CALLS,
    "server_error": Scope.CALLS,
    "token_expired": Scope.CALLS,
    "reset_before": Scope.CALLS,
    "reset_after": Scope.WRITES,
    "maintenance": Scope.EVERYTHING,
    "ip_refused": Scope.EVERYTHING,
    "group_missing": Scope.CALLS,
    "clock_skew": Scope.EVERYTHING,
    "duplicate_page": Scope.CALLS,
    "late_change": Scope.CALLS,
    "missing_ids": Scope.CALLS,
    "unknown_word": Scope.CALLS,
    "extra_fields": Scope.CALLS,
    "null_members": Scope.CALLS,
    "retyped_fields": Scope.CALLS,
    "missing_fields": Scope.CALLS,
}

FAULT_NAMES: tuple[str, ...] = tuple(_SCOPES)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: on which path (a part of it), how many times (None: until cleared), how long."""

    name: str
    path: str | None = None
    times: int | None = None
    seconds: float | None = None

    def __post_init__(self) -> None:
        if self.name not in _SCOPES:
            raise ValueError(f"unknown fault {self.name!r}; there are {', '.join(FAULT_NAMES)}")
        if self.times is not None and self.times < 1:
            raise ValueError(f"fault {self.name}: times must be at least 1")
        if self.seconds is not None and not abs(self.seconds) <= _MOST_SECONDS:
            raise ValueError(f"fault {self.name}: seconds must be a number of at most 400 days")
        if self.seconds is not None and self.seconds < 0 and self.name != "clock_skew":
            raise ValueError(f"fault {self.name}: seconds must not be negative")

    def as_json(self) -> dict[str, object]:
        """The form of `POST …/faults`, without absent members."""
        members = {
            "name": self.name,
            "path": self.path,
            "times": self.times,
            "seconds": self.seconds,
        }
        return {key: value for key, value in members.items() if value is not None}


def parse_fault(text: str) -> Fault:
    """`name` or `name:times`, as `--faults` takes it."""
    name, colon, times = text.partition(":")
    if colon and not times.isdecimal():
        raise ValueError(f"fault {name}: {times!r} is no number of times")
    return Fault(name, times=int(times) if colon else None)


def read_faults(entries: object) -> tuple[Fault, ...]:
    """The `set` of `POST …/faults`. Raises ValueError with what is wrong."""
    if not isinstance(entries, list):
        raise ValueError('"set" must be a list of faults')
    return tuple(_read_fault(entry) for entry in entries)


def _read_fault(entry: object) -> Fault:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise ValueError('a fault is an object with a "name"')
    path, times, seconds = entry.get("path"), entry.get("times"), entry.get("seconds")
    if path is not None and not isinstance(path, str):
        raise ValueError('"path" must be text')
    if times is not None and (not isinstance(times, int) or isinstance(times, bool)):
        raise ValueError('"times" must be a whole number')
    if seconds is not None and (not isinstance(seconds, int | float) or isinstance(seconds, bool)):
        raise ValueError('"seconds" must be a number')
    return Fault(entry["name"], path or None, times, _read_seconds(seconds))


def _read_seconds(seconds: float | None) -> float | None:
    """As a float; infinity stands for what is too large for one."""
    try:
        return None if seconds is None else float(seconds)
    except OverflowError:
        return math.inf


@dataclass(slots=True)
class _Armed:
    fault: Fault
    left: int | None


class FaultBox:
    """The faults now set for one shop, and how often each may still strike."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._lock = threading.Lock()
        self.replace(tuple(faults))

    def replace(self, faults: Sequence[Fault]) -> None:
        """Set these and no others."""
        with self._lock:
            self._armed = [_Armed(fault, _first_count(fault)) for fault in faults]

    def current(self) -> list[dict[str, object]]:
        """What is set and not used up, as `POST …/faults` would set it again."""
        with self._lock:
            return [
                {**each.fault.as_json(), **({} if each.left is None else {"times": each.left})}
                for each in self._armed
                if each.left != 0
            ]

    def strike(
        self, name: str, path: str, *, token: bool = False, write: bool = False
    ) -> Fault | None:
        """The fault of this name that hits such a call now; it is used up by one."""
        with self._lock:
            for each in self._armed:
                fault, left = each.fault, each.left
                if fault.name == name and left != 0 and _hits(fault, path, token, write):
                    each.left = None if left is None else left - 1
                    return fault
        return None

    def standing(self, name: str) -> Fault | None:
        """A fault that is a condition, not a blow: it lasts until it is cleared."""
        with self._lock:
            for each in self._armed:
                if each.fault.name == name:
                    return each.fault
        return None


def _first_count(fault: Fault) -> int | None:
    return 1 if fault.name == "token_expired" and fault.times is None else fault.times


def _hits(fault: Fault, path: str, token: bool, write: bool) -> bool:
    if fault.path is not None:
        return fault.path in path
    scope = _SCOPES[fault.name]
    if scope is Scope.WRITES:
        return write
    return scope is Scope.EVERYTHING or not token


class ConnectionCut(Exception):
    """The connection is reset without an answer. The transport that carries the app does it."""


class ConnectionStalled(Exception):
    """No answer comes. The transport waits until the client gives up, at most `seconds`.

    Then it calls `gave_up` once: an effect that arrives late counts from there. A client still
    there gets `late_answer`.
    """

    def __init__(
        self,
        seconds: float,
        gave_up: Callable[[], None],
        late_answer: Callable[[], tuple[str, list[tuple[str, str]], bytes]],
    ) -> None:
        super().__init__(f"stalled for {seconds:g} s")
        self.seconds = seconds
        self.gave_up = gave_up
        self.late_answer = late_answer
