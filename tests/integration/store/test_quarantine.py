"""Records that could not be read: kept, counted, never doubled, settled by a reading."""

from __future__ import annotations

import pytest

from seller_desktop.domain.reading import Undecoded
from seller_desktop.domain.shop import Shop
from seller_desktop.store import quarantine, shops
from tests.integration.store.conftest import Office

NUMBER = "2026112300000001"


@pytest.fixture
def shop(office: Office) -> Shop:
    shop_id = office.add_shop()
    with office.db.read() as conn:
        found = shops.shop(conn, shop_id)
    assert found is not None
    return found


def keep(office: Office, shop: Shop, *records: Undecoded) -> int:
    now = office.now
    return office.db.write(lambda conn: quarantine.quarantine(conn, shop, records, now, now - 5))


def listed(office: Office, **how: bool) -> list[tuple[str | None, str]]:
    with office.db.read() as conn:
        return [(r.line_no, r.cause) for r in quarantine.unread_records(conn, **how)]


def test_a_record_is_kept_with_what_came(office: Office, shop: Shop) -> None:
    assert keep(office, shop, Undecoded(NUMBER, b'{"a": 1}', "order.orderDate")) == 1
    with office.db.read() as conn:
        (record,) = quarantine.unread_records(conn, shop.id)
        assert quarantine.kept_answer(conn, record.id) == b'{"a": 1}'
        assert quarantine.unread_by_shop(conn) == {shop.id: 1}
    assert (record.shop, record.has_answer) == (shop.name, True)


def test_the_same_answer_again_is_tried_again_and_no_other_entry(
    office: Office, shop: Shop
) -> None:
    keep(office, shop, Undecoded(NUMBER, b"{}", "order"))
    office.clock.advance(60)
    assert keep(office, shop, Undecoded(NUMBER, b"{}", "shape")) == 0
    with office.db.read() as conn:
        (record,) = quarantine.unread_records(conn)
    assert record.last_tried_at - record.first_seen_at == 60_000
    assert record.cause == "shape"


def test_a_newer_answer_about_a_line_takes_the_place_of_the_older(
    office: Office, shop: Shop
) -> None:
    keep(office, shop, Undecoded(NUMBER, b'{"v": 1}', "order"))
    first_seen = office.now
    office.clock.advance(60)
    assert keep(office, shop, Undecoded(NUMBER, b'{"v": 2}', "shape")) == 0
    with office.db.read() as conn:
        (record,) = quarantine.unread_records(conn)
        assert quarantine.kept_answer(conn, record.id) == b'{"v": 2}'
    assert record.first_seen_at == first_seen


def test_records_without_a_number_are_told_apart_by_their_bytes(office: Office, shop: Shop) -> None:
    rows = [Undecoded(None, body, "json") for body in (b"{", b"[", b"{")]
    assert keep(office, shop, *rows) == 2
    assert listed(office) == [(None, "json"), (None, "json")]


def test_a_reading_of_the_line_settles_it(office: Office, shop: Shop) -> None:
    keep(office, shop, Undecoded(NUMBER, b"{}", "order"), Undecoded(None, b"[", "json"))
    gone = office.db.write(lambda conn: quarantine.leave_quarantine(conn, shop, [NUMBER]))
    assert gone == 1
    assert listed(office) == [(None, "json")]


def test_a_line_nobody_showed_is_one_entry_however_often_it_is_missing(
    office: Office, shop: Shop
) -> None:
    for _ in range(2):
        office.db.write(
            lambda conn: quarantine.keep_unresolved(conn, shop.id, [NUMBER], office.now)
        )
    assert listed(office) == [(NUMBER, quarantine.MISSING)]
    keep(office, shop, Undecoded(NUMBER, b"{}", "order"))
    office.db.write(lambda conn: quarantine.keep_unresolved(conn, shop.id, [NUMBER], office.now))
    assert listed(office) == [(NUMBER, "order")]


def test_what_was_checked_is_kept_and_counted_no_more(office: Office, shop: Shop) -> None:
    keep(office, shop, Undecoded(NUMBER, b"{}", "order"))
    with office.db.read() as conn:
        (record,) = quarantine.unread_records(conn)
    touched = office.db.write(lambda conn: quarantine.check(conn, [record.id], office.now))
    assert touched == {shop.id}
    with office.db.read() as conn:
        assert quarantine.unread_by_shop(conn) == {}
        assert quarantine.unread_counts(conn) == ()
        assert quarantine.quarantined_ids(conn, shop.id) == (NUMBER,)
    assert listed(office) == []
    assert listed(office, with_checked=True) == [(NUMBER, "order")]


def test_a_changed_answer_wants_to_be_checked_again(office: Office, shop: Shop) -> None:
    keep(office, shop, Undecoded(NUMBER, b"{}", "order"))
    with office.db.read() as conn:
        (record,) = quarantine.unread_records(conn)
    office.db.write(lambda conn: quarantine.check(conn, [record.id], office.now))
    keep(office, shop, Undecoded(NUMBER, b"[]", "shape"))
    assert listed(office) == [(NUMBER, "shape")]


def test_only_what_another_version_tried_is_decoded_again(office: Office, shop: Shop) -> None:
    keep(office, shop, Undecoded(NUMBER, b"{}", "order"), Undecoded("2", b"[]", "order"))
    office.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE quarantine SET tried_by = '0.0.1' WHERE external_id = '2'"
        )
    )
    with office.db.read() as conn:
        others = quarantine.kept_answers(conn, shop.id, tried_by_others=True)
        every = quarantine.kept_answers(conn, shop.id, tried_by_others=False)
    assert [(one.line_no, one.body, one.read_at) for one in others] == [
        ("2", b"[]", office.now - 5)
    ]
    assert len(every) == 2


def test_counts_go_by_shop_and_cause(office: Office, shop: Shop) -> None:
    rows = [Undecoded(str(n), b"%d" % n, "order" if n else "shape") for n in range(3)]
    keep(office, shop, *rows)
    with office.db.read() as conn:
        counts = quarantine.unread_counts(conn)
    assert [(one.cause, one.count) for one in counts] == [("order", 2), ("shape", 1)]
