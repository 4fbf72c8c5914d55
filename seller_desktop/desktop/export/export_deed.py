"""Exporting orders from a list: ask what, ask where, write in a task."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ...domain.korea_time import korean_day
from ..context import PageContext

if TYPE_CHECKING:
    from ...actions.export import Exported


class ExportDeed(QObject):
    """Opens the dialogs over `owner`."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner

    def ask(self, ticked: Sequence[int], shown: Sequence[int]) -> None:
        """Ask what of these lines goes into a file; nothing happens without any."""
        from .export_dialog import ExportDialog

        if not shown:
            return
        dialog = ExportDialog(len(ticked), len(shown), self._owner)

        def wished(only_ticked: bool, full: bool, reason: str) -> None:
            self._ask_file(ticked if only_ticked else shown, full, reason)

        dialog.wished.connect(wished)
        self._open(dialog)

    def write(self, path: Path, line_ids: Sequence[int], full: bool, reason: str) -> None:
        """Write the file, off the window's thread."""
        office, language = self._context.office, self._context.language

        def work() -> Exported:
            from ...actions.export import export_orders

            return export_orders(
                office, path, line_ids, full=full, reason=reason, language=language
            )

        self._context.tasks.run(self, work, self._on_written)

    def _ask_file(self, line_ids: Sequence[int], full: bool, reason: str) -> None:
        day = korean_day(self._context.office.clock.now_ms()).isoformat()
        dialog = QFileDialog(self._owner, self.tr("Export orders"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("orders-%1.csv").replace("%1", day))
        dialog.fileSelected.connect(lambda path: self.write(Path(path), line_ids, full, reason))
        self._open(dialog)

    def _on_written(self, done: Exported) -> None:
        told = self.tr("%n order(s) written to %1", "", done.lines)
        self._context.notify(told.replace("%1", done.path.name))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
