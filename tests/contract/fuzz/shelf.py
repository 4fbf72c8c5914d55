"""The real store, into which pages made of mutated answers are put, a batch at a time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seller_desktop.domain.event import Source
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.contract import Connector, Marketplace, Page
from seller_desktop.store import payloads, quarantine, shops, stored_state
from seller_desktop.store.database import Database
from seller_desktop.store.transaction import Connection
from seller_desktop.store.writer import Priority
from seller_desktop.sync.desk import Desk, Transaction
from seller_desktop.sync.news import News
from seller_desktop.sync.waiting import WaitingActions
from seller_desktop.system.clock import Clock
from seller_desktop.system.randomness import SeededRandomness

_BATCH = 25


class Shelf:
    """One shop's pages on their way into a file, each known by its case."""

    def __init__(
        self, path: Path, marketplace: Marketplace, connector: Connector, clock: Clock
    ) -> None:
        self._db = Database.open(path, bytes(32), clock, threaded=False)
        self._made = 0
        ids = SeededRandomness(1)
        shop = self._new_shop(marketplace, clock)
        waiting = WaitingActions(self._db)
        self._desk = Desk(shop, marketplace, connector, self._db, waiting, clock, ids, News())
        self._waiting: list[tuple[int, Page]] = []
        self.stored = 0

    def put(self, case: int, page: Page) -> dict[int, str]:
        """Store a page with the next batch; complaints by case."""
        self._waiting.append((case, page))
        return self.settle() if len(self._waiting) >= _BATCH else {}

    def settle(self) -> dict[int, str]:
        """Store what waits; complaints by case."""
        waiting, self._waiting = self._waiting, []
        # Another shop each time, so that lines are seen for the first time again and again.
        self._desk.shop = self._new_shop(self._desk.marketplace, self._desk.clock)
        try:
            self._apply([page for _, page in waiting])
        except Exception:  # noqa: BLE001 - which case it was is found out one by one
            return self._one_by_one(waiting)
        return {}

    def _new_shop(self, marketplace: Marketplace, clock: Clock) -> Shop:
        self._made += 1
        return self._db.write(
            lambda conn: shops.add_shop(
                conn,
                uid=f"fuzz-{self._made}",
                marketplace=marketplace.facts.key,
                name=f"가게 {self._made}",
                base_url=marketplace.facts.official_url,
                official=True,
                account=None,
                added_at=clock.now_ms(),
                history_from=clock.now_ms(),
            )
        )

    def _one_by_one(self, waiting: Sequence[tuple[int, Page]]) -> dict[int, str]:
        complaints = {}
        for case, page in waiting:
            try:
                self._apply([page])
            except Exception as error:  # noqa: BLE001 - any is a complaint
                complaints[case] = f"a page can't be stored: {type(error).__name__}: {error}"
        return complaints

    def _apply(self, pages: Sequence[Page]) -> None:
        def work(transaction: Transaction) -> None:
            for page in pages:
                transaction.apply(page, Source.FEED)
                quarantine.keep_unresolved(
                    transaction.conn, self._desk.shop.id, page.missing, transaction.log.at
                )

        self._desk.write(work, Priority.PAGE)
        self.stored += len(pages)

    def close(self) -> dict[str, int]:
        """Read everything back; counts of what is stored."""
        try:
            with self._db.read() as conn:
                return _read_back(conn)
        finally:
            self._db.close()


def _read_back(conn: Connection) -> dict[str, int]:
    """Every row is a domain value again and every payload can be unpacked."""
    lines = [row[0] for row in conn.exec_driver_sql("SELECT id FROM order_line")]
    claims = sum(len(stored_state.line_with_claims(conn, line_id)[1]) for line_id in lines)
    bodies = [
        row[0]
        for table in ("payload", "quarantine")
        for row in conn.exec_driver_sql(f"SELECT body FROM {table}")
    ]
    for body in bodies:
        payloads.unpack(bytes(body))
    entries = conn.exec_driver_sql("SELECT count(*) FROM quarantine").scalar_one()
    return {"lines": len(lines), "claims": claims, "quarantined": int(entries)}
