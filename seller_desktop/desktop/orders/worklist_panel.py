"""The left side of the Orders screen: tabs, conditions, table, and the strip below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ...domain.event import Changes
from ...domain.order import TO_SHIP_STATUSES
from ...store.worklist import SortColumn, Stage, WorklistFilter, WorklistRow
from ..context import PageContext
from ..forms.ui_orders_worklist import Ui_OrdersWorklist
from ..tables.source import Order
from ..tables.table_view import TableView
from ..tables.window_model import WindowModel
from ..widgets.bulk_bar import Footer
from ..widgets.strip import OfflineStrip
from .columns import RECEIVER, WIDE_ONLY, row_marks, worklist_columns
from .conditions import Conditions
from .line_rules import LineRules
from .selection_watch import SelectionWatch
from .shop_faces import ShopFaces
from .stage_words import empty_words, stage_tabs
from .words import Words
from .worklist_counts import ListCounts, read_counts
from .worklist_source import WorklistSource

_MINUTE_MS = 60_000
_RECEIVER_FROM = 800
_WIDE_FROM = 1180


@dataclass(frozen=True, slots=True)
class _Target:
    """A line to go to once the list that holds it is there."""

    line_id: int


class WorklistPanel(QWidget):
    """Shows one stage of the orders. `current_changed` carries a line's id or None."""

    current_changed = Signal(object)
    opened = Signal(object)
    stage_changed = Signal()
    minute_passed = Signal()
    stepped_out = Signal()

    def __init__(
        self,
        context: PageContext,
        words: Words,
        faces: ShopFaces,
        rules: LineRules,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._faces = faces
        self._ui = Ui_OrdersWorklist()
        self._ui.setupUi(self)
        self.model = WindowModel(
            worklist_columns(words, faces),
            context.tasks,
            Order(SortColumn.DUE),
            row_marks,
            self,
        )
        self.table = TableView(self.model, self.tr("Orders"), self)
        self.selection = SelectionWatch(context, self.model, rules, self)
        self.counts = ListCounts()
        self._count_turn = 0
        self._target: _Target | None = None
        self._ui.table_layout.addWidget(self.table)
        self._set_up_bars()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._on_minute)
        self._connect()
        self._on_minute()
        self._show_list()

    @property
    def footer(self) -> Footer:
        """The strip below the table."""
        return self._ui.worklist_footer

    @property
    def strip(self) -> OfflineStrip:
        """The strip that says that no shop answers."""
        return self._ui.offline_strip

    def stage(self) -> Stage:
        """The tab in front."""
        return Stage(self._ui.stage_tabs.current())

    def show_stage(self, stage: str) -> None:
        """Bring a tab to the front."""
        self._ui.stage_tabs.set_current(stage)

    def search(self, text: str) -> None:
        """Search all orders for a text."""
        self.show_stage(Stage.ALL)
        self.conditions.search(text)

    def go_to(self, line_id: int) -> None:
        """Make a line current; where the list lacks it, look through all orders."""
        if self.table.go_to(line_id):
            return
        self._target = _Target(line_id)
        if self.model.loading:
            return
        self.conditions.clear()
        self.show_stage(Stage.ALL)

    def focus_search(self) -> None:
        """Put the cursor into the search within the list."""
        self._ui.list_search_field.setFocus()
        self._ui.list_search_field.selectAll()

    def regions(self) -> tuple[QWidget, ...]:
        """The parts F6 goes through."""
        tabs = self._ui.stage_tabs.focusProxy() or self._ui.stage_tabs
        return (tabs, self._ui.due_today_chip, self.table, self._ui.worklist_footer)

    def target_ids(self) -> list[int]:
        """The lines a deed is about: the ticked ones, else the current one."""
        if len(self.model.checked):
            ticked = self.model.checked.ids()
            everything = self.model.ids(0, self.model.rowCount() - 1)
            return [line_id for line_id in everything if line_id in ticked]
        current = self.table.current_id()
        return [] if current is None else [current]

    def advance(self, acted: frozenset[int]) -> None:
        """Make the next open row current after a deed on these lines."""
        row = self.table.current_row()
        current = self.table.current_id()
        if row < 0 or current not in acted:
            return
        for number in range(row + 1, self.model.rowCount()):
            line_id = self.model.id_at(number)
            if line_id is None or line_id in acted:
                continue
            known = self.model.loaded(line_id)
            if known is None or _is_open(known):
                self.table.go_to(line_id)
                return

    def refresh(self, changes: Changes) -> None:
        """Read again what changed; selection, current row and scroll position stay."""
        if changes.shops:
            self._show_list()
        elif changes.lines or changes.claims or changes.actions:
            by_sync = changes.initiator != "seller"
            self.model.refresh(changes.lines or None, fresh=by_sync)
            self._count()
            self.selection.read()

    def reload(self) -> None:
        """Read the list again, after a failure or when the day has changed."""
        self._show_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        self.table.show_column(RECEIVER, width >= _RECEIVER_FROM)
        for key in WIDE_ONLY:
            self.table.show_column(key, width >= _WIDE_FROM)

    def _set_up_bars(self) -> None:
        ui = self._ui
        ui.stage_tabs.setAccessibleName(self.tr("Stages"))
        ui.stage_tabs.set_stages(stage_tabs())
        ui.clear_filter_button.set_kind("flat")
        ui.clear_filter_button.set_key("Esc")
        ui.clear_filter_button.hide()
        ui.list_search_field.set_words(self.tr("Search in this list"))
        ui.list_search_field.set_key("Ctrl+F")
        chips = (
            ui.due_today_chip,
            ui.bundle_chip,
            ui.gift_chip,
            ui.jeju_chip,
            ui.waiting_chip,
        )
        ui.waiting_chip.set_glyph("pending")
        self.conditions = Conditions(
            chips, ui.list_search_field, ui.clear_filter_button, self._context.office.clock, self
        )

    def _connect(self) -> None:
        ui, model = self._ui, self.model
        ui.stage_tabs.current_changed.connect(self._on_stage_changed)
        self.conditions.changed.connect(self._show_list)
        self._context.shop_filter.changed.connect(self._show_list)
        ui.list_search_field.left.connect(self.table.setFocus)
        ui.list_search_field.returnPressed.connect(self.table.setFocus)
        self.table.current_changed.connect(self.current_changed)
        self.table.opened.connect(self.opened)
        self.table.stepped_out.connect(self.stepped_out)
        model.keys_changed.connect(self._on_keys_changed)
        model.failed.connect(self._on_failed)
        ui.empty_view.button_clicked.connect(self._on_empty_button)
        ui.error_view.button_clicked.connect(self.reload)
        ui.offline_strip.link_clicked.connect(self._on_waiting_wanted)

    def _on_waiting_wanted(self) -> None:
        self.show_stage(Stage.ALL)
        self.conditions.show_waiting()

    def _filter(self) -> WorklistFilter:
        stage = WorklistFilter(self.stage(), self._context.shop_filter.shop_ids)
        return self.conditions.apply(stage)

    def _show_list(self) -> None:
        office = self._context.office
        wanted = self._filter()
        self.model.set_source(WorklistSource(office.db, office.clock, wanted, self._faces))
        self._count()

    def _count(self) -> None:
        office, wanted = self._context.office, self._filter()
        self._count_turn += 1
        turn = self._count_turn

        def work() -> ListCounts:
            with office.db.read_raw() as conn:
                return read_counts(conn, wanted, office.clock.now_ms())

        def done(counts: ListCounts) -> None:
            if turn == self._count_turn:
                self.counts = counts
                self._ui.stage_tabs.set_counts({str(k): n for k, n in counts.stages.items()})
                self.conditions.show_counts(counts)

        self._context.tasks.run(self, work, done)

    def _on_stage_changed(self) -> None:
        stage = self.stage()
        column = SortColumn.DUE if stage in _BY_DEADLINE else SortColumn.RECENCY
        self.model.set_order(Order(column, descending=column is SortColumn.RECENCY))
        self._show_list()
        self.stage_changed.emit()

    def _on_keys_changed(self) -> None:
        ui = self._ui
        if self.model.rowCount():
            ui.view_stack.setCurrentWidget(ui.table_view_page)
        else:
            self._show_empty()
        target, self._target = self._target, None
        if target is not None and not self.table.go_to(target.line_id):
            self._find_everywhere(target)
        self.selection.read()
        self.selection.read_whole()

    def _find_everywhere(self, target: _Target) -> None:
        if self.stage() is not Stage.ALL or self.conditions.any():
            self._target = target
            self.conditions.clear()
            self.show_stage(Stage.ALL)

    def _show_empty(self) -> None:
        ui, names = self._ui, self.conditions.names()
        if names:
            ui.empty_view.set_icon("search-x")
            words = self.tr("%n condition(s): %1", "", len(names)).replace("%1", ", ".join(names))
            ui.empty_view.set_words(
                self.tr("No order matches"), words, self.tr("Clear conditions"), "Esc"
            )
        else:
            ui.empty_view.set_icon("inbox")
            ui.empty_view.set_words(*empty_words(self.stage()))
        ui.view_stack.setCurrentWidget(ui.empty_view)

    def _on_empty_button(self) -> None:
        self.conditions.clear()
        self.table.setFocus()

    def _on_failed(self, problem: Problem) -> None:
        words = self._words.problem(problem)
        self._ui.error_view.set_failure(
            words.title, problem.marketplace_message or "", words.hint, self.tr("Try again"), "F5"
        )
        self._ui.view_stack.setCurrentWidget(self._ui.error_view)

    def _on_minute(self) -> None:
        now = self._context.office.clock.now_ms()
        self.table.set_now(now)
        self.minute_passed.emit()
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS)


_BY_DEADLINE = frozenset({Stage.OPEN, Stage.PAID, Stage.ACCEPTED, Stage.OVERDUE})


def _is_open(row: WorklistRow) -> bool:
    return row.status in TO_SHIP_STATUSES and not row.pending
