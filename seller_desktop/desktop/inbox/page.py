"""The page both inboxes are: claims and inquiries differ in what is listed and what is done."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Generic, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ...domain.event import Changes
from ...store.connection import Readable
from ...store.desk_state import shops_with_health
from ..claims.letter_keys import is_typing, letter_of
from ..context import PageContext
from ..page import Badge, Page
from ..tables.columns import R
from ..tables.table_view import TableView
from ..tables.window_model import WindowModel
from ..widgets.plain_label import PlainLabel

_MINUTE_MS = 60_000
_NARROW = 1100
_STEPS = {"J": 1, "K": -1}


class InboxForm(Protocol):
    """The widgets that the form of each inbox has."""

    @property
    def inbox_widget(self) -> QWidget: ...
    @property
    def inbox_stack(self) -> QStackedWidget: ...
    @property
    def list_page(self) -> QWidget: ...
    @property
    def empty_page(self) -> QWidget: ...
    @property
    def order_label(self) -> PlainLabel: ...
    @property
    def keys_label(self) -> PlainLabel: ...


class InboxTabs(Protocol):
    """The tabs above the list with their counts."""

    @property
    def badge(self) -> Badge: ...
    def read(self) -> None: ...


@dataclass(frozen=True, slots=True)
class InboxParts(Generic[R]):
    """What each inbox is made of; `widths` are the list's in a wide and in a narrow window."""

    model: WindowModel[R]
    table: TableView[R]
    tabs: InboxTabs
    form: InboxForm
    widths: tuple[int, int]


class InboxPage(Page, Generic[R]):
    """Keys, sizes, minutes and the current row. `begin` is called once the widgets are there.

    A row that was asked for stays in sight while the page takes its size.
    """

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted_id: int | None = None
        self._in_sight: int | None = None
        self._marketplaces: dict[int, str] = {}
        self._minute = QTimer(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._parts: InboxParts[R] | None = None
        self._read_shops()

    def begin(self, parts: InboxParts[R]) -> None:
        """Takes the widgets and keeps them in step from now on."""
        self._parts = parts
        form = parts.form
        for label, tone in ((form.order_label, "secondary"), (form.keys_label, "tertiary")):
            label.set_style("small")
            label.set_tone(tone)
        parts.table.set_now(self._now())
        parts.table.current_changed.connect(self._on_current_changed)
        parts.model.keys_changed.connect(self._on_keys_changed)
        parts.model.failed.connect(self._context.show_problem)
        self._minute.timeout.connect(self._tick)
        self._settled.timeout.connect(self._scroll_into_sight)

    def first_focus(self) -> QWidget:
        return self._begun().table

    def badge(self) -> Badge:
        return self._begun().tabs.badge

    def refresh(self, changes: Changes) -> None:
        """Read again what changed; selection, current row and scroll position stay."""
        parts, rows = self._begun(), self.rows_of(changes)
        if changes.shops:
            self._read_shops()
        if not (rows or changes.lines or changes.actions):
            return
        if rows:
            by_sync = changes.initiator != self._context.office.actor
            parts.model.refresh(rows, fresh=by_sync)
        if changes.lines or changes.actions:
            parts.model.refresh(None)
        parts.tabs.read()
        self.load(parts.table.current_id())

    def rows_of(self, changes: Changes) -> Collection[int]:
        """The rows of this inbox among what changed."""
        raise NotImplementedError

    def do_letter(self, letter: str) -> bool:
        """Whether the letter means something here; it is done then."""
        if letter in _STEPS:
            self.step(_STEPS[letter])
            return True
        return self.do_own_letter(letter)

    def do_own_letter(self, letter: str) -> bool:
        """The same of the letters that mean something in this inbox alone."""
        raise NotImplementedError

    def load(self, row_id: int | None) -> None:
        """Open this row; None where the list is empty."""
        raise NotImplementedError

    def show_now(self) -> None:
        """Show what is open as it stands at this minute."""
        raise NotImplementedError

    def show_empty(self) -> None:
        """Say why the list is empty."""
        raise NotImplementedError

    def choose_tab_of(self, row_id: int) -> bool:
        """Bring the tab that holds this row to the front; False where it is gone."""
        raise NotImplementedError

    def go_to(self, row_id: int) -> None:
        """Make a row current and bring it into sight, in the tab that holds it."""
        self._in_sight = row_id
        if self._begun().table.go_to(row_id):
            self._settled.start()
        else:
            self._wanted_id = row_id
            if not self.choose_tab_of(row_id):
                self._wanted_id = self._in_sight = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = None if is_typing() else letter_of(event)
        if letter is None or not self.do_letter(letter):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._parts is not None:
            wide, narrow = self._parts.widths
            self._parts.form.inbox_widget.setFixedWidth(wide if self.width() >= _NARROW else narrow)
        self._settled.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._settled.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def _begun(self) -> InboxParts[R]:
        if self._parts is None:
            raise RuntimeError("an inbox has begun before it is shown")
        return self._parts

    def _now(self) -> int:
        return self._context.office.clock.now_ms()

    def _read(self) -> AbstractContextManager[Readable]:
        return self._context.office.db.read_raw()

    def _read_shops(self) -> None:
        """Marketplaces by shop; rows are made from them in worker threads, so they come first."""
        for known in self._context.reader.query(shops_with_health):
            self._marketplaces[known.shop.id] = known.shop.marketplace

    def step(self, by: int) -> None:
        """Makes the next row (or with -1 the one before) current."""
        table = self._begun().table
        row = table.current_row() + by
        if 0 <= row < table.model().rowCount():
            table.setCurrentIndex(table.model().index(row, 0))

    def _tick(self) -> None:
        """Deadlines in words change at full minutes."""
        now = self._now()
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS)
        self._begun().table.set_now(now)
        self.show_now()

    def _on_current_changed(self, row_id: int | None) -> None:
        if row_id != self._in_sight:
            self._in_sight = None
        self.load(row_id)

    def _on_keys_changed(self) -> None:
        parts = self._parts
        if parts is None:
            return
        empty = parts.model.rowCount() == 0
        form = parts.form
        form.inbox_stack.setCurrentWidget(form.empty_page if empty else form.list_page)
        if empty:
            self.show_empty()
        wanted, self._wanted_id = self._wanted_id, None
        if wanted is not None and parts.table.go_to(wanted):
            self._in_sight = wanted
            self._settled.start()
            return
        if parts.table.current_id() is None and not empty:
            parts.table.setCurrentIndex(parts.model.index(0, 0))
        self.load(parts.table.current_id())

    def _scroll_into_sight(self) -> None:
        table = self._begun().table
        if self._in_sight is not None and table.current_id() == self._in_sight:
            table.scrollTo(table.currentIndex())
