"""The table by keyboard and mouse, and its place through a sync."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.tables.source import Order
from seller_desktop.desktop.tables.table_view import TableView
from seller_desktop.desktop.tables.window_model import WindowModel
from seller_desktop.desktop.theme import Theme
from tests.gui.tables.sample_rows import (
    HOUR,
    NOW,
    SampleRow,
    SampleSource,
    WhenTold,
    make_model,
    make_view,
)

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def source() -> SampleSource:
    return SampleSource(500)


@pytest.fixture
def model(source: SampleSource) -> WindowModel[SampleRow]:
    return make_model(source)


@pytest.fixture
def view(qtbot: QtBot, model: WindowModel[SampleRow]) -> TableView[SampleRow]:
    view = make_view(model)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()
    return view


def test_arrows_move_the_current_row_and_say_so(qtbot: QtBot, view):
    told: list[int] = []
    view.current_changed.connect(told.append)
    qtbot.keyClick(view, Key.Key_Down)
    qtbot.keyClick(view, Key.Key_End)
    qtbot.keyClick(view, Key.Key_Home)
    assert told == [2, 500, 1]


def test_space_ticks_and_shift_extends(qtbot: QtBot, view, model):
    qtbot.keyClick(view, Key.Key_Space)
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    assert model.checked.ids() == {1, 2, 3}
    qtbot.keyClick(view, Key.Key_Space)
    assert model.checked.ids() == {1, 2}


def test_control_a_ticks_all_matching_beyond_the_visible(qtbot: QtBot, view, model):
    qtbot.keyClick(view, Key.Key_A, CONTROL)
    assert model.checked.all_matching
    assert len(model.checked) == 500


def test_enter_opens_the_current_row(qtbot: QtBot, view):
    view.go_to(7)
    with qtbot.waitSignal(view.opened) as signal:
        qtbot.keyClick(view, Key.Key_Return)
    assert signal.args == [7]


def test_escape_clears_the_ticks_before_it_steps_out(qtbot: QtBot, view, model):
    model.toggle(0)
    with qtbot.assertNotEmitted(view.stepped_out):
        qtbot.keyClick(view, Key.Key_Escape)
    assert len(model.checked) == 0
    with qtbot.waitSignal(view.stepped_out):
        qtbot.keyClick(view, Key.Key_Escape)


def test_letters_are_left_to_the_page(qtbot: QtBot, model):
    heard: list[int] = []

    class Page(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
            heard.append(event.key())

    page = Page()
    qtbot.addWidget(page)
    view = TableView(model, "주문", page)
    view.go_to(5)
    qtbot.keyClick(view, Key.Key_A)
    assert heard == [Key.Key_A]
    assert view.current_id() == 5


def test_the_check_column_ticks_and_the_rest_of_the_row_does_not(qtbot: QtBot, view, model):
    viewport = view.viewport()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, left, pos=QPoint(16, 32 * 2 + 10))
    qtbot.mouseClick(viewport, left, pos=QPoint(300, 32 * 4 + 10))
    assert model.checked.ids() == {3}
    assert view.current_id() == 5
    qtbot.mouseClick(viewport, left, SHIFT, QPoint(300, 32 * 6 + 10))
    assert model.checked.ids() == {3, 5, 6, 7}


def test_the_heads_box_ticks_all_then_none(qtbot: QtBot, view, model):
    head = view.horizontalHeader().viewport()
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(18, 14))
    assert len(model.checked) == 500
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(18, 14))
    assert len(model.checked) == 0


def test_a_click_on_a_head_sorts_and_another_turns_it_round(qtbot: QtBot, view, model):
    head = view.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(1) + 30, 14)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model.order == Order("status")
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model.order == Order("status", descending=True)


def test_current_row_and_scroll_survive_rows_inserted_above(qtbot: QtBot, view, model, source):
    view.go_to(300)
    before = view.visible_ids()
    source.rows[0] = SampleRow(0)
    source.rows[-5] = SampleRow(-5)
    model.refresh((0, -5))
    assert view.current_id() == 300
    assert view.visible_ids() == before


def test_when_the_current_row_goes_the_next_one_takes_its_place(qtbot: QtBot, view, model, source):
    view.go_to(300)
    del source.rows[300]
    model.refresh((300,))
    assert view.current_id() == 301


def test_ticks_survive_sorting(qtbot: QtBot, view, model):
    model.checked.set((7, 9), on=True)
    model.set_order(Order("due", descending=True))
    assert model.checked.ids() == {7, 9}


def test_tab_leaves_the_table(qtbot: QtBot, view):
    assert not view.tabKeyNavigation()
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_rows_grow_with_the_users_font(view, theme: Theme):
    theme.set_font_scale(150)
    assert view.verticalHeader().defaultSectionSize() == 48
    assert view.columnWidth(1) == 156


def test_columns_give_way_in_turn_and_come_back(view):
    def hidden() -> list[str]:
        return [c.key for n, c in enumerate(view.model().columns) if view.isColumnHidden(n)]

    view.columns.give_way(("receiver",), ("number",))
    for width, gone in ((1_000, []), (820, ["receiver"]), (700, ["number", "receiver"])):
        view.resize(width, 400)
        assert hidden() == gone
    view.resize(1_000, 400)
    assert hidden() == []


def test_a_refused_row_has_a_red_edge_and_a_current_one_a_ring(qtbot: QtBot, theme: Theme):
    rows = [SampleRow(1, refused=True), SampleRow(2)]
    view = make_view(make_model(SampleSource(rows=rows)))
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()
    view.go_to(2)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(1, 16) == theme.colors.alarm_solid
    assert image.pixelColor(1, 48) == theme.colors.focus_ring
    assert image.pixelColor(400, 33) == theme.colors.focus_ring


def test_selected_rows_turn_grey_while_the_table_is_not_active(qtbot: QtBot, view, model, theme):
    model.toggle(3)
    view.clearFocus()
    image = view.viewport().grab().toImage()
    assert image.pixelColor(view.width() // 2, 3 * 32 + 2) == theme.colors.selection_inactive


def test_missing_rows_become_grey_bars_when_they_are_late(qtbot: QtBot, theme: Theme):
    tasks = WhenTold()
    model = make_model(SampleSource(5), tasks)
    view = make_view(model)
    qtbot.addWidget(view)
    assert not _has_color(view, theme.colors.pressed)
    qtbot.waitUntil(lambda: model.late)
    assert _has_color(view, theme.colors.pressed)
    tasks.finish_all()
    assert not _has_color(view, theme.colors.pressed)


def test_the_minute_changes_deadlines_without_reading(qtbot: QtBot, view, model, source):
    calls = len(source.pages)
    view.set_now(NOW + 3 * HOUR)
    assert model.data(model.index(0, 2)) == "deadline: 1 h late"
    assert len(source.pages) == calls


def _has_color(view: TableView[SampleRow], color: QColor) -> bool:
    image = view.viewport().grab().toImage()
    return any(
        image.pixelColor(x, y) == color
        for x in range(0, image.width(), 4)
        for y in range(0, min(image.height(), 160), 2)
    )
