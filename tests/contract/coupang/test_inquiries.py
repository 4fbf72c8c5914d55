"""Inquiries: all are read whatever list tells of them; an answer stands there once."""

from dataclasses import replace

import pytest

from seller_desktop.domain.action import Refusal, RetryClass, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.inquiry import InquiryKind, InquiryState, Side, is_said
from seller_desktop.domain.intent import Acknowledge, Answer
from seller_desktop.domain.korea_time import DAY_MS, to_iso
from seller_desktop.marketplaces.beside_orders import Inquired, InquiryWrite
from seller_desktop.marketplaces.contract import Answered, Lost, NotTaken, Taken

from .stand import Stand, all_of
from .test_verbs import LOSSES

ONLINE, CALL = InquiryKind.PRODUCT, InquiryKind.CALL_CENTRE
ANSWERS = [
    (Verb.ANSWER, ONLINE, "/replies"),
    (Verb.ANSWER, CALL, "/replies"),
    (Verb.ACKNOWLEDGE, CALL, "/confirms"),
]
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


def row_of(found):
    due = found.respond_due_at
    return {
        "kind": found.kind,
        "number": found.number,
        "state": found.state,
        "asked_at": to_iso(found.asked_at),
        "respond_due_at": None if due is None else to_iso(due),
        "answers": [message.text for message in found.messages if message.side is Side.SELLER],
    }


def test_all_inquiries_of_three_weeks_are_read_as_they_are(stand):
    assert isinstance(stand.connector, Inquired)
    found = inquiries(stand)
    numbers = [(each.kind, each.number) for each in found]
    assert len(numbers) == len(set(numbers))
    truth = {row["number"]: row for row in stand.view()["inquiries"]}
    assert {each.number: row_of(each) for each in found} == truth
    assert {each.state for each in found} == set(InquiryState) - {InquiryState.UNKNOWN}


def test_weeks_are_cut_and_pages_followed():
    stand = Stand(orders=4000)
    days = [each for each in inquiries(stand, 3) if each.kind is ONLINE]
    window = stand.window(3)
    assert all(window.start <= each.asked_at <= window.end for each in days)
    stand.http.requests.clear()
    assert len(inquiries(stand)) == len(stand.view()["inquiries"])
    asked = [request.url for request in stand.http.requests]
    assert any("onlineInquiries" in url and "pageNum=2" in url for url in asked)


def test_reading_goes_on_in_another_session(stand):
    window = stand.window(22)
    whole = inquiries(stand)
    page, found = None, []
    while True:
        listing = stand.connect().read_inquiries(window, page)
        found += listing.records
        page = listing.next_page
        if page is None:
            break
    assert sorted(each.number for each in found) == sorted(each.number for each in whole)


def test_days_bring_questions_and_close_what_nobody_answered(stand):
    before = {each.number: each for each in inquiries(stand)}
    stand.clock.advance(2 * 86_400)
    stand.tick(2)
    after = {each.number: each for each in inquiries(stand)}
    assert after.keys() - before.keys()
    late = [each for each in before.values() if each.kind is CALL and each.needs_seller]
    assert late
    assert {after[each.number].state for each in late} == {InquiryState.CLOSED}


@pytest.mark.parametrize(("verb", "kind", "path"), ANSWERS)
def test_answer_takes_effect_once_and_is_seen(stand, verb, kind, path):
    wish = write(stand, verb, kind)
    assert not is_there(stand, wish)
    assert stand.connector.send(stand.connector.prepare_answer(wish)) == Answered({"key": Taken()})
    stand.clock.advance(10)
    assert is_there(stand, wish)
    assert not again(stand, wish.inquiry).needs_seller
    assert effects(stand, wish.inquiry.number) == [verb]


