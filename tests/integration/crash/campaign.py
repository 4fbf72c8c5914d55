"""One profile and one sandbox through a row of lives, each ended by a kill."""

from __future__ import annotations

import json
import os
import random
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from urllib.request import Request, urlopen

from seller_desktop.actions.key_change import STEPS
from seller_desktop.sandbox.server import Sandbox, SandboxShop, start_sandbox
from seller_desktop.store.connection import RawConnection, Role, connect
from seller_desktop.system.clock import SystemClock
from seller_desktop.system.paths import ProfilePaths

from .inspection import Leaving, Remains, Row, check_rest, inspect, key_of
from .points import Point

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 400.0
_GLANCE_S = 0.001
_ORDERS = 500
_FAULTS = ("reset_before", "reset_after", "timeout_after", "timeout_late", "server_error")
_WAITS: Mapping[str, float] = {Point.ANY_TIME: 0.7, Point.OPENING: 0.45}
_NTH: Mapping[str, int] = {
    Point.BEFORE_SEND: 4,
    Point.AFTER_SEND: 4,
    Point.BEFORE_COMMIT: 25,
    Point.AFTER_COMMIT: 25,
    Point.RECOVERING: 1,
    Point.MIGRATION: 4,
    Point.REKEY: len(STEPS),
}


class Restless(AssertionError):
    """A child said or did what no child should."""


