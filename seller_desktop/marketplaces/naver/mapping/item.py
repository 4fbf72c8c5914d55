"""One raw item of a detail answer to a reading, or to what is kept in quarantine."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from ....domain.reading import LineReading, Undecoded
from ...decoding import Unreadable, decode
from ..values import identity
from ..wire import ConditionalRow, Item
from .claim import Owner, open_label, read_claims
from .order import line_no, order_no, ordered_at, read_line


def read_item(raw: bytes, read_at: int) -> LineReading | Undecoded:
    """Read one item as it stands in the detail query (or as stored); never raises."""
    try:
        item = decode(raw, Item)
        owner = Owner(order_no(item), line_no(item), ordered_at(item))
        claims = read_claims(item, owner)
        line = read_line(item, open_label(claims))
    except Unreadable as unreadable:
        return Undecoded(_number_in(raw), raw, unreadable.cause)
    numbered = tuple(claim for claim in claims if claim.claim_no)
    return LineReading(line, numbered, read_at, raw)


def read_conditional_row(raw: bytes, read_at: int) -> LineReading | Undecoded:
    """The same for a row of the conditional query, where the item is nested in `content`."""
    try:
        row = decode(raw, ConditionalRow)
    except Unreadable as unreadable:
        return Undecoded(_number_in(raw), raw, unreadable.cause)
    reading = read_item(bytes(row.content), read_at)
    if isinstance(reading, Undecoded) and reading.external_id is None:
        return replace(reading, external_id=identity(row.product_order_id))
    return reading


def read_kept(raw: bytes, read_at: int) -> LineReading | Undecoded:
    """Read a kept record of any answer: an item, or a row of the conditional query around one."""
    reading = read_item(raw, read_at)
    if isinstance(reading, LineReading):
        return reading
    row = read_conditional_row(raw, read_at)
    return row if isinstance(row, LineReading) else reading


class _LineNumber(msgspec.Struct, rename="camel"):
    product_order_id: str | int | None = None


class _Identified(msgspec.Struct, rename="camel"):
    product_order: _LineNumber | None = None
    product_order_id: str | int | None = None


def _number_in(raw: bytes) -> str | None:
    """The line number of an item that could not be read as a whole."""
    try:
        found = decode(raw, _Identified)
    except Unreadable:
        return None
    inner = found.product_order.product_order_id if found.product_order else None
    return identity(inner or found.product_order_id)
