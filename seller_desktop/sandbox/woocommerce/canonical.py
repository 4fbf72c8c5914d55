"""The world as `orders list` and `claims list` would show it: what connectors are held against."""

from __future__ import annotations

from ...domain.korea_time import to_iso
from . import words
from .records import Line, Refund, RefundPart
from .world import WooWorld

_STATUSES = {
    words.PENDING: "awaiting_payment",
    words.PROCESSING: "accepted",
    words.COMPLETED: "dispatched",
    words.CANCELLED: "canceled",
    words.FAILED: "unpaid_canceled",
    words.TRASH: "canceled",
    words.DELETED: "canceled",
}


def world_view(world: WooWorld) -> dict[str, object]:
    """`{"lines", "claims", "ledger"}` as `design.md` 7 defines them."""
    with world.lock:
        lines = sorted(world.lines.values(), key=_order_of_list)
        claims = [
            (line, refund, part)
            for line in lines
            for refund in line.order.refunds
            for part in refund_parts(line, refund)
        ]
        return {
            "lines": [_line(line) for line in lines],
            "claims": [_claim(*claim) for claim in claims],
            "ledger": world.ledger.rows(),
        }


def _order_of_list(line: Line) -> tuple[str, str]:
    return str(line.order.order_id), line.line_no


def refund_parts(line: Line, refund: Refund) -> list[RefundPart | None]:
    """The refund's parts of a line; one of money alone stands on the order's first line."""
    if not refund.parts:
        return [None] if line is line.order.lines[0] else []
    return [part for part in refund.parts if part.item_id == line.item_id]


def canonical_status(line: Line) -> str:
    """The canonical status of a line."""
    order = line.order
    if order.status == words.REFUNDED or (line.remaining <= 0 and not order.is_gone):
        return "returned" if _came_back(line) else "canceled"
    if order.status == words.ON_HOLD:
        return "awaiting_payment" if order.paid_at is None else "accepted"
    return _STATUSES.get(order.status, "unknown")


def _came_back(line: Line) -> bool:
    """Whether the money was given back after the goods had left."""
    order = line.order
    refunded = [refund.at for refund in order.refunds if refund_parts(line, refund)]
    sent_at = order.completed_at
    return sent_at is not None and (not refunded or max(refunded) >= sent_at)


def _line(line: Line) -> dict[str, object]:
    order, item = line.order, line.item
    courier, invoice_no = order.sent_by()
    return {
        "order_no": str(order.order_id),
        "line_no": line.line_no,
        "status": canonical_status(line),
        "marketplace_status": order.status,
        "claim": None,
        "ordered_at": to_iso(order.created_at),
        "dispatch_due_at": None,
        "product": item.product.name,
        "option": item.option.text if item.option else None,
        "quantity": line.remaining,
        "amount": line.remaining_amount,
        "currency": order.currency,
        "receiver": order.address.name,
        "courier": words.courier_code(courier),
        "invoice_no": invoice_no,
    }


def _claim(line: Line, refund: Refund, part: RefundPart | None) -> dict[str, object]:
    sent_at = line.order.completed_at
    sent = sent_at is not None and refund.at >= sent_at
    return {
        "claim_no": f"{refund.refund_id}-{line.item_id}",
        "order_no": str(line.order.order_id),
        "line_no": line.line_no,
        "kind": "return" if sent else "cancel",
        "state": "done",
        "marketplace_status": words.REFUNDED,
        "held": False,
        "reason": refund.reason or None,
        "quantity": None if part is None else part.quantity,
        "requested_at": to_iso(refund.at),
        "respond_due_at": None,
    }
