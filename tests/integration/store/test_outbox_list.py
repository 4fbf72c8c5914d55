"""The lists of the Outbox screen, and one action whole."""

from __future__ import annotations

import pytest

from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.event import EventKind, Source
from seller_desktop.domain.intent import Dispatch
from seller_desktop.store import rejections
from seller_desktop.store.events import ChangeEvent, EventLog
from seller_desktop.store.outbox_detail import outbox_detail
from seller_desktop.store.outbox_list import (
    OutboxFilter,
    OutboxTab,
    key_of,
    key_of_line,
    needing_seller,
    outbox_counts,
    outbox_keys,
    outbox_page,
)

from .conftest import DAY_MS, Office

S, T = ActionState, OutboxTab
PARCEL = '{"courier": "cj", "invoice_no": "601234567890", "method": "parcel"}'


def listed(office: Office, tab: OutboxTab, **wanted: object) -> list[str]:
    """The actions of a tab in their order, by id."""
    keys = outbox_keys(office.raw, OutboxFilter(tab, **wanted))  # type: ignore[arg-type]
    return [row.action_id for row in outbox_page(office.raw, keys)]


def test_every_state_has_its_tab(office: Office) -> None:
    shop = office.add_shop()
    ids = {
        state: office.add_action(office.add_line(shop), state=state, verb="dispatch", intent=PARCEL)
        for state in ActionState
    }

    assert listed(office, T.WAITING) == [ids[S.READY]]
    assert listed(office, T.SENDING) == [ids[S.SENDING]]
    assert listed(office, T.CHECKING) == [ids[S.UNKNOWN]]
    assert listed(office, T.HELD) == [ids[S.HELD]]
    assert listed(office, T.DECIDE) == [ids[S.PARKED], ids[S.REJECTED]]
    assert listed(office, T.OPEN) == [
        *(ids[S.PARKED], ids[S.REJECTED], ids[S.HELD]),
        *(ids[S.READY], ids[S.SENDING], ids[S.UNKNOWN]),
    ]
    over = {ids[state] for state in (S.DONE, S.REJECTED, S.SUPERSEDED, S.CANCELLED)}
    assert set(listed(office, T.FINISHED)) == over
    assert outbox_counts(office.raw, None, 0) == {
        T.OPEN: 6,
        T.WAITING: 1,
        T.SENDING: 1,
        T.CHECKING: 1,
        T.FINISHED: 4,
        T.HELD: 1,
        T.DECIDE: 2,
    }
    assert needing_seller(office.raw) == 3


def test_a_refusal_that_was_dealt_with_asks_for_nothing(office: Office) -> None:
    shop = office.add_shop()
    noted, renewed, closed = (office.add_line(shop) for _ in range(3))
    first = office.add_action(noted, state="rejected")
    office.add_action(renewed, state="rejected")
    again = office.add_action(renewed, state="ready")
    office.add_action(closed, state="rejected")
    office.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE order_line SET status = 'purchase_confirmed' WHERE id = ?", (closed,)
        )
    )
    office.db.write(lambda conn: rejections.acknowledge(conn, EventLog(conn, office.now), first))
    assert listed(office, T.DECIDE) == []
    assert listed(office, T.OPEN) == [again]


def test_finished_ones_stand_by_their_end_and_go_after_a_while(office: Office) -> None:
    shop = office.add_shop()
    old, newer, newest = (
        office.add_action(office.add_line(shop), state="done", ended_at=office.now - age * DAY_MS)
        for age in (20, 3, 1)
    )
    since = office.now - 14 * DAY_MS
    assert listed(office, T.FINISHED, ended_since=since) == [newest, newer]
    assert listed(office, T.FINISHED) == [newest, newer, old]


def test_a_list_is_narrowed_to_shops_and_to_what_is_searched_for(office: Office) -> None:
    one, two = office.add_shop("가게"), office.add_shop("다른 가게")
    mug = office.add_action(office.add_line(one, product="도자기 머그"))
    apron = office.add_action(
        office.add_line(two, product="리넨 앞치마"), verb="dispatch", intent=PARCEL
    )
    assert listed(office, T.OPEN, shop_ids=frozenset({two})) == [apron]
    assert listed(office, T.OPEN, text="머그") == [mug]
    assert listed(office, T.OPEN, text="601234567890") == [apron]
    assert listed(office, T.OPEN, text=apron) == [apron]
    assert outbox_counts(office.raw, frozenset({one}), 0)[T.OPEN] == 1


