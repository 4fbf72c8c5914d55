"""The `Retry-After` header: honoured, and never believed beyond reason."""

from __future__ import annotations

from collections.abc import Mapping

LONGEST_MS = 15 * 60_000


def retry_after_ms(headers: Mapping[str, str], default_ms: int) -> int:
    """How long to wait. Only seconds are read: a date would need both clocks to be right."""
    value = headers.get("retry-after", "").strip()
    if not value.isascii() or not value.isdecimal():
        return default_ms
    return min(max(int(value[:12]) * 1000, 1_000), LONGEST_MS)
