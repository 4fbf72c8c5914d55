"""The day ahead: what is due when, less what the seller has done already, and what stopped."""

from __future__ import annotations

from seller_desktop.domain.action import ActionState
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.claims_list import (
    ClaimProgress,
    ClaimsFilter,
    ClaimTab,
    claim_dates,
    claim_keys,
    closed_count,
    progress_counts,
)
from seller_desktop.store.day_ahead import (
    Arrived,
    DueLines,
    NextDue,
    arrived,
    boxes_sent,
    boxes_to_send,
    confirmable_lines,
    due_lines,
    next_due,
    shipped_since,
    waiting_claims,
)
from seller_desktop.store.stopped_actions import stopped_actions
from tests.integration.store.conftest import DAY_MS, HOUR_MS, Office


def test_the_next_deadline_is_over_all_shops_and_not_past(office: Office) -> None:
    one, other = office.add_shop("하나"), office.add_shop("둘")
    assert next_due(office.raw, office.now) is None
    due = office.now + HOUR_MS
    for shop, due_at in ((one, due), (other, due), (other, due + 1), (one, office.now)):
        office.add_line(shop, dispatch_due_at=due_at)
    office.add_line(one)
    assert next_due(office.raw, office.now) == NextDue(due, 2)
    assert next_due(office.raw, due) == NextDue(due + 1, 1)


def test_lines_are_counted_by_shop_stage_and_deadline(office: Office) -> None:
    one, other = office.add_shop("하나"), office.add_shop("둘")
    due = office.now + HOUR_MS
    first = office.add_line(one, dispatch_due_at=due)
    second = office.add_line(one, dispatch_due_at=due)
    third = office.add_line(one, status="accepted", dispatch_due_at=due + 1)
    last = office.add_line(other)
    office.add_line(other, status="in_transit", dispatch_due_at=due)
    assert due_lines(office.raw, None) == (
        DueLines(one, LineStatus.PAID, due, (second, first)),
        DueLines(one, LineStatus.ACCEPTED, due + 1, (third,)),
        DueLines(other, LineStatus.PAID, None, (last,)),
    )
    assert due_lines(office.raw, frozenset({other})) == (
        DueLines(other, LineStatus.PAID, None, (last,)),
    )


def test_what_the_seller_asked_for_is_laid_over(office: Office) -> None:
    shop = office.add_shop()
    confirming, leaving, cancelling, refused = (
        office.add_line(shop, dispatch_due_at=1) for _ in range(4)
    )
    office.add_action(confirming, verb="confirm", state="sending")
    office.add_action(leaving, verb="dispatch", state="ready")
    office.add_action(cancelling, verb="cancel", state="unknown")
    office.add_action(refused, verb="dispatch", state="rejected")
    assert due_lines(office.raw, None) == (
        DueLines(shop, LineStatus.ACCEPTED, 1, (confirming,)),
        DueLines(shop, LineStatus.PAID, 1, (refused,)),
    )


def test_gifts_without_an_address_and_cancel_requests_wait_for_somebody_else(
    office: Office,
) -> None:
    shop = office.add_shop()
    office.add_line(shop, awaiting_gift_address=1)
    office.add_claim(office.add_line(shop))
    office.add_claim(office.add_line(shop), kind="admin_cancel", state="processing")
    assert due_lines(office.raw, None) == ()
    assert confirmable_lines(office.raw, None) == ()


def test_a_bulk_confirm_takes_new_lines_by_their_deadline(office: Office) -> None:
    shop = office.add_shop()
    late = office.add_line(shop, dispatch_due_at=30)
    soon = office.add_line(shop, dispatch_due_at=10)
    never = office.add_line(shop)
    office.add_line(shop, status="accepted", dispatch_due_at=5)
    office.add_action(office.add_line(shop, dispatch_due_at=1), verb="confirm", state="ready")
    assert confirmable_lines(office.raw, None) == (soon, late, never)
    assert confirmable_lines(office.raw, None, 20) == (soon,)


def test_a_claim_with_an_answer_under_way_waits_no_longer(office: Office) -> None:
    shop = office.add_shop()
    first, second = office.add_line(shop), office.add_line(shop)
    office.add_claim(first, claim_no="c1", kind="return", state="collected", collected_at=5)
    office.add_claim(second, claim_no="c2", kind="return", state="done")
    (waiting,) = waiting_claims(office.raw, None)
    assert (waiting.kind, waiting.state, waiting.collected_at) == (
        ClaimKind.RETURN,
        ClaimState.COLLECTED,
        5,
    )
    action = office.add_action(first, verb="approve", state="ready", claim_no="c1")
    assert waiting_claims(office.raw, None) == ()
    assert action


