"""What happens to an order: each function makes one change at one instant and asks nothing."""

from __future__ import annotations

from hashlib import md5

from . import words
from .numbers import Numbers
from .records import Fulfillment, Order, Refund, RefundPart, Tracking
from .wire import whole_second


def touch(order: Order, at: int) -> None:
    """The order was saved."""
    order.modified_at = max(order.modified_at, whole_second(at))


def set_status(order: Order, status: str, at: int) -> bool:
    """Move to a status; False where it stands there already. Payment and completion are dated."""
    if order.status == status:
        return False
    order.status = status
    if status in words.PAID and order.paid_at is None:
        order.paid_at = whole_second(at)
    if status == words.COMPLETED:
        order.completed_at = whole_second(at)
    elif status in words.UNSENT:
        order.told = False
    touch(order, at)
    return True


def pay(order: Order, at: int) -> None:
    """The money has come in."""
    order.paid_at = whole_second(at)
    order.status = words.PROCESSING
    touch(order, at)


def refund(
    order: Order,
    refund_id: int,
    at: int,
    amount: int,
    reason: str,
    parts: tuple[RefundPart, ...] = (),
    *,
    by_gateway: bool = False,
) -> Refund:
    """Give money back; with all of it the order is `refunded`."""
    made = Refund(refund_id, whole_second(at), amount, reason, parts, by_gateway)
    order.refunds.append(made)
    if order.refundable <= 0:
        order.status = words.REFUNDED
    touch(order, at)
    return made


def parts_left(order: Order) -> tuple[RefundPart, ...]:
    """All that was not refunded yet, line by line."""
    return tuple(
        RefundPart(line.item_id, line.remaining, line.remaining_amount)
        for line in order.lines
        if line.remaining > 0
    )


def track(
    order: Order, at: int, provider: str, number: str, link: str = "", *, custom: bool = True
) -> Tracking:
    """Add an entry of the tracking plug-in."""
    mark = f"{order.order_id}/{len(order.trackings)}/{provider}/{number}/{at}"
    tracking_id = md5(mark.encode(), usedforsecurity=False).hexdigest()
    made = Tracking(tracking_id, provider, link, number, at // 1000, custom)
    order.trackings.append(made)
    touch(order, at)
    return made


def fulfill(order: Order, numbers: Numbers, at: int, provider: str, number: str) -> None:
    """The shop's own people note a whole order as sent."""
    items: object = [{"item_id": line.item_id, "qty": line.remaining} for line in order.lines]
    values = {
        "_items": items,
        "_tracking_number": number,
        "_shipment_provider": "other",
        "_provider_name": provider,
    }
    meta: list[dict[str, object]] = [
        {"id": numbers.other(), "key": key, "value": value} for key, value in values.items()
    ]
    order.fulfillments.append(Fulfillment(numbers.other(), meta, "fulfilled", at))
    touch(order, at)
