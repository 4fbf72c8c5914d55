"""What some rows of Settings do besides keeping a value, wherever it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from ..context import PageContext
from .setting_row import SettingRow


class RowDeeds(QObject):
    """Answers the buttons of its rows with dialogs above `page` and with tasks."""

    def __init__(self, context: PageContext, rows: Mapping[str, SettingRow], page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._rows = rows
        self._page = page

    def read(self) -> None:
        """Show how things stand now."""
        raise NotImplementedError

    def _answer(self, deeds: Mapping[str, Callable[[], None]]) -> None:
        """What the button of each of these rows does."""
        for key, deed in deeds.items():
            self._rows[key].asked.connect(_calling(deed))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _calling(deed: Callable[[], None]) -> Callable[[str], None]:
    return lambda _: deed()
