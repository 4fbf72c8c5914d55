"""Shapes of the answers. What nobody may guess is required, unknown members are ignored.

Lists are kept raw, so that each entry is decoded alone and a bad one never blocks its page.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, TypeVar

import msgspec

from seller_desktop.marketplaces.decoding import decoder
from seller_desktop.marketplaces.lenient_json import mended

Shape = TypeVar("Shape")
Number = int | str
"""A number or an id: both have been seen as text and as a number."""

Instant = Annotated[datetime, msgspec.Meta(tz=True)]


class Buyer(msgspec.Struct):
    name: str | None = None
    phone: str | None = None


class Receiver(msgspec.Struct):
    name: str | None = None
    phone: str | None = None
    postcode: Number | None = None
    address: str | None = None
    detail: str | None = None


class CancelRequest(msgspec.Struct):
    number: Number
    state: str
    asked_at: Instant
    answered_at: Instant | None = None
    reason: str | None = None


class Line(msgspec.Struct):
    number: Number
    status: str
    quantity: int
    total: int
    product: str | None = None
    option: str | None = None
    code: Number | None = None
    send_by: Instant | None = None
    accepted_at: Instant | None = None
    sent_at: Instant | None = None
    arrived_at: Instant | None = None
    courier: str | None = None
    invoice: Number | None = None
    cancel_request: CancelRequest | None = None


class Order(msgspec.Struct):
    """An order without its lines."""

    number: Number
    placed_at: Instant
    buyer: Buyer | None = None
    receiver: Receiver | None = None
    memo: str | None = None


class Lines(msgspec.Struct):
    lines: list[msgspec.Raw]


class Numbered(msgspec.Struct):
    number: Number


class Orders(msgspec.Struct):
    orders: list[msgspec.Raw]
    next: str | None = None


class Shop(msgspec.Struct):
    number: str
    name: str | None = None


class Result(msgspec.Struct):
    line: Number
    code: str
    message: str | None = None


class Results(msgspec.Struct):
    results: list[Result]


class Error(msgspec.Struct):
    code: str
    message: str | None = None


class ErrorBody(msgspec.Struct):
    error: Error


class Unreadable(Exception):
    """Something could not be read. `cause` names a field or a mistake, never a value."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


_PATH = re.compile(r"at `\$\.?([^`]*)`")
_MISSING = re.compile(r"missing required field `(\w+)`")


def decode(raw: bytes | msgspec.Raw, shape: type[Shape]) -> Shape:
    """Read one JSON value as a shape, mended where it is almost one. Raises `Unreadable`."""
    try:
        return _decode(raw, shape)
    except (msgspec.DecodeError, UnicodeDecodeError):
        try:
            return _decode(mended(bytes(raw)), shape)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise Unreadable("json") from None


def _decode(raw: bytes | msgspec.Raw, shape: type[Shape]) -> Shape:
    try:
        return decoder(shape, strict=False).decode(raw)
    except msgspec.ValidationError as error:
        raise Unreadable(_field_of(str(error))) from None
    except RecursionError:
        raise Unreadable("nesting") from None


def _field_of(message: str) -> str:
    found = (_PATH.search(message), _MISSING.search(message))
    return ".".join(match.group(1) for match in found if match and match.group(1)) or "shape"
