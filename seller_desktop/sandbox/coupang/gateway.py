"""The gateway: headers and error bodies of every answer, and five calls a second."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import format_datetime
from http import HTTPStatus

from ...system.clock import from_ms
from .wire import Refusal

CALLS_A_SECOND = 5
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


class RateLimiter:
    """At most five calls in any one second for a vendor, whatever they ask."""

    def __init__(self, on: bool) -> None:
        self._on = on
        self._lock = threading.Lock()
        self._times: deque[float] = deque()

    def admits(self, seconds: float) -> bool:
        """Whether a call at the monotonic instant is one of the five."""
        if not self._on:
            return True
        with self._lock:
            while self._times and self._times[0] <= seconds - 1:
                self._times.popleft()
            if len(self._times) >= CALLS_A_SECOND:
                return False
            self._times.append(seconds)
            return True


def refuse(refusal: Refusal, trace: str, now: int, extra: Mapping[str, str]) -> Reply:
    """The error body; the edge answers in HTML."""
    if refusal.html:
        page = f"<HTML><HEAD><TITLE>{refusal.message}</TITLE></HEAD></HTML>".encode()
        return _reply(refusal.status, page, "text/html", now, extra)
    body = {"code": "ERROR", "message": refusal.message, "transactionId": trace}
    return write(refusal.status, body, now, extra)


def write(status: int, body: object, now: int, extra: Mapping[str, str]) -> Reply:
    """An answer in JSON."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    kind = "application/json;charset=UTF-8"
    return _reply(status, text.encode("utf-8", "replace"), kind, now, extra)


def _reply(status: int, body: bytes, kind: str, now: int, extra: Mapping[str, str]) -> Reply:
    headers = {
        "Content-Type": kind,
        "Content-Length": str(len(body)),
        "Date": format_datetime(from_ms(now), usegmt=True),
        **extra,
    }
    return Reply(status, tuple(headers.items()), body)
