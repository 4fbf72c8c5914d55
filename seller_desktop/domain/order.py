"""Orders as their lines (상품주문): the line is the unit of state, of every action and of sync."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LineStatus(StrEnum):
    """Canonical status of an order line. What only we know (packed, printed) is never one."""

    AWAITING_PAYMENT = "awaiting_payment"
    PAID = "paid"
    ACCEPTED = "accepted"
    DISPATCHED = "dispatched"
    IN_TRANSIT = "in_transit"
    DELIVERED = "delivered"
    PURCHASE_CONFIRMED = "purchase_confirmed"
    CANCELED = "canceled"
    RETURNED = "returned"
    EXCHANGED = "exchanged"
    UNPAID_CANCELED = "unpaid_canceled"
    UNKNOWN = "unknown"


CLOSED_STATUSES = frozenset(
    {
        LineStatus.PURCHASE_CONFIRMED,
        LineStatus.CANCELED,
        LineStatus.RETURNED,
        LineStatus.EXCHANGED,
        LineStatus.UNPAID_CANCELED,
    }
)
"""Nothing more happens to such a line unless a claim is open on it."""

TO_SHIP_STATUSES = frozenset({LineStatus.PAID, LineStatus.ACCEPTED})
"""The goods are still with the seller; the dispatch deadline runs."""

HOLDABLE_STATUSES = TO_SHIP_STATUSES | {LineStatus.AWAITING_PAYMENT}
"""Nothing has left yet: the seller may put the line on hold (보류)."""

SENT_STATUSES = frozenset(
    {
        LineStatus.DISPATCHED,
        LineStatus.IN_TRANSIT,
        LineStatus.DELIVERED,
        LineStatus.PURCHASE_CONFIRMED,
    }
)
"""The goods have left."""


class DeliveryMethod(StrEnum):
    """How the goods reach the buyer."""

    PARCEL = "parcel"
    DIRECT = "direct"
    VISIT = "visit"
    QUICK = "quick"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Personal data of one line: purged on its own clock, masked on screen, never logged."""

    orderer_name: str | None = None
    orderer_phone: str | None = None
    name: str | None = None
    phone: str | None = None
    phone2: str | None = None
    postcode: str | None = None
    address: str | None = None
    address_detail: str | None = None
    delivery_memo: str | None = None
    customs_code: str | None = None


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line as the marketplace last told it. Instants are UTC milliseconds, amounts minor units.

    `quantity` and `amount` are what remains after partial claims; `status_word` is the
    marketplace's own word, kept as it came. `claim` is `kind.state` of the open claim.
    """

    order_no: str
    line_no: str
    status: LineStatus
    status_word: str
    ordered_at: int
    product: str
    quantity: int
    amount: int
    currency: str = "KRW"
    claim: str | None = None
    group_no: str | None = None
    paid_at: int | None = None
    accepted_at: int | None = None
    dispatched_at: int | None = None
    picked_up_at: int | None = None
    delivered_at: int | None = None
    purchase_confirmed_at: int | None = None
    dispatch_due_at: int | None = None
    option: str | None = None
    product_no: str | None = None
    option_no: str | None = None
    seller_code: str | None = None
    quantity_initial: int | None = None
    amount_initial: int | None = None
    delivery_fee: int | None = None
    expected_settlement: int | None = None
    delivery_method: str | None = None
    courier: str | None = None
    invoice_no: str | None = None
    delivery_attribute: str | None = None
    awaiting_gift_address: bool = False
    delay_reason: str | None = None
    recipient: Recipient = Recipient()

    @property
    def recency_at(self) -> int:
        """The instant whose order is recency: payment, or the order where there is none yet."""
        return self.ordered_at if self.paid_at is None else self.paid_at


def is_open(status: str, claim: str | None) -> bool:
    """Whether anything can still happen to the line: the open-order refresh re-reads such lines."""
    return claim is not None or status not in CLOSED_STATUSES
