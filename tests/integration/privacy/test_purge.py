"""The purge: nothing left in any byte, nothing lost of the record, and nothing comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seller_desktop.actions import inspections, privacy
from seller_desktop.actions.purge import due_purge, purge
from seller_desktop.domain.claim import ClaimState
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.inspection import Inspection, InspectionResult
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.reading import Undecoded
from seller_desktop.store.access import broken_access
from seller_desktop.store.events import broken_link
from seller_desktop.store.purge import WALKS, Terms, purge_step
from seller_desktop.store.purge_reports import purge_runs
from seller_desktop.store.quarantine import quarantine
from seller_desktop.store.search import find_lines

from .conftest import BUYER, CANARIES, EXTRAS, GRAMS, Desk


def filled(desk: Desk, lines: int = 3) -> list[int]:
    """Confirmed orders with a memo each, one with a claim and one record nobody could read."""
    keys = []
    for number in range(lines):
        line = desk.order(f"L{number}")
        done = desk.claim(line, ClaimState.DONE, completed_at=desk.now)
        keys.append(desk.read(line, *([done] if number == 0 else [])))
        desk.write_memo(keys[-1])
    looked = Inspection(InspectionResult.DAMAGED, f"{BUYER.name} {BUYER.phone} 통화함")
    inspections.inspect(desk.office, int(str(desk.value("SELECT max(id) FROM claim"))), looked)
    unread = Undecoded("Q1", repr(BUYER).encode(), "orderDate")
    desk.office.db.write(lambda conn: quarantine(conn, desk.shop, [unread], desk.now))
    return keys


def grams_in_index(desk: Desk) -> set[str]:
    def terms(conn: object) -> set[str]:
        raw = conn.exec_driver_sql  # type: ignore[attr-defined]
        raw("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, 'line_search', 'row')")
        return {row[0] for row in raw("SELECT term FROM temp.terms")} & set(GRAMS)

    return desk.office.db.write(terms)


def test_the_canaries_are_there_before_a_purge(desk: Desk) -> None:
    filled(desk)
    desk.back_up()
    found = " ".join(desk.found())
    assert all(text in found for text in CANARIES)
    assert grams_in_index(desk) == set(GRAMS)


def test_nothing_is_left_in_any_byte_of_database_log_or_backup(desk: Desk) -> None:
    keys = filled(desk)
    desk.back_up()
    desk.pass_days(90)
    desk.back_up()
    assert desk.purge() == {"record": 3, "unread": 1, "backups": 2}
    assert desk.found() == []
    assert grams_in_index(desk) == set()
    with desk.office.db.read() as conn:
        assert [find_lines(conn, text) for text in ("옥채린", "7202", "재구매")] == [[], [], []]
        assert find_lines(conn, "머그") == sorted(keys, reverse=True)


def test_the_record_of_trade_stays_whole(desk: Desk) -> None:
    keys = filled(desk)
    amounts = "SELECT sum(amount), sum(quantity), count(purchase_confirmed_at) FROM order_line"
    before = desk.value(amounts)
    desk.pass_days(90)
    desk.purge()
    assert desk.value(amounts) == before
    assert desk.value("SELECT name FROM recipient WHERE line_id = ?", keys[0]) == "옥*린"
    assert desk.value("SELECT orderer_name FROM recipient WHERE line_id = ?", keys[0]) == "표*온"
    assert (
        desk.value("SELECT reason_detail FROM claim")
        == "***입니다. ***로 전화 주세요. 컵이 깨졌어요"
    )
    assert desk.value("SELECT note FROM inspection") == "*** *** 통화함"
    assert desk.value("SELECT count(*) FROM quarantine") == 1


def test_both_chains_verify_after_a_purge(desk: Desk) -> None:
    key = filled(desk)[0]
    moved = desk.order("L1", recipient=replace(BUYER, address="부산광역시 가상구 예시로 1"))
    desk.clock.advance(60)
    desk.read(moved)
    privacy.reveal(desk.office, key)
    desk.pass_days(90)
    desk.purge()
    with desk.office.db.read() as conn:
        assert broken_link(conn) is None
        assert broken_access(conn) is None
    assert desk.value("SELECT count(*) FROM change_event WHERE kind = 'purge'") == 2


def test_door_code_and_safe_number_go_days_after_the_confirmation(desk: Desk) -> None:
    key = filled(desk, 1)[0]
    desk.back_up()
    desk.pass_days(2.9)
    assert desk.purge() == {}
    desk.pass_days(0.2)
    assert desk.purge() == {"trade": 1, "backups": 1}
    assert desk.kept(key) == "trade"
    assert [text for text in desk.found(EXTRAS) if "Q1" not in text and "body" not in text] == []
    assert desk.value("SELECT phone FROM recipient WHERE line_id = ?", key) == BUYER.phone


@pytest.mark.parametrize(
    "status", [LineStatus.PAID, LineStatus.ACCEPTED, LineStatus.DISPATCHED, LineStatus.UNKNOWN]
)
def test_an_order_that_is_not_over_keeps_its_people(desk: Desk, status: LineStatus) -> None:
    key = desk.read(desk.order("L1", status))
    desk.pass_days(150)
    assert desk.purge() == {}
    assert desk.kept(key) == "full"


def test_an_open_claim_keeps_the_people(desk: Desk) -> None:
    line = desk.order("L1")
    key = desk.read(line, desk.claim(line, ClaimState.COLLECTING))
    desk.pass_days(200)
    assert desk.purge() == {}
    assert desk.kept(key) == "full"


def test_a_later_reading_does_not_bring_purged_people_back(desk: Desk) -> None:
    line = desk.order("L1")
    done = desk.claim(line, ClaimState.DONE, completed_at=desk.now)
    key = desk.read(line, done)
    desk.pass_days(90)
    desk.purge()
    for word in ("PURCHASE_DECIDED", "PURCHASE_DECIDED/AGAIN"):
        desk.clock.advance(60)
        desk.read(replace(line, status_word=word), replace(done, status_word=word))
    assert desk.value("SELECT status_word FROM order_line") == word
    assert desk.value("SELECT status_word FROM claim") == word
    assert desk.kept(key) == "record"
    desk.office.db.compact()
    assert desk.found() == []


def test_the_same_answer_again_is_no_change_after_a_purge(desk: Desk) -> None:
    line = desk.order("L1")
    desk.read(line)
    desk.pass_days(90)
    desk.purge()
    before = desk.value("SELECT count(*) FROM change_event")
    desk.clock.advance(60)
    desk.read(line)
    assert desk.value("SELECT count(*) FROM change_event") == before


def test_a_claim_on_a_purged_order_needs_its_people_again(desk: Desk) -> None:
    line = desk.order("L1")
    key = desk.read(line)
    desk.pass_days(90)
    desk.purge()
    desk.read(line, desk.claim(line, ClaimState.REQUESTED))
    assert desk.kept(key) == "full"
    assert desk.value("SELECT phone_tail FROM recipient") == "7202"
    with desk.office.db.read() as conn:
        assert find_lines(conn, "옥채린") == [key]
    desk.clock.advance(60)
    desk.read(line, desk.claim(line, ClaimState.DONE, completed_at=desk.now))
    desk.pass_days(90)
    assert desk.purge() == {"record": 1}
    assert desk.found() == []


def test_a_backup_follows_what_the_database_knows(desk: Desk) -> None:
    """In the backup the order is still to be shipped: by its own dates it would never end."""
    line = desk.order("L1", LineStatus.ACCEPTED)
    desk.read(line)
    desk.back_up()
    desk.clock.advance(60)
    desk.read(replace(line, status=LineStatus.PURCHASE_CONFIRMED, purchase_confirmed_at=desk.now))
    desk.pass_days(90)
    assert desk.purge() == {"record": 1, "backups": 1}
    assert desk.found() == []


def test_a_purge_cut_short_is_finished_by_the_next(desk: Desk) -> None:
    filled(desk)
    desk.back_up()
    desk.pass_days(90)
    terms = Terms(desk.now, 90)
    desk.office.db.write(lambda conn: purge_step(conn, terms, WALKS[-1], desk.office.ids.bytes))
    (desk.office.paths.backups / "office-x.purging").write_bytes(b"half")
    desk.reopen()
    desk.purge()
    assert desk.found() == []
    assert list(desk.office.paths.backups.glob("*.purging*")) == []


def test_a_backup_that_cannot_be_purged_is_told_and_tried_again(desk: Desk) -> None:
    filled(desk)
    backup = desk.back_up()
    whole = backup.path.read_bytes()
    backup.path.write_bytes(b"x" * len(whole))
    desk.pass_days(90)
    with pytest.raises(UserFixable, match="backup_unpurged"):
        purge(desk.office)
    backup.path.write_bytes(whole)
    desk.pass_days(0.1)
    assert desk.purge()["backups"] == 1
    with desk.office.db.read() as conn:
        (run,) = purge_runs(conn, 10)
    assert run.ended_at == desk.now
    assert desk.found() == []


def test_words_of_a_claim_go_after_three_years_and_the_record_after_five(desk: Desk) -> None:
    key = filled(desk, 1)[0]
    desk.pass_days(90)
    desk.purge()
    desk.pass_days(3 * 365)
    assert desk.purge() == {"ledger": 1}
    assert desk.value("SELECT reason_detail FROM claim") is None
    assert desk.value("SELECT reason FROM claim") == "broken"
    desk.pass_days(2 * 365)
    assert desk.purge() == {"nothing": 1}
    assert desk.value("SELECT count(*) FROM order_line WHERE id = ?", key) == 0
    with desk.office.db.read() as conn:
        assert find_lines(conn, "머그") == []
        assert broken_link(conn) is None


def test_what_is_due_is_counted_without_a_change(desk: Desk) -> None:
    filled(desk)
    desk.pass_days(90)
    due = due_purge(desk.office)
    assert (due.lines, due.unread) == ({"record": 3}, 1)
    assert due_purge(desk.office, 365).lines == {"trade": 3}
    assert desk.purge() == {"record": 3, "unread": 1}
    assert due_purge(desk.office).lines == {}


def test_keeping_longer_needs_a_reason(desk: Desk) -> None:
    with pytest.raises(UserFixable, match="reason_needed"):
        privacy.keep_for(desk.office, 180, "  ")
    privacy.keep_for(desk.office, 180, "정기 배송 교환 보증")
    key = desk.read(desk.order("L1"))
    desk.pass_days(120)
    desk.purge()
    assert desk.kept(key) == "trade"
    desk.pass_days(60)
    desk.purge()
    assert desk.kept(key) == "record"


def test_the_file_is_smaller_by_what_was_taken_and_its_log_empty(desk: Desk) -> None:
    filled(desk, 1)
    desk.office.db.compact()
    log = desk.office.paths.database.with_name("office.db-wal")
    assert not log.exists() or log.stat().st_size == 0
    assert desk.value("PRAGMA freelist_count") == 0
