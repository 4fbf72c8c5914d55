"""The menu of answer templates: insert one, keep the present words as one, delete one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ...store.templates import answer_templates
from ..context import PageContext
from .answer_box import AnswerBox
from .deeds import InquiryDeeds
from .template_dialog import TemplateDialog


class TemplateMenu(QObject):
    """Opens over the button of the answer box."""

    def __init__(
        self, context: PageContext, deeds: InquiryDeeds, box: AnswerBox, window: QWidget
    ) -> None:
        super().__init__(window)
        self._context = context
        self._deeds = deeds
        self._box = box
        self._window = window

    def names(self) -> list[str]:
        """The names of the templates there are."""
        return [one.name for one in self._context.reader.query(answer_templates)]

    def menu(self, inquiry_id: int) -> QMenu:
        """The menu for one inquiry."""
        menu, names = QMenu(self._window), self.names()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            menu.addAction(_plain(name)).triggered.connect(partial(self._insert, name, inquiry_id))
        if not names:
            menu.addAction(self.tr("No template yet")).setEnabled(False)
        menu.addSeparator()
        save = menu.addAction(self.tr("Save this text as a template…"))
        save.setEnabled(bool(self._box.text.strip()))
        save.triggered.connect(self._on_save)
        if names:
            removing = menu.addMenu(self.tr("Delete a template"))
            for name in names:
                action = removing.addAction(_plain(name))
                action.triggered.connect(partial(self._deeds.remove_template, name))
        return menu

    def open(self, inquiry_id: int, above: QPoint) -> None:
        """Show it above a point."""
        menu = self.menu(inquiry_id)
        menu.popup(above - QPoint(0, menu.sizeHint().height()))

    def _insert(self, name: str, inquiry_id: int) -> None:
        self._deeds.fill(name, inquiry_id, lambda one: self._box.insert(inquiry_id, one.text))

    def _on_save(self) -> None:
        dialog = TemplateDialog(
            self._box.text.strip(), self.names(), self._context.language, self._window
        )
        dialog.named.connect(self._deeds.save_template)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _plain(name: str) -> str:
    """A seller's own word is no mnemonic."""
    return name.replace("&", "&&")
