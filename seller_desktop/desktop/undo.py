"""Taking back what was just queued: the toast's button and Ctrl+Z do the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ..domain.errors import Problem
from .context import TakeBack
from .tasks import Tasks
from .widgets.toast import SECONDS, Toast, ToastStack


class Undo(QObject):
    """Offers to take back requests; the newest offer still in sight is what Ctrl+Z takes.

    `seconds` says how long what was queued waits before it is sent.
    """

    def __init__(
        self,
        tasks: Tasks,
        undo: Callable[[str], int],
        toasts: ToastStack,
        show_problem: Callable[[Problem], None],
        seconds: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._undo = undo
        self._toasts = toasts
        self._show_problem = show_problem
        self._seconds = seconds
        self._offers: list[tuple[TakeBack, Toast]] = []

    def offer(self, text: str, undo: TakeBack, detail: str = "") -> Toast:
        """Show what was done, with a button that takes it back: what was queued for as long as it
        waits, what is ours alone for as long as it is in sight."""
        seconds = self._seconds() if isinstance(undo, str) else SECONDS
        toast = self._toasts.show_toast(
            text, detail, undo=lambda: self._take_back(undo), undo_seconds=seconds
        )
        offer = (undo, toast)
        self._offers.append(offer)
        toast.closed.connect(lambda: self._forget(offer))
        return toast

    def undo_last(self) -> None:
        """Take back the newest request that is still offered."""
        if self._offers:
            undo, toast = self._offers[-1]
            toast.close_now()
            self._take_back(undo)

    def _forget(self, offer: tuple[TakeBack, Toast]) -> None:
        if offer in self._offers:
            self._offers.remove(offer)

    def _take_back(self, undo: TakeBack) -> None:
        def work() -> int:
            if isinstance(undo, str):
                return self._undo(undo)
            undo()
            return 1

        self._tasks.run(self, work, self._on_undone, self._show_problem)

    def _on_undone(self, count: int) -> None:
        if count:
            text = self.tr("%n taken back", "", count)
        else:
            text = self.tr("Nothing to take back: it was sent already")
        self._toasts.show_toast(text)
