"""Kill the program at work, many times: `packaging/dev.py crash --kills N`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import secrets
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed

from .deck import campaigns
from .points import Point
from .waging import Outcome, wage


def main() -> int:
    """Run until so many were killed; the status is 1 where anything did not hold."""
    parser = argparse.ArgumentParser(prog="dev.py crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", default=secrets.token_hex(3))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", help="one campaign by the seed a failure named")
    wish = parser.parse_args()
    planned = list(campaigns(wish.kills, wish.seed))
    if wish.only:
        planned = [one for one in planned if one[0] == wish.only]
    started = time.monotonic()
    context = multiprocessing.get_context("spawn")
    outcomes = []
    with ProcessPoolExecutor(wish.jobs, mp_context=context) as workers:
        for running in as_completed(workers.submit(wage, *one) for one in planned):
            outcomes.append(running.result())
            sys.stderr.write(f"{len(outcomes)} of {len(planned)} campaigns\n")
            _say_failure(outcomes[-1], wish.kills, wish.seed)
    return _sum_up(outcomes, time.monotonic() - started, wish.seed)


def _say_failure(outcome: Outcome, kills: int, seed: str) -> None:
    if outcome.failure:
        again = f"dev.py crash --kills {kills} --seed {seed} --only {outcome.seed}"
        sys.stdout.write(f"FAILED {outcome.failure}\nonce more: {again}\n")
        sys.stdout.flush()


def _sum_up(outcomes: Sequence[Outcome], seconds: float, seed: str) -> int:
    kills: Counter[Point] = Counter()
    for outcome in outcomes:
        kills.update(outcome.kills)
    total = sum(kills.values())
    missed = [str(point) for point in Point if not kills[point]]
    failed = [outcome.seed for outcome in outcomes if outcome.failure]
    each = ", ".join(f"{point} {kills[point]}" for point in Point)
    told = sum(outcome.acknowledged for outcome in outcomes)
    effects = sum(outcome.effects for outcome in outcomes)
    verdict = f"failed: {', '.join(failed)}" if failed else "nothing lost, nothing twice"
    if missed:
        verdict += f"; never killed at {', '.join(missed)}"
    sys.stdout.write(
        f"{total} kills in {seconds:.0f} s ({total / seconds * 60:.0f} a minute), seed {seed}: "
        f"{each}; {told} actions acknowledged, {effects} effects; {verdict}\n"
    )
    return int(bool(failed or missed))


if __name__ == "__main__":
    sys.exit(main())
