"""The command line from an empty machine to the ledger, in real processes."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from .conftest import PROGRAM, Machine, end, lines_of, set_faults, world_of

WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError("no Qt on this machine")
sys.meta_path.insert(0, NoQt())
from seller_desktop.app import main
sys.exit(main(sys.argv[1:]))
"""


def without_local(items: list[dict[str, object]]) -> list[dict[str, object]]:
    return [{k: v for k, v in item.items() if k not in {"shop", "pending"}} for item in items]


def cj_number(number: int) -> str:
    digits = f"65{number:09d}"
    return f"{digits}{int(digits[2:]) % 7}"


@pytest.mark.slow
def test_a_thousand_orders_are_on_the_desk_line_for_line(machine: Machine) -> None:
    (shop,) = machine.sandbox("--marketplace", "naver", "--orders", "1000", "--seed", "7")
    machine.add_shop(shop)
    first = machine.json("sync")
    assert isinstance(first, dict)
    truth = world_of(shop)
    assert without_local(machine.items("orders", "list", "--reveal")) == truth["lines"]
    assert without_local(machine.items("claims", "list", "--reveal")) == truth["claims"]
    assert len(truth["lines"]) == first["shops"][0]["seen"] == 1000
    one, other = machine.folder / "one", machine.folder / "other"
    machine.json("doctor", "--dump", str(one))
    second = machine.json("sync")
    assert isinstance(second, dict)
    assert (second["shops"][0]["new"], second["shops"][0]["updated"]) == (0, 0)
    machine.json("doctor", "--dump", str(other))
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.slow
def test_twenty_commands_at_once_dispatch_each_line_once(machine: Machine) -> None:
    (shop,) = machine.sandbox("--orders", "400", "--seed", "7")
    machine.add_shop(shop)
    machine.json("sync")
    lines = machine.paid_lines()[:20]
    assert len(lines) == 20
    numbers = {line: cj_number(place) for place, line in enumerate(lines)}

    def dispatch(line: str) -> subprocess.CompletedProcess[str]:
        options = ("--courier", "cj", "--invoice", numbers[line], "--wait", "80", "--json")
        return machine.run("orders", "dispatch", line, *options)

    with ThreadPoolExecutor(10) as hands:
        answers = list(hands.map(dispatch, lines))
    assert [answer.returncode for answer in answers] == [0] * 20, [a.stdout for a in answers]
    ledger = world_of(shop)["ledger"]
    dispatched = [row for row in ledger if row["verb"] == "dispatch"]
    assert {row["line_no"]: row["invoice_no"] for row in dispatched} == numbers
    assert len(dispatched) == len([row for row in ledger if row["verb"] == "confirm"]) == 20


@pytest.mark.slow
def test_a_watching_process_sends_what_others_queue(machine: Machine) -> None:
    (shop,) = machine.sandbox("--orders", "60", "--seed", "7")
    machine.add_shop(shop)
    watch = machine.start("sync", "--watch", "--json")
    (first,) = lines_of(watch, 1)
    while "shops" not in json.loads(first):
        (first,) = lines_of(watch, 1)
    line = machine.paid_lines()[0]
    assert machine.run("orders", "confirm", line, "--json").returncode == 0
    assert machine.run("sync", "--json").returncode == 0
    refused = machine.run("sync", "--watch", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["error"]["code"]) == (
        1,
        "engine_elsewhere",
    )
    assert [row["line_no"] for row in world_of(shop)["ledger"]] == [line]
    status, _, err = end(watch, signal.SIGTERM)
    assert status == 0, err
    assert machine.run("orders", "confirm", machine.paid_lines()[0]).returncode == 0


@pytest.mark.slow
def test_a_killed_sync_loses_and_doubles_nothing(machine: Machine) -> None:
    (shop,) = machine.sandbox("--orders", "600", "--seed", "7")
    machine.add_shop(shop)
    set_faults(shop, {"name": "timeout_before", "path": "/query", "times": 1, "seconds": 2})
    for _ in range(4):
        victim = machine.start("sync", "--json")
        wait_for_growth(machine.profile / "office.db-wal", victim)
        victim.kill()
        victim.communicate()
    set_faults(shop)
    machine.json("sync")
    truth = world_of(shop)
    assert without_local(machine.items("orders", "list", "--reveal")) == truth["lines"]
    assert without_local(machine.items("claims", "list", "--reveal")) == truth["claims"]
    findings = {item["check"]: item["verdict"] for item in machine.items("doctor")}
    assert (findings["database"], findings["history"]) == ("ok", "ok")


@pytest.mark.slow
def test_a_killed_send_is_asked_about_and_stands_once(machine: Machine) -> None:
    (shop,) = machine.sandbox("--orders", "200", "--seed", "7")
    machine.add_shop(shop)
    machine.json("sync")
    lines = machine.paid_lines()[:5]
    set_faults(shop, {"name": "timeout_after", "path": "/confirm", "times": 1, "seconds": 20})
    victim = machine.start("orders", "confirm", *lines, "--json")
    wait_for_ledger(shop, 5, victim)
    victim.kill()
    victim.communicate()
    left = {str(item["state"]) for item in machine.items("outbox", "list")}
    assert left == {"sending"}
    assert machine.json("sync")
    assert {str(item["state"]) for item in machine.items("outbox", "list")} == {"done"}
    assert sorted(str(row["line_no"]) for row in world_of(shop)["ledger"]) == sorted(lines)


