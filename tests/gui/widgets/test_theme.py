"""The theme: modes, font size, palette and sheet, and the bundled resources behind it."""

from __future__ import annotations

import re
import wave

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QFocusFrame, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop import icons
from seller_desktop.desktop.assets import resource
from seller_desktop.desktop.fonts import load_family
from seller_desktop.desktop.notifications.toaster import ALARM
from seller_desktop.desktop.stylesheet import make_stylesheet
from seller_desktop.desktop.theme import Theme
from seller_desktop.desktop.tokens import load_tokens
from seller_desktop.store.settings import SOUNDS


def test_dark_mode_reaches_palette_and_widgets(qapp: QApplication, qtbot: QtBot, theme: Theme):
    theme.set_mode("dark")
    dark = load_tokens().dark.colors
    assert theme.colors is dark
    assert qapp.palette().color(QPalette.ColorRole.Base) == dark.surface
    assert dark.raised.name() in qapp.styleSheet()


def test_system_mode_is_light_where_the_system_says_nothing(theme: Theme):
    theme.set_mode("dark")
    theme.set_mode("system")
    assert not theme.dark


def test_only_a_real_change_is_told(qtbot: QtBot, theme: Theme):
    with qtbot.assertNotEmitted(theme.changed, wait=0):
        theme.set_mode("light")
        theme.set_font_scale(100)
    with qtbot.waitSignal(theme.changed):
        theme.set_font_scale(120)


@pytest.mark.parametrize(("asked", "given"), [(10, 90), (90, 90), (150, 150), (400, 150)])
def test_the_font_size_stays_within_its_bounds(theme: Theme, asked: int, given: int):
    theme.set_font_scale(asked)
    assert theme.font_scale == given
    assert theme.font("body").pixelSize() == round(13 * given / 100)


def test_digits_line_up(theme: Theme):
    metrics = QFontMetricsF(theme.font("body"))
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"))


def test_the_bundled_family_knows_hangul(theme: Theme):
    assert load_family() == "Pretendard"
    for name in ("body", "body@500", "body@600", "body@700"):
        face = QRawFont.fromFont(theme.font(name))
        assert all(face.supportsCharacter(ord(letter)) for letter in "가힣₩−0")


def test_an_unknown_status_looks_unknown(theme: Theme):
    assert theme.status("hold_pg").key == "unknown"
    assert theme.hue("nonsense") == theme.hue("unknown")


def test_the_sheet_has_no_open_place_and_no_colour_that_is_not_a_token(theme: Theme):
    sheet = make_stylesheet(theme)
    assert "$" not in sheet
    known = {color.name() for color in _all_colors(theme)}
    known.add(theme.colors.alarm_solid.darker(112).name())
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= known


def test_an_icon_is_tinted_and_drawn_once(qapp: QApplication):
    red = QColor("#ff0000")
    first = icons.icon_pixmap("bell", 16, red, 2.0)
    assert first.width() == 32
    assert first.cacheKey() == icons.icon_pixmap("bell", 16, red, 2.0).cacheKey()
    image = first.toImage()
    inks = {image.pixelColor(x, y).name() for x in range(32) for y in range(32)
            if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert inks == {"#ff0000"}


def test_every_icon_named_in_the_folder_can_be_drawn(qapp: QApplication):
    names = [path.stem for path in resource("icons").glob("*.svg") if path.stem != "app"]
    assert len(names) > 50
    for name in names:
        assert not icons.icon_pixmap(name, 16, QColor("#000000")).isNull()


def test_the_tray_icon_shows_a_count(qapp: QApplication, theme: Theme):
    plain = icons.tray_icon(0, theme.colors).pixmap(64).toImage()
    counted = icons.tray_icon(7, theme.colors).pixmap(64).toImage()
    assert plain != counted
    assert counted.pixelColor(60, 18) == theme.colors.alarm_solid


def test_licences_lie_beside_what_they_cover():
    assert "Open Font License" in resource("fonts", "Pretendard-LICENSE.txt").read_text("utf-8")
    assert "ISC" in resource("icons", "Lucide-LICENSE.txt").read_text("utf-8")


@pytest.mark.parametrize("name", [*SOUNDS, ALARM])
def test_every_sound_is_there_and_short(name: str):
    with wave.open(str(resource("sounds", f"{name}.wav"))) as sound:
        assert sound.getnframes() / sound.getframerate() < 1


def test_a_missing_resource_is_named():
    with pytest.raises(FileNotFoundError, match=r"icons/no-such\.svg"):
        resource("icons", "no-such.svg")


def test_the_focus_ring_follows_the_focus_and_goes_with_it(qtbot: QtBot, qapp: QApplication):
    window = QWidget()
    row = QHBoxLayout(window)
    one, two = QPushButton("1"), QPushButton("2")
    row.addWidget(one)
    row.addWidget(two)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    two.setFocus()
    frames = [frame for frame in window.findChildren(QFocusFrame) if frame.isVisible()]
    assert [frame.widget() for frame in frames] == [two]
    assert frames[0].geometry() == two.geometry().adjusted(-3, -3, 3, 3)


def _all_colors(theme: Theme) -> list[QColor]:
    colors = theme.colors
    named = [getattr(colors, name) for name in type(colors).__slots__]
    hues = [color for hue in theme.look.hues.values() for color in (hue.fg, hue.bg)]
    return named + hues
