"""Many torn files: `python -m tests.integration.torn --cases N`."""

from __future__ import annotations

import argparse
import secrets
import sys
import tempfile
from collections import Counter
from pathlib import Path

from .cases import make_template, torn_checkpoint, torn_log


def main() -> int:
    """Tear so many files; the first that does not hold ends it with its seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000)
    parser.add_argument("--seed", default=secrets.token_hex(3))
    wish = parser.parse_args()
    met: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="torn-") as place:
        template = make_template(Path(place) / "office.db")
        for number in range(wish.cases):
            with tempfile.TemporaryDirectory(dir=place) as folder:
                met[_case(template, Path(folder), f"{wish.seed}-{number}")] += 1
    each = ", ".join(f"{name} {count}" for name, count in sorted(met.items()))
    sys.stdout.write(f"{wish.cases} torn files, seed {wish.seed}: {each}; all whole\n")
    return 0


def _case(template: Path, folder: Path, seed: str) -> str:
    if seed.endswith(("3", "7")):
        torn_checkpoint(template, folder, seed)
        return "checkpoint"
    return torn_log(template, folder, seed)


if __name__ == "__main__":
    sys.exit(main())
