"""The lists of the command line, member for member."""

from __future__ import annotations

import json

from seller_desktop.store.lists import (
    ListFilter,
    action_items,
    actions_by_id,
    claim_items,
    order_items,
)

from .conftest import Office

EVERYTHING = ListFilter()


def test_an_order_has_the_members_of_the_design_in_their_order(office: Office) -> None:
    line = office.add_line(
        office.add_shop("하늘"),
        order_no="o1",
        line_no="l1",
        status="accepted",
        status_word="PAYED/OK",
        ordered_at=1_795_400_000_123,
        dispatch_due_at=1_795_500_000_000,
        option="색상: 빨강",
        quantity=2,
        amount=24_900,
        name="홍길동",
        courier="cj",
        invoice_no="601234567890",
    )
    office.add_claim(line, kind="cancel", state="requested")
    action = office.add_action(line, verb="dispatch")
    office.add_action(line, state="done")
    (item,) = order_items(office.raw, EVERYTHING)
    assert json.dumps(item, ensure_ascii=False) == json.dumps(
        {
            "shop": "하늘",
            "order_no": "o1",
            "line_no": "l1",
            "status": "accepted",
            "marketplace_status": "PAYED/OK",
            "claim": "cancel.requested",
            "ordered_at": "2026-11-23T02:13:20.123Z",
            "dispatch_due_at": "2026-11-24T06:00:00.000Z",
            "product": "도자기 머그",
            "option": "색상: 빨강",
            "quantity": 2,
            "amount": 24900,
            "currency": "KRW",
            "receiver": "홍*동",
            "courier": "cj",
            "invoice_no": "601234567890",
            "pending": [{"action": action, "verb": "dispatch", "state": "ready"}],
        },
        ensure_ascii=False,
    )


def test_absent_values_are_null(office: Office) -> None:
    office.add_line(office.add_shop(), name=None)
    (item,) = order_items(office.raw, EVERYTHING)
    absent = ("claim", "dispatch_due_at", "option", "receiver", "courier", "invoice_no")
    assert [item[name] for name in absent] == [None] * len(absent)
    assert item["pending"] == []


def test_receivers_are_shown_only_when_revealed(office: Office) -> None:
    office.add_line(office.add_shop(), name="홍길동")
    assert order_items(office.raw, EVERYTHING)[0]["receiver"] == "홍*동"
    assert order_items(office.raw, EVERYTHING, reveal=True)[0]["receiver"] == "홍길동"


def test_orders_are_sorted_by_shop_order_and_line(office: Office) -> None:
    second, first = office.add_shop("B"), office.add_shop("A")
    for shop, order_no, line_no in (
        (second, "1", "1"),
        (first, "9", "1"),
        (first, "10", "2"),
        (first, "10", "1"),
    ):
        office.add_line(shop, order_no=order_no, line_no=f"{order_no}-{line_no}")
    items = order_items(office.raw, EVERYTHING)
    assert [(item["shop"], item["line_no"]) for item in items] == [
        ("A", "10-1"),
        ("A", "10-2"),
        ("A", "9-1"),
        ("B", "1-1"),
    ]
    assert order_items(office.raw, ListFilter(limit=2)) == items[:2]


def test_orders_can_be_narrowed(office: Office) -> None:
    one, two = office.add_shop("A"), office.add_shop("B")
    office.add_line(one, line_no="1", product="수제 향초")
    office.add_line(one, line_no="2", status="accepted")
    office.add_line(two, line_no="3", status="accepted", product="수제 향초")

    def numbers(wanted: ListFilter) -> list[object]:
        return [item["line_no"] for item in order_items(office.raw, wanted)]

    assert numbers(ListFilter(status=("accepted",))) == ["2", "3"]
    assert numbers(ListFilter(status=("paid", "accepted"))) == ["1", "2", "3"]
    assert numbers(ListFilter(shop="B")) == ["3"]
    assert numbers(ListFilter(search="향초")) == ["1", "3"]
    assert numbers(ListFilter(search="향초", shop="A", status=("paid",))) == ["1"]


def test_a_claim_has_the_members_of_the_design_in_their_order(office: Office) -> None:
    line = office.add_line(office.add_shop("하늘"), order_no="o1", line_no="l1")
    office.add_claim(
        line,
        claim_no="k1",
        kind="return",
        state="collecting",
        status_word="COLLECTING",
        held=1,
        reason="INTENT_CHANGED",
        quantity=1,
        requested_at=1_795_400_000_000,
    )
    action = office.add_action(line, verb="release", claim_no="k1")
    office.add_action(line, verb="dispatch")
    (item,) = claim_items(office.raw, EVERYTHING)
    assert list(item.items()) == [
        ("shop", "하늘"),
        ("claim_no", "k1"),
        ("order_no", "o1"),
        ("line_no", "l1"),
        ("kind", "return"),
        ("state", "collecting"),
        ("marketplace_status", "COLLECTING"),
        ("held", True),
        ("reason", "INTENT_CHANGED"),
        ("quantity", 1),
        ("requested_at", "2026-11-23T02:13:20.000Z"),
        ("respond_due_at", None),
        ("pending", [{"action": action, "verb": "release", "state": "ready"}]),
    ]


def test_claims_can_be_narrowed_and_bounded(office: Office) -> None:
    line = office.add_line(office.add_shop("A"))
    office.add_claim(line, claim_no="1")
    office.add_claim(line, claim_no="2", state="done")
    wanted = ListFilter(status=("done",))
    assert [item["claim_no"] for item in claim_items(office.raw, wanted)] == ["2"]
    assert [item["claim_no"] for item in claim_items(office.raw, ListFilter(limit=1))] == ["1"]


def test_an_action_has_the_members_of_the_design_in_their_order(office: Office) -> None:
    shop = office.add_shop("하늘")
    lines = [office.add_line(shop, line_no=number) for number in ("2", "1")]
    old = office.add_action(lines[0], state="rejected")
    action = office.add_action(
        *lines,
        verb="dispatch",
        state="parked",
        reason="no_effect_seen",
        created_at=1_795_400_000_000,
        not_before=1_795_400_007_000,
        attempts=2,
        replaces=old,
    )
    item = action_items(office.raw, EVERYTHING)[-1]
    assert list(item.items()) == [
        ("action", action),
        ("request", item["request"]),
        ("shop", "하늘"),
        ("verb", "dispatch"),
        ("line_nos", ["1", "2"]),
        ("claim_no", None),
        ("state", "parked"),
        ("reason", "no_effect_seen"),
        ("marketplace_code", None),
        ("marketplace_message", None),
        ("created_at", "2026-11-23T02:13:20.000Z"),
        ("not_before", "2026-11-23T02:13:27.000Z"),
        ("attempts", 2),
        ("replaces", old),
    ]


def test_actions_stand_in_the_order_in_which_they_were_asked(office: Office) -> None:
    line = office.add_line(office.add_shop())
    actions = [office.add_action(line, state=state) for state in ("done", "ready", "parked")]
    assert [item["action"] for item in action_items(office.raw, EVERYTHING)] == actions
    wanted = ListFilter(status=("ready", "parked"), limit=1)
    assert [item["action"] for item in action_items(office.raw, wanted)] == [actions[1]]
    found = actions_by_id(office.raw, [actions[2], actions[0]])
    assert [item["action"] for item in found] == [actions[0], actions[2]]
