"""Which of two readings of the same thing is believed."""

from __future__ import annotations

_LONGEST_CALL_MS = 5 * 60_000


def is_fresher(read_at: int, known_at: int) -> bool:
    """Whether what was read at `read_at` replaces what was read at `known_at` (UTC ms on the
    marketplace's clock). No answer is under way for five minutes: one that seems older still comes
    from a marketplace whose clock was set back, and is believed."""
    return read_at >= known_at or known_at - read_at > _LONGEST_CALL_MS
