"""Inquiries, whatever the marketplace: all are read, an answer stands there once."""

from dataclasses import replace

import pytest

from seller_desktop.domain.action import RetryClass, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.inquiry import InquiryKind, InquiryState
from seller_desktop.domain.intent import Acknowledge, Answer
from seller_desktop.marketplaces.beside_orders import Inquired, InquiryWrite
from seller_desktop.marketplaces.contract import Answered, Lost, NotTaken, Taken
from seller_desktop.marketplaces.registry import BUILT_IN, Registry

from .coupang.test_verbs import LOSSES
from .inquiry_stand import SHOPS, TEXT, InquiryStand, row_of

PRODUCT, ORDER, CALL = InquiryKind.PRODUCT, InquiryKind.ORDER, InquiryKind.CALL_CENTRE
WRITES = [
    ("coupang", Verb.ANSWER, PRODUCT),
    ("coupang", Verb.ANSWER, CALL),
    ("coupang", Verb.ACKNOWLEDGE, CALL),
    ("naver", Verb.ANSWER, PRODUCT),
    ("naver", Verb.ANSWER, ORDER),
]
ANSWERS = [(key, kind) for key, verb, kind in WRITES if verb is Verb.ANSWER]
EDITS = [(key, kind) for key, kind in ANSWERS if key == "naver"]


@pytest.fixture(params=SHOPS)
def stand(request):
    return InquiryStand(request.param)


def test_every_marketplace_that_can_be_answered_is_held_to_this():
    told = {key for key in BUILT_IN if Verb.ANSWER in Registry().get(key).facts.verbs}
    assert told == set(SHOPS)


def test_all_inquiries_of_three_weeks_are_read_as_they_are(stand):
    assert isinstance(stand.connector, Inquired)
    found, undecoded = stand.listed()
    numbers = [(each.kind, each.number) for each in found]
    assert len(numbers) == len(set(numbers))
    assert {each.number: row_of(each) for each in found} == stand.truth()
    assert undecoded == []
    assert all(each.text for each in found)
    assert {"open", "answered"} <= {each.state for each in found}


def test_reading_goes_on_in_another_session(stand):
    window = stand.window(22)
    page, found = None, []
    while True:
        listing = stand.connect().read_inquiries(window, page)
        found += listing.records
        page = listing.next_page
        if page is None:
            break
    assert sorted(each.number for each in found) == sorted(stand.truth())


def test_window_holds_what_was_asked_within_it(stand):
    window = stand.window(3)
    found, _ = stand.listed(3)
    assert all(window.start <= each.asked_at <= window.end for each in found)
    everything, _ = stand.listed()
    within = {each.number for each in everything if each.asked_at >= window.start}
    assert {each.number for each in found} == within


def test_days_bring_new_questions(stand):
    before = stand.truth().keys()
    stand.tick(2)
    found, _ = stand.listed(24)
    assert {each.number for each in found} > before


@pytest.mark.parametrize(("key", "verb", "kind"), WRITES)
def test_answer_takes_effect_once_and_is_seen(key, verb, kind):
    stand = InquiryStand(key)
    wish = stand.wish(verb, kind)
    assert not stand.is_there(wish)
    prepared = stand.connector.prepare_answer(wish)
    assert stand.connector.send(prepared) == Answered({"key": Taken()})
    stand.clock.advance(10)
    assert stand.is_there(wish)
    assert not stand.again(wish.inquiry).needs_seller
    stand.connector.send(prepared)
    assert stand.effects(wish.inquiry.number) == [verb]


