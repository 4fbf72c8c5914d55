"""The program takes its own pictures and ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from seller_desktop.cli.program import PictureWish
from seller_desktop.desktop.gallery.pictures import Patience, PictureTaker
from seller_desktop.desktop.gallery.plan import LANGUAGES, MODES
from seller_desktop.desktop.gallery.walk import Pace
from seller_desktop.desktop.place import PAGES
from tests.gui.shell.desk import Desk
from tests.gui.watchdog import Watchdog


def test_a_picture_of_every_page_in_both_languages_and_looks(
    desk: Desk, tmp_path: Path, qtbot: QtBot, watchdog: Watchdog
) -> None:
    desk.filler.add_line(desk.filler.add_shop())
    desktop = desk.start()
    folder = tmp_path / "pictures"
    patience = Patience(5, 5, 20, Pace(5, 5, 500))
    PictureTaker(desktop, PictureWish(folder), patience).start()
    qtbot.waitUntil(lambda: desk.left, timeout=60_000)
    watchdog.forget_long_turns()
    taken = {file.name for file in folder.iterdir()}
    assert taken == {f"{page}-{a}-{b}.png" for page in PAGES for a in LANGUAGES for b in MODES}
    light = QImage(str(folder / "orders-ko-light.png"))
    dark = QImage(str(folder / "orders-ko-dark.png"))
    assert (light.width(), light.height()) == (1440, 900)
    assert light.pixelColor(700, 880).lightness() > dark.pixelColor(700, 880).lightness()
