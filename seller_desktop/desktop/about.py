"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from .. import __version__
from .icons import app_icon


def show_about(parent: QWidget) -> None:
    """A small dialog with the version and the licence."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIconPixmap(app_icon().pixmap(48, 48))
    box.setWindowTitle(translate("About", "About Seller Desktop"))
    box.setText(translate("About", "Seller Desktop %1").replace("%1", __version__))
    box.setInformativeText(
        translate(
            "About",
            "The order desk of small online sellers: every shop's orders on one computer.\n"
            "MIT licence. Font: Pretendard (OFL). Icons: Lucide (ISC). Qt for Python (LGPL).",
        )
    )
    box.open()
