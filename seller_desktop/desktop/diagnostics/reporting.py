"""Opens the report over any window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ..tasks import Tasks

if TYPE_CHECKING:
    from ...actions.diagnostics import Report
    from ...actions.office import Office


class Reporting:
    """Makes reports on an open profile."""

    def __init__(
        self,
        office: Office,
        warnings: tuple[Problem, ...],
        tasks: Tasks,
        show_problem: Callable[[Problem], None],
    ) -> None:
        self._office = office
        self._warnings = warnings
        self._tasks = tasks
        self._show_problem = show_problem

    def show(self, parent: QWidget) -> None:
        """Gather a report and show it over a window."""
        from .report_dialog import ReportDialog

        program = _program()

        def make() -> Report:
            from ...actions.diagnostics import make_report

            return make_report(self._office, self._warnings, program=program)

        dialog = ReportDialog(make, self._tasks, self._show_problem, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _program() -> dict[str, str]:
    """What Qt knows of itself and of the screen."""
    scales = [f"{screen.devicePixelRatio():g}" for screen in QGuiApplication.screens()]
    return {
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "scale of the screens": ", ".join(scales),
    }
