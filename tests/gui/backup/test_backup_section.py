"""Backups in Settings: made, listed, proved, put back after a look, moved to another PC."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from seller_desktop.actions import backup
from seller_desktop.actions.backup import Preview
from seller_desktop.desktop.backup.backup_deeds import BackupDeeds
from seller_desktop.desktop.backup.list_dialog import BackupListDialog
from seller_desktop.desktop.backup.passphrase_dialog import MoveInDialog, MoveOutDialog
from seller_desktop.desktop.backup.restore_dialog import RestoreDialog
from seller_desktop.desktop.settings.backup_entries import BACKUPS, NOW
from seller_desktop.desktop.settings.page import SettingsPage
from seller_desktop.desktop.settings.setting_row import Deed, SettingRow
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.store import notes, shops
from seller_desktop.store.backup import Backup
from tests.gui.today.page_desk import PageDesk

PHRASE = "four words in a row"


def open_page(desk: PageDesk, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(desk.context)
    desk.show(qtbot, page)
    page._on_section("backup")
    return page


def said(row: SettingRow) -> str:
    return " ".join(label.text() for label in row.findChildren(PlainLabel))


def press(page: SettingsPage, key: str) -> None:
    editor = page.rows[key].editor
    assert isinstance(editor, Deed)
    editor.button.click()


def backed_up(desk: PageDesk) -> Backup:
    return backup.back_up(desk.office)


def deeds_of(desk: PageDesk, page: SettingsPage, again: list[str]) -> BackupDeeds:
    return BackupDeeds(desk.context, page.rows, page, lambda: again.append("again"))


def finish(desk: PageDesk, qtbot: QtBot) -> None:
    """Whole files are written and proved: that takes longer than a page's questions."""
    qtbot.waitUntil(lambda: not desk.tasks.busy, timeout=60_000)


def opened(page: SettingsPage, kind: type[RestoreDialog]) -> RestoreDialog:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_the_section_says_that_there_is_none_and_then_which_is_the_last(
    desk: PageDesk, qtbot: QtBot
) -> None:
    page = open_page(desk, qtbot)
    assert "There is none yet." in said(page.rows[NOW])

    press(page, NOW)
    qtbot.waitUntil(lambda: "Last: Nov 23, 2026 11:12" in said(page.rows[NOW]), timeout=60_000)
    finish(desk, qtbot)

    assert "1 order" in said(page.rows[NOW])
    assert desk.notices == [("The backup is made and proved", None)]
    assert len(backup.backup_list(desk.office)) == 1


def test_the_list_shows_a_backup_in_full_and_proves_it(desk: PageDesk, qtbot: QtBot) -> None:
    one = backed_up(desk)
    dialog = BackupListDialog(desk.context, open_page(desk, qtbot))
    dialog.open()
    finish(desk, qtbot)

    assert dialog.current == one
    assert "made by you" in dialog.ui.facts_list.values()
    dialog.ui.check_button.click()
    finish(desk, qtbot)
    assert dialog.outcome == "It is intact and can be restored."


def test_a_damaged_backup_is_told_in_the_list(desk: PageDesk, qtbot: QtBot) -> None:
    one = backed_up(desk)
    content = bytearray(one.path.read_bytes())
    content[9_000] ^= 0xFF
    one.path.write_bytes(content)
    dialog = BackupListDialog(desk.context, open_page(desk, qtbot))
    dialog.open()
    finish(desk, qtbot)

    dialog.ui.check_button.click()
    finish(desk, qtbot)

    assert dialog.outcome == "The backup is damaged. Choose another backup."
    assert desk.problems == []


def test_an_empty_list_says_what_to_do_and_makes_one(desk: PageDesk, qtbot: QtBot) -> None:
    dialog = BackupListDialog(desk.context, open_page(desk, qtbot))
    dialog.open()
    finish(desk, qtbot)
    assert dialog.shown == ()
    assert dialog.ui.empty_page.isVisible()

    dialog.ui.make_button.click()
    finish(desk, qtbot)
    qtbot.waitUntil(lambda: len(dialog.shown) == 1, timeout=60_000)


