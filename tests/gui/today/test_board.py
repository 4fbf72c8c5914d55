"""Which rows the board has, in which group and order: by deadline, with an instant given."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from seller_desktop.desktop.claims.answer_due import AnswerDue, answer_due
from seller_desktop.desktop.today.board import BoardFacts, BoardRow, Task, Urgency, board_rows
from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.business_days import BusinessDays
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.day_ahead import DueLines, WaitingClaim
from seller_desktop.store.stopped_actions import StoppedAction
from seller_desktop.system.korean_calendar import korean_business_days
from tests.gui.today.page_desk import DAY_MS, HOUR_MS, MIDNIGHT

NOW = MIDNIGHT - 13 * HOUR_MS
NO_HOLIDAYS = BusinessDays(lambda _: False)
PAID, ACCEPTED = LineStatus.PAID, LineStatus.ACCEPTED


def _due(shop_id: int, status: LineStatus, due_at: int | None, number: int) -> DueLines:
    return DueLines(shop_id, status, due_at, tuple(range(number)))


def _rows(*lines: DueLines, **facts: object) -> tuple[BoardRow, ...]:
    return board_rows(BoardFacts(lines, **facts), NOW, NO_HOLIDAYS)  # type: ignore[arg-type]


def _claim(kind: ClaimKind, state: ClaimState, **columns: object) -> WaitingClaim:
    values: dict[str, object] = {
        "claim_id": 1,
        "shop_id": 1,
        "kind": kind,
        "state": state,
        "held": False,
        "requested_at": NOW - DAY_MS,
        "collected_at": None,
        "respond_due_at": None,
        "dispatch_due_at": None,
        **columns,
    }
    return WaitingClaim(**values)  # type: ignore[arg-type]


def _stopped(state: ActionState, shop_id: int = 1) -> StoppedAction:
    verb = Verb.DISPATCH
    return StoppedAction(7, "a", shop_id, verb, state, None, None, 1, None, "머그", None, 1)


def test_rows_stand_in_the_order_in_which_they_are_due() -> None:
    rows = _rows(
        _due(1, ACCEPTED, MIDNIGHT + DAY_MS, 5),
        _due(1, ACCEPTED, MIDNIGHT - 1000, 4),
        _due(1, ACCEPTED, NOW + HOUR_MS, 3),
        _due(1, ACCEPTED, NOW - DAY_MS, 2),
        _due(1, ACCEPTED, MIDNIGHT + 3 * DAY_MS, 6),
    )
    assert [(row.task, row.urgency, row.count) for row in rows] == [
        (Task.LATE, Urgency.PRESSING, 2),
        (Task.SHIP, Urgency.PRESSING, 3),
        (Task.SHIP, Urgency.TODAY, 4),
        (Task.SHIP, Urgency.TOMORROW, 5),
        (Task.SHIP, Urgency.LATER, 6),
    ]


def test_the_same_lines_move_up_as_time_passes() -> None:
    lines = (_due(1, ACCEPTED, MIDNIGHT, 1),)
    at = {
        MIDNIGHT - 30 * HOUR_MS: (Task.SHIP, Urgency.TOMORROW),
        MIDNIGHT - 5 * HOUR_MS: (Task.SHIP, Urgency.TODAY),
        MIDNIGHT - 2 * HOUR_MS: (Task.SHIP, Urgency.PRESSING),
        MIDNIGHT + 1: (Task.LATE, Urgency.PRESSING),
    }
    for now, expected in at.items():
        (row,) = board_rows(BoardFacts(lines), now, NO_HOLIDAYS)
        assert (row.task, row.urgency) == expected


def test_the_warning_span_is_the_sellers() -> None:
    lines = (_due(1, ACCEPTED, NOW + 5 * HOUR_MS, 1),)
    (row,) = board_rows(BoardFacts(lines), NOW, NO_HOLIDAYS, warning_ms=6 * HOUR_MS)
    assert row.urgency is Urgency.PRESSING


def test_what_is_late_is_one_row_whether_confirmed_or_not() -> None:
    (row,) = _rows(
        _due(1, PAID, NOW - HOUR_MS, 1),
        _due(2, ACCEPTED, NOW - DAY_MS, 3),
    )
    assert (row.task, row.count, row.due_at) == (Task.LATE, 4, NOW - DAY_MS)
    assert row.per_shop == ((2, 3), (1, 1))


def test_new_orders_that_do_not_press_are_one_row_where_the_first_is_due() -> None:
    rows = _rows(
        _due(1, PAID, NOW + HOUR_MS, 2),
        _due(1, PAID, MIDNIGHT, 3),
        _due(2, PAID, MIDNIGHT + 2 * DAY_MS, 4),
        _due(2, PAID, None, 1),
    )
    assert [(row.task, row.urgency, row.count) for row in rows] == [
        (Task.CONFIRM, Urgency.PRESSING, 2),
        (Task.CONFIRM, Urgency.TODAY, 8),
    ]
    assert rows[1].of_today == 3
    assert rows[0].due_until == NOW + HOUR_MS


def test_lines_without_a_deadline_come_last() -> None:
    rows = _rows(_due(1, ACCEPTED, None, 1), _due(1, PAID, MIDNIGHT, 1))
    assert [row.task for row in rows] == [Task.CONFIRM, Task.SHIP]
    assert rows[-1].urgency is Urgency.LATER


def test_what_has_no_deadline_but_stops_work_stands_right_behind_what_is_late() -> None:
    rows = _rows(
        _due(1, ACCEPTED, NOW + HOUR_MS, 1),
        _due(1, ACCEPTED, NOW - HOUR_MS, 1),
        stopped=(
            _stopped(ActionState.HELD),
            _stopped(ActionState.PARKED),
            _stopped(ActionState.REJECTED, shop_id=2),
        ),
        broken_shops=(2,),
    )
    assert [row.task for row in rows] == [
        Task.LATE,
        Task.ACTIONS_HELD,
        Task.DECIDE,
        Task.SHOPS,
        Task.SHIP,
    ]
    assert rows[2].per_shop == ((1, 1), (2, 1))


@pytest.mark.parametrize(
    ("kind", "state", "task"),
    [
        (ClaimKind.CANCEL, ClaimState.REQUESTED, Task.CANCELS),
        (ClaimKind.RETURN, ClaimState.REQUESTED, Task.RETURNS),
        (ClaimKind.RETURN, ClaimState.COLLECTED, Task.RETURNS_COLLECTED),
        (ClaimKind.EXCHANGE, ClaimState.REQUESTED, Task.EXCHANGES),
        (ClaimKind.EXCHANGE, ClaimState.COLLECTING, Task.EXCHANGES_COLLECTING),
        (ClaimKind.EXCHANGE, ClaimState.COLLECTED, Task.EXCHANGES_COLLECTED),
    ],
)
def test_a_claim_that_waits_for_the_seller_has_a_row_of_its_kind(
    kind: ClaimKind, state: ClaimState, task: Task
) -> None:
    (row,) = _rows(claims=(_claim(kind, state),))
    assert row.task is task


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (ClaimKind.RETURN, ClaimState.COLLECTING),
        (ClaimKind.EXCHANGE, ClaimState.REDELIVERING),
        (ClaimKind.CANCEL, ClaimState.PROCESSING),
        (ClaimKind.ADMIN_CANCEL, ClaimState.PROCESSING),
        (ClaimKind.CONFIRM_HOLD, ClaimState.REQUESTED),
    ],
)
def test_a_claim_that_waits_for_somebody_else_has_none(kind: ClaimKind, state: ClaimState) -> None:
    assert _rows(claims=(_claim(kind, state),)) == ()


def test_held_claims_wait_at_the_end_whatever_their_kind() -> None:
    claims = (
        _claim(ClaimKind.RETURN, ClaimState.COLLECTED, held=True, collected_at=NOW - 9 * DAY_MS),
        _claim(ClaimKind.EXCHANGE, ClaimState.REQUESTED, held=True),
    )
    (row,) = _rows(claims=claims)
    assert (row.task, row.urgency, row.count) == (Task.CLAIMS_HELD, Urgency.LATER, 2)


def test_returns_are_settled_within_three_business_days_of_their_arrival() -> None:
    # Friday afternoon: Monday, Tuesday, Wednesday follow.
    friday = int(datetime(2026, 11, 20, 6, tzinfo=UTC).timestamp()) * 1000
    due = answer_due(ClaimKind.RETURN, ClaimState.COLLECTED, None, friday, None, NO_HOLIDAYS)
    thursday_midnight = int(datetime(2026, 11, 25, 15, tzinfo=UTC).timestamp()) * 1000
    assert due == AnswerDue(thursday_midnight, estimated=True)


def test_a_public_holiday_is_no_business_day() -> None:
    before_new_year = int(datetime(2026, 12, 31, 3, tzinfo=UTC).timestamp()) * 1000
    end = korean_business_days().end_after(before_new_year, 1)
    assert end == int(datetime(2027, 1, 4, 15, tzinfo=UTC).timestamp()) * 1000


def test_the_marketplaces_own_deadline_beats_a_reckoned_one() -> None:
    def never(day: date) -> bool:
        raise AssertionError(day)

    due = answer_due(
        ClaimKind.CANCEL, ClaimState.REQUESTED, NOW + 5, None, NOW + 9, BusinessDays(never)
    )
    assert due == AnswerDue(NOW + 5)


def test_a_cancel_request_is_answered_before_the_goods_must_leave() -> None:
    (row,) = _rows(
        claims=(_claim(ClaimKind.CANCEL, ClaimState.REQUESTED, dispatch_due_at=NOW + HOUR_MS),)
    )
    assert (row.urgency, row.due_at, row.estimated) == (Urgency.PRESSING, NOW + HOUR_MS, True)
