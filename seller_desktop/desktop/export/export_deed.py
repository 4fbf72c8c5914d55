"""Exporting orders from a list: ask what, ask where, write in a task."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from ...domain.korea_time import korean_day
from ..context import PageContext
from .export_wish import ExportWish

if TYPE_CHECKING:
    from ...actions.export import Exported


class ExportDeed(QObject):
    """Opens the dialogs over `owner`."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner

    def ask(self, ticked: Sequence[int], shown: Sequence[int], columns: Sequence[str] = ()) -> None:
        """Ask what of these lines goes into a file; nothing happens without any. `columns` are
        those of the list."""
        from .export_dialog import ExportDialog
        from .presets import Presets

        if not shown:
            return
        presets = Presets(self._context, columns, self)
        dialog = ExportDialog(len(ticked), len(shown), presets.read(), self._owner)

        def show(title: str = "") -> None:
            if isValid(dialog):
                dialog.show_presets(presets.read(), title)

        def wished(wish: ExportWish) -> None:
            self._ask_file(ticked if wish.ticked else shown, wish)

        dialog.wished.connect(wished)
        dialog.edit_wanted.connect(lambda preset: presets.edit(preset, dialog, show))
        dialog.remove_wanted.connect(lambda preset: presets.remove(preset, show))
        self._open(dialog)

    def write(self, path: Path, line_ids: Sequence[int], wish: ExportWish) -> None:
        """Write the file, off the window's thread."""
        office, language = self._context.office, self._context.language

        def work() -> Exported:
            from ...actions.export import export_orders

            return export_orders(
                office,
                path,
                line_ids,
                full=wish.full,
                reason=wish.reason,
                language=language,
                columns=wish.columns,
            )

        self._context.tasks.run(self, work, self._on_written)

    def _ask_file(self, line_ids: Sequence[int], wish: ExportWish) -> None:
        day = korean_day(self._context.office.clock.now_ms()).isoformat()
        kinds = {
            ".xlsx": self.tr("Excel workbook (*.xlsx)"),
            ".csv": self.tr("CSV (*.csv)"),
        }
        dialog = QFileDialog(self._owner, self.tr("Export orders"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds[wish.suffix])
        dialog.setDefaultSuffix(wish.suffix.removeprefix("."))
        dialog.selectFile(self.tr("orders-%1").replace("%1", day) + wish.suffix)
        dialog.fileSelected.connect(lambda path: self.write(Path(path), line_ids, wish))
        self._open(dialog)

    def _on_written(self, done: Exported) -> None:
        told = self.tr("%n order(s) written to %1", "", done.lines)
        self._context.notify(told.replace("%1", done.path.name))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
