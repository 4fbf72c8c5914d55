"""When to try a shop again after a failure: a pure decision."""

from __future__ import annotations

from ..domain.errors import OfficeError, Passing, UserFixable

_FIRST_MS = 2_000
LONGEST_WAIT_MS = 15 * 60_000
"""No wait is longer, in ms, whatever the other side named."""
_NETWORK_CAP_MS = 15_000
_STOPPED_MS = 10 * 60_000


def wait_ms(error: OfficeError, failures: int, jitter: float) -> int:
    """How long to wait before the next try, in ms. `failures` in a row so far, `jitter` in 0..1.

    What the seller has to mend is looked at again every ten minutes or at the seller's wish; an
    unreachable network is tried often, since asking costs nobody anything; the rest backs off.
    """
    if isinstance(error, UserFixable):
        return _STOPPED_MS
    cap = _NETWORK_CAP_MS if error.code == "network" else LONGEST_WAIT_MS
    wait = min(cap, _FIRST_MS << min(failures, 12))
    named = error.retry_after_ms if isinstance(error, Passing) else None
    floor = min(named or 0, LONGEST_WAIT_MS)
    return max(floor, int(wait * (0.5 + jitter / 2)))
