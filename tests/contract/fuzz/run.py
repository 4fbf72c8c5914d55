"""The fuzz run: each case asks a connector one question whose answer was mutated.

A case is known by seed and number. Cases of a block share one connector, so that what an answer
leaves behind (a clock, a rate) meets the next; a case is replayed from its block's start.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from seller_desktop.marketplaces.beside_orders import Listing
from seller_desktop.marketplaces.contract import Page
from seller_desktop.marketplaces.http import HttpResponse

from .answer_mutations import ANSWER_MUTATIONS
from .bench import Bench, Target
from .canary import LogTrap, plant
from .conversation import Conversation, Shapes
from .draft import Draft
from .json_mutations import JSON_MUTATIONS
from .shelf import Shelf
from .verdict import Judge, Result, Verdict

BLOCK = 50
MUTATIONS = (*JSON_MUTATIONS, *ANSWER_MUTATIONS)
_STORED_ONE_IN = 4
_AFTERWARDS_ONE_IN = 7
_SECOND_ONE_IN = 6
_DIGITS = re.compile(r"\d+")
_LANES = ("read", "read", "rest", "read", "refusal", "read", "rest", "read", "read", "refusal")


@dataclass(slots=True)
class Tally:
    """What a run reached, and what it found fault with."""

    cases: int = 0
    mutations: Counter[str] = field(default_factory=Counter)
    targets: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    complaints: dict[int, list[str]] = field(default_factory=dict)
    stored: dict[str, int] = field(default_factory=dict)

    def complain(self, case: int, *sentences: str) -> None:
        if sentences:
            self.complaints.setdefault(case, []).extend(sentences)

    def unreached(self) -> list[str]:
        """Mutations that no case met."""
        return [name for name in MUTATIONS if not self.mutations[name]]


@dataclass(slots=True)
class Turn:
    """One case as it went."""

    number: int
    target: Target
    mutations: tuple[str, ...]
    answer: HttpResponse
    result: Result
    verdict: Verdict


class Fuzz:
    """A run over all marketplaces that take part."""

    def __init__(self, seed: int, marketplaces: Mapping[str, Shapes], folder: Path) -> None:
        self._seed = seed
        self._shapes = {key: _planted(shapes) for key, shapes in marketplaces.items()}
        self._lanes = _lanes(self._shapes)
        self._judges = {key: Judge(shapes) for key, shapes in self._shapes.items()}
        self._folder = folder

    def run(self, cases: int, before_block: Callable[[int], None] = lambda _: None) -> Tally:
        """Cases 0 to `cases`; `before_block` is told each block's first case."""
        tally, pages = Tally(), 0
        shelves = {
            key: Shelf(self._folder / f"{key}.db", bench.marketplace, bench.connector, bench.clock)
            for key, bench in self._benches().items()
        }
        for start in range(0, cases, BLOCK):
            before_block(start)
            for turn in self.block(start, min(start + BLOCK, cases)):
                _count(tally, turn)
                if not isinstance(turn.result, Page):
                    continue
                pages += 1
                if pages % _STORED_ONE_IN == 0:
                    shelf = shelves[turn.target.marketplace]
                    for case, sentence in shelf.put(turn.number, turn.result).items():
                        tally.complain(case, sentence)
        for shelf in shelves.values():
            for case, sentence in shelf.settle().items():
                tally.complain(case, sentence)
            for name, count in shelf.close().items():
                tally.stored[name] = tally.stored.get(name, 0) + count
        return tally

    def _benches(self) -> dict[str, Bench]:
        return {key: Bench(shapes) for key, shapes in self._shapes.items()}

    def block(self, start: int, end: int) -> Iterator[Turn]:
        """The cases of one block, in their order; `start` is where a block starts."""
        benches = self._benches()
        with LogTrap() as trap:
            for number in range(start, end - 1):
                yield self._turn(number, benches, trap)
            last = self._turn(end - 1, benches, trap)
        stuck = [sentence for bench in benches.values() for sentence in bench.recovered()]
        verdict = replace(last.verdict, complaints=(*last.verdict.complaints, *stuck))
        yield replace(last, verdict=verdict)

    def _turn(self, number: int, benches: Mapping[str, Bench], trap: LogTrap) -> Turn:
        rng = random.Random(f"{self._seed}:{number}")
        target, wanted = self._target(number)
        names, answer = _mutated(target.answer, wanted, rng)
        bench, judge = benches[target.marketplace], self._judges[target.marketplace]
        trap.take()
        result = bench.ask(target, answer)
        method = target.talk.tape[target.place].method
        verdict = judge.verdict(target.talk, answer, result, trap.take(), method)
        complaints = list(verdict.complaints)
        for later in self._later(number, bench, target, result):
            found = judge.verdict(replace(target.talk, asked=()), answer, later, trap.take())
            complaints += [f"afterwards {sentence}" for sentence in found.complaints]
        return Turn(
            number, target, names, answer, result, Verdict(verdict.outcomes, tuple(complaints))
        )

    def _target(self, number: int) -> tuple[Target, int]:
        """What a case mutates, and the mutation it begins with: each target meets each in turn."""
        turn, place = divmod(number, len(_LANES))
        kind = _LANES[place]
        targets = self._lanes[kind]
        turn = turn * _LANES.count(kind) + _LANES[:place].count(kind)
        return targets[turn % len(targets)], turn // len(targets) + turn % len(targets)

    @staticmethod
    def _later(number: int, bench: Bench, target: Target, result: Result) -> Iterator[Result]:
        if isinstance(result, Page | Listing) and result.next_page is not None:
            followed = bench.follow(target, result.next_page)
            if followed is not None:
                yield followed
        if isinstance(result, Page):
            decided = bench.afterwards(result)
            if decided is not None:
                yield decided
        elif number % _AFTERWARDS_ONE_IN == 0:
            decided = bench.afterwards(Page((), 0))
            if decided is not None:
                yield decided


