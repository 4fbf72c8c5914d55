"""Refunds as claims: a shop knows no request, only money that was given back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from ....domain.claim import Claim, ClaimKind, ClaimState
from ...decoding import Unreadable
from ..values import figure, identity, moment, text, whole_pieces
from ..wire import Meta, Refund, RefundItem, decode, entries, readable

_ITEM_KEY = "_refunded_item_id"
WORD = "refunded"


@dataclass(frozen=True, slots=True)
class Part:
    """What a refund says of one line: pieces and money, both positive."""

    quantity: Decimal
    total: Decimal


_NO_PART = Part(Decimal(0), Decimal(0))


@dataclass(frozen=True, slots=True)
class ReadRefund:
    """One refund by line item; without parts it is money alone."""

    number: str
    at: int
    reason: str | None
    parts: dict[str, Part]


def read_refunds(raws: Sequence[msgspec.Raw]) -> tuple[ReadRefund, ...]:
    """The refunds of an order, each once however often it is told, oldest first. Raises
    `Unreadable`: without them nobody knows what is left of a line."""
    read = [_read(decode(raw, Refund)) for raw in raws]
    found = {refund.number: refund for refund in read}
    return tuple(sorted(found.values(), key=lambda refund: (refund.at, refund.number)))


def _read(refund: Refund) -> ReadRefund:
    number, at = identity(refund.id), moment(refund.date_created_gmt)
    if number is None or at is None:
        raise Unreadable("refunds.id" if number is None else "refunds.date_created_gmt")
    parts: dict[str, Part] = {}
    for item in entries(refund.line_items, RefundItem):
        line = _line_of(item)
        if line is not None:
            part, before = _part(item), parts.get(line, _NO_PART)
            parts[line] = Part(part.quantity + before.quantity, part.total + before.total)
    return ReadRefund(number, at, text(refund.reason), parts)


def _line_of(item: RefundItem) -> str | None:
    for entry in entries(item.meta_data, Meta):
        if entry.key == _ITEM_KEY:
            return identity(readable(entry.value, str | int))  # type: ignore[arg-type]
    return None


def _part(item: RefundItem) -> Part:
    quantity, total, tax = (figure(each) for each in (item.quantity, item.total, item.total_tax))
    if quantity is None or total is None:
        raise Unreadable("refunds.line_items")
    return Part(abs(quantity), abs(total + (tax or 0)))


@dataclass(frozen=True, slots=True)
class Owner:
    """The line refunds stand on. Money alone stands on an order's `first` line."""

    order_no: str
    item_no: str
    first: bool
    sent_at: int | None

    @property
    def line_no(self) -> str:
        """The line's number."""
        return f"{self.order_no}-{self.item_no}"

    def concerns(self, refund: ReadRefund) -> bool:
        """Whether a refund has anything to do with the line."""
        return self.item_no in refund.parts or (self.first and not refund.parts)

    def came_back(self, refunds: Sequence[ReadRefund]) -> bool:
        """Whether the money was given back after the goods had left."""
        last = max((one.at for one in refunds if self.concerns(one)), default=None)
        return self.sent_at is not None and (last is None or last >= self.sent_at)


def claims_of(owner: Owner, refunds: Sequence[ReadRefund]) -> tuple[Claim, ...]:
    """The refunds of one line as claims that are done."""
    return tuple(_claim(owner, refund) for refund in refunds if owner.concerns(refund))


def _claim(owner: Owner, refund: ReadRefund) -> Claim:
    part = refund.parts.get(owner.item_no)
    sent = owner.sent_at is not None and refund.at >= owner.sent_at
    return Claim(
        claim_no=f"{refund.number}-{owner.item_no}",
        order_no=owner.order_no,
        line_no=owner.line_no,
        kind=ClaimKind.RETURN if sent else ClaimKind.CANCEL,
        state=ClaimState.DONE,
        status_word=WORD,
        requested_at=refund.at,
        quantity=None if part is None else whole_pieces(part.quantity),
        reason=refund.reason,
        completed_at=refund.at,
    )
