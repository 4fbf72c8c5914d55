"""Columns moved, sized, hidden and chosen by hand; rows copied as a table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.tables.cells import DeadlineCell, ProductCell, StatusCell, TextCell
from seller_desktop.desktop.tables.column_menu import ColumnMenu
from seller_desktop.desktop.tables.columns_dialog import ColumnsDialog, Offered
from seller_desktop.desktop.tables.copied_rows import RowCopy, clipboard_table, copied_text
from seller_desktop.desktop.tables.table_view import TableView
from seller_desktop.desktop.tables.window_model import WindowModel
from seller_desktop.desktop.theme import Theme
from seller_desktop.domain.view import ShownColumn
from tests.gui.tables.sample_rows import SampleRow, SampleSource, make_model, make_view

LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model() -> WindowModel[SampleRow]:
    return make_model(SampleSource(40))


@pytest.fixture
def view(qtbot: QtBot, model: WindowModel[SampleRow]) -> TableView[SampleRow]:
    made = make_view(model)
    qtbot.addWidget(made)
    ColumnMenu(made, model)
    return made


def keys(view: TableView[SampleRow]) -> list[str]:
    return [column.key for column in view.columns.shown()]


def drag(qtbot: QtBot, view: TableView[SampleRow], start: int, end: int) -> None:
    """Pull something of the head from one place to another, as a hand does."""
    port = view.head.viewport()
    qtbot.mousePress(port, LEFT, pos=QPoint(start, 14))
    for step in range(1, 6):
        qtbot.mouseMove(port, QPoint(start + (end - start) * step // 5, 14))
    qtbot.mouseRelease(port, LEFT, pos=QPoint(end, 14))


def test_a_column_is_sized_and_moved_by_hand_and_told(
    qtbot: QtBot, view: TableView[SampleRow]
) -> None:
    head, before = view.head, keys(view)
    order = view.model().order  # type: ignore[attr-defined]
    edge = head.sectionViewportPosition(2) - 1
    with qtbot.waitSignal(view.columns.changed):
        drag(qtbot, view, edge, edge + 40)
    assert view.columns.columns[0] == ShownColumn(before[0], 144)
    with qtbot.waitSignal(view.columns.changed):
        drag(
            qtbot, view, head.sectionViewportPosition(1) + 20, head.sectionViewportPosition(3) + 80
        )
    assert keys(view).index(before[0]) == 2
    assert view.model().order == order  # type: ignore[attr-defined]
    view.columns.set_columns(())
    assert keys(view) == before
    assert view.columnWidth(1) == 104


def test_the_box_that_ticks_stays_first(qtbot: QtBot, view: TableView[SampleRow]) -> None:
    drag(qtbot, view, view.head.sectionViewportPosition(3) + 30, 4)
    assert view.head.visualIndex(0) == 0


def test_a_row_speaks_what_is_in_sight_from_left_to_right(
    view: TableView[SampleRow], model: WindowModel[SampleRow]
) -> None:
    first, second = keys(view)[:2]
    view.columns.set_columns((ShownColumn(second), ShownColumn(first)))
    numbers = [[column.key for column in model.columns].index(key) for key in (second, first)]
    words = [str(model.index(0, number).data()) for number in numbers]
    assert model.index(0, 0).data(SPOKEN) == ", ".join(word for word in words if word)


def test_where_there_is_no_room_the_table_scrolls_and_the_name_stays_readable(
    view: TableView[SampleRow], model: WindowModel[SampleRow]
) -> None:
    stretch = next(n for n, column in enumerate(model.columns) if column.stretch)
    view.resize(420, 300)
    assert view.columnWidth(stretch) >= 180
    assert view.horizontalScrollBar().maximum() > 0
    view.resize(1_600, 300)
    assert view.horizontalScrollBar().maximum() == 0


def test_the_last_column_cannot_be_hidden(view: TableView[SampleRow]) -> None:
    view.columns.choose((ShownColumn("due"),))
    view.columns.toggle("due")
    assert keys(view) == ["due"]
    view.columns.toggle("receiver")
    view.columns.toggle("due")
    assert keys(view) == ["receiver"]


def test_columns_are_ticked_and_moved_by_keys(qtbot: QtBot, theme: Theme) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    offered = [Offered(key, key.title()) for key in ("a", "b", "c")]
    dialog = ColumnsDialog("Columns", offered, ["c", "a"], owner)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    rows = dialog._ui.columns_list
    assert dialog.keys() == ("c", "a")
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.keys() == ("a", "c")
    rows.setCurrentRow(2)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert dialog.keys() == ("a", "c", "b")
    for row in range(3):
        rows.setCurrentRow(row)
        qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert not dialog._ui.done_button.isEnabled()


def test_ticked_rows_are_copied_as_they_are_shown(
    view: TableView[SampleRow], model: WindowModel[SampleRow]
) -> None:
    copied: list[int] = []
    view.columns.set_columns((ShownColumn("receiver"), ShownColumn("due")))
    view.go_to(model.id_at(5) or 0)
    RowCopy(view, model).copy(copied.append)
    model.checked.set((3, 9, 2), on=True)
    RowCopy(view, model).copy(copied.append)
    assert copied == [1, 3]
    data = QApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    titles = {column.key: column.title for column in model.columns}
    assert lines[0] == f"{titles['receiver']}\t{titles['due']}"
    assert len(lines) == 4
    assert data.html().count("<tr>") == 4


def test_what_is_pasted_is_text_and_no_formula() -> None:
    assert copied_text(StatusCell("paid", "신규", "dashed")) == "신규"
    assert copied_text(DeadlineCell(1_795_402_740_000)) == "2026-11-23 11:59"
    assert copied_text(ProductCell("머그", "색상: 화이트", "합포 2")) == "머그 · 색상: 화이트"
    assert copied_text(TextCell("1", spoken="1 pcs")) == "1"
    data = clipboard_table(["a", "b"], [["=1+1", "두\n줄\t<b>"], ["2026112300000001", "0012"]])
    assert data.text().splitlines()[1] == "'=1+1\t두 줄 <b>"
    assert data.html().count("mso-number-format") == 3
    assert "&lt;b&gt;" in data.html()
