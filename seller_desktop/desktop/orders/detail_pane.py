"""The right side of the Orders screen: one line whole, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ...domain.action import FINAL_STATES, Verb
from ...domain.order import HOLDABLE_STATUSES
from ...store.details import LineDetail, line_detail
from ...store.timeline import timeline
from ..context import PageContext
from ..forms.ui_orders_detail import Ui_OrdersDetail
from .action_boxes import ActionBoxes, noted_actions
from .buyer_section import BuyerSection
from .claim_section import ClaimSection
from .deed_words import none_fits
from .deeds import OrderDeeds
from .detail_footer import DetailFooter
from .detail_head import DetailHead
from .history_words import HistoryWords
from .hold_deed import HOLD_KEY
from .hold_section import HoldSection
from .lack_words import lack_words
from .line_rules import LINE_VERBS, LineRules
from .note_section import NoteSection
from .raw_dialog import RawDialog
from .receiver_section import ReceiverSection
from .siblings import Siblings
from .words import Words

_ASK_AFTER_MS = 400


class DetailPane(QWidget):
    """Shows the line it is given, and reads it again when told to.

    `verb_chosen` carries a verb for the line shown; the page's actions do the same by key.
    """

    verb_chosen = Signal(object)
    line_wanted = Signal(object)
    closed = Signal()
    stepped_out = Signal()
    hold_wanted = Signal(object)

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
        self._siblings = Siblings(self._ui, words, self)
        self._hold = HoldSection(self._ui, self)
        self.buyer = BuyerSection(context, words, rules, self._ui, self)
        self._head = DetailHead(self._ui, context.office.clock, words, self)
        self._footer = DetailFooter(self._ui, self._claim, self)
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
        held = detail.handling.hold is not None
        return self._rules.fitting_line(detail.line, detail.marketplace, asked, held=held)

    def why_not(self, verb: Verb) -> str:
        """Why a verb does not fit the line shown; empty where it does, or where none is shown."""
        detail = self._detail
        if detail is None or verb in self.fitting:
            return ""
        if verb is Verb.CONFIRM and detail.handling.hold is not None:
            return self.tr("You hold this order: release it first (%1)").replace("%1", HOLD_KEY)
        if self._rules.offers(detail.shop_id, verb):
            return none_fits(verb)
        names = self._rules.names([detail.shop_id], korean=self._words.korean)
        return lack_words(verb, names)

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
            self._head.show_deadline(self._detail)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._footer.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.note.save()
            self.stepped_out.emit()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        ui = self._ui
        ui.nothing_view.set_words(self.tr("Choose an order to see its details"))
        ui.close_button.set_icon("panel-right-close", self.tr("Close the order"), "Esc")
        ui.copy_number_button.set_icon("copy", self.tr("Copy the order number"))
        ui.timeline_head.set_words(self.tr("History"), "", self.tr("Raw data"))
        ui.facts_area.setAccessibleName(self.tr("Order details"))
        ui.detail_stack.setCurrentWidget(ui.nothing_page)

    def _connect(self) -> None:
        ui = self._ui
        self._ask_soon.timeout.connect(self._on_ask)
        ui.close_button.clicked.connect(self.closed)
        ui.copy_number_button.clicked.connect(self._on_copy_number)
        ui.timeline_head.link_clicked.connect(self._on_raw)
        self._footer.chosen.connect(self.verb_chosen)
        self._footer.copy_wanted.connect(self._on_copy_number)
        self._footer.raw_wanted.connect(self._on_raw)
        self._footer.hold_wanted.connect(self._on_hold)
        self._siblings.chosen.connect(self.line_wanted)
        self._hold.release_wanted.connect(self.hold_wanted)
        self.buyer.chosen.connect(self.line_wanted)

    def _read(self, line_id: int) -> None:
        found = self._context.reader.query(
            lambda conn: (line_detail(conn, line_id), timeline(conn, line_id))
        )
        detail, history = found
        if detail is None:
            self.show_line(None)
            return
        self._detail = detail
        self._head.show_detail(detail)
        self._hold.show_detail(detail)
        self.receiver.show_detail(detail, history)
        self.boxes.show_detail(detail, noted_actions(history))
        self._claim.show_detail(detail)
        self._siblings.show_detail(detail)
        self.buyer.show_detail(detail)
        self.note.show_detail(detail)
        now = self._context.office.clock.now_ms()
        shops = {detail.shop_id: detail.shop_name}
        teller = HistoryWords(self._words, detail.marketplace, detail.shop_name, now, shops)
        self._ui.timeline.set_entries(teller.entries(history))
        self._footer.show_fitting(self.fitting, self._lacking(detail))
        self._footer.show_hold(_hold_state(detail))
        self._ui.detail_stack.setCurrentWidget(self._ui.line_page)

    def _lacking(self, detail: LineDetail) -> frozenset[Verb]:
        """What the marketplace of a line can't be told at all."""
        return frozenset(
            verb for verb in LINE_VERBS if not self._rules.offers(detail.shop_id, verb)
        )

    def _on_hold(self) -> None:
        if self._detail is not None:
            self.hold_wanted.emit(self._detail.line_id)

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


def _hold_state(detail: LineDetail) -> bool | None:
    """Whether a line is on hold; None where it can't be any more."""
    if detail.line.status not in HOLDABLE_STATUSES:
        return None
    return detail.handling.hold is not None
