"""Named views of the orders: a stage, conditions that hold together, an order, and columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .claim import ClaimKind

LONGEST_NAME = 40
"""Of a view and of a column preset, in letters."""

NARROWEST, WIDEST = 24, 1_200
"""Bounds of a column's width in pixels at 100 %."""


class Stage(StrEnum):
    """The tabs over a worklist. `open` is to be shipped, `decide` waits for the seller."""

    OPEN = "open"
    PAID = "paid"
    ACCEPTED = "accepted"
    DISPATCHED = "dispatched"
    IN_TRANSIT = "in_transit"
    DELIVERED = "delivered"
    OVERDUE = "overdue"
    HELD = "held"
    DECIDE = "decide"
    ALL = "all"


class SortColumn(StrEnum):
    """What a worklist can be sorted by. `recency` is the order of arrival."""

    DUE = "due"
    RECENCY = "recency"
    ORDER_NO = "order_no"
    LINE_NO = "line_no"
    PRODUCT = "product"
    OPTION = "option"
    QUANTITY = "quantity"
    AMOUNT = "amount"
    SHOP = "shop"
    STATUS = "status"
    ORDERED = "ordered"
    PAID = "paid"
    RECEIVER = "receiver"
    SELLER_CODE = "seller_code"
    COURIER = "courier"
    INVOICE = "invoice"
    DELIVERY_FEE = "delivery_fee"
    TAGS = "tags"
    MEMO = "memo"


@dataclass(frozen=True, slots=True)
class Sort:
    """A column and a direction; ties keep the order of arrival."""

    column: SortColumn = SortColumn.DUE
    descending: bool = False


class Wish(StrEnum):
    """What a condition is about. `held` is a claim on hold or a held action of ours (보류);
    `waiting` are lines with an action that is not finished; `gift` are gifts whose receiver has not
    named an address yet; `delayed` are lines whose buyer was told of a delay (발송지연 안내).
    """

    DUE = "due"
    BUNDLE = "bundle"
    GIFT = "gift"
    JEJU = "jeju"
    WAITING = "waiting"
    HELD = "held"
    DELAYED = "delayed"
    SEVERAL = "several"
    MEMO = "memo"
    CLAIM = "claim"
    SHOP = "shop"
    TAG = "tag"
    COURIER = "courier"
    ORDERED = "ordered"
    AMOUNT = "amount"


ANY_CLAIM, NO_CLAIM = "open", "none"
CLAIM_WORDS = (ANY_CLAIM, NO_CLAIM, *(str(kind) for kind in ClaimKind))
"""What a condition on claims may say: an open one, none, or an open one of this kind."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition. What `values` hold goes by the wish.

    `due`: the days from today until which a line must leave, what is late included.
    `claim`: one of `CLAIM_WORDS`. `shop`: random ids of shops; `tag`, `courier`: any of these.
    `ordered`: the first and the last Korean day (one may be empty), or the number of days up to
    and with today. `amount`: the least and the most in won (one may be empty). Others: nothing.
    """

    wish: Wish
    values: tuple[str, ...] = ()

    @property
    def fits(self) -> bool:
        """Whether the values are such as the wish takes."""
        return _FITS.get(self.wish, _nothing)(self.values)


def with_condition(conditions: Iterable[Condition], added: Condition) -> tuple[Condition, ...]:
    """Conditions with one more; it takes the place of one about the same."""
    return (*without(conditions, added.wish), added)


def without(conditions: Iterable[Condition], wish: Wish) -> tuple[Condition, ...]:
    """Conditions without the one about this."""
    return tuple(one for one in conditions if one.wish is not wish)


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column that is shown, by its key. `width` in pixels at 100 %; 0: its own width."""

    key: str
    width: int = 0


@dataclass(frozen=True, slots=True)
class View:
    """What a list shows and how. Without columns it has those the list begins with."""

    stage: Stage = Stage.OPEN
    conditions: tuple[Condition, ...] = ()
    text: str = ""
    sort: Sort = Sort()
    columns: tuple[ShownColumn, ...] = ()


def clean_name(name: str) -> str:
    """A name as it is kept: one line, single spaces, not too long."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def _nothing(values: tuple[str, ...]) -> bool:
    return not values


def _some(values: tuple[str, ...]) -> bool:
    return bool(values) and all(value.strip() for value in values)


def _days(values: tuple[str, ...]) -> bool:
    return len(values) == 1 and _whole(values[0]) and len(values[0]) <= 3


def _ordered(values: tuple[str, ...]) -> bool:
    return (_days(values) and int(values[0]) > 0) or _span(values, _day)


def _amount(values: tuple[str, ...]) -> bool:
    return _span(values, lambda value: _whole(value) and len(value) <= 12)


def _span(values: tuple[str, ...], one: Callable[[str], bool]) -> bool:
    """Two ends, of which one may be open, in their order."""
    if len(values) != 2 or not any(values) or not all(one(end) for end in values if end):
        return False
    first, last = values
    return not (first and last) or (len(first), first) <= (len(last), last)


def _whole(value: str) -> bool:
    return value.isascii() and value.isdecimal()


def _day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


_FITS: Mapping[Wish, Callable[[tuple[str, ...]], bool]] = {
    Wish.DUE: _days,
    Wish.CLAIM: lambda values: len(values) == 1 and values[0] in CLAIM_WORDS,
    Wish.SHOP: _some,
    Wish.TAG: _some,
    Wish.COURIER: _some,
    Wish.ORDERED: _ordered,
    Wish.AMOUNT: _amount,
}
