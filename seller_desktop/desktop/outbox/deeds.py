"""What the seller decides in the outbox: asked where it can't be taken back, run in a task, said.

Of a selection what is open to one action is done whatever stands against another; each row then
tells its own result.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...actions import outbox
from ...actions.office import Queued
from ...actions.outbox import Decided
from ...domain.errors import Problem
from ...store.outbox_list import OutboxRow
from ..context import PageContext
from .question_dialog import Question, ask
from .ways import DECISIONS, Way, done_words

Ask = Callable[[Question, QWidget], bool]


class OutboxDeeds(QObject):
    """Runs decisions. `decided` carries what became of each action of the last one."""

    decided = Signal(object)

    def __init__(self, context: PageContext, window: QWidget, ask_seller: Ask = ask) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._ask = ask_seller
        self._told: Mapping[str, Problem] = {}

    @property
    def told(self) -> Mapping[str, Problem]:
        """What stood against the last decision, by action."""
        return self._told

    def decide(self, way: Way, rows: Sequence[OutboxRow]) -> None:
        """Decide alike about these actions, once the seller has agreed."""
        question = self._question(way, rows)
        if not rows or (question is not None and not self._ask(question, self._window)):
            return
        office, ids = self._context.office, [row.action_id for row in rows]
        decision = DECISIONS[way]

        def done(decided: Decided) -> None:
            self._on_decided(way, decided)

        self._context.tasks.run(self, lambda: outbox.decide_each(office, decision, ids), done)

    def edit(self, row: OutboxRow, courier: str, invoice_no: str) -> None:
        """Send another parcel in place of this one."""
        office = self._context.office

        def work() -> Queued:
            return outbox.edit(office, row.action_id, courier=courier, invoice_no=invoice_no)

        def done(queued: Queued) -> None:
            said = self.tr("The changed invoice is saved and will be sent")
            self._context.notify(said, undo=queued.request_id)
            self._told = {}
            self.decided.emit(Decided(queued.action_ids, {}, queued.request_id))

        self._context.tasks.run(self, work, done)

    def undo(self, request_id: str) -> None:
        """Take back what still waits of a request, and say how much that was."""
        office = self._context.office
        self._context.tasks.run(self, lambda: outbox.undo(office, request_id), self._on_undone)

    def _on_undone(self, number: int) -> None:
        if number:
            self._context.notify(self.tr("%n action(s) taken back", "", number))
        else:
            self._context.notify(self.tr("Too late: it was sent already"), kind="warning")

    def _on_decided(self, way: Way, decided: Decided) -> None:
        done, refused = len(decided.done), len(decided.refused)
        self._told = decided.refused
        if done and not refused:
            self._context.notify(done_words(way, done), undo=decided.request_id)
        elif refused == 1 and not done:
            self._context.show_problem(next(iter(decided.refused.values())))
        elif refused:
            parts = [done_words(way, done)] if done else []
            parts.append(self.tr("%n could not: each row says why", "", refused))
            self._context.notify(" · ".join(parts), kind="warning")
        self.decided.emit(decided)

    def _question(self, way: Way, rows: Sequence[OutboxRow]) -> Question | None:
        count = len(rows)
        if way is Way.SETTLE:
            return Question(
                self.tr("Mark %n action(s) as sent?", "", count),
                self.tr(
                    "Only if you have seen at the marketplace that it is done. Nothing more is"
                    " sent; the next sync shows what the marketplace says."
                ),
                self.tr("Mark as sent"),
            )
        by_claim = any((row.hold_cause or "").startswith("claim:") for row in rows)
        if way is Way.RELEASE and by_claim:
            return Question(
                self.tr("Send in spite of the cancel request?"),
                self.tr(
                    "It is sent now. The marketplace may then refuse the cancel; if it refunds all"
                    " the same, the goods have left. This can't be taken back."
                ),
                self.tr("Send anyway"),
                danger=True,
            )
        return None
