"""A desktop to lock, and a desk for pages and dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from seller_desktop.desktop.appearance import dress
from seller_desktop.desktop.theme import Theme
from tests.gui.shell.desk import Desk
from tests.gui.today.page_desk import PageDesk


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    worn = Theme("light")
    worn.set_calm(True)
    dress(qapp, worn)
    return worn


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "p", qapp)
    yield made
    made.close()


@pytest.fixture
def page_desk(qapp: QApplication, tmp_path: Path) -> Iterator[PageDesk]:
    made = PageDesk(tmp_path / "q", language="en")
    yield made
    made.close()
