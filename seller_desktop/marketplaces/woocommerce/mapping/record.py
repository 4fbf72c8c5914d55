"""One raw order to its line readings, and the record of each line as it is kept.

A record is the order as it came, with the refunds and fulfillments that were asked for beside it,
and the number of the line item it stands for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from ....domain.reading import LineReading, Undecoded
from ...decoding import Unreadable
from ..values import Scalar, identity
from ..wire import Head, Identified, LineItem, Order, decode, readable, word
from .order import DRAFT, read_line
from .parcel import read_parcel
from .refund import read_refunds

_NOTHING = msgspec.Raw(b"null")


class Record(msgspec.Struct, gc=False):
    """What is kept of a line. Without `item` the order could not be taken apart."""

    order: msgspec.Raw
    item: Scalar = None
    refunds: list[msgspec.Raw] = []
    fulfillments: msgspec.Raw = _NOTHING
    trackings: msgspec.Raw = _NOTHING


@dataclass(frozen=True, slots=True)
class Parcels:
    """What the shop keeps of parcels outside an order, as JSON."""

    fulfillments: bytes = b"null"
    trackings: bytes = b"null"


@dataclass(frozen=True, slots=True)
class Beside:
    """What was asked for beside an order."""

    refunds: tuple[bytes, ...] = ()
    parcels: Parcels = Parcels()


def read_order(
    raw: msgspec.Raw, beside: Beside, read_at: int
) -> tuple[LineReading | Undecoded, ...]:
    """Every line of an order, each by itself; a checkout not finished has none. Never raises."""
    try:
        head = decode(raw, Head)
        if word(head.status) == DRAFT:
            return ()
        items = decode(head.line_items, list[Identified])
        numbers = [identity(item.id) for item in items]
    except Unreadable as unreadable:
        return (Undecoded(_order_number(raw), _kept(raw, None, beside), unreadable.cause),)
    return tuple(_read(_kept(raw, number, beside), read_at) for number in numbers)


def read_kept(payload: bytes, read_at: int) -> LineReading | Undecoded:
    """Read a kept record again. Never raises."""
    return _read(payload, read_at)


def _kept(raw: msgspec.Raw, item: str | None, beside: Beside) -> bytes:
    refunds = [msgspec.Raw(refund) for refund in beside.refunds]
    parcels = beside.parcels
    record = Record(
        raw, item, refunds, msgspec.Raw(parcels.fulfillments), msgspec.Raw(parcels.trackings)
    )
    return msgspec.json.encode(record)


def _read(payload: bytes, read_at: int) -> LineReading | Undecoded:
    number: str | None = None
    try:
        record = decode(payload, Record)
        number = _line_number(record)
        order = decode(record.order, Order)
        raws = decode(order.line_items, list[msgspec.Raw])
        place = _place(raws, record.item)
        refunds = read_refunds(record.refunds)
        parcel = read_parcel(order.meta_data, record.fulfillments, record.trackings)
        item = decode(raws[place], LineItem)
        line, claims = read_line(order, item, refunds, parcel, first=place == 0)
    except Unreadable as unreadable:
        return Undecoded(number, payload, unreadable.cause)
    return LineReading(line, claims, read_at, payload)


def _place(raws: Sequence[msgspec.Raw], number: Scalar) -> int:
    for place, raw in enumerate(raws):
        found = readable(raw, Identified)
        if number is not None and found is not None and identity(found.id) == str(number):
            return place
    raise Unreadable("line_items.id")


def _line_number(record: Record) -> str | None:
    order, item = _order_number(record.order), identity(record.item)
    return order if order is None or item is None else f"{order}-{item}"


def _order_number(raw: msgspec.Raw) -> str | None:
    found = readable(raw, Identified)
    return None if found is None else identity(found.id)
