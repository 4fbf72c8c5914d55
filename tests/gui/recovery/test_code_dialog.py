"""The recovery code is made on wish, shown once, and counts as kept when its end was typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.actions.keys import CodeState, KeyStatus, key_status
from seller_desktop.desktop.recovery.code_dialog import RecoveryCodeDialog
from seller_desktop.desktop.recovery.code_reminder import CodeReminder
from seller_desktop.desktop.recovery.code_sheet import CodeSheet, print_sheet, sheet_text
from seller_desktop.desktop.remembered import Remembered
from seller_desktop.store.recovery_file import read_recovery_file
from seller_desktop.system.recovery_code import CODE_BYTES, RecoveryCode
from tests.gui.today.page_desk import KEY, PageDesk


def opened(
    desk: PageDesk, qtbot: QtBot, state: CodeState = CodeState.NONE, *, changed: bool = False
) -> RecoveryCodeDialog:
    status = KeyStatus(1, "os", state, None)
    dialog = RecoveryCodeDialog(desk.office, desk.tasks, "en", status, changed=changed)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def with_code(desk: PageDesk, qtbot: QtBot) -> tuple[RecoveryCodeDialog, RecoveryCode]:
    dialog = opened(desk, qtbot)
    dialog.ui.make_button.click()
    qtbot.waitUntil(lambda: dialog.code is not None)
    assert dialog.code is not None
    return dialog, dialog.code


def test_nothing_is_made_before_the_seller_wishes_it(desk: PageDesk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    assert "shown once" in dialog.words
    dialog.ui.later_button.click()
    assert dialog.code is None
    assert not desk.paths.recovery.exists()


def test_a_code_made_before_is_said_to_become_useless(desk: PageDesk, qtbot: QtBot) -> None:
    assert "made before" not in opened(desk, qtbot).words
    assert "made before" in opened(desk, qtbot, CodeState.KEPT).words
    assert "has a new key" in opened(desk, qtbot, changed=True).words


def test_the_code_is_shown_whole_and_opens_the_recovery_file(desk: PageDesk, qtbot: QtBot) -> None:
    dialog, code = with_code(desk, qtbot)
    shown = dialog.ui.code_label.text()
    assert [group for group in code.groups if group not in shown] == []
    assert read_recovery_file(desk.paths.recovery, code).key.raw == KEY
    assert key_status(desk.office).code is CodeState.MADE


def test_it_counts_as_kept_once_the_last_group_was_typed(desk: PageDesk, qtbot: QtBot) -> None:
    dialog, code = with_code(desk, qtbot)
    qtbot.keyClicks(dialog.ui.confirm_edit, code.groups[0])
    assert not dialog.ui.done_button.isEnabled()
    dialog.ui.confirm_edit.clear()
    qtbot.keyClicks(dialog.ui.confirm_edit, code.groups[-1].lower())
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.ui.confirm_edit, Qt.Key.Key_Return)
    assert key_status(desk.office).code is CodeState.KEPT


def test_the_code_never_gets_into_the_clipboard_by_itself(desk: PageDesk, qtbot: QtBot) -> None:
    dialog, code = with_code(desk, qtbot)
    flags = dialog.ui.code_label.textInteractionFlags()
    assert flags == Qt.TextInteractionFlag.NoTextInteraction
    assert code.groups[0] not in QGuiApplication.clipboard().text()


def test_it_is_saved_as_a_text_only_its_owner_reads(
    desk: PageDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, code = with_code(desk, qtbot)
    target = tmp_path / "code.txt"
    dialog.save(target)
    qtbot.waitUntil(lambda: "code.txt" in dialog.ui.kept_label.text())
    text = target.read_text("utf-8-sig")
    assert all(group in text for group in code.groups)
    assert str(desk.paths.root) in text
    assert target.stat().st_mode & 0o077 == 0


def test_a_place_that_takes_no_file_is_said(desk: PageDesk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _ = with_code(desk, qtbot)
    dialog.save(tmp_path / "nowhere" / "code.txt")
    qtbot.waitUntil(lambda: bool(dialog.ui.kept_label.text()))
    assert "Saved" not in dialog.ui.kept_label.text()


def test_a_lost_key_is_said_in_the_dialog(desk: PageDesk, qtbot: QtBot) -> None:
    desk.office.keyring.delete(f"{desk.office.profile.id}/db-key/1")
    dialog = opened(desk, qtbot)
    dialog.ui.make_button.click()
    qtbot.waitUntil(dialog.ui.error_label.isVisible)
    assert dialog.ui.make_button.isEnabled()


def test_the_sheet_is_printed_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    sheet = CodeSheet(RecoveryCode.of(bytes(CODE_BYTES)).groups, 0, tmp_path)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    assert print_sheet(sheet, printer)
    content = (tmp_path / "sheet.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert "0000" in sheet_text(sheet)


# The offer at the start.


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def reminded(desk: PageDesk, qtbot: QtBot, window: QWidget) -> RecoveryCodeDialog | None:
    context = desk.context
    remembered = Remembered(context.settings, desk.db, desk.tasks, window)
    reminder = CodeReminder(desk.office, desk.tasks, remembered, window)
    reminder.look(window, "en")
    desk.settle(qtbot)
    return reminder.dialog


def remember(desk: PageDesk, **members: object) -> None:
    from dataclasses import replace

    from seller_desktop.system.profile import load_profile, save_profile

    profile = load_profile(desk.paths, desk.ids)
    save_profile(desk.paths, replace(profile, **members))  # type: ignore[arg-type]


def test_a_code_is_offered_once_there_is_something_to_lose(
    desk: PageDesk, qtbot: QtBot, window: QWidget
) -> None:
    remember(desk, keyring_backend="keyring.backends.SecretService.Keyring")
    assert reminded(desk, qtbot, window) is None
    desk.add_shop()
    dialog = reminded(desk, qtbot, window)
    assert dialog is not None
    dialog.ui.later_button.click()
    assert reminded(desk, qtbot, window) is None


def test_a_new_profile_is_offered_a_code_before_its_first_shop_and_once_more_after_it(
    desk: PageDesk, qtbot: QtBot, window: QWidget
) -> None:
    remember(desk, keyring_backend="keyring.backends.SecretService.Keyring")
    after: list[str] = []
    remembered = Remembered(desk.context.settings, desk.db, desk.tasks, window)
    reminder = CodeReminder(desk.office, desk.tasks, remembered, window)
    reminder.offer_first(window, "en", lambda: after.append("on"))
    desk.settle(qtbot)
    assert reminder.dialog is not None
    assert after == []
    reminder.dialog.ui.later_button.click()
    assert after == ["on"]
    desk.add_shop()
    assert reminded(desk, qtbot, window) is not None


def test_a_demo_and_a_script_are_left_in_peace(
    desk: PageDesk, qtbot: QtBot, window: QWidget
) -> None:
    desk.add_shop()
    for backend in ("memory", "file"):
        remember(desk, keyring_backend=backend)
        assert reminded(desk, qtbot, window) is None


def test_after_a_change_of_the_key_a_new_code_is_offered(
    desk: PageDesk, qtbot: QtBot, window: QWidget
) -> None:
    remember(desk, keyring_backend="file", key_version=2)
    dialog = reminded(desk, qtbot, window)
    assert dialog is not None
    assert "has a new key" in dialog.words


def test_who_has_kept_a_code_is_not_asked(desk: PageDesk, qtbot: QtBot, window: QWidget) -> None:
    desk.add_shop()
    remember(desk, keyring_backend="os", code_for=1)
    desk.paths.recovery.write_bytes(b"")
    assert reminded(desk, qtbot, window) is None


def test_a_code_is_made_and_confirmed_by_keys_alone(desk: PageDesk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    ui = dialog.ui
    assert dialog.focusWidget() is ui.make_button
    qtbot.keyClick(ui.make_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.code is not None and ui.print_button.hasFocus())
    for _ in range(2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is ui.confirm_edit
    assert dialog.code is not None
    qtbot.keyClicks(ui.confirm_edit, dialog.code.text.rpartition("-")[2])
    qtbot.keyClick(ui.confirm_edit, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert dialog.result() == dialog.DialogCode.Accepted
