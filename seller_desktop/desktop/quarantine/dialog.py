"""The records of a shop that could not be read: a list, one of them in full, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from ...actions import quarantine as actions
from ...domain.event import Changes
from ...domain.shop import Shop
from ...store.quarantine import UnreadRecord, unread_records
from ..context import PageContext
from ..forms.ui_quarantine_dialog import Ui_QuarantineDialog
from ..orders.raw_dialog import readable
from ..widgets.deadline_words import clock_time, short_date
from ..widgets.list_rows import ListRow
from ..widgets.sync_state import age_words
from .record_words import cause_words, record_title, todo_words

_WIDTH, _HEIGHT = 860, 560
_LIST_WIDTH = 320
_MOST = 200


class QuarantineDialog(QDialog):
    """Follows the store while it is open: what could be read meanwhile leaves the list."""

    def __init__(self, context: PageContext, shop: Shop, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shop = shop
        self._records: dict[int, UnreadRecord] = {}
        self._ui = Ui_QuarantineDialog()
        self._ui.setupUi(self)
        self._set_up()
        self._connect()
        self._read()

    @property
    def shown(self) -> tuple[UnreadRecord, ...]:
        """The records in the list, top to bottom."""
        return tuple(self._records.values())

    @property
    def current(self) -> UnreadRecord | None:
        """The record shown in full."""
        number = self._ui.records_view.current_id()
        return self._records.get(number) if number is not None else None

    # Set-up.

    def _set_up(self) -> None:
        ui = self._ui
        self.resize(_WIDTH, _HEIGHT)
        self.setWindowTitle(self.tr("Orders that could not be read"))
        ui.title_label.set_style("lead")
        title = self.tr("%1: orders that could not be read").replace("%1", self._shop.name)
        ui.title_label.setText(title)
        ui.message_label.set_tone("secondary")
        ui.message_label.setText(
            self.tr(
                "They came in a form this version does not know. They are kept as they came and"
                " asked for again; all other orders are stored."
            )
        )
        ui.records_view.setFixedWidth(_LIST_WIDTH)
        ui.records_view.setFrameShape(ui.records_view.Shape.NoFrame)
        ui.records_view.setAccessibleName(self.tr("Orders that could not be read"))
        ui.record_label.set_style("title")
        ui.todo_head_label.set_style("small@600")
        ui.todo_head_label.setText(self.tr("What to do"))
        ui.asked_label.set_style("small")
        ui.asked_label.set_tone("tertiary")
        ui.raw_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        ui.raw_edit.setFrameShape(ui.raw_edit.Shape.NoFrame)
        ui.raw_edit.setAccessibleName(self.tr("Raw data"))
        ui.empty_page.set_icon("circle-check")
        ui.empty_page.set_words(
            self.tr("Everything could be read"),
            self.tr("What was set aside is among the orders now, or you have checked it."),
        )
        self._set_up_buttons()

    def _set_up_buttons(self) -> None:
        ui = self._ui
        ui.copy_button.set_icon("copy")
        ui.raw_button.set_icon("file-text")
        ui.again_button.set_icon("refresh-cw")
        ui.checked_button.set_icon("check")
        ui.close_button.set_kind("primary")
        ui.close_button.set_key("Esc")
        ui.close_button.setDefault(True)

    def _connect(self) -> None:
        ui = self._ui
        ui.records_view.current_changed.connect(lambda _: self._show_record())
        ui.copy_button.clicked.connect(self._on_copy)
        ui.raw_button.clicked.connect(self._on_raw)
        ui.raw_strip.link_clicked.connect(self._show_record)
        ui.again_button.clicked.connect(self._on_again)
        ui.checked_button.clicked.connect(self._on_checked)
        ui.close_button.clicked.connect(self.accept)
        self._context.bridge.changed.connect(self._on_changes)

    # Showing.

    def _read(self) -> None:
        office, shop_id = self._context.office, self._shop.id

        def work() -> tuple[UnreadRecord, ...]:
            with office.db.read_raw() as conn:
                return unread_records(conn, shop_id, limit=_MOST)

        self._context.tasks.run(self, work, self._show)

    def _show(self, records: tuple[UnreadRecord, ...]) -> None:
        now = self._context.office.clock.now_ms()
        self._records = {record.id: record for record in records}
        view = self._ui.records_view
        view.set_rows(
            [
                ListRow(
                    record.id,
                    record_title(record),
                    cause_words(record),
                    glyph="held",
                    right=age_words(record.first_seen_at, now),
                )
                for record in records
            ]
        )
        if records and view.current_id() is None:
            view.go_to(records[0].id)
        for part in (view, self._ui.middle_line, self._ui.checked_button):
            part.setVisible(bool(records))
        self._show_record()

    def _show_record(self) -> None:
        ui, record = self._ui, self.current
        ui.checked_button.setEnabled(record is not None)
        if record is None:
            ui.detail_stack.setCurrentWidget(ui.empty_page)
            return
        ui.record_label.setText(record_title(record))
        ui.cause_label.setText(cause_words(record))
        ui.facts_list.set_pairs(
            [
                (self.tr("First seen"), _moment(record.first_seen_at)),
                (self.tr("Last tried"), _moment(record.last_tried_at)),
                (self.tr("Version"), record.tried_by or "–"),
            ]
        )
        ui.todo_label.setText(todo_words(record))
        ui.copy_button.setVisible(record.line_no is not None)
        ui.raw_button.setVisible(record.has_answer)
        ui.detail_stack.setCurrentWidget(ui.detail_page)

    def _show_raw(self, text: str) -> None:
        ui = self._ui
        ui.raw_strip.set_words(
            self.tr("Raw data"),
            self.tr("As it came. This look stands in the access record."),
            self.tr("Back"),
        )
        ui.raw_edit.setPlainText(text)
        ui.detail_stack.setCurrentWidget(ui.raw_page)

    # What happens.

    def _on_changes(self, changes: Changes) -> None:
        if self._shop.id in changes.shops:
            self._read()

    def _on_copy(self) -> None:
        if (record := self.current) is not None and record.line_no is not None:
            QGuiApplication.clipboard().setText(record.line_no)

    def _on_raw(self) -> None:
        if (record := self.current) is not None:
            self._run(lambda: readable(actions.raw_answer(self._context.office, record.id)))

    def _run(self, look: Callable[[], str]) -> None:
        self._context.tasks.run(self, look, self._show_raw)

    def _on_again(self) -> None:
        self._context.engine.sync_now([self._shop.id])
        now = clock_time(self._context.office.clock.now_ms())
        said = self.tr("Asked at %1: what can be read leaves this list.").replace("%1", now)
        self._ui.asked_label.setText(said)

    def _on_checked(self) -> None:
        office, record = self._context.office, self.current
        if record is not None:
            entry = [record.id]
            self._context.tasks.run(
                self, lambda: actions.mark_checked(office, entry), lambda _: self._read()
            )


def _moment(at: int) -> str:
    return f"{short_date(at)} {clock_time(at)}"
