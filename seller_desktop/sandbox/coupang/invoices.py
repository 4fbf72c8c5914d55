"""Uploading and changing invoices (4.6, 4.7): a box leaves whole, or is split for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ...domain.korea_time import DAY_MS, day_start_ms
from . import moves, words
from .box_calls import processed, row, tell
from .call import Call
from .couriers import DIRECT, VALID_COURIERS, number_is_possible
from .records import Box, Line
from .wire import Json, bad_request, read_number, read_text

_SENT = frozenset(words.STATUSES) - words.UNSENT


@dataclass(frozen=True, slots=True)
class _Entry:
    """One row of an upload: an item of a box, with or without a number."""

    box_no: int
    order_no: int
    option_no: int
    courier: str
    invoice_no: str
    split: bool
    split_before: bool
    rest_by: str


def upload(call: Call) -> Json:
    """`POST …/orders/invoices`."""
    return _by_box(call, change=False)


def change(call: Call) -> Json:
    """`POST …/orders/updateInvoices`."""
    return _by_box(call, change=True)


def _by_box(call: Call, *, change: bool) -> Json:
    entries = _read(call)
    boxes: dict[int, list[_Entry]] = {}
    for entry in entries:
        boxes.setdefault(entry.box_no, []).append(entry)
    words_of = {
        number: (_change if change else _leave)(call, number, rows)
        for number, rows in boxes.items()
    }
    return processed(call, [row(entry.box_no, words_of[entry.box_no]) for entry in entries])


def _read(call: Call) -> list[_Entry]:
    rows = call.json().get("orderSheetInvoiceApplyDtos")
    if not isinstance(rows, list) or not 1 <= len(rows) <= call.settings.most_invoice_rows:
        raise bad_request("orderSheetInvoiceApplyDtos is required")
    return [_read_entry(entry) for entry in rows]


def _read_entry(entry: object) -> _Entry:
    if not isinstance(entry, Mapping):
        raise bad_request("orderSheetInvoiceApplyDtos must hold objects")
    return _Entry(
        read_number(entry, "shipmentBoxId"),
        read_number(entry, "orderId"),
        read_number(entry, "vendorItemId"),
        read_text(entry, "deliveryCompanyCode"),
        read_text(entry, "invoiceNumber"),
        entry.get("splitShipping") is True,
        entry.get("preSplitShipped") is True,
        read_text(entry, "estimatedShippingDate"),
    )


def _leave(call: Call, box_no: int, rows: Sequence[_Entry]) -> str:
    """Let a box leave, or tell the word of what is against it."""
    box = call.world.boxes.get(box_no)
    if box is None or any(entry.order_no != box.order.order_no for entry in rows):
        return "NOT_FOUND_SHIPMENT_BOX"
    fault = _state_fault(box) or _rows_fault(call, box, rows)
    if fault is not None:
        return fault
    first = next(entry for entry in rows if entry.invoice_no)
    if any(not entry.invoice_no for entry in rows):
        box = _split(call, box, rows)
    moves.depart(box, first.courier, first.invoice_no, call.now)
    call.world.note_box(box)
    tell(call, "dispatch", box, first.courier, first.invoice_no)
    return "OK"


def _state_fault(box: Box) -> str | None:
    if box.is_gone:
        return "ORDER_DELIVERY_CANCELED"
    if box.status in _SENT:
        return "NOT_ALLOW_INVOICE_NUMBER_RE_UPLOAD"
    if box.status != words.INSTRUCT:
        return "INVALID_STATUS"
    if any(line.waiting for line in box.lines):
        whole = all(not line.shippable for line in box.lines)
        partly, wholly = "PARTIAL_STOP_REQUESTED", "CANCELED_HOLDING_FOR_CANCEL"
        return f"ORDER_DELIVERY_{wholly if whole else partly}"
    return None


def _rows_fault(call: Call, box: Box, rows: Sequence[_Entry]) -> str | None:
    wanted = {line.option_no for line in box.lines if line.shippable}
    named = {entry.option_no for entry in rows}
    if named != wanted or len(rows) != len(named):
        return "NOT_FOUND_VENDOR_ITEM"
    sent = [entry for entry in rows if entry.invoice_no]
    fault = _split_fault(call, box, rows)
    if fault is not None:
        return fault
    if not sent or (not rows[0].split and len(sent) < len(rows)):
        return "NOT_FOUND_INVOICE_NUMBER"
    if len({(entry.courier, entry.invoice_no) for entry in sent}) > 1:
        return "IS_SEPARATE_MUST_BE_TRUE_WHEN_SEPARATE_DELIVERY"
    return _parcel_fault(call, box, sent[0])


def _split_fault(call: Call, box: Box, rows: Sequence[_Entry]) -> str | None:
    """The first part of a box that is split is told from the later ones, which leave what the
    first has left behind."""
    first = rows[0]
    told = (first.split, first.split_before)
    agreed = all((entry.split, entry.split_before) == told for entry in rows)
    wrong = first.split_before != box.split or (box.split and not first.split)
    if not agreed or (wrong and call.settings.split_flags_checked):
        return "IS_SEPARATE_MUST_BE_TRUE_WHEN_SEPARATE_DELIVERY"
    if first.split and not box.split and len(rows) == 1:
        return "NOT_ALLOW_SEPARATE_WHEN_ONE_VENDOR_ITEM"
    if any(not entry.invoice_no and first.split and _day(call, entry) is None for entry in rows):
        return "PSD_NOT_ALLOW_TO_CHANGE"
    return None


def _day(call: Call, entry: _Entry) -> int | None:
    """The last second of the day on which what stays is to leave: today or later."""
    try:
        end = day_start_ms(date.fromisoformat(entry.rest_by)) + DAY_MS
    except ValueError:
        return None
    return end - 1000 if end > call.now else None


def _split(call: Call, box: Box, rows: Sequence[_Entry]) -> Box:
    """What is sent goes into a new box; what stays is promised for a day."""
    days = {entry.option_no: _day(call, entry) for entry in rows if not entry.invoice_no}
    sent = [line for line in box.lines if line.shippable and line.option_no not in days]
    for line in box.lines:
        line.due_at = days.get(line.option_no) or line.due_at
    return moves.split(box, sent, call.world.numbers.box(), call.now)


def _parcel_fault(call: Call, box: Box, entry: _Entry) -> str | None:
    courier, invoice_no = entry.courier, entry.invoice_no
    if courier not in VALID_COURIERS or not number_is_possible(courier, invoice_no):
        return "INVALID_INVOICE_NUMBER"
    taken = courier != DIRECT and call.world.invoice_is_taken(box, courier, invoice_no, call.now)
    return "DUPLICATE_INVOICE_NUMBER" if taken else None


def _change(call: Call, box_no: int, rows: Sequence[_Entry]) -> str:
    box = call.world.boxes.get(box_no)
    if box is None or any(entry.order_no != box.order.order_no for entry in rows):
        return "NOT_FOUND_SHIPMENT_BOX"
    if box.is_gone:
        return "ORDER_DELIVERY_CANCELED"
    if box.status not in _SENT:
        return "INVALID_STATUS"
    entry = rows[0]
    if not _holds(box.lines, rows):
        return "NOT_FOUND_VENDOR_ITEM"
    if not entry.invoice_no:
        return "NOT_FOUND_INVOICE_NUMBER"
    fault = _parcel_fault(call, box, entry)
    if fault is None:
        moves.change_invoice(box, entry.courier, entry.invoice_no, call.now)
        call.world.note_box(box)
        tell(call, "change_invoice", box, entry.courier, entry.invoice_no)
    return fault or "OK"


def _holds(lines: Sequence[Line], rows: Sequence[_Entry]) -> bool:
    known = {line.option_no for line in lines}
    return all(entry.option_no in known for entry in rows)
