"""The outbox on the command line: another parcel, and an action told in full sentences."""

from __future__ import annotations

from seller_desktop.domain.action import Verb

from .conftest import CommandLine, World, cj_number


def a_waiting_dispatch(desk: CommandLine, line_no: str) -> str:
    """A dispatch within its undo window; its id."""
    options = ("--courier", "cj", "--invoice", cj_number(1), "--hold", "60", "--wait", "0")
    (item,) = desk.json("orders", "dispatch", line_no, *options).items
    return str(item["action"])


def test_another_parcel_takes_the_place_of_one_that_waits(desk: CommandLine, world: World) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    old = a_waiting_dispatch(desk, line_no)
    edited = desk.json("outbox", "edit", old, "--invoice", cj_number(2))
    (item,) = edited.items
    assert (edited.status, item["state"]) == (0, "done")
    assert [row["invoice_no"] for row in world.ledger(Verb.DISPATCH)] == [cj_number(2)]
    listed = {str(action["action"]): action for action in desk.json("outbox", "list").items}
    assert (listed[old]["state"], listed[old]["reason"]) == ("cancelled", "edited")
    assert listed[str(item["action"])]["replaces"] == old


def test_what_stands_against_another_parcel_is_said_and_changes_nothing(
    desk: CommandLine,
) -> None:
    action = a_waiting_dispatch(desk, desk.free_lines("accepted", 1)[0])
    assert desk("outbox", "edit", action).status == 2
    refused = desk.json("outbox", "edit", action, "--invoice", "12")
    assert (refused.status, refused.error["code"]) == (1, "invoice_format")
    same = desk.json("outbox", "edit", action, "--invoice", cj_number(1))
    assert same.error["code"] == "nothing_changed"
    (item,) = desk.json("outbox", "list").items
    assert item["state"] == "ready"


def test_an_action_is_told_in_sentences_with_every_send(desk: CommandLine) -> None:
    desk("orders", "confirm", *desk.free_lines("paid", 1))
    (action,) = desk.json("outbox", "list").items
    text = desk("outbox", "show", str(action["action"])).out
    assert "The marketplace took it." in text
    assert "\n1. 20" in text
    assert desk.json("outbox", "show", str(action["action"])).status == 0


def test_a_held_action_says_why_and_what_to_do(desk: CommandLine) -> None:
    asked = [o for o in desk.orders("--status", "accepted") if o["claim"] == "cancel.requested"]
    options = ("--courier", "cj", "--invoice", cj_number(1))
    (held,) = desk.json("orders", "dispatch", str(asked[0]["line_no"]), *options).items
    text = desk("outbox", "show", str(held["action"])).out
    assert "so it was held back. Decide on the cancel request." in text
