"""Rules at work on stored orders: once on a new one, on open ones when asked, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seller_desktop.actions import holds, notes, outbox, rules
from seller_desktop.actions.orders import DispatchEntry, check_dispatch, confirm, dispatch
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.event import EventKind
from seller_desktop.domain.order import LineStatus, Recipient
from seller_desktop.domain.retention import Kept
from seller_desktop.domain.rule import Condition, Deeds, Rule, Trait
from seller_desktop.domain.shop import Shop
from seller_desktop.store import buyers, day_ahead, worklist
from seller_desktop.store.connection import raw_of
from seller_desktop.store.details import LineDetail, line_detail
from seller_desktop.store.events import broken_link
from seller_desktop.store.handling import Handling
from seller_desktop.store.purge_rungs import take_down
from seller_desktop.store.rules import rules as rules_of
from seller_desktop.store.timeline import TimelineEntry, timeline
from seller_desktop.store.worklist import Stage, WorklistFilter

from .desk import BUYER, Desk

MUGS = Condition(Trait.PRODUCT, ("머그",))
INVOICE = "123456789011"


def a_rule(name: str, *conditions: Condition, on: bool = True, **deeds: object) -> Rule:
    return Rule(0, name, on, conditions, Deeds(**deeds))  # type: ignore[arg-type]


def detail_of(desk: Desk, line_id: int) -> LineDetail:
    with desk.db.read() as conn:
        found = line_detail(conn, line_id)
    assert found is not None
    return found


def stored_rules(desk: Desk) -> tuple[Rule, ...]:
    with desk.db.read() as conn:
        return rules_of(conn)


def traces(desk: Desk, line_id: int) -> list[TimelineEntry]:
    with desk.db.read() as conn:
        return [one for one in timeline(conn, line_id) if one.kind is EventKind.RULE]


def held_stage(desk: Desk) -> list[int]:
    with desk.db.read() as conn:
        return list(worklist.keys(conn, WorklistFilter(Stage.HELD), worklist.Sort(), desk.now))


def test_a_new_order_is_tagged_held_and_given_its_courier_with_a_trace(
    desk: Desk, shop: Shop
) -> None:
    rules.save_rule(desk.office, a_rule("머그", MUGS, tags=("도자기",), courier="hanjin"))
    rules.save_rule(desk.office, a_rule("두 개", Condition(Trait.QUANTITY, (), 2), hold="확인"))
    rules.save_rule(desk.office, a_rule("꺼짐", on=False, tags=("안 됨",)))
    line_id = desk.put(shop, desk.line("1"))

    detail = detail_of(desk, line_id)
    assert detail.tags == ("도자기",)
    assert (detail.handling.hold, detail.handling.courier) == ("확인", "hanjin")
    newest, older = traces(desk, line_id)
    assert newest.step is not None
    assert older.step is not None
    assert {newest.step.rule, older.step.rule} == {"머그", "두 개"}
    assert held_stage(desk) == [line_id]
    with desk.db.read() as conn:
        (row,) = worklist.page(conn, [line_id])
        assert broken_link(conn) is None
    assert (row.hold, row.preset, row.tags) == ("확인", "hanjin", ("도자기",))


def test_the_history_names_no_rule_and_no_tag_outside_the_trace(desk: Desk, shop: Shop) -> None:
    rules.save_rule(desk.office, a_rule("정미나 조심", tags=("정미나",), hold="정미나"))
    desk.put(shop, desk.line("1"))
    with desk.db.read() as conn:
        rows = conn.exec_driver_sql("SELECT * FROM change_event").all()
    assert "정미나" not in repr(rows)


def test_a_rule_acts_once_and_leaves_what_the_seller_took_away(desk: Desk, shop: Shop) -> None:
    rules.save_rule(desk.office, a_rule("머그", MUGS, tags=("도자기",), hold=""))
    line = desk.line("1")
    line_id = desk.put(shop, line)
    notes.set_tags(desk.office, [line_id], [])
    holds.release(desk.office, [line_id])
    desk.clock.advance(60)
    desk.put(shop, replace(line, option="색상: 네이비"))

    assert detail_of(desk, line_id).tags == ()
    assert detail_of(desk, line_id).handling.hold is None
    assert rules.open_lines_touched(desk.office) == 0
    assert rules.apply_to_open(desk.office).lines == 0
    assert len(traces(desk, line_id)) == 1


def test_rules_look_at_an_order_when_it_is_paid(desk: Desk, shop: Shop) -> None:
    rules.save_rule(desk.office, a_rule("제주", Condition(Trait.JEJU), tags=("제주",)))
    line = desk.line("1", LineStatus.AWAITING_PAYMENT, recipient=Recipient())
    line_id = desk.put(shop, line)
    assert traces(desk, line_id) == []
    desk.clock.advance(60)
    place = replace(BUYER, postcode="63309")
    desk.put(shop, replace(line, status=LineStatus.PAID, recipient=place))
    assert detail_of(desk, line_id).tags == ("제주",)


def test_what_is_closed_when_it_is_first_seen_is_no_new_order(desk: Desk, shop: Shop) -> None:
    rules.save_rule(desk.office, a_rule("모두", tags=("새것",), hold=""))
    line_id = desk.put(shop, desk.line("1", LineStatus.PURCHASE_CONFIRMED))
    sent = desk.put(shop, desk.line("2", LineStatus.DISPATCHED))
    assert detail_of(desk, line_id).tags == ()
    assert detail_of(desk, sent).tags == ("새것",)
    assert detail_of(desk, sent).handling.hold is None


def test_rules_are_kept_in_order_and_have_one_name_each(desk: Desk) -> None:
    one = rules.save_rule(desk.office, a_rule("하나", tags=("1",)))
    two = rules.save_rule(desk.office, a_rule("둘", tags=("2",)))
    rules.order_rules(desk.office, [two.id])
    rules.save_rule(desk.office, replace(one, deeds=Deeds(("하나",))))
    with pytest.raises(UserFixable, match="rule_exists"):
        rules.save_rule(desk.office, a_rule("둘", tags=("3",)))
    rules.switch_rule(desk.office, one.id, False)
    assert [rule.name for rule in stored_rules(desk)] == ["둘", "하나"]
    assert [rule.on for rule in stored_rules(desk)] == [True, False]
    rules.delete_rule(desk.office, two.id)
    with pytest.raises(UserFixable, match="rule_not_found"):
        rules.delete_rule(desk.office, two.id)
    assert desk.told[-1].settings


def test_a_dry_run_tells_what_would_happen_and_changes_nothing(desk: Desk, shop: Shop) -> None:
    first = desk.put(shop, desk.line("1", LineStatus.DELIVERED))
    second = desk.put(shop, desk.line("2", product="유리컵", paid_at=desk.now))
    made = rules.save_rule(desk.office, a_rule("머그", MUGS, tags=("도자기",), hold="", on=False))
    before = len(desk.told)
    told = rules.dry_run(desk.office, [replace(made, on=True)])

    assert [row.line_id for row in told.rows] == [second, first]
    assert [row.line_id for row in told.touched] == [first]
    assert told.touched[0].outcome.hold == ""
    assert told.hits == {made.id: 1}
    assert (detail_of(desk, first).tags, len(desk.told)) == ((), before)


def test_open_orders_are_ruled_when_asked_and_it_is_taken_back(desk: Desk, shop: Shop) -> None:
    open_line = desk.put(shop, desk.line("1"))
    tagged = desk.put(shop, desk.line("2", LineStatus.PAID))
    gone = desk.put(shop, desk.line("3", LineStatus.DISPATCHED))
    notes.set_tags(desk.office, [tagged], ["도자기"])
    rules.save_rule(desk.office, a_rule("머그", MUGS, tags=("도자기",), hold="", courier="cj"))

    assert rules.open_lines_touched(desk.office) == 2
    done = rules.apply_to_open(desk.office)
    assert done.lines == 2
    assert detail_of(desk, open_line).tags == ("도자기",)
    assert held_stage(desk) == [open_line, tagged]
    assert detail_of(desk, gone).tags == ()

    assert rules.undo_rules(desk.office, done.request_id) == 2
    assert detail_of(desk, open_line).tags == ()
    assert detail_of(desk, tagged).tags == ("도자기",), "the seller's own tag stays"
    assert held_stage(desk) == []
    assert detail_of(desk, open_line).handling.courier is None
    assert rules.undo_rules(desk.office, done.request_id) == 0
    assert traces(desk, open_line)[0].before is not None
    assert rules.open_lines_touched(desk.office) == 2, "as if it had never been"


def test_the_amount_of_a_rule_is_that_of_the_whole_order(desk: Desk, shop: Shop) -> None:
    desk.put(shop, desk.line("1", order_no="O", amount=30_000))
    rules.save_rule(
        desk.office, a_rule("큰 주문", Condition(Trait.AMOUNT_FROM, (), 50_000), hold="")
    )
    line_id = desk.put(shop, desk.line("2", order_no="O", amount=20_000))
    assert detail_of(desk, line_id).handling.hold == ""


# A hold of the seller's own.


def test_what_is_held_is_neither_confirmed_nor_shipped_until_it_is_released(
    desk: Desk, shop: Shop
) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    assert holds.hold(desk.office, [line_id], "재고 확인") == 1
    with pytest.raises(UserFixable, match="line_on_hold"):
        confirm(desk.office, [line_id])
    entry = DispatchEntry(line_id, courier="cj", invoice_no=INVOICE)
    with pytest.raises(UserFixable, match="line_on_hold"):
        dispatch(desk.office, [entry])
    assert check_dispatch(desk.office, [entry]).errors[line_id].code == "line_on_hold"
    with desk.db.read() as conn:
        assert day_ahead.confirmable_lines(conn, None) == ()
    assert desk.all_actions() == []

    free = desk.put(shop, desk.line("2", LineStatus.PAID))
    queued = confirm(desk.office, [line_id, free])
    assert [one.code for one in queued.notices] == ["held_left_out"]
    assert [action.line_ids for action in desk.actions(queued.action_ids)] == [(free,)]
    outbox.undo(desk.office, queued.request_id)

    dispatch(desk.office, [replace(entry, release=True)])
    assert desk.all_actions()[1:] == [("confirm", "ready"), ("dispatch", "ready")]
    assert detail_of(desk, line_id).handling.hold is None
    with desk.db.read() as conn:
        kinds = [(one.kind, one.after) for one in timeline(conn, line_id)]
    assert (EventKind.LINE_HELD, "1") in kinds
    assert (EventKind.LINE_HELD, "0") in kinds


def test_only_what_has_not_left_is_held(desk: Desk, shop: Shop) -> None:
    there = desk.put(shop, desk.line("1"))
    gone = desk.put(shop, desk.line("2", LineStatus.DISPATCHED))
    with pytest.raises(UserFixable, match="line_left"):
        holds.hold(desk.office, [there, gone])
    assert held_stage(desk) == []
    line = desk.line("3")
    leaving = desk.put(shop, line)
    holds.hold(desk.office, [leaving])
    desk.clock.advance(60)
    desk.put(shop, replace(line, status=LineStatus.DISPATCHED, status_word="DELIVERING/OK"))
    assert held_stage(desk) == []
    assert holds.release(desk.office, [leaving]) == 0


def test_what_is_said_of_an_order_ends_with_its_buyers_data(desk: Desk, shop: Shop) -> None:
    rules.save_rule(
        desk.office, a_rule("머그", MUGS, tags=("도자기",), hold="정미나", courier="cj")
    )
    line_id = desk.put(shop, desk.line("1"))
    desk.db.write(lambda conn: take_down(raw_of(conn), line_id, Kept.RECORD, desk.ids.bytes))
    assert detail_of(desk, line_id).tags == ()
    assert detail_of(desk, line_id).handling == Handling()
    (entry,) = traces(desk, line_id)
    assert entry.step is None, "that a rule acted stays, what it said does not"


# The other orders of a buyer.


def card(desk: Desk, line_id: int) -> buyers.BuyerCard:
    with desk.db.read() as conn:
        return buyers.buyer_card(conn, line_id)


def test_a_buyer_is_known_again_by_the_phone_however_it_is_written(desk: Desk, shop: Shop) -> None:
    other = desk.add_shop("둘째 가게")
    for number, phone in enumerate(("010-0000-9999", "01000009999", "01000008888"), 1):
        person = replace(BUYER, orderer_name="정미나", orderer_phone=phone)
        at = desk.now - (10 - number) * 3_600_000
        line = desk.line(str(number), recipient=person, ordered_at=at, paid_at=at)
        desk.put(other if number == 1 else shop, line)
    person = replace(BUYER, orderer_phone="01000009999")
    gone = desk.put(shop, desk.line("8", LineStatus.CANCELED, recipient=person))
    asked = desk.put(shop, desk.line("9", recipient=person, paid_at=desk.now))

    found = card(desk, asked)
    assert (found.earlier, found.later, found.canceled, found.returned) == (3, 0, 1, 0)
    assert [order.order_no for order in found.latest] == ["O8", "O2", "O1"]
    assert card(desk, gone).later == 1
    rules.save_rule(
        desk.office, a_rule("단골", Condition(Trait.ORDERED_BEFORE, (), 3), tags=("단골",))
    )
    later = desk.put(shop, desk.line("10", recipient=person, paid_at=desk.now + 1))
    assert detail_of(desk, later).tags == ("단골",)


def test_a_safe_number_tells_nobody_but_the_same_name_at_the_same_place_does(
    desk: Desk, shop: Shop
) -> None:
    person = replace(BUYER, orderer_name="정미나", orderer_phone="050700001234")
    desk.put(shop, desk.line("1", recipient=person))
    elsewhere = replace(person, address_detail="202호")
    desk.put(shop, desk.line("2", recipient=elsewhere))
    moved = replace(person, orderer_phone="050700005678")
    assert (
        card(desk, desk.put(shop, desk.line("3", recipient=moved, paid_at=desk.now))).earlier == 1
    )
    masked = replace(person, orderer_name="정*나")
    assert card(desk, desk.put(shop, desk.line("4", recipient=masked))) == buyers.BuyerCard()
