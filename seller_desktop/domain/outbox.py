"""One action as it stands in the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .action import ActionState, Verb
from .inquiry import InquiryKind
from .intent import Intent
from .order import OrderLine


@dataclass(frozen=True, slots=True)
class Seen:
    """What the seller saw when asking: a change of it before sending holds a dispatch.

    `address` is a salted digest of where the goods go, never the address.
    """

    quantity: int
    option: str | None = None
    address: str | None = None


def seen_of(lines: Sequence[OrderLine], address: str | None) -> Seen:
    """What a seller sees of a unit of these lines; `address` is the digest of the first one's."""
    options = [line.option for line in lines if line.option is not None]
    return Seen(sum(line.quantity for line in lines), ", ".join(options) or None, address)


@dataclass(frozen=True, slots=True)
class InquiryRef:
    """The inquiry an action is about: our key, and what its marketplace is asked for it by."""

    id: int
    kind: InquiryKind
    number: str
    asked_at: int


@dataclass(frozen=True, slots=True)
class Action:
    """One verb on one unit: lines or an inquiry. Instants are UTC ms. `line_ids` and `line_nos` run
    in parallel, in the order of the ids; both are empty where `inquiry` is what it is about.

    `refused` says that the last attempt was refused by the marketplace and not read back yet;
    `attempt_ended_at` is when the last attempt ended;
    `settles_from` is the marketplace's instant from which a lost effect is given time to show,
    None until the first reading after it; `overridden` are the causes of holds that the seller has
    overridden.
    """

    id: str
    seq: int
    request_id: str
    shop_id: int
    verb: Verb
    intent: Intent
    state: ActionState
    line_ids: tuple[int, ...]
    line_nos: tuple[str, ...]
    created_at: int
    not_before: int
    seen: Seen
    claim_no: str | None = None
    reason: str | None = None
    marketplace_code: str | None = None
    marketplace_message: str | None = None
    hold_cause: str | None = None
    overridden: frozenset[str] = frozenset()
    next_check_at: int | None = None
    attempts: int = 0
    unknown_attempts: int = 0
    reads_without: int = 0
    alone: bool = False
    refused: bool = False
    attempt_ended_at: int | None = None
    settles_from: int | None = None
    replaces: str | None = None
    inquiry: InquiryRef | None = None

    @property
    def places(self) -> tuple[int | InquiryRef, ...]:
        """Where the order of asking counts: its lines, or its inquiry."""
        return self.line_ids if self.inquiry is None else (self.inquiry,)


def claim_cause(claim_no: str) -> str:
    """The cause of a hold that a claim made."""
    return f"claim:{claim_no}"
