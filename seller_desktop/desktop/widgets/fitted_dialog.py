"""A dialog of one width that is always as high as what it shows: texts wrap, errors come and go."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from ..theme import Theme


class FittedDialog(QDialog):
    """Its pages lie in a plain layout, one shown at a time: a stack knows nothing of wrapping."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return done

    def _fit(self) -> None:
        width = Theme.current().scaled(self._width)
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        wanted = max(height, layout.totalMinimumSize().height())
        if (self.width(), self.height()) != (width, wanted):
            self.setFixedSize(width, wanted)
