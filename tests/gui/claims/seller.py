"""A seller who answers every dialog alike, and short ways to a claim on a desk."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.actions import orders
from seller_desktop.desktop.claims.claim_words import ClaimWords
from seller_desktop.desktop.claims.decision_dialog import Answer, Asked
from seller_desktop.desktop.claims.page import ClaimsPage
from seller_desktop.domain.action import ActionState, Reason
from seller_desktop.domain.claim import ClaimKind, ClaimState
from tests.gui.today.page_desk import HOUR_MS, MIDNIGHT, PageDesk


@dataclass
class Seller:
    """Answers every dialog alike and remembers what was asked."""

    answer: Answer | None = field(default_factory=Answer)
    asked: list[Asked] = field(default_factory=list)

    def __call__(self, asked: Asked, words: ClaimWords, window: QWidget) -> Answer | None:
        self.asked.append(asked)
        return self.answer


def opened_page(desk: PageDesk, qtbot: QtBot, seller: Seller) -> ClaimsPage:
    """The screen in front, its list with the focus."""
    page = ClaimsPage(desk.context, ask_seller=seller)
    desk.show(qtbot, page)
    page.activateWindow()
    page._list.setFocus()
    return page


def add_return(desk: PageDesk, state: ClaimState = ClaimState.COLLECTED, **columns: object) -> int:
    """A return of the desk's shop; its key."""
    if state is ClaimState.COLLECTED:
        columns.setdefault("collected_at", desk.now - HOUR_MS)
    claim = desk.claim(ClaimKind.RETURN, state, **columns)
    return desk.claim_id(desk.delivered(desk.shop, claim))


def add_held_dispatch(desk: PageDesk) -> tuple[int, str]:
    """A dispatch held by a cancel request: the claim and the action."""
    line = desk.accepted(desk.shop, due_at=MIDNIGHT)
    queued = orders.dispatch(
        desk.office, [orders.DispatchEntry(line, courier="cj", invoice_no="123456789011")]
    )
    claim = desk.claim(ClaimKind.CANCEL, ClaimState.REQUESTED)
    desk.add_claim(line, claim)
    desk.move(
        queued.action_ids[0],
        ActionState.HELD,
        reason=Reason.CANCEL_REQUESTED,
        hold_cause=f"claim:{claim.claim_no}",
    )
    return desk.claim_id(line), queued.action_ids[0]


def listed(page: ClaimsPage) -> list[int]:
    """The claims of the list from top to bottom."""
    rows = page._model.rowCount()
    return list(page._model.ids(0, rows - 1)) if rows else []


def queued_actions(desk: PageDesk) -> list[tuple[object, ...]]:
    """Verb, state and claim of every action."""
    return desk.rows("SELECT verb, state, claim_no FROM action ORDER BY seq")


def strike(page: ClaimsPage, key: int, text: str) -> None:
    """Strike a key while the list has the focus."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, 0, 0, 0, text)
    QApplication.sendEvent(page._list, event)
