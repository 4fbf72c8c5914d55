"""Open orders afresh: every line to which something can still happen, by number or by a sweep.

Where a feed tells of changes, the lines are asked for by their numbers. Where none does, all states
are swept over the days in which open lines were paid, and only what the sweep did not show is
asked for by number: it has ended, or it is hidden for a while. A sweep always goes back to where
the last one ended: what was paid and has left since, while nobody looked, no other question tells.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from ..domain.event import Source
from ..domain.korea_time import DAY_MS
from ..marketplaces.contract import Page, StreamFacts, Sweeping
from ..store import cursors, quarantine, stored_state
from ..store.writer import Priority
from .desk import Desk, Transaction
from .walk import Walk, pieces

_FARTHEST_MS = 62 * DAY_MS
"""What is still open after two months is asked for by number: a sweep that far costs more."""
_SWEPT = "refresh"
"""The stream of sweeps: all that was paid before its watermark was swept, in every state."""


class Refresh:
    """One shop's refresh, a question a step. `note_done` is called within its last write."""

    def __init__(self, desk: Desk, note_done: Callable[[Transaction], None]) -> None:
        self._desk = desk
        self._note_done = note_done
        self._sweep: deque[Walk] = deque()
        self._open: deque[str] | None = None

    def forget(self) -> None:
        """Start anew after a failure."""
        self._sweep.clear()
        self._open = None

    def step(self) -> bool:
        """Ask the next question; True when nothing is left to ask."""
        if self._open is None:
            self._open = self._begin()
        if self._sweep:
            self._sweep_on(self._open)
        else:
            self._ask_by_number(self._open)
        if self._sweep or self._open:
            return False
        self._open = None
        return True

    def _begin(self) -> deque[str]:
        desk = self._desk
        now = desk.clock.now_ms()
        with desk.db.read_raw() as conn:
            wanted = stored_state.open_line_nos(conn, desk.shop.id, now)
            unread = quarantine.quarantined_ids(conn, desk.shop.id)
            oldest = stored_state.oldest_open(conn, desk.shop.id, now)
            swept = cursors.watermark(conn, desk.shop.id, _SWEPT)
        sweep = desk.marketplace.facts.sweep
        if sweep is not None:
            # Before the shop was added lies its history, which is read by itself.
            mark = desk.shop.added_at if swept is None else swept
            self._sweep = self._windows(sweep, oldest, mark)
        return deque(dict.fromkeys((*wanted, *unread)))

    def _windows(self, sweep: StreamFacts, oldest: int | None, swept: int) -> deque[Walk]:
        now = self._desk.connector.server_now() - sweep.safety_lag_ms
        since = min(swept, now) - sweep.overlap_ms
        start = max(since if oldest is None else min(oldest, since), now - _FARTHEST_MS)
        return deque(Walk(window) for window in pieces(start, now, sweep.max_window_ms))

    def _sweep_on(self, left: deque[str]) -> None:
        desk = self._desk
        connector = desk.connector
        if not isinstance(connector, Sweeping):
            raise TypeError("a marketplace with a sweep has a connector that sweeps")
        walk = self._sweep[0]
        page = connector.read_open(walk.window, walk.page)
        finished = walk.go_on(page)
        shown = {reading.line.line_no for reading in page.readings}
        kept = [line_no for line_no in left if line_no not in shown]
        whole = finished and len(self._sweep) == 1
        reached = min(walk.window.end, page.read_at)
        self._store(page, last=whole and not kept, swept=reached if whole else None)
        left.clear()
        left.extend(kept)
        if finished:
            self._sweep.popleft()

    def _ask_by_number(self, left: deque[str]) -> None:
        limit = self._desk.marketplace.facts.read_limit
        asked = [left.popleft() for _ in range(min(limit, len(left)))]
        if asked:
            self._store(self._desk.connector.read_lines(asked), last=not left)

    def _store(self, page: Page, *, last: bool, swept: int | None = None) -> None:
        def store(transaction: Transaction) -> None:
            transaction.apply(page, Source.REFRESH)
            if swept is not None:
                cursors.set_watermark(transaction.conn, self._desk.shop.id, _SWEPT, swept)
            if last:
                self._note_done(transaction)

        self._desk.write(store, Priority.PAGE)
