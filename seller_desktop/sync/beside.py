"""What stands beside orders and fails by itself: a right to inquiries that is missing stops them,
never the orders of the shop."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.action import ActionState
from ..domain.errors import UserFixable
from ..domain.korea_time import DAY_MS
from ..domain.outbox import Action
from ..store import alerts
from ..store import outbox as outbox_store
from ..store.writer import Priority
from .desk import Desk, Transaction

_LATER_MS = 5 * 60_000


class Beside:
    """One shop's troubles beside its orders."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def failed(self, error: UserFixable, actions: Sequence[Action] = ()) -> None:
        """Tell of it, once a day; these actions, and what is to be asked about them, wait."""

        def note(transaction: Transaction) -> None:
            self._tell(transaction, error)
            ids = [action.id for action in actions]
            later = transaction.log.at + _LATER_MS
            for action in outbox_store.actions(transaction.conn, ids):
                if action.state is ActionState.READY:
                    transaction.outbox.amend(action, not_before=later)
                else:
                    transaction.outbox.amend(action, next_check_at=later)

        self._desk.write(note, Priority.UPKEEP)

    def _tell(self, transaction: Transaction, error: UserFixable) -> None:
        shop_id, since = self._desk.shop.id, transaction.log.at - DAY_MS
        if alerts.was_told(transaction.conn, shop_id, error.code, since):
            self._desk.tally.warnings.append(error.problem)
        else:
            transaction.warn(error.problem)
