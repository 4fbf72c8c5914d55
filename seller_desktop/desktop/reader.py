"""The window's own query-only connection: indexed page queries of up to 200 rows, no more."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QThread

from ..domain.errors import OfficeError
from ..store.connection import RawConnection
from ..store.failures import converted
from ..system.clock import Clock

T = TypeVar("T")

_log = logging.getLogger(__name__)
_SLOW_S = 0.05


class GuiReader:
    """Answers queries at once. What may be slow runs in a task with `Database.read` instead."""

    def __init__(self, connect: Callable[[], RawConnection], clock: Clock) -> None:
        self._connect = connect
        self._clock = clock
        self._connection: RawConnection | None = None
        self._thread = QThread.currentThread()

    def query(self, ask: Callable[[RawConnection], T]) -> T:
        """What `ask` reads. Raises `OfficeError` for what the driver says, and `RuntimeError` in
        any thread but the one that made the reader."""
        if QThread.currentThread() is not self._thread:
            raise RuntimeError("the window's connection belongs to its thread")
        began = self._clock.monotonic()
        try:
            if self._connection is None:
                self._connection = self._connect()
            return ask(self._connection)
        except OfficeError:
            raise
        except Exception as error:
            if _is_of_driver(error):
                raise converted(error) from error
            raise
        finally:
            spent = self._clock.monotonic() - began
            if spent > _SLOW_S:
                _log.info("a query of the window took %d ms", round(spent * 1000))


def _is_of_driver(error: BaseException) -> bool:
    return type(error).__module__.startswith("sqlcipher3")
