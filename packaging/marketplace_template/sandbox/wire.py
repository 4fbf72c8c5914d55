"""Requests read and answers written, as the reference says: JSON, times in UTC."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from seller_desktop.sandbox.reply import Reply, as_json, reply
from seller_desktop.system.clock import to_ms

from . import words

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Refusal(Exception):
    """A whole call refused, with the marketplace's error body."""

    status: int
    code: str
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def body(self) -> Json:
        """`{"error": {"code", "message"}}`."""
        return {"error": {"code": self.code, "message": words.MESSAGES[self.code]}}


def bad_request() -> Refusal:
    """A request of a wrong shape."""
    return Refusal(400, "bad_request")


def write(status: int, body: object, now: int, extra: Mapping[str, str]) -> Reply:
    """An answer whose headers tell the server's clock, in seconds and to the millisecond."""
    headers = {"X-Server-Now": str(now), **extra}
    return reply(status, as_json(body), "application/json", now, headers)


def read_time(text: str | None) -> int:
    """An instant with its offset, in UTC ms."""
    try:
        instant = datetime.fromisoformat(text or "")
        if instant.tzinfo is None:
            raise bad_request()
        return to_ms(instant)
    except (ValueError, OverflowError):
        raise bad_request() from None


def read_items(body: bytes, name: str, most: int) -> list[object]:
    """A list of 1 to `most` entries out of a JSON object."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise bad_request() from None
    items = value.get(name) if isinstance(value, dict) else None
    if not isinstance(items, list) or not 1 <= len(items) <= most:
        raise bad_request()
    return items
