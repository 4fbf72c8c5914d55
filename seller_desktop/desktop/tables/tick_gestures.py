"""How rows are ticked by hand: one by one, or from an anchor to another row."""

from __future__ import annotations

from typing import Generic

from .columns import R
from .window_model import WindowModel


class TickGestures(Generic[R]):
    """Remembers the row from which Shift extends."""

    def __init__(self, model: WindowModel[R]) -> None:
        self._model = model
        self._anchor = -1

    def toggle(self, row: int) -> None:
        """Ticks or unticks a row and starts from it."""
        self._model.toggle(row)
        self._anchor = row

    def start_at(self, row: int) -> None:
        """Shift will extend from this row."""
        self._anchor = row

    def extend(self, current: int, row: int) -> None:
        """Ticks everything from the anchor, or else the current row, to `row`."""
        if self._anchor < 0:
            self._anchor = current
        if self._anchor >= 0 and row >= 0:
            self._model.checked.set(self._model.ids(self._anchor, row), on=True)

    def forget(self) -> None:
        """The rows moved: the next gesture starts anew."""
        self._anchor = -1
