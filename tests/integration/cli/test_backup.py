"""Backups from the command line, against a sandbox: nothing is lost, nothing is sent twice."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.system.keyring import MemoryKeyring

from .conftest import CommandLine, World

PHRASE = json.dumps({"passphrase": "four words in a row"})
DISPATCH = ("--courier", "cj", "--invoice", "123456789011")


def make(desk: CommandLine) -> str:
    answer = desk.json("backup", "create")
    assert answer.status == 0
    body = answer.json
    assert isinstance(body, dict)
    return str(body["name"])


def test_a_backup_is_made_listed_and_proved(desk: CommandLine) -> None:
    name = make(desk)

    listed = desk.json("backup", "list").items
    proved = desk.json("backup", "verify", name)

    assert [(one["name"], one["trigger"], one["orders"]) for one in listed] == [
        (name, "asked", len(desk.orders()))
    ]
    assert proved.status == 0
    assert "made by you" in desk("backup", "list").out


def test_a_dispatch_that_was_sent_since_the_backup_is_not_sent_again(
    desk: CommandLine, world: World
) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    world.network(up=False)
    assert desk.json("orders", "dispatch", line_no, *DISPATCH, "--wait", "0").status == 3
    name = make(desk)
    world.network(up=True)
    assert desk.json("sync").status == 0
    assert len(world.ledger(Verb.DISPATCH)) == 1

    restored = desk.json("backup", "restore", name, "--yes")
    assert restored.status == 0
    synced = desk.json("sync")

    assert synced.status == 0
    assert len(world.ledger(Verb.DISPATCH)) == 1
    (action,) = desk.json("outbox", "list").items
    assert (action["verb"], action["state"]) == ("dispatch", "done")


def test_a_dispatch_that_was_never_sent_waits_for_a_decision(
    desk: CommandLine, world: World
) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    world.network(up=False)
    desk.json("orders", "dispatch", line_no, *DISPATCH, "--wait", "0")
    name = make(desk)
    world.network(up=True)

    desk.json("backup", "restore", name, "--yes")
    (action,) = desk.json("outbox", "list").items
    assert action["state"] == "unknown"
    desk.json("sync")

    assert world.ledger(Verb.DISPATCH) == []


def test_a_preview_says_what_would_be_and_changes_nothing(desk: CommandLine) -> None:
    name = make(desk)
    before = desk.orders()

    answer = desk.json("backup", "restore", name, "--preview")

    body = answer.json
    assert isinstance(body, dict)
    assert (body["orders"], body["newer_orders"], body["shops"]) == (len(before), 0, "가게")
    assert desk.json("backup", "list").items[0]["name"] == name


def test_a_restore_without_yes_is_not_done_for_a_script(desk: CommandLine) -> None:
    name = make(desk)

    answer = desk("backup", "restore", name)

    assert answer.status == 2
    assert "Say --yes" in answer.err
    assert len(desk.json("backup", "list").items) == 1


def test_an_unknown_name_is_refused(desk: CommandLine) -> None:
    answer = desk.json("backup", "restore", "office-20200101-000000-asked.db", "--yes")

    assert (answer.status, answer.error["code"]) == (1, "backup_missing")


def test_everything_moves_to_another_computer_but_the_secrets(
    desk: CommandLine, tmp_path: Path
) -> None:
    file = str(tmp_path / "move.sellerdesk")
    orders = desk.orders()
    assert desk.json("backup", "move-out", file, stdin=PHRASE).status == 0
    assert desk.json("shops", "list").items[0]["paused"] is True

    other = replace(
        desk,
        profile=tmp_path / "other",
        program=replace(desk.program, keyring=MemoryKeyring()),
    )
    assert other.json("backup", "move-in", file, "--yes", stdin=PHRASE).status == 0

    assert other.orders() == orders
    tested = other.json("shops", "test").json
    assert isinstance(tested, dict)
    assert tested["error"]["code"] == "shop_not_connected"


@pytest.mark.parametrize("typed_in", ["", "{}", '{"passphrase": 7}', "secret"])
def test_a_passphrase_comes_as_json_on_standard_input(
    desk: CommandLine, tmp_path: Path, typed_in: str
) -> None:
    answer = desk.json("backup", "move-out", str(tmp_path / "x"), stdin=typed_in)

    assert answer.status == 2
    assert not (tmp_path / "x").exists()


def test_a_damaged_database_is_made_anew(desk: CommandLine) -> None:
    make(desk)
    orders = desk.orders()
    database = desk.profile / "office.db"
    content = bytearray(database.read_bytes())
    content[60 * 4096 + 5] ^= 0xFF
    database.write_bytes(content)

    assert desk.json("backup", "rebuild", "--yes").status == 0
    assert desk.json("sync").status == 0

    assert desk.orders() == orders
    assert list(desk.profile.glob("office-damaged-*.db"))
