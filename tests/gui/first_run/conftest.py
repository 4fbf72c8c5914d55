"""The first window on a folder of its own, with what it asks for noted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.appearance import dress
from seller_desktop.desktop.first_run.window import FirstRunDesk, FirstRunWindow
from seller_desktop.desktop.tasks import Tasks
from seller_desktop.desktop.theme import Theme
from seller_desktop.domain.errors import Problem
from seller_desktop.system.randomness import SeededRandomness
from seller_desktop.system.start_file import StartChoice


@dataclass
class FirstDay:
    """A computer on which the program never ran."""

    home: Path
    tasks: Tasks
    qtbot: QtBot
    demos: list[str] = field(default_factory=list)

    def window(
        self, choice: StartChoice | None = None, language: str = "en", step: str = "language"
    ) -> FirstRunWindow:
        """The window, on screen."""
        usual = self.home / "default"
        desk = FirstRunDesk(self.home, usual, self.tasks, lambda: self.demos.append("demo"))
        made = FirstRunWindow(desk, choice or StartChoice(), language, step)
        self.qtbot.addWidget(made)
        with self.qtbot.waitExposed(made):
            made.show()
        self.settle()
        return made

    def settle(self) -> None:
        """Wait until all that was asked for is done."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy)


@pytest.fixture
def first_day(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[FirstDay]:
    worn = Theme("light")
    worn.set_calm(True)
    dress(qapp, worn)
    problems: list[Problem] = []
    tasks = Tasks(SeededRandomness(1), problems.append)
    yield FirstDay(tmp_path / "home", tasks, qtbot)
    tasks.close()
    assert not problems
