"""A shop at a toy marketplace on a real encrypted file, driven in one thread by a virtual clock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.event import ChangeSet
from seller_desktop.domain.intent import ClaimDecision, Confirm, Dispatch, Intent
from seller_desktop.domain.outbox import Action, seen_of
from seller_desktop.domain.shop import Shop
from seller_desktop.store import outbox, shops, stored_state
from seller_desktop.store.database import Database
from seller_desktop.store.events import EventLog
from seller_desktop.store.rows import address_digest
from seller_desktop.sync.engine import Engine
from seller_desktop.sync.news import News
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.randomness import SeededRandomness
from tests.unit.sync.toy import DAY_MS, ToyConnector, ToyMarketplace

KEY = bytes(range(32))


@dataclass
class Office:
    """What a test of the engine holds in its hands."""

    path: Path
    clock: VirtualClock
    toy: ToyConnector
    ids: SeededRandomness = field(default_factory=lambda: SeededRandomness(1))
    news: News = field(default_factory=News)
    market: ToyMarketplace = field(default_factory=ToyMarketplace)

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        """Open the file and the engine, as a start of the program does."""
        self.db = Database.open(self.path, KEY, self.clock, threaded=False)
        self.engine = Engine(
            self.db, lambda key: self.market, lambda shop: self.toy, self.clock, self.ids, self.news
        )
        self.engine.recover()

    def crash(self) -> None:
        """Drop everything in memory and start again."""
        self.db.close()
        self.open()

    def add_shop(self, history_days: int = 0) -> Shop:
        now = self.clock.now_ms()
        shop = self.db.write(
            lambda conn: shops.add_shop(
                conn,
                uid="u1",
                marketplace="toy",
                name="가게",
                base_url="https://toy.invalid",
                official=True,
                account="toy-account",
                added_at=now,
                history_from=now - history_days * DAY_MS,
            )
        )
        self.engine.reload_shops()
        return shop

    def run(self, seconds: float = 0.0) -> None:
        """Do all that is due within `seconds`; the clock jumps from due time to due time."""
        end = self.clock.now_ms() + int(seconds * 1000)
        for _ in range(10_000):
            if self.engine.step():
                continue
            due = self.engine.next_due()
            if due is None or due > end:
                self.clock.advance(max(0, end - self.clock.now_ms()) / 1000)
                return
            self.clock.advance(max(1, due - self.clock.now_ms()) / 1000)
        raise AssertionError("the engine never comes to rest")

    def ask(self, verb: Verb, *line_nos: str, intent: Intent | None = None) -> list[str]:
        """Queue an action on each line, as the seller's gesture does; their ids."""
        now = self.clock.now_ms()
        request = self.ids.token(4)

        def work(conn: Connection) -> list[str]:
            log = EventLog(conn, now)
            outbox.add_request(conn, request, "seller", now)
            return [self._queue(conn, log, request, verb, [no], intent) for no in line_nos]

        return self.db.write(work)

    def ask_box(self, verb: Verb, *line_nos: str) -> str:
        """Queue one action on lines that go together; its id."""
        now = self.clock.now_ms()
        request = self.ids.token(4)

        def work(conn: Connection) -> str:
            outbox.add_request(conn, request, "seller", now)
            return self._queue(conn, EventLog(conn, now), request, verb, line_nos, None)

        return self.db.write(work)

    def _queue(
        self,
        conn: Connection,
        log: EventLog,
        request: str,
        verb: Verb,
        line_nos: Sequence[str],
        intent: Intent | None,
    ) -> str:
        marks = ", ".join("?" * len(line_nos))
        rows = conn.exec_driver_sql(
            f"SELECT id, shop_id, line_no FROM order_line WHERE line_no IN ({marks}) ORDER BY id",
            tuple(line_nos),
        ).all()
        (line, claims), *_ = found = [stored_state.line_with_claims(conn, row[0]) for row in rows]
        salt = stored_state.salts(conn, rows[0][1], [line.line_no])[line.line_no]
        usual: dict[Verb, Intent] = {
            Verb.DISPATCH: Dispatch(courier="cj", invoice_no="123456789011"),
            Verb.APPROVE: ClaimDecision("cancel"),
        }
        action = Action(
            id=self.ids.token(6),
            seq=outbox.next_seq(conn),
            request_id=request,
            shop_id=rows[0][1],
            verb=verb,
            intent=intent or usual.get(verb, Confirm()),
            state=ActionState.READY,
            line_ids=tuple(row[0] for row in rows),
            line_nos=tuple(row[2] for row in rows),
            created_at=log.at,
            not_before=log.at,
            seen=seen_of([one for one, _ in found], address_digest(line.recipient, salt)),
            claim_no=claims[-1].claim_no if verb is Verb.APPROVE else None,
        )
        outbox.add_action(conn, log, action)
        return action.id

    def action(self, action_id: str) -> Action:
        with self.db.read() as conn:
            return outbox.actions(conn, [action_id])[0]

    def move(self, action_id: str, state: ActionState) -> None:
        """What the seller decides about an action."""

        def work(conn: Connection) -> None:
            log = EventLog(conn, self.clock.now_ms())
            box = outbox.Outbox(conn, log, ChangeSet())
            box.move(outbox.actions(conn, [action_id])[0], state)

        self.db.write(work)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        with self.db.read() as conn:
            return [tuple(row) for row in conn.exec_driver_sql(sql, values)]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    clock = VirtualClock(datetime(2026, 11, 23, 3, 0, tzinfo=UTC))
    desk = Office(tmp_path / "office.db", clock, ToyConnector(clock))
    yield desk
    desk.db.close()
