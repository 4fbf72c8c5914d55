"""Mutated answers: a row or a quarantine entry each, no exception, no value in a log (T8)."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from seller_desktop.marketplaces.beside_orders import Inquired, Reviewed, Stocked
from seller_desktop.marketplaces.contract import Lost, NotTaken, Page
from seller_desktop.marketplaces.registry import BUILT_IN

from .fuzz.bench import Bench
from .fuzz.run import BLOCK, Fuzz, Tally
from .fuzz.shapes import SHAPES

CASES = 3_000
ENOUGH_TO_CATCH = 20 * BLOCK
REACHED = {
    "row",
    "record",
    "quarantine",
    "missing",
    "nothing",
    "identity",
    "taken",
    "refused",
    "unmentioned",
    "lost",
    "not taken",
    "call refused",
    "error answer_unreadable",
    "error marketplace_down",
    "error permission_missing",
    "error rate_limited",
}


@pytest.fixture(scope="module")
def recorded():
    return {key: record() for key, record in SHAPES.items()}


def test_every_built_in_marketplace_takes_part():
    assert set(SHAPES) == set(BUILT_IN)


def test_every_question_and_every_verb_of_a_marketplace_is_recorded(recorded):
    for shapes in recorded.values():
        facts = shapes.make().facts
        wanted = {"test", "read_changes", "read_orders", "read_lines"}
        wanted |= {f"send {verb}" for verb in facts.verbs}
        wanted |= {"read_open"} if facts.sweep else set()
        wanted |= _beside_orders(shapes)
        assert not wanted - {talk.name for talk in shapes.conversations}


def _beside_orders(shapes):
    """The questions a connector answers about what there is beside orders."""
    connector: object = Bench(shapes).connector
    known: dict[type, set[str]] = {
        Inquired: {"read_inquiries", "read_inquiry"},
        Stocked: {"read_products", "read_options"},
        Reviewed: {"read_reviews", "read_review"},
    }
    return {name for kind, names in known.items() if isinstance(connector, kind) for name in names}


def test_mutated_answers_give_rows_quarantine_entries_or_errors_of_ours(recorded, tmp_path):
    tally = Fuzz(1, recorded, tmp_path).run(CASES)
    assert tally.cases == CASES
    assert tally.complaints == {}
    assert tally.unreached() == []
    assert not REACHED - tally.outcomes.keys()
    assert all(tally.stored.values())


def test_a_case_is_the_same_whenever_it_is_run(recorded, tmp_path):
    def told(case: int) -> list[object]:
        turns = Fuzz(5, recorded, tmp_path).block(case // BLOCK * BLOCK, case + 1)
        return [(turn.answer, turn.verdict) for turn in turns]

    assert told(3 * BLOCK + 7) == told(3 * BLOCK + 7)


class Spoilt:
    """A connector with one mistake in its reads or its sends."""

    def __init__(self, connector, spoil: Callable[[object], object]) -> None:
        self._connector = connector
        self._spoil = spoil

    def __getattr__(self, name: str):
        return getattr(self._connector, name)

    def read_lines(self, line_nos):
        return self._spoil(self._connector.read_lines(line_nos))

    def send(self, prepared):
        return self._spoil(self._connector.send(prepared))


def drops_the_unreadable(result):
    if not isinstance(result, Page):
        return result
    return replace(result, undecoded=(), missing=())


def takes_lost_for_not_taken(result):
    return NotTaken(result.problem) if isinstance(result, Lost) else result


def stumbles_over_quarantine(result):
    if isinstance(result, Page) and result.undecoded:
        raise KeyError(result.undecoded[0].cause)
    return result


def logs_what_it_read(result):
    if isinstance(result, Page) and result.readings:
        logging.getLogger("seller_desktop").debug("read %s", result.readings[0].line.recipient.name)
    return result


def names_the_value_that_was_wrong(result):
    if not isinstance(result, Page):
        return result
    told = tuple(replace(each, cause=each.payload.decode("latin-1")) for each in result.undecoded)
    return replace(result, undecoded=told)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (drops_the_unreadable, "lines asked for are nowhere"),
        (takes_lost_for_not_taken, "taken for certainly not processed"),
        (stumbles_over_quarantine, "an exception got out: KeyError"),
        (logs_what_it_read, "a log holds a value"),
        (names_the_value_that_was_wrong, "a quarantine entry without cause or with a value"),
    ],
)
def test_a_mistake_planted_into_a_connector_is_found(recorded, tmp_path: Path, spoil, sentence):
    found: set[str] = set()
    for start in range(0, ENOUGH_TO_CATCH, BLOCK):
        turns = Fuzz(1, spoilt(recorded, spoil), tmp_path).block(start, start + BLOCK)
        found |= {complaint for turn in turns for complaint in turn.verdict.complaints}
        if any(sentence in complaint for complaint in found):
            return
    pytest.fail(f"not found in {ENOUGH_TO_CATCH} cases: {sentence}")


def spoilt(recorded, spoil):
    """The same recordings before marketplaces whose connectors have a mistake."""

    def making(make):
        def made():
            marketplace = make()
            connect = marketplace.connect
            marketplace.connect = lambda *given: Spoilt(connect(*given), spoil)
            return marketplace

        return made

    return {key: replace(shapes, make=making(shapes.make)) for key, shapes in recorded.items()}


def test_mutations_that_no_case_met_are_told():
    tally = Tally()
    tally.mutations.update(("drop",))
    assert "drop" not in tally.unreached()
    assert "null" in tally.unreached()