@dataclass
class Child:
    """A process and what it has told so far."""

    process: subprocess.Popen[bytes]
    told: list[list[object]] = field(default_factory=list)
    _rest: bytes = b""

    def wait_for(self, *words: str) -> str | None:
        """Read until one of the words is told; None at the end of the output."""
        deadline = time.monotonic() + PATIENCE_S
        met = 0
        while True:
            for word, *_ in self.told[met:]:
                met += 1
                if word in words:
                    return str(word)
            if not self._read(deadline - time.monotonic()):
                return None

    def run_for(self, seconds: float) -> None:
        """Let it live a while longer."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0 and self._ready(left):
            if not self._take():
                return

    def kill(self) -> None:
        """End it as the power button does, then read what it had told."""
        self.process.kill()
        while self._take():
            pass
        self.process.wait()
        self._out.close()

    @property
    def _out(self) -> IO[bytes]:
        assert self.process.stdout is not None
        return self.process.stdout

    def of(self, word: str) -> list[list[object]]:
        """Everything told under a word."""
        return [facts for name, *facts in self.told if name == word]

    def _read(self, seconds: float) -> bool:
        if not self._ready(seconds):
            raise Restless(f"nothing told in time; last: {self.told[-3:]}")
        return self._take()

    def _ready(self, seconds: float) -> bool:
        return bool(select.select([self._out], [], [], max(0.0, seconds))[0])

    def _take(self) -> bool:
        """Read what is there; False at the end. Half a line at the end was never told."""
        part = os.read(self._out.fileno(), 65_536)
        *lines, self._rest = (self._rest + part).split(b"\n")
        self.told += [json.loads(line) for line in lines]
        return bool(part)


class Campaign:
    """Kills by plan. `kills` counts how many at each point."""

    def __init__(self, folder: Path, seed: str) -> None:
        self._profile = folder / "profile"
        self._keys = folder / "keys.json"
        self._copies = folder / "copy"
        self._copies.mkdir()
        self._errors = folder / "errors.txt"
        self._seed = seed
        self._rng = random.Random(seed)
        self._acknowledged: set[str] = set()
        self._left: list[Leaving] = []
        self._ledger: Sequence[Row] = ()
        self._child: Child | None = None
        self._shop: SandboxShop | None = None
        self._lives = 0
        self.kills: Counter[Point] = Counter()
        self.acknowledged = 0
        self.effects = 0

    def run(self, points: Sequence[Point]) -> None:
        """Kill once at each of these points, look each time, and come to rest at the end.

        Raises AssertionError with the seed for whatever does not hold.
        """
        with start_sandbox(
            marketplaces=["naver"],
            orders=_ORDERS,
            seed=self._rng.randrange(10_000),
            rate=False,
            clock=SystemClock(),
        ) as sandbox:
            try:
                self._run(sandbox, points)
            except AssertionError as error:
                errors = self._errors.read_text() if self._errors.exists() else ""
                raise AssertionError(
                    f"seed {self._seed}, life {self._lives}: {error}\n{errors}"
                ) from error
            finally:
                if self._child is not None and self._child.process.poll() is None:
                    self._child.kill()

    def _run(self, sandbox: Sandbox, points: Sequence[Point]) -> None:
        self._shop = sandbox.shops[0]
        for _ in range(points.count(Point.FIRST_START)):
            self._kill_first_start()
        self._live("setup")
        for point in points:
            if point is Point.FIRST_START:
                continue
            self._prepare_world()
            self._one_life(point)
            self._look()
        self._finish()

    def _one_life(self, point: Point) -> None:
        if point is Point.ANY_TIME:
            child = self._start("trade")
            child.wait_for("ready")
            child.run_for(self._rng.uniform(0.0, _WAITS[point]))
            self._killed(child, point)
        elif point is Point.OPENING:
            child = self._start("trade")
            child.wait_for("born")
            child.run_for(self._rng.uniform(0.0, _WAITS[point]))
            self._killed(child, point)
        elif point is Point.MIGRATION_COPY:
            self._age()
            self._kill_when(point, "trade", "open")
        elif point is Point.BACKUP:
            self._kill_when(point, "backup", "end")
        else:
            if point is Point.MIGRATION:
                self._age()
            self._kill_at(point, self._rng.randint(1, _NTH[point]))

    def _kill_first_start(self) -> None:
        """While the tables are made: the next start makes them, or finds them whole."""
        nth = str(self._rng.randint(1, 40))
        child = self._start("setup", "--point", Point.MIGRATION, "--nth", nth)
        met = child.wait_for("at")
        self._killed(child, Point.FIRST_START if met else None)

    def _kill_at(self, point: Point, nth: int) -> None:
        work = "rekey" if point is Point.REKEY else "trade"
        child = self._start(work, "--point", point, "--nth", str(nth))
        met = child.wait_for("at")
        self._killed(child, point if met else None)

    def _kill_when(self, point: Point, work: str, too_late: str) -> None:
        """Kill as soon as a copy is seen half written, or when its chance is over."""
        folder = ProfilePaths(self._profile).backups
        left = set(folder.glob("*.part"))
        child = self._start(work)
        child.wait_for("born")
        while not (met := bool(set(folder.glob("*.part")) - left)):
            child.run_for(_GLANCE_S)
            if child.of(too_late):
                break
        self._killed(child, point if met else Point.ANY_TIME)

    def _killed(self, child: Child, point: Point | None) -> None:
        ended = child.process.poll()
        child.kill()
        self._heard(child)
        if ended is not None or point is None:
            raise Restless(f"a child ended by itself: {child.told[-3:]}")
        self.kills[point] += 1

    def _live(self, work: str) -> None:
        """A life that ends by itself."""
        child = self._start(work)
        if child.wait_for("end") is None or child.process.wait(PATIENCE_S) != 0:
            child.kill()
            raise Restless(f"{work} failed: {child.told[-3:]}")
        child.kill()
        self._heard(child)

    def _start(self, work: str, *options: str) -> Child:
        self._lives += 1
        with self._errors.open("wb") as errors:
            process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "tests.integration.crash.child"),
                    *(str(self._profile), str(self._keys)),
                    *("--work", work, "--seed", f"{self._seed}/{self._lives}", *options),
                ],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        child = self._child = Child(process)
        assert process.stdin is not None
        assert self._shop is not None
        shop = {"base_url": self._shop.base_url, "credentials": self._shop.credentials}
        process.stdin.write(json.dumps(shop).encode())
        process.stdin.close()
        return child

    def _heard(self, child: Child) -> None:
        for (ids,) in child.of("ack"):
            assert isinstance(ids, list)
            self._acknowledged |= {str(one) for one in ids}
        self._left = [Leaving(*map(str, write)) for write in child.of("leaving")]
        for (ready,) in child.of("ready"):
            assert isinstance(ready, dict)
            assert ready["lock"], "I23: a dead process still holds the engine lock"
        self.acknowledged = len(self._acknowledged)

    # The world meanwhile.

    def _prepare_world(self) -> None:
        self._control("tick", {"seconds": self._rng.uniform(0, 6) * 3600})
        fault = {"name": self._rng.choice(_FAULTS), "times": 1, "seconds": 0.1}
        lucky = self._rng.random() < 0.6
        self._control("faults", {"set": [] if lucky else [fault]})

    def _control(self, what: str, body: object) -> None:
        assert self._shop is not None
        url, data = f"{self._shop.control_url}/{what}", json.dumps(body).encode()
        with urlopen(Request(url, data, method="POST")) as answer:
            assert answer.status == 200

    def _world(self) -> dict[str, list[Row]]:
        assert self._shop is not None
        with urlopen(f"{self._shop.control_url}/world") as answer:
            world: dict[str, list[Row]] = json.load(answer)
        return world

    # Looking.

    def _look(self) -> dict[str, list[Row]]:
        world = self._world()
        remains = Remains(
            self._profile,
            self._keys,
            frozenset(self._acknowledged),
            self._left,
            world["ledger"],
            self._ledger,
        )
        inspect(remains, self._copies)
        self._ledger = world["ledger"]
        return world

    def _finish(self) -> None:
        self._control("faults", {"set": []})
        self._live("finish")
        world = self._look()
        raw = self._open()
        try:
            check_rest(raw, world)
        finally:
            raw.close()
        self.effects = len(world["ledger"])

    def _age(self) -> None:
        """Make the file one of an earlier program: the next start migrates it."""
        raw = self._open()
        raw.execute("PRAGMA user_version = 0")
        raw.close()

    def _open(self) -> RawConnection:
        database = ProfilePaths(self._profile).database
        return connect(database, key_of(database, self._keys), role=Role.WRITER)
