"""Reviews (리뷰, 상품평): what buyers wrote about a product, and the seller's replies."""

from __future__ import annotations

from dataclasses import dataclass

from .inquiry import Message


@dataclass(frozen=True, slots=True)
class Review:
    """One review as the marketplace last told it. `rating` is 1 to 5, None where none was given;
    `written_at` in UTC ms; `text` is plain. `is_shown` is whether buyers see it."""

    number: str
    status_word: str
    is_shown: bool
    written_at: int
    text: str
    rating: int | None = None
    product_no: str | None = None
    product_name: str | None = None
    order_no: str | None = None
    author: str | None = None
    messages: tuple[Message, ...] = ()
