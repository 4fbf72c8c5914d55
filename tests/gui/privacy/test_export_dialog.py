"""Exporting from the order list: what, how much of it, where."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.export.export_deed import ExportDeed
from seller_desktop.desktop.export.export_dialog import ExportDialog
from seller_desktop.store.access import accesses
from tests.gui.today.page_desk import PageDesk


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_in_full_only_with_a_reason(owner: QWidget, qtbot: QtBot) -> None:
    dialog = ExportDialog(2, 30, owner)
    qtbot.addWidget(dialog)
    dialog.show()
    button = dialog._ui.export_button
    assert button.isEnabled()
    dialog._ui.full_radio.setChecked(True)
    assert not button.isEnabled()
    qtbot.keyClicks(dialog._ui.reason_edit, "courier")
    wishes: list[tuple[bool, bool, str]] = []
    dialog.wished.connect(lambda *wish: wishes.append(wish))
    dialog._ui.export_button.click()
    assert wishes == [(True, True, "courier")]


def test_without_ticks_the_whole_list_is_meant(owner: QWidget, qtbot: QtBot) -> None:
    dialog = ExportDialog(0, 30, owner)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._ui.chosen_radio.isVisible()
    wishes: list[tuple[bool, bool, str]] = []
    dialog.wished.connect(lambda *wish: wishes.append(wish))
    dialog._ui.export_button.click()
    assert wishes == [(False, False, "")]


def test_the_file_is_written_in_a_task_and_told(
    page_desk: PageDesk, owner: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    key = page_desk.line(page_desk.shop)
    deed = ExportDeed(page_desk.context, owner)
    deed.write(tmp_path / "orders.csv", [key], True, "courier")
    page_desk.settle(qtbot)
    assert page_desk.notices == [("1 order written to orders.csv", None)]
    assert "홍길동" in (tmp_path / "orders.csv").read_text("utf-8-sig")
    with page_desk.db.read() as conn:
        assert [one.reason for one in accesses(conn, 9)] == ["courier"]


def test_an_empty_list_asks_nothing(page_desk: PageDesk, owner: QWidget) -> None:
    ExportDeed(page_desk.context, owner).ask([], [])
    assert owner.findChildren(ExportDialog) == []