@pytest.mark.parametrize(("key", "verb", "kind"), WRITES)
@pytest.mark.parametrize(("loss", "count"), LOSSES)
def test_lost_answer_never_becomes_two_effects(key, verb, kind, loss, count):
    """What may not be repeated before it was asked for is asked for, as the engine does."""
    stand = InquiryStand(key)
    facts = stand.marketplace.facts.verbs[verb]
    wish = stand.wish(verb, kind)
    prepared = stand.connector.prepare_answer(wish)
    stand.faults({"name": loss, "times": 1})
    assert isinstance(stand.connector.send(prepared), Lost)
    stand.faults()
    stand.clock.advance(facts.settle_ms / 1000)
    assert stand.is_there(wish) == bool(count)
    if facts.retry is RetryClass.REPEAT_SAFE or not count:
        stand.connector.send(prepared)
        stand.clock.advance(10)
    assert stand.is_there(wish)
    assert stand.effects(wish.inquiry.number) == [verb]


@pytest.mark.parametrize("fault", ["rate_limit", "ip_refused", "group_missing"])
@pytest.mark.parametrize(("key", "verb", "kind"), WRITES)
def test_answer_turned_away_at_the_gate_was_certainly_not_taken(key, verb, kind, fault):
    stand = InquiryStand(key)
    prepared = stand.connector.prepare_answer(stand.wish(verb, kind))
    stand.faults({"name": fault})
    assert isinstance(stand.connector.send(prepared), NotTaken)
    stand.faults()
    assert stand.effects(prepared.units[0]) == []


@pytest.mark.parametrize(("key", "kind"), EDITS)
def test_answer_to_an_answered_inquiry_takes_the_place_of_the_first(key, kind):
    stand = InquiryStand(key)
    assert kind in stand.marketplace.facts.capabilities.answer_edits
    asked = stand.inquiry(kind, InquiryState.OPEN)
    stand.say(asked, "첫 답변")
    assert stand.say(stand.again(asked), TEXT) == Answered({"key": Taken()})
    assert [message.text for message in stand.again(asked).messages] == [TEXT]
    assert stand.effects(asked.number) == [Verb.ANSWER] * 2


@pytest.mark.parametrize(("key", "kind"), ANSWERS)
def test_line_ends_of_any_system_reach_the_buyer_as_lines(key, kind):
    stand = InquiryStand(key)
    text = "첫 줄\r\n둘째 줄\r셋째 줄\r\n"
    wish = stand.wish(Verb.ANSWER, kind, text)
    stand.say(wish.inquiry, text)
    assert stand.again(wish.inquiry).messages[-1].text == "첫 줄\n둘째 줄\n셋째 줄"
    assert stand.is_there(wish)


@pytest.mark.parametrize(("key", "kind"), ANSWERS)
def test_answer_without_words_is_not_sent(key, kind):
    stand = InquiryStand(key)
    with pytest.raises(UserFixable, match="detail_missing"):
        stand.connector.prepare_answer(stand.wish(Verb.ANSWER, kind, " \r\n "))


def test_what_no_marketplace_would_take_is_not_sent(stand):
    found = stand.inquiry(PRODUCT, InquiryState.OPEN)
    odd = [InquiryWrite("key", Acknowledge(), found)]
    odd += [
        InquiryWrite("key", Answer(TEXT), replace(found, number=number))
        for number in ("", "../5", "5/answer")
    ]
    for write in odd:
        with pytest.raises(UserFixable, match="inquiry_not_open"):
            stand.connector.prepare_answer(write)


def test_inquiry_nobody_knows_is_missing(stand):
    for kind in InquiryKind:
        listing = stand.connector.read_inquiry(kind, "599999999", stand.connector.server_now())
        assert (listing.records, listing.missing) == ((), ("599999999",))


@pytest.mark.parametrize(
    "fault", ["unknown_word", "extra_fields", "null_members", "retyped_fields", "missing_fields"]
)
def test_odd_payload_loses_no_inquiry_and_heals(stand, fault):
    stand.faults({"name": fault})
    found, undecoded = stand.listed()
    named = {each.number for each in found} | {each.external_id for each in undecoded}
    assert named == stand.truth().keys()
    stand.faults()
    assert {each.number: row_of(each) for each in stand.listed()[0]} == stand.truth()
