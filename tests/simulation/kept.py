"""Seeds that are lived again with every change: those that failed once, those that find a bug."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
_SEEDS = ROOT / "tests" / "seeds.txt"
_KILLERS = Path(__file__).parent / "killers.json"


def kept_seeds() -> dict[tuple[str, ...], list[int]]:
    """Every seed of `tests/seeds.txt`, by the options it is lived with."""
    kept: dict[tuple[str, ...], list[int]] = {}
    for line in _SEEDS.read_text("utf-8").splitlines():
        words = line.partition("#")[0].split()
        if words:
            kept.setdefault(tuple(words[1:]), []).append(int(words[0]))
    return kept


def killer_seeds() -> dict[str, list[int]]:
    """Of each planted bug, three seeds that find it."""
    found: dict[str, list[int]] = json.loads(_KILLERS.read_text("utf-8"))
    return found


def keep_killers(found: dict[str, list[int]]) -> None:
    """Write down which seeds find which planted bug."""
    rows = (f"  {json.dumps(name)}: {json.dumps(seeds)}" for name, seeds in sorted(found.items()))
    _KILLERS.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")


def seed_of_the_tree() -> int:
    """A first seed that every commit has to itself: of what is checked out, not of who did it."""
    asked = subprocess.run(
        ["git", "rev-parse", "HEAD^{tree}"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(asked.stdout.strip()[:10], 16)
