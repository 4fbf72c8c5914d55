"""A box as it came, with the claims known of its order, to readings, one for each line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from ....domain.reading import LineReading, Undecoded
from ...decoding import Unreadable, decode
from ..values import identity, moment, text
from ..wire import (
    BoxBody,
    ExchangeBody,
    ItemBody,
    ItemNumber,
    KeptLine,
    Numbers,
    ReceiptBody,
    WithdrawnBody,
)
from .claim import ClaimBodies, Owner, ended_as, open_label, read_claims
from .order import line_no_of, needed, read_line

Body = TypeVar("Body", ReceiptBody, ExchangeBody, WithdrawnBody)

_UNSENT = frozenset({"ACCEPT", "INSTRUCT"})


@dataclass(frozen=True, slots=True)
class ClaimRows:
    """An order's claims as they came."""

    receipts: tuple[bytes, ...] = ()
    exchanges: tuple[bytes, ...] = ()
    withdrawn: tuple[bytes, ...] = ()


NO_CLAIMS = ClaimRows()
Read = LineReading | Undecoded


def order_no_of(box: bytes) -> str | None:
    """The order a box belongs to, None where it does not say."""
    try:
        return identity(decode(box, Numbers).order_id)
    except Unreadable:
        return None


def read_box(box: bytes, claims: ClaimRows, read_at: int) -> tuple[Read, ...]:
    """All lines of a box; a box that does not even name them is one unreadable record."""
    try:
        numbers = decode(box, Numbers)
        options = [_option_no(item) for item in numbers.order_items]
    except Unreadable as unreadable:
        return (Undecoded(None, _kept(box, "", NO_CLAIMS), unreadable.cause),)
    return tuple(_read(box, option, claims, read_at) for option in dict.fromkeys(options))


def read_kept(payload: bytes, read_at: int) -> Read:
    """Read a stored line again: its box, which item of it, and its claims as they came."""
    try:
        kept = decode(payload, KeptLine)
    except Unreadable as unreadable:
        return Undecoded(None, payload, unreadable.cause)
    rows = ClaimRows(_bytes(kept.receipts), _bytes(kept.exchanges), _bytes(kept.withdrawn))
    option = kept.vendor_item_id
    if not option:
        return Undecoded(None, payload, "orderItems")
    return _read(bytes(kept.box), option, rows, read_at)


def _read(box: bytes, option: str, claims: ClaimRows, read_at: int) -> Read:
    payload = _kept(box, option, claims)
    try:
        return _line(box, option, claims, payload, read_at)
    except Unreadable as unreadable:
        order_no = order_no_of(box)
        number = None if order_no is None else line_no_of(order_no, option)
        return Undecoded(number, payload, unreadable.cause)


def _line(box: bytes, option: str, rows: ClaimRows, payload: bytes, read_at: int) -> LineReading:
    body = decode(box, BoxBody)
    numbers = [_option_no(item) for item in body.order_items]
    place = numbers.index(option) if option in numbers else -1
    if place < 0:
        raise Unreadable("orderItems")
    owner = Owner(
        order_no=needed(identity(body.order_id), "orderId"),
        option_no=option,
        box_no=needed(identity(body.shipment_box_id), "shipmentBoxId"),
        since=moment(body.paid_at) or moment(body.ordered_at) or read_at,
        unsent=text(body.status) in _UNSENT,
        alone=len(numbers) == 1,
    )
    claims = read_claims(_bodies(rows), owner)
    item = decode(body.order_items[place], ItemBody)
    line = read_line(body, item, open_label(claims), ended_as(claims), first=place == 0)
    return LineReading(line, claims, read_at, payload)


def _option_no(item: msgspec.Raw) -> str:
    return needed(identity(decode(item, ItemNumber).vendor_item_id), "orderItems.vendorItemId")


def _bodies(rows: ClaimRows) -> ClaimBodies:
    return ClaimBodies(
        tuple(_all(rows.receipts, ReceiptBody)),
        tuple(_all(rows.exchanges, ExchangeBody)),
        tuple(_all(rows.withdrawn, WithdrawnBody)),
    )


def _all(rows: Sequence[bytes], shape: type[Body]) -> Iterator[Body]:
    """Bodies that can be read; the others were set aside when they came."""
    for row in rows:
        try:
            yield decode(row, shape)
        except Unreadable:
            continue


def _kept(box: bytes, option: str, claims: ClaimRows) -> bytes:
    return msgspec.json.encode(
        KeptLine(
            msgspec.Raw(box),
            option,
            [msgspec.Raw(row) for row in claims.receipts],
            [msgspec.Raw(row) for row in claims.exchanges],
            [msgspec.Raw(row) for row in claims.withdrawn],
        )
    )


def _bytes(rows: Sequence[msgspec.Raw]) -> tuple[bytes, ...]:
    return tuple(bytes(row) for row in rows)
