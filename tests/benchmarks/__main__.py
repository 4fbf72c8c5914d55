"""`dev.py bench [--lines N] [--seed N] [--only NAME]…`: figures as JSON, each beside its floor."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path

from . import find, ingest, start


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--lines", type=int, default=100_000, help="order lines in the file")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", action="append", choices=("ingest", "search", "start"))
    chosen = parser.parse_args()
    wanted = set(chosen.only or ("ingest", "search", "start"))
    figures: dict[str, object] = {
        "machine": {
            "system": platform.system(),
            "cores": os.cpu_count(),
            "python": platform.python_version(),
            "load_before": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        }
    }
    with tempfile.TemporaryDirectory() as temp:
        folder = Path(temp)
        figures["ingest"] = ingest.measure(folder, chosen.lines, chosen.seed)
        if "search" in wanted:
            figures["search"] = find.measure(folder / "office.db")
        if "start" in wanted:
            figures["start"] = start.measure(folder, chosen.lines, chosen.seed)
    json.dump(figures, sys.stdout, indent=2, ensure_ascii=False)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
