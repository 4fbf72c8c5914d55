"""Shops 판매처: the list, one shop or the guide beside it, and the connection test."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ...domain.event import Changes
from ...domain.shop import Shop
from ...store.shop_contents import ShopContents
from ..context import PageContext
from ..forms.ui_shops_page import Ui_ShopsPage
from ..page import Badge, Page
from ..place import Place
from ..sync_summary import ShopState
from .checks import TestOutcome
from .deeds import ShopDeeds
from .desk import ShopDesk
from .detail import ShopDetail
from .edit_dialog import ShopEditDialog
from .guide import ShopGuide
from .remove_dialog import ShopRemoveDialog
from .shop_list import GUIDE_ROW, ShopList
from .side_pane import SidePane

UNREAD = "unread"
"""The stage of a place that opens what could not be read of its shop."""

NEW = "new"
"""The stage of a place that adds a shop."""

_TICK_MS = 5_000
_NARROW_BELOW = 1180


class ShopsPage(Page):
    """Fed by the store and by what the workers report. Deeds go through `ShopDeeds`."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = Ui_ShopsPage()
        self._ui.setupUi(self)
        self.deeds = ShopDeeds(context, self)
        self.shop_list = ShopList(self._ui.shops_host)
        self.detail = ShopDetail(context)
        self.side = SidePane(context.language)
        self.guide: ShopGuide | None = None
        self._desk = ShopDesk(context, self)
        self._tests: dict[int, TestOutcome] = {}
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._set_up()
        self._connect()
        self._show()

    # What the window asks.

    def title(self) -> str:
        return self.tr("Shops")

    def activate(self, place: Place | None) -> None:
        self._read()
        if place is not None and place.shop_id is not None:
            self.shop_list.go_to(place.shop_id)
            if place.stage == UNREAD:
                self._on_unread()
        if place is not None and place.stage == NEW:
            self.start_guide()
        self._tick.start()

    def refresh(self, changes: Changes) -> None:
        if changes.shops or changes.actions:
            self._read()

    def badge(self) -> Badge:
        """Shops only the seller can bring back."""
        return Badge(self._desk.cut_off, alarm=self._desk.cut_off > 0)

    def first_focus(self) -> QWidget:
        shown = self._ui.stack.currentWidget()
        if self.guide is not None and shown is self.guide:
            return self.guide.first_focus()
        if shown is self._ui.empty_widget:
            return self._ui.empty_widget.button
        return self.shop_list

    def regions(self) -> tuple[QWidget, ...]:
        return (self._ui.list_widget, self._ui.stack)

    def start_guide(self) -> None:
        """Add a shop, or go on with one that is being added."""
        if self.guide is None or self.guide.shop_id is not None:
            self._drop_guide()
            self._make_guide()
        self._show_rows()
        self.shop_list.go_to(GUIDE_ROW)
        self._show_current()
        if self.guide is not None:
            self.guide.first_focus().setFocus()

    # Set-up.

    def _set_up(self) -> None:
        ui = self._ui
        ui.title_label.set_style("lead")
        ui.add_button.set_icon("plus")
        ui.add_button.set_key("Ctrl+N")
        ui.note_label.set_style("small")
        ui.note_label.set_tone("secondary")
        ui.note_label.setContentsMargins(16, 10, 16, 10)
        ui.shops_host_layout.addWidget(self.shop_list)
        ui.stack.addWidget(self.detail)
        ui.side_host_layout.addWidget(self.side)
        ui.empty_widget.set_icon("store")
        ui.empty_widget.set_words(
            self.tr("Connect your first shop"),
            self.tr("The program guides you through it in about five minutes."),
            self.tr("Add a shop"),
            "Ctrl+N",
        )

    def _connect(self) -> None:
        ui = self._ui
        ui.add_button.clicked.connect(self.start_guide)
        ui.empty_widget.button_clicked.connect(self.start_guide)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self.add_command(self.tr("Add a shop"), "Ctrl+N", self.start_guide)
        QShortcut(QKeySequence("Escape"), self, self._on_escape, context=here)
        self.shop_list.current_changed.connect(self._show_current)
        self.shop_list.opened.connect(self._on_opened)
        self.detail.test_wanted.connect(self._on_test)
        self.detail.sync_wanted.connect(self._on_sync)
        self.detail.edit_wanted.connect(self._on_edit)
        self.detail.pause_wanted.connect(self._on_pause)
        self.detail.remove_wanted.connect(self._on_remove)
        self.detail.unread_wanted.connect(self._on_unread)
        self.deeds.tested.connect(self._on_tested)
        self._tick.timeout.connect(self._on_tick)
        self._desk.changed.connect(self._show)

    def _make_guide(self) -> None:
        guide = ShopGuide(self._context, self.deeds, self._ui.stack)
        guide.left.connect(self._on_left)
        guide.discarded.connect(self._on_discarded)
        guide.finished.connect(self._on_finished)
        guide.moved.connect(self._on_moved)
        guide.tested.connect(lambda outcome: self._on_tested(GUIDE_ROW, outcome))
        guide.added.connect(self._on_added)
        self._ui.stack.addWidget(guide)
        self.guide = guide

    def _drop_guide(self) -> None:
        if self.guide is not None:
            self._ui.stack.removeWidget(self.guide)
            self.guide.deleteLater()
            self.guide = None
            self._tests.pop(GUIDE_ROW, None)

    # Showing.

    def _read(self) -> None:
        self._desk.read()
        self._show()

    def _show(self) -> None:
        self._show_rows()
        self._show_current()

    def _show_rows(self) -> None:
        rows = self._desk.rows()
        if self.guide is not None and self.guide.shop_id is None:
            rows.append(self._desk.guide_row(self.guide))
        self.shop_list.set_rows(rows)
        if rows and self.shop_list.current_id() is None:
            self.shop_list.go_to(rows[0].id)

    def _show_current(self) -> None:
        shop_id = self.shop_list.current_id()
        state = self._desk.states.get(shop_id) if shop_id is not None else None
        guide = self._guide_at(shop_id)
        if guide is not None:
            if state is not None:
                guide.show_state(state)
            self._ui.stack.setCurrentWidget(guide)
            self.side.show_marketplace(guide.facts)
            self.side.show_test(self._tests.get(GUIDE_ROW))
        elif state is not None:
            self._show_detail(state)
        else:
            self._ui.stack.setCurrentWidget(self._ui.empty_widget)
        empty = guide is None and state is None
        self._ui.side_host.setVisible(not empty)
        self._ui.side_line.setVisible(not empty)

    def _show_detail(self, state: ShopState) -> None:
        shop_id = state.shop.id
        now = self._context.office.clock.now_ms()
        test = self._tests.get(shop_id)
        waiting, unread = self._desk.waiting(shop_id), self._desk.unread(shop_id)
        self.detail.show_state(state, waiting, now, unread)
        self.detail.set_testing(test is not None and not (test.identity or test.problem))
        self._ui.stack.setCurrentWidget(self.detail)
        self.side.show_marketplace(self._desk.facts(state.shop.marketplace))
        self.side.show_test(test)

    def _guide_at(self, row_id: int | None) -> ShopGuide | None:
        """The guide, when the current row is its own or that of the shop it has just added."""
        guide = self.guide
        if guide is None or row_id is None:
            return None
        return guide if row_id in (GUIDE_ROW, guide.shop_id) else None

    def _current_shop(self) -> Shop | None:
        shop_id = self.shop_list.current_id()
        state = self._desk.states.get(shop_id) if shop_id is not None else None
        return state.shop if state is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW
        self._ui.list_widget.setFixedWidth(250 if narrow else 290)
        self.side.set_narrow(narrow)

    # What happens.

    def _on_tick(self) -> None:
        if self.isVisible():
            self._show()
        else:
            self._tick.stop()

    def _on_escape(self) -> None:
        if self.guide is not None and self._ui.stack.currentWidget() is self.guide:
            self._on_left()

    def _on_opened(self) -> None:
        shown = self._ui.stack.currentWidget()
        if self.guide is not None and shown is self.guide:
            self.guide.first_focus().setFocus()
        else:
            self.detail.first_focus().setFocus()

    def _on_left(self) -> None:
        """The guide waits in the list; without another shop there is nowhere else to go."""
        if self.guide is not None and self.guide.shop_id is not None:
            self._on_finished()
            return
        first = next(iter(self._desk.states), None)
        if first is not None:
            self.shop_list.go_to(first)
        self.shop_list.setFocus()

    def _on_discarded(self) -> None:
        self._drop_guide()
        self._show()
        self.first_focus().setFocus()

    def _on_finished(self) -> None:
        self._drop_guide()
        self._show_current()
        self.shop_list.setFocus()

    def _on_moved(self) -> None:
        self._show_rows()
        if self._ui.stack.currentWidget() is self.guide and self.guide is not None:
            self.side.show_marketplace(self.guide.facts)

    def _on_added(self, shop: Shop) -> None:
        self._context.engine.wake()
        self._read()
        self.shop_list.go_to(shop.id)
        self._show_current()
        text = self.tr("The shop %1 is connected.").replace("%1", shop.name)
        self._context.notify(text)

    def _on_tested(self, shop_id: int, outcome: TestOutcome) -> None:
        self._tests[shop_id] = outcome
        self._show_current()

    def _on_test(self) -> None:
        if (shop := self._current_shop()) is not None:
            self.deeds.test(shop.id)

    def _on_sync(self) -> None:
        if (shop := self._current_shop()) is not None:
            self._context.engine.sync_now([shop.id])
            self._context.notify(self.tr("%1 is being synced.").replace("%1", shop.name))

    def _on_edit(self) -> None:
        if (shop := self._current_shop()) is not None:
            facts = self._desk.facts(shop.marketplace)
            dialog = ShopEditDialog(shop, facts, self.deeds, self._context, self)
            dialog.accepted.connect(lambda: self._tests.pop(shop.id, None))
            dialog.accepted.connect(self._read)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_unread(self) -> None:
        from ..quarantine.dialog import QuarantineDialog

        if (shop := self._current_shop()) is not None:
            dialog = QuarantineDialog(self._context, shop, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_pause(self) -> None:
        if (shop := self._current_shop()) is not None:
            self.deeds.pause(shop)

    def _on_remove(self) -> None:
        if (shop := self._current_shop()) is not None:
            self.deeds.count(shop.id, lambda contents: self._ask_removal(shop, contents))

    def _ask_removal(self, shop: Shop, contents: ShopContents) -> None:
        dialog = ShopRemoveDialog(shop, contents, self)
        dialog.accepted.connect(lambda: self.deeds.remove(shop, lambda _: self._on_removed(shop)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_removed(self, shop: Shop) -> None:
        self._tests.pop(shop.id, None)
        self._read()
        self._context.notify(self.tr("The shop %1 was removed.").replace("%1", shop.name))
        self.first_focus().setFocus()
