"""One item of a box to an order line."""

from __future__ import annotations

from typing import TypeVar

from ....domain.korea_time import day_end_ms, day_start_ms
from ....domain.money import Money
from ....domain.order import SENT_STATUSES, DeliveryMethod, LineStatus, OrderLine, Recipient
from ...decoding import Unreadable
from ..values import Scalar, day, identity, moment, number, phone, text
from ..wire import BoxBody, ItemBody, Orderer, Oversea, Receiver
from .courier import named
from .money import amount, money

_STATUSES = {
    "ACCEPT": LineStatus.PAID,
    "INSTRUCT": LineStatus.ACCEPTED,
    "DEPARTURE": LineStatus.DISPATCHED,
    "DELIVERING": LineStatus.IN_TRANSIT,
    "FINAL_DELIVERY": LineStatus.DELIVERED,
    "NONE_TRACKING": LineStatus.DISPATCHED,
}
_UNSENT = frozenset({"ACCEPT", "INSTRUCT"})
_UNTRACKED = "NONE_TRACKING"
CANCELED_SUFFIX = "/canceled"

Value = TypeVar("Value", int, str)

_NOBODY = Receiver()
_NO_ORDERER = Orderer()
_NOTHING_FOREIGN = Oversea()


def line_no_of(order_no: str, vendor_item_id: str) -> str:
    """A line's number: it survives a split of its box."""
    return f"{order_no}-{vendor_item_id}"


def read_line(
    box: BoxBody, item: ItemBody, claim: str | None, ended_as: LineStatus | None, *, first: bool
) -> OrderLine:
    """The line of an item; `claim` is the label of its open claim, `ended_as` what a finished
    claim made of it where nothing is left, `first` says that it carries the box's fee.

    Raises `Unreadable` where a number, a date or an amount that nobody may guess is missing.
    """
    order_no = needed(identity(box.order_id), "orderId")
    option_no = needed(identity(item.vendor_item_id), "orderItems.vendorItemId")
    count = needed(number(item.shipping_count), "orderItems.shippingCount")
    left = _remaining(item, count)
    paid = _paid(item)
    status = text(box.status) or ""
    paid_at = moment(box.paid_at)
    return OrderLine(
        order_no=order_no,
        line_no=line_no_of(order_no, option_no),
        status=_status(status, item, left, ended_as),
        status_word=status + ("" if left else CANCELED_SUFFIX),
        ordered_at=needed(_either(moment(box.ordered_at), paid_at), "orderedAt"),
        product=text(item.seller_product_name) or text(item.vendor_item_name) or option_no,
        quantity=left,
        amount=paid.amount if left == count else paid.amount * left // count,
        currency=paid.currency,
        claim=claim,
        group_no=needed(identity(box.shipment_box_id), "shipmentBoxId"),
        paid_at=paid_at,
        dispatched_at=moment(item.invoice_number_upload_date),
        picked_up_at=moment(box.in_trasit_date_time),
        delivered_at=moment(box.delivered_date),
        purchase_confirmed_at=moment(item.confirm_date),
        dispatch_due_at=_due_at(item),
        option=text(item.seller_product_item_name),
        product_no=text(item.seller_product_id),
        option_no=option_no,
        seller_code=text(item.external_vendor_sku_code),
        quantity_initial=count,
        amount_initial=paid.amount,
        delivery_fee=_fee(box) if first else 0,
        delivery_method=_method(status),
        courier=named(text(box.delivery_company_name)),
        invoice_no=text(box.invoice_number),
        delivery_attribute=text(box.shipment_type),
        recipient=_recipient(box),
    )


def needed(value: Value | None, cause: str) -> Value:
    """The value. Raises `Unreadable` where there is none."""
    if value is None:
        raise Unreadable(cause)
    return value


def _remaining(item: ItemBody, count: int) -> int:
    """What was neither cancelled nor returned; the flag stands for all of it."""
    gone = number(item.cancel_count)
    if gone is None:
        gone = count if text(item.canceled) == "true" else 0
    return max(0, count - gone)


def _status(word: str, item: ItemBody, left: int, ended_as: LineStatus | None) -> LineStatus:
    """The buyer's word that it is kept outlasts what the box is put back to by a changed invoice;
    where nobody tracks the parcel it is the first that is heard of its arrival."""
    if left == 0:
        return ended_as or (LineStatus.CANCELED if word in _UNSENT else LineStatus.RETURNED)
    status = _STATUSES.get(word, LineStatus.UNKNOWN)
    if status in SENT_STATUSES and moment(item.confirm_date) is not None:
        return LineStatus.PURCHASE_CONFIRMED
    return status


def _paid(item: ItemBody) -> Money:
    """What the buyer paid for all pieces, before anything was cancelled."""
    full = money(item.order_price)
    if full is None:
        raise Unreadable("orderItems.orderPrice")
    discount = amount(item.discount_price)
    if discount is None:
        parts = (
            item.instant_coupon_discount,
            item.downloadable_coupon_discount,
            item.coupang_discount,
        )
        discount = sum(amount(part) or 0 for part in parts)
    return Money(full.amount - discount, full.currency)


def _due_at(item: ItemBody) -> int | None:
    """The last second of the day on which it must leave."""
    last = day(item.planned_shipping_date) or day(item.estimated_shipping_date)
    return None if last is None else day_end_ms(day_start_ms(last)) - 1000


def _fee(box: BoxBody) -> int | None:
    fee = amount(box.shipping_price)
    return None if fee is None else fee + (amount(box.remote_price) or 0)


def _method(status: str) -> str:
    return str(DeliveryMethod.DIRECT if status == _UNTRACKED else DeliveryMethod.PARCEL)


def _recipient(box: BoxBody) -> Recipient:
    orderer = box.orderer if isinstance(box.orderer, Orderer) else _NO_ORDERER
    receiver = box.receiver if isinstance(box.receiver, Receiver) else _NOBODY
    foreign = box.oversea_shipping_info_dto
    foreign = foreign if isinstance(foreign, Oversea) else _NOTHING_FOREIGN
    return Recipient(
        orderer_name=text(orderer.name),
        orderer_phone=_either_phone(orderer.safe_number, orderer.orderer_number),
        name=text(receiver.name),
        phone=phone(receiver.safe_number),
        phone2=phone(receiver.receiver_number),
        postcode=text(receiver.post_code),
        address=text(receiver.addr1),
        address_detail=text(receiver.addr2),
        delivery_memo=text(box.parcel_print_message),
        customs_code=text(foreign.personal_customs_clearance_code),
    )


def _either_phone(first: Scalar, second: Scalar) -> str | None:
    return phone(first) or phone(second)


def _either(value: int | None, other: int | None) -> int | None:
    return other if value is None else value
