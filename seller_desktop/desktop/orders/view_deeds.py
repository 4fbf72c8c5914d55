"""What the seller does with named views: done in a task, said in a toast."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ...domain.view import ShownColumn, View
from ...store.views import NamedView
from ..context import PageContext


class ViewDeeds(QObject):
    """The actions are imported when used: the first paint needs none of them."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def make(self, name: str, view: View, done: Callable[[str], None]) -> None:
        """Keep a view under a name; `done` hears the name as it is kept."""
        office = self._context.office

        def work() -> str:
            from ...actions import views

            return views.make(office, name, view)

        def made(called: str) -> None:
            self._say(self.tr("Kept as the view \u201c%1\u201d"), called)
            done(called)

        self._context.tasks.run(self, work, made)

    def update(self, name: str, view: View) -> None:
        """Let a view show something else."""
        office = self._context.office

        def work() -> None:
            from ...actions import views

            views.replace_contents(office, name, view)

        said = self.tr("The view \u201c%1\u201d is updated")
        self._context.tasks.run(self, work, lambda _: self._say(said, name))

    def rename(self, name: str, new_name: str, done: Callable[[str], None]) -> None:
        """Give a view another name."""
        office = self._context.office

        def work() -> str:
            from ...actions import views

            return views.rename(office, name, new_name)

        self._context.tasks.run(self, work, done)

    def delete(self, name: str) -> None:
        """Take a view away; the toast puts it back."""
        office = self._context.office

        def work() -> NamedView:
            from ...actions import views

            return views.delete(office, name)

        def removed(view: NamedView) -> None:
            said = self.tr("The view \u201c%1\u201d is deleted").replace("%1", view.name)
            self._context.notify(said, undo=lambda: self._put_back(view))

        self._context.tasks.run(self, work, removed)

    def move(self, name: str, steps: int) -> None:
        """Move a view among the others."""
        office = self._context.office

        def work() -> None:
            from ...actions import views

            views.move(office, name, steps)

        self._context.tasks.run(self, work, lambda _: None)

    def keep_columns(
        self, name: str | None, columns: Sequence[ShownColumn], done: Callable[[], None]
    ) -> None:
        """Remember the columns of a view, or of the list without one."""
        office = self._context.office

        def work() -> None:
            from ...actions import views

            views.keep_columns(office, name, columns)

        self._context.tasks.run(self, work, lambda _: done())

    def _put_back(self, view: NamedView) -> None:
        """Runs in a task, as whatever a toast takes back."""
        from ...actions import views

        views.put_back(self._context.office, view)

    def _say(self, text: str, name: str) -> None:
        self._context.notify(text.replace("%1", name))
