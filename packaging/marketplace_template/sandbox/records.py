"""What a sandbox shop knows: orders, their lines, and what a buyer asks. Instants are UTC ms."""

from __future__ import annotations

from dataclasses import dataclass, field

from seller_desktop.sandbox.world.people import Address, Person
from seller_desktop.sandbox.world.shopping import Item

from . import words


@dataclass(slots=True)
class CancelRequest:
    """A buyer's request to cancel one line."""

    number: int
    asked_at: int
    reason: str
    state: str = words.ASKED
    answered_at: int | None = None


@dataclass(slots=True, eq=False)
class Line:
    """One line of an order. `plan` tells which of the deeds planned for it still counts."""

    number: int
    order: Order
    item: Item
    changed_at: int
    send_by: int
    status: str = words.PAID
    accepted_at: int | None = None
    sent_at: int | None = None
    arrived_at: int | None = None
    courier: str | None = None
    invoice_no: str | None = None
    request: CancelRequest | None = None
    plan: int = 0

    @property
    def total(self) -> int:
        """What the buyer paid for it, in won."""
        return (self.item.price - self.item.product.discount) * self.item.quantity

    @property
    def asked(self) -> bool:
        """Whether a request to cancel waits for an answer."""
        return self.request is not None and self.request.state == words.ASKED


@dataclass(slots=True, eq=False)
class Order:
    """What one buyer ordered at once: paid when it was placed."""

    number: int
    placed_at: int
    buyer: Person
    address: Address
    memo: str | None
    lines: list[Line] = field(default_factory=list)

    @property
    def changed_at(self) -> int:
        """When any of its lines changed last."""
        return max((line.changed_at for line in self.lines), default=self.placed_at)
