"""What a shop takes at once, and the pace we allow ourselves with it."""

from __future__ import annotations

from ..throttle import Rate

USUAL = Rate(per_second=25.0, burst=50.0)
"""What we allow ourselves: a shop has no limit of its own, and its answers set the pace."""

READ_LIMIT = 100
"""Orders of one page, the most that a shop gives."""

BATCH_LIMIT = 100
"""Entries of one batch, the most that a shop takes."""
