"""One shop's worker: which step is due, back-off after failures, the rounds asked for.

It has no thread of its own: a driver calls `step`, one call to the marketplace at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..domain.errors import OfficeError, Problem, UserFixable
from ..domain.event import AlertKind, EventKind, Source
from ..domain.key_life import key_life, told_apart
from ..domain.korea_time import DAY_MS
from ..marketplaces.beside_orders import Inquired
from ..store import cursors, shops
from ..store.events import ChangeEvent
from ..store.writer import Priority
from .backoff import LONGEST_WAIT_MS, wait_ms
from .beside import Beside, Work
from .desk import Desk, Tally, Transaction
from .news import Activity, SyncProgress
from .planner import Plan
from .pull import Pull, Task
from .push import Push
from .second_reading import read_again

_PATIENCE = 3
_ANSWER_SHOWS_MS = 10_000


@dataclass(frozen=True, slots=True)
class Intervals:
    """How often each question is asked, in ms."""

    changes: int = 60_000
    refresh: int = 20 * 60_000
    inquiries: int = 5 * 60_000
    reconcile: int = DAY_MS

    def after(self, task: Task) -> int:
        """The span until a task that was just finished is due again."""
        spans = {
            Task.CHANGES: self.changes,
            Task.REFRESH: self.refresh,
            Task.INQUIRIES: self.inquiries,
        }
        return spans.get(task, self.reconcile)


@dataclass(slots=True)
class Round:
    """One full round somebody asked for: what is left of it and what came of it."""

    left: set[Task]
    push: bool = True
    failures: int = 0
    failures_beside: int = 0
    errors: list[Problem] = field(default_factory=list)


class ShopWorker:
    """Steps of one shop."""

    def __init__(self, desk: Desk, intervals: Callable[[], Intervals]) -> None:
        self.desk = desk
        self._intervals = intervals
        self._push = Push(desk)
        self._pull = Pull(desk, self._note_done)
        self._beside = Beside(desk)
        self._always = [Task.CHANGES, Task.REFRESH]
        if isinstance(desk.connector, Inquired):
            self._always.append(Task.INQUIRIES)
        self._round: Round | None = None
        self._finished: Round | None = None
        self._urgent: deque[str] = deque()
        with desk.db.read_raw() as conn:
            self._due = cursors.due_times(conn, desk.shop.id)
            health = shops.health(conn, desk.shop.id)
        self._blocked_until = health.next_try_at or 0
        self._failures = health.failures
        self._healthy = health.error is None and health.last_success_at is not None
        self._noted_at = 0
        self._noted_due: int | None = None
        self._activity = Activity.IDLE
        self._unread_since_start = True
        self._unread_asked_for = False

    # What is due.

    def next_due(self) -> int | None:
        """When there is something to do next, UTC ms (past: at once); None when paused."""
        if self.desk.shop.paused:
            return None
        now = self.desk.clock.now_ms()
        planned = self._planned(now)
        times = [self._due_at(task, now) for task in self._tasks()]
        if planned.checks or planned.batch or self._urgent:
            times.append(now)
        if planned.next_at is not None:
            times.append(planned.next_at)
        return max(self._blocked(now), min(times))

    def _planned(self, now: int) -> Plan:
        return self._push.plan(self._beside.rests_until(Work.ANSWERING, now))

    def _tasks(self) -> list[Task]:
        if not self.desk.shop.history_done:
            return [*self._always, Task.HISTORY]
        return [*self._always, Task.RECONCILE]

    def step(self) -> bool:
        """Do one due step; False when nothing is due."""
        now = self.desk.clock.now_ms()
        self._push.settle_owed()
        if self.desk.shop.paused:
            self._end_round()
            return False
        self._read_kept_again()
        if self._blocked(now) > now:
            return False
        planned = self._planned(now)
        task = self._due_task(now)
        if not (planned.checks or planned.batch or self._urgent or task):
            self._quiet()
            return False
        self._noted_due = None
        beside = self._beside_of(planned, task)
        try:
            finished = self._do(planned, task)
        except OfficeError as error:
            if beside is not None and self._beside.takes(error):
                self._failed_beside(beside, error)
            else:
                self._failed(error)
        else:
            self._succeeded(finished)
            if beside is not None:
                self._beside.went_well(beside)
        return True

    def _beside_of(self, planned: Plan, task: Task | None) -> Work | None:
        """Which work beside orders is the next to be done, if it is any."""
        actions = planned.checks or planned.batch
        if actions:
            return None if actions[0].inquiry is None else Work.ANSWERING
        return Work.ASKING if task is Task.INQUIRIES and not self._urgent else None

    def _read_kept_again(self) -> None:
        """What could not be read is decoded anew by another version, and in a round asked for."""
        wanted, all_of_it = self._unread_since_start, self._unread_asked_for
        if wanted or all_of_it:
            read_again(self.desk, tried_by_others=not all_of_it)
        self._unread_since_start = self._unread_asked_for = False

    def _due_task(self, now: int) -> Task | None:
        return next((task for task in self._tasks() if self._due_at(task, now) <= now), None)

    def _due_at(self, task: Task, now: int) -> int:
        """A due time further off than its interval was set by a clock that has since gone back."""
        due_at = self._due.get(task, 0)
        if due_at - now > self._intervals().after(task):
            due_at = now
        if task is not Task.INQUIRIES:
            return due_at
        return max(due_at, self._beside.rests_until(Work.ASKING, now))

    def _blocked(self, now: int) -> int:
        return self._blocked_until if self._blocked_until - now <= LONGEST_WAIT_MS else now

    def _do(self, planned: Plan, task: Task | None) -> Task | None:
        """Do what comes first; the task that is finished by it, if any."""
        if planned.checks or planned.batch:
            self._turn_to(Activity.SENDING)
            self._push_on(planned)
        elif self._urgent:
            self._turn_to(Activity.READING)
            self._read_urgent()
        elif task is not None:
            self._turn_to(Activity.READING)
            if self._pull.step(task):
                return task
        return None

    def _push_on(self, planned: Plan) -> None:
        self._push.step(planned)
        if not planned.checks and planned.batch[0].inquiry is not None:
            self._look_soon()

    def _look_soon(self) -> None:
        """An answer may take a moment to show: inquiries are read again before their time."""
        desk = self.desk
        due_at = self._due[Task.INQUIRIES] = desk.clock.now_ms() + _ANSWER_SHOWS_MS
        desk.write(
            lambda t: cursors.set_due(t.conn, desk.shop.id, Task.INQUIRIES, due_at),
            Priority.UPKEEP,
        )

    def _read_urgent(self) -> None:
        asked = list(self._urgent)[: self.desk.marketplace.facts.read_limit]
        page = self.desk.connector.read_lines(asked)
        self.desk.write(lambda t: t.apply(page, Source.REFRESH), Priority.PAGE)
        for _ in asked:
            self._urgent.popleft()

    # How it went.

    def _succeeded(self, finished: Task | None) -> None:
        desk = self.desk
        now = desk.clock.now_ms()
        self._failures = 0
        self._tell_warnings()
        if finished is None and self._healthy and now - self._noted_at < 1_000 and not self._round:
            return
        if finished is None:
            desk.write(self._note_success, Priority.UPKEEP)
        elif self._noted_due is None:
            desk.write(lambda t: self._note_done(t, finished), Priority.UPKEEP)
        self._noted_at = now
        if not self._healthy:
            self.desk.db.spare.keep()
        self._healthy = True
        if finished is not None and self._noted_due is not None:
            self._done_with(finished, self._noted_due)

    def _note_success(self, transaction: Transaction) -> None:
        shop_id = self.desk.shop.id
        now = self.desk.clock.now_ms()
        if shops.note_success(transaction.conn, shop_id, now) or not self._healthy:
            transaction.changes.shops.add(shop_id)

    def _note_done(self, transaction: Transaction, task: Task) -> None:
        """Together with what a task stored last: that it went well, and when it is due again."""
        self._note_success(transaction)
        self._noted_due = self.desk.clock.now_ms() + self._intervals().after(task)
        cursors.set_due(transaction.conn, self.desk.shop.id, task, self._noted_due)

    def _done_with(self, task: Task, due_at: int) -> None:
        self._due[task] = due_at
        if self._round is not None:
            self._round.left.discard(task)
        if task is Task.HISTORY:
            # Asked for until it is stored, and again only when somebody wants more of it.
            self.reload()

    def _tell_warnings(self) -> None:
        warnings = self.desk.connector.take_warnings()
        if warnings:
            self.desk.write(lambda t: t.warn_all(warnings), Priority.UPKEEP)

    def _failed(self, error: OfficeError) -> None:
        desk = self.desk
        now = desk.clock.now_ms()
        life = key_life(desk.shop.keys_issued_at, desk.marketplace.facts.key_days, now)
        error.problem = told_apart(error.problem, life)
        self._pull.forget()
        self._tell_warnings()
        wait = wait_ms(error, self._failures, desk.ids.uniform(0.0, 1.0))
        self._failures += 1
        self._healthy = False
        self._blocked_until = now + wait
        problem = error.problem

        def note(transaction: Transaction) -> None:
            transaction.changes.shops.add(desk.shop.id)
            news = shops.note_failure(transaction.conn, desk.shop.id, now, now + wait, problem)
            if news and isinstance(error, UserFixable):
                event = ChangeEvent(desk.shop.id, EventKind.NOTE, Source.ENGINE, field=problem.code)
                params = {"code": problem.code, **problem.params}
                transaction.log.alert(AlertKind.SHOP_PROBLEM, event, params)
                transaction.changes.alerts = True

        self._write_down(note)
        self._turn_to(Activity.WAITING, problem)
        self._round_failed(error)

    def _write_down(self, note: Callable[[Transaction], None]) -> None:
        """Store what failed; where the disk is full, in the room that is kept for this."""
        desk = self.desk
        try:
            desk.write(note, Priority.UPKEEP)
        except UserFixable as refused:
            if refused.code != "disk_full" or not desk.db.spare.give_up():
                raise
            desk.write(note, Priority.UPKEEP)

    def _failed_beside(self, work: Work, error: OfficeError) -> None:
        """Neither the health nor the back-off of the shop knows of it."""
        self._tell_warnings()
        self._beside.failed(work, error)
        if work is not Work.ASKING:
            return
        self._pull.forget_inquiries()
        if self._round is None or Task.INQUIRIES not in self._round.left:
            return
        self._round.failures_beside += 1
        passing = not isinstance(error, UserFixable)
        if passing and self._round.failures_beside < _PATIENCE:
            self._beside.rest(work, 1_000 * self._round.failures_beside)
            return
        self._round.left.discard(Task.INQUIRIES)
        if passing:
            self._round.errors.append(error.problem)

    def _turn_to(self, activity: Activity, problem: Problem | None = None) -> None:
        if activity is self._activity and activity is not Activity.READING:
            return
        self._activity = activity
        done, total = (0, 0) if self.desk.shop.history_done else self._pull.history_span
        waiting = self._blocked_until if activity is Activity.WAITING else None
        self.desk.news.progress(
            SyncProgress(self.desk.shop.id, activity, done, total, waiting, problem)
        )

    def _quiet(self) -> None:
        if self._round is not None and not self._round.left:
            self._end_round()
        self._turn_to(Activity.IDLE)

    # Rounds and wishes.

    def begin_round(self) -> None:
        """Start one full round now, whatever was due when; back-offs are forgotten."""
        self.retry_now()
        self.desk.tally = Tally()
        self._unread_asked_for = True
        now = self.desk.clock.now_ms()
        due = {task for task in self._tasks() if self._due_at(task, now) <= now}
        self._round = Round(due | set(self._always))
        for task in self._round.left:
            self._due[task] = 0
        if Task.HISTORY in self._round.left:
            self._round.left.add(Task.RECONCILE)

    def take_round(self) -> Mapping[str, object] | None:
        """The result of the round that ended, once; None while it runs."""
        ended = self._finished
        if ended is None:
            return None
        self._finished = None
        tally = self.desk.tally
        return {
            "shop": self.desk.shop.name,
            "seen": len(tally.seen),
            "new": tally.new,
            "updated": tally.updated,
            "sent": tally.sent,
            "errors": [*map(problem_dict, ended.errors), *map(problem_dict, tally.warnings)],
        }

    def _round_failed(self, error: OfficeError) -> None:
        if self._round is None:
            return
        self._round.failures += 1
        if isinstance(error, UserFixable) or self._round.failures >= _PATIENCE:
            self._round.errors.append(error.problem)
            self._end_round()
        else:
            self._blocked_until = self.desk.clock.now_ms() + 1_000 * self._round.failures

    def _end_round(self) -> None:
        if self._round is not None:
            self._finished, self._round = self._round, None

    # From outside.

    def retry_now(self) -> None:
        """Forget back-offs: the network is back, or the seller asks."""
        self._blocked_until = 0
        self._beside.retry_now()

    def ask_for(self, line_no: str) -> None:
        """Read a line afresh ahead of everything but sends: the seller has opened it."""
        if line_no not in self._urgent:
            self._urgent.append(line_no)

    def reload(self) -> None:
        """Take over the shop's row after somebody changed it."""
        with self.desk.db.read_raw() as conn:
            stored = shops.shop(conn, self.desk.shop.id)
        if stored is not None:
            self.desk.shop = stored


def problem_dict(problem: Problem) -> dict[str, object]:
    """A problem as it stands in a round's result."""
    return {
        "code": problem.code,
        "params": dict(problem.params),
        "marketplace_code": problem.marketplace_code,
        "marketplace_message": problem.marketplace_message,
    }
