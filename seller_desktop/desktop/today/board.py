"""The must-do board as plain rows: what is to be done, until when, what follows if it is not.

Pure: numbers of the store and an instant in, groups of rows out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ...domain.business_days import BusinessDays
from ...domain.claim import ClaimKind, ClaimState
from ...domain.deadline import HOURS_LEFT_MS, DeadlineClass, classify
from ...domain.order import LineStatus
from ...store.day_ahead import DueLines, WaitingClaim, WaitingInquiry
from ...store.stopped_actions import StoppedAction
from ..claims.answer_due import AnswerDue, answer_due


class Urgency(StrEnum):
    """The groups of the board, in its order."""

    PRESSING = "pressing"
    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"


class Task(StrEnum):
    """What there is to do; a row of the board is one of them."""

    LATE = "late"
    SHIP = "ship"
    CONFIRM = "confirm"
    CANCELS = "cancels"
    RETURNS_COLLECTED = "returns_collected"
    EXCHANGES_COLLECTED = "exchanges_collected"
    EXCHANGES_COLLECTING = "exchanges_collecting"
    RETURNS = "returns"
    EXCHANGES = "exchanges"
    CLAIMS_HELD = "claims_held"
    INQUIRIES_LATE = "inquiries_late"
    INQUIRIES = "inquiries"
    ACTIONS_HELD = "actions_held"
    DECIDE = "decide"
    SHOPS = "shops"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One thing to do. `due_at` (UTC ms) is the nearest deadline in it, None where there is none.

    `ids` are keys of what it counts: lines, claims, inquiries, actions or shops; the list it opens
    holds the same. `now` marks what has no deadline and can be acted on at once. `per_shop` are
    pairs of a shop and its number. `of_today` counts those due today, `due_until` is the last
    deadline in it.
    """

    task: Task
    urgency: Urgency
    ids: tuple[int, ...]
    per_shop: tuple[tuple[int, int], ...]
    due_at: int | None = None
    estimated: bool = False
    now: bool = False
    of_today: int = 0
    due_until: int | None = None

    @property
    def count(self) -> int:
        """How many it counts."""
        return len(self.ids)

    @property
    def key(self) -> str:
        """What stays the same while the numbers change: the row's identity for the selection."""
        return f"{self.task}:{self.urgency}"


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """What the board is made of; `broken_shops` are those that only the seller can mend."""

    lines: Sequence[DueLines] = ()
    claims: Sequence[WaitingClaim] = ()
    inquiries: Sequence[WaitingInquiry] = ()
    stopped: Sequence[StoppedAction] = ()
    broken_shops: Sequence[int] = ()


_URGENCIES = {
    DeadlineClass.OVERDUE: Urgency.PRESSING,
    DeadlineClass.HOURS: Urgency.PRESSING,
    DeadlineClass.TODAY: Urgency.TODAY,
    DeadlineClass.TOMORROW: Urgency.TOMORROW,
    DeadlineClass.LATER: Urgency.LATER,
}
_PLACES = {urgency: place for place, urgency in enumerate(Urgency)}
_TASKS = {task: place for place, task in enumerate(Task)}
_NEVER = 1 << 62
_LATE = (Task.LATE, Task.INQUIRIES_LATE)

_CLAIM_TASKS: dict[tuple[ClaimKind, ClaimState], Task] = {
    (ClaimKind.CANCEL, ClaimState.REQUESTED): Task.CANCELS,
    (ClaimKind.RETURN, ClaimState.REQUESTED): Task.RETURNS,
    (ClaimKind.RETURN, ClaimState.COLLECTED): Task.RETURNS_COLLECTED,
    (ClaimKind.EXCHANGE, ClaimState.REQUESTED): Task.EXCHANGES,
    (ClaimKind.EXCHANGE, ClaimState.COLLECTING): Task.EXCHANGES_COLLECTING,
    (ClaimKind.EXCHANGE, ClaimState.COLLECTED): Task.EXCHANGES_COLLECTED,
}
"""Where the next move is the seller's. Whatever else is open waits for somebody else."""


def board_rows(
    facts: BoardFacts, now: int, calendar: BusinessDays, warning_ms: int = HOURS_LEFT_MS
) -> tuple[BoardRow, ...]:
    """The rows in the order in which they are due; `now` in UTC ms."""
    rows = [
        *_line_rows(facts.lines, now, warning_ms),
        *_claim_rows(facts.claims, now, warning_ms, calendar),
        *_inquiry_rows(facts.inquiries, now, warning_ms),
        *_stopped_rows(facts),
    ]
    return tuple(sorted(rows, key=_order))


def _order(row: BoardRow) -> tuple[int, int, int, int]:
    due_at = _NEVER if row.due_at is None else row.due_at
    rank = 0 if row.task in _LATE else 1 if row.now else 2
    return _PLACES[row.urgency], rank, due_at, _TASKS[row.task]


