"""What the rows about buyers' data in Settings do, and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.errors import Problem
from ...domain.korea_time import korean_day
from ...domain.texts import word
from ...store import settings as keys
from ..context import PageContext
from ..settings.privacy_entries import ACCESS, KEEP, PIN, PROOF, PURGE
from ..settings.row_deeds import RowDeeds
from ..settings.setting_row import SettingRow
from ..widgets.deadline_words import clock_time, short_date

if TYPE_CHECKING:
    from ...actions.purge import DuePurge
    from ...store.purge_reports import PurgeRun


@dataclass(frozen=True, slots=True)
class PrivacyFacts:
    """What stands beside the rows: the days that hold, the last purge, this month's accesses."""

    days: int
    reason: str
    last: PurgeRun | None
    accesses: int
    reviewed: bool
    has_pin: bool


class PrivacyDeeds(RowDeeds):
    """Opens the dialogs and runs what they wish for as tasks."""

    def __init__(
        self, context: PageContext, rows: Mapping[str, SettingRow], parent: QWidget
    ) -> None:
        super().__init__(context, rows, parent)
        self._facts: PrivacyFacts | None = None
        deeds = {
            KEEP: self._ask_days,
            PURGE: self._look,
            ACCESS: self._show_accesses,
            PROOF: self.save_proof,
            PIN: self._ask_pin,
        }
        self._answer(deeds)

    def read(self) -> None:
        """Show what holds now."""
        office = self._context.office

        def work() -> PrivacyFacts:
            from ...actions.privacy import kept_days, month_span
            from ...store.access import access_counts, reviews
            from ...store.purge_reports import purge_runs
            from ...store.screen_pin import has_pin

            month = f"{korean_day(office.clock.now_ms()):%Y-%m}"
            days = kept_days(office)
            with office.db.read_raw() as conn:
                last = purge_runs(conn, 1)
                counts = access_counts(conn, *month_span(month))
                reviewed = any(one.month == month for one in reviews(conn, 1))
                reason = keys.get(conn, keys.KEEP_REASON)
                return PrivacyFacts(
                    days,
                    reason,
                    last[0] if last else None,
                    sum(counts.values()),
                    reviewed,
                    has_pin(conn),
                )

        self._context.tasks.run(self, work, self._show)

    def _show(self, facts: PrivacyFacts) -> None:
        self._facts = facts
        self._rows[KEEP].show_state(self.tr("Now: %n day(s).", "", facts.days))
        self._rows[PURGE].show_state(self._last_words(facts.last))
        records = self.tr("%n record(s) this month.", "", facts.accesses)
        self._rows[ACCESS].show_state(records)
        pin = self.tr("A PIN is set.") if facts.has_pin else self.tr("No PIN is set.")
        self._rows[PIN].show_state(pin)

    def _last_words(self, last: PurgeRun | None) -> str:
        if last is None:
            return self.tr("It has not run yet.")
        when = f"{short_date(last.started_at)} {clock_time(last.started_at)}"
        lines = sum(count for kind, count in last.counts.items() if kind not in _NO_LINES)
        told = self.tr("Last on %1: %n order line(s).", "", lines).replace("%1", when)
        if last.ended_at is None:
            again = self.tr("Not finished yet: it is tried again.")
            return f"{told} {again}"
        return told

    # The deeds.

    def _ask_days(self) -> None:
        from .keep_dialog import KeepDialog

        facts = self._facts
        if facts is None:
            return
        dialog = KeepDialog(facts.days, facts.reason, self._page)
        dialog.wished.connect(self._keep_for)
        self._open(dialog)

    def _keep_for(self, days: int, reason: str) -> None:
        office = self._context.office

        def work() -> None:
            from ...actions.privacy import keep_for

            keep_for(office, days, reason)

        self._context.tasks.run(self, work, lambda _: self.read())

    def _look(self) -> None:
        office = self._context.office

        def work() -> DuePurge:
            from ...actions.purge import due_purge

            return due_purge(office)

        self._context.tasks.run(self, work, self._show_due)

    def _show_due(self, due: DuePurge) -> None:
        from .purge_dialog import PurgeDialog

        dialog = PurgeDialog(due, self._context.language, self._page)
        dialog.wished.connect(self._purge)
        self._open(dialog)

    def _purge(self) -> None:
        office = self._context.office
        self._rows[PURGE].show_state(self.tr("Running…"))

        def work() -> PurgeRun:
            from ...actions.purge import purge

            return purge(office)

        self._context.tasks.run(self, work, self._on_purged, self._on_failed)

    def _on_purged(self, run: PurgeRun) -> None:
        counts = ", ".join(
            f"{word(f'kept.{kind}' if kind in _NO_LINES else f'goes.{kind}', self._language)}"
            f" {count:,}"
            for kind, count in run.counts.items()
        )
        told = self.tr("Deleted: %1").replace("%1", counts)
        self._context.notify(told if counts else self.tr("Nothing was due"))
        self.read()

    def _on_failed(self, problem: Problem) -> None:
        self.read()
        self._context.show_problem(problem)

    def _show_accesses(self) -> None:
        from .access_dialog import AccessDialog

        dialog = AccessDialog(self._context, self._page)
        dialog.finished.connect(lambda _: self.read())
        self._open(dialog)

    def _ask_pin(self) -> None:
        from .pin_dialog import PinDialog

        if self._facts is None:
            return
        dialog = PinDialog(self._context, self._facts.has_pin, self._page)
        dialog.accepted.connect(self.read)
        self._open(dialog)

    def save_proof(self) -> None:
        """Ask for a file and write the page into it."""
        day = korean_day(self._context.office.clock.now_ms()).isoformat()
        dialog = QFileDialog(self._page, self.tr("Save the proof"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("privacy-proof-%1.pdf").replace("%1", day))
        dialog.fileSelected.connect(lambda path: self.write_proof(Path(path)))
        self._open(dialog)

    def write_proof(self, path: Path) -> None:
        """Write the page, off the window's thread."""
        office, language = self._context.office, self._language
        family = QGuiApplication.font().family()

        def work() -> None:
            from ...actions.privacy_report import privacy_report
            from .proof_document import write_proof

            write_proof(path, privacy_report(office), language, family)

        saved = self.tr("Saved: %1").replace("%1", path.name)
        self._context.tasks.run(self, work, lambda _: self._context.notify(saved))

    @property
    def _language(self) -> str:
        return self._context.language


_NO_LINES = frozenset({"unread", "backups"})
