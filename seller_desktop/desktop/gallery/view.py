"""What can be looked at: a page, and what is opened on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...store.claims_list import ClaimsFilter, claim_keys
from ...store.connection import RawConnection
from ...store.inquiry_list import InquiryFilter, inquiry_keys
from ...store.worklist import Sort, WorklistFilter, keys
from ..place import Place
from ..theme import Mode
from .scene import Scene

Deed = Callable[[Scene], None]


def _nothing(scene: Scene) -> None:
    """Nothing beside the page itself."""
    del scene


@dataclass(frozen=True, slots=True)
class View:
    """One thing to look at. `before` happens ahead of going to the page, `open` on it, `leave` once
    it was looked at: it takes back what the closing of dialogs does not."""

    key: str
    page: str = "orders"
    open: Deed = _nothing
    before: Deed = _nothing
    leave: Deed = _nothing


@dataclass(frozen=True, slots=True)
class Shot:
    """A view in one language, look and size of the window (logical pixels)."""

    view: View
    language: str
    mode: Mode
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """`orders-ko-light`."""
        return f"{self.view.key}-{self.language}-{self.mode}"


def place(conn: RawConnection, page: str) -> Place:
    """A page, on it the first thing of its list."""
    if page == "orders":
        lines = keys(conn, WorklistFilter(), Sort(), 0, limit=1)
        return Place("orders", line_id=lines[0] if lines else None)
    if page == "claims":
        claims = claim_keys(conn, ClaimsFilter(), limit=1)
        return Place("claims", claim_id=claims[0] if claims else None)
    if page == "inquiries":
        inquiries = inquiry_keys(conn, InquiryFilter(), 0, limit=1)
        return Place("inquiries", inquiry_id=inquiries[0] if inquiries else None)
    return Place(page)
