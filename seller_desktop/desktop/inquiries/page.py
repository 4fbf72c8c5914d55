"""The Inquiries screen: inbox at the left, the open inquiry and its answer, facts at the right."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.event import Changes
from ...domain.texts import word
from ...store.connection import Readable
from ...store.desk_state import shops_with_health
from ...store.inquiry_list import InquiryFilter, InquiryTab
from ..claims.letter_keys import is_typing, letter_of
from ..context import PageContext
from ..forms.ui_inquiries_page import Ui_InquiriesPage
from ..page import Badge, Page
from ..place import Place
from .deeds import InquiryDeeds
from .inquiry_list import InquiryList, inquiries_model
from .inquiry_words import InquiryWords
from .opened import OpenedInquiry
from .reading import read_inquiry
from .source import InquirySource
from .tab_counts import TabCounts

_MINUTE_MS = 60_000
_NARROW = 1100
_INBOX, _INBOX_NARROW = 340, 300
SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")
SEEN_KEY = "A"


class InquiriesPage(Page):
    """Lists inquiries and answers them."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = InquiryWords(context.language, context.office.registry)
        self._wanted_id: int | None = None
        self._marketplaces: dict[int, str] = {}
        self._read_shops()
        self._ui = Ui_InquiriesPage()
        self._ui.setupUi(self)
        self._model = inquiries_model(
            context.tasks, self._words, self._marketplaces, self.tr("Inquiry")
        )
        self._list = InquiryList(self._model, self.tr("Inquiries"), self)
        self._ui.list_layout.addWidget(self._list)
        self._deeds = InquiryDeeds(context, self)
        self._tabs = TabCounts(context, self._ui.stage_tabs, self)
        self._inquiry = OpenedInquiry(context, self._words, self._deeds, self._ui, self)
        self._minute = QTimer(self)
        self._set_up()
        self._connect()
        self._add_commands()
        self._show_list()

    def title(self) -> str:
        return self.tr("Inquiries")

    def activate(self, place: Place | None) -> None:
        if place is None:
            return
        if place.inquiry_id is not None:
            self._go_to(place.inquiry_id)
        elif place.stage in [str(tab) for tab in InquiryTab]:
            self._ui.stage_tabs.set_current(str(place.stage))

    def refresh(self, changes: Changes) -> None:
        if changes.shops:
            self._read_shops()
        if not (changes.inquiries or changes.lines or changes.actions):
            return
        if changes.inquiries:
            self._model.refresh(changes.inquiries, fresh=changes.initiator != "seller")
        if changes.lines or changes.actions:
            self._model.refresh(None)
        self._tabs.read()
        self._inquiry.load(self._list.current_id())

    def badge(self) -> Badge:
        return self._tabs.badge

    def first_focus(self) -> QWidget:
        return self._list

    def regions(self) -> tuple[QWidget, ...]:
        ui = self._ui
        return ui.stage_tabs, self._list, ui.document, ui.answer_box, ui.facts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = None if is_typing() else letter_of(event)
        if letter is None or not self._do_letter(letter):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _NARROW
        self._ui.inbox_widget.setFixedWidth(_INBOX if wide else _INBOX_NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def _set_up(self) -> None:
        ui = self._ui
        for label, tone in ((ui.order_label, "secondary"), (ui.keys_label, "tertiary")):
            label.set_style("small")
            label.set_tone(tone)
        ui.keys_label.setText(self.tr("J K to move · Enter to write"))
        ui.lack_label.set_style("small")
        ui.lack_label.set_tone("tertiary")
        self._list.set_now(self._now())

    def _connect(self) -> None:
        ui, context = self._ui, self._context
        self._tabs.chosen.connect(self._show_list)
        self._tabs.changed.connect(self.badge_changed)
        self._list.current_changed.connect(self._inquiry.load)
        self._list.opened.connect(lambda _: ui.answer_box.start_writing())
        self._model.keys_changed.connect(self._on_keys_changed)
        self._model.failed.connect(context.show_problem)
        ui.empty_state.button_clicked.connect(lambda: self._tabs.choose(InquiryTab.ALL))
        self._deeds.queued.connect(self._on_queued)
        context.shop_filter.changed.connect(self._show_list)
        self._minute.timeout.connect(self._tick)

    def _add_commands(self) -> None:
        send = self.add_command(self.tr("Send the answer"), SEND_KEYS[0], self._ui.answer_box.send)
        send.setShortcuts([QKeySequence(keys) for keys in SEND_KEYS])
        for text, letter in (
            (word(f"verb.{Verb.ACKNOWLEDGE}", self._context.language), SEEN_KEY),
            (self.tr("Show order"), "O"),
            (self.tr("Next inquiry"), "J"),
            (self.tr("Previous inquiry"), "K"),
        ):
            self.add_command(text, letter, partial(self._do_letter, letter), letter=True)

    def _now(self) -> int:
        return self._context.office.clock.now_ms()

    def _read(self) -> AbstractContextManager[Readable]:
        return self._context.office.db.read_raw()

    def _read_shops(self) -> None:
        """Marketplaces by shop; rows are made from them in worker threads, so they come first."""
        for known in self._context.reader.query(shops_with_health):
            self._marketplaces[known.shop.id] = known.shop.marketplace

    def _show_list(self) -> None:
        """Another tab or choice of shops: another list."""
        wanted = InquiryFilter(self._tabs.tab, self._context.shop_filter.shop_ids)
        self._model.set_source(InquirySource(self._read, wanted, self._context.office.clock))
        waiting = wanted.tab in (InquiryTab.OPEN, InquiryTab.OVERDUE)
        self._ui.order_label.setText(self.tr("By deadline") if waiting else self.tr("Newest first"))
        self._tabs.read()
        self._show_lack()

    def _without(self) -> list[str]:
        """Names of the shown shops' marketplaces that send no inquiries."""
        chosen = self._context.shop_filter.shop_ids
        shown = {
            key for shop, key in self._marketplaces.items() if chosen is None or shop in chosen
        }
        found = []
        for key in sorted(shown):
            market = self._words.marketplace(key)
            if market is not None and not market.facts.offers(Verb.ANSWER):
                found.append(self._words.of(market.facts.name))
        return found

    def _show_lack(self) -> None:
        names = self._without()
        text = self.tr("%1 has no inquiries to fetch.").replace("%1", " · ".join(names))
        self._ui.lack_label.setText(text)
        self._ui.lack_widget.setVisible(bool(names))

    def _on_keys_changed(self) -> None:
        ui = self._ui
        empty = self._model.rowCount() == 0
        ui.inbox_stack.setCurrentWidget(ui.empty_page if empty else ui.list_page)
        if empty:
            self._show_empty()
        wanted, self._wanted_id = self._wanted_id, None
        if wanted is not None and self._list.go_to(wanted):
            return
        if self._list.current_id() is None and not empty:
            self._list.setCurrentIndex(self._model.index(0, 0))
        self._inquiry.load(self._list.current_id())

    def _show_empty(self) -> None:
        state, tab = self._ui.empty_state, self._tabs.tab
        state.set_icon("circle-check")
        if tab is InquiryTab.ALL:
            state.set_words(
                self.tr("No inquiry yet"), self.tr("New ones appear here by themselves.")
            )
        elif tab is InquiryTab.ANSWERED:
            state.set_words(self.tr("Nothing answered yet"), "", self.tr("All inquiries"))
        else:
            late = tab is InquiryTab.OVERDUE
            said = self.tr("Nothing is late") if late else self.tr("Everything is answered")
            new = self.tr("New ones appear here by themselves.")
            state.set_words(said, new, self.tr("All inquiries"))

    def _go_to(self, inquiry_id: int) -> None:
        """Make an inquiry current, in the tab that holds it."""
        if self._list.go_to(inquiry_id):
            return
        opened = self._context.reader.query(lambda raw: read_inquiry(raw, inquiry_id))
        if opened is None:
            return
        self._wanted_id = inquiry_id
        waits = opened.detail.inquiry.needs_seller
        self._tabs.choose(InquiryTab.OPEN if waits else InquiryTab.ANSWERED)

    def _tick(self) -> None:
        """Deadlines in words change at full minutes, and with them what is late."""
        now = self._now()
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS)
        self._list.set_now(now)
        self._inquiry.show_now()
        self._tabs.read()

    def _do_letter(self, letter: str) -> bool:
        """Whether the letter means something here; it is done then."""
        if letter in ("J", "K"):
            self._list.step(1 if letter == "J" else -1)
        elif letter == "O":
            self._inquiry.open_order()
        elif letter == SEEN_KEY:
            self._ui.answer_box.say_seen()
        else:
            return False
        return True

    def _on_queued(self, inquiry_id: int) -> None:
        """What was answered keeps its place in the list; the next one becomes current."""
        if self._list.current_id() == inquiry_id:
            self._list.step(1)
            self._list.setFocus()
