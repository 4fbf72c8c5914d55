"""What was set aside is decoded again after an update, and when the seller asks for a round."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from seller_desktop.domain.event import Source
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.reading import LineReading, Undecoded
from seller_desktop.domain.shop import Shop
from seller_desktop.store import quarantine, wishes
from seller_desktop.store.events import EventLog
from seller_desktop.store.readings import Readings
from seller_desktop.sync.engine import Engine
from tests.integration.sync.conftest import Office
from tests.unit.sync.toy import ToyMarketplace, a_line

NUMBER = "L1"


@dataclass
class LearningMarketplace(ToyMarketplace):
    """Understands what it was taught; a version before did not."""

    known: dict[bytes, LineReading] = field(default_factory=dict)
    decoded: list[bytes] = field(default_factory=list)

    def decode(self, payload: bytes, read_at: int) -> LineReading | Undecoded:
        self.decoded.append(payload)
        return self.known.get(payload) or Undecoded(None, payload, "still.unknown")


@dataclass
class Bench:
    """An office whose marketplace can learn."""

    office: Office
    shop: Shop
    market: LearningMarketplace

    def start(self) -> Engine:
        """A start of the program."""
        office = self.office
        office.engine = Engine(
            office.db,
            lambda key: self.market,
            lambda shop: office.toy,
            office.clock,
            office.ids,
            office.news,
        )
        office.engine.recover()
        return office.engine

    def set_aside(self, number: str | None, body: bytes, tried_by: str | None = None) -> None:
        now = self.office.clock.now_ms()
        record = Undecoded(number, body, "order")

        def work(conn) -> None:
            quarantine.quarantine(conn, self.shop, [record], now)
            if tried_by is not None:
                conn.exec_driver_sql("UPDATE quarantine SET tried_by = ?", (tried_by,))

        self.office.db.write(work)

    def reading(self, body: bytes, at: int, status: LineStatus = LineStatus.PAID) -> LineReading:
        return LineReading(a_line(NUMBER, at, status), (), at, body)

    def left(self) -> list[tuple[str | None, str]]:
        with self.office.db.read() as conn:
            return [(r.line_no, r.cause) for r in quarantine.unread_records(conn)]

    def stored(self) -> list[tuple[str, str]]:
        with self.office.db.read() as conn:
            rows = conn.exec_driver_sql("SELECT line_no, status FROM order_line")
            return [(str(row[0]), str(row[1])) for row in rows]


@pytest.fixture
def bench(office: Office) -> Bench:
    shop = office.add_shop()
    office.run(1)
    return Bench(office, shop, LearningMarketplace())


def test_an_update_that_understands_a_record_stores_it_at_its_start(bench: Bench) -> None:
    bench.set_aside(NUMBER, b"raw", tried_by="0.0.1")
    bench.market.known[b"raw"] = bench.reading(b"raw", bench.office.clock.now_ms())
    bench.start()
    bench.office.run(1)
    assert bench.left() == []
    assert bench.stored() == [(NUMBER, "paid")]


def test_the_same_version_does_not_try_again_by_itself(bench: Bench) -> None:
    bench.set_aside(NUMBER, b"raw")
    bench.start()
    bench.office.run(1)
    assert bench.market.decoded == []


def test_a_record_without_a_number_is_settled_by_its_own_content(bench: Bench) -> None:
    bench.set_aside(None, b"raw", tried_by="0.0.1")
    bench.market.known[b"raw"] = bench.reading(b"raw", bench.office.clock.now_ms())
    bench.start()
    bench.office.run(1)
    assert bench.left() == []
    assert bench.stored() == [(NUMBER, "paid")]


def test_an_old_answer_never_takes_the_place_of_a_newer_one(bench: Bench) -> None:
    """The clock may have been set back for a reading, never for a kept answer."""
    read_at = bench.office.clock.now_ms()
    bench.set_aside(None, b"raw", tried_by="0.0.1")
    bench.market.known[b"raw"] = bench.reading(b"raw", read_at)
    bench.office.clock.advance(3_600)
    newer = bench.reading(b"new", bench.office.clock.now_ms(), status=LineStatus.DISPATCHED)
    bench.office.db.write(lambda conn: _store(bench, conn, newer))
    bench.start()
    bench.office.run(1)
    assert bench.left() == []
    assert bench.stored() == [(NUMBER, "dispatched")]


def _store(bench: Bench, conn, reading: LineReading) -> None:
    log = EventLog(conn, bench.office.clock.now_ms())
    Readings(conn, bench.shop, log, Source.FEED, bench.office.ids.bytes).apply([reading])


def test_what_is_still_unknown_stays_with_its_new_cause_and_is_tried_once(bench: Bench) -> None:
    bench.set_aside(NUMBER, b"raw", tried_by="0.0.1")
    bench.start()
    bench.office.run(1)
    bench.office.toy.hidden.add(NUMBER)
    bench.start()
    bench.office.run(1)
    assert bench.left() == [(NUMBER, "still.unknown")]
    assert bench.market.decoded == [b"raw"]


def test_a_round_that_was_asked_for_decodes_everything_again(bench: Bench) -> None:
    bench.set_aside(NUMBER, b"raw")
    engine = bench.start()
    bench.office.run(1)
    bench.market.known[b"raw"] = bench.reading(b"raw", bench.office.clock.now_ms())
    bench.office.db.write(
        lambda conn: wishes.add_wish(conn, "w", None, None, bench.office.clock.now_ms())
    )
    engine.take_wishes()
    bench.office.run(5)
    assert bench.left() == []
    assert bench.stored() == [(NUMBER, "paid")]


def test_many_records_are_decoded_in_portions(bench: Bench) -> None:
    for number in range(450):
        bench.set_aside(f"N{number}", b"%d" % number, tried_by="0.0.1")
    bench.start()
    bench.office.run(1)
    assert len(bench.market.decoded) == 450
    assert {cause for _, cause in bench.left()} == {"still.unknown"}
