"""The program as processes of its own: what is typed, what is printed, what is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

PROGRAM = (sys.executable, "-m", "seller_desktop")
PATIENCE_S = 90
NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY")


@dataclass
class Machine:
    """A user's machine: one profile, a file keyring, plain language, no screen."""

    folder: Path
    running: list[subprocess.Popen[str]] = field(default_factory=list)

    @property
    def profile(self) -> Path:
        return self.folder / "profile"

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in NO_SCREEN}
        return {
            **kept,
            "SELLER_DESKTOP_KEYRING": f"file:{self.folder / 'keys.json'}",
            "LC_ALL": "C.UTF-8",
            "PYTHONWARNINGS": "error",
        }

    def run(
        self, *arguments: str, stdin: str = "", patience_s: float = PATIENCE_S
    ) -> subprocess.CompletedProcess[str]:
        """Type a command and wait for its end."""
        return subprocess.run(
            [*PROGRAM, "--profile", str(self.profile), *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            env=self.environment,
            timeout=patience_s,
        )

    def json(self, *arguments: str, stdin: str = "") -> object:
        """What a command that must succeed prints."""
        ended = self.run(*arguments, "--json", stdin=stdin)
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return json.loads(ended.stdout)

    def items(self, *arguments: str) -> list[dict[str, object]]:
        found = self.json(*arguments)
        assert isinstance(found, list)
        return found

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Type a command and leave it running."""
        process = subprocess.Popen(
            [*PROGRAM, "--profile", str(self.profile), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment,
        )
        self.running.append(process)
        return process

    def sandbox(self, *arguments: str, shops: int = 1) -> list[Mapping[str, object]]:
        """Start sandbox marketplaces; what they print once they listen."""
        plain = ("--marketplace", "naver", "--rate", "off")
        process = self.start("sandbox", "--json", *plain, *arguments)
        return [json.loads(line) for line in lines_of(process, shops)]

    def add_shop(self, shop: Mapping[str, object], name: str = "가게") -> None:
        self.json(
            *("shops", "add", str(shop["marketplace"]), "--name", name),
            *("--base-url", str(shop["base_url"])),
            stdin=json.dumps(shop["credentials"]),
        )

    def paid_lines(self) -> list[str]:
        """Lines that can be sent: a gift is nobody's before its receiver says where to."""
        orders = self.items("orders", "list", "--status", "paid")
        ready = [o for o in orders if o["claim"] is None and o["receiver"]]
        return [str(order["line_no"]) for order in ready]

    def stop(self) -> None:
        for process in self.running:
            if process.poll() is None:
                process.kill()
            with suppress(subprocess.TimeoutExpired):
                process.communicate(timeout=PATIENCE_S)


def lines_of(process: subprocess.Popen[str], count: int) -> Sequence[str]:
    """The next lines a process prints; one that prints too little is ended, and that fails."""
    assert process.stdout is not None
    alarm = threading.Timer(PATIENCE_S, process.kill)
    alarm.start()
    try:
        found = [process.stdout.readline() for _ in range(count)]
    finally:
        alarm.cancel()
    assert all(found), "the process printed too little"
    return found


def world_of(shop: Mapping[str, object]) -> dict[str, list[dict[str, object]]]:
    with urlopen(f"{shop['control_url']}/world") as answer:
        world: dict[str, list[dict[str, object]]] = json.load(answer)
    return world


def set_faults(shop: Mapping[str, object], *faults: Mapping[str, object]) -> None:
    body = json.dumps({"set": list(faults)}).encode()
    headers = {"Content-Type": "application/json"}
    request = Request(f"{shop['control_url']}/faults", body, headers, method="POST")
    with urlopen(request) as answer:
        assert answer.status == 200


def end(process: subprocess.Popen[str], how: signal.Signals) -> tuple[int, str, str]:
    """Send a signal; the status and what was still printed."""
    process.send_signal(how)
    out, err = process.communicate(timeout=PATIENCE_S)
    return process.returncode, out, err


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path)
    yield made
    made.stop()
