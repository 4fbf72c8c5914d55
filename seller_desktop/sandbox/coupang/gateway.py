"""The gateway: headers and error bodies of every answer, and five calls a second."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping

from ..reply import Reply, as_json, reply
from .wire import Refusal

CALLS_A_SECOND = 5


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
        return reply(refusal.status, page, "text/html", now, extra)
    body = {"code": "ERROR", "message": refusal.message, "transactionId": trace}
    return write(refusal.status, body, now, extra)


def write(status: int, body: object, now: int, extra: Mapping[str, str]) -> Reply:
    """An answer in JSON."""
    return reply(status, as_json(body), "application/json;charset=UTF-8", now, extra)
