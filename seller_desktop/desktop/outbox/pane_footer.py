"""The strip below the pane: the way out to take first, another, and the rest in a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ..forms.ui_outbox_detail import Ui_OutboxDetail
from ..widgets.buttons import Kind
from .ways import KEYS, Way, way_word

_GAPS = 48
_LEADING = (Way.ORDER, Way.CLAIM, Way.INQUIRY)


class PaneFooter(QObject):
    """`chosen` carries a way out."""

    chosen = Signal(object)

    def __init__(self, ui: Ui_OutboxDetail, pane: QWidget) -> None:
        super().__init__(pane)
        self._ui = ui
        self._pane = pane
        self._ways: tuple[Way, ...] = ()
        ui.more_button.set_icon("ellipsis", self.tr("More"))
        ui.more_button.clicked.connect(self._on_more)
        ui.primary_button.clicked.connect(lambda: self._choose(0))
        ui.second_button.clicked.connect(lambda: self._choose(1))

    def show_ways(self, ways: tuple[Way, ...]) -> None:
        """Offer these ways, the one to take first."""
        self._ways = ways
        for place, button in enumerate((self._ui.primary_button, self._ui.second_button)):
            button.setVisible(place < len(ways))
            if place < len(ways):
                button.setText(way_word(ways[place]))
                button.set_key(KEYS[ways[place]])
        self._ui.primary_button.set_kind(self._first_kind())
        self._ui.more_button.setVisible(len(ways) > 1)
        self._fit()

    def fit(self) -> None:
        """The pane has another width."""
        self.show_ways(self._ways)

    def focus(self) -> None:
        """Put the focus on the first button."""
        if self._ways:
            self._ui.primary_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _first_kind(self) -> Kind:
        """Only what moves the action on is the primary deed of the pane."""
        first = self._ways[0] if self._ways else Way.ORDER
        return "primary" if first in (Way.RETRY, Way.RELEASE, Way.CLAIM) else "secondary"

    def _fit(self) -> None:
        """Where both have no room the keys go first, then the second button: the menu has it."""
        ui = self._ui
        shown = [b for b in (ui.primary_button, ui.second_button) if not b.isHidden()]
        room = self._pane.width() - ui.more_button.sizeHint().width() - _GAPS
        if sum(button.sizeHint().width() for button in shown) > room:
            for button in shown:
                button.set_key("")
        if sum(button.sizeHint().width() for button in shown) > room:
            ui.second_button.hide()

    def _choose(self, place: int) -> None:
        if place < len(self._ways):
            self.chosen.emit(self._ways[place])

    def _on_more(self) -> None:
        menu = QMenu(self._pane)
        for way in self._ways:
            if way in _LEADING and not menu.isEmpty():
                menu.addSeparator()
            action = menu.addAction(f"{way_word(way)}\t{KEYS[way]}")
            action.triggered.connect(self._chooser(way))
        above = self._ui.more_button.mapToGlobal(QPoint(0, -menu.sizeHint().height()))
        menu.popup(above)

    def _chooser(self, way: Way) -> Callable[[], None]:
        return lambda: self.chosen.emit(way)
