"""Confirm, dispatch, delay, cancel and answers to claims, seen through to the ledger."""

import json

import pytest

from seller_desktop.domain.action import Verb

from .conftest import Answer, CommandLine, World, cj_number

CJ = "123456789011"
DISPATCH = ("--courier", "cj", "--invoice", CJ)


def states(answer: Answer) -> list[tuple[object, object]]:
    return [(item["verb"], item["state"]) for item in answer.items]


def test_a_confirm_is_done_once_the_marketplace_took_it(desk: CommandLine, world: World) -> None:
    lines = desk.free_lines("paid", 3)
    answer = desk.json("orders", "confirm", *lines)
    assert answer.status == 0
    assert [list(item) for item in answer.items] == [
        ["action", "line_no", "claim_no", "verb", "state", "reason"]
    ] * 3
    assert [item["line_no"] for item in answer.items] == lines
    assert {row["line_no"] for row in world.ledger(Verb.CONFIRM)} == set(lines)
    assert all(o["status"] == "accepted" for o in desk.orders() if o["line_no"] in lines)


def test_a_dispatch_confirms_first_and_stands_in_the_ledger_once(
    desk: CommandLine, world: World
) -> None:
    line_no = desk.free_lines("paid", 1)[0]
    answer = desk.json("orders", "dispatch", line_no, *DISPATCH)
    assert states(answer) == [("confirm", "done"), ("dispatch", "done")]
    assert json.loads(answer.err)["warning"]["code"] == "confirm_first"
    (row,) = world.ledger(Verb.DISPATCH)
    assert (row["line_no"], row["courier"], row["invoice_no"]) == (line_no, "cj", CJ)


def test_many_lines_leave_from_a_file(desk: CommandLine, world: World) -> None:
    lines = desk.free_lines("accepted", 3)
    rows = [f"{no},cj,{cj_number(i)}," for i, no in enumerate(lines[:2])]
    rows.append(f"{lines[2]},,,direct")
    content = "\ufeffline_no,courier,invoice_no,method\r\n" + "\r\n".join(rows) + "\r\n"
    answer = desk.json("orders", "dispatch", "--from", "-", stdin=content)
    assert (answer.status, len(answer.items)) == (0, 3)
    assert {row["line_no"] for row in world.ledger(Verb.DISPATCH)} == set(lines)


def test_a_file_may_lie_on_disk(desk: CommandLine) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    file = desk.profile / "numbers.csv"
    file.write_text(f"invoice_no,line_no,courier\n{CJ},{line_no},CJ대한통운\n", "utf-8")
    assert desk.json("orders", "dispatch", "--from", str(file)).status == 0
    missing = desk.json("orders", "dispatch", "--from", str(file) + "x")
    assert missing.error["code"] == "file_unreadable"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("line_no,courier\n1,cj\n", "columns_missing"),
        ("", "columns_missing"),
        (f"line_no,courier,invoice_no\n,cj,{CJ}\n", "row_unreadable"),
        (f"line_no,courier,invoice_no\n1,cj,{CJ}\n", "line_not_found"),
        ("line_no,courier,invoice_no\n", "nothing_to_do"),
    ],
)
def test_a_bad_file_queues_nothing(desk: CommandLine, content: str, code: str) -> None:
    answer = desk.json("orders", "dispatch", "--from", "-", stdin=content)
    assert (answer.status, answer.error["code"]) == (1, code)
    assert desk.json("outbox", "list").items == []


def test_one_bad_row_keeps_the_whole_file_back(desk: CommandLine, world: World) -> None:
    good, bad = desk.free_lines("accepted", 2)
    content = f"line_no,courier,invoice_no\n{good},cj,{CJ}\n{bad},cj,5.21853E+11\n"
    answer = desk.json("orders", "dispatch", "--from", "-", stdin=content)
    assert answer.error["code"] == "invoice_format"
    assert world.ledger() == []


@pytest.mark.parametrize(
    ("options", "status", "code"),
    [
        (("--courier", "foo", "--invoice", CJ), 1, "unknown_courier"),
        (("--courier", "cj", "--invoice", "12345"), 1, "invoice_format"),
        (("--method", "drone"), 2, "usage"),
        ((), 2, "usage"),
        (("--courier", "cj"), 2, "usage"),
    ],
)
def test_a_wrong_dispatch_is_told_and_nothing_is_queued(
    desk: CommandLine, options: tuple[str, ...], status: int, code: str
) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    answer = desk.json("orders", "dispatch", line_no, *options)
    assert (answer.status, answer.error["code"]) == (status, code)
    assert desk.json("outbox", "list").items == []


def test_a_failing_check_digit_warns_on_standard_error(desk: CommandLine) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    answer = desk.json(
        "orders", "dispatch", line_no, "--courier", "cj", "--invoice", "123456789012"
    )
    assert (answer.status, states(answer)) == (0, [("dispatch", "done")])
    assert json.loads(answer.err)["warning"]["code"] == "invoice_check_digit"


