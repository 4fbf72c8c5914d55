"""Five hundred changes arrive while the seller is in the middle of something."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.request import Request, urlopen

import pytest

from .conftest import Machine
from .hand import TypedWindow

CHANGES = 500
MEMO = "문 앞에 두고 문자"


@pytest.mark.slow
def test_selection_scroll_and_an_open_edit_stay_where_they_are(machine: Machine) -> None:
    (shop,) = machine.sandbox("--orders", "700", "--seed", "5")
    machine.add_shop(shop)
    machine.json("sync")
    window = TypedWindow(machine)
    window.press("Ctrl+2")
    window.reach("_StageTab")
    while window.press("Right")["table"]["stage"] != "all":
        pass
    window.reach("TableView")
    window.press("PgDown", "PgDown", "PgDown", "Space", "Down", "Space", "Up", "Up")
    window.press("Ctrl+M")
    before = window.write(MEMO)
    assert before["text"] == MEMO
    assert len(before["table"]["ticked"]) == 2
    arrived = 0
    while arrived < CHANGES:
        arrived += trade(machine, shop)
        window.rest()
    after = window.wait("new rows are listed", lambda now: now["table"]["rows"] > 0)
    assert after["table"]["rows"] > before["table"]["rows"]
    for kept in ("focus", "text", "page", "dialog"):
        assert after[kept] == before[kept], kept
    for kept in ("stage", "ticked", "current", "top"):
        assert after["table"][kept] == before["table"][kept], kept
    window.leave()


def trade(machine: Machine, shop: Mapping[str, object]) -> int:
    """Six hours pass at the marketplace and are synced; how many lines were new or changed."""
    body = json.dumps({"seconds": 6 * 3_600}).encode()
    headers = {"Content-Type": "application/json"}
    request = Request(f"{shop['control_url']}/tick", body, headers, method="POST")
    with urlopen(request) as answer:
        assert answer.status == 200
    (synced,) = machine.json("sync")["shops"]  # type: ignore[index]
    assert not synced["errors"]
    return int(synced["new"]) + int(synced["updated"])
