"""What goes wrong on the way: nothing twice, nothing lost, and each fault by its right name."""

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import Passing, UserFixable
from seller_desktop.marketplaces.contract import Answered, Lost, NotTaken, Taken

from .stand import HISTORY_DAYS, by_number, line_row

WAIT_S = 0.5
LATE_S = 30


@pytest.fixture
def hasty(stand):
    """The same shop through a connector that waits only a moment for an answer."""
    item = stand.candidate(Verb.DISPATCH)
    stand.connector = stand.connect(read_s=WAIT_S)
    stand.connector.test()
    return stand, item


@pytest.mark.parametrize(
    ("fault", "effects"),
    [
        ({"name": "timeout_before", "seconds": 3}, 0),
        ({"name": "timeout_after", "seconds": 3}, 1),
        ({"name": "reset_before"}, 0),
        ({"name": "reset_after"}, 1),
        ({"name": "server_error"}, 0),
    ],
)
def test_lost_answer_to_a_write_is_lost_and_the_write_went_once(hasty, fault, effects):
    stand, item = hasty
    prepared = stand.connector.prepare(Verb.DISPATCH, [item])
    stand.faults({**fault, "path": "dispatch", "times": 1})
    assert isinstance(stand.connector.send(prepared), Lost)
    assert len(stand.ledger(item.line.line_no)) == effects
    assert stand.seen(Verb.DISPATCH, item) == bool(effects)


def test_lost_answer_to_a_write_may_take_effect_after_the_caller_gave_up(hasty):
    stand, item = hasty
    prepared = stand.connector.prepare(Verb.DISPATCH, [item])
    stand.faults({"name": "timeout_late", "path": "dispatch", "times": 1, "seconds": LATE_S})
    assert isinstance(stand.connector.send(prepared), Lost)
    assert stand.ledger(item.line.line_no) == []
    assert not stand.seen(Verb.DISPATCH, item)
    stand.server_clock.advance(2 * LATE_S)
    assert stand.seen(Verb.DISPATCH, item)
    assert len(stand.ledger(item.line.line_no)) == 1


@pytest.mark.parametrize(
    ("fault", "code", "stop"),
    [
        ("rate_limit", "rate_limited", False),
        ("maintenance", "maintenance", False),
        ("ip_refused", "ip_refused", True),
        ("group_missing", "permission_missing", True),
    ],
)
def test_refused_write_was_certainly_not_taken(stand, fault, code, stop):
    item = stand.candidate(Verb.DISPATCH)
    prepared = stand.connector.prepare(Verb.DISPATCH, [item])
    stand.faults({"name": fault})
    report = stand.connector.send(prepared)
    assert isinstance(report, NotTaken)
    assert (report.problem.code, report.stop) == (code, stop)
    stand.faults()
    assert stand.ledger(item.line.line_no) == []


@pytest.mark.parametrize(
    ("fault", "branch", "code"),
    [
        ("rate_limit", Passing, "rate_limited"),
        ("maintenance", Passing, "maintenance"),
        ("server_error", Passing, "marketplace_down"),
        ("reset_before", Passing, "network"),
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


def test_expired_token_is_renewed_without_anybody_noticing(stand):
    item = stand.candidate(Verb.DISPATCH)
    stand.faults({"name": "token_expired", "times": 1})
    assert stand.read(item.line.line_no).line == item.line
    stand.faults({"name": "token_expired", "times": 1})
    assert stand.send(Verb.DISPATCH, item) == Answered({item.key: Taken()})
    assert len(stand.ledger(item.line.line_no)) == 1


def test_cut_network_sends_nothing_and_recovers(stand):
    item = stand.candidate(Verb.DISPATCH)
    prepared = stand.connector.prepare(Verb.DISPATCH, [item])
    stand.network(up=False)
    report = stand.connector.send(prepared)
    assert isinstance(report, NotTaken)
    assert report.problem.code == "network"
    with pytest.raises(Passing):
        stand.read(item.line.line_no)
    stand.network(up=True)
    assert stand.ledger(item.line.line_no) == []
    assert stand.connector.send(prepared) == Answered({item.key: Taken()})


@pytest.mark.parametrize(
    "fault", ["unknown_word", "extra_fields", "null_members", "retyped_fields", "missing_fields"]
)
def test_odd_payload_loses_no_line_and_heals(stand, fault):
    truth = {row["line_no"]: row for row in stand.world()["lines"]}
    stand.faults({"name": fault})
    found = list(stand.change_pages(HISTORY_DAYS))
    kept = {item.external_id for page in found for item in page.undecoded}
    assert kept | set(by_number(found)) == set(truth)
    assert all(item.payload and item.cause for page in found for item in page.undecoded)
    assert not any(page.missing for page in found)
    stand.faults()
    healed = stand.readings(HISTORY_DAYS)
    assert {number: line_row(reading.line) for number, reading in healed.items()} == truth


def test_unknown_word_is_shown_as_it_is(stand):
    own = {row["line_no"] for row in stand.world()["lines"] if row["status"] == "unknown"}
    stand.faults({"name": "unknown_word"})
    lines = [reading.line for reading in stand.readings(HISTORY_DAYS).values()]
    strange = [line for line in lines if line.status == "unknown" and line.line_no not in own]
    assert strange
    assert all("SANDBOX_UNHEARD_OF" in line.status_word for line in strange)
    assert all(stand.marketplace.allowed(line, None) <= {Verb.NOTE} for line in strange)


def test_lines_left_out_once_are_asked_for_again(stand):
    stand.faults({"name": "missing_ids", "times": 1})
    page = stand.connector.read_lines(list(stand.readings(5)))
    assert page.missing == ()


def test_lines_left_out_for_good_are_named(stand):
    numbers = list(stand.readings(5))
    stand.faults({"name": "missing_ids"})
    page = stand.connector.read_lines(numbers)
    assert page.missing
    assert {*page.missing, *by_number([page])} == set(numbers)


def test_change_the_feed_does_not_tell_yet_is_seen_by_number_and_told_later(stand):
    item = stand.candidate(Verb.DISPATCH)
    number = item.line.line_no
    stand.faults({"name": "late_change", "seconds": 60})
    stand.send(Verb.DISPATCH, item)
    assert stand.seen(Verb.DISPATCH, item)
    assert number not in stand.readings(1)
    stand.faults()
    assert stand.readings(1)[number].line == stand.read(number).line


def test_doubled_rows_are_read_once_each(stand):
    stand.faults({"name": "duplicate_page"})
    for page in stand.change_pages(5):
        numbers = [reading.line.line_no for reading in page.readings]
        assert len(numbers) == len(set(numbers))
    stand.faults()
    assert stand.readings(HISTORY_DAYS).keys() == {row["line_no"] for row in stand.world()["lines"]}
