"""What buyers asked, and what was answered, goes from the machine when its time has come."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from seller_desktop.actions import drafts
from seller_desktop.actions.export import export_inquiries
from seller_desktop.actions.purge import due_purge
from seller_desktop.domain.action import ActionState, Refusal, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.event import ChangeSet, Source
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState, Message, Side
from seller_desktop.domain.intent import Answer
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.outbox import Action, InquiryRef, Seen
from seller_desktop.domain.reading import Subject, Undecoded
from seller_desktop.store import outbox
from seller_desktop.store.drafts import Draft
from seller_desktop.store.events import EventLog
from seller_desktop.store.inquiries import Inquiries
from seller_desktop.store.lists import ListFilter
from seller_desktop.store.quarantine import quarantine

from .conftest import Desk

ANSWERED, OPEN = InquiryState.ANSWERED, InquiryState.OPEN


def inquiry(desk: Desk, number: str, state: InquiryState = ANSWERED) -> Inquiry:
    said = Message("m1", Side.SELLER, "표주온 님 비밀로 77로 보냈습니다", desk.now)
    return Inquiry(
        InquiryKind.PRODUCT,
        number,
        state,
        state.upper(),
        desk.now - DAY_MS,
        "옥채린입니다. 카나리아빌 404호로 언제 오나요? 01000007202",
        title="표주온 문의",
        asker="옥채린",
        product_name="도자기 머그",
        messages=(said,) if state is ANSWERED else (),
    )


def read(desk: Desk, *inquiries: Inquiry) -> int:
    """Let the store have read these; the key of the last."""

    def work(conn) -> int:
        box = Inquiries(conn, desk.shop, EventLog(conn, desk.now), Source.FEED)
        box.apply(inquiries, desk.now)
        return conn.exec_driver_sql("SELECT max(id) FROM inquiry").scalar_one()

    return desk.office.db.write(work)


def answer(desk: Desk, key: int, asked: Inquiry, state: ActionState) -> None:
    """An answer of ours in that state, whose refusal names the buyer."""

    def work(conn) -> None:
        log = EventLog(conn, desk.now)
        outbox.add_request(conn, "r1", "seller", desk.now)
        ref = InquiryRef(key, asked.kind, asked.number, asked.asked_at)
        action = Action(
            *("a1", 1, "r1", desk.shop.id, Verb.ANSWER, Answer("옥채린 님께"), ActionState.READY),
            *((), (), desk.now, desk.now, Seen(0)),
            inquiry=ref,
        )
        outbox.add_action(conn, log, action)
        if state is not ActionState.READY:
            box = outbox.Outbox(conn, log, ChangeSet())
            box.move(action, state, refusal=Refusal("E1", "재구매 고객 옥채린"))

    desk.office.db.write(work)


def set_aside(desk: Desk) -> None:
    record = Undecoded("7", "옥채린 01000007202".encode(), "inquiryAt")
    desk.office.db.write(
        lambda conn: quarantine(conn, desk.shop, [record], desk.now, subject=Subject.INQUIRY)
    )


def test_no_word_of_anybody_is_left_in_any_byte(desk: Desk) -> None:
    asked = inquiry(desk, "1")
    key = read(desk, asked)
    answer(desk, key, asked, ActionState.REJECTED)
    set_aside(desk)
    desk.back_up()
    assert desk.found()
    desk.pass_days(89)
    assert due_purge(desk.office).inquiries == 0
    desk.pass_days(1)
    assert due_purge(desk.office).inquiries == 1
    assert desk.purge() == {"inquiries": 1, "unread": 1, "backups": 1}
    assert desk.found() == []
    assert desk.value("SELECT state || product_name FROM inquiry") == "answered도자기 머그"


def test_a_later_reading_brings_no_words_back(desk: Desk) -> None:
    asked = inquiry(desk, "1")
    read(desk, asked)
    desk.pass_days(90)
    desk.purge()
    read(desk, asked)
    assert desk.found() == []
    assert desk.value("SELECT kept FROM inquiry") == "record"


def test_what_was_begun_to_be_written_goes_with_the_words(desk: Desk) -> None:
    asked = inquiry(desk, "1", OPEN)
    key = read(desk, asked)
    drafts.keep(desk.office, key, Draft("옥채린님 안녕하세요"))
    desk.pass_days(300)
    assert desk.purge()["inquiries"] == 1
    assert desk.value("SELECT count(*) FROM inquiry_draft") == 0
    assert desk.found() == []
    drafts.keep(desk.office, key, Draft("옥채린님 안녕하세요"))
    assert desk.value("SELECT count(*) FROM inquiry_draft") == 0


def test_what_still_waits_keeps_its_words_for_half_a_year_more(desk: Desk) -> None:
    asked = inquiry(desk, "1", OPEN)
    key = read(desk, asked)
    answer(desk, key, asked, ActionState.READY)
    desk.pass_days(120)
    assert desk.purge() == {}
    desk.pass_days(180)
    assert desk.purge() == {}, "an answer is still to be sent"


def test_nothing_is_left_after_the_years_of_a_dispute(desk: Desk) -> None:
    asked = inquiry(desk, "1")
    key = read(desk, asked)
    answer(desk, key, asked, ActionState.REJECTED)
    desk.pass_days(3 * 365 + 1)
    assert desk.purge()["inquiries"] == 1
    for table in ("inquiry", "inquiry_message", "action", "attempt"):
        assert desk.value(f"SELECT count(*) FROM {table}") == 0


def test_an_export_names_nobody_unless_asked_and_recorded(desk: Desk, tmp_path: Path) -> None:
    desk.read(desk.order("L1"))
    read(desk, replace(inquiry(desk, "1"), order_no="OL1"))
    masked = export_inquiries(desk.office, tmp_path / "a.csv", ListFilter()).path.read_text("utf-8")
    assert "옥*린" in masked
    assert not any(text in masked for text in ("옥채린", "표주온", "01000007202", "카나리아빌"))
    with pytest.raises(UserFixable, match="reason_needed"):
        export_inquiries(desk.office, tmp_path / "b.csv", ListFilter(), full=True)
    full = export_inquiries(desk.office, tmp_path / "b.csv", ListFilter(), full=True, reason="민원")
    assert "옥채린입니다" in full.path.read_text("utf-8")
    assert desk.value("SELECT deed || reason FROM access_record") == "export민원"
