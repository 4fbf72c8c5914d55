"""A hand without a mouse: asks the typed window for keys and looks at what it shows."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from .conftest import Machine, lines_of

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60
_LOOK_S = 0.05

Sight = Mapping[str, Any]


class TypedWindow:
    """The window's process. Every method returns once the window is at rest."""

    def __init__(self, machine: Machine) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.typed_window", str(machine.profile)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=machine.environment | {"QT_QPA_PLATFORM": "offscreen"},
        )
        machine.running.append(self._process)
        assert self._answer() == "open"
        self.wait("the first reading", lambda seen: not seen["busy"])

    def press(self, *keys: str) -> Sight:
        """One after another; what the window shows after the last."""
        for one in keys:
            self._ask("press", keys=one)
        return self.rest()

    def write(self, text: str) -> Sight:
        self._ask("write", text=text)
        return self.rest()

    def paste(self, text: str) -> Sight:
        self._ask("paste", text=text)
        return self.rest()

    def reach(self, focus: str, key: str = "F6") -> Sight:
        """Press a key until something has the focus."""
        for _ in range(20):
            seen = self.press(key)
            if seen["focus"] == focus:
                return seen
        pytest.fail(f"{focus} is not to be reached by {key}")

    def rest(self) -> Sight:
        return self.wait("rest", lambda seen: not seen["busy"])

    def wait(self, what: str, true: Callable[[Sight], object]) -> Sight:
        patience = time.monotonic() + PATIENCE_S
        while True:
            seen = self._ask("see")
            if true(seen):
                return seen
            if time.monotonic() > patience:
                pytest.fail(f"still not so: {what}; seen: {seen}")
            time.sleep(_LOOK_S)

    def leave(self) -> None:
        """Quit; an error that nobody saw would be told now."""
        _, err = self._process.communicate(timeout=PATIENCE_S)
        assert self._process.returncode == 0, err

    def _ask(self, deed: str, **wish: object) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": deed, **wish}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        try:
            (line,) = lines_of(self._process, 1)
        except AssertionError:
            self._process.kill()
            pytest.fail(self._process.communicate()[1], pytrace=False)
        return json.loads(line)
