"""Inquiries (문의): what buyers and the marketplace's call centre ask, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .korea_time import DAY_MS

ANSWER_WITHIN_MS = DAY_MS
"""What every marketplace counts by (`seller-domain.md` 4.7): an answer within 24 hours."""


class InquiryKind(StrEnum):
    """Who asks about what: 상품 문의, 고객(주문) 문의, 고객센터 문의."""

    PRODUCT = "product"
    ORDER = "order"
    CALL_CENTRE = "call_centre"


class InquiryState(StrEnum):
    """What is left to do. `TO_ACKNOWLEDGE` (미확인): the seller has only to say it was seen."""

    OPEN = "open"
    TO_ACKNOWLEDGE = "to_acknowledge"
    ANSWERED = "answered"
    CLOSED = "closed"
    UNKNOWN = "unknown"


WAITING_STATES = frozenset({InquiryState.OPEN, InquiryState.TO_ACKNOWLEDGE})
"""States in which the seller still has to do something."""


class Side(StrEnum):
    """Who wrote a message."""

    BUYER = "buyer"
    SELLER = "seller"
    MARKETPLACE = "marketplace"


@dataclass(frozen=True, slots=True)
class Message:
    """One message under an inquiry or a review. `at` in UTC ms, None where it isn't told."""

    number: str
    side: Side
    text: str
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One inquiry as the marketplace last told it. Instants are UTC ms.

    Unique by (shop, kind, number). `answer_to` is the message an answer has to name, where the
    marketplace wants one. `text`, `title`, `asker` and the messages are the buyer's own words:
    personal data.
    """

    kind: InquiryKind
    number: str
    state: InquiryState
    status_word: str
    asked_at: int
    text: str
    title: str | None = None
    category: str | None = None
    respond_due_at: int | None = None
    order_no: str | None = None
    product_no: str | None = None
    product_name: str | None = None
    option_nos: tuple[str, ...] = ()
    asker: str | None = None
    messages: tuple[Message, ...] = ()
    answer_to: str | None = None

    @property
    def needs_seller(self) -> bool:
        """Whether the seller still has to do something about it."""
        return self.state in WAITING_STATES

    @property
    def answer_due_at(self) -> int:
        """Until when it should be answered, UTC ms: the marketplace's word, else 24 hours."""
        told = self.respond_due_at
        return self.asked_at + ANSWER_WITHIN_MS if told is None else told


def is_said(text: str, messages: tuple[Message, ...]) -> bool:
    """Whether the seller's side has said this already: the proof that an answer arrived. Line
    ends and outer blanks differ between marketplaces and don't count."""
    wanted = _plain(text)
    return any(m.side is Side.SELLER and _plain(m.text) == wanted for m in messages)


def _plain(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
