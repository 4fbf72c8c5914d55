"""What the sandbox SmartStore remembers: checkouts, their lines, parcels and claims.

Instants are UTC milliseconds on the server's clock, amounts won; words are wire words.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..world.people import Address, Person
from ..world.shopping import Item
from . import words


@dataclass(slots=True)
class Order:
    """One checkout (주문)."""

    order_no: str
    ordered_at: int
    buyer: Person
    means: str
    mobile: bool
    memo: str | None
    customs_code: str | None
    pay_due_at: int | None = None
    paid_at: int | None = None
    gift: bool = False
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Parcel:
    """How a line left, and how far it got."""

    method: str
    sent_at: int
    courier: str | None = None
    invoice_no: str | None = None
    status: str | None = None
    picked_at: int | None = None
    delivered_at: int | None = None


@dataclass(slots=True)
class HopeDelivery:
    """The day the buyer wants a bulky thing brought."""

    day: str
    hour: str | None
    region: str | None
    changed_at: int | None = None
    changer: str = "구매자"
    reason: str | None = None


@dataclass(slots=True)
class Claim:
    """One claim (클레임) on one line, from request to end."""

    claim_no: str
    kind: str
    status: str
    requested_at: int
    quantity: int
    reason: str
    detail: str
    channel: str
    completed_at: int | None = None
    approved_at: int | None = None
    hold: str | None = None
    hold_reason: str | None = None
    hold_detail: str | None = None
    hold_at: int | None = None
    hold_by: str | None = None
    released_at: int | None = None
    released_by: str | None = None
    collect_status: str | None = None
    collect_method: str | None = None
    collect_courier: str | None = None
    collect_invoice_no: str | None = None
    collect_started_at: int | None = None
    collected_at: int | None = None
    fee: int = 0
    fee_deducted: bool = False
    extra_fee: int = 0
    again_method: str | None = None
    again_courier: str | None = None
    again_invoice_no: str | None = None
    again_at: int | None = None
    again_status: str | None = None
    follows: Claim | None = None
    """The exchange this return came after (`beforeClaim`)."""

    @property
    def is_open(self) -> bool:
        """Whether it still goes on."""
        return self.status not in words.FINAL_CLAIMS

    @property
    def is_held(self) -> bool:
        """Whether it is frozen (보류)."""
        return self.hold == words.HELD


@dataclass(slots=True)
class Line:
    """One product order (상품주문): the unit of every call."""

    line_no: str
    order: Order
    item: Item
    address: Address
    package_no: str
    attribute: str
    status: str = words.PAYMENT_WAITING
    place_status: str | None = None
    remaining: int = 0
    place_at: int | None = None
    due_at: int | None = None
    delay_reason: str | None = None
    delay_detail: str | None = None
    decided_at: int | None = None
    gift_status: str | None = None
    gift_received_at: int | None = None
    address_changed: bool = False
    carries_fee: bool = False
    parcel: Parcel | None = None
    hope: HopeDelivery | None = None
    claims: list[Claim] = field(default_factory=list)
    changed_at: int = 0
    change_type: str = "PAY_WAITING"
    plan: int = 0
    """Counts what people intend to do next, so that a stale intention is forgotten."""

    @property
    def last_claim(self) -> Claim | None:
        """The latest claim, finished or not."""
        return self.claims[-1] if self.claims else None

    @property
    def open_claim(self) -> Claim | None:
        """The claim still going on."""
        return self.claims[-1] if self.claims and self.claims[-1].is_open else None

    @property
    def sent_parcel(self) -> Parcel:
        """The parcel of a line that has left. Raises LookupError for any other."""
        if self.parcel is None:
            raise LookupError(f"line {self.line_no} has not left")
        return self.parcel

    @property
    def awaits_gift(self) -> bool:
        """A gift nobody has accepted: there is no address to send to."""
        return self.gift_status == "WAIT_FOR_RECEIVING"

    def touch(self, change_type: str, at: int) -> None:
        """A change the feed tells of."""
        self.change_type = change_type
        self.changed_at = at