def test_what_stopped_is_told_with_the_claim_that_stopped_it(office: Office) -> None:
    shop = office.add_shop()
    line = office.add_line(shop, status="accepted", product="머그")
    claim_id = office.add_claim(line, claim_no="c1")
    held = office.add_action(line, verb="dispatch", state="held", hold_cause="claim:c1")
    other = office.add_line(shop, status="accepted")
    office.add_action(other, verb="dispatch", state="rejected", marketplace_message="안 됩니다")
    done = office.add_line(shop, status="accepted")
    office.add_action(done, verb="dispatch", state="done")
    newest, oldest = stopped_actions(office.raw, None)
    assert (newest.state, newest.marketplace_message) == (ActionState.REJECTED, "안 됩니다")
    assert (oldest.action_id, oldest.claim_id, oldest.product) == (held, claim_id, "머그")
    assert stopped_actions(office.raw, frozenset({shop + 1})) == ()


def test_a_rejection_that_was_followed_by_another_try_asks_for_nothing(office: Office) -> None:
    line = office.add_line(office.add_shop(), status="accepted")
    office.add_action(line, verb="dispatch", state="rejected")
    office.add_action(line, verb="dispatch", state="ready")
    assert stopped_actions(office.raw, None) == ()


def test_arrivals_count_orders_not_lines(office: Office) -> None:
    shop = office.add_shop()
    at = office.now - HOUR_MS
    office.add_line(shop, ordered_at=at, order_no="o1")
    office.add_line(shop, ordered_at=at, order_no="o1")
    office.add_line(shop, ordered_at=at, status="unpaid_canceled")
    office.add_claim(office.add_line(shop, ordered_at=at - DAY_MS), requested_at=at)
    assert arrived(office.raw, None, at - 5, office.now) == Arrived(1, 1)
    assert arrived(office.raw, None, office.now - 5, office.now) == Arrived(0, 0)


def test_lines_that_left_today_are_counted(office: Office) -> None:
    shop = office.add_shop()
    office.add_line(shop, status="in_transit", dispatched_at=office.now)
    office.add_line(shop, status="in_transit", dispatched_at=office.now - DAY_MS)
    assert shipped_since(office.raw, None, office.now - HOUR_MS) == 1


def test_boxes_are_lines_that_go_together_and_leave_once(office: Office) -> None:
    shop = office.add_shop()
    together = [
        office.add_line(shop, order_no="o1", group_no="g1", dispatch_due_at=due, paid_at=3)
        for due in (20, 10)
    ]
    alone = office.add_line(shop, order_no="o1", paid_at=4)
    office.add_line(shop, awaiting_gift_address=1)
    found = {box.line_ids: (box.due_at, box.paid_at) for box in boxes_to_send(office.raw, None)}
    assert found == {tuple(sorted(together)): (10, 3), (alone,): (None, 4)}
    sent = {"status": "in_transit", "invoice_no": "601", "dispatched_at": office.now - 5}
    office.add_line(shop, **sent)
    office.add_line(shop, **sent)
    office.add_line(shop, **{**sent, "invoice_no": "602"})
    office.add_line(shop, **{**sent, "invoice_no": "603", "dispatched_at": office.now - DAY_MS})
    office.add_action(alone, verb="dispatch", state="ready", created_at=office.now)
    since = office.now - HOUR_MS
    times = [office.now - 5, office.now - 5, office.now]
    assert sorted(boxes_sent(office.raw, None, since)) == times
    assert boxes_sent(office.raw, frozenset({shop + 1}), since) == ()


def test_claims_are_narrowed_and_counted_by_how_far_they_are(office: Office) -> None:
    shop = office.add_shop()
    asked = office.add_claim(office.add_line(shop), kind="return", state="requested")
    coming = office.add_claim(office.add_line(shop), kind="return", state="collecting")
    office.add_claim(office.add_line(shop), kind="return", state="done")
    assert progress_counts(office.raw, ClaimTab.RETURN, None) == {
        ClaimProgress.ANY: 2,
        ClaimProgress.REQUESTED: 1,
        ClaimProgress.UNDER_WAY: 1,
    }
    for progress, claim_id in (
        (ClaimProgress.REQUESTED, asked),
        (ClaimProgress.UNDER_WAY, coming),
    ):
        wanted = ClaimsFilter(ClaimTab.RETURN, progress=progress)
        assert list(claim_keys(office.raw, wanted)) == [claim_id]
        assert [one.id for one in claim_dates(office.raw, wanted)] == [claim_id]
    assert closed_count(office.raw, None) == 1
