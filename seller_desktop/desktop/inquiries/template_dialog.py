"""Asks under which name the present words are kept as a template."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.answering import field_names
from ..forms.ui_template_dialog import Ui_TemplateDialog
from ..theme import Theme


class TemplateDialog(QDialog):
    """`named` carries the name and the words."""

    named = Signal(str, str)

    def __init__(self, text: str, names: Collection[str], language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._names = frozenset(names)
        self._ui = Ui_TemplateDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(self.tr("Answer template"))
        ui.title_label.set_style("lead")
        ui.fields_label.set_style("small")
        ui.fields_label.set_tone("secondary")
        known = " ".join(f"{{{name}}}" for name in field_names(language))
        ui.fields_label.setText(
            self.tr("%1 in the text are filled in for each inquiry.").replace("%1", known)
        )
        ui.exists_label.set_style("small")
        ui.exists_label.set_tone("wait")
        ui.stop_button.set_key("Esc")
        ui.save_button.set_kind("primary")
        ui.save_button.setDefault(True)
        for button in (ui.stop_button, ui.save_button):
            button.set_large(True)
        ui.name_edit.textChanged.connect(self._show)
        ui.stop_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self.save)
        ui.name_edit.setFocus()
        self._show()

    def save(self) -> None:
        """Pass the name on and close; nothing happens without one."""
        name = self._name()
        if name:
            self.named.emit(name, self._text)
            self.accept()

    def _name(self) -> str:
        return " ".join(self._ui.name_edit.text().split())

    def _show(self) -> None:
        name = self._name()
        self._ui.save_button.setEnabled(bool(name))
        exists = name in self._names
        said = self.tr("There is one of this name; it is replaced.")
        self._ui.exists_label.setText(said if exists else "")
