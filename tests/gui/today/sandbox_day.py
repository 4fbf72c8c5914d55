"""A seller's whole day over the three sandboxes: real shops, a real sync, deeds that stop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from seller_desktop.actions import orders
from seller_desktop.actions.shops import add_shop
from seller_desktop.app import Core, build_core
from seller_desktop.domain.action import ActionState, Reason, Refusal
from seller_desktop.domain.event import ChangeSet
from seller_desktop.domain.order import LineStatus
from seller_desktop.sandbox.server import start_sandbox
from seller_desktop.store import outbox
from seller_desktop.store.events import EventLog
from seller_desktop.store.worklist import Sort, WorklistFilter, WorklistRow, keys, page
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths

# Tuesday, 24 November 2026, 11:12 in Korea.
NOW = datetime(2026, 11, 24, 2, 12, tzinfo=UTC)


@dataclass
class SandboxDay:
    """An open profile whose shops have been read once."""

    core: Core
    clock: VirtualClock
    shop_ids: list[int] = field(default_factory=list)

    def read_all(self) -> None:
        """Sync until the history of every shop is in."""
        engine = self.core.make_engine()
        engine.reload_shops()
        for _ in range(20_000):
            if engine.step():
                continue
            due = engine.next_due()
            if due is None or self._is_read():
                break
            self.clock.advance(max(1, due - self.clock.now_ms()) / 1000)
        engine.close()

    def rows(self, status: LineStatus) -> list[WorklistRow]:
        """Lines of a status that nothing is asked of yet, the first due first."""
        with self.core.office.db.read_raw() as conn:
            found = keys(conn, WorklistFilter(), Sort(), self.clock.now_ms())[:200]
            return [
                row
                for row in page(conn, found)
                if row.status == status and row.claim is None and not row.pending
            ]

    def ship(self, row: WorklistRow, number: int) -> str:
        """Queue a dispatch; its action."""
        entry = orders.DispatchEntry(row.id, courier="cj", invoice_no=f"60123456{number:04d}")
        return orders.dispatch(self.core.office, [entry], hold_seconds=600).action_ids[0]

    def stop(self, action_id: str, *states: ActionState) -> None:
        """What the engine makes of an action, step by step."""

        def work(conn: Connection) -> None:
            box = outbox.Outbox(conn, EventLog(conn, self.clock.now_ms()), ChangeSet())
            for state in states:
                action = outbox.actions(conn, [action_id])[0]
                refusal = Refusal("9", "안 됩니다") if state is ActionState.REJECTED else None
                box.move(action, state, Reason.REFUSED if refusal else None, refusal=refusal)

        self.core.office.db.write(work)

    def _is_read(self) -> bool:
        with self.core.office.db.read_raw() as conn:
            found = conn.execute(
                "SELECT count(*) FROM shop s JOIN shop_health h ON h.shop_id = s.id"
                " WHERE s.history_done AND h.last_success_at IS NOT NULL"
            ).fetchone()
        return found is not None and int(str(found[0])) == len(self.shop_ids)


@contextmanager
def sandbox_day(folder: Path, seed: int = 7) -> Iterator[SandboxDay]:
    """Three shops with some hundred orders each."""
    clock = VirtualClock(NOW)
    with start_sandbox(orders=150, seed=seed, rate=False, clock=clock) as served:
        core = build_core(
            ProfilePaths(folder), keyring=MemoryKeyring(), clock=clock, threaded=False
        )
        day = SandboxDay(core, clock)
        for shop in served.shops:
            stored = add_shop(
                core.office,
                marketplace=shop.marketplace,
                name=shop.marketplace,
                base_url=shop.base_url,
                credentials=shop.credentials,
            )
            day.shop_ids.append(stored.id)
        day.read_all()
        yield day
        core.close()
