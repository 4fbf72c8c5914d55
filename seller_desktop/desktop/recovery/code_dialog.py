"""A new recovery code: why, then the code itself, once, to be printed or saved and confirmed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ...domain.errors import Problem
from ...domain.texts import describe
from ..forms.ui_recovery_code_dialog import Ui_RecoveryCodeDialog
from ..theme import Theme
from ..widgets.fitted_dialog import FittedDialog
from .code_sheet import CodeSheet, print_sheet, sheet_text

if TYPE_CHECKING:
    from ...actions.keys import CodeState, KeyStatus
    from ...actions.office import Office
    from ...system.recovery_code import RecoveryCode
    from ..tasks import Tasks

_IN_A_ROW = 3
_WIDTH = 480


class RecoveryCodeDialog(FittedDialog):
    """Accepted once the seller has typed the last group. The code is never in the clipboard.

    `status` tells what holds now; `changed` that the key is new, so that older codes are void.
    """

    def __init__(
        self,
        office: Office,
        tasks: Tasks,
        language: str,
        status: KeyStatus,
        parent: QWidget | None = None,
        *,
        changed: bool = False,
    ) -> None:
        super().__init__(_WIDTH, parent)
        self._office, self._tasks, self._language = office, tasks, language
        self._code: RecoveryCode | None = None
        self.ui = Ui_RecoveryCodeDialog()
        self.ui.setupUi(self)
        self._set_up(status.code, changed)
        self._connect()

    @property
    def words(self) -> str:
        """What is said before the code is made."""
        ui = self.ui
        labels = (ui.changed_label, ui.what_label, ui.void_label, ui.once_label)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    @property
    def code(self) -> RecoveryCode | None:
        """The code that is shown, None before."""
        return self._code

    def _set_up(self, state: CodeState, changed: bool) -> None:
        ui = self.ui
        ui.title_label.set_style("title")
        ui.changed_label.setVisible(changed)
        ui.void_label.setVisible(state != "none" and not changed)
        ui.once_label.set_tone("secondary")
        ui.error_label.set_tone("alarm")
        ui.error_label.hide()
        ui.where_label.set_tone("secondary")
        ui.kept_label.set_tone("secondary")
        ui.code_label.set_style("figure")
        self._line_up()
        Theme.current().changed.connect(self._line_up)
        ui.confirm_edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        ui.code_page.hide()
        ui.done_button.hide()
        ui.done_button.setEnabled(False)
        for button in (ui.later_button, ui.make_button, ui.done_button):
            button.set_large(True)
        ui.make_button.set_kind("primary")
        ui.done_button.set_kind("primary")
        ui.make_button.setDefault(True)

    def _line_up(self) -> None:
        """Letters of one width: the groups stand in columns, to be copied by hand."""
        label = self.ui.code_label
        font = QFont(label.font())
        font.setFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
        label.setFont(font)

    def _connect(self) -> None:
        ui = self.ui
        ui.make_button.clicked.connect(self._on_make)
        ui.later_button.clicked.connect(self.reject)
        ui.done_button.clicked.connect(self._on_done)
        ui.confirm_edit.textChanged.connect(self._on_typed)
        ui.print_button.clicked.connect(self._on_print)
        ui.save_button.clicked.connect(self._on_save)

    # Making.

    def _on_make(self) -> None:
        office = self._office
        self.ui.make_button.setEnabled(False)

        def work() -> RecoveryCode:
            from ...actions.keys import make_code

            return make_code(office)

        self._tasks.run(self, work, self._show_code, self._on_refused)

    def _show_code(self, code: RecoveryCode) -> None:
        ui = self.ui
        self._code = code
        groups = code.groups
        rows = [groups[at : at + _IN_A_ROW] for at in range(0, len(groups), _IN_A_ROW)]
        ui.code_label.setText("\n".join("  –  ".join(row) for row in rows))
        ui.code_label.setAccessibleName(code.text)
        ui.intro_page.hide()
        ui.code_page.show()
        ui.make_button.hide()
        ui.done_button.show()
        ui.done_button.setDefault(True)
        ui.print_button.setFocus()

    def _on_refused(self, problem: Problem) -> None:
        text = describe(problem, self._language)
        self.ui.error_label.setText(f"{text.title}. {text.hint}")
        self.ui.error_label.show()
        self.ui.make_button.setEnabled(True)

    # Keeping.

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print the recovery code"))
        dialog.accepted.connect(lambda: self._print(printer))
        self._open(dialog)

    def _print(self, printer: object) -> None:
        from PySide6.QtPrintSupport import QPrinter

        sheet = self._sheet()
        if sheet is not None and isinstance(printer, QPrinter) and print_sheet(sheet, printer):
            self.ui.kept_label.setText(self.tr("Sent to the printer."))

    def _on_save(self) -> None:
        files = QFileDialog(self, self.tr("Save the recovery code"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setNameFilter(self.tr("Text (*.txt)"))
        files.setDefaultSuffix("txt")
        files.selectFile("seller-desktop-recovery-code.txt")
        files.fileSelected.connect(lambda path: self.save(Path(path)))
        self._open(files)

    def save(self, path: Path) -> None:
        """Write the code as a text file, for a place away from this PC."""
        sheet = self._sheet()
        if sheet is None:
            return
        content = sheet_text(sheet).encode("utf-8-sig")

        def work() -> None:
            from ...actions.keys import save_code_sheet

            save_code_sheet(path, content)

        said = self.tr("Saved: %1").replace("%1", path.name)
        self._tasks.run(self, work, lambda _: self.ui.kept_label.setText(said), self._on_unsaved)

    def _on_unsaved(self, problem: Problem) -> None:
        self.ui.kept_label.setText(describe(problem, self._language).title)

    def _sheet(self) -> CodeSheet | None:
        if self._code is None:
            return None
        return CodeSheet(self._code.groups, self._office.clock.now_ms(), self._office.paths.root)

    # Confirming.

    def _on_typed(self, text: str) -> None:
        fits = self._code is not None and self._code.ends_with(text)
        self.ui.done_button.setEnabled(fits)

    def _on_done(self) -> None:
        if not self.ui.done_button.isEnabled():
            return
        office = self._office

        def work() -> None:
            from ...actions.keys import note_code_kept

            note_code_kept(office)

        self._tasks.run(self, work, lambda _: self.accept(), self._on_refused)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
