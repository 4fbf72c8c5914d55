"""The Claims screen: inbox at the left, the open claim in the middle, its facts at the right."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.event import Changes
from ...domain.texts import word
from ...store.claims_list import ClaimProgress, ClaimRow, ClaimsFilter, ClaimTab
from ...store.details import line_detail
from ...system.korean_calendar import korean_business_days
from ..context import PageContext
from ..forms.ui_claims_page import Ui_ClaimsPage
from ..inbox.page import InboxPage, InboxParts
from ..place import Place
from ..widgets.bulk_bar import BulkBar
from .bulk import BulkDecisions
from .claim_list import ClaimFaces, ClaimList, claims_model
from .claim_words import ClaimWords
from .decision_bar import SHIP_KEY
from .decision_dialog import ask
from .decisions import KEYS
from .deeds import Ask, ClaimDeeds
from .opened_claim import OpenedClaim
from .reading import read_claim
from .source import ClaimSource
from .tab_counts import TabCounts

_WIDTHS = 364, 320
INSPECT_KEY = "I"
_LETTERS = {letter: verb for verb, letter in KEYS.items()}


class ClaimsPage(InboxPage[ClaimRow]):
    """Lists claims and decides on them. `ask_seller` shows the dialog of a decision."""

    def __init__(
        self, context: PageContext, parent: QWidget | None = None, ask_seller: Ask = ask
    ) -> None:
        super().__init__(context, parent)
        self._words = ClaimWords(context.language, context.office.registry)
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
        self.begin(InboxParts(self._model, self._list, self._tabs, self._ui, _WIDTHS))
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
            self._tabs.narrow(None, "")
            self.go_to(claim_id)
        elif place.stage in [str(tab) for tab in ClaimTab]:
            self._tabs.narrow(place.only, place.title)
            self._tabs.choose(ClaimTab(str(place.stage)))

    def refresh(self, changes: Changes) -> None:
        super().refresh(changes)
        if self._bulk.count:
            self._bulk.look()

    def rows_of(self, changes: Changes) -> Collection[int]:
        return changes.claims

    def regions(self) -> tuple[QWidget, ...]:
        ui = self._ui
        return ui.stage_tabs, self._list, ui.document, ui.facts, ui.footer_stack

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ui.facts.hide_person()

    def load(self, row_id: int | None) -> None:
        self._claim.load(row_id)

    def show_now(self) -> None:
        self._claim.show_now()

    def choose_tab_of(self, row_id: int) -> bool:
        opened = self._context.reader.query(lambda raw: read_claim(raw, row_id))
        if opened is None:
            return False
        self._tabs.choose(ClaimTab.OPEN if opened.detail.claim.is_open else ClaimTab.CLOSED)
        return True

    def _connect(self) -> None:
        ui, context = self._ui, self._context
        ui.keys_label.setText(self.tr("J K to move · Space to tick"))
        self._tabs.chosen.connect(self._show_list)
        self._tabs.changed.connect(self.badge_changed)
        self._list.opened.connect(lambda _: ui.document.setFocus())
        ui.empty_state.button_clicked.connect(self._tabs.reset)
        self._deeds.decided.connect(self._on_decided)
        self._bulk.chosen.connect(self._decide)
        self._bulk.changed.connect(self._show_footer)
        context.shop_filter.changed.connect(self._show_list)

    def _add_commands(self) -> None:
        language = self._context.language
        named = [(word(f"verb.{verb}", language), letter) for letter, verb in _LETTERS.items()]
        named += [
            (self.tr("Ship anyway"), SHIP_KEY),
            (self.tr("Inspect the goods"), INSPECT_KEY),
            (self.tr("Show order"), "O"),
            (self.tr("Next claim"), "J"),
            (self.tr("Previous claim"), "K"),
        ]
        for text, letter in named:
            self.add_command(text, letter, partial(self.do_letter, letter), letter=True)

    def _show_list(self) -> None:
        """Another tab, condition or choice of shops: another list."""
        wanted = ClaimsFilter(
            self._tabs.tab,
            self._context.shop_filter.shop_ids,
            progress=self._tabs.progress,
            only=self._tabs.only,
        )
        self._model.set_source(ClaimSource(self._read, wanted, korean_business_days))
        closed = wanted.tab is ClaimTab.CLOSED
        text = self.tr("Newest first") if closed else self.tr("By deadline, then by age")
        self._ui.order_label.setText(text)
        self._tabs.read()

    def show_empty(self) -> None:
        narrowed = self._tabs.only is not None or self._tabs.progress is not ClaimProgress.ANY
        other = self._tabs.tab is not ClaimTab.OPEN
        self._ui.empty_state.set_icon("circle-check")
        if narrowed or other:
            self._ui.empty_state.set_words(self.tr("No claim here"), "", self.tr("All open claims"))
        else:
            self._ui.empty_state.set_words(
                self.tr("No open claim"), self.tr("New ones appear here by themselves.")
            )

    def _claim_of(self, line_id: int | None) -> int | None:
        """The newest claim of a line."""
        if line_id is None:
            return None
        detail = self._context.reader.query(lambda raw: line_detail(raw, line_id))
        return detail.claims[-1][0] if detail is not None and detail.claims else None

    def _show_footer(self) -> None:
        ui = self._ui
        ui.footer_stack.setCurrentWidget(self._bulk_bar if self._bulk.count else ui.decision_bar)

    def do_own_letter(self, letter: str) -> bool:
        if letter == "O":
            self._claim.open_order()
        elif letter == INSPECT_KEY:
            return self._ui.document.inspection_part.start()
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
        self.step(1)
        self._list.setFocus()
