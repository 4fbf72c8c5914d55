"""The access record, its review, the PIN of the lock, the daily job and the proof."""

from __future__ import annotations

import json

import pytest

from seller_desktop.actions import idle_lock, privacy
from seller_desktop.actions.privacy_report import privacy_report
from seller_desktop.actions.upkeep import jobs, run_due
from seller_desktop.domain.errors import UserFixable
from seller_desktop.store.access import access_counts, accesses, reviews
from seller_desktop.store.purge_reports import purge_runs
from seller_desktop.store.screen_pin import has_pin

from .conftest import CANARIES, Desk

JOBS = [job for job in jobs() if job.key == "purge"]


def test_a_record_says_who_where_whose_what_and_why(desk: Desk) -> None:
    desk.read(desk.order("L1"))
    privacy.record_reveal(desk.office, "print", ["L1", "L2"], "송장 재출력")
    with desk.office.db.read() as conn:
        (record,) = accesses(conn, 9)
    assert (record.actor, record.deed, record.subject) == ("seller", "print", "L1 L2")
    assert record.reason == "송장 재출력"
    assert record.place
    assert record.at == desk.now


def test_a_month_is_looked_through_with_its_number_of_records(desk: Desk) -> None:
    privacy.record_reveal(desk.office, "list", ["L1"])
    desk.pass_days(20)
    privacy.record_reveal(desk.office, "list", ["L2"])
    review = privacy.review_month(desk.office, "2026-11")
    assert (review.month, review.records) == ("2026-11", 1)
    with desk.office.db.read() as conn:
        assert reviews(conn, 9) == (review,)
        assert access_counts(conn, *privacy.month_span("2026-12")) == {"list": 1}


@pytest.mark.parametrize("month", ["2027-02", "2026-13", "november", ""])
def test_no_month_that_has_not_begun_is_looked_through(desk: Desk, month: str) -> None:
    with pytest.raises(UserFixable, match="month_unknown"):
        privacy.review_month(desk.office, month)


def test_the_daily_job_purges_once_a_day(desk: Desk) -> None:
    desk.read(desk.order("L1"))
    desk.pass_days(90)
    assert run_due(desk.office, JOBS) == ("purge",)
    assert run_due(desk.office, JOBS) == ()
    desk.pass_days(1)
    assert run_due(desk.office, JOBS) == ("purge",)
    with desk.office.db.read() as conn:
        runs = purge_runs(conn, 9)
    assert [(run.cause, dict(run.counts)) for run in runs] == [
        ("daily", {}),
        ("daily", {"record": 1}),
    ]


def test_only_the_pin_lets_the_screen_come_back(desk: Desk) -> None:
    idle_lock.set_pin(desk.office, "4711")
    with pytest.raises(UserFixable, match="pin_wrong"):
        idle_lock.unlock(desk.office, "4712")
    idle_lock.unlock(desk.office, "4711")
    with desk.office.db.read() as conn:
        assert [one.deed for one in accesses(conn, 9)] == ["unlock", "pin"]
    stored = str(desk.value("SELECT value FROM setting WHERE key = 'privacy.pin'"))
    assert "4711" not in stored
    assert json.loads(stored)["wrong"] == 0


def test_wrong_tries_wait_longer_and_longer_even_after_a_restart(desk: Desk) -> None:
    idle_lock.set_pin(desk.office, "4711")
    for _ in range(4):
        with pytest.raises(UserFixable, match="pin_wrong"):
            idle_lock.unlock(desk.office, "0000")
    desk.reopen()
    with pytest.raises(UserFixable, match="pin_wait") as told:
        idle_lock.unlock(desk.office, "4711")
    assert told.value.problem.params == {"seconds": 15}
    desk.clock.advance(16)
    with pytest.raises(UserFixable, match="pin_wrong"):
        idle_lock.unlock(desk.office, "0000")
    desk.clock.advance(16)
    with pytest.raises(UserFixable, match="pin_wait"):
        idle_lock.unlock(desk.office, "4711")
    desk.clock.advance(16)
    idle_lock.unlock(desk.office, "4711")


def test_a_pin_is_changed_by_one_who_knows_it(desk: Desk) -> None:
    with pytest.raises(UserFixable, match="pin_short"):
        idle_lock.set_pin(desk.office, "123")
    idle_lock.set_pin(desk.office, "4711")
    with pytest.raises(UserFixable, match="pin_wrong"):
        idle_lock.set_pin(desk.office, "0815")
    idle_lock.set_pin(desk.office, "0815", "4711")
    idle_lock.take_pin_away(desk.office, "0815")
    with desk.office.db.read() as conn:
        assert not has_pin(conn)


def test_the_proof_tells_everything_and_names_nobody(desk: Desk) -> None:
    key = desk.read(desk.order("L1"))
    desk.read(desk.order("L2"))
    privacy.reveal(desk.office, key)
    desk.pass_days(90)
    desk.back_up()
    run_due(desk.office, JOBS)
    desk.read(desk.order("L3"))
    proof = privacy_report(desk.office)
    assert dict(proof.kept) == {"full": 1, "record": 2}
    assert dict(proof.accesses) == {"reveal": 1}
    assert (proof.events_whole, proof.accesses_whole) == (True, True)
    assert [rung.days for rung in proof.rungs] == [3, 90, 1096, 1827]
    assert dict(proof.purges[0].counts) == {"backups": 1, "record": 2}
    assert proof.backups.count == 1
    assert [canary for canary in CANARIES if canary in repr(proof)] == []


def test_a_changed_record_shows_in_the_proof(desk: Desk) -> None:
    privacy.record_reveal(desk.office, "list", ["L1"])
    desk.office.db.write(
        lambda conn: conn.exec_driver_sql("UPDATE access_record SET actor = 'nobody'")
    )
    assert not privacy_report(desk.office).accesses_whole