def test_what_the_marketplace_refuses_is_told_in_its_words(desk: CommandLine, world: World) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    answer = desk.json("orders", "dispatch", line_no, "--courier", "DHL", "--invoice", "12345")
    assert (answer.status, states(answer)) == (1, [("dispatch", "rejected")])
    (action,) = desk.json("outbox", "list").items
    assert (action["reason"], action["marketplace_code"]) == ("refused", "104122")
    assert action["marketplace_message"]
    assert world.ledger() == []
    assert next(o for o in desk.orders() if o["line_no"] == line_no)["status"] == "accepted"


def test_a_number_of_another_parcel_warns_and_is_refused_by_the_marketplace(
    desk: CommandLine, world: World
) -> None:
    first, second = desk.free_lines("accepted", 2)
    assert desk.json("orders", "dispatch", first, *DISPATCH).status == 0
    answer = desk.json("orders", "dispatch", second, *DISPATCH)
    assert json.loads(answer.err)["warning"]["code"] == "duplicate_invoice"
    assert states(answer) == [("dispatch", "rejected")]
    assert [row["line_no"] for row in world.ledger(Verb.DISPATCH)] == [first]


def test_delay_and_cancel_reach_the_world(desk: CommandLine, world: World) -> None:
    late, sold_out = desk.free_lines("accepted", 2)
    delayed = desk.json(
        *("orders", "delay", late, "--until", "2030-01-01", "--reason", "PRODUCT_PREPARE"),
        *("--detail", "재입고를 기다리고 있습니다"),
    )
    assert states(delayed) == [("delay", "rejected")]
    cancelled = desk.json("orders", "cancel", sold_out, "--reason", "SOLD_OUT")
    assert (cancelled.status, states(cancelled)) == (0, [("cancel", "done")])
    assert [row["line_no"] for row in world.ledger(Verb.CANCEL)] == [sold_out]


def test_a_note_is_refused_where_the_marketplace_knows_none(desk: CommandLine) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    answer = desk.json("orders", "note", line_no, "--text", "내일 보냅니다", "--to-buyer")
    assert (answer.status, answer.error["code"]) == (1, "not_offered")
    assert desk.json("orders", "note", line_no, "--text", " ").error["code"] == "note_empty"


def test_an_unknown_reason_is_wrong_usage_with_the_list(desk: CommandLine) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    answer = desk.json("orders", "cancel", line_no, "--reason", "BORED")
    assert (answer.status, answer.error["code"]) == (2, "unknown_reason")
    assert "SOLD_OUT" in str(answer.error["hint"])
    human = desk("orders", "cancel", line_no, "--reason", "BORED")
    assert (human.status, human.out) == (2, "")
    assert "SOLD_OUT" in human.err


@pytest.mark.parametrize(
    "command",
    [
        ("orders", "confirm"),
        ("orders", "dispatch"),
        ("orders", "delay", "1"),
        ("orders", "change-invoice", "1", "--courier", "cj"),
        ("orders", "dispatch", "--from", "-", "--rest-by", "2030-01-01"),
        ("orders", "delay", "1", "--until", "soon", "--reason", "ETC", "--detail", "x"),
        ("orders", "list", "--status", "lost"),
        ("claims", "grant", "1"),
        ("nobody",),
        ("sync", "--since", "yesterday"),
        ("--profile",),
    ],
)
def test_wrong_usage_is_status_two_and_json_on_wish(
    typed: CommandLine, command: tuple[str, ...]
) -> None:
    assert typed(*command).status == 2
    answer = typed("--json", *command)
    assert (answer.status, answer.error["code"]) == (2, "usage")


def test_a_return_is_granted_and_an_exchange_sent(desk: CommandLine, world: World) -> None:
    collected = desk.json("claims", "list", "--state", "collected").items
    back = next(c for c in collected if c["kind"] == "return" and not c["held"])
    answer = desk.json("claims", "approve", str(back["claim_no"]))
    assert (answer.status, states(answer)) == (0, [("approve", "done")])
    assert [row["claim_no"] for row in world.ledger(Verb.APPROVE)] == [back["claim_no"]]
    again = desk.json("claims", "approve", str(back["claim_no"]))
    assert again.error["code"] == "not_allowed_now"


def test_a_hold_on_a_claim_is_set_and_released(desk: CommandLine, world: World) -> None:
    asked = desk.json("claims", "list", "--state", "requested", "--state", "collected").items
    claim = next(str(c["claim_no"]) for c in asked if c["kind"] == "return" and not c["held"])
    held = desk.json(
        *("claims", "hold", claim, "--reason", "RETURN_DELIVERYFEE", "--detail", "배송비 미동봉"),
        *("--fee", "3000"),
    )
    assert states(held) == [("hold", "done")]
    assert states(desk.json("claims", "release", claim)) == [("release", "done")]
    assert [row["verb"] for row in world.ledger()] == ["hold", "release"]


