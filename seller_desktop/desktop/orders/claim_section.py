"""The open claim of the line in the pane, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ...domain.claim import Claim
from ...store.details import LineDetail
from ..context import PageContext
from ..forms.ui_orders_detail import Ui_OrdersDetail
from ..place import Place
from .row_status import claim_cell
from .words import Words


class ClaimSection(QObject):
    """Says what the buyer wants and until when to answer; deciding is the Claims screen's."""

    def __init__(
        self, context: PageContext, words: Words, ui: Ui_OrdersDetail, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._ui = ui
        self._place: Place | None = None
        ui.open_claim_button.set_kind("link")
        ui.open_claim_button.clicked.connect(self.open)

    @property
    def is_open(self) -> bool:
        """Whether the line has a claim that somebody still has to act on."""
        return self._place is not None

    def open(self) -> None:
        """Show the claim on the Claims screen."""
        if self._place is not None:
            self._context.go(self._place)

    def show_detail(self, detail: LineDetail) -> None:
        """Show the newest open claim of a line, or nothing."""
        opened = [(key, claim) for key, claim in detail.claims if claim.is_open]
        self._ui.claim_box.setVisible(bool(opened))
        told = self._ui.claim_box.isVisibleTo(self._ui.facts) or bool(
            self._ui.actions_host.isVisibleTo(self._ui.facts)
        )
        self._ui.actions_line.setVisible(told)
        self._place = None
        if opened:
            key, claim = opened[-1]
            self._place = Place("claims", line_id=detail.line_id, claim_id=key)
            self._show(claim)

    def _show(self, claim: Claim) -> None:
        ui = self._ui
        cell = claim_cell(claim.kind, claim.state, claim.held)
        ui.claim_chip.set_status(cell.key, cell.word, cell.style or "")
        now = self._context.office.clock.now_ms()
        ui.claim_deadline_chip.set_deadline(claim.respond_due_at, now)
        ui.claim_deadline_chip.setVisible(claim.respond_due_at is not None)
        parts = [
            f"{self._words.claim_kind(claim.kind)} · {self._words.claim_state(claim.state)}",
            "" if claim.quantity is None else self.tr("%n pc(s)", "", claim.quantity),
            claim.reason_detail or claim.reason or "",
        ]
        ui.claim_label.setText(" · ".join(part for part in parts if part))
