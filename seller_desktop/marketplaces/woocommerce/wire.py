"""Shapes of the shop's answers. All but identity and status is optional; unknown members are
ignored.

What is nested is kept raw and decoded alone: plug-ins spoil single members, and PHP writes an
empty object as a list.
"""

from __future__ import annotations

import msgspec

from .. import decoding
from ..decoding import Shape, Unreadable
from .values import Scalar

Identifier = str | int

_NOTHING = msgspec.Raw(b"null")
_LEADING = b"\xef\xbb\xbf \t\r\n"


class Wire(msgspec.Struct, gc=False):
    """Base of all shapes."""


class Place(Wire):
    """A billing or shipping address."""

    first_name: Scalar = None
    last_name: Scalar = None
    company: Scalar = None
    address_1: Scalar = None
    address_2: Scalar = None
    city: Scalar = None
    state: Scalar = None
    postcode: Scalar = None
    country: Scalar = None
    phone: Scalar = None


class Meta(Wire):
    """One piece of meta data; its value is anything."""

    key: Scalar = None
    value: msgspec.Raw = _NOTHING
    display_key: Scalar = None
    display_value: msgspec.Raw = _NOTHING


class LineItem(Wire):
    id: Identifier
    name: Scalar = None
    parent_name: Scalar = None
    product_id: Scalar = None
    variation_id: Scalar = None
    quantity: Scalar = None
    total: Scalar = None
    total_tax: Scalar = None
    sku: Scalar = None
    meta_data: msgspec.Raw = _NOTHING


class Head(Wire):
    """What tells an order's lines apart before the rest of it is read."""

    id: Identifier
    status: msgspec.Raw = _NOTHING
    line_items: msgspec.Raw = _NOTHING
    refunds: msgspec.Raw = _NOTHING
    meta_data: msgspec.Raw = _NOTHING
    date_modified_gmt: msgspec.Raw = _NOTHING
    date_completed_gmt: msgspec.Raw = _NOTHING


class Order(Wire):
    id: Identifier
    status: str
    currency: str
    line_items: msgspec.Raw
    date_created_gmt: Scalar = None
    date_paid_gmt: Scalar = None
    date_completed_gmt: Scalar = None
    customer_note: Scalar = None
    shipping_total: Scalar = None
    shipping_tax: Scalar = None
    billing: msgspec.Raw = _NOTHING
    shipping: msgspec.Raw = _NOTHING
    shipping_lines: msgspec.Raw = _NOTHING
    meta_data: msgspec.Raw = _NOTHING


class Identified(Wire):
    id: Scalar = None


class ShippingLine(Wire):
    method_id: Scalar = None


class Refund(Wire):
    id: Identifier
    date_created_gmt: Scalar = None
    reason: Scalar = None
    line_items: msgspec.Raw = _NOTHING


class RefundItem(Wire):
    quantity: Scalar = None
    total: Scalar = None
    total_tax: Scalar = None
    meta_data: msgspec.Raw = _NOTHING


class RefundRow(Wire):
    """A refund in the list of the whole shop."""

    parent_id: Scalar = None
    date_created_gmt: Scalar = None


class KeptTracking(Wire):
    """An entry of a tracking plug-in, in its list or as it lies on the order."""

    tracking_provider: Scalar = None
    custom_tracking_provider: Scalar = None
    tracking_number: Scalar = None
    tracking_id: Scalar = None


class Fulfillment(Wire):
    id: Scalar = None
    is_fulfilled: Scalar = None
    date_deleted: Scalar = None
    meta_data: msgspec.Raw = _NOTHING


class Note(Wire):
    note: Scalar = None
    customer_note: Scalar = None
    date_created_gmt: Scalar = None


class OwnDispatch(Wire):
    """What we note on an order when it is sent."""

    method: Scalar = None
    courier: Scalar = None
    invoice_no: Scalar = None


class Index(Wire):
    """What the site tells of itself."""

    name: Scalar = None
    home: Scalar = None
    url: Scalar = None
    namespaces: msgspec.Raw = _NOTHING
    routes: msgspec.Raw = _NOTHING


class ProductRow(Wire):
    """A product or one of its variations: both are written alike."""

    id: Identifier
    name: Scalar = None
    type: Scalar = None
    status: Scalar = None
    sku: Scalar = None
    price: Scalar = None
    manage_stock: Scalar = None
    stock_quantity: Scalar = None
    stock_status: Scalar = None
    date_modified_gmt: Scalar = None
    attributes: msgspec.Raw = _NOTHING


class Attribute(Wire):
    name: Scalar = None
    option: Scalar = None


class ReviewRow(Wire):
    id: Identifier
    date_created_gmt: Scalar = None
    product_id: Scalar = None
    product_name: Scalar = None
    status: Scalar = None
    reviewer: Scalar = None
    review: Scalar = None
    rating: Scalar = None


class Currency(Wire):
    code: Scalar = None


class BatchEntry(Wire):
    """One element of a batch's answer: settled by its own word."""

    id: Scalar = None
    stock_quantity: Scalar = None
    error: msgspec.Raw = _NOTHING


class BatchAnswer(Wire):
    update: msgspec.Raw = _NOTHING


class Status(Wire):
    """An order of which only the status is asked."""

    status: Scalar = None


class ErrorBody(Wire):
    code: Scalar = None
    message: Scalar = None


def decode(raw: bytes | msgspec.Raw, shape: type[Shape]) -> Shape:
    """Read one JSON value as a shape, whatever a plug-in printed before it. Raises `Unreadable`."""
    return decoding.decode(raw, shape, before=_LEADING)


def readable(raw: msgspec.Raw, shape: type[Shape]) -> Shape | None:
    """A nested member as a shape, None where it is none: nothing else hangs on it."""
    try:
        return decode(raw, shape)
    except Unreadable:
        return None


def word(raw: msgspec.Raw) -> str | None:
    """A nested member that should be one word."""
    return readable(raw, str)


def entries(raw: msgspec.Raw, shape: type[Shape]) -> tuple[Shape, ...]:
    """The readable entries of a list, or of the object that PHP makes of a list with gaps."""
    raws = readable(raw, list[msgspec.Raw])
    if raws is None:
        raws = list((readable(raw, dict[str, msgspec.Raw]) or {}).values())
    found = (readable(each, shape) for each in raws)
    return tuple(entry for entry in found if entry is not None)
