"""A closed profile with a buyer in it, whose keyring can lose its key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.appearance import dress
from seller_desktop.desktop.recovery.offers import StartDesk
from seller_desktop.desktop.recovery.start_window import StartWindow
from seller_desktop.desktop.tasks import Tasks
from seller_desktop.desktop.theme import Theme
from seller_desktop.domain.errors import Problem
from tests.gui.today.page_desk import KEY, PageDesk
from tests.integration.keys.conftest import KeyDesk


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    worn = Theme("light")
    worn.set_calm(True)
    dress(qapp, worn)
    return worn


@dataclass
class Shut:
    """A profile that does not open, and the window in the main window's place."""

    keys: KeyDesk
    tasks: Tasks
    qtbot: QtBot
    windows: list[StartWindow] = field(default_factory=list)

    def window(self, code: str) -> StartWindow:
        """The window for a problem, on screen."""
        desk = StartDesk(self.keys.closed, self.tasks, Problem(code), "en")
        made = StartWindow(desk)
        self.windows.append(made)
        self.qtbot.addWidget(made)
        with self.qtbot.waitExposed(made):
            made.show()
        return made

    def lose_key(self) -> None:
        self.keys.keyring.delete(self.keys.key_name())


@pytest.fixture
def shut(qtbot: QtBot, tmp_path: Path) -> Iterator[Shut]:
    keys = KeyDesk(tmp_path / "p")
    keys.fill()
    problems: list[Problem] = []
    tasks = Tasks(keys.ids, problems.append)
    yield Shut(keys, tasks, qtbot)
    tasks.close()
    assert not problems


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[PageDesk]:
    """An open profile whose keyring holds its key."""
    desk = PageDesk(tmp_path / "q", language="en")
    desk.office.keyring.set(f"{desk.office.profile.id}/db-key/1", KEY.hex())
    yield desk
    desk.close()
