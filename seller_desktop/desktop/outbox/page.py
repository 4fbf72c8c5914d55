"""The Outbox screen: what was asked of marketplaces at the left, the current one at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ...actions.outbox import Decided
from ...domain.errors import Problem
from ...domain.event import Changes
from ...store.connection import RawConnection
from ...store.outbox_list import OutboxFilter, OutboxRow, OutboxTab, key_of, key_of_line
from ..claims.letter_keys import is_typing, letter_of
from ..context import PageContext
from ..forms.ui_outbox_page import Ui_OutboxPage
from ..orders.pane_frame import PaneFrame
from ..orders.shop_faces import ShopFaces
from ..orders.words import Words
from ..page import Badge, Page
from ..place import Place
from ..tables.table_view import TableView
from ..tables.window_model import WindowModel
from .bulk import BulkWays
from .columns import SHOP, outbox_columns, row_marks
from .deeds import Ask, OutboxDeeds
from .detail_pane import OutboxPane
from .edit_dialog import EditDialog
from .question_dialog import ask
from .row_words import RowWords
from .source import ORDER, OutboxSource
from .tabs import OutboxTabs, empty_words, ended_since
from .ways import DECISIONS, KEYS, Way, way_word

_MINUTE_MS = 60_000
_TYPING_MS = 200
_LETTERS = {letter: way for way, letter in KEYS.items()}


class OutboxPage(Page):
    """Lists actions and takes decisions on them. `ask_seller` shows a question."""

    def __init__(self, context: PageContext, ask_seller: Ask = ask) -> None:
        super().__init__()
        self._context = context
        self._wanted: int | None = None
        self._faces = ShopFaces()
        self._words = Words(context.language, context.office.registry)
        row_words = RowWords(self._words)
        self._ui = Ui_OutboxPage()
        self._ui.setupUi(self)
        self.deeds = OutboxDeeds(context, self, ask_seller)
        columns = outbox_columns(
            row_words, self._faces, context.office.clock, lambda: self.deeds.told
        )
        self.model: WindowModel[OutboxRow] = WindowModel(
            columns, context.tasks, ORDER, row_marks, self
        )
        self.table = TableView(self.model, self.tr("Actions"), self)
        self.table.columns.give_way((SHOP,))
        self._ui.table_layout.addWidget(self.table)
        self.pane = OutboxPane(context, row_words, self)
        self._ui.detail_host_layout.addWidget(self.pane)
        self.tabs = OutboxTabs(context, self._ui, self)
        self.bulk = BulkWays(context, self.model, self._ui.outbox_footer, self)
        ui = self._ui
        self.frame = PaneFrame(ui.body, ui.body_layout, ui.pane_line, ui.detail_host)
        self._minute = QTimer(self)
        self._typing = QTimer(self)
        self._set_up()
        self._connect()
        self._show_list()

    def title(self) -> str:
        return self.tr("Outbox")

    def activate(self, place: Place | None) -> None:
        if place is None:
            return
        if place.stage in tuple(OutboxTab):
            self.tabs.choose(OutboxTab(str(place.stage)))
        if place.text is not None:
            self._ui.list_search_field.setText(place.text)
        key = self._context.reader.query(lambda conn: _key(conn, place))
        if key is not None:
            self._go_to(key)

    def refresh(self, changes: Changes) -> None:
        if not (changes.actions or changes.lines or changes.claims or changes.shops):
            return
        by_sync = changes.initiator != self._context.office.actor
        self.model.refresh(changes.actions or None, fresh=by_sync and bool(changes.actions))
        self.tabs.read()
        self.pane.refresh()
        if self.bulk.count:
            self.bulk.look()

    def badge(self) -> Badge:
        return self.tabs.badge

    def first_focus(self) -> QWidget:
        return self.table

    def regions(self) -> tuple[QWidget, ...]:
        ui = self._ui
        tabs = ui.stage_tabs.focusProxy() or ui.stage_tabs
        return tabs, self.table, ui.outbox_footer, *self.pane.regions()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = None if is_typing() else letter_of(event)
        if letter in _LETTERS:
            self.take(_LETTERS[letter])
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def take(self, way: Way) -> None:
        """Take a way out: of the ticked actions, else of the current one; nothing where it is not
        open."""
        if self.bulk.count and way in DECISIONS:
            if self.bulk.rows(way):
                self.deeds.decide(way, self.bulk.rows(way))
        elif way in self.pane.ways:
            self._take_current(way)

    def _take_current(self, way: Way) -> None:
        detail = self.pane.detail
        if detail is None:
            return
        if way in DECISIONS:
            self.deeds.decide(way, [detail.row])
        elif way is Way.EDIT:
            self._edit(detail.row, detail.marketplace)
        elif way is Way.UNDO:
            self.deeds.undo(detail.request.request_id)
        elif way is Way.CLAIM:
            place = Place("claims", line_id=detail.row.line_id, claim_id=detail.claim_id)
            self._context.go(place)
        elif way is Way.INQUIRY:
            self._context.go(Place("inquiries", inquiry_id=detail.row.inquiry_id))
        else:
            self._context.go(Place("orders", line_id=detail.row.line_id))

    def _edit(self, row: OutboxRow, marketplace: str) -> None:
        known = self._context.office.registry.get(marketplace)
        dialog = EditDialog(row, known, self._words, self)
        dialog.wished.connect(partial(self.deeds.edit, row))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _set_up(self) -> None:
        ui = self._ui
        ui.list_search_field.set_words(self.tr("Search in this list"))
        ui.list_search_field.set_key("Ctrl+F")
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._minute.timeout.connect(self._tick)
        self.add_command(self.tr("Search in this list"), "Ctrl+F", ui.list_search_field.setFocus)
        self.add_command(self.tr("Show or hide the action"), "Ctrl+I", self.frame.toggle)
        for way, letter in KEYS.items():
            self.add_command(way_word(way), letter, partial(self.take, way), letter=True)

    def _connect(self) -> None:
        ui, table, pane = self._ui, self.table, self.pane
        self.tabs.chosen.connect(self._show_list)
        self.tabs.changed.connect(self.badge_changed)
        self.bulk.chosen.connect(self.take)
        self._typing.timeout.connect(self._show_list)
        ui.list_search_field.textChanged.connect(self._typing.start)
        ui.list_search_field.left.connect(table.setFocus)
        ui.empty_view.button_clicked.connect(self._on_empty_button)
        ui.error_view.button_clicked.connect(self._show_list)
        table.current_changed.connect(pane.show_action)
        table.opened.connect(self._on_opened)
        table.stepped_out.connect(self._on_stepped_out)
        self.model.keys_changed.connect(self._on_keys_changed)
        self.model.failed.connect(self._on_failed)
        pane.chosen.connect(self._take_current)
        pane.closed.connect(self._on_pane_closed)
        pane.stepped_out.connect(self._on_pane_closed)
        pane.action_wanted.connect(self._go_to)
        self.deeds.decided.connect(self._on_decided)
        self._context.shop_filter.changed.connect(self._show_list)

    def _show_list(self) -> None:
        """Another tab, text or choice of shops: another list."""
        office = self._context.office
        wanted = OutboxFilter(
            self.tabs.tab,
            self._context.shop_filter.shop_ids,
            self._ui.list_search_field.text(),
            ended_since(office.clock.now_ms()),
        )
        self.model.set_source(OutboxSource(office.db, wanted, self._faces))
        self.tabs.read()

    def _on_keys_changed(self) -> None:
        ui, rows = self._ui, self.model.rowCount()
        if rows:
            ui.view_stack.setCurrentWidget(ui.table_page)
        else:
            self._show_empty()
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self.table.go_to(wanted):
            return
        if self.table.current_id() is None and rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.pane.show_action(self.table.current_id())

    def _show_empty(self) -> None:
        view, text = self._ui.empty_view, self._ui.list_search_field.text().strip()
        if text:
            view.set_icon("search-x")
            view.set_words(self.tr("No action matches"), f"“{text}”", self.tr("Clear the search"))
        else:
            view.set_icon("circle-check")
            finished = self.tr("Show the finished ones")
            other = self.tabs.tab is OutboxTab.OPEN
            view.set_words(*empty_words(self.tabs.tab), finished if other else "")
        self._ui.view_stack.setCurrentWidget(view)

    def _on_empty_button(self) -> None:
        if self._ui.list_search_field.text().strip():
            self._ui.list_search_field.clear()
        else:
            self.tabs.choose(OutboxTab.FINISHED)
        self.table.setFocus()

    def _on_failed(self, problem: Problem) -> None:
        words = self._words.problem(problem)
        again = self.tr("Try again")
        self._ui.error_view.set_failure(words.title, "", words.hint, again)
        self._ui.view_stack.setCurrentWidget(self._ui.error_view)

    def _go_to(self, key: int) -> None:
        """Make an action current, in the tab that holds it."""
        self.frame.open()
        if self.table.go_to(key):
            return
        self._wanted = key
        self.pane.show_action(key)
        detail = self.pane.detail
        if detail is None:
            return
        over = detail.row.is_over and not detail.row.unanswered
        tab = OutboxTab.FINISHED if over else OutboxTab.OPEN
        if tab is not self.tabs.tab:
            self.tabs.choose(tab)

    def _on_opened(self, key: int) -> None:
        self.frame.open()
        self.pane.show_action(key)
        self.pane.focus_first()

    def _on_stepped_out(self) -> None:
        if not self.frame.step_out():
            self._ui.list_search_field.clear()

    def _on_pane_closed(self) -> None:
        if not self.frame.step_out():
            self.frame.close()
        self.table.setFocus()

    def _on_decided(self, decided: Decided) -> None:
        """What was decided goes its way; what was not stays ticked and says why."""
        if not decided.refused:
            self.model.checked.clear()
        self.model.refresh(None)
        self.pane.refresh()
        self.table.setFocus()

    def _tick(self) -> None:
        now = self._context.office.clock.now_ms()
        self.table.set_now(now)
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS)


def _key(conn: RawConnection, place: Place) -> int | None:
    """The action a place is about."""
    if place.action_id is not None:
        return key_of(conn, place.action_id)
    return None if place.line_id is None else key_of_line(conn, place.line_id)
