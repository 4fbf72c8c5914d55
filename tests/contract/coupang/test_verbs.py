"""Every verb: taken once, seen afterwards, refused where it can't be, whatever gets lost."""

from dataclasses import replace

import pytest

from seller_desktop.domain.action import Reason, Refusal, RetryClass, Unit, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import Cancel, Dispatch
from seller_desktop.domain.korea_time import DAY_MS, korean_day
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.contract import Answered, Item, Lost, NotTaken, Taken
from seller_desktop.sandbox.coupang.settings import SellerStop
from seller_desktop.system.clock import to_ms

from .stand import START, Stand

DEEDS = [
    (Verb.CONFIRM, None),
    (Verb.DISPATCH, None),
    (Verb.CANCEL, None),
    (Verb.APPROVE, "cancel"),
    (Verb.REJECT, "cancel"),
    (Verb.COLLECTED, "return"),
    (Verb.APPROVE, "return"),
    (Verb.COLLECTED, "exchange"),
    (Verb.REJECT, "exchange"),
    (Verb.REDELIVER, "exchange"),
    (Verb.CHANGE_INVOICE, None),
]
ONCE_FOR_GOOD = DEEDS[:-1]
"""What Coupang refuses a second time. A changed invoice it takes again, and puts the box back."""
WRITES = [
    "acknowledgement",
    "orders/invoices",
    "/cancel",
    "stoppedShipment",
    "completedShipment",
    "receiveConfirmation",
    "approval",
    "receiveConfirmation",
    "rejection",
    "invoices",
    "orders/updateInvoices",
]
LOSSES = [
    ("timeout_before", 0),
    ("reset_before", 0),
    ("server_error", 0),
    ("timeout_after", 1),
    ("reset_after", 1),
    ("timeout_late", 1),
]


def effects(stand, item):
    return [(row["verb"], row["claim_no"]) for row in stand.ledger(item.line.line_no)]


def claim_again(stand, item):
    """A fresh reading, and the item's claim in it."""
    reading = stand.read(item.line.line_no)
    return reading, next(c for c in reading.claims if c.claim_no == item.claim.claim_no)


@pytest.mark.parametrize(("verb", "kind"), DEEDS)
def test_verb_takes_effect_once_and_is_seen(stand, verb, kind):
    item = stand.candidate(verb, kind)
    assert not stand.seen(verb, item)
    assert stand.send(verb, item) == Answered({item.key: Taken()})
    assert stand.seen(verb, item)
    ((done, claim_no),) = effects(stand, item)
    assert done == verb
    if item.claim is not None:
        assert claim_no == item.claim.claim_no


@pytest.mark.parametrize(
    ("verb", "kind", "path"), [(*d, w) for d, w in zip(DEEDS, WRITES, strict=True)]
)
@pytest.mark.parametrize(("loss", "count"), LOSSES)
def test_lost_answer_never_becomes_two_effects(stand, verb, kind, path, loss, count):
    item = stand.candidate(verb, kind)
    prepared = stand.connector.prepare(verb, [item])
    stand.faults({"name": loss, "path": path, "times": 1})
    assert isinstance(stand.connector.send(prepared), Lost)
    stand.faults()
    stand.clock.advance(200)
    assert len(effects(stand, item)) == count
    assert stand.seen(verb, item) == bool(count)
    if count and (verb, kind) not in ONCE_FOR_GOOD:
        assert stand.marketplace.facts.verbs[verb].retry is RetryClass.VERIFY_FIRST
        return
    report = stand.connector.send(prepared)
    assert isinstance(report, Answered | Lost)
    assert len(effects(stand, item)) == 1
    assert stand.seen(verb, item)


@pytest.mark.parametrize(("verb", "kind"), ONCE_FOR_GOOD)
def test_second_send_does_no_harm_and_is_refused_in_coupangs_words(stand, verb, kind):
    item = stand.candidate(verb, kind)
    prepared = stand.connector.prepare(verb, [item])
    stand.connector.send(prepared)
    report = stand.connector.send(prepared)
    assert isinstance(report, Answered)
    refusal = report.items.get(item.key)
    if verb in (Verb.CONFIRM, Verb.DISPATCH):
        # A box that has moved is read as it was for up to half an hour: nothing is known of it.
        assert refusal is None
    else:
        assert isinstance(refusal, Refusal)
        assert refusal.message
    assert len(effects(stand, item)) == 1


