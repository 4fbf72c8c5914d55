"""The numbers of the Today board."""

from __future__ import annotations

from collections import Counter

from seller_desktop.domain.claim import ClaimKind
from seller_desktop.domain.deadline import DeadlineClass, classify
from seller_desktop.domain.errors import Problem
from seller_desktop.store.today import DueCounts, today

from .conftest import DAY_MS, HOUR_MS, Office


def plain(counts: DueCounts) -> dict[DeadlineClass, int]:
    return {kind: number for kind, number in counts.items() if number}


def test_lines_are_counted_by_the_same_classes_as_everywhere(office: Office) -> None:
    shop, now = office.add_shop(), office.now
    spans: tuple[int, ...] = (
        -DAY_MS,
        -1,
        0,
        1,
        3 * HOUR_MS - 1,
        3 * HOUR_MS,
        11 * HOUR_MS,
        12 * HOUR_MS,
    )
    spans += (12 * HOUR_MS + 1, DAY_MS, 36 * HOUR_MS, 36 * HOUR_MS + 1, 9 * DAY_MS)
    for span in spans:
        office.add_line(shop, status="accepted", dispatch_due_at=now + span)
    (board,) = today(office.raw, None, now)
    assert plain(board.to_ship) == dict(Counter(classify(now + span, now) for span in spans))
    assert plain(board.to_confirm) == {}


def test_a_warning_span_beyond_midnight_leaves_no_line_out(office: Office) -> None:
    shop, now = office.add_shop(), office.now
    spans = [number * HOUR_MS for number in range(-2, 60)]
    for span in spans:
        office.add_line(shop, status="paid", dispatch_due_at=now + span)
    warning = 20 * HOUR_MS
    (board,) = today(office.raw, None, now, warning_ms=warning)
    expected = Counter(classify(now + span, now, warning) for span in spans)
    assert plain(board.to_confirm) == dict(expected)


def test_an_undated_line_is_not_forgotten(office: Office) -> None:
    office.add_line(office.add_shop())
    (board,) = today(office.raw, None, office.now)
    assert plain(board.to_confirm) == {DeadlineClass.LATER: 1}


def test_the_cut_off_and_the_next_deadline_are_told(office: Office) -> None:
    shop, now = office.add_shop(), office.now
    for span in (-HOUR_MS, HOUR_MS, 5 * HOUR_MS):
        office.add_line(shop, status="accepted", dispatch_due_at=now + span)
    (board,) = today(office.raw, None, now, cutoff_ms=now + 2 * HOUR_MS)
    assert (board.before_cutoff, board.next_due_at) == (2, now + HOUR_MS)


def test_claims_are_counted_by_kind_and_nearness(office: Office) -> None:
    shop, now = office.add_shop(), office.now
    line = office.add_line(shop)
    office.add_claim(line, kind="cancel", respond_due_at=now - 1)
    office.add_claim(line, kind="cancel", respond_due_at=now + HOUR_MS)
    office.add_claim(line, kind="return")
    office.add_claim(line, kind="exchange", state="done", respond_due_at=now)
    (board,) = today(office.raw, None, now)
    assert {kind: plain(counts) for kind, counts in board.claims.items()} == {
        ClaimKind.CANCEL: {DeadlineClass.OVERDUE: 1, DeadlineClass.HOURS: 1},
        ClaimKind.RETURN: {DeadlineClass.LATER: 1},
    }


def test_each_shop_has_its_own_board(office: Office) -> None:
    one, two = office.add_shop("가"), office.add_shop("나")
    line = office.add_line(one)
    office.add_action(line, state="parked")
    office.add_action(office.add_line(one), state="held")
    problem = Problem("ip_refused", {"ip": "203.0.113.7"})
    office.db.write(
        lambda conn: conn.exec_driver_sql(
            "INSERT INTO shop_health (shop_id, error) VALUES (?, ?)", (two, problem.to_json())
        )
    )
    first, second = today(office.raw, None, office.now)
    assert (first.shop_id, first.decide, first.held, first.problem) == (one, 1, 1, None)
    assert (second.shop_id, second.decide, second.held) == (two, 0, 0)
    assert second.problem == problem
    assert [board.shop_id for board in today(office.raw, frozenset({two}), office.now)] == [two]
    assert today(office.raw, frozenset(), office.now) == ()
