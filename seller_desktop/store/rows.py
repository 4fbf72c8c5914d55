"""Order lines and claims between domain objects and rows: the one place that knows both."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from operator import attrgetter

from ..domain.claim import Claim, ClaimKind, ClaimState, Party
from ..domain.order import LineStatus, OrderLine, Recipient

LINE_COLUMNS = (
    "order_no",
    "line_no",
    "group_no",
    "status",
    "status_word",
    "claim",
    "ordered_at",
    "paid_at",
    "accepted_at",
    "dispatched_at",
    "picked_up_at",
    "delivered_at",
    "purchase_confirmed_at",
    "dispatch_due_at",
    "product",
    "option",
    "product_no",
    "option_no",
    "seller_code",
    "quantity",
    "quantity_initial",
    "amount",
    "amount_initial",
    "currency",
    "delivery_fee",
    "expected_settlement",
    "delivery_method",
    "courier",
    "invoice_no",
    "delivery_attribute",
    "awaiting_gift_address",
    "delay_reason",
)
RECIPIENT_COLUMNS = (
    "orderer_name",
    "orderer_phone",
    "name",
    "phone",
    "phone2",
    "postcode",
    "address",
    "address_detail",
    "delivery_memo",
    "customs_code",
)
CLAIM_COLUMNS = (
    "claim_no",
    "kind",
    "state",
    "status_word",
    "held",
    "hold_reason",
    "hold_detail",
    "reason",
    "reason_detail",
    "requested_by",
    "quantity",
    "requested_at",
    "respond_due_at",
    "collect_status",
    "collect_method",
    "collect_courier",
    "collect_invoice_no",
    "collected_at",
    "redelivery_courier",
    "redelivery_invoice_no",
    "completed_at",
    "fee",
    "extra_fee",
    "fault",
    "fee_payer",
    "fee_method",
    "refund_due_at",
)

line_values = attrgetter(*LINE_COLUMNS)
recipient_values = attrgetter(*RECIPIENT_COLUMNS)
claim_values = attrgetter(*CLAIM_COLUMNS)

_ADDRESS = attrgetter("name", "phone", "postcode", "address", "address_detail")


def line_hash(line: OrderLine) -> bytes:
    """Content hash of a line with its personal data: equal hashes mean nothing changed."""
    return _digest(repr((line_values(line), recipient_values(line.recipient))))


def claim_hash(claim: Claim) -> bytes:
    """Content hash of a claim."""
    return _digest(repr(claim_values(claim)))


def address_digest(recipient: Recipient, salt: bytes) -> str | None:
    """Salted digest of where the goods go; None where no address is known."""
    if recipient.address is None:
        return None
    return blake2b(repr(_ADDRESS(recipient)).encode(), digest_size=8, key=salt).hexdigest()


def personal_digest(value: str | None, salt: bytes) -> str | None:
    """What a change event may hold of a personal value."""
    if value is None:
        return None
    return blake2b(value.encode(), digest_size=8, key=salt).hexdigest()


def line_from_row(row: Sequence[object], recipient: Recipient) -> OrderLine:
    """The line of a row in the order of `LINE_COLUMNS`."""
    values = dict(zip(LINE_COLUMNS, row, strict=True))
    values["status"] = LineStatus(str(values["status"]))
    values["awaiting_gift_address"] = bool(values["awaiting_gift_address"])
    return OrderLine(recipient=recipient, **values)  # type: ignore[arg-type]


def recipient_from_row(row: Sequence[object]) -> Recipient:
    """The recipient of a row in the order of `RECIPIENT_COLUMNS`."""
    return Recipient(*row)  # type: ignore[arg-type]


def claim_from_row(order_no: str, line_no: str, row: Sequence[object]) -> Claim:
    """The claim of a row in the order of `CLAIM_COLUMNS`."""
    values = dict(zip(CLAIM_COLUMNS, row, strict=True))
    values["kind"] = ClaimKind(str(values["kind"]))
    values["state"] = ClaimState(str(values["state"]))
    values["held"] = bool(values["held"])
    for party in ("fault", "fee_payer"):
        known = values[party]
        values[party] = None if known is None else Party(str(known))
    return Claim(order_no=order_no, line_no=line_no, **values)  # type: ignore[arg-type]


def _digest(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=16).digest()
