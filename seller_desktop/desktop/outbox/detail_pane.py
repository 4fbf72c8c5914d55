"""The right side of the Outbox screen: one action whole, why it is there, and every way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ...domain.action import ActionState
from ...domain.errors import UserFixable
from ...domain.texts import standing
from ...store.outbox_detail import OutboxDetail, outbox_detail
from ...store.outbox_list import OutboxRow
from ..context import PageContext
from ..forms.ui_outbox_detail import Ui_OutboxDetail
from ..orders.countdown import Countdown
from ..orders.history_words import HistoryWords
from ..orders.words import Words
from ..widgets.status_words import quoted
from .detail_words import DetailWords
from .pane_footer import PaneFooter
from .row_words import RowWords
from .ways import Way, open_ways


class OutboxPane(QWidget):
    """Shows the action it is given. `chosen` carries a way out of it, `action_wanted` the key of
    another action."""

    chosen = Signal(object)
    closed = Signal()
    stepped_out = Signal()
    action_wanted = Signal(object)

    def __init__(self, context: PageContext, row_words: RowWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._words: Words = row_words.words
        self._row_words = row_words
        self._detail_words = DetailWords(row_words.words)
        self._detail: OutboxDetail | None = None
        self._ui = Ui_OutboxDetail()
        self._ui.setupUi(self)
        self._footer = PaneFooter(self._ui, self)
        self._countdown = Countdown(context.office.clock, self)
        self._set_up()
        self._connect()

    @property
    def detail(self) -> OutboxDetail | None:
        """The action shown."""
        return self._detail

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways out of the action shown, the one to take first."""
        detail = self._detail
        if detail is None:
            return ()
        return open_ways(
            detail.row,
            claim=detail.claim_id is not None,
            undoable=detail.request.waiting > 0 and detail.request.size > 1,
        )

    def show_action(self, key: int | None) -> None:
        """Show another action, or that there is none."""
        found = None
        if key is not None:
            found = self._context.reader.query(lambda conn: outbox_detail(conn, key))
        other = found is None or self._detail is None or found.row.id != self._detail.row.id
        self._detail = found
        if other:
            self._ui.facts_area.verticalScrollBar().setValue(0)
        self._show()

    def refresh(self) -> None:
        """Read the action shown again."""
        if self._detail is not None:
            self.show_action(self._detail.row.id)

    def focus_first(self) -> None:
        """Put the focus on what there is to do."""
        self._footer.focus()

    def regions(self) -> tuple[QWidget, ...]:
        """The parts F6 goes through."""
        return self._ui.facts_area, self._ui.primary_button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._footer.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stepped_out.emit()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        ui = self._ui
        ui.nothing_view.set_icon("send")
        ui.nothing_view.set_words(self.tr("Choose an action to see its details"))
        ui.close_button.set_icon("panel-right-close", self.tr("Close the action"), "Esc")
        ui.copy_number_button.set_icon("copy", self.tr("Copy the number"))
        ui.facts_area.setAccessibleName(self.tr("Action details"))
        ui.title_label.set_style("title")
        ui.number_label.set_style("small")
        ui.number_label.set_tone("secondary")
        ui.number_label.set_middle(True)
        ui.countdown_label.set_style("small")
        ui.countdown_label.set_tone("secondary")
        ui.why_label.set_style("body@600")
        ui.next_label.set_tone("secondary")
        ui.quote_head_label.set_style("small")
        ui.quote_head_label.set_tone("tertiary")
        ui.request_label.set_tone("secondary")
        ui.history_head.set_words(self.tr("Sending history"))

    def _connect(self) -> None:
        ui = self._ui
        ui.close_button.clicked.connect(self.closed)
        ui.copy_number_button.clicked.connect(self._on_copy_number)
        ui.request_head.link_clicked.connect(lambda: self.chosen.emit(Way.UNDO))
        ui.asked_head.link_clicked.connect(self._on_other_wanted)
        self._footer.chosen.connect(self.chosen)
        self._countdown.ticked.connect(self._show_countdown)
        self._countdown.ended.connect(self._show_countdown)

    def _show(self) -> None:
        ui, detail = self._ui, self._detail
        if detail is None:
            self._countdown.stop()
            ui.detail_stack.setCurrentWidget(ui.nothing_page)
            return
        self._show_head(detail)
        self._show_standing(detail)
        self._show_asked(detail)
        self._show_request(detail)
        self._show_history(detail)
        self._footer.show_ways(self.ways)
        ui.detail_stack.setCurrentWidget(ui.action_page)

    def _show_head(self, detail: OutboxDetail) -> None:
        ui, row = self._ui, detail.row
        state = self._row_words.state(row)
        ui.state_chip.set_status(state.key, state.word, state.style or "")
        ui.title_label.setText(self._words.verb(row.verb))
        ui.shop_mark.set_marketplace(detail.marketplace)
        ui.number_label.setText(f"{detail.shop_name} · {_number(row)}")
        waits = row.not_before if row.state is ActionState.READY else row.next_check_at
        if waits is not None and not row.is_over and waits > self._now():
            self._countdown.start(waits)
        else:
            self._countdown.stop()
            self._show_countdown()

    def _show_countdown(self) -> None:
        detail = self._detail
        text = "" if detail is None else self._detail_words.countdown(detail, self._now())
        self._ui.countdown_label.setText(text)

    def _show_standing(self, detail: OutboxDetail) -> None:
        ui, row = self._ui, detail.row
        stands = standing(row.state, row.reason, self._words.language)
        behind = row.state is ActionState.READY and row.behind is not None
        ui.why_label.setText(self._row_words.why(row) if behind else stands.why)
        ui.next_label.setText(stands.next)
        ui.next_label.setVisible(bool(stands.next))
        said = row.marketplace_message
        ui.quote_widget.setVisible(bool(said) and row.state is not ActionState.DONE)
        head = self.tr("%1 says (%2)") if row.marketplace_code else self.tr("%1 says")
        head = head.replace("%1", self._marketplace(detail))
        head = head.replace("%2", row.marketplace_code or "")
        ui.quote_head_label.setText(head)
        ui.marketplace_quote.set_text(quoted(said) if said else "")

    def _marketplace(self, detail: OutboxDetail) -> str:
        """The marketplace whose words are shown; the shop where its plug-in is gone."""
        try:
            facts = self._context.office.registry.get(detail.marketplace).facts
        except UserFixable:
            return detail.shop_name
        return self._words.of(facts.name)

    def _show_asked(self, detail: OutboxDetail) -> None:
        link = ""
        if detail.replaced_by is not None:
            link = self.tr("Show what replaced it")
        elif detail.replaces is not None:
            link = self.tr("Show what it replaces")
        self._ui.asked_head.set_words(self.tr("Action"), "", link)
        self._ui.asked_list.set_pairs(self._detail_words.pairs(detail))

    def _show_request(self, detail: OutboxDetail) -> None:
        ui, request = self._ui, detail.request
        many = request.size > 1
        ui.request_section.setVisible(many)
        ui.request_line.setVisible(many)
        link = self.tr("Undo the request") if request.waiting else ""
        fact = self.tr("%n action(s) in one go", "", request.size)
        ui.request_head.set_words(self.tr("Request"), fact, link)
        ui.request_label.setText(self._detail_words.request(request))

    def _show_history(self, detail: OutboxDetail) -> None:
        now = self._now()
        teller = HistoryWords(self._words, detail.marketplace, detail.shop_name, now)
        reads = self._detail_words.reads(detail, now)
        self._ui.history_timeline.set_entries([*reads, *teller.entries(detail.history)])

    def _now(self) -> int:
        return self._context.office.clock.now_ms()

    def _on_copy_number(self) -> None:
        if self._detail is not None:
            QGuiApplication.clipboard().setText(_number(self._detail.row))
            self._context.notify(self.tr("Number copied"))

    def _on_other_wanted(self) -> None:
        detail = self._detail
        if detail is not None:
            other = detail.replaces if detail.replaced_by is None else detail.replaced_by
            self.action_wanted.emit(other)


def _number(row: OutboxRow) -> str:
    """The number of the order, as the Orders screen shows it; of an inquiry without one its own."""
    return row.order_no or row.line_no