def test_a_restore_is_asked_about_with_what_goes_back(desk: PageDesk, qtbot: QtBot) -> None:
    one = backed_up(desk)
    desk.clock.advance(3_600)
    line_id = desk.line(desk.shop)
    desk.db.write(lambda conn: notes.set_memo(conn, line_id, "나중에", desk.now))
    page, again = open_page(desk, qtbot), list[str]()
    deeds = deeds_of(desk, page, again)

    deeds.look(one.name)
    finish(desk, qtbot)
    dialog = opened(page, RestoreDialog)

    assert "1 memo or tags written since are lost." in dialog.words
    assert "바람골살림 (1)" in dialog.words
    assert not desk.paths.restore_wish.exists()
    dialog.accept()
    finish(desk, qtbot)
    assert again == ["again"]
    assert desk.paths.restore_wish.exists()


def test_a_restore_that_is_not_wanted_changes_nothing(desk: PageDesk, qtbot: QtBot) -> None:
    one = backed_up(desk)
    page, again = open_page(desk, qtbot), list[str]()
    deeds_of(desk, page, again).look(one.name)
    finish(desk, qtbot)

    opened(page, RestoreDialog).reject()
    finish(desk, qtbot)

    assert again == []
    assert not desk.paths.restore_wish.exists()


def test_the_list_leads_to_the_question(desk: PageDesk, qtbot: QtBot) -> None:
    one = backed_up(desk)
    page = open_page(desk, qtbot)
    press(page, BACKUPS)
    finish(desk, qtbot)
    (dialog,) = page.findChildren(BackupListDialog)

    with qtbot.waitSignal(dialog.restore_wished) as wished:
        dialog.ui.restore_button.click()
    finish(desk, qtbot)

    assert wished.args == [one.name]


def test_a_passphrase_is_typed_twice_and_long_enough(desk: PageDesk, qtbot: QtBot) -> None:
    dialog = MoveOutDialog(open_page(desk, qtbot))
    wishes: list[tuple[str, bool]] = []
    dialog.wished.connect(lambda phrase, pause: wishes.append((phrase, pause)))

    for typed, again in (("short", "short"), (PHRASE, "another phrase")):
        dialog.ui.passphrase_edit.setText(typed)
        dialog.ui.repeat_edit.setText(again)
        dialog.ui.go_button.click()
        assert dialog.ui.error_label.text()
    dialog.ui.repeat_edit.setText(PHRASE)
    dialog.ui.go_button.click()

    assert wishes == [(PHRASE, True)]
    assert dialog.ui.error_label.text() == ""


def test_moving_out_writes_the_file_and_pauses_the_shops(
    desk: PageDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "out.sellerdesk"
    page = open_page(desk, qtbot)
    deeds_of(desk, page, []).move_out(target, PHRASE, pause=True)
    finish(desk, qtbot)

    assert target.exists()
    assert desk.notices == [("Saved: out.sellerdesk", None)]
    with desk.db.read() as conn:
        assert [shop.paused for shop in shops.shops(conn)] == [True]


def test_a_wrong_passphrase_is_told_where_it_was_typed(
    desk: PageDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    source = tmp_path / "in.sellerdesk"
    backup.move_out(desk.office, source, PHRASE, pause=False)
    page = open_page(desk, qtbot)
    deeds = deeds_of(desk, page, [])
    deeds.ask_passphrase(source)
    (dialog,) = page.findChildren(MoveInDialog)

    dialog.ui.passphrase_edit.setText("not this one")
    dialog.ui.go_button.click()
    finish(desk, qtbot)
    assert dialog.ui.error_label.text().startswith("The passphrase does not fit.")

    dialog.ui.passphrase_edit.setText(PHRASE)
    dialog.ui.go_button.click()
    finish(desk, qtbot)
    assert "Take over the data of the other computer?" in opened(page, RestoreDialog).words


def test_nothing_unsent_is_said_so(desk: PageDesk, qtbot: QtBot) -> None:
    one = backed_up(desk)
    found: Preview = backup.preview(desk.office, one.name)

    dialog = RestoreDialog(found, "en", open_page(desk, qtbot))

    assert "No action is waiting to be sent." in dialog.words
