"""Payload faults: rows whose members are new, null, retyped, gone or hold unheard-of words.

Which rows and members are hit depends on the seed and the row alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from .world.chance import between, chance

Json = dict[str, object]
Spot = tuple[Json, str]
"""An object and one of its keys."""

UNHEARD_WORD = "SANDBOX_UNHEARD_OF"
DISTORTIONS = (
    "missing_ids",
    "unknown_word",
    "extra_fields",
    "null_members",
    "retyped_fields",
    "missing_fields",
)
_ONE_IN = 0.25


@dataclass(frozen=True, slots=True)
class Spoiler:
    """How one kind of row is spoiled.

    `number` names a row, `words` are the spots where an unheard-of word may stand, `members` those
    that may be null, retyped or gone (never the row's own number, so that what was damaged can be
    named), `places` the objects that get one member more, called `extra`.
    """

    number: Callable[[Json], str]
    words: Callable[[Json], Sequence[Spot]]
    members: Callable[[Json], Sequence[Spot]]
    places: Callable[[Json], Iterable[object]]
    extra: str = "sandboxExtra"

    def spoil(self, name: str, seed: int, rows: list[Json]) -> list[Json]:
        """The rows with the fault in some of them, in at least one."""
        hit = [row for row in rows if chance(seed, self.number(row), name) < _ONE_IN] or rows[:1]
        if name == "missing_ids":
            lost = {self.number(row) for row in hit}
            return [row for row in rows if self.number(row) not in lost]
        for row in hit:
            self._change(name, seed, row)
        return rows

    def _change(self, name: str, seed: int, row: Json) -> None:
        if name == "extra_fields":
            for place in self.places(row):
                if isinstance(place, dict):
                    place[self.extra] = {"text": "새 항목", "list": [1, None, {"deep": True}]}
            return
        spots = self.words(row) if name == "unknown_word" else self.members(row)
        if not spots:
            return
        where = between(seed, self.number(row), f"where {name}", 0, len(spots) - 1)
        _CHANGES[name](*spots[where])


def spots_of(row: Json, paths: Iterable[Sequence[str]]) -> list[Spot]:
    """The spots of these paths that the row has; of a list its first entry counts."""
    found: list[Spot] = []
    for *path, key in paths:
        place: object = row
        for step in path:
            place = place.get(step) if isinstance(place, dict) else None
            if isinstance(place, list):
                place = place[0] if place else None
        if isinstance(place, dict) and key in place:
            found.append((place, key))
    return found


def _retyped(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() else {"value": value}
    return [value]


def _unheard_word(place: Json, key: str) -> None:
    place[key] = UNHEARD_WORD


def _null(place: Json, key: str) -> None:
    place[key] = None


def _missing(place: Json, key: str) -> None:
    del place[key]


def _retype(place: Json, key: str) -> None:
    place[key] = _retyped(place[key])


_CHANGES: dict[str, Callable[[Json, str], None]] = {
    "unknown_word": _unheard_word,
    "null_members": _null,
    "missing_fields": _missing,
    "retyped_fields": _retype,
}
