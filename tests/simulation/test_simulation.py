"""What every change lives through: fresh seeds, the kept ones, and every planted bug.

The seeds run in a process of their own with a fixed order of sets, so that a failing one can be
lived again by the command it prints.
"""

import os
import subprocess
import sys

import pytest

from .kept import ROOT, kept_seeds, killer_seeds, seed_of_the_tree
from .mutants import MUTANTS
from .reached import MOVES, expected

SEEDS = 1_500


def simulate(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.simulation", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.long(seconds=900)
@pytest.mark.timeout(1200)
def test_seeds_nobody_has_seen_before_break_no_promise() -> None:
    done = simulate("--seeds", str(SEEDS), "--from", str(seed_of_the_tree()), "--jobs", "1")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(600)
@pytest.mark.parametrize("options", kept_seeds(), ids=" ".join)
def test_seeds_that_once_failed_break_no_promise(options: tuple[str, ...]) -> None:
    seeds = ",".join(map(str, kept_seeds()[options]))
    done = simulate("--these", seeds, "--jobs", "1", *options)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(600)
@pytest.mark.parametrize("mutant", sorted(killer_seeds()))
def test_a_planted_bug_is_found(mutant: str) -> None:
    """The kept killers are tried first: a change of the code may make other seeds of them."""
    done = simulate("--mutant", mutant, "--seeds", "500", "--jobs", "1")
    assert done.returncode == 0, done.stdout + done.stderr


def test_at_least_fifteen_planted_bugs_have_three_killers_each() -> None:
    kept = killer_seeds()
    assert kept.keys() <= MUTANTS.keys()
    assert all(len(set(killers)) == 3 for killers in kept.values())
    assert len(kept) >= 15


def test_a_seed_lives_the_same_life_twice() -> None:
    done = simulate("--replay", "7")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "the same again: yes" in done.stdout


def test_the_moves_on_trial_are_those_of_the_design() -> None:
    moves = {name for name in expected() if name.startswith("move ")}
    assert len(moves) == sum(len(news) for news in MOVES.values())
