"""A restore loses no row, sends nothing unasked, and fails without harm."""

from __future__ import annotations

import pytest

from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.errors import OfficeError, Problem, UserFixable
from seller_desktop.domain.event import AlertKind
from seller_desktop.marketplaces.contract import Lost, Prepared, SendReport
from seller_desktop.store import backup
from seller_desktop.store.access import Access, Deed, broken_access, record_access
from seller_desktop.store.backup import Cause
from seller_desktop.store.events import broken_link
from seller_desktop.store.restore import STEPS, restore
from tests.unit.sync.toy import a_line

from .conftest import Store, garble, rows_of

LOCAL = ("line_note", "setting", "order_line", "recipient", "claim", "payload", "action_line")


def test_what_was_in_the_backup_is_back_and_the_file_of_before_is_kept(store: Store) -> None:
    store.fill()
    store.write_memo("L1", "선물 포장")
    one = store.back_up()
    in_backup = rows_of(one.path)
    store.write_memo("L1", "잘못 고친 메모")
    store.clock.advance(5)
    before = store.everything()

    done = store.restore(one)

    now = store.everything()
    assert {name: now[name] for name in LOCAL} == {name: in_backup[name] for name in LOCAL}
    assert store.memos() == {"L1": "선물 포장"}
    assert done.aside is not None
    assert rows_of(done.aside)["line_note"] == before["line_note"]
    newest, *_ = backup.backups(store.folder)
    assert newest.cause is Cause.BEFORE_RESTORE


def test_the_history_goes_on_unbroken_and_names_the_restore(store: Store) -> None:
    store.fill()
    one = store.back_up()
    store.restore(one)

    with store.db.read() as conn:
        assert broken_link(conn) is None
    kinds = [row[0] for row in store.rows("SELECT kind FROM change_event ORDER BY seq")]
    assert "restored" in kinds


def test_an_action_that_was_sent_since_the_backup_is_not_sent_again(store: Store) -> None:
    store.fill(1)
    confirmed = store.ask(Verb.CONFIRM, "L1")[0]
    one = store.back_up()
    store.run(300)
    sent = len(store.toy.sent)
    assert store.action(confirmed).state is ActionState.DONE

    store.restore(one)
    store.run(3_600)

    assert len(store.toy.sent) == sent == 1
    assert store.action(confirmed).state is ActionState.DONE


@pytest.mark.parametrize("state", ["ready", "held", "sending", "unknown"])
def test_without_the_present_file_every_unsent_action_is_asked_about(
    store: Store, state: str
) -> None:
    store.fill(1)
    action_id = store.ask(Verb.CONFIRM, "L1")[0]
    store.db.write(lambda conn: conn.exec_driver_sql("UPDATE action SET state = ?", (state,)))
    one = store.back_up()
    store.db.close()
    for suffix in ("", "-wal", "-shm"):
        store.path.with_name(store.path.name + suffix).unlink(missing_ok=True)
    store.open()

    done = store.restore(one)
    action = store.action(action_id)

    assert done.asked == 1
    assert action.state is ActionState.UNKNOWN
    assert (action.settles_from, action.reads_without) == (None, 0)
    store.run(60)
    assert store.toy.sent == []


def test_the_settling_time_runs_from_the_restore(store: Store) -> None:
    store.fill(1)
    store.ask(Verb.CONFIRM, "L1")
    one = store.back_up()
    store.clock.advance(86_400)
    store.restore(one)

    store.run(119)
    assert store.toy.sent == []
    store.run(120)
    assert len(store.toy.sent) == 1


def test_a_dispatch_that_shows_no_effect_waits_for_the_seller(store: Store) -> None:
    store.fill(1)
    store.toy.put(a_line("L1", store.clock.now_ms(), store.toy.lines["L1"].status))
    action_id = store.ask(Verb.DISPATCH, "L1")[0]
    one = store.back_up()

    store.restore(one)
    store.run(600)

    assert store.action(action_id).state is ActionState.PARKED
    assert store.toy.sent == []


def test_what_was_asked_for_after_the_backup_is_not_lost(store: Store) -> None:
    store.fill(2)
    one = store.back_up()
    store.toy.put(a_line("L9", store.clock.now_ms()))
    store.run(120)
    store.engine.close()
    on_old_line = store.ask(Verb.CONFIRM, "L1")[0]
    on_new_line = store.ask(Verb.CONFIRM, "L9")[0]

    done = store.restore(one)

    assert done.carried.actions == 2
    assert store.action(on_old_line).state is ActionState.UNKNOWN
    assert store.action(on_new_line).line_nos == ("L9",)
    store.run(600)
    assert store.action(on_old_line).state is ActionState.DONE
    assert store.action(on_new_line).state is ActionState.DONE
    line = store.rows("SELECT order_no, product FROM order_line WHERE line_no = 'L9'")
    assert line == [("OL9", "도자기 머그")]


