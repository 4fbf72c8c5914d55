"""One call as an endpoint sees it: parameters, body, and the shop it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .settings import NaverSettings
from .wire import Json, bad_media_type, bad_parameter, read_json
from .world import NaverWorld

_COUNT = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Call:
    """`now` is the server's clock; changes after `visible_until` are not in lists yet.

    `doubled` repeats the rows of each page (the fault `duplicate_page`).
    """

    world: NaverWorld
    settings: NaverSettings
    now: int
    path: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    body: bytes
    content_type: str
    visible_until: int
    doubled: bool = False

    def json(self) -> Json:
        """The body as a JSON object. One without a content type is taken for JSON."""
        kind = self.content_type.partition(";")[0].strip().lower()
        if self.body and kind and kind != "application/json" and not kind.endswith("+json"):
            raise bad_media_type()
        return read_json(self.body)

    def one(self, name: str) -> str | None:
        """A query parameter; None where absent or empty."""
        values = self.query.get(name)
        return values[0] if values and values[0] else None

    def many(self, name: str) -> list[str]:
        """A list parameter, its key repeated or its values joined by commas."""
        return [word for value in self.query.get(name, ()) for word in value.split(",") if word]

    def count(self, name: str, default: int, most: int | None = None) -> int:
        """A whole query parameter of at least 1, and at most `most`."""
        text = self.one(name)
        if text is None:
            return default
        number = int(text) if _COUNT.fullmatch(text) else 0
        if number < 1 or (most is not None and number > most):
            raise bad_parameter("typeMismatch", name)
        return number

    def words(self, name: str, allowed: frozenset[str]) -> frozenset[str]:
        """A list parameter of known words; empty means all."""
        found = frozenset(self.many(name))
        if found - allowed:
            raise bad_parameter("typeMismatch", name)
        return found
