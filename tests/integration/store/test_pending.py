"""The marks laid over the marketplace's state."""

from __future__ import annotations

from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.store.events import EventLog
from seller_desktop.store.pending import PendingMark, pending_marks
from seller_desktop.store.rejections import acknowledge
from seller_desktop.store.timeline import timeline
from seller_desktop.store.worklist import counts, page
from seller_desktop.store.worklist_filter import Stage

from .conftest import Office


def marks(office: Office, line: int) -> tuple[PendingMark, ...]:
    return pending_marks(office.raw, [line]).get(line, ())


def test_open_actions_stand_in_the_order_in_which_they_were_asked(office: Office) -> None:
    line = office.add_line(office.add_shop())
    first = office.add_action(line, state="sending")
    second = office.add_action(line, verb="dispatch", not_before=office.now + 7000)
    found = marks(office, line)
    assert [mark.action_id for mark in found] == [first, second]
    assert (found[1].verb, found[1].state) == (Verb.DISPATCH, ActionState.READY)
    assert found[1].not_before == office.now + 7000
    assert all(mark.is_open for mark in found)


def test_what_has_ended_leaves_no_mark(office: Office) -> None:
    line = office.add_line(office.add_shop())
    for state in ("done", "superseded", "cancelled"):
        office.add_action(line, state=state)
    assert marks(office, line) == ()


def test_a_rejection_stays_with_its_words_until_something_newer_is_asked(office: Office) -> None:
    line = office.add_line(office.add_shop())
    office.add_action(
        line,
        state="rejected",
        reason="refused",
        marketplace_code="104121",
        marketplace_message="거절",
    )
    (mark,) = marks(office, line)
    assert (mark.state, mark.marketplace_code, mark.marketplace_message) == (
        ActionState.REJECTED,
        "104121",
        "거절",
    )
    office.add_action(line, state="done")
    assert marks(office, line) == ()


def test_a_rejection_the_seller_took_note_of_leaves_no_mark(office: Office) -> None:
    line = office.add_line(office.add_shop())
    action = office.add_action(line, state="rejected")
    assert counts(office.raw, None, office.now)[Stage.DECIDE] == 1
    office.db.write(lambda conn: acknowledge(conn, EventLog(conn, office.now), action))
    assert marks(office, line) == ()
    assert counts(office.raw, None, office.now)[Stage.DECIDE] == 0
    assert timeline(office.raw, line)[0].after == "acknowledged"


def test_only_a_rejection_can_be_taken_note_of(office: Office) -> None:
    line = office.add_line(office.add_shop())
    action = office.add_action(line, state="parked")
    assert not office.db.write(lambda conn: acknowledge(conn, EventLog(conn, office.now), action))
    assert counts(office.raw, None, office.now)[Stage.DECIDE] == 1


def test_what_waits_behind_a_held_or_parked_action_says_so(office: Office) -> None:
    line = office.add_line(office.add_shop())
    free = office.add_action(line)
    held = office.add_action(line, state="held")
    waiting = office.add_action(line)
    behind = {mark.action_id: mark.behind for mark in marks(office, line)}
    assert behind == {free: None, held: None, waiting: held}


def test_an_action_on_several_lines_marks_each(office: Office) -> None:
    shop = office.add_shop()
    one, two, other = (office.add_line(shop) for _ in range(3))
    action = office.add_action(one, two)
    found = pending_marks(office.raw, [one, two, other])
    assert {line: [mark.action_id for mark in found[line]] for line in found} == {
        one: [action],
        two: [action],
    }


def test_a_closed_line_shows_no_old_rejection(office: Office) -> None:
    line = office.add_line(office.add_shop(), status="canceled")
    office.add_action(line, state="rejected")
    (row,) = page(office.raw, [line])
    assert row.pending == ()
