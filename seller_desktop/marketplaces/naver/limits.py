"""What the gateway grants, as its headers tell it (facts file, 3.4)."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ..throttle import Rate

USUAL = Rate(per_second=2.0, burst=4.0)
"""What own-store applications are commonly granted per endpoint."""

ANSWER_LENGTH = (1, 1000)
"""Letters of an answer, least and most. No limit is documented: what any marketplace takes."""

DETAIL_LIMIT = 300
"""Lines that one question for details may name."""

_PREFIX = "gncp-gw-ratelimit-"


def rate_in(headers: Mapping[str, str]) -> Rate | None:
    """The rate an answer tells, None where it tells none. Headers may be absent or no numbers."""
    per_second = _number(headers, "replenish-rate")
    if per_second is None or per_second <= 0:
        return None
    burst = _number(headers, "burst-capacity")
    return Rate(per_second, burst or 2 * per_second, _number(headers, "remaining"))


def _number(headers: Mapping[str, str], name: str) -> float | None:
    try:
        value = float(headers.get(_PREFIX + name, ""))
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None
