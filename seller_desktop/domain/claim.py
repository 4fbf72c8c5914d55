"""Claims (클레임): cancels, returns and exchanges, and the two kinds a seller can only watch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClaimKind(StrEnum):
    """What the claim is about. The last two are the marketplace's own: read-only for the seller."""

    CANCEL = "cancel"
    RETURN = "return"
    EXCHANGE = "exchange"
    ADMIN_CANCEL = "admin_cancel"
    CONFIRM_HOLD = "confirm_hold"


class ClaimState(StrEnum):
    """How far it is. Where a marketplace can't tell a refusal from a withdrawal: withdrawn."""

    REQUESTED = "requested"
    PROCESSING = "processing"
    COLLECTING = "collecting"
    COLLECTED = "collected"
    REDELIVERING = "redelivering"
    DONE = "done"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class Party(StrEnum):
    """Who is at fault (귀책), or who pays."""

    BUYER = "buyer"
    SELLER = "seller"
    MARKETPLACE = "marketplace"


FINAL_CLAIM_STATES = frozenset({ClaimState.DONE, ClaimState.REJECTED, ClaimState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim on one line as the marketplace last told it. Instants are UTC ms, fees minor units.

    `held` is a flag beside the state (보류). `fee` is the return shipping, `fee_payer` who pays it
    and `fee_method` how, in the marketplace's own word; `extra_fee` is what the seller asked on
    top when holding. `refund_due_at` is when the marketplace means to refund.
    """

    claim_no: str
    order_no: str
    line_no: str
    kind: ClaimKind
    state: ClaimState
    status_word: str
    requested_at: int
    quantity: int | None = None
    held: bool = False
    hold_reason: str | None = None
    hold_detail: str | None = None
    reason: str | None = None
    reason_detail: str | None = None
    requested_by: str | None = None
    respond_due_at: int | None = None
    collect_status: str | None = None
    collect_method: str | None = None
    collect_courier: str | None = None
    collect_invoice_no: str | None = None
    collected_at: int | None = None
    redelivery_courier: str | None = None
    redelivery_invoice_no: str | None = None
    completed_at: int | None = None
    fee: int | None = None
    extra_fee: int | None = None
    fault: Party | None = None
    fee_payer: Party | None = None
    fee_method: str | None = None
    refund_due_at: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act."""
        return self.state not in FINAL_CLAIM_STATES

    @property
    def label(self) -> str:
        """`kind.state`, the form in which an order line carries its open claim."""
        return f"{self.kind}.{self.state}"
