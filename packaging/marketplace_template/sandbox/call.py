"""One call as an endpoint sees it: parameters, body, and the shop it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .settings import KioskSettings
from .world import KioskWorld


@dataclass(frozen=True, slots=True)
class Call:
    """`now` is the server's clock; changes after `visible_until` are not in lists yet.

    `doubled` repeats the rows of each page (the fault `duplicate_page`).
    """

    world: KioskWorld
    settings: KioskSettings
    now: int
    query: Mapping[str, Sequence[str]]
    body: bytes
    visible_until: int
    doubled: bool

    def one(self, name: str) -> str | None:
        """A query parameter; None where absent or empty."""
        values = self.query.get(name)
        return values[0] if values and values[0] else None
