"""The right side of the Orders screen: one line whole, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from ...domain.action import FINAL_STATES, Verb
from ...domain.masking import mask_name
from ...domain.money import Money
from ...domain.order import TO_SHIP_STATUSES
from ...store.details import LineDetail, line_detail
from ...store.timeline import timeline
from ..context import PageContext
from ..forms.ui_orders_detail import Ui_OrdersDetail
from .action_boxes import ActionBoxes, noted_actions
from .claim_section import ClaimSection
from .deed_words import DEED_KEYS, deed_word
from .deeds import OrderDeeds
from .history_words import HistoryWords
from .line_rules import LineRules
from .note_section import NoteSection
from .raw_dialog import RawDialog
from .receiver_section import ReceiverSection
from .row_status import line_cell
from .siblings import Siblings
from .words import Words

_ASK_AFTER_MS = 400
_PRIMARY: tuple[Verb, ...] = (Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY)


class DetailPane(QWidget):
    """Shows the line it is given, and reads it again when told to.

    `verb_chosen` carries a verb for the line shown; the page's actions do the same by key.
    """

    verb_chosen = Signal(object)
    line_wanted = Signal(object)
    closed = Signal()
    stepped_out = Signal()

    def __init__(
        self,
        context: PageContext,
        words: Words,
        rules: LineRules,
        deeds: OrderDeeds,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._words = words
        self._rules = rules
        self._detail: LineDetail | None = None
        self._ui = Ui_OrdersDetail()
        self._ui.setupUi(self)
        self.receiver = ReceiverSection(context, words, self._ui, self)
        self.note = NoteSection(context, deeds, self._ui, self)
        self.boxes = ActionBoxes(context, words, deeds, self._ui, self)
        self._claim = ClaimSection(context, words, self._ui, self)
        self._siblings = Siblings(self._ui, self)
        self._ask_soon = QTimer(self)
        self._ask_soon.setSingleShot(True)
        self._ask_soon.setInterval(_ASK_AFTER_MS)
        self._set_up()
        self._connect()

    @property
    def detail(self) -> LineDetail | None:
        """The line shown."""
        return self._detail

    @property
    def fitting(self) -> frozenset[Verb]:
        """The verbs that fit the line shown."""
        detail = self._detail
        if detail is None:
            return frozenset()
        asked = frozenset(a.verb for a in detail.actions if a.state not in FINAL_STATES)
        return self._rules.fitting_line(detail.line, detail.marketplace, asked)

    def show_line(self, line_id: int | None) -> None:
        """Show another line, or that there is none. It is read afresh from the marketplace soon."""
        if line_id is None:
            self.note.save()
            self.receiver.hide()
            self._ask_soon.stop()
            self._detail = None
            self._ui.detail_stack.setCurrentWidget(self._ui.nothing_page)
            return
        changed = self._detail is None or self._detail.line_id != line_id
        self._read(line_id)
        if changed:
            self._ui.facts_area.verticalScrollBar().setValue(0)
            self._ask_soon.start()

    def refresh(self) -> None:
        """Read the line shown again; open edits stay."""
        if self._detail is not None:
            self._read(self._detail.line_id)

    def set_now(self) -> None:
        """A minute has passed: deadlines in words change."""
        if self._detail is not None:
            self._show_deadline(self._detail)

    def focus_first(self) -> None:
        """Put the focus on what there is to do."""
        ui = self._ui
        for button in (*self.boxes.buttons(), ui.primary_button, ui.reveal_button):
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def focus_memo(self) -> None:
        """Put the cursor into the memo."""
        self._ui.facts_area.ensureWidgetVisible(self._ui.memo_edit)
        self._ui.memo_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def regions(self) -> tuple[QWidget, ...]:
        """The parts F6 goes through."""
        return (self._ui.facts_area, self._ui.primary_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.note.save()
            self.stepped_out.emit()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        ui = self._ui
        ui.nothing_view.set_words(self.tr("Choose an order to see it whole"))
        ui.title_label.set_style("title")
        ui.number_label.set_style("small")
        ui.number_label.set_tone("secondary")
        ui.number_label.set_middle(True)
        ui.product_label.set_style("body@600")
        ui.amount_label.set_style("body@600")
        ui.option_label.set_tone("secondary")
        ui.quantity_label.set_tone("secondary")
        ui.code_label.set_style("small")
        ui.code_label.set_tone("tertiary")
        ui.close_button.set_icon("panel-right-close", self.tr("Close the order"), "Esc")
        ui.copy_number_button.set_icon("copy", self.tr("Copy the order number"))
        ui.more_button.set_icon("ellipsis", self.tr("More"))
        ui.primary_button.set_kind("primary")
        ui.timeline_head.set_words(self.tr("History"), "", self.tr("Raw data"))
        ui.facts_area.setAccessibleName(self.tr("Order details"))
        ui.detail_stack.setCurrentWidget(ui.nothing_page)

    def _connect(self) -> None:
        ui = self._ui
        self._ask_soon.timeout.connect(self._on_ask)
        ui.close_button.clicked.connect(self.closed)
        ui.copy_number_button.clicked.connect(self._on_copy_number)
        ui.timeline_head.link_clicked.connect(self._on_raw)
        ui.more_button.clicked.connect(self._on_more)
        ui.primary_button.clicked.connect(lambda: self._choose(0))
        ui.second_button.clicked.connect(lambda: self._choose(1))
        self._siblings.chosen.connect(self.line_wanted)

    def _read(self, line_id: int) -> None:
        found = self._context.reader.query(
            lambda conn: (line_detail(conn, line_id), timeline(conn, line_id))
        )
        detail, history = found
        if detail is None:
            self.show_line(None)
            return
        self._detail = detail
        self._show_head(detail)
        self._show_product(detail)
        self.receiver.show_detail(detail)
        self.boxes.show_detail(detail, noted_actions(history))
        self._claim.show_detail(detail)
        self._siblings.show_detail(detail)
        self.note.show_detail(detail)
        now = self._context.office.clock.now_ms()
        teller = HistoryWords(self._words, detail.shop_name, now)
        self._ui.timeline.set_entries(teller.entries(history))
        self._show_footer()
        self._ui.detail_stack.setCurrentWidget(self._ui.line_page)

    def _show_head(self, detail: LineDetail) -> None:
        ui, line = self._ui, detail.line
        status = line_cell(line.status, line.status_word)
        ui.status_chip.set_status(status.key, status.word, status.style or "")
        self._show_deadline(detail)
        name = mask_name(line.recipient.name) or "–"
        ui.title_label.setText(self.tr("Order of %1").replace("%1", name))
        ui.shop_mark.set_marketplace(detail.marketplace)
        ui.number_label.setText(f"{detail.shop_name} · {line.order_no}")

    def _show_deadline(self, detail: LineDetail) -> None:
        line = detail.line
        due = line.dispatch_due_at if line.status in TO_SHIP_STATUSES else None
        self._ui.deadline_chip.set_deadline(due, self._context.office.clock.now_ms())
        self._ui.deadline_chip.setVisible(due is not None)

    def _show_product(self, detail: LineDetail) -> None:
        ui, line = self._ui, detail.line
        ui.product_label.setText(line.product)
        ui.amount_label.setText(Money(line.amount, line.currency).figures)
        ui.option_label.setText(line.option or "")
        many = f"× {line.quantity}"
        if line.quantity_initial and line.quantity_initial != line.quantity:
            many = self.tr("× %1 of %2").replace("%1", str(line.quantity))
            many = many.replace("%2", str(line.quantity_initial))
        ui.quantity_label.setText(many)
        code = self.tr("Seller's code %1").replace("%1", line.seller_code or "")
        ui.code_label.setText(code)
        ui.code_label.setVisible(bool(line.seller_code))

    def _show_footer(self) -> None:
        offers = self._offers()
        for number, button in enumerate((self._ui.primary_button, self._ui.second_button)):
            button.setVisible(number < len(offers))
            if number < len(offers):
                verb = offers[number]
                button.setText(deed_word(verb))
                button.set_key(DEED_KEYS[verb])

    def _offers(self) -> list[Verb]:
        fitting = self.fitting
        first = (verb for verb in _PRIMARY if verb in fitting)
        return list(first)[:2]

    def _choose(self, place: int) -> None:
        offers = self._offers()
        if place < len(offers):
            self.verb_chosen.emit(offers[place])

    def _on_more(self) -> None:
        menu = QMenu(self)
        for verb in (Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY, Verb.CANCEL):
            action = QAction(deed_word(verb), menu)
            action.setEnabled(verb in self.fitting)
            action.triggered.connect(_chooser(self, verb))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Copy the order number"), self._on_copy_number)
        menu.addAction(self.tr("Raw data"), self._on_raw)
        above = self._ui.more_button.mapToGlobal(QPoint(0, -menu.sizeHint().height()))
        menu.popup(above)

    def _on_ask(self) -> None:
        if self._detail is not None:
            self._context.engine.ask_for(self._detail.shop_id, self._detail.line.line_no)

    def _on_copy_number(self) -> None:
        if self._detail is not None:
            QGuiApplication.clipboard().setText(self._detail.line.order_no)
            self._context.notify(self.tr("Order number copied"))

    def _on_raw(self) -> None:
        if self._detail is not None:
            RawDialog(self._context, self._detail, self).open()


def _chooser(pane: DetailPane, verb: Verb) -> Callable[[], None]:
    return lambda: pane.verb_chosen.emit(verb)
