"""What the rows about backups in Settings do, and what stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.errors import Problem
from ...domain.korea_time import korean_day
from ...domain.texts import describe
from ..context import PageContext
from ..restart import restart
from ..settings.backup_entries import BACKUPS, FOLDER, MOVE_IN, MOVE_OUT, NOW
from ..settings.row_deeds import RowDeeds
from ..settings.setting_row import Fact, SettingRow
from .backup_words import full_moment, moment, summary
from .passphrase_dialog import MoveInDialog, MoveOutDialog, PassphraseDialog

if TYPE_CHECKING:
    from ...actions.backup import BackupStatus, Preview
    from ...store.backup import Backup

_SUFFIX = "sellerdesk"


class BackupDeeds(RowDeeds):
    """Opens the dialogs and runs what they wish for as tasks. `again` starts the program anew."""

    def __init__(
        self,
        context: PageContext,
        rows: Mapping[str, SettingRow],
        parent: QWidget,
        again: Callable[[], None] = restart,
    ) -> None:
        super().__init__(context, rows, parent)
        self._again = again
        deeds = {
            NOW: self.back_up,
            BACKUPS: self.show_list,
            MOVE_OUT: self.ask_move_out,
            MOVE_IN: self.ask_file,
        }
        self._answer(deeds)

    def read(self) -> None:
        """Show how backups stand now."""
        office = self._context.office

        def work() -> BackupStatus:
            from ...actions.backup import backup_status

            return backup_status(office)

        self._context.tasks.run(self, work, self._show)

    def _show(self, status: BackupStatus) -> None:
        self._rows[NOW].show_state(self._state(status))
        fact = self._rows[FOLDER].editor
        if isinstance(fact, Fact):
            fact.show_value(str(status.folder))

    def _state(self, status: BackupStatus) -> str:
        said = [self.tr("There is none yet.")]
        if status.last is not None:
            one = status.last
            last = self.tr("Last: %1 (%2).").replace("%1", full_moment(one.made_at))
            said = [last.replace("%2", summary(one, self._context.language))]
        if status.problem is not None:
            title = describe(status.problem, self._context.language).title
            said.append(self.tr("The last try failed: %1.").replace("%1", title))
        if status.next_at is not None:
            said.append(self.tr("Next: %1.").replace("%1", moment(status.next_at)))
        return " ".join(said)

    # The deeds.

    def back_up(self) -> None:
        """Make a backup now."""
        office = self._context.office
        self._rows[NOW].show_state(self.tr("Running…"))

        def work() -> Backup:
            from ...actions.backup import back_up

            return back_up(office)

        def done(_: Backup) -> None:
            self._context.notify(self.tr("The backup is made and proved"))
            self.read()

        self._context.tasks.run(self, work, done, self._on_failed)

    def show_list(self) -> None:
        """The dialog of all backups."""
        from .list_dialog import BackupListDialog

        dialog = BackupListDialog(self._context, self._page)
        dialog.restore_wished.connect(self.look)
        dialog.finished.connect(lambda _: self.read())
        self._open(dialog)

    def look(self, name: str) -> None:
        """Prove a backup and ask whether to put it back."""
        office = self._context.office

        def work() -> Preview:
            from ...actions.backup import preview

            return preview(office, name)

        self._context.tasks.run(self, work, self._ask, self._on_failed)

    def _ask(self, found: Preview) -> None:
        from .restore_dialog import RestoreDialog

        dialog = RestoreDialog(found, self._context.language, self._page)
        dialog.accepted.connect(lambda: self._restore(found.backup.name))
        self._open(dialog)

    def _restore(self, name: str) -> None:
        office = self._context.office

        def work() -> None:
            from ...actions.restore import wish_restore

            wish_restore(office.paths, name)

        self._context.tasks.run(self, work, lambda _: self._again(), self._on_failed)

    def ask_move_out(self) -> None:
        """Ask for a passphrase, then for a file."""
        dialog = MoveOutDialog(self._page)
        dialog.wished.connect(lambda phrase, pause: self._ask_target(dialog, phrase, pause))
        self._open(dialog)

    def _ask_target(self, dialog: PassphraseDialog, passphrase: str, pause: bool) -> None:
        day = korean_day(self._context.office.clock.now_ms()).isoformat()
        files = QFileDialog(dialog, self.tr("Save the file for the other PC"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(_SUFFIX)
        files.selectFile(f"seller-desktop-{day}.{_SUFFIX}")

        def chosen(path: str) -> None:
            dialog.accept()
            self.move_out(Path(path), passphrase, pause=pause)

        files.fileSelected.connect(chosen)
        self._open(files)

    def move_out(self, target: Path, passphrase: str, *, pause: bool) -> None:
        """Write the file, off the window's thread."""
        office = self._context.office
        self._rows[MOVE_OUT].show_state(self.tr("Running…"))

        def work() -> None:
            from ...actions.backup import move_out

            move_out(office, target, passphrase, pause=pause)

        def done(_: None) -> None:
            self._rows[MOVE_OUT].show_state("")
            self._context.notify(self.tr("Saved: %1").replace("%1", target.name))

        def failed(problem: Problem) -> None:
            self._rows[MOVE_OUT].show_state("")
            self._context.show_problem(problem)

        self._context.tasks.run(self, work, done, failed)

    def ask_file(self) -> None:
        """Ask for the file of the other computer, then for its passphrase."""
        files = QFileDialog(self._page, self.tr("Choose the file of the other PC"))
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.setNameFilters(
            [
                self.tr("Files for another PC (*.%1)").replace("%1", _SUFFIX),
                self.tr("All files (*)"),
            ]
        )
        files.fileSelected.connect(lambda path: self.ask_passphrase(Path(path)))
        self._open(files)

    def ask_passphrase(self, source: Path) -> None:
        """The passphrase that opens the file."""
        dialog = MoveInDialog(source.name, self._page)
        dialog.wished.connect(lambda phrase, _: self._take_in(dialog, source, phrase))
        self._open(dialog)

    def _take_in(self, dialog: PassphraseDialog, source: Path, passphrase: str) -> None:
        office = self._context.office

        def work() -> Backup:
            from ...actions.backup import take_in

            return take_in(office, source, passphrase)

        def done(one: Backup) -> None:
            dialog.accept()
            self.look(one.name)

        def failed(problem: Problem) -> None:
            text = describe(problem, self._context.language)
            dialog.say(f"{text.title}. {text.hint}")

        self._context.tasks.run(dialog, work, done, failed)

    def _on_failed(self, problem: Problem) -> None:
        self.read()
        self._context.show_problem(problem)
