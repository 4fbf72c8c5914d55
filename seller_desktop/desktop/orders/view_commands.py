"""The commands for views and columns of the list, with their keys, in the menu Work and in F1."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ..page import Page
from .view_button import ViewButton
from .worklist_panel import WorklistPanel
from .worklist_views import MOST_KEYS, WorklistViews


class ViewCommands(QObject):
    """Commands that mean nothing now are in no menu: those of an open view, of a view not there."""

    def __init__(self, page: Page, panel: WorklistPanel, views: WorklistViews) -> None:
        super().__init__(page)
        self._page = page
        self._panel = panel
        self._views = views
        self.of_view: list[QAction] = []
        self._of_open: list[QAction] = []
        self._numbered: list[QAction] = []

    def add(self, button: ViewButton) -> None:
        """Make them; those of views for their menu as well."""
        page, panel, views = self._page, self._panel, self._views
        self._separate()
        page.add_command(self.tr("Add a condition"), "Ctrl+Shift+F", panel.add_condition)
        page.add_command(self.tr("Views"), "Ctrl+Shift+V", button.open_menu)
        page.add_command(self.tr("No view"), "Alt+0", views.leave)
        for number in range(MOST_KEYS):
            deed = partial(views.open_number, number)
            self._numbered.append(page.add_command("", f"Alt+{number + 1}", deed))
        self._separate()
        self._add_of_view()
        self._separate()
        menu = panel.column_menu
        page.add_command(self.tr("Sort and columns"), "Ctrl+Shift+T", menu.open_at_head)
        page.add_command(self.tr("Columns\u2026"), "Ctrl+Shift+O", menu.open_dialog)
        views.changed.connect(self._show)
        self._show()

    def _add_of_view(self) -> None:
        add, views = self._page.add_command, self._views
        self._save = add(self.tr("Update the view"), "Ctrl+S", views.save)
        new = add(self.tr("Keep as a new view\u2026"), "Ctrl+Alt+S", views.save_as)
        self._of_open = [
            add(self.tr("Rename the view\u2026"), "F2", views.rename),
            add(self.tr("Move the view up"), "Alt+Shift+Up", partial(views.move, -1)),
            add(self.tr("Move the view down"), "Alt+Shift+Down", partial(views.move, 1)),
            add(self.tr("Delete the view"), "Ctrl+Shift+Backspace", views.delete),
        ]
        self.of_view += [self._save, new, *self._of_open]

    def _separate(self) -> None:
        line = QAction(self._page)
        line.setSeparator(True)
        self._page.addAction(line)

    def _show(self) -> None:
        opened, views = self._views.opened, self._views.views
        self._save.setVisible(opened is not None)
        self._save.setEnabled(self._views.altered)
        for action in self._of_open:
            action.setVisible(opened is not None)
        for number, action in enumerate(self._numbered):
            there = number < len(views)
            name = views[number].name.replace("&", "&&") if there else str(number + 1)
            action.setText(self.tr("View: %1").replace("%1", name))
            action.setVisible(there)
