"""The Orders screen: wires the worklist, the detail pane, the deeds and their keys together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.event import Changes
from ...store.settings import ROW_DENSITY
from ...store.worklist import Stage
from ..context import PageContext
from ..export.export_deed import ExportDeed
from ..forms.ui_orders_page import Ui_OrdersPage
from ..page import Badge, Page
from ..place import Place
from ..tables.copied_rows import RowCopy
from ..theme import RowKind
from .bulk_deeds import BulkDeeds
from .columns import file_columns
from .deed_words import DEED_KEYS, deed_word
from .deeds import OrderDeeds
from .detail_pane import DetailPane
from .hold_deed import HOLD_KEY, HoldDeed
from .line_dialogs import LineDialogs
from .line_rules import LINE_VERBS, LineRules
from .offline_watch import OfflineWatch
from .pane_frame import PaneFrame
from .shop_faces import ShopFaces
from .view_button import ViewButton
from .view_commands import ViewCommands
from .words import Words
from .worklist_panel import WorklistPanel
from .worklist_views import WorklistViews

_ROW_KINDS: dict[str, RowKind] = {
    "dense": "dense",
    "standard": "standard",
    "comfortable": "comfortable",
}


class OrdersPage(Page):
    """Worklist at the left, the current order at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._words = Words(context.language, context.office.registry)
        faces = ShopFaces()
        self.rules = rules = LineRules(context.office.registry, faces)
        self._verb_actions: dict[Verb, QAction] = {}
        self._ui = Ui_OrdersPage()
        self._ui.setupUi(self)
        self.deeds = OrderDeeds(context, self)
        self.panel = WorklistPanel(context, self._words, faces, rules, self)
        self.pane = DetailPane(context, self._words, rules, self.deeds, self)
        self.dialogs = LineDialogs(context, self._words, rules, self.deeds, self)
        self._asking = {
            Verb.DELAY: self.dialogs.delay,
            Verb.CHANGE_INVOICE: self.dialogs.change_invoice,
            Verb.NOTE: self.dialogs.send_note,
            Verb.CANCEL: self.dialogs.cancel,
        }
        self._hold = HoldDeed(context, self)
        self._offline = OfflineWatch(context, self.panel.strip, self)
        self._export = ExportDeed(context, self)
        self._bulk = BulkDeeds(self.panel.footer, self.panel, self._words, rules, self)
        self._ui.page_layout.insertWidget(0, self.panel.bars)
        self._ui.worklist_host_layout.addWidget(self.panel)
        self._ui.detail_host_layout.addWidget(self.pane)
        ui = self._ui
        self.frame = PaneFrame(ui.body, ui.body_layout, ui.pane_line, ui.detail_host)
        self.views = WorklistViews(context, self.panel)
        commands = ViewCommands(self, self.panel, self.views)
        self._copying = RowCopy(self.panel.table, self.panel.model)
        self._add_actions()
        commands.add(ViewButton(context, self.panel.view_button, self.views, commands.of_view))
        self._connect()
        self._offline.read()
        self._on_settings_changed()
        self._show_commands()

    def title(self) -> str:
        return self.tr("Orders")

    def activate(self, place: Place | None) -> None:
        if place is None:
            return
        if place.shop_id is not None:
            self._context.shop_filter.choose([place.shop_id])
        if place.stage is not None:
            self.panel.show_stage(place.stage)
        if place.only is not None:
            self.panel.conditions.show_only(place.only, place.title)
        if place.text is not None:
            self.panel.search(place.text)
        if place.line_id is not None:
            self._open_line(place.line_id)

    def refresh(self, changes: Changes) -> None:
        self.panel.refresh(changes)
        if changes.shops:
            self._show_commands()
        shown = self.pane.detail
        if shown is not None and (shown.line_id in changes.lines or changes.claims):
            self.pane.refresh()
        if changes.shops or changes.actions:
            self._offline.read()

    def badge(self) -> Badge:
        stages = self.panel.counts.stages
        late = stages.get(Stage.OVERDUE, 0) + stages.get(Stage.DECIDE, 0)
        return Badge(stages.get(Stage.OPEN, 0), alarm=late > 0)

    def first_focus(self) -> QWidget:
        return self.panel.table

    def says_offline(self) -> bool:
        return True

    def regions(self) -> tuple[QWidget, ...]:
        return (*self.panel.regions(), *self.pane.regions())

    def _add_actions(self) -> None:
        for verb in LINE_VERBS:
            action = self._add_action(deed_word(verb), DEED_KEYS[verb], self._doer(verb))
            self._verb_actions[verb] = action
        self._add_action(self.tr("Search in this list"), "Ctrl+F", self.panel.focus_search)
        self._add_action(self.tr("Show the receiver"), "Ctrl+R", self.pane.receiver.reveal)
        self._add_action(self.tr("Write a memo (this PC only)"), "Ctrl+M", self.pane.focus_memo)
        self._add_action(self.tr("Show or hide the order"), "Ctrl+I", self.frame.toggle)
        self._add_action(self.tr("Put on hold, or release"), HOLD_KEY, self._on_hold)
        self._add_action(self.tr("Copy as a table"), "Ctrl+C", self.copy_rows)
        self._add_action(self.tr("Export orders…"), "Ctrl+Shift+E", self.export_orders)

    def _on_hold(self) -> None:
        """The ticked lines, else the current one."""
        current = self.panel.table.current_id()
        chosen = self.panel.ticked_ids() if len(self.panel.model.checked) else [current]
        self._hold.toggle([line_id for line_id in chosen if line_id is not None])

    def copy_rows(self) -> None:
        """Put the ticked rows, else the current one, on the clipboard as a table."""

        def told(count: int) -> None:
            self._context.notify(self.tr("%n row(s) copied as a table", "", count))

        self._copying.copy(told)

    def _show_commands(self) -> None:
        """A deed that no marketplace of the seller knows is in no menu and has no key."""
        for verb, action in self._verb_actions.items():
            action.setVisible(self.rules.offered_anywhere(verb))

    def _add_action(self, text: str, key: str, deed: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(deed)
        self.addAction(action)
        return action

    def export_orders(self) -> None:
        """Ask what of this list goes into a file."""
        panel = self.panel
        columns = file_columns(column.key for column in panel.table.columns.shown())
        self._export.ask(panel.ticked_ids(), panel.shown_ids(), columns)

    def _doer(self, verb: Verb) -> Callable[[], None]:
        return lambda: self._do(verb, None)

    def _connect(self) -> None:
        self.panel.current_changed.connect(self._on_current_changed)
        self.panel.opened.connect(self._on_opened)
        self.panel.stepped_out.connect(self._on_stepped_out)
        self.panel.clear_wanted.connect(self._on_clear_wanted)
        self.panel.minute_passed.connect(self.pane.set_now)
        self.pane.verb_chosen.connect(self._on_verb_of_pane)
        self.pane.line_wanted.connect(self._open_line)
        self.pane.hold_wanted.connect(lambda line_id: self._hold.toggle([line_id]))
        self._bulk.hold_wanted.connect(self._on_hold)
        self.pane.closed.connect(self._on_pane_closed)
        self.pane.stepped_out.connect(self._on_pane_left)
        self._bulk.chosen.connect(self._on_verb_of_bulk)
        self._bulk.retried.connect(self.deeds.retry)
        self._bulk.export_wanted.connect(self.export_orders)
        self._bulk.released.connect(self.deeds.release)
        self.deeds.acted.connect(self._on_acted)
        self._context.settings.changed.connect(self._on_settings_changed)

    def _do(self, verb: Verb, line_ids: list[int] | None) -> None:
        """Do something with the ticked lines, else with the current one, or with these; say so
        where it fits none of them, or where some are left out."""
        left = ""
        if line_ids is None:
            line_ids, left = self._targets(verb), self._left_out(verb)
        if not line_ids:
            self._say_why_none(verb)
        elif verb is Verb.CONFIRM:
            self.deeds.confirm(line_ids, left)
        elif verb is Verb.DISPATCH:
            self.dialogs.dispatch(line_ids)
        else:
            self._asking[verb](line_ids, left)

    def _left_out(self, verb: Verb) -> str:
        return self._bulk.left_out(verb) if len(self.panel.model.checked) else ""

    def _say_why_none(self, verb: Verb) -> None:
        """A key was struck that means nothing here: the marketplace or the state rules it out."""
        why, shown = "", self.pane.detail
        if len(self.panel.model.checked):
            why = self._bulk.why_none(verb)
        elif shown is not None and shown.line_id == self.panel.table.current_id():
            why = self.pane.why_not(verb)
        if why:
            self._context.notify(why, kind="warning")

    def _targets(self, verb: Verb) -> list[int]:
        """Ticked lines that the verb fits; a dispatch also shows those it can't send, and why."""
        ticked = len(self.panel.model.checked) > 0
        if ticked and verb is Verb.DISPATCH:
            return self.panel.ticked_ids()
        if ticked:
            return list(self.panel.selection.selection.ids(verb))
        current = self.panel.table.current_id()
        if current is None:
            return []
        shown = self.pane.detail
        fits = shown is None or shown.line_id != current or verb in self.pane.fitting
        known = shown is None or self.rules.offers(shown.shop_id, verb)
        return [current] if fits or (verb is Verb.DISPATCH and known) else []

    def _on_verb_of_bulk(self, verb: Verb) -> None:
        self._do(verb, None)

    def _on_verb_of_pane(self, verb: Verb) -> None:
        shown = self.pane.detail
        if shown is not None:
            self._do(verb, [shown.line_id])

    def _on_acted(self, line_ids: frozenset[int]) -> None:
        self.panel.model.checked.clear()
        self.panel.advance(line_ids)

    def _on_current_changed(self, line_id: int | None) -> None:
        self.pane.show_line(line_id)

    def _on_opened(self, line_id: int) -> None:
        self.frame.open()
        self.pane.show_line(line_id)
        self.pane.focus_first()

    def _open_line(self, line_id: int) -> None:
        self.frame.open()
        self.panel.go_to(line_id)
        self.pane.show_line(line_id)

    def _on_stepped_out(self) -> None:
        if not self.frame.step_out() and not self.views.step_out():
            self.panel.conditions.clear()

    def _on_clear_wanted(self) -> None:
        if self.views.opened is not None:
            self.views.leave()
        else:
            self.panel.conditions.clear()
        self.panel.table.setFocus()

    def _on_pane_closed(self) -> None:
        self.frame.close()
        self.panel.table.setFocus()

    def _on_pane_left(self) -> None:
        self.frame.step_out()
        self.panel.table.setFocus()

    def _on_settings_changed(self) -> None:
        density = self._context.settings.get(ROW_DENSITY)
        self.panel.table.set_row_kind(_ROW_KINDS.get(density, "standard"))
        self.pane.refresh()
