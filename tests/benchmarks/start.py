"""Start: from the start of a process to the painted worklist, beside a bare window."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from seller_desktop.app import build_core
from seller_desktop.store.settings import put_text
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.keyring import FileKeyring
from seller_desktop.system.paths import ProfilePaths

from .ingest import add_shop, fill_core
from .recorded import START, pages

_RUNS = 5


def measure(folder: Path, lines: int, seed: int) -> dict[str, object]:
    """Milliseconds, each the median of several processes after one that warms the caches."""
    profile, keys = folder / "profile", folder / "keys.json"
    _fill(profile, keys, lines, seed)
    # An installed program has its bytecode, whatever the shell of a developer says.
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **inherited,
        "QT_QPA_PLATFORM": "offscreen",
        "SELLER_DESKTOP_KEYRING": f"file:{keys}",
    }
    window = _runs("tests.benchmarks.window", [str(profile)], environment)
    bare = _runs("tests.benchmarks.bare_window", [], environment)
    told = {name: round(statistics.median(run[name] for run in window)) for name in window[0]}
    floor = round(statistics.median(run["painted_ms"] for run in bare))
    return {
        **told,
        "floor_bare_window_ms": floor,
        "shell_of_floor": round(told["shell_ms"] / floor, 2),
        "rows_of_floor": round(told["rows_ms"] / floor, 2),
    }


def _fill(profile: Path, keys: Path, lines: int, seed: int) -> None:
    core = build_core(ProfilePaths(profile), keyring=FileKeyring(keys), threaded=False)
    try:
        office = core.office
        shop = office.db.write(add_shop)
        fill_core(office.db, shop, pages(lines, seed), VirtualClock(START))
        office.db.write(lambda conn: put_text(conn, "window.page", "orders"))
        office.db.checkpoint()
    finally:
        core.close()


def _runs(module: str, arguments: list[str], environment: dict[str, str]) -> list[dict[str, float]]:
    told = []
    for _ in range(_RUNS + 1):
        began = str(time.monotonic())
        done = subprocess.run(
            [sys.executable, "-m", module, began, *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            check=True,
            timeout=60,
        )
        told.append(json.loads(done.stdout.decode().splitlines()[-1]))
    return told[1:]
