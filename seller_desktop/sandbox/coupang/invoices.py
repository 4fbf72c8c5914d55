"""Uploading and changing invoices (4.6, 4.7): a box leaves whole, or is split for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
    )


def _leave(call: Call, box_no: int, rows: Sequence[_Entry]) -> str:
    """Let a box leave, or tell the word of what is against it."""
    box = call.world.boxes.get(box_no)
    if box is None or any(entry.order_no != box.order.order_no for entry in rows):
        return "NOT_FOUND_SHIPMENT_BOX"
    fault = _state_fault(box) or _rows_fault(call, box, rows)
    if fault is not None:
        return fault
    if rows[0].split:
        sent = [line for line in box.lines if line.option_no in _sent_options(rows)]
        box = moves.split(box, sent, call.world.numbers.box(), call.now)
    first = next(entry for entry in rows if entry.invoice_no)
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
    fault = _split_fault(rows)
    if fault is not None:
        return fault
    sent = [entry for entry in rows if entry.invoice_no]
    if not sent or (not rows[0].split and len(sent) < len(rows)):
        return "NOT_FOUND_INVOICE_NUMBER"
    if len({(entry.courier, entry.invoice_no) for entry in sent}) > 1:
        return "IS_SEPARATE_MUST_BE_TRUE_WHEN_SEPARATE_DELIVERY"
    return _parcel_fault(call, box, sent[0])


def _split_fault(rows: Sequence[_Entry]) -> str | None:
    if len({entry.split for entry in rows}) > 1:
        return "IS_SEPARATE_MUST_BE_TRUE_WHEN_SEPARATE_DELIVERY"
    if rows[0].split and len(rows) == 1:
        return "NOT_ALLOW_SEPARATE_WHEN_ONE_VENDOR_ITEM"
    return None


def _parcel_fault(call: Call, box: Box, entry: _Entry) -> str | None:
    courier, invoice_no = entry.courier, entry.invoice_no
    if courier not in VALID_COURIERS or not number_is_possible(courier, invoice_no):
        return "INVALID_INVOICE_NUMBER"
    taken = courier != DIRECT and call.world.invoice_is_taken(box, courier, invoice_no, call.now)
    return "DUPLICATE_INVOICE_NUMBER" if taken else None


def _sent_options(rows: Sequence[_Entry]) -> frozenset[int]:
    return frozenset(entry.option_no for entry in rows if entry.invoice_no)


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
