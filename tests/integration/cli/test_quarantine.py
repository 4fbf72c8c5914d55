"""`quarantine` and the report of `doctor`, on a profile whose marketplace sent odd answers."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from seller_desktop.sandbox.server import SandboxShop
from tests.integration.cli.conftest import CommandLine, StartSandbox, World, add_shop


@pytest.fixture
def shop(sandbox: StartSandbox) -> SandboxShop:
    """Large enough that every way of failing is met."""
    return sandbox(orders=160)[0]


@pytest.fixture
def odd(typed: CommandLine, shop: SandboxShop, world: World) -> CommandLine:
    """Some of the shop's orders could not be read."""
    world.faults({"name": "missing_fields"})
    assert add_shop(typed, shop).status == 0
    typed.json("sync")
    return typed


def unread(typed: CommandLine, *options: str) -> Sequence[object]:
    return [item["id"] for item in typed.json("quarantine", "list", *options).items]


def test_records_are_listed_by_place_never_by_content(odd: CommandLine) -> None:
    items = odd.json("quarantine", "list").items
    assert items
    assert all(item["line_no"] and item["cause"] for item in items)
    assert set(items[0]) == {
        *("id", "shop", "marketplace", "line_no", "cause", "has_answer"),
        *("first_seen_at", "last_tried_at", "tried_by", "checked"),
    }
    assert "Place" in odd("quarantine", "list").out


def test_the_answer_is_shown_on_wish_and_the_look_is_written_down(odd: CommandLine) -> None:
    first = odd.json("quarantine", "list").items[0]
    plain = odd.json("quarantine", "show", str(first["id"]))
    raw = odd.json("quarantine", "show", str(first["id"]), "--raw")
    assert isinstance(plain.json, dict)
    assert isinstance(raw.json, dict)
    assert "raw" not in plain.json
    assert str(first["line_no"]) in str(raw.json["raw"])
    with odd.program.open(odd.profile) as core, core.office.db.read() as conn:
        looks = conn.exec_driver_sql("SELECT deed, subject FROM access_record").fetchall()
    assert [tuple(look) for look in looks] == [("raw", first["line_no"])]


def test_what_is_asked_for_again_and_can_be_read_is_gone(odd: CommandLine, world: World) -> None:
    world.faults()
    answer = odd.json("quarantine", "retry")
    assert (answer.status, answer.items) == (0, [])
    truth = {line["line_no"] for line in world.get()["lines"]}
    assert {order["line_no"] for order in odd.orders()} == truth


def test_what_still_can_not_be_read_is_left_and_said(odd: CommandLine) -> None:
    before = set(unread(odd))
    answer = odd.json("quarantine", "retry", "--shop", "가게")
    assert answer.status == 3
    assert {item["id"] for item in answer.items} == set(unread(odd)) <= before


def test_what_was_checked_counts_no_more_and_is_kept(odd: CommandLine) -> None:
    first, *rest = unread(odd)
    (item,) = odd.json("quarantine", "checked", str(first)).items
    assert item["checked"] is True
    assert unread(odd) == rest
    assert set(unread(odd, "--all")) == {first, *rest}


@pytest.mark.parametrize("command", [["show", "999"], ["checked", "999"]])
def test_a_record_that_is_not_there_is_said(odd: CommandLine, command: list[str]) -> None:
    answer = odd.json("quarantine", *command)
    assert (answer.status, answer.error["code"]) == (1, "record_not_found")


def test_doctor_tells_how_many_there_are(odd: CommandLine) -> None:
    (finding,) = [one for one in odd.json("doctor").items if one["check"] == "quarantine"]
    assert finding["verdict"] == "warning"
    assert finding["params"] == {"count": len(unread(odd))}


def test_doctor_saves_a_report_and_lists_what_is_in_it(odd: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    items = odd.json("doctor", "--bundle", str(file)).items
    with zipfile.ZipFile(file) as packed:
        sizes = {one.filename: one.file_size for one in packed.infolist()}
    assert {str(item["name"]): item["size"] for item in items} == sizes
    assert {"about.txt", "checks.txt", "counts.txt"} <= set(sizes)


def test_doctor_shows_the_whole_report_before_anything_is_saved(
    odd: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "report.zip"
    out = odd("doctor", "--bundle", str(file), "--preview").out
    assert not file.exists()
    assert "== checks.txt" in out
    assert "quarantine: warning" in out
    shown = odd.json("doctor", "--preview").items
    assert {"about.txt", "counts.txt"} <= {item["name"] for item in shown}


def test_doctor_reports_on_a_profile_that_does_not_open(odd: CommandLine, tmp_path: Path) -> None:
    (odd.profile / "office.db").write_bytes(b"no database at all" * 500)
    file = tmp_path / "report.zip"
    assert odd.json("doctor", "--bundle", str(file)).status == 0
    with zipfile.ZipFile(file) as packed:
        checks = packed.read("checks.txt").decode()
    assert "failed" in checks
