"""Toasts: what was just done, with a counting undo. They wait under the mouse or the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsOpacityEffect,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..theme import Theme
from .buttons import IconButton, KeyButton
from .marks import paint_glyph
from .plain_label import PlainLabel

SECONDS = 8
_MOST = 3
_GAP = 8
_MARGIN = 16
_FADE_STEP_MS = 20


class Toast(QWidget):
    """One message. `undone` when its undo is pressed, `closed` when it goes.

    The undo is offered for as long as it can be done, which runs on while somebody reads.
    """

    undone = Signal()
    closed = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        detail: str = "",
        glyph: str = "pending",
        undo_seconds: int = 0,
    ) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._left = max(SECONDS, undo_seconds)
        self._undo_left = undo_seconds
        self._under_mouse = False
        self._title = PlainLabel(self, title, "body@600")
        self._title.setWordWrap(True)
        self._detail = PlainLabel(self, detail, "small", "secondary")
        self._detail.setWordWrap(True)
        self._detail.setVisible(bool(detail))
        self.undo_button = KeyButton(self, kind="link")
        self.close_button = IconButton(self, "x", self.tr("Close"))
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_second)
        self.setAccessibleName(f"{title} {detail}".strip())
        self.setFixedWidth(Theme.current().size.toast)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._connect()
        self._count()
        self._timer.start()

    @property
    def seconds_left(self) -> int:
        """When it goes by itself."""
        return self._left

    def close_now(self) -> None:
        """Goes at once."""
        self._timer.stop()
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._under_mouse = True

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under_mouse = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colors.border_strong, 1))
        painter.setBrush(theme.colors.raised)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.radius.card, theme.radius.card)
        middle = self._title.y() + min(self._title.height(), theme.control_height()) // 2
        paint_glyph(painter, 12, middle, self._glyph, theme.colors.text_secondary)
        painter.end()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(34, 8, 8, 10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self.close_button, 0, 1, Qt.AlignmentFlag.AlignRight)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 4, 0)
        below.addWidget(self._detail, 1)
        if self._detail.isHidden():
            below.addStretch(1)
        below.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addLayout(below, 1, 0, 1, 2)

    def _connect(self) -> None:
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button.clicked.connect(self.close_now)

    def _count(self) -> None:
        self.undo_button.setText(self.tr("Undo %n s", "", self._undo_left))
        self.undo_button.setVisible(self._undo_left > 0)

    def _on_undo(self) -> None:
        self.undone.emit()
        self.close_now()

    def _on_second(self) -> None:
        if self._undo_left > 0:
            self._undo_left -= 1
            self._count()
        if self._is_watched():
            return
        self._left -= 1
        if self._left <= 0:
            self.close_now()

    def _is_watched(self) -> bool:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            return True
        # a toast that moved away from under the mouse is told of no leaving
        return self._under_mouse and self.rect().contains(self.mapFromGlobal(QCursor.pos()))


class ToastStack(QWidget):
    """At most three toasts, bottom right inside its window; the oldest gives way."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toasts: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._bottom = _MARGIN
        self.setAccessibleName(self.tr("Messages"))
        window.installEventFilter(self)
        self.hide()

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """Those in sight, the oldest first."""
        return tuple(self._toasts)

    def set_bottom(self, pixels: int) -> None:
        """How much room to leave below, so that no footer is covered."""
        self._bottom = pixels
        self._place()

    def show_toast(
        self,
        title: str,
        detail: str = "",
        glyph: str = "pending",
        undo: Callable[[], None] | None = None,
        undo_seconds: int = SECONDS,
    ) -> Toast:
        """Shows a message; `undo` is what its button does for so many seconds."""
        while len(self._toasts) >= _MOST:
            self._toasts[0].close_now()
        toast = Toast(self, title, detail, glyph, 0 if undo is None else undo_seconds)
        if undo is not None:
            toast.undone.connect(undo)
        toast.closed.connect(lambda: self._remove(toast))
        self._toasts.append(toast)
        self._column.addWidget(toast)
        self.show()
        self.raise_()
        self._place()
        if not Theme.current().calm:
            _fade_in(toast)
        return toast

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            self._column.removeWidget(toast)
            toast.hide()
            toast.deleteLater()
        self.setVisible(bool(self._toasts))
        self._place()

    def _place(self) -> None:
        window = self._window
        self.adjustSize()
        size = self.sizeHint()
        left = window.width() - size.width() - _MARGIN
        top = window.height() - size.height() - self._bottom
        self.setGeometry(QRect(left, top, size.width(), size.height()))


def _fade_in(toast: Toast) -> None:
    effect = QGraphicsOpacityEffect(toast)
    effect.setOpacity(0.0)
    toast.setGraphicsEffect(effect)
    timer = QTimer(toast)
    timer.setInterval(_FADE_STEP_MS)
    step = _FADE_STEP_MS / Theme.current().motion.toast_in_ms

    def brighten() -> None:
        effect.setOpacity(min(1.0, effect.opacity() + step))
        if effect.opacity() >= 1.0:
            timer.stop()
            toast.setGraphicsEffect(None)  # type: ignore[arg-type]

    timer.timeout.connect(brighten)
    timer.start()
