"""What goes wrong on the way of a read: each by its right name, nothing lost."""

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import Passing, UserFixable
from seller_desktop.marketplaces.http import HttpResponse

from ..stand import line_row
from .stand import HISTORY_DAYS, by_number


@pytest.mark.parametrize(
    ("fault", "branch", "code"),
    [
        ("rate_limit", Passing, "rate_limited"),
        ("maintenance", Passing, "maintenance"),
        ("server_error", Passing, "marketplace_down"),
        ("reset_before", Passing, "network"),
        ("timeout_before", Passing, "network"),
        ("ip_refused", UserFixable, "ip_refused"),
        ("group_missing", UserFixable, "permission_missing"),
    ],
)
def test_failed_read_has_its_right_name(stand, fault, branch, code):
    line_no = next(iter(stand.readings(3)))
    stand.faults({"name": fault})
    with pytest.raises(branch) as caught:
        stand.read(line_no)
    assert caught.value.code == code


def test_edge_that_blocks_is_given_many_minutes(stand, monkeypatch):
    page = HttpResponse(403, {"content-type": "text/html"}, b"<HTML>Access Denied</HTML>")
    monkeypatch.setattr(stand.http, "call", lambda request: page)
    with pytest.raises(Passing) as caught:
        stand.connector.test()
    assert caught.value.code == "rate_limited"
    assert (caught.value.retry_after_ms or 0) >= 10 * 60_000


def test_expired_signature_is_signed_again_without_anybody_noticing(stand):
    line_no = next(iter(stand.readings(3)))
    before = stand.read(line_no).line
    stand.faults({"name": "token_expired", "times": 1})
    assert stand.read(line_no).line == before
    assert stand.connector.take_warnings() == ()


def test_skewed_marketplace_is_followed(stand):
    stand.faults({"name": "clock_skew", "seconds": 600})
    connector = stand.connect()
    connector.test()
    assert [warning.code for warning in connector.take_warnings()] == ["clock_corrected"]


@pytest.mark.parametrize(
    "fault", ["unknown_word", "extra_fields", "null_members", "retyped_fields", "missing_fields"]
)
def test_odd_payload_loses_no_line_and_heals(stand, fault):
    truth = stand.lines()
    stand.faults({"name": fault})
    found = stand.sweep()
    kept = {item.external_id for page in found for item in page.undecoded} - {None}
    assert kept | set(by_number(found)) == set(truth)
    assert all(item.payload and item.cause for page in found for item in page.undecoded)
    assert not any(page.missing for page in found)
    stand.faults()
    healed = stand.readings(HISTORY_DAYS)
    assert {number: line_row(reading.line) for number, reading in healed.items()} == truth


def test_set_aside_record_is_read_again_from_what_was_kept(stand):
    stand.faults({"name": "missing_fields"})
    kept = [item for page in stand.sweep() for item in page.undecoded if item.external_id]
    assert kept
    for item in kept:
        again = stand.marketplace.decode(item.payload, 7)
        assert (again.external_id, again.cause) == (item.external_id, item.cause)


def test_unknown_word_is_shown_as_it_is(stand):
    stand.faults({"name": "unknown_word"})
    lines = [reading.line for reading in stand.readings().values()]
    strange = [line for line in lines if line.status == "unknown"]
    assert strange
    assert all("SANDBOX_UNHEARD_OF" in line.status_word for line in strange)
    assert all(not stand.marketplace.allowed(line, None) for line in strange)


def test_lines_left_out_once_are_asked_for_again(stand):
    order = next(
        o for o in stand.world.orders.values() if len(o.boxes) > 1 and o.lines[0].remaining
    )
    wanted = [line.line_no for line in order.lines if line.remaining and not line.box.is_gone]
    stand.faults({"name": "missing_ids", "times": 1, "path": "ordersheets"})
    page = stand.connector.read_lines(wanted)
    assert page.missing == page.ended == ()
    assert {reading.line.line_no for reading in page.readings} == set(wanted)


def test_lines_left_out_for_good_are_missing_and_not_ended(stand):
    numbers = [no for no, reading in stand.readings(5).items() if reading.line.quantity][:20]
    stand.faults({"name": "missing_ids", "path": "ordersheets"})
    page = stand.connector.read_lines(numbers)
    assert page.missing
    assert page.ended == ()
    assert {*page.missing, *by_number([page])} == set(numbers)


def test_claim_left_out_of_a_list_is_not_taken_for_withdrawn(stand):
    item = stand.candidate(Verb.APPROVE, "cancel")
    stand.faults({"name": "missing_ids", "path": "returnRequests"})
    reading = stand.read(item.line.line_no)
    assert reading.line.claim == "cancel.requested"


def test_granted_return_is_told_as_such_while_the_list_of_returns_is_behind(stand):
    item = next(
        item
        for item in stand.candidates(Verb.APPROVE, "return")
        if len(item.lines) == 1 and item.claim.quantity == item.line.quantity
    )
    stand.send(Verb.APPROVE, item)
    stand.faults({"name": "late_change", "path": "returnRequests"})
    (over,) = stand.connector.read_lines([item.line.line_no]).ended
    told = [(claim.claim_no, claim.state) for claim in over.claims]
    assert (over.status, told) == ("returned", [(item.claim.claim_no, "done")])
    (over,) = stand.connect().read_lines([item.line.line_no]).ended
    assert (over.status, over.claims) == (None, ()), "a session that never met it knows no cause"


def test_doubled_rows_are_read_once_each(stand):
    stand.faults({"name": "duplicate_page"})
    for page in stand.sweep(20):
        numbers = [reading.line.line_no for reading in page.readings]
        assert len(numbers) == len(set(numbers))


def test_late_change_is_seen_by_the_next_question(stand):
    stand.tick(0.5)
    stand.faults({"name": "late_change"})
    hidden = set(stand.lines()) - set(stand.readings())
    assert hidden
    stand.clock.advance(61)
    assert set(stand.lines()) == set(stand.readings())
