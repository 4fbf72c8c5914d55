"""The theme in force: light or dark, the user's font size, and typed access to the tokens.

Widgets read it while they paint; the palette, fonts and style sheet follow it (`appearance.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication

from ..marketplaces.contract import Mark
from .fonts import make_font
from .tokens import (
    Colors,
    Hue,
    IconSizes,
    Look,
    Motion,
    Radius,
    Sizes,
    Space,
    StatusLook,
    Tokens,
    TypeStyle,
    load_tokens,
)

Mode = Literal["system", "light", "dark"]
RowKind = Literal["dense", "standard", "comfortable", "header", "two_line"]
SMALLEST_SCALE = 90
LARGEST_SCALE = 150


class Theme(QObject):
    """Colours, fonts and sizes as the user wants them. `changed` follows every change.

    `look` and `colors` are those in force; read them while painting, never keep them.
    """

    changed = Signal()

    _current: ClassVar[Theme | None] = None

    def __init__(
        self, mode: Mode = "system", font_scale: int = 100, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens = load_tokens()
        self._mode: Mode = mode
        self._scale = 100
        self._calm = False
        self._mark_of: Callable[[str], Mark | None] = lambda _: None
        self._marks: dict[str, Mark | None] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        # plain attributes: painting reads them a thousand times a frame
        self._dark = self._wants_dark()
        self.look: Look = self._tokens.dark if self._dark else self._tokens.light
        self.colors: Colors = self.look.colors
        self.set_font_scale(font_scale)
        hints = QGuiApplication.styleHints() if QGuiApplication.instance() else None
        if hints is not None:
            hints.colorSchemeChanged.connect(self._on_color_scheme_changed)

    @classmethod
    def current(cls) -> Theme:
        """The theme in force.

        A theme is the application's, as its palette and font are; promoted widgets are made by
        forms, which can hand them nothing.
        """
        if cls._current is None:
            cls._current = Theme("light")
        return cls._current

    def make_current(self) -> None:
        """Puts this theme in force for every widget of the process."""
        Theme._current = self

    @property
    def mode(self) -> Mode:
        """What the user chose."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark look is in force."""
        return self._dark

    @property
    def font_scale(self) -> int:
        """The user's font size in percent, 90 to 150."""
        return self._scale

    @property
    def calm(self) -> bool:
        """Whether nothing should move."""
        return self._calm

    @property
    def tokens(self) -> Tokens:
        """Everything of the token file."""
        return self._tokens

    @property
    def size(self) -> Sizes:
        """Heights and widths of the window's parts."""
        return self._tokens.size

    @property
    def space(self) -> Space:
        """Distances."""
        return self._tokens.space

    @property
    def radius(self) -> Radius:
        """Corner radii."""
        return self._tokens.radius

    @property
    def icon(self) -> IconSizes:
        """Edge lengths of icons."""
        return self._tokens.icon

    @property
    def motion(self) -> Motion:
        """Durations."""
        return self._tokens.motion

    def hue(self, name: str) -> Hue:
        """The colours of a meaning: seller, courier, arrived, over, claim, wait, alarm, local."""
        return self.look.hues.get(name, self.look.hues["unknown"])

    def status(self, key: str) -> StatusLook:
        """The look of a status or mark; an unknown key looks unknown."""
        return self.look.status.get(key, self.look.status["unknown"])

    def know_marks(self, mark_of: Callable[[str], Mark | None]) -> None:
        """How the marketplaces' marks are found by their keys; without it all shops are own."""
        self._mark_of = mark_of
        self._marks.clear()

    def shop_mark(self, marketplace: str) -> Mark | None:
        """A marketplace's mark; None where its shops look like own shops."""
        if marketplace not in self._marks:
            self._marks[marketplace] = self._mark_of(marketplace)
        return self._marks[marketplace]

    def shop_ground(self, marketplace: str) -> QColor:
        """The ground of a marketplace's mark."""
        mark = self.shop_mark(marketplace)
        if mark is None:
            return self.look.own_shop
        return QColor(mark.dark if self._dark else mark.light)

    def font(self, name: str) -> QFont:
        """A font of the type scale (`body`, `caption`, …) at the user's size. Don't change it."""
        font = self._fonts.get(name)
        if font is None:
            font = self._fonts[name] = make_font(self._type_style(name), self._scale)
        return font

    def metrics(self, name: str) -> QFontMetrics:
        """The measures of a font of the scale."""
        metrics = self._metrics.get(name)
        if metrics is None:
            metrics = self._metrics[name] = QFontMetrics(self.font(name))
        return metrics

    def line(self, name: str) -> int:
        """The line height of a step of the scale in pixels."""
        return self.scaled(self._type_style(name).line)

    def scaled(self, px: int) -> int:
        """A length that grows with the user's font size."""
        return round(px * self._scale / 100)

    def row_height(self, kind: RowKind = "standard") -> int:
        """The height of a row at the user's font size."""
        return self.scaled(int(getattr(self._tokens.row, kind)))

    def control_height(self, large: bool = False) -> int:
        """The height of buttons and fields at the user's font size."""
        px = self.size.button_large if large else self.size.button
        return max(px, self.metrics("body").height() + 12)

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, or what the system shows."""
        self._mode = mode
        self._follow()

    def set_font_scale(self, percent: int) -> None:
        """The user's font size; held between 90 and 150 percent."""
        percent = min(LARGEST_SCALE, max(SMALLEST_SCALE, percent))
        if percent == self._scale:
            return
        self._scale = percent
        self._fonts.clear()
        self._metrics.clear()
        self.changed.emit()

    def set_calm(self, calm: bool) -> None:
        """Stops the few things that move."""
        self._calm = calm
        self.changed.emit()

    def _type_style(self, name: str) -> TypeStyle:
        # "body@500": a step of the scale with another weight
        base, _, weight = name.rpartition("@")
        if not base:
            return self._tokens.types[name]
        step = self._tokens.types[base]
        return TypeStyle(step.px, step.line, int(weight))

    def _wants_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        hints = QGuiApplication.styleHints() if QGuiApplication.instance() else None
        return hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark

    def _follow(self) -> None:
        dark = self._wants_dark()
        if dark != self._dark:
            self._dark = dark
            self.look = self._tokens.dark if dark else self._tokens.light
            self.colors = self.look.colors
            self.changed.emit()

    def _on_color_scheme_changed(self) -> None:
        self._follow()
