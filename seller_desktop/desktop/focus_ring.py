"""Draws the focus ring around buttons, with a gap, wherever the focus goes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QWidget

RING_PROPERTY = "own_focus_ring"
"""Set true on a button that paints its focus itself (tabs, rail entries)."""


class FocusRing(QObject):
    """One frame at a time, made beside the button that has the focus and gone with it."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def stop(self) -> None:
        """No more rings."""
        self._app.focusChanged.disconnect(self._on_focus_changed)
        self._drop()

    def _drop(self) -> None:
        if self._frame is not None:
            self._frame.destroyed.disconnect(self._forget)  # it goes later: another may be there
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        wants = isinstance(new, QAbstractButton) and not new.property(RING_PROPERTY)
        if new is None or not wants or new.parentWidget() is None:
            return
        frame = QFocusFrame(new.parentWidget())
        frame.setWidget(new)
        frame.destroyed.connect(self._forget)
        self._frame = frame

    def _forget(self) -> None:
        self._frame = None
