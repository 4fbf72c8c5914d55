"""The left side of the Orders screen: tabs, conditions, table, and the strip below."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.event import Changes
from ...domain.order import TO_SHIP_STATUSES
from ...domain.shop import Shop
from ...domain.view import View
from ...store.desk_state import shops_with_health
from ...store.worklist import Sort, SortColumn, Stage, WorklistFilter, WorklistRow
from ..context import PageContext
from ..forms.ui_orders_worklist import Ui_OrdersWorklist
from ..tables.column_menu import ColumnMenu
from ..tables.source import Order
from ..tables.table_view import TableView
from ..tables.window_model import WindowModel
from ..widgets.bulk_bar import Footer
from ..widgets.buttons import KeyButton
from ..widgets.strip import OfflineStrip
from .columns import ORDER_NO, RECEIVER, WIDE_ONLY, row_marks, worklist_columns
from .condition_menu import ConditionMenu
from .conditions import Conditions
from .counts_watch import CountsWatch
from .line_rules import LineRules
from .list_states import ListStates
from .selection_watch import SelectionWatch
from .shop_faces import ShopFaces
from .stage_words import accepted_word, stage_tabs
from .view_texts import ViewTexts
from .words import Words
from .worklist_counts import ListCounts
from .worklist_source import WorklistSource

_MINUTE_MS = 60_000


class WorklistPanel(QWidget):
    """Shows one stage of the orders. `current_changed` carries a line's id or None.

    `shown_changed` follows every other tab, condition or order; `narrowing_left` says that
    something led past all conditions.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    stage_changed = Signal()
    shown_changed = Signal()
    narrowing_left = Signal()
    minute_passed = Signal()
    stepped_out = Signal()
    clear_wanted = Signal()

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
        self._faces = faces
        self._rules = rules
        faces.set(self._read_shops())
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
        self.table.columns.give_way(WIDE_ONLY, (RECEIVER,), (ORDER_NO,))
        self.selection = SelectionWatch(context, self.model, rules, self)
        self._counting = CountsWatch(context, self)
        self.states = ListStates(self._ui, words, self)
        self.texts = ViewTexts(context)
        self.column_menu = ColumnMenu(self.table, self.model)
        self._target: int | None = None
        self._opening = False
        self._ui.table_layout.addWidget(self.table)
        self._set_up_bars()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._on_minute)
        self._connect()
        self._on_minute()
        self._show_list()

    @property
    def counts(self) -> ListCounts:
        """What tabs and conditions hold."""
        return self._counting.counts

    @property
    def footer(self) -> Footer:
        """The strip below the table."""
        return self._ui.worklist_footer

    @property
    def bars(self) -> QWidget:
        """Tabs, conditions and the strip of an offline desk, for the whole width of the screen."""
        return self._ui.bars

    @property
    def strip(self) -> OfflineStrip:
        """The strip that says that no shop answers."""
        return self._ui.offline_strip

    def stage(self) -> Stage:
        """The tab in front."""
        return Stage(self._ui.stage_tabs.current())

    @property
    def view_button(self) -> KeyButton:
        """The button that says which view is open."""
        return self._ui.view_button

    def shown_view(self) -> View:
        """What the list shows and how."""
        order = self.model.order
        sort = Sort(SortColumn(order.sort_key), order.descending)
        narrowed = self.conditions
        columns = self.table.columns.columns
        return View(self.stage(), narrowed.conditions, narrowed.text, sort, columns)

    def show_view(self, view: View) -> None:
        """Show this, read once."""
        self._opening = True
        self.show_stage(view.stage)
        self.conditions.set(view.conditions, view.text)
        self.table.columns.set_columns(view.columns)
        self._opening = False
        self._show_list(Order(view.sort.column, view.sort.descending))

    def add_condition(self) -> None:
        """Offer the conditions there are."""
        self._adding.open(self._ui.add_condition_button)

    def show_stage(self, stage: str) -> None:
        """Bring a tab to the front."""
        self._ui.stage_tabs.set_current(stage)

    def search(self, text: str) -> None:
        """Search all orders for a text."""
        self.narrowing_left.emit()
        self.conditions.set((), "")
        self.show_stage(Stage.ALL)
        self.conditions.search(text)

    def go_to(self, line_id: int) -> None:
        """Make a line current; where the list lacks it, look through all orders."""
        if self.table.go_to(line_id):
            return
        self._target = line_id
        if self.model.loading:
            return
        self._widen()

    def focus_search(self) -> None:
        """Put the cursor into the search within the list."""
        self._ui.list_search_field.setFocus()
        self._ui.list_search_field.selectAll()

    def regions(self) -> tuple[QWidget, ...]:
        """The parts F6 goes through."""
        tabs = self._ui.stage_tabs.focusProxy() or self._ui.stage_tabs
        return (tabs, self._ui.due_today_chip, self.table, self._ui.worklist_footer)

    def ticked_ids(self) -> list[int]:
        """The ticked lines, in the order of the list."""
        ticked = self.model.checked.ids()
        everything = self.model.ids(0, self.model.rowCount() - 1) if ticked else ()
        return [line_id for line_id in everything if line_id in ticked]

    def shown_ids(self) -> list[int]:
        """Every line of the list, in its order."""
        count = self.model.rowCount()
        return list(self.model.ids(0, count - 1)) if count else []

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
        if changes.shops and self._faces.set(self._read_shops()):
            self.model.refresh()
            self._name_tabs()
        if changes.lines or changes.claims or changes.actions:
            by_sync = changes.initiator != self._context.office.actor
            self.model.refresh(changes.lines or None, fresh=by_sync)
            self._counting.read(self._filter())
            self.selection.read()

    def reload(self) -> None:
        """Read the list again, after a failure or when the day has changed."""
        self._show_list()

    def _set_up_bars(self) -> None:
        ui = self._ui
        ui.stage_tabs.setAccessibleName(self.tr("Stages"))
        ui.stage_tabs.set_stages(stage_tabs())
        self._name_tabs()
        ui.list_search_field.set_words(self.tr("Search in this list"))
        ui.list_search_field.set_key("Ctrl+F")
        self.conditions = Conditions(ui, self.texts.of, self)
        self._adding = ConditionMenu(self._context, self.conditions, self.texts, self)

    def _name_tabs(self) -> None:
        confirms = self._rules.offered_anywhere(Verb.CONFIRM)
        self._ui.stage_tabs.set_word(Stage.ACCEPTED, accepted_word(confirms))

    def _connect(self) -> None:
        ui, model = self._ui, self.model
        ui.stage_tabs.current_changed.connect(self._on_stage_changed)
        self.conditions.changed.connect(self.reload)
        ui.add_condition_button.clicked.connect(self.add_condition)
        ui.clear_filter_button.clicked.connect(self.clear_wanted)
        self._counting.changed.connect(self._on_counted)
        self._context.shop_filter.changed.connect(self.reload)
        ui.list_search_field.left.connect(self.table.setFocus)
        ui.list_search_field.returnPressed.connect(self.table.setFocus)
        self.table.current_changed.connect(self.current_changed)
        self.table.opened.connect(self.opened)
        self.table.stepped_out.connect(self.stepped_out)
        model.keys_changed.connect(self._on_keys_changed)
        model.order_changed.connect(self.shown_changed)
        model.failed.connect(self.states.show_failure)
        ui.empty_view.button_clicked.connect(self._on_empty_button)
        ui.error_view.button_clicked.connect(self.reload)
        ui.offline_strip.link_clicked.connect(self._on_waiting_wanted)

    def _on_waiting_wanted(self) -> None:
        self.show_stage(Stage.ALL)
        self.conditions.show_waiting()

    def _filter(self) -> WorklistFilter:
        stage = WorklistFilter(self.stage(), self._context.shop_filter.shop_ids)
        return self.conditions.apply(stage)

    def _read_shops(self) -> list[Shop]:
        return [one.shop for one in self._context.reader.query(shops_with_health)]

    def _show_list(self, order: Order | None = None) -> None:
        office = self._context.office
        wanted = self._filter()
        source = WorklistSource(office.db, office.clock, wanted, self._faces)
        self.model.set_source(source, order)
        self._counting.read(wanted)
        self.shown_changed.emit()

    def _on_counted(self) -> None:
        stages = self.counts.stages
        self._ui.stage_tabs.set_counts({str(stage): count for stage, count in stages.items()})
        self.conditions.show_counts(self.counts)

    def _on_stage_changed(self) -> None:
        if self._opening:
            return
        sort = first_sort(self.stage())
        self._show_list(Order(sort.column, sort.descending))
        self.stage_changed.emit()

    def _on_keys_changed(self) -> None:
        if self.model.rowCount():
            self.states.show_rows()
        else:
            self.states.show_none(self.stage(), self.conditions.names())
            if self._target is None:
                self.current_changed.emit(None)
        target, self._target = self._target, None
        if target is not None and not self.table.go_to(target):
            self._find_everywhere(target)
        self.selection.read()
        self.selection.read_whole()

    def _find_everywhere(self, target: int) -> None:
        if self.stage() is not Stage.ALL or self.conditions.any():
            self._target = target
            self._widen()

    def _widen(self) -> None:
        """All orders, for one that the list does not show."""
        self.narrowing_left.emit()
        self.conditions.clear()
        self.show_stage(Stage.ALL)

    def _on_empty_button(self) -> None:
        self.narrowing_left.emit()
        self.conditions.clear()
        self.table.setFocus()

    def _on_minute(self) -> None:
        now = self._context.office.clock.now_ms()
        self.table.set_now(now)
        self.minute_passed.emit()
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS)


_BY_DEADLINE = frozenset(
    (Stage.OPEN, Stage.PAID, Stage.ACCEPTED, Stage.OVERDUE, Stage.HELD, Stage.DECIDE)
)


def first_sort(stage: Stage) -> Sort:
    """The order a tab begins with: by deadline where something is to be shipped, else the newest
    first."""
    if stage in _BY_DEADLINE:
        return Sort(SortColumn.DUE)
    return Sort(SortColumn.RECENCY, descending=True)


def _is_open(row: WorklistRow) -> bool:
    return row.status in TO_SHIP_STATUSES and not row.pending
