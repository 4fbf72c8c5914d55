"""An answer as a sandbox marketplace gives it, whatever carries it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import format_datetime
from http import HTTPStatus

import msgspec

from ..system.clock import from_ms

_UNUSUAL = {520: "Unknown Error", 521: "Web Server Is Down", 522: "Connection Timed Out"}


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def status_line(self) -> str:
        """Status and reason, as WSGI wants them."""
        return f"{self.status} {_UNUSUAL.get(self.status) or HTTPStatus(self.status).phrase}"


def reply(status: int, body: bytes, kind: str, now: int, extra: Mapping[str, str]) -> Reply:
    """An answer with its headers; `kind` is the content type, `now` (UTC ms) the server's clock."""
    headers = {
        "Content-Type": kind,
        "Content-Length": str(len(body)),
        "Date": format_datetime(from_ms(now), usegmt=True),
        **extra,
    }
    return Reply(status, tuple(headers.items()), body)


def as_json(body: object) -> bytes:
    """JSON without blanks, in UTF-8; half of a surrogate pair, which has no bytes, becomes `?`."""
    try:
        return msgspec.json.encode(body)
    except UnicodeEncodeError:
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8", "replace")
