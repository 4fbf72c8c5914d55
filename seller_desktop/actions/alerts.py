"""The notification centre: marking as seen, and taking what is to be toasted, once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..domain.event import AlertKind, Changes
from ..store import alerts, settings
from ..store.alerts import ToastGroup
from ..store.writer import Priority
from .office import Office

if TYPE_CHECKING:
    from ..store.transaction import Connection

Toast = ToastGroup
"""What one toast tells: entries of one kind at one shop."""


def mark_seen(office: Office, alert_ids: Sequence[int] | None = None) -> int:
    """Mark entries as seen (None: all); how many were not before."""
    now = office.clock.now_ms()
    marked = office.db.write(lambda conn: alerts.mark_seen(conn, now, alert_ids), Priority.ACTION)
    if marked:
        office.news.changed(Changes(alerts=True, initiator=office.actor))
    return marked


def take_toasts(office: Office) -> tuple[Toast, ...]:
    """What is to be shown now, marked before it is returned: each entry at most once.

    Kinds the seller has switched off are marked and left out.
    """
    now = office.clock.now_ms()

    def work(conn: Connection) -> tuple[Toast, ...]:
        return alerts.take_untoasted(conn, now, _quiet_kinds(conn))

    return office.db.write(work, Priority.RESULT)


def _quiet_kinds(conn: Connection) -> frozenset[AlertKind]:
    if not settings.get(conn, settings.TOASTS):
        return frozenset(AlertKind)
    return frozenset(
        kind for kind, setting in settings.ALERTS.items() if not settings.get(conn, setting)
    )