@pytest.mark.parametrize(("verb", "kind", "path"), ANSWERS)
@pytest.mark.parametrize(("loss", "count"), LOSSES)
def test_lost_answer_never_becomes_two_effects(stand, verb, kind, path, loss, count):
    """What may not be repeated before it was asked for is asked for, as the engine does."""
    facts = stand.marketplace.facts.verbs[verb]
    wish = write(stand, verb, kind)
    prepared = stand.connector.prepare_answer(wish)
    stand.faults({"name": loss, "path": path, "times": 1})
    assert isinstance(stand.connector.send(prepared), Lost)
    stand.faults()
    stand.clock.advance(facts.settle_ms / 1000)
    assert is_there(stand, wish) == bool(count)
    if facts.retry is RetryClass.REPEAT_SAFE or not count:
        stand.connector.send(prepared)
        stand.clock.advance(10)
    assert is_there(stand, wish)
    assert effects(stand, wish.inquiry.number) == [verb]


@pytest.mark.parametrize(("verb", "kind", "path"), ANSWERS)
def test_second_answer_is_refused_in_coupangs_words(stand, verb, kind, path):
    prepared = stand.connector.prepare_answer(write(stand, verb, kind))
    stand.connector.send(prepared)
    refusal = stand.connector.send(prepared).items["key"]
    assert isinstance(refusal, Refusal)
    assert refusal.message
    assert len(effects(stand, prepared.units[0])) == 1


@pytest.mark.parametrize("fault", ["rate_limit", "ip_refused", "group_missing"])
@pytest.mark.parametrize(("verb", "kind", "path"), ANSWERS)
def test_answer_turned_away_at_the_gate_was_certainly_not_taken(stand, verb, kind, path, fault):
    prepared = stand.connector.prepare_answer(write(stand, verb, kind))
    stand.faults({"name": fault})
    assert isinstance(stand.connector.send(prepared), NotTaken)
    stand.faults()
    assert effects(stand, prepared.units[0]) == []


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


def test_line_ends_of_any_system_reach_the_buyer_as_lines(stand):
    wish = write(stand, Verb.ANSWER, ONLINE, "첫 줄\r\n둘째 줄\r셋째 줄\r\n")
    stand.connector.send(stand.connector.prepare_answer(wish))
    stand.clock.advance(10)
    assert again(stand, wish.inquiry).messages[-1].text == "첫 줄\n둘째 줄\n셋째 줄"
    assert is_there(stand, wish)


def test_transfer_expires_a_day_after_it_came(stand):
    wish = write(stand, Verb.ANSWER, CALL)
    prepared = stand.connector.prepare_answer(wish)
    due = wish.inquiry.respond_due_at
    assert 0 < due - stand.connector.server_now() <= DAY_MS
    stand.clock.advance(due / 1000 - stand.clock.now_ms() / 1000 + 2)
    assert "can't be answer" in stand.connector.send(prepared).items["key"].message
    assert effects(stand, wish.inquiry.number) == []


@pytest.mark.parametrize(("verb", "kind", "path"), ANSWERS)
def test_wrong_wing_id_is_refused_and_a_missing_one_never_sent(stand, verb, kind, path):
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


def test_inquiry_nobody_knows_is_missing(stand):
    for kind in (ONLINE, CALL, InquiryKind.ORDER):
        listing = stand.connector.read_inquiry(kind, "599999999", stand.connector.server_now())
        assert (listing.records, listing.missing) == ((), ("599999999",))


def test_message_an_answer_names_is_the_one_that_waits(stand):
    found = inquiry(stand, CALL, InquiryState.OPEN)
    (question,) = (each for each in found.messages if each.number == found.answer_to)
    assert question.side is Side.MARKETPLACE
    wrong = replace(found, answer_to="1")
    prepared = stand.connector.prepare_answer(InquiryWrite("key", Answer(TEXT), wrong))
    assert isinstance(stand.connector.send(prepared).items["key"], Refusal)


@pytest.mark.parametrize(
    "fault", ["unknown_word", "extra_fields", "null_members", "retyped_fields", "missing_fields"]
)
def test_odd_payload_loses_no_inquiry_and_heals(stand, fault):
    truth = {row["number"]: row for row in stand.view()["inquiries"]}
    stand.faults({"name": fault})
    ask, window = stand.connector.read_inquiries, stand.window(22)
    found, undecoded = all_of(lambda page: ask(window, page))
    named = {each.number for each in found} | {each.external_id for each in undecoded}
    assert named == truth.keys()
    stand.faults()
    assert {each.number: row_of(each) for each in inquiries(stand)} == truth
