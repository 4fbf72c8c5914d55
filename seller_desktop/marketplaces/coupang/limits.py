"""How often and how wide Coupang may be asked (facts file, 2 and 4.3)."""

from __future__ import annotations

from collections.abc import Mapping

from ...domain.korea_time import DAY_MS
from ..throttle import Rate

USUAL = Rate(per_second=5.0, burst=1.25)
"""Five calls in any second are granted to a vendor. Four fifths of that one by one, since a burst
would stand in one second with the calls after it."""

LIST_DAYS = 30
"""Whole days of one question. The documents allow 31 and don't say whether the last one counts."""
EXCHANGE_DAYS = 7
WITHDRAWN_DAYS = 7
INQUIRY_DAYS = 7
CALL_ANSWER_LENGTH = (2, 1000)
"""Letters of an answer to the call centre, least and most."""
PAGE_SIZE = 50
EXCHANGE_PAGE = 10
WITHDRAWN_PAGE = 100
WITHDRAWN_IDS = 50
ONLINE_PAGE = 50
CALL_PAGE = 30
PRODUCT_PAGE = 3
"""Every option of a product is a call of its own, so that a page is as long as ten seconds."""

OVERLAP_MS = DAY_MS
SAFETY_LAG_MS = 10_000
WINDOW_MS = (LIST_DAYS - 1) * DAY_MS
"""A window of so many days touches one day more, and its last day is asked for twice over."""


def rate_in(_headers: Mapping[str, str]) -> Rate | None:
    """None: no answer tells what is granted."""
    return None
