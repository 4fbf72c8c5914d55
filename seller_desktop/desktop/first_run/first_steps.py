"""What follows in the main window of a new profile: the recovery code, then the first shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..main_window import MainWindow
from ..place import Place
from ..recovery.code_reminder import CodeReminder
from ..remembered import Remembered
from ..shops.page import NEW

if TYPE_CHECKING:
    from ..desk_watch import DeskWatch

_KEY = "first_run"
_CODE, _SHOP, _DONE = "code", "shop", "done"


class FirstSteps(QObject):
    """Leads once through both. Who closes the window in between goes on there at the next start."""

    def __init__(
        self, remembered: Remembered, watch: DeskWatch, reminder: CodeReminder, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._remembered, self._watch, self._reminder = remembered, watch, reminder

    def begin(self) -> None:
        """The profile was made just now."""
        if not self._watch.states:
            self._remembered.put(_KEY, _CODE)

    @property
    def are_due(self) -> bool:
        """Whether something of them is still to be done."""
        return self._remembered.get(_KEY) in (_CODE, _SHOP)

    def look(self, window: MainWindow, language: str) -> None:
        """Go on with the step that is due."""
        if self._remembered.get(_KEY) == _CODE:
            self._reminder.offer_first(window, language, lambda: self._to_shop(window))
        else:
            self._to_shop(window)

    def _to_shop(self, window: MainWindow) -> None:
        if self._watch.states:
            self._remembered.put(_KEY, _DONE)
            return
        self._remembered.put(_KEY, _SHOP)
        window.go(Place("shops", stage=NEW))
