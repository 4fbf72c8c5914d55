"""Asks for the passphrase of a file that goes to, or came from, another computer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...actions.backup import SHORTEST_PASSPHRASE
from ..forms.ui_backup_passphrase_dialog import Ui_BackupPassphraseDialog
from ..widgets.fitted_dialog import FittedDialog

_WIDTH = 480


class PassphraseDialog(FittedDialog):
    """What both ways share. `wished` carries the passphrase and whether to pause the shops here."""

    wished = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
        self.ui = Ui_BackupPassphraseDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.question_label.set_style("lead")
        ui.what_label.set_tone("secondary")
        ui.error_label.set_tone("alarm")
        ui.error_label.hide()
        for label in (ui.passphrase_label, ui.repeat_label):
            label.set_style("small@600")
        ui.go_button.set_kind("primary")
        ui.back_button.set_key("Esc")
        for button in (ui.go_button, ui.back_button):
            button.set_large(True)
        ui.go_button.setDefault(True)
        ui.go_button.clicked.connect(self._on_go)
        ui.back_button.clicked.connect(self.reject)
        ui.passphrase_edit.setFocus()

    def say(self, text: str) -> None:
        """What is wrong with what was typed."""
        self.ui.error_label.setText(text)
        self.ui.error_label.setVisible(bool(text))

    def fault(self) -> str:
        """Why what was typed won't do; empty where it will."""
        return "" if self.ui.passphrase_edit.text() else self.tr("Type the passphrase.")

    def _on_go(self) -> None:
        fault = self.fault()
        self.say(fault)
        if not fault:
            self.wished.emit(self.ui.passphrase_edit.text(), self.ui.pause_check.isChecked())


class MoveOutDialog(PassphraseDialog):
    """To another computer: a new passphrase, twice."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        ui = self.ui
        self.setWindowTitle(self.tr("Move to another PC"))
        ui.question_label.setText(self.tr("Move to another PC"))
        ui.what_label.setText(
            self.tr(
                "Everything goes into one encrypted file, without the shops' keys: enter those"
                " anew on the other PC. Without the passphrase nobody can open the file, not even"
                " we. Only one PC may send to the shops, so they pause here."
            )
        )

    def fault(self) -> str:
        typed, again = self.ui.passphrase_edit.text(), self.ui.repeat_edit.text()
        if len(typed) < SHORTEST_PASSPHRASE:
            return self.tr("Take at least %n characters.", "", SHORTEST_PASSPHRASE)
        return "" if typed == again else self.tr("The two passphrases differ.")


class MoveInDialog(PassphraseDialog):
    """From another computer: the passphrase that was chosen there."""

    def __init__(self, file_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        ui = self.ui
        self.setWindowTitle(self.tr("Take over from another PC"))
        ui.question_label.setText(self.tr("Take over from another PC"))
        ui.what_label.setText(
            self.tr("%1: type the passphrase that was chosen on the other PC.").replace(
                "%1", file_name
            )
        )
        for widget in (ui.repeat_label, ui.repeat_edit, ui.pause_check):
            widget.hide()
        ui.go_button.setText(self.tr("Open the file"))
