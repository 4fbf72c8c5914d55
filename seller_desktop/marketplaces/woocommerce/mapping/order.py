"""One line item of an order to an order line with its claims."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar

from ....domain.claim import Claim
from ....domain.order import DeliveryMethod, LineStatus, OrderLine
from ...decoding import Unreadable
from ..values import figure, identity, minor_units, moment, text, whole_pieces
from ..wire import LineItem, Meta, Order, ShippingLine, entries, readable
from .parcel import Parcel
from .recipient import read_recipient
from .refund import Owner, ReadRefund, claims_of

DRAFT = "checkout-draft"
TRASH = "trash"
_STATUSES = {
    "pending": LineStatus.AWAITING_PAYMENT,
    "processing": LineStatus.ACCEPTED,
    "completed": LineStatus.DISPATCHED,
    "cancelled": LineStatus.CANCELED,
    "failed": LineStatus.UNPAID_CANCELED,
    TRASH: LineStatus.CANCELED,
}
_CURRENCY = re.compile(r"[A-Z]{3}")
_PICK_UP = ("local_pickup", "pickup_location")
Value = TypeVar("Value")


def read_line(
    order: Order, item: LineItem, refunds: Sequence[ReadRefund], parcel: Parcel, *, first: bool
) -> tuple[OrderLine, tuple[Claim, ...]]:
    """The line and its claims; the `first` line carries what belongs to the order as a whole.

    Raises `Unreadable` where a number, a date or an amount that nobody may guess is missing.
    """
    owner = Owner(
        _needed(identity(order.id), "id"),
        _needed(identity(item.id), "line_items.id"),
        first,
        moment(order.date_completed_gmt),
    )
    pieces = _needed(figure(item.quantity), "line_items.quantity")
    paid = _needed(figure(item.total), "line_items.total") + (figure(item.total_tax) or 0)
    parts = [refund.parts[owner.item_no] for refund in refunds if owner.item_no in refund.parts]
    left = pieces - sum((part.quantity for part in parts), Decimal(0))
    money = paid - sum((part.total for part in parts), Decimal(0))
    option = _option(item)
    line = OrderLine(
        order_no=owner.order_no,
        line_no=owner.line_no,
        status=_status(order, owner, refunds, left),
        status_word=text(order.status) or "",
        ordered_at=_needed(moment(order.date_created_gmt), "date_created_gmt"),
        product=text(item.parent_name) or text(item.name) or text(item.product_id) or "",
        quantity=max(0, whole_pieces(left)),
        amount=_minor(money, order),
        currency=_currency(order),
        group_no=owner.order_no,
        paid_at=moment(order.date_paid_gmt),
        dispatched_at=owner.sent_at if order.status == "completed" else None,
        option=_with_fraction(option, pieces),
        product_no=identity(item.product_id),
        option_no=identity(item.variation_id),
        seller_code=text(item.sku),
        quantity_initial=whole_pieces(pieces),
        amount_initial=_minor(paid, order),
        delivery_fee=_fee(order) if first else None,
        delivery_method=parcel.method or _method(order),
        courier=parcel.courier,
        invoice_no=parcel.invoice_no,
        recipient=read_recipient(order),
    )
    return line, claims_of(owner, refunds)


def _status(order: Order, owner: Owner, refunds: Sequence[ReadRefund], left: Decimal) -> LineStatus:
    if order.status == "refunded" or (left <= 0 and order.status != TRASH):
        back = owner.came_back(refunds)
        return LineStatus.RETURNED if back else LineStatus.CANCELED
    if order.status == "on-hold":
        unpaid = moment(order.date_paid_gmt) is None
        return LineStatus.AWAITING_PAYMENT if unpaid else LineStatus.ACCEPTED
    return _STATUSES.get(order.status, LineStatus.UNKNOWN)


def _option(item: LineItem) -> str | None:
    """`색상: 화이트 / 사이즈: L`, as a buyer reads it; the shop's own marks are left out."""
    pairs = []
    for entry in entries(item.meta_data, Meta):
        key, shown = text(entry.key) or "", _shown(entry)
        if shown is not None and not key.startswith("_"):
            pairs.append(f"{text(entry.display_key) or key}: {shown}")
    if pairs:
        return " / ".join(pairs)
    name, parent = text(item.name) or "", text(item.parent_name)
    if parent is None or not name.startswith(parent):
        return None
    return name.removeprefix(parent).lstrip(" -") or None


def _shown(entry: Meta) -> str | None:
    for raw in (entry.display_value, entry.value):
        found = text(readable(raw, str | int | float | None))  # type: ignore[arg-type]
        if found is not None:
            return found
    return None


def _with_fraction(option: str | None, pieces: Decimal) -> str | None:
    """Goods by length or weight: pieces are whole here, so that the true quantity is told."""
    if pieces == pieces.to_integral_value():
        return option
    told = f"× {pieces.normalize():f}"
    return told if option is None else f"{option} / {told}"


def _method(order: Order) -> str:
    ways = [text(line.method_id) or "" for line in entries(order.shipping_lines, ShippingLine)]
    fetched = any(way.startswith(_PICK_UP) for way in ways)
    return str(DeliveryMethod.VISIT if fetched else DeliveryMethod.PARCEL)


def _fee(order: Order) -> int | None:
    fee = figure(order.shipping_total)
    if fee is None:
        return None
    return minor_units(fee + (figure(order.shipping_tax) or 0), order.currency)


def _currency(order: Order) -> str:
    return _needed(order.currency if _CURRENCY.fullmatch(order.currency) else None, "currency")


def _minor(amount: Decimal, order: Order) -> int:
    return _needed(minor_units(amount, order.currency), "line_items.total")


def _needed(value: Value | None, cause: str) -> Value:
    if value is None:
        raise Unreadable(cause)
    return value
