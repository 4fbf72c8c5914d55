"""What stays on top everywhere: shops, freshness, what waits, what goes wrong."""

from __future__ import annotations

import logging

import pytest
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.main_window import MainWindow
from seller_desktop.desktop.network_watch import NetworkWatch
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.uncaught import UncaughtErrors
from seller_desktop.desktop.widgets.sync_state import SyncKind
from seller_desktop.domain.errors import Problem, UserFixable
from seller_desktop.domain.event import Changes
from seller_desktop.store import shops
from seller_desktop.sync.news import Activity, SyncProgress
from seller_desktop.system.randomness import SeededRandomness
from tests.gui.shell.desk import Desk, PlainPage


def fail(desk: Desk, shop: int, code: str) -> None:
    """The last round with a shop ended in a problem."""
    now = desk.clock.now_ms()
    desk.filler.db.write(
        lambda conn: shops.note_failure(conn, shop, now, now + 120_000, Problem(code))
    )
    desk.news.changed(Changes(shops=frozenset({shop})))


def succeed(desk: Desk, shop: int) -> None:
    now = desk.clock.now_ms()
    desk.filler.db.write(lambda conn: shops.note_success(conn, shop, now))
    desk.news.changed(Changes(shops=frozenset({shop})))


def pill(window: MainWindow) -> SyncKind:
    return window._ui.sync_pill.state.kind


def test_no_network_pushes_a_strip_that_says_what_waits(desk: Desk, qtbot: QtBot) -> None:
    shop = desk.filler.add_shop()
    line = desk.filler.add_line(shop)
    succeed(desk, shop)
    desk.start()
    window = desk.session.window
    desk.filler.add_action(line)
    fail(desk, shop, "network")
    qtbot.waitUntil(window._ui.offline_strip.isVisible)
    qtbot.waitUntil(lambda: pill(window) is SyncKind.OFFLINE)
    assert "1" in window._ui.offline_strip._link.text()
    window.go(Place("orders"))  # it says so itself
    assert not window._ui.offline_strip.isVisible()
    window.go(Place("today"))
    assert window._ui.offline_strip.isVisible()
    succeed(desk, shop)
    qtbot.waitUntil(lambda: not window._ui.offline_strip.isVisible())


def test_a_shop_that_needs_a_deed_is_red_and_says_the_remedy(desk: Desk, qtbot: QtBot) -> None:
    shop = desk.filler.add_shop("산들공방")
    desk.start()
    window = desk.session.window
    fail(desk, shop, "ip_refused")
    qtbot.waitUntil(lambda: pill(window) is SyncKind.DISCONNECTED)
    assert window._ui.sync_pill.words.strong.startswith("산들공방")
    window.top_bar.show_popover()
    window.top_bar.popover.shop_wanted.emit(shop)
    page = window.pages.current
    assert isinstance(page, PlainPage)
    assert page.places[-1] == Place("shops", shop_id=shop)


def test_the_second_half_of_the_pill_leads_to_the_decisions(desk: Desk, qtbot: QtBot) -> None:
    shop = desk.filler.add_shop()
    line = desk.filler.add_line(shop)
    desk.filler.add_action(line, state="parked", verb="dispatch")
    desk.start()
    window = desk.session.window
    assert desk.desktop is not None
    assert desk.desktop.services.watch.waiting.attention == 1
    window.top_bar.popover.attention_wanted.emit()
    page = window.pages.current
    assert isinstance(page, PlainPage)
    assert page.places[-1] == Place("outbox", stage="decide")


def test_a_first_sync_shows_how_far_it_is(desk: Desk, qtbot: QtBot) -> None:
    shop = desk.filler.add_shop()
    desk.start()
    window = desk.session.window
    desk.news.progress(SyncProgress(shop, Activity.READING, 34, 90))
    qtbot.waitUntil(lambda: window._ui.sync_pill.words.fact == "34/90")


