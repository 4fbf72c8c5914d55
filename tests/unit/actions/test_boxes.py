"""A marketplace that knows boxes only: what was chosen goes with its whole box, and says so."""

from dataclasses import replace

import pytest

from seller_desktop.actions import orders, outbox
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.domain.action import ActionState, Unit, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import Dispatch
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.contract import MarketplaceFacts
from seller_desktop.marketplaces.naver.facts import FACTS

from .desk import AnsweringMarket, Desk

CJ = "123456789011"


class BoxMarket(AnsweringMarket):
    """SmartStore's rules, but confirms and dispatches touch a box, which may be split."""

    splits = True

    @property
    def facts(self) -> MarketplaceFacts:
        whole = (Verb.CONFIRM, Verb.DISPATCH)
        boxed = {verb: replace(FACTS.verbs[verb], unit=Unit.GROUP) for verb in whole}
        able = replace(FACTS.capabilities, split_groups=self.splits)
        return replace(FACTS, verbs={**FACTS.verbs, **boxed}, capabilities=able)


class WholeBoxMarket(BoxMarket):
    """It knows no part of a box."""

    splits = False


@pytest.fixture
def boxes(desk: Desk) -> Desk:
    desk.market = BoxMarket()
    return desk


def put(desk: Desk, shop: Shop, *line_nos: str, box: str = "B1", **values: object) -> list[int]:
    status = values.pop("status", LineStatus.PAID)
    lines = (desk.line(no, status, group_no=box, **values) for no in line_nos)  # type: ignore[arg-type]
    return [desk.put(shop, line) for line in lines]


def parcel(line_id: int, invoice_no: str = CJ) -> DispatchEntry:
    return DispatchEntry(line_id, courier="cj", invoice_no=invoice_no)


def test_one_line_of_a_box_is_confirmed_with_all_of_it_in_one_action(
    boxes: Desk, shop: Shop
) -> None:
    ids = put(boxes, shop, "1", "2", "3")
    other = put(boxes, shop, "4", box="B2")
    queued = orders.confirm(boxes.office, [ids[1], *other])
    first, second = boxes.actions(queued.action_ids)
    assert (set(first.line_ids), first.line_nos) == (set(ids), ("1", "2", "3"))
    assert second.line_ids == tuple(other)
    assert [(told.code, told.params) for told in queued.notices] == [
        ("group_goes_along", {"count": 2})
    ]


def test_a_canceled_line_of_the_box_stays_behind(boxes: Desk, shop: Shop) -> None:
    ids = put(boxes, shop, "1", "2")
    put(boxes, shop, "3", status=LineStatus.CANCELED)
    (action,) = boxes.actions(orders.confirm(boxes.office, ids).action_ids)
    assert action.line_nos == ("1", "2")
    assert action.seen.quantity == 4


def test_a_dispatch_says_before_it_is_queued_what_goes_along(boxes: Desk, shop: Shop) -> None:
    ids = put(boxes, shop, "1", "2", status=LineStatus.ACCEPTED)
    checked = orders.check_dispatch(boxes.office, [parcel(ids[0])])
    assert {key: told.code for key, told in checked.warnings.items()} == {
        ids[0]: "group_goes_along"
    }
    assert boxes.all_actions() == []
    orders.dispatch(boxes.office, [parcel(ids[0]), parcel(ids[1])])
    assert boxes.all_actions() == [("dispatch", "ready")]


def test_two_invoice_numbers_for_one_box_are_refused(boxes: Desk, shop: Shop) -> None:
    ids = put(boxes, shop, "1", "2", status=LineStatus.ACCEPTED)
    entries = [parcel(ids[0]), parcel(ids[1], "123456789022")]
    with pytest.raises(UserFixable, match="group_one_parcel"):
        orders.dispatch(boxes.office, entries)
    assert boxes.all_actions() == []


def test_a_dispatch_before_the_confirm_confirms_the_box_once(boxes: Desk, shop: Shop) -> None:
    ids = put(boxes, shop, "1", "2")
    orders.dispatch(boxes.office, [parcel(ids[0])])
    assert boxes.all_actions() == [("confirm", "ready"), ("dispatch", "ready")]


