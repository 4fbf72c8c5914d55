"""Keeps the current row and the scroll position by id while the list under a table changes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from .columns import R
from .window_model import WindowModel


class PlaceKeeper(QObject):
    """Remembers before a change and goes back after it. At the very top the view stays there.

    A current row that is gone gives its place to the row that came after it.
    """

    def __init__(self, view: QTableView, model: WindowModel[R]) -> None:
        super().__init__(view)  # it goes with the view: the model may outlive both
        self._view = view
        self._model = model
        self._current = -1
        self._current_id: int | None = None
        self._top_id: int | None = None
        self._offset = 0

    def remember(self) -> None:
        """Before the keys change."""
        self._current = self._view.currentIndex().row()
        self._current_id = self._model.id_at(self._current)
        top = self._view.rowAt(0)
        scrolled = self._view.verticalScrollBar().value() > 0
        self._top_id = self._model.id_at(top) if scrolled else None
        self._offset = self._view.rowViewportPosition(top) if scrolled else 0

    def restore(self) -> None:
        """After they changed."""
        rows = self._model.rowCount()
        if self._current_id is not None and rows:
            row = self._model.row_of(self._current_id)
            if row < 0:
                row = min(self._current, rows - 1)
            self._view.selectionModel().setCurrentIndex(
                self._model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        top = self._model.row_of(self._top_id) if self._top_id is not None else -1
        if top >= 0:
            height = self._view.verticalHeader().defaultSectionSize()
            self._view.verticalScrollBar().setValue(top * height - self._offset)
