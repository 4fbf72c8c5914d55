"""What the sandbox Coupang remembers: orders, their boxes, the lines in them, and claims.

Instants are UTC milliseconds on the server's clock, amounts won; words are wire words.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..world.people import Address, Person
from ..world.shopping import Item
from . import words


@dataclass(slots=True)
class Order:
    """One checkout: one order number, one or more boxes."""

    order_no: int
    ordered_at: int
    paid_at: int
    buyer: Person
    memo: str | None
    customs_code: str | None
    refer: str
    boxes: list[Box] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        """All lines, whatever box they lie in."""
        return [line for box in self.boxes for line in box.lines]


@dataclass(slots=True)
class Box:
    """One shipment box (묶음배송): the unit of confirming and invoicing."""

    box_no: int
    order: Order
    address: Address
    fee: int
    status: str = words.ACCEPT
    courier: str | None = None
    invoice_no: str | None = None
    invoiced_at: int | None = None
    moving_at: int | None = None
    delivered_at: int | None = None
    split: bool = False
    steps: list[tuple[str, int]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    @property
    def is_gone(self) -> bool:
        """Whether nothing of it is left: it is in no list any more."""
        return all(line.remaining == 0 for line in self.lines)

    @property
    def is_divisible(self) -> bool:
        """Whether a part of it may leave alone."""
        several = sum(line.shippable > 0 for line in self.lines) > 1
        return several and self.status == words.INSTRUCT

    @property
    def changed_at(self) -> int:
        """When anything about it last changed."""
        return max((line.changed_at for line in self.lines), default=0)


@dataclass(slots=True)
class Line:
    """One option in an order. It keeps its number when it moves to another box."""

    line_no: str
    option_no: int
    box: Box
    item: Item
    quantity: int
    due_at: int
    cancelled: int = 0
    ended_as: str | None = None
    kept_at: int | None = None
    address_changed: bool = False
    receipts: list[Receipt] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    changed_at: int = 0
    plan: int = 0
    """Counts what people intend to do next, so that a stale intention is forgotten."""

    @property
    def order(self) -> Order:
        """The order it belongs to."""
        return self.box.order

    @property
    def remaining(self) -> int:
        """What was neither cancelled nor returned."""
        return self.quantity - self.cancelled

    @property
    def waiting(self) -> int:
        """What a cancel or return is pending for."""
        return sum(
            count
            for receipt in self.receipts
            if receipt.is_open
            for line, count in receipt.entries
            if line is self
        )

    @property
    def shippable(self) -> int:
        """What may still be put into the box."""
        return self.remaining - self.waiting

    @property
    def open_receipt(self) -> Receipt | None:
        """The cancel or return still going on."""
        return next((each for each in self.receipts if each.is_open), None)

    @property
    def open_exchange(self) -> Exchange | None:
        """The exchange still going on."""
        return next((each for each in self.exchanges if each.is_open), None)

    @property
    def has_claims(self) -> bool:
        """Whether anybody ever claimed anything."""
        return bool(self.receipts or self.exchanges)


@dataclass(slots=True)
class Receipt:
    """One cancel, stop request or return (접수), of one or more lines of an order."""

    receipt_no: int
    kind: str
    status: str
    entries: list[tuple[Line, int]]
    created_at: int
    modified_at: int
    reason: str
    fault: str
    stop: str = words.STOP_NONE
    released: bool = False
    charge: int = 0
    courier: str | None = None
    invoice_no: str | None = None
    done_at: int | None = None
    done_by: str = "UNDEFINED"
    withdrawn_at: int | None = None
    text: str = ""

    @property
    def order(self) -> Order:
        """The order it is about."""
        return self.entries[0][0].order

    @property
    def total(self) -> int:
        """`cancelCountSum`."""
        return sum(count for _, count in self.entries)

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act."""
        return self.withdrawn_at is None and self.status != words.RETURN_DONE

    @property
    def is_listed(self) -> bool:
        """Whether the list of returns holds it: a withdrawn one vanishes from there."""
        return self.withdrawn_at is None

    @property
    def is_stop(self) -> bool:
        """Whether it asks to stop what has not left."""
        return self.kind == words.RETURN and not self.released


@dataclass(slots=True)
class Exchange:
    """One exchange (교환) of one line; `new_box_no` is where the replacement will lie."""

    exchange_no: int
    line: Line
    quantity: int
    created_at: int
    modified_at: int
    reason: str
    new_box_no: int
    status: str = words.EX_RECEIPT
    collected: str = words.NOT_YET
    collected_at: int | None = None
    delivered: str = words.NOT_YET
    collect_courier: str | None = None
    collect_invoice_no: str | None = None
    courier: str | None = None
    invoice_no: str | None = None
    invoiced_at: int | None = None
    refusal: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still goes on."""
        return self.status in words.EX_OPEN
