"""After the first window: straight to the guide of the first shop, after leaving as well."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.place import Place
from seller_desktop.store.settings import put_text
from tests.gui.shell.desk import Desk, PlainPage

TO_SHOP = Place("shops", stage="new")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "p", qapp)
    yield desk
    desk.close()


def start_at(desk: Desk, step: str, qtbot: QtBot) -> PlainPage:
    """Start with a step that is still due."""
    desk.filler.db.write(lambda conn: put_text(conn, "window.first_run", step))
    desk.start()
    qtbot.waitUntil(lambda: desk.starts == 1)
    page = desk.session.window.pages.current
    assert isinstance(page, PlainPage)
    return page


@pytest.mark.parametrize("step", ["code", "shop"])
def test_a_new_profile_comes_to_the_guide_of_its_first_shop(
    desk: Desk, qtbot: QtBot, step: str
) -> None:
    page = start_at(desk, step, qtbot)
    qtbot.waitUntil(lambda: TO_SHOP in page.places)


def test_with_a_shop_the_first_steps_are_over(desk: Desk, qtbot: QtBot) -> None:
    desk.filler.add_shop()
    start_at(desk, "shop", qtbot)
    value = "SELECT value FROM setting WHERE key = 'window.first_run'"
    qtbot.waitUntil(lambda: "done" in str(desk.filler.value(value)))
