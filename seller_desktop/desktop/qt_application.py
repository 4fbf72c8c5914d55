"""Qt's application, which says that it is asked to end before its windows are."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

from .icons import app_icon


class DeskApplication(QApplication):
    """`quitting` comes first of all when the session ends, the dock says so or a signal came.

    Qt then closes every window, and one that stays in the tray would call the end off: the process
    would live on, and the session with it.
    """

    quitting = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self.quitting.emit()
        return super().event(event)


def make_application() -> QApplication:
    """The Qt application with its names and icon; nothing is shown yet. There is one a process."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else DeskApplication(sys.argv[:1])
    # A hyphen here would make the object path of the badge on Linux invalid: no badge, no word.
    app.setApplicationName("SellerDesktop")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("seller-desktop")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    return app
