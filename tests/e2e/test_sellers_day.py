"""A seller's day from the first sync to the tray, without a mouse."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from .conftest import PATIENCE_S, Machine, world_of
from .hand import Sight, TypedWindow

CLAIMS = 5
ANSWERS = 3
PARCELS = 50


@pytest.mark.slow
def test_a_days_work_is_done_by_keyboard_alone(machine: Machine) -> None:
    (shop,) = machine.sandbox("--orders", "900", "--seed", "11")
    machine.add_shop(shop)
    machine.json("sync")
    window = TypedWindow(machine)
    window.press("F5")
    decide_claims(window, CLAIMS)
    confirm_all(window)
    settle(machine)
    sent = dispatch_all(window)
    assert sent >= PARCELS
    answer_inquiries(window, ANSWERS)
    stand = settle(machine)
    ledger = Counter(row["verb"] for row in world_of(shop)["ledger"])
    assert stand["approve", "done"] == ledger["approve"] == CLAIMS
    assert stand["answer", "done"] == ledger["answer"] == ANSWERS
    assert stand["confirm", "done"] == ledger["confirm"]
    assert stand["dispatch", "done"] == ledger["dispatch"]
    # a buyer who wants to cancel is asked for before the parcel leaves
    assert stand["dispatch", "done"] + stand["dispatch", "held"] == sent
    snooze_an_alert(window)
    file = machine.folder / "day.xlsx"
    export(window, file)
    assert rows_of(file) == 1 + len(machine.items("orders", "list"))
    close_and_reopen(machine, window)
    window.leave()


def decide_claims(window: TypedWindow, wanted: int) -> None:
    """Approve what can be approved: one key opens the question, two answer it."""
    window.press("Ctrl+3")
    decided = 0
    for _ in range(60):
        if decided == wanted:
            return
        if window.press("A")["dialog"] == "DecisionDialog":
            window.press("Tab", "Space")
            decided += 1
        else:
            window.press("J")
    pytest.fail(f"{decided} claims could be approved")


def confirm_all(window: TypedWindow) -> None:
    window.press("Ctrl+1", "Ctrl+Shift+Return")


def dispatch_all(window: TypedWindow) -> int:
    """Every confirmed order gets a number of the pasted column; how many were sent."""
    show_stage(window, "accepted")
    window.press("Ctrl+A")
    assert window.press("Ctrl+D")["dialog"] == "DispatchDialog"
    column = "\n".join(f"CJ대한통운\t{invoice_no(place)}" for place in range(300))
    seen = window.paste(column)
    sent = number_in(seen, r"(\d+)건을 발송처리합니다")
    window.press("Ctrl+Return")
    return sent


def show_stage(window: TypedWindow, stage: str) -> None:
    """A tab of the orders, and the focus in its list."""
    window.press("Ctrl+2")
    window.reach("_StageTab")
    window.press(*["Left"] * 9)
    while window.press("Right")["table"]["stage"] != stage:
        pass
    window.reach("TableView")
    window.wait("it is listed", lambda seen: seen["table"]["rows"])


def answer_inquiries(window: TypedWindow, wanted: int) -> None:
    window.press("Ctrl+4")
    for _ in range(wanted):
        assert window.press("Return")["focus"] == "answer_edit"
        window.write("안녕하세요. 오늘 출고해 드리겠습니다. 감사합니다.")
        assert window.press("Ctrl+Return")["focus"] == "InquiryList"


def snooze_an_alert(window: TypedWindow) -> None:
    """The newest goes away for a quarter of an hour: S asks for how long."""
    seen = window.press("Ctrl+Shift+N")
    assert seen["focus"] == "alerts_list"
    new = number_in(seen, r"새 것 (\d+)")
    left = window.press("S", "Down", "Return")
    assert f"새 것 {new}" not in left["words"]
    window.press("Esc")


def export(window: TypedWindow, file: Path) -> None:
    """Every order, as a workbook."""
    show_stage(window, "all")
    window.press("Ctrl+Shift+E")
    window.wait("what to write is asked", lambda seen: seen["dialog"] == "ExportDialog")
    window.press("Return")
    window.wait("where to is asked", lambda seen: seen["dialog"] == "QFileDialog")
    window.press("Ctrl+A")
    window.write(str(file))
    window.press("Return")
    window.wait("the file is there", lambda _: file.exists())


def rows_of(file: Path) -> int:
    with zipfile.ZipFile(file) as packed:
        return packed.read("xl/worksheets/sheet1.xml").count(b"<row ")


def close_and_reopen(machine: Machine, window: TypedWindow) -> None:
    """Closing leaves it in the tray; whoever starts it again gets this one."""
    window.press("Ctrl+W")
    window.wait("the window is gone", lambda seen: not seen["visible"])
    again = machine.start()
    assert again.wait(PATIENCE_S) == 0
    window.wait("the window is back", lambda seen: seen["visible"])


def settle(machine: Machine) -> Counter[tuple[str, str]]:
    """Until nothing is on its way any more; how many actions of each verb stand in which state."""
    for _ in range(20):
        machine.json("sync")
        outbox = machine.items("outbox", "list")
        stand = Counter((str(one["verb"]), str(one["state"])) for one in outbox)
        if not any(state in ("ready", "sending", "unknown") for _, state in stand):
            return stand
    pytest.fail(f"still on its way: {stand}")


def invoice_no(place: int) -> str:
    digits = f"65{place:09d}"
    return f"{digits}{int(digits[2:]) % 7}"


def number_in(seen: Sight, pattern: str) -> int:
    found = re.search(pattern, "\n".join(seen["words"]))
    assert found is not None, seen["words"]
    return int(found[1])
