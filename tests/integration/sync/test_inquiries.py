"""Inquiries of a marketplace that has them: none missed, none told twice, none stuck."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from seller_desktop.domain.action import ActionState, Refusal, RetryClass, Verb, VerbFacts
from seller_desktop.domain.errors import Passing, Problem, UserFixable
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState
from seller_desktop.domain.intent import Answer
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.outbox import Action, InquiryRef, Seen
from seller_desktop.domain.reading import Undecoded
from seller_desktop.marketplaces.beside_orders import InquiryWrite, Listing
from seller_desktop.marketplaces.contract import Answered, NotTaken, Prepared, Taken, Window
from seller_desktop.store import outbox, wishes
from seller_desktop.store.events import EventLog
from seller_desktop.store.transaction import Connection
from seller_desktop.system.clock import VirtualClock
from tests.unit.sync.toy import DAY_MS, FACTS, ToyConnector, a_line

from .conftest import Office

OPEN, ANSWERED = InquiryState.OPEN, InquiryState.ANSWERED
MINUTE_MS = 60_000


@dataclass
class AskedToy(ToyConnector):
    """The toy with inquiries. `unreadable` are numbers no decoder understands, `unlisted` those
    that only a question by number shows."""

    inquiries: dict[str, Inquiry] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)
    unlisted: set[str] = field(default_factory=set)

    def ask(self, number: str, state: InquiryState = OPEN, ago_ms: int = MINUTE_MS) -> None:
        """Let a buyer have asked this a while ago."""
        at = self.clock.now_ms() - ago_ms
        kind = InquiryKind.PRODUCT
        self.inquiries[number] = Inquiry(kind, number, state, state.upper(), at, "언제 오나요")

    def become(self, number: str, state: InquiryState) -> None:
        """Let something happen to it."""
        self.inquiries[number] = replace(self.inquiries[number], state=state)

    def read_inquiries(self, window: Window, page: str | None) -> Listing[Inquiry]:
        self._ask("inquiries", window)
        found = [
            number
            for number, inquiry in sorted(self.inquiries.items())
            if window.start <= inquiry.asked_at <= window.end and number not in self.unlisted
        ]
        start = int(page or 0)
        following = start + self.page_size
        token = str(following) if following < len(found) else None
        return self._listing(found[start:following], token)

    def read_inquiry(self, kind: InquiryKind, number: str, asked_at: int) -> Listing[Inquiry]:
        self._ask("inquiry", (kind, number, asked_at))
        if number not in self.inquiries:
            return Listing((), self.clock.now_ms(), missing=(number,))
        return self._listing([number], None)

    def prepare_answer(self, write: InquiryWrite) -> Prepared:
        body = str(write.intent).encode()
        return Prepared(Verb.ANSWER, "POST", "/answer", body, (write.key,), (write.inquiry.number,))

    def take_effect(
        self, prepared: Prepared, refuse: Mapping[str, Refusal] | None = None
    ) -> Answered:
        if prepared.verb is not Verb.ANSWER:
            return super().take_effect(prepared, refuse)
        self.become(prepared.units[0], ANSWERED)
        return Answered({prepared.keys[0]: Taken()})

    def _listing(self, numbers: list[str], token: str | None) -> Listing[Inquiry]:
        readable = [number for number in numbers if number not in self.unreadable]
        rest = [number for number in numbers if number in self.unreadable]
        return Listing(
            tuple(self.inquiries[number] for number in readable),
            self.clock.now_ms(),
            token,
            tuple(Undecoded(number, b"?", "asked_at") for number in rest),
        )


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(datetime(2026, 11, 23, 3, tzinfo=UTC))


@pytest.fixture
def toy(clock: VirtualClock) -> AskedToy:
    return AskedToy(clock)


@pytest.fixture
def office(tmp_path: Path, clock: VirtualClock, toy: AskedToy) -> Iterator[Office]:
    made = Office(tmp_path / "office.db", clock, toy)
    yield made
    made.db.close()


def stored(office: Office) -> dict[object, object]:
    return dict(office.rows("SELECT number, state FROM inquiry"))  # type: ignore[arg-type]


def rings(office: Office) -> int:
    return len(office.rows("SELECT 1 FROM alert WHERE kind = 'new_inquiry'"))


def answer(office: Office, number: str) -> str:
    """Queue an answer, as the seller's gesture does; its id."""

    def work(conn: Connection) -> str:
        log = EventLog(conn, office.clock.now_ms())
        outbox.add_request(conn, "asked", "seller", log.at)
        query = "SELECT id, shop_id, asked_at FROM inquiry WHERE number = ?"
        ((inquiry_id, shop_id, asked_at),) = conn.exec_driver_sql(query, (number,)).all()
        action = Action(
            id="an-answer",
            seq=outbox.next_seq(conn),
            request_id="asked",
            shop_id=shop_id,
            verb=Verb.ANSWER,
            intent=Answer("내일 오전에 출발합니다."),
            state=ActionState.READY,
            line_ids=(),
            line_nos=(),
            created_at=log.at,
            not_before=log.at,
            seen=Seen(0),
            inquiry=InquiryRef(inquiry_id, InquiryKind.PRODUCT, number, asked_at),
        )
        outbox.add_action(conn, log, action)
        return action.id

    return office.db.write(work)


