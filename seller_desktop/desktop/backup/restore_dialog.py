"""Asks before a backup is put back: what it holds, what goes back, what is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...actions.backup import Preview
from ...domain.texts import word
from ...store.backup import Cause
from ..forms.ui_backup_restore_dialog import Ui_BackupRestoreDialog
from ..widgets.fitted_dialog import FittedDialog
from .backup_words import full_moment, moment

_WIDTH = 480


class RestoreDialog(FittedDialog):
    """Accepted when the seller wants the backup back. The red button is never the default one."""

    def __init__(self, found: Preview, language: str, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
        self._found = found
        self._ui = Ui_BackupRestoreDialog()
        self._ui.setupUi(self)
        ui = self._ui
        question = self._question()
        self.setWindowTitle(question)
        ui.question_label.set_style("lead")
        ui.question_label.setText(question)
        ui.facts_list.set_pairs(self._facts(language))
        ui.lost_label.set_tone("alarm")
        ui.lost_label.setText(self._lost())
        ui.kept_label.setText(self._kept())
        ui.next_label.set_tone("secondary")
        ui.next_label.setText(
            self.tr(
                "Today's data stays among the backups. The program restarts and reads from the"
                " marketplaces what came since."
            )
        )
        self._set_up_buttons()

    @property
    def words(self) -> str:
        """What is said, as one text."""
        ui = self._ui
        labels = (ui.question_label, ui.lost_label, ui.kept_label, ui.next_label)
        return "\n".join((*(label.text() for label in labels), *ui.facts_list.values()))

    def _set_up_buttons(self) -> None:
        ui = self._ui
        ui.restore_button.set_kind("danger")
        ui.back_button.set_key("Esc")
        for button in (ui.restore_button, ui.back_button):
            button.set_large(True)
        ui.restore_button.clicked.connect(self.accept)
        ui.back_button.clicked.connect(self.reject)
        ui.back_button.setDefault(True)
        ui.back_button.setFocus()

    def _question(self) -> str:
        one = self._found.backup
        if one.cause is Cause.MOVED_IN:
            return self.tr("Take over the data of the other computer?")
        return self.tr("Restore the backup of %1?").replace("%1", moment(one.made_at))

    def _facts(self, language: str) -> list[tuple[str, str]]:
        one, contents = self._found.backup, self._found.contents
        named = self.tr("%1 (%2)")
        shops = ", ".join(
            named.replace("%1", one.name).replace("%2", f"{one.orders:,}") for one in contents.shops
        )
        facts = [
            (
                self.tr("Made"),
                f"{full_moment(one.made_at)}, {word(f'backup.{one.cause}', language)}",
            ),
            (self.tr("Shops"), shops or self.tr("None")),
            (self.tr("Orders"), self._number(contents.orders)),
            (self.tr("Memos"), self._number(contents.memos)),
        ]
        if contents.last_event_at is not None:
            facts.append((self.tr("Last change"), full_moment(contents.last_event_at)))
        return facts

    def _number(self, count: int) -> str:
        return self.tr("%1", "a count").replace("%1", f"{count:,}")

    def _lost(self) -> str:
        since = self._found.newer
        said = [self.tr("Settings, memos and tags go back to that time.")]
        if since.memos:
            said.append(self.tr("%n memo(s) or tags written since are lost.", "", since.memos))
        return " ".join(said)

    def _kept(self) -> str:
        found = self._found
        unsent = found.unsent_now + found.contents.unsent
        if not unsent:
            return self.tr("No action is waiting to be sent.")
        return self.tr(
            "Unsent actions are kept, from then and from now. Before any is sent, the marketplace"
            " is asked whether it already happened."
        )
