"""The rail at the left: the screens, each with a live badge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ..focus_ring import RING_PROPERTY
from ..icons import icon_pixmap
from ..theme import Theme
from .buttons import MOST_COUNTED, badge_text, key_text, paint_badge
from .marks import paint_focus
from .text_paint import draw_text, text_width

_ICON_X = 13
_LABEL_X = 41
_BADGE_PAD = 12
_MOST_BESIDE_ICON = 99
_BAR = 3
_GROUP_GAP = 8


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One screen: its key, icon, word and keyboard key. Groups are divided by a line."""

    key: str
    icon: str
    word: str
    group: int = 0
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class Badge:
    """Work that waits; `hot` when something of it is late or refused."""

    count: int
    hot: bool = False


class _RailButton(QAbstractButton):
    def __init__(self, entry: RailEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.badge = Badge(0)
        self.collapsed = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty(RING_PROPERTY, True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name()

    def name(self) -> None:
        badge = f", {self.badge.count}" if self.badge.count else ""
        self.setAccessibleName(self.entry.word + badge)
        key = f"  {key_text(self.entry.shortcut)}" if self.entry.shortcut else ""
        self.setToolTip(f"{self.entry.word}{badge}{key}" if self.collapsed else key.strip())

    def sizeHint(self) -> QSize:
        return QSize(Theme.current().size.rail_collapsed, Theme.current().row_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        colors, on = theme.colors, self.isChecked()
        if on:
            painter.fillRect(self.rect(), colors.accent_tint)
            painter.fillRect(QRect(0, 0, _BAR, self.height()), colors.accent_text)
        elif self.underMouse():
            painter.fillRect(self.rect(), colors.hover)
        size = theme.icon.rail
        tint = colors.accent_text if on else colors.text_secondary
        pixmap = icon_pixmap(self.entry.icon, size, tint, self.devicePixelRatioF())
        painter.drawPixmap(_ICON_X, (self.height() - size) // 2, pixmap)
        used = self._paint_badge(painter, theme)
        if not self.collapsed:
            box = QRect(_LABEL_X, 0, self.width() - _LABEL_X - used - 8, self.height())
            text = colors.text if on else colors.text_secondary
            draw_text(painter, box, self.entry.word, "body@600" if on else "body", text)
        if self.hasFocus():
            paint_focus(painter, self.rect())
        painter.end()

    def _paint_badge(self, painter: QPainter, theme: Theme) -> int:
        count = self.badge.count
        if not count:
            return 0
        right = self.width() - (2 if self.collapsed else _BADGE_PAD)
        # Beside an icon there is room for two digits; the tooltip has all of them.
        most = _MOST_BESIDE_ICON if self.collapsed else MOST_COUNTED
        height = theme.scaled(theme.size.badge)
        top = 0 if self.collapsed else (self.height() - height) // 2
        if self.badge.hot:
            return paint_badge(painter, right, top, count, most) + _BADGE_PAD
        text = badge_text(count, most)
        font = "caption" if self.collapsed else "small"
        width = text_width(text, font)
        box = QRect(right - width, top, width + 2, height)
        draw_text(painter, box, text, font, theme.colors.text_tertiary)
        return width + _BADGE_PAD


class Rail(QWidget):
    """Screens from top to bottom. One Tab stop; up and down move and open."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[_RailButton] = []
        self._collapsed = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 0, 8)
        self._layout.setSpacing(0)
        self.setAccessibleName(self.tr("Screens"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._set_width()

    @property
    def collapsed(self) -> bool:
        """Whether only the icons are shown."""
        return self._collapsed

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """The screens that work; the first becomes current without a signal."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons = []
        for entry in entries:
            if self._buttons and self._buttons[-1].entry.group != entry.group:
                self._add_line()
            button = _RailButton(entry, self)
            button.collapsed = self._collapsed
            button.clicked.connect(self._on_clicked)
            button.installEventFilter(self)
            self._layout.addWidget(button)
            self._buttons.append(button)
        self._layout.addStretch(1)
        if self._buttons:
            self._buttons[0].setChecked(True)
        self._focus_current_only()

    def set_badges(self, badges: Mapping[str, Badge]) -> None:
        """Badges by key; an entry not named keeps its badge."""
        for button in self._buttons:
            badge = badges.get(button.entry.key, button.badge)
            if badge != button.badge:
                button.badge = badge
                button.name()
                button.update()

    def current(self) -> str:
        """The key of the current screen, or an empty text."""
        return next((b.entry.key for b in self._buttons if b.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Marks a screen as current, without a signal."""
        for button in self._buttons:
            if button.entry.key == key:
                button.setChecked(True)
        self._focus_current_only()

    def set_collapsed(self, collapsed: bool) -> None:
        """Icons alone, 52 px wide; the words become tooltips."""
        self._collapsed = collapsed
        for button in self._buttons:
            button.collapsed = collapsed
            button.name()
            button.update()
        self._set_width()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self._step(step)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, Theme.current().colors.border)
        painter.end()

    def _step(self, step: int) -> None:
        now = next((n for n, b in enumerate(self._buttons) if b.isChecked()), 0)
        target = min(len(self._buttons) - 1, max(0, now + step))
        if target != now:
            self._buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
            self._buttons[target].click()

    def _on_clicked(self) -> None:
        self._focus_current_only()
        self.activated.emit(self.current())

    def _focus_current_only(self) -> None:
        for button in self._buttons:
            on = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def _add_line(self) -> None:
        line = QFrame(self)
        line.setProperty("kind", "line")
        line.setFixedHeight(1)
        self._layout.addSpacing(_GROUP_GAP)
        row = QVBoxLayout()
        row.setContentsMargins(12, 0, 13, 0)
        row.addWidget(line)
        self._layout.addLayout(row)
        self._layout.addSpacing(_GROUP_GAP)

    def _set_width(self) -> None:
        sizes = Theme.current().size
        self.setFixedWidth(sizes.rail_collapsed if self._collapsed else sizes.rail)
