"""What a marketplace may offer beside orders: inquiries, reviews, products with their stock.

Each is a protocol of its own that a `Connector` may implement; a screen asks with `isinstance`
and with `MarketplaceFacts.offers`. Writes leave by `Connector.send`, like every other write.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar, runtime_checkable

from ..domain.inquiry import Inquiry, InquiryKind
from ..domain.intent import Acknowledge, Answer, Reply, SetStock
from ..domain.product import Option, Product
from ..domain.reading import Undecoded
from ..domain.review import Review
from .contract import Prepared, Window

__all__ = ["Inquired", "InquiryWrite", "Listing", "Replying", "Reviewed", "StockWrite", "Stocked"]

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Listing(Generic[Record]):
    """One answer to a reading question. `read_at` is UTC ms on the marketplace's clock;
    `next_page` is opaque, None at the end; `missing` are numbers asked for and not answered."""

    records: tuple[Record, ...]
    read_at: int
    next_page: str | None = None
    undecoded: tuple[Undecoded, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InquiryWrite:
    """An answer (or the word that it was seen) to an inquiry as it was read just now; to an
    answered one it edits the answer, see `Capabilities.answer_edits`."""

    key: str
    intent: Answer | Acknowledge
    inquiry: Inquiry


@dataclass(frozen=True, slots=True)
class StockWrite:
    """The stock an option shall have. `key` is its idempotency key."""

    key: str
    intent: SetStock
    option: Option


@runtime_checkable
class Inquired(Protocol):
    """A connector whose marketplace has inquiries. Reads raise what `Connector`'s reads raise."""

    def read_inquiries(self, window: Window, page: str | None) -> Listing[Inquiry]:
        """Inquiries of every kind asked within the window, open and answered."""

    def read_inquiry(self, kind: InquiryKind, number: str, asked_at: int) -> Listing[Inquiry]:
        """This inquiry afresh: the read before and after an answer."""

    def prepare_answer(self, write: InquiryWrite) -> Prepared:
        """The bytes of an answer. Raises `UserFixable` where it can't be put into words."""


@runtime_checkable
class Reviewed(Protocol):
    """A connector whose marketplace lets reviews be read."""

    def read_reviews(self, window: Window, page: str | None) -> Listing[Review]:
        """Reviews written within the window."""

    def read_review(self, number: str) -> Listing[Review]:
        """This review afresh with its replies."""


@runtime_checkable
class Replying(Protocol):
    """A connector whose marketplace takes replies to reviews."""

    def prepare_reply(self, key: str, intent: Reply, review: Review) -> Prepared:
        """The bytes of a public reply. Raises `UserFixable` where it can't be put into words."""


@runtime_checkable
class Stocked(Protocol):
    """A connector whose marketplace lets products be read and stock be set."""

    def read_products(self, page: str | None) -> Listing[Product]:
        """All products with their options, a page at a time."""

    def read_options(self, options: Sequence[Option]) -> Listing[Option]:
        """The stock of these options afresh."""

    def prepare_stock(self, writes: Sequence[StockWrite]) -> Prepared:
        """The bytes that set stock, absolute; at most the verb's `batch_limit` options."""
