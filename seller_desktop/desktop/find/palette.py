"""The search palette: what the field at the top finds, in a list under it (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ...domain.errors import Problem
from ...store.database import Database
from ...store.find import Found, find
from ...system.clock import Clock
from ..orders.shop_faces import ShopFaces
from ..orders.words import Words
from ..place import Place
from ..shop_filter import ShopFilter
from ..tasks import Cancel, Tasks
from ..widgets.plain_label import PlainLabel
from ..widgets.search_field import SearchField
from .entries import (
    MOST,
    Entry,
    Screen,
    command_entries,
    found_entries,
    screen_entries,
)
from .results_list import ResultsList

_WIDTH = 560
_HIGHEST = 460
_GAP = 4
_TYPING_MS = 80


@dataclass(frozen=True, slots=True)
class Sources:
    """Where results come from."""

    tasks: Tasks
    db: Database
    clock: Clock
    shop_filter: ShopFilter
    shops: Callable[[], ShopFaces]
    words: Words
    screens: Sequence[Screen]
    commands: Callable[[], Sequence[QAction]]
    go: Callable[[Place], None]


class Palette(QObject):
    """Drives the search field and its list. The focus stays in the field all the time.

    The store is read in a task: what is typed meanwhile takes the wish for the older answer back.
    """

    closed = Signal()

    def __init__(self, field: SearchField, window: QWidget, sources: Sources) -> None:
        super().__init__(window)
        self._field = field
        self._window = window
        self._sources = sources
        self._typed = ""
        self._reading: Cancel | None = None
        self._choose_first = False
        self._came_from: QWidget | None = None
        self._frame = QFrame(window)
        self._frame.setProperty("kind", "card")
        self._frame.hide()
        self._list = ResultsList(self._frame)
        self._nothing = PlainLabel(self._frame, self.tr("Nothing found"), tone="tertiary")
        self._nothing.setContentsMargins(12, 8, 12, 8)
        layout = QVBoxLayout(self._frame)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._connect()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.search)
        self._field.textChanged.connect(self._on_typed)
        self._field.stepped.connect(self._list.step)
        self._field.returnPressed.connect(self._on_return)
        self._field.left.connect(self.leave)
        self._field.installEventFilter(self)
        self._list.chosen.connect(self._on_chosen)

    @property
    def results(self) -> ResultsList:
        """The list under the field."""
        return self._list

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._frame.isVisible()

    def start(self) -> None:
        """Put the focus into the field and show what can be done."""
        focused = QApplication.focusWidget()
        if focused is not self._field:
            self._came_from = focused
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.search()

    def leave(self) -> None:
        """Close the list; the focus goes back to where it was."""
        self.close()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._field.hasFocus():
            self._field.clearFocus()

    def close(self) -> None:
        """Hide the list."""
        self._timer.stop()
        self._take_back()
        self._frame.hide()
        self.closed.emit()

    def search(self) -> None:
        """Look for what is typed, half a syllable under the IME included."""
        self._timer.stop()
        self._take_back()
        text, sources = self._typed or self._field.text(), self._sources
        if not text.strip():
            self._show(text, Found())
            return
        shops, now = sources.shop_filter.shop_ids, sources.clock.now_ms()

        def work() -> Found:
            with sources.db.read_raw() as conn:
                return find(conn, text, shops, now, MOST)

        self._reading = sources.tasks.run(
            self, work, lambda found: self._on_found(text, found), lambda p: self._on_lost(text, p)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._typed = self._field.text() + event.preeditString()
            self._timer.start()
        elif event.type() == QEvent.Type.FocusOut:
            self.close()
        return super().eventFilter(watched, event)

    def _take_back(self) -> None:
        """Nobody waits for what is still being read."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading, self._choose_first = None, False

    def _on_found(self, text: str, found: Found) -> None:
        choose, self._reading = self._choose_first, None
        self._choose_first = False
        self._show(text, found)
        if choose:
            self._list.choose()

    def _on_lost(self, text: str, problem: Problem) -> None:
        """The frame of the window tells of a database that can't be read."""
        del problem
        self._on_found(text, Found())

    def _show(self, text: str, found: Found) -> None:
        entries = self._entries(text, found)
        self._list.show_entries(entries)
        self._list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        self._place()
        self._frame.show()
        self._frame.raise_()
        self._list.scrollToTop()  # the head of the first group, too

    def _entries(self, text: str, found: Found) -> list[Entry]:
        sources = self._sources
        return [
            *found_entries(found, text.strip(), sources.shops(), sources.words, sources.go),
            *screen_entries(sources.screens, text, sources.go),
            *command_entries(sources.commands(), text),
        ]

    def _place(self) -> None:
        corner = self._field.mapTo(self._window, QPoint(0, self._field.height() + _GAP))
        width = min(_WIDTH, self._window.width() - corner.x() - 2 * _GAP)
        height = self._list.full_height() if self._list.isVisibleTo(self._frame) else 36
        self._frame.setGeometry(corner.x(), corner.y(), width, min(_HIGHEST, height + 2))

    def _on_typed(self, text: str) -> None:
        self._typed = text
        if self._field.hasFocus() or text:
            self._timer.start()

    def _on_return(self) -> None:
        """Enter before the answer is there chooses the first of it once it is."""
        if self._timer.isActive() or not self.is_open:
            self.search()
        if self._reading is not None:
            self._choose_first = True
        else:
            self._list.choose()

    def _on_chosen(self, entry: Entry) -> None:
        self.close()
        self._came_from = None
        self._field.clear()
        self._timer.stop()
        if entry.open is not None:
            entry.open()
