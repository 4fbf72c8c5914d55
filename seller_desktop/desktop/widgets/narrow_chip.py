"""The chip of a list that Today has opened: what it is narrowed to, and the way out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from .chips import FilterChip


class NarrowChip(FilterChip):
    """Shown only while the list holds some rows alone. `left` follows when the seller has taken it
    away."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._only: frozenset[int] | None = None
        self._title = ""
        self.clicked.connect(self._on_clicked)
        self.hide()

    @property
    def only(self) -> frozenset[int] | None:
        """The keys of these rows, None where the list is whole."""
        return self._only

    @property
    def title(self) -> str:
        """What they are."""
        return self._title

    def narrow(self, only: frozenset[int] | None, title: str) -> None:
        """Other rows, or None for the whole list; nothing is emitted."""
        self._only, self._title = only, title
        self.setChecked(only is not None)
        self.setVisible(only is not None)
        self.setToolTip(self.tr("Show the whole list"))
        self.set_words(title, None if only is None else len(only))

    def _on_clicked(self) -> None:
        self.narrow(None, "")
        self.left.emit()
