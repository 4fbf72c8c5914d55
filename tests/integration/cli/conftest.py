"""The command line on a real profile against a sandbox SmartStore over real sockets.

Commands run in this process, so that time-outs and settling times can be short; everything else
is as in a process of its own (`tests/e2e` starts real ones).
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from seller_desktop.actions.opening import ClosedProfile
from seller_desktop.app import CommandLineProgram, Core, build_core, closed_profile
from seller_desktop.cli.main import run
from seller_desktop.domain.action import Verb
from seller_desktop.marketplaces.contract import MarketplaceFacts
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.marketplaces.requests_http import RequestsHttp
from seller_desktop.sandbox.server import SandboxShop, start_sandbox
from seller_desktop.store.transaction import Connection
from seller_desktop.system.clock import SystemClock
from seller_desktop.system.keyring import Keyring, MemoryKeyring
from seller_desktop.system.paths import ProfilePaths

READ_S = 0.4
SETTLE_MS = 300


class QuickNaver(Naver):
    """SmartStore whose effects are settled within a moment."""

    @property
    def facts(self) -> MarketplaceFacts:
        facts = super().facts
        verbs = {verb: replace(one, settle_ms=SETTLE_MS) for verb, one in facts.verbs.items()}
        return replace(facts, verbs=verbs)


@dataclass
class Program(CommandLineProgram):
    """The program with a memory keyring, short time-outs, and what a test does at opening."""

    keyring: Keyring = field(default_factory=MemoryKeyring)
    on_write: str = ""

    @contextmanager
    def open(self, profile: Path) -> Iterator[Core]:
        core = build_core(ProfilePaths(profile), keyring=self.keyring)
        office = replace(
            core.office,
            registry=Registry({"naver": QuickNaver}, plug_ins=tuple),
            http=lambda url, plain: RequestsHttp(url, core.office.clock, read_s=READ_S),
        )
        if self.on_write:
            office.db.write(self._prepare)
        try:
            yield replace(core, office=office)
        finally:
            core.close()

    def closed(self, profile: Path) -> ClosedProfile:
        return closed_profile(ProfilePaths(profile), keyring=self.keyring)

    def _prepare(self, conn: Connection) -> None:
        conn.exec_driver_sql(self.on_write)

    def has_tray(self) -> bool | None:
        return None


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> object:
        return json.loads(self.out)

    @property
    def error(self) -> Mapping[str, object]:
        """The one problem a failed command prints."""
        body = self.json
        assert isinstance(body, dict), self.out
        error: Mapping[str, object] = body["error"]
        return error

    @property
    def items(self) -> Sequence[Mapping[str, object]]:
        body = self.json
        assert isinstance(body, list), self.out
        return body


@dataclass
class CommandLine:
    """Types commands at one profile."""

    profile: Path
    program: Program
    monkeypatch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[bytes]

    def __call__(self, *arguments: str, stdin: str = "") -> Answer:
        """Run a command as it is."""
        self.capture.readouterr()
        standard_input = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
        self.monkeypatch.setattr(sys, "stdin", standard_input)
        status = run(["--profile", str(self.profile), *arguments], self.program)
        out, err = self.capture.readouterr()
        return Answer(status, out.decode(), err.decode())

    def json(self, *arguments: str, stdin: str = "") -> Answer:
        """Run a command with `--json` behind it."""
        return self(*arguments, "--json", stdin=stdin)

    def orders(self, *arguments: str) -> Sequence[Mapping[str, object]]:
        return self.json("orders", "list", *arguments).items

    def free_lines(self, status: str, count: int) -> list[str]:
        """Line numbers of a status without a claim."""
        found = [str(o["line_no"]) for o in self.orders("--status", status) if o["claim"] is None]
        assert len(found) >= count, f"the world has too few {status} lines"
        return found[:count]


@dataclass
class World:
    """The control side of a sandbox shop."""

    shop: SandboxShop

    def get(self) -> dict[str, list[dict[str, object]]]:
        with urlopen(f"{self.shop.control_url}/world") as answer:
            world: dict[str, list[dict[str, object]]] = json.load(answer)
        return world

    def ledger(self, verb: Verb | None = None) -> list[dict[str, object]]:
        rows = self.get()["ledger"]
        return [row for row in rows if verb is None or row["verb"] == verb]

    def faults(self, *faults: Mapping[str, object]) -> None:
        self._post("faults", {"set": list(faults)})

    def network(self, *, up: bool) -> None:
        self._post("network", {"up": up})

    def tick(self, seconds: float) -> None:
        self._post("tick", {"seconds": seconds})

    def _post(self, what: str, body: object) -> None:
        url = f"{self.shop.control_url}/{what}"
        headers = {"Content-Type": "application/json"}
        request = Request(url, json.dumps(body).encode(), headers, method="POST")
        with urlopen(request) as answer:
            assert answer.status == 200


@pytest.fixture
def program() -> Program:
    return Program()


@pytest.fixture
def typed(
    tmp_path: Path,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> CommandLine:
    """The command line on a fresh profile, in English."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.delenv("SELLER_DESKTOP_KEYRING", raising=False)
    return CommandLine(tmp_path / "profile", program, monkeypatch, capfdbinary)


StartSandbox = Callable[..., list[SandboxShop]]


@pytest.fixture
def sandbox() -> Iterator[StartSandbox]:
    """Starts sandbox marketplaces that stop with the test."""
    running = []

    def start(**wishes: object) -> list[SandboxShop]:
        plain = {"marketplaces": ["naver"], "orders": 60, "seed": 7, "rate": False}
        values = plain | {"clock": SystemClock()} | wishes
        started = start_sandbox(**values)  # type: ignore[arg-type]
        running.append(started)
        return list(started.shops)

    yield start
    for one in running:
        one.stop()


@pytest.fixture
def shop(sandbox: StartSandbox) -> SandboxShop:
    return sandbox()[0]


@pytest.fixture
def world(shop: SandboxShop) -> World:
    return World(shop)


def add_shop(typed: CommandLine, shop: SandboxShop, name: str = "가게") -> Answer:
    """Add a sandbox shop as a seller does."""
    return typed.json(
        *("shops", "add", shop.marketplace, "--name", name, "--base-url", shop.base_url),
        stdin=json.dumps(shop.credentials),
    )


@pytest.fixture
def desk(typed: CommandLine, shop: SandboxShop) -> CommandLine:
    """A profile with a shop that was synced once."""
    assert add_shop(typed, shop).status == 0
    assert typed.json("sync").status == 0
    return typed


def cj_number(number: int) -> str:
    """An invoice number of CJ with its check digit; another for every number."""
    digits = f"65{number:09d}"
    return f"{digits}{int(digits[2:]) % 7}"


def environment(tmp_path: Path) -> dict[str, str]:
    """Variables of a process of its own: a file keyring, plain language, no screen."""
    return {
        **os.environ,
        "SELLER_DESKTOP_KEYRING": f"file:{tmp_path / 'keys.json'}",
        "LC_ALL": "C.UTF-8",
    }
