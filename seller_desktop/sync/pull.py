"""Pulling what the marketplace did: the change feed, history, open orders, reconciliation,
inquiries.

Each `step` asks one question and stores its answer; rows and watermark move in one transaction. A
page token lives in memory alone: after a restart the window is read again from its start, which
changes nothing since readings are applied by identity and freshness.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from enum import StrEnum

from ..domain.event import AlertKind, EventKind, Source
from ..domain.korea_time import DAY_MS, day_start_ms, korean_day
from ..marketplaces.contract import Page, StreamFacts, Sweeping, Window
from ..store import cursors, quarantine, shops, stored_state
from ..store.events import ChangeEvent
from ..store.writer import Priority
from .desk import Desk, Transaction
from .feed_proof import FeedProof
from .inquiry_pull import InquiryPull
from .refresh import Refresh
from .walk import Walk


class Task(StrEnum):
    """The questions a shop is asked, in the order of their importance."""

    CHANGES = "changes"
    REFRESH = "refresh"
    INQUIRIES = "inquiries"
    RECONCILE = "reconcile"
    HISTORY = "history"


class Pull:
    """The incoming half of a shop's work."""

    def __init__(self, desk: Desk, note_done: Callable[[Transaction, Task], None]) -> None:
        """`note_done` is called within the last write of a task."""
        self._desk = desk
        self._note_done = note_done
        self._changes: Walk | None = None
        self._history_asks: deque[Callable[[Window, str | None], Page]] = deque()
        self._history: Walk | None = None
        self._target: int | None = None
        self._days: deque[Walk] | None = None
        self._refresh = Refresh(desk, lambda t: note_done(t, Task.REFRESH))
        self._inquiries = InquiryPull(desk, lambda t: note_done(t, Task.INQUIRIES))
        self._proof = FeedProof(desk.marketplace.facts.changes.overlap_ms)

    def step(self, task: Task) -> bool:
        """Ask the next question of a task; True when the task is finished. Raises `OfficeError`."""
        return {
            Task.CHANGES: self._step_changes,
            Task.REFRESH: self._refresh.step,
            Task.INQUIRIES: self._inquiries.step,
            Task.RECONCILE: self._step_reconcile,
            Task.HISTORY: self._step_history,
        }[task]()

    def forget(self) -> None:
        """Drop what is half read: after a failure each task starts its question again."""
        self._changes = self._history = None
        self._days = None
        self._refresh.forget()
        self.forget_inquiries()
        self._target = None

    def forget_inquiries(self) -> None:
        """Drop what is half read of inquiries alone."""
        self._inquiries.forget()

    # The change feed: forward, from the watermark less an overlap up to now less a safety lag.

    def _step_changes(self) -> bool:
        facts = self._desk.marketplace.facts.changes
        if self._changes is None:
            self._changes = self._next_window(facts)
        walk = self._changes
        page = self._desk.connector.read_changes(walk.window, walk.page)
        finished = walk.go_on(page)
        # Our clock may run ahead of the marketplace's: never past what it can have told us.
        reached = min(walk.window.end, page.read_at - facts.safety_lag_ms)

        def store(transaction: Transaction) -> None:
            self._set_alerts_from(transaction, page)
            transaction.apply(page, Source.FEED)
            self._quarantine_missing(transaction, page)
            if finished:
                cursors.set_watermark(transaction.conn, self._desk.shop.id, Task.CHANGES, reached)
            if finished and walk.last:
                self._note_done(transaction, Task.CHANGES)

        self._desk.write(store, Priority.PAGE)
        self._proof.heard(_named(page))
        if not finished:
            return False
        self._changes = None
        if walk.last:
            self._target = None
            self._tell_missed(reached)
        return walk.last

    def _tell_missed(self, reached: int) -> None:
        missed = self._proof.missed(reached)
        shop_id = self._desk.shop.id

        def tell(transaction: Transaction) -> None:
            for line_no in missed:
                transaction.log.add(
                    ChangeEvent(shop_id, EventKind.FEED_MISS, Source.RECONCILE, after=line_no)
                )

        if missed:
            self._desk.write(tell, Priority.PAGE)

    def _next_window(self, facts: StreamFacts) -> Walk:
        desk = self._desk
        with desk.db.read_raw() as conn:
            mark = cursors.watermark(conn, desk.shop.id, Task.CHANGES)
        if self._target is None:
            self._target = desk.connector.server_now() - facts.safety_lag_ms
        # A watermark ahead of the target means that the marketplace's clock was set back.
        start = (
            self._target - DAY_MS if mark is None else min(mark, self._target) - facts.overlap_ms
        )
        end = min(self._target, start + facts.max_window_ms - 1)
        if mark is None:
            # Where no feed tells what became of orders, the past begins with the present.
            past = start if desk.marketplace.facts.sweep is None else self._target
            desk.write(
                lambda t: cursors.set_watermark(t.conn, desk.shop.id, Task.HISTORY, past),
                Priority.PAGE,
            )
        return Walk(Window(start, end), last=end >= self._target)

    def _set_alerts_from(self, transaction: Transaction, page: Page) -> None:
        desk = self._desk
        if desk.shop.alerts_from is not None:
            return
        shops.set_alerts_from(transaction.conn, desk.shop.id, page.read_at)
        stored = shops.shop(transaction.conn, desk.shop.id)
        if stored is not None:
            desk.shop = stored

    # History: backward from where the feed began, a window at a time, to the day asked for.

    def _step_history(self) -> bool:
        desk = self._desk
        if self._history is None:
            self._history = self._older_window()
            self._history_asks = self._asks_of_history()
        walk = self._history
        if walk is None:
            return True
        ask = self._history_asks[0]
        page = ask(walk.window, walk.page)
        finished = walk.go_on(page)
        if finished and len(self._history_asks) > 1:
            self._history_asks.popleft()
            finished = False

        def store(transaction: Transaction) -> None:
            transaction.apply(page, Source.HISTORY)
            self._quarantine_missing(transaction, page)
            if finished:
                cursors.set_watermark(
                    transaction.conn, desk.shop.id, Task.HISTORY, walk.window.start
                )

        desk.write(store, Priority.PAGE)
        if finished:
            self._history = None
        if finished and walk.last:
            self._finish_history()
            return True
        return False

    def _asks_of_history(self) -> deque[Callable[[Window, str | None], Page]]:
        """What is asked of a window of the past: of a marketplace without a feed its orders as they
        are, and then what became of them."""
        connector = self._desk.connector
        asks: deque[Callable[[Window, str | None], Page]] = deque([connector.read_changes])
        if self._desk.marketplace.facts.sweep is not None and isinstance(connector, Sweeping):
            asks.appendleft(connector.read_open)
        return asks

    def _older_window(self) -> Walk | None:
        desk = self._desk
        facts = desk.marketplace.facts.changes
        with desk.db.read_raw() as conn:
            mark = cursors.watermark(conn, desk.shop.id, Task.HISTORY)
        goal = desk.shop.history_from
        if mark is None or goal is None or desk.shop.history_done:
            return None
        if mark <= goal:
            self._finish_history()
            return None
        start = max(goal, mark - facts.max_window_ms + 1)
        return Walk(Window(start, mark), last=start <= goal)

    def _finish_history(self) -> None:
        """All history asked for is stored; what waits already rings once, as one summary."""
        desk = self._desk

        def finish(transaction: Transaction) -> None:
            shops.set_history_done(transaction.conn, desk.shop.id)
            transaction.changes.shops.add(desk.shop.id)
            waiting = stored_state.waiting_counts(transaction.conn, desk.shop.id)
            first = not stored_state.has_alert(transaction.conn, desk.shop.id, AlertKind.WAITING)
            if first and any(waiting.values()):
                event = ChangeEvent(desk.shop.id, EventKind.NOTE, Source.HISTORY)
                transaction.log.alert(AlertKind.WAITING, event, waiting)
                transaction.changes.alerts = True

        desk.write(finish, Priority.PAGE)

    @property
    def history_span(self) -> tuple[int, int]:
        """Days of history stored and asked for."""
        desk = self._desk
        with desk.db.read_raw() as conn:
            mark = cursors.watermark(conn, desk.shop.id, Task.HISTORY)
        goal = desk.shop.history_from
        if mark is None or goal is None:
            return 0, 0
        total = max(1, (desk.shop.added_at - goal) // DAY_MS)
        return max(0, total - max(0, mark - goal) // DAY_MS), total

    # Reconciliation: each of the last days by payment time, to prove that the feed missed none.

    def _step_reconcile(self) -> bool:
        desk = self._desk
        facts = desk.marketplace.facts
        if facts.reconcile is None:
            return True
        if self._days is None:
            self._days = self._reconcile_days(facts.reconcile, facts.reconcile_days)
        walk = self._days[0]
        page = desk.connector.read_orders(walk.window, walk.page)
        if walk.go_on(page):
            self._days.popleft()
        last = not self._days
        found = desk.write(lambda t: self._reconcile(t, page, last=last), Priority.PAGE)
        self._proof.expect(found, page.read_at)
        if last:
            self._days = None
        return last

    def _reconcile_days(self, facts: StreamFacts, days: int) -> deque[Walk]:
        now = self._desk.connector.server_now() - facts.safety_lag_ms
        today = day_start_ms(korean_day(now))
        goal = self._desk.shop.history_from or 0
        walks: deque[Walk] = deque()
        for back in range(days):
            start = max(today - back * DAY_MS, goal)
            end = min(now, today - back * DAY_MS + DAY_MS - 1)
            if start < end:
                walks.append(Walk(Window(start, end)))
        return walks or deque([Walk(Window(now - 1, now))])

    def _reconcile(self, transaction: Transaction, page: Page, *, last: bool) -> frozenset[str]:
        """Store what was paid on a day; returns what nobody had told of before."""
        shop_id = self._desk.shop.id
        line_nos = [reading.line.line_no for reading in page.readings]
        found = stored_state.unknown_line_nos(transaction.conn, shop_id, line_nos)
        # What came and could not be read was not missed.
        found -= frozenset(quarantine.quarantined_ids(transaction.conn, shop_id))
        transaction.apply(page, Source.RECONCILE)
        if last:
            self._note_done(transaction, Task.RECONCILE)
        # Before history is stored a line may be new without any feed having missed it.
        return found if self._desk.shop.history_done else frozenset()

    def _quarantine_missing(self, transaction: Transaction, page: Page) -> None:
        quarantine.keep_unresolved(
            transaction.conn, self._desk.shop.id, page.missing, transaction.log.at
        )


def _named(page: Page) -> Iterator[str]:
    """Every line that a page of the feed speaks of, readable or not."""
    yield from (reading.line.line_no for reading in page.readings)
    yield from (one.external_id for one in page.undecoded if one.external_id is not None)
    yield from page.missing
