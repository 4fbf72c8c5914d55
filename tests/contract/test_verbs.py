"""Every verb over real sockets: taken once, seen afterwards, refused where it can't be."""

import pytest

from seller_desktop.domain.action import Reason, Refusal, Verb
from seller_desktop.domain.intent import Cancel, Dispatch
from seller_desktop.domain.order import DeliveryMethod, LineStatus
from seller_desktop.marketplaces.contract import Answered, Item, Taken

from .stand import again

LINE_VERBS = [Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY, Verb.CANCEL]
ANSWERS = [
    (Verb.APPROVE, "cancel"),
    (Verb.REJECT, "cancel"),
    (Verb.APPROVE, "return"),
    (Verb.REJECT, "return"),
    (Verb.HOLD, "return"),
    (Verb.RELEASE, "return"),
    (Verb.COLLECTED, "exchange"),
    (Verb.REDELIVER, "exchange"),
    (Verb.REJECT, "exchange"),
    (Verb.HOLD, "exchange"),
    (Verb.RELEASE, "exchange"),
]


def need(stand, verb, kind=None):
    if verb not in stand.marketplace.facts.verbs:
        pytest.skip(f"this marketplace has no {verb}")
    if kind is not None and not stand.answers(verb, kind):
        pytest.skip(f"this marketplace never lets a {kind} be answered with {verb}")
    if kind is not None and verb is Verb.RELEASE:
        held = stand.candidate(Verb.HOLD, kind)
        assert stand.send(Verb.HOLD, held) == Answered({held.key: Taken()})
    return stand.candidate(verb, kind)


@pytest.mark.parametrize("verb", LINE_VERBS)
def test_verb_on_a_line_takes_effect_once_and_is_seen(stand, verb):
    item = need(stand, verb)
    assert not stand.seen(verb, item)
    assert stand.send(verb, item) == Answered({item.key: Taken()})
    assert stand.seen(verb, item)
    assert [row["verb"] for row in stand.ledger(item.line.line_no)] == [verb]


@pytest.mark.parametrize(("verb", "kind"), ANSWERS)
def test_answer_to_a_claim_takes_effect_and_is_seen(stand, verb, kind):
    item = need(stand, verb, kind)
    assert not stand.seen(verb, item)
    assert stand.send(verb, item) == Answered({item.key: Taken()})
    assert stand.seen(verb, item)
    (*_, last) = stand.ledger(item.line.line_no)
    assert (last["verb"], last["claim_no"]) == (verb, item.claim.claim_no)


def test_dispatch_stands_with_our_courier_and_number(stand):
    item = need(stand, Verb.DISPATCH)
    stand.send(Verb.DISPATCH, item)
    line = stand.read(item.line.line_no).line
    assert line.status is LineStatus.DISPATCHED
    assert (line.courier, line.invoice_no) == (item.intent.courier, item.intent.invoice_no)
    (row,) = stand.ledger(item.line.line_no)
    assert (row["courier"], row["invoice_no"]) == (item.intent.courier, item.intent.invoice_no)


@pytest.mark.parametrize("method", [m for m in DeliveryMethod if m is not DeliveryMethod.PARCEL])
def test_dispatch_without_parcel_is_seen_by_its_method(stand, method):
    if method not in stand.marketplace.facts.capabilities.delivery_methods:
        pytest.skip("not a method of this marketplace")
    line = stand.candidate(Verb.DISPATCH).line
    item = Item("key", Dispatch(method=method), line)
    assert stand.send(Verb.DISPATCH, item) == Answered({"key": Taken()})
    assert stand.seen(Verb.DISPATCH, item)


def test_full_batch_is_taken_whole(stand):
    limit = stand.marketplace.facts.verbs[Verb.DISPATCH].batch_limit
    items = stand.candidates(Verb.DISPATCH)[:limit]
    report = stand.send(Verb.DISPATCH, *items)
    assert report == Answered({item.key: Taken() for item in items})


def test_refused_item_does_not_hold_up_its_neighbours(stand):
    first, second, third = stand.candidates(Verb.DISPATCH)[:3]
    stand.send(Verb.DISPATCH, second)
    other = Item(second.key, stand.intent(Verb.DISPATCH, second.line), second.line)
    report = stand.send(Verb.DISPATCH, first, other, third)
    assert isinstance(report, Answered)
    assert report.items[first.key] == report.items[third.key] == Taken()
    refused = report.items[second.key]
    assert isinstance(refused, Refusal)
    assert refused.code
    assert refused.message
    assert not stand.seen(Verb.DISPATCH, other)
    assert len(stand.ledger(second.line.line_no)) == 1


def test_second_dispatch_with_the_same_number_is_refused_and_seen_as_ours(stand):
    item = stand.candidate(Verb.DISPATCH)
    stand.send(Verb.DISPATCH, item)
    report = stand.send(Verb.DISPATCH, item)
    assert isinstance(report, Answered)
    assert not isinstance(report.items.get(item.key), Taken)
    assert stand.seen(Verb.DISPATCH, item)
    assert len(stand.ledger(item.line.line_no)) == 1


def test_repeated_confirm_does_no_harm_and_is_seen(stand):
    item = need(stand, Verb.CONFIRM)
    stand.send(Verb.CONFIRM, item)
    assert isinstance(stand.send(Verb.CONFIRM, item), Answered)
    assert stand.seen(Verb.CONFIRM, item)
    assert len(stand.ledger(item.line.line_no)) == 1


def test_part_of_a_line_is_cancelled_and_the_rest_can_still_be_sent(stand):
    if not stand.marketplace.facts.capabilities.partial_cancel:
        pytest.skip("this marketplace cancels whole lines only")
    wish = next(item for item in stand.candidates(Verb.CANCEL) if item.line.quantity > 1)
    part = Item(wish.key, Cancel(wish.intent.reason, "", 1), wish.line)
    assert stand.send(Verb.CANCEL, part) == Answered({part.key: Taken()})
    stand.tick(1 / 24)
    line = stand.read(wish.line.line_no).line
    assert line.quantity == wish.line.quantity - 1
    assert line.claim is None
    assert line.status in {LineStatus.PAID, LineStatus.ACCEPTED}


def test_state_that_passed_by_is_an_obstacle_and_the_marketplace_agrees(stand):
    item = stand.candidate(Verb.DISPATCH)
    stand.send(Verb.DISPATCH, item)
    line = stand.read(item.line.line_no).line
    other = stand.intent(Verb.DISPATCH, line)
    assert stand.marketplace.obstacle(Verb.DISPATCH, other, line, None) is Reason.OTHER_EFFECT
    late = again(Item("late", other, line), line)
    report = stand.send(Verb.DISPATCH, late)
    assert isinstance(report, Answered)
    assert isinstance(report.items["late"], Refusal)


def test_rules_never_offer_what_the_marketplace_refuses(stand):
    """Every offered answer to every claim of the shop is taken; each on a claim of its own."""
    used = set()
    for verb, kind in ANSWERS:
        if verb is Verb.RELEASE:
            continue
        for item in stand.candidates(verb, kind):
            if item.line.line_no in used:
                continue
            used.add(item.line.line_no)
            assert stand.send(verb, item) == Answered({item.key: Taken()}), item.claim
    assert len(used) > 5
