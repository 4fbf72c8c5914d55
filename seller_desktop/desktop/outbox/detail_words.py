"""What the pane says of one action beside its history: what was asked, and its request."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState
from ...domain.intent import Cancel, ChangeInvoice, ClaimDecision, Delay, Dispatch, Note
from ...domain.order import DeliveryMethod
from ...store.outbox_detail import ActionRequest, OutboxDetail
from ..orders.action_box import note_reader_words
from ..orders.row_status import line_cell
from ..orders.words import Words
from ..time_words import until_words
from ..widgets.deadline_words import clock_time, short_date
from ..widgets.status_words import quoted
from ..widgets.timeline import TimelineEntry

translate = QCoreApplication.translate

_SUMMED = (
    *(ActionState.PARKED, ActionState.REJECTED, ActionState.HELD, ActionState.READY),
    *(ActionState.SENDING, ActionState.UNKNOWN, ActionState.DONE, ActionState.SUPERSEDED),
    ActionState.CANCELLED,
)

Pairs = list[tuple[str, str]]


class DetailWords:
    """Turns an action's detail into pairs and sentences."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def pairs(self, detail: OutboxDetail) -> Pairs:
        """What was asked, key by key."""
        row = detail.row
        product = " · ".join(part for part in (row.product, row.option) if part)
        found = [
            (translate("Outbox", "Order"), product),
            (translate("Outbox", "Quantity"), str(row.quantity) if row.quantity else ""),
            (translate("Outbox", "Status"), self._status(detail)),
            *self._intent(detail),
            (translate("Outbox", "Claim no."), row.claim_no or ""),
            (translate("Outbox", "Requested"), _instant(row.created_at)),
        ]
        return [(key, value) for key, value in found if value]

    def request(self, request: ActionRequest) -> str:
        """How many of a gesture stand where: 6건: 완료 4 · 대기 2."""
        parts = [
            f"{self._words.state(state)} {request.states[state]}"
            for state in _SUMMED
            if request.states.get(state)
        ]
        return " · ".join(parts)

    def countdown(self, detail: OutboxDetail, now_ms: int) -> str:
        """What the clock will do next to the action; empty where nothing waits for time."""
        row = detail.row
        if row.state is ActionState.READY and row.not_before > now_ms:
            text = translate("Outbox", "Sent in %1")
            return text.replace("%1", until_words(row.not_before, now_ms))
        if row.state is ActionState.UNKNOWN and row.next_check_at is not None:
            text = translate("Outbox", "Asked again in %1")
            return text.replace("%1", until_words(row.next_check_at, now_ms))
        return ""

    def reads(self, detail: OutboxDetail, now_ms: int) -> list[TimelineEntry]:
        """What was learned by asking since the last send."""
        row = detail.row
        if row.state is not ActionState.UNKNOWN:
            return []
        times = row.reads_without
        if times:
            text = translate("Outbox", "Asked %n time(s): no effect to be seen", None, times)
        else:
            text = translate("Outbox", "The marketplace is being asked")
        return [TimelineEntry("pending", text, self.countdown(detail, now_ms))]

    def _status(self, detail: OutboxDetail) -> str:
        said = detail.line_status_word
        return line_cell(detail.line_status, said, detail.marketplace, self._words).word

    def _intent(self, detail: OutboxDetail) -> Pairs:
        intent = detail.row.intent
        if isinstance(intent, Dispatch | ClaimDecision | ChangeInvoice):
            return self._parcel(intent)
        if isinstance(intent, Note):
            return [(note_reader_words(intent), intent.text)]
        if isinstance(intent, Delay):
            return [
                (translate("Outbox", "New date"), short_date(intent.until)),
                (translate("Outbox", "Reason"), quoted(intent.reason)),
                (translate("Outbox", "To the buyer"), intent.detail),
            ]
        if isinstance(intent, Cancel):
            many = "" if intent.quantity is None else str(intent.quantity)
            return [
                (translate("Outbox", "To cancel"), many),
                (translate("Outbox", "Reason"), quoted(intent.reason)),
                (translate("Outbox", "To the buyer"), intent.detail),
            ]
        return []

    def _parcel(self, intent: Dispatch | ClaimDecision | ChangeInvoice) -> Pairs:
        words = self._words
        pairs = [
            (translate("Outbox", "Courier"), words.courier(intent.courier)),
            (translate("Outbox", "Invoice no."), intent.invoice_no or ""),
        ]
        if isinstance(intent, Dispatch) and intent.method != DeliveryMethod.PARCEL:
            return [(translate("Outbox", "Delivery"), words.method(intent.method))]
        if isinstance(intent, Dispatch) and intent.rest_by is not None:
            pairs.append((translate("Outbox", "Rest of the box"), short_date(intent.rest_by)))
        if isinstance(intent, ClaimDecision):
            pairs += [
                (translate("Outbox", "Reason"), quoted(intent.reason) if intent.reason else ""),
                (translate("Outbox", "To the buyer"), intent.detail or ""),
            ]
        return pairs


def _instant(at: int) -> str:
    return f"{short_date(at)} {clock_time(at)}"
