"""The named views of the list: which is open, what was changed in it, and how it is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from ...domain.view import Stage, View
from ...store.views import NamedView, named_views, own_columns
from ..context import PageContext
from .view_deeds import ViewDeeds
from .view_name_dialog import ViewNameDialog
from .worklist_panel import WorklistPanel, first_sort

_VIEW, _STAGE = "orders_view", "orders_stage"

MOST_KEYS = 9
"""So many views have a key of their own."""


class WorklistViews(QObject):
    """`changed` when the views, the open one or what it shows has changed."""

    changed = Signal()

    def __init__(self, context: PageContext, panel: WorklistPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._deeds = ViewDeeds(context, self)
        self._open: str | None = None
        self._remembered = context.remembered
        self.views: tuple[NamedView, ...] = ()
        panel.table.columns.set_columns(context.reader.query(own_columns))
        panel.table.columns.changed.connect(self._on_columns_changed)
        panel.shown_changed.connect(self.changed)
        panel.stage_changed.connect(self._remember)
        panel.narrowing_left.connect(self._on_narrowing_left)
        context.settings.changed.connect(self.read)
        self.read()
        self._show_remembered()

    @property
    def opened(self) -> NamedView | None:
        """The view that is open."""
        return next((one for one in self.views if one.name == self._open), None)

    @property
    def altered(self) -> bool:
        """Whether the list shows something else than the open view; columns are kept at once."""
        known = self.opened
        return known is not None and _essence(known.view) != _essence(self._panel.shown_view())

    def read(self) -> None:
        """Read the views again: one may have been made or taken away."""
        self.views = self._context.reader.query(named_views)
        if self._open is not None and self.opened is None:
            self._set_open(None)
        self.changed.emit()

    def open(self, name: str) -> None:
        """Show a view."""
        known = next((one for one in self.views if one.name == name), None)
        if known is not None:
            self._panel.show_view(known.view)
            self._set_open(name)

    def open_number(self, number: int) -> None:
        """Show the view of a place, counted from 0."""
        if number < len(self.views):
            self.open(self.views[number].name)

    def leave(self) -> None:
        """Show the tab without any view."""
        self._show_stage(self._panel.stage())
        self._set_open(None)

    def step_out(self) -> bool:
        """Esc: back to the open view as it is kept, then out of it. False where none is open."""
        known = self.opened
        if known is None:
            return False
        if self.altered:
            self._panel.show_view(known.view)
        else:
            self.leave()
        return True

    def save(self) -> None:
        """Keep what the list shows in the open view, else under a new name."""
        known = self.opened
        if known is None:
            self.save_as()
        else:
            self._deeds.update(known.name, self._panel.shown_view())

    def save_as(self) -> None:
        """Keep what the list shows under a new name."""
        view = self._panel.shown_view()
        dialog = self._ask_name(self.tr("Keep this view under a name"), "")
        dialog.named.connect(lambda name: self._deeds.make(name, view, self._on_made))

    def rename(self) -> None:
        """Give the open view another name."""
        known = self.opened
        if known is not None:
            dialog = self._ask_name(self.tr("Rename the view"), known.name)
            dialog.named.connect(lambda name: self._rename(known.name, name))

    def delete(self) -> None:
        """Take the open view away; its orders stay in sight."""
        known = self.opened
        if known is not None:
            self._deeds.delete(known.name)

    def move(self, steps: int) -> None:
        """Move the open view among the others, and so its key."""
        known = self.opened
        if known is not None:
            self._deeds.move(known.name, steps)

    def _rename(self, name: str, new_name: str) -> None:
        def renamed(called: str) -> None:
            self._set_open(called)
            self.read()

        self._deeds.rename(name, new_name, renamed)

    def _ask_name(self, title: str, name: str) -> ViewNameDialog:
        taken = [one.name for one in self.views if one.name != name]
        dialog = ViewNameDialog(title, name, taken, self._panel)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _on_made(self, name: str) -> None:
        self._set_open(name)
        self.read()

    def _on_narrowing_left(self) -> None:
        """Something leads past the view to an order it does not show."""
        self._set_open(None)

    def _show_stage(self, stage: Stage) -> None:
        columns = self._context.reader.query(own_columns)
        self._panel.show_view(View(stage, sort=first_sort(stage), columns=columns))

    def _set_open(self, name: str | None) -> None:
        self._open = name
        self._remember()
        self.changed.emit()

    def _remember(self) -> None:
        self._remembered.put(_VIEW, self._open or "")
        self._remembered.put(_STAGE, self._panel.stage())

    def _show_remembered(self) -> None:
        """What was open when the program ended; a view may have been taken away since."""
        name, stage = self._remembered.get(_VIEW), self._remembered.get(_STAGE)
        if any(one.name == name for one in self.views):
            self.open(str(name))
        elif stage in tuple(Stage) and stage != self._panel.stage():
            self._show_stage(Stage(str(stage)))

    def _on_columns_changed(self) -> None:
        known = self.opened
        name = None if known is None else known.name
        self._deeds.keep_columns(name, self._panel.table.columns.columns, self.read)


def _essence(view: View) -> View:
    conditions = tuple(sorted(view.conditions, key=lambda one: one.wish))
    return replace(view, conditions=conditions, columns=())
