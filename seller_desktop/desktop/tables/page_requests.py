"""Which pages were painted without rows and are to be read, the last painted first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_MOST_CALLS = 3
_LATE_MS = 150


class PageRequests(QObject):
    """Collects wishes while painting and passes on a few when the event loop is free again.

    `late_changed` says that something has been missing for 150 ms, or no longer is.
    """

    late_changed = Signal()

    def __init__(self, ask: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self.late = False
        self._ask = ask
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._others = 0
        self._ask_timer = QTimer(self)
        self._ask_timer.setSingleShot(True)
        self._ask_timer.timeout.connect(self._pass_on)
        self._late_timer = QTimer(self)
        self._late_timer.setSingleShot(True)
        self._late_timer.setInterval(_LATE_MS)
        self._late_timer.timeout.connect(self._on_late)

    def want(self, page: int) -> None:
        """A row of this page was painted and is not at hand."""
        if page in self._asked:
            return
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        if not self._ask_timer.isActive():
            self._ask_timer.start(0)
        self._watch()

    def arrived(self, page: int) -> None:
        """The page was read, or failed."""
        self._asked.discard(page)
        self._rest()

    def begin(self) -> None:
        """Something else that rows wait for is being read: the keys."""
        self._others += 1
        self._watch()

    def end(self) -> None:
        """It was read, or failed."""
        self._others -= 1
        self._rest()

    def _watch(self) -> None:
        if not self.late and not self._late_timer.isActive():
            self._late_timer.start()

    def _rest(self) -> None:
        if self._asked or self._wanted or self._others:
            return
        self._late_timer.stop()
        if self.late:
            self.late = False
            self.late_changed.emit()

    def _pass_on(self) -> None:
        while self._wanted and len(self._asked) < _MOST_CALLS:
            page, _ = self._wanted.popitem()
            self._asked.add(page)
            self._ask(page)
        # what was scrolled past asks again when it is painted again
        self._wanted.clear()

    def _on_late(self) -> None:
        if self._asked or self._wanted or self._others:
            self.late = True
            self.late_changed.emit()
