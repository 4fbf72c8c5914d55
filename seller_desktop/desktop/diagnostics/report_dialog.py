"""Everything a report holds, page by page, before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ...actions.diagnostics import Report, ReportPage, save_report
from ...domain.errors import Problem
from ..forms.ui_diagnostics_report_dialog import Ui_DiagnosticsReportDialog
from ..tasks import Tasks
from ..widgets.list_rows import ListRow
from .page_words import page_words, size_words

_WIDTH, _HEIGHT = 920, 620
_LIST_WIDTH = 280


class ReportDialog(QDialog):
    """Gathers a report in a task and shows it; nothing leaves this computer by itself."""

    def __init__(
        self,
        make: Callable[[], Report],
        tasks: Tasks,
        show_problem: Callable[[Problem], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._show_problem = show_problem
        self._report: Report | None = None
        self._ui = Ui_DiagnosticsReportDialog()
        self._ui.setupUi(self)
        self._set_up()
        self._connect()
        tasks.run(self, make, self._show, self._on_failed)

    @property
    def text(self) -> str:
        """The page in sight."""
        return self._ui.text_edit.toPlainText()

    def save_to(self, path: Path) -> None:
        """Save what is shown."""
        report = self._report
        if report is not None:
            self._tasks.run(
                self,
                lambda: save_report(report, path),
                lambda _: self._on_saved(path),
                self._show_problem,
            )

    # Set-up.

    def _set_up(self) -> None:
        ui = self._ui
        self.resize(_WIDTH, _HEIGHT)
        self.setWindowTitle(self.tr("Report for help"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("This is everything the report holds"))
        ui.message_label.set_tone("secondary")
        ui.message_label.setText(
            self.tr(
                "Versions, checks, counts and the log, without names, addresses, order numbers or"
                " keys. Nothing is sent: you save the file and give it to whoever helps you."
            )
        )
        ui.pages_view.setFixedWidth(_LIST_WIDTH)
        ui.pages_view.setFrameShape(ui.pages_view.Shape.NoFrame)
        ui.pages_view.setAccessibleName(self.tr("Files of the report"))
        ui.text_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        ui.text_edit.setFrameShape(ui.text_edit.Shape.NoFrame)
        ui.text_edit.setAccessibleName(self.tr("What the file holds"))
        ui.text_edit.setPlaceholderText(self.tr("The report is being gathered…"))
        ui.copy_button.set_icon("copy")
        ui.close_button.set_key("Esc")
        ui.save_button.set_kind("primary")
        ui.save_button.set_icon("download")
        ui.save_button.setDefault(True)
        for button in (ui.copy_button, ui.save_button):
            button.setEnabled(False)

    def _connect(self) -> None:
        ui = self._ui
        ui.pages_view.current_changed.connect(self._on_page)
        ui.copy_button.clicked.connect(self._on_copy)
        ui.save_button.clicked.connect(self._on_save)
        ui.close_button.clicked.connect(self.reject)

    # What happens.

    def _show(self, report: Report) -> None:
        ui = self._ui
        self._report = report
        ui.pages_view.set_rows([_row(number, page) for number, page in enumerate(report.pages)])
        ui.pages_view.go_to(0)
        for button in (ui.copy_button, ui.save_button):
            button.setEnabled(True)

    def _on_failed(self, problem: Problem) -> None:
        self._ui.text_edit.setPlaceholderText("")
        self._show_problem(problem)

    def _on_page(self, number: int | None) -> None:
        if self._report is not None and number is not None:
            self._ui.text_edit.setPlainText(self._report.pages[number].text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _on_save(self) -> None:
        if self._report is None:
            return
        chooser = QFileDialog(self, self.tr("Save the report"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("zip")
        chooser.selectFile(self._report.file_name)
        chooser.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _on_saved(self, path: Path) -> None:
        said = self.tr("Saved as %1. Give that file to whoever helps you.")
        self._ui.message_label.setText(said.replace("%1", str(path)))


def _row(number: int, page: ReportPage) -> ListRow:
    return ListRow(number, page.name, page_words(page), right=size_words(page))