def test_a_row_says_what_was_asked_and_behind_what_it_waits(office: Office) -> None:
    line = office.add_line(office.add_shop(), product="도자기 머그")
    office.add_action(line, verb="confirm", state="held", hold_cause="claim:c1")
    dispatch = office.add_action(line, verb="dispatch", intent=PARCEL)
    key = key_of(office.raw, dispatch)
    assert key is not None
    (row,) = outbox_page(office.raw, [key])
    assert row.intent == Dispatch("parcel", "cj", "601234567890")
    assert (row.behind, row.product, row.lines) == (Verb.CONFIRM, "도자기 머그", 1)
    assert not row.needs_seller


def test_the_action_of_a_line_is_its_newest_open_one(office: Office) -> None:
    line = office.add_line(office.add_shop())
    waiting = office.add_action(line, state="ready")
    office.add_action(line, state="done")
    assert key_of_line(office.raw, line) == key_of(office.raw, waiting)
    assert key_of_line(office.raw, 1) is None
    assert key_of(office.raw, "nobody") is None


def test_the_detail_has_every_send_and_move_and_what_replaced_it(office: Office) -> None:
    shop = office.add_shop()
    line = office.add_line(shop)
    office.add_claim(line, claim_no="c77")
    old = office.add_action(line, verb="dispatch", intent=PARCEL, state="cancelled")
    new = office.add_action(
        line, verb="dispatch", intent=PARCEL, state="held", replaces=old, hold_cause="claim:c77"
    )

    def tell(conn: object) -> None:
        log = EventLog(conn, office.now)  # type: ignore[arg-type]
        log.add(
            ChangeEvent(
                shop,
                EventKind.ACTION,
                Source.ENGINE,
                line,
                action_id=new,
                field="dispatch",
                before="ready",
                after="held",
                reason="cancel_requested",
            )
        )
        conn.exec_driver_sql(  # type: ignore[attr-defined]
            "INSERT INTO attempt (action_id, send_id, body_hash, started_at, ended_at, outcome,"
            " code, message) VALUES (?, 's', 'h', ?, ?, 'unknown', NULL, NULL)",
            (new, office.now - 10, office.now - 5),
        )

    office.db.write(tell)
    keys = key_of(office.raw, old), key_of(office.raw, new)
    detail = outbox_detail(office.raw, keys[1] or 0)
    assert detail is not None
    assert [(e.kind, e.after, e.reason, e.ended_at) for e in detail.history] == [
        (EventKind.ACTION, "held", "cancel_requested", None),
        (EventKind.ATTEMPT, "unknown", None, office.now - 5),
    ]
    assert detail.replaces == keys[0]
    assert detail.claim_id is not None
    assert (detail.request.size, detail.request.waiting) == (1, 1)
    before = outbox_detail(office.raw, keys[0] or 0)
    assert before is not None
    assert before.replaced_by == keys[1]
    assert outbox_detail(office.raw, 10_000) is None


@pytest.mark.parametrize(
    ("tab", "index"),
    [
        (T.WAITING, "ix_action_open"),
        (T.HELD, "ix_action_open"),
        (T.DECIDE, "ix_action_rejected"),
        (T.OPEN, "ix_action_open"),
        (T.FINISHED, "ix_action_ended"),
    ],
)
def test_no_tab_reads_all_that_was_ever_asked(office: Office, tab: OutboxTab, index: str) -> None:
    asked: list[str] = []

    class Listening:
        """The connection, with each question explained on the way."""

        def execute(self, sql: str, parameters: object = ()) -> object:
            plan = office.raw.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)  # type: ignore[arg-type]
            asked.extend(str(row[3]) for row in plan)
            return office.raw.execute(sql, parameters)  # type: ignore[arg-type]

    outbox_keys(Listening(), OutboxFilter(tab, ended_since=1))  # type: ignore[arg-type]
    assert any(index in step for step in asked), asked
    assert not any(step.startswith("SCAN a") and "INDEX" not in step for step in asked)
