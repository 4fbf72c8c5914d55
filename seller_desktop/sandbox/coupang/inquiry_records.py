"""What buyers and the call centre ask of the sandbox Coupang's seller, and what was answered.

Instants are UTC milliseconds on the server's clock; words are wire words.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ...domain.korea_time import DAY_MS
from ..world.shopping import Item
from .records import Line

PROGRESS = "progress"
COMPLETE = "complete"
ASKED = "requestAnswer"
ANSWERED = "answered"
ANSWER_WITHIN_MS = DAY_MS
"""Then a transfer expires: Coupang answers by itself."""


@dataclass(frozen=True, slots=True)
class Comment:
    """An answer under a product."""

    number: int
    text: str
    at: int


@dataclass(slots=True)
class OnlineInquiry:
    """상품 문의: asked under a product, by somebody who bought it (`line`) or by anybody."""

    number: int
    item: Item
    option_no: int
    text: str
    asked_at: int
    line: Line | None = None
    comments: list[Comment] = field(default_factory=list)


@dataclass(slots=True)
class CallReply:
    """One message between call centre and seller."""

    number: int
    parent: int | None
    by_vendor: bool
    text: str
    at: int
    needs_answer: bool = False


@dataclass(slots=True)
class CallInquiry:
    """고객센터 문의 about a line. `to_confirm` ones want only to be looked at (미확인)."""

    number: int
    line: Line
    category: str
    text: str
    asked_at: int
    replies: list[CallReply]
    status: str = PROGRESS
    partner_status: str = ASKED
    to_confirm: bool = False
    answered_at: int | None = None

    @property
    def transferred_at(self) -> int:
        """When the call centre last handed it over."""
        return max((each.at for each in self.replies if not each.by_vendor), default=self.asked_at)

    @property
    def is_open(self) -> bool:
        """Whether the seller has something to do."""
        return self.to_confirm or (self.status, self.partner_status) == (PROGRESS, ASKED)

    def is_late(self, now: int) -> bool:
        """Whether its time is over."""
        return now - self.transferred_at > ANSWER_WITHIN_MS

    def close(self, at: int) -> None:
        """Coupang has answered in the seller's stead."""
        self.status, self.to_confirm = COMPLETE, False
        for reply in self.replies:
            reply.needs_answer = False
        self.answered_at = at
