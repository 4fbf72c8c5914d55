"""The one thread in which every write transaction of this process runs, by priority."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from typing import Generic, Protocol, TypeVar

from ..domain.errors import Passing

T = TypeVar("T")


class Priority(IntEnum):
    """What goes first; within one class the order of posting is kept."""

    ACTION = 0
    RESULT = 1
    PAGE = 2
    UPKEEP = 3


_LAST = len(Priority)


class _Step(Protocol):
    def run(self) -> None: ...


class _Job(Generic[T]):
    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self.future: Future[T] = Future()

    def run(self) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - the caller gets it; top of the thread
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class Writer:
    """A named thread that starts with its first job and ends after its last one when closed."""

    def __init__(self, name: str = "writer") -> None:
        self._queue: queue.PriorityQueue[tuple[int, int, _Step | None]] = queue.PriorityQueue()
        self._count = itertools.count()
        self._lock = threading.Lock()
        self._name = name
        self._thread: threading.Thread | None = None
        self._closed = False

    def submit(self, work: Callable[[], T], priority: Priority) -> Future[T]:
        """Queue `work`; its result or exception arrives in the future.

        Raises `Passing("database_closed")` after `close`: a thread that was in the middle of a
        call finds out so, and the next start goes on where the file stands.
        """
        job = _Job(work)
        with self._lock:
            if self._closed:
                raise Passing("database_closed")
            self._queue.put((priority, next(self._count), job))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
        return job.future

    @property
    def is_current(self) -> bool:
        """Whether the caller is the writer's own thread, which must not wait for itself."""
        return threading.current_thread() is self._thread

    def close(self) -> None:
        """Finish what is queued, then end the thread."""
        with self._lock:
            self._closed = True
            self._queue.put((_LAST, next(self._count), None))
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            job = self._queue.get()[2]
            if job is None:
                return
            job.run()
            del job  # a waiting thread must not keep the last result alive
