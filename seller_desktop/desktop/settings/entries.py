"""What can be set, as the screen lists it: sections, words, bounds, and words to find it by.

`also` holds what a seller may search for in either language, whichever the screens speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...domain.hangul import fold, initials, is_initials
from ...store.settings import Setting

Value = int | bool | str | None


@dataclass(frozen=True, slots=True)
class NumberField:
    """A whole number with its unit; `low` and `high` are the bounds of the setting."""

    setting: Setting[int]
    low: int
    high: int
    unit: str
    step: int = 1


@dataclass(frozen=True, slots=True)
class SwitchField:
    """On or off. Without a setting the system itself keeps the value."""

    setting: Setting[bool] | None


@dataclass(frozen=True, slots=True)
class TimeField:
    """A time of day, HH:MM."""

    setting: Setting[str]


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """One of some values, each with its word. Without a setting the value is in the profile."""

    setting: Setting[str] | None
    options: tuple[tuple[str | None, str], ...]


@dataclass(frozen=True, slots=True)
class FactField:
    """Nothing to set: a fact of the profile. `opens` says that it is a folder to open."""

    opens: bool = False


@dataclass(frozen=True, slots=True)
class DeedField:
    """Nothing to set: something to do, by a button with this text."""

    text: str


Field = NumberField | SwitchField | TimeField | ChoiceField | FactField | DeedField


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `needs` is a switch without which it has no effect."""

    key: str
    title: str
    hint: str
    field: Field
    also: str = ""
    needs: Setting[bool] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one head; `icon` and `title` stand in the list at the left."""

    key: str
    icon: str
    title: str
    entries: tuple[Entry, ...]


def matches(entry: Entry, section: Section, wanted: str) -> bool:
    """Whether every word searched for is somewhere in a row's words; initial consonants too."""
    words = fold(f"{section.title} {entry.title} {entry.hint} {entry.also}")
    first_sounds = initials(words)
    return all(
        part in (first_sounds if is_initials(part) else words) for part in fold(wanted).split()
    )


def found(sections: Sequence[Section], wanted: str) -> frozenset[str]:
    """Keys of the rows a search finds; all of them without a search."""
    return frozenset(
        entry.key
        for section in sections
        for entry in section.entries
        if matches(entry, section, wanted)
    )