@pytest.mark.parametrize("fault", ["rate_limit", "ip_refused", "group_missing"])
@pytest.mark.parametrize(("verb", "kind"), DEEDS)
def test_call_turned_away_at_the_gate_was_certainly_not_taken(stand, verb, kind, fault):
    item = stand.candidate(verb, kind)
    prepared = stand.connector.prepare(verb, [item])
    stand.faults({"name": fault})
    report = stand.connector.send(prepared)
    assert isinstance(report, NotTaken)
    assert report.stop == (fault != "rate_limit")
    stand.faults()
    assert effects(stand, item) == []


def test_refused_network_sends_nothing(stand):
    item = stand.candidate(Verb.DISPATCH)
    prepared = stand.connector.prepare(Verb.DISPATCH, [item])
    stand.http.up = False
    report = stand.connector.send(prepared)
    assert isinstance(report, NotTaken)
    assert report.problem.code == "network"


@pytest.mark.parametrize("switches", [{"put": False}, {"patch": False}])
@pytest.mark.parametrize("deed", [DEEDS[0], DEEDS[3], DEEDS[8]], ids=str)
def test_either_method_will_do(switches, deed):
    stand = Stand(**switches)
    item = stand.candidate(*deed)
    assert stand.send(deed[0], item) == Answered({item.key: Taken()})
    assert len(effects(stand, item)) == 1


def test_box_leaves_whole_with_every_line_in_it(stand):
    item = next(each for each in stand.candidates(Verb.DISPATCH) if len(each.lines) > 1)
    assert stand.marketplace.facts.verbs[Verb.DISPATCH].unit is Unit.GROUP
    stand.send(Verb.DISPATCH, item)
    for line in item.lines:
        now = stand.read(line.line_no).line
        assert now.status is LineStatus.DISPATCHED
        assert (now.courier, now.invoice_no) == ("cj", item.intent.invoice_no)
        assert [row["verb"] for row in stand.ledger(line.line_no)] == ["dispatch"]


def test_part_of_a_box_is_refused_and_nothing_is_split(stand):
    item = next(each for each in stand.candidates(Verb.DISPATCH) if len(each.lines) > 1)
    report = stand.send(Verb.DISPATCH, replace(item, lines=()))
    assert report.items[item.key].code == "NOT_FOUND_VENDOR_ITEM"
    assert effects(stand, item) == []


def test_changed_invoice_is_that_of_every_line_and_puts_the_box_back(stand):
    found = stand.candidates(Verb.CHANGE_INVOICE)
    item = next(each for each in found if len(each.lines) > 1 and each.line.status == "in_transit")
    stand.send(Verb.CHANGE_INVOICE, item)
    for line in item.lines:
        now = stand.read(line.line_no).line
        assert (now.status, now.invoice_no) == ("dispatched", item.intent.invoice_no)
        assert [row["verb"] for row in stand.ledger(line.line_no)] == ["change_invoice"]


def test_invoice_can_be_changed_wherever_the_rules_say_so():
    stand = Stand(orders=120)
    boxes = {item.line.group_no: item for item in stand.candidates(Verb.CHANGE_INVOICE)}
    for item in boxes.values():
        assert stand.send(Verb.CHANGE_INVOICE, item) == Answered({item.key: Taken()})
    assert {item.line.status for item in boxes.values()} >= {"dispatched", "delivered"}


def split(item, *, days=3, leaving=1):
    """The first lines of a box leave; the rest is promised for so many days later."""
    rest_by = to_ms(START) + days * DAY_MS
    intent = replace(item.intent, rest_by=rest_by)
    return replace(item, intent=intent, lines=item.lines[:leaving], line=item.lines[0])


def box_of(stand, lines=2):
    return next(each for each in stand.candidates(Verb.DISPATCH) if len(each.lines) == lines)


def test_part_of_a_box_leaves_in_a_box_of_its_own_and_the_rest_later():
    stand = Stand(orders=600, split_flags_checked=True)
    whole = box_of(stand, 3)
    part = split(whole)
    assert stand.send(Verb.DISPATCH, part) == Answered({part.key: Taken()})
    assert stand.seen(Verb.DISPATCH, part)
    gone, *rest = (stand.read(line.line_no).line for line in whole.lines)
    assert (gone.status, gone.invoice_no) == ("dispatched", part.intent.invoice_no)
    assert gone.group_no != whole.line.group_no
    assert {(line.status, line.group_no) for line in rest} == {("accepted", whole.line.group_no)}
    assert {korean_day(line.dispatch_due_at or 0) for line in rest} == {
        korean_day(part.intent.rest_by)
    }
    later = replace(whole, lines=tuple(rest), line=rest[0], intent=stand.intent(Verb.DISPATCH))
    again = split(later)
    assert stand.send(Verb.DISPATCH, again) == Answered({again.key: Taken()})
    last = replace(later, lines=(rest[1],), line=rest[1], intent=stand.intent(Verb.DISPATCH))
    stand.read(rest[1].line_no)
    assert stand.send(Verb.DISPATCH, last) == Answered({last.key: Taken()})
    for line in whole.lines:
        assert [row["verb"] for row in stand.ledger(line.line_no)] == ["dispatch"]


