"""The Settings screen: every change holds at once, nothing wrong is stored, all can be found."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seller_desktop.actions.settings import change
from seller_desktop.desktop.context import PageContext
from seller_desktop.desktop.settings.catalogue import sections
from seller_desktop.desktop.settings.editors import Choice, NumberEdit, Switch, TimeEdit
from seller_desktop.desktop.settings.entries import Entry, NumberField, found
from seller_desktop.desktop.settings.page import SettingsPage
from seller_desktop.store import settings as keys
from seller_desktop.store.settings import Setting
from seller_desktop.system.profile import load_profile
from tests.gui.today.page_desk import PageDesk


def open_page(desk: PageDesk, qtbot: QtBot) -> tuple[SettingsPage, PageContext]:
    context = desk.context
    page = SettingsPage(context)
    desk.show(qtbot, page)
    return page, context


def go_to(page: SettingsPage, key: str) -> None:
    section = next(s for s in sections("en") if any(e.key == key for e in s.entries))
    page._on_section(section.key)


T = TypeVar("T", int, bool, str)


def stored(desk: PageDesk, setting: Setting[T]) -> T:
    with desk.db.read() as conn:
        return keys.get(conn, setting)


def number(page: SettingsPage, key: str) -> NumberEdit:
    go_to(page, key)
    editor = page.rows[key].editor
    assert isinstance(editor, NumberEdit)
    return editor


def test_a_number_is_stored_when_it_was_typed(desk: PageDesk, qtbot: QtBot) -> None:
    page, context = open_page(desk, qtbot)
    editor = number(page, keys.UNDO_SECONDS.key)
    editor.selectAll()
    qtbot.keyClicks(editor, "12")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert stored(desk, keys.UNDO_SECONDS) == 12
    qtbot.waitUntil(lambda: context.settings.get(keys.UNDO_SECONDS) == 12)


def test_a_number_out_of_bounds_is_refused_where_it_was_typed(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    editor = number(page, keys.FEED_SECONDS.key)
    editor.selectAll()
    qtbot.keyClicks(editor, "5")
    assert page.rows[keys.FEED_SECONDS.key].error == "From 20 to 3600"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert stored(desk, keys.FEED_SECONDS) == 60
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.text() == "60"
    assert page.rows[keys.FEED_SECONDS.key].error == ""


def test_up_steps_a_number_up_to_its_bound(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    editor = number(page, keys.FONT_PERCENT.key)
    for _ in range(9):
        qtbot.keyClick(editor, Qt.Key.Key_Up)
    desk.settle(qtbot)
    assert stored(desk, keys.FONT_PERCENT) == 150


def test_a_time_of_day_is_understood_and_checked(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    go_to(page, keys.CUTOFF.key)
    editor = page.rows[keys.CUTOFF.key].editor
    assert isinstance(editor, TimeEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "930")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert stored(desk, keys.CUTOFF) == "09:30"
    editor.selectAll()
    qtbot.keyClicks(editor, "25:00")
    assert page.rows[keys.CUTOFF.key].error
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert stored(desk, keys.CUTOFF) == "09:30"


def test_a_switch_is_stored_and_greys_what_needs_it(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    go_to(page, keys.TOASTS.key)
    switch = page.rows[keys.TOASTS.key].editor
    assert isinstance(switch, Switch)
    assert page.rows[keys.SOUND.key].editor.isEnabled()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    desk.settle(qtbot)
    assert stored(desk, keys.TOASTS) is False
    qtbot.waitUntil(lambda: not page.rows[keys.SOUND.key].editor.isEnabled())


def test_the_theme_changes_at_once_and_is_kept(desk: PageDesk, qtbot: QtBot) -> None:
    page, context = open_page(desk, qtbot)
    editor = page.rows["theme"].editor
    assert isinstance(editor, Choice)
    editor.setFocus()
    editor.activated.emit(2)
    desk.settle(qtbot)
    assert context.theme.dark
    assert load_profile(desk.paths, desk.ids).theme == "dark"


def test_the_language_is_kept_in_the_profile(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    editor = page.rows["language"].editor
    assert isinstance(editor, Choice)
    editor.activated.emit(1)
    desk.settle(qtbot)
    assert load_profile(desk.paths, desk.ids).language == "ko"


def test_a_change_from_elsewhere_is_shown(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    editor = number(page, keys.WARNING_HOURS.key)
    change(desk.office, keys.WARNING_HOURS.key, 7)
    qtbot.waitUntil(lambda: editor.text() == "7")


def test_what_holds_is_shown_when_the_screen_is_made_again(desk: PageDesk, qtbot: QtBot) -> None:
    change(desk.office, keys.ROW_DENSITY.key, "dense")
    change(desk.office, keys.QUIET_FROM.key, "23:30")
    page, _ = open_page(desk, qtbot)
    rows = page.rows[keys.ROW_DENSITY.key].editor
    quiet = page.rows[keys.QUIET_FROM.key].editor
    assert isinstance(rows, Choice)
    assert rows.currentText() == "Dense"
    assert isinstance(quiet, TimeEdit)
    assert quiet.text() == "23:30"


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        ("quiet", keys.QUIET.key),
        ("방해 금지", keys.QUIET_FROM.key),
        ("되돌", keys.UNDO_SECONDS.key),
        ("undo", keys.UNDO_SECONDS.key),
        ("ㅌㅁ", "theme"),
        ("dark", "theme"),
        ("다크", "theme"),
        ("글자 크기", keys.FONT_PERCENT.key),
        ("택배사", keys.USUAL_COURIER.key),
        ("hanjin", keys.USUAL_COURIER.key),
        ("상용구", "answers.templates"),
        ("shortcut", "help.keys"),
    ],
)
def test_a_setting_is_found_in_both_languages(
    desk: PageDesk, qtbot: QtBot, wanted: str, key: str
) -> None:
    page, _ = open_page(desk, qtbot)
    page._ui.search_edit.setText(wanted)
    assert key in page.shown
    assert len(page.shown) < len(page.rows)


@pytest.mark.parametrize(
    "entry", [e for s in sections("en") for e in s.entries], ids=lambda e: e.key
)
def test_every_entry_has_words_of_both_languages_to_be_found_by(entry: Entry) -> None:
    assert any("가" <= letter <= "힣" for letter in entry.also)
    assert any("a" <= letter <= "z" for letter in entry.also)


def test_a_search_without_a_match_says_so_and_can_be_cleared(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    before = page.shown
    page._ui.search_edit.setText("없는 설정 zzz")
    assert page.shown == ()
    assert page._ui.none_widget.isVisible()
    page._ui.none_widget.button.click()
    assert page.shown == before


def test_sections_are_walked_by_keyboard(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    qtbot.keyClick(page._section_list, Qt.Key.Key_Down)
    assert keys.CUTOFF.key in page.shown


def test_every_editor_has_a_spoken_name(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = open_page(desk, qtbot)
    assert all(row.editor.accessibleName() for row in page.rows.values())


def test_bounds_shown_are_the_bounds_of_the_setting() -> None:
    fields = [
        e.field for s in sections("en") for e in s.entries if isinstance(e.field, NumberField)
    ]
    assert fields
    for field in fields:
        accepts = field.setting.accepts
        assert accepts(field.low)
        assert accepts(field.high)
        assert not accepts(field.low - 1)
        assert not accepts(field.high + 1)


def test_every_setting_is_listed_save_what_dialogs_ask_for() -> None:
    listed = found(sections("en"), "")
    asked = {keys.KEEP_DAYS.key, keys.KEEP_REASON.key}
    missing = {s.key for s in keys.SETTINGS} - listed
    assert {key for key in missing if not key.startswith("backup.")} == asked
