"""The pasts an order may have had before the sandbox starts, as short stories made of moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from ..world.couriers import InvoiceNumbers, favourite_courier
from ..world.shopping import Shoppers
from ..world.timeline import Timeline
from . import claim_moves, moves
from .couriers import COUPANG_CODES, DIRECT
from .numbers import Numbers
from .records import Line, Order, Receipt

_CANCEL_WISHES = ("CHANGEMIND", "DIFFERENTOPT", "WRONGADDRESS", "REORDER")


@dataclass(frozen=True, slots=True)
class Cast:
    """What a story needs besides the order."""

    rng: Random
    numbers: Numbers
    invoices: InvoiceNumbers
    shoppers: Shoppers

    def parcel(self) -> tuple[str, str]:
        """A courier's code and a fresh invoice number."""
        courier = favourite_courier(self.rng)
        return COUPANG_CODES[courier], self.invoices.take(courier)

    def whim(self) -> str:
        """Why a buyer cancels."""
        return self.rng.choice(_CANCEL_WISHES)


Story = Callable[[Cast, Order, Timeline], None]


def wait(_cast: Cast, _order: Order, _time: Timeline) -> None:
    """Paid; nothing more has happened."""


def move_house(cast: Cast, order: Order, time: Timeline) -> None:
    """The buyer changed the address before the seller looked."""
    address = cast.shoppers.new_address(cast.rng, order.boxes[0].address)
    moves.move_house(order, address, time.step(0.1, 6))


def at_least(line: Line, pieces: int) -> None:
    """Make the line hold so many pieces, for a claim on a part of it."""
    if line.quantity < pieces:
        line.item = replace(line.item, quantity=pieces)
        line.quantity = pieces


def accept(_cast: Cast, order: Order, time: Timeline) -> None:
    """Confirmed within a day."""
    at = time.step(0.2, 20)
    for box in order.boxes:
        moves.confirm(box, at)


def cancel_part_at_once(cast: Cast, order: Order, time: Timeline) -> None:
    """One piece cancelled before anybody confirmed."""
    line = order.lines[0]
    at_least(line, 2)
    claim_moves.cancel_at_once(cast.numbers.claim(), [(line, 1)], time.step(0.2, 10), cast.whim())


def cancel_one_of_two(cast: Cast, order: Order, time: Timeline) -> None:
    """One of two lines cancelled whole, the other confirmed: its box stays."""
    first = order.lines[0]
    at = time.step(0.2, 10)
    claim_moves.cancel_at_once(cast.numbers.claim(), [(first, first.quantity)], at, cast.whim())
    accept(cast, order, time)


def cancel(cast: Cast, order: Order, time: Timeline) -> None:
    """Cancelled by the buyer before anybody confirmed: the boxes vanish."""
    entries = [(line, line.remaining) for line in order.lines]
    claim_moves.cancel_at_once(cast.numbers.claim(), entries, time.step(0.2, 20), cast.whim())


def ask_stop(cast: Cast, order: Order, time: Timeline) -> Receipt:
    """Confirmed; the buyer now asks to stop one line."""
    accept(cast, order, time)
    line = order.lines[0]
    entries = [(line, line.remaining)]
    return claim_moves.ask_stop(cast.numbers.claim(), entries, time.step(0.3, 20), cast.whim())


def wish_stop(cast: Cast, order: Order, time: Timeline) -> None:
    """A stop request that waits for the seller."""
    ask_stop(cast, order, time)


def ask_stop_of_part(cast: Cast, order: Order, time: Timeline) -> None:
    """Confirmed; the buyer now asks to stop one piece."""
    line = order.lines[0]
    at_least(line, 2)
    accept(cast, order, time)
    claim_moves.ask_stop(cast.numbers.claim(), [(line, 1)], time.step(0.3, 20), cast.whim())


def ask_stop_of_all(cast: Cast, order: Order, time: Timeline) -> None:
    """One request for every line of a box."""
    accept(cast, order, time)
    entries = [(line, line.remaining) for line in order.boxes[0].lines]
    claim_moves.ask_stop(cast.numbers.claim(), entries, time.step(0.3, 20), cast.whim())


def withdraw_stop(cast: Cast, order: Order, time: Timeline) -> None:
    """The buyer asked to stop and thought better of it."""
    claim_moves.withdraw(ask_stop(cast, order, time), time.step(0.5, 12))


def stop_in_time(cast: Cast, order: Order, time: Timeline) -> None:
    """Asked to stop, and stopped: the boxes of the order vanish."""
    accept(cast, order, time)
    entries = [(line, line.remaining) for line in order.lines]
    at = time.step(0.3, 20)
    receipt = claim_moves.ask_stop(cast.numbers.claim(), entries, at, cast.whim())
    claim_moves.stop(receipt, time.step(0.5, 12))


def stop_too_late(cast: Cast, order: Order, time: Timeline) -> None:
    """Asked to stop when the parcel had been handed over."""
    receipt = ask_stop(cast, order, time)
    for box in order.boxes:
        if box is not receipt.entries[0][0].box:
            moves.depart(box, *cast.parcel(), time.now)
    claim_moves.say_shipped(receipt, *cast.parcel(), time.step(0.5, 12))


def send(cast: Cast, order: Order, time: Timeline) -> None:
    """Confirmed and invoiced, each box by its own parcel."""
    accept(cast, order, time)
    at = time.step(1, 30)
    for box in order.boxes:
        moves.depart(box, *cast.parcel(), at)


def send_part(cast: Cast, order: Order, time: Timeline) -> None:
    """Split: one line has left in a new box, the rest waits in the old one."""
    accept(cast, order, time)
    at = time.step(1, 30)
    box = order.boxes[0]
    new = moves.split(box, box.lines[:1], cast.numbers.box(), at)
    moves.depart(new, *cast.parcel(), at)


def bring(cast: Cast, order: Order, time: Timeline) -> None:
    """Brought by the seller: nobody tracks it."""
    accept(cast, order, time)
    at = time.step(1, 20)
    for box in order.boxes:
        moves.depart(box, DIRECT, str(cast.rng.randrange(10**9, 10**10)), at)


def travel(cast: Cast, order: Order, time: Timeline) -> None:
    """On the road."""
    send(cast, order, time)
    at = time.step(2, 12)
    for box in order.boxes:
        moves.scan(box, at)


def arrive(cast: Cast, order: Order, time: Timeline) -> None:
    """Delivered."""
    travel(cast, order, time)
    at = time.step(14, 44)
    for box in order.boxes:
        moves.deliver(box, at)


def keep(cast: Cast, order: Order, time: Timeline) -> None:
    """Delivered and kept."""
    arrive(cast, order, time)
    at = time.step(24, 190)
    for line in order.lines:
        moves.keep(line, at)
