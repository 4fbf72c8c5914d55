"""What stands beside orders and fails by itself: a right to inquiries that is missing, or an
endpoint of theirs that is down, makes them wait, never the orders of the shop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..domain.errors import OfficeError, UserFixable
from ..domain.korea_time import DAY_MS
from ..store import alerts
from ..store.writer import Priority
from .backoff import wait_ms
from .desk import Desk, Transaction

_LONGEST_MS = 5 * 60_000
_TOLD_FROM = 12
"""Failures in a row from which on one that passes is told of: it has lasted some half an hour."""

_OF_ONE_CALL = frozenset(
    {"network", "marketplace_down", "answer_unreadable", "refused_by_marketplace"}
)
"""What one endpoint can answer while the others work. The rest is about the caller: a pace that
was too fast, a marketplace under maintenance, a file that takes no writes."""


class Work(Enum):
    """Kinds of work beside orders; each rests by itself."""

    ASKING = "asking"
    ANSWERING = "answering"


@dataclass(slots=True)
class _Rest:
    """Failures in a row, and until when nothing is tried (UTC ms)."""

    failures: int = 0
    until: int = 0


class Beside:
    """One shop's troubles beside its orders."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._rests = {work: _Rest() for work in Work}

    def takes(self, error: OfficeError) -> bool:
        """Whether a failure of work beside orders says nothing of the orders."""
        return isinstance(error, UserFixable) or error.code in _OF_ONE_CALL

    def rests_until(self, work: Work, now: int) -> int:
        """When it goes on, UTC ms. What is further off than any rest was set by another clock."""
        until = self._rests[work].until
        return until if until - now <= _LONGEST_MS else now

    def failed(self, work: Work, error: OfficeError) -> None:
        """Rest for a while. What the seller has to mend, and what lasts, is told once a day."""
        desk, rest = self._desk, self._rests[work]
        wait = wait_ms(error, rest.failures, desk.ids.uniform(0.0, 1.0))
        rest.failures += 1
        self.rest(work, min(wait, _LONGEST_MS))
        if isinstance(error, UserFixable) or rest.failures >= _TOLD_FROM:
            desk.write(lambda transaction: self._tell(transaction, error), Priority.UPKEEP)

    def rest(self, work: Work, span_ms: int) -> None:
        """Try nothing for so long."""
        self._rests[work].until = self._desk.clock.now_ms() + span_ms

    def went_well(self, work: Work) -> None:
        """It works: the next failure is a first one."""
        self._rests[work] = _Rest()

    def retry_now(self) -> None:
        """Rest no more: the network is back, or the seller asks."""
        for rest in self._rests.values():
            rest.until = 0

    def _tell(self, transaction: Transaction, error: OfficeError) -> None:
        shop_id, since = self._desk.shop.id, transaction.log.at - DAY_MS
        if alerts.was_told(transaction.conn, shop_id, error.code, since):
            self._desk.tally.warnings.append(error.problem)
        else:
            transaction.warn(error.problem)
