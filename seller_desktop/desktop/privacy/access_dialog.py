"""The access record (접속기록) of a month, and the note that it was looked through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QWidget

from ...actions.privacy import month_span, review_month
from ...domain.korea_time import korean_day
from ...domain.texts import word
from ...store.access import Access, Review, accesses, first_access_at, reviews
from ..context import PageContext
from ..forms.ui_privacy_access_dialog import Ui_PrivacyAccessDialog
from ..widgets.deadline_words import clock_time, short_date
from ..widgets.plain_text import clean_text

_WIDTH, _HEIGHT = 860, 560
_MOST = 2_000
_MONTHS = 36
_COLUMNS = ("at", "deed", "subject", "reason", "actor", "place")
_WIDTHS = (136, 150, 220, 110, 70)
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class _Month:
    """What is shown of a month; `begins_at` is the first access of all."""

    records: tuple[Access, ...]
    review: Review | None
    begins_at: int | None


class AccessRecords(QAbstractTableModel):
    """The rows of a month, newest first: order numbers, never a name."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._records: Sequence[Access] = ()

    def show(self, records: Sequence[Access]) -> None:
        """Other rows."""
        self.beginResetModel()
        self._records = records
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return word(f"column.{_COLUMNS[section]}", self._language)
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        return self._text(self._records[index.row()], _COLUMNS[index.column()])

    def _text(self, record: Access, column: str) -> str:
        if column == "at":
            return f"{short_date(record.at)} {clock_time(record.at)}"
        if column == "deed":
            return word(f"deed.{record.deed}", self._language)
        if column == "subject" and record.subject == "screen":
            return word("subject.screen", self._language)
        return clean_text(str(getattr(record, column) or ""))


class AccessDialog(QDialog):
    """One month at a time; the present one first."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = Ui_PrivacyAccessDialog()
        self._ui.setupUi(self)
        self.records = AccessRecords(context.language, self)
        self._set_up()
        self._fill_months(None)
        self._read()

    @property
    def month(self) -> str:
        """The month shown, as `2026-11`."""
        return str(self._ui.month_combo.currentData())

    @property
    def reviewed(self) -> str:
        """What is said of its review."""
        return self._ui.reviewed_label.text()

    def _set_up(self) -> None:
        ui = self._ui
        self.resize(_WIDTH, _HEIGHT)
        self.setWindowTitle(self.tr("Access record"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Who looked at whose data"))
        ui.message_label.set_tone("secondary")
        ui.message_label.setText(
            self.tr(
                "Kept at least a year and protected against changes. Look through it once a month:"
                " is there an access nobody can explain?"
            )
        )
        view = ui.records_view
        view.setProperty("kind", "plain")
        view.setModel(self.records)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        view.horizontalHeader().setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            view.setColumnWidth(column, width)
        ui.reviewed_label.set_tone("secondary")
        ui.problem_label.hide()
        ui.reviewed_button.set_icon("check")
        ui.close_button.set_kind("primary")
        ui.close_button.set_key("Esc")
        ui.close_button.setDefault(True)
        for button in (ui.reviewed_button, ui.close_button):
            button.set_large(True)
        ui.close_button.clicked.connect(self.accept)
        ui.reviewed_button.clicked.connect(self._on_reviewed)
        ui.month_combo.currentIndexChanged.connect(lambda _: self._read())

    def _fill_months(self, begins_at: int | None) -> None:
        combo = self._ui.month_combo
        now = korean_day(self._context.office.clock.now_ms())
        first = now if begins_at is None else korean_day(begins_at)
        wanted = _months(first, now)
        if [combo.itemData(place) for place in range(combo.count())] == wanted:
            return
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for month in wanted:
            combo.addItem(self._month_words(month), month)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)

    def _month_words(self, month: str) -> str:
        return QLocale().toString(QDate.fromString(month, "yyyy-MM"), self.tr("MMMM yyyy"))

    def _read(self) -> None:
        office, month = self._context.office, self.month

        def work() -> _Month:
            since, until = month_span(month)
            with office.db.read_raw() as conn:
                known = {one.month: one for one in reviews(conn, _MONTHS)}
                records = accesses(conn, _MOST, since, until)
                return _Month(records, known.get(month), first_access_at(conn))

        self._context.tasks.run(self, work, self._show)

    def _show(self, month: _Month) -> None:
        self._fill_months(month.begins_at)
        self.records.show(month.records)
        self._ui.reviewed_label.setText(self._review_words(month))

    def _review_words(self, month: _Month) -> str:
        count = self.tr("%n record(s)", "", len(month.records))
        review = month.review
        if review is None:
            not_yet = self.tr("not looked through yet")
            return f"{count} · {not_yet}"
        when = self.tr("looked through on %1").replace("%1", short_date(review.reviewed_at))
        return f"{count} · {when}"

    def _on_reviewed(self) -> None:
        office, month = self._context.office, self.month
        self._context.tasks.run(self, lambda: review_month(office, month), lambda _: self._read())


def _months(first: date, last: date) -> list[str]:
    """From the last month back to the first."""
    count = (last.year - first.year) * 12 + last.month - first.month
    found = []
    for back in range(min(count, _MONTHS) + 1):
        year, month = divmod(last.year * 12 + last.month - 1 - back, 12)
        found.append(f"{year}-{month + 1:02d}")
    return found
