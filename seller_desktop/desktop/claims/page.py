"""The Claims screen: inbox at the left, the open claim in the middle, its facts at the right."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.event import Changes
from ...domain.texts import word
from ...store.claims_list import ClaimProgress, ClaimsFilter, ClaimTab
from ...store.connection import Readable
from ...store.desk_state import shops_with_health
from ...store.details import line_detail
from ..context import PageContext
from ..forms.ui_claims_page import Ui_ClaimsPage
from ..page import Badge, Page
from ..place import Place
from ..widgets.bulk_bar import BulkBar
from .answer_due import korean_business_days
from .bulk import BulkDecisions
from .claim_list import ClaimFaces, ClaimList, claims_model
from .claim_words import ClaimWords
from .decision_bar import SHIP_KEY
from .decision_dialog import ask
from .decisions import KEYS
from .deeds import Ask, ClaimDeeds
from .letter_keys import is_typing, letter_of
from .opened_claim import OpenedClaim
from .reading import read_claim
from .source import ClaimSource
from .tab_counts import TabCounts

_MINUTE_MS = 60_000
_NARROW = 1100
_INBOX, _INBOX_NARROW = 364, 320
_LETTERS = {letter: verb for verb, letter in KEYS.items()}


class ClaimsPage(Page):
    """Lists claims and decides on them. `ask_seller` shows the dialog of a decision."""

    def __init__(
        self, context: PageContext, parent: QWidget | None = None, ask_seller: Ask = ask
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = ClaimWords(context.language, context.office.registry)
        self._wanted_id: int | None = None
        self._marketplaces: dict[int, str] = {}
        self._read_shops()
        self._ui = Ui_ClaimsPage()
        self._ui.setupUi(self)
        faces = ClaimFaces(self._words, self._marketplaces, korean_business_days)
        self._model = claims_model(context.tasks, faces, self.tr("Claim"))
        self._list = ClaimList(self._model, self.tr("Claims"), self)
        self._ui.list_layout.addWidget(self._list)
        self._bulk_bar = BulkBar(self)
        self._ui.footer_stack.addWidget(self._bulk_bar)
        self._deeds = ClaimDeeds(context, self._words, self, ask_seller)
        self._bulk = BulkDecisions(context, self._model.checked, self._bulk_bar, self._words, self)
        self._tabs = TabCounts(context, self._ui, self)
        self._claim = OpenedClaim(context, self._words, self._deeds, self._ui, self)
        self._minute = QTimer(self)
        self._set_up()
        self._connect()
        self._add_commands()
        self._show_list()

    def title(self) -> str:
        return self.tr("Claims")

    def activate(self, place: Place | None) -> None:
        if place is None:
            return
        claim_id = place.claim_id if place.claim_id is not None else self._claim_of(place.line_id)
        if claim_id is not None:
            self._go_to(claim_id)
        elif place.stage in [str(tab) for tab in ClaimTab]:
            self._ui.stage_tabs.set_current(str(place.stage))

    def refresh(self, changes: Changes) -> None:
        if changes.shops:
            self._read_shops()
        if not (changes.claims or changes.lines or changes.actions):
            return
        if changes.claims:
            self._model.refresh(changes.claims, fresh=changes.initiator != "seller")
        if changes.lines or changes.actions:
            self._model.refresh(None)
        self._tabs.read()
        self._claim.load(self._list.current_id())
        if self._bulk.count:
            self._bulk.look()

    def badge(self) -> Badge:
        return self._tabs.badge

    def first_focus(self) -> QWidget:
        return self._list

    def regions(self) -> tuple[QWidget, ...]:
        ui = self._ui
        return ui.stage_tabs, self._list, ui.document, ui.facts, ui.footer_stack

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
        self._ui.facts.hide_person()

    def _set_up(self) -> None:
        ui = self._ui
        ui.order_label.set_style("small")
        ui.order_label.set_tone("secondary")
        ui.keys_label.set_style("small")
        ui.keys_label.set_tone("tertiary")
        ui.keys_label.setText(self.tr("J K to move · Space to tick"))
        self._list.set_now(self._now())

    def _connect(self) -> None:
        ui, context = self._ui, self._context
        self._tabs.chosen.connect(self._show_list)
        self._tabs.changed.connect(self.badge_changed)
        self._list.current_changed.connect(self._claim.load)
        self._list.opened.connect(lambda _: ui.document.setFocus())
        self._model.keys_changed.connect(self._on_keys_changed)
        self._model.failed.connect(context.show_problem)
        ui.empty_state.button_clicked.connect(self._tabs.reset)
        self._deeds.decided.connect(self._on_decided)
        self._bulk.chosen.connect(self._decide)
        self._bulk.changed.connect(self._show_footer)
        context.shop_filter.changed.connect(self._show_list)
        self._minute.timeout.connect(self._tick)

    def _add_commands(self) -> None:
        language = self._context.language
        named = [(word(f"verb.{verb}", language), letter) for letter, verb in _LETTERS.items()]
        named += [
            (self.tr("Ship anyway"), SHIP_KEY),
            (self.tr("Show order"), "O"),
            (self.tr("Next claim"), "J"),
            (self.tr("Previous claim"), "K"),
        ]
        for text, letter in named:
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
        """Another tab, condition or choice of shops: another list."""
        wanted = ClaimsFilter(
            self._tabs.tab, self._context.shop_filter.shop_ids, progress=self._tabs.progress
        )
        self._model.set_source(ClaimSource(self._read, wanted, korean_business_days))
        closed = wanted.tab is ClaimTab.CLOSED
        text = self.tr("Newest first") if closed else self.tr("By deadline, then by age")
        self._ui.order_label.setText(text)
        self._tabs.read()

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
        self._claim.load(self._list.current_id())

    def _show_empty(self) -> None:
        narrowed = self._tabs.progress is not ClaimProgress.ANY
        other = self._tabs.tab is not ClaimTab.OPEN
        self._ui.empty_state.set_icon("circle-check")
        if narrowed or other:
            self._ui.empty_state.set_words(self.tr("No claim here"), "", self.tr("All open claims"))
        else:
            self._ui.empty_state.set_words(
                self.tr("No open claim"), self.tr("New ones appear here by themselves.")
            )

    def _go_to(self, claim_id: int) -> None:
        """Make a claim current, in the tab that holds it."""
        if self._list.go_to(claim_id):
            return
        opened = self._context.reader.query(lambda raw: read_claim(raw, claim_id))
        if opened is None:
            return
        self._wanted_id = claim_id
        tab = ClaimTab.OPEN if opened.detail.claim.is_open else ClaimTab.CLOSED
        self._tabs.choose(tab)

    def _claim_of(self, line_id: int | None) -> int | None:
        """The newest claim of a line."""
        if line_id is None:
            return None
        detail = self._context.reader.query(lambda raw: line_detail(raw, line_id))
        return detail.claims[-1][0] if detail is not None and detail.claims else None

    def _show_footer(self) -> None:
        ui = self._ui
        ui.footer_stack.setCurrentWidget(self._bulk_bar if self._bulk.count else ui.decision_bar)

    def _tick(self) -> None:
        """Deadlines in words change at full minutes."""
        now = self._now()
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS)
        self._list.set_now(now)
        self._claim.show_now()

    def _do_letter(self, letter: str) -> bool:
        """Whether the letter means something here; it is done then."""
        if letter in ("J", "K"):
            self._list.step(1 if letter == "J" else -1)
        elif letter == "O":
            self._claim.open_order()
        elif letter == SHIP_KEY:
            self._claim.ship_anyway()
        elif letter in _LETTERS:
            self._decide(_LETTERS[letter])
        else:
            return False
        return True

    def _decide(self, verb: Verb) -> None:
        """The ticked claims, else the open one; nothing where the marketplace does not allow it."""
        if self._bulk.count:
            ids, kinds, names = self._bulk.choice(verb)
            if ids:
                self._deeds.decide_all(ids, verb, kinds, names, self._bulk.left_out(verb))
            elif left := self._bulk.left_out(verb):
                self._context.notify(left, kind="warning")
        else:
            self._claim.decide(verb)

    def _on_decided(self) -> None:
        """What was decided keeps its place in the list; the next open one becomes current."""
        self._model.checked.clear()
        self._list.step(1)
        self._list.setFocus()
