"""Inquiries as a marketplace tells them, and the lists a screen shows of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seller_desktop.domain.event import Source
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState, Message, Side
from seller_desktop.store import shops
from seller_desktop.store.events import EventLog
from seller_desktop.store.inquiries import AppliedInquiries, Inquiries, stored_inquiry
from seller_desktop.store.inquiry_list import (
    InquiryFilter,
    InquiryTab,
    inquiries_of_line,
    inquiry_counts,
    inquiry_detail,
    inquiry_keys,
    inquiry_page,
)

from .conftest import DAY_MS, HOUR_MS, Office

MUG = "도자기 머그"


@pytest.fixture
def shop(office: Office) -> int:
    key = office.add_shop()
    office.db.write(lambda conn: shops.set_alerts_from(conn, key, office.now - DAY_MS))
    return key


def asked(office: Office, number: str = "1", ago: int = HOUR_MS, **values) -> Inquiry:
    inquiry = Inquiry(
        InquiryKind.PRODUCT, number, InquiryState.OPEN, "NOANSWER", office.now - ago, "언제 오나요"
    )
    return replace(inquiry, **values)


def told(office: Office, shop: int, *inquiries: Inquiry, at: int | None = None) -> AppliedInquiries:
    def work(conn):
        stored = shops.shop(conn, shop)
        assert stored is not None
        box = Inquiries(conn, stored, EventLog(conn, office.now), Source.FEED)
        return box.apply(inquiries, office.now if at is None else at)

    return office.db.write(work)


def answered(inquiry: Inquiry, text: str = "내일 갑니다") -> Inquiry:
    said = Message("m1", Side.SELLER, text, inquiry.asked_at + 1)
    return replace(inquiry, state=InquiryState.ANSWERED, messages=(said,))


def test_the_fresher_reading_wins_whatever_comes_first(office: Office, shop: int) -> None:
    question = asked(office)
    told(office, shop, answered(question), at=office.now)
    late = told(office, shop, question, at=office.now - 60_000)
    assert not late.newer
    (key,) = inquiry_keys(office.raw, InquiryFilter(InquiryTab.ALL), office.now)
    stored = stored_inquiry(office.raw, key)
    assert stored is not None
    assert stored.inquiry == answered(question)
    again = told(office, shop, question, at=office.now + 1)
    assert again.changes.inquiries == {key}
    stored = stored_inquiry(office.raw, key)
    assert stored is not None
    assert stored.inquiry == question


def test_a_new_question_rings_once_and_history_never(office: Office, shop: int) -> None:
    old, done = asked(office, "2", 3 * DAY_MS), answered(asked(office, "3"))
    for at in (office.now, office.now + 1, office.now - 1):
        told(office, shop, asked(office), old, done, at=at)
    assert office.raw.execute("SELECT kind, params FROM alert").fetchall() == [
        ("new_inquiry", '{"kind": "product", "product": null}')
    ]
    assert office.value("SELECT count(*) FROM change_event WHERE kind = 'inquiry_seen'") == 3


def test_events_hold_no_word_of_a_person(office: Office, shop: int) -> None:
    question = asked(office, asker="정미나", title="배송 문의", text="01000001234로 전화 주세요")
    told(office, shop, question)
    told(office, shop, answered(question, "정미나님 안녕하세요"), at=office.now + 1)
    events = str(office.raw.execute("SELECT * FROM change_event").fetchall()) + str(
        office.raw.execute("SELECT * FROM alert").fetchall()
    )
    assert not any(value in events for value in ("정미나", "배송", "01000001234", "안녕"))


def test_what_waits_stands_by_deadline_and_the_rest_newest_first(office: Office, shop: int) -> None:
    told(
        office,
        shop,
        asked(office, "1", 2 * HOUR_MS),
        asked(office, "2", 30 * HOUR_MS),
        asked(office, "3", HOUR_MS, respond_due_at=office.now + HOUR_MS),
        answered(asked(office, "4", 5 * HOUR_MS)),
        answered(asked(office, "5", 4 * HOUR_MS)),
    )

    def numbers(tab: InquiryTab, **how) -> list[str]:
        ids = inquiry_keys(office.raw, InquiryFilter(tab, **how), office.now)
        return [row.number for row in inquiry_page(office.raw, ids)]

    assert numbers(InquiryTab.OPEN) == ["2", "3", "1"]
    assert numbers(InquiryTab.OVERDUE) == ["2"]
    assert numbers(InquiryTab.ANSWERED) == ["5", "4"]
    assert numbers(InquiryTab.ALL, text="내일 오나요") == ["5", "4"]
    assert numbers(InquiryTab.ALL, text="100%") == []
    assert numbers(InquiryTab.ALL, kind=InquiryKind.CALL_CENTRE) == []
    assert numbers(InquiryTab.ALL, shop_ids=frozenset({shop + 1})) == []
    assert inquiry_counts(office.raw, None, office.now) == {
        InquiryTab.OPEN: 3,
        InquiryTab.OVERDUE: 1,
        InquiryTab.ANSWERED: 2,
        InquiryTab.ALL: 5,
    }


def test_the_line_is_found_even_where_it_comes_later(office: Office, shop: int) -> None:
    told(office, shop, asked(office, order_no="O1", option_nos=("77",), asker="정미나"))
    (key,) = inquiry_keys(office.raw, InquiryFilter(), office.now)
    (row,) = inquiry_page(office.raw, [key])
    assert (row.line_id, row.product, row.asker) == (None, None, "정*나")
    office.add_line(shop, order_no="O1", product="다른 것", option_no="78")
    line = office.add_line(shop, order_no="O1", product=MUG, option_no="77")
    (row,) = inquiry_page(office.raw, [key])
    assert (row.line_id, row.product) == (line, MUG)
    assert inquiries_of_line(office.raw, line) == (row,)
    detail = inquiry_detail(office.raw, key)
    assert detail is not None
    assert (detail.line_id, detail.inquiry.asker, detail.pending) == (line, "정미나", ())
