"""One raw order to readings of its lines, or to what is kept in quarantine. Never raises."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.order import LineStatus, OrderLine, Recipient
from seller_desktop.domain.reading import LineReading, Undecoded
from seller_desktop.system.clock import to_ms

from .couriers import canonical
from .wire import Buyer, Line, Lines, Number, Numbered, Order, Receiver, Unreadable, decode

_STATUSES = {
    "paid": LineStatus.PAID,
    "accepted": LineStatus.ACCEPTED,
    "sent": LineStatus.DISPATCHED,
    "moving": LineStatus.IN_TRANSIT,
    "arrived": LineStatus.DELIVERED,
    "closed": LineStatus.PURCHASE_CONFIRMED,
    "cancelled": LineStatus.CANCELED,
}
_STATES = {
    "asked": ClaimState.REQUESTED,
    "granted": ClaimState.DONE,
    "turned_down": ClaimState.REJECTED,
    "taken_back": ClaimState.WITHDRAWN,
}
_LARGEST = 2**53


def read_order(raw: bytes, read_at: int) -> tuple[LineReading | Undecoded, ...]:
    """Every line of an order."""
    try:
        lines = decode(raw, Lines).lines
        members = decode(raw, dict[str, msgspec.Raw])
    except Unreadable as unreadable:
        return (Undecoded(None, raw, unreadable.cause),)
    return tuple(_read(_record(members, line), line, read_at) for line in lines)


def read_kept(payload: bytes, read_at: int) -> LineReading | Undecoded:
    """Read a kept record again: an order with one of its lines."""
    found = read_order(payload, read_at)
    return found[0] if len(found) == 1 else Undecoded(None, payload, "lines")


def _record(members: Mapping[str, msgspec.Raw], line: msgspec.Raw) -> bytes:
    """What is kept of a line: its order, of whose lines there is only this one."""
    return msgspec.json.encode({**members, "lines": [line]})


def _read(record: bytes, raw: msgspec.Raw, read_at: int) -> LineReading | Undecoded:
    try:
        order, line = decode(record, Order), decode(raw, Line)
        claims = _claims(order, line)
        return LineReading(_line(order, line, claims), claims, read_at, record)
    except Unreadable as unreadable:
        return Undecoded(_number_of(raw), record, unreadable.cause)


def _number_of(raw: msgspec.Raw) -> str | None:
    try:
        return str(decode(raw, Numbered).number)
    except Unreadable:
        return None


def _line(order: Order, line: Line, claims: tuple[Claim, ...]) -> OrderLine:
    placed_at = to_ms(order.placed_at)
    return OrderLine(
        order_no=str(order.number),
        line_no=str(line.number),
        status=_STATUSES.get(line.status, LineStatus.UNKNOWN),
        status_word=line.status,
        ordered_at=placed_at,
        product=line.product or "",
        quantity=_storable(line.quantity, "quantity"),
        amount=_storable(line.total, "total"),
        claim=next((claim.label for claim in claims if claim.is_open), None),
        paid_at=placed_at,
        accepted_at=_ms(line.accepted_at),
        dispatched_at=_ms(line.sent_at),
        delivered_at=_ms(line.arrived_at),
        dispatch_due_at=_ms(line.send_by),
        option=line.option,
        seller_code=_text(line.code),
        courier=canonical(line.courier),
        invoice_no=_text(line.invoice),
        recipient=_recipient(order),
    )


def _recipient(order: Order) -> Recipient:
    buyer, receiver = order.buyer or Buyer(), order.receiver or Receiver()
    return Recipient(
        orderer_name=buyer.name,
        orderer_phone=buyer.phone,
        name=receiver.name,
        phone=receiver.phone,
        postcode=_text(receiver.postcode),
        address=receiver.address,
        address_detail=receiver.detail,
        delivery_memo=order.memo,
    )


def _claims(order: Order, line: Line) -> tuple[Claim, ...]:
    request = line.cancel_request
    if request is None:
        return ()
    return (
        Claim(
            claim_no=str(request.number),
            order_no=str(order.number),
            line_no=str(line.number),
            kind=ClaimKind.CANCEL,
            state=_STATES.get(request.state, ClaimState.UNKNOWN),
            status_word=request.state,
            requested_at=to_ms(request.asked_at),
            quantity=line.quantity,
            reason=request.reason,
            completed_at=_ms(request.answered_at),
        ),
    )


def _storable(number: int, field: str) -> int:
    """No amount or quantity is as large as this: what is, is a mistake."""
    if abs(number) >= _LARGEST:
        raise Unreadable(field)
    return number


def _ms(instant: datetime | None) -> int | None:
    return None if instant is None else to_ms(instant)


def _text(value: Number | None) -> str | None:
    return None if value is None or value == "" else str(value)
