"""Looking texts up: a problem's sentences and the words of codes, with parameters put in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..courier import find_courier
from ..errors import Param, Problem
from . import en, ko

LANGUAGES = ("ko", "en")

Sentences = tuple[str, str, str]
"""Title, message and hint, with `{param}` fields."""

PROBLEMS: Mapping[str, Mapping[str, Sentences]] = MappingProxyType(
    {"ko": ko.PROBLEMS, "en": en.PROBLEMS}
)
WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType({"ko": ko.WORDS, "en": en.WORDS})

STANDING: Mapping[str, Mapping[str, tuple[str, str]]] = MappingProxyType(
    {"ko": ko.STANDING, "en": en.STANDING}
)

NAMESPACES = (
    *("verb", "claim_kind", "state", "reason", "status", "claim_state", "method", "alert"),
    *("outcome", "cause", "answer", "check", "verdict", "column"),
)
"""What a word may be about, in the order in which a bare code is looked for."""

_CODED_PARAMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "verb": ("verb",),
        "kind": ("claim_kind",),
        "reason": ("reason",),
        "status": ("status", "claim_state"),
        "state": ("state",),
        "method": ("method",),
        "cause": ("cause",),
        "what": ("answer",),
        "test": ("rule_test",),
    }
)
"""Parameters whose value is a code, and the namespaces of its word: the first that has it."""

_FIELD = re.compile(r"\{([a-z_]+)\}")
_HIDDEN = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_LONGEST_QUOTE = 300


@dataclass(frozen=True, slots=True)
class Text:
    """What happened in a few words, what that means, and what to do. `hint` may be empty."""

    title: str
    message: str
    hint: str


def describe(problem: Problem, language: str) -> Text:
    """A problem in words, the marketplace's own sentence first and in quotes.

    A code without text (of a plug-in, of a later program) is shown as it is; a parameter that is
    missing leaves a dash. Never fails: it is called where something failed already.
    """
    catalogue = PROBLEMS[_known(language)]
    title, message, hint = catalogue.get(problem.code) or catalogue["unknown_problem"]
    params = {"code": problem.code, **problem.params}
    text = Text(*(_fill(part, params, language) for part in (title, message, hint)))
    said = _quotable(problem.marketplace_message)
    if not said:
        return text
    quoted = f"\N{LEFT DOUBLE QUOTATION MARK}{said}\N{RIGHT DOUBLE QUOTATION MARK}"
    return Text(text.title, f"{quoted} {text.message}".strip(), text.hint)


def word(key: str, language: str) -> str:
    """The word of a code: `word("state.held", "ko")` is 보류.

    A bare code is looked for in every namespace; one that nobody knows comes back as it is.
    """
    catalogue = WORDS[_known(language)]
    if key in catalogue:
        return catalogue[key]
    namespace, _, code = key.rpartition(".")
    if namespace == "courier" or not namespace:
        courier = find_courier(code)
        if courier is not None:
            return courier.name_ko if _known(language) == "ko" else courier.name_en
    if namespace:
        return code
    found = (catalogue.get(f"{namespace}.{key}") for namespace in NAMESPACES)
    return next((text for text in found if text is not None), key)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an action stands, as a sentence, and what the seller does next. `next` may be empty."""

    why: str
    next: str


def standing(state: str, reason: str | None, language: str) -> Standing:
    """An action's state and reason as the seller would say them.

    A reason without a sentence of its own is told by its word; one that nobody knows by the state.
    """
    catalogue = STANDING[_known(language)]
    if reason and f"{state}.{reason}" in catalogue:
        return Standing(*catalogue[f"{state}.{reason}"])
    why, what_next = catalogue.get(state, (state, ""))
    known = WORDS[_known(language)].get(f"reason.{reason}")
    return Standing(known or why, what_next)


def fields(template: str) -> frozenset[str]:
    """The parameters a sentence wants."""
    return frozenset(_FIELD.findall(template))


def _known(language: str) -> str:
    return language if language in LANGUAGES else "en"


def _fill(template: str, params: Mapping[str, Param], language: str) -> str:
    def value(match: re.Match[str]) -> str:
        name = match[1]
        return _shown(name, params.get(name), language)

    return _FIELD.sub(value, template)


def _shown(name: str, value: Param, language: str) -> str:
    if value is None:
        return "\N{EN DASH}"
    if isinstance(value, int):
        return f"{value:,}" if name in {"count", "more"} else str(value)
    if name == "courier":
        return word(f"courier.{value}", language)
    words = WORDS[_known(language)]
    keys = (f"{namespace}.{value}" for namespace in _CODED_PARAMS.get(name, ()))
    return _quotable(next((words[key] for key in keys if key in words), value))


def _quotable(text: str | None) -> str:
    """A text from outside without control and direction marks, and not endless."""
    return _HIDDEN.sub(" ", text or "").strip()[:_LONGEST_QUOTE]
