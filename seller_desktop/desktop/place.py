"""Where a click on a notification, a badge or a search result leads."""

from __future__ import annotations

from dataclasses import dataclass

PAGES = ("today", "orders", "claims", "inquiries", "outbox", "shops", "settings")
"""Keys of the pages, in the order of the rail."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and on it a stage tab, a line, a claim, an inquiry, a shop, an action, or a text to
    search. `only` narrows its list to these keys, `title` says what they are."""

    page: str
    stage: str | None = None
    line_id: int | None = None
    claim_id: int | None = None
    inquiry_id: int | None = None
    shop_id: int | None = None
    action_id: str | None = None
    text: str | None = None
    only: frozenset[int] | None = None
    title: str = ""
