"""The rows about buyers' data in Settings, their dialogs, and the page for an inspection."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.actions import idle_lock, privacy
from seller_desktop.actions.purge import due_purge
from seller_desktop.desktop.privacy.access_dialog import AccessDialog
from seller_desktop.desktop.privacy.keep_dialog import KeepDialog
from seller_desktop.desktop.privacy.pin_dialog import PinDialog
from seller_desktop.desktop.privacy.purge_dialog import PurgeDialog, count_words
from seller_desktop.desktop.settings.page import SettingsPage
from seller_desktop.desktop.settings.privacy_entries import ACCESS, KEEP, PIN, PURGE
from seller_desktop.desktop.settings.setting_row import Deed
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.screen_pin import has_pin
from tests.gui.today.page_desk import DAY_MS, PageDesk

OLD = 100 * DAY_MS


def opened(desk: PageDesk, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(desk.context)
    desk.show(qtbot, page)
    page._on_section("privacy")
    desk.settle(qtbot)
    return page


def press(page: SettingsPage, key: str, desk: PageDesk, qtbot: QtBot) -> QDialog:
    """The dialog a row's button opens."""
    editor = page.rows[key].editor
    assert isinstance(editor, Deed)
    editor.button.click()
    qtbot.waitUntil(lambda: bool(dialogs(page)))
    desk.settle(qtbot)
    return dialogs(page)[-1]


def dialogs(page: QWidget) -> list[QDialog]:
    return [one for one in page.findChildren(QDialog) if one.isVisible()]


def state(page: SettingsPage, key: str) -> str:
    return page.rows[key]._hint.text()


def an_old_line(desk: PageDesk) -> int:
    at = desk.now - OLD
    return desk.line(
        desk.shop, status=LineStatus.PURCHASE_CONFIRMED, ordered_at=at, purchase_confirmed_at=at
    )


def test_rows_say_what_holds(page_desk: PageDesk, qtbot: QtBot) -> None:
    privacy.record_reveal(page_desk.office, "list", ["1"])
    page = opened(page_desk, qtbot)
    assert "90 days" in state(page, KEEP)
    assert "not run yet" in state(page, PURGE)
    assert "1 record this month" in state(page, ACCESS)
    assert "No PIN" in state(page, PIN)


def test_more_days_need_a_reason(page_desk: PageDesk, qtbot: QtBot) -> None:
    page = opened(page_desk, qtbot)
    dialog = press(page, KEEP, page_desk, qtbot)
    assert isinstance(dialog, KeepDialog)
    dialog._ui.days_spin.setValue(180)
    button = dialog._ui.keep_button
    assert not button.isEnabled()
    qtbot.keyClicks(dialog._ui.reason_edit, "warranty")
    assert button.isEnabled()
    button.click()
    page_desk.settle(qtbot)
    assert privacy.kept_days(page_desk.office) == 180
    qtbot.waitUntil(lambda: "180 days" in state(page, KEEP))


def test_a_purge_is_shown_before_it_is_done(page_desk: PageDesk, qtbot: QtBot) -> None:
    an_old_line(page_desk)
    page = opened(page_desk, qtbot)
    dialog = press(page, PURGE, page_desk, qtbot)
    assert isinstance(dialog, PurgeDialog)
    assert dialog._ui.close_button.isDefault()
    dialog._ui.purge_button.click()
    qtbot.waitUntil(lambda: bool(page_desk.notices))
    page_desk.settle(qtbot)
    assert "Deleted" in page_desk.notices[0][0]
    assert due_purge(page_desk.office).lines == {}
    assert "1 order line" in state(page, PURGE)


def test_what_goes_is_named_in_the_language_of_the_screens() -> None:
    counts = {"record": 41, "nothing": 1, "unread": 2, "inquiries": 5}
    lines = count_words(counts, "ko")
    assert [line for line in lines if any(kind in line for kind in ("goes.", *counts))] == []
    assert [line.rpartition(" ")[2] for line in lines] == ["41", "1", "2", "5"]


