"""The shop's counters: one for posts (orders, refunds), one for items, one for everything else."""

from __future__ import annotations


class Numbers:
    """Counters of one shop; several shops have ranges of their own."""

    def __init__(self, shop: int) -> None:
        self._post = shop * 1_000_000
        self._item = shop * 3_000_000
        self._other = 0

    def post(self) -> int:
        """The id of a new order or refund."""
        self._post += 3
        return self._post

    def item(self) -> int:
        """The id of a new order item."""
        self._item += 1
        return self._item

    def other(self) -> int:
        """The id of a note, a fulfillment or a piece of meta data."""
        self._other += 1
        return self._other
