"""Every component paints itself in both themes and three font sizes, without a warning."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.theme import Mode, Theme
from tests.gui.widgets.gallery import make_gallery


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("scale", [90, 100, 150])
def test_the_gallery_paints(qtbot: QtBot, theme: Theme, mode: Mode, scale: int):
    theme.set_mode(mode)
    theme.set_font_scale(scale)
    gallery = make_gallery()
    qtbot.addWidget(gallery)
    gallery.resize(1280, 1400)
    gallery.show()
    image = gallery.grab().toImage()
    assert image.pixelColor(image.width() - 2, 2) == theme.colors.window


def test_every_button_has_a_name(qtbot: QtBot):
    gallery = make_gallery()
    qtbot.addWidget(gallery)
    nameless = [b for b in gallery.findChildren(QAbstractButton)
                if not (b.accessibleName() or b.text()) and not b.isHidden()]  # fmt: skip
    assert nameless == []
