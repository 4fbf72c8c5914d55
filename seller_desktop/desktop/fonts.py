"""The bundled typeface: loads Pretendard once and makes the fonts of the type scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from .assets import resource
from .tokens import TypeStyle, load_tokens

_FILES = ("Regular", "Medium", "SemiBold", "Bold")


@cache
def load_family() -> str:
    """Registers the bundled weights with Qt; answers the family's name, or the first fallback."""
    family = ""
    for weight in _FILES:
        path = resource("fonts", f"Pretendard-{weight}.otf")
        number = QFontDatabase.addApplicationFont(str(path))
        names = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or (names[0] if names else "")
    return family or load_tokens().fallback[0]


def make_font(style: TypeStyle, percent: int = 100) -> QFont:
    """A font of the scale with tabular figures, so that digits line up in every list."""
    font = QFont([load_family(), *load_tokens().fallback])
    font.setPixelSize(max(1, round(style.px * percent / 100)))
    font.setWeight(QFont.Weight(style.weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