def _line_rows(lines: Sequence[DueLines], now: int, warning_ms: int) -> Iterable[BoardRow]:
    groups: dict[tuple[Task, Urgency], list[DueLines]] = {}
    for entry in lines:
        near = _nearness(entry.due_at, now, warning_ms)
        if near is DeadlineClass.OVERDUE:
            task = Task.LATE
        else:
            task = Task.CONFIRM if entry.status is LineStatus.PAID else Task.SHIP
        urgency = _URGENCIES[near]
        if task is Task.CONFIRM and urgency is not Urgency.PRESSING:
            urgency = _confirm_urgency(lines, now, warning_ms)
        groups.setdefault((task, urgency), []).append(entry)
    for (task, urgency), entries in groups.items():
        yield _line_row(task, urgency, entries, now, warning_ms)


def _confirm_urgency(lines: Sequence[DueLines], now: int, warning_ms: int) -> Urgency:
    """New orders that don't press make one row: it stands where the first of them is due."""
    urgencies = [
        _URGENCIES[_nearness(entry.due_at, now, warning_ms)]
        for entry in lines
        if entry.status is LineStatus.PAID
    ]
    return min((u for u in urgencies if u is not Urgency.PRESSING), key=_PLACES.__getitem__)


def _line_row(
    task: Task, urgency: Urgency, entries: Sequence[DueLines], now: int, warning_ms: int
) -> BoardRow:
    shops: Counter[int] = Counter()
    for entry in entries:
        shops[entry.shop_id] += entry.count
    today = (DeadlineClass.HOURS, DeadlineClass.TODAY)
    dues = [entry.due_at for entry in entries if entry.due_at is not None]
    return BoardRow(
        task,
        urgency,
        tuple(key for entry in entries for key in entry.ids),
        _by_shop(shops),
        min(dues, default=None),
        of_today=sum(
            entry.count for entry in entries if _nearness(entry.due_at, now, warning_ms) in today
        ),
        due_until=max(dues, default=None),
    )


def _claim_rows(
    claims: Sequence[WaitingClaim], now: int, warning_ms: int, calendar: BusinessDays
) -> Iterable[BoardRow]:
    groups: dict[tuple[Task, Urgency], list[tuple[WaitingClaim, AnswerDue | None]]] = {}
    for claim in claims:
        task = _CLAIM_TASKS.get((claim.kind, claim.state))
        if claim.held:
            groups.setdefault((Task.CLAIMS_HELD, Urgency.LATER), []).append((claim, None))
        elif task is not None:
            due = _due(claim, calendar)
            near = _nearness(due.at if due else None, now, warning_ms)
            groups.setdefault((task, _URGENCIES[near]), []).append((claim, due))
    for (task, urgency), pairs in groups.items():
        first = min((due for _, due in pairs if due), key=lambda due: due.at, default=None)
        yield BoardRow(
            task,
            urgency,
            tuple(claim.claim_id for claim, _ in pairs),
            _by_shop(Counter(claim.shop_id for claim, _ in pairs)),
            first.at if first else None,
            first.estimated if first else False,
        )


def _due(claim: WaitingClaim, calendar: BusinessDays) -> AnswerDue | None:
    return answer_due(
        claim.kind,
        claim.state,
        claim.respond_due_at,
        claim.collected_at,
        claim.dispatch_due_at,
        calendar,
    )


def _inquiry_rows(
    inquiries: Sequence[WaitingInquiry], now: int, warning_ms: int
) -> Iterable[BoardRow]:
    groups: dict[tuple[Task, Urgency], list[WaitingInquiry]] = {}
    for inquiry in inquiries:
        near = _nearness(inquiry.due_at, now, warning_ms)
        task = Task.INQUIRIES_LATE if near is DeadlineClass.OVERDUE else Task.INQUIRIES
        groups.setdefault((task, _URGENCIES[near]), []).append(inquiry)
    for (task, urgency), found in groups.items():
        yield BoardRow(
            task,
            urgency,
            tuple(one.inquiry_id for one in found),
            _by_shop(Counter(one.shop_id for one in found)),
            min(one.due_at for one in found),
        )


def _stopped_rows(facts: BoardFacts) -> Iterable[BoardRow]:
    held = [(one.key, one.shop_id) for one in facts.stopped if one.state == "held"]
    decide = [(one.key, one.shop_id) for one in facts.stopped if one.state != "held"]
    broken = [(shop_id, shop_id) for shop_id in facts.broken_shops]
    for task, pairs in (
        (Task.DECIDE, decide),
        (Task.ACTIONS_HELD, held),
        (Task.SHOPS, broken),
    ):
        if pairs:
            shops = Counter(shop_id for _, shop_id in pairs)
            ids = tuple(key for key, _ in pairs)
            yield BoardRow(task, Urgency.PRESSING, ids, _by_shop(shops), now=True)


def _nearness(due_at: int | None, now: int, warning_ms: int) -> DeadlineClass:
    return DeadlineClass.LATER if due_at is None else classify(due_at, now, warning_ms)


def _by_shop(shops: Counter[int]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(shops.items(), key=lambda pair: (-pair[1], pair[0])))
