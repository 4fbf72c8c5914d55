"""Stage tabs and the rail: one Tab stop, arrows move, counts change in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.widgets.rail import Badge, Rail
from seller_desktop.desktop.widgets.stage_tabs import StageTabs
from tests.gui.widgets.gallery import COUNTS, ENTRIES, STAGES

Key = Qt.Key


@pytest.fixture
def tabs(qtbot: QtBot) -> StageTabs:
    tabs = StageTabs(name="단계")
    tabs.set_stages(STAGES)
    tabs.set_counts(COUNTS)
    qtbot.addWidget(tabs)
    tabs.resize(1200, 40)
    tabs.show()
    with qtbot.waitActive(tabs):
        tabs.activateWindow()
    return tabs


def buttons(parent: StageTabs | Rail) -> list[QAbstractButton]:
    return parent.findChildren(QAbstractButton)


def test_arrows_home_and_end_move_and_say_so(qtbot: QtBot, tabs: StageTabs):
    told: list[str] = []
    tabs.current_changed.connect(told.append)
    buttons(tabs)[0].setFocus()
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_End, Key.Key_Home):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert told == ["paid", "accepted", "paid", "failed", "open"]
    assert QApplication.focusWidget() is buttons(tabs)[0]


def test_at_an_end_the_arrow_stays_and_says_nothing(qtbot: QtBot, tabs: StageTabs):
    buttons(tabs)[0].setFocus()
    with qtbot.assertNotEmitted(tabs.current_changed, wait=0):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Left)


def test_only_the_current_tab_is_a_tab_stop(tabs: StageTabs):
    tabs.set_current("packing")
    stops = [b for b in buttons(tabs) if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [b.accessibleName() for b in stops] == ["포장 12"]


def test_counts_change_without_moving_anything(tabs: StageTabs):
    places = [button.geometry() for button in buttons(tabs)]
    tabs.set_counts({"paid": 9999, "overdue": 0})
    assert [button.geometry() for button in buttons(tabs)] == places
    assert buttons(tabs)[1].accessibleName() == "신규 9999"


def test_when_narrow_the_current_tab_stays_in_sight(qtbot: QtBot, tabs: StageTabs):
    tabs.resize(300, 40)
    tabs.set_current("failed")
    last = buttons(tabs)[-1]
    right = last.mapTo(tabs, last.rect().topRight()).x()
    assert right <= tabs.width()


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    rail = Rail()
    rail.set_entries(ENTRIES)
    qtbot.addWidget(rail)
    rail.show()
    return rail


def test_the_rail_moves_by_arrows_and_opens(qtbot: QtBot, rail: Rail):
    told: list[str] = []
    rail.activated.connect(told.append)
    qtbot.keyClick(buttons(rail)[0], Key.Key_Down)
    qtbot.keyClick(buttons(rail)[1], Key.Key_Down)
    assert told == ["orders", "claims"]
    assert rail.current() == "claims"


def test_badges_are_spoken_with_the_entry(rail: Rail):
    rail.set_badges({"orders": Badge(104), "claims": Badge(3, hot=True)})
    assert buttons(rail)[1].accessibleName() == "주문, 104"
    rail.set_badges({"orders": Badge(0)})
    assert buttons(rail)[1].accessibleName() == "주문"
    assert buttons(rail)[2].accessibleName() == "클레임, 3"


def test_a_collapsed_rail_keeps_its_words_in_tooltips(rail: Rail):
    rail.set_collapsed(True)
    assert rail.width() == 52
    assert buttons(rail)[0].toolTip() == "오늘  Ctrl 1"
