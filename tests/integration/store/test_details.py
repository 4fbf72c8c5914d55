"""One line whole, its history, and the raw answer beside it."""

from __future__ import annotations

from seller_desktop.domain.action import ActionState
from seller_desktop.domain.event import EventKind, Source
from seller_desktop.domain.intent import Confirm, Dispatch
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.details import line_detail, raw_payload
from seller_desktop.store.events import ChangeEvent, EventLog
from seller_desktop.store.notes import known_tags, note, set_memo, set_tags
from seller_desktop.store.payloads import pack
from seller_desktop.store.timeline import timeline

from .conftest import Office


def test_a_line_is_read_whole(office: Office) -> None:
    shop = office.add_shop("하늘 가게")
    line = office.add_line(shop, name="홍길동", phone="01000001234", amount=24_900)
    claim = office.add_claim(line, kind="return", state="collecting")
    office.db.write(lambda conn: set_memo(conn, line, " 빨리 ", office.now))
    office.db.write(lambda conn: set_tags(conn, line, ["급함"], office.now))
    detail = line_detail(office.raw, line)
    assert detail is not None
    assert (detail.shop_name, detail.marketplace, detail.read_at) == (
        "하늘 가게",
        "naver",
        office.now,
    )
    assert (detail.line.status, detail.line.amount) == (LineStatus.PAID, 24_900)
    assert (detail.line.recipient.name, detail.line.recipient.phone) == ("홍길동", "01000001234")
    assert (detail.memo, detail.tags) == ("빨리", ("급함",))
    ((claim_id, found),) = detail.claims
    assert (claim_id, found.label) == (claim, "return.collecting")
    with office.db.read() as conn:
        assert line_detail(conn, line) == detail


def test_a_line_that_is_gone_is_none(office: Office) -> None:
    assert line_detail(office.raw, 12345) is None


def test_the_other_lines_of_the_order_say_whether_they_share_the_box(office: Office) -> None:
    shop, other_shop = office.add_shop("가"), office.add_shop("나")
    line = office.add_line(shop, order_no="o1", group_no="g1")
    same = office.add_line(shop, order_no="o1", group_no="g1")
    apart = office.add_line(shop, order_no="o1", group_no="g2")
    office.add_line(other_shop, order_no="o1", group_no="g1")
    detail = line_detail(office.raw, line)
    assert detail is not None
    assert {one.line_id: one.same_box for one in detail.siblings} == {same: True, apart: False}


def test_open_actions_are_never_pushed_out_by_finished_ones(office: Office) -> None:
    line = office.add_line(office.add_shop())
    intent = '{"courier": "cj", "invoice_no": "601234567890", "method": "parcel"}'
    waiting = office.add_action(line, verb="dispatch", intent=intent, state="parked")
    for _ in range(30):
        office.add_action(line, state="done")
    detail = line_detail(office.raw, line)
    assert detail is not None
    found = {one.action_id: one for one in detail.actions}
    assert found[waiting].state is ActionState.PARKED
    assert found[waiting].intent == Dispatch("parcel", "cj", "601234567890")
    assert detail.actions[0].intent == Confirm()
    seqs = [one.seq for one in detail.actions]
    assert seqs == sorted(seqs, reverse=True)


def test_the_timeline_tells_changes_and_sends_newest_first(office: Office) -> None:
    shop = office.add_shop()
    line = office.add_line(shop)
    action = office.add_action(line, verb="dispatch", state="done")

    def tell(conn):
        log = EventLog(conn, office.now)
        log.add(ChangeEvent(shop, EventKind.LINE_SEEN, Source.FEED, line, after="paid"))
        later = EventLog(conn, office.now + 10)
        later.add(
            ChangeEvent(
                shop, EventKind.STATUS, Source.REFRESH, line, before="paid", after="accepted"
            )
        )
        conn.exec_driver_sql(
            "INSERT INTO attempt (action_id, send_id, body_hash, started_at, outcome, code)"
            " VALUES (?, 's', 'h', ?, 'refused', '104121')",
            (action, office.now + 5),
        )

    office.db.write(tell)
    found = timeline(office.raw, line)
    assert [(entry.kind, entry.after) for entry in found] == [
        (EventKind.STATUS, "accepted"),
        (EventKind.ATTEMPT, "refused"),
        (EventKind.LINE_SEEN, "paid"),
    ]
    assert (found[1].field, found[1].code, found[1].action_id) == ("dispatch", "104121", action)
    assert found[2].source is Source.FEED
    assert timeline(office.raw, line, limit=1) == found[:1]


def test_the_raw_answer_is_given_back_as_it_came(office: Office) -> None:
    line = office.add_line(office.add_shop())
    assert raw_payload(office.raw, line) is None
    office.db.write(
        lambda conn: conn.exec_driver_sql(
            "INSERT INTO payload (line_id, body, stored_at) VALUES (?, ?, 0)",
            (line, pack(b'{"order": {}}')),
        )
    )
    assert raw_payload(office.raw, line) == b'{"order": {}}'


def test_an_empty_note_is_taken_away(office: Office) -> None:
    line = office.add_line(office.add_shop())
    office.db.write(lambda conn: set_memo(conn, line, "빨리", office.now))
    office.db.write(lambda conn: set_memo(conn, line, "  ", office.now))
    assert office.value("SELECT count(*) FROM line_note") == 0


def test_tags_stand_once_and_are_cleaned(office: Office) -> None:
    line = office.add_line(office.add_shop())
    office.db.write(
        lambda conn: set_tags(conn, line, [" 급함 ", "급함", "", "vip  고객"], office.now)
    )
    with office.db.read() as conn:
        assert note(conn, line) == ("", ("급함", "vip 고객"))


def test_the_most_used_tags_come_first(office: Office) -> None:
    shop = office.add_shop()
    for tags in (["단골"], ["단골", "급함"], ["급함", "단골", "선물"]):
        line = office.add_line(shop)
        office.db.write(lambda conn, line=line, tags=tags: set_tags(conn, line, tags, office.now))  # type: ignore[misc]
    with office.db.read() as conn:
        assert known_tags(conn) == ("단골", "급함", "선물")
