"""A button that names what was chosen of a few things, and a menu to choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ..widgets.buttons import KeyButton


class ChoiceButton(KeyButton):
    """`options` are pairs of a value and its word; any number may be chosen. What is chosen and
    no option any more (a removed shop) stays until it is taken out."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent, icon="chevron-down")
        self._options = dict(options)
        self._chosen: tuple[str, ...] = ()
        self.clicked.connect(self._open)
        self._show()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values chosen, in the order of the options."""
        return self._chosen

    def choose(self, values: Iterable[str]) -> None:
        """Choose these values."""
        wanted = tuple(dict.fromkeys(values))
        known = [value for value in self._options if value in wanted]
        self._chosen = (*known, *(value for value in wanted if value not in known))
        self._show()
        self.changed.emit()

    def menu(self) -> QMenu:
        """All options with a tick at what is chosen."""
        menu = QMenu(self)
        gone = {value: value for value in self._chosen if value not in self._options}
        for value, word in {**self._options, **gone}.items():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(value in self._chosen)
            action.triggered.connect(self._toggler(value))
        return menu

    def _show(self) -> None:
        words = [self._options.get(value, value) for value in self._chosen]
        self.setText(", ".join(words) or self.tr("Choose"))

    def _toggler(self, value: str) -> Callable[[], None]:
        def toggle() -> None:
            rest = [one for one in self._chosen if one != value]
            self.choose(rest if value in self._chosen else [*rest, value])

        return toggle

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))
