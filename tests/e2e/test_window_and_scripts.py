"""The window and scripts on one profile at the same time, with the network and without."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from .conftest import PATIENCE_S, Machine, lines_of, world_of

ROOT = Path(__file__).resolve().parents[2]
COURIERS = (("cj", "CJ대한통운"), ("hanjin", "한진택배"))
CALM = ["fresh", "syncing"]


@dataclass(frozen=True)
class Parcel:
    """What a line is to be shipped with: the courier's code, its name, the number."""

    line_no: str
    courier: str
    courier_name: str
    invoice_no: str


@dataclass
class Window:
    """The desktop in a process of its own; it answers when it has done what it was asked for."""

    process: subprocess.Popen[str]

    def ask(self, deed: str, **wish: object) -> object:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": deed, **wish}) + "\n")
        self.process.stdin.flush()
        return self._answer()

    def shippable(self) -> list[str]:
        found = self.ask("shippable")
        assert isinstance(found, list)
        return found

    def ship(self, parcels: Sequence[Parcel]) -> None:
        rows = [[one.line_no, one.courier_name, one.invoice_no] for one in parcels]
        self.ask("ship", pasted=rows)

    def shows(self, pill: Sequence[str], *, waiting: int, lines: int) -> dict[str, object]:
        """What else is seen once the pill says this and so many lines are dashed."""
        seen = self.ask("await", pill=pill, waiting=waiting, pending=lines)
        assert isinstance(seen, dict)
        return seen

    def leave(self) -> None:
        """Quit; an error that nobody saw would be told now."""
        _, err = self.process.communicate(timeout=PATIENCE_S)
        assert self.process.returncode == 0, err

    def _answer(self) -> object:
        try:
            (line,) = lines_of(self.process, 1)
        except AssertionError:
            self.process.kill()
            pytest.fail(self.process.communicate()[1], pytrace=False)
        return json.loads(line)


@pytest.fixture
def open_window(machine: Machine) -> Callable[[], Window]:
    """Opens the desktop on the machine's profile."""

    def start() -> Window:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.window", str(machine.profile)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=machine.environment,
        )
        machine.running.append(process)
        window = Window(process)
        assert window._answer() == "open"
        return window

    return start


def parcels_for(lines: Sequence[str]) -> list[Parcel]:
    """A parcel with a number of its own for each line, both couriers in turn."""
    made = []
    for place, line in enumerate(lines):
        code, name = COURIERS[place % 2]
        digits = f"65{place:09d}"
        made.append(Parcel(line, code, name, f"{digits}{int(digits[2:]) % 7}"))
    return made


def dispatch(machine: Machine, parcel: Parcel, wait_s: int) -> subprocess.CompletedProcess[str]:
    return machine.run(
        *("orders", "dispatch", parcel.line_no, "--json", "--wait", str(wait_s)),
        *("--courier", parcel.courier, "--invoice", parcel.invoice_no),
    )


def set_network(shop: Mapping[str, object], *, up: bool) -> None:
    headers = {"Content-Type": "application/json"}
    body = json.dumps({"up": up}).encode()
    request = Request(f"{shop['control_url']}/network", body, headers, method="POST")
    with urlopen(request) as answer:
        assert answer.status == 200


def assert_each_stands_once(shop: Mapping[str, object], parcels: Sequence[Parcel]) -> None:
    """Every line confirmed once and dispatched once, with its courier and number."""
    ledger = world_of(shop)["ledger"]
    confirmed = [row["line_no"] for row in ledger if row["verb"] == "confirm"]
    assert sorted(map(str, confirmed)) == sorted(one.line_no for one in parcels)
    sent = [
        (str(row["line_no"]), str(row["courier"]), str(row["invoice_no"]))
        for row in ledger
        if row["verb"] == "dispatch"
    ]
    assert sorted(sent) == sorted((p.line_no, p.courier, p.invoice_no) for p in parcels)
    assert len(ledger) == 2 * len(parcels)


def outbox_states(machine: Machine) -> list[str]:
    return [str(item["state"]) for item in machine.items("outbox", "list")]


def assert_nothing_is_open(machine: Machine, window: Window) -> None:
    """Neither in the window, which comes to show it by itself, nor in the outbox."""
    seen = window.shows(CALM, waiting=0, lines=0)
    assert seen == {"strip": False, "attention": 0, "dialogs": []}
    ends = {(item["state"], item["reason"]) for item in machine.items("outbox", "list")}
    assert ends == {("done", None)}


@pytest.mark.slow
def test_eighty_lines_of_the_window_and_twenty_of_scripts_stand_once_each(
    machine: Machine, open_window: Callable[[], Window]
) -> None:
    (shop,) = machine.sandbox("--marketplace", "naver", "--orders", "1400", "--seed", "7")
    machine.add_shop(shop)
    machine.json("sync")
    window = open_window()
    parcels = parcels_for(window.shippable()[:100])
    assert len(parcels) == 100
    by_hand, by_script = parcels[:80], parcels[80:]
    with ThreadPoolExecutor(20) as scripts:
        running = [scripts.submit(dispatch, machine, one, 80) for one in by_script]
        window.ask("confirm", lines=[one.line_no for one in by_hand])
        window.ship(by_hand)
        answers = [one.result() for one in running]
    assert [answer.returncode for answer in answers] == [0] * 20, [a.stdout for a in answers]
    assert_nothing_is_open(machine, window)
    assert_each_stands_once(shop, parcels)
    window.leave()


@pytest.mark.slow
def test_what_is_queued_without_network_waits_visibly_and_goes_out_once(
    machine: Machine, open_window: Callable[[], Window]
) -> None:
    (shop,) = machine.sandbox("--marketplace", "naver", "--orders", "400", "--seed", "7")
    machine.add_shop(shop)
    machine.json("sync")
    window = open_window()
    parcels = parcels_for(window.shippable()[:20])
    assert len(parcels) == 20
    set_network(shop, up=False)
    with ThreadPoolExecutor(4) as scripts:
        running = [scripts.submit(dispatch, machine, one, 0) for one in parcels[16:]]
        window.ship(parcels[:16])
        assert all(one.result().stdout for one in running)
    seen = window.shows(["offline"], waiting=40, lines=20)
    assert seen == {"strip": True, "attention": 0, "dialogs": []}
    # A look may fall into one of the tries that the engine makes every few seconds.
    assert any(outbox_states(machine) == ["ready"] * 40 for _ in range(5))
    assert world_of(shop)["ledger"] == []
    set_network(shop, up=True)
    assert_nothing_is_open(machine, window)
    assert_each_stands_once(shop, parcels)
    window.leave()


@pytest.mark.slow
def test_a_second_start_of_the_program_shows_the_hidden_window_and_ends(
    machine: Machine, open_window: Callable[[], Window]
) -> None:
    (shop,) = machine.sandbox("--orders", "60", "--seed", "7")
    machine.add_shop(shop)
    machine.json("sync")
    window = open_window()
    window.ask("hide")
    second = machine.run()
    assert (second.returncode, second.stdout) == (0, ""), second.stderr
    window.ask("await shown")
    window.leave()