def _count(tally: Tally, turn: Turn) -> None:
    tally.cases += 1
    tally.mutations.update(turn.mutations)
    tally.targets[turn.target.name] += 1
    tally.outcomes.update(turn.verdict.outcomes)
    tally.complain(turn.number, *turn.verdict.complaints)


def _planted(shapes: Shapes) -> Shapes:
    """The recordings with canaries in the place of buyers."""
    talks = tuple(
        replace(
            talk,
            tape=tuple(
                replace(said, answer=_with_body(said.answer, shapes.personal)) for said in talk.tape
            ),
        )
        for talk in shapes.conversations
    )
    refusals = tuple(_with_body(answer, shapes.personal) for answer in shapes.refusals)
    return replace(shapes, conversations=talks, refusals=refusals)


def _with_body(answer: HttpResponse, personal: frozenset[str]) -> HttpResponse:
    return replace(answer, body=plant(answer.body, personal))


def _lanes(marketplaces: Mapping[str, Shapes]) -> dict[str, list[Target]]:
    """Each answer of each conversation, reads apart from the rest, but the same answer (an empty
    list) to the same question only once; and each refusal in the place of one answer to each kind
    of call within each kind of conversation."""
    lanes: dict[str, list[Target]] = {kind: [] for kind in _LANES}
    kinds: set[tuple[object, ...]] = set()
    met: set[tuple[str, str, str, bytes]] = set()
    for key, shapes in marketplaces.items():
        for talk in shapes.conversations:
            own = "read" if talk.name.startswith("read") else "rest"
            for place, said in enumerate(talk.tape):
                told = (key, talk.name, said.method, said.answer.body)
                if told not in met:
                    met.add(told)
                    lanes[own].append(Target(key, talk, place, said.answer))
                kind = (key, talk.name, *_kind_of_call(talk, place))
                if kind not in kinds:
                    kinds.add(kind)
                    refused = (Target(key, talk, place, each) for each in shapes.refusals)
                    lanes["refusal"].extend(refused)
    return lanes


def _kind_of_call(talk: Conversation, place: int) -> tuple[object, ...]:
    """What sets an answer's call apart: a step of a send, or whatever numbers are asked for."""
    if talk.prepared is not None:
        return (place, len(talk.prepared.keys))
    said = talk.tape[place]
    return (said.method, _DIGITS.sub("", said.path))


def _mutated(
    answer: HttpResponse, wanted: int, rng: random.Random
) -> tuple[tuple[str, ...], HttpResponse]:
    """The answer after the mutation wanted, or the next one that finds a place in it; after a
    second one now and then."""
    for step in range(len(MUTATIONS)):
        name = MUTATIONS[(wanted + step) % len(MUTATIONS)]
        changed = _changed(answer, name, rng)
        if changed is None:
            continue
        if rng.randrange(_SECOND_ONE_IN):
            return (name,), changed
        second = rng.choice(tuple(ANSWER_MUTATIONS))
        twice = _changed(changed, second, rng)
        return ((name,), changed) if twice is None else ((name, second), twice)
    raise AssertionError("nothing can be mutated")


def _changed(answer: HttpResponse, name: str, rng: random.Random) -> HttpResponse | None:
    if name in ANSWER_MUTATIONS:
        changed = ANSWER_MUTATIONS[name](answer, rng)
        return None if changed == answer else changed
    try:
        draft = Draft(answer.body, rng)
    except ValueError:
        return None
    if not JSON_MUTATIONS[name](draft):
        return None
    body = draft.body()
    return None if body == answer.body else replace(answer, body=body)
