"""The claim that is open: read, shown in document, facts and footer, and decided on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ...domain.action import Verb
from ...domain.order import Recipient
from ...store import settings
from ...system.korean_calendar import korean_business_days
from ..context import PageContext
from ..forms.ui_claims_page import Ui_ClaimsPage
from ..place import Place
from .claim_words import ClaimWords
from .decisions import decision_word, decisions, missing_decisions
from .deeds import ClaimDeeds
from .reading import OpenClaim, read_claim
from .source import due_of_claim


class OpenedClaim(QObject):
    """Keeps document, facts and footer in step with one claim."""

    def __init__(
        self,
        context: PageContext,
        words: ClaimWords,
        deeds: ClaimDeeds,
        ui: Ui_ClaimsPage,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._deeds = deeds
        self._ui = ui
        self._opened: OpenClaim | None = None
        ui.decision_bar.chosen.connect(self.decide)
        ui.decision_bar.ship_chosen.connect(self.ship_anyway)
        ui.document.order_wanted.connect(self.open_order)
        ui.document.way_chosen.connect(deeds.take_way)
        ui.document.inspection_part.found.connect(deeds.inspect)
        ui.facts.reveal_wanted.connect(self._reveal)
        self.show_now()

    @property
    def opened(self) -> OpenClaim | None:
        """What is shown, None where the list is empty."""
        return self._opened

    def load(self, claim_id: int | None) -> None:
        """Read a claim and show it; None shows an empty pane."""
        self._opened = None
        if claim_id is not None:
            self._opened = self._context.reader.query(lambda raw: read_claim(raw, claim_id))
        self.show_now()

    def show_now(self) -> None:
        """Show what was read as it stands at this minute."""
        ui, opened = self._ui, self._opened
        for part in (ui.open_widget, ui.footer_line, ui.footer_stack):
            part.setVisible(opened is not None)
        if opened is None:
            return
        detail = opened.detail
        due = due_of_claim(detail.claim, detail.line.line.dispatch_due_at, korean_business_days())
        ui.document.show_claim(opened, due, self._words, self._context.office.clock)
        reveal_seconds = self._context.settings.get(settings.REVEAL_SECONDS)
        ui.facts.show_claim(opened, self._words, reveal_seconds)
        self._show_decisions(opened)

    def decide(self, verb: Verb) -> None:
        """Ask about a decision and queue it; say why where it is not open."""
        opened = self._opened
        if opened is None:
            return
        offered = {decision.verb: decision for decision in self._ui.decision_bar.decisions}
        if verb not in offered:
            said = self._lack_words(opened, [decision_word(verb, opened.detail.claim.kind)])
            self._context.notify(said, kind="warning")
        elif offered[verb].obstacle:
            self._context.notify(offered[verb].obstacle, kind="warning")
        else:
            self._deeds.decide(opened, verb)

    def ship_anyway(self) -> None:
        """Release the dispatch that this cancel request holds, if it holds one."""
        held = self._opened.held_dispatch if self._opened is not None else None
        if held is not None:
            self._deeds.ship_anyway(held)

    def open_order(self) -> None:
        """Lead to the order."""
        if self._opened is not None:
            self._context.go(Place("orders", line_id=self._opened.detail.line.line_id))

    def _show_decisions(self, opened: OpenClaim) -> None:
        detail = opened.detail
        market = self._words.marketplace(detail.line.marketplace)
        offered = decisions(detail.line.line, detail.claim, market, opened.marks, self._words)
        seconds = self._context.settings.get(settings.UNDO_SECONDS)
        hint = ""
        if seconds and any(d.is_irreversible and not d.obstacle for d in offered):
            hint = self.tr("Goes to %1. Can be undone within %n s.", "", seconds)
            hint = hint.replace("%1", detail.line.shop_name)
        if not offered:
            hint = self.tr("There is nothing to decide here.")
        missing = missing_decisions(detail.claim.kind, market.facts) if market is not None else ()
        if missing and detail.claim.is_open:
            lack = self._lack_words(opened, missing)
            hint = f"{lack}\n{hint}".rstrip() if offered else lack
        holds = opened.held_dispatch is not None
        self._ui.decision_bar.show_decisions(offered, holds, hint)

    def _lack_words(self, opened: OpenClaim, decisions: Sequence[str]) -> str:
        name = self._words.marketplace_name(opened.detail.line.marketplace)
        text = self.tr("Only at %1's own site: %2")
        return text.replace("%1", name).replace("%2", " · ".join(decisions))

    def _reveal(self) -> None:
        if self._opened is None:
            return
        line_id = self._opened.detail.line.line_id
        clock = self._context.office.clock

        def done(clear: Recipient) -> None:
            self._ui.facts.reveal(line_id, clear, clock)

        self._deeds.reveal(line_id, done)
