"""Buttons: text with a key hint, and icons alone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ..icons import icon_pixmap
from ..theme import Theme
from .plain_text import clean_text
from .sheet_property import set_sheet_property
from .text_paint import draw_text, text_width

Kind = Literal["primary", "secondary", "danger", "refusal", "flat", "link"]
_PAD = 12
_LINK_PAD = 2
_ICON_GAP = 6
_KEY_GAP = 8
_CHEVRON = 14
_HINT_OPACITY = 0.78
MOST_COUNTED = 999
"""The largest number a badge shows."""

_BADGE_OVERLAP = 14
"""So much of an icon a badge may cover."""


def key_text(key: QKeySequence | str) -> str:
    """A key as buttons show it: Ctrl ↵, F5; on macOS with its signs."""
    if isinstance(key, str):
        key = QKeySequence(key)
    native = key.toString(QKeySequence.SequenceFormat.NativeText)
    for name in ("Return", "Enter"):
        native = native.replace(name, "↵")
    return native.replace("+", " ") if len(native) > 1 else native


def paint_bevel(button: QPushButton, painter: QPainter) -> QStyleOptionButton:
    """Lets the style sheet paint a button's ground; answers the option it was painted with."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text = ""
    option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
    button.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, button)
    return option


class EnterButton(QPushButton):
    """A button that Enter presses as Space does while it has the focus. Qt would have Enter press
    the default button of a dialog instead, and nothing at all on a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keypad = Qt.KeyboardModifier.KeypadModifier
        alone = event.modifiers() & ~keypad == Qt.KeyboardModifier.NoModifier
        if not alone or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():  # a key held down presses once
            self.click()


class KeyButton(EnterButton):
    """A button named by verb and number, with its key beside it: 발주확인 6건  Ctrl ↵.

    Kinds: `primary` (one per pane), `secondary`, `danger` (irreversible, solid red), `refusal`
    (red word), `flat`, `link`.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        text: str = "",
        key: QKeySequence | str = "",
        kind: Kind = "secondary",
        icon: str = "",
    ) -> None:
        super().__init__(parent)
        self._key = ""
        self._icon_name = icon
        self._kind: Kind = kind
        self._large = False
        self._opens_menu = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.set_key(key)
        self.set_kind(kind)
        Theme.current().changed.connect(self.updateGeometry)

    @property
    def kind(self) -> Kind:
        """What sort of button it is."""
        return self._kind

    def setText(self, text: str) -> None:
        super().setText(clean_text(text, 120).replace("&", "&&"))
        self._name()
        self.updateGeometry()

    def text(self) -> str:
        return super().text().replace("&&", "&")

    def set_kind(self, kind: Kind) -> None:
        """Another kind; the sheet follows."""
        self._kind = kind
        set_sheet_property(self, "kind", kind)
        self.updateGeometry()

    def set_key(self, key: QKeySequence | str) -> None:
        """The key shown beside the text. It is shown only: the page owns its shortcuts."""
        self._key = key_text(key)
        self._name()
        self.updateGeometry()

    def set_icon(self, name: str) -> None:
        """The icon before the text; an empty name takes it away."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_opens_menu(self, opens: bool) -> None:
        """A chevron at the end."""
        self._opens_menu = opens
        self.updateGeometry()
        self.update()

    def set_large(self, large: bool) -> None:
        """32 px for dialogs and wizards."""
        self._large = large
        self.setProperty("size", "large" if large else "")
        self.updateGeometry()

    def follow(self, action: QAction) -> None:
        """Shows an action: text, key and state follow it, a click triggers it."""

        def update() -> None:
            self.setText(action.text().replace("&", ""))
            self.set_key(action.shortcut())
            self.setEnabled(action.isEnabled())
            self.setToolTip(action.toolTip() if not action.isEnabled() else "")
            self.setVisible(action.isVisible())

        action.changed.connect(update)
        self.clicked.connect(action.trigger)
        update()

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = 2 * self._padding() + text_width(self.text(), self._font())
        if self._icon_name:
            width += theme.icon.control + (_ICON_GAP if self.text() else 0)
        if self._key:
            width += _KEY_GAP + text_width(self._key, "caption")
        if self._opens_menu:
            width += _ICON_GAP + _CHEVRON
        if self._kind == "link":
            return QSize(width, theme.line("body"))
        return QSize(width, theme.control_height(self._large))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        paint_bevel(self, painter)
        color = self._color(theme)
        x = max(0, self.width() - self.sizeHint().width()) // 2 + self._padding()
        if self._icon_name:
            x = self._paint_icon(painter, x, color)
        box = QRect(x, 0, self.width() - x - 2, self.height())
        x += draw_text(painter, box, self.text(), self._font(), color)
        if self._key:
            solid = self._kind in ("primary", "danger")
            painter.setOpacity(_HINT_OPACITY if solid else 1.0)
            hint = color if solid or not self.isEnabled() else theme.colors.text_tertiary
            box = QRect(x + _KEY_GAP, 0, self.width() - x - _KEY_GAP, self.height())
            draw_text(painter, box, self._key, "caption", hint)
        if self._opens_menu:
            self._paint_chevron(painter, color)
        painter.end()

    def _paint_chevron(self, painter: QPainter, color: QColor) -> None:
        chevron = icon_pixmap("chevron-down", _CHEVRON, color, self.devicePixelRatioF())
        left = self.width() - self._padding() - _CHEVRON
        painter.drawPixmap(left, (self.height() - _CHEVRON) // 2, chevron)

    def _paint_icon(self, painter: QPainter, x: int, color: QColor) -> int:
        size = Theme.current().icon.control
        pixmap = icon_pixmap(self._icon_name, size, color, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - size) // 2, pixmap)
        return x + size + _ICON_GAP

    def _color(self, theme: Theme) -> QColor:
        colors = theme.colors
        if not self.isEnabled():
            return colors.text_disabled
        special = {
            "primary": colors.text_on_accent,
            "danger": colors.alarm_on_solid,
            "refusal": theme.hue("alarm").fg,
            "link": colors.accent_text,
        }
        return special.get(self._kind, colors.text)

    def _font(self) -> str:
        if self._kind == "link":
            return "small@500"
        return "body@600" if self._kind in ("primary", "danger") else "body@500"

    def _padding(self) -> int:
        return _LINK_PAD if self._kind == "link" else _PAD

    def _name(self) -> None:
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._key)


class IconButton(EnterButton):
    """An icon alone. Its name is spoken and stands in the tooltip, with its key.

    `set_badge` puts a red number on its corner. Made by a form it gets its icon and name later,
    through `set_icon`.
    """

    def __init__(
        self, parent: QWidget | None = None, icon: str = "", name: str = "", key: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._badge = 0
        self.setProperty("kind", "icon")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_icon(icon, name, key)

    def set_icon(self, icon: str, name: str, key: str = "") -> None:
        """The icon, what it does in words, and its key."""
        self._icon_name = icon
        self._key = key_text(key) if key else ""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {self._key}" if self._key else name)
        self.update()

    def set_badge(self, count: int) -> None:
        """A red number on the corner; 0 takes it away."""
        if count != self._badge:
            self._badge = count
            self.setAccessibleDescription(str(count) if count else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        edge = Theme.current().control_height()
        return QSize(edge + self._room_for_badge(), edge)

    def _room_for_badge(self) -> int:
        """What is added at the right, so that a number of many digits leaves the icon in sight."""
        return max(0, badge_width(self._badge) - _BADGE_OVERLAP) if self._badge else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        paint_bevel(self, painter)
        if self._icon_name:
            enabled = self.isEnabled()
            color = theme.colors.text if enabled else theme.colors.text_disabled
            size = theme.icon.control
            pixmap = icon_pixmap(self._icon_name, size, color, self.devicePixelRatioF())
            left = (self.width() - self._room_for_badge() - size) // 2
            painter.drawPixmap(left, (self.height() - size) // 2, pixmap)
        if self._badge:
            paint_badge(painter, self.width(), 0, self._badge)
        painter.end()


def badge_text(count: int, most: int = MOST_COUNTED) -> str:
    """A number where there is little room: above `most` that it is more."""
    return f"{most}+" if count > most else str(count)


def badge_width(count: int, most: int = MOST_COUNTED) -> int:
    """How wide a badge with this number is."""
    theme = Theme.current()
    return max(theme.scaled(theme.size.badge), text_width(badge_text(count, most), "micro") + 8)


def paint_badge(
    painter: QPainter, right: int, top: int, count: int, most: int = MOST_COUNTED
) -> int:
    """A solid red badge whose right edge is at `right`; its width."""
    theme = Theme.current()
    text = badge_text(count, most)
    height, width = theme.scaled(theme.size.badge), badge_width(count, most)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colors.alarm_solid)
    painter.drawRoundedRect(QRect(right - width, top, width, height), height / 2, height / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    x = right - width + (width - text_width(text, "micro")) // 2
    draw_text(painter, QRect(x, top, width, height), text, "micro", theme.colors.alarm_on_solid)
    return width