def asked(toy: AskedToy, what: str) -> list[object]:
    return [detail for question, detail in toy.questions if question == what]


def test_all_of_the_history_asked_for_is_stored_and_rings_nobody(
    office: Office, toy: AskedToy
) -> None:
    for day in range(60):
        toy.ask(f"q{day}", ANSWERED if day else OPEN, day * DAY_MS + MINUTE_MS)
    office.add_shop(history_days=40)
    office.run(60)
    assert len(stored(office)) == 40
    assert rings(office) == 0
    ((summary,),) = office.rows("SELECT params FROM alert WHERE kind = 'waiting'")
    assert '"inquiries": 1' in str(summary)


def test_new_ones_ring_once_over_crashes_and_further_rounds(office: Office, toy: AskedToy) -> None:
    office.add_shop()
    office.run(60)
    for number in range(7):
        toy.ask(f"n{number}", ago_ms=0)
    office.run(600)
    office.crash()
    office.run(1800)
    assert len(stored(office)) == rings(office) == 7


def test_failure_between_pages_loses_nothing(office: Office, toy: AskedToy) -> None:
    for number in range(9):
        toy.ask(f"q{number}", ago_ms=(number + 1) * DAY_MS)
    office.add_shop(history_days=30)
    failed: list[str] = []
    real = toy.read_inquiries

    def breaking(window: Window, page: str | None) -> Listing[Inquiry]:
        if page is not None and len(failed) < 3:
            failed.append(page)
            raise Passing("network")
        return real(window, page)

    toy.read_inquiries = breaking  # type: ignore[method-assign]
    office.run(3600)
    assert len(failed) == 3
    assert len(stored(office)) == 9


def test_unreadable_is_kept_apart_from_lines_and_read_by_the_next_version(
    office: Office, toy: AskedToy, monkeypatch: pytest.MonkeyPatch
) -> None:
    toy.ask("q1", ANSWERED, 20 * DAY_MS)
    toy.ask("q2")
    toy.unreadable.add("q1")
    office.add_shop(history_days=30)
    office.run(7200)
    assert stored(office) == {"q2": OPEN}
    assert office.rows("SELECT subject, external_id FROM quarantine") == [("inquiry", "q1")]
    assert not any("q1" in str(lines) for lines in asked(toy, "lines"))
    toy.unreadable.clear()
    office.run(1800)
    assert "q1" not in stored(office), "its list is not asked for without need"
    monkeypatch.setattr("seller_desktop.store.quarantine.__version__", "next")
    office.run(1800)
    assert stored(office) == {"q1": ANSWERED, "q2": OPEN}
    assert office.rows("SELECT 1 FROM quarantine") == []


def test_what_waits_is_asked_for_where_no_list_shows_it(office: Office, toy: AskedToy) -> None:
    toy.ask("old", ago_ms=20 * DAY_MS)
    toy.ask("young")
    office.add_shop(history_days=30)
    office.run(60)
    toy.become("old", ANSWERED)
    toy.become("young", ANSWERED)
    toy.unlisted.add("young")
    office.run(600)
    assert stored(office) == {"old": ANSWERED, "young": ANSWERED}
    toy.questions.clear()
    office.run(600)
    assert asked(toy, "inquiry") == [], "nothing waits any more"


def test_answered_one_that_is_asked_again_waits_again(office: Office, toy: AskedToy) -> None:
    toy.ask("q", ANSWERED, 5 * DAY_MS)
    office.add_shop(history_days=30)
    office.run(60)
    toy.become("q", OPEN)
    office.run(600)
    assert stored(office) == {"q": OPEN}


def test_deleted_one_waits_no_more_until_it_is_shown_again(office: Office, toy: AskedToy) -> None:
    toy.ask("q")
    office.add_shop()
    office.run(60)
    gone = toy.inquiries.pop("q")
    office.run(600)
    assert stored(office) == {"q": InquiryState.UNKNOWN}
    toy.inquiries["q"] = gone
    office.run(600)
    assert stored(office) == {"q": OPEN}
    assert rings(office) == 0


