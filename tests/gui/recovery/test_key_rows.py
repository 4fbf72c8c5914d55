"""The rows about the key in Settings."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from seller_desktop.actions.keys import key_status
from seller_desktop.desktop.recovery.change_dialog import KeyChangeDialog
from seller_desktop.desktop.recovery.code_dialog import RecoveryCodeDialog
from seller_desktop.desktop.recovery.key_deeds import KeyDeeds
from seller_desktop.desktop.settings.entries import Section
from seller_desktop.desktop.settings.key_entries import CHANGE, CODE, key_entries
from seller_desktop.desktop.settings.section_view import SectionView
from seller_desktop.desktop.settings.setting_row import Deed
from seller_desktop.system.profile import KeyChange
from tests.gui.today.page_desk import PageDesk


class Rows:
    """The two rows on screen, and how often the program was started anew."""

    def __init__(self, desk: PageDesk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.restarts = 0
        section = Section("security", "key-round", "Security", key_entries())
        self.view = SectionView(section, None)  # type: ignore[arg-type]  # a window of its own
        qtbot.addWidget(self.view)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.deeds = KeyDeeds(desk.context, self.view.rows, self.view, self._restart)
        self.read()

    def _restart(self) -> None:
        self.restarts += 1

    def read(self) -> None:
        self.deeds.read()
        self.desk.settle(self.qtbot)

    def press(self, key: str) -> None:
        editor = self.view.rows[key].editor
        assert isinstance(editor, Deed)
        editor.button.click()
        self.desk.settle(self.qtbot)

    def said(self, key: str) -> str:
        return self.view.rows[key]._hint.text()


def test_the_row_says_whether_there_is_a_code(desk: PageDesk, qtbot: QtBot) -> None:
    rows = Rows(desk, qtbot)
    assert "none yet" in rows.said(CODE)
    rows.press(CODE)
    dialog = rows.view.findChild(RecoveryCodeDialog)
    assert dialog is not None
    dialog.ui.make_button.click()
    desk.settle(qtbot)
    assert dialog.code is not None
    dialog.reject()
    desk.settle(qtbot)
    assert "not confirmed" in rows.said(CODE)


def test_a_change_of_the_key_waits_for_the_next_start(desk: PageDesk, qtbot: QtBot) -> None:
    rows = Rows(desk, qtbot)
    rows.press(CHANGE)
    dialog = rows.view.findChild(KeyChangeDialog)
    assert dialog is not None
    dialog.ui.later_button.click()
    desk.settle(qtbot)
    assert key_status(desk.office).change is KeyChange.WISHED
    assert "next start" in rows.said(CHANGE)
    assert rows.restarts == 0
    rows.press(CHANGE)
    assert key_status(desk.office).change is None
    assert "next start" not in rows.said(CHANGE)


def test_a_change_at_once_starts_the_program_anew(desk: PageDesk, qtbot: QtBot) -> None:
    rows = Rows(desk, qtbot)
    rows.press(CHANGE)
    dialog = rows.view.findChild(KeyChangeDialog)
    assert dialog is not None
    dialog.ui.now_button.click()
    desk.settle(qtbot)
    assert key_status(desk.office).change is KeyChange.WISHED
    assert rows.restarts == 1


def test_cancelling_changes_nothing(desk: PageDesk, qtbot: QtBot) -> None:
    rows = Rows(desk, qtbot)
    rows.press(CHANGE)
    dialog = rows.view.findChild(KeyChangeDialog)
    assert dialog is not None
    dialog.ui.back_button.click()
    desk.settle(qtbot)
    assert key_status(desk.office).change is None
