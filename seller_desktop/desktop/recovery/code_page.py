"""Typing in the recovery code: the key goes back into the keyring, and the profile opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ...domain.texts import describe
from ..forms.ui_recovery_code_page import Ui_RecoveryCodePage
from ..theme import Theme
from .offers import OfferPage, StartDesk


class CodePage(OfferPage):
    """One field; what is wrong with the code stands under it."""

    def __init__(self, desk: StartDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_RecoveryCodePage()
        self.ui.setupUi(self)
        ui = self.ui
        ui.what_label.set_tone("secondary")
        ui.error_label.set_tone("alarm")
        ui.error_label.hide()
        # A code has no Korean letters, whatever the keyboard is set to.
        ui.code_edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        ui.code_edit.setFont(Theme.current().font("lead"))
        ui.recover_button.set_kind("primary")
        ui.recover_button.set_large(True)
        ui.recover_button.setEnabled(False)
        ui.code_edit.textChanged.connect(self._on_edited)
        ui.code_edit.returnPressed.connect(self._on_recover)
        ui.recover_button.clicked.connect(self._on_recover)

    def first_focus(self) -> QWidget:
        return self.ui.code_edit

    def _on_edited(self, text: str) -> None:
        self.ui.recover_button.setEnabled(bool(text.strip()))
        self.ui.error_label.hide()

    def _on_recover(self) -> None:
        if not self.ui.recover_button.isEnabled():
            return
        closed, typed = self._desk.closed, self.ui.code_edit.text()

        def work() -> None:
            from ...actions.keys import recover

            recover(closed, typed)

        self._work_on(True)
        self._desk.tasks.run(self, work, lambda _: self._on_recovered(), self._on_refused)

    def _on_recovered(self) -> None:
        self._work_on(False)
        self.mended.emit()

    def _on_refused(self, problem: Problem) -> None:
        self._work_on(False)
        text = describe(problem, self._desk.language)
        self.ui.error_label.setText(f"{text.title}. {text.message} {text.hint}")
        self.ui.error_label.show()
        self.ui.code_edit.setFocus()

    def _work_on(self, on: bool) -> None:
        self.ui.code_edit.setEnabled(not on)
        self.ui.recover_button.setEnabled(not on)
        self.working.emit(on)
