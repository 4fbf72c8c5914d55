"""What the board counts is what the list it opens holds: every kind of row, over a sandbox day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.bridge import Bridge
from seller_desktop.desktop.claims.page import ClaimsPage
from seller_desktop.desktop.context import NoticeKind, PageContext, TakeBack
from seller_desktop.desktop.engine_control import EngineControl, RunningEngine
from seller_desktop.desktop.inquiries.page import InquiriesPage
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.outbox.page import OutboxPage
from seller_desktop.desktop.page import Page
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.reader import GuiReader
from seller_desktop.desktop.remembered import Remembered
from seller_desktop.desktop.settings_view import SettingsView
from seller_desktop.desktop.shop_filter import ShopFilter
from seller_desktop.desktop.tables.window_model import WindowModel
from seller_desktop.desktop.tasks import Tasks
from seller_desktop.desktop.theme import Theme
from seller_desktop.desktop.today.board import Task
from seller_desktop.desktop.today.board_model import BoardLine
from seller_desktop.desktop.today.page import TodayPage
from seller_desktop.domain.action import ActionState
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.order import LineStatus
from seller_desktop.store import shops
from seller_desktop.system.lock import ProcessLock
from seller_desktop.system.randomness import SeededRandomness
from tests.gui.today.sandbox_day import SandboxDay, sandbox_day

NEVER = 1 << 62
SENDING, UNKNOWN = ActionState.SENDING, ActionState.UNKNOWN


@dataclass
class Desk:
    """What pages are given over a sandbox day."""

    day: SandboxDay
    places: list[Place] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        office = self.day.core.office
        self.tasks = Tasks(SeededRandomness(3), self.problems.append)
        self.bridge = Bridge(office.news)
        reader = GuiReader(office.db.gui_connection, office.clock)
        settings = SettingsView(reader, self.bridge)
        self.context = PageContext(
            office=office,
            reader=reader,
            tasks=self.tasks,
            bridge=self.bridge,
            theme=Theme.current(),
            settings=settings,
            go=self.places.append,
            notify=_notify,
            show_problem=self.problems.append,
            engine=EngineControl(
                ProcessLock(office.paths.engine_lock), _no_engine, lambda _: None, self.tasks
            ),
            language="en",
            shop_filter=ShopFilter(),
            remembered=Remembered(settings, office.db, self.tasks),
        )

    def settle(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.tasks.busy, timeout=10_000)


def _notify(
    text: str,
    *,
    undo: TakeBack | None = None,
    kind: NoticeKind = "info",
    shops: Sequence[int] = (),
) -> None:
    del text, undo, kind, shops


def _no_engine() -> RunningEngine:
    raise AssertionError("nothing syncs here")


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxDay]:
    with sandbox_day(tmp_path_factory.mktemp("day") / "p") as read:
        yield read


@pytest.fixture
def desk(qapp: QApplication, day: SandboxDay) -> Iterator[Desk]:
    made = Desk(day)
    yield made
    made.tasks.close()
    made.bridge.close()


@dataclass
class Screens:
    """The pages behind the board, each made once as in the window."""

    desk: Desk
    qtbot: QtBot
    made: dict[str, Page] = field(default_factory=dict)

    def listed(self, place: Place) -> list[int]:
        """The keys in the list that a place opens."""
        page = self.made.get(place.page)
        if page is None:
            page = self.made[place.page] = _PAGES[place.page](self.desk.context)
            self.qtbot.addWidget(page)
        self.desk.settle(self.qtbot)
        page.activate(place)
        self.desk.settle(self.qtbot)
        model = _model(page)
        rows = model.rowCount()
        return list(model.ids(0, rows - 1)) if rows else []


_PAGES: dict[str, Callable[[PageContext], Page]] = {
    "orders": OrdersPage,
    "claims": ClaimsPage,
    "inquiries": InquiriesPage,
    "outbox": OutboxPage,
}


def _model(page: Page) -> WindowModel[Any]:
    if isinstance(page, OrdersPage):
        return page.panel.model
    if isinstance(page, OutboxPage):
        return page.model
    assert isinstance(page, ClaimsPage | InquiriesPage)
    return page._model


def something_stops(day: SandboxDay) -> None:
    """Actions that wait, are held, parked and refused; a shop that only the seller can mend."""
    waiting, held, parked, refused = day.rows(LineStatus.ACCEPTED)[:4]
    day.ship(waiting, 1)
    day.stop(day.ship(held, 2), ActionState.HELD)
    day.stop(day.ship(parked, 3), SENDING, UNKNOWN, ActionState.PARKED)
    day.stop(day.ship(refused, 4), SENDING, ActionState.REJECTED)
    now = day.clock.now_ms()
    problem = Problem("ip_refused")
    day.core.office.db.write(
        lambda conn: shops.note_failure(conn, day.shop_ids[2], now, now, problem)
    )


def test_totals_equal_the_lists_they_open(desk: Desk, qtbot: QtBot) -> None:
    something_stops(desk.day)
    page = TodayPage(desk.context)
    qtbot.addWidget(page)
    desk.settle(qtbot)
    lines = [one for one in page._ui.board_view.board.items if isinstance(one, BoardLine)]
    assert {line.row.task for line in lines} == set(Task)
    screens = Screens(desk, qtbot)
    for line in lines:
        place = line.words.place
        assert sum(number for _, number in line.row.per_shop) == line.row.count
        if line.row.task is Task.SHOPS:
            assert place.shop_id == desk.day.shop_ids[2]
            continue
        found = screens.listed(place)
        assert sorted(found) == sorted(line.row.ids), line.row.key
    assert desk.problems == []


def test_boxes_that_miss_the_courier_are_the_list_behind_the_sentence(
    desk: Desk, qtbot: QtBot
) -> None:
    for number, row in enumerate(desk.day.rows(LineStatus.ACCEPTED)[:3]):
        desk.day.ship(row, number)
    page = TodayPage(desk.context)
    qtbot.addWidget(page)
    desk.settle(qtbot)
    line = page._ui.pickup_line
    assert line.button.isVisibleTo(page), line.sentence
    line.choose()
    (place,) = desk.places
    assert place.only
    found = Screens(desk, qtbot).listed(place)
    assert sorted(found) == sorted(place.only)
    with desk.day.core.office.db.read_raw() as conn:
        dues = {
            row[0]: row[1] for row in conn.execute("SELECT id, dispatch_due_at FROM order_line")
        }
    due = [dues[key] or NEVER for key in found]
    assert due == sorted(due)
