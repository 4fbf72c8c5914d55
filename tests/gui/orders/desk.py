"""A desk for the Orders screen: a real encrypted store, filled as a sync fills it, real actions,
and nobody who sends anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlalchemy import Connection

from seller_desktop.actions import orders as order_actions
from seller_desktop.actions import outbox as outbox_actions
from seller_desktop.actions.office import Office
from seller_desktop.desktop.bridge import Bridge
from seller_desktop.desktop.context import PageContext, TakeBack
from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.reader import GuiReader
from seller_desktop.desktop.remembered import Remembered
from seller_desktop.desktop.settings_view import SettingsView
from seller_desktop.desktop.shop_filter import ShopFilter
from seller_desktop.desktop.tasks import Tasks
from seller_desktop.desktop.theme import Theme
from seller_desktop.domain.action import ActionState, Reason, Refusal, Unit, Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.event import ChangeSet, Source
from seller_desktop.domain.order import LineStatus, OrderLine, Recipient
from seller_desktop.domain.reading import LineReading
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.contract import MarketplaceFacts
from seller_desktop.marketplaces.http import Http
from seller_desktop.marketplaces.naver.facts import FACTS
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.registry import Maker, Registry
from seller_desktop.store import outbox, shops
from seller_desktop.store.database import Database
from seller_desktop.store.events import EventLog
from seller_desktop.store.readings import Readings
from seller_desktop.sync.news import News
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile
from seller_desktop.system.randomness import SeededRandomness
from tests.unit.sync.corner import CornerMarketplace

KEY = bytes(range(32))
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
WORDS = {LineStatus.PAID: "PAYED/NOT_YET", LineStatus.ACCEPTED: "PAYED/OK"}


@dataclass
class NotedEngine:
    """Notes which lines the screen wants to be read afresh."""

    asked: list[tuple[int, str]] = field(default_factory=list)

    def ask_for(self, shop_id: int, line_no: str) -> None:
        self.asked.append((shop_id, line_no))

    def sync_now(self, shop_ids: Sequence[int] | None = None) -> None:
        """Nobody syncs here."""

    def wake(self) -> None:
        """Nobody sends here."""


@dataclass(frozen=True)
class Toast:
    """One toast of the screen, with the request its button takes back."""

    text: str
    undo: TakeBack | None
    kind: str


class OrdersDesk:
    """The store, the clock and the page, with short ways to what a test needs of them."""

    def __init__(self, root: Path, theme: Theme, qtbot: QtBot) -> None:
        self.clock = VirtualClock(NOW)
        self.theme = theme
        self.qtbot = qtbot
        self.ids = SeededRandomness(5)
        paths = ProfilePaths(root)
        paths.make()
        profile = load_profile(paths, self.ids)
        self.db = Database.open(paths.database, KEY, self.clock)
        self.news = News()
        self.office = Office(
            db=self.db,
            clock=self.clock,
            ids=self.ids,
            registry=Registry(plug_ins=lambda: ()),
            keyring=MemoryKeyring(),
            profile=profile,
            paths=paths,
            news=self.news,
            wake=lambda: None,
            http=_no_http,
        )
        self.toasts: list[Toast] = []
        self.problems: list[Problem] = []
        self.places: list[Place] = []
        self.engine = NotedEngine()
        self.bridge = Bridge(self.news)
        self.tasks = Tasks(self.ids, self.problems.append)
        self.reader = GuiReader(self.db.gui_connection, self.clock)
        self.shop_filter = ShopFilter()
        self.shop = self.add_shop("바람골살림")
        self._count = 0
        self._page: OrdersPage | None = None

    # The store.

    def corner_shop(self, name: str = "모퉁이") -> Shop:
        """A shop at a marketplace of few abilities, beside the first one."""
        both: dict[str, Maker] = {"naver": Naver, "corner": CornerMarketplace}
        self.office = replace(self.office, registry=Registry(both, plug_ins=lambda: ()))
        return self.add_shop(name, "corner")

    def drop_shop(self, shop: Shop) -> None:
        """Forget a shop, as its seller does."""
        self.db.write(lambda conn: shops.remove_shop(conn, shop.id))

    def add_shop(self, name: str, marketplace: str = "naver") -> Shop:
        now = self.clock.now_ms()
        return self.db.write(
            lambda conn: shops.add_shop(
                conn,
                uid=name,
                marketplace=marketplace,
                name=name,
                base_url="https://api.example",
                official=False,
                account="seller",
                added_at=now,
                history_from=now,
            )
        )

    def line(self, status: LineStatus = LineStatus.PAID, **values: object) -> OrderLine:
        """A line with an invented buyer, one second older than the line before."""
        self._count += 1
        at = self.clock.now_ms() - HOUR_MS - self._count * 1000
        base = OrderLine(
            order_no=f"20261123{self._count:08d}",
            line_no=f"30261123{self._count:08d}",
            status=status,
            status_word=WORDS.get(status, str(status).upper()),
            ordered_at=at,
            paid_at=at,
            product=f"도자기 머그 {self._count}호",
            option="색상: 화이트",
            quantity=1,
            amount=24_900,
            dispatch_due_at=self.clock.now_ms() + 3 * DAY_MS + self._count * 1000,
            recipient=Recipient(
                orderer_name="정미나",
                orderer_phone="01000001111",
                name="정미나",
                phone="01000001111",
                postcode="04100",
                address="서울 가상구 예시로 1",
                address_detail="101호",
                delivery_memo="문 앞에 놓아 주세요",
            ),
        )
        return replace(base, **values)  # type: ignore[arg-type]

    def put(
        self, *lines: OrderLine, claims: Iterable[Claim] = (), shop: Shop | None = None
    ) -> list[int]:
        """Let a sync store these lines, told to the screen as the engine tells it; their ids."""
        where = shop or self.shop
        by_line: dict[str, list[Claim]] = {}
        for claim in claims:
            by_line.setdefault(claim.line_no, []).append(claim)

        def work(conn: Connection) -> tuple[ChangeSet, list[int]]:
            now = self.clock.now_ms()
            readings = Readings(conn, where, EventLog(conn, now), Source.FEED, self.ids.bytes)
            applied = readings.apply(
                [
                    LineReading(line, tuple(by_line.get(line.line_no, ())), now, b'{"raw": 1}')
                    for line in lines
                ]
            )
            return applied.changes, [_line_id(conn, where.id, line.line_no) for line in lines]

        changes, ids = self.db.write(work)
        self.news.changed(changes.freeze("sync"))
        return ids

    def confirm(self, line_id: int) -> str:
        """Queue a confirm as another process would; the action's id."""
        return order_actions.confirm(self.office, [line_id]).action_ids[0]

    def dispatch(self, line_id: int, invoice_no: str = "612345678904") -> str:
        """Queue a dispatch that may leave at once; the id of its last action."""
        entry = self.entry(line_id, invoice_no)
        return order_actions.dispatch(self.office, [entry], hold_seconds=0).action_ids[-1]

    def entry(self, line_id: int, invoice_no: str = "612345678904") -> order_actions.DispatchEntry:
        """What a seller enters for a parcel."""
        return order_actions.DispatchEntry(line_id, "parcel", "cj", invoice_no)

    def claim(self, line: OrderLine, **values: object) -> Claim:
        """A buyer's cancel request on a line."""
        base = Claim(
            claim_no=f"C{line.line_no}",
            order_no=line.order_no,
            line_no=line.line_no,
            kind=ClaimKind.CANCEL,
            state=ClaimState.REQUESTED,
            status_word="CANCEL_REQUEST",
            requested_at=self.clock.now_ms() - HOUR_MS,
        )
        return replace(base, **values)  # type: ignore[arg-type]

    def move(
        self,
        action_id: str,
        *states: ActionState,
        reason: Reason | None = None,
        refusal: Refusal | None = None,
        cause: str | None = None,
    ) -> None:
        """Let the engine take an action through these states."""

        def work(conn: Connection) -> ChangeSet:
            changes = ChangeSet()
            box = outbox.Outbox(conn, EventLog(conn, self.clock.now_ms()), changes)
            for number, state in enumerate(states):
                last = number == len(states) - 1
                box.move(
                    outbox.actions(conn, [action_id])[0],
                    state,
                    reason if last else None,
                    refusal=refusal if last else None,
                    hold_cause=cause if last else None,
                )
            return changes

        changes = self.db.write(work)
        self.news.changed(changes.freeze("engine"))

    def value(self, sql: str, *values: object) -> object:
        with self.db.read() as conn:
            return conn.exec_driver_sql(sql, values).scalar()

    def values(self, sql: str, *values: object) -> list[object]:
        with self.db.read() as conn:
            return [row[0] for row in conn.exec_driver_sql(sql, values)]

    # The screen.

    def open(self, width: int = 1440, height: int = 820, language: str = "en") -> OrdersPage:
        """Open the screen and wait until its list is there."""
        settings = SettingsView(self.reader, self.bridge)
        context = PageContext(
            office=self.office,
            reader=self.reader,
            tasks=self.tasks,
            bridge=self.bridge,
            theme=self.theme,
            settings=settings,
            go=self.places.append,
            notify=self._notify,
            show_problem=self.problems.append,
            engine=self.engine,  # type: ignore[arg-type]  # a fake of the same shape
            language=language,
            shop_filter=self.shop_filter,
            remembered=Remembered(settings, self.db, self.tasks),
        )
        self._page = OrdersPage(context)
        self.bridge.changed.connect(self._page.refresh)
        self._page.resize(width, height)
        self._page.show()
        self._page.activateWindow()
        self._page.first_focus().setFocus()
        self.settle()
        return self._page

    @property
    def page(self) -> OrdersPage:
        assert self._page is not None
        return self._page

    def settle(self) -> None:
        """Wait until nothing is being read or written and every change was shown."""
        for _ in range(2):
            QApplication.processEvents()
            self.until(lambda: not self.tasks.busy and not self.bridge.busy)
            QApplication.processEvents()
        self.until(lambda: not self.tasks.busy)

    def settle_dialog(self) -> None:
        """Wait until the check that follows an entry has been answered."""
        dialogs = self.page.findChildren(DispatchDialog)
        self.until(lambda: not any(one.check_waits for one in dialogs))
        self.until(lambda: not self.tasks.busy)
        QApplication.processEvents()

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=5000)

    def words(self, line_id: int, column: str = "status") -> str:
        """What a cell of the list says."""
        model = self.page.panel.model
        row = model.row_of(line_id)
        assert row >= 0
        number = [shown.key for shown in model.columns].index(column)
        return str(model.index(row, number).data())

    def shown_ids(self) -> list[int]:
        model = self.page.panel.model
        return list(model.ids(0, model.rowCount() - 1)) if model.rowCount() else []

    def touch_boxes(self, *verbs: Verb) -> None:
        """Let the marketplace know these verbs for whole boxes only."""
        boxed = {verb: replace(FACTS.verbs[verb], unit=Unit.GROUP) for verb in verbs}
        facts = replace(FACTS, verbs={**FACTS.verbs, **boxed})

        class BoxMarket(Naver):
            @property
            def facts(self) -> MarketplaceFacts:
                return facts

        registry = Registry({"naver": BoxMarket}, plug_ins=lambda: ())
        self.office = replace(self.office, registry=registry)

    def undo_last_toast(self) -> None:
        """What the window does at Ctrl+Z: take back what the newest toast offers."""
        undo = next(toast.undo for toast in reversed(self.toasts) if toast.undo)
        if isinstance(undo, str):
            outbox_actions.undo(self.office, undo)
        else:
            self.tasks.run(self.page, undo, lambda _: None)
        self.settle()

    def close(self) -> None:
        if self._page is not None:
            self._page.close()  # what is being written is saved
            self.until(lambda: not self.tasks.busy)
            delete(self._page)
        self.tasks.close()
        self.bridge.close()
        self.db.close()

    def _notify(
        self,
        text: str,
        *,
        undo: TakeBack | None = None,
        kind: str = "info",
        shops: Sequence[int] = (),
    ) -> None:
        del shops
        self.toasts.append(Toast(text, undo, kind))


def _line_id(conn: Connection, shop_id: int, line_no: str) -> int:
    row = conn.exec_driver_sql(
        "SELECT id FROM order_line WHERE shop_id = ? AND line_no = ?", (shop_id, line_no)
    ).one()
    return int(row[0])


def _no_http(base_url: str, allow_http: bool) -> Http:
    raise AssertionError("no test of this screen talks to a marketplace")
