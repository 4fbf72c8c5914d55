"""A window of time that is read page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from ..domain.errors import Fault, Problem
from ..marketplaces.contract import Window

_PAGE_CAP = 2_000


class Paged(Protocol):
    """One answer to a question that is answered page by page."""

    @property
    def next_page(self) -> str | None:
        """What the next page is asked for by, None at the end."""


@dataclass(slots=True)
class Walk:
    """How far a window was read; `last` says that no other window follows."""

    window: Window
    page: str | None = None
    pages: int = 0
    last: bool = True

    def go_on(self, page: Paged) -> bool:
        """Take note of an answer; True when the window is finished.

        A feed that never ends or turns in a circle raises `Fault`: an error, no endless loop.
        """
        self.pages += 1
        if page.next_page is not None and (page.next_page == self.page or self.pages > _PAGE_CAP):
            raise Fault.of(Problem("answer_unreadable", {"what": "paging"}))
        self.page = page.next_page
        return page.next_page is None


def pieces(start: int, end: int, widest: int) -> Iterator[Window]:
    """A span cut into windows of at most `widest` ms, oldest first; both ends inclusive."""
    while start <= end:
        until = min(end, start + widest - 1)
        yield Window(start, until)
        start = until + 1
