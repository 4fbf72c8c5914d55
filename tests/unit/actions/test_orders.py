"""Confirm, dispatch, delay, cancel: what is queued, what is refused, what is told."""

import pytest

from seller_desktop.actions import orders
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import Cancel, Delay, Dispatch
from seller_desktop.domain.order import LineStatus, Recipient
from seller_desktop.domain.shop import Shop
from seller_desktop.store import settings

from .desk import Desk

CJ = "123456789011"
DAY_MS = 86_400_000


def parcel(line_id: int, courier: str = "cj", invoice_no: str = CJ) -> DispatchEntry:
    return DispatchEntry(line_id, courier=courier, invoice_no=invoice_no)


def refusal(attempt: object, *arguments: object, **options: object) -> dict[str, object]:
    """The code and parameters an action is refused with."""
    with pytest.raises(UserFixable) as caught:
        attempt(*arguments, **options)  # type: ignore[operator]
    return {"code": caught.value.code, **caught.value.problem.params}


# Confirm.


def test_a_confirm_is_queued_and_told_once_it_is_committed(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    desk.told.clear()
    queued = orders.confirm(desk.office, [line_id])
    action = desk.action(queued.action_ids[0])
    assert (action.verb, action.state, action.line_ids) == (
        Verb.CONFIRM,
        ActionState.READY,
        (line_id,),
    )
    assert action.request_id == queued.request_id
    assert desk.told[0].lines == {line_id}
    assert desk.told[0].actions == {action.seq}
    assert desk.told[0].initiator == "seller"
    assert desk.woken == 1


def test_a_gesture_is_one_request_however_many_lines_it_has(desk: Desk, shop: Shop) -> None:
    ids = [desk.put(shop, desk.line(str(n), LineStatus.PAID)) for n in range(5)]
    queued = orders.confirm(desk.office, ids)
    requests = {action.request_id for action in desk.actions(queued.action_ids)}
    assert requests == {queued.request_id}
    assert len(queued.action_ids) == 5


def test_a_line_chosen_twice_in_one_gesture_is_confirmed_once(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    assert len(orders.confirm(desk.office, [line_id, line_id]).action_ids) == 1


def test_a_double_click_is_refused_and_queues_nothing_more(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    orders.confirm(desk.office, [line_id])
    told = refusal(orders.confirm, desk.office, [line_id])
    assert told["code"] == "already_waiting"
    assert desk.all_actions() == [("confirm", "ready")]


@pytest.mark.parametrize(
    "status", [LineStatus.ACCEPTED, LineStatus.DISPATCHED, LineStatus.CANCELED]
)
def test_what_can_never_work_now_is_refused_at_once(
    desk: Desk, shop: Shop, status: LineStatus
) -> None:
    line_id = desk.put(shop, desk.line("1", status))
    assert refusal(orders.confirm, desk.office, [line_id])["code"] == "not_allowed_now"
    assert desk.all_actions() == []
    assert desk.woken == 0


def test_one_bad_line_keeps_the_whole_gesture_back(desk: Desk, shop: Shop) -> None:
    good = desk.put(shop, desk.line("1", LineStatus.PAID))
    bad = desk.put(shop, desk.line("2", LineStatus.CANCELED))
    assert refusal(orders.confirm, desk.office, [good, bad])["number"] == "2"
    assert desk.all_actions() == []


def test_a_line_that_is_gone_is_said_to_be(desk: Desk, shop: Shop) -> None:
    assert refusal(orders.confirm, desk.office, [99])["code"] == "line_not_found"
    assert refusal(orders.confirm, desk.office, [])["code"] == "nothing_to_do"


# Dispatch.


def test_a_dispatch_keeps_what_the_seller_saw(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    queued = orders.dispatch(desk.office, [parcel(line_id)])
    action = desk.action(queued.action_ids[0])
    assert action.intent == Dispatch("parcel", "cj", CJ)
    assert (action.seen.quantity, action.seen.option) == (2, "색상: 화이트")
    assert action.seen.address is not None
    assert "예시로" not in action.seen.address


def test_two_lines_to_one_address_have_digests_that_cannot_be_compared(
    desk: Desk, shop: Shop
) -> None:
    ids = [desk.put(shop, desk.line(str(n))) for n in range(2)]
    queued = orders.dispatch(desk.office, [parcel(line_id) for line_id in ids])
    digests = {action.seen.address for action in desk.actions(queued.action_ids)}
    assert len(digests) == 2


def test_a_paid_line_is_confirmed_and_dispatched_in_one_request(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    queued = orders.dispatch(desk.office, [parcel(line_id)])
    actions = desk.actions(queued.action_ids)
    assert [action.verb for action in actions] == [Verb.CONFIRM, Verb.DISPATCH]
    assert {action.request_id for action in actions} == {queued.request_id}
    assert {action.not_before for action in actions} == {queued.not_before}
    (notice,) = queued.notices
    assert (notice.code, notice.params["count"]) == ("confirm_first", 1)


def test_a_confirm_under_way_is_not_asked_for_again(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    orders.confirm(desk.office, [line_id])
    queued = orders.dispatch(desk.office, [parcel(line_id)])
    assert queued.notices == ()
    assert desk.all_actions() == [("confirm", "ready"), ("dispatch", "ready")]


def test_an_irreversible_deed_waits_as_long_as_it_is_set(desk: Desk, shop: Shop) -> None:
    first, second = (desk.put(shop, desk.line(str(n))) for n in range(2))
    assert orders.dispatch(desk.office, [parcel(first)]).not_before == desk.now + 7_000
    desk.db.write(lambda conn: settings.put(conn, settings.UNDO_SECONDS, 0))
    assert orders.dispatch(desk.office, [parcel(second)]).not_before == desk.now


def test_a_wait_that_is_named_beats_the_setting(desk: Desk, shop: Shop) -> None:
    first, second = (desk.put(shop, desk.line(str(n))) for n in range(2))
    now = desk.now
    assert orders.dispatch(desk.office, [parcel(first)], hold_seconds=0).not_before == now
    held = orders.dispatch(desk.office, [parcel(second)], hold_seconds=1.5)
    assert held.not_before == now + 1_500


def test_a_confirm_needs_no_undo_window(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    assert orders.confirm(desk.office, [line_id]).not_before == desk.now


def test_a_present_without_an_address_stays(desk: Desk, shop: Shop) -> None:
    line = desk.line("1", LineStatus.PAID, awaiting_gift_address=True, recipient=Recipient())
    line_id = desk.put(shop, line)
    assert refusal(orders.dispatch, desk.office, [parcel(line_id)])["code"] == "gift_no_address"


def test_a_second_dispatch_of_a_line_is_refused(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    orders.dispatch(desk.office, [parcel(line_id)])
    assert refusal(orders.dispatch, desk.office, [parcel(line_id)])["code"] == "already_waiting"
    assert desk.all_actions() == [("dispatch", "ready")]


def test_a_line_named_twice_is_told(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    told = refusal(orders.dispatch, desk.office, [parcel(line_id), parcel(line_id)])
    assert told["code"] == "line_twice"


@pytest.mark.parametrize("courier", ["cj", "CJ", "CJGLS", "cjgls", "CJ대한통운", "CJ Logistics"])
def test_a_courier_is_known_by_code_name_and_the_marketplace_code(
    desk: Desk, shop: Shop, courier: str
) -> None:
    line_id = desk.put(shop, desk.line("1"))
    queued = orders.dispatch(desk.office, [parcel(line_id, courier)])
    assert desk.intent(queued.action_ids[0]) == Dispatch("parcel", "cj", CJ)


def test_a_courier_only_the_marketplace_knows_keeps_its_code(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    queued = orders.dispatch(desk.office, [parcel(line_id, "DHL", "JJD0099999999")])
    assert desk.intent(queued.action_ids[0]) == Dispatch("parcel", "DHL", "JJD0099999999")


@pytest.mark.parametrize("courier", ["foo", "", None])
def test_an_unknown_courier_is_refused_with_the_list(
    desk: Desk, shop: Shop, courier: str | None
) -> None:
    line_id = desk.put(shop, desk.line("1"))
    told = refusal(orders.dispatch, desk.office, [DispatchEntry(line_id, "parcel", courier, CJ)])
    assert told["code"] == "unknown_courier"
    assert "cj" in str(told["accepted"])


@pytest.mark.parametrize(
    ("invoice_no", "cause"),
    [
        ("", "empty"),
        ("5.21853E+11", "excel"),
        ("12345678901", "length"),
        ("12345678901x", "letters"),
    ],
)
def test_an_impossible_number_blocks(desk: Desk, shop: Shop, invoice_no: str, cause: str) -> None:
    line_id = desk.put(shop, desk.line("1"))
    told = refusal(orders.dispatch, desk.office, [parcel(line_id, invoice_no=invoice_no)])
    assert (told["code"], told["cause"]) == ("invoice_format", cause)
    assert told["expected"] == "10, 12"


def test_spaces_and_hyphens_in_a_number_are_no_mistake(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    queued = orders.dispatch(desk.office, [parcel(line_id, invoice_no=" 1234-5678-9011 ")])
    assert desk.intent(queued.action_ids[0]) == Dispatch("parcel", "cj", CJ)


def test_a_failing_check_digit_warns_and_never_blocks(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    queued = orders.dispatch(desk.office, [parcel(line_id, invoice_no="123456789012")])
    assert [notice.code for notice in queued.notices] == ["invoice_check_digit"]
    assert desk.all_actions() == [("dispatch", "ready")]


@pytest.mark.parametrize("method", ["direct", "visit", "quick", "none"])
def test_without_a_courier_no_number_is_asked_for(desk: Desk, shop: Shop, method: str) -> None:
    line_id = desk.put(shop, desk.line("1"))
    queued = orders.dispatch(desk.office, [DispatchEntry(line_id, method)])
    assert desk.intent(queued.action_ids[0]) == Dispatch(method, None, None)


def test_a_method_the_marketplace_has_not_is_refused(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    told = refusal(orders.dispatch, desk.office, [DispatchEntry(line_id, "drone")])
    assert told["code"] == "unknown_method"


def other_buyer() -> Recipient:
    return Recipient(name="강보라", phone="01000002222", address="부산광역시 가상구 예시로 9")


def test_a_number_on_another_open_parcel_warns(desk: Desk, shop: Shop) -> None:
    sent = desk.line(
        "1", LineStatus.DISPATCHED, courier="cj", invoice_no=CJ, recipient=other_buyer()
    )
    desk.put(shop, sent)
    line_id = desk.put(shop, desk.line("2"))
    (notice,) = orders.dispatch(desk.office, [parcel(line_id)]).notices
    assert (notice.code, notice.params["line_no"]) == ("duplicate_invoice", "1")


def test_a_number_that_waits_for_another_buyer_warns(desk: Desk, shop: Shop) -> None:
    first = desk.put(shop, desk.line("1", recipient=other_buyer()))
    second = desk.put(shop, desk.line("2"))
    orders.dispatch(desk.office, [parcel(first)])
    (notice,) = orders.dispatch(desk.office, [parcel(second)]).notices
    assert notice.code == "duplicate_invoice"


def test_one_number_for_two_buyers_in_one_gesture_warns(desk: Desk, shop: Shop) -> None:
    first = desk.put(shop, desk.line("1", recipient=other_buyer()))
    second = desk.put(shop, desk.line("2"))
    queued = orders.dispatch(desk.office, [parcel(first), parcel(second)])
    assert [notice.code for notice in queued.notices] == ["duplicate_invoice"]


def test_one_number_for_one_buyer_is_one_box(desk: Desk, shop: Shop) -> None:
    ids = [desk.put(shop, desk.line(str(n))) for n in range(3)]
    assert orders.dispatch(desk.office, [parcel(line_id) for line_id in ids]).notices == ()


def test_a_number_whose_parcel_has_arrived_may_come_again(desk: Desk, shop: Shop) -> None:
    done = desk.line(
        "1", LineStatus.PURCHASE_CONFIRMED, courier="cj", invoice_no=CJ, recipient=other_buyer()
    )
    desk.put(shop, done)
    line_id = desk.put(shop, desk.line("2"))
    assert orders.dispatch(desk.office, [parcel(line_id)]).notices == ()


def test_a_buyers_cancel_request_leaves_the_dispatch_to_the_engine(desk: Desk, shop: Shop) -> None:
    line = desk.line("1")
    asked = desk.claim(line, ClaimKind.CANCEL, ClaimState.REQUESTED)
    line_id = desk.put(shop, line, asked)
    orders.dispatch(desk.office, [parcel(line_id)])
    assert desk.all_actions() == [("dispatch", "ready")]


def test_a_paid_line_with_a_cancel_request_cannot_be_confirmed(desk: Desk, shop: Shop) -> None:
    line = desk.line("1", LineStatus.PAID)
    line_id = desk.put(shop, line, desk.claim(line, ClaimKind.CANCEL, ClaimState.REQUESTED))
    told = refusal(orders.dispatch, desk.office, [parcel(line_id)])
    assert (told["code"], told["reason"]) == ("not_allowed_now", "cancel_requested")


def test_a_check_tells_every_line_and_queues_nothing(desk: Desk, shop: Shop) -> None:
    good = desk.put(shop, desk.line("1", LineStatus.PAID))
    doubtful = desk.put(shop, desk.line("2"))
    bad = desk.put(shop, desk.line("3"))
    check = orders.check_dispatch(
        desk.office,
        [parcel(good), parcel(doubtful, invoice_no="123456789012"), parcel(bad, "nobody")],
    )
    assert {key: problem.code for key, problem in check.errors.items()} == {bad: "unknown_courier"}
    assert {key: problem.code for key, problem in check.warnings.items()} == {
        doubtful: "invoice_check_digit"
    }
    assert (check.confirm_first, check.shops) == (1, ("가게",))
    assert desk.all_actions() == []


def test_lines_of_two_shops_go_out_in_one_gesture(desk: Desk, shop: Shop) -> None:
    other = desk.add_shop("다른 가게")
    ids = [desk.put(shop, desk.line("1")), desk.put(other, desk.line("2"))]
    queued = orders.dispatch(desk.office, [parcel(line_id) for line_id in ids])
    assert {action.shop_id for action in desk.actions(queued.action_ids)} == {shop.id, other.id}


# Delay and cancel.


def test_a_delay_carries_day_reason_and_text(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    until = desk.now + 3 * DAY_MS
    queued = orders.delay(
        desk.office, [line_id], until_ms=until, reason="PRODUCT_PREPARE", detail=" 준비 중 "
    )
    assert desk.intent(queued.action_ids[0]) == Delay(until, "PRODUCT_PREPARE", "준비 중")
    assert queued.not_before == desk.now + 7_000


def test_a_delay_of_a_line_whose_confirm_waits_is_possible(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    wish = {"until_ms": desk.now + DAY_MS, "reason": "ETC", "detail": "늦습니다"}
    assert refusal(orders.delay, desk.office, [line_id], **wish)["code"] == "not_allowed_now"
    orders.confirm(desk.office, [line_id])
    orders.delay(desk.office, [line_id], until_ms=desk.now + DAY_MS, reason="ETC", detail="x")
    assert desk.all_actions() == [("confirm", "ready"), ("delay", "ready")]


def test_a_delay_into_the_past_is_refused(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    wish = {"until_ms": desk.now, "reason": "ETC", "detail": "x"}
    assert refusal(orders.delay, desk.office, [line_id], **wish)["code"] == "until_passed"


def test_an_unknown_reason_is_refused_with_the_list(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    told = refusal(orders.cancel, desk.office, line_id, reason="BORED")
    assert told["code"] == "unknown_reason"
    assert "SOLD_OUT" in str(told["accepted"])
    wish = {"until_ms": desk.now + DAY_MS, "reason": "BORED", "detail": "x"}
    assert refusal(orders.delay, desk.office, [line_id], **wish)["code"] == "unknown_reason"


def test_a_cancel_takes_all_or_a_part(desk: Desk, shop: Shop) -> None:
    first, second = (desk.put(shop, desk.line(str(n))) for n in range(2))
    whole = orders.cancel(desk.office, first, reason="SOLD_OUT")
    part = orders.cancel(desk.office, second, reason="SOLD_OUT", quantity=1, detail="품절")
    assert desk.intent(whole.action_ids[0]) == Cancel("SOLD_OUT", "", None)
    assert desk.intent(part.action_ids[0]) == Cancel("SOLD_OUT", "품절", 1)


@pytest.mark.parametrize("quantity", [0, -1, 3])
def test_more_than_remains_cannot_be_cancelled(desk: Desk, shop: Shop, quantity: int) -> None:
    line_id = desk.put(shop, desk.line("1"))
    told = refusal(orders.cancel, desk.office, line_id, reason="SOLD_OUT", quantity=quantity)
    assert told["code"] == "quantity_refused"


def test_what_has_left_cannot_be_cancelled(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.DISPATCHED))
    told = refusal(orders.cancel, desk.office, line_id, reason="SOLD_OUT")
    assert told["code"] == "not_allowed_now"
