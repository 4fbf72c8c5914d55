"""The backups: a list, one of them in full, to be proved or put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.errors import Problem
from ...domain.texts import describe, word
from ...store.backup import Backup
from ..context import PageContext
from ..forms.ui_backup_list_dialog import Ui_BackupListDialog
from ..widgets.list_rows import ListRow
from ..widgets.sync_state import age_words
from .backup_words import full_moment, moment, size_words, summary

if TYPE_CHECKING:
    from ...store.backup_contents import Contents

_WIDTH, _HEIGHT = 820, 520
_LIST_WIDTH = 320


class BackupListDialog(QDialog):
    """`restore_wished` carries the name of the backup to put back."""

    restore_wished = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._backups: dict[int, Backup] = {}
        self._outcomes: dict[str, tuple[str, str]] = {}
        self._ui = Ui_BackupListDialog()
        self._ui.setupUi(self)
        self._set_up()
        self._connect()
        self.read()

    @property
    def shown(self) -> tuple[Backup, ...]:
        """The backups in the list, top to bottom."""
        return tuple(self._backups.values())

    @property
    def current(self) -> Backup | None:
        """The backup shown in full."""
        number = self._ui.backups_view.current_id()
        return self._backups.get(number) if number is not None else None

    @property
    def outcome(self) -> str:
        """What came of the last check of the backup shown."""
        return self._ui.outcome_label.text()

    @property
    def ui(self) -> Ui_BackupListDialog:
        """Its widgets."""
        return self._ui

    # Set-up.

    def _set_up(self) -> None:
        ui = self._ui
        self.resize(_WIDTH, _HEIGHT)
        self.setWindowTitle(self.tr("Backups"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Backups"))
        ui.message_label.set_tone("secondary")
        ui.message_label.setText(
            self.tr("Whole copies, encrypted like the database. Shops' keys are in none of them.")
        )
        ui.backups_view.setFixedWidth(_LIST_WIDTH)
        ui.backups_view.setFrameShape(ui.backups_view.Shape.NoFrame)
        ui.backups_view.setAccessibleName(self.tr("Backups"))
        ui.backup_label.set_style("title")
        ui.check_button.set_icon("circle-check")
        ui.restore_button.set_icon("history")
        ui.close_button.set_kind("primary")
        ui.close_button.set_key("Esc")
        ui.close_button.setDefault(True)
        ui.empty_page.set_icon("hard-drive")
        ui.empty_page.set_words(
            self.tr("There is no backup yet"),
            self.tr("Make one now; from then on there is one every day."),
        )

    def _connect(self) -> None:
        ui = self._ui
        ui.backups_view.current_changed.connect(lambda _: self._show_backup())
        ui.check_button.clicked.connect(self._on_check)
        ui.restore_button.clicked.connect(self._on_restore)
        ui.make_button.clicked.connect(self._on_make)
        ui.close_button.clicked.connect(self.accept)

    # Showing.

    def read(self) -> None:
        """Show what is there now."""
        office = self._context.office

        def work() -> tuple[Backup, ...]:
            from ...actions.backup import backup_list

            return backup_list(office)

        self._context.tasks.run(self, work, self._show)

    def _show(self, found: tuple[Backup, ...]) -> None:
        now = self._context.office.clock.now_ms()
        self._backups = {one.made_at * 10 + _nth(found, one): one for one in found}
        view = self._ui.backups_view
        view.set_rows(
            [
                ListRow(
                    number,
                    moment(one.made_at),
                    summary(one, self._context.language),
                    glyph="accepted" if one.verified_at is not None else "pending",
                    right=age_words(one.made_at, now),
                )
                for number, one in self._backups.items()
            ]
        )
        if self._backups and view.current_id() is None:
            view.go_to(next(iter(self._backups)))
        self._show_backup()

    def _show_backup(self) -> None:
        ui, one = self._ui, self.current
        if one is None:
            ui.detail_stack.setCurrentWidget(ui.empty_page)
            return
        ui.detail_stack.setCurrentWidget(ui.detail_page)
        ui.backup_label.setText(moment(one.made_at))
        ui.facts_list.set_pairs(self._facts(one))
        text, tone = self._outcomes.get(one.name, ("", ""))
        ui.outcome_label.set_tone(tone)
        ui.outcome_label.setText(text)
        ui.outcome_label.setVisible(bool(text))

    def _facts(self, one: Backup) -> list[tuple[str, str]]:
        counts = one.counts or {}
        named = (
            (self.tr("Shops"), "shops"),
            (self.tr("Orders"), "orders"),
            (self.tr("Memos"), "memos"),
            (self.tr("Unsent"), "unsent"),
        )
        proved = self.tr("Not since it was made")
        if one.verified_at is not None:
            proved = full_moment(one.verified_at)
        return [
            (self.tr("Made"), full_moment(one.made_at)),
            (self.tr("Why"), word(f"backup.{one.cause}", self._context.language)),
            *((title, f"{counts[key]:,}") for title, key in named if key in counts),
            (self.tr("Size"), size_words(one.size)),
            (self.tr("Proved"), proved),
        ]

    # What happens.

    def _on_check(self) -> None:
        one, office = self.current, self._context.office
        if one is None:
            return
        name = one.name
        self._say(name, self.tr("Reading every page…"), "secondary")

        def work() -> Contents:
            from ...actions.backup import verify_backup

            return verify_backup(office, name)

        def done(_: Contents) -> None:
            self._say(name, self.tr("It is intact and can be restored."), "")
            self.read()

        self._context.tasks.run(self, work, done, lambda problem: self._refuse(name, problem))

    def _refuse(self, name: str, problem: Problem) -> None:
        text = describe(problem, self._context.language)
        self._say(name, f"{text.title}. {text.hint}", "alarm")

    def _say(self, name: str, text: str, tone: str) -> None:
        self._outcomes[name] = (text, tone)
        self._show_backup()

    def _on_restore(self) -> None:
        one = self.current
        if one is not None:
            self.restore_wished.emit(one.name)

    def _on_make(self) -> None:
        office, button = self._context.office, self._ui.make_button
        button.setEnabled(False)

        def work() -> Backup:
            from ...actions.backup import back_up

            return back_up(office)

        def done(_: Backup) -> None:
            button.setEnabled(True)
            self.read()

        def failed(problem: Problem) -> None:
            button.setEnabled(True)
            self._context.show_problem(problem)

        self._context.tasks.run(self, work, done, failed)


def _nth(found: tuple[Backup, ...], one: Backup) -> int:
    """Two of one second get two numbers."""
    same = [other.name for other in found if other.made_at == one.made_at]
    return same.index(one.name)
