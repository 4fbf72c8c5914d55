"""Lives many seeds in several processes and adds up what came of them."""

from __future__ import annotations

import gc
import logging
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from itertools import islice
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path

from .computer import Computer
from .life import ANY, Course, Outcome, live
from .mutants import planted
from .pure import quicken_hashes

_RAM = Path("/dev/shm")
_PORTION = 10
_PORTIONS_A_PROCESS = 5
_STARTED_BY = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"


@dataclass(slots=True)
class Tally:
    """What many seeds came to. `trace` is a hash over the traces in the order of the seeds."""

    seeds: int = 0
    seconds: float = 0.0
    reached: Counter[str] = field(default_factory=Counter)
    sizes: Counter[str] = field(default_factory=Counter)
    failed: dict[int, list[str]] = field(default_factory=dict)
    trace: str = ""


def run(
    seeds: Iterable[int], mutant: str | None = None, jobs: int = 2, course: Course = ANY
) -> Tally:
    """Live these seeds with a planted bug or none."""
    began = time.perf_counter()
    tally = Tally()
    traces = blake2b(digest_size=16)
    for outcome in _outcomes(seeds, mutant, jobs, course):
        tally.seeds += 1
        tally.reached += outcome.reached
        tally.sizes += outcome.sizes
        traces.update(outcome.trace.encode())
        if outcome.broken:
            tally.failed[outcome.seed] = outcome.broken
    tally.trace = traces.hexdigest()
    tally.seconds = time.perf_counter() - began
    return tally


def catchers(
    mutant: str, seeds: Iterable[int], jobs: int = 2, course: Course = ANY
) -> Iterator[Outcome]:
    """Of these seeds those that find the planted bug, in their order."""
    return (outcome for outcome in _outcomes(seeds, mutant, jobs, course) if outcome.broken)


def _outcomes(
    seeds: Iterable[int], mutant: str | None, jobs: int, course: Course
) -> Iterator[Outcome]:
    size = _PORTION if mutant is None else 1
    # A process of its own for every core, made of nothing but the imports, so that nothing of ours
    # leaks into a seed; and soon a new one, which is cheaper than to collect the old one's garbage.
    context = get_context(_STARTED_BY)
    context.set_forkserver_preload([__name__])
    with ProcessPoolExecutor(
        jobs, mp_context=context, max_tasks_per_child=_PORTIONS_A_PROCESS
    ) as pool:
        portions = _portions(seeds, size)
        waiting = [
            pool.submit(_live_portion, portion, mutant, course)
            for portion in islice(portions, 2 * jobs)
        ]
        try:
            while waiting:
                yield from waiting.pop(0).result()
                waiting += [
                    pool.submit(_live_portion, portion, mutant, course)
                    for portion in islice(portions, 1)
                ]
        finally:
            for future in waiting:
                future.cancel()


def _portions(seeds: Iterable[int], size: int) -> Iterator[list[int]]:
    left = iter(seeds)
    while portion := list(islice(left, size)):
        yield portion


@cache
def _prepare_process() -> None:
    """Once in each process: quick hashes, no collections, and nobody listens to the log."""
    quicken_hashes()
    gc.collect()
    gc.freeze()
    gc.disable()
    logging.getLogger("seller_desktop").propagate = False
    logging.getLogger("seller_desktop").addHandler(logging.NullHandler())


def _live_portion(seeds: Sequence[int], mutant: str | None, course: Course) -> list[Outcome]:
    _prepare_process()
    with (
        tempfile.TemporaryDirectory(
            prefix="simulation-", dir=_RAM if _RAM.is_dir() else None
        ) as folder,
        planted(mutant),
    ):
        room = Path(folder)
        template = room / "template.db"
        Computer.template(template)
        return [live(seed, template, room, course) for seed in seeds]