@pytest.mark.parametrize(("loss", "count"), LOSSES)
def test_lost_answer_to_a_split_never_becomes_two_effects(stand, loss, count):
    part = split(box_of(stand))
    prepared = stand.connector.prepare(Verb.DISPATCH, [part])
    stand.faults({"name": loss, "path": "orders/invoices", "times": 1})
    assert isinstance(stand.connector.send(prepared), Lost)
    stand.faults()
    stand.clock.advance(200)
    assert stand.seen(Verb.DISPATCH, part) == bool(count)
    stand.connector.send(prepared)
    assert effects(stand, part) == [("dispatch", None)]
    assert stand.seen(Verb.DISPATCH, part)


def test_box_of_one_line_cannot_be_split(stand):
    item = box_of(stand, 1)
    other = next(iter(stand.readings().values())).line.option_no
    alone = split(replace(item, lines=(replace(item.line, option_no=other),)))
    with pytest.raises(UserFixable) as caught:
        stand.connector.prepare(Verb.DISPATCH, [alone])
    assert caught.value.code == "split_refused"


def test_split_of_which_nothing_is_left_behind_is_no_split(stand):
    item = box_of(stand)
    both = split(item, leaving=2)
    assert stand.send(Verb.DISPATCH, both) == Answered({both.key: Taken()})
    assert {stand.read(line.line_no).line.group_no for line in item.lines} == {item.line.group_no}


def test_refused_box_does_not_hold_up_its_neighbours(stand):
    found = {item.line.group_no: item for item in stand.candidates(Verb.DISPATCH)}
    first, second, third = list(found.values())[:3]
    stand.send(Verb.DISPATCH, second)
    other = replace(second, intent=stand.intent(Verb.DISPATCH))
    report = stand.send(Verb.DISPATCH, first, other, third)
    assert report.items[first.key] == report.items[third.key] == Taken()
    assert second.key not in report.items  # it may have left by this very call, passed on twice
    assert not stand.seen(Verb.DISPATCH, other)
    assert stand.seen(Verb.DISPATCH, second)


def test_full_batches_are_taken_whole():
    stand = Stand(orders=600)
    for verb in (Verb.CONFIRM, Verb.DISPATCH):
        limit = stand.marketplace.facts.verbs[verb].batch_limit
        found = {item.line.group_no: item for item in stand.candidates(verb)}
        items = list(found.values())[:limit]
        assert len(items) == limit
        assert stand.send(verb, *items) == Answered({item.key: Taken() for item in items})


def test_two_lines_of_one_box_are_confirmed_by_one_number(stand):
    item = next(each for each in stand.candidates(Verb.CONFIRM) if len(each.lines) > 1)
    both = [Item(line.line_no, item.intent, line) for line in item.lines]
    report = stand.send(Verb.CONFIRM, *both)
    assert report == Answered({each.key: Taken() for each in both})


def test_dispatch_under_a_stop_request_is_refused(stand):
    item = stand.candidate(Verb.APPROVE, "cancel")
    intent = stand.intent(Verb.DISPATCH)
    report = stand.send(Verb.DISPATCH, Item("late", intent, item.line, lines=item.lines))
    assert "ORDER_DELIVERY" in report.items["late"].code
    assert effects(stand, item) == []


def test_invoice_number_of_another_buyer_is_refused(stand):
    found = {item.line.order_no: item for item in stand.candidates(Verb.DISPATCH)}
    first, second = list(found.values())[:2]
    stand.send(Verb.DISPATCH, first)
    report = stand.send(Verb.DISPATCH, replace(second, intent=first.intent))
    assert report.items[second.key].code == "DUPLICATE_INVOICE_NUMBER"


def test_receipt_about_several_lines_is_answered_with_its_whole_count(stand):
    for verb, kind in ((Verb.APPROVE, "cancel"), (Verb.COLLECTED, "return")):
        items = stand.candidates(verb, kind)
        item = next(
            each
            for each in items
            if len({o.line.line_no for o in items if o.claim.claim_no == each.claim.claim_no}) > 1
        )
        assert stand.send(verb, item) == Answered({item.key: Taken()})


