"""Lines that are gone: closed as their claims ask where no more is known, and put right by what is
told of their end later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.event import Source
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.reading import Ended, LineReading
from seller_desktop.domain.shop import Shop
from seller_desktop.store import shops
from seller_desktop.store.endings import ended_readings
from seller_desktop.store.events import EventLog
from seller_desktop.store.readings import Readings
from seller_desktop.store.transaction import Connection
from tests.integration.store.conftest import Office
from tests.unit.sync.toy import a_cancel, a_line

_S, _K = LineStatus, ClaimKind
GONE = Ended("1", None, "GONE")


@pytest.fixture
def shop(office: Office) -> Shop:
    shop_id = office.add_shop()
    with office.db.read() as conn:
        found = shops.shop(conn, shop_id)
    assert found is not None
    return found


def put(office: Office, shop: Shop, status: LineStatus, *claims: Claim) -> None:
    """The line as it was last seen."""
    label = next((claim.label for claim in claims if claim.is_open), None)
    line = a_line("1", office.now, status, claim=label)
    apply(office, shop, [LineReading(line, claims, office.now, b"{}")])


def end(office: Office, shop: Shop, ended: Ended) -> None:
    """The marketplace shows it no more."""
    office.clock.advance(60)
    with office.db.read_raw() as raw:
        readings = list(ended_readings(raw, shop.id, [ended], office.now))
    apply(office, shop, readings)


def apply(office: Office, shop: Shop, readings: Sequence[LineReading]) -> None:
    def work(conn: Connection) -> None:
        log = EventLog(conn, office.now)
        Readings(conn, shop, log, Source.REFRESH, bytes).apply(readings)

    office.db.write(work)


def stored(office: Office) -> tuple[str, dict[str, str]]:
    claims = office.raw.execute("SELECT claim_no, state FROM claim").fetchall()
    return str(office.value("SELECT status FROM order_line")), dict(claims)


def a_claim(number: str, kind: ClaimKind, state: ClaimState = ClaimState.REQUESTED) -> Claim:
    return a_cancel(a_line("1", 1), number, kind=kind, state=state)


@pytest.mark.parametrize(
    ("status", "kind", "wanted"),
    [
        (_S.PAID, None, _S.CANCELED),
        (_S.ACCEPTED, _K.CANCEL, _S.CANCELED),
        (_S.DELIVERED, None, _S.RETURNED),
        (_S.DELIVERED, _K.RETURN, _S.RETURNED),
        (_S.DISPATCHED, _K.CANCEL, _S.CANCELED),
        (_S.DELIVERED, _K.EXCHANGE, _S.RETURNED),
    ],
)
def test_what_is_only_known_to_be_gone_ended_as_its_claim_asked(
    office: Office, shop: Shop, status: LineStatus, kind: ClaimKind | None, wanted: LineStatus
) -> None:
    put(office, shop, status, *([a_claim("C1", kind)] if kind else []))
    end(office, shop, GONE)
    asked_for_it = kind in (_K.CANCEL, _K.RETURN)
    claims = {"C1": "done" if asked_for_it else "withdrawn"} if kind else {}
    assert stored(office) == (wanted, claims)


def test_what_is_told_of_an_end_puts_right_what_was_concluded(office: Office, shop: Shop) -> None:
    put(office, shop, _S.ACCEPTED)
    end(office, shop, GONE)
    took = a_claim("C2", _K.RETURN, ClaimState.DONE)
    told = Ended("1", _S.RETURNED, "RETURNS_COMPLETED", (took,))
    end(office, shop, told)
    assert stored(office) == ("returned", {"C2": "done"})
    end(office, shop, replace(GONE, status=_S.CANCELED))
    assert stored(office)[0] == "returned", "a conclusion puts nothing right"


def test_a_line_that_ended_but_is_still_shown_keeps_its_own_words(
    office: Office, shop: Shop
) -> None:
    took = a_claim("C1", _K.RETURN, ClaimState.DONE)
    put(office, shop, _S.RETURNED)
    end(office, shop, Ended("1", _S.RETURNED, "RETURNS_COMPLETED", (took,)))
    assert stored(office) == ("returned", {"C1": "done"})
    assert office.value("SELECT status_word FROM order_line") == "RETURNED"


def test_a_claim_that_did_not_take_the_line_was_dropped(office: Office, shop: Shop) -> None:
    put(office, shop, _S.DELIVERED, a_claim("C1", _K.RETURN))
    took = a_claim("C2", _K.RETURN, ClaimState.DONE)
    end(office, shop, Ended("1", _S.RETURNED, "RETURNS_COMPLETED", (took,)))
    assert stored(office) == ("returned", {"C1": "withdrawn", "C2": "done"})
