"""What actions are about: lines or an inquiry. How each is read, what a reading of it means, and
how a send about it is put into bytes; all else of a push is the same for both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol

from ..domain import answering
from ..domain.action import ActionState, Reason, Verb
from ..domain.event import Source
from ..domain.inquiry import Inquiry
from ..domain.intent import Acknowledge, Answer
from ..domain.outbox import Action
from ..marketplaces.beside_orders import Inquired, InquiryWrite, Listing
from ..marketplaces.contract import Connector, Item, Page, Prepared
from ..store.inquiries import Key
from .conflicts import Hold, Rules, State, UnitState
from .desk import Transaction

Write = Item | InquiryWrite
"""One action of a send, with the fresh state of its unit."""

_ELSEWHERE = frozenset({Reason.INQUIRY_ANSWERED, Reason.INQUIRY_CLOSED})


class Reading(Protocol):
    """A fresh answer about the units of some actions."""

    @property
    def read_at(self) -> int:
        """When it was read, UTC ms on the marketplace's clock."""

    def store(self, transaction: Transaction) -> None:
        """Apply it; asked for once, before any state."""

    def state_of(
        self, transaction: Transaction, action: Action, *, newer: bool = False
    ) -> UnitState | None:
        """The state of an action's unit, None where it was not shown. With `newer` only where this
        reading is newer than all before: another says nothing of what came after."""


def read(connector: Connector, actions: Sequence[Action]) -> Reading:
    """Ask for the units of these actions afresh; the planner gives those of one inquiry, or of
    lines alone. Raises what reads raise."""
    inquiry = actions[0].inquiry
    if inquiry is None:
        line_nos = list(dict.fromkeys(no for action in actions for no in action.line_nos))
        return LinesRead(connector.read_lines(line_nos))
    found = answerable(connector).read_inquiry(inquiry.kind, inquiry.number, inquiry.asked_at)
    return InquiryRead(found)


def prepare(connector: Connector, verb: Verb, writes: Sequence[Write]) -> Prepared:
    """The bytes of a send. Raises `UserFixable` where it can't be put into words."""
    items = [write for write in writes if isinstance(write, Item)]
    if items:
        return connector.prepare(verb, items)
    (answer,) = (write for write in writes if isinstance(write, InquiryWrite))
    return answerable(connector).prepare_answer(answer)


def write_of(action: Action, state: UnitState) -> Write:
    """An action that nothing stands against, as its send takes it."""
    if isinstance(state, AskedState):
        return InquiryWrite(action.id, _said(action), state.inquiry)
    if not isinstance(state, State):
        raise TypeError("a unit is made of lines, or is an inquiry")
    first, *_ = lines = state.lines
    return Item(action.id, action.intent, first, state.claim(action.claim_no), lines)


def answerable(connector: Connector) -> Inquired:
    """The connector as one that knows inquiries."""
    if not isinstance(connector, Inquired):
        raise TypeError("a shop with inquiries has a connector that reads them")
    return connector


class LinesRead:
    """`Reading` of lines."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._newer: AbstractSet[str] = frozenset()
        self._states: Mapping[str, State] = {}

    @property
    def read_at(self) -> int:
        return self._page.read_at

    def store(self, transaction: Transaction) -> None:
        self._newer = transaction.apply(self._page, Source.READ_BACK)
        self._states = transaction.states(self._page.readings)

    def state_of(
        self, transaction: Transaction, action: Action, *, newer: bool = False
    ) -> UnitState | None:
        known = self._states
        if newer:
            known = {no: state for no, state in known.items() if no in self._newer}
        return transaction.state_of(action, self._page, known)


class InquiryRead:
    """`Reading` of an inquiry."""

    def __init__(self, found: Listing[Inquiry]) -> None:
        self._found = found
        self._newer: AbstractSet[Key] = frozenset()

    @property
    def read_at(self) -> int:
        return self._found.read_at

    def store(self, transaction: Transaction) -> None:
        self._newer = transaction.apply_inquiries(self._found, Source.READ_BACK)

    def state_of(
        self,
        transaction: Transaction,  # noqa: ARG002 - the protocol's shape
        action: Action,
        *,
        newer: bool = False,
    ) -> UnitState | None:
        for inquiry in self._found.records:
            key = inquiry.kind, inquiry.number
            if action.inquiry is not None and key == (action.inquiry.kind, action.inquiry.number):
                return AskedState(inquiry) if key in self._newer or not newer else None
        return None


@dataclass(frozen=True, slots=True)
class AskedState:
    """`UnitState` of an inquiry: its rules are the same at every marketplace."""

    inquiry: Inquiry

    def shows_effect(self, action: Action, rules: Rules) -> bool:  # noqa: ARG002
        return answering.effect_seen(_said(action), self.inquiry)

    def obstacle(self, action: Action, rules: Rules) -> Reason | None:
        return answering.obstacle(_said(action), self.inquiry, rules.answer_edits)

    def holds(self, action: Action) -> Iterator[Hold]:  # noqa: ARG002
        """Nothing holds an answer: the seller's words are for this very question."""
        return iter(())

    def verdict(self, obstacle: Reason) -> tuple[ActionState, Reason]:
        if obstacle in _ELSEWHERE:
            return ActionState.SUPERSEDED, obstacle
        return ActionState.REJECTED, obstacle


def _said(action: Action) -> Answer | Acknowledge:
    if not isinstance(action.intent, Answer | Acknowledge):
        raise TypeError(f"{action.verb} says nothing to an inquiry")
    return action.intent
