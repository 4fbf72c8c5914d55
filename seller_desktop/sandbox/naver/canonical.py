"""The world as `orders list` and `claims list` would show it: what connectors are held against."""

from __future__ import annotations

from ...domain.korea_time import to_iso
from . import words
from .couriers import canonical_courier
from .inquiry_records import Asked
from .records import Claim, Line
from .world import NaverWorld

_STATUSES = {
    words.PAYMENT_WAITING: "awaiting_payment",
    words.DELIVERED: "delivered",
    words.PURCHASE_DECIDED: "purchase_confirmed",
    words.EXCHANGED: "exchanged",
    words.CANCELED: "canceled",
    words.RETURNED: "returned",
    words.UNPAID: "unpaid_canceled",
}
_SCANNED = frozenset({"COLLECT_CARGO", "DELIVERING", "DELIVERY_FAIL", "DELIVERY_COMPLETION"})
_KINDS = {
    words.CANCEL: "cancel",
    words.RETURN: "return",
    words.EXCHANGE: "exchange",
    words.ADMIN_CANCEL: "admin_cancel",
    words.CONFIRM_HOLD: "confirm_hold",
}
_STATES = {
    words.CANCEL_REQUEST: "requested",
    words.RETURN_REQUEST: "requested",
    words.EXCHANGE_REQUEST: "requested",
    words.HOLD_ASKED: "requested",
    words.CANCELING: "processing",
    words.ADMIN_CANCELING: "processing",
    words.HOLD_CONFIRM_ASKED: "processing",
    words.COLLECTING: "collecting",
    words.COLLECT_DONE: "collected",
    words.EXCHANGE_REDELIVERING: "redelivering",
    words.CANCEL_DONE: "done",
    words.RETURN_DONE: "done",
    words.EXCHANGE_DONE: "done",
    words.ADMIN_CANCEL_DONE: "done",
    words.HOLD_LIFTED: "done",
    words.CANCEL_REJECT: "withdrawn",
    words.RETURN_REJECT: "withdrawn",
    words.EXCHANGE_REJECT: "withdrawn",
    words.ADMIN_CANCEL_REJECT: "withdrawn",
}


def world_view(world: NaverWorld) -> dict[str, object]:
    """`{"lines", "claims", "ledger"}` as `design.md` 7 defines them, with inquiries."""
    with world.lock:
        lines = sorted(world.lines.values(), key=lambda line: (line.order.order_no, line.line_no))
        claims = [(line, claim) for line in lines for claim in line.claims]
        claims.sort(key=lambda pair: (pair[0].order.order_no, pair[0].line_no, pair[1].claim_no))
        return {
            "lines": [_line(line) for line in lines],
            "claims": [_claim(line, claim) for line, claim in claims],
            "ledger": world.ledger.rows(),
            "inquiries": [
                *(_inquiry("product", each) for each in world.desk.questions.values()),
                *(_inquiry("order", each) for each in world.desk.inquiries.values()),
            ],
        }


def canonical_status(line: Line) -> str:
    """The canonical status of a line (section 9.1)."""
    if line.status == words.PAYED:
        return "accepted" if line.place_status == words.OK else "paid"
    if line.status == words.DELIVERING:
        parcel = line.parcel
        scanned = parcel is not None and (parcel.status in _SCANNED or parcel.picked_at is not None)
        return "in_transit" if scanned else "dispatched"
    return _STATUSES[line.status]


def _line(line: Line) -> dict[str, object]:
    claim, parcel, item = line.open_claim, line.parcel, line.item
    place = f"/{line.place_status}" if line.place_status else ""
    return {
        "order_no": line.order.order_no,
        "line_no": line.line_no,
        "status": canonical_status(line),
        "marketplace_status": line.status + place,
        "claim": None if claim is None else f"{_KINDS[claim.kind]}.{_STATES[claim.status]}",
        "ordered_at": to_iso(line.order.ordered_at),
        "dispatch_due_at": None if line.due_at is None else to_iso(line.due_at),
        "product": item.product.name,
        "option": item.option.text if item.option else None,
        "quantity": line.remaining,
        "amount": (item.price - item.product.discount) * line.remaining,
        "currency": "KRW",
        "receiver": None if line.awaits_gift else line.address.name,
        "courier": canonical_courier(parcel.courier) if parcel else None,
        "invoice_no": parcel.invoice_no if parcel else None,
    }


def _claim(line: Line, claim: Claim) -> dict[str, object]:
    return {
        "claim_no": claim.claim_no,
        "order_no": line.order.order_no,
        "line_no": line.line_no,
        "kind": _KINDS[claim.kind],
        "state": _STATES[claim.status],
        "marketplace_status": claim.status,
        "held": claim.is_held,
        "reason": claim.reason,
        "quantity": claim.quantity,
        "requested_at": to_iso(claim.requested_at),
        "respond_due_at": None,
    }


def _inquiry(kind: str, asked: Asked) -> dict[str, object]:
    return {
        "kind": kind,
        "number": str(asked.number),
        "state": "answered" if asked.answers else "open",
        "asked_at": to_iso(asked.asked_at),
        "respond_due_at": None,
        "answers": [each.text for each in asked.answers[-1:]],
    }
