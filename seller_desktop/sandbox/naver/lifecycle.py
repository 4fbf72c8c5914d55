"""What happens to a line apart from claims: payment to decision (section 9.1).

Each function makes one move at one instant and asks nothing; who may make it is decided before.
Moves the feed tells of touch the line, the others don't.
"""

from __future__ import annotations

from ..world.deadlines import due_after, due_same_day
from ..world.people import Address
from ..world.products import Promise
from . import words
from .records import HopeDelivery, Line, Parcel

_BUSINESS_DAYS = {Promise.ORDINARY: 3, Promise.MADE_TO_ORDER: 7, Promise.WISHED_DAY: 5}


def _due_at(line: Line, paid_at: int) -> int:
    promise = line.item.product.promise
    if promise is Promise.SAME_DAY:
        return due_same_day(paid_at)
    return due_after(paid_at, 5 if line.order.customs_code else _BUSINESS_DAYS[promise])


def pay(line: Line, at: int) -> None:
    """결제 완료. The deadline of a gift runs from its acceptance."""
    line.order.paid_at = at
    line.status = words.PAYED
    line.place_status = words.NOT_YET
    if line.order.gift:
        line.gift_status = "WAIT_FOR_RECEIVING"
    else:
        line.due_at = _due_at(line, at)
    line.touch("PAYED", at)


def expire(line: Line, at: int) -> None:
    """미결제 취소."""
    line.status = words.UNPAID
    line.touch("CLAIM_COMPLETED", at)


def accept_gift(line: Line, at: int) -> None:
    """선물 수락: now there is an address and a deadline."""
    line.gift_status = "RECEIVED"
    line.gift_received_at = at
    line.due_at = _due_at(line, at)
    line.touch("GIFT_RECEIVED", at)


def move_house(line: Line, address: Address, at: int) -> None:
    """배송지 변경 by the buyer."""
    line.address = address
    line.address_changed = True
    line.touch("DELIVERY_ADDRESS_CHANGED", at)


def confirm(line: Line, at: int) -> None:
    """발주 확인."""
    line.place_status = words.OK
    line.place_at = at


def delay(line: Line, due_at: int, reason: str, detail: str) -> None:
    """발송 지연: a later deadline the buyer is told of."""
    line.due_at = due_at
    line.delay_reason = reason
    line.delay_detail = detail


def change_hope(
    line: Line, day: str, hour: str | None, region: str | None, reason: str, at: int
) -> None:
    """배송 희망일 변경 through the API."""
    old = line.hope
    line.hope = HopeDelivery(
        day=day,
        hour=hour or (old.hour if old else None),
        region=region or (old.region if old else None),
        changed_at=at,
        changer="판매자 API",
        reason=reason,
    )
    line.touch("HOPE_DELIVERY_INFO_CHANGED", at)


def dispatch(
    line: Line, at: int, method: str, courier: str | None = None, invoice_no: str | None = None
) -> None:
    """발송 처리 of all that remains."""
    status = "COLLECT_REQUEST" if method in words.PARCEL_METHODS else "NOT_TRACKING"
    line.parcel = Parcel(method, at, courier, invoice_no, status)
    line.status = words.DELIVERING
    line.touch("DISPATCHED", at)


def scan(line: Line, at: int) -> None:
    """집화: the driver's first scan."""
    line.sent_parcel.picked_at = at
    line.sent_parcel.status = "COLLECT_CARGO"


def carry(line: Line) -> None:
    """On the road after the first scan."""
    line.sent_parcel.status = "DELIVERING"


def deliver(line: Line, at: int) -> None:
    """배송 완료."""
    parcel = line.sent_parcel
    parcel.delivered_at = at
    if parcel.status != "NOT_TRACKING":
        parcel.status = "DELIVERY_COMPLETION"
    line.status = words.DELIVERED


def decide(line: Line, at: int) -> None:
    """구매 확정."""
    line.status = words.PURCHASE_DECIDED
    line.decided_at = at
    line.touch("PURCHASE_DECIDED", at)
