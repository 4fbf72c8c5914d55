"""The Inquiries screen: inbox at the left, the open inquiry and its answer, facts at the right."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.event import Changes
from ...domain.texts import word
from ...store.inquiry_list import InquiryFilter, InquiryRow, InquiryTab
from ..context import PageContext
from ..forms.ui_inquiries_page import Ui_InquiriesPage
from ..inbox.page import InboxPage, InboxParts
from ..place import Place
from .deeds import InquiryDeeds
from .inquiry_list import InquiryList, inquiries_model
from .inquiry_words import InquiryWords
from .opened import OpenedInquiry
from .reading import read_inquiry
from .source import InquirySource
from .tab_counts import TabCounts

_WIDTHS = 340, 300
SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")
SEEN_KEY, EDIT_KEY = "A", "E"
ALL_SEEN_KEY = "Ctrl+Shift+A"


class InquiriesPage(InboxPage[InquiryRow]):
    """Lists inquiries and answers them."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = InquiryWords(context.language, context.office.registry)
        self._ui = Ui_InquiriesPage()
        self._ui.setupUi(self)
        self._model = inquiries_model(
            context.tasks, self._words, self._marketplaces, self.tr("Inquiry")
        )
        self._list = InquiryList(self._model, self.tr("Inquiries"), self)
        self._ui.list_layout.addWidget(self._list)
        self._deeds = InquiryDeeds(context, self)
        self._tabs = TabCounts(context, self._ui, self)
        self._inquiry = OpenedInquiry(context, self._words, self._deeds, self._ui, self)
        self.begin(InboxParts(self._model, self._list, self._tabs, self._ui, _WIDTHS))
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
            self._tabs.narrow(None, "")
            self.go_to(place.inquiry_id)
        elif place.stage in [str(tab) for tab in InquiryTab]:
            self._tabs.narrow(place.only, place.title)
            self._tabs.choose(InquiryTab(str(place.stage)))

    def rows_of(self, changes: Changes) -> Collection[int]:
        return changes.inquiries

    def regions(self) -> tuple[QWidget, ...]:
        ui = self._ui
        return ui.stage_tabs, self._list, ui.document, ui.answer_box, ui.facts

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ui.answer_box.drafts.flush()

    def load(self, row_id: int | None) -> None:
        self._inquiry.load(row_id)

    def show_now(self) -> None:
        self._inquiry.show_now()

    def choose_tab_of(self, row_id: int) -> bool:
        opened = self._context.reader.query(lambda raw: read_inquiry(raw, row_id))
        if opened is None:
            return False
        waits = opened.detail.inquiry.needs_seller
        self._tabs.choose(InquiryTab.OPEN if waits else InquiryTab.ANSWERED)
        return True

    def _set_up(self) -> None:
        ui = self._ui
        ui.keys_label.setText(self.tr("J K to move · Enter to write"))
        ui.all_seen_button.set_kind("link")
        ui.all_seen_button.set_key(ALL_SEEN_KEY)
        ui.lack_label.set_style("small")
        ui.lack_label.set_tone("tertiary")

    def _connect(self) -> None:
        ui, context = self._ui, self._context
        self._tabs.chosen.connect(self._show_list)
        self._tabs.changed.connect(self.badge_changed)
        self._list.opened.connect(lambda _: ui.answer_box.start_writing())
        ui.all_seen_button.clicked.connect(self._all_seen)
        ui.empty_state.button_clicked.connect(lambda: self._tabs.choose(InquiryTab.ALL))
        self._deeds.queued.connect(self._on_queued)
        context.shop_filter.changed.connect(self._show_list)

    def _add_commands(self) -> None:
        send = self.add_command(self.tr("Send the answer"), SEND_KEYS[0], self._ui.answer_box.send)
        send.setShortcuts([QKeySequence(keys) for keys in SEND_KEYS])
        self.add_command(self.tr("Mark all as seen"), ALL_SEEN_KEY, self._all_seen)
        for text, letter in (
            (word(f"verb.{Verb.ACKNOWLEDGE}", self._context.language), SEEN_KEY),
            (self.tr("Change the answer"), EDIT_KEY),
            (self.tr("Show order"), "O"),
            (self.tr("Next inquiry"), "J"),
            (self.tr("Previous inquiry"), "K"),
        ):
            self.add_command(text, letter, partial(self.do_letter, letter), letter=True)

    def _show_list(self) -> None:
        """Another tab or choice of shops: another list."""
        wanted = InquiryFilter(
            self._tabs.tab, self._context.shop_filter.shop_ids, only=self._tabs.only
        )
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
        text = self.tr("Inquiries can't be read from %1.").replace("%1", " · ".join(names))
        self._ui.lack_label.setText(text)
        self._ui.lack_widget.setVisible(bool(names))

    def show_empty(self) -> None:
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

    def _tick(self) -> None:
        """With the minutes it changes also what is late."""
        super()._tick()
        self._tabs.read()

    def do_own_letter(self, letter: str) -> bool:
        if letter == "O":
            self._inquiry.open_order()
        elif letter == SEEN_KEY:
            self._ui.answer_box.say_seen()
        elif letter == EDIT_KEY:
            self._ui.answer_box.start_edit()
        else:
            return False
        return True

    def _all_seen(self) -> None:
        if self._tabs.to_see:
            self._deeds.acknowledge_all()

    def _on_queued(self, inquiry_id: int) -> None:
        """What was answered keeps its place in the list; the next one becomes current."""
        if self._list.current_id() == inquiry_id:
            self.step(1)
            self._list.setFocus()
