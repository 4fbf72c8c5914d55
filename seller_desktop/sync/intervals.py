"""How often to ask, as the seller has set it."""

from __future__ import annotations

from ..store import settings
from ..store.database import Database
from .worker import Intervals


def stored_intervals(db: Database) -> Intervals:
    """The intervals of a profile."""
    with db.read() as conn:
        return Intervals(
            changes=settings.get(conn, settings.FEED_SECONDS) * 1_000,
            refresh=settings.get(conn, settings.REFRESH_MINUTES) * 60_000,
            reconcile=settings.get(conn, settings.RECONCILE_HOURS) * 3_600_000,
        )
