"""What the seller does with orders: each deed is one task that queues it and says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ...actions import notes, orders, outbox
from ...actions.office import Queued
from ...actions.orders import DispatchEntry
from ...domain.texts import describe
from ..context import PageContext

T = TypeVar("T")

_TOLD_AFTER = frozenset({"group_goes_along", "duplicate_invoice", "held_left_out"})
"""Notices that no dialog shows before."""


@dataclass(frozen=True, slots=True)
class DelayWish:
    """A new dispatch deadline (UTC ms), its reason word, and what the buyer reads."""

    until_ms: int
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class CancelWish:
    """A seller's cancel: reason word, text for the buyer, and how many (None: all that remains)."""

    reason: str
    detail: str
    quantity: int | None = None


@dataclass(frozen=True, slots=True)
class InvoiceWish:
    """The courier's code and the invoice number that a parcel has in truth."""

    courier: str
    invoice_no: str


@dataclass(frozen=True, slots=True)
class NoteWish:
    """What a note on an order says, and whether the marketplace sends it to the buyer."""

    text: str
    to_buyer: bool


class OrderDeeds(QObject):
    """Runs deeds. `acted` carries the lines of a deed that was queued."""

    acted = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def confirm(self, line_ids: Sequence[int], left_out: str = "") -> None:
        """발주확인: no dialog, a toast with undo, which also says what was left out."""
        office = self._context.office

        def done(queued: Queued) -> None:
            said = self.tr("%n confirmation(s) saved", "", len(line_ids))
            self._queued(line_ids, queued, f"{said}. {left_out}" if left_out else said)

        self._run(lambda: orders.confirm(office, line_ids), done)

    def dispatch(self, entries: Sequence[DispatchEntry]) -> None:
        """발송처리, after its undo window."""
        office = self._context.office
        line_ids = [entry.line_id for entry in entries]

        def done(queued: Queued) -> None:
            self._queued(line_ids, queued, self._dispatch_words(len(entries), queued))

        self._run(lambda: orders.dispatch(office, entries), done)

    def delay(self, line_ids: Sequence[int], wish: DelayWish) -> None:
        """발송지연 안내: the buyers are told."""
        office = self._context.office

        def work() -> Queued:
            return orders.delay(
                office, line_ids, until_ms=wish.until_ms, reason=wish.reason, detail=wish.detail
            )

        def done(queued: Queued) -> None:
            said = self.tr("%n delay notice(s) saved", "", len(line_ids))
            self._queued(line_ids, queued, said)

        self._run(work, done)

    def cancel(self, line_ids: Sequence[int], wish: CancelWish) -> None:
        """판매자 취소, one request however many lines."""
        office = self._context.office

        def work() -> Queued:
            return orders.cancel(
                office,
                line_ids,
                reason=wish.reason,
                quantity=wish.quantity,
                detail=wish.detail,
            )

        def done(queued: Queued) -> None:
            self._queued(line_ids, queued, self.tr("%n cancel(s) saved", "", len(line_ids)))

        self._run(work, done)

    def change_invoice(self, line_ids: Sequence[int], wish: InvoiceWish) -> None:
        """송장 수정 of one parcel."""
        office = self._context.office

        def work() -> Queued:
            return orders.change_invoice(
                office, line_ids, courier=wish.courier, invoice_no=wish.invoice_no
            )

        def done(queued: Queued) -> None:
            self._queued(line_ids, queued, self.tr("The new invoice number is saved"))

        self._run(work, done)

    def send_note(self, line_ids: Sequence[int], wish: NoteWish) -> None:
        """주문 메모, one on each order."""
        office = self._context.office

        def done(queued: Queued) -> None:
            number = len(queued.action_ids)
            if wish.to_buyer:
                said = self.tr("%n note(s) to buyers saved", "", number)
            else:
                said = self.tr("%n note(s) for the shop saved", "", number)
            self._queued(line_ids, queued, said)

        self._run(lambda: orders.send_note(office, line_ids, wish.text, wish.to_buyer), done)

    def retry(self, action_ids: Sequence[str]) -> None:
        """Send again what was parked or refused."""
        office = self._context.office
        said = self.tr("%n action(s) will be sent again", "", len(action_ids))
        self._run(
            lambda: outbox.retry(office, action_ids),
            lambda queued: self._queued((), queued, said),
        )

    def settle(self, action_ids: Sequence[str]) -> None:
        """The seller checked at the marketplace: it was sent."""
        office = self._context.office
        said = self.tr("%n action(s) noted as sent", "", len(action_ids))
        self._run(lambda: outbox.settle(office, action_ids), lambda _: self._context.notify(said))

    def release(self, action_ids: Sequence[str]) -> None:
        """Send in spite of what holds it."""
        office = self._context.office
        said = self.tr("%n action(s) released, to be sent", "", len(action_ids))
        self._run(lambda: outbox.release(office, action_ids), lambda _: self._context.notify(said))

    def drop(self, action_ids: Sequence[str]) -> None:
        """Don't send at all."""
        office = self._context.office
        said = self.tr("%n action(s) cancelled, not sent", "", len(action_ids))
        self._run(lambda: outbox.cancel(office, action_ids), lambda _: self._context.notify(said))

    def leave(self, action_ids: Sequence[str]) -> None:
        """Take note of refusals: they ask for nothing any more."""
        office = self._context.office
        said = self.tr("%n refusal(s) noted", "", len(action_ids))
        self._run(
            lambda: outbox.acknowledge(office, action_ids), lambda _: self._context.notify(said)
        )

    def save_memo(self, line_id: int, memo: str) -> None:
        """Store the memo of a line."""
        office = self._context.office
        self._run(lambda: notes.save_memo(office, line_id, memo), lambda _: None)

    def save_tags(self, line_id: int, tags: Sequence[str]) -> None:
        """Store the tags of a line."""
        office = self._context.office
        self._run(lambda: notes.set_tags(office, [line_id], tags), lambda _: None)

    def undo(self, request_id: str) -> None:
        """Cancel every action of a request that still waits, and say how many did."""
        office = self._context.office
        self._run(lambda: outbox.undo(office, request_id), self._on_undone)

    def _on_undone(self, number: int) -> None:
        if number:
            self._context.notify(self.tr("%n action(s) taken back", "", number))
        else:
            self._context.notify(self.tr("Too late: it was sent already"), kind="warning")

    def _queued(self, line_ids: Sequence[int], queued: Queued, said: str) -> None:
        told = self._with_company(said, queued)
        self._context.notify(told, undo=queued.request_id, shops=queued.shops)
        self.acted.emit(frozenset(line_ids))

    def _with_company(self, said: str, queued: Queued) -> str:
        """The toast also tells what went along with the chosen lines, and whose number it is
        already: it can still be undone."""
        language = self._context.language
        told = [describe(one, language) for one in queued.notices if one.code in _TOLD_AFTER]
        return ". ".join((said, *(text.message.rstrip(".") for text in told))) if told else said

    def _dispatch_words(self, number: int, queued: Queued) -> str:
        seconds = -(-(queued.not_before - self._context.office.clock.now_ms()) // 1000)
        if seconds <= 0:
            return self.tr("%n shipment(s) saved", "", number)
        words = self.tr("%n order(s) will be shipped in %1 s", "", number)
        return words.replace("%1", str(seconds))

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._context.tasks.run(self, work, done)
