"""Worklists: which lines, in which order, how many; and the rows of a page."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.view import Condition, Wish
from seller_desktop.store.notes import set_memo, set_tags
from seller_desktop.store.transaction import Connection
from seller_desktop.store.worklist import PAGE_ROWS, counts, keys, page
from seller_desktop.store.worklist_filter import Sort, SortColumn, Stage, WorklistFilter

from .conftest import DAY_MS, HOUR_MS, Office


def listed(office: Office, stage: Stage = Stage.ALL, **narrowed: object) -> list[int]:
    wanted = WorklistFilter(stage, **narrowed)  # type: ignore[arg-type]
    return list(keys(office.raw, wanted, Sort(), office.now))


def narrowed(office: Office, *conditions: Condition) -> list[int]:
    return listed(office, conditions=conditions)


def test_the_first_due_stands_first_and_undated_lines_last(office: Office) -> None:
    shop, now = office.add_shop(), office.now
    later = office.add_line(shop, dispatch_due_at=now + DAY_MS)
    undated = office.add_line(shop)
    sooner = office.add_line(shop, dispatch_due_at=now + HOUR_MS, status="accepted")
    late = office.add_line(shop, dispatch_due_at=now - HOUR_MS)
    assert listed(office, Stage.OPEN) == [late, sooner, later, undated]
    descending = Sort(SortColumn.DUE, descending=True)
    found = keys(office.raw, WorklistFilter(), descending, now)
    assert list(found) == [later, sooner, late, undated]


def test_each_stage_holds_its_own(office: Office) -> None:
    shop = office.add_shop()
    lines = {status: office.add_line(shop, status=status.value) for status in LineStatus}
    for stage in (Stage.PAID, Stage.ACCEPTED, Stage.DISPATCHED, Stage.IN_TRANSIT, Stage.DELIVERED):
        assert listed(office, stage) == [lines[LineStatus(stage.value)]]
    assert set(listed(office, Stage.OPEN)) == {lines[LineStatus.PAID], lines[LineStatus.ACCEPTED]}
    assert set(listed(office)) == set(lines.values())


def test_overdue_is_what_should_have_left(office: Office) -> None:
    shop, now = office.add_shop(), office.now
    late = office.add_line(shop, status="accepted", dispatch_due_at=now - 1)
    office.add_line(shop, status="accepted", dispatch_due_at=now)
    office.add_line(shop, status="dispatched", dispatch_due_at=now - DAY_MS)
    assert listed(office, Stage.OVERDUE) == [late]


def test_held_is_an_open_claim_on_hold_or_a_held_action(office: Office) -> None:
    shop = office.add_shop()
    claimed, acted, ended, plain = (office.add_line(shop) for _ in range(4))
    office.add_claim(claimed, held=1)
    office.add_claim(ended, held=1, state="done")
    office.add_claim(plain, held=0)
    office.add_action(acted, state="held")
    office.add_action(plain, state="ready")
    assert set(listed(office, Stage.HELD)) == {claimed, acted}


def test_decide_is_parked_or_rejected_and_not_dealt_with(office: Office) -> None:
    shop = office.add_shop()
    parked, rejected, retried, closed, undone, done = (office.add_line(shop) for _ in range(6))
    office.add_action(parked, state="parked")
    office.add_action(rejected, state="done")
    office.add_action(rejected, state="rejected")
    office.add_action(retried, state="rejected")
    office.add_action(retried, state="ready")
    office.add_action(undone, state="rejected")
    office.add_action(undone, state="cancelled")
    office.add_action(done, state="done")
    office.add_action(closed, state="rejected")
    office.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE order_line SET status = 'canceled' WHERE id = ?", (closed,)
        )
    )
    assert set(listed(office, Stage.DECIDE)) == {parked, rejected, undone}


def test_hidden_shops_show_nothing(office: Office) -> None:
    one, two = office.add_shop("가"), office.add_shop("나")
    mine, other = office.add_line(one), office.add_line(two)
    assert listed(office, shop_ids=frozenset({one})) == [mine]
    assert set(listed(office, shop_ids=None)) == {mine, other}
    assert listed(office, shop_ids=frozenset()) == []


def test_filters_narrow_together(office: Office) -> None:
    shop, now = office.add_shop(), office.now
    plain = office.add_line(shop, dispatch_due_at=now + DAY_MS)
    gift = office.add_line(shop, awaiting_gift_address=1)
    jeju = office.add_line(shop, postcode="63100", dispatch_due_at=now + HOUR_MS)
    boxed = [office.add_line(shop, order_no="o1", group_no="g1") for _ in range(2)]
    alone = office.add_line(shop, order_no="o2", group_no="g2")
    today = Condition(Wish.DUE, ("0",))
    assert narrowed(office, Condition(Wish.GIFT)) == [gift]
    assert narrowed(office, Condition(Wish.JEJU)) == [jeju]
    assert set(narrowed(office, Condition(Wish.BUNDLE))) == set(boxed)
    assert narrowed(office, today) == [jeju]
    assert narrowed(office, Condition(Wish.DUE, ("1",))) == [jeju, plain]
    assert narrowed(office, today, Condition(Wish.GIFT)) == []
    assert {plain, alone} <= set(listed(office))


def test_a_box_counts_only_lines_that_still_ship_together(office: Office) -> None:
    shop = office.add_shop()
    first, second, sent, gone = (
        office.add_line(shop, order_no="o1", group_no="g1", status=status)
        for status in ("paid", "accepted", "dispatched", "canceled")
    )
    sizes = {row.id: row.bundle_size for row in page(office.raw, [first, second, sent, gone])}
    assert sizes == {first: 2, second: 2, sent: 1, gone: 1}


def test_a_search_narrows_a_stage(office: Office) -> None:
    shop = office.add_shop()
    open_hit = office.add_line(shop, product="수제 향초")
    sent_hit = office.add_line(shop, product="수제 향초", status="dispatched")
    office.add_line(shop, product="머그")
    assert listed(office, Stage.OPEN, text="향초") == [open_hit]
    assert set(listed(office, text="ㅎㅊ")) == {open_hit, sent_hit}
    assert listed(office, text="없는말") == []


@pytest.mark.parametrize("text", ["", "향초"])
@pytest.mark.parametrize("descending", [True, False])
def test_everything_in_the_order_of_arrival(office: Office, text: str, descending: bool) -> None:
    shop = office.add_shop()
    lines = sorted(office.add_line(shop, product="향초") for _ in range(5))
    sort = Sort(SortColumn.RECENCY, descending)
    found = list(keys(office.raw, WorklistFilter(Stage.ALL, text=text), sort, office.now))
    assert found == (lines[::-1] if descending else lines)
    some = keys(office.raw, WorklistFilter(Stage.ALL, text=text), sort, office.now, limit=2)
    assert list(some) == found[:2]


_MAY_LACK = {
    *(SortColumn.OPTION, SortColumn.SELLER_CODE, SortColumn.COURIER, SortColumn.INVOICE),
    *(SortColumn.DELIVERY_FEE, SortColumn.TAGS, SortColumn.MEMO),
}


def note(conn: Connection, line: int, number: int) -> None:
    set_memo(conn, line, f"메모 {number}", 1)
    set_tags(conn, line, [f"태그 {number}"], 1)


@pytest.mark.parametrize("column", SortColumn)
def test_every_column_sorts_both_ways(office: Office, column: SortColumn) -> None:
    shops = [office.add_shop("가"), office.add_shop("나")]
    for number in range(6):
        line = office.add_line(
            shops[number % 2],
            product=f"상품 {number % 3}",
            option=f"옵션 {number % 3}",
            seller_code=f"K{number}",
            courier="cj" if number % 2 else "lotte",
            invoice_no=f"6123{number}",
            delivery_fee=number * 500,
            quantity=number % 2 + 1,
            amount=number * 100,
            dispatch_due_at=office.now + number,
            name=f"가나{number}",
        )
        office.db.write(lambda conn, line=line, n=number: note(conn, line, n))  # type: ignore[misc]
    bare = office.add_line(shops[0], product="상품 1", dispatch_due_at=office.now + 1)
    there = keys(office.raw, WorklistFilter(), Sort(column), office.now)
    back = keys(office.raw, WorklistFilter(), Sort(column, True), office.now)
    assert sorted(there) == sorted(back) == sorted(set(there))
    assert there != back or column is SortColumn.STATUS
    if column in _MAY_LACK:
        assert there[-1] == back[-1] == bare


@pytest.mark.parametrize("number", ["order_no", "line_no"])
def test_numbers_sort_as_a_seller_counts_whatever_came_first(office: Office, number: str) -> None:
    shop = office.add_shop()
    lines = {
        said: office.add_line(shop, **{number: said})
        for said in ("1000", "31010004862728", "999", "20261124081902233", "B-12")
    }
    wanted = [lines[said] for said in sorted(lines, key=lambda said: (len(said), said))]
    for descending in (False, True):
        found = keys(office.raw, WorklistFilter(), Sort(SortColumn(number), descending), office.now)
        assert list(found) == (wanted[::-1] if descending else wanted)


def test_a_page_keeps_the_order_asked_for_and_leaves_out_what_is_gone(office: Office) -> None:
    shop = office.add_shop()
    one, two, three = (office.add_line(shop) for _ in range(3))
    assert [row.id for row in page(office.raw, [three, 99, one, two])] == [three, one, two]
    assert page(office.raw, []) == ()


def test_a_page_has_its_bound(office: Office) -> None:
    with pytest.raises(ValueError, match="200 rows"):
        page(office.raw, range(PAGE_ROWS + 1))


def test_a_row_shows_its_line_with_the_receiver_masked(office: Office) -> None:
    shop = office.add_shop()
    line = office.add_line(
        shop, name="홍길동", option="색상: 빨강", claim="cancel.requested", dispatch_due_at=5
    )
    claim = office.add_claim(line, held=1, respond_due_at=7)
    office.db.write(lambda conn: set_memo(conn, line, "빨리", office.now))
    office.db.write(lambda conn: set_tags(conn, line, ["급함", "단골"], office.now))
    (row,) = page(office.raw, [line])
    assert (row.shop_id, row.receiver, row.option, row.dispatch_due_at) == (
        shop,
        "홍*동",
        "색상: 빨강",
        5,
    )
    assert (row.tags, row.memo, row.awaiting_gift_address) == (("급함", "단골"), "빨리", False)
    assert row.open_claim is not None
    assert (row.open_claim.held, row.open_claim.respond_due_at) == (True, 7)
    assert claim > 0
    assert row.pending == ()


@given(seed=st.integers(0, 10_000))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_count_is_the_length_of_its_list(office: Office, seed: int) -> None:
    draw = random.Random(seed)
    for table in ("action_line", "action", "request", "claim", "order_line", "shop"):
        office.db.write(lambda conn, table=table: conn.exec_driver_sql(f"DELETE FROM {table}"))  # type: ignore[misc]
    shops = [office.add_shop("가"), office.add_shop("나")]
    for _ in range(draw.randrange(12)):
        status = draw.choice(list(LineStatus)).value
        due = draw.choice([None, office.now - 5, office.now, office.now + 5])
        line = office.add_line(draw.choice(shops), status=status, dispatch_due_at=due)
        for _ in range(draw.randrange(3)):
            states = ["ready", "held", "parked", "rejected", "done", "cancelled"]
            office.add_action(line, state=draw.choice(states))
        if draw.random() < 0.3:
            office.add_claim(line, held=draw.randrange(2), state=draw.choice(["requested", "done"]))
    for wanted in (None, frozenset(shops[:1]), frozenset(shops), frozenset[int]()):
        found = counts(office.raw, wanted, office.now)
        assert set(found) == set(Stage) - {Stage.ALL}
        assert found == {stage: len(listed(office, stage, shop_ids=wanted)) for stage in found}


@given(size=st.integers(0, 30), step=st.integers(1, 7))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_put_together_are_the_list(office: Office, size: int, step: int) -> None:
    office.db.write(lambda conn: conn.exec_driver_sql("DELETE FROM order_line"))
    office.db.write(lambda conn: conn.exec_driver_sql("DELETE FROM shop"))
    shop = office.add_shop()
    for number in range(size):
        office.add_line(shop, dispatch_due_at=office.now + number % 4)
    whole = keys(office.raw, WorklistFilter(), Sort(), office.now)
    rows = [
        row
        for start in range(0, size, step)
        for row in page(office.raw, whole[start : start + step])
    ]
    assert [row.id for row in rows] == list(whole)
    dues = [(row.dispatch_due_at or 0, row.id) for row in rows]
    assert dues == sorted(dues)
    assert list(keys(office.raw, WorklistFilter(), Sort(), office.now, limit=step)) == list(
        whole[:step]
    )
