"""Confirm and dispatch (7.1, 7.2): batches whose every entry is settled by its own word."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from . import claim_moves, lifecycle, words
from .call import Call
from .invoices import Shipment, read_shipment, shipment_fault
from .records import Line
from .wire import (
    DAY_MS,
    Json,
    bad_parameter,
    failure,
    outcome,
    read_body_time,
    read_ids,
    read_text,
)

MOST_WRITES = 30
_MINUTE_MS = 60_000


def find_line(call: Call, line_no: str) -> Line | str:
    """The line, or the code with which it is refused."""
    line = call.world.lines.get(line_no)
    if line is not None:
        return line
    return "101009" if call.settings.is_foreign(line_no) else "100001"


def confirm(call: Call) -> Json:
    """`POST /confirm`: what is confirmed already, or under a claim, is skipped without a word."""
    done: list[Json] = []
    failed: list[Json] = []
    for line_no in dict.fromkeys(read_ids(call.json(), "productOrderIds", MOST_WRITES)):
        line = find_line(call, line_no)
        if isinstance(line, str):
            failed.append(failure(line_no, line))
        elif line.status != words.PAYED:
            failed.append(failure(line_no, "104442"))
        elif line.open_claim is not None:
            continue
        elif line.place_status == words.OK:
            if call.settings.repeated_confirm_succeeds:
                done.append({"productOrderId": line_no, "isReceiverAddressChanged": False})
        else:
            done.append(_confirm(call, line))
    return {"successProductOrderInfos": done, "failProductOrderInfos": failed}


def _confirm(call: Call, line: Line) -> Json:
    changed = line.address_changed
    lifecycle.confirm(line, call.now)
    line.address_changed = False
    call.world.tell_quietly(line, call.now)
    call.world.note(line)
    call.world.ledger.add("confirm", line, call.now)
    return {"productOrderId": line.line_no, "isReceiverAddressChanged": changed}


@dataclass(frozen=True, slots=True)
class _Entry:
    line_no: str
    shipment: Shipment
    sent_at: int | None


def dispatch(call: Call) -> Json:
    """`POST /dispatch`: every entry is read before the first takes effect."""
    entries = _read_entries(call)
    counts = Counter(entry.line_no for entry in entries)
    done: list[str] = []
    failed: list[Json] = []
    for line_no, entry in {entry.line_no: entry for entry in entries}.items():
        fault = "104131" if counts[line_no] > 1 else _dispatch(call, entry)
        if fault is None:
            done.append(line_no)
        else:
            failed.append(failure(line_no, fault))
    return outcome(done, failed)


def _read_entries(call: Call) -> list[_Entry]:
    entries = call.json().get("dispatchProductOrders")
    if not isinstance(entries, list) or not 1 <= len(entries) <= MOST_WRITES:
        raise bad_parameter("Size", "dispatchProductOrders")
    return [_read_entry(entry) for entry in entries]


def _read_entry(entry: object) -> _Entry:
    if not isinstance(entry, dict):
        raise bad_parameter("typeMismatch", "dispatchProductOrders")
    line_no = read_text(entry, "productOrderId", required=True) or ""
    shipment = read_shipment(
        entry, "deliveryMethod", "deliveryCompanyCode", "trackingNumber", words.METHODS
    )
    date = entry.get("dispatchDate")
    return _Entry(line_no, shipment, None if date is None else read_body_time(date, "dispatchDate"))


def _dispatch(call: Call, entry: _Entry) -> str | None:
    """Make one line leave, or tell the code of what is against it."""
    line = find_line(call, entry.line_no)
    if isinstance(line, str):
        return line
    fault = (
        shipment_fault(entry.shipment)
        or _date_fault(call, line, entry.sent_at)
        or _state_fault(line, entry.shipment)
        or _reuse_fault(call, line, entry.shipment)
    )
    if fault is None:
        _leave(call, line, entry.shipment)
    return fault


def _date_fault(call: Call, line: Line, sent_at: int | None) -> str | None:
    if sent_at is None:
        return "104133" if call.settings.dispatch_date_required else None
    paid_at = line.order.paid_at
    too_early = paid_at is not None and sent_at < paid_at - _MINUTE_MS
    return "104133" if too_early or sent_at > call.now + DAY_MS else None


def _state_fault(line: Line, shipment: Shipment) -> str | None:
    if line.status in (words.DELIVERING, words.DELIVERED, words.PURCHASE_DECIDED) and line.parcel:
        same = (line.parcel.courier, line.parcel.invoice_no) == (
            shipment.courier,
            shipment.invoice_no,
        )
        return "105306" if same and line.parcel.method == shipment.method else "104442"
    if line.status != words.PAYED or line.awaits_gift:
        return "104442"
    if line.place_status != words.OK:
        return "104443"
    claim = line.open_claim
    return None if claim is None or claim.status == words.CANCEL_REQUEST else "104442"


def _reuse_fault(call: Call, line: Line, shipment: Shipment) -> str | None:
    number = shipment.invoice_no
    if number and call.world.invoice_is_taken(line, shipment.courier, number):
        return "104121"
    return None


def _leave(call: Call, line: Line, shipment: Shipment) -> None:
    """The goods leave; a cancel request still open is thereby turned down."""
    claim = line.open_claim
    if claim is not None:
        claim_moves.reject(line, claim, call.now)
    lifecycle.dispatch(line, call.now, shipment.method, shipment.courier, shipment.invoice_no)
    if shipment.invoice_no:
        call.world.use_invoice(line, shipment.courier, shipment.invoice_no)
    call.world.note(line)
    call.world.ledger.add(
        "dispatch", line, call.now, courier=shipment.courier, invoice_no=shipment.invoice_no
    )
