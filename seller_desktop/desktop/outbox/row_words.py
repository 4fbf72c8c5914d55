"""An action of the outbox in the words of a row: its state, what was asked, why it is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState
from ...domain.korea_time import korean_day
from ...domain.texts import standing
from ...store.outbox_list import OutboxRow
from ..orders.action_box import asked_words
from ..orders.row_status import stopped_word
from ..orders.words import Words
from ..tables.cells import StatusCell
from ..widgets.deadline_words import clock_time, short_date
from ..widgets.status_words import quoted

translate = QCoreApplication.translate

_LOOKS = {
    ActionState.DONE: ("delivered", "text"),
    ActionState.SUPERSEDED: ("canceled", "text"),
    ActionState.CANCELLED: ("canceled", "text"),
    ActionState.HELD: ("held", None),
    ActionState.PARKED: ("failed", None),
}
_ON_ITS_WAY = ("pending", None)


class RowWords:
    """Safe in any thread, as rows are made in workers."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def state(self, row: OutboxRow) -> StatusCell:
        """The state: dashed while it is not at the marketplace, loud where the seller is needed."""
        look, style = _LOOKS.get(row.state, _ON_ITS_WAY)
        word = self.words.state(row.state)
        if row.state in (ActionState.REJECTED, ActionState.PARKED):
            word = stopped_word(row.state)
        if row.state is ActionState.REJECTED:
            look, style = "failed", None if row.unanswered else "text"
        return StatusCell(look, word, style)

    def asked(self, row: OutboxRow) -> str:
        """What exactly was asked: courier and number, the new date, how many."""
        return asked_words(row.intent, self.words)

    def why(self, row: OutboxRow) -> str:
        """Why it is where it is, as short as a row; the marketplace's own words come first."""
        if row.state is ActionState.REJECTED and row.marketplace_message:
            return quoted(row.marketplace_message)
        if row.state is ActionState.READY and row.behind is not None:
            text = translate("Outbox", "Waits behind: %1")
            return text.replace("%1", self.words.verb(row.behind))
        if row.reason or row.state is ActionState.PARKED:
            return standing(row.state, row.reason, self.words.language).why
        if row.state is ActionState.UNKNOWN:
            return self._checking(row)
        if row.state is ActionState.READY:
            return translate("Outbox", "Sent as soon as its turn comes")
        return "" if row.is_over else standing(row.state, None, self.words.language).why

    def when(self, row: OutboxRow, now_ms: int) -> str:
        """The instant that counts: when it ended, else when it was asked for."""
        at = row.created_at if row.ended_at is None else row.ended_at
        if korean_day(at) == korean_day(now_ms):
            return clock_time(at)
        return short_date(at)

    def spoken_when(self, row: OutboxRow) -> str:
        """The same as a sentence."""
        if row.ended_at is not None:
            text, at = translate("Outbox", "ended %1"), row.ended_at
        else:
            text, at = translate("Outbox", "asked for %1"), row.created_at
        return text.replace("%1", f"{short_date(at)} {clock_time(at)}")

    def _checking(self, row: OutboxRow) -> str:
        if row.attempt_ended_at is None:
            return standing(row.state, None, self.words.language).why
        text = translate("Outbox", "No answer since %1: the marketplace is being asked")
        return text.replace("%1", clock_time(row.attempt_ended_at))
