"""Who gets the goods: masked, and in the clear for a moment when the seller asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ...actions import privacy
from ...domain.event import EventKind
from ...domain.masking import (
    format_phone,
    mask_address,
    mask_customs_code,
    mask_memo,
    mask_name,
    mask_phone,
)
from ...domain.order import Recipient
from ...store.details import LineDetail
from ...store.settings import REVEAL_SECONDS
from ...store.timeline import TimelineEntry
from ..context import PageContext
from ..forms.ui_orders_detail import Ui_OrdersDetail
from ..widgets.deadline_words import clock_time, short_date
from .countdown import Countdown
from .flow_layout import FlowLayout
from .words import Words

_PLACE = frozenset({"postcode", "address", "address_detail"})


class ReceiverSection(QObject):
    """Shows the receiver of the line in the pane. A reveal is of one line, writes an access record
    and ends by itself, with the next line, and when the pane is left."""

    revealed = Signal(bool)

    def __init__(
        self, context: PageContext, words: Words, ui: Ui_OrdersDetail, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._ui = ui
        self._detail: LineDetail | None = None
        self._clear: Recipient | None = None
        self._countdown = Countdown(context.office.clock, self)
        self._countdown.ticked.connect(self._on_ticked)
        self._countdown.ended.connect(self.hide)
        ui.reveal_button.set_kind("link")
        ui.reveal_button.set_icon("eye")
        ui.reveal_button.clicked.connect(self.reveal)
        copies = FlowLayout(ui.copies_host)
        for button, copy in (
            (ui.copy_name_button, self._copy_name),
            (ui.copy_phone_button, self._copy_phone),
            (ui.copy_address_button, self._copy_address),
        ):
            button.set_kind("link")
            button.set_icon("copy")
            button.clicked.connect(copy)
            copies.addWidget(button)

    def show_detail(self, detail: LineDetail, history: Sequence[TimelineEntry]) -> None:
        """Show a line; what was revealed of another is hidden. `history` tells whether the goods
        go elsewhere than they did at first."""
        if self._detail is not None and self._detail.line_id != detail.line_id:
            self.hide()
        self._detail = detail
        self._show_change(history)
        self._show()

    def _show_change(self, history: Sequence[TimelineEntry]) -> None:
        """A mark where the address is another than it was."""
        moved = [one.at for one in history if _is_move(one)]
        ui = self._ui
        ui.changed_label.setVisible(bool(moved))
        ui.changed_label.set_tone("wait")
        if moved:
            when = f"{short_date(max(moved))} {clock_time(max(moved))}"
            ui.changed_label.setText(self.tr("The address was changed: %1").replace("%1", when))

    def reveal(self) -> None:
        """Show this one record in the clear; pressed again, mask it."""
        if self._clear is not None:
            self.hide()
            return
        detail, office = self._detail, self._context.office
        if detail is None:
            return

        def done(clear: Recipient) -> None:
            if self._detail is not None and self._detail.line_id == detail.line_id:
                self._clear = clear
                seconds = self._context.settings.get(REVEAL_SECONDS)
                self._countdown.start(office.clock.now_ms() + seconds * 1000)
                self._show()
                self.revealed.emit(True)

        self._context.tasks.run(self, lambda: privacy.reveal(office, detail.line_id), done)

    def hide(self) -> None:
        """Mask again."""
        self._countdown.stop()
        if self._clear is not None:
            self._clear = None
            self._show()
            self.revealed.emit(False)

    def _show(self) -> None:
        detail, ui = self._detail, self._ui
        if detail is None:
            return
        person = self._clear or _masked(detail.line.recipient)
        name = " ".join(part for part in (person.name, format_phone(person.phone)) if part)
        ui.receiver_list.set_pairs([(self.tr("Receiver"), name or "–")])
        ui.delivery_list.set_pairs(self._pairs(detail, person))
        clear = self._clear is not None
        ui.copies_host.setVisible(clear)
        ui.gift_label.setVisible(detail.line.awaiting_gift_address)
        ui.gift_label.set_tone("wait")
        ui.gift_label.setText(self._words.reason("no_address"))
        if not clear:
            seconds = self._context.settings.get(REVEAL_SECONDS)
            ui.reveal_button.setText(self.tr("Show %n s", "", seconds))

    def _pairs(self, detail: LineDetail, person: Recipient) -> list[tuple[str, str]]:
        line = detail.line
        place = [f"({person.postcode})" if person.postcode else "", person.address or ""]
        place.append(person.address_detail or "")
        address = " ".join(part for part in place if part)
        buyer = " ".join(p for p in (person.orderer_name, format_phone(person.orderer_phone)) if p)
        shipped = " ".join(
            part for part in (self._words.courier(line.courier), line.invoice_no or "") if part
        )
        method = self._words.method(line.delivery_method) if line.delivery_method else ""
        pairs = [
            (self.tr("Address"), address or "–"),
            (self.tr("Phone 2"), format_phone(person.phone2) or ""),
            (self.tr("Note"), person.delivery_memo or ""),
            (self.tr("Customs code"), person.customs_code or ""),
            (self.tr("Buyer"), buyer),
            (self.tr("Delivery"), method),
            (self.tr("Invoice"), shipped),
            (self.tr("Paid"), self._paid(detail)),
        ]
        return [(key, value) for key, value in pairs if value]

    def _paid(self, detail: LineDetail) -> str:
        line = detail.line
        paid = self._words.money(line.amount, line.currency)
        if line.delivery_fee is None:
            return paid
        if line.delivery_fee == 0:
            return self.tr("%1 · free shipping").replace("%1", paid)
        fee = self._words.money(line.delivery_fee, line.currency)
        return self.tr("%1 · shipping %2").replace("%1", paid).replace("%2", fee)

    def _on_ticked(self, left: int) -> None:
        self._ui.reveal_button.setText(self.tr("Hide, %n s", "", left))

    def _copy_name(self) -> None:
        self._copy(self._clear.name if self._clear else None)

    def _copy_phone(self) -> None:
        self._copy(format_phone(self._clear.phone) if self._clear else None)

    def _copy_address(self) -> None:
        person = self._clear
        if person is not None:
            parts = (person.postcode, person.address, person.address_detail)
            self._copy(" ".join(part for part in parts if part))

    def _copy(self, text: str | None) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self._context.notify(self.tr("Copied"))


def _is_move(entry: TimelineEntry) -> bool:
    """Whether a part of the address became another; told for the first time it is no change."""
    told = entry.kind is EventKind.PERSONAL and entry.field in _PLACE
    return told and entry.before is not None and entry.after is not None


def _masked(person: Recipient) -> Recipient:
    """What may be seen without asking."""
    return Recipient(
        orderer_name=mask_name(person.orderer_name),
        orderer_phone=mask_phone(person.orderer_phone),
        name=mask_name(person.name),
        phone=mask_phone(person.phone),
        phone2=mask_phone(person.phone2),
        postcode=person.postcode,
        address=mask_address(person.address),
        delivery_memo=mask_memo(person.delivery_memo),
        customs_code=mask_customs_code(person.customs_code),
    )
