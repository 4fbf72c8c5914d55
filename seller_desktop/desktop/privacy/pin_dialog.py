"""Setting, changing and removing the PIN of the screen lock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ...actions import idle_lock
from ...domain.errors import Problem
from ...domain.texts import describe
from ..context import PageContext
from ..forms.ui_privacy_pin_dialog import Ui_PrivacyPinDialog
from ..theme import Theme


class PinDialog(QDialog):
    """Closes once the PIN is stored or gone; stays and says why where it is refused."""

    def __init__(self, context: PageContext, has_pin: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._has_pin = has_pin
        self._ui = Ui_PrivacyPinDialog()
        self._ui.setupUi(self)
        self._set_up()
        self._show_state()

    @property
    def problem(self) -> str:
        """Why the PIN was refused."""
        return self._ui.problem_label.text()

    def _set_up(self) -> None:
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(self.tr("PIN of the screen lock"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Change the PIN") if self._has_pin else self.tr("Set a PIN"))
        ui.message_label.set_tone("secondary")
        ui.message_label.setText(
            self.tr(
                "Asked for when the screen is unlocked. Without one, any key unlocks it."
                " After several wrong tries you have to wait."
            )
        )
        for edit in (ui.current_edit, ui.pin_edit, ui.again_edit):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setMaxLength(idle_lock.LONGEST)
            edit.textChanged.connect(self._show_state)
        for widget in (ui.current_label, ui.current_edit, ui.remove_button):
            widget.setVisible(self._has_pin)
        ui.problem_label.set_tone("alarm")
        ui.problem_label.set_style("small")
        ui.close_button.set_key("Esc")
        ui.set_button.set_kind("primary")
        ui.set_button.setDefault(True)
        for button in (ui.remove_button, ui.close_button, ui.set_button):
            button.set_large(True)
        ui.close_button.clicked.connect(self.reject)
        ui.set_button.clicked.connect(self._on_set)
        ui.remove_button.clicked.connect(self._on_remove)
        first = ui.current_edit if self._has_pin else ui.pin_edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        ui = self._ui
        pin, again = ui.pin_edit.text(), ui.again_edit.text()
        known = bool(ui.current_edit.text()) or not self._has_pin
        long_enough = len(pin) >= idle_lock.SHORTEST
        ui.set_button.setEnabled(known and long_enough and pin == again)
        ui.remove_button.setEnabled(known)
        differs = bool(again) and not pin.startswith(again)
        self._say(self.tr("The two are not the same.") if differs else "")

    def _say(self, text: str) -> None:
        self._ui.problem_label.setText(text)

    def _on_set(self) -> None:
        office, ui = self._context.office, self._ui
        pin, current = ui.pin_edit.text(), ui.current_edit.text()
        self._context.tasks.run(
            self,
            lambda: idle_lock.set_pin(office, pin, current),
            lambda _: self.accept(),
            self._on_refused,
        )

    def _on_remove(self) -> None:
        office, current = self._context.office, self._ui.current_edit.text()
        self._context.tasks.run(
            self,
            lambda: idle_lock.take_pin_away(office, current),
            lambda _: self.accept(),
            self._on_refused,
        )

    def _on_refused(self, problem: Problem) -> None:
        self._ui.current_edit.clear()
        self._say(describe(problem, self._context.language).message)
