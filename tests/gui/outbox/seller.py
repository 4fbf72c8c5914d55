"""A seller who agrees to every question, and short ways to actions in any state."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from seller_desktop.actions import orders
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.desktop.outbox.page import OutboxPage
from seller_desktop.desktop.outbox.question_dialog import Question
from seller_desktop.domain.action import ActionState, Reason, Refusal
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.event import ChangeSet
from seller_desktop.domain.order import LineStatus
from seller_desktop.store import outbox
from seller_desktop.store.events import EventLog
from tests.gui.today.page_desk import MIDNIGHT, PageDesk

S = ActionState
REFUSAL = Refusal("104119", "배송 방법을 확인하세요.")
NUMBERS = iter(range(601234567001, 601234569999, 7))


@dataclass
class Seller:
    """Answers every question alike and remembers what was asked."""

    agrees: bool = True
    asked: list[Question] = field(default_factory=list)

    def __call__(self, question: Question, window: QWidget) -> bool:
        self.asked.append(question)
        return self.agrees


def opened_page(desk: PageDesk, qtbot: QtBot, seller: Seller) -> OutboxPage:
    """The screen in front, its list with the focus."""
    page = OutboxPage(desk.context, ask_seller=seller)
    desk.show(qtbot, page)
    page.activateWindow()
    page.table.setFocus()
    return page


def a_dispatch(desk: PageDesk, *, hold_seconds: float = 0, **columns: object) -> str:
    """A dispatch that waits to be sent; its id."""
    line = desk.accepted(desk.shop, due_at=MIDNIGHT, **columns)
    entry = DispatchEntry(line, courier="cj", invoice_no=str(next(NUMBERS)))
    return orders.dispatch(desk.office, [entry], hold_seconds=hold_seconds).action_ids[0]


def a_refused_change(desk: PageDesk) -> str:
    """Another invoice number for a parcel under way, which the marketplace refused."""
    shop = desk.add_shop("소담한끼", marketplace="coupang")
    parcel = {"courier": "cj", "invoice_no": "601234567001", "status": LineStatus.DISPATCHED}
    line = desk.line(shop, due_at=MIDNIGHT, **parcel)
    queued = orders.change_invoice(
        desk.office, [line], courier="cj", invoice_no="601234567012", hold_seconds=0
    )
    send(desk, queued.action_ids[0], S.REJECTED, "refused", Reason.REFUSED, REFUSAL)
    return queued.action_ids[0]


def a_confirm(desk: PageDesk, *, count: int = 1) -> tuple[str, ...]:
    """Confirms of several lines in one request."""
    lines = [desk.line(desk.shop, due_at=MIDNIGHT) for _ in range(count)]
    return orders.confirm(desk.office, lines).action_ids


def a_held_dispatch(desk: PageDesk) -> str:
    """A dispatch that a buyer's cancel request holds."""
    action_id = a_dispatch(desk)
    line = int(str(desk.value("SELECT line_id FROM action_line WHERE action_id = ?", action_id)))
    claim = desk.claim(ClaimKind.CANCEL, ClaimState.REQUESTED)
    desk.add_claim(line, claim)
    cause = f"claim:{claim.claim_no}"
    desk.move(action_id, S.HELD, reason=Reason.CANCEL_REQUESTED, hold_cause=cause)
    return action_id


def a_refused_dispatch(desk: PageDesk) -> str:
    """A dispatch that the marketplace refused, with its words."""
    action_id = a_dispatch(desk)
    send(desk, action_id, S.REJECTED, "refused", Reason.REFUSED, REFUSAL)
    return action_id


def a_parked_dispatch(desk: PageDesk) -> str:
    """A dispatch of which nobody knows whether it arrived."""
    action_id = a_dispatch(desk)
    send(desk, action_id, S.UNKNOWN, "unknown")
    move(desk, action_id, S.PARKED, Reason.NO_EFFECT_SEEN)
    return action_id


def send(
    desk: PageDesk,
    action_id: str,
    new: ActionState,
    outcome: str,
    reason: Reason | None = None,
    refusal: Refusal | None = None,
) -> None:
    """Let the engine have sent an action, with this end after two seconds."""
    changes = ChangeSet()

    def begin(conn: Connection) -> None:
        box = outbox.Outbox(conn, EventLog(conn, desk.now), changes)
        box.start_attempt(outbox.actions(conn, [action_id])[0], "send", "hash")

    def end(conn: Connection) -> None:
        box = outbox.Outbox(conn, EventLog(conn, desk.now), changes)
        action = outbox.actions(conn, [action_id])[0]
        box.end_attempt(action, outcome, refusal)
        check = desk.now + 20_000 if new is S.UNKNOWN else None
        box.move(action, new, reason, refusal=refusal, next_check_at=check)

    desk.db.write(begin)
    desk.clock.advance(2)
    desk.db.write(end)
    desk.news.changed(changes.freeze("engine"))


def move(desk: PageDesk, action_id: str, new: ActionState, reason: Reason | None = None) -> None:
    """Let the engine have moved an action."""
    changes = ChangeSet()

    def work(conn: Connection) -> None:
        box = outbox.Outbox(conn, EventLog(conn, desk.now), changes)
        box.move(outbox.actions(conn, [action_id])[0], new, reason, next_check_at=None)

    desk.db.write(work)
    desk.news.changed(changes.freeze("engine"))


def arrive(desk: PageDesk, action_id: str) -> None:
    """Let the marketplace have shipped the line of an action."""
    line = desk.value("SELECT line_id FROM action_line WHERE action_id = ?", action_id)
    desk.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE order_line SET status = ? WHERE id = ?", (str(LineStatus.DISPATCHED), line)
        )
    )


def listed(page: OutboxPage) -> list[str]:
    """The actions of the list from top to bottom, by id."""
    rows = [page.model.painted(number) for number in range(page.model.rowCount())]
    return [row.row.action_id for row in rows if row is not None]


def states(desk: PageDesk) -> list[tuple[object, ...]]:
    """Verb and state of every action."""
    return desk.rows("SELECT verb, state FROM action ORDER BY seq")


def strike(page: OutboxPage, text: str) -> None:
    """Strike a letter while the list has the focus."""
    key = ord(text.upper())
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, 0, 0, 0, text)
    QApplication.sendEvent(page.table, event)
