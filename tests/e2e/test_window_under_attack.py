"""A compressed day of trade with every fault there is, and a seller who never rests: the window
stays free, and in the end it shows what stands at the marketplace.

`ATTACK_ROUNDS` and `ATTACK_SEED` make it longer, or another one.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import NoReturn
from urllib.request import Request, urlopen

import pytest

from seller_desktop.sandbox.faults import FAULT_NAMES

from .conftest import Machine, set_faults, world_of

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "tests.e2e.attacked_window"
ROUNDS = int(os.environ.get("ATTACK_ROUNDS", "30"))
SEED = int(os.environ.get("ATTACK_SEED", "7"))
GESTURES = 4
DAY_S = 86_400
ONCE = ("confirm", "dispatch", "cancel", "approve", "reject", "collected", "redeliver")
FINAL = ("done", "rejected", "superseded", "cancelled")
PATIENCE_S = 180
REST_S = 300
MOVED = ("new", "updated", "sent", "errors")
LATE_S = 5

Shop = Mapping[str, object]
Items = Sequence[Mapping[str, object]]


class AttackedWindow:
    """The window's process, asked in lines of JSON."""

    def __init__(self, machine: Machine, seed: int, *how: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", PROGRAM, str(machine.profile), str(seed), *how],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=machine.environment,
        )
        machine.running.append(self._process)
        assert self._answer() == "open"

    def ask(self, deed: str, **wish: object) -> object:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps({"do": deed, **wish}) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            self._fail("it is gone")
        return self._answer()

    def leave(self) -> None:
        """Quit; an error that nobody saw would be told now."""
        try:
            _, err = self._process.communicate(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._fail("it does not end")
        assert self._process.returncode == 0, err

    def _answer(self) -> object:
        """The next line. One that does not come in time ends the process, and that fails."""
        stdout = self._process.stdout
        assert stdout is not None
        alarm = threading.Timer(PATIENCE_S, self._process.send_signal, [signal.SIGABRT])
        alarm.start()
        line = stdout.readline()
        alarm.cancel()
        if not line:
            self._fail("no answer")
        return json.loads(line)

    def _fail(self, why: str) -> NoReturn:
        """The process says where each of its threads stands."""
        self._process.send_signal(signal.SIGABRT)
        with suppress(BrokenPipeError):
            assert self._process.stdin is not None
            self._process.stdin.close()
        self._process.stdin = None
        told = self._process.communicate()[1]
        pytest.fail(f"{why}, status {self._process.returncode}\n{told}", pytrace=False)


class Attack:
    """What is done to the shops, a round at a time: each fault alone, then some together, the
    network cut now and then, and all along the world trades."""

    def __init__(self, shops: Sequence[Shop], rounds: int, seed: int) -> None:
        self._shops = shops
        self._chance = Random(seed)
        self._seconds = DAY_S / rounds
        self._single = list(FAULT_NAMES)
        self._chance.shuffle(self._single)

    def strike(self) -> list[str]:
        """Another round; what is wrong in it."""
        down = self._chance.random() < 0.15
        names = self._names()
        for shop in self._shops:
            set_faults(shop)  # people act by the right clock
            control(shop, "tick", seconds=self._seconds)
            set_faults(shop, *map(self._fault, names))
            control(shop, "network", up=not down)
        return [*names, *(["no network"] if down else [])]

    def relent(self) -> None:
        """Nothing is wrong any more, and nobody trades."""
        for shop in self._shops:
            set_faults(shop)
            control(shop, "network", up=True)

    def _names(self) -> list[str]:
        if self._single:
            return [self._single.pop()]
        return self._chance.sample(FAULT_NAMES, self._chance.randint(0, 4))

    def _fault(self, name: str) -> Mapping[str, object]:
        fault: dict[str, object] = {"name": name, "times": self._chance.randint(1, 3)}
        return fault | ({"seconds": LATE_S} if name == "late_change" else {})


def control(shop: Shop, what: str, **body: object) -> None:
    headers = {"Content-Type": "application/json"}
    data = json.dumps(body).encode()
    request = Request(f"{shop['control_url']}/{what}", data, headers, method="POST")
    with urlopen(request) as answer:
        assert answer.status == 200


def told(window: AttackedWindow) -> Mapping[str, object]:
    """What the watchdog and the seller saw since the last look."""
    report = window.ask("report")
    assert isinstance(report, dict)
    sys.stdout.write(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    return report


def rest(machine: Machine, shops: Sequence[Shop]) -> None:
    """Sync until a round brings nothing new, sends nothing, leaves nothing that it could, and the
    desk is equal to the world. What a fault hid or delays may take its time."""
    patience = time.monotonic() + REST_S
    while True:
        synced = machine.json("sync")
        assert isinstance(synced, dict)
        left = {
            "rounds": [one for one in synced["shops"] if any(map(one.get, MOVED))],
            "sendable": sendable(machine.items("outbox", "list")),
            "differences": all_differences(machine, shops),
        }
        if not any(left.values()):
            return
        if time.monotonic() > patience:
            pytest.fail(f"no rest: {left}")


def all_differences(machine: Machine, shops: Sequence[Shop]) -> list[str]:
    """What the desk shows otherwise than it stands at the marketplaces."""
    worlds = [world_of(shop) for shop in shops]
    found = []
    for kind, noun in (("lines", "orders"), ("claims", "claims")):
        truth = [item for world in worlds for item in world[kind]]
        found += differences(machine.items(noun, "list", "--reveal"), truth)
    return found


def is_due(action: Mapping[str, object]) -> bool:
    """Whether it waits for no moment that it names."""
    return datetime.fromisoformat(str(action["not_before"])) <= datetime.now(UTC)


def sendable(actions: Items) -> Items:
    """What should be on its way: nothing earlier on its lines waits for anything."""
    blocked: set[str] = set()
    found = []
    for action in sorted(actions, key=lambda one: str(one["created_at"])):
        lines = set(map(str, action["line_nos"]))  # type: ignore[call-overload]
        if action["state"] in ("ready", "sending") and not lines & blocked and is_due(action):
            found.append(action)
        if action["state"] not in FINAL:
            blocked |= lines
    return found


def differences(shown: Items, truth: Items) -> list[str]:
    """What only one of both has; what is ours alone is left out."""
    ours, theirs = ({_remote(item) for item in items} for items in (shown, truth))
    return [f"shown {one}" for one in ours - theirs] + [f"truth {one}" for one in theirs - ours]


def _remote(item: Mapping[str, object]) -> str:
    known = {key: value for key, value in item.items() if key not in {"shop", "pending"}}
    return json.dumps(known, sort_keys=True, ensure_ascii=False)


def twice(ledger: Sequence[Mapping[str, object]]) -> list[tuple[object, ...]]:
    """What took effect more than once although it can only once."""
    effects = Counter(
        (row["verb"], row["line_no"], row["claim_no"]) for row in ledger if row["verb"] in ONCE
    )
    return [effect for effect, count in effects.items() if count > 1]


@pytest.fixture
def shops(machine: Machine) -> list[Shop]:
    """Two shops with some history, known to the profile."""
    made = machine.sandbox("--orders", "400", "--shops", "2", "--seed", str(SEED), shops=2)
    for number, shop in enumerate(made):
        machine.add_shop(shop, f"가게 {number}")
    machine.json("sync")
    return made


@pytest.mark.slow
@pytest.mark.long(seconds=90)
@pytest.mark.timeout(600 + 30 * ROUNDS)
def test_under_every_fault_the_window_stays_free_and_ends_equal_to_the_world(
    machine: Machine, shops: list[Shop]
) -> None:
    window = AttackedWindow(machine, SEED)
    attack = Attack(shops, ROUNDS, SEED)
    window.ask("begin")
    started = told(window)
    for _ in range(ROUNDS):
        attack.strike()
        window.ask("work", gestures=GESTURES)
    attack.relent()
    window.ask("stop")
    rest(machine, shops)
    untold = window.ask("show the rest")
    report = told(window)
    window.leave()
    worlds = [world_of(shop) for shop in shops]
    assert [twice(world["ledger"]) for world in worlds] == [[], []]
    assert untold == []
    assert (started["calls"], report["calls"], report["long_turns"]) == ([], [], [])
    assert sum(len(world["ledger"]) for world in worlds) > ROUNDS


@pytest.mark.slow
@pytest.mark.long(seconds=60)
@pytest.mark.timeout(600 + 30 * ROUNDS)
def test_a_fickle_seller_neither_stops_nor_breaks_the_window(
    machine: Machine, shops: list[Shop]
) -> None:
    """Another language, look or size of the text makes every widget anew: that may take longer."""
    window = AttackedWindow(machine, SEED, "fickle")
    window.ask("begin")
    for _ in range(ROUNDS):
        for shop in shops:
            control(shop, "tick", seconds=DAY_S / ROUNDS)
        window.ask("work", gestures=GESTURES)
    window.ask("stop")
    report = told(window)
    window.leave()
    assert report["calls"] == []
