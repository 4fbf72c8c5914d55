"""The Today screen: the day's ruler, the must-do board, what needs attention, the shops."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ...actions import orders
from ...domain.errors import Problem
from ...domain.event import Changes
from ...domain.korea_time import day_end_ms, korean_day
from ...domain.pickup import PickupPlan, pickup_plan
from ...store import settings
from ...store.day_ahead import confirmable_lines
from ...sync.news import SyncProgress
from ...system.korean_calendar import korean_business_days
from ..context import PageContext
from ..forms.ui_today_page import Ui_TodayPage
from ..page import Badge, Page
from ..place import Place
from ..sync_summary import ShopState
from .attention_words import attention_items
from .board import BoardFacts, BoardRow, Urgency, board_rows
from .board_model import BoardLine, board_items
from .confirming import as_offered, with_key_lives
from .day_marks import day_marks
from .pickup_words import pickup_words
from .reading import TodayReading, read_today
from .shop_words import shop_line

_CONFIRM_ALL = "Ctrl+Shift+Return"
_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS
_NARROW = 1040
_SIDE, _SIDE_NARROW = 364, 300


class TodayPage(Page):
    """One list ordered by deadline. It reads in a task and paints what it last read."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reading: TodayReading | None = None
        self._rows: tuple[BoardRow, ...] = ()
        self._progress: dict[int, SyncProgress] = {}
        self._busy = self._again = False
        self._ui = Ui_TodayPage()
        self._ui.setupUi(self)
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.CoarseTimer)
        self._set_up()
        self._connect()
        self._read()

    def title(self) -> str:
        return self.tr("Today")

    def activate(self, place: Place | None) -> None:
        del place
        self._show()

    def refresh(self, changes: Changes) -> None:
        of_desk = changes.lines or changes.claims or changes.inquiries or changes.actions
        if of_desk or changes.shops or changes.settings:
            self._read()

    def badge(self) -> Badge:
        pressing = [row for row in self._rows if row.urgency is Urgency.PRESSING]
        return Badge(len(pressing), alarm=bool(pressing))

    def first_focus(self) -> QWidget:
        return self._ui.board_view

    def regions(self) -> tuple[QWidget, ...]:
        return self._ui.board_view, self._ui.attention, self._ui.shop_health

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _NARROW
        self._ui.side_scroll.setFixedWidth(_SIDE if wide else _SIDE_NARROW)

    def _set_up(self) -> None:
        ui = self._ui
        ui.date_label.set_style("title")
        ui.summary_label.set_tone("secondary")
        ui.confirm_all_button.set_key(_CONFIRM_ALL)
        ui.attention_head.set_words(self.tr("Needs attention"))
        ui.shops_head.set_words(self.tr("Shops"))
        ui.board_view.setAccessibleName(self.tr("To do, by deadline"))

    def _connect(self) -> None:
        ui, context = self._ui, self._context
        ui.board_view.chosen.connect(self._on_row_chosen)
        ui.confirm_all_button.clicked.connect(self._on_confirm_all)
        ui.attention.chosen.connect(context.go)
        ui.pickup_line.chosen.connect(context.go)
        ui.shop_health.chosen.connect(self._on_shop_chosen)
        ui.empty_state.button_clicked.connect(self._on_empty_button)
        self._confirm_all = self.add_command(
            self.tr("Confirm all"), _CONFIRM_ALL, self._on_confirm_all
        )
        self.add_command(
            self.tr("Boxes that miss the pick-up"), "Ctrl+Shift+G", ui.pickup_line.choose
        )
        context.bridge.progress.connect(self._on_progress)
        context.shop_filter.changed.connect(self._read)
        context.settings.changed.connect(self._show)
        self._minute.timeout.connect(self._tick)

    def _read(self) -> None:
        """Read the day again; what comes in meanwhile makes one more reading, not many."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        office, shop_ids = self._context.office, self._context.shop_filter.shop_ids
        now = office.clock.now_ms()

        def work() -> TodayReading:
            korean_business_days()  # slow the first time: not in the window's thread
            with office.db.read_raw() as conn:
                reading = read_today(conn, shop_ids, now)
            offered = as_offered(reading, office.registry)
            return with_key_lives(offered, office.registry, now)

        self._context.tasks.run(self, work, self._on_read, self._on_failed)

    def _on_read(self, reading: TodayReading) -> None:
        self._busy = False
        self._reading = reading
        self._show()
        if self._again:
            self._again = False
            self._read()

    def _on_failed(self, problem: Problem) -> None:
        self._busy = False
        self._context.show_problem(problem)

    def _show(self) -> None:
        """Paint what was read, as it stands at this minute."""
        if self._reading is None:
            return
        now = self._context.office.clock.now_ms()
        states = self._states(self._reading)
        self._show_head(self._reading, now)
        self._show_board(self._reading, states, now)
        self._show_side(self._reading, states, now)

    def _states(self, reading: TodayReading) -> tuple[ShopState, ...]:
        return tuple(
            ShopState(one.shop, one.health, self._progress.get(one.shop.id))
            for one in reading.shops
        )

    def _show_head(self, reading: TodayReading, now: int) -> None:
        ui, day = self._ui, korean_day(now)
        pattern = self.tr("dddd, MMMM d")
        ui.date_label.setText(QLocale().toString(QDate(day.year, day.month, day.day), pattern))
        arrivals = reading.arrivals
        new_orders = self.tr("%n new order(s)", "", arrivals.counts.orders)
        new_claims = self.tr("%n claim(s)", "", arrivals.counts.claims)
        span = self.tr("Overnight: %1") if arrivals.overnight else self.tr("So far today: %1")
        ui.summary_label.setText(span.replace("%1", f"{new_orders} · {new_claims}"))
        to_confirm = sum(e.count for e in reading.lines if e.status == "paid")
        confirms = bool(reading.confirming) or not reading.shops
        ui.confirm_all_button.setVisible(confirms)
        self._confirm_all.setVisible(confirms)
        ui.confirm_all_button.setText(self.tr("Confirm all %n", "", to_confirm))
        ui.confirm_all_button.setEnabled(to_confirm > 0)
        plan = self._plan(reading, now)
        names = {one.shop.id: one.shop.name for one in reading.shops}
        marks = day_marks(reading.lines, names, now, plan, self._warning_ms())
        ui.day_ruler.set_day(now, marks, self._shipped_words(reading, now))
        ui.pickup_line.show_words(pickup_words(plan, now))
        ui.pickup_line.setVisible(bool(reading.shops))

    def _plan(self, reading: TodayReading, now: int) -> PickupPlan:
        get = self._context.settings.get
        visit, cutoff = get(settings.PICKUP), get(settings.CUTOFF)
        return pickup_plan(reading.boxes, reading.sent, now, visit, cutoff, korean_business_days())

    def _shipped_words(self, reading: TodayReading, now: int) -> tuple[str, str]:
        end = day_end_ms(now)
        left = sum(e.count for e in reading.lines if e.due_at is not None and e.due_at <= end)
        done = reading.shipped
        return self.tr("Shipped today"), f"{done:,} / {done + left:,}"

    def _show_board(self, reading: TodayReading, states: tuple[ShopState, ...], now: int) -> None:
        broken = tuple(state.shop.id for state in states if state.needs_deed)
        facts = BoardFacts(
            reading.lines, reading.claims, reading.inquiries, reading.stopped, broken
        )
        self._rows = board_rows(facts, now, korean_business_days(), self._warning_ms())
        shops = {state.shop.id: state.shop for state in states}
        items = board_items(self._rows, shops, now, self._warning_ms())
        ui = self._ui
        ui.board_view.set_items(items)
        if items:
            ui.board_stack.setCurrentWidget(ui.board_page)
        else:
            self._show_empty(states)
        self.badge_changed.emit()

    def _show_empty(self, states: tuple[ShopState, ...]) -> None:
        ui = self._ui
        fetching = [state.history for state in states if state.history is not None]
        if not states:
            ui.empty_state.set_icon("store")
            ui.empty_state.set_words(
                self.tr("No shop yet"),
                self.tr("Connect your first shop and its orders appear here."),
                self.tr("Add a shop"),
            )
        elif fetching or all(state.health.last_success_at is None for state in states):
            ui.empty_state.set_icon("download")
            ui.empty_state.set_words(
                self.tr("Fetching your orders"), self.tr("Today's work comes first.")
            )
        else:
            ui.empty_state.set_icon("circle-check")
            ui.empty_state.set_words(
                self.tr("All done"),
                self.tr("Nothing waits for you. New orders and claims appear by themselves."),
            )
        ui.board_stack.setCurrentWidget(ui.empty_page)

    def _show_side(self, reading: TodayReading, states: tuple[ShopState, ...], now: int) -> None:
        ui = self._ui
        items = attention_items(
            states,
            reading.stopped,
            reading.waiting,
            reading.unread,
            reading.lives,
            self._context.language,
        )
        ui.attention.show_items(items)
        ui.attention_head.set_words(self.tr("Needs attention"), str(len(items)) if items else "")
        lives = reading.lives
        ui.shop_health.show_lines([shop_line(s, now, lives.get(s.shop.id)) for s in states])
        ui.shops_head.set_words(self.tr("Shops"), str(len(states)) if states else "")

    def _warning_ms(self) -> int:
        return self._context.settings.get(settings.WARNING_HOURS) * _HOUR_MS

    def _tick(self) -> None:
        """Deadlines in words change at full minutes."""
        now = self._context.office.clock.now_ms()
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS)
        self._show()

    def _on_progress(self, progress: SyncProgress) -> None:
        before = self._progress.get(progress.shop_id)
        self._progress[progress.shop_id] = progress
        if before is not None and before.activity is not progress.activity:
            self._read()  # how a round ended stands in the shop's health
        elif self._reading is not None:
            now = self._context.office.clock.now_ms()
            self._show_side(self._reading, self._states(self._reading), now)

    def _on_row_chosen(self, line: BoardLine) -> None:
        if line.words.deed:
            self._confirm(line.row.due_until)
        else:
            self._context.go(line.words.place)

    def _on_confirm_all(self) -> None:
        if self._ui.confirm_all_button.isEnabled():
            self._confirm(None)

    def _confirm(self, due_until: int | None) -> None:
        """Confirm what is to be confirmed now, which may be more than what was last painted."""
        office = self._context.office
        shop_ids = self._reading.confirming if self._reading is not None else frozenset()
        hold = float(self._context.settings.get(settings.UNDO_SECONDS))

        def work() -> orders.Queued | None:
            with office.db.read_raw() as conn:
                ids = confirmable_lines(conn, shop_ids, due_until)
            return orders.confirm(office, ids, hold_seconds=hold) if ids else None

        self._context.tasks.run(self, work, self._on_confirmed)

    def _on_confirmed(self, queued: orders.Queued | None) -> None:
        if queued is None:
            self._context.notify(self.tr("There is nothing to confirm any more"))
            return
        count = len(queued.action_ids)
        text = self.tr("%n confirmation(s) saved", "", count)
        self._context.notify(text, undo=queued.request_id, shops=queued.shops)

    def _on_shop_chosen(self, shop_id: int) -> None:
        self._context.go(Place("shops", shop_id=shop_id))

    def _on_empty_button(self) -> None:
        self._context.go(Place("shops", stage="add"))