def test_a_wait_of_nothing_leaves_what_is_queued_waiting(desk: CommandLine, world: World) -> None:
    line_no = desk.free_lines("paid", 1)[0]
    answer = desk.json("orders", "confirm", line_no, "--wait", "0")
    assert (answer.status, states(answer)) == (3, [("confirm", "ready")])
    (order,) = desk.orders("--search", line_no)
    assert [mark["state"] for mark in list_of(order["pending"])] == ["ready"]
    sync = desk.json("sync").json
    assert isinstance(sync, dict)
    assert sync["shops"][0]["sent"] == 1
    assert len(world.ledger(Verb.CONFIRM)) == 1


def list_of(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


def test_a_held_back_deed_can_be_undone(desk: CommandLine, world: World) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    desk.json("orders", "dispatch", line_no, *DISPATCH, "--hold", "600", "--wait", "0")
    (action,) = desk.json("outbox", "list").items
    undone = desk.json("outbox", "undo", str(action["request"]))
    assert (undone.status, states(undone)) == (0, [("dispatch", "cancelled")])
    assert desk.json("outbox", "undo", str(action["request"])).status == 1
    assert desk.json("sync").status == 0
    assert world.ledger() == []


def test_the_double_click_is_refused(desk: CommandLine) -> None:
    line_no = desk.free_lines("paid", 1)[0]
    desk.json("orders", "confirm", line_no, "--wait", "0")
    assert desk.json("orders", "confirm", line_no).error["code"] == "already_waiting"


def test_cut_off_actions_wait_visibly_and_go_out_once_on_return(
    desk: CommandLine, world: World
) -> None:
    lines = desk.free_lines("paid", 3)
    world.network(up=False)
    answer = desk.json("orders", "confirm", *lines, "--wait", "0.5")
    assert answer.status == 3
    assert {state for _, state in states(answer)} == {"ready"}
    (listed,) = desk.json("shops", "list").items
    assert listed["error"] is not None
    world.network(up=True)
    assert desk.json("sync").status == 0
    assert {state for item in desk.json("outbox", "list").items for state in [item["state"]]} == {
        "done"
    }
    assert sorted(str(row["line_no"]) for row in world.ledger(Verb.CONFIRM)) == sorted(lines)


def test_an_action_in_the_outbox_shows_its_sends(desk: CommandLine) -> None:
    desk("orders", "confirm", *desk.free_lines("paid", 1))
    (action,) = desk.json("outbox", "list", "--state", "done").items
    shown = desk.json("outbox", "show", str(action["action"])).json
    assert isinstance(shown, dict)
    assert [send["outcome"] for send in shown["sends"]] == ["taken"]


def test_a_waiting_action_can_be_cancelled(desk: CommandLine, world: World) -> None:
    answer = desk.json("orders", "confirm", *desk.free_lines("paid", 1), "--wait", "0")
    action = str(answer.items[0]["action"])
    assert states(desk.json("outbox", "cancel", action)) == [("confirm", "cancelled")]
    assert desk.json("outbox", "cancel", action).error["code"] == "wrong_state"
    assert world.ledger() == []


def asked_to_cancel(desk: CommandLine) -> str:
    """An accepted line whose buyer asks to cancel."""
    found = [o for o in desk.orders("--status", "accepted") if o["claim"] == "cancel.requested"]
    return str(found[0]["line_no"])


def test_a_cancel_request_holds_a_dispatch_until_the_seller_overrides(
    desk: CommandLine, world: World
) -> None:
    line_no = asked_to_cancel(desk)
    answer = desk.json("orders", "dispatch", line_no, *DISPATCH)
    (held,) = answer.items
    assert (answer.status, held["state"], held["reason"]) == (3, "held", "cancel_requested")
    assert world.ledger() == []
    released = desk.json("outbox", "release", str(held["action"]))
    assert (released.status, states(released)) == (0, [("dispatch", "done")])
    assert [row["line_no"] for row in world.ledger(Verb.DISPATCH)] == [line_no]


def test_a_granted_cancel_drops_the_dispatch_it_held(desk: CommandLine, world: World) -> None:
    line_no = asked_to_cancel(desk)
    (held,) = desk.json("orders", "dispatch", line_no, *DISPATCH).items
    (claim,) = desk.json("claims", "list", "--search", line_no).items
    assert desk.json("claims", "approve", str(claim["claim_no"])).status == 0
    dropped = desk.json("outbox", "show", str(held["action"])).json
    assert isinstance(dropped, dict)
    assert (dropped["state"], dropped["reason"]) == ("superseded", "claim_granted")
    assert world.ledger(Verb.DISPATCH) == []
