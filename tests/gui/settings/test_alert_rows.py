"""Switches of single shops, the sound, and the start with the session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from seller_desktop.actions import shops as shop_deeds
from seller_desktop.desktop.settings.catalogue import AUTOSTART
from seller_desktop.desktop.settings.editors import Choice, Switch
from seller_desktop.desktop.settings.page import SettingsPage
from seller_desktop.domain.event import Changes
from seller_desktop.store import settings as keys
from seller_desktop.system.autostart import FileAutostart
from tests.gui.today.page_desk import PageDesk


def open_page(desk: PageDesk, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(desk.context)
    desk.show(qtbot, page)
    page.activate(None)
    desk.settle(qtbot)
    return page


def switch(page: SettingsPage, key: str) -> Switch:
    editor = page.rows[key].editor
    assert isinstance(editor, Switch)
    return editor


def test_each_shop_has_a_switch_and_one_that_comes_gets_its_own(
    desk: PageDesk, qtbot: QtBot
) -> None:
    first = desk.add_shop("산들공방")
    page = open_page(desk, qtbot)
    page._on_section("alerts")
    switch(page, keys.shop_alerts(first.id).key).click()
    desk.settle(qtbot)
    with desk.db.read() as conn:
        assert keys.silent_shops(conn) == {first.id}

    second = desk.add_shop("둘째가게")
    page.refresh(Changes(shops=frozenset({second.id})))
    row = page.rows[keys.shop_alerts(second.id).key]
    assert row.entry.title == "둘째가게"
    assert keys.shop_alerts(second.id).key in page.shown
    switch(page, keys.shop_alerts(second.id).key).click()
    desk.settle(qtbot)
    with desk.db.read() as conn:
        assert keys.silent_shops(conn) == {first.id, second.id}

    shop_deeds.remove_shop(desk.office, first.id)
    page.refresh(Changes(shops=frozenset({first.id})))
    assert keys.shop_alerts(first.id).key not in page.rows


def test_the_sound_waits_for_sounds_to_be_on(desk: PageDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    page._on_section("alerts")
    choice = page.rows[keys.SOUND_KIND.key].editor
    assert isinstance(choice, Choice)
    assert not choice.isEnabled()
    switch(page, keys.SOUND.key).click()
    desk.settle(qtbot)
    qtbot.waitUntil(choice.isEnabled)
    assert choice.count() == len(keys.SOUNDS)


def test_starting_with_the_session_is_off_and_what_the_system_holds_is_shown(
    desk: PageDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    place = FileAutostart(tmp_path / "autostart" / "entry", b"start")
    desk.office = replace(desk.office, autostart=place)
    page = open_page(desk, qtbot)
    editor = switch(page, AUTOSTART)
    assert not editor.isChecked()
    editor.click()
    desk.settle(qtbot)
    assert place.is_on()
    place.switch(False)  # the seller's own list of start-up programs
    page.activate(None)
    desk.settle(qtbot)
    assert not editor.isChecked()


def test_a_profile_no_session_can_start_says_so(desk: PageDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    assert not switch(page, AUTOSTART).isEnabled()
    desk.settle(qtbot)
