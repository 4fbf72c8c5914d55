"""Orders as the answers carry them."""

from __future__ import annotations

from collections.abc import Iterable

from seller_desktop.domain.korea_time import to_iso

from .records import Line, Order
from .wire import Json


def render_order(order: Order, lines: Iterable[Line]) -> Json:
    """An order with these of its lines."""
    address = order.address
    return {
        "number": order.number,
        "placed_at": to_iso(order.placed_at),
        "changed_at": to_iso(order.changed_at),
        "buyer": {"name": order.buyer.name, "phone": order.buyer.phone},
        "receiver": {
            "name": address.name,
            "phone": address.phone,
            "postcode": address.postcode,
            "address": address.base,
            "detail": address.detail,
        },
        "memo": order.memo,
        "lines": [_line(line) for line in lines],
    }


def _line(line: Line) -> Json:
    item, asked = line.item, line.request
    return {
        "number": line.number,
        "status": line.status,
        "product": item.product.name,
        "option": item.option.text if item.option else None,
        "code": item.option.code if item.option else item.product.code,
        "quantity": item.quantity,
        "total": line.total,
        "send_by": to_iso(line.send_by),
        "accepted_at": _time(line.accepted_at),
        "sent_at": _time(line.sent_at),
        "arrived_at": _time(line.arrived_at),
        "courier": line.courier,
        "invoice": line.invoice_no,
        "cancel_request": asked
        and {
            "number": asked.number,
            "state": asked.state,
            "asked_at": to_iso(asked.asked_at),
            "answered_at": _time(asked.answered_at),
            "reason": asked.reason,
        },
    }


def _time(ms: int | None) -> str | None:
    return None if ms is None else to_iso(ms)
