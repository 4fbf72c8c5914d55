"""The past of a whole shop: orders in every state, between 80 days and a minute before the start.

Every tale occurs at least once in a shop of 100 orders; much is recent and open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from ..world.couriers import InvoiceNumbers, favourite_courier
from ..world.shopping import Shoppers
from . import moves, words
from .checkout import place_order
from .numbers import Numbers
from .records import Order, RefundPart
from .settings import Shipping
from .wire import HOUR_MS

_LAST_MOMENT_MS = 60_000
_EVERY_TALE_FROM = 100
_REASONS = ("단순변심", "상품 불량", "배송 지연", "품절")


@dataclass(frozen=True, slots=True)
class Past:
    """What the tales are told with. `end` is when history ends, UTC ms."""

    rng: Random
    numbers: Numbers
    invoices: InvoiceNumbers
    shoppers: Shoppers
    currency: str
    shipping: Shipping
    end: int

    def later(self, at: int, low_hours: float, high_hours: float) -> int:
        """An instant so many hours later, or a part of what is left."""
        wish = (low_hours + self.rng.random() * (high_hours - low_hours)) * HOUR_MS
        left = max(0, self.end - _LAST_MOMENT_MS - at)
        if wish > left * 0.8:
            wish = left * (0.2 + 0.4 * self.rng.random())
        return at + max(int(wish), 1)

    def send(self, order: Order, at: int) -> None:
        """The shop's own people send it, with an invoice number where the shop keeps such."""
        courier = favourite_courier(self.rng)
        number, name = self.invoices.take(courier), words.courier_name(courier)
        if self.shipping in (Shipping.TRACKING, Shipping.AST):
            moves.track(order, at, name, number)
        elif self.shipping is Shipping.FULFILLMENTS:
            moves.fulfill(order, self.numbers, at, name, number)
        moves.set_status(order, words.COMPLETED, at)


Story = Callable[[Past, Order], None]


def _wait(_past: Past, _order: Order) -> None:
    """Nothing has happened yet."""


def _pay(past: Past, order: Order) -> None:
    slow = order.means == words.BANK_TRANSFER
    moves.pay(order, past.later(order.created_at, 0.5 if slow else 0.003, 30 if slow else 0.05))


def _arrive_unnoticed(past: Past, order: Order) -> None:
    """The transfer came in; the order was left on hold."""
    order.paid_at = past.later(order.created_at, 1, 20) // 1000 * 1000
    moves.touch(order, order.paid_at)


def _send(past: Past, order: Order) -> None:
    _pay(past, order)
    past.send(order, past.later(order.modified_at, 4, 50))


def _complete_alone(past: Past, order: Order) -> None:
    """Handed over: no invoice number anywhere."""
    _pay(past, order)
    moves.set_status(order, words.COMPLETED, past.later(order.modified_at, 4, 50))


def _cancel(past: Past, order: Order) -> None:
    if past.rng.random() < 0.5:
        _pay(past, order)
    moves.set_status(order, words.CANCELLED, past.later(order.modified_at, 0.5, 30))


def _fail(past: Past, order: Order) -> None:
    moves.set_status(order, words.FAILED, past.later(order.created_at, 0.01, 0.2))


def _refund_all(past: Past, order: Order) -> None:
    at = past.later(order.modified_at, 1, 60)
    parts = moves.parts_left(order)
    reason = past.rng.choice(_REASONS)
    moves.refund(order, past.numbers.post(), at, order.refundable, reason, parts)


def _cancel_with_money(past: Past, order: Order) -> None:
    _pay(past, order)
    _refund_all(past, order)


def _return(past: Past, order: Order) -> None:
    _send(past, order)
    _refund_all(past, order)


def _refund_part(past: Past, order: Order) -> None:
    """One piece of the first line, or some money alone."""
    line, at = order.lines[0], past.later(order.modified_at, 1, 40)
    parts: tuple[RefundPart, ...] = (RefundPart(line.item_id, 1, line.unit_price),)
    amount = line.unit_price
    if past.rng.random() < 0.3 or amount >= order.refundable:
        amount, parts = max(1, line.unit_price // 10), ()
    reason = past.rng.choice(("", *_REASONS))
    moves.refund(order, past.numbers.post(), at, amount, reason, parts)


def _lose_a_piece(past: Past, order: Order) -> None:
    _pay(past, order)
    _refund_part(past, order)


def _give_a_piece_back(past: Past, order: Order) -> None:
    _send(past, order)
    _refund_part(past, order)


def _await_stock(past: Past, order: Order) -> None:
    _pay(past, order)
    moves.set_status(order, words.CUSTOM, past.later(order.modified_at, 0.5, 10))


def _abandon(_past: Past, order: Order) -> None:
    """A checkout never finished: it is no order yet."""
    order.status = words.DRAFT


@dataclass(frozen=True, slots=True)
class Tale:
    """One story with its weight among all, and the ages in hours at which it is told."""

    weight: float
    story: Story
    youngest: float
    oldest: float
    by_transfer: float = 0.1


TALES = (
    Tale(3, _wait, 0.05, 1.5, 0),
    Tale(4, _wait, 0.05, 60, 1),
    Tale(1, _arrive_unnoticed, 2, 60, 1),
    Tale(31, _pay, 0.05, 96),
    Tale(42, _send, 6, 1900),
    Tale(3, _complete_alone, 6, 1900),
    Tale(5, _cancel, 2, 1900, 0.4),
    Tale(1, _fail, 1, 1900, 0),
    Tale(2, _cancel_with_money, 3, 1900),
    Tale(3, _return, 120, 1900),
    Tale(2, _lose_a_piece, 3, 96),
    Tale(3, _give_a_piece_back, 100, 1900),
    Tale(1, _await_stock, 3, 90),
)
_DRAFT = Tale(0, _abandon, 0.05, 20, 0)
_ORDERS_PER_DRAFT = 60


def write_history(past: Past, lines: int) -> Iterator[Order]:
    """Orders with exactly so many lines in all, oldest first, and some unfinished checkouts."""
    sizes = _sizes(past.rng, lines)
    plots = [(tale, size, _age(past.rng, tale)) for tale, size in _deal(past.rng, sizes)]
    plots += [(_DRAFT, 1, _age(past.rng, _DRAFT)) for _ in range(len(sizes) // _ORDERS_PER_DRAFT)]
    for tale, size, age in sorted(plots, key=lambda plot: -plot[2]):
        order = place_order(
            past.numbers,
            past.shoppers.basket(past.rng, size),
            past.end - _LAST_MOMENT_MS - age,
            past.currency,
            by_transfer=past.rng.random() < tale.by_transfer,
        )
        tale.story(past, order)
        if tale is _DRAFT:
            order.lines.clear()
        yield order


def _sizes(rng: Random, lines: int) -> list[int]:
    sizes = []
    while lines > 0:
        size = min(rng.choice((1, 1, 1, 1, 1, 2, 2, 3)), lines)
        sizes.append(size)
        lines -= size
    return sizes


def _deal(rng: Random, sizes: list[int]) -> Iterator[tuple[Tale, int]]:
    weights = [tale.weight for tale in TALES]
    tales = list(TALES) if len(sizes) >= _EVERY_TALE_FROM else []
    tales += rng.choices(TALES, weights, k=len(sizes) - len(tales))
    rng.shuffle(tales)
    return zip(tales, sizes, strict=True)


def _age(rng: Random, tale: Tale) -> int:
    return int((tale.youngest + (tale.oldest - tale.youngest) * rng.random() ** 1.6) * HOUR_MS)
