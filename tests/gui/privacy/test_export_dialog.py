"""Exporting from the order list: what, how much of it, where."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.export.export_deed import ExportDeed
from seller_desktop.desktop.export.export_dialog import ExportDialog
from seller_desktop.desktop.export.export_wish import ExportWish, Preset
from seller_desktop.desktop.tables.columns_dialog import ColumnsDialog
from seller_desktop.store.access import accesses
from tests.gui.today.page_desk import PageDesk

PRESETS = (Preset("all", ("shop", "product", "postcode")), Preset("short", ("product",)))


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_in_full_only_with_a_reason(owner: QWidget, qtbot: QtBot) -> None:
    dialog = ExportDialog(2, 30, PRESETS, owner)
    qtbot.addWidget(dialog)
    dialog.show()
    button = dialog._ui.export_button
    assert button.isEnabled()
    dialog._ui.full_radio.setChecked(True)
    assert not button.isEnabled()
    qtbot.keyClicks(dialog._ui.reason_edit, "courier")
    wishes: list[ExportWish] = []
    dialog.wished.connect(wishes.append)
    dialog._ui.export_button.click()
    assert wishes == [ExportWish(True, True, "courier", PRESETS[0].columns)]


def test_without_ticks_the_whole_list_is_meant(owner: QWidget, qtbot: QtBot) -> None:
    dialog = ExportDialog(0, 30, PRESETS, owner)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._ui.chosen_radio.isVisible()
    wishes: list[ExportWish] = []
    dialog.wished.connect(wishes.append)
    dialog._ui.csv_radio.setChecked(True)
    dialog._ui.preset_combo.setCurrentIndex(1)
    dialog._ui.export_button.click()
    assert wishes == [ExportWish(False, columns=PRESETS[1].columns, suffix=".csv")]


def test_what_names_people_alone_is_no_masked_file(owner: QWidget, qtbot: QtBot) -> None:
    dialog = ExportDialog(0, 30, [Preset("people", ("postcode", "customs_code"))], owner)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._ui.export_button.isEnabled()
    dialog._ui.full_radio.setChecked(True)
    qtbot.keyClicks(dialog._ui.reason_edit, "customs")
    assert dialog._ui.export_button.isEnabled()


def test_own_columns_are_kept_under_a_name(
    page_desk: PageDesk, owner: QWidget, qtbot: QtBot
) -> None:
    key = page_desk.line(page_desk.shop)
    ExportDeed(page_desk.context, owner).ask([], [key], ("shop", "product"))
    (dialog,) = owner.findChildren(ExportDialog)
    assert dialog.preset.columns == ("shop", "product")
    dialog._ui.preset_button.click()
    (columns,) = dialog.findChildren(ColumnsDialog)
    assert columns.keys() == ("shop", "product")
    columns.shift(1)
    columns._ui.name_edit.setText("우리 택배")
    columns._ui.done_button.click()
    page_desk.settle(qtbot)
    assert dialog.preset == Preset("우리 택배", ("product", "shop"), own=True)
    dialog._ui.remove_button.click()
    page_desk.settle(qtbot)
    assert dialog.preset.columns == ("shop", "product")


def test_the_file_is_written_in_a_task_and_told(
    page_desk: PageDesk, owner: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    key = page_desk.line(page_desk.shop)
    deed = ExportDeed(page_desk.context, owner)
    deed.write(tmp_path / "orders.csv", [key], ExportWish(False, True, "courier"))
    page_desk.settle(qtbot)
    assert page_desk.notices == [("1 order written to orders.csv", None)]
    assert "홍길동" in (tmp_path / "orders.csv").read_text("utf-8-sig")
    with page_desk.db.read() as conn:
        assert [one.reason for one in accesses(conn, 9)] == ["courier"]


def test_an_empty_list_asks_nothing(page_desk: PageDesk, owner: QWidget) -> None:
    ExportDeed(page_desk.context, owner).ask([], [])
    assert owner.findChildren(ExportDialog) == []
