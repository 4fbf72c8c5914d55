"""The world as `orders list` and `claims list` would show it: what connectors are held against."""

from __future__ import annotations

from seller_desktop.domain.korea_time import to_iso

from . import words
from .records import CancelRequest, Line
from .world import KioskWorld

_STATUSES = {
    words.PAID: "paid",
    words.ACCEPTED: "accepted",
    words.SENT: "dispatched",
    words.MOVING: "in_transit",
    words.ARRIVED: "delivered",
    words.CLOSED: "purchase_confirmed",
    words.CANCELLED: "canceled",
}
_STATES = {
    words.ASKED: "requested",
    words.GRANTED: "done",
    words.TURNED_DOWN: "rejected",
    words.TAKEN_BACK: "withdrawn",
}


def world_view(world: KioskWorld) -> dict[str, object]:
    """`{"lines", "claims", "ledger"}`: the truth."""
    with world.lock:
        lines = sorted(world.lines.values(), key=lambda line: (line.order.number, line.number))
        return {
            "lines": [_line(line) for line in lines],
            "claims": [_claim(line, line.request) for line in lines if line.request is not None],
            "ledger": world.ledger.rows(),
        }


def _line(line: Line) -> dict[str, object]:
    return {
        "order_no": str(line.order.number),
        "line_no": str(line.number),
        "status": _STATUSES[line.status],
        "marketplace_status": line.status,
        "claim": "cancel.requested" if line.asked else None,
        "ordered_at": to_iso(line.order.placed_at),
        "dispatch_due_at": to_iso(line.send_by),
        "product": line.item.product.name,
        "option": line.item.option.text if line.item.option else None,
        "quantity": line.item.quantity,
        "amount": line.total,
        "currency": "KRW",
        "receiver": line.order.address.name,
        "courier": words.CANONICAL.get(line.courier or ""),
        "invoice_no": line.invoice_no,
    }


def _claim(line: Line, request: CancelRequest) -> dict[str, object]:
    return {
        "claim_no": str(request.number),
        "order_no": str(line.order.number),
        "line_no": str(line.number),
        "kind": "cancel",
        "state": _STATES[request.state],
        "marketplace_status": request.state,
        "held": False,
        "reason": request.reason,
        "quantity": line.item.quantity,
        "requested_at": to_iso(request.asked_at),
        "respond_due_at": None,
    }
