"""One page on a real encrypted store, filled as a sync fills it; the clock moves only when told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from seller_desktop.actions.office import Office
from seller_desktop.desktop.bridge import Bridge
from seller_desktop.desktop.context import NoticeKind, PageContext, TakeBack
from seller_desktop.desktop.engine_control import EngineControl, RunningEngine
from seller_desktop.desktop.page import Page
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.reader import GuiReader
from seller_desktop.desktop.remembered import Remembered
from seller_desktop.desktop.settings_view import SettingsView
from seller_desktop.desktop.shop_filter import ShopFilter
from seller_desktop.desktop.tasks import Tasks
from seller_desktop.desktop.theme import Theme
from seller_desktop.domain.action import ActionState, Reason, Refusal
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.event import Changes, ChangeSet, Source
from seller_desktop.domain.order import LineStatus, OrderLine, Recipient
from seller_desktop.domain.reading import LineReading
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.http import Http
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store import outbox, shops, stored_state
from seller_desktop.store.database import Database
from seller_desktop.store.events import EventLog
from seller_desktop.store.readings import Readings
from seller_desktop.sync.news import News
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.lock import ProcessLock
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile
from seller_desktop.system.randomness import SeededRandomness

KEY = bytes(range(32))
# Monday, 23 November 2026, 11:12 in Korea.
NOW = datetime(2026, 11, 23, 2, 12, tzinfo=UTC)
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
MIDNIGHT = int(datetime(2026, 11, 23, 15, tzinfo=UTC).timestamp()) * 1000
"""24:00 of that day, UTC ms."""

PERSON = Recipient(
    orderer_name="정미나",
    orderer_phone="01000001111",
    name="홍길동",
    phone="01000002222",
    postcode="04524",
    address="서울특별시 중구 세종대로 110",
    address_detail="3층 301호",
)


@dataclass
class PageDesk:
    """A store, an office and what a page is given. `places`, `notices` and `problems` are noted."""

    root: Path
    language: str = "ko"
    places: list[Place] = field(default_factory=list)
    notices: list[tuple[str, TakeBack | None]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    wakes: int = 0
    count: int = 0
    first_shop: Shop | None = None

    def __post_init__(self) -> None:
        self.clock = VirtualClock(NOW)
        self.ids = SeededRandomness(11)
        self.paths = ProfilePaths(self.root)
        self.paths.make()
        profile = load_profile(self.paths, self.ids)
        self.news = News()
        self.db = Database.open(self.paths.database, KEY, self.clock)
        self.office = Office(
            db=self.db,
            clock=self.clock,
            ids=self.ids,
            registry=Registry(),
            keyring=MemoryKeyring(),
            profile=profile,
            paths=self.paths,
            news=self.news,
            wake=self._wake,
            http=_no_http,
        )
        self.tasks = Tasks(self.ids, self.problems.append)
        self.bridge = Bridge(self.news)
        self.reader = GuiReader(self.db.gui_connection, self.clock)
        self.shop_filter = ShopFilter()

    @property
    def now(self) -> int:
        return self.clock.now_ms()

    @property
    def shop(self) -> Shop:
        """A shop, made when it is first asked for."""
        self.first_shop = self.first_shop or self.add_shop()
        return self.first_shop

    @property
    def context(self) -> PageContext:
        """What a page is given."""
        lock = ProcessLock(self.paths.engine_lock)
        settings = SettingsView(self.reader, self.bridge)
        return PageContext(
            office=self.office,
            reader=self.reader,
            tasks=self.tasks,
            bridge=self.bridge,
            theme=Theme.current(),
            settings=settings,
            go=self.places.append,
            notify=self._notify,
            show_problem=self.problems.append,
            engine=EngineControl(lock, _no_engine, lambda _: None, self.tasks),
            language=self.language,
            shop_filter=self.shop_filter,
            remembered=Remembered(settings, self.db, self.tasks),
        )

    def close(self) -> None:
        self.tasks.close()
        self.bridge.close()
        self.db.close()

    def add_shop(self, name: str = "바람골살림", *, marketplace: str = "naver") -> Shop:
        """A shop whose first sync is over."""

        def work(conn: Connection) -> Shop:
            shop = shops.add_shop(
                conn,
                uid=self.ids.token(4),
                marketplace=marketplace,
                name=name,
                base_url="https://shop.invalid",
                official=True,
                account=None,
                added_at=self.now,
                history_from=self.now,
            )
            shops.set_history_done(conn, shop.id)
            shops.note_success(conn, shop.id, self.now - 60_000)
            return replace(shop, history_done=True)

        return self.db.write(work)

    def line(self, shop: Shop, *claims: Claim, due_at: int | None = None, **columns: object) -> int:
        """Store a line with its claims, as a sync does; its key."""
        self.count += 1
        order = OrderLine(
            **{  # type: ignore[arg-type]
                "order_no": f"20261123{self.count:08d}",
                "line_no": f"30261123{self.count:08d}",
                "status": LineStatus.PAID,
                "status_word": "PAYED/NOT_YET",
                "ordered_at": self.now - 2 * HOUR_MS - self.count * 1000,
                "paid_at": self.now - 2 * HOUR_MS - self.count * 1000,
                "dispatch_due_at": due_at,
                "product": "도자기 머그 350ml",
                "option": "모래색 4개입",
                "quantity": 1,
                "amount": 11_400,
                "recipient": PERSON,
                **columns,
            }
        )
        own = tuple(replace(c, order_no=order.order_no, line_no=order.line_no) for c in claims)
        label = next((claim.label for claim in own if claim.is_open), None)
        order = replace(order, claim=label)
        return self.read(shop, LineReading(order, own, self.now, b"{}"))

    def read(self, shop: Shop, reading: LineReading) -> int:
        """Apply one reading and tell the screens; the line's key."""
        changes: list[Changes] = []

        def work(conn: Connection) -> int:
            log = EventLog(conn, self.now)
            readings = Readings(conn, shop, log, Source.FEED, self.ids.bytes)
            changes.append(readings.apply([reading]).changes.freeze("sync"))
            return int(
                conn.exec_driver_sql(
                    "SELECT id FROM order_line WHERE shop_id = ? AND line_no = ?",
                    (shop.id, reading.line.line_no),
                ).scalar_one()
            )

        key = self.db.write(work)
        self.news.changed(changes[0])
        return key

    def accepted(self, shop: Shop, *, due_at: int | None, **columns: object) -> int:
        """A confirmed line."""
        columns = {"status": LineStatus.ACCEPTED, "status_word": "PAYED/OK", **columns}
        return self.line(shop, due_at=due_at, **columns)

    def delivered(self, shop: Shop, *claims: Claim, **columns: object) -> int:
        """A line whose goods arrived, with claims on it."""
        columns = {
            "status": LineStatus.DELIVERED,
            "status_word": "DELIVERED",
            "courier": "cj",
            "invoice_no": "123456789011",
            "dispatched_at": self.now - 5 * DAY_MS,
            "delivered_at": self.now - 3 * DAY_MS,
            **columns,
        }
        return self.line(shop, *claims, due_at=None, **columns)

    def claim(self, kind: ClaimKind, state: ClaimState, **columns: object) -> Claim:
        """A claim for `line` or `delivered`."""
        self.count += 1
        return Claim(
            **{  # type: ignore[arg-type]
                "claim_no": f"c{self.count}",
                "order_no": "",
                "line_no": "",
                "kind": kind,
                "state": state,
                "status_word": f"{kind}_{state}".upper(),
                "requested_at": self.now - DAY_MS + self.count * 1000,
                "reason": "BROKEN",
                "reason_detail": "컵 하나에 금이 가 있어요.",
                **columns,
            }
        )

    def add_claim(self, line_id: int, claim: Claim) -> None:
        """The buyer files a claim on a line that is there already."""
        with self.db.read() as conn:
            line, claims = stored_state.line_with_claims(conn, line_id)
            shop = shops.shop(
                conn,
                int(
                    conn.exec_driver_sql(
                        "SELECT shop_id FROM order_line WHERE id = ?", (line_id,)
                    ).scalar_one()
                ),
            )
        assert shop is not None
        own = replace(claim, order_no=line.order_no, line_no=line.line_no)
        label = own.label if own.is_open else None
        self.clock.advance(1)
        self.read(shop, LineReading(replace(line, claim=label), (*claims, own), self.now, b"{}"))

    def change_claim(self, claim_id: int, **columns: object) -> None:
        """The marketplace tells something else about a claim."""
        line_id = int(str(self.value("SELECT line_id FROM claim WHERE id = ?", claim_id)))
        number = self.value("SELECT claim_no FROM claim WHERE id = ?", claim_id)
        with self.db.read() as conn:
            _, claims = stored_state.line_with_claims(conn, line_id)
        changed = replace(
            next(c for c in claims if c.claim_no == number),
            **columns,  # type: ignore[arg-type]
        )
        self.add_claim(line_id, changed)

    def claim_id(self, line_id: int) -> int:
        """The key of the newest claim of a line."""
        return int(str(self.value("SELECT max(id) FROM claim WHERE line_id = ?", line_id)))

    def move(
        self,
        action_id: str,
        state: ActionState,
        reason: Reason,
        refusal: Refusal | None = None,
        hold_cause: str | None = None,
    ) -> None:
        """What the engine makes of an action, and its news."""
        changes = ChangeSet()

        def work(conn: Connection) -> None:
            box = outbox.Outbox(conn, EventLog(conn, self.now), changes)
            action = outbox.actions(conn, [action_id])[0]
            if state in (ActionState.REJECTED, ActionState.PARKED):
                box.move(action, ActionState.SENDING)
                action = outbox.actions(conn, [action_id])[0]
            if state is ActionState.PARKED:
                box.move(action, ActionState.UNKNOWN)
                action = outbox.actions(conn, [action_id])[0]
            box.move(action, state, reason, refusal=refusal, hold_cause=hold_cause)

        self.db.write(work)
        self.news.changed(changes.freeze("engine"))

    def value(self, sql: str, *values: object) -> object:
        with self.db.read() as conn:
            return conn.exec_driver_sql(sql, values).scalar_one()

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        with self.db.read() as conn:
            return [tuple(row) for row in conn.exec_driver_sql(sql, values)]

    def settle(self, qtbot: QtBot) -> None:
        """Let everything that was asked for arrive."""
        qtbot.waitUntil(lambda: not self.tasks.busy, timeout=5000)

    def show(self, qtbot: QtBot, page: Page, width: int = 1264, height: int = 760) -> None:
        """Bring a page to the front, as the window does."""
        qtbot.addWidget(page)
        self.bridge.changed.connect(page.refresh)
        page.resize(width, height)
        page.show()
        page.activate(None)
        self.settle(qtbot)

    def _notify(
        self,
        text: str,
        *,
        undo: TakeBack | None = None,
        kind: NoticeKind = "info",
        shops: Sequence[int] = (),
    ) -> None:
        del kind, shops
        self.notices.append((text, undo))

    def _wake(self) -> None:
        self.wakes += 1


def _no_http(base_url: str, allow_http: bool) -> Http:
    raise AssertionError("no page talks to a marketplace")


def _no_engine() -> RunningEngine:
    raise AssertionError("nothing syncs here")