def test_the_shop_filter_and_its_button_agree(desk: Desk) -> None:
    first, second = desk.filler.add_shop("가게"), desk.filler.add_shop("가게 둘")
    desktop = desk.start()
    window = desk.session.window
    window._ui.shop_filter_button.set_chosen(frozenset({second}))
    assert desktop.services.shop_filter.shop_ids == frozenset({second})
    desktop.services.shop_filter.choose({first})
    assert window._ui.shop_filter_button.chosen == frozenset({first})
    desktop.services.shop_filter.choose(None)
    assert window._ui.shop_filter_button.chosen is None


def test_a_practice_shop_is_said_to_be_none_of_the_real_ones(desk: Desk) -> None:
    desk.filler._insert(
        "shop", uid="u", marketplace="naver", name="s", base_url="x", added_at=0, official=0
    )
    desk.start()
    assert "not the real marketplace" in desk.session.window.top_bar.note


def test_the_network_that_comes_back_wakes_the_engine(desk: Desk, qtbot: QtBot) -> None:
    desk.filler.add_shop()
    desktop = desk.start()
    qtbot.waitUntil(lambda: desktop.services.engine.runs_here and not desktop.tasks.busy)
    network = desktop.findChild(NetworkWatch)
    assert network is not None
    woken = desk.engine.wakes
    network.tell(False)
    assert not desktop.services.watch.online
    network.tell(True)
    qtbot.waitUntil(lambda: desk.engine.wakes > woken)


def test_the_tray_counts_what_needs_a_deed(desk: Desk, qtbot: QtBot) -> None:
    shop = desk.filler.add_shop()
    late = desk.filler.add_line(shop, dispatch_due_at=desk.clock.now_ms() - 1)
    desk.filler.add_claim(late)
    desk.start(has_tray=True)
    tray = desk.session.tray
    assert tray is not None
    shown = [action.text() for action in tray.menu.actions() if action.isVisible()]
    assert "1 order late" in shown
    assert "1 claim to answer" in shown
    assert not any("decision" in text for text in shown)
    action = next(a for a in tray.menu.actions() if a.text() == "1 order late")
    action.trigger()
    page = desk.session.window.pages.current
    assert isinstance(page, PlainPage)
    assert page.places[-1] == Place("orders", stage="overdue")


def test_an_uncaught_error_is_told_under_the_id_it_has_in_the_log(
    expected_errors: list[logging.LogRecord],
) -> None:
    told: list[Problem] = []
    errors = UncaughtErrors(SeededRandomness(1), told.append)
    errors.on_error(KeyError, KeyError("x"), None)
    assert told[0].code == "internal"
    assert expected_errors[0].__dict__["error_id"] == told[0].params["error_id"]


def test_an_uncaught_refusal_of_ours_is_told_as_it_is(
    expected_errors: list[logging.LogRecord],
) -> None:
    told: list[Problem] = []
    errors = UncaughtErrors(SeededRandomness(1), told.append)
    errors.on_error(UserFixable, UserFixable("disk_full"), None)
    assert told == [Problem("disk_full")]
    assert len(expected_errors) == 1


@pytest.mark.parametrize("undone", [0, 2])
def test_undo_says_how_many_were_taken_back(desk: Desk, qtbot: QtBot, undone: int) -> None:
    shop = desk.filler.add_shop()
    line = desk.filler.add_line(shop)
    state = "ready" if undone else "done"
    desk.filler.add_action(line, state=state)
    request = str(desk.filler.value("SELECT request_id FROM action"))
    if undone:
        desk.filler.db.write(
            lambda conn: conn.exec_driver_sql(
                "INSERT INTO action (id, seq, request_id, shop_id, verb, intent, seen, state,"
                " overridden, created_at, not_before) SELECT 'b', 99, request_id, shop_id, verb,"
                " intent, seen, state, overridden, created_at, not_before FROM action LIMIT 1"
            )
        )
    desk.start()
    window = desk.session.window
    shop_id, name = desk.filler.value("SELECT shop_id FROM action"), "SELECT name FROM shop"
    window.notify("queued", undo=request, shops=[int(str(shop_id))])
    assert window.toasts.toasts[-1].accessibleName() == f"queued {desk.filler.value(name)}"
    window.menu.actions["undo"].trigger()
    wanted = f"{undone} taken back" if undone else "Nothing to take back: it was sent already"
    qtbot.waitUntil(lambda: wanted in [t.accessibleName() for t in window.toasts.toasts])
