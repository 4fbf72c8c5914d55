"""How the window begins, and begins anew."""

from __future__ import annotations

from enum import Enum, auto


class Start(Enum):
    """`FIRST` is on a profile that was just made: the seller is led on. `MINIMISED` begins in the
    tray, where there is one, and raises nothing."""

    USUAL = auto()
    FIRST = auto()
    MINIMISED = auto()


RESTART_STATUS = 75
"""The exit status of a window that asks for another start: for what can't be done with it open."""
