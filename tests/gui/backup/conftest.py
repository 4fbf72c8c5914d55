"""A desk whose database key is in its keyring, with an order and a memo on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from seller_desktop.desktop.appearance import dress
from seller_desktop.desktop.theme import Theme
from seller_desktop.store import notes
from seller_desktop.system.secrets import DatabaseKey, DatabaseKeys
from tests.gui.today.page_desk import KEY, PageDesk


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    worn = Theme("light")
    worn.set_calm(True)
    dress(qapp, worn)
    return worn


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[PageDesk]:
    desk = PageDesk(tmp_path / "p", language="en")
    keys = DatabaseKeys(desk.office.keyring, desk.office.profile.id)
    keys.put(DatabaseKey(1, KEY))
    line_id = desk.line(desk.shop)
    desk.db.write(lambda conn: notes.set_memo(conn, line_id, "선물 포장", desk.now))
    yield desk
    desk.close()