def test_a_line_whose_box_is_under_way_is_not_asked_for_again(boxes: Desk, shop: Shop) -> None:
    ids = put(boxes, shop, "1", "2")
    orders.confirm(boxes.office, [ids[0]])
    with pytest.raises(UserFixable, match="already_waiting"):
        orders.confirm(boxes.office, [ids[1]])


def test_a_refused_box_is_sent_again_whole(boxes: Desk, shop: Shop) -> None:
    ids = put(boxes, shop, "1", "2", status=LineStatus.ACCEPTED)
    (action_id,) = orders.dispatch(boxes.office, [parcel(ids[0])], hold_seconds=0).action_ids
    boxes.move(action_id, ActionState.SENDING, ActionState.REJECTED)
    (renewed,) = outbox.retry(boxes.office, [action_id]).action_ids
    assert boxes.action(renewed).line_nos == ("1", "2")


def part(desk: Desk, line_id: int, invoice_no: str = CJ, days: int = 3) -> DispatchEntry:
    return replace(parcel(line_id, invoice_no), rest_by=desk.now + days * DAY_MS)


def test_part_of_a_box_leaves_alone_after_the_whole_box_is_confirmed(
    boxes: Desk, shop: Shop
) -> None:
    ids = put(boxes, shop, "1", "2", "3")
    queued = orders.dispatch(boxes.office, [part(boxes, ids[0]), part(boxes, ids[2])])
    confirm, dispatch = boxes.actions(queued.action_ids)
    assert (confirm.verb, confirm.line_nos) == (Verb.CONFIRM, ("1", "2", "3"))
    assert (dispatch.verb, dispatch.line_nos) == (Verb.DISPATCH, ("1", "3"))
    assert dispatch.intent == Dispatch("parcel", "cj", CJ, boxes.now + 3 * DAY_MS)
    assert [told.code for told in queued.notices] == ["confirm_first"]


def test_what_stays_is_not_shipped_before_the_part_has_left(boxes: Desk, shop: Shop) -> None:
    ids = put(boxes, shop, "1", "2", status=LineStatus.ACCEPTED)
    orders.dispatch(boxes.office, [part(boxes, ids[0])])
    for entry in (part(boxes, ids[1]), parcel(ids[1])):
        with pytest.raises(UserFixable, match="already_waiting"):
            orders.dispatch(boxes.office, [entry])
    assert boxes.all_actions() == [("dispatch", "ready")]


@pytest.mark.parametrize(
    ("chosen", "days", "code"),
    [((0, 1), 3, "split_leaves_nothing"), ((0,), 0, "until_passed")],
)
def test_a_split_that_makes_no_sense_is_refused(
    boxes: Desk, shop: Shop, chosen: tuple[int, ...], days: int, code: str
) -> None:
    ids = put(boxes, shop, "1", "2", status=LineStatus.ACCEPTED)
    with pytest.raises(UserFixable, match=code):
        orders.dispatch(boxes.office, [part(boxes, ids[place], days=days) for place in chosen])
    assert boxes.all_actions() == []


def test_two_parts_of_a_box_do_not_leave_at_once(boxes: Desk, shop: Shop) -> None:
    ids = put(boxes, shop, "1", "2", "3", status=LineStatus.ACCEPTED)
    entries = [part(boxes, ids[0]), part(boxes, ids[1], "123456789022")]
    with pytest.raises(UserFixable, match="group_one_parcel"):
        orders.dispatch(boxes.office, entries)


def test_a_split_is_refused_where_boxes_go_whole(boxes: Desk, shop: Shop) -> None:
    boxes.market = WholeBoxMarket()
    ids = put(boxes, shop, "1", "2", status=LineStatus.ACCEPTED)
    with pytest.raises(UserFixable, match="split_not_offered"):
        orders.dispatch(boxes.office, [part(boxes, ids[0])])
    assert boxes.all_actions() == []
