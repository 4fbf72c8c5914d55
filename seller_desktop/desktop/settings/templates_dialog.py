"""The answer templates: a list, one of them to be changed, a new one, one taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ...actions import templates
from ...domain.answering import field_names
from ...domain.errors import Problem
from ...domain.texts import describe
from ...store.templates import AnswerTemplate, answer_templates
from ..context import PageContext
from ..forms.ui_templates_dialog import Ui_TemplatesDialog
from ..theme import Theme
from ..widgets.list_rows import ListRow

_WIDTH, _HEIGHT = 760, 480
_LIST_WIDTH = 248
_COMMIT = "Ctrl+Return"


class TemplatesDialog(QDialog):
    """What is saved holds at once. A deleted one stays in the fields: saving brings it back."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._templates: dict[int, AnswerTemplate] = {}
        self._current: AnswerTemplate | None = None
        self._ui = Ui_TemplatesDialog()
        self._ui.setupUi(self)
        self._set_up()
        self._connect()
        self._read("")

    @property
    def names(self) -> tuple[str, ...]:
        """The templates in the list, top to bottom."""
        return tuple(one.name for one in self._templates.values())

    @property
    def said(self) -> str:
        """Why it was not saved, or what became of it."""
        return self._ui.said_label.text()

    # Set-up.

    def _set_up(self) -> None:
        ui = self._ui
        theme = Theme.current()
        self.resize(theme.scaled(_WIDTH), theme.scaled(_HEIGHT))
        ui.title_label.set_style("lead")
        ui.templates_view.setFixedWidth(theme.scaled(_LIST_WIDTH))
        ui.templates_view.setAccessibleName(self.tr("Answer templates"))
        for label in (ui.name_label, ui.text_label):
            label.set_style("small@600")
        ui.name_label.setBuddy(ui.name_edit)
        ui.text_label.setBuddy(ui.text_edit)
        ui.name_edit.setAccessibleName(ui.name_label.text())
        ui.text_edit.setAccessibleName(ui.text_label.text())
        ui.text_edit.setTabChangesFocus(True)
        known = " ".join(f"{{{name}}}" for name in field_names(self._context.language))
        said = self.tr(
            "%1 are filled in for each inquiry: buyer, product, order number, shop."
        ).replace("%1", known)
        ui.fields_label.setText(said)
        ui.fields_label.set_style("small")
        ui.fields_label.set_tone("secondary")
        ui.said_label.set_style("small")
        ui.said_label.hide()
        ui.new_button.set_icon("plus")
        ui.new_button.set_key("Ctrl+N")
        ui.delete_button.set_kind("refusal")
        ui.save_button.set_kind("primary")
        ui.save_button.set_key(_COMMIT)
        ui.close_button.set_key("Esc")
        for button in (ui.new_button, ui.delete_button, ui.close_button, ui.save_button):
            button.set_large(True)

    def _connect(self) -> None:
        ui = self._ui
        ui.templates_view.current_changed.connect(self._on_current)
        ui.new_button.clicked.connect(self.begin)
        ui.delete_button.clicked.connect(self.remove)
        ui.save_button.clicked.connect(self.save)
        ui.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+N"), self, self.begin)
        for keys in (_COMMIT, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    # Showing.

    def _read(self, wanted: str) -> None:
        """The list as it is stored, on the template of a name, or on the first."""
        found = self._context.reader.query(answer_templates)
        self._templates = {one.id: one for one in found}
        rows = [ListRow(one.id, one.name, " ".join(one.text.split())) for one in found]
        self._ui.templates_view.set_rows(rows)
        current = next((one for one in found if one.name == wanted), None)
        if current is None and not wanted and found:
            current = found[0]
        if current is None:
            self._show(None)
        else:
            self._ui.templates_view.go_to(current.id)
            self._show(current)

    def _show(self, template: AnswerTemplate | None) -> None:
        ui = self._ui
        self._current = template
        ui.name_edit.setText(template.name if template else "")
        ui.text_edit.setPlainText(template.text if template else "")
        ui.delete_button.setEnabled(template is not None)
        self._say("")

    def _say(self, text: str, tone: str = "secondary") -> None:
        label = self._ui.said_label
        label.set_tone(tone)
        label.setText(text)
        label.setVisible(bool(text))

    def _on_current(self, row_id: int | None) -> None:
        template = self._templates.get(row_id) if row_id is not None else None
        if template is not None:
            self._show(template)

    # The deeds.

    def begin(self) -> None:
        """Empty fields for a new one."""
        self._show(None)
        self._ui.name_edit.setFocus()

    def save(self) -> None:
        """Store what stands in the fields; another name is a renaming."""
        office, ui, before = self._context.office, self._ui, self._current
        name, text = " ".join(ui.name_edit.text().split()), ui.text_edit.toPlainText()
        others = set(self.names) - ({before.name} if before else set())
        if name in others:
            self._say(self.tr("Another template has this name."), "alarm")
            return

        def work() -> None:
            templates.save(office, name, text)
            if before is not None and before.name != name:
                templates.remove(office, before.name)

        self._run(work, name, self.tr("Saved."))

    def remove(self) -> None:
        """Take the shown one away; its words stay in the fields."""
        office, ui, current = self._context.office, self._ui, self._current
        if current is None:
            return

        def done() -> None:
            self._read(current.name)
            ui.name_edit.setText(current.name)
            ui.text_edit.setPlainText(current.text)
            self._say(self.tr("Deleted. Saving brings it back."))

        self._run(lambda: templates.remove(office, current.name), current.name, "", done)

    def _run(
        self,
        work: Callable[[], None],
        name: str,
        said: str,
        done: Callable[[], None] | None = None,
    ) -> None:
        def finish(_: None) -> None:
            if done is not None:
                done()
            else:
                self._read(name)
                self._say(said)

        self._context.tasks.run(self, work, finish, self._on_refused)

    def _on_refused(self, problem: Problem) -> None:
        words = describe(problem, self._context.language)
        self._say(f"{words.title}. {words.message}", "alarm")
