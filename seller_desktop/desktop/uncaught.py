"""What nobody caught: it goes to the log under an id, and the seller is told that id."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ..domain.errors import OfficeError, Problem
from ..system.randomness import Ids

_log = logging.getLogger(__name__)
_ID_BYTES = 4
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_NOISE = ("This plugin does not support", "QSystemTrayIcon::setVisible: No Icon set")


class UncaughtErrors:
    """Takes over `sys.excepthook` and Qt's messages while the window is open."""

    def __init__(self, ids: Ids, show_problem: Callable[[Problem], None]) -> None:
        self._ids = ids
        self._show_problem = show_problem
        self._before = sys.excepthook
        self._telling = False

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self.on_error
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """As it was before."""
        sys.excepthook = self._before
        qInstallMessageHandler(None)

    def on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error that came out of a slot, and tell it once at a time."""
        if not isinstance(error, Exception):
            self._before(kind, error, trace)
            return
        problem = error.problem if isinstance(error, OfficeError) else self._unforeseen()
        _log.error(
            "uncaught in the window",
            exc_info=(kind, error, trace),
            extra={"error_id": problem.params.get("error_id")},
        )
        if not self._telling:
            self._telling = True
            try:
                self._show_problem(problem)
            finally:
                self._telling = False

    def _unforeseen(self) -> Problem:
        return Problem("internal", {"error_id": self._ids.token(_ID_BYTES)})


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    if not message.startswith(_NOISE):
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
