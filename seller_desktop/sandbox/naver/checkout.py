"""From a basket to an order with its lines and bundles."""

from __future__ import annotations

from random import Random

from ..world.deadlines import hope_day
from ..world.products import Promise
from ..world.shopping import BANK_TRANSFER, Basket
from .numbers import Numbers
from .records import HopeDelivery, Line, Order

_PAY_WITHIN_MS = 3 * 86_400_000
_ATTRIBUTES = {
    Promise.ORDINARY: "NORMAL",
    Promise.SAME_DAY: "TODAY",
    Promise.MADE_TO_ORDER: "NORMAL",
}


def place_order(
    rng: Random,
    numbers: Numbers,
    basket: Basket,
    at: int,
    *,
    gift: bool = False,
    by_transfer: bool = False,
) -> Order:
    """An unpaid order placed at `at`. Lines of one checkout mostly travel in one bundle."""
    order = Order(
        order_no=numbers.order(at),
        ordered_at=at,
        buyer=basket.buyer,
        means=BANK_TRANSFER if by_transfer else basket.means,
        mobile=basket.mobile,
        memo=basket.memo,
        customs_code=basket.customs_code,
        pay_due_at=at + _PAY_WITHIN_MS if by_transfer else None,
        gift=gift,
    )
    package_no = numbers.package(at)
    apart = rng.random() < 0.15
    for index, item in enumerate(basket.items):
        if index and apart:
            package_no = numbers.package(at)
        line = Line(
            line_no=numbers.line(at),
            order=order,
            item=item,
            address=basket.address,
            package_no=package_no,
            attribute=_ATTRIBUTES.get(item.product.promise, "HOPE"),
            remaining=item.quantity,
            carries_fee=index == 0 or apart,
            changed_at=at,
        )
        if line.attribute == "HOPE":
            _wish_day(rng, line, at)
        order.lines.append(line)
    return order


def _wish_day(rng: Random, line: Line, at: int) -> None:
    strict = rng.random() < 0.2
    line.attribute = "HOPE_SELLER_GUARANTEE" if strict else "HOPE"
    line.hope = HopeDelivery(
        day=hope_day(at, rng.randrange(5, 12)),
        hour=None if strict else rng.choice(("1000", "1400", "1600")),
        region=None if strict else line.address.base.split()[0],
    )
