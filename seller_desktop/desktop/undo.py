"""Taking back what was just queued: the toast's button and Ctrl+Z do the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ..domain.errors import Problem
from .tasks import Tasks
from .widgets.toast import Toast, ToastStack


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
        self._offers: list[tuple[str, Toast]] = []

    def offer(self, text: str, request_id: str) -> Toast:
        """Show what was queued, with a button that takes it back for as long as it waits."""
        toast = self._toasts.show_toast(
            text, undo=lambda: self._take_back(request_id), undo_seconds=self._seconds()
        )
        offer = (request_id, toast)
        self._offers.append(offer)
        toast.closed.connect(lambda: self._forget(offer))
        return toast

    def undo_last(self) -> None:
        """Take back the newest request that is still offered."""
        if self._offers:
            request_id, toast = self._offers[-1]
            toast.close_now()
            self._take_back(request_id)

    def _forget(self, offer: tuple[str, Toast]) -> None:
        if offer in self._offers:
            self._offers.remove(offer)

    def _take_back(self, request_id: str) -> None:
        self._tasks.run(self, lambda: self._undo(request_id), self._on_undone, self._show_problem)

    def _on_undone(self, count: int) -> None:
        if count:
            text = self.tr("%n taken back", "", count)
        else:
            text = self.tr("Nothing to take back: it was sent already")
        self._toasts.show_toast(text)
