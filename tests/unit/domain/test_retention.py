"""The clock of buyers' data, as a table."""

from __future__ import annotations

import itertools

import pytest

from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.order import LineStatus, OrderLine, Recipient
from seller_desktop.domain.retention import (
    Deal,
    Kept,
    ended_at,
    is_less,
    is_needed_again,
    ladder,
    may_keep,
    reduced,
    without_people,
)

S = LineStatus
END = 1_000 * DAY_MS


def deal(status: LineStatus = S.PURCHASE_CONFIRMED, **facts: object) -> Deal:
    values: dict[str, object] = {"has_claim": False, "acting": False, "last_step_at": END - 5}
    if status is S.PURCHASE_CONFIRMED:
        values["confirmed_at"] = END
    return Deal(status, **{**values, **facts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        (0, Kept.FULL),
        (2.99, Kept.FULL),
        (3, Kept.TRADE),
        (89.99, Kept.TRADE),
        (90, Kept.RECORD),
        (3 * 365, Kept.RECORD),
        (3 * 365 + 1, Kept.LEDGER),
        (5 * 365 + 1, Kept.LEDGER),
        (5 * 365 + 2, Kept.NOTHING),
    ],
)
def test_a_deal_goes_down_the_ladder(days: float, kept: Kept) -> None:
    assert may_keep(deal(), END + int(days * DAY_MS), 90) is kept


@pytest.mark.parametrize(
    ("given", "end"),
    [
        (deal(claim_ended_at=END + 9), END + 9),
        (deal(claim_ended_at=END - 9), END),
        (deal(status_seen_at=END + 50 * DAY_MS), END),
        (deal(S.CANCELED, claim_ended_at=END + 3), END + 3),
        (deal(S.CANCELED, status_seen_at=END + 4), END + 4),
        (deal(S.UNPAID_CANCELED), END - 5),
        (deal(S.DELIVERED), END - 5 + 180 * DAY_MS),
        (deal(S.DISPATCHED), END - 5 + 180 * DAY_MS),
        (deal(S.PAID), None),
        (deal(S.ACCEPTED), None),
        (deal(S.AWAITING_PAYMENT), None),
        (deal(S.UNKNOWN), None),
        (deal(has_claim=True), None),
        (deal(acting=True), None),
    ],
)
def test_a_deal_is_over_when_nothing_may_come_of_it(given: Deal, end: int | None) -> None:
    assert ended_at(given) == end


def test_fewer_days_take_everything_sooner() -> None:
    assert may_keep(deal(), END + 7 * DAY_MS, 7) is Kept.RECORD
    assert [rung.days for rung in ladder(2)][:2] == [2, 2]


def test_each_rung_keeps_less_and_names_its_rule() -> None:
    kept = [Kept.FULL, *(rung.kept for rung in ladder())]
    assert all(is_less(low, high) for high, low in itertools.pairwise(kept))
    assert all(rung.law for rung in ladder())


PEOPLE = Recipient(
    orderer_name="표주온",
    orderer_phone="050712345678",
    name="옥채린",
    phone="01000007202",
    address="서울특별시 가상구 비밀로 77",
    delivery_memo="현관 9137",
    customs_code="P100000071234",
)


def test_of_the_record_only_masked_names_are_left() -> None:
    left = Recipient(orderer_name="표*온", name="옥*린")
    assert reduced(PEOPLE, Kept.RECORD) == left
    assert reduced(left, Kept.RECORD) == left
    assert reduced(PEOPLE, Kept.LEDGER) == left


def test_before_that_memo_customs_code_and_safe_numbers_go() -> None:
    less = reduced(PEOPLE, Kept.TRADE)
    assert (less.delivery_memo, less.customs_code, less.orderer_phone) == (None, None, None)
    assert (less.name, less.phone, less.address) == (PEOPLE.name, PEOPLE.phone, PEOPLE.address)
    assert reduced(PEOPLE, Kept.FULL) is PEOPLE


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("옥채린 010-1234-5678", "*** ***"),
        ("메일 a.b@example.co.kr 로", "메일 *** 로"),
        ("주민 900101-1234567", "주민 ***"),
        ("P123456789012", "***"),
        ("운송장 612345678901 수량 3개", "운송장 612345678901 수량 3개"),
        ("컵이 깨졌어요", "컵이 깨졌어요"),
    ],
)
def test_what_people_wrote_is_kept_without_people(text: str, left: str) -> None:
    assert without_people(text, PEOPLE) == left


@pytest.mark.parametrize(
    ("status", "claim", "again"),
    [
        (S.PURCHASE_CONFIRMED, None, False),
        (S.DELIVERED, None, False),
        (S.PURCHASE_CONFIRMED, "return.requested", True),
        (S.ACCEPTED, None, True),
    ],
)
def test_people_are_needed_again_where_the_deal_goes_on(
    status: LineStatus, claim: str | None, again: bool
) -> None:
    line = OrderLine("O", "L", status, "X", 0, "p", 1, 1, claim=claim)
    assert is_needed_again(line) is again
