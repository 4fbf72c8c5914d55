"""Each test of the Orders screen has a store and a page of its own, light and without motion."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.appearance import dress
from seller_desktop.desktop.theme import Theme
from tests.gui.orders.desk import OrdersDesk


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The theme in force."""
    worn = Theme("light")
    worn.set_calm(True)
    dress(qapp, worn)
    return worn


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[OrdersDesk]:
    """A store with one SmartStore shop and no order yet; no page is open."""
    made = OrdersDesk(tmp_path, theme, qtbot)
    yield made
    made.close()
