"""Inquiries, where SmartStore goes its own way: two systems, one answer that can be edited."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.inquiry import InquiryKind, InquiryState
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.marketplaces.contract import Answered, Lost, Taken, Window

from ..inquiry_stand import TEXT, InquiryStand

PRODUCT, ORDER = InquiryKind.PRODUCT, InquiryKind.ORDER
BOTH = pytest.mark.parametrize("kind", [PRODUCT, ORDER])
GROUP = "문의"


@pytest.fixture
def stand():
    return InquiryStand("naver")


def asked(stand, part):
    """Queries of the calls whose path holds this."""
    urls = (urlsplit(request.url) for request in stand.http.requests)
    return [parse_qs(url.query) for url in urls if part in url.path]


def test_months_are_cut_and_pages_followed():
    stand = InquiryStand("naver", orders=6000)
    found, _ = stand.listed(100)
    assert {each.number for each in found} == stand.truth().keys()
    questions, inquiries = asked(stand, "/qnas"), asked(stand, "/pay-user/")
    assert {query["page"][0] for query in questions} >= {"1", "2"}
    assert len({query["fromDate"][0] for query in questions}) == 4
    assert {query["page"][0] for query in inquiries} == {"1", "2"}
    assert len({query["startSearchDate"][0] for query in inquiries}) == 1


def test_two_years_are_asked_year_by_year(stand):
    end = stand.connector.server_now()
    page = None
    while True:
        listing = stand.connector.read_inquiries(Window(end - 730 * DAY_MS, end), page)
        page = listing.next_page
        if page is None:
            break
    assert len({query["startSearchDate"][0] for query in asked(stand, "/pay-user/")}) == 3


@BOTH
def test_answer_that_comes_late_after_it_was_repeated_is_there_once(stand, kind):
    wish = stand.wish(Verb.ANSWER, kind)
    prepared = stand.connector.prepare_answer(wish)
    stand.faults({"name": "timeout_late", "times": 1})
    assert isinstance(stand.connector.send(prepared), Lost)
    assert stand.connector.send(prepared) == Answered({"key": Taken()})
    stand.clock.advance(200)
    assert stand.is_there(wish)
    assert stand.effects(wish.inquiry.number) == [Verb.ANSWER]


def test_inquiry_somebody_else_has_answered_keeps_that_answer_and_says_so(stand):
    before = stand.inquiry(ORDER, InquiryState.OPEN)
    stand.say(before, "판매자센터에서 답변했습니다.")
    refusal = stand.say(before, TEXT).items["key"]
    assert isinstance(refusal, Refusal)
    assert refusal.code == "ERR-NC-101010"
    assert [each.text for each in stand.again(before).messages] == ["판매자센터에서 답변했습니다."]


def test_edit_names_the_answer_and_a_wrong_one_is_refused(stand):
    answered = stand.inquiry(ORDER, InquiryState.ANSWERED)
    assert answered.answer_to == answered.messages[0].number
    stranger = replace(answered, answer_to="1")
    assert stand.say(stranger, TEXT).items["key"].code == "ERR-NC-101005"
    with pytest.raises(UserFixable, match="inquiry_not_open"):
        stand.say(replace(answered, answer_to=None), TEXT)


@BOTH
def test_answer_may_have_a_thousand_letters(stand, kind):
    wish = stand.wish(Verb.ANSWER, kind, "가" * 1000)
    assert stand.say(wish.inquiry, wish.intent.text) == Answered({"key": Taken()})
    assert stand.is_there(wish)
    with pytest.raises(UserFixable, match="answer_length"):
        stand.say(wish.inquiry, "가" * 1001)


@pytest.mark.parametrize("part", ["/qnas", "/pay-user/"])
def test_missing_group_is_named_and_orders_go_on(stand, part):
    stand.faults({"name": "group_missing", "path": part})
    with pytest.raises(UserFixable, match="permission_missing") as told:
        stand.listed()
    assert told.value.problem.params == {"group": GROUP}
    end = stand.connector.server_now()
    assert stand.connector.read_changes(Window(end - DAY_MS + 1, end), None).readings
    assert stand.connector.test().account


@BOTH
def test_missing_group_stops_an_answer_and_is_named(stand, kind):
    prepared = stand.connector.prepare_answer(stand.wish(Verb.ANSWER, kind))
    stand.faults({"name": "group_missing"})
    report = stand.connector.send(prepared)
    assert (report.problem.code, report.stop) == ("permission_missing", True)
    assert report.problem.params == {"group": GROUP}


def test_change_that_is_not_visible_yet_comes_with_a_later_reading(stand):
    wish = stand.wish(Verb.ANSWER, PRODUCT)
    stand.faults({"name": "late_change", "seconds": 60})
    stand.say(wish.inquiry, TEXT)
    assert not stand.is_there(wish)
    stand.clock.advance(61)
    assert stand.is_there(wish)


def test_doubled_rows_of_a_page_are_one_inquiry_each(stand):
    stand.faults({"name": "duplicate_page"})
    found, _ = stand.listed()
    assert sorted(each.number for each in found) == sorted(stand.truth())


@BOTH
def test_answers_keep_to_the_rate_of_all_answers_together(kind):
    """Naver counts calls by the path without its numbers."""
    stand = InquiryStand("naver", rate=True)
    wish = stand.wish(Verb.ANSWER, kind)
    for number in range(12):
        other = replace(wish, inquiry=replace(wish.inquiry, number=str(number)))
        report = stand.connector.send(stand.connector.prepare_answer(other))
        assert isinstance(report.items["key"], Refusal)
    assert stand.clock.monotonic() > 3
