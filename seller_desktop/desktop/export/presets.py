"""The column presets of the export dialog: those that come along, and the seller's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ...actions import presets as actions
from ...domain.texts import word
from ...store.export_rows import FULL_COLUMNS
from ...store.presets import own_presets
from ..context import PageContext
from ..tables.columns_dialog import ColumnsDialog, Offered
from .export_wish import Preset


class Presets(QObject):
    """Reads, makes and takes away presets."""

    def __init__(self, context: PageContext, shown: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = tuple(shown)

    def read(self) -> list[Preset]:
        """All of them; first what the list shows, where the file is of a list."""
        language = self._context.language
        listed = [Preset(self.tr("As in this list"), self._shown)] if self._shown else []
        built_in = [
            Preset(word(f"preset.{key}", language), columns)
            for key, columns in actions.BUILT_IN.items()
        ]
        own = self._context.reader.query(own_presets)
        mine = [Preset(name, columns, own=True) for name, columns in own.items()]
        return [*listed, *built_in, *mine]

    def edit(self, preset: Preset, owner: QWidget, done: Callable[[str], None]) -> None:
        """Choose columns beginning with a preset, and keep them; `done` hears the name."""
        language = self._context.language
        offered = [Offered(name, word(f"column.{name}", language)) for name in FULL_COLUMNS]
        dialog = ColumnsDialog(self.tr("Columns of the file"), offered, preset.columns, owner)
        dialog.ask_name(preset.title if preset.own else "")
        dialog.chosen.connect(partial(self._save, done))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def remove(self, preset: Preset, done: Callable[[], None]) -> None:
        """Take one of the seller's own away."""
        office = self._context.office
        self._context.tasks.run(
            self, lambda: actions.remove(office, preset.title), lambda _: done()
        )

    def _save(self, done: Callable[[str], None], columns: Sequence[str], name: str) -> None:
        office = self._context.office
        self._context.tasks.run(self, lambda: actions.save(office, name, columns), done)
