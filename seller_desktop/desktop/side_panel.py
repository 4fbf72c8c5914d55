"""A panel at the right of the window: beside the page where there is room, else over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QBoxLayout, QWidget

OVER_BELOW = 1500
"""Narrower windows leave the page as wide as it was: it would lose the columns one works with."""


class SidePanel(QObject):
    """Keeps a panel at the right end of a layout, or over what lies at its left."""

    def __init__(self, panel: QWidget, layout: QBoxLayout, beside: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._layout = layout
        self._beside = beside
        self.lies_over = False
        beside.installEventFilter(self)

    @property
    def room_taken(self) -> int:
        """How much of the window's width the page has to do without."""
        shown = self._panel.isVisible() and not self.lies_over
        return self._panel.width() if shown else 0

    def fit(self, window_width: int) -> None:
        """The window has this width now."""
        over = window_width < OVER_BELOW
        if over and not self.lies_over:
            self._layout.removeWidget(self._panel)
        elif self.lies_over and not over:
            self._layout.addWidget(self._panel)
        self.lies_over = over
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it lies over was moved or got another size."""
        del watched
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        host = self._panel.parentWidget()
        if not self.lies_over or host is None:
            return
        beside, width = self._beside, self._panel.width()
        corner = beside.mapTo(host, QPoint(beside.width() - width, 0))
        self._panel.setGeometry(QRect(corner.x(), corner.y(), width, beside.height()))
        self._panel.raise_()
