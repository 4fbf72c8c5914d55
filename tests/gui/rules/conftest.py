"""A desk for the rules; widget texts as they are in the source."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from seller_desktop.desktop.appearance import dress
from seller_desktop.desktop.theme import Theme
from tests.gui.today.page_desk import PageDesk


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    worn = Theme("light")
    worn.set_calm(True)
    dress(qapp, worn)
    return worn


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[PageDesk]:
    desk = PageDesk(tmp_path / "p", language="en")
    yield desk
    desk.close()