def wait_for_growth(file: Path, process: subprocess.Popen[str]) -> None:
    """Until the write-ahead log has grown, so that the kill falls into the work."""
    start = size_of(file)
    while process.poll() is None:
        size = size_of(file)
        if size > start + 100_000 or 0 < size < start:
            return


def size_of(file: Path) -> int:
    """Zero while there is no such file: it comes and goes with the database's last user."""
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def wait_for_ledger(shop: object, rows: int, process: subprocess.Popen[str]) -> None:
    """Until the marketplace has done so much."""
    assert isinstance(shop, dict)
    while len(world_of(shop)["ledger"]) < rows:
        assert process.poll() is None, "the command ended too early"


@pytest.mark.slow
def test_every_command_but_the_window_runs_without_qt(machine: Machine) -> None:
    (shop,) = machine.sandbox("--orders", "20")
    machine.add_shop(shop)
    for command in (["sync"], ["orders", "list"], ["doctor"], ["couriers", "list"], ["--help"]):
        ended = subprocess.run(
            [sys.executable, "-c", WITHOUT_QT, "--profile", str(machine.profile), *command],
            capture_output=True,
            text=True,
            check=False,
            env=machine.environment,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr


def test_without_qt_the_window_says_what_is_missing(machine: Machine) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, "--profile", str(machine.profile)],
        capture_output=True,
        text=True,
        check=False,
        env=machine.environment,
        timeout=60,
    )
    assert ended.returncode == 1
    assert "Qt" in ended.stderr


def test_the_way_to_the_window_imports_neither_click_nor_sqlalchemy(machine: Machine) -> None:
    machine.json("orders", "list")
    question = (
        "import sys; from pathlib import Path; from seller_desktop.app import build_core;"
        " from seller_desktop.system.paths import ProfilePaths;"
        f" core = build_core(ProfilePaths(Path({str(machine.profile)!r})));"
        " heavy = {'click', 'sqlalchemy', 'alembic', 'requests', 'werkzeug', 'PySide6'};"
        " print(sorted(heavy & set(sys.modules))); core.close()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", question],
        capture_output=True,
        text=True,
        check=True,
        env=machine.environment,
        timeout=60,
    )
    assert ended.stdout.strip() == "[]"


def test_without_a_keyring_nothing_is_made(machine: Machine) -> None:
    bare = {k: v for k, v in machine.environment.items() if k != "SELLER_DESKTOP_KEYRING"}
    ended = subprocess.run(
        [*PROGRAM, "--profile", str(machine.profile), "orders", "list", "--json"],
        capture_output=True,
        text=True,
        check=False,
        env={**bare, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
        timeout=60,
    )
    assert ended.returncode == 1
    assert json.loads(ended.stdout)["error"]["code"] in {"keyring_missing", "keyring_locked"}
    assert not (machine.profile / "office.db").exists()


def test_a_profile_of_a_key_file_is_not_opened_without_it(machine: Machine) -> None:
    machine.json("orders", "list")
    bare = {k: v for k, v in machine.environment.items() if k != "SELLER_DESKTOP_KEYRING"}
    ended = subprocess.run(
        [*PROGRAM, "--profile", str(machine.profile), "orders", "list", "--json"],
        capture_output=True,
        text=True,
        check=False,
        env=bare,
        timeout=60,
    )
    assert json.loads(ended.stdout)["error"]["code"] == "keyring_file_expected"


def test_a_key_file_is_warned_of_every_time(machine: Machine) -> None:
    ended = machine.run("orders", "list", "--json")
    assert json.loads(ended.stderr)["warning"]["code"] == "keyring_file_in_use"
    assert json.loads(ended.stdout) == []


def test_two_first_starts_at_once_make_one_profile(machine: Machine) -> None:
    with ThreadPoolExecutor(4) as hands:
        ended = list(hands.map(lambda _: machine.run("orders", "list", "--json"), range(4)))
    assert [one.returncode for one in ended] == [0] * 4, [one.stderr for one in ended]
    keys = json.loads((machine.folder / "keys.json").read_text())
    assert len(keys) == 1


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_sandbox_serves_until_it_is_interrupted(machine: Machine, how: signal.Signals) -> None:
    shops = machine.sandbox("--shops", "2", "--orders", "10", shops=2)
    assert [set(shop) for shop in shops] == [
        {"marketplace", "shop", "base_url", "credentials", "control_url"}
    ] * 2
    assert {shop["shop"] for shop in shops} == {"naver-1", "naver-2"}
    status, out, err = end(machine.running[-1], how)
    assert (status, out) == (0, ""), err


def test_a_sandbox_tells_a_port_that_is_taken_and_a_fault_nobody_knows(machine: Machine) -> None:
    (shop,) = machine.sandbox("--orders", "0")
    port = str(shop["base_url"]).split(":")[2].split("/")[0]
    taken = machine.run("sandbox", "--json", "--port", port)
    assert (taken.returncode, json.loads(taken.stdout)["error"]["code"]) == (1, "port_taken")
    assert machine.run("sandbox", "--faults", "gremlins").returncode == 2
    assert machine.run("sandbox", "--marketplace", "nowhere").returncode == 2
