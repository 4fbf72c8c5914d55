"""What the shop has in stock: each option's pieces, fewer with each sale, set by the seller."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..world.chance import between, chance
from ..world.products import Product
from .records import Line

_MOST = 180
_SOLD_OUT = 0.06
_STOPPED = 0.05


@dataclass(slots=True)
class Slot:
    """One option on the shelf. `pieces` are those that nobody has ordered."""

    option_no: int
    name: str
    code: str
    price: int
    product: Product
    pieces: int
    on_sale: bool


class Shelf:
    """All options of a shop, and one product that waits for its approval."""

    def __init__(self, seed: int, products: Iterable[Product]) -> None:
        self.products = {int(product.number): product for product in products}
        self.slots: dict[int, Slot] = {
            slot.option_no: slot for each in self.products.values() for slot in _slots(seed, each)
        }
        self.waiting = min(self.products) - 1
        """The number of a product that was registered and not approved: its options have none."""

    def of_product(self, product: Product) -> list[Slot]:
        """The options of a product."""
        return [slot for slot in self.slots.values() if slot.product is product]

    def sell(self, lines: Iterable[Line]) -> None:
        """An order takes its pieces, as far as they last."""
        for line in lines:
            slot = self.slots[line.option_no]
            slot.pieces = max(0, slot.pieces - line.quantity)


def _slots(seed: int, product: Product) -> Iterator[Slot]:
    options = [(each.number, each.text, each.code, each.extra) for each in product.options]
    for number, text, code, extra in options or [(product.number, "", product.code, 0)]:
        pieces = between(seed, number, "in stock", 1, _MOST)
        if chance(seed, number, "sold out") < _SOLD_OUT:
            pieces = 0
        on_sale = chance(seed, number, "stopped") >= _STOPPED
        name = text or product.name
        yield Slot(int(number), name, code, product.price + extra, product, pieces, on_sale)
