"""The Orders screen in the real window: Ctrl+Z, and the strip that says nobody answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.actions.office import Office
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.page_list import PageSpec
from seller_desktop.desktop.place import Place
from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import Problem
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.registry import Maker, Registry
from seller_desktop.store import shops
from seller_desktop.store.transaction import Connection
from seller_desktop.sync.news import Activity, SyncProgress
from tests.gui.orders.desk import OrdersDesk
from tests.gui.shell.desk import Desk
from tests.unit.sync.corner import CornerMarketplace

CONTROL = Qt.KeyboardModifier.ControlModifier
STATES = "SELECT count(*) FROM action WHERE state = ?"


class WindowDesk(Desk):
    """The desk of the window's tests, with a marketplace whose rules are known."""

    @property
    def office(self) -> Office:
        both: dict[str, Maker] = {"naver": Naver, "corner": CornerMarketplace}
        return replace(super().office, registry=Registry(both, plug_ins=lambda: ()))


@pytest.fixture
def window_desk(qapp: QApplication, tmp_path: Path) -> Iterator[WindowDesk]:
    made = WindowDesk(tmp_path / "p", qapp)
    yield made
    made.close()


def specs() -> tuple[PageSpec, ...]:
    return (PageSpec("orders", "Orders", "clipboard-list", 0, "Ctrl+1", lambda: OrdersPage),)


def test_ctrl_z_takes_back_what_ctrl_enter_queued(window_desk: WindowDesk, qtbot: QtBot) -> None:
    filler = window_desk.filler
    shop = filler.add_shop()
    for _ in range(3):
        filler.add_line(shop, status="paid", status_word="PAYED/NOT_YET")
    window_desk.start(specs=specs)
    window = window_desk.session.window
    window.go(Place("orders"))
    page = window.pages.current
    assert isinstance(page, OrdersPage)
    panel = page.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    window.activateWindow()
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: len(panel.selection.selection.ids(Verb.CONFIRM)) == 3)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(window.toasts.toasts) == 1)
    assert filler.value(STATES, "ready") == 3
    qtbot.keyClick(panel.table, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: filler.value(STATES, "cancelled") == 3)


def test_a_shop_nobody_reaches_is_told_above_the_list_and_what_waits_can_be_seen(
    desk: OrdersDesk,
) -> None:
    ids = desk.put(desk.line(), desk.line())
    desk.confirm(ids[0])
    page = desk.open()
    strip = page.panel.strip
    assert strip.isHidden()
    now = desk.clock.now_ms()

    def lost(conn: Connection) -> None:
        shops.note_success(conn, desk.shop.id, now)
        shops.note_failure(conn, desk.shop.id, now, now + 60_000, Problem("network"))

    desk.db.write(lost)
    desk.news.progress(SyncProgress(desk.shop.id, Activity.WAITING))
    desk.until(lambda: not strip.isHidden())
    assert "12:00" in strip.accessibleName()
    strip.link_clicked.emit()
    desk.settle()
    assert desk.shown_ids() == [ids[0]]
    assert page.panel.conditions.names() == ["To be sent"]
    desk.db.write(lambda conn: shops.note_success(conn, desk.shop.id, now))
    desk.news.progress(SyncProgress(desk.shop.id, Activity.IDLE))
    desk.until(strip.isHidden)


def test_palette_and_key_sheet_leave_out_what_no_shop_can_be_told(window_desk: WindowDesk) -> None:
    window_desk.filler.add_shop()
    window_desk.filler.db.write(
        lambda conn: conn.exec_driver_sql("UPDATE shop SET marketplace = 'corner'")
    )
    window_desk.start(specs=specs)
    window = window_desk.session.window
    window.go(Place("orders"))
    shown = {action.text() for action in window.menu.all_commands()}
    assert "Enter invoice" in shown
    assert not shown & {"Confirm", "Delay notice"}
