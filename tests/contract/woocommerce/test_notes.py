"""Notes, mailed or private, with every step lost in every way: never mailed twice."""

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.domain.intent import Note
from seller_desktop.marketplaces.contract import Answered, Lost, NotTaken, Taken
from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.woocommerce import words

from .bench import Bench

TAKEN = Answered({"key": Taken()})
TEXT = "주문하신 <머그컵>은 & 내일\n발송됩니다"


@pytest.fixture
def bench():
    return Bench()


@pytest.fixture(params=[True, False], ids=["mailed", "private"])
def note(request, bench):
    return Note(TEXT, request.param, bench.clock.now_ms())


def prepared(bench, order, note):
    return bench.connector.prepare(Verb.NOTE, [bench.item(order, note)])


def test_note_stands_once_for_whom_it_is_meant(bench, note):
    order = bench.to_ship(lines=2)
    assert bench.send(Verb.NOTE, order, note) == TAKEN
    (made,) = order.notes
    assert (made.text, made.for_customer) == (TEXT, note.to_buyer)
    assert [bench.ledger(line.line_no) for line in order.lines] == [["note"], ["note"]]


@pytest.mark.parametrize("word", sorted(words.SETTABLE))
def test_note_may_be_made_in_any_state(bench, note, word):
    order = bench.to_ship()
    plan = prepared(bench, order, note)
    order.status = word
    assert bench.connector.send(plan) == TAKEN


@pytest.mark.parametrize("name", ["timeout_before", "timeout_after", "timeout_late", "reset_after"])
def test_note_whose_answer_is_lost_stands_once_after_it_is_sent_again(bench, note, name):
    order = bench.to_ship()
    bench.faults(Fault(name, path="POST ", times=1))
    assert isinstance(bench.connector.send(prepared(bench, order, note)), Lost)
    bench.clock.advance(3 * 86_400)
    assert bench.connector.send(prepared(bench, order, note)) == TAKEN
    assert bench.ledger(order.lines[0].line_no) == ["note"]


def test_same_words_from_before_are_another_note(bench, note):
    order = bench.to_ship()
    bench.send(Verb.NOTE, order, note)
    bench.clock.advance(2 * 86_400)
    assert bench.send(Verb.NOTE, order, Note(TEXT, note.to_buyer, bench.clock.now_ms())) == TAKEN
    assert len(order.notes) == 2


def test_same_words_for_others_are_another_note(bench, note):
    order = bench.to_ship()
    bench.send(Verb.NOTE, order, note)
    bench.send(Verb.NOTE, order, Note(TEXT, not note.to_buyer, note.asked_at))
    assert [each.for_customer for each in order.notes] == [note.to_buyer, not note.to_buyer]


@pytest.mark.parametrize("fault", ["rate_limit", "maintenance", "group_missing"])
def test_refused_step_may_be_taken_up_again(bench, note, fault):
    order = bench.to_ship()
    plan = prepared(bench, order, note)
    for path in ("GET ", "POST "):
        bench.faults(Fault(fault, path=path))
        assert isinstance(bench.connector.send(plan), NotTaken)
        bench.faults()
        bench.clock.advance(200)
    assert bench.connector.send(plan) == TAKEN
    assert bench.ledger(order.lines[0].line_no) == ["note"]


def test_note_on_a_deleted_order_is_refused_in_the_shops_words(bench, note):
    order = bench.to_ship()
    plan = prepared(bench, order, note)
    order.status = words.DELETED
    refusal = bench.connector.send(plan).items["key"]
    assert isinstance(refusal, Refusal)
    assert refusal.code == "woocommerce_rest_shop_order_invalid_id"
