"""Work that is not instant: it runs in a pool, its result comes back in the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ..domain.errors import OfficeError, Problem
from ..system.randomness import Ids
from .mailbox import Mailbox

T = TypeVar("T")

_log = logging.getLogger(__name__)
_THREADS = 4
_ID_BYTES = 4


class Cancel:
    """Takes back the wish for a result: what runs goes on, nobody is told of it."""

    def __init__(self) -> None:
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits any more; long work may look and stop."""
        return self._cancelled

    def cancel(self) -> None:
        """Don't call `done` or `failed`."""
        self._cancelled = True

    __call__ = cancel


@dataclass(frozen=True, slots=True)
class _Task(Generic[T]):
    owner: QObject
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[Problem], None] | None
    cancel: Cancel

    @property
    def is_wanted(self) -> bool:
        return not self.cancel.cancelled and isValid(self.owner)


@dataclass(frozen=True, slots=True)
class _Failure:
    problem: Problem


class Tasks(QObject):
    """Runs work off the window's thread. What nobody handles goes to `show_problem`."""

    def __init__(
        self, ids: Ids, show_problem: Callable[[Problem], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ids = ids
        self._show_problem = show_problem
        self._pool = ThreadPoolExecutor(_THREADS, "task")
        self._tasks: dict[int, _Task[object]] = {}
        self._count = 0
        self._closed = False
        self._held: list[int] | None = None
        self._box: Mailbox[tuple[int, object]] = Mailbox(self._tell, self)

    @property
    def busy(self) -> bool:
        """Whether any result has yet to come."""
        return bool(self._tasks)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> Cancel:
        """Run `work` in the pool, then `done` or `failed` here, unless `owner` is gone by then."""
        task = _Task(owner, work, done, failed, Cancel())
        if self._closed:
            task.cancel()
            return task.cancel
        self._count += 1
        self._tasks[self._count] = task  # type: ignore[assignment]  # `done` takes its own result
        if self._held is None:
            self._pool.submit(self._work, self._count)
        else:
            self._held.append(self._count)
        return task.cancel

    def hold(self) -> None:
        """Begin nothing until `release`: the first paint waits for no import in another thread."""
        self._held = self._held or []

    def release(self) -> None:
        """Begin what was held."""
        held, self._held = self._held or [], None
        for number in held:
            self._pool.submit(self._work, number)

    def close(self) -> None:
        """Finish everything that was asked for, tell nobody; nothing new begins."""
        self.release()
        self._closed = True
        self._pool.shutdown(wait=True)
        self._box.close()
        self._tasks.clear()

    def _work(self, number: int) -> None:
        """A thread of the pool knows a task by its number alone: were it the last to let go of a
        widget, Qt's objects would be freed in the wrong thread."""
        outcome: object
        try:
            outcome = self._tasks[number].work()
        except OfficeError as error:
            outcome = _Failure(error.problem)
        except Exception:  # noqa: BLE001 - the top of a thread; logged with its stack
            outcome = _Failure(self._unforeseen())
        self._box.post((number, outcome))

    def _unforeseen(self) -> Problem:
        """A mistake of ours: the seller sees the id under which the log has its stack."""
        error_id = self._ids.token(_ID_BYTES)
        _log.exception("a task failed", extra={"error_id": error_id})
        return Problem("internal", {"error_id": error_id})

    def _tell(self, ended: tuple[int, object]) -> None:
        number, outcome = ended
        task = self._tasks.pop(number, None)  # none once this is closed
        if task is None or not task.is_wanted:
            return
        if isinstance(outcome, _Failure):
            (task.failed or self._show_problem)(outcome.problem)
        else:
            task.done(outcome)
