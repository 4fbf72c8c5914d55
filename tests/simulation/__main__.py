"""`dev.py simulate`: many seeds, one seed again, or a planted bug that has to be found."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from itertools import islice

from .kept import keep_killers, killer_seeds
from .life import Course
from .mutants import MUTANTS
from .reached import missing
from .run import Tally, catchers, run

_KINDS = ("fault", "move", "sent", "gesture")
_SHOWN = 6
_KEPT = 3
_HASHING = "PYTHONHASHSEED"


def main(arguments: list[str]) -> int:
    """Run what is asked for; the status is 1 where a promise was broken or a bug not found."""
    parser = argparse.ArgumentParser(prog="dev.py simulate", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1_000, help="how many seeds")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    parser.add_argument("--mutant", choices=(*MUTANTS, "all"), help="plant this bug")
    parser.add_argument("--these", type=_numbers, metavar="A,B,...", help="these seeds alone")
    parser.add_argument("--keep-killers", action="store_true", help="write down who finds the bugs")
    parser.add_argument("--replay", type=int, metavar="SEED", help="live one seed again")
    parser.add_argument("--mixed", action="store_true", help="every seed with all marketplaces")
    parser.add_argument("--restored", action="store_true", help="every seed goes back to a backup")
    wish = parser.parse_args(arguments)
    course = Course(mixed=wish.mixed, restored=wish.restored)
    if wish.replay is not None:
        mutant = None if wish.mutant == "all" else wish.mutant
        return _replay(wish.replay, mutant, course)
    seeds: Sequence[int] = range(wish.first, wish.first + wish.seeds)
    if wish.these is not None:
        seeds = wish.these
    if wish.mutant is not None:
        names = list(MUTANTS) if wish.mutant == "all" else [wish.mutant]
        hunt = partial(_hunt, jobs=wish.jobs, course=course)
        return _hunt_all(names, seeds, hunt, keep=wish.keep_killers)
    return _many(seeds, wish.jobs, course)


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",") if number]


def _hunt_all(
    names: Sequence[str], seeds: Sequence[int], hunt: Callable[..., list[int]], *, keep: bool
) -> int:
    """Look for every bug: the seeds that found it before come first."""
    kept = killer_seeds()
    wanted = _KEPT if keep else 1
    found = {
        name: hunt(name, list(dict.fromkeys((*kept.get(name, ()), *seeds))), wanted=wanted)
        for name in names
    }
    if keep:
        whole = {name: killers for name, killers in found.items() if len(killers) == _KEPT}
        keep_killers({**kept, **whole})
    caught = sum(1 for killers in found.values() if len(killers) == wanted)
    _say(f"{caught} of {len(found)} planted bugs found")
    return 0 if caught == len(found) else 1


def _many(seeds: Sequence[int], jobs: int, course: Course) -> int:
    tally = run(seeds, jobs=jobs, course=course)
    _tell_reached(tally)
    _tell_sizes(tally)
    for seed, broken in sorted(tally.failed.items())[:_SHOWN]:
        _tell_failure(seed, broken, course)
    lacking = missing(tally.reached) if len(seeds) >= 1_000 else []
    for name in lacking:
        _say(f"never reached: {name}")
    pace = tally.seeds / tally.seconds * 60
    _say(
        f"seeds {seeds[0]} to {seeds[-1]}: {len(tally.failed)} failed, "
        f"{pace:.0f} a minute in {jobs} processes, trace {tally.trace}"
    )
    return 1 if tally.failed or lacking else 0


def _replay(seed: int, mutant: str | None, course: Course) -> int:
    first, again = (run([seed], mutant, jobs=1, course=course) for _ in range(2))
    for broken in first.failed.values():
        _tell_failure(seed, broken, course, shown=40)
    same = first.trace == again.trace
    _say(f"seed {seed}: trace {first.trace}, the same again: {'yes' if same else 'NO'}")
    return 0 if same and not first.failed else 1


def _hunt(name: str, seeds: Sequence[int], *, jobs: int, course: Course, wanted: int) -> list[int]:
    """The first seeds that find a planted bug."""
    caught = list(islice(catchers(name, seeds, jobs, course), wanted))
    if not caught:
        _say(f"{name}: NOT FOUND in {len(seeds)} seeds")
        return []
    first = caught[0]
    words = first.broken[0].strip().splitlines()[-1]
    _say(f"{name}: found by {[outcome.seed for outcome in caught]}: {words:.150}")
    return [outcome.seed for outcome in caught]


def _tell_reached(tally: Tally) -> None:
    for kind in _KINDS:
        found = {
            name.removeprefix(kind).strip(): count
            for name, count in sorted(tally.reached.items())
            if name.startswith(f"{kind} ")
        }
        _say(f"{kind}: " + ", ".join(f"{name} {count}" for name, count in found.items()))


def _tell_sizes(tally: Tally) -> None:
    means = (f"{name} {total / tally.seeds:.1f}" for name, total in sorted(tally.sizes.items()))
    _say("means: " + ", ".join(means))


def _tell_failure(seed: int, broken: list[str], course: Course, shown: int = _SHOWN) -> None:
    _say(f"seed {seed} breaks {len(broken)}:")
    for what in broken[:shown]:
        _say(f"  {what:.2000}")
    options = (f"--{name}" for name, wished in asdict(course).items() if wished)
    again = ("python3 packaging/dev.py simulate --replay", str(seed), *options)
    _say(f"  again: {' '.join(again)}")


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if os.environ.get(_HASHING) != "0":
        # The order of sets of text has to be the same in every process.
        again = [sys.executable, "-m", "tests.simulation", *sys.argv[1:]]
        sys.exit(subprocess.run(again, env={**os.environ, _HASHING: "0"}, check=False).returncode)
    sys.exit(main(sys.argv[1:]))
