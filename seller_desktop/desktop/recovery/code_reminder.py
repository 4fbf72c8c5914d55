"""Offers a recovery code at the start: once there is something to lose, and after a new key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ..remembered import Remembered
from ..tasks import Tasks
from .code_dialog import RecoveryCodeDialog

if TYPE_CHECKING:
    from ...actions.keys import KeyStatus
    from ...actions.office import Office

_OFFERED = "recovery_offered"
_PASSING = frozenset({"memory"})
_OWN = frozenset({"file"})


@dataclass(frozen=True, slots=True)
class _Stand:
    status: KeyStatus
    has_shops: bool


class CodeReminder(QObject):
    """Asks once for each key; who says "not now" finds it in Settings."""

    def __init__(
        self, office: Office, tasks: Tasks, remembered: Remembered, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._office, self._tasks, self._remembered = office, tasks, remembered
        self.dialog: RecoveryCodeDialog | None = None

    def look(self, window: QWidget, language: str) -> None:
        """Open the dialog over the window where a code is called for."""
        office = self._office

        def work() -> _Stand:
            from ...actions.keys import key_status
            from ...store.shops import shops

            with office.db.read() as conn:
                has_shops = bool(shops(conn))
            return _Stand(key_status(office), has_shops)

        self._tasks.run(window, work, lambda stand: self._offer(stand, window, language))

    def offer_first(self, window: QWidget, language: str, after: Callable[[], None]) -> None:
        """For a profile made just now; `after` follows, also where no code is called for. Who says
        "not now" is asked again once there is something to lose."""
        office = self._office

        def work() -> KeyStatus:
            from ...actions.keys import key_status

            return key_status(office)

        def offer(status: KeyStatus) -> None:
            if status.code == "kept" or status.keyring in _PASSING | _OWN:
                after()
            else:
                dialog = self._open(status, window, language, changed=False)
                dialog.finished.connect(lambda _: after())

        self._tasks.run(window, work, offer)

    def _offer(self, stand: _Stand, window: QWidget, language: str) -> None:
        status = stand.status
        if not self._is_due(stand):
            return
        self._remembered.put(_OFFERED, str(status.version))
        self._open(status, window, language, changed=status.version > 1)

    def _open(
        self, status: KeyStatus, window: QWidget, language: str, *, changed: bool
    ) -> RecoveryCodeDialog:
        dialog = RecoveryCodeDialog(
            self._office, self._tasks, language, status, window, changed=changed
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._on_gone)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _is_due(self, stand: _Stand) -> bool:
        status = stand.status
        if status.code == "kept" or status.keyring in _PASSING:
            return False
        if self._remembered.get(_OFFERED) == str(status.version):
            return False
        if status.version > 1:
            return True
        return stand.has_shops and status.keyring not in _OWN

    def _on_gone(self) -> None:
        self.dialog = None
