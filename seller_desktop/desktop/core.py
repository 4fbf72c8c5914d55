"""What the composition root hands to the desktop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..domain.errors import Problem
from .engine_control import RunningEngine

if TYPE_CHECKING:
    from ..actions.office import Office


class PictureWish(Protocol):
    """Pictures of the window itself: where they go, whether of every dialog and state, and how the
    names of what is wanted begin (none: all)."""

    @property
    def folder(self) -> Path: ...

    @property
    def whole(self) -> bool: ...

    @property
    def only(self) -> tuple[str, ...]: ...


class DesktopCore(Protocol):
    """What the composition root hands over: the office, what it has to warn of, and how the engine
    is started."""

    @property
    def office(self) -> Office: ...

    @property
    def warnings(self) -> tuple[Problem, ...]: ...

    def start_engine(self) -> RunningEngine:
        """Start the engine's threads; called once its lock is ours, off the window's thread."""
