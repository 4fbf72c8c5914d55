"""Waking whoever syncs a profile: the engine of this process, or another process."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..system.paths import ProfilePaths
from ..system.poke import poke

if TYPE_CHECKING:
    from ..sync.engine import Engine
    from ..sync.threads import EngineThreads
    from .upkeep_thread import UpkeepThread


class Bell:
    """Wakes whoever syncs: the engine of this process, else the window over its socket."""

    def __init__(self, paths: ProfilePaths) -> None:
        self._paths = paths
        self._engine: RunningEngine | None = None

    def hang(self, engine: RunningEngine | None) -> None:
        """From now on wake this engine."""
        self._engine = engine

    def ring(self) -> None:
        """Somebody queued or wished for something, or changed a shop."""
        if self._engine is not None:
            self._engine.wake()
        else:
            poke(self._paths)

    def reconnect(self, shop_id: int) -> None:
        """A shop's secrets have changed."""
        if self._engine is not None:
            self._engine.reconnect(shop_id)


class RunningEngine:
    """An engine with its threads, and the profile's upkeep. Safe from any thread."""

    def __init__(
        self, engine: Engine, threads: EngineThreads, bell: Bell, upkeep: UpkeepThread
    ) -> None:
        self._engine = engine
        self._threads = threads
        self._bell = bell
        self._upkeep = upkeep
        threads.start()
        upkeep.start()
        bell.hang(self)

    def wake(self, shop_ids: Iterable[int] | None = None) -> None:
        """Look into the outbox, the wishes and the shops."""
        self._threads.wake(shop_ids)

    def online(self) -> None:
        """The network is back: nothing waits out its back-off."""
        self._threads.online()

    def ask_for(self, shop_id: int, line_no: str) -> None:
        """Read one line afresh soon."""
        self._engine.ask_for(shop_id, line_no)
        self._threads.wake([shop_id])

    def reconnect(self, shop_id: int) -> None:
        """Make a new session with a shop, at once: what failed before failed with other secrets."""
        self._engine.reconnect(shop_id)
        self._engine.retry_now([shop_id])
        self._threads.wake()

    def stop(self) -> None:
        """Finish running calls and let go of everything."""
        self._bell.hang(None)
        self._upkeep.stop()
        self._threads.stop()
        self._engine.close()
