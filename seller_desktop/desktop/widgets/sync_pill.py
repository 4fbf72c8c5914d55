"""The sync pill: how fresh everything is, what is being done, and what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..icons import glyph_pixmap, icon_pixmap
from ..theme import Theme
from .buttons import EnterButton
from .sync_state import PillWords, SyncKind, SyncState, pill_words
from .text_paint import draw_text, text_width

_PAD = 10
_GAP = 6
_HALF_GAP = 8
_STEPS = 12
_LEAST_CHANGE_MS = 1000
_ICONS = {
    SyncKind.FRESH: "circle-check",
    SyncKind.SYNCING: "refresh-cw",
    SyncKind.OFFLINE: "wifi-off",
    SyncKind.BACKING_OFF: "timer",
    SyncKind.DISCONNECTED: "unplug",
}
_GLYPHS = {SyncKind.SENDING: "pending", SyncKind.ATTENTION: "failed"}
_HUES = {
    SyncKind.BACKING_OFF: "wait",
    SyncKind.ATTENTION: "alarm",
    SyncKind.DISCONNECTED: "alarm",
}


class SyncPill(EnterButton):
    """28 px, one state and one fact; a click is the page's to open the details.

    It changes at most once a second, so that a busy sync does not flicker.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SyncState(SyncKind.FRESH)
        self._words = PillWords("", "")
        self._pending: tuple[SyncState, int] | None = None
        self._turn = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.setInterval(_LEAST_CHANGE_MS)
        self._rest_timer.timeout.connect(self._on_rested)
        self._spin_timer = QTimer(self)
        self._spin_timer.setInterval(Theme.current().motion.spin_ms // _STEPS)
        self._spin_timer.timeout.connect(self._on_spin)
        Theme.current().changed.connect(self.updateGeometry)

    @property
    def state(self) -> SyncState:
        """What is shown."""
        return self._state

    @property
    def words(self) -> PillWords:
        """The texts as shown."""
        return self._words

    def set_state(self, state: SyncState, now_ms: int) -> None:
        """Shows a state at an instant (UTC ms), at once or when a second has passed."""
        if self._rest_timer.isActive():
            self._pending = (state, now_ms)
            return
        words = pill_words(state, now_ms)
        if state == self._state and words == self._words:
            return
        self._state, self._words = state, words
        spoken = " ".join(part for part in (words.strong, words.fact) if part)
        self.setAccessibleName(f"{spoken}, {words.more}" if words.more else spoken)
        self._spin()
        self._rest_timer.start()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme, words = Theme.current(), self._words
        width = 2 * _PAD + theme.icon.inline + _GAP + text_width(words.strong, "small@600")
        if words.fact:
            width += _GAP + text_width(words.fact, "small")
        if words.more:
            width += 2 * _HALF_GAP + 1 + theme.icon.glyph + _GAP
            width += text_width(words.more, "small@600")
        return QSize(width, theme.control_height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._spin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._spin_timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        self._paint_frame(painter, theme)
        hue = _HUES.get(self._state.kind)
        strong = theme.hue(hue).fg if hue else theme.colors.text
        plain = theme.hue(hue).fg if hue else theme.colors.text_secondary
        x = self._paint_icon(painter, theme, _PAD)
        x += draw_text(painter, self._rest(x), self._words.strong, "small@600", strong)
        if self._words.fact:
            x += _GAP
            x += draw_text(painter, self._rest(x), self._words.fact, "small", plain)
        if self._words.more:
            self._paint_more(painter, theme, x + _HALF_GAP)
        painter.end()

    def _paint_frame(self, painter: QPainter, theme: Theme) -> None:
        colors, hue = theme.colors, _HUES.get(self._state.kind)
        if hue:
            ground, border = theme.hue(hue).bg, theme.hue(hue).fg
        else:
            ground = colors.pressed if self.isDown() else colors.surface
            ground = colors.hover if self.underMouse() and not self.isDown() else ground
            border = colors.border_strong
        pen = QPen(border, 1)
        if self._state.kind is SyncKind.OFFLINE:
            pen = QPen(colors.border_control, 1)
            pen.setDashPattern([3, 2])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(pen)
        painter.setBrush(ground)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.radius.control, theme.radius.control)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_icon(self, painter: QPainter, theme: Theme, x: int) -> int:
        size, kind = theme.icon.inline, self._state.kind
        y, ratio = (self.height() - size) // 2, self.devicePixelRatioF()
        color = self._icon_color(theme)
        if kind in _GLYPHS:
            pixmap = glyph_pixmap(_GLYPHS[kind], size, color, ratio)
        else:
            pixmap = icon_pixmap(_ICONS[kind], size, color, ratio)
        painter.save()
        if self._turn:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.translate(x + size / 2, y + size / 2)
            painter.rotate(self._turn * 360 / _STEPS)
            painter.translate(-x - size / 2, -y - size / 2)
        painter.drawPixmap(x, y, pixmap)
        painter.restore()
        return x + size + _GAP

    def _icon_color(self, theme: Theme) -> QColor:
        kind = self._state.kind
        if kind in _HUES:
            return theme.hue(_HUES[kind]).fg
        if kind is SyncKind.FRESH:
            return theme.hue("arrived").fg
        return theme.colors.accent_text if kind is SyncKind.SYNCING else theme.colors.text_secondary

    def _paint_more(self, painter: QPainter, theme: Theme, x: int) -> None:
        line = QRect(x, self.height() // 2 - 7, 1, 14)
        painter.fillRect(line, theme.colors.border_strong)
        x += 1 + _HALF_GAP
        urgent = self._state.kind is not SyncKind.OFFLINE
        color = theme.hue("alarm").fg if urgent else theme.colors.text
        name, size = "failed" if urgent else "pending", theme.icon.glyph
        pixmap = glyph_pixmap(name, size, color, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - size) // 2, pixmap)
        draw_text(painter, self._rest(x + size + _GAP), self._words.more, "small@600", color)

    def _rest(self, x: int) -> QRect:
        return QRect(x, 0, self.width() - x, self.height())

    def _spin(self) -> None:
        turning = self._state.kind is SyncKind.SYNCING and not Theme.current().calm
        if turning and self.isVisible():
            self._spin_timer.start()
        else:
            self._spin_timer.stop()
            self._turn = 0

    def _on_spin(self) -> None:
        self._turn = (self._turn + 1) % _STEPS
        self.update()

    def _on_rested(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            self.set_state(*pending)