def test_lines_of_one_instant_come_back_beside_one_that_was_carried_over(store: Store) -> None:
    store.fill(1)
    one = store.back_up()
    store.toy.page_size = 10
    paid_at = store.clock.now_ms()
    for line_no in ("L7", "L8", "L9"):
        store.toy.put(a_line(line_no, paid_at))
    store.run(120)
    store.engine.close()
    second = sorted(("L7", "L8", "L9"), key=store.line_id)[1]
    store.ask(Verb.CONFIRM, second)

    store.restore(one)
    store.run(600)

    products = store.rows(
        "SELECT line_no, product FROM order_line WHERE line_no != 'L1' ORDER BY 1"
    )
    assert products == [(line_no, "도자기 머그") for line_no in ("L7", "L8", "L9")]


def test_an_order_with_a_waiting_action_comes_along_as_the_seller_saw_it(store: Store) -> None:
    store.fill(1)
    one = store.back_up()
    store.toy.put(a_line("L9", store.clock.now_ms()))
    store.run(120)
    store.engine.close()
    store.ask(Verb.CONFIRM, "L9")

    store.restore(one)

    seen = "SELECT l.order_no, l.product, r.name FROM order_line l JOIN recipient r"
    kept = f"{seen} ON r.line_id = l.id WHERE l.line_no = 'L9'"
    assert store.rows(kept) == [("OL9", "도자기 머그", "정미나")]
    store.run(600)
    assert store.rows("SELECT 1 FROM change_event WHERE kind = 'personal'") == []


def test_what_was_taken_back_after_the_backup_stays_taken_back(store: Store) -> None:
    store.fill(1)
    action_id = store.ask(Verb.CONFIRM, "L1")[0]
    one = store.back_up()
    store.move(action_id, ActionState.CANCELLED)

    store.restore(one)
    store.run(600)

    assert store.action(action_id).state is ActionState.CANCELLED
    assert store.toy.sent == []


def test_an_action_whose_answer_was_lost_is_found_done(store: Store) -> None:
    store.fill(1)
    action_id = store.ask(Verb.CONFIRM, "L1")[0]
    one = store.back_up()

    def lose(prepared: Prepared) -> SendReport:
        store.toy.take_effect(prepared)
        return Lost(Problem("network"))

    store.toy.answers.append(lose)
    store.engine.step()
    store.restore(one)
    store.run(600)

    assert store.action(action_id).state is ActionState.DONE
    assert len(store.toy.sent) == 1


def test_nothing_rings_twice_and_what_waits_rings_as_one_summary(store: Store) -> None:
    store.fill(2)
    store.clock.advance(600)
    one = store.back_up()
    store.toy.put(a_line("L7", store.clock.now_ms()))
    store.run(120)
    assert _alerts(store, AlertKind.NEW_ORDER) == 1

    store.restore(one)
    store.run(600)

    assert store.rows("SELECT 1 FROM order_line WHERE line_no = 'L7'") == [(1,)]
    assert _alerts(store, AlertKind.NEW_ORDER) == 0
    assert _alerts(store, AlertKind.WAITING) == 1
    store.toy.put(a_line("L8", store.clock.now_ms()))
    store.run(120)
    assert _alerts(store, AlertKind.NEW_ORDER) == 1


def test_an_access_of_today_stays_on_record(store: Store) -> None:
    store.fill(1)
    one = store.back_up()
    access = Access(store.clock.now_ms(), "seller", "desk", Deed.REVEAL, "L1")
    store.db.write(lambda conn: record_access(conn, access))

    store.restore(one)

    assert store.rows("SELECT subject FROM access_record") == [("L1",)]
    with store.db.read() as conn:
        assert broken_access(conn) is None


def test_a_garbled_backup_is_refused_and_the_database_stays_as_it_was(store: Store) -> None:
    store.fill()
    one = store.back_up()
    store.write_memo("L2", "그대로")
    garble(one.path, [one.path.stat().st_size // 4096 - 2])
    before = store.everything()

    with pytest.raises(OfficeError) as refused:
        store.restore(one)

    assert refused.value.code == "backup_damaged"
    assert store.everything() == before
    assert not (store.path.parent / "restoring").exists()


@pytest.mark.parametrize("step", STEPS)
def test_a_restore_that_fails_at_a_step_leaves_the_database_as_it_was(
    store: Store, step: str
) -> None:
    store.fill()
    one = store.back_up()
    store.write_memo("L2", "그대로")
    before = store.everything()

    def fail(reached: str) -> None:
        if reached == step:
            raise OSError(28, "no space left")

    with pytest.raises(UserFixable):
        store.restore(one, fail)

    assert store.everything() == before
    store.restore(one)
    assert store.memos() == {}


def test_a_restore_while_somebody_has_the_file_open_is_refused(store: Store) -> None:
    store.fill(1)
    one = store.back_up()
    reader = store.db.gui_connection()
    site = store.site()

    with pytest.raises(UserFixable) as refused:
        restore(site, one.path, one.made_at)

    assert refused.value.code == "profile_in_use"
    reader.close()


def _alerts(store: Store, kind: AlertKind) -> int:
    return len(store.rows("SELECT 1 FROM alert WHERE kind = ?", str(kind)))
