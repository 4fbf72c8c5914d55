"""The window that opens in the main one's place mends a damaged database."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.actions import backup
from seller_desktop.actions.opening import ClosedProfile
from seller_desktop.desktop.backup.mend_page import MendPage, RebuildPage, RestoreNewestPage
from seller_desktop.desktop.recovery.offers import StartDesk, offers
from seller_desktop.desktop.tasks import Tasks
from seller_desktop.domain.errors import Problem
from seller_desktop.store.database import Database
from tests.gui.today.page_desk import KEY, PageDesk

DAMAGED = Problem("database_damaged")


@pytest.fixture
def closed(desk: PageDesk) -> ClosedProfile:
    """The desk's profile after a backup, closed, with a page that can't be read."""
    backup.back_up(desk.office)
    desk.db.close()
    content = bytearray(desk.paths.database.read_bytes())
    content[45 * 4096 + 7] ^= 0xFF
    desk.paths.database.write_bytes(content)
    return ClosedProfile(desk.paths, desk.clock, desk.ids, lambda _: desk.office.keyring)


@pytest.fixture
def tasks(desk: PageDesk) -> Iterator[Tasks]:
    made = Tasks(desk.ids, desk.problems.append)
    yield made
    made.close()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Where pages are shown."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


Shown = Callable[[type[MendPage]], MendPage]


@pytest.fixture
def shown(closed: ClosedProfile, tasks: Tasks, host: QWidget, qtbot: QtBot) -> Shown:
    """Opens a page, which has looked for a backup then."""

    def show(kind: type[MendPage]) -> MendPage:
        page = kind(StartDesk(closed, tasks, DAMAGED, "en"), host)
        page.show()
        qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)
        return page

    return show


def test_damage_is_offered_to_be_mended_and_the_backup_to_be_put_back() -> None:
    assert [offer.key for offer in offers(DAMAGED)] == ["rebuild", "restore"]


@pytest.mark.parametrize("kind", [RebuildPage, RestoreNewestPage])
def test_the_database_is_whole_again_and_what_was_in_it_is_said(
    kind: type[MendPage], desk: PageDesk, shown: Shown, tasks: Tasks, qtbot: QtBot
) -> None:
    page = shown(kind)
    assert "Newest good backup: " in page.words
    assert "1 order" in page.words

    page.ui.mend_button.click()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)
    assert "The database is repaired." in page.words

    with qtbot.waitSignal(page.mended):
        page.ui.mend_button.click()
    db = Database.open(desk.paths.database, KEY, desk.clock, threaded=False)
    with db.read() as conn:
        assert conn.exec_driver_sql("SELECT memo FROM line_note").all() == [("선물 포장",)]
    db.close()


def test_while_it_works_nothing_can_be_left(shown: Shown, tasks: Tasks, qtbot: QtBot) -> None:
    page = shown(RebuildPage)
    seen: list[bool] = []
    page.working.connect(seen.append)

    page.ui.mend_button.click()
    assert not page.ui.mend_button.isEnabled()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)

    assert seen == [True, False]


def test_without_any_good_backup_only_mending_is_possible(desk: PageDesk, shown: Shown) -> None:
    for path in desk.paths.backups.iterdir():
        path.unlink()

    putting_back = shown(RestoreNewestPage)
    mending = shown(RebuildPage)

    assert "There is no good backup." in putting_back.words
    assert "Go back" in putting_back.words
    assert putting_back.ui.mend_button.isHidden()
    assert mending.ui.mend_button.isEnabled()
    assert "else from the backup" not in mending.words


def test_the_button_has_the_focus_as_soon_as_it_can_be_pressed(shown: Shown) -> None:
    page = shown(RebuildPage)
    assert page.focusWidget() is page.ui.mend_button
