"""The ways out of a damaged or missing database, in the window that opens in the main one's place.

Nothing is deleted: the damaged file stays beside the new one under a dated name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ...domain.texts import describe
from ..forms.ui_backup_mend_page import Ui_BackupMendPage
from ..recovery.offers import OfferPage, StartDesk
from .backup_words import moment, orders_words

if TYPE_CHECKING:
    from ...actions.opening import ClosedProfile
    from ...store.backup import Backup
    from ...store.backup_contents import Contents
    from ...store.restore import Restored


class MendPage(OfferPage):
    """Looks for the newest good backup first; what is done then is a way's own."""

    def __init__(self, desk: StartDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done = False
        self.ui = Ui_BackupMendPage()
        self.ui.setupUi(self)
        self._set_up()
        self._find()

    @property
    def words(self) -> str:
        """What is said, as one text."""
        ui = self.ui
        labels = (
            *(ui.backup_label, ui.brings_label, ui.lost_label, ui.kept_label),
            ui.error_label,
        )
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def first_focus(self) -> QWidget:
        return self.ui.mend_button

    def _set_up(self) -> None:
        ui = self.ui
        ui.backup_label.setText(self.tr("Looking for the newest good backup…"))
        ui.lost_label.hide()
        ui.error_label.hide()
        ui.error_label.set_tone("alarm")
        ui.kept_label.set_tone("secondary")
        ui.kept_label.setText(
            self.tr("The present file is kept with its date. Nothing is deleted.")
        )
        ui.mend_button.set_kind("primary")
        ui.mend_button.set_large(True)
        ui.mend_button.setEnabled(False)
        ui.mend_button.clicked.connect(self._on_clicked)

    # Before.

    def _find(self) -> None:
        closed = self._desk.closed

        def work() -> tuple[Backup, Contents] | None:
            from ...actions.restore import newest_good

            return newest_good(closed)

        self._desk.tasks.run(self, work, self._show, self._refuse)

    def _show(self, found: tuple[Backup, Contents] | None) -> None:
        ui, ready = self.ui, found is not None or self._needs_no_backup
        ui.backup_label.setText(self._backup_words(found))
        ui.mend_button.setEnabled(ready)
        if found is None:
            ui.brings_label.setText(self._without_backup())
            ui.kept_label.setVisible(ready)
        if ready:
            ui.mend_button.setFocus()  # it could not take the focus when the page opened

    def _without_backup(self) -> str:
        """What the way brings where no backup is good."""
        raise NotImplementedError

    def _backup_words(self, found: tuple[Backup, Contents] | None) -> str:
        if found is None:
            return self.tr("There is no good backup.")
        one, contents = found
        text = self.tr("Newest good backup: %1, %2.").replace("%1", moment(one.made_at))
        return text.replace("%2", orders_words(contents.orders))

    # The deed.

    _needs_no_backup = False

    def _mend(self, closed: ClosedProfile) -> Restored:
        raise NotImplementedError

    def _on_clicked(self) -> None:
        if self._done:
            self.mended.emit()
            return
        self.ui.error_label.hide()
        self.ui.mend_button.setEnabled(False)
        self.working.emit(True)
        closed = self._desk.closed
        self._desk.tasks.run(self, lambda: self._mend(closed), self._on_mended, self._refuse)

    def _on_mended(self, done: Restored) -> None:
        ui, carried = self.ui, done.carried
        self._done = True
        self.working.emit(False)
        ui.backup_label.setText(self.tr("The database is repaired."))
        ui.brings_label.setText(self._brought(done))
        lost = []
        if carried.lost:
            lost.append(
                self.tr(
                    "%n unsent action(s) could not be brought along: their orders can't be told.",
                    "",
                    carried.lost,
                )
            )
        if carried.holes:
            lost.append(self.tr("Some parts of the file could not be read."))
        ui.lost_label.setText(" ".join(lost))
        ui.lost_label.setVisible(bool(lost))
        ui.mend_button.setText(self.tr("Open the window"))
        ui.mend_button.setEnabled(True)
        ui.mend_button.setFocus()

    def _brought(self, done: Restored) -> str:
        contents = done.contents
        text = self.tr(
            "In it: %1, %2 with a memo or tags, and the shops with their keys. Unsent actions: %3;"
            " the marketplaces are asked about each before it is sent."
        )
        memos = self.tr("%n order(s)", "", contents.memos)
        return (
            text.replace("%1", orders_words(contents.orders))
            .replace("%2", memos)
            .replace("%3", f"{done.asked:,}")
        )

    def _refuse(self, problem: Problem) -> None:
        self.working.emit(False)
        text = describe(problem, self._desk.language)
        self.ui.error_label.setText(f"{text.title}. {text.message} {text.hint}".strip())
        self.ui.error_label.show()
        self.ui.mend_button.setEnabled(True)


class RebuildPage(MendPage):
    """A new database from the backup, from what can be read, and from the marketplaces."""

    _needs_no_backup = True

    def _set_up(self) -> None:
        super()._set_up()
        self.ui.brings_label.setText(
            self.tr(
                "Memos, tags, settings, shops and unsent actions are taken from the file as far as"
                " they can be read, else from the backup. Orders come from the marketplaces."
            )
        )
        self.ui.mend_button.setText(self.tr("Repair the database"))

    def _without_backup(self) -> str:
        return self.tr(
            "Memos, tags, settings, shops and unsent actions are taken from the file as far as"
            " they can be read. Orders come from the marketplaces."
        )

    def _mend(self, closed: ClosedProfile) -> Restored:
        from ...actions.restore import rebuild

        return rebuild(closed)


class RestoreNewestPage(MendPage):
    """The backup as it is; of the damaged file only the outbox and the access record come along."""

    def __init__(self, desk: StartDesk, parent: QWidget) -> None:
        self._name = ""
        super().__init__(desk, parent)

    def _set_up(self) -> None:
        super()._set_up()
        self.ui.brings_label.setText(
            self.tr(
                "Memos, tags and settings are as they were then. Unsent actions that can be read"
                " are kept. Orders since then come from the marketplaces."
            )
        )
        self.ui.mend_button.setText(self.tr("Restore the backup"))

    def _show(self, found: tuple[Backup, Contents] | None) -> None:
        self._name = "" if found is None else found[0].name
        super()._show(found)
        self.ui.mend_button.setVisible(found is not None)

    def _without_backup(self) -> str:
        return self.tr("Go back and choose another way.")

    def _mend(self, closed: ClosedProfile) -> Restored:
        from ...actions.restore import restore

        return restore(closed, self._name)
