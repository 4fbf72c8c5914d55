"""The engine of a profile: one worker per shop, and the wishes of whoever wants a sync.

Only the holder of the profile's engine lock may run one. It has no threads; `sync.threads` drives
its steps, the simulation does so in a single thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from ..domain.errors import Fault, OfficeError, UserFixable
from ..domain.event import ChangeSet
from ..domain.shop import Shop
from ..marketplaces.contract import Connector, Marketplace
from ..store import outbox, shops, wishes
from ..store.database import Database
from ..store.events import EventLog
from ..store.transaction import Connection
from ..store.writer import Priority
from ..system.clock import Clock
from ..system.randomness import Ids
from .desk import Desk
from .news import News
from .waiting import WaitingActions
from .worker import Intervals, ShopWorker, problem_dict

_log = logging.getLogger(__name__)
_BUG_PAUSE_MS = 60_000
_KEEP_WISHES_MS = 86_400_000


@dataclass(slots=True)
class _Running:
    wish_id: str
    left: set[int]
    results: list[Mapping[str, object]] = field(default_factory=list)


class Engine:
    """Workers by shop. Safe to be driven by one thread per shop."""

    def __init__(
        self,
        db: Database,
        marketplace: Callable[[str], Marketplace],
        connect: Callable[[Shop], Connector],
        clock: Clock,
        ids: Ids,
        news: News,
        intervals: Callable[[], Intervals] = Intervals,
    ) -> None:
        self._db = db
        self._waiting = WaitingActions(db)
        self._marketplace = marketplace
        self._connect = connect
        self._clock = clock
        self._ids = ids
        self._news = news
        self._intervals = intervals
        self._workers: dict[int, ShopWorker] = {}
        self._stuck: dict[int, int] = {}
        self._reconnect_at: int | None = None
        self._running: list[_Running] = []
        self._lock = threading.RLock()
        self._taking = threading.Lock()

    # Life.

    def recover(self) -> None:
        """At start: what was being sent is unknown, wishes half fulfilled are wished for again."""
        changes = ChangeSet()
        self._db.spare.keep()

        def work(conn: Connection) -> int:
            wishes.reopen_wishes(conn)
            wishes.forget_wishes(conn, self._clock.now_ms() - _KEEP_WISHES_MS)
            return outbox.recover_sending(conn, EventLog(conn, self._clock.now_ms()), changes)

        count = self._db.write(work, Priority.ACTION)
        if count:
            _log.warning("%d actions were being sent when the last run ended", count)
        self._news.changed(changes.freeze("engine"))
        self.reload_shops()

    def reload_shops(self) -> None:
        """Take over shops that were added, changed, paused or removed."""
        with self._db.read_raw() as conn:
            stored = {shop.id: shop for shop in shops.shops(conn)}
        with self._lock:
            self._reconnect_at = None
            for shop_id in set(self._workers) - set(stored):
                self._workers.pop(shop_id).desk.connector.close()
            for shop in stored.values():
                self._take_shop(shop)

    def _take_shop(self, shop: Shop) -> None:
        worker = self._workers.get(shop.id)
        if worker is not None:
            worker.desk.shop = shop
            return
        try:
            desk = Desk(
                shop,
                self._marketplace(shop.marketplace),
                self._connect(shop),
                self._db,
                self._waiting,
                self._clock,
                self._ids,
                self._news,
            )
        except OfficeError as error:
            self._cannot_connect(shop, error)
            return
        self._workers[shop.id] = ShopWorker(desk, self._intervals)

    def _cannot_connect(self, shop: Shop, error: OfficeError) -> None:
        """No secret to be had, or no such marketplace in this version: said, and tried again."""
        now = self._clock.now_ms()
        self._reconnect_at = now + _BUG_PAUSE_MS
        _log.error("shop %d can't be connected: %s", shop.id, error.code)

        def note(conn: Connection) -> None:
            shops.note_failure(conn, shop.id, now, now + _BUG_PAUSE_MS, error.problem)

        try:
            self._db.write(note)
        except OfficeError as refused:
            _log.warning("shop %d: that is not stored yet: %s", shop.id, refused.code)

    def reconnect(self, shop_id: int) -> None:
        """Make a new session: the seller changed secrets or the address."""
        with self._lock:
            worker = self._workers.pop(shop_id, None)
            if worker is not None:
                worker.desk.connector.close()
        self.reload_shops()

    def close(self) -> None:
        """Let go of all connections; the next start begins again the rounds that are under way."""
        with self._lock:
            self._running.clear()
            for worker in self._workers.values():
                worker.desk.connector.close()
            self._workers.clear()

    # Steps.

    @property
    def shop_ids(self) -> tuple[int, ...]:
        """Shops that have a worker."""
        with self._lock:
            return tuple(self._workers)

    @property
    def reconnect_at(self) -> int | None:
        """When `reload_shops` should try again those it could not connect, UTC ms; None for no
        such shop."""
        return self._reconnect_at

    def step(self) -> bool:
        """One due step of some shop; False when nothing is due anywhere."""
        now = self._clock.now_ms()
        if self._reconnect_at is not None and not now < self._reconnect_at <= now + _BUG_PAUSE_MS:
            self.reload_shops()
        moved = [self.step_shop(shop_id) for shop_id in self.shop_ids]
        return any(moved)

    def step_shop(self, shop_id: int) -> bool:
        """One due step of one shop; False when nothing is due there."""
        with self._lock:
            worker = self._workers.get(shop_id)
        now = self._clock.now_ms()
        if worker is None or self._stuck_until(shop_id, now) > now:
            return False
        try:
            moved = worker.step()
        except OfficeError as error:
            # The store refused (disk full, read-only): nothing was sent without being written.
            self._stop_for(shop_id, error)
            moved = False
        except Exception:  # noqa: BLE001 - the top of a step: one shop's bug stops no other
            _log.exception("shop %d: a step failed for a reason nobody foresaw", shop_id)
            self._stop_for(shop_id, Fault("internal"))
            moved = False
        self._collect(worker)
        return moved

    def _stop_for(self, shop_id: int, error: OfficeError) -> None:
        self._stuck[shop_id] = self._clock.now_ms() + _BUG_PAUSE_MS
        with self._lock:
            for running in tuple(self._running):
                self._give_up(running, shop_id, error)

    def next_due(self, shop_id: int | None = None) -> int | None:
        """When something is due next, at one shop or anywhere: UTC ms, None for never."""
        ids = self.shop_ids if shop_id is None else (shop_id,)
        times = [at for at in (self._reconnect_at,) if at is not None and shop_id is None]
        for one in ids:
            with self._lock:
                worker = self._workers.get(one)
            due = self._due(worker) if worker else None
            if due is not None:
                times.append(max(due, self._stuck_until(one, self._clock.now_ms())))
        return min(times, default=None)

    def _stuck_until(self, shop_id: int, now: int) -> int:
        """Until when a shop rests after a bug; 0 where a clock that was set back wrote it."""
        until = self._stuck.get(shop_id, 0)
        return until if until - now <= _BUG_PAUSE_MS else 0

    def _due(self, worker: ShopWorker) -> int | None:
        """When a worker has something to do; a store that can't be read is asked again later."""
        try:
            return worker.next_due()
        except OfficeError as error:
            shop_id = worker.desk.shop.id
            self._stop_for(shop_id, error)
            return self._stuck[shop_id]

    def retry_now(self, shop_ids: Iterable[int] | None = None) -> None:
        """Forget back-offs: the network is back or the seller asks."""
        with self._lock:
            for shop_id in self._workers if shop_ids is None else shop_ids:
                self._stuck.pop(shop_id, None)
                if shop_id in self._workers:
                    self._workers[shop_id].retry_now()

    def ask_for(self, shop_id: int, line_no: str) -> None:
        """Read one line afresh soon: the seller has opened it."""
        with self._lock:
            if shop_id in self._workers:
                self._workers[shop_id].ask_for(line_no)

    # Wishes.

    def take_wishes(self) -> None:
        """Begin a round for every wish that waits; by one thread at a time, so each begins once."""
        with self._taking:
            with self._db.read_raw() as conn:
                waiting = wishes.waiting_wishes(conn)
            for wish in waiting:
                self._begin(wish)

    def _begin(self, wish: wishes.Wish) -> None:
        def take(conn: Connection) -> None:
            wishes.take_wish(conn, wish.id)
            for shop in shops.shops(conn):
                if wish.since is not None and (wish.shops is None or shop.id in wish.shops):
                    shops.set_history(conn, shop.id, wish.since)

        self._db.write(take)
        try:
            self.reload_shops()
        except OfficeError as error:
            _log.warning("a round begins with the shops as they were: %s", error.code)
        with self._lock:
            wanted = set(self._workers if wish.shops is None else wish.shops)
            running = _Running(wish.id, wanted & set(self._workers))
            for shop_id in running.left:
                self._stuck.pop(shop_id, None)
                self._workers[shop_id].begin_round()
            self._running.append(running)
            for shop_id in wanted - set(self._workers):
                self._give_up(running, shop_id, UserFixable("shop_not_connected"))
            self._finish_if_done(running)

    def _collect(self, worker: ShopWorker) -> None:
        result = worker.take_round()
        with self._lock:
            for running in tuple(self._running):
                if result is not None and worker.desk.shop.id in running.left:
                    running.left.discard(worker.desk.shop.id)
                    running.results.append(result)
                self._finish_if_done(running)

    def _give_up(self, running: _Running, shop_id: int, error: OfficeError) -> None:
        problem = Fault.of(error.problem).problem
        if shop_id in running.left or shop_id not in self._workers:
            running.left.discard(shop_id)
            running.results.append(_failed_result(self._name(shop_id), problem_dict(problem)))
            self._finish_if_done(running)

    def _name(self, shop_id: int) -> str:
        worker = self._workers.get(shop_id)
        if worker is not None:
            return worker.desk.shop.name
        try:
            with self._db.read_raw() as conn:
                shop = shops.shop(conn, shop_id)
        except OfficeError:
            return ""
        return shop.name if shop else ""

    def _finish_if_done(self, running: _Running) -> None:
        """Write the result for whoever asked; where the store refuses, the next step does."""
        if running.left or running not in self._running:
            return
        results = sorted(running.results, key=lambda result: str(result["shop"]))
        try:
            self._db.write(
                lambda conn: wishes.finish_wish(conn, running.wish_id, {"shops": results}),
                Priority.RESULT,
            )
        except OfficeError as error:
            _log.warning("the result of a round is not stored yet: %s", error.code)
            return
        self._running.remove(running)


def _failed_result(shop: str, problem: Mapping[str, object]) -> dict[str, object]:
    return {
        "shop": shop,
        "seen": 0,
        "new": 0,
        "updated": 0,
        "sent": 0,
        "errors": [problem],
    }
