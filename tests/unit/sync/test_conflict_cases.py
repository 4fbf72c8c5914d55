"""The table of conflicts: what happens to an action when its order has changed meanwhile.

Each row is tried on the whole engine over an encrypted file, and says what the seller reads: the
state, the reason, and through them a sentence in both languages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from seller_desktop.domain.action import ActionState, Reason, Refusal, Verb
from seller_desktop.domain.claim import ClaimState
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.event import ChangeSet, EventKind
from seller_desktop.domain.order import LineStatus, OrderLine
from seller_desktop.domain.texts import LANGUAGES, standing
from seller_desktop.domain.texts.catalogue import STANDING
from seller_desktop.marketplaces.contract import Answered, Lost, Prepared, SendReport
from seller_desktop.store import outbox, restored
from seller_desktop.store.events import EventLog
from seller_desktop.system.clock import VirtualClock
from tests.integration.sync.conftest import Office
from tests.unit.sync.toy import ToyConnector, a_cancel, a_line

S, R = ActionState, Reason
LINE = "1"
SOON, LATER = 5.0, 200.0
"""How long the engine runs, in seconds: for one read and send, and for polls and settling."""
HEARD, UNSENT = 100.0, 250.0
"""How long the feed takes to bring news, and how long an action waits unsent meanwhile."""

News = Callable[[Office], None]


def line(desk: Office) -> OrderLine:
    return desk.toy.lines[LINE]


def change(**values: object) -> News:
    """The marketplace tells something else about the line."""

    def tell(desk: Office) -> None:
        desk.toy.put(replace(line(desk), **values), *desk.toy.claims.get(LINE, ()))  # type: ignore[arg-type]

    return tell


def move_house(desk: Office) -> None:
    recipient = replace(line(desk).recipient, address="부산 가상구 예시로 2")
    change(recipient=recipient)(desk)


def ask_to_cancel(claim_no: str = "C1") -> News:
    """The buyer asks to cancel the line."""

    def tell(desk: Office) -> None:
        asked = replace(line(desk), claim="cancel.requested")
        earlier = desk.toy.claims.get(LINE, ())
        desk.toy.put(asked, *earlier, a_cancel(asked, claim_no))

    return tell


def end_claim(state: ClaimState, **values: object) -> News:
    """The newest claim ends so, and leaves the line as it is then."""

    def tell(desk: Office) -> None:
        *earlier, newest = desk.toy.claims[LINE]
        over = replace(line(desk), claim=None, **values)  # type: ignore[arg-type]
        desk.toy.put(over, *earlier, replace(newest, state=state))

    return tell


def vanish(desk: Office) -> None:
    del desk.toy.lines[LINE]


def release(desk: Office) -> None:
    """The seller sends it in spite of what holds it."""

    def work(conn: Connection) -> None:
        box = outbox.Outbox(conn, EventLog(conn, desk.clock.now_ms()), ChangeSet())
        for action in outbox.open_actions(conn, 1):
            box.move(action, S.READY, overridden=f'["{action.hold_cause}"]')

    desk.db.write(work)


def restore(desk: Office) -> None:
    """A backup is put back that holds the action as it waits now."""
    now = desk.clock.now_ms()
    desk.db.write(
        lambda conn: restored.ask_about_everything(conn, now, EventKind.NOTE, now - 3_600_000)
    )
    desk.crash()


def refuse(desk: Office) -> None:
    """The marketplace refuses whatever comes next."""

    def answer(prepared: Prepared) -> SendReport:
        return Answered({key: Refusal("104", "처리할 수 없습니다.") for key in prepared.keys})

    desk.toy.answers = [answer]


def refuse_what_is_done(desk: Office) -> None:
    """The marketplace refuses the dispatch, since it took it once already."""

    def answer(prepared: Prepared) -> SendReport:
        desk.toy.take_effect(prepared)
        return Answered({key: Refusal("105", "이미 발송되었습니다.") for key in prepared.keys})

    desk.toy.answers = [answer]


def lose(desk: Office) -> None:
    """What is sent next never arrives, and no answer comes."""
    desk.toy.answers = [lambda prepared: Lost(Problem("network"))]


OURS = {"status": LineStatus.IN_TRANSIT, "courier": "cj", "invoice_no": "123456789011"}
ELSEWHERE = {**OURS, "invoice_no": "987654321098"}
CANCELLED = {"status": LineStatus.CANCELED, "quantity": 0}


@dataclass(frozen=True, slots=True)
class Case:
    """One row. `news` come one after the other while the action waits; with `by_feed` each is
    heard before anything is sent, else the read before the send meets them."""

    name: str
    news: tuple[News, ...]
    state: ActionState
    reason: Reason | None
    verb: Verb = Verb.DISPATCH
    by_feed: bool = False
    sends: int = 0


WITHDRAWN = end_claim(ClaimState.WITHDRAWN)
CASES = (
    Case("nothing happened", (), S.DONE, None, sends=1),
    # The buyer's cancel request beats an unsent dispatch.
    Case("a cancel request is met before the send", (ask_to_cancel(),), S.HELD, R.CANCEL_REQUESTED),
    Case(
        "a cancel request is heard of while it waits",
        (ask_to_cancel(),),
        S.HELD,
        R.CANCEL_REQUESTED,
        by_feed=True,
    ),
    Case(
        "a cancel request holds a confirm as well",
        (change(status=LineStatus.PAID), ask_to_cancel()),
        S.HELD,
        R.CANCEL_REQUESTED,
        verb=Verb.CONFIRM,
    ),
    Case(
        "the buyer withdraws the request",
        (ask_to_cancel(), WITHDRAWN),
        S.READY,
        R.CLAIM_CLOSED,
        by_feed=True,
    ),
    Case(
        "the seller refuses the request",
        (ask_to_cancel(), end_claim(ClaimState.REJECTED)),
        S.READY,
        R.CLAIM_CLOSED,
        by_feed=True,
    ),
    Case(
        "the request is granted for the whole line",
        (ask_to_cancel(), end_claim(ClaimState.DONE, **CANCELLED)),
        S.SUPERSEDED,
        R.CLAIM_GRANTED,
        by_feed=True,
    ),
    Case(
        "the request is granted in part",
        (ask_to_cancel(), end_claim(ClaimState.DONE, quantity=1)),
        S.READY,
        R.CLAIM_CLOSED,
        by_feed=True,
    ),
    Case(
        "the seller ships in spite of the request",
        (ask_to_cancel(), release),
        S.READY,
        None,
        by_feed=True,
    ),
    Case(
        "the request that was overridden is told again",
        (ask_to_cancel(), release, change(dispatch_due_at=0)),
        S.READY,
        None,
        by_feed=True,
    ),
    Case(
        "another request comes after one was overridden",
        (ask_to_cancel(), release, WITHDRAWN, ask_to_cancel("C2")),
        S.HELD,
        R.CANCEL_REQUESTED,
        by_feed=True,
    ),
    Case(
        "the whole line was cancelled before anything was heard",
        (change(**CANCELLED),),
        S.SUPERSEDED,
        R.CLAIM_GRANTED,
    ),
    # What the buyer changed since the seller looked.
    Case("another address", (move_house,), S.HELD, R.ADDRESS_CHANGED),
    Case("another option", (change(option="색상: 차콜"),), S.HELD, R.OPTION_CHANGED),
    Case("a part was cancelled", (change(quantity=1),), S.HELD, R.QUANTITY_CHANGED),
    # What was done elsewhere.
    Case("shipped elsewhere", (change(**ELSEWHERE),), S.SUPERSEDED, R.OTHER_EFFECT),
    Case("shipped elsewhere with our number", (change(**OURS),), S.DONE, R.ALREADY_THERE),
    Case(
        "confirmed elsewhere",
        (change(status=LineStatus.ACCEPTED),),
        S.DONE,
        R.ALREADY_THERE,
        verb=Verb.CONFIRM,
    ),
    # Where the order has gone.
    Case(
        "the status went backwards",
        (change(status=LineStatus.PAID),),
        S.REJECTED,
        R.NOT_LEGAL,
    ),
    Case(
        "the order was returned and closed",
        (change(status=LineStatus.RETURNED),),
        S.SUPERSEDED,
        R.LINE_CLOSED,
    ),
    Case("the order is not shown", (vanish,), S.READY, R.LINE_MISSING),
    Case(
        "the claim was over before it was decided",
        (WITHDRAWN,),
        S.SUPERSEDED,
        R.CLAIM_CLOSED,
        verb=Verb.APPROVE,
    ),
    # How a send ends.
    Case("the marketplace refuses", (refuse,), S.REJECTED, R.REFUSED, sends=1),
    Case(
        "the marketplace refuses what is there",
        (refuse_what_is_done,),
        S.DONE,
        R.EFFECT_SEEN,
        sends=1,
    ),
    # A backup was put back.
    Case("restored, and not done yet", (restore,), S.PARKED, R.RESTORED, by_feed=True),
    Case(
        "restored, and done since",
        (restore, change(**OURS)),
        S.DONE,
        R.EFFECT_SEEN,
        by_feed=True,
    ),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    clock = VirtualClock(datetime(2026, 11, 23, 3, 0, tzinfo=UTC))
    office = Office(tmp_path / "office.db", clock, ToyConnector(clock))
    yield office
    office.db.close()


def prepare(desk: Office, verb: Verb) -> str:
    """A shop with one line in the state the verb needs, and the action asked for; its id."""
    status = LineStatus.PAID if verb is Verb.CONFIRM else LineStatus.ACCEPTED
    desk.toy.put(a_line(LINE, desk.clock.now_ms(), status))
    if verb is Verb.APPROVE:
        ask_to_cancel()(desk)
    desk.clock.advance(30)
    desk.add_shop()
    desk.run(SOON)
    return desk.ask(verb, LINE)[0]


def wait_unsent(desk: Office, action_id: str) -> None:
    """The action is not sent before the next news were heard."""
    until = desk.clock.now_ms() + int(1000 * UNSENT)
    desk.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE action SET not_before = ? WHERE id = ?", (until, action_id)
        )
    )


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_every_conflict_ends_as_the_table_says(desk: Office, case: Case) -> None:
    action_id = prepare(desk, case.verb)
    for news in case.news:
        news(desk)
        if case.by_feed:
            wait_unsent(desk, action_id)
            desk.run(SOON if news is restore else HEARD)
    desk.run(LATER if restore in case.news else SOON)
    action = desk.action(action_id)
    assert (action.state, action.reason) == (case.state, case.reason)
    assert len(desk.toy.sent) == case.sends
    told = f"{case.state}.{case.reason}" if case.reason else str(case.state)
    for language in LANGUAGES:
        assert STANDING[language][told] == (
            standing(case.state, case.reason, language).why,
            standing(case.state, case.reason, language).next,
        )


def test_what_is_left_after_a_part_was_cancelled_is_shipped_by_itself(desk: Office) -> None:
    action_id = prepare(desk, Verb.DISPATCH)
    ask_to_cancel()(desk)
    desk.run(SOON)
    end_claim(ClaimState.DONE, quantity=1)(desk)
    desk.run(LATER)
    assert desk.action(action_id).state is S.DONE
    assert [prepared.verb for prepared in desk.toy.sent] == [Verb.DISPATCH]


def test_an_order_that_is_shown_again_is_shipped_once(desk: Office) -> None:
    action_id = prepare(desk, Verb.DISPATCH)
    hidden = line(desk)
    vanish(desk)
    desk.run(SOON)
    desk.toy.lines[LINE] = hidden
    desk.run(LATER)
    assert desk.action(action_id).state is S.DONE
    assert len(desk.toy.sent) == 1


def test_a_confirm_that_was_restored_is_sent_again_once_nothing_is_seen(desk: Office) -> None:
    action_id = prepare(desk, Verb.CONFIRM)
    wait_unsent(desk, action_id)
    restore(desk)
    assert desk.action(action_id).state is S.UNKNOWN
    assert desk.action(action_id).reason == R.RESTORED
    desk.run(LATER)
    assert desk.action(action_id).state is S.READY


def test_what_waits_behind_a_refusal_is_parked_and_says_so(desk: Office) -> None:
    confirm = prepare(desk, Verb.CONFIRM)
    (dispatch,) = desk.ask(Verb.DISPATCH, LINE)
    refuse(desk)
    desk.run(SOON)
    assert desk.action(confirm).state is S.REJECTED
    waiting = desk.action(dispatch)
    assert (waiting.state, waiting.reason) == (S.PARKED, R.PREDECESSOR_REJECTED)


def test_a_lost_dispatch_that_never_arrived_needs_the_seller(desk: Office) -> None:
    action_id = prepare(desk, Verb.DISPATCH)
    lose(desk)
    desk.run(LATER)
    action = desk.action(action_id)
    assert (action.state, action.reason) == (S.PARKED, R.NO_EFFECT_SEEN)
    assert len(desk.toy.sent) == 1


def test_every_reason_is_written_into_the_history(desk: Office) -> None:
    action_id = prepare(desk, Verb.DISPATCH)
    ask_to_cancel()(desk)
    desk.run(SOON)
    told = desk.rows(
        'SELECT "after", reason FROM change_event WHERE action_id = ? ORDER BY seq', action_id
    )
    assert told == [("ready", None), ("held", "cancel_requested")]
