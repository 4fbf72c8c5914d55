"""Inquiries, where Coupang goes its own way: its weeks, its call centre, its refusals."""

from dataclasses import replace

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.inquiry import InquiryKind, InquiryState, Side, is_said
from seller_desktop.domain.intent import Acknowledge, Answer
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.marketplaces.beside_orders import InquiryWrite
from seller_desktop.marketplaces.contract import Answered, Taken

from .stand import Stand, all_of

ONLINE, CALL = InquiryKind.PRODUCT, InquiryKind.CALL_CENTRE
ANSWERS = [(Verb.ANSWER, ONLINE), (Verb.ANSWER, CALL), (Verb.ACKNOWLEDGE, CALL)]
STATES = {Verb.ANSWER: InquiryState.OPEN, Verb.ACKNOWLEDGE: InquiryState.TO_ACKNOWLEDGE}
TEXT = "내일 오전에 출발합니다.\n감사합니다."


@pytest.fixture
def stand():
    return Stand(orders=240)


def inquiries(stand, days=22):
    ask = stand.connector.read_inquiries
    return all_of(lambda page: ask(stand.window(days), page))[0]


def inquiry(stand, kind, state):
    found = inquiries(stand)
    return next(each for each in found if (each.kind, each.state) == (kind, state))


def write(stand, verb, kind, text=TEXT):
    intent = Answer(text) if verb is Verb.ANSWER else Acknowledge()
    return InquiryWrite("key", intent, inquiry(stand, kind, STATES[verb]))


def again(stand, before):
    (found,) = stand.connector.read_inquiry(before.kind, before.number, before.asked_at).records
    return found


def is_there(stand, wish):
    """Whether a fresh reading shows what was asked for."""
    now = again(stand, wish.inquiry)
    if isinstance(wish.intent, Answer):
        return is_said(wish.intent.text, now.messages)
    return now.state is not InquiryState.TO_ACKNOWLEDGE


def effects(stand, number):
    return [row["verb"] for row in stand.view()["ledger"] if row.get("inquiry_no") == number]


def test_weeks_are_cut_and_pages_followed():
    stand = Stand(orders=4000)
    days = [each for each in inquiries(stand, 3) if each.kind is ONLINE]
    window = stand.window(3)
    assert all(window.start <= each.asked_at <= window.end for each in days)
    stand.http.requests.clear()
    assert len(inquiries(stand)) == len(stand.view()["inquiries"])
    asked = [request.url for request in stand.http.requests]
    assert any("onlineInquiries" in url and "pageNum=2" in url for url in asked)


def test_days_bring_questions_and_close_what_nobody_answered(stand):
    before = {each.number: each for each in inquiries(stand)}
    stand.clock.advance(2 * 86_400)
    stand.tick(2)
    after = {each.number: each for each in inquiries(stand)}
    assert after.keys() - before.keys()
    late = [each for each in before.values() if each.kind is CALL and each.needs_seller]
    assert late
    assert {after[each.number].state for each in late} == {InquiryState.CLOSED}


@pytest.mark.parametrize(("verb", "kind"), ANSWERS)
def test_second_answer_is_refused_in_coupangs_words(stand, verb, kind):
    prepared = stand.connector.prepare_answer(write(stand, verb, kind))
    stand.connector.send(prepared)
    refusal = stand.connector.send(prepared).items["key"]
    assert isinstance(refusal, Refusal)
    assert refusal.message
    assert len(effects(stand, prepared.units[0])) == 1


def test_answer_under_a_product_takes_a_moment_to_show(stand):
    wish = write(stand, Verb.ANSWER, ONLINE)
    stand.connector.send(stand.connector.prepare_answer(wish))
    assert not is_there(stand, wish)
    stand.clock.advance(5)
    assert is_there(stand, wish)


def test_same_words_are_refused_under_a_product_and_taken_by_the_call_centre(stand):
    answered = inquiry(stand, ONLINE, InquiryState.ANSWERED)
    same = InquiryWrite("key", Answer(answered.messages[0].text), answered)
    report = stand.connector.send(stand.connector.prepare_answer(same))
    assert "동일한 답변" in report.items["key"].message
    asked = [each for each in inquiries(stand) if (each.kind, each.state) == (CALL, "open")]
    for each in asked[:2]:
        wish = InquiryWrite("key", Answer(TEXT), each)
        report = stand.connector.send(stand.connector.prepare_answer(wish))
        assert report == Answered({"key": Taken()})


def test_transfer_expires_a_day_after_it_came(stand):
    wish = write(stand, Verb.ANSWER, CALL)
    prepared = stand.connector.prepare_answer(wish)
    due = wish.inquiry.respond_due_at
    assert 0 < due - stand.connector.server_now() <= DAY_MS
    stand.clock.advance(due / 1000 - stand.clock.now_ms() / 1000 + 2)
    assert "can't be answer" in stand.connector.send(prepared).items["key"].message
    assert effects(stand, wish.inquiry.number) == []


@pytest.mark.parametrize(("verb", "kind"), ANSWERS)
def test_wrong_wing_id_is_refused_and_a_missing_one_never_sent(stand, verb, kind):
    wish = write(stand, verb, kind)
    stranger = stand.connect(wing_id="somebody")
    assert isinstance(stranger.send(stranger.prepare_answer(wish)).items["key"], Refusal)
    assert effects(stand, wish.inquiry.number) == []
    with pytest.raises(UserFixable, match="credentials_incomplete"):
        stand.connect(wing_id="").prepare_answer(wish)


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (ONLINE, " \r\n ", "detail_missing"),
        (CALL, "", "detail_missing"),
        (CALL, "네", "answer_length"),
        (CALL, "가" * 1001, "answer_length"),
    ],
)
def test_answer_that_can_never_be_taken_is_not_sent(stand, kind, text, code):
    with pytest.raises(UserFixable, match=code):
        stand.connector.prepare_answer(write(stand, Verb.ANSWER, kind, text))


@pytest.mark.parametrize("state", ["to_acknowledge", "answered", "closed"])
def test_only_what_waits_is_answered_or_confirmed(stand, state):
    found = inquiry(stand, CALL, state)
    for intent in (Answer(TEXT), Acknowledge()):
        if state == "to_acknowledge" and isinstance(intent, Acknowledge):
            continue
        with pytest.raises(UserFixable, match="inquiry_not_open"):
            stand.connector.prepare_answer(InquiryWrite("key", intent, found))


def test_message_an_answer_names_is_the_one_that_waits(stand):
    found = inquiry(stand, CALL, InquiryState.OPEN)
    (question,) = (each for each in found.messages if each.number == found.answer_to)
    assert question.side is Side.MARKETPLACE
    wrong = replace(found, answer_to="1")
    prepared = stand.connector.prepare_answer(InquiryWrite("key", Answer(TEXT), wrong))
    assert isinstance(stand.connector.send(prepared).items["key"], Refusal)
