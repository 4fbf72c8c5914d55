"""The clock of a running engine: ticks that only say "shop X is due", and a heartbeat that notices
sleep. Due times live in the database; no job is persisted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from apscheduler.schedulers.background import BackgroundScheduler

from ..system.clock import Clock, from_ms

HEARTBEAT_S = 20
_SLEEP_GAP_S = 60.0


class Schedule:
    """APScheduler behind two calls. Callbacks run in its threads and must only post."""

    def __init__(
        self, clock: Clock, due: Callable[[int], None], woke_up: Callable[[], None]
    ) -> None:
        self._clock = clock
        self._due = due
        self._woke_up = woke_up
        self._last = (clock.now(), clock.monotonic())
        self._scheduler = BackgroundScheduler(
            timezone=ZoneInfo("Asia/Seoul"),
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def start(self) -> None:
        """Begin to tick."""
        self._scheduler.add_job(self._beat, "interval", seconds=HEARTBEAT_S, id="heartbeat")
        self._scheduler.start()

    def stop(self) -> None:
        """End; no callback runs afterwards."""
        if not self._scheduler.running:
            return
        # A tick that is under way would stumble over the jobs that shutting down takes away: begin
        # no other, and wait for this one by asking for what it has locked.
        self._scheduler.pause()
        self._scheduler.get_jobs()
        self._scheduler.shutdown(wait=True)

    def at(self, shop_id: int, instant: int) -> None:
        """Say that a shop is due at an instant, UTC ms; replaces what was said before."""
        self._scheduler.add_job(
            self._due,
            "date",
            run_date=from_ms(instant),
            args=(shop_id,),
            id=f"shop-{shop_id}",
            replace_existing=True,
        )

    def _beat(self) -> None:
        now, monotonic = self._clock.now(), self._clock.monotonic()
        if slept(self._last, (now, monotonic)):
            self._woke_up()
        self._last = (now, monotonic)


def slept(before: tuple[datetime, float], after: tuple[datetime, float]) -> bool:
    """Whether the machine slept or its clock was set between two beats: the wall clock and the
    steady one disagree, or a beat is long overdue."""
    wall = (after[0] - before[0]).total_seconds()
    steady = after[1] - before[1]
    return abs(wall - steady) > _SLEEP_GAP_S or steady > HEARTBEAT_S + _SLEEP_GAP_S
