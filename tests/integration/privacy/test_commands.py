"""`privacy` and `export` as a seller types them."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from seller_desktop.actions import views
from seller_desktop.app import CommandLineProgram, Core
from seller_desktop.cli.main import run
from seller_desktop.domain.view import (
    Condition,
    ShownColumn,
    Sort,
    SortColumn,
    Stage,
    View,
    Wish,
)

from .conftest import CANARIES, Desk


@dataclass
class Program(CommandLineProgram):
    """The program on the profile of a desk that is open already."""

    desk: Desk

    @contextmanager
    def open(self, profile: Path) -> Iterator[Core]:
        assert profile == self.desk.folder
        yield self.desk.core


@dataclass
class Terminal:
    """Types a command and reads the answer."""

    desk: Desk
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str, status: int = 0) -> str:
        given = ["--profile", str(self.desk.folder), *arguments]
        assert run(given, Program(self.desk)) == status
        return self.capture.readouterr().out

    def json(self, *arguments: str, status: int = 0) -> object:
        return json.loads(self("--json", *arguments, status=status))


@pytest.fixture
def seller(desk: Desk, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(desk, capsys)


def test_a_purge_is_seen_before_done_and_after(desk: Desk, seller: Terminal) -> None:
    desk.read(desk.order("L1"))
    desk.pass_days(90)
    nothing = [{"kept": "inquiries", "count": 0}, {"kept": "unread", "count": 0}]
    due = [nothing[0], {"kept": "record", "count": 1}, nothing[1]]
    assert seller.json("privacy", "due") == due
    done = seller.json("privacy", "purge")
    assert isinstance(done, dict)
    assert (done["counts"], done["keep_days"]) == ({"record": 1}, 90)
    assert seller.json("privacy", "due") == nothing
    report = seller.json("privacy", "report")
    assert isinstance(report, dict)
    assert report["event_chain"] == report["access_chain"] == "whole"
    assert report["lines"] == {"record": 1}
    assert report["purges"] == [done]


def test_the_proof_is_readable_in_words(desk: Desk, seller: Terminal) -> None:
    desk.read(desk.order("L1"))
    seller("orders", "list", "--reveal")
    told = seller("privacy", "report")
    assert [canary for canary in CANARIES if canary in told] == []
    assert "90" in told


def test_accesses_are_listed_and_a_month_looked_through(desk: Desk, seller: Terminal) -> None:
    desk.read(desk.order("L1"))
    seller("orders", "list", "--reveal")
    records = seller.json("privacy", "access", "--month", "2026-11")
    assert isinstance(records, list)
    assert [(one["deed"], one["subject"]) for one in records] == [("list", "L1")]
    assert seller.json("privacy", "access", "--month", "2026-12") == []
    reviewed = seller.json("privacy", "review", "2026-11")
    assert isinstance(reviewed, dict)
    assert reviewed["records"] == 1
    seller("privacy", "review", "2026-13", status=1)


def test_keeping_longer_asks_for_a_reason(seller: Terminal) -> None:
    seller("privacy", "keep", "180", status=1)
    seller("privacy", "keep", "180", "--reason", "보증 수리")
    report = seller.json("privacy", "report")
    assert isinstance(report, dict)
    assert (report["keep_days"], report["keep_reason"]) == (180, "보증 수리")


def test_an_export_in_full_asks_for_a_reason(desk: Desk, seller: Terminal, tmp_path: Path) -> None:
    desk.read(desk.order("L1"))
    file = str(tmp_path / "orders.csv")
    seller("export", "orders", "--to", file, "--reveal", status=1)
    seller("export", "orders", "--to", file, "--reveal", "--reason", "택배사 대장")
    assert "옥채린" in Path(file).read_text("utf-8-sig")
    written = seller.json("export", "orders", "--to", file)
    assert written == {"file": file, "lines": 1, "full": False}
    assert "옥채린" not in Path(file).read_text("utf-8-sig")


def test_a_forgotten_pin_is_taken_away(seller: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    assert seller.json("privacy", "pin") == {"has_pin": False}
    monkeypatch.setattr("sys.stdin", io.StringIO("4711\n"))
    assert seller.json("privacy", "pin", "--set") == {"has_pin": True}
    assert seller.json("privacy", "pin", "--remove") == {"has_pin": False}


def test_a_view_is_listed_shown_and_exported(desk: Desk, seller: Terminal, tmp_path: Path) -> None:
    for number, amount in ((1, 90_000), (2, 24_900), (3, 70_000)):
        desk.read(desk.order(f"L{number}", amount=amount))
    dear = View(
        Stage.ALL,
        (Condition(Wish.AMOUNT, ("50000", "")),),
        sort=Sort(SortColumn.AMOUNT),
        columns=(ShownColumn("amount"),),
    )
    views.make(desk.core.office, "고가 주문", dear)
    listed = seller.json("views", "list")
    assert isinstance(listed, list)
    assert [(one["view"], one["stage"], one["lines"]) for one in listed] == [
        ("고가 주문", "all", 2)
    ]
    shown = seller.json("views", "show", "고가 주문")
    assert isinstance(shown, dict)
    assert (shown["sort"], shown["columns"]) == ("amount", ["amount"])
    orders = seller.json("orders", "list", "--view", "고가 주문")
    assert isinstance(orders, list)
    assert [one["line_no"] for one in orders] == ["L3", "L1"]
    seller("orders", "list", "--view", "고가 주문", "--search", "머그", status=2)
    seller("orders", "list", "--view", "없는 보기", status=1)
    file = str(tmp_path / "dear.csv")
    asked = ("export", "orders", "--to", file, "--view", "고가 주문", "--columns")
    seller(*asked, "bookkeeping")
    assert [line.split(",")[4] for line in Path(file).read_text("utf-8-sig").splitlines()[1:]] == [
        "L3",
        "L1",
    ]
    seller(*asked, "none of these", status=1)
    seller("views", "delete", "고가 주문")
    assert seller.json("views", "list") == []
