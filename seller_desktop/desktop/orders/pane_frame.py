"""Where the detail pane stands: beside the list, over its right side, or out of sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from ..theme import Theme

_OVERLAY_BELOW = 1180
_NARROW_BELOW = 1440
_WIDE_FROM = 1800
_WIDE = 420


class PaneFrame(QObject):
    """Follows the width of the window (look.md 9). The seller's wish to hide it is kept.

    `body` is what list and pane share, `layout` its layout.
    """

    def __init__(self, body: QWidget, layout: QBoxLayout, line: QFrame, host: QWidget) -> None:
        super().__init__(body)
        self._body = body
        self._layout = layout
        self._line = line
        self._host = host
        self._wanted = True
        self._opened = False
        self._over = False
        body.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether it is in sight."""
        return not self._host.isHidden()

    def open(self) -> None:
        """The seller asked to see the line."""
        self._wanted = self._opened = True
        self._apply()

    def close(self) -> None:
        """The seller closed it."""
        self._wanted = self._opened = False
        self._apply()

    def step_out(self) -> bool:
        """Esc: an overlay goes, a pane beside the list stays. Whether anything went."""
        if self._over and self.is_shown:
            self._opened = False
            self._apply()
            return True
        return False

    def toggle(self) -> None:
        """Show or hide it."""
        if self.is_shown:
            self.close()
        else:
            self.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        width = self._body.window().width()
        over = width < _OVERLAY_BELOW
        if over != self._over:
            self._over = over
            self._opened = False
            if over:
                self._layout.removeWidget(self._host)
            else:
                self._layout.addWidget(self._host)
        size = Theme.current().size
        wide = size.detail if width < _WIDE_FROM else _WIDE
        self._host.setFixedWidth(size.detail_min if width < _NARROW_BELOW else wide)
        self._apply()

    def _apply(self) -> None:
        shown = self._opened if self._over else self._wanted
        self._host.setVisible(shown)
        self._line.setVisible(shown and not self._over)
        if shown and self._over:
            width = self._host.maximumWidth()
            body = self._body.rect()
            self._host.setGeometry(QRect(body.right() + 1 - width, 0, width, body.height()))
            self._host.raise_()
