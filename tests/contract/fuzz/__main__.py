"""`dev.py fuzz [--cases N] [--seed S] [--replay SEED:CASE]`: mutated answers for every decoder."""

from __future__ import annotations

import argparse
import faulthandler
import logging
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from .run import BLOCK, Fuzz, Tally
from .shapes import SHAPES

_SHOWN = 20
_BODY = 4_000
_STUCK_S = 120


def main() -> int:
    """Run the cases asked for; 1 where any was found fault with or a mutation was not reached."""
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=3_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--replay", metavar="SEED:CASE", help="one case, with what was answered")
    chosen = parser.parse_args()
    if chosen.replay:
        seed, _, case = chosen.replay.partition(":")
        return replay(int(seed), int(case))
    logging.getLogger().addHandler(logging.NullHandler())  # the run reads the log, nobody else does
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = fuzz(chosen.seed, Path(folder)).run(chosen.cases, watch)
    faulthandler.cancel_dump_traceback_later()
    print_tally(tally, chosen.seed, time.monotonic() - started)
    return 1 if tally.complaints or tally.unreached() else 0


def fuzz(seed: int, folder: Path) -> Fuzz:
    """A run over every marketplace that takes part."""
    return Fuzz(seed, {key: record() for key, record in SHAPES.items()}, folder)


def watch(case: int) -> None:
    """End the run where a block of cases never ends, with the place where it is stuck."""
    if case % 1_000 == 0:
        print(f"case {case}", file=sys.stderr, flush=True)
    faulthandler.dump_traceback_later(_STUCK_S, exit=True)


def print_tally(tally: Tally, seed: int, seconds: float) -> None:
    """The figures, and how to replay what was found."""
    rate = tally.cases / max(seconds, 0.001)
    print(f"{tally.cases} cases of seed {seed} in {seconds:.1f} s, {rate:.0f} a second")
    print_counts("mutations", tally.mutations)
    print_counts("answers to", tally.targets)
    print_counts("outcomes", tally.outcomes)
    print_counts("stored", Counter(tally.stored))
    for name in tally.unreached():
        print(f"NOT REACHED: {name}")
    print(f"complaints: {len(tally.complaints)}")
    for case, sentences in list(tally.complaints.items())[:_SHOWN]:
        for sentence in dict.fromkeys(sentences):
            print(f"  dev.py fuzz --replay {seed}:{case}: {sentence}")


def print_counts(title: str, counts: Counter[str]) -> None:
    """A block of counts, the largest first."""
    print(f"{title}:")
    for name, count in counts.most_common():
        print(f"  {count:8d} {name}")


def replay(seed: int, case: int) -> int:
    """Run one case after those of its block before it, and show it."""
    with tempfile.TemporaryDirectory() as folder:
        run = fuzz(seed, Path(folder))
        *_, turn = run.block(case // BLOCK * BLOCK, case + 1)
    print(f"{turn.target.name}, answer {turn.target.place + 1}: {', '.join(turn.mutations)}")
    print(f"HTTP {turn.answer.status} {dict(turn.answer.headers)}")
    print(turn.answer.body[:_BODY])
    print(f"outcome: {', '.join(turn.verdict.outcomes)}")
    print(f"result: {turn.result!r}"[:_BODY])
    for sentence in turn.verdict.complaints:
        print(f"COMPLAINT: {sentence}")
    return 1 if turn.verdict.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
