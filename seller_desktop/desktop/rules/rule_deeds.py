"""What is done with rules: stored, ordered, deleted, applied, and the last of it taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ...actions import rules as actions
from ...actions.rules import AppliedRules
from ...domain.errors import Problem
from ...domain.rule import Rule
from ...domain.texts import describe
from ..context import PageContext

T = TypeVar("T")


class RuleDeeds(QObject):
    """`stored` follows every deed, with the rule that was saved by it; `said` and `refused` carry
    what came of it, `undoable` whether `undo` would do something."""

    stored = Signal(object)
    said = Signal(str)
    refused = Signal(str)
    undoable = Signal(bool)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._undo: Callable[[], None] | None = None

    def save(self, rule: Rule) -> None:
        """Let a rule act on new orders from now on."""
        office = self._context.office

        def done(saved: Rule) -> None:
            self.said.emit(self.tr("Saved."))
            self.stored.emit(saved)

        self._run(lambda: actions.save_rule(office, rule), done)

    def switch(self, rule: Rule) -> None:
        """Let a rule act on new orders, or no more."""
        office = self._context.office
        self._run(
            lambda: actions.switch_rule(office, rule.id, not rule.on),
            lambda _: self.stored.emit(None),
        )

    def put_in_order(self, rule_ids: Sequence[int]) -> None:
        """Let rules act in another order."""
        office = self._context.office
        self._run(lambda: actions.order_rules(office, rule_ids), lambda _: self.stored.emit(None))

    def delete(self, rule: Rule, order: Sequence[int]) -> None:
        """Forget a rule; `undo` puts it back to where it was in `order`."""
        office = self._context.office

        def done(_: None) -> None:
            self._offer_undo(lambda: self._put_back(rule, order))
            self.said.emit(self.tr("Deleted. What it did to orders stays."))
            self.stored.emit(None)

        self._run(lambda: actions.delete_rule(office, rule.id), done)

    def apply_to_open(self) -> None:
        """Let the rules that are on act on orders that wait to be shipped."""
        office = self._context.office

        def done(applied: AppliedRules) -> None:
            self._offer_undo(lambda: self._take_back(applied.request_id))
            self.said.emit(self.tr("Applied to %n order(s).", "", applied.lines))
            self.stored.emit(None)

        self._run(lambda: actions.apply_to_open(office), done)

    def undo(self) -> None:
        """Take back the last deletion or application."""
        undo = self._undo
        self._offer_undo(None)
        if undo is not None:
            undo()

    def _put_back(self, rule: Rule, order: Sequence[int]) -> None:
        office = self._context.office

        def work() -> Rule:
            saved = actions.save_rule(office, replace(rule, id=0))
            actions.order_rules(office, [saved.id if key == rule.id else key for key in order])
            return saved

        def done(saved: Rule) -> None:
            self.said.emit(self.tr("It is back."))
            self.stored.emit(saved)

        self._run(work, done)

    def _take_back(self, request_id: str) -> None:
        office = self._context.office

        def done(count: int) -> None:
            self.said.emit(self.tr("Taken back on %n order(s).", "", count))
            self.stored.emit(None)

        self._run(lambda: actions.undo_rules(office, request_id), done)

    def _offer_undo(self, undo: Callable[[], None] | None) -> None:
        self._undo = undo
        self.undoable.emit(undo is not None)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        language = self._context.language

        def failed(problem: Problem) -> None:
            text = describe(problem, language)
            self.refused.emit(f"{text.message} {text.hint}".strip())

        self._context.tasks.run(self, work, done, failed)
