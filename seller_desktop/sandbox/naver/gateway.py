"""What the gateway adds to every answer: trace ids, limits, headers, refusals (3.3, 3.4)."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from ..reply import Reply, as_json, reply
from .wire import Json, Refusal, write_time

REPLENISH_RATE = 2
BURST_CAPACITY = 4

GATEWAY_MESSAGES = {
    "GW.AUTHN": "요청을 보낼 권한이 없습니다.",
    "GW.IP_NOT_ALLOWED": "호출이 허용되지 않은 IP입니다.",
    "GW.NOT_FOUND": "요청을 처리할 API를 찾을 수 없습니다.",
    "GW.METHOD_NOT_ALLOWED": "허용되지 않은 메서드입니다.",
    "GW.RATE_LIMIT": "요청이 많아 서비스를 일시적으로 사용할 수 없습니다.",
    "GW.QUOTA_LIMIT": "요청 할당량을 초과했습니다.",
    "GW.PROXY.03": "연결이 끊어졌습니다.",
    "GW.BLOCK.02": "시스템 점검 중입니다.",
    "GW.TIMEOUT.02": "응답 시간이 초과되었습니다.",
}


def gateway_refusal(status: int, code: str) -> Refusal:
    """A refusal by the gateway itself."""
    return Refusal(status, code, GATEWAY_MESSAGES[code])


class RateLimiter:
    """A token bucket for each path template: 2 calls a second, 4 in a burst.

    One application has one limiter. Switched off, every bucket stays full.
    """

    def __init__(self, on: bool) -> None:
        self._on = on
        self._lock = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, template: str, seconds: float) -> int | None:
        """Calls left after this one at the monotonic instant; None where it is one too many."""
        if not self._on:
            return BURST_CAPACITY
        with self._lock:
            level, since = self._buckets.get(template, (float(BURST_CAPACITY), seconds))
            level = min(BURST_CAPACITY, level + max(0.0, seconds - since) * REPLENISH_RATE)
            allowed = level >= 1
            self._buckets[template] = (level - 1 if allowed else level, seconds)
            return int(level - 1) if allowed else None


class Envelope:
    """Writes answers of one shop: numbered traces, standard headers, error bodies."""

    def __init__(self, shop: int) -> None:
        self._shop = shop
        self._lock = threading.Lock()
        self._count = 0

    def new_trace(self, now: int) -> str:
        """A `GNCP-GW-Trace-ID`."""
        with self._lock:
            self._count += 1
            return f"sbx{self._shop:02d}^{now}^{self._count}"

    def reply(
        self, status: int, body: object, trace: str, now: int, limits: Mapping[str, str]
    ) -> Reply:
        """An answer with its headers; `Date` is the server's clock. Without a body it is empty."""
        extra = {
            "GNCP-GW-Trace-ID": trace,
            "GNCP-GW-HttpClient-ResponseTime": "12",
            "GNCP-GW-RateLimit-Replenish-Rate": str(REPLENISH_RATE),
            "GNCP-GW-RateLimit-Burst-Capacity": str(BURST_CAPACITY),
            "GNCP-GW-RateLimit-Remaining": str(BURST_CAPACITY),
            **limits,
        }
        raw = b"" if body is None else as_json(body)
        return reply(status, raw, "application/json;charset=UTF-8", now, extra)

    def refuse(self, refusal: Refusal, trace: str, now: int, limits: Mapping[str, str]) -> Reply:
        """The error body: code, message, timestamp, traceId and what the family adds."""
        body: Json = {
            "code": refusal.code,
            "message": refusal.message,
            "timestamp": write_time(now),
            "traceId": trace,
            **(refusal.extra or {}),
        }
        return self.reply(refusal.status, body, trace, now, limits)