def test_nothing_due_offers_no_deletion(page_desk: PageDesk, qtbot: QtBot) -> None:
    page = opened(page_desk, qtbot)
    dialog = press(page, PURGE, page_desk, qtbot)
    assert isinstance(dialog, PurgeDialog)
    assert not dialog.can_purge


def test_a_month_is_looked_through(page_desk: PageDesk, qtbot: QtBot) -> None:
    privacy.record_reveal(page_desk.office, "export", ["L1", "L2"], "courier list")
    page_desk.clock.advance(40 * 24 * 3600)
    privacy.record_reveal(page_desk.office, "list", ["L3"])
    page = opened(page_desk, qtbot)
    dialog = press(page, ACCESS, page_desk, qtbot)
    assert isinstance(dialog, AccessDialog)
    assert dialog.records.rowCount() == 1
    dialog._ui.month_combo.setCurrentIndex(2)
    page_desk.settle(qtbot)
    assert dialog.month == "2026-11"
    index = dialog.records.index
    shown = [str(dialog.records.data(index(0, column))) for column in range(4)]
    assert shown[1:] == ["Exported", "L1 L2", "courier list"]
    assert "not looked through" in dialog.reviewed
    dialog._ui.reviewed_button.click()
    qtbot.waitUntil(lambda: "looked through on" in dialog.reviewed)


def test_a_pin_is_set_changed_and_removed(page_desk: PageDesk, qtbot: QtBot) -> None:
    page = opened(page_desk, qtbot)
    dialog = press(page, PIN, page_desk, qtbot)
    assert isinstance(dialog, PinDialog)
    ui = dialog._ui
    qtbot.keyClicks(ui.pin_edit, "4711")
    qtbot.keyClicks(ui.again_edit, "4712")
    assert not ui.set_button.isEnabled()
    assert dialog.problem
    ui.again_edit.clear()
    qtbot.keyClicks(ui.again_edit, "4711")
    with qtbot.waitSignal(dialog.accepted):
        ui.set_button.click()
    page_desk.settle(qtbot)
    qtbot.waitUntil(lambda: "A PIN is set" in state(page, PIN))


def test_a_pin_is_removed_by_one_who_knows_it(page_desk: PageDesk, qtbot: QtBot) -> None:
    idle_lock.set_pin(page_desk.office, "4711")
    page = opened(page_desk, qtbot)
    dialog = press(page, PIN, page_desk, qtbot)
    assert isinstance(dialog, PinDialog)
    qtbot.keyClicks(dialog._ui.current_edit, "0000")
    dialog._ui.remove_button.click()
    qtbot.waitUntil(lambda: bool(dialog.problem))
    qtbot.keyClicks(dialog._ui.current_edit, "4711")
    with qtbot.waitSignal(dialog.accepted):
        dialog._ui.remove_button.click()
    with page_desk.db.read() as conn:
        assert not has_pin(conn)


@pytest.mark.parametrize("name", ["proof.pdf", "증빙 2026.pdf"])
def test_the_proof_is_one_page_of_a_pdf(
    page_desk: PageDesk, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    an_old_line(page_desk)
    page = opened(page_desk, qtbot)
    page._privacy.write_proof(tmp_path / name)
    qtbot.waitUntil(lambda: bool(page_desk.notices))
    content = (tmp_path / name).read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 1
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_a_proof_that_can_not_be_written_is_told(
    page_desk: PageDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(page_desk, qtbot)
    page._privacy.write_proof(tmp_path / "no" / "proof.pdf")
    qtbot.waitUntil(lambda: bool(page_desk.problems))
    assert page_desk.problems[0].code == "file_unwritable"


def test_the_lock_row_takes_its_bounds(page_desk: PageDesk, qtbot: QtBot) -> None:
    page = opened(page_desk, qtbot)
    row = page.rows["privacy.idle_lock_min"]
    editor = row.editor
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    editor.selectAll()  # type: ignore[union-attr]
    qtbot.keyClicks(editor, "241")
    assert row.error
