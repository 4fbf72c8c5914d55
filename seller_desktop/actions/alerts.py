"""The notification centre: marking as seen, putting off, and taking what is to be toasted, once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..domain.event import AlertKind, Changes
from ..domain.quiet_hours import is_quiet, rings_always
from ..domain.snooze import Snooze
from ..store import alerts, settings
from ..store.alerts import Alert, Muted, ToastGroup
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

    Kinds and shops the seller has switched off are marked and left out. In quiet hours most of it
    waits unmarked for their end.
    """
    now = office.clock.now_ms()

    def work(conn: Connection) -> tuple[Toast, ...]:
        waits = _can_wait if _is_quiet(conn, now) else _never
        muted = Muted(_quiet_kinds(conn), settings.silent_shops(conn), waits)
        return alerts.take_untoasted(conn, now, muted)

    return office.db.write(work, Priority.RESULT)


def snooze(office: Office, alert_ids: Sequence[int], span: Snooze) -> int:
    """Put entries off; when they ring again, UTC ms. Until then they count as seen."""
    now = office.clock.now_ms()
    until = span.until(now)
    office.db.write(lambda conn: alerts.snooze(conn, now, alert_ids, until), Priority.ACTION)
    office.news.changed(Changes(alerts=True, initiator=office.actor))
    return until


def _can_wait(alert: Alert) -> bool:
    return not rings_always(alert.kind, alert.params)


def _never(_: Alert) -> bool:
    return False


def _is_quiet(conn: Connection, now: int) -> bool:
    start = settings.get(conn, settings.QUIET_FROM)
    end = settings.get(conn, settings.QUIET_UNTIL)
    return settings.get(conn, settings.QUIET) and is_quiet(now, start, end)


def _quiet_kinds(conn: Connection) -> frozenset[AlertKind]:
    if not settings.get(conn, settings.TOASTS):
        return frozenset(AlertKind)
    return frozenset(
        kind for kind, setting in settings.ALERTS.items() if not settings.get(conn, setting)
    )
