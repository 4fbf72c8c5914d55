"""One item of a detail answer to an order line."""

from __future__ import annotations

from typing import TypeVar

from ....domain.order import DeliveryMethod, LineStatus, OrderLine, Recipient
from ...decoding import Unreadable
from ..values import identity, moment, number, text
from ..wire import Address, Delivery, Item, ProductOrder
from .courier import canonical

_STATUSES = {
    "PAYMENT_WAITING": LineStatus.AWAITING_PAYMENT,
    "PAYED": LineStatus.PAID,
    "DELIVERING": LineStatus.DISPATCHED,
    "DELIVERED": LineStatus.DELIVERED,
    "PURCHASE_DECIDED": LineStatus.PURCHASE_CONFIRMED,
    "EXCHANGED": LineStatus.EXCHANGED,
    "CANCELED": LineStatus.CANCELED,
    "RETURNED": LineStatus.RETURNED,
    "CANCELED_BY_NOPAYMENT": LineStatus.UNPAID_CANCELED,
}

_MOVING = frozenset({"COLLECT_CARGO", "DELIVERING", "DELIVERY_FAIL", "DELIVERY_COMPLETION"})

METHODS = {
    DeliveryMethod.PARCEL: "DELIVERY",
    DeliveryMethod.DIRECT: "DIRECT_DELIVERY",
    DeliveryMethod.VISIT: "VISIT_RECEIPT",
    DeliveryMethod.QUICK: "QUICK_SVC",
    DeliveryMethod.NONE: "NOTHING",
}
"""Delivery methods as sent."""

_METHOD_WORDS = {word: str(method) for method, word in METHODS.items()} | {
    "GDFW_ISSUE_SVC": str(DeliveryMethod.PARCEL)
}

Value = TypeVar("Value", int, str)

_NO_DELIVERY = Delivery()
_NO_ADDRESS = Address()


def read_line(item: Item, claim: str | None) -> OrderLine:
    """The line of an item; `claim` is the label of its open claim.

    Raises `Unreadable` where a number, a date or an amount that nobody may guess is missing.
    """
    order, line = item.order, item.product_order
    delivery = item.delivery or _NO_DELIVERY
    quantity, amount = number(line.remain_quantity), number(line.remain_payment_amount)
    initial_quantity = _either(number(line.initial_quantity), number(line.quantity))
    initial_amount = _either(number(line.initial_payment_amount), number(line.total_payment_amount))
    return OrderLine(
        order_no=order_no(item),
        line_no=line_no(item),
        status=_status(line, delivery),
        status_word=_status_word(line),
        ordered_at=ordered_at(item),
        product=text(line.product_name) or text(line.product_id) or "",
        quantity=needed(
            _either(quantity, _either(number(line.quantity), initial_quantity)),
            "productOrder.quantity",
        ),
        amount=needed(
            _either(amount, _either(number(line.total_payment_amount), initial_amount)),
            "productOrder.totalPaymentAmount",
        ),
        claim=claim,
        group_no=text(line.package_number),
        paid_at=moment(order.payment_date),
        accepted_at=moment(line.place_order_date),
        dispatched_at=moment(delivery.send_date),
        picked_up_at=moment(delivery.pickup_date),
        delivered_at=moment(delivery.delivered_date),
        purchase_confirmed_at=moment(line.decision_date),
        dispatch_due_at=moment(line.shipping_due_date),
        option=text(line.product_option),
        product_no=text(line.product_id),
        option_no=text(line.option_code) or text(line.item_no),
        seller_code=text(line.option_manage_code) or text(line.seller_product_code),
        quantity_initial=initial_quantity,
        amount_initial=initial_amount,
        delivery_fee=_delivery_fee(line),
        expected_settlement=number(line.expected_settlement_amount),
        delivery_method=_method(delivery, line),
        courier=canonical(text(delivery.delivery_company)),
        invoice_no=text(delivery.tracking_number),
        delivery_attribute=text(line.delivery_attribute_type),
        awaiting_gift_address=text(line.gift_receiving_status) == "WAIT_FOR_RECEIVING",
        delay_reason=text(line.delayed_dispatch_reason),
        recipient=_recipient(item),
    )


def order_no(item: Item) -> str:
    """The order's number. Raises `Unreadable` where it is none."""
    return needed(identity(item.order.order_id), "order.orderId")


def line_no(item: Item) -> str:
    """The line's number. Raises `Unreadable` where it is none."""
    return needed(identity(item.product_order.product_order_id), "productOrder.productOrderId")


def ordered_at(item: Item) -> int:
    """When the order was placed; the payment's instant where Naver does not say. UTC ms."""
    placed = moment(item.order.order_date)
    return needed(_either(placed, moment(item.order.payment_date)), "order.orderDate")


def _status(line: ProductOrder, delivery: Delivery) -> LineStatus:
    status = _STATUSES.get(str(line.product_order_status), LineStatus.UNKNOWN)
    if status is LineStatus.PAID and text(line.place_order_status) == "OK":
        return LineStatus.ACCEPTED
    if status is LineStatus.DISPATCHED:
        moving = text(delivery.delivery_status) in _MOVING
        return LineStatus.IN_TRANSIT if moving or text(delivery.pickup_date) else status
    return status


def _status_word(line: ProductOrder) -> str:
    place = text(line.place_order_status)
    word = text(line.product_order_status) or ""
    return f"{word}/{place}" if place else word


def _method(delivery: Delivery, line: ProductOrder) -> str | None:
    word = text(delivery.delivery_method) or text(line.expected_delivery_method)
    return None if word is None else _METHOD_WORDS.get(word, word)


def _delivery_fee(line: ProductOrder) -> int | None:
    fee = number(line.delivery_fee_amount)
    return None if fee is None else fee + (number(line.section_delivery_fee) or 0)


def _recipient(item: Item) -> Recipient:
    line = item.product_order
    address = line.shipping_address
    address = address if isinstance(address, Address) else _NO_ADDRESS
    return Recipient(
        orderer_name=text(item.order.orderer_name),
        orderer_phone=text(item.order.orderer_tel),
        name=text(address.name),
        phone=text(address.tel1),
        phone2=text(address.tel2),
        postcode=text(address.zip_code),
        address=text(address.base_address),
        address_detail=text(address.detailed_address),
        delivery_memo=text(line.shipping_memo),
        customs_code=text(line.individual_custom_unique_code),
    )


def _either(value: int | None, other: int | None) -> int | None:
    return other if value is None else value


def needed(value: Value | None, cause: str) -> Value:
    if value is None:
        raise Unreadable(cause)
    return value
