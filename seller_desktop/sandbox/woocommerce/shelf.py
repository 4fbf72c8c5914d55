"""What lies on the shop's shelf: stock by product and variation, moved by orders and by calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from ..world.products import Product
from . import words
from .records import Line, Order
from .wire import whole_second

TAKES = frozenset({words.ON_HOLD, words.PROCESSING, words.COMPLETED})
"""Statuses in which an order's pieces are off the shelf."""

_GIVES_BACK = frozenset({words.PENDING, words.CANCELLED})
_MOST_PIECES = 60


@dataclass(slots=True)
class Stock:
    """One place on the shelf. `pieces` None where nobody counts; `changed_at` in UTC ms."""

    pieces: int | None
    changed_at: int


class Shelf:
    """The stock of one shop, counted at `at`, UTC ms. Some products share one stock among their
    variations, some are not counted, some are drafts that nobody can buy."""

    def __init__(self, seed: int, products: Sequence[Product], at: int) -> None:
        self.products = {int(product.number): product for product in products}
        self.drafts: set[int] = set()
        self._places: dict[int, int] = {}
        self._stocks: dict[int, Stock] = {}
        rng = Random(f"{seed}/shelf")
        for number, product in self.products.items():
            if rng.random() < 0.08:
                self.drafts.add(number)
            self._places[number] = number
            variations = [int(option.number) for option in product.options]
            shared = rng.random() < 0.15
            for each in variations:
                self._places[each] = number if shared else each
            for place in [number] if shared or not variations else variations:
                pieces = None if rng.random() < 0.1 else rng.randrange(_MOST_PIECES)
                self._stocks[place] = Stock(pieces, whole_second(at))

    def stock(self, number: int) -> Stock | None:
        """What a product or variation is sold from, None where its variations have their own."""
        return self._stocks.get(self._places[number])

    def is_shared(self, number: int) -> bool:
        """Whether a variation is sold from its product's stock."""
        return self._places[number] != number

    def put(self, number: int, pieces: int, at: int) -> bool:
        """So many pieces lie there now, counted on their own; False where there were as many."""
        before = None if self.is_shared(number) else self.stock(number)
        self._places[number] = number
        if before is not None and before.pieces == pieces:
            return False
        self._stocks[number] = Stock(pieces, whole_second(at))
        return True

    def settle(self, order: Order) -> None:
        """Take an order's pieces once it is in hand, and give them back where it is called off."""
        if order.status in TAKES and not order.took_stock:
            self._move(order, -1)
        elif order.status in _GIVES_BACK and order.took_stock:
            self._move(order, 1)

    def _move(self, order: Order, way: int) -> None:
        order.took_stock = way < 0
        for line in order.lines:
            stock = self.stock(_number(line))
            if stock is not None and stock.pieces is not None:
                stock.pieces += way * line.item.quantity
                stock.changed_at = max(stock.changed_at, order.modified_at)


def _number(line: Line) -> int:
    item = line.item
    return int(item.product.number if item.option is None else item.option.number)