def test_rounds_are_rare_and_orders_go_on_beside_them(office: Office, toy: AskedToy) -> None:
    toy.put(a_line("L1", toy.clock.now_ms()))
    office.add_shop()
    office.run(60)
    toy.questions.clear()
    office.run(1500)
    assert len(asked(toy, "inquiries")) == 5
    assert len(asked(toy, "changes")) == 25


def test_missing_right_to_inquiries_stops_no_order_and_is_told_once(
    office: Office, toy: AskedToy
) -> None:
    def refusing(window: Window, page: str | None) -> Listing[Inquiry]:
        raise UserFixable("permission_missing", group="문의")

    real = toy.read_inquiries
    toy.read_inquiries = refusing  # type: ignore[method-assign]
    toy.ask("q1")
    office.add_shop(history_days=2)
    office.run(60)
    toy.put(a_line("L1", toy.clock.now_ms()))
    office.run(3600)
    office.crash()
    office.run(3600)
    assert office.rows("SELECT line_no FROM order_line") == [("L1",)]
    assert len(office.rows("SELECT 1 FROM alert WHERE kind = 'shop_problem'")) == 1
    assert stored(office) == {}
    toy.read_inquiries = real  # type: ignore[method-assign]
    office.run(600)
    assert stored(office) == {"q1": OPEN}


def test_an_endpoint_of_inquiries_that_fails_delays_no_order(office: Office, toy: AskedToy) -> None:
    def failing(window: Window, page: str | None) -> Listing[Inquiry]:
        toy.questions.append(("failing", window))
        toy.clock.sleep(0.5)
        raise Passing("marketplace_down")

    toy.put(a_line("L1", toy.clock.now_ms(), LineStatus.ACCEPTED))
    office.add_shop()
    office.run(60)
    real, toy.read_inquiries = toy.read_inquiries, failing  # type: ignore[method-assign]
    toy.ask("q1", ago_ms=0)
    toy.questions.clear()
    office.run(1200)
    assert len(asked(toy, "changes")) == 20
    assert 5 < len(asked(toy, "failing")) < 15, "its own waits grow"
    (dispatch,) = office.ask(Verb.DISPATCH, "L1")
    office.run(1)
    assert office.action(dispatch).state is ActionState.DONE
    office.run(3 * 3600)
    assert office.rows("SELECT error, failures FROM shop_health") == [(None, 0)]
    assert len(office.rows("SELECT 1 FROM alert WHERE kind = 'shop_problem'")) == 1, "it lasts"
    toy.read_inquiries = real  # type: ignore[method-assign]
    office.run(301)
    assert stored(office) == {"q1": OPEN}


def test_a_round_asked_for_tells_of_inquiries_that_fail_and_ends(
    office: Office, toy: AskedToy
) -> None:
    toy.put(a_line("L1", toy.clock.now_ms()))
    office.add_shop()
    office.run(60)
    real = toy.read_inquiries
    failures = 3

    def failing(window: Window, page: str | None) -> Listing[Inquiry]:
        nonlocal failures
        failures -= 1
        if failures < 0:
            return real(window, page)
        raise Passing("network")

    toy.read_inquiries = failing  # type: ignore[method-assign]
    for wanted in (["network"], []):
        wish_id, now = office.ids.token(4), office.clock.now_ms()
        office.db.write(
            partial(wishes.add_wish, wish_id=wish_id, shops=None, since_ms=None, at=now)
        )
        office.engine.take_wishes()
        office.run(10)
        ((result,),) = office.rows("SELECT result FROM sync_wish ORDER BY rowid DESC LIMIT 1")
        (shop,) = json.loads(str(result))["shops"]
        assert [error["code"] for error in shop["errors"]] == wanted


def test_answers_that_fail_wait_by_themselves(office: Office, toy: AskedToy) -> None:
    office.market.facts = replace(
        FACTS, verbs={**FACTS.verbs, Verb.ANSWER: VerbFacts(RetryClass.VERIFY_FIRST)}
    )
    toy.ask("q1")
    toy.put(a_line("L1", toy.clock.now_ms(), LineStatus.ACCEPTED))
    office.add_shop()
    office.run(60)
    refusing = [lambda _: NotTaken(Problem("marketplace_down"))] * 5
    toy.answers = [*refusing]
    waiting = answer(office, "q1")
    office.run(5)
    assert office.action(waiting).state is ActionState.READY
    toy.answers.clear()
    (dispatch,) = office.ask(Verb.DISPATCH, "L1")
    office.run(0.1)
    assert office.action(dispatch).state is ActionState.DONE, "it goes out at once"
    toy.answers = [*refusing[:3]]
    office.run(900)
    assert office.action(waiting).state is ActionState.DONE
    assert [prepared.verb for prepared in toy.sent].count(Verb.DISPATCH) == 1
