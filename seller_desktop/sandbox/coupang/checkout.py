"""From baskets to an order with its boxes and lines: each option once in an order."""

from __future__ import annotations

from random import Random

from ..world.deadlines import due_after, due_same_day
from ..world.products import Promise
from ..world.shopping import Basket, Item, Shoppers
from . import moves
from .numbers import Numbers
from .records import Box, Line, Order

_BUSINESS_DAYS = {Promise.ORDINARY: 2, Promise.MADE_TO_ORDER: 7, Promise.WISHED_DAY: 5}
_APART = 0.15
_CLIENTS = ("안드로이드앱", "아이폰앱", "모바일웹", "PC웹")


def place_order(
    rng: Random, numbers: Numbers, shoppers: Shoppers, size: int, at: int, *, together: bool = False
) -> Order:
    """A paid order of exactly so many lines, mostly in one box."""
    basket = shoppers.basket(rng, size)
    items = _distinct(rng, shoppers, basket, size)
    order = Order(
        order_no=numbers.order(),
        ordered_at=at - rng.randrange(2_000, 40_000),
        paid_at=at,
        buyer=basket.buyer,
        memo=basket.memo,
        customs_code=basket.customs_code,
        refer=_CLIENTS[rng.randrange(2) if basket.mobile else 3],
    )
    apart = not together and rng.random() < _APART
    for number, item in items.items():
        if not order.boxes or apart:
            fee = item.product.delivery_fee
            order.boxes.append(Box(numbers.box(), order, basket.address, fee))
        _put_in(order.boxes[-1], number, item, at)
    for box in order.boxes:
        moves.pay(box, at)
    return order


def _put_in(box: Box, option_no: int, item: Item, at: int) -> None:
    line_no = f"{box.order.order_no}-{option_no}"
    box.lines.append(Line(line_no, option_no, box, item, item.quantity, _due_at(item, at)))


def option_number(item: Item) -> int:
    """The `vendorItemId` of what was ordered."""
    return int(item.option.number if item.option else item.product.number)


def _distinct(rng: Random, shoppers: Shoppers, basket: Basket, size: int) -> dict[int, Item]:
    """The basket's items, each option once; more are drawn until there are enough."""
    found = {option_number(item): item for item in basket.items}
    while len(found) < size:
        for item in shoppers.basket(rng, size - len(found)).items:
            found.setdefault(option_number(item), item)
    return found


def _due_at(item: Item, paid_at: int) -> int:
    if item.product.promise is Promise.SAME_DAY:
        return due_same_day(paid_at)
    return due_after(paid_at, _BUSINESS_DAYS[item.product.promise])