def test_request_answered_by_shipping_becomes_a_return_with_our_parcel(stand):
    item = stand.candidate(Verb.REJECT, "cancel")
    stand.send(Verb.REJECT, item)
    reading, claim = claim_again(stand, item)
    assert (claim.kind, claim.state) == ("return", "requested")
    assert reading.line.status is LineStatus.DISPATCHED
    assert (reading.line.courier, reading.line.invoice_no) == ("lotte", item.intent.invoice_no)
    other = stand.intent(Verb.REJECT, item.claim)
    blocked = stand.marketplace.obstacle(Verb.REJECT, other, reading.line, claim)
    assert blocked is Reason.OTHER_EFFECT


@pytest.mark.parametrize("stop", SellerStop)
def test_part_is_cancelled_after_the_confirm(stop):
    stand = Stand(seller_stop=stop)
    wish = next(
        item
        for item in stand.candidates(Verb.CANCEL)
        if item.line.status == "accepted" and item.line.quantity > 1
    )
    part = replace(wish, intent=Cancel("CCTTER", quantity=1))
    assert stand.send(Verb.CANCEL, part) == Answered({part.key: Taken()})
    line = stand.read(wish.line.line_no).line
    waits = stop is SellerStop.WAITS
    assert line.quantity == wish.line.quantity - (not waits)
    assert line.claim == ("cancel.processing" if waits else None)


def test_part_is_not_cancelled_before_the_confirm(stand):
    line = next(
        each.line
        for each in stand.candidates(Verb.CANCEL)
        if each.line.status == "paid" and each.line.quantity > 1
    )
    part = Cancel("CCTTER", quantity=1)
    assert stand.marketplace.obstacle(Verb.CANCEL, part, line, None) is Reason.NOT_LEGAL
    report = stand.send(Verb.CANCEL, Item("part", part, line))
    assert isinstance(report.items["part"], Refusal)


def test_cancel_needs_the_right_wing_id(stand):
    item = stand.candidate(Verb.CANCEL)
    connector = stand.connect(wing_id="somebody")
    report = connector.send(connector.prepare(Verb.CANCEL, [item]))
    assert "userId" in report.items[item.key].message
    assert effects(stand, item) == []


def test_replacement_waits_until_the_collection_counts_as_complete():
    stand = Stand(exchange_opens_ms=600_000)
    item = stand.candidate(Verb.COLLECTED, "exchange")
    stand.send(Verb.COLLECTED, item)
    reading, claim = claim_again(stand, item)
    decision = stand.intent(Verb.REDELIVER, claim)
    assert stand.marketplace.obstacle(Verb.REDELIVER, decision, reading.line, claim)
    stand.clock.advance(601)
    reading, claim = claim_again(stand, item)
    assert stand.marketplace.obstacle(Verb.REDELIVER, decision, reading.line, claim) is None
    again = Item("again", decision, reading.line, claim)
    assert stand.send(Verb.REDELIVER, again) == Answered({"again": Taken()})


def test_rules_never_offer_what_coupang_refuses(stand):
    used: set[str | None] = set()
    for verb, kind in DEEDS[3:-1]:
        for item in stand.candidates(verb, kind):
            if used & {item.claim.claim_no, item.line.group_no}:
                continue
            used |= {item.claim.claim_no, item.line.group_no}
            assert stand.send(verb, item) == Answered({item.key: Taken()}), item.claim
    assert len(used) > 10


@pytest.mark.parametrize(
    ("intent", "code"),
    [
        (Dispatch(courier="nobody", invoice_no="650012345678"), "unknown_courier"),
        (Dispatch(courier="cj", invoice_no="12"), "invoice_format"),
        (Dispatch(method="direct"), "unknown_method"),
        (Cancel("NO_REASON"), "unknown_reason"),
        (Cancel("CCTTER", quantity=99), "quantity_refused"),
    ],
)
def test_what_must_never_be_sent_is_refused_before(stand, intent, code):
    verb = Verb.CANCEL if isinstance(intent, Cancel) else Verb.DISPATCH
    item = stand.candidate(verb)
    with pytest.raises(UserFixable) as caught:
        stand.connector.prepare(verb, [replace(item, intent=intent)])
    assert caught.value.code == code
    assert caught.value.problem.params["line_no"] == item.line.line_no
