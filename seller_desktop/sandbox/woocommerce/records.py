"""What the shop's database holds: orders with their items, refunds, trackings and notes."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..world.people import Address, Person
from ..world.shopping import Item
from . import words


@dataclass(frozen=True, slots=True)
class RefundPart:
    """So many pieces of one line, and the money for them."""

    item_id: int
    quantity: int
    total: int


@dataclass(frozen=True, slots=True)
class Refund:
    """Money given back. Amounts in minor units."""

    refund_id: int
    at: int
    amount: int
    reason: str
    parts: tuple[RefundPart, ...] = ()
    by_gateway: bool = False


@dataclass(frozen=True, slots=True)
class Tracking:
    """One entry of a shipment tracking plug-in. `shipped_at` in epoch seconds."""

    tracking_id: str
    provider: str
    link: str
    number: str
    shipped_at: int
    custom: bool


@dataclass(slots=True)
class Fulfillment:
    """One fulfillment of the shop's own."""

    fulfillment_id: int
    meta: list[dict[str, object]]
    status: str
    updated_at: int
    deleted_at: int | None = None

    @property
    def is_fulfilled(self) -> bool:
        """Whether its goods have left."""
        return self.status == "fulfilled" and self.deleted_at is None

    def value(self, key: str) -> object:
        """The value of one member of its meta data."""
        return next((entry["value"] for entry in self.meta if entry["key"] == key), None)


@dataclass(frozen=True, slots=True)
class Note:
    """A note on an order; one for the customer is mailed."""

    note_id: int
    at: int
    text: str
    for_customer: bool


@dataclass(slots=True)
class Line:
    """One line item. `unit_price` in minor units, tax included."""

    item_id: int
    order: Order = field(repr=False)
    item: Item
    unit_price: int

    @property
    def line_no(self) -> str:
        """Order and line item together: the number by which clients know the line."""
        return f"{self.order.order_id}-{self.item_id}"

    @property
    def changed_at(self) -> int:
        """When its order changed last, UTC ms."""
        return self.order.modified_at

    @property
    def amount(self) -> int:
        """What was paid for the line."""
        return self.unit_price * self.item.quantity

    @property
    def remaining(self) -> int:
        """Pieces not refunded."""
        return self.item.quantity - sum(part.quantity for part in self.refund_parts())

    @property
    def remaining_amount(self) -> int:
        """What was paid and not given back."""
        return self.amount - sum(part.total for part in self.refund_parts())

    def refund_parts(self) -> list[RefundPart]:
        """What was refunded of this line."""
        return [
            part
            for refund in self.order.refunds
            for part in refund.parts
            if part.item_id == self.item_id
        ]


@dataclass(slots=True)
class Order:
    """One order. Instants are whole seconds in UTC ms, as the shop keeps them."""

    order_id: int
    created_at: int
    modified_at: int
    status: str
    currency: str
    buyer: Person
    address: Address
    memo: str | None
    means: str
    shipping: int
    lines: list[Line] = field(default_factory=list)
    paid_at: int | None = None
    completed_at: int | None = None
    refunds: list[Refund] = field(default_factory=list)
    trackings: list[Tracking] = field(default_factory=list)
    fulfillments: list[Fulfillment] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    meta: list[dict[str, object]] = field(default_factory=list)
    took_stock: bool = False
    """Whether its pieces were taken from the shelf."""
    told: bool = False
    """Whether a client has told of its dispatch since it last came back."""
    corrected: set[str] = field(default_factory=set)
    """Invoice numbers that were told after the goods had left, in the place of others."""
    plan: int = 0

    @property
    def total(self) -> int:
        """What the whole order cost."""
        return sum(line.amount for line in self.lines) + self.shipping

    @property
    def refundable(self) -> int:
        """What was not given back yet."""
        return self.total - sum(refund.amount for refund in self.refunds)

    @property
    def is_gone(self) -> bool:
        """Whether no list shows it any more."""
        return self.status in (words.TRASH, words.DELETED)

    def line(self, item_id: int) -> Line | None:
        """The line of a line item."""
        return next((line for line in self.lines if line.item_id == item_id), None)

    @property
    def numbers(self) -> set[str]:
        """The invoice numbers the shop keeps."""
        kept = [_parcel(each) for each in self.fulfillments if each.is_fulfilled]
        told = {number for _, number in kept if number is not None}
        return told | {each.number for each in self.trackings}

    def telling(self, number: str, known: set[str]) -> str:
        """What it means to be told an invoice number where others are known: a dispatch, or another
        number for goods that have left. What was told before is the same deed again."""
        if self.status in words.UNSENT or (number in known and number not in self.corrected):
            return "dispatch"
        self.corrected.add(number)
        return "change_invoice"

    def sent_by(self) -> tuple[str | None, str | None]:
        """Carrier and invoice number, wherever the shop keeps them; the newest entry counts."""
        own = self._in_own_meta()
        kept: list[tuple[str | None, str | None]]
        if self.trackings:
            kept = [(each.provider, each.number) for each in self.trackings]
        else:
            kept = [_parcel(each) for each in self.fulfillments if each.is_fulfilled]
        if own is not None and (not kept or own[1] in [number for _, number in kept]):
            return own
        return kept[-1] if kept else (None, None)

    def _in_own_meta(self) -> tuple[str | None, str | None] | None:
        """What a client noted in meta data of its own."""
        for entry in self.meta:
            value = entry["value"]
            if isinstance(value, dict) and isinstance(value.get("invoice_no"), str):
                courier = value.get("courier")
                return (str(courier) if courier else None), value["invoice_no"]
        return None


def _parcel(fulfillment: Fulfillment) -> tuple[str | None, str | None]:
    provider = fulfillment.value("_provider_name") or fulfillment.value("_shipment_provider")
    number = fulfillment.value("_tracking_number")
    return (str(provider) if provider else None), (str(number) if number else None)
