"""A marketplace without a feed of changes: open lines are swept, and what ended is closed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seller_desktop.domain.claim import ClaimState
from seller_desktop.domain.errors import Passing
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.contract import StreamFacts
from seller_desktop.sync.worker import Intervals
from tests.unit.sync.toy import DAY_MS, FACTS, ToyMarketplace, a_cancel, a_line

from .conftest import Office

HOUR_S = 3_600
SWEEP = StreamFacts("open", overlap_ms=0, safety_lag_ms=0, max_window_ms=10 * DAY_MS)


@pytest.fixture
def swept(office: Office) -> Office:
    office.market = ToyMarketplace()
    office.market.facts = replace(FACTS, sweep=SWEEP, reconcile=None)
    office.db.close()
    office.open()
    return office


def put(office: Office, *line_nos: str, days_ago: int = 0) -> None:
    for line_no in line_nos:
        office.toy.put(a_line(line_no, office.clock.now_ms() - days_ago * DAY_MS))
    office.clock.advance(30)


def asked(office: Office, what: str) -> list[object]:
    return [detail for kind, detail in office.toy.questions if kind == what]


def test_a_change_nobody_tells_of_is_seen_by_the_sweep(swept: Office) -> None:
    put(swept, *"1234567")
    swept.add_shop()
    swept.run()
    moved = replace(swept.toy.lines["5"], status=LineStatus.ACCEPTED)
    swept.toy.lines["5"] = moved
    swept.run(Intervals().refresh / 1000 + 1)
    assert swept.rows("SELECT status FROM order_line WHERE line_no = '5'") == [("accepted",)]
    assert asked(swept, "lines") == []


def test_old_open_lines_are_swept_in_windows_as_wide_as_allowed(swept: Office) -> None:
    put(swept, "1", days_ago=25)
    swept.add_shop(history_days=30)
    swept.run()
    swept.toy.questions.clear()
    swept.run(Intervals().refresh / 1000 + 1)
    spans = [window.end - window.start for window in asked(swept, "open")]  # type: ignore[attr-defined]
    assert len(spans) == 3
    assert max(spans) == SWEEP.max_window_ms - 1


def test_what_the_sweep_did_not_show_is_asked_for_and_closed_when_it_ended(swept: Office) -> None:
    put(swept, "1", "2")
    line = swept.toy.lines["2"]
    swept.toy.put(replace(line, claim="cancel.requested"), a_cancel(line))
    swept.clock.advance(30)
    swept.add_shop()
    swept.run()
    del swept.toy.lines["2"], swept.toy.changed_at["2"]
    swept.toy.ended["2"] = LineStatus.CANCELED
    swept.toy.questions.clear()
    swept.run(Intervals().refresh / 1000 + 1)
    assert asked(swept, "lines") == [("2",)]
    assert swept.rows("SELECT status, claim FROM order_line WHERE line_no = '2'") == [
        ("canceled", None)
    ]
    assert swept.rows("SELECT state FROM claim") == [(str(ClaimState.DONE),)]
    swept.toy.questions.clear()
    swept.run(Intervals().refresh / 1000 + 1)
    assert asked(swept, "lines") == []


def test_a_line_that_is_only_hidden_stays_as_it_was(swept: Office) -> None:
    put(swept, "1", "2")
    swept.add_shop()
    swept.run()
    swept.toy.hidden.add("2")
    swept.run(Intervals().refresh / 1000 + 1)
    assert asked(swept, "lines") == [("2",)]
    assert swept.rows("SELECT status FROM order_line WHERE line_no = '2'") == [("paid",)]


def test_a_failure_within_a_sweep_starts_it_anew_and_closes_nothing(swept: Office) -> None:
    put(swept, *"1234567")
    swept.add_shop()
    swept.run()
    swept.clock.advance(HOUR_S)
    swept.toy.fail_reads = [Passing("network")]
    swept.run(HOUR_S)
    assert swept.rows("SELECT count(*) FROM order_line WHERE status = 'paid'") == [(7,)]


def test_what_came_and_left_while_nobody_looked_is_found_by_the_sweep(swept: Office) -> None:
    swept.add_shop()
    swept.run()
    swept.run(Intervals().refresh / 1000 + 1)
    swept.clock.advance(3 * 24 * HOUR_S)
    swept.toy.put(a_line("2", swept.clock.now_ms() - 2 * DAY_MS, LineStatus.IN_TRANSIT))
    del swept.toy.changed_at["2"]  # what is new tells only of what has not left
    swept.run(Intervals().refresh / 1000 + 1)
    assert swept.rows("SELECT status FROM order_line WHERE line_no = '2'") == [("in_transit",)]


def test_a_sweep_goes_back_to_the_last_one_although_nothing_is_open(swept: Office) -> None:
    swept.add_shop()
    swept.run()
    swept.run(Intervals().refresh / 1000 + 1)
    swept.toy.questions.clear()
    before = swept.clock.now_ms()
    swept.run(Intervals().refresh / 1000 + 1)
    (window,) = asked(swept, "open")
    assert window.start <= before <= window.end  # type: ignore[attr-defined]
    assert window.end - window.start < HOUR_S * 1000  # type: ignore[attr-defined]
