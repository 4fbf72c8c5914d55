"""What the rows about the key in Settings do, and what stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ..context import PageContext
from ..restart import restart
from ..settings.key_entries import CHANGE, CODE
from ..settings.row_deeds import RowDeeds
from ..settings.setting_row import Deed, SettingRow

if TYPE_CHECKING:
    from ...actions.keys import KeyStatus


class KeyDeeds(RowDeeds):
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
        self._is_wished = False
        self._answer({CODE: self.ask_code, CHANGE: self.ask_change})

    def read(self) -> None:
        """Show how the key stands now."""
        self._with_status(self._show)

    def ask_code(self) -> None:
        """The dialog that makes and shows a code."""
        self._with_status(self._open_code)

    def ask_change(self) -> None:
        """Ask when the key is to be changed; a wish that waits is taken back instead."""
        if self._is_wished:
            self._wish(False, at_once=False)
            return
        from .change_dialog import KeyChangeDialog

        dialog = KeyChangeDialog(self._page)
        dialog.wished.connect(lambda at_once: self._wish(True, at_once=at_once))
        self._open(dialog)

    def _with_status(self, done: Callable[[KeyStatus], None]) -> None:
        office = self._context.office

        def work() -> KeyStatus:
            from ...actions.keys import key_status

            return key_status(office)

        self._context.tasks.run(self, work, done)

    def _show(self, status: KeyStatus) -> None:
        self._is_wished = status.change == "wished"
        said = {
            "none": self.tr("There is none yet."),
            "made": self.tr("One was made, but not confirmed as kept."),
            "kept": self.tr("There is one, and you have kept it."),
        }
        self._rows[CODE].show_state(said[status.code])
        when = self.tr("It is changed at the next start.") if self._is_wished else ""
        self._rows[CHANGE].show_state(when)
        editor = self._rows[CHANGE].editor
        if isinstance(editor, Deed):
            text = self.tr("Don't change it") if self._is_wished else self.tr("Change the key…")
            editor.button.setText(text)

    def _open_code(self, status: KeyStatus) -> None:
        from .code_dialog import RecoveryCodeDialog

        context = self._context
        dialog = RecoveryCodeDialog(
            context.office, context.tasks, context.language, status, self._page
        )
        dialog.finished.connect(lambda _: self.read())
        self._open(dialog)

    def _wish(self, wished: bool, *, at_once: bool) -> None:
        office = self._context.office

        def work() -> None:
            from ...actions.keys import wish_key_change

            wish_key_change(office, wished)

        def done(_: None) -> None:
            self.read()
            if at_once:
                self._again()

        self._context.tasks.run(self, work, done)
