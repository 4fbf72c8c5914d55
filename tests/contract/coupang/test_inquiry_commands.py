"""`inquiries …` of the command line over a whole office on a sandbox Coupang."""

import json
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

import pytest

from seller_desktop.cli.main import run
from seller_desktop.domain.inquiry import InquiryState
from seller_desktop.sync.engine import Engine

from .office import CoupangOffice
from .stand import Stand
from .test_answers import rows, waiting
from .test_inquiries import ONLINE, TEXT, effects


@dataclass
class Program:
    """The command line's program: the office as it stands open."""

    desk: CoupangOffice

    def default_profile(self):
        return self.desk.office.paths.database.parent

    @contextmanager
    def open(self, _profile):
        yield self

    @property
    def office(self):
        return self.desk.office

    warnings = ()

    def make_engine(self) -> Engine:
        self.desk.restart()
        return self.desk.engine


@pytest.fixture
def desk(tmp_path):
    made = CoupangOffice(tmp_path, Stand(orders=240))
    yield made
    made.close()


@pytest.fixture
def told(desk, capfd):
    """Run a command; its status and what it printed as JSON."""

    def command(*arguments: str):
        status = run(["--json", "inquiries", *arguments], cast(Any, Program(desk)))
        return status, json.loads(capfd.readouterr().out)

    return command


def test_list_says_what_the_marketplace_says(desk, told):
    status, items = told("list")
    assert status == 0
    names = ("kind", "state", "asked_at", "respond_due_at", "answers")
    truth = {
        row["number"]: {name: row[name] for name in names} for row in desk.stand.view()["inquiries"]
    }
    assert {one["inquiry_no"]: {name: one[name] for name in names} for one in items} == truth
    _, answered = told("list", "--state", "answered", "--limit", "2")
    assert [one["state"] for one in answered] == ["answered", "answered"]


def test_answer_is_sent_and_shown(desk, told):
    row = waiting(desk, ONLINE, InquiryState.OPEN)
    status, outcome = told("answer", row.number, "--text", TEXT)
    assert status == 0
    assert [(one["inquiry_no"], one["verb"], one["state"]) for one in outcome] == [
        (row.number, "answer", "done")
    ]
    assert len(effects(desk.stand, row.number)) == 1
    desk.restart()
    desk.run(60)
    _, shown = told("show", row.number)
    assert (shown["state"], shown["answers"]) == ("answered", [TEXT])
    assert [message["side"] for message in shown["messages"]] == ["seller"]
    assert (status, told("answer", row.number, "--text", TEXT)[0]) == (0, 1)


def test_template_is_kept_filled_in_and_refused_where_nothing_fits(desk, told):
    assert told("templates", "save", "출고", "--text", "{buyer}님, {shop}입니다.")[0] == 0
    assert told("templates", "save", "번호", "--text", "주문 {order_no} 건입니다.")[0] == 0
    assert told("templates", "save", "x", "--text", "{price}")[1]["error"]["code"] == (
        "template_unknown_field"
    )
    found = [row for row in rows(desk) if row.kind is ONLINE and row.needs_seller]
    row = next(one for one in found if one.order_no is None)
    status, failed = told("answer", row.number, "--template", "번호")
    assert (status, failed["error"]["code"]) == (1, "answer_has_fields")
    assert told("answer", row.number, "--template", "출고")[0] == 0
    desk.restart()
    desk.run(60)
    assert told("show", row.number)[1]["answers"] == ["고객님, 가게입니다."]
    assert told("templates", "remove", "출고")[0] == 0
    assert [one["name"] for one in told("templates", "list")[1]] == ["번호"]
