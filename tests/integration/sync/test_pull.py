"""Pulling: nothing missed, nothing doubled, whatever the order of answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seller_desktop.domain.claim import ClaimState
from seller_desktop.domain.errors import Passing, UserFixable
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.events import broken_link
from seller_desktop.sync.worker import Intervals
from tests.unit.sync.toy import DAY_MS, a_cancel, a_line

from .conftest import Office


def put(office: Office, *line_nos: str, status: LineStatus = LineStatus.PAID) -> None:
    for line_no in line_nos:
        office.toy.put(a_line(line_no, office.clock.now_ms(), status))


def stored(office: Office) -> list[tuple[object, ...]]:
    return office.rows("SELECT line_no, status FROM order_line ORDER BY line_no")


def test_every_page_of_a_window_is_stored(office: Office) -> None:
    put(office, *"1234567")
    office.clock.advance(30)
    office.add_shop()
    office.run()
    assert [row[0] for row in stored(office)] == list("1234567")


def test_the_last_seconds_are_left_for_the_next_round_and_then_read(office: Office) -> None:
    office.add_shop()
    office.run()
    put(office, "1")
    office.run(Intervals().changes / 1000)
    assert stored(office) == [("1", "paid")]


def test_a_change_that_became_visible_late_is_found_by_the_overlap(office: Office) -> None:
    office.add_shop()
    office.run()
    put(office, "1")
    office.toy.hidden.add("1")
    office.run(61)
    assert stored(office) == []
    office.toy.hidden.clear()
    office.run(61)
    assert stored(office) == [("1", "paid")]


def test_history_is_walked_back_to_the_day_asked_for(office: Office) -> None:
    for days in (1, 3, 6, 9):
        at = office.clock.now_ms() - days * DAY_MS
        office.toy.put(a_line(str(days), at, LineStatus.DELIVERED))
        office.toy.changed_at[str(days)] = at
    office.add_shop(history_days=7)
    office.run()
    assert [row[0] for row in stored(office)] == ["1", "3", "6"]
    assert office.rows("SELECT history_done FROM shop") == [(1,)]


def test_a_second_round_changes_nothing(office: Office) -> None:
    put(office, *"12345")
    office.clock.advance(30)
    office.add_shop(history_days=2)
    office.run()
    before = office.rows("SELECT count(*) FROM change_event"), office.rows("SELECT * FROM alert")
    office.run(3600)
    after = office.rows("SELECT count(*) FROM change_event"), office.rows("SELECT * FROM alert")
    assert before == after


def test_a_slow_answer_never_rolls_a_line_back(office: Office) -> None:
    put(office, "1")
    office.clock.advance(30)
    office.add_shop()
    office.run()
    old = office.toy.lines["1"]
    office.toy.put(replace(old, status=LineStatus.ACCEPTED))
    office.run(120)
    stale = office.toy.read_lines(["1"])
    worker = office.engine._workers[1]
    late = replace(stale.readings[0], line=old, read_at=office.clock.now_ms() - 120_000)
    worker.desk.write(
        lambda t: t.apply(replace(stale, readings=(late,)), "feed"),  # type: ignore[arg-type]
        2,  # type: ignore[arg-type]
    )
    assert stored(office) == [("1", "accepted")]


def test_nothing_is_missed_after_the_marketplace_set_its_clock_back(office: Office) -> None:
    put(office, "1")
    office.clock.advance(30)
    office.add_shop()
    office.clock.jump(600)
    office.run()
    office.clock.jump(-600)
    office.engine.retry_now()
    put(office, "2")
    office.toy.put(replace(office.toy.lines["1"], status=LineStatus.ACCEPTED))
    office.clock.advance(30)
    office.run(700)
    assert stored(office) == [("1", "accepted"), ("2", "paid")]
    with office.db.read() as conn:
        events = conn.exec_driver_sql("SELECT at FROM change_event ORDER BY seq DESC").first()
    assert events is not None
    assert office.clock.now_ms() - int(events[0]) > 30_000


def test_a_status_may_go_back_when_the_reading_is_fresher(office: Office) -> None:
    put(office, "1", status=LineStatus.ACCEPTED)
    office.clock.advance(30)
    office.add_shop()
    office.run()
    office.toy.put(replace(office.toy.lines["1"], status=LineStatus.PAID))
    office.run(120)
    assert stored(office) == [("1", "paid")]


def test_what_the_feed_never_tells_is_found_by_the_open_order_refresh(office: Office) -> None:
    put(office, "1")
    office.clock.advance(30)
    office.add_shop()
    office.run()
    office.toy.lines["1"] = replace(office.toy.lines["1"], status=LineStatus.DELIVERED)
    office.run(Intervals().refresh / 1000 + 1)
    assert stored(office) == [("1", "delivered")]


def test_a_line_the_feed_missed_is_found_by_the_reconciliation_and_logged(office: Office) -> None:
    office.add_shop()
    office.run()
    put(office, "1")
    office.toy.hidden.add("1")
    office.run(DAY_MS / 1000 + 600)
    assert stored(office) == [("1", "paid")]
    assert office.rows("SELECT count(*) FROM change_event WHERE kind = 'feed_miss'") == [(1,)]


def test_a_line_that_changed_behind_the_feeds_window_was_not_missed(office: Office) -> None:
    """The feed names the last change alone: a line that keeps changing comes a round later."""
    office.add_shop()
    office.run()
    put(office, "1")
    office.toy.hidden.add("1")
    office.run(DAY_MS / 1000 + 60)
    office.toy.hidden.clear()
    office.toy.changed_at["1"] = office.clock.now_ms()
    office.run(900)
    assert stored(office) == [("1", "paid")]
    assert office.rows("SELECT count(*) FROM change_event WHERE kind = 'feed_miss'") == [(0,)]


def test_an_answer_without_the_delivery_group_takes_no_invoice_number_away(office: Office) -> None:
    at = office.clock.now_ms()
    sent = a_line("1", at, LineStatus.DISPATCHED, courier="cj", invoice_no="600000000001")
    office.toy.put(sent)
    office.clock.advance(30)
    office.add_shop()
    office.run()
    office.toy.put(replace(sent, courier=None, invoice_no=None, amount=100))
    office.run(120)
    found = office.rows("SELECT courier, invoice_no, amount FROM order_line")
    assert found == [("cj", "600000000001", 100)]


def recipient(office: Office) -> list[tuple[object, ...]]:
    return office.rows("SELECT address, phone2 FROM recipient")


def test_what_belonged_to_the_old_address_does_not_stay_with_a_new_one(office: Office) -> None:
    line = a_line("1", office.clock.now_ms())
    old = replace(line.recipient, postcode="01234", phone2="0200001111")
    office.toy.put(replace(line, recipient=old))
    office.clock.advance(30)
    office.add_shop()
    office.run()
    masked = replace(old, address="서울 ***", phone2=None)
    office.toy.put(replace(line, recipient=masked))
    office.run(120)
    assert recipient(office) == [("서울 가상구 예시로 1", "0200001111")]
    moved = replace(old, postcode="01235", address="부산 가상구 예시로 2", phone2=None)
    office.toy.put(replace(line, recipient=moved))
    office.run(120)
    assert recipient(office) == [("부산 가상구 예시로 2", None)]


def test_history_rings_once_as_one_summary(office: Office) -> None:
    put(office, *"123")
    office.clock.advance(30)
    office.add_shop()
    office.run()
    assert office.rows("SELECT kind FROM alert") == [("waiting",)]


def test_each_new_order_rings_once_however_many_lines_it_has(office: Office) -> None:
    office.add_shop()
    office.run()
    office.clock.advance(1)
    for line_no in "123":
        line = a_line(line_no, office.clock.now_ms())
        office.toy.put(replace(line, order_no="O1"))
    office.run(200)
    office.crash()
    office.run(4_000)
    assert office.rows("SELECT kind FROM alert") == [("new_order",)]


def test_a_new_claim_rings_once(office: Office) -> None:
    put(office, "1")
    office.clock.advance(30)
    office.add_shop()
    office.run()
    office.clock.advance(60)
    line = replace(office.toy.lines["1"], claim="cancel.requested")
    claim = a_cancel(line, requested_at=office.clock.now_ms())
    office.toy.put(line, claim)
    office.run(300)
    office.toy.put(line, replace(claim, state=ClaimState.PROCESSING))
    office.run(300)
    rings = office.rows("SELECT kind FROM alert WHERE kind = 'new_claim'")
    assert rings == [("new_claim",)]


def test_a_problem_the_seller_must_mend_is_told_once_and_not_hammered(office: Office) -> None:
    office.add_shop()
    office.run()
    office.toy.fail_reads = [UserFixable("ip_refused") for _ in range(50)]
    before = len(office.toy.questions)
    office.run(1_900)
    asked = len(office.toy.questions) - before
    assert asked <= 5
    assert office.rows("SELECT kind FROM alert") == [("shop_problem",)]


@pytest.mark.parametrize("failures", [1, 4])
def test_a_passing_failure_heals_by_itself(office: Office, failures: int) -> None:
    put(office, "1")
    office.clock.advance(30)
    office.add_shop()
    office.toy.fail_reads = [Passing("network") for _ in range(failures)]
    office.run(120)
    assert stored(office) == [("1", "paid")]
    assert office.rows("SELECT error FROM shop_health") == [(None,)]


def test_the_chain_of_events_holds_and_shows_a_forgery(office: Office) -> None:
    put(office, "1")
    office.clock.advance(30)
    office.add_shop()
    office.run()
    with office.db.read() as conn:
        assert broken_link(conn) is None
    office.db.write(
        lambda conn: conn.exec_driver_sql("UPDATE change_event SET at = at + 1 WHERE seq = 1")
    )
    with office.db.read() as conn:
        assert broken_link(conn) == 1


def test_a_parcel_that_left_three_months_ago_is_asked_for_no_more(office: Office) -> None:
    at = office.clock.now_ms() - 100 * DAY_MS
    for line_no, claim in (("1", None), ("2", "return.requested")):
        office.toy.put(
            a_line(line_no, at, LineStatus.DISPATCHED, dispatched_at=at + DAY_MS, claim=claim)
        )
    office.clock.advance(30)
    office.add_shop()
    office.run()
    office.toy.questions.clear()
    office.run(Intervals().refresh / 1000 + 1)
    assert ("lines", ("2",)) in office.toy.questions
    assert ("lines", ("1",)) not in office.toy.questions
