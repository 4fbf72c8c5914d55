"""Entries, toasts and where their clicks lead: once, quiet when wanted, without a buyer's name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seller_desktop.actions.reminders import remind
from seller_desktop.actions.settings import change
from seller_desktop.desktop import application
from seller_desktop.desktop.main_window import MainWindow
from seller_desktop.desktop.notifications.alert_words import AlertWords
from seller_desktop.desktop.notifications.snooze_menu import SnoozeMenu
from seller_desktop.desktop.place import Place
from seller_desktop.domain.event import AlertKind
from seller_desktop.domain.quiet_hours import is_quiet
from seller_desktop.store import settings as keys
from tests.gui.shell.desk import Desk, PlainPage

HOUR_MS = 3_600_000
NOON_MS = 1_795_402_800_000  # 2026-11-23 12:00 in Korea


@pytest.fixture
def shop(desk: Desk) -> int:
    return desk.filler.add_shop("산들공방")


def start(desk: Desk, qtbot: QtBot) -> list[tuple[str, str]]:
    """A window whose tray has nothing left to tell, and what it will tell."""
    desk.starts = 0
    desktop = desk.start(has_tray=True)
    qtbot.waitUntil(lambda: desk.starts > 0 and not desktop.tasks.busy)
    desk.messages.clear()
    return desk.messages


def titles(shown: list[tuple[str, str]]) -> list[str]:
    return [title for title, _ in shown]


def settle(desk: Desk, qtbot: QtBot) -> None:
    """Wait until what happened was told and everybody has done what that made them do."""
    desktop = desk.desktop
    assert desktop is not None
    qtbot.waitUntil(lambda: not desktop.bridge.busy)
    qtbot.waitUntil(lambda: not desktop.tasks.busy)


def test_one_toast_per_group(desk: Desk, shop: int, qtbot: QtBot) -> None:
    line = desk.filler.add_line(shop)
    shown = start(desk, qtbot)
    for _ in range(7):
        desk.ring(AlertKind.NEW_ORDER, shop, line, product="도자기 머그")
    desk.ring(AlertKind.NEW_CLAIM, shop, line, kind="return")
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown == [
        ("7 new orders", "도자기 머그 and 6 more"),
        ("New claim: Return", "산들공방"),
    ]


def test_a_toast_is_never_shown_again_after_a_restart(desk: Desk, shop: int, qtbot: QtBot) -> None:
    shown = start(desk, qtbot)
    desk.ring(AlertKind.NEW_ORDER, shop, desk.filler.add_line(shop), product="머그")
    qtbot.waitUntil(lambda: bool(shown))
    desk.stop()
    again = start(desk, qtbot)
    desk.ring(AlertKind.NEW_CLAIM, shop, desk.filler.add_line(shop), kind="cancel")
    qtbot.waitUntil(lambda: bool(again))
    assert len(titles(again)) == 1
    assert titles(again)[0].startswith("New claim")


def test_an_entry_is_marked_before_its_toast_is_shown(desk: Desk, shop: int, qtbot: QtBot) -> None:
    start(desk, qtbot)
    marked: list[object] = []
    query = "SELECT count(*) FROM alert WHERE toasted_at IS NULL"
    desk.on_message = lambda: marked.append(desk.filler.value(query))
    desk.ring(AlertKind.NEW_ORDER, shop, desk.filler.add_line(shop), product="머그")
    qtbot.waitUntil(lambda: bool(marked))
    assert marked == [0]


def test_what_was_missed_comes_as_one_summary(desk: Desk, shop: int, qtbot: QtBot) -> None:
    line = desk.filler.add_line(shop)
    for _ in range(3):
        desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    desk.ring(AlertKind.NEW_CLAIM, shop, line, kind="return")
    desk.start(has_tray=True)
    shown = desk.messages
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [("While you were away", "3 new orders, 1 new claim")]


def test_a_click_leads_to_the_one_order(desk: Desk, shop: int, qtbot: QtBot) -> None:
    line = desk.filler.add_line(shop)
    shown = start(desk, qtbot)
    desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    qtbot.waitUntil(lambda: bool(shown))
    desk.session.window.hide()
    tray = desk.session.tray
    assert tray is not None
    tray.toast_clicked.emit()
    assert desk.session.window.isVisible()
    assert last_place(desk) == Place("orders", line_id=line)


def test_a_click_on_several_orders_leads_to_their_list(desk: Desk, shop: int, qtbot: QtBot) -> None:
    line = desk.filler.add_line(shop)
    shown = start(desk, qtbot)
    for _ in range(3):
        desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    qtbot.waitUntil(lambda: bool(shown))
    desk.session.toaster.on_click()
    assert last_place(desk) == Place("orders", stage="paid")


def test_a_click_on_one_of_several_toasts_opens_the_centre(
    desk: Desk, shop: int, qtbot: QtBot
) -> None:
    line = desk.filler.add_line(shop)
    shown = start(desk, qtbot)
    desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    desk.ring(AlertKind.NEW_CLAIM, shop, line, kind="return")
    qtbot.waitUntil(lambda: len(shown) == 2)
    desk.session.toaster.on_click()
    assert desk.session.window._ui.notification_panel.isVisible()


def test_a_click_in_the_centre_leads_to_the_claim_and_counts_as_seen(
    desk: Desk, shop: int, qtbot: QtBot
) -> None:
    line = desk.filler.add_line(shop)
    claim = desk.filler.add_claim(line)
    start(desk, qtbot)
    alert = desk.ring(AlertKind.NEW_CLAIM, shop, line, kind="cancel")
    centre = desk.session.window.centre
    qtbot.waitUntil(lambda: centre.unseen == 1)
    centre.show()
    centre.open(alert)
    assert last_place(desk) == Place("claims", claim_id=claim)
    qtbot.waitUntil(lambda: centre.unseen == 0)


def test_the_bell_counts_what_nobody_has_seen(desk: Desk, shop: int, qtbot: QtBot) -> None:
    start(desk, qtbot)
    line = desk.filler.add_line(shop)
    desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    window = desk.session.window
    qtbot.waitUntil(lambda: window.centre.unseen == 2)
    window._ui.notification_panel.read_all.emit()
    qtbot.waitUntil(lambda: window.centre.unseen == 0)


def test_a_switched_off_kind_stays_silent_and_in_the_centre(
    desk: Desk, shop: int, qtbot: QtBot
) -> None:
    shown = start(desk, qtbot)
    change(desk.office, keys.ALERTS[AlertKind.NEW_ORDER].key, False)
    settle(desk, qtbot)
    line = desk.filler.add_line(shop)
    desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    settle(desk, qtbot)
    assert shown == []
    assert desk.session.window.centre.unseen == 1


def test_in_quiet_hours_only_claims_and_lost_shops_ring(
    desk: Desk, shop: int, qtbot: QtBot
) -> None:
    shown = start(desk, qtbot)
    change(desk.office, keys.QUIET_FROM.key, "11:00")
    change(desk.office, keys.QUIET_UNTIL.key, "13:00")
    change(desk.office, keys.QUIET.key, True)
    settle(desk, qtbot)
    line = desk.filler.add_line(shop)
    desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    desk.ring(AlertKind.NEW_CLAIM, shop, line, kind="return")
    qtbot.waitUntil(lambda: bool(shown))
    assert titles(shown) == ["New claim: Return"]


def test_what_quiet_hours_held_back_is_in_the_centre_and_told_after_them(
    desk: Desk, shop: int, qtbot: QtBot
) -> None:
    shown = start(desk, qtbot)
    change(desk.office, keys.QUIET_FROM.key, "11:00")
    change(desk.office, keys.QUIET_UNTIL.key, "13:00")
    change(desk.office, keys.QUIET.key, True)
    settle(desk, qtbot)
    line = desk.filler.add_line(shop)
    for _ in range(3):
        desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    settle(desk, qtbot)
    assert shown == []
    assert desk.session.window.centre.unseen == 3
    desk.clock.advance(3_700)
    desk.session.toaster.look()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [("While you were away", "3 new orders")]


def test_the_last_hour_of_a_deadline_is_shown_in_quiet_hours(
    desk: Desk, shop: int, qtbot: QtBot
) -> None:
    shown = start(desk, qtbot)
    change(desk.office, keys.QUIET_FROM.key, "11:00")
    change(desk.office, keys.QUIET_UNTIL.key, "13:00")
    change(desk.office, keys.QUIET.key, True)
    settle(desk, qtbot)
    due_at = NOON_MS + HOUR_MS
    for step in (1, 2):
        desk.ring(
            AlertKind.DEADLINE, shop, None, goal="dispatch", due_at=due_at, count=2, step=step
        )
    qtbot.waitUntil(lambda: bool(shown))
    assert titles(shown) == ["Last hour: 2 orders to ship by 13:00"]


def test_an_entry_is_put_off_by_keyboard_and_rings_again(
    desk: Desk, shop: int, qtbot: QtBot
) -> None:
    line = desk.filler.add_line(shop)
    shown = start(desk, qtbot)
    desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    desk.ring(AlertKind.NEW_CLAIM, shop, line, kind="return")
    qtbot.waitUntil(lambda: len(shown) == 2)
    window = desk.session.window
    window.menu.actions["snooze"].trigger()
    press_choice(window, qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: window.centre.unseen == 1)
    newest = window.centre.alerts[0]
    assert newest.snoozed_until == desk.clock.now_ms() + HOUR_MS
    window._ui.notification_panel.first_focus().setFocus()
    qtbot.keyClick(window._ui.notification_panel.first_focus(), Qt.Key.Key_S)
    press_choice(window, qtbot, Qt.Key.Key_1)
    settle(desk, qtbot)
    shown.clear()
    desk.stop()
    again = start(desk, qtbot)
    desk.clock.advance(16 * 60)
    remind(desk.office)
    qtbot.waitUntil(lambda: bool(again))
    assert titles(again) == ["New claim: Return"]
    assert desk.session.window.centre.unseen == 2


def press_choice(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    """Choose how long by its number."""
    panel = window._ui.notification_panel
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in panel.findChildren(SnoozeMenu)))
    (menu,) = [one for one in panel.findChildren(SnoozeMenu) if one.isVisible()]
    qtbot.keyClick(menu, key)


def test_another_sound_is_heard_as_it_is_chosen_and_the_last_hour_has_its_own(
    desk: Desk, shop: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(application, "system_sound", lambda: lambda file: heard.append(file.stem))
    start(desk, qtbot)
    change(desk.office, keys.SOUND.key, True)
    change(desk.office, keys.SOUND_KIND.key, "knock")
    qtbot.waitUntil(lambda: heard == ["knock"])
    desk.ring(AlertKind.NEW_ORDER, shop, desk.filler.add_line(shop), product="머그")
    qtbot.waitUntil(lambda: heard == ["knock", "knock"])
    desk.ring(AlertKind.DEADLINE, shop, None, goal="pick_up", due_at=NOON_MS, count=2, step=2)
    qtbot.waitUntil(lambda: heard == ["knock", "knock", "alarm"])


def test_a_pause_ends_with_one_summary(desk: Desk, shop: int, qtbot: QtBot) -> None:
    shown = start(desk, qtbot)
    toaster = desk.session.toaster
    toaster.pause(60)
    line = desk.filler.add_line(shop)
    for _ in range(2):
        desk.ring(AlertKind.NEW_ORDER, shop, line, product="머그")
    settle(desk, qtbot)
    assert shown == []
    toaster.pause(0)
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [("While you were away", "2 new orders")]


def test_a_toast_of_the_system_holds_no_markup(desk: Desk, shop: int, qtbot: QtBot) -> None:
    shown = start(desk, qtbot)
    tray = desk.session.tray
    assert tray is not None
    tray.show_toast(AlertWords("New order", "<b>머그</b>", "paid", ""))
    assert "<b>" not in shown[0][1]


@pytest.mark.parametrize(
    ("start", "end", "quiet"),
    [
        ("22:00", "08:00", False),
        ("11:00", "13:00", True),
        ("12:00", "13:00", True),
        ("11:00", "12:00", False),
        ("23:00", "12:01", True),
        ("12:00", "12:00", False),
    ],
)
def test_quiet_hours_may_go_over_midnight(start: str, end: str, quiet: bool) -> None:
    assert is_quiet(NOON_MS, start, end) is quiet


def last_place(desk: Desk) -> Place | None:
    page = desk.session.window.pages.current
    assert isinstance(page, PlainPage)
    return page.places[-1]
