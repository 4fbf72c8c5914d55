"""The facts at the right: amounts, the order, and the receiver, masked until asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.claim import Claim
from ...domain.masking import format_phone, mask_address, mask_name, mask_phone
from ...domain.order import OrderLine, Recipient
from ...store.details import LineDetail
from ...system.clock import Clock
from ..forms.ui_claim_facts import Ui_ClaimFacts
from ..orders.countdown import Countdown
from ..widgets.deadline_words import clock_time, short_date
from .claim_words import ClaimWords
from .reading import OpenClaim


class ClaimFacts(QWidget):
    """`reveal_wanted` asks for the record in the clear; it is masked again by itself."""

    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: LineDetail | None = None
        self._clear: Recipient | None = None
        self._seconds = 0
        self._countdown: Countdown | None = None
        self._ui = Ui_ClaimFacts()
        self._ui.setupUi(self)
        ui = self._ui
        ui.money_head.set_words(self.tr("Amounts"))
        ui.order_head.set_words(self.tr("Order"))
        ui.receiver_head.set_words(self.tr("Receiver"))
        self.setFocusProxy(ui.facts_scroll)
        ui.reveal_button.set_kind("link")
        ui.reveal_button.set_icon("eye")
        ui.reveal_button.clicked.connect(self._on_reveal_clicked)

    def show_claim(self, opened: OpenClaim, words: ClaimWords, reveal_seconds: int) -> None:
        """Shows a claim; what was revealed of another line is masked."""
        line = opened.detail.line
        if self._line is not None and self._line.line_id != line.line_id:
            self.hide_person()
        self._line, self._seconds = line, reveal_seconds
        self._ui.money_list.set_pairs(self._money(opened.detail.claim, line.line, words))
        self._ui.order_list.set_pairs(self._order(line, words))
        self._show_receiver()

    def reveal(self, line_id: int, clear: Recipient, clock: Clock) -> None:
        """Shows one record in the clear for the time that was set."""
        if self._line is None or self._line.line_id != line_id:
            return
        self._clear = clear
        self._countdown = self._countdown or self._make_countdown(clock)
        self._countdown.start(clock.now_ms() + self._seconds * 1000)
        self._show_receiver()

    def hide_person(self) -> None:
        """Hides what was revealed."""
        if self._countdown is not None:
            self._countdown.stop()
        if self._clear is not None:
            self._clear = None
            self._show_receiver()

    @property
    def receiver(self) -> list[str]:
        """The receiver as shown."""
        return self._ui.receiver_list.values()

    @property
    def is_clear(self) -> bool:
        """Whether a record is shown in the clear."""
        return self._clear is not None

    def _make_countdown(self, clock: Clock) -> Countdown:
        countdown = Countdown(clock, self)
        countdown.ticked.connect(self._on_ticked)
        countdown.ended.connect(self.hide_person)
        return countdown

    def _money(self, claim: Claim, line: OrderLine, words: ClaimWords) -> list[tuple[str, str]]:
        quantity = claim.quantity
        pairs = [(self.tr("Paid"), words.money(line.amount, line.currency))]
        if quantity is not None:
            asked = self.tr("%1 of %2").replace("%1", str(quantity))
            pairs.append(
                (self.tr("Quantity"), asked.replace("%2", str(max(line.quantity, quantity))))
            )
        if claim.fee is not None:
            pairs.append((self.tr("Fee"), words.fee(claim, line.currency)))
        if claim.extra_fee is not None:
            pairs.append((self.tr("Extra cost"), words.money(claim.extra_fee, line.currency)))
        if claim.refund_due_at is not None and claim.is_open:
            pairs.append((self.tr("Refund due"), _moment(claim.refund_due_at)))
        if claim.fault is not None:
            pairs.append((self.tr("Fault"), words.party(claim.fault)))
        return pairs

    def _order(self, detail: LineDetail, words: ClaimWords) -> list[tuple[str, str]]:
        line = detail.line
        shipped = " ".join(p for p in (words.courier(line.courier), line.invoice_no or "") if p)
        due = line.dispatch_due_at
        pairs = [
            (self.tr("Order no."), line.order_no),
            (self.tr("Line no."), line.line_no),
            (self.tr("Status"), words.line_status(line.status, detail.marketplace)),
            (self.tr("Ordered"), _moment(line.ordered_at)),
            (self.tr("Ship by"), _moment(due) if due is not None and not shipped else ""),
            (self.tr("Shipped"), shipped),
            (self.tr("Delivered"), _moment(line.delivered_at)),
        ]
        return [(key, value) for key, value in pairs if value]

    def _show_receiver(self) -> None:
        if self._line is None:
            return
        person = self._clear or _masked(self._line.line.recipient)
        address = " ".join(part for part in (person.address, person.address_detail) if part)
        pairs = [
            (self.tr("Name"), person.name or "–"),
            (self.tr("Phone"), format_phone(person.phone) or "–"),
            (self.tr("Address"), address or "–"),
        ]
        self._ui.receiver_list.set_pairs(pairs)
        if self._clear is None:
            self._ui.reveal_button.setText(self.tr("Show for %n s", "", self._seconds))

    def _on_ticked(self, left: int) -> None:
        self._ui.reveal_button.setText(self.tr("Hide, %n s", "", left))

    def _on_reveal_clicked(self) -> None:
        if self._clear is not None:
            self.hide_person()
        else:
            self.reveal_wanted.emit()


def _masked(person: Recipient) -> Recipient:
    return Recipient(
        name=mask_name(person.name),
        phone=mask_phone(person.phone),
        address=mask_address(person.address),
    )


def _moment(at: int | None) -> str:
    return "" if at is None else f"{short_date(at)} {clock_time(at)}"
