"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from .. import __version__
from .forms.ui_about_dialog import Ui_AboutDialog
from .icons import app_icon
from .widgets.fitted_dialog import FittedDialog

_WIDTH = 440
_ICON = 48


class AboutDialog(FittedDialog):
    """Name, version, and whose work is in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
        self._ui = ui = Ui_AboutDialog()
        ui.setupUi(self)
        ui.icon_label.setPixmap(app_icon().pixmap(_ICON, _ICON))
        ui.title_label.set_style("title")
        ui.title_label.setText(self.tr("Seller Desktop %1").replace("%1", __version__))
        ui.works_label.set_style("small")
        ui.works_label.set_tone("secondary")
        ui.close_button.set_large(True)
        ui.close_button.set_key("Esc")
        ui.close_button.setDefault(True)
        ui.close_button.clicked.connect(self.accept)


def show_about(parent: QWidget) -> None:
    """A small dialog with the version and the licence."""
    dialog = AboutDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
