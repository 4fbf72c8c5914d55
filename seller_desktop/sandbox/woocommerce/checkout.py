"""From a basket to an order of the shop."""

from __future__ import annotations

from ..world.shopping import Basket
from . import words
from .money import from_won
from .numbers import Numbers
from .records import Line, Order
from .wire import whole_second

_MEANS = {"신용카드": "card", "무통장입금": words.BANK_TRANSFER}


def place_order(
    numbers: Numbers, basket: Basket, at: int, currency: str, *, by_transfer: bool = False
) -> Order:
    """An unpaid order placed at `at`: on hold until the transfer arrives, or still being paid."""
    placed = whole_second(at)
    fee = max((item.product.delivery_fee for item in basket.items), default=0)
    order = Order(
        order_id=numbers.post(),
        created_at=placed,
        modified_at=placed,
        status=words.ON_HOLD if by_transfer else words.PENDING,
        currency=currency,
        buyer=basket.buyer,
        address=basket.address,
        memo=basket.memo,
        means=words.BANK_TRANSFER if by_transfer else _MEANS.get(basket.means, "card"),
        shipping=from_won(fee, currency),
    )
    for item in basket.items:
        price = from_won(item.price - item.product.discount, currency)
        order.lines.append(Line(numbers.item(), order, item, price))
    numbers.item()
    return order
