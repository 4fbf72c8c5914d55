"""The button that says which view is open, and its menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ...domain.view import View
from ...store import worklist
from ...store.worklist import WorklistFilter
from ..context import PageContext
from ..widgets.buttons import KeyButton, key_text
from .worklist_views import MOST_KEYS, WorklistViews

_LONGEST = 18


class ViewButton(QObject):
    """Opens the menu of views under the button, each with the number of its orders."""

    def __init__(
        self,
        context: PageContext,
        button: KeyButton,
        views: WorklistViews,
        commands: list[QAction],
    ) -> None:
        super().__init__(button)
        self._context = context
        self._button = button
        self._views = views
        self._commands = commands
        button.set_icon("bookmark")
        button.set_opens_menu(True)
        button.clicked.connect(self.open_menu)
        views.changed.connect(self._show)
        self._show()

    def open_menu(self) -> None:
        """Show it under the button."""
        self.menu().popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def menu(self) -> QMenu:
        """The views, and what can be done with them."""
        menu = QMenu(self._button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened = self._views.opened
        none = menu.addAction(_keyed(self.tr("No view"), "Alt+0"))
        none.setCheckable(True)
        none.setChecked(opened is None)
        none.triggered.connect(self._views.leave)
        for number, one in enumerate(self._views.views):
            action = menu.addAction("")
            action.setCheckable(True)
            action.setChecked(opened is not None and one.name == opened.name)
            action.triggered.connect(partial(self._views.open_number, number))
            self._count(menu, action, number, one.name, one.view)
        menu.addSeparator()
        menu.addActions([one for one in self._commands if one.isVisible()])
        return menu

    def _count(self, menu: QMenu, action: QAction, number: int, name: str, view: View) -> None:
        """Name it at once and count it off the window's thread."""
        key = f"Alt+{number + 1}" if number < MOST_KEYS else ""
        plain = name.replace("&", "&&")
        action.setText(_keyed(plain, key))
        office, shops = self._context.office, self._context.shop_filter.shop_ids
        wanted = WorklistFilter(view.stage, shops, view.conditions, view.text)

        def work() -> int:
            with office.db.read_raw() as conn:
                return len(worklist.keys(conn, wanted, view.sort, office.clock.now_ms()))

        def done(count: int) -> None:
            action.setText(_keyed(f"{plain}  {count:,}", key))

        self._context.tasks.run(menu, work, done, _nothing)

    def _show(self) -> None:
        opened = self._views.opened
        name = self.tr("Saved views") if opened is None else opened.name
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}\u2026"
        mark = " \u2022" if self._views.altered else ""
        self._button.setText(f"{short}{mark}")
        hint = self.tr("%1, changed").replace("%1", name) if mark else name
        self._button.setToolTip(f"{hint}  {key_text('Ctrl+Shift+V')}")
        self._button.setAccessibleName(self.tr("View: %1").replace("%1", hint))


def _keyed(text: str, key: str) -> str:
    return f"{text}\t{key_text(key)}" if key else text


def _nothing(_problem: object) -> None:
    """A number less in a menu, which nobody has to be told."""
