"""Starting over without the key: what is lost is said plainly, and a word has to be typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ...domain.texts import describe
from ..forms.ui_recovery_fresh_page import Ui_RecoveryFreshPage
from .offers import OfferPage, StartDesk


class FreshPage(OfferPage):
    """Sets the file nobody can open aside; the next opening makes an empty one."""

    def __init__(self, desk: StartDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_RecoveryFreshPage()
        self.ui.setupUi(self)
        self._word = self.tr("start over")
        ui = self.ui
        if desk.problem.code == "database_missing":
            ui.lost_label.setText(
                self.tr(
                    "What was only in the missing file is gone: memos, tags, and actions that were "
                    "not sent yet. They will not be sent."
                )
            )
            ui.kept_label.hide()
        ui.lost_label.set_tone("alarm")
        ui.kept_label.set_tone("secondary")
        ui.next_label.set_tone("secondary")
        ui.word_label.setText(self.tr("To go on, type “%1”:").replace("%1", self._word))
        ui.error_label.set_tone("alarm")
        ui.error_label.hide()
        ui.fresh_button.set_kind("danger")
        ui.fresh_button.set_large(True)
        ui.fresh_button.setEnabled(False)
        ui.word_edit.textChanged.connect(self._on_edited)
        ui.fresh_button.clicked.connect(self._on_fresh)

    @property
    def word(self) -> str:
        """What has to be typed."""
        return self._word

    def first_focus(self) -> QWidget:
        return self.ui.word_edit

    def _on_edited(self, text: str) -> None:
        typed = " ".join(text.split()).casefold()
        self.ui.fresh_button.setEnabled(typed == self._word.casefold())

    def _on_fresh(self) -> None:
        closed = self._desk.closed

        def work() -> None:
            from ...actions.keys import start_over

            start_over(closed)

        self._work_on(True)
        self._desk.tasks.run(self, work, lambda _: self._on_done(), self._on_refused)

    def _on_done(self) -> None:
        self._work_on(False)
        self.mended.emit()

    def _on_refused(self, problem: Problem) -> None:
        self._work_on(False)
        text = describe(problem, self._desk.language)
        self.ui.error_label.setText(f"{text.title}. {text.message} {text.hint}")
        self.ui.error_label.show()

    def _work_on(self, on: bool) -> None:
        self.ui.word_edit.setEnabled(not on)
        self.ui.fresh_button.setEnabled(not on)
        self.working.emit(on)
