"""A morning's work without the mouse, and what a screen reader is told."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.desktop.orders.scan_field import ScanField
from seller_desktop.desktop.regions import step_region
from seller_desktop.domain.order import LineStatus
from tests.gui.orders.desk import HOUR_MS, OrdersDesk

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NUMBERS = ("612345678904", "612345678915", "612345678926")


def press(
    desk: OrdersDesk,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Strike a key wherever the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    desk.qtbot.keyClick(focused, key, modifier)


def test_a_morning_of_filtering_confirming_and_shipping_by_keys_alone(desk: OrdersDesk) -> None:
    now = desk.clock.now_ms()
    due = desk.put(*(desk.line(dispatch_due_at=now + n * HOUR_MS) for n in range(1, 4)))
    desk.put(*(desk.line(product="나중 상품") for _ in range(20)))
    page = desk.open()
    assert page.panel.table.hasFocus()

    press(desk, Qt.Key.Key_F, CONTROL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.insert("나중")
    press(desk, Qt.Key.Key_Return)
    desk.settle()
    assert len(desk.shown_ids()) == 20
    assert page.panel.table.hasFocus()
    press(desk, Qt.Key.Key_Escape)
    desk.settle()
    assert len(desk.shown_ids()) == 23

    press(desk, Qt.Key.Key_Home)
    press(desk, Qt.Key.Key_Space)
    press(desk, Qt.Key.Key_Down, SHIFT)
    press(desk, Qt.Key.Key_Down, SHIFT)
    desk.settle()
    assert page.panel.model.checked.ids() == frozenset(due)
    press(desk, Qt.Key.Key_Return, CONTROL)
    desk.settle()
    assert desk.values("SELECT verb FROM action") == ["confirm"] * 3
    current = page.panel.table.current_id()
    assert current not in due

    press(desk, Qt.Key.Key_Home)
    press(desk, Qt.Key.Key_Down, SHIFT)
    press(desk, Qt.Key.Key_Down, SHIFT)
    desk.settle()
    press(desk, Qt.Key.Key_D, CONTROL)
    desk.settle()
    for number in NUMBERS:
        scanner = QApplication.focusWidget()
        assert isinstance(scanner, ScanField)
        desk.qtbot.keyClicks(scanner, number)
        press(desk, Qt.Key.Key_Return)
        desk.settle_dialog()
    press(desk, Qt.Key.Key_Return, CONTROL)
    desk.settle()
    shipped = desk.values("SELECT intent FROM action WHERE verb = 'dispatch' ORDER BY seq")
    assert [json.loads(str(intent))["invoice_no"] for intent in shipped] == list(NUMBERS)
    assert desk.words(due[0]) == "Ship, not at the marketplace yet"


def test_tabs_are_walked_with_arrows(desk: OrdersDesk) -> None:
    desk.put(desk.line(LineStatus.ACCEPTED))
    page = desk.open()
    tab = next(tab for tab in page.panel._ui.stage_tabs._tabs if tab.isChecked())
    tab.setFocus()
    press(desk, Qt.Key.Key_Right)
    press(desk, Qt.Key.Key_Right)
    desk.settle()
    assert str(page.panel.stage()) == "accepted"
    assert len(desk.shown_ids()) == 1


def test_f6_goes_through_every_part_of_the_screen(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    page.panel.table.setFocus()
    visited: list[QWidget] = []
    for _ in range(len(page.regions())):
        step_region(page.regions(), QApplication.focusWidget(), 1)
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused)
    assert visited[-1] is page.panel.table
    assert any(page.pane.isAncestorOf(widget) for widget in visited)
    assert any(page.panel._ui.stage_tabs.isAncestorOf(widget) for widget in visited)


def test_ctrl_m_leads_to_the_memo_and_ctrl_r_shows_the_receiver(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    press(desk, Qt.Key.Key_M, CONTROL)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    press(desk, Qt.Key.Key_Escape)
    assert page.panel.table.hasFocus()
    press(desk, Qt.Key.Key_R, CONTROL)
    desk.settle()
    assert "정미나" in page.pane._ui.receiver_list.values()[0]


def test_a_dialog_gives_the_focus_back(desk: OrdersDesk) -> None:
    desk.put(desk.line(LineStatus.ACCEPTED))
    page = desk.open()
    press(desk, Qt.Key.Key_D, CONTROL)
    desk.settle()
    assert page.findChild(DispatchDialog) is not None
    press(desk, Qt.Key.Key_Escape)  # out of the field
    press(desk, Qt.Key.Key_Escape)  # out of the dialog
    desk.settle()
    assert page.findChild(DispatchDialog) is None
    assert page.focusWidget() is page.panel.table


def test_letters_struck_in_the_list_search_nothing(desk: OrdersDesk) -> None:
    ids = desk.put(*(desk.line() for _ in range(5)))
    page = desk.open()
    page.panel.table.go_to(ids[0])
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, "ㅁ"
    )
    QApplication.sendEvent(page.panel.table, event)
    assert page.panel.table.current_id() == ids[0]


def test_every_control_has_a_name_for_a_screen_reader(desk: OrdersDesk) -> None:
    desk.put(desk.line(order_no="O7", group_no="G7"), desk.line(order_no="O7", group_no="G7"))
    page = desk.open()
    silent = [
        widget.objectName() or type(widget).__name__
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit)
        for widget in page.findChildren(kind)
        if widget.isVisible() and not widget.accessibleName()
    ]
    assert silent == []


def test_a_row_is_told_as_a_sentence(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(amount=12_000))
    page = desk.open()
    model = page.panel.model
    spoken = model.index(model.row_of(line_id), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("New", "deadline", "바람골살림", "도자기 머그", "12,000"):
        assert part in spoken, part


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_screen_opens_in_both_languages(desk: OrdersDesk, language: str) -> None:
    desk.put(desk.line())
    page = desk.open(language=language)
    assert desk.shown_ids()
    assert page.title()
