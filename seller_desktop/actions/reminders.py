"""The job of upkeep that rings in time: deadlines that are not met, and what the seller put off.

Each deadline rings once at each step, also over restarts: the entry itself is the memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..domain.escalation import Goal, Step, step_at
from ..domain.event import AlertKind, Changes, EventKind, Source
from ..domain.korea_time import DAY_MS, day_end_ms, korean_day
from ..domain.pickup import visit_on
from ..store import alerts, settings
from ..store.alerts import Alert
from ..store.connection import Readable
from ..store.day_ahead import DueLines, due_lines
from ..store.events import ChangeEvent, EventLog
from ..store.restored import WHOLE_PROFILE
from ..store.transaction import Connection
from ..store.writer import Priority
from ..system.korean_calendar import korean_business_days
from .office import Office

JOB = "reminders"
EVERY_MS = 30_000
"""With every look of the thread, which comes once a minute."""
_HOUR_MS = 3_600_000
Params = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Pressing:
    """Lines that are to leave by one deadline (UTC ms), and how near it is. `shop_id` None: of all
    shops together."""

    goal: Goal
    shop_id: int | None
    due_at: int
    count: int
    step: Step

    @property
    def params(self) -> Params:
        """What its entry keeps."""
        return {
            "goal": str(self.goal),
            "due_at": self.due_at,
            "count": self.count,
            "step": int(self.step),
        }


def remind(office: Office) -> None:
    """Tell what presses and was not told yet, and ring what was put off until now."""
    now = office.clock.now_ms()
    with office.db.read() as conn:
        idle = not _untold(conn, now) and not alerts.snoozed(conn, now)
    if idle:
        return

    def work(conn: Connection) -> None:
        _wake(conn, now)
        _tell(conn, now)

    office.db.write(work, Priority.UPKEEP)
    office.news.changed(Changes(alerts=True, initiator="upkeep"))


def pressing(
    lines: Sequence[DueLines], pick_up_at: int | None, now: int, warning_ms: int
) -> tuple[Pressing, ...]:
    """Every deadline that is near: each shop's own, and the courier's for what is due today.

    Instants in UTC ms; `pick_up_at` None on a day on which no courier comes.
    """
    counts: dict[tuple[Goal, int | None, int], int] = {}
    for entry in lines:
        if entry.due_at is None:
            continue
        own = Goal.DISPATCH, entry.shop_id, entry.due_at
        counts[own] = counts.get(own, 0) + entry.count
        if pick_up_at is not None and now < entry.due_at <= day_end_ms(now):
            box = Goal.PICK_UP, None, pick_up_at
            counts[box] = counts.get(box, 0) + entry.count
    return tuple(_with_steps(counts, now, warning_ms))


def _with_steps(
    counts: Mapping[tuple[Goal, int | None, int], int], now: int, warning_ms: int
) -> Iterable[Pressing]:
    for (goal, shop_id, due_at), count in counts.items():
        step = step_at(due_at, now, warning_ms)
        if step is not None:
            yield Pressing(goal, shop_id, due_at, count, step)


def _pressing_now(conn: Readable, now: int) -> tuple[Pressing, ...]:
    visit, calendar = settings.get(conn, settings.PICKUP), korean_business_days()
    pick_up_at = visit_on(korean_day(now), visit, calendar)
    warning_ms = settings.get(conn, settings.WARNING_HOURS) * _HOUR_MS
    return pressing(due_lines(conn, None), pick_up_at, now, warning_ms)


def _untold(conn: Readable, now: int) -> tuple[Pressing, ...]:
    return tuple(one for one in _pressing_now(conn, now) if _told(conn, one, now) < one.step)


def _told(conn: Readable, one: Pressing, now: int) -> int:
    since = now - 2 * DAY_MS  # no deadline rings for longer
    return alerts.told_step(conn, one.shop_id, one.goal, one.due_at, since)


def _tell(conn: Connection, now: int) -> None:
    log = EventLog(conn, now)
    for one in _untold(conn, now):
        event = ChangeEvent(
            WHOLE_PROFILE if one.shop_id is None else one.shop_id,
            EventKind.NOTE,
            Source.ENGINE,
            field=f"deadline.{one.goal}",
            after=one.due_at,
        )
        log.alert(AlertKind.DEADLINE, event, one.params)


def _wake(conn: Connection, now: int) -> None:
    for alert in alerts.snoozed(conn, now):
        params = alert.params
        if alert.kind is AlertKind.DEADLINE:
            still = _still(conn, alert, now)
            if still is None:
                alerts.let_rest(conn, alert.id)
                continue
            params = still.params
        alerts.ring_again(conn, alert.id, now, params)


def _still(conn: Connection, alert: Alert, now: int) -> Pressing | None:
    """What a deadline's entry has to tell by now; None once it is met or past, or a louder entry
    has told it since."""
    wanted = (alert.params.get("goal"), alert.shop_id, alert.params.get("due_at"))
    for one in _pressing_now(conn, now):
        if (str(one.goal), one.shop_id, one.due_at) == wanted:
            louder = _told(conn, one, now) > int(alert.params.get("step") or 0)
            return None if louder else one
    return None
