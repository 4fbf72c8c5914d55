"""Who writes and what the session knows; a write made of its parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from ....domain.action import Verb
from ...contract import Item, Prepared
from ..box_book import BoxNote
from ..client import API

Body = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Desk:
    """Who writes, and what is known of the claim answered: `total` pieces of its receipt, and the
    `new_box` of its replacement; `box` tells what a box was like when it was last read."""

    vendor_id: str
    wing_id: str
    total: Callable[[str], int | None]
    new_box: Callable[[str], str | None]
    box: Callable[[str], BoxNote]

    def path(self, rest: str, version: str = "v4") -> str:
        """The path of a call of this vendor."""
        return f"{API}/{version}/vendors/{self.vendor_id}/{rest}"


def prepared(
    verb: Verb, method: str, path: str, body: object, items: Sequence[Item], units: Sequence[str]
) -> Prepared:
    """A write of items, each about one of `units`."""
    keys = tuple(item.key for item in items)
    return Prepared(verb, method, path, msgspec.json.encode(body), keys, tuple(units))
