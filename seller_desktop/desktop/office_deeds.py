"""What the window itself does in the office; the actions are heavy, so imported when used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..actions.office import Office
    from ..domain.snooze import Snooze
    from ..store.alerts import ToastGroup


class OfficeDeeds:
    """Actions of the frame, each to be run in a task."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def ask_sync(self, shop_ids: Sequence[int] | None) -> object:
        """Wish for one round with these shops (None: all)."""
        from ..actions.sync import ask_sync

        return ask_sync(self._office, shop_ids)

    def mark_seen(self, alert_ids: list[int] | None) -> object:
        """Mark entries of the notification centre (None: all) as seen."""
        from ..actions.alerts import mark_seen

        return mark_seen(self._office, alert_ids)

    def snooze(self, alert_id: int, span: Snooze) -> object:
        """Put an entry of the notification centre off."""
        from ..actions.alerts import snooze

        return snooze(self._office, [alert_id], span)

    def take_toasts(self) -> tuple[ToastGroup, ...]:
        """Mark what was not toasted yet, and return it."""
        from ..actions.alerts import take_toasts

        return take_toasts(self._office)

    def undo(self, request_id: str) -> int:
        """Take back what waits of a request; how many actions that were."""
        from ..actions.outbox import undo

        return undo(self._office, request_id)

    def unlock(self, pin: str) -> None:
        """Let the covered screen come back to one who knows the PIN."""
        from ..actions.idle_lock import unlock

        unlock(self._office, pin)

    def change(self, key: str, value: int) -> None:
        """Change a setting."""
        from ..actions.settings import change

        change(self._office, key, value)

    def note_damage(self) -> None:
        """Let the next start look at the database closely, and offer to mend it."""
        from ..actions.damage import note_damage

        note_damage(self._office.paths)
